"""Draws the cells of a table, and edits every cell as text."""

from enum import Enum

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QPolygon
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.domain.form import Item
from desktop_app.domain.problem import Level
from desktop_app.ui.design import colour
from desktop_app.ui.fields.noted import draw_note
from desktop_app.ui.models.cell_look import ITEM_ROLE, LEVEL_ROLE, NOTE_ROLE

_Index = QModelIndex | QPersistentModelIndex
_CORNER, _FRAME = 7, 2
_MODE, _TYPING, _CHANGING, _SETTLED = "mode", "typing", "changing", "settled"


class Step(Enum):
    """Where the keyboard goes when a cell is done with."""

    DOWN = (1, 0, True)
    UP = (-1, 0, True)
    RIGHT = (0, 1, True)
    LEFT = (0, -1, True)
    ARROW_DOWN = (1, 0, False)
    ARROW_UP = (-1, 0, False)
    ARROW_RIGHT = (0, 1, False)
    ARROW_LEFT = (0, -1, False)

    @property
    def down(self) -> int:
        """Rows to go."""
        return self.value[0]

    @property
    def right(self) -> int:
        """Columns to go."""
        return self.value[1]

    @property
    def stays_inside(self) -> bool:
        """Whether it goes around in what is selected."""
        return self.value[2]


_ALWAYS: dict[int, tuple[Step, Step]] = {
    Qt.Key.Key_Return: (Step.DOWN, Step.UP),
    Qt.Key.Key_Enter: (Step.DOWN, Step.UP),
    Qt.Key.Key_Tab: (Step.RIGHT, Step.LEFT),
    Qt.Key.Key_Backtab: (Step.LEFT, Step.LEFT),
}
_WHILE_TYPING: dict[int, Step] = {
    Qt.Key.Key_Down: Step.ARROW_DOWN,
    Qt.Key.Key_Up: Step.ARROW_UP,
    Qt.Key.Key_Right: Step.ARROW_RIGHT,
    Qt.Key.Key_Left: Step.ARROW_LEFT,
}


class CellDelegate(QStyledItemDelegate):
    """Draws a corner on cells with a problem; ``stepped`` tells where to go when an editor is done with.

    As in a spreadsheet, arrows leave a cell that was begun by typing, and move the caret in one opened with F2.
    """

    stepped = Signal(object)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the cell, and a corner where something is wrong: colour alone is not enough."""
        super().paint(painter, option, index)
        view = self.parent()
        if isinstance(view, QAbstractItemView) and index == view.currentIndex():
            self._frame(painter, option.rect, strong=view.hasFocus())
        if index.data(NOTE_ROLE):
            draw_note(painter, option.rect)
        level = index.data(LEVEL_ROLE)
        if level is not None:
            self._corner(painter, option.rect, level)

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: N802 - Qt's name
        """Leave the mark of the keyboard to ``paint``: the style would move the words of the cell for it."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def _frame(self, painter: QPainter, cell: QRect, *, strong: bool) -> None:
        """Draw a frame around the cell the keyboard is in; a thin one while the keyboard is elsewhere."""
        width = _FRAME if strong else 1
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(colour("accent"), width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        inset = width // 2
        painter.drawRect(cell.adjusted(inset, inset, -1, -1))
        painter.restore()

    def _corner(self, painter: QPainter, cell: QRect, level: Level) -> None:
        corner = cell.topRight()
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
        """Hand the typed text to the model, once: losing the keyboard commits an editor again."""
        if isinstance(editor, QLineEdit) and editor.property(_MODE) != _SETTLED:
            model.setData(index, editor.text())

    def setEditorData(self, editor: QWidget, index: _Index) -> None:  # noqa: N802 - Qt's name
        """Begin with what the cell holds; what is being typed is never replaced."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the keys that end an editor."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(editor, QLineEdit):
            step = _step(editor, event)
            if step:
                self._finish(editor, step)
                return True
            if event.key() == Qt.Key.Key_F2:
                editor.setProperty(_MODE, _CHANGING)
                return True
        return super().eventFilter(editor, event)

    def _finish(self, editor: QLineEdit, step: Step) -> None:
        self.commitData.emit(editor)
        editor.setProperty(_MODE, _SETTLED)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.stepped.emit(step)


def begin(editor: QWidget | None, *, typing: bool) -> None:
    """Say how an editor was opened: by typing over the cell, or to change what it holds, the caret at the end."""
    if isinstance(editor, QLineEdit):
        editor.setProperty(_MODE, _TYPING if typing else _CHANGING)
        if not typing:
            editor.deselect()
            editor.end(False)  # noqa: FBT003 - Qt's own


def _step(editor: QLineEdit, event: QKeyEvent) -> Step | None:
    key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    shifted = modifiers == Qt.KeyboardModifier.ShiftModifier
    if modifiers and not shifted:
        return None
    if key in _ALWAYS:
        return _ALWAYS[key][shifted]
    return _WHILE_TYPING.get(key) if editor.property(_MODE) == _TYPING and not shifted else None
