"""What has been found, as lines of a list: a heading for each kind, and its best hits under it."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.domain.finding import Findable, Found, spans
from desktop_app.ui.english import said

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
HIT_ROLE = Qt.ItemDataRole.UserRole
SPANS_ROLE = Qt.ItemDataRole.UserRole + 1


class FoundModel(QAbstractListModel):
    """Lines are headings (text) and hits (``Findable``)."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: list[str | Findable] = []
        self._query = ""

    def show_found(self, found: Sequence[Found], query: str) -> None:
        """Show other hits."""
        self.beginResetModel()
        self._query = query
        self._lines = []
        for group in found:
            more = f" · {len(group.hits)}/{group.total}" if group.total > len(group.hits) else ""
            self._lines += [f"{said(group.kind)}{more}", *group.hits]
        self.endResetModel()

    def step(self, row: int, steps: int) -> int:
        """Return the line of a hit so many hits away from ``row``, as far as there are any; -1 without any."""
        hits = [at for at, line in enumerate(self._lines) if isinstance(line, Findable)]
        if not hits:
            return -1
        at = hits.index(row) + steps if row in hits else 0
        return hits[min(max(at, 0), len(hits) - 1)]

    def place(self, row: int) -> tuple[int, int]:
        """Return the number of the hit in ``row`` and how many there are."""
        hits = [at for at, line in enumerate(self._lines) if isinstance(line, Findable)]
        return (hits.index(row) + 1 if row in hits else 0), len(hits)

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headings are only looked at."""
        if index.isValid() and isinstance(self._lines[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a line, or the hit itself."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        hit = line if isinstance(line, Findable) else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return hit.title if hit else line
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (hit.title, hit.about, hit.mark) if part) if hit else line
            case Qt.ItemDataRole.ToolTipRole if hit:
                return f"{hit.title}\n{hit.about}"
            case _ if role == HIT_ROLE:
                return hit
            case _ if role == SPANS_ROLE:
                return spans(hit.title, self._query) if hit else ()
        return None
