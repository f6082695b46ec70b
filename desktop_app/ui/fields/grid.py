"""Rows of a repeat as an editable grid, the buttons above it, and what is to be said about it below."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.choosing import why_empty
from desktop_app.domain.form import Item, Repeat
from desktop_app.domain.kinds import Kind, NoData
from desktop_app.domain.last_year import knows_last_year, last_year
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path
from desktop_app.ui.design import GAP, ROW_HEIGHT, SPACE
from desktop_app.ui.fields.aside import WAITING_SIGN
from desktop_app.ui.fields.chooser import Chooser, Offer
from desktop_app.ui.fields.finding import Finding, asks_for_reason, told
from desktop_app.ui.fields.grid_view import HEADER_HEIGHT, GridView
from desktop_app.ui.fields.noted import notes_words
from desktop_app.ui.models.repeat_model import ITEM_ROLE, RepeatModel
from desktop_app.ui.widgets import button, label

_WIDTHS = {
    Kind.TEXT: 160,
    Kind.DATE: 96,
    Kind.INTEGER: 82,
    Kind.DECIMAL: 74,
    Kind.SELECT_ONE: 120,
    Kind.SELECT_MULTIPLE: 230,
}
_LEAST_ROWS, _MOST_ROWS = 3, 9
_AROUND_ROWS, _SCROLL_BAR = 160, 22
_TOLD = 4


class Grid(QWidget):
    """A repeat: its rows, the buttons to add, remove and confirm them, and the problems below."""

    typed = Signal(object, str)
    marked = Signal(object, object)
    explained = Signal(object, str)
    add_wanted = Signal(str)
    remove_wanted = Signal(str, str)
    pasted = Signal(str, int, object, object)
    confirmed = Signal(object)
    entered = Signal(object)

    def __init__(self, repeat: Repeat, parent: QWidget, titles: dict[str, str] | None = None) -> None:
        super().__init__(parent)
        self.repeat = repeat
        self.path = Path("", repeat.name)
        self.checked = False
        self._most_rows = _MOST_ROWS
        self._titles = titles or {}
        self._filled: Filled | None = None
        self._chooser: Chooser | None = None
        self._choosing = self.path
        self.model = RepeatModel(repeat, self)
        self.view = GridView(self)
        self.view.setObjectName(f"grid_{repeat.name}")
        self.view.setAccessibleName(repeat.label)
        self.view.setAccessibleDescription(repeat.hint)
        self.view.setModel(self.model)
        for column, item in enumerate(self.model.items):
            self.view.setColumnWidth(column, _WIDTHS.get(item.kind, 120))
        self._hint = label(repeat.hint, "hint", self)
        self._hint.setVisible(bool(repeat.hint))
        self._arrange()
        self._connect()

    def show_filled(self, filled: Filled) -> None:
        """Show the rows and problems as they are now."""
        self._filled = filled
        self.setVisible(self.path not in filled.judgement.hidden)
        had_rows = self.model.rowCount() > 0
        self.model.show_filled(filled)
        rows = self.model.rowCount()
        if rows and not had_rows:
            self.view.setCurrentIndex(self.model.index(0, 0))
        self._fit()
        self._remove.setEnabled(rows > 0)
        self._confirm.setVisible(self.model.waits)
        self._last.setVisible(knows_last_year(filled) or bool(filled.record.notes))
        self._tell_whole(filled)
        self._tell()

    def fit(self, height: int) -> None:
        """Be no higher than the part of the form that can be seen, with what is said below the rows."""
        self._most_rows = min(max((height - HEADER_HEIGHT - _AROUND_ROWS) // ROW_HEIGHT, _LEAST_ROWS), _MOST_ROWS)
        self._fit()

    def take_focus(self, path: Path | None = None) -> None:
        """Put the keyboard into the grid, at a place of it when given."""
        column = max(self.view.currentIndex().column(), 0)
        index = self.model.cell(path, column) if path else QModelIndex()
        if path == self.path and self._whole.reason.isVisibleTo(self):
            self._whole.reason.take_focus()
            return
        if index.isValid():
            self.view.setCurrentIndex(index)
        elif not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, 0))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Tell which part of the form the keyboard is in."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(self.path)
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def _arrange(self) -> None:
        name = self.repeat.name
        add = button(self.tr("Thêm dòng (F5)"), f"action_add_row_{name}", self._add)
        self._remove = button(self.tr("Xóa dòng (F6)"), f"action_remove_row_{name}", self._remove_row)
        self._confirm = button(self.tr("Xác nhận dòng (F8)"), f"action_confirm_rows_{name}", self._confirm_rows)
        self._confirm.setToolTip(self.tr("Dòng chép từ năm trước vẫn đúng như vậy"))
        self._confirm.hide()
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(add)
        row.addWidget(self._remove)
        row.addWidget(self._confirm)
        row.addStretch(1)
        self._last = label("", "aside", self)
        self._last.hide()
        self._cell = Finding(f"{name}_cell", self.repeat.label, self)
        self._whole = Finding(name, self.repeat.label, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self._hint)
        column.addLayout(row)
        for each in (self.view, self._last, self._cell, self._whole):
            column.addWidget(each)

    def _connect(self) -> None:
        self.model.typed.connect(self.typed)
        self.view.installEventFilter(self)
        self.view.add_wanted.connect(self._add)
        self.view.remove_wanted.connect(self._remove_row)
        self.view.confirm_wanted.connect(self._confirm_rows)
        self.view.chooser_wanted.connect(self._choose)
        self.view.pasted.connect(self._paste)
        self.view.cleared.connect(self._clear)
        self.view.marked.connect(self._mark)
        self.view.left.connect(self.focusNextChild)
        self.view.selectionModel().currentChanged.connect(self._tell)
        self._cell.given.connect(self._explain_cell)
        self._whole.given.connect(self._explain_whole)

    def _fit(self) -> None:
        shown = min(max(self.model.rowCount(), _LEAST_ROWS), self._most_rows)
        self.view.setFixedHeight(HEADER_HEIGHT + shown * ROW_HEIGHT + _SCROLL_BAR)

    @property
    def here(self) -> Path | None:
        """The place of the current cell."""
        return self._here()

    def _here(self) -> Path | None:
        current = self.view.currentIndex()
        return self.model.path(current.row(), current.column()) if current.isValid() else None

    def _add(self) -> None:
        self.add_wanted.emit(self.repeat.name)
        last = self.model.rowCount() - 1
        if last >= 0:
            self.view.setCurrentIndex(self.model.index(last, 0))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove_row(self) -> None:
        here = self._here()
        if here:
            self.remove_wanted.emit(self.repeat.name, here.row)

    def _confirm_rows(self) -> None:
        """Confirm the selected rows; where none of them waits, go to the next one that does."""
        current = self.view.currentIndex()
        rows = {index.row() for index in self.view.selectedIndexes()} | (
            {current.row()} if current.isValid() else set()
        )
        waiting = self.model.waiting(sorted(rows))
        if waiting:
            self.confirmed.emit(waiting)
        else:
            count = self.model.rowCount()
            around = [*range(current.row() + 1, count), *range(current.row() + 1)]
            for path in self.model.waiting(around)[:1]:
                self.take_focus(path)

    def _choose(self, index: QModelIndex, typed: str) -> None:
        """Open the list of a cell under it."""
        if self._filled is None:
            return
        if self._chooser is None:
            self._chooser = Chooser(self)
            self._chooser.taken.connect(self._chosen)
            self._chooser.closed.connect(self._chooser_closed)
        self.view.setCurrentIndex(index)
        item: Item = index.data(ITEM_ROLE)
        self._choosing = self.model.path(index.row(), index.column())
        answer = self._filled.answer(self._choosing)
        chosen = answer if isinstance(answer, tuple) else (answer,) if isinstance(answer, str) else ()
        choices = self._filled.choices(self._choosing)
        many = item.kind is Kind.SELECT_MULTIPLE
        offer = Offer(item.name, item.label, choices, chosen, many, self._empty(item))
        cell = self.view.visualRect(index)
        cell.moveTopLeft(self.view.viewport().mapToGlobal(cell.topLeft()))
        self._chooser.ask(offer, cell, typed)

    def _chosen(self, text: str) -> None:
        self.typed.emit(self._choosing, text)

    def _chooser_closed(self, key: Qt.Key) -> None:
        self.view.setFocus(Qt.FocusReason.PopupFocusReason)
        self.view.go_on(key)

    def _empty(self, item: Item) -> str:
        return why_empty(item.choices_from, self._titles.get(item.choices_from, ""))

    def _paste(self, row: int, column: int, cells: tuple[tuple[str, ...], ...]) -> None:
        width = max(len(line) for line in cells)
        items = tuple(item.name for item in self.model.items[column : column + width])
        self.pasted.emit(self.repeat.name, row, items, cells)

    def _clear(self, indexes: list[QModelIndex]) -> None:
        rows = sorted({index.row() for index in indexes})
        columns = sorted({index.column() for index in indexes})
        if rows:
            items = tuple(self.model.items[column].name for column in columns)
            self.pasted.emit(self.repeat.name, rows[0], items, tuple(("",) * len(columns) for _ in rows))

    def _mark(self, answer: object) -> None:
        here = self._here()
        if here:
            self.marked.emit(here, answer)
            if isinstance(answer, NoData):
                self._cell.reason.take_focus()

    def _explain_cell(self, reason: str) -> None:
        here = self._here()
        if here is None or self._filled is None:
            return
        if isinstance(self._filled.record.answer(here), NoData):
            self.marked.emit(here, NoData(reason))
        else:
            self.explained.emit(here, reason)

    def _explain_whole(self, reason: str) -> None:
        self.explained.emit(self.path, reason)

    def _tell_whole(self, filled: Filled) -> None:
        """Say what the rules find about the table as a whole, whichever cell is current."""
        problems = told(filled.judgement.at.get(self.path, ()), checked=self.checked)
        no_rows = bool(problems) and not self.model.rowCount()
        asked = asks_for_reason(problems) or no_rows
        self._whole.show_problems(problems, filled.record.reasons.get(self.path, "") if asked else None)

    def _tell(self) -> None:
        """Say what is wrong at the current cell, or how many cells there are to look at; and what it held last year."""
        here, filled = self._here(), self._filled
        if filled is None:
            return
        if here is None:
            self._cell.show_problems((), None)
            self._last.setText("")
            return
        self._last.setText(self._before(filled, here))
        answer, rejected = filled.record.answer(here), filled.rejected.get(here)
        if rejected:
            self._cell.show_rejected(rejected.message)
            return
        problems = told(filled.judgement.at.get(here, ()), checked=self.checked)
        others = self._others(filled)
        if isinstance(answer, NoData):
            self._cell.show_problems(problems, answer.reason)
        elif not problems and others:
            self._cell.show_rejected(others)
        else:
            asked = asks_for_reason(problems)
            self._cell.show_problems(problems, filled.record.reasons.get(here, "") if asked else None)

    def _before(self, filled: Filled, here: Path) -> str:
        item = self.repeat.item(here.item)
        before = last_year(filled, here)
        row = self.tr("{0} Dòng chép từ năm trước, chưa xác nhận (F8)").format(WAITING_SIGN)
        parts = (
            row if Path("", here.repeat, here.row) in filled.record.unconfirmed else "",
            self.tr("Năm trước, {0}: {1}").format(item.label, before) if before else "",
            *notes_words(filled, here),
        )
        # the line keeps its height where there is nothing to say
        return " · ".join(part for part in parts if part) or "\u00a0"

    def _others(self, filled: Filled) -> str:
        rows = [row.id for row in filled.record.rows.get(self.repeat.name, ())]
        found = [
            f"dòng {rows.index(path.row) + 1}: {verdict.message}"
            for path, verdict in filled.rejected.items()
            if path.repeat == self.repeat.name and path.row in rows
        ]
        if not found:
            return ""
        more = self.tr(" và {0} ô khác").format(len(found) - _TOLD) if len(found) > _TOLD else ""
        return self.tr("{0} ô chưa nhận được: ").format(len(found)) + "; ".join(found[:_TOLD]) + more
