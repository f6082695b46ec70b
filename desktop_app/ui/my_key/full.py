"""The long numbers of a key in full, for whoever has to compare or to send them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.keys import MyKey
from desktop_app.ui.first_day.step import Asked
from desktop_app.ui.panel import Panel

_GROUP = 4


class FullPanel(Panel):
    """Each number in a line of its own, from which it can be copied."""

    def __init__(self, mine: MyKey, parent: QWidget) -> None:
        super().__init__("full", self.tr("Vân tay và khóa nhận, đầy đủ"), parent)
        grouped = " ".join(mine.fingerprint[at : at + _GROUP] for at in range(0, len(mine.fingerprint), _GROUP))
        self._lines = tuple(
            self._add(name, words, value or self.tr("chưa có"))
            for name, words, value in (
                ("field_full_fingerprint", self.tr("Vân tay chứng thư (SHA-256)"), grouped),
                ("field_full_recipient", self.tr("Khóa nhận gói mã hóa (age)"), mine.recipient),
                ("field_full_phrase", self.tr("Dãy số của khóa"), mine.phrase),
                ("field_full_issuer_phrase", self.tr("Dãy số của nơi cấp"), mine.issuer_phrase),
            )
        )
        self.offer(leave=self.tr("Đóng"))

    def start(self) -> None:
        """Begin with the fingerprint."""
        self._lines[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, name: str, words: str, value: str) -> QLineEdit:
        made = QLineEdit(value, self)
        made.setObjectName(name)
        made.setAccessibleName(words)
        made.setReadOnly(True)
        made.setCursorPosition(0)
        self.column.addWidget(Asked(words, made, "", self))
        return made
