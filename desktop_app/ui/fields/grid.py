"""Rows of a repeat as an editable grid: what is done with it goes out as signals, and it is shown what came of it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.choosing import why_empty
from desktop_app.domain.form import Item, Repeat
from desktop_app.domain.kinds import Kind, NoData
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path
from desktop_app.ui.design import GAP, ROW_HEIGHT, SPACE, follow_look, scaled
from desktop_app.ui.fields.chooser import Chooser, Offer
from desktop_app.ui.fields.column_widths import stretched, width_of
from desktop_app.ui.fields.grid_foot import GridFoot, Verdict
from desktop_app.ui.fields.grid_keys import Command
from desktop_app.ui.fields.grid_looking import GridLooking
from desktop_app.ui.fields.grid_view import HEADER_HEIGHT, GridView
from desktop_app.ui.fields.telling import Telling
from desktop_app.ui.fields.totals_line import TotalsLine
from desktop_app.ui.models.repeat_model import ITEM_ROLE, RepeatModel
from desktop_app.ui.widgets import button, label

_LEAST_ROWS, _MOST_ROWS = 3, 9
_AROUND_ROWS, _SCROLL_BAR = 210, 16
_MEASURED = 200
_CLEARED = tuple[tuple[str, ...], ...]


class Grid(QWidget):
    """A repeat: its rows, what is done with them, the problems below.

    ``pasted`` brings repeat, ids of rows, questions and texts; ``filled_down`` repeat, id of the row to copy from, ids
    of rows, questions; ``copy_wanted`` repeat, id of the row and where the copy goes; ``add_wanted`` where the new row
    goes (a position in the record, or ``None`` for the end).
    """

    typed = Signal(object, str)
    marked = Signal(object, object)
    explained = Signal(object, str)
    add_wanted = Signal(str, object)
    copy_wanted = Signal(str, str, object)
    remove_wanted = Signal(str, object)
    pasted = Signal(str, object, object, object)
    filled_down = Signal(str, str, object, object)
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
        self._measured = self._resized = self._stretching = False
        self._widths: list[int] = []
        self._chooser: Chooser | None = None
        self._choosing = self.path
        self.model = RepeatModel(repeat, self)
        self.view = GridView(self)
        self.view.setObjectName(f"grid_{repeat.name}")
        self.view.setAccessibleName(repeat.label)
        self.view.setAccessibleDescription(repeat.hint)
        self.view.setModel(self.model)
        self.looking = GridLooking(repeat.name, self.view, self.model, self)
        self.totals = TotalsLine(self.view, self.model, self)
        self.foot = GridFoot(repeat.name, self)
        self._hint = label(repeat.hint, "hint", self)
        self._hint.setVisible(bool(repeat.hint))
        self._telling = Telling(repeat, self)
        self._arrange()
        self._connect()
        self._doing: dict[Command, Callable[[], object]] = {
            Command.ADD: self._add,
            Command.REMOVE: self._remove_rows,
            Command.CONFIRM: self._confirm_rows,
            Command.NEXT_BAD: self._go_to_next_bad,
            Command.PREVIOUS_BAD: self._go_to_previous_bad,
            Command.FILL_DOWN: self._fill_down,
            Command.COPY_ROW: self._copy_row,
        }
        follow_look(self, Grid._fit)

    def show_filled(self, filled: Filled) -> None:
        """Show the rows and problems as they are now."""
        self._filled = filled
        self.setVisible(self.path not in filled.judgement.hidden)
        had_rows = self.model.rowCount() > 0
        self.model.show_filled(filled)
        rows = self.model.rowCount()
        if rows and not had_rows:
            self.view.setCurrentIndex(self.model.index(0, 0))
        if not self._measured:
            self._measure()
        self._fit()
        self._remove.setEnabled(rows > 0)
        self._confirm.setVisible(self.model.waits)
        self.looking.show_state()
        self._show_sums()
        self.foot.setVisible(rows > 0)
        self.foot.show_refused(sum(map(self.model.holds, filled.rejected)))
        self._telling.tell_whole(filled, checked=self.checked)
        self._tell()

    def fit(self, height: int) -> None:
        """Be no higher than the part of the form that can be seen, with what is said below the rows."""
        self._most_rows = min(
            max((height - scaled(HEADER_HEIGHT + _AROUND_ROWS)) // scaled(ROW_HEIGHT), _LEAST_ROWS), _MOST_ROWS
        )
        self._fit()

    def take_focus(self, path: Path | None = None) -> None:
        """Put the keyboard into the grid, at a place of it when given."""
        column = max(self.view.currentIndex().column(), 0)
        if path == self.path and self._telling.whole.reason.isVisibleTo(self):
            self._telling.whole.reason.take_focus()
            return
        if path and self.model.holds(path) and not self.model.cell(path, column).isValid():
            self.looking.show_all()
        index = self.model.cell(path, column) if path else QModelIndex()
        if index.isValid():
            self.view.setCurrentIndex(index)
        elif not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, 0))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def do(self, command: Command) -> None:
        """Do what a key or a menu asks for."""
        self.view.do(command)

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Tell which part of the form the keyboard is in."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(self.path)
        elif event.type() == QEvent.Type.Resize:
            self._stretch()
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def _arrange(self) -> None:
        name = self.repeat.name
        add = button(self.tr("Thêm dòng (F5)"), f"action_add_row_{name}", self._add)
        self._remove = button(self.tr("Xóa dòng (F6)"), f"action_remove_row_{name}", self._remove_rows)
        self._confirm = button(self.tr("Xác nhận dòng (F8)"), f"action_confirm_rows_{name}", self._confirm_rows)
        self._confirm.setToolTip(self.tr("Dòng chép từ năm trước vẫn đúng như vậy"))
        self._confirm.hide()
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for each in (add, self._remove, self._confirm):
            row.addWidget(each)
        row.addStretch(1)
        row.addWidget(self.looking.filter)
        table = QVBoxLayout()
        table.setSpacing(0)
        table.addWidget(self.view)
        table.addWidget(self.totals)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self._hint)
        column.addLayout(row)
        column.addWidget(self.looking.find)
        column.addLayout(table)
        column.addWidget(self.foot)
        column.addWidget(self._telling)

    def _connect(self) -> None:
        self.model.typed.connect(self.typed)
        self.view.installEventFilter(self)
        self.view.wanted.connect(self._do)
        self.view.chooser_wanted.connect(self._choose)
        self.view.pasted.connect(self._paste)
        self.view.cleared.connect(self._clear)
        self.view.marked.connect(self._mark)
        self.view.left.connect(self._leave)
        self.view.horizontalHeader().sectionResized.connect(self._own_width)
        self.view.selectionModel().currentChanged.connect(self._tell)
        self.view.selectionModel().selectionChanged.connect(self._show_selection)
        self.looking.arranged.connect(self._show_arranged)
        self.foot.next_wanted.connect(self._go_to_next_bad)
        self._telling.cell_explained.connect(self._explain_cell)
        self._telling.whole_explained.connect(self._explain_whole)

    def _do(self, command: Command) -> None:
        if command in self._doing:
            self._doing[command]()
        else:
            self.looking.do(command)

    def _measure(self) -> None:
        """Give every column its width: once for its label, and once more when there are rows to look at."""
        rows = range(min(self.model.rowCount(), _MEASURED))
        widths = [
            width_of(item, [self.model.words(row, column) for row in rows], self.view.font(), scaled(HEADER_HEIGHT))
            for column, item in enumerate(self.model.items)
        ]
        self._widths, self._measured = widths, bool(rows)
        self._stretch()

    def _stretch(self) -> None:
        """Use all the room there is; a width that the clerk has drawn with the mouse stays as all the others do."""
        if self._resized or not self._widths:
            return
        self._stretching = True
        room = self.view.viewport().width() - 1
        for column, width in enumerate(stretched(self.model.items, self._widths, room)):
            self.view.setColumnWidth(column, width)
        self._stretching = False

    def _own_width(self) -> None:
        self._resized = self._resized or not self._stretching

    def _fit(self) -> None:
        shown = min(max(self.model.rowCount(), _LEAST_ROWS), self._most_rows)
        self.view.setFixedHeight(scaled(HEADER_HEIGHT) + shown * scaled(ROW_HEIGHT) + _SCROLL_BAR)

    @property
    def here(self) -> Path | None:
        """The place of the current cell."""
        current = self.view.currentIndex()
        return self.model.path(current.row(), current.column()) if current.isValid() else None

    def _leave(self, forward: bool) -> None:  # noqa: FBT001 - the direction of a signal
        self.focusNextPrevChild(forward)

    def _below(self) -> int | None:
        """Return where a row below the current one goes; at the end of the record while rows are arranged."""
        current = self.view.currentIndex()
        return self.model.number(current.row()) + 1 if current.isValid() and self.model.way.is_plain else None

    def _add(self) -> None:
        at = self._below()
        self.add_wanted.emit(self.repeat.name, at)
        self._go_to_new(at, 0)

    def _copy_row(self) -> None:
        """Make a row like the current one, below it."""
        here, at = self.here, self._below()
        if here:
            self.copy_wanted.emit(self.repeat.name, here.row, at)
            self._go_to_new(at, self.view.currentIndex().column())

    def _go_to_new(self, at: int | None, column: int) -> None:
        last = self.model.rowCount() - 1
        if last >= 0:
            self.view.setCurrentIndex(self.model.index(last if at is None else min(at, last), column))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove_rows(self) -> None:
        """Take away all rows that are selected."""
        rows, _ = self.view.box()
        ids = self.model.row_ids(rows)
        if ids:
            self.remove_wanted.emit(self.repeat.name, ids)
            row = min(rows.start, self.model.rowCount() - 1)
            if row >= 0:
                self.view.setCurrentIndex(self.model.index(row, max(self.view.currentIndex().column(), 0)))

    def _confirm_rows(self) -> None:
        """Confirm the selected rows; where none of them waits, go to the next one that does."""
        rows, _ = self.view.box()
        waiting = self.model.waiting(rows)
        if waiting:
            self.confirmed.emit(waiting)
        else:
            count, row = self.model.rowCount(), self.view.currentIndex().row()
            for path in self.model.waiting([*range(row + 1, count), *range(row + 1)])[:1]:
                self.take_focus(path)

    def _choose(self, index: QModelIndex, typed: str) -> None:
        """Open the list of a cell under it."""
        if self._filled is None:
            return
        if self._chooser is None:
            self._chooser = Chooser(self)
            self._chooser.taken.connect(self._chosen)
            self._chooser.closed.connect(self._chooser_closed)
        if index != self.view.currentIndex():
            self.view.setCurrentIndex(index)
        item: Item = index.data(ITEM_ROLE)
        self._choosing = self.model.path(index.row(), index.column())
        answer = self._filled.answer(self._choosing)
        chosen = answer if isinstance(answer, tuple) else (answer,) if isinstance(answer, str) else ()
        choices = self._filled.choices(self._choosing)
        many = item.kind is Kind.SELECT_MULTIPLE
        empty = why_empty(item.choices_from, self._titles.get(item.choices_from, ""))
        cell = self.view.visualRect(index)
        cell.moveTopLeft(self.view.viewport().mapToGlobal(cell.topLeft()))
        self._chooser.ask(Offer(item.name, item.label, choices, chosen, many, empty), cell, typed)

    def _chosen(self, text: str) -> None:
        self.typed.emit(self._choosing, text)

    def _chooser_closed(self, key: Qt.Key) -> None:
        self.view.setFocus(Qt.FocusReason.PopupFocusReason)
        self.view.go_on(key)

    def _paste(self, row: int, column: int, cells: _CLEARED) -> None:
        width, before = max(len(line) for line in cells), self._filled
        items = self.model.items[column : column + width]
        names, rows = tuple(item.name for item in items), range(row, row + len(cells))
        self.pasted.emit(self.repeat.name, self.model.row_ids(rows), names, cells)
        if self._filled is before or self._filled is None:
            return
        read = sum(item.kind.is_asked and not item.read_only for line in cells for item, _ in zip(items, line))  # noqa: B905
        here = set(self.model.row_ids(rows))
        refused = sum(path.row in here and path.item in names for path in self._filled.rejected)
        self.foot.show_verdict(Verdict(len(cells), len(items), read - refused, refused, width - len(items)))
        self.view.select(rows, range(column, column + len(items)))

    def _clear(self) -> None:
        rows, columns = self.view.box()
        ids = self.model.row_ids(rows)
        items = tuple(self.model.items[column].name for column in columns)
        if ids:
            self.pasted.emit(self.repeat.name, ids, items, tuple(("",) * len(items) for _ in ids))

    def _fill_down(self) -> None:
        """Copy the first selected row into those below it; a single row is filled from the one above."""
        rows, columns = self.view.box()
        first = rows.start if len(rows) > 1 else rows.start - 1
        source, targets = self.model.row_ids([first]), self.model.row_ids(range(first + 1, rows.stop))
        if source and targets:
            items = tuple(self.model.items[column].name for column in columns)
            self.filled_down.emit(self.repeat.name, source[0], targets, items)

    def _mark(self, answer: object) -> None:
        here = self.here
        if here:
            self.marked.emit(here, answer)
            if isinstance(answer, NoData):
                self._telling.cell.reason.take_focus()

    def _explain_cell(self, reason: str) -> None:
        here = self.here
        if here is None or self._filled is None:
            return
        if isinstance(self._filled.record.answer(here), NoData):
            self.marked.emit(here, NoData(reason))
        else:
            self.explained.emit(here, reason)

    def _explain_whole(self, reason: str) -> None:
        self.explained.emit(self.path, reason)

    def _go_to_next_bad(self) -> None:
        self._go_to_bad(1)

    def _go_to_previous_bad(self) -> None:
        self._go_to_bad(-1)

    def _go_to_bad(self, step: int) -> None:
        """Go to the next cell that was not taken, or else to the next with a problem that blocks."""
        if self._filled is None:
            return
        refused = [path for path in self._filled.rejected if self.model.holds(path)]
        wrong = [each.path for each in self._filled.judgement.blocking if not each.missing and each.path.item]
        bad = refused or [path for path in wrong if self.model.holds(path)]
        if bad and not any(self.model.cell(path).isValid() for path in bad):
            self.looking.show_all()
        places = sorted((index.row(), index.column()) for path in bad for index in [self.model.cell(path)])
        current = self.view.currentIndex()
        here = current.row(), current.column()
        if step > 0:
            found = [place for place in places if place > here] or places
        else:
            found = [place for place in places if place < here][::-1] or places[::-1]
        if found:
            self.view.go(*found[0])
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_arranged(self) -> None:
        self._fit()
        self._show_sums()
        self._tell()

    def _show_sums(self) -> None:
        self.totals.show_sums()
        self._show_selection()

    def _show_selection(self) -> None:
        self.foot.show_selection(self.view, self.model)

    def _tell(self) -> None:
        if self._filled is not None:
            self._telling.tell_cell(self._filled, self.here, checked=self.checked)
