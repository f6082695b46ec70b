"""What is to be said under a table: of the current cell, of the table as a whole, and what it held last year."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.form import Repeat
from desktop_app.domain.kinds import NoData
from desktop_app.domain.last_year import knows_last_year, last_year
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path
from desktop_app.ui.design import SPACE
from desktop_app.ui.english import said
from desktop_app.ui.fields.aside import WAITING_SIGN
from desktop_app.ui.fields.finding import Finding, asks_for_reason, told
from desktop_app.ui.fields.noted import notes_words
from desktop_app.ui.widgets import label

_TOLD = 4


class Telling(QWidget):
    """The lines under a table; reasons are given in them."""

    cell_explained = Signal(str)
    whole_explained = Signal(str)

    def __init__(self, repeat: Repeat, parent: QWidget) -> None:
        super().__init__(parent)
        self._repeat = repeat
        self._last = label("", "aside", self)
        self._last.hide()
        self.cell = Finding(f"{repeat.name}_cell", repeat.label, self)
        self.whole = Finding(repeat.name, repeat.label, self)
        self.cell.given.connect(self.cell_explained)
        self.whole.given.connect(self.whole_explained)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        for each in (self._last, self.cell, self.whole):
            column.addWidget(each)

    def tell_whole(self, filled: Filled, *, checked: bool) -> None:
        """Say what the rules find about the table as a whole, whichever cell is current."""
        path = Path("", self._repeat.name)
        problems = told(filled.judgement.at.get(path, ()), checked=checked)
        no_rows = bool(problems) and not filled.record.rows.get(self._repeat.name)
        asked = asks_for_reason(problems) or no_rows
        self.whole.show_problems(problems, filled.record.reasons.get(path, "") if asked else None)
        self._last.setVisible(knows_last_year(filled) or bool(filled.record.notes))

    def tell_cell(self, filled: Filled, here: Path | None, *, checked: bool) -> None:
        """Say what is wrong at the current cell, or how many cells there are to look at; and what it held last year."""
        if here is None:
            self.cell.show_problems((), None)
            self._last.setText("")
            return
        self._last.setText(self._before(filled, here))
        answer, rejected = filled.record.answer(here), filled.rejected.get(here)
        if rejected:
            self.cell.show_rejected(rejected.message)
            return
        problems = told(filled.judgement.at.get(here, ()), checked=checked)
        others = self._others(filled)
        if isinstance(answer, NoData):
            self.cell.show_problems(problems, answer.reason)
        elif not problems and others:
            self.cell.show_rejected(others)
        else:
            asked = asks_for_reason(problems)
            self.cell.show_problems(problems, filled.record.reasons.get(here, "") if asked else None)

    def _before(self, filled: Filled, here: Path) -> str:
        item = self._repeat.item(here.item)
        before = said(last_year(filled, here))
        row = self.tr("{0} Dòng chép từ năm trước, chưa xác nhận (F8)").format(WAITING_SIGN)
        parts = (
            row if Path("", here.repeat, here.row) in filled.record.unconfirmed else "",
            self.tr("Năm trước, {0}: {1}").format(item.label, before) if before else "",
            *notes_words(filled, here),
        )
        # the line keeps its height where there is nothing to say
        return " · ".join(part for part in parts if part) or "\u00a0"

    def _others(self, filled: Filled) -> str:
        if not filled.rejected:
            return ""
        numbers = {row.id: at + 1 for at, row in enumerate(filled.record.rows.get(self._repeat.name, ()))}
        found = [
            self.tr("dòng {0}: {1}").format(numbers[path.row], said(verdict.message))
            for path, verdict in filled.rejected.items()
            if path.repeat == self._repeat.name and path.row in numbers
        ]
        if not found:
            return ""
        more = self.tr(" và {0} ô khác").format(len(found) - _TOLD) if len(found) > _TOLD else ""
        return self.tr("{0} ô chưa nhận được: ").format(len(found)) + "; ".join(found[:_TOLD]) + more
