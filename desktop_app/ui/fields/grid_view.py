"""A table that types, moves, copies and pastes with the keys that spreadsheet users' hands know."""

import csv
import io

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence, QPainter, QPolygon
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop_app.domain.form import Item
from desktop_app.domain.kinds import NOT_APPLICABLE, Kind, NoData
from desktop_app.domain.problem import Level
from desktop_app.ui.design import ROW_HEIGHT, colour
from desktop_app.ui.fields.noted import draw_note
from desktop_app.ui.models.repeat_model import ITEM_ROLE, LEVEL_ROLE, NOTE_ROLE, RepeatModel

_Index = QModelIndex | QPersistentModelIndex
HEADER_HEIGHT = 80
_CORNER = 7
_CHOSEN = frozenset({Kind.SELECT_ONE, Kind.SELECT_MULTIPLE})
_OPENING = (
    QAbstractItemView.EditTrigger.AnyKeyPressed
    | QAbstractItemView.EditTrigger.EditKeyPressed
    | QAbstractItemView.EditTrigger.DoubleClicked
)


class CellDelegate(QStyledItemDelegate):
    """Draws a corner on cells with a problem, and edits every cell as text."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the cell, and a corner where something is wrong: colour alone is not enough."""
        super().paint(painter, option, index)
        if index.data(NOTE_ROLE):
            draw_note(painter, option.rect)
        level = index.data(LEVEL_ROLE)
        if level is None:
            return
        corner = option.rect.topRight()
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour({Level.BLOCK: "danger", Level.EXPLAIN: "warning"}.get(level, "quiet")))
        x, y = corner.x() + 1, corner.y()
        triangle = QPolygon([QPoint(x - _CORNER, y), QPoint(x, y), QPoint(x, y + _CORNER)])
        painter.drawPolygon(triangle)
        painter.restore()

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> QWidget:
        """Return a line to type into."""
        del option
        editor = QLineEdit(parent)
        editor.setFrame(False)
        item: Item = index.data(ITEM_ROLE)
        editor.setAccessibleName(item.label)
        editor.setObjectName(f"cell_{item.name}")
        return editor

    def setModelData(  # noqa: N802 - Qt's name
        self, editor: QWidget, model: QAbstractItemModel, index: _Index
    ) -> None:
        """Hand the typed text to the model."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def setEditorData(self, editor: QWidget, index: _Index) -> None:  # noqa: N802 - Qt's name
        """Begin with what the cell holds."""
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))


class GridView(QTableView):
    """A table that types, moves, copies and pastes like a spreadsheet."""

    add_wanted = Signal()
    remove_wanted = Signal()
    pasted = Signal(int, int, object)
    cleared = Signal(object)
    marked = Signal(object)
    left = Signal(bool)
    confirm_wanted = Signal()
    chooser_wanted = Signal(object, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(CellDelegate(self))
        self.setEditTriggers(_OPENING)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(self.verticalHeader().ResizeMode.Fixed)
        self.horizontalHeader().setFixedHeight(HEADER_HEIGHT)
        wrapped = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag(wrapped))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Do what the key means in a spreadsheet."""
        current = self.currentIndex()
        match event.key():
            case Qt.Key.Key_F5 | Qt.Key.Key_F6 | Qt.Key.Key_F8:
                self._row_key(event.key())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.state() == QAbstractItemView.State.EditingState:
                # the editor has let the key through; it will close by itself, and then we go down
                event.accept()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter(current)
            case Qt.Key.Key_Delete:
                self.cleared.emit(self.selectedIndexes())
            case _ if event.matches(QKeySequence.StandardKey.Copy):
                self.copy()
            case _ if event.matches(QKeySequence.StandardKey.Paste):
                self.paste()
            case Qt.Key.Key_K | Qt.Key.Key_L if event.modifiers() == Qt.KeyboardModifier.AltModifier:
                self.marked.emit(NOT_APPLICABLE if event.key() == Qt.Key.Key_K else NoData(""))
            case Qt.Key.Key_Tab if self._is_last(current):
                self.left.emit(True)  # noqa: FBT003 - the direction of a signal
            case _:
                super().keyPressEvent(event)

    def _row_key(self, key: int) -> None:
        # whatever is being typed is kept first
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        match key:
            case Qt.Key.Key_F5:
                self.add_wanted.emit()
            case Qt.Key.Key_F6:
                self.remove_wanted.emit()
            case _:
                self.confirm_wanted.emit()

    def edit(  # type: ignore[override] # the stubs know two overloads, Qt calls the one with all three
        self,
        index: _Index,
        trigger: QAbstractItemView.EditTrigger = QAbstractItemView.EditTrigger.EditKeyPressed,
        event: QEvent | None = None,
    ) -> bool:
        """Begin to edit a cell; a choice opens its list instead of a line to type into."""
        if trigger & _OPENING and is_chosen(index):
            self.chooser_wanted.emit(index, _typed(event))
            return True
        return super().edit(index, trigger, event)  # type: ignore[arg-type] # Qt takes none, too

    def closeEditor(  # noqa: N802 - Qt's name
        self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint
    ) -> None:
        """After Enter go one row down, as a spreadsheet does."""
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            # once the editor has really gone; moving on at once would commit it a second time
            QTimer.singleShot(0, self._go_down)

    def copy(self) -> None:
        """Copy the selected range as text."""
        model = self.model()
        indexes = self.selectedIndexes()
        if isinstance(model, RepeatModel) and indexes:
            rows = sorted({index.row() for index in indexes})
            columns = sorted({index.column() for index in indexes})
            QGuiApplication.clipboard().setText(model.texts(rows, columns))

    def paste(self) -> None:
        """Report the range on the clipboard, to be put where the current cell is."""
        current = self.currentIndex()
        cells = read_range(QGuiApplication.clipboard().text())
        if cells:
            self.pasted.emit(max(current.row(), 0), max(current.column(), 0), cells)

    def go_on(self, key: Qt.Key) -> None:
        """Move as the key that ended a choice does: Enter down, Tab to the right."""
        current = self.currentIndex()
        match key:
            case Qt.Key.Key_Return:
                self._down(current)
            case Qt.Key.Key_Tab:
                beside = current.siblingAtColumn(current.column() + 1)
                self.setCurrentIndex(beside if beside.isValid() else current)

    def _enter(self, current: QModelIndex) -> None:
        item: Item | None = current.data(ITEM_ROLE)
        if item and item.kind is Kind.SELECT_MULTIPLE and is_chosen(current):
            self.chooser_wanted.emit(current, "")
        else:
            self._down(current)

    def _down(self, current: QModelIndex) -> None:
        below = current.siblingAtRow(current.row() + 1)
        if below.isValid():
            self.setCurrentIndex(below)

    def _go_down(self) -> None:
        self._down(self.currentIndex())

    def _is_last(self, current: QModelIndex) -> bool:
        model = self.model()
        return current.row() == model.rowCount() - 1 and current.column() == model.columnCount() - 1


def read_range(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the cells of a copied range: rows of cells, quoted ones (with line breaks inside) whole."""
    rows = list(csv.reader(io.StringIO(text.replace("\r\n", "\n"), newline=""), delimiter="\t"))
    while rows and not any(rows[-1]):
        rows.pop()
    return tuple(tuple(cell.strip() for cell in row) for row in rows)


def is_chosen(index: _Index) -> bool:
    """Say whether a cell is answered from a list."""
    item: Item | None = index.data(ITEM_ROLE)
    return bool(item and item.kind in _CHOSEN and index.flags() & Qt.ItemFlag.ItemIsEditable)


def _typed(event: QEvent | None) -> str:
    match event:
        case QKeyEvent() if event.text().isprintable():
            return event.text().strip()
        case QInputMethodEvent():
            return event.commitString()
    return ""
