"""The rows of a repeat as Qt sees them; typed text goes out as a signal and comes back as a new ``Filled``."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop_app.domain.form import Item, Repeat
from desktop_app.domain.kinds import Answer, Kind, NoData, NotApplicable, editable, show
from desktop_app.domain.problem import Filled, Level, Problem
from desktop_app.domain.record import Path
from desktop_app.ui.design import colour

_Index = QModelIndex | QPersistentModelIndex
_NUMBERS = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.CALCULATE})
_GROUNDS = {Level.BLOCK: "danger_pale", Level.EXPLAIN: "warning_pale", Level.REMARK: "paper"}
LEVEL_ROLE = Qt.ItemDataRole.UserRole
ITEM_ROLE = Qt.ItemDataRole.UserRole + 1


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
        self._rows: list[str] = []
        self._problems: dict[Path, Problem] = {}

    def show_filled(self, filled: Filled) -> None:
        """Show the rows as they are now; the view keeps its place unless rows came or went elsewhere."""
        rows = [row.id for row in filled.record.rows.get(self._repeat.name, ())]
        old, self._problems = self._rows, _heaviest(filled, self._repeat.name)
        if rows[: len(old)] == old:
            self._grow(filled, rows)
        elif len(rows) == len(old) - 1:
            self._shrink(filled, rows)
        else:
            self.beginResetModel()
            self._filled, self._rows = filled, rows
            self.endResetModel()
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.items) - 1))

    def path(self, row: int, column: int) -> Path:
        """Return the place of a cell."""
        return Path(self.items[column].name, self._repeat.name, self._rows[row])

    def cell(self, path: Path) -> QModelIndex:
        """Return the index of a place; an invalid one when it is not there."""
        names = [item.name for item in self.items]
        if path.row not in self._rows or path.item not in names:
            return QModelIndex()
        return self.index(self._rows.index(path.row), names.index(path.item))

    def problem(self, path: Path) -> Problem | None:
        """Return the heaviest problem at a place."""
        return self._problems.get(path)

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
        if self._filled is None or not index.isValid():
            return None
        item, path = self.items[index.column()], self.path(index.row(), index.column())
        rejected = self._filled.rejected.get(path)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return rejected.text if rejected else show(self._shown(path), item.choices)
            case Qt.ItemDataRole.EditRole:
                return rejected.text if rejected else editable(self._shown(path), item.choices)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if item.kind in _NUMBERS else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
        return self._look(path, item, role)

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
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
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
        return "\n".join("\t".join(str(self.data(self.index(row, column)) or "") for column in columns) for row in rows)

    def _shown(self, path: Path) -> Answer:
        return self._filled.answer(path) if self._filled else None

    def _look(self, path: Path, item: Item, role: int) -> object:
        rejected = self._filled.rejected.get(path) if self._filled else None
        problem = self._problems.get(path)
        match role:
            case Qt.ItemDataRole.ToolTipRole:
                return rejected.message if rejected else problem.message if problem else None
            case Qt.ItemDataRole.ForegroundRole if rejected:
                return colour("danger")
            case Qt.ItemDataRole.BackgroundRole if rejected:
                return colour("danger_pale")
            case Qt.ItemDataRole.BackgroundRole if (
                problem and not problem.missing and problem.level is not Level.REMARK
            ):
                return colour("danger_pale" if problem.level is Level.BLOCK else "warning_pale")
            case Qt.ItemDataRole.UserRole:
                return Level.BLOCK if rejected else problem.level if problem and not problem.missing else None
            case _ if role == ITEM_ROLE:
                return item
        return None

    def _grow(self, filled: Filled, rows: list[str]) -> None:
        if len(rows) > len(self._rows):
            self.beginInsertRows(QModelIndex(), len(self._rows), len(rows) - 1)
            self._filled, self._rows = filled, rows
            self.endInsertRows()
        self._filled = filled

    def _shrink(self, filled: Filled, rows: list[str]) -> None:
        gone = next((at for at, row in enumerate(self._rows) if row not in rows), len(rows))
        self.beginRemoveRows(QModelIndex(), gone, gone)
        self._filled, self._rows = filled, rows
        self.endRemoveRows()


def _heaviest(filled: Filled, repeat: str) -> dict[Path, Problem]:
    order = [Level.BLOCK, Level.EXPLAIN, Level.REMARK]
    found: dict[Path, Problem] = {}
    for problem in filled.judgement.problems:
        if problem.path.repeat != repeat:
            continue
        known = found.get(problem.path)
        if known is None or order.index(problem.level) < order.index(known.level):
            found[problem.path] = problem
    return found
