"""What lies over the page for a moment: it takes the keyboard, and gives it back where it was."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui.design import PAGE, SPACE, WIDE
from desktop_app.ui.keyboard import KeyboardPlace
from desktop_app.ui.widgets import label

_TOP = 56
_PAGE = 8


class Overlay(QFrame):
    """A frame over the window with a line to type into, and a list under it that the same keys move through.

    It locks nothing: a click beside it closes it and does what it would have done.
    """

    closed = Signal()

    def __init__(self, name: str, title: str, size: QSize, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName(name)
        self.setProperty("role", "overlay")
        self.setAccessibleName(title)
        self._size = size
        self._place = KeyboardPlace()
        self.field = QLineEdit(self)
        self.field.setObjectName(f"field_{name}")
        self.field.setProperty("role", "search")
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(title)
        self.foot = label("", "hint", self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(WIDE, WIDE, WIDE, SPACE)
        self.column.setSpacing(SPACE)
        self.column.addWidget(self.field)
        self.hide()

    def appear(self) -> None:
        """Show it and take the keyboard; where it is open already, what is typed is selected."""
        if not self.isVisible():
            self._place.remember()
            self.place()
            self.show()
            self.raise_()
            self.window().installEventFilter(self)
            QApplication.instance().focusChanged.connect(self._look)  # type: ignore[union-attr] # there is one
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def leave(self, *, give_back: bool = True) -> None:
        """Close it, with the keyboard back where it was unless something else takes it."""
        if not self.isVisible():
            return
        self.window().removeEventFilter(self)
        QApplication.instance().focusChanged.disconnect(self._look)  # type: ignore[union-attr] # there is one
        if give_back:
            self._place.give_back()
        self.hide()
        self.closed.emit()

    def place(self) -> None:
        """Take the room there is, up to the wished size, in the middle near the top."""
        around = self.window().rect()
        top = min(_TOP, max(around.height() // 12, SPACE))
        width = min(self._size.width(), around.width() - 2 * PAGE)
        height = min(self._size.height(), around.height() - top - PAGE)
        self.setGeometry((around.width() - width) // 2, top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep in the middle of the window while open."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Do what a key means that the line has no use for."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _PAGE, Qt.Key.Key_PageUp: -_PAGE}
        match event.key():
            case Qt.Key.Key_Escape:
                self.leave()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.take()
            case key if Qt.Key(key) in steps:
                self.move_by(steps[Qt.Key(key)])
            case _:
                super().keyPressEvent(event)

    def focusNextPrevChild(self, following: bool) -> bool:  # noqa: FBT001, N802 - Qt's name and its argument
        """Tab goes through the list, too: there is nothing else here."""
        self.move_by(1 if following else -1)
        return True

    def move_by(self, steps: int) -> None:
        """Make another line of the list current."""
        raise NotImplementedError

    def take(self) -> None:
        """Do what the current line is for."""
        raise NotImplementedError

    def _look(self, old: QWidget | None, new: QWidget | None) -> None:
        """Close when the keyboard has gone elsewhere, by a click."""
        del old
        if new is not None and new is not self and not self.isAncestorOf(new):
            self.leave(give_back=False)
