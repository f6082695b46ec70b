"""A line for a reason: why a figure is unusual, or why there is none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.ui.design import SPACE
from desktop_app.ui.widgets import label


class ReasonLine(QWidget):
    """Reports the reason when the clerk leaves it."""

    given = Signal(str)

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = ""
        self._line = QLineEdit(self)
        self._line.setObjectName(f"reason_{name}")
        self._line.setAccessibleName(self.tr("Giải trình: {0}").format(words))
        self._line.setPlaceholderText(self.tr("Ghi lý do, rồi Enter"))
        self._line.editingFinished.connect(self._leave)
        words_label = label(self.tr("Lý do:"), "hint", self)
        words_label.setWordWrap(False)
        words_label.setBuddy(self._line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(words_label)
        row.addWidget(self._line, 1)

    def show_reason(self, reason: str) -> None:
        """Show the reason that is kept."""
        self._shown = reason
        if self._line.text() != reason:
            self._line.setText(reason)

    def take_focus(self) -> None:
        """Put the keyboard here."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        if self._line.text() != self._shown:
            self._shown = self._line.text()
            self.given.emit(self._shown)
