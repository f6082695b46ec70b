"""The units of the register as Qt sees them, in the order they were found."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.domain.vietnamese import show_date
from desktop_app.ui.design import colour
from desktop_app.ui.english import said

_Index = QModelIndex | QPersistentModelIndex


class UnitModel(QAbstractTableModel):
    """One line a unit; closed units stand in grey."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = (
            self.tr("Mã"),
            self.tr("Đơn vị"),
            self.tr("Xã, phường"),
            self.tr("Sở hữu"),
            self.tr("Địa bàn"),
        )
        self._units: Sequence[Unit] = ()
        self._names: Mapping[str, str] = {}

    def show_units(self, units: Sequence[Unit], names: Mapping[str, str]) -> None:
        """Show other units; ``names`` are those of communes, by code."""
        self.beginResetModel()
        self._units, self._names = units, names
        self.endResetModel()

    def unit(self, row: int) -> Unit | None:
        """Return the unit of a line."""
        return self._units[row] if 0 <= row < len(self._units) else None

    def row(self, code: str) -> int:
        """Return the line of a unit, -1 when it is not shown."""
        return next((row for row, unit in enumerate(self._units) if unit.code == code), -1)

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of units."""
        return 0 if parent and parent.isValid() else len(self._units)

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent and parent.isValid() else len(self._headings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        unit = self._units[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._cells(unit)[index.column()]
            case Qt.ItemDataRole.ForegroundRole if unit.valid_to:
                return colour("quiet")
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's heading."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._headings[section]
        return None

    def _cells(self, unit: Unit) -> tuple[str, ...]:
        name = unit.full_name
        if unit.valid_to:
            name = self.tr("{0} (đến {1})").format(name, show_date(unit.valid_to))
        return unit.code, name, self._names.get(unit.parent, ""), said(unit.ownership), self._areas(unit)

    def _areas(self, unit: Unit) -> str:
        found = [words for words, inside in ((said("ĐT"), unit.urban), (said("KCN"), unit.industrial)) if inside]
        sign = "" if unit.flags_confirmed or unit.kind is UnitKind.INSTITUTION else self.tr(" (tạm)")
        return ", ".join(found) + sign if found else ""
