"""A list that opens over the form: found by a few letters without diacritics, ticked by keyboard or mouse."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from desktop_app.domain.kinds import Choice
from desktop_app.ui.design import GAP, SPACE, scaled
from desktop_app.ui.models.choice_model import ChoiceModel
from desktop_app.ui.widgets import button, label

_LINE_HEIGHT = 26
_LEAST_LINES, _MOST_LINES = 2, 10
_WIDTH = 380
_AROUND_LIST = 150
_SEPARATOR = ";"
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class Offer:
    """What a chooser is opened with: the question's words, what it offers, what is chosen, and why it is empty."""

    name: str
    label: str
    choices: Sequence[Choice]
    chosen: Sequence[str] = ()
    many: bool = False
    empty: str = ""


class Chooser(QFrame):
    """Looks choices up while the clerk types; ``taken`` brings what was chosen, as text to be read like typed text.

    Enter ticks the first that fits, and once nothing is typed closes; Space ticks; Esc leaves everything as it was;
    a click elsewhere keeps what was ticked. ``closed`` brings the key that ended it.
    """

    taken = Signal(str)
    closed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._offer = Offer("", "", ())
        self._settled = True
        self._touched = False
        self.model = ChoiceModel(self)
        self.filter = QLineEdit(self)
        self.filter.setObjectName("field_choose")
        self.filter.setClearButtonEnabled(True)
        self.view = QListView(self)
        self.view.setObjectName("choices")
        self.view.setModel(self.model)
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._about = label("", "hint", self)
        self._arrange()
        for each in (self.filter, self.view):
            each.installEventFilter(self)
        self.filter.textEdited.connect(self._look_up)
        self.view.clicked.connect(self._clicked)

    def ask(self, offer: Offer, below: QRect, typed: str = "") -> None:
        """Open under the place ``below`` (global), with ``typed`` already looked up."""
        self._offer = offer
        self._settled, self._touched = False, False
        self.setObjectName(f"chooser_{offer.name}")
        self.setAccessibleName(offer.label)
        self.filter.setAccessibleName(self.tr("Tìm trong danh sách: {0}").format(offer.label))
        self.filter.setPlaceholderText(self.tr("Gõ vài chữ để tìm, không cần dấu"))
        self.view.setAccessibleName(self.tr("Danh sách: {0}").format(offer.label))
        self.model.offer(offer.choices, offer.chosen, many=offer.many)
        for each in (self._all, self._none, self._done):
            each.setVisible(offer.many and bool(offer.choices))
        self.filter.setText(typed)
        self._look_up(typed)
        if not typed:
            self._go_to(self.model.row_of(offer.chosen))
        self._place(below)
        self.show()
        self.filter.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the keys that choose; all others are the filter's or the list's own."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            takes = self._key_in_filter if watched is self.filter else self._key_in_list
            if takes(event):
                return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what was ticked when the clerk clicks elsewhere."""
        super().hideEvent(event)
        if self._touched:
            self._settle(self._text(), Qt.Key.Key_unknown)
        else:
            self._settle(None, Qt.Key.Key_unknown)

    def _arrange(self) -> None:
        self._all = button(self.tr("Chọn tất cả"), "action_choose_all", self._choose_all)
        self._none = button(self.tr("Bỏ chọn"), "action_choose_none", self._choose_none)
        self._done = button(self.tr("Xong"), "action_choose_done", self._finish, "main")
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._all)
        row.addWidget(self._none)
        row.addStretch(1)
        row.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(GAP)
        column.addWidget(self.filter)
        column.addWidget(self.view, 1)
        column.addWidget(self._about)
        column.addLayout(row)

    def _key_in_filter(self, event: QKeyEvent) -> bool:
        text = self.filter.text()
        match event.key():
            case Qt.Key.Key_Escape:
                self._settle(None, Qt.Key.Key_Escape)
            case Qt.Key.Key_Down | Qt.Key.Key_PageDown if self.model.rowCount():
                # a line is marked already; the arrow goes on from there
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
                self._go_to(min(self.view.currentIndex().row() + 1, self.model.rowCount() - 1))
            case key if key in _ENTER:
                self._enter(text)
            case Qt.Key.Key_Space if self._offer.many and not text:
                self._toggle()
            case Qt.Key.Key_Tab if not self._offer.many:
                self._take(Qt.Key.Key_Tab)
            case _:
                return False
        return True

    def _key_in_list(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Escape:
                self._settle(None, Qt.Key.Key_Escape)
            case Qt.Key.Key_Space if self._offer.many:
                self._toggle()
            case key if key in _ENTER and self._offer.many:
                self._finish()
            case Qt.Key.Key_Space | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take(Qt.Key.Key_Return)
            case Qt.Key.Key_Tab if not self._offer.many:
                self._take(Qt.Key.Key_Tab)
            case Qt.Key.Key_A if event.modifiers() == Qt.KeyboardModifier.ControlModifier and self._offer.many:
                self._choose_all()
            case Qt.Key.Key_Up if self.view.currentIndex().row() <= 0:
                self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
            case Qt.Key.Key_Backspace:
                self._type_on(event)
            case _ if event.text().isprintable() and event.text():
                self._type_on(event)
            case _:
                return False
        return True

    def _type_on(self, event: QKeyEvent) -> None:
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.sendEvent(self.filter, event)

    def _enter(self, text: str) -> None:
        if self._offer.many and _SEPARATOR in text:
            self._settle(text, Qt.Key.Key_Return)
        elif not self._offer.many:
            self._take(Qt.Key.Key_Return)
        elif text.strip():
            self._toggle()
            self.filter.clear()
            self._look_up("")
        else:
            self._finish()

    def _look_up(self, text: str) -> None:
        self.model.look_up(text.rpartition(_SEPARATOR)[2])
        self._go_to(0)
        self._tell()

    def _tell(self) -> None:
        if not self._offer.choices:
            words = self._offer.empty
        elif not self.model.rowCount():
            words = self.tr("Không có ý nào khớp “{0}”.").format(self.filter.text().strip())
        elif self._offer.many:
            words = self.tr("Đã chọn {0}/{1}. Enter hoặc Space: chọn. Esc: bỏ qua.")
            words = words.format(len(self.model.ticked), self.model.total)
        else:
            words = self.tr("Enter: chọn. Esc: bỏ qua.")
        self._about.setText(words)

    def _go_to(self, row: int) -> None:
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(row))

    def _clicked(self, index: QModelIndex) -> None:
        self.view.setCurrentIndex(index)
        if self._offer.many:
            self._toggle()
        else:
            self._take(Qt.Key.Key_unknown)

    def _toggle(self) -> None:
        current = self.view.currentIndex()
        if current.isValid():
            self._touched = True
            self.model.toggle(current.row())
            self._tell()

    def _choose_all(self) -> None:
        self._touched = True
        self.model.tick_shown(ticked=True)
        self._tell()

    def _choose_none(self) -> None:
        self._touched = True
        self.model.tick_shown(ticked=False)
        self._tell()

    def _finish(self) -> None:
        self._settle(self._text(), Qt.Key.Key_Return)

    def _take(self, key: Qt.Key) -> None:
        current = self.view.currentIndex()
        if current.isValid():
            self._settle(self.model.choice(current.row()).name, key)

    def _text(self) -> str:
        return f"{_SEPARATOR} ".join(self.model.ticked)

    def _settle(self, text: str | None, key: Qt.Key) -> None:
        """End once: report what was chosen (nothing when it was given up), then the key that did it."""
        if self._settled:
            return
        self._settled = True
        self.hide()
        if text is not None and self._offer.choices and text != f"{_SEPARATOR} ".join(self._offer.chosen):
            self.taken.emit(text)
        self.closed.emit(key)

    def _place(self, below: QRect) -> None:
        """Lie under the field, or above it where there is more room, and wholly on the screen."""
        screen = self.screen().availableGeometry()
        lines = min(max(self.model.rowCount(), _LEAST_LINES), _MOST_LINES)
        under, over = screen.bottom() - below.bottom(), below.top() - screen.top()
        height = min(scaled(lines * _LINE_HEIGHT + _AROUND_LIST), max(under, over))
        width = min(max(below.width(), scaled(_WIDTH)), screen.width())
        top = below.bottom() + 1 if under >= min(height, over) else below.top() - height
        left = min(max(below.left(), screen.left()), screen.right() - width)
        self.setGeometry(left, max(top, screen.top()), width, height)
