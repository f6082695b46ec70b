"""The rows of a repeat as Qt sees them; typed text goes out as a signal and comes back as a new ``Filled``.

Sorted and filtered rows are an order kept here; the record knows nothing of it.
"""

from collections.abc import Container, Iterable, Sequence
from decimal import Decimal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop_app.domain.arrangement import Arrangement, arrange
from desktop_app.domain.cell_range import write_range
from desktop_app.domain.form import Item, Repeat
from desktop_app.domain.kinds import Answer, Kind, NoData, NotApplicable
from desktop_app.domain.problem import Filled, Problem
from desktop_app.domain.record import Path, Row
from desktop_app.domain.vietnamese import fold
from desktop_app.ui.design import colour
from desktop_app.ui.fields.aside import WAITING_SIGN
from desktop_app.ui.fields.noted import NOTE_SIGN
from desktop_app.ui.models.cell_look import COLOURED, ITEM_ROLE, LEVEL_ROLE, LOOK_ROLES, CellLook
from desktop_app.ui.models.row_steps import steps

__all__ = ["ITEM_ROLE", "LEVEL_ROLE", "RepeatModel"]

_Index = QModelIndex | QPersistentModelIndex
_SORTED = {False: "▲", True: "▼"}


class RepeatModel(QAbstractTableModel):
    """One line a row, one column a question with a label."""

    typed = Signal(object, str)

    def __init__(self, repeat: Repeat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        items = tuple(item for item in repeat.items if item.label and item.kind not in {Kind.NOTE, Kind.HIDDEN})
        self.way = Arrangement()
        self._look = CellLook(repeat.name, items)
        self._columns = {item.name: column for column, item in enumerate(items)}
        self._repeat = repeat
        self._filled: Filled | None = None
        self._rows: tuple[Row, ...] = ()
        self._numbers: dict[str, int] = {}
        self._shown: list[Row] = []
        self._places: dict[str, int] = {}
        self._waiting: frozenset[str] = frozenset()

    @property
    def items(self) -> tuple[Item, ...]:
        """The questions of the columns."""
        return self._look.items

    @property
    def count(self) -> int:
        """How many rows the record has, shown or not."""
        return len(self._rows)

    def show_filled(self, filled: Filled) -> None:
        """Show the rows as they are now; the view keeps its place, whatever rows come or go."""
        rows = filled.record.rows.get(self._repeat.name, ())
        same = len(rows) == len(self._rows) and all(
            new is old or new.id == old.id for new, old in zip(rows, self._rows, strict=True)
        )
        waited, self._waiting = self._waiting, _waiting_rows(filled, self._repeat.name)
        self._filled, self._rows = filled, rows
        self._look.take(filled, self._waiting)
        if not same:
            known, self._numbers = self._numbers, {row.id: number for number, row in enumerate(rows)}
            self._follow(self._order_after(rows, known))
        self._shown = list(rows) if self.way.is_plain else [rows[self._numbers[row.id]] for row in self._shown]
        if self._shown:
            last = len(self._shown) - 1
            self.dataChanged.emit(self.index(0, 0), self.index(last, len(self.items) - 1))
            if not same or waited != self._waiting:
                self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, last)

    def arrange(self, way: Arrangement) -> None:
        """Look at the rows in another way."""
        self.beginResetModel()
        self.way = way
        shown = arrange(self._rows, way, self._look.looking)
        self._shown = [self._rows[self._numbers[each]] for each in shown]
        self._places = {each: place for place, each in enumerate(shown)}
        self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.items) - 1)

    def find(self, text: str) -> list[tuple[int, int]]:
        """Return the cells (row, column) that hold ``text``, diacritics or not, and mark them."""
        wanted, hits = fold(text), list[tuple[int, int]]()
        for place, row in enumerate(self._shown if wanted else ()):
            folded = self._look.folded(row)
            if wanted in folded:
                hits += [(place, column) for column, cell in enumerate(folded.split("\n")) if wanted in cell]
        self._look.mark(frozenset((self._shown[row].id, self.items[column].name) for row, column in hits))
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(self.items) - 1))
        return hits

    def path(self, row: int, column: int) -> Path:
        """Return the place of a cell."""
        return Path(self.items[column].name, self._repeat.name, self._shown[row].id)

    def cell(self, path: Path, column: int = 0) -> QModelIndex:
        """Return the index of a place, for a whole row in ``column``; an invalid one when it is not shown."""
        row, found = self._places.get(path.row), self._columns.get(path.item) if path.item else column
        return QModelIndex() if row is None or found is None else self.index(row, found)

    def holds(self, path: Path) -> bool:
        """Say whether the record has the row of ``path``, shown or not."""
        return path.repeat == self._repeat.name and path.row in self._numbers

    def row_ids(self, rows: Iterable[int]) -> tuple[str, ...]:
        """Return the ids of rows as they are shown; those that are not there are left out."""
        return tuple(self._shown[row].id for row in rows if 0 <= row < len(self._shown))

    def number(self, row: int) -> int:
        """Return the position in the record of a row that is shown."""
        return self._numbers.get(self._shown[row].id, 0)

    def waiting(self, rows: Sequence[int]) -> tuple[Path, ...]:
        """Return which of ``rows`` were copied from last year and are not confirmed."""
        return tuple(Path("", self._repeat.name, each) for each in self.row_ids(rows) if each in self._waiting)

    @property
    def waits(self) -> bool:
        """Whether any row waits to be confirmed."""
        return bool(self._waiting)

    def problem(self, path: Path) -> Problem | None:
        """Return the heaviest problem at a place."""
        return self._look.problem(path)

    def answers(self, rows: Iterable[int], column: int) -> Iterable[Answer]:
        """Yield the answers of a column that count: what is not asked now does not."""
        item, hidden = self.items[column].name, self._filled.judgement.hidden if self._filled else frozenset()
        for row in rows:
            if not hidden or self.path(row, column) not in hidden:
                yield self._look.answer(self._shown[row], item)

    def marks(self) -> dict[str, object]:
        """Return the rows that are shown, by id, each with what is another object once anything about it changes."""
        remembered = self._filled.judgement.remembered if self._filled else None
        found = remembered.rows.get(self._repeat.name, {}) if remembered else {}
        return {row.id: found.get(row.id, row) for row in self._shown}

    def numbers(self, row_id: str, columns: Sequence[int]) -> list[int | Decimal | None]:
        """Return the numbers of a row that count, in ``columns``."""
        at = self._places[row_id]
        answers = [next(iter(self.answers([at], column)), None) for column in columns]
        return [each if isinstance(each, int | Decimal) else None for each in answers]

    def words(self, row: int, column: int) -> str:
        """Return all that a cell says."""
        return self._look.words(self._shown[row], self.items[column].name)

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows that are shown."""
        return 0 if parent and parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of questions."""
        return 0 if parent and parent.isValid() else len(self.items)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Say which cells can be typed into: those that are asked and shown now."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid() or self._filled is None:
            return Qt.ItemFlag.NoItemFlags
        item = self.items[index.column()]
        hidden = self.path(index.row(), index.column()) in self._filled.judgement.hidden
        if item.kind.is_asked and not item.read_only and not hidden:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, and how."""
        if self._filled is None or not index.isValid():
            return None
        item, row = self.items[index.column()], self._shown[index.row()]
        if role in LOOK_ROLES:
            look = self._look.look(row, item).get(role)
            # colours are kept by name: they follow the theme
            return colour(str(look)) if look and role in COLOURED else look
        match role:
            case Qt.ItemDataRole.EditRole:
                return self._look.editable(row, item)
            case Qt.ItemDataRole.ToolTipRole:
                return self._look.tip(row, item)
        return item if role == ITEM_ROLE else None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Hand typed text on; it is kept (or not) by those who listen."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or self._filled is None:
            return False
        row, item = self._shown[index.row()], self.items[index.column()]
        marked = isinstance(self._look.answer(row, item.name), NoData | NotApplicable)
        # a text that is not kept is reported again: the disk may have room by now
        waits = self._look.path(row, item.name) in self._filled.rejected
        unchanged = str(value) == self._look.editable(row, item) and not waits
        if not unchanged and not (marked and not value):
            self.typed.emit(self.path(index.row(), index.column()), str(value))
        return True

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a question's label, with its hint as the tool tip; rows keep their number in the record."""
        if orientation == Qt.Orientation.Vertical:
            return self._row_header(section, role) if section < len(self._shown) else None
        if section >= len(self.items):
            return None
        item = self.items[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                is_sorted = item.name == self.way.sorted_by
                return f"{_SORTED[self.way.descending]} {item.label}" if is_sorted else item.label
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(part for part in (item.label, item.hint, item.clause) if part)
        return None

    def texts(self, rows: Sequence[int], columns: Sequence[int]) -> str:
        """Return a range as spreadsheets copy it: tabs between cells, a line a row."""
        return write_range([[self.words(row, column) for column in columns] for row in rows])

    def _row_header(self, row: int, role: int) -> object:
        waits = self._shown[row].id in self._waiting
        match role:
            case Qt.ItemDataRole.DisplayRole:
                note = f" {NOTE_SIGN}" if self._look.noted(Path("", self._repeat.name, self._shown[row].id)) else ""
                number = f"{self.number(row) + 1}{note}"
                return f"{WAITING_SIGN} {number}" if waits else number
            case Qt.ItemDataRole.ToolTipRole if waits:
                return self.tr("Chép từ năm trước, chưa xác nhận. F8: xác nhận không đổi.")
        return None

    def _order_after(self, rows: tuple[Row, ...], known: Container[str]) -> list[Row]:
        """Return what is shown after rows have come or gone: new ones last, until the rows are arranged anew."""
        if self.way.is_plain:
            return list(rows)
        left = [rows[self._numbers[row.id]] for row in self._shown if row.id in self._numbers]
        return [*left, *(row for row in rows if row.id not in known)]

    def _follow(self, new: list[Row]) -> None:
        """Show ``new`` rows, telling the view of each block that comes or goes."""
        way = steps([row.id for row in self._shown], [row.id for row in new])
        if way is None:
            self.beginResetModel()
            self._shown = new
            self.endResetModel()
        else:
            for first, last in way.removed:
                self.beginRemoveRows(QModelIndex(), first, last)
                del self._shown[first : last + 1]
                self.endRemoveRows()
            for first, last in way.inserted:
                self.beginInsertRows(QModelIndex(), first, last)
                self._shown[first:first] = new[first : last + 1]
                self.endInsertRows()
        self._places = {row.id: place for place, row in enumerate(self._shown)}


def _waiting_rows(filled: Filled, repeat: str) -> frozenset[str]:
    return frozenset(path.row for path in filled.record.unconfirmed if path.repeat == repeat)
