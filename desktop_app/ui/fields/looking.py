"""The lines above a table with which it is looked at: find in it, and show only some of its rows."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.ui.design import GAP, SPACE
from desktop_app.ui.sizes import keep_wide
from desktop_app.ui.widgets import button, label

_PAUSE = 120
_FIND_WIDTH, _FILTER_WIDTH, _LEAST_WIDTH = 260, 210, 90


class _Words(QLineEdit):
    """A line to look for words; ``ended`` brings Esc, ``stepped`` brings 1 or -1 for Enter and F3."""

    looked = Signal(str)
    stepped = Signal(int)
    ended = Signal()

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setPlaceholderText(words)
        self.setClearButtonEnabled(True)
        # a pause between letters: an input method writes one letter with three keys
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look)
        self.textChanged.connect(self._wait)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for room for the words that say what it is for."""
        hint = super().sizeHint()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(max(hint.width(), words + 4 * SPACE), hint.height())

    def look_now(self) -> None:
        """Look for what stands there without waiting."""
        if self._pause.isActive():
            self._look()

    def put(self, text: str) -> None:
        """Stand at ``text`` without looking for it."""
        if self.text() != text:
            self.setText(text)
        self._pause.stop()

    def event(self, event: QEvent) -> bool:
        """Keep Esc from those who would go back with it: here it ends the looking."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the keys that go on and that end."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F3:
                self.look_now()
                self.stepped.emit(-1 if back else 1)
            case Qt.Key.Key_Escape:
                self._pause.stop()
                self.ended.emit()
            case _:
                super().keyPressEvent(event)

    def _wait(self) -> None:
        self._pause.start()

    def _look(self) -> None:
        self._pause.stop()
        self.looked.emit(self.text())


class FindLine(QWidget):
    """Finds words in the cells that are shown; it comes with Ctrl+F and goes with Esc."""

    looked = Signal(str)
    stepped = Signal(int)
    ended = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = _Words(f"field_find_{name}", self.tr("Tìm trong bảng, không cần dấu"), self)
        keep_wide(self.words, _LEAST_WIDTH, _FIND_WIDTH)
        self._count = label("", "hint", self)
        before = button("▲", f"action_find_before_{name}", self._before, "quiet", self.tr("Ô trước (Shift+F3)"))
        after = button("▼", f"action_find_after_{name}", self._after, "quiet", self.tr("Ô sau (F3)"))
        close = button(self.tr("Đóng (Esc)"), f"action_find_close_{name}", self._close, "quiet")
        for each in (before, after):
            each.setToolTip(each.accessibleName())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.words, 1)
        row.addWidget(before)
        row.addWidget(after)
        row.addWidget(self._count, 1)
        row.addWidget(close)
        self.words.looked.connect(self.looked)
        self.words.stepped.connect(self.stepped)
        self.words.ended.connect(self.ended)
        self.hide()

    @property
    def text(self) -> str:
        """What is looked for."""
        return self.words.text()

    def open(self) -> None:
        """Come, with the keyboard."""
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def show_hits(self, count: int, at: int | None) -> None:
        """Say how many cells hold the words, and which of them is the current one."""
        if not self.text.strip():
            self._count.setText("")
        elif not count:
            self._count.setText(self.tr("Không có ô nào."))
        elif at is None:
            self._count.setText(self.tr("{0} ô. F3: ô sau, Shift+F3: ô trước.").format(count))
        else:
            self._count.setText(self.tr("Ô {0}/{1}. F3: ô sau, Shift+F3: ô trước.").format(at + 1, count))

    def _close(self) -> None:
        self.ended.emit()

    def _before(self) -> None:
        self.words.look_now()
        self.stepped.emit(-1)

    def _after(self) -> None:
        self.words.look_now()
        self.stepped.emit(1)


class FilterLine(QWidget):
    """Shows only the rows that hold some words; says what is left out, and lets it back in."""

    looked = Signal(str)
    released = Signal()
    ended = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = _Words(f"field_filter_{name}", self.tr("Lọc dòng, không cần dấu"), self)
        keep_wide(self.words, _LEAST_WIDTH, _FILTER_WIDTH)
        self.release = button(self.tr("Bỏ lọc"), f"action_unfilter_{name}", self._release, "quiet")
        self.release.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.words)
        row.addWidget(self.release)
        self.words.looked.connect(self.looked)
        self.words.stepped.connect(self._go_on)
        self.words.ended.connect(self.released)
        self.words.ended.connect(self.ended)

    def _release(self) -> None:
        self.released.emit()

    def _go_on(self) -> None:
        self.ended.emit()
