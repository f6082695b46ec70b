"""Finding, filtering and sorting in a table: how it is looked at, never what the record holds."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.arrangement import Arrangement
from desktop_app.ui.fields.grid_keys import Command
from desktop_app.ui.fields.grid_view import GridView
from desktop_app.ui.fields.looking import FilterLine, FindLine
from desktop_app.ui.models.repeat_model import RepeatModel

_FEW_ROWS = 5


class GridLooking(QObject):
    """Keeps how a table is looked at; ``arranged`` tells that other rows are shown, or in another order."""

    arranged = Signal()

    def __init__(self, name: str, view: GridView, model: RepeatModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._view, self._model = view, model
        self._hits: list[tuple[int, int]] = []
        self.find = FindLine(name, parent)
        self.filter = FilterLine(name, parent)
        self.find.looked.connect(self._look)
        self.find.stepped.connect(self._go_to_hit)
        self.find.ended.connect(self._end_find)
        self.filter.looked.connect(self._filter_words)
        self.filter.released.connect(self.show_all)
        self.filter.ended.connect(self._back)
        view.horizontalHeader().sectionClicked.connect(self._sort)
        view.selectionModel().currentChanged.connect(self._show_hits)
        self._doing: dict[Command, Callable[[], object]] = {
            Command.FIND: self.find.open,
            Command.FIND_NEXT: self._next_hit,
            Command.FIND_PREVIOUS: self._previous_hit,
            Command.FILTER_CELL: self._filter_cell,
            Command.SORT: self._sort_here,
        }

    def do(self, command: Command) -> None:
        """Do what a key or a menu asks for."""
        self._doing[command]()

    def show_state(self) -> None:
        """Follow the rows: what was found is looked up anew, and the filter says how many it shows."""
        if not self.find.isHidden() and self.find.text.strip():
            self._hits = self._model.find(self.find.text)
            self._show_hits()
        way = self._model.way
        self.filter.words.setVisible(self._model.count >= _FEW_ROWS or way.filters)
        parts = [f"{self._label(item)} = “{shown or self.tr('(trống)')}”" for item, shown in way.cells]
        shown, total = self._model.rowCount(), self._model.count
        words = self.tr("Bỏ lọc ({0}/{1})").format(shown, total)
        if self.filter.release.text() != words:
            self.filter.release.setText(words)
            self.filter.release.setAccessibleName(words)
        self.filter.release.setToolTip("\n".join(parts))
        self.filter.release.setVisible(way.filters)

    def show_all(self) -> None:
        """Let all rows be shown again."""
        self.filter.words.put("")
        self._arrange(self._model.way.unfiltered())

    def _label(self, item: str) -> str:
        return next(each.label for each in self._model.items if each.name == item)

    def _filter_words(self, text: str) -> None:
        if text.strip() != self._model.way.text.strip():
            self._arrange(replace(self._model.way, text=text))

    def _filter_cell(self) -> None:
        """Show only the rows whose cell in this column says the same; the same again shows all."""
        current = self._view.currentIndex()
        if current.isValid():
            item = self._model.items[current.column()].name
            self._arrange(self._model.way.with_cell(item, self._model.words(current.row(), current.column())))

    def _sort_here(self) -> None:
        if self._view.currentIndex().isValid():
            self._sort(self._view.currentIndex().column())

    def _sort(self, column: int) -> None:
        self._arrange(self._model.way.turned(self._model.items[column].name))

    def _arrange(self, way: Arrangement) -> None:
        """Look at the rows in another way; what is being typed is kept first, and the place stays if it is shown."""
        if way == self._model.way:
            return
        inside = self._view.isAncestorOf(self._view.window().focusWidget() or self._view.window())
        if inside:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        current = self._view.currentIndex()
        column = max(current.column(), 0)
        here = self._model.path(current.row(), column) if current.isValid() else None
        self._model.arrange(way)
        index = self._model.cell(here) if here else self._model.index(0, column)
        if not index.isValid():
            index = self._model.index(0, column)
        if index.isValid():
            self._view.setCurrentIndex(index)
        self.show_state()
        self.arranged.emit()

    def _look(self, text: str) -> None:
        """Mark what is found, and go to the first hit from here on."""
        self._hits = self._model.find(text)
        if self._hits and self._here() not in self._hits:
            self._go_to_hit(1)
        self._show_hits()

    def _next_hit(self) -> None:
        self._go_to_hit(1)

    def _previous_hit(self) -> None:
        self._go_to_hit(-1)

    def _go_to_hit(self, step: int) -> None:
        if not self._hits:
            self.find.open()
            return
        here = self._here()
        if step > 0:
            found = next((hit for hit in self._hits if hit > here), self._hits[0])
        else:
            found = next((hit for hit in reversed(self._hits) if hit < here), self._hits[-1])
        self._view.go(*found)
        self._show_hits()

    def _here(self) -> tuple[int, int]:
        current = self._view.currentIndex()
        return current.row(), current.column()

    def _show_hits(self) -> None:
        here = self._here()
        self.find.show_hits(len(self._hits), self._hits.index(here) if here in self._hits else None)

    def _end_find(self) -> None:
        self._hits = self._model.find("")
        self.find.hide()
        self._back()

    def _back(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
