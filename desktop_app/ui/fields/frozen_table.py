"""A table whose first column stays in sight while the others scroll sideways.

One view, not two: the first column is painted once more over what has scrolled under it, and the places of its cells
are told accordingly. So keyboard, selection, editing and screen readers know of one table.
"""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyleOptionViewItem, QTableView, QWidget

from desktop_app.ui.design import colour

_Index = QModelIndex | QPersistentModelIndex
_EDGE = 2


class FrozenHeader(QHeaderView):
    """The header of such a table."""

    def __init__(self, table: "FrozenTable") -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self._pressed = False
        self.setSectionsClickable(True)
        self.setHighlightSections(True)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the first section over what has scrolled under it."""
        super().paintEvent(event)
        width = self._table.frozen_width
        if width:
            painter = QPainter(self.viewport())
            self.paintSection(painter, QRect(0, 0, width, self.height()), 0)
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take a press on the first section where it is seen."""
        self._pressed = event.position().x() < self._table.frozen_width
        if not self._pressed:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of a click on the first section."""
        if self._pressed:
            self._pressed = False
            self.sectionClicked.emit(0)
        else:
            super().mouseReleaseEvent(event)


class FrozenTable(QTableView):
    """A table that keeps its first column in sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.anchor = QPersistentModelIndex()
        self.setHorizontalHeader(FrozenHeader(self))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    @property
    def frozen_width(self) -> int:
        """How wide the part is that does not scroll; 0 where nothing lies under it, or it would take half the room."""
        header = self.horizontalHeader()
        if not header.count() or not header.offset():
            return 0
        width = header.sectionSize(0)
        return width if width * 2 <= self.viewport().width() else 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the first column over what has scrolled under it."""
        super().paintEvent(event)
        width = self.frozen_width
        if width and self.model().rowCount():
            painter = QPainter(self.viewport())
            self._paint_first(painter, width)
            painter.end()

    def visualRect(self, index: _Index) -> QRect:  # noqa: N802 - Qt's name
        """Return where a cell is seen."""
        rect = super().visualRect(index)
        if index.column() == 0 and self.frozen_width:
            rect.moveLeft(0)
        return rect

    def indexAt(self, pos: QPoint) -> QModelIndex:  # noqa: N802 - Qt's name
        """Return the cell that is seen at a point."""
        if 0 <= pos.x() < self.frozen_width:
            return self.model().index(self.rowAt(pos.y()), 0)
        return super().indexAt(pos)

    def scrollTo(  # noqa: N802 - Qt's name
        self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into sight: not under the first column; the first column itself never scrolls sideways."""
        bar = self.horizontalScrollBar()
        before, was_frozen = bar.value(), self.frozen_width > 0
        super().scrollTo(index, hint)
        if index.column() == 0 and was_frozen:
            bar.setValue(before)
        elif index.column() > 0 and self.frozen_width:
            under = self.frozen_width - self.columnViewportPosition(index.column())
            bar.setValue(bar.value() - max(under, 0))

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Scroll; what does not scroll is painted anew."""
        super().scrollContentsBy(dx, dy)
        if dx:
            self.updateEditorGeometries()
            self.viewport().update()
            self.horizontalHeader().viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802 - Qt's name
        """Show the selection in the first column, too."""
        super().selectionChanged(selected, deselected)
        if self.frozen_width:
            self.viewport().update()

    def setCurrentIndex(self, index: _Index) -> None:  # noqa: N802 - Qt's name
        """Go to a cell; ranges are selected from it."""
        super().setCurrentIndex(index)
        self.anchor = QPersistentModelIndex(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a range where the mouse is pressed."""
        if event.modifiers() != Qt.KeyboardModifier.ShiftModifier:
            self.anchor = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        super().mousePressEvent(event)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:  # noqa: N802 - Qt's name
        """Select from where the mouse was pressed to where it is: Qt looks at points that may lie under the column."""
        to = self.indexAt(rect.bottomRight())
        if not command & QItemSelectionModel.SelectionFlag.Select or not to.isValid():
            super().setSelection(rect, command)
        else:
            self.select_to(to)

    def select_to(self, to: _Index) -> None:
        """Select the range from where it began to ``to``."""
        start = QModelIndex(self.anchor) if self.anchor.isValid() else self.currentIndex()  # type: ignore[call-overload]
        top, bottom = sorted((start.row(), to.row()))
        left, right = sorted((start.column(), to.column()))
        model = self.model()
        box = QItemSelection(model.index(top, left), model.index(bottom, right))
        self.selectionModel().select(box, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _paint_first(self, painter: QPainter, width: int) -> None:
        model, option = self.model(), QStyleOptionViewItem()
        self.initViewItemOption(option)
        state, line = option.state, self.style().styleHint(QStyle.StyleHint.SH_Table_GridLineColor, option, self)
        first, last = max(self.rowAt(0), 0), self.rowAt(self.viewport().height() - 1)
        bottom = last if last >= 0 else model.rowCount() - 1
        painter.setPen(line & 0xFFFFFF)
        for row in range(first, bottom + 1):
            index = model.index(row, 0)
            cell = QRect(0, self.rowViewportPosition(row), width - 1, self.rowHeight(row) - 1)
            painter.fillRect(cell.adjusted(0, 0, 1, 1), self.palette().base())
            option.rect, option.state = cell, state
            if self.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if index == self.currentIndex() and self.hasFocus():
                option.state |= QStyle.StateFlag.State_HasFocus
            self.itemDelegate().paint(painter, option, index)
            painter.drawLine(0, cell.bottom() + 1, width - 1, cell.bottom() + 1)
        painter.fillRect(width - _EDGE, 0, _EDGE, cell.bottom() + 1, colour("quiet"))
