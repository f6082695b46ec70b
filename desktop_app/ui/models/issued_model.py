"""The keys that were issued as Qt sees them, in the order of the column that was asked for."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.domain.key_list import KeyLine, KeyStanding
from desktop_app.domain.vietnamese import fold, sort_key
from desktop_app.ui.english import said
from desktop_app.ui.icons import STATES, picture
from desktop_app.ui.issued_keys.words import SHAPES, TONES, cells, headings
from desktop_app.ui.tone import TONE_ROLE

_Index = QModelIndex | QPersistentModelIndex
_STANDING = 2
_ORDER = {
    KeyStanding.REVOKED: 0,
    KeyStanding.EXPIRED: 1,
    KeyStanding.SOON: 2,
    KeyStanding.NONE: 3,
    KeyStanding.VALID: 4,
}


class IssuedModel(QAbstractTableModel):
    """One line a key; sorted as Vietnamese is, filtered without diacritics."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[KeyLine, ...] = ()
        self._lines: list[KeyLine] = []
        self._words = ""
        self._wanted: KeyStanding | None = None
        self._by = (0, Qt.SortOrder.AscendingOrder)

    def show_lines(self, lines: Sequence[KeyLine]) -> None:
        """Show other lines, under the filter and in the order of before."""
        self._all = tuple(lines)
        self._arrange()

    def filter(self, words: str, wanted: KeyStanding | None) -> None:
        """Show only lines in which all ``words`` are found, and only those of a standing."""
        self._words, self._wanted = fold(words), wanted
        self._arrange()

    @property
    def lines(self) -> tuple[KeyLine, ...]:
        """The lines that are shown, in their order."""
        return tuple(self._lines)

    def line(self, row: int) -> KeyLine | None:
        """Return what stands in a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row(self, fingerprint: str, unit: str) -> int:
        """Return the row of a key, else of its unit, -1 where neither is shown."""
        found = [at for at, each in enumerate(self._lines) if each.key and each.key.fingerprint == fingerprint]
        found += [at for at, each in enumerate(self._lines) if each.unit == unit]
        return found[0] if found else -1

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; the header asks for it."""
        self._by = (column, order)
        self._arrange()

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of lines."""
        return 0 if parent and parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent and parent.isValid() else len(headings())

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows: words, and for the standing also shape and colour."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        standing = index.column() == _STANDING
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return said(cells(line)[index.column()])
            case Qt.ItemDataRole.DecorationRole if standing:
                return picture(STATES[SHAPES[line.standing]], TONES[line.standing])
            case _ if role == TONE_ROLE and standing:
                return TONES[line.standing]
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's heading."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return headings()[section]
        return None

    def _arrange(self) -> None:
        self.beginResetModel()
        column, order = self._by
        found = [line for line in self._all if self._matches(line)]
        # first by name, so that what is alike in the column stands in Vietnamese order
        found.sort(key=lambda line: (sort_key(line.name), line.unit))
        found.sort(key=_key_of(column), reverse=order == Qt.SortOrder.DescendingOrder)
        self._lines = found
        self.endResetModel()

    def _matches(self, line: KeyLine) -> bool:
        if self._wanted is not None and line.standing is not self._wanted:
            return False
        text = fold(" ".join((line.name, line.unit, line.key.fingerprint if line.key else "")))
        return all(word in text for word in self._words.split())


def _key_of(column: int) -> Callable[[KeyLine], tuple[tuple[int, int], ...]]:
    match column:
        case 2:
            return lambda line: ((_ORDER[line.standing], 0),)
        case 3:
            return lambda line: ((int(line.key.valid_to.timestamp()) if line.key else 0, 0),)
        case _:
            return lambda line: sort_key(cells(line)[column])
