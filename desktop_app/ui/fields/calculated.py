"""A value the form works out itself, or a note that speaks of such values."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.domain.form import Item
from desktop_app.domain.kinds import Kind, show
from desktop_app.domain.last_year import knows_last_year
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path
from desktop_app.ui.design import GAP
from desktop_app.ui.fields.aside import Aside
from desktop_app.ui.fields.finding import Finding, asks_for_reason, told
from desktop_app.ui.widgets import label, set_state


class Calculated(QWidget):
    """Shows the value, last year's, and what the rules say about it; it can be looked at, and explained."""

    explained = Signal(object, str)

    def __init__(self, item: Item, parent: QWidget) -> None:
        super().__init__(parent)
        self.item = item
        self.path = Path(item.name)
        self.checked = False
        is_note = item.kind is Kind.NOTE
        self._words = label("" if is_note else item.label, "note_text" if is_note else "question", self)
        self.value = QLabel(self)
        self.value.setObjectName(f"field_{item.name}")
        self.value.setProperty("calculated", "true")
        self.value.setVisible(not is_note)
        self._aside = Aside(item, self)
        self._finding = Finding(item.name, item.label, self)
        self._finding.given.connect(self._reasoned)
        self._row = QHBoxLayout()
        self._row.addWidget(self._words, 3)
        if not is_note:
            self._row.addWidget(self.value, 2)
            self._row.addWidget(self._aside, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, GAP)
        column.setSpacing(GAP)
        column.addLayout(self._row)
        column.addWidget(self._finding)

    def show_filled(self, filled: Filled) -> None:
        """Show the value and its problems as they are now."""
        self.setVisible(self.path not in filled.judgement.hidden)
        if self.item.kind is Kind.NOTE:
            self._words.setText(filled.words(self.item.label))
            return
        self.value.setText(show(filled.answer(self.path), self.item.choices) or "…")
        self.value.setAccessibleName(f"{self.item.label}: {self.value.text()}")
        self._aside.show_filled(filled, self.path, always=True)
        # last year stands near the value
        self._row.setStretch(1, 1 if knows_last_year(filled) else 2)
        problems = told(filled.judgement.at.get(self.path, ()), checked=self.checked)
        reason = filled.record.reasons.get(self.path, "") if asks_for_reason(problems) else None
        self._finding.show_problems(problems, reason)
        set_state(self.value, "trouble", "true" if any(problem.blocks for problem in problems) else "false")
        # what is wrong can be reached by keyboard, and is read aloud
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if problems else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{self.item.label}: {self.value.text()}" if problems else "")
        self.setAccessibleDescription(self._finding.text)

    def take_focus(self) -> None:
        """Put the keyboard at the reason where one is asked for, else at the value."""
        if self._finding.reason.isVisibleTo(self):
            self._finding.reason.take_focus()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reasoned(self, reason: str) -> None:
        self.explained.emit(self.path, reason)
