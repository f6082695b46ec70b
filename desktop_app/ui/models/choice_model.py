"""The choices of a list as Qt sees them: those that fit what was typed, ticked or not."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.domain.choosing import matches
from desktop_app.domain.kinds import Choice

_Index = QModelIndex | QPersistentModelIndex


class ChoiceModel(QAbstractListModel):
    """One line a choice; with ``many`` each has a box to tick."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.many = False
        self.chosen: set[str] = set()
        self._all: tuple[Choice, ...] = ()
        self._shown: tuple[Choice, ...] = ()

    def offer(self, choices: Sequence[Choice], chosen: Sequence[str], *, many: bool) -> None:
        """Show other choices, all of them."""
        self.beginResetModel()
        self._all = self._shown = tuple(choices)
        self.chosen = set(chosen)
        self.many = many
        self.endResetModel()

    def look_up(self, text: str) -> None:
        """Show only the choices that fit ``text``, the best first."""
        self.beginResetModel()
        self._shown = matches(self._all, text)
        self.endResetModel()

    def choice(self, row: int) -> Choice:
        """Return the choice on a line."""
        return self._shown[row]

    def row_of(self, names: Sequence[str]) -> int:
        """Return the first line with one of ``names``, or 0."""
        return next((row for row, choice in enumerate(self._shown) if choice.name in names), 0)

    def toggle(self, row: int) -> None:
        """Tick a line, or take the tick away."""
        self.chosen ^= {self._shown[row].name}
        self.dataChanged.emit(self.index(row), self.index(row))

    def tick_shown(self, *, ticked: bool) -> None:
        """Tick every line that is shown, or none of them."""
        names = {choice.name for choice in self._shown}
        self.chosen = self.chosen | names if ticked else self.chosen - names
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    @property
    def ticked(self) -> tuple[str, ...]:
        """The names that are ticked and still offered, in the order of the list."""
        return tuple(choice.name for choice in self._all if choice.name in self.chosen)

    @property
    def total(self) -> int:
        """How many choices there are, shown or not."""
        return len(self._all)

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of lines shown."""
        return 0 if parent and parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a line shows."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        choice = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return choice.label
            case Qt.ItemDataRole.CheckStateRole if self.many:
                return Qt.CheckState.Checked if choice.name in self.chosen else Qt.CheckState.Unchecked
        return None
