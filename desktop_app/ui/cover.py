"""The quiet page that lies over a locked window: it shows nothing of the ledger, and opens by the passphrase."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.errors import SigningKeyError
from desktop_app.ui.background import Job
from desktop_app.ui.design import PAGE, SPACE, WIDE
from desktop_app.ui.english import said
from desktop_app.ui.secret_line import SecretLine
from desktop_app.ui.sizes import fix_width
from desktop_app.ui.widgets import button, card, label, set_state
from desktop_app.workflow.trust import KeyWork

_WIDTH = 460


class Cover(QFrame):
    """As large as the window, whatever becomes of it; ``opened`` once the passphrase was right."""

    opened = Signal()
    close_wanted = Signal()

    def __init__(self, keys: KeyWork, whose: str, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Sổ đang khóa"))
        self._keys = keys
        frame, column = card(self)
        fix_width(frame, _WIDTH)
        column.setContentsMargins(PAGE, WIDE, PAGE, WIDE)
        column.addWidget(label(self.tr("Sổ đang khóa"), "title", frame))
        column.addWidget(label(whose, "subtitle", frame))
        self._kept = label("", "hint", frame)
        column.addWidget(self._kept)
        column.addSpacing(SPACE)
        words = label(self.tr("Mật khẩu của khóa ký"), "question", frame)
        self.secret = SecretLine("field_cover", self.tr("Mật khẩu của khóa ký"), frame)
        words.setBuddy(self.secret)
        self._told = label("", "remark", frame)
        set_state(self._told, "level", "block")
        column.addWidget(words)
        column.addWidget(self.secret)
        column.addWidget(self._told)
        column.addSpacing(SPACE)
        column.addLayout(self._choices())
        around = QVBoxLayout(self)
        around.addStretch(2)
        around.addWidget(frame, 0, Qt.AlignmentFlag.AlignHCenter)
        around.addStretch(3)
        self.secret.edited.connect(self._settle)
        self.secret.line.returnPressed.connect(self._open.click)
        self.hide()

    def appear(self, *, waiting: bool) -> None:
        """Lie over the window and take the keyboard; ``waiting`` tells of answers that the ledger has not got yet."""
        if waiting:
            self._kept.setText(self.tr("Còn câu chưa lưu được vào sổ; chữ đã gõ vẫn ở ô đó. Mở sổ rồi bấm “Lưu lại”."))
        else:
            self._kept.setText(self.tr("Những gì đã gõ đều được giữ. Việc đang chạy vẫn chạy tiếp."))
        self.secret.line.clear()
        self.tell("")
        self._place()
        self.window().installEventFilter(self)
        self.show()
        self.raise_()
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Go away; nothing of what was typed here stays."""
        self.window().removeEventFilter(self)
        self.secret.line.clear()
        self.hide()

    def tell(self, trouble: str) -> None:
        """Say under the line what is wrong."""
        self._told.setText(trouble)
        self._told.setVisible(bool(trouble))
        self.secret.line.setAccessibleDescription(trouble)
        set_state(self.secret.line, "trouble", bool(trouble))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addStretch(1)
        self._close = button(self.tr("Đóng sổ"), "action_cover_close", self.close_wanted.emit)
        self._open = button(self.tr("Mở sổ"), "action_cover_open", self._try, "main")
        row.addWidget(self._close)
        row.addWidget(self._open)
        return row

    def _place(self) -> None:
        self.setGeometry(self.window().rect())

    def _try(self) -> None:
        # a passphrase costs time to try, on purpose
        self._enable(on=False)
        job = Job(partial(self._keys.unlock, self.secret.line.text()))
        job.done.connect(self._right)
        job.failed.connect(self._wrong)
        job.start()

    def _right(self) -> None:
        self._enable(on=True)
        self.opened.emit()

    def _wrong(self, error: SigningKeyError) -> None:
        self._enable(on=True)
        self.tell(f"✖ {said(error.message)} {said(error.advice)}".strip())
        self.secret.line.selectAll()
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enable(self, *, on: bool) -> None:
        self._open.setEnabled(on)
        self.secret.line.setReadOnly(not on)

    def _settle(self) -> None:
        self.tell("")
