"""What does a part of a window's work, and belongs to the window without holding it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow


class WindowPart(QObject):
    """A helper of a window: the window owns it, and it asks for the window whenever it needs it."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)

    @property
    def _window(self) -> QMainWindow:
        # asked for and not kept: a window that is held by its own parts would not go when it is closed
        window = self.parent()
        if not isinstance(window, QMainWindow):
            raise TypeError("this belongs to a window")
        return window
