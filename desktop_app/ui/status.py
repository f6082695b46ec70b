"""How far something is, by words, shape and colour: each alone would do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.ui.design import SPACE
from desktop_app.ui.icons import STATES, picture
from desktop_app.ui.widgets import set_state

_TONES = {"todo": "ink", "doing": "accent_dark", "done": "good", "soon": "warning", "trouble": "danger"}


class Status(QLabel):
    """A short word on its own ground, with the shape of its state before it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        set_state(self, "drawn", "true")
        self._state = "todo"

    def show_state(self, state: str, words: str) -> None:
        """Say in ``words`` how far it is; ``state`` is todo, doing, done, soon (to end) or trouble."""
        self._state = state
        self.setText(words)
        set_state(self, "state", state)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the words, and the shape in the room left of them."""
        super().paintEvent(event)
        shape = picture(STATES[self._state], _TONES[self._state])
        painter = QPainter(self)
        painter.drawPixmap(SPACE, round((self.height() - shape.deviceIndependentSize().height()) / 2), shape)
        painter.end()
