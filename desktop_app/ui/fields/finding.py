"""What is wrong at one place, and a line for the reason where one is asked for."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.problem import Level, Problem
from desktop_app.ui.design import GAP
from desktop_app.ui.english import said
from desktop_app.ui.fields.reason import ReasonLine
from desktop_app.ui.widgets import label, set_state

_STATES = {Level.BLOCK: "block", Level.EXPLAIN: "explain", Level.REMARK: "remark"}
_SIGNS = {Level.BLOCK: "✖", Level.EXPLAIN: "▲", Level.REMARK: "●"}


class Finding(QWidget):
    """Takes no room while all is well; ``given`` brings a reason."""

    given = Signal(str)

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._remark = label("", "remark", self)
        self._remark.hide()
        self.reason = ReasonLine(name, words, self)
        self.reason.hide()
        self.reason.given.connect(self.given)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._remark)
        column.addWidget(self.reason)
        self.hide()

    @property
    def text(self) -> str:
        """What is said to be wrong, without signs."""
        return "\n".join(line[2:] for line in self._remark.text().splitlines())

    def show_problems(self, problems: Sequence[Problem], reason: str | None) -> None:
        """Say what is wrong, the heaviest first; ``reason`` is what was given, ``None`` where none is asked for."""
        lines = [f"{_SIGNS[problem.level]} {said(problem.message)}" for problem in problems]
        self._show("\n".join(lines), problems[0].level if problems else Level.REMARK, reason)

    def show_rejected(self, message: str) -> None:
        """Say why what was typed is no answer."""
        self._show(f"{_SIGNS[Level.BLOCK]} {said(message)}", Level.BLOCK, None)

    def _show(self, text: str, level: Level, reason: str | None) -> None:
        if self._remark.text() != text:
            self._remark.setText(text)
        self._remark.setVisible(bool(text))
        set_state(self._remark, "level", _STATES[level])
        self.reason.setVisible(reason is not None)
        self.reason.show_reason(reason or "")
        self.setVisible(bool(text) or reason is not None)


def told(problems: Sequence[Problem], *, checked: bool) -> tuple[Problem, ...]:
    """Return the problems to tell: what is merely not answered yet is no reproach before the record is checked."""
    return tuple(problems) if checked else tuple(each for each in problems if not each.missing)


def asks_for_reason(problems: Sequence[Problem]) -> bool:
    """Say whether a reason settles one of ``problems``."""
    return any(problem.level is Level.EXPLAIN for problem in problems)
