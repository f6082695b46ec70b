"""Beside a field: what it held last year, or that it was copied from there and waits for a look."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.form import Item
from desktop_app.domain.last_year import knows_last_year, last_year
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path
from desktop_app.ui.design import SPACE
from desktop_app.ui.english import said
from desktop_app.ui.widgets import button, label, set_state

WAITING_SIGN = "◊"
_LONGEST = 44


class Aside(QWidget):
    """A quiet line; it stands still while the clerk types, and is not there where there is no last year."""

    confirmed = Signal()

    def __init__(self, item: Item, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = label("", "aside", self)
        self._words.setWordWrap(False)
        self.confirm = button(
            self.tr("Xác nhận"),
            f"action_confirm_{item.name}",
            self._confirmed,
            "quiet",
            accessible=self.tr("Xác nhận không đổi: {0}").format(item.label),
        )
        self.confirm.setToolTip(self.tr("F8"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._words)
        row.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.confirm.hide()
        self.hide()

    @property
    def text(self) -> str:
        """What stands beside the field."""
        return self._words.text()

    def show_filled(self, filled: Filled, path: Path, *, always: bool = False) -> bool:
        """Show last year, or that the answer waits, and return whether it waits.

        ``always`` keeps the room even where the line is empty, so that a column of values stays one.
        """
        waits = path in filled.record.unconfirmed
        before = said(last_year(filled, path))
        words = self.tr("{0} Chép từ năm trước").format(WAITING_SIGN) if waits else ""
        words = words or (self.tr("Năm trước: {0}").format(before) if before else "")
        if self._words.text() != words[:_LONGEST]:
            self._words.setText(words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…")
            self._words.setToolTip(words)
            set_state(self._words, "waiting", "true" if waits else "false")
        self.confirm.setVisible(waits)
        self.setVisible(bool(words) or (always and knows_last_year(filled)))
        return waits

    def _confirmed(self) -> None:
        self.confirmed.emit()
