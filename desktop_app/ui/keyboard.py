"""Where the keyboard was, so that whatever takes it for a moment can give it back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class KeyboardPlace:
    """Remembers a place and what it lies in: an editor in a table may be gone by the time the keyboard comes back."""

    def __init__(self) -> None:
        self._chain: tuple[QWidget, ...] = ()

    @property
    def widget(self) -> QWidget | None:
        """The remembered place, or the nearest thing around it that is still there."""
        return next((each for each in self._chain if isValid(each)), None)

    def remember(self) -> None:
        """Remember where the keyboard is now."""
        chain = []
        at = QApplication.focusWidget()
        while at is not None and not at.isWindow():
            chain.append(at)
            at = at.parentWidget()
        self._chain = tuple(chain)

    def give_back(self) -> None:
        """Put the keyboard where it was; a cell is left as it is, and text in a line is not selected."""
        for each in self._chain:
            if isValid(each) and each.isVisible() and each.isEnabled() and each.focusPolicy() != Qt.FocusPolicy.NoFocus:
                each.setFocus(Qt.FocusReason.OtherFocusReason)
                return
