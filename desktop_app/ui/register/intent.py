"""What a clerk is about to write in the register: told first, done only when it is confirmed."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.design import SPACE, WIDE
from desktop_app.ui.widgets import button, label


@dataclass(frozen=True, slots=True)
class Intent:
    """A change told in words, the call that makes it, and what its button says."""

    words: str
    act: Callable[[], object]
    yes: str


class ConfirmCard(QFrame):
    """Says what will be written, for ever, and waits for a yes; Escape is a no."""

    confirmed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("confirm")
        self._intent: Intent | None = None
        self._words = label("", "confirm_words", self)
        self._yes = button(self.tr("Ghi"), "action_confirm", self._confirm, "main")
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._yes)
        row.addWidget(button(self.tr("Thôi"), "action_cancel", self.leave))
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, SPACE, WIDE, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self._words)
        column.addLayout(row)
        self.hide()

    def show_intent(self, intent: Intent) -> None:
        """Tell what will be written."""
        self._intent = intent
        self._words.setText(intent.words)
        self._yes.setText(intent.yes)
        self._yes.setAccessibleName(f"{intent.yes}. {intent.words}")
        self.show()
        self._yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Put the card away; nothing is written."""
        if self._intent is not None:
            self._intent = None
            self.hide()
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Escape say no."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _confirm(self) -> None:
        intent, self._intent = self._intent, None
        self.hide()
        if intent is not None:
            self.confirmed.emit(intent)
