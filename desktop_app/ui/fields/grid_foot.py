"""Under a table: what became of a paste with the way to the cells that were not taken, and sums of what is selected."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.totals import add_up
from desktop_app.domain.vietnamese import show_number
from desktop_app.ui.design import SPACE
from desktop_app.ui.fields.grid_view import GridView
from desktop_app.ui.models.repeat_model import RepeatModel
from desktop_app.ui.widgets import button, label

_MOST_ADDED = 200_000
_HEIGHT = 26


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a paste: its rows and columns, cells taken and not taken, columns that found no place."""

    rows: int
    columns: int
    taken: int
    refused: int
    left_over: int = 0


class GridFoot(QWidget):
    """One quiet line; ``next_wanted`` asks for the next cell that was not taken."""

    next_wanted = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._verdict = label("", "verdict", self)
        self._next_bad = button(self.tr("Tới từng ô (F4)"), f"action_next_bad_{name}", self._next, "quiet")
        self._next_bad.hide()
        self._sums = label("", "hint", self)
        self._sums.setAccessibleDescription(self.tr("Tổng của các ô đang chọn"))
        self._refused = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._verdict, 1)
        row.addWidget(self._next_bad)
        row.addWidget(self._sums)
        self.setMinimumHeight(_HEIGHT)

    @property
    def verdict(self) -> str:
        """What is said of the last paste, empty when nothing is."""
        return self._verdict.text()

    @property
    def sums(self) -> str:
        """What is said of the selection."""
        return self._sums.text()

    def show_verdict(self, verdict: Verdict) -> None:
        """Say what became of a paste."""
        words = self.tr("Đã dán {0} dòng × {1} cột: {2} ô nhận").format(verdict.rows, verdict.columns, verdict.taken)
        if verdict.left_over:
            words += self.tr(", {0} cột thừa ra ngoài bảng thì bỏ").format(verdict.left_over)
        if verdict.refused:
            words += self.tr(", {0} ô chưa nhận được").format(verdict.refused)
        self._refused = verdict.refused
        self._say(f"{words}.")

    def show_refused(self, count: int) -> None:
        """Say how many cells still hold what was not taken; a verdict with none of them goes with the next edit."""
        if count != self._refused or not count:
            self._refused = count
            self._say(self.tr("{0} ô chưa nhận được.").format(count) if count else "")

    def show_selection(self, view: GridView, model: RepeatModel) -> None:
        """Add up what is selected, as a spreadsheet does in its status bar."""
        rows, columns = view.box()
        words = self._added(rows, columns, model) if 1 < len(rows) * len(columns) <= _MOST_ADDED else ""
        if self._sums.text() != words:
            self._sums.setText(words)

    def _added(self, rows: Sequence[int], columns: Sequence[int], model: RepeatModel) -> str:
        totals = add_up(answer for column in columns for answer in model.answers(rows, column))
        count = self.tr("Số ô: {0}").format(show_number(totals.cells))
        if not totals.numbers:
            return count if totals.cells else ""
        words = self.tr("Tổng: {0} · Trung bình: {1}")
        return f"{words.format(show_number(totals.total), totals.shown_mean)} · {count}"

    def _say(self, words: str) -> None:
        self._verdict.setText(words)
        self._next_bad.setVisible(bool(self._refused))

    def _next(self) -> None:
        self.next_wanted.emit()
