"""One Qt model for all finished tables."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from desktop_app.domain.table import Align, Table, show_cell
from desktop_app.ui.english import said

_Index = QModelIndex | QPersistentModelIndex
_ALIGNMENTS = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
}


class TableModel(QAbstractTableModel):
    """Shows a ``Table``; a new table is a new value."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: Table | None = None
        self._bold = QFont()
        self._bold.setBold(True)

    def show_table(self, table: Table) -> None:
        """Show another table."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of lines."""
        return len(self._table.lines) if self._table and not (parent and parent.isValid()) else 0

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return len(self._table.columns) if self._table and not (parent and parent.isValid()) else 0

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if self._table is None or not index.isValid():
            return None
        line = self._table.lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return said(show_cell(line.cells[index.column()]))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _ALIGNMENTS[self._table.columns[index.column()].align] | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.FontRole if line.emphasis:
                return self._bold
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's heading."""
        if self._table is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal and section < len(self._table.columns):
            return said(self._table.columns[section].heading)
        return None
