"""The rows of a repeat as Qt sees them; typed text goes out as a signal and comes back as a new ``Filled``."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from desktop_app.domain.choosing import in_full, in_short, labels_of
from desktop_app.domain.form import Item, Repeat
from desktop_app.domain.kinds import Answer, Kind, NoData, NotApplicable, editable
from desktop_app.domain.last_year import last_year
from desktop_app.domain.problem import Filled, Level, Problem
from desktop_app.domain.record import Path, Row
from desktop_app.ui.design import colour
from desktop_app.ui.fields.aside import WAITING_SIGN
from desktop_app.ui.fields.noted import NOTE_SIGN

_Index = QModelIndex | QPersistentModelIndex
_NUMBERS = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.CALCULATE})
_GROUNDS = {Level.BLOCK: "danger_pale", Level.EXPLAIN: "warning_pale"}
LEVEL_ROLE = Qt.ItemDataRole.UserRole
ITEM_ROLE = Qt.ItemDataRole.UserRole + 1
_COLOURED = frozenset({Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.BackgroundRole})
NOTE_ROLE = Qt.ItemDataRole.UserRole + 9
_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.FontRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.BackgroundRole,
        LEVEL_ROLE,
        ITEM_ROLE,
        NOTE_ROLE,
    }
)


class RepeatModel(QAbstractTableModel):
    """One line a row, one column a question with a label."""

    typed = Signal(object, str)

    def __init__(self, repeat: Repeat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[Item, ...] = tuple(
            item for item in repeat.items if item.label and item.kind not in {Kind.NOTE, Kind.HIDDEN}
        )
        self._repeat = repeat
        self._filled: Filled | None = None
        self._rows: tuple[Row, ...] = ()
        self._waiting: frozenset[str] = frozenset()
        self._looks: dict[tuple[int, int], dict[int, object]] = {}
        self._copied = QFont()
        self._copied.setItalic(True)

    def show_filled(self, filled: Filled) -> None:
        """Show the rows as they are now; the view keeps its place unless rows came or went elsewhere."""
        # the form of this record offers other choices than the one before, when a list has changed
        self.items = tuple(filled.form.item(item.name, self._repeat.name) for item in self.items)
        rows = filled.record.rows.get(self._repeat.name, ())
        old, new = [row.id for row in self._rows], [row.id for row in rows]
        waited, self._waiting = self._waiting, _waiting_rows(filled, self._repeat.name)
        if new[: len(old)] == old:
            self._grow(filled, rows)
        elif len(new) == len(old) - 1 and set(new) < set(old):
            self._shrink(filled, rows)
        else:
            self.beginResetModel()
            self._take(filled, rows)
            self.endResetModel()
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.items) - 1))
        if rows and waited != self._waiting:
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(rows) - 1)

    def path(self, row: int, column: int) -> Path:
        """Return the place of a cell."""
        return Path(self.items[column].name, self._repeat.name, self._rows[row].id)

    def cell(self, path: Path, column: int = 0) -> QModelIndex:
        """Return the index of a place, for a whole row in ``column``; an invalid one when it is not there."""
        names, rows = [item.name for item in self.items], [row.id for row in self._rows]
        if path.row not in rows or (path.item and path.item not in names):
            return QModelIndex()
        return self.index(rows.index(path.row), names.index(path.item) if path.item else column)

    def waiting(self, rows: Sequence[int]) -> tuple[Path, ...]:
        """Return which of ``rows`` were copied from last year and are not confirmed."""
        ids = [self._rows[row].id for row in rows if row < len(self._rows)]
        return tuple(Path("", self._repeat.name, row_id) for row_id in ids if row_id in self._waiting)

    @property
    def waits(self) -> bool:
        """Whether any row waits to be confirmed."""
        return bool(self._waiting)

    def problem(self, path: Path) -> Problem | None:
        """Return the heaviest problem at a place."""
        found = self._filled.judgement.at.get(path) if self._filled else None
        return found[0] if found else None

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows."""
        return 0 if parent and parent.isValid() else len(self._rows)

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
        if role not in _ROLES or self._filled is None or not index.isValid():
            return None
        item, here = self.items[index.column()], (index.row(), index.column())
        match role:
            case Qt.ItemDataRole.EditRole:
                return self._editable(item, *here)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(item, self.path(*here))
            case _ if role == ITEM_ROLE:
                return item
        # asked for role by role, whenever the cell is painted
        if here not in self._looks:
            self._looks[here] = self._look(item, self.path(*here), index.row())
        look = self._looks[here].get(role)
        # colours are kept by name: they follow the theme
        return colour(str(look)) if look and role in _COLOURED else look

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Hand typed text on; it is kept (or not) by those who listen."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or self._filled is None:
            return False
        path = self.path(index.row(), index.column())
        marked = isinstance(self._filled.answer(path), NoData | NotApplicable)
        unchanged = str(value) == self.data(index, Qt.ItemDataRole.EditRole)
        if not unchanged and not (marked and not value):
            self.typed.emit(path, str(value))
        return True

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a question's label, with its hint as the tool tip; rows are counted from 1."""
        if orientation == Qt.Orientation.Vertical:
            return self._row_header(section, role)
        if section >= len(self.items):
            return None
        item = self.items[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return item.label
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(part for part in (item.label, item.hint, item.clause) if part)
        return None

    def texts(self, rows: Sequence[int], columns: Sequence[int]) -> str:
        """Return a range as spreadsheets copy it: tabs between cells, a line a row."""
        return "\n".join("\t".join(self._full(row, column) for column in columns) for row in rows)

    def _noted(self, path: Path) -> bool:
        return bool(self._filled and self._filled.record.notes and path in self._filled.record.notes)

    def _full(self, row: int, column: int) -> str:
        path = self.path(row, column)
        rejected = self._filled.rejected.get(path) if self._filled else None
        return rejected.text if rejected else in_full(self._shown(path, row), self.items[column])

    def _words(self, item: Item, answer: Answer) -> str:
        if isinstance(answer, tuple):
            return in_short(labels_of(answer, item.choices), item.choices_from)
        return in_full(answer, item)

    def _row_header(self, row: int, role: int) -> object:
        waits = bool(self.waiting([row]))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                note = f" {NOTE_SIGN}" if self._noted(Path("", self._repeat.name, self._rows[row].id)) else ""
                return (f"{WAITING_SIGN} {row + 1}" if waits else str(row + 1)) + note
            case Qt.ItemDataRole.ToolTipRole if waits:
                return self.tr("Chép từ năm trước, chưa xác nhận. F8: xác nhận không đổi.")
        return None

    def _shown(self, path: Path, row: int) -> Answer:
        # the row is at hand; looking it up by its id for every cell would be slow
        calculated = self._filled.judgement.calculated if self._filled else {}
        return calculated[path] if path in calculated else self._rows[row].values.get(path.item)

    def _editable(self, item: Item, row: int, column: int) -> str:
        path = self.path(row, column)
        rejected = self._filled.rejected.get(path) if self._filled else None
        return rejected.text if rejected else editable(self._shown(path, row), item.choices)

    def _tip(self, item: Item, path: Path) -> str | None:
        """Return all that does not fit into a cell: what is wrong, every name, last year's figure."""
        if self._filled is None:
            return None
        rejected, problem = self._filled.rejected.get(path), self.problem(path)
        answer = self._filled.answer(path)
        before = last_year(self._filled, path)
        parts = (
            rejected.message if rejected else problem.message if problem else "",
            in_full(answer, item) if isinstance(answer, tuple) else "",
            self.tr("Năm trước: {0}").format(before) if before else "",
        )
        return "\n".join(part for part in parts if part) or None

    def _look(self, item: Item, path: Path, row: int) -> dict[int, object]:
        """Return how a cell looks, by role."""
        rejected = self._filled.rejected.get(path) if self._filled else None
        problem = self.problem(path)
        told = problem if problem and not problem.missing else None
        side = Qt.AlignmentFlag.AlignRight if item.kind in _NUMBERS else Qt.AlignmentFlag.AlignLeft
        look: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: rejected.text if rejected else self._words(item, self._shown(path, row)),
            Qt.ItemDataRole.TextAlignmentRole: side | Qt.AlignmentFlag.AlignVCenter,
            LEVEL_ROLE: Level.BLOCK if rejected else told.level if told else None,
            NOTE_ROLE: self._noted(path),
        }
        if path.row in self._waiting:
            look[Qt.ItemDataRole.FontRole] = self._copied
            look[Qt.ItemDataRole.ForegroundRole] = "quiet"
        if rejected:
            look[Qt.ItemDataRole.ForegroundRole] = "danger"
            look[Qt.ItemDataRole.BackgroundRole] = "danger_pale"
        elif told and told.level is not Level.REMARK:
            look[Qt.ItemDataRole.BackgroundRole] = _GROUNDS[told.level]
        return look

    def _take(self, filled: Filled, rows: tuple[Row, ...]) -> None:
        self._filled, self._rows = filled, rows
        self._looks.clear()

    def _grow(self, filled: Filled, rows: tuple[Row, ...]) -> None:
        if len(rows) > len(self._rows):
            self.beginInsertRows(QModelIndex(), len(self._rows), len(rows) - 1)
            self._take(filled, rows)
            self.endInsertRows()
        self._take(filled, rows)

    def _shrink(self, filled: Filled, rows: tuple[Row, ...]) -> None:
        left = {row.id for row in rows}
        gone = next((at for at, row in enumerate(self._rows) if row.id not in left), len(rows))
        self.beginRemoveRows(QModelIndex(), gone, gone)
        self._take(filled, rows)
        self.endRemoveRows()


def _waiting_rows(filled: Filled, repeat: str) -> frozenset[str]:
    return frozenset(path.row for path in filled.record.unconfirmed if path.repeat == repeat)
