"""Rows of a repeat as an editable grid, with the keys that spreadsheet users' hands know."""

import csv
import io

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPolygon
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.form import Item, Repeat
from desktop_app.domain.kinds import NOT_APPLICABLE, Kind, NoData
from desktop_app.domain.problem import Filled, Level
from desktop_app.domain.record import Path
from desktop_app.ui.design import GAP, ROW_HEIGHT, SPACE, colour
from desktop_app.ui.fields.reason import ReasonLine
from desktop_app.ui.models.repeat_model import ITEM_ROLE, LEVEL_ROLE, RepeatModel
from desktop_app.ui.widgets import button, label, set_state

_Index = QModelIndex | QPersistentModelIndex
_WIDTHS = {Kind.TEXT: 160, Kind.DATE: 96, Kind.INTEGER: 82, Kind.DECIMAL: 74, Kind.SELECT_ONE: 120}
_HEADER_HEIGHT = 80
_CORNER = 7
_LEAST_ROWS, _MOST_ROWS = 3, 9
_TOLD = 4


class CellDelegate(QStyledItemDelegate):
    """Draws a corner on cells with a problem, and edits every cell as text."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the cell, and a corner where something is wrong: colour alone is not enough."""
        super().paint(painter, option, index)
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
        """Return a line to type into; for a choice it offers what fits."""
        del option
        editor = QLineEdit(parent)
        editor.setFrame(False)
        item: Item = index.data(ITEM_ROLE)
        editor.setAccessibleName(item.label)
        editor.setObjectName(f"cell_{item.name}")
        if item.choices:
            completer = QCompleter([choice.label for choice in item.choices], editor)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            editor.setCompleter(completer)
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

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(CellDelegate(self))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(self.verticalHeader().ResizeMode.Fixed)
        self.horizontalHeader().setFixedHeight(_HEADER_HEIGHT)
        wrapped = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag(wrapped))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Do what the key means in a spreadsheet."""
        current = self.currentIndex()
        match event.key():
            case Qt.Key.Key_F5:
                self.add_wanted.emit()
            case Qt.Key.Key_F6:
                self.remove_wanted.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.state() == QAbstractItemView.State.EditingState:
                # the editor has let the key through; it will close by itself, and then we go down
                event.accept()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._down(current)
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


class Grid(QWidget):
    """A repeat: its rows, the buttons to add and remove one, and the problems below."""

    typed = Signal(object, str)
    marked = Signal(object, object)
    explained = Signal(object, str)
    add_wanted = Signal(str)
    remove_wanted = Signal(str, str)
    pasted = Signal(str, int, object, object)
    entered = Signal(object)

    def __init__(self, repeat: Repeat, parent: QWidget) -> None:
        super().__init__(parent)
        self.repeat = repeat
        self.path = Path("", repeat.name)
        self.checked = False
        self._filled: Filled | None = None
        self.model = RepeatModel(repeat, self)
        self.view = GridView(self)
        self.view.setObjectName(f"grid_{repeat.name}")
        self.view.setAccessibleName(repeat.label)
        self.view.setAccessibleDescription(repeat.hint)
        self.view.setModel(self.model)
        for column, item in enumerate(self.model.items):
            self.view.setColumnWidth(column, _WIDTHS.get(item.kind, 120))
        self._hint = label(repeat.hint, "hint", self)
        self._about = label("", "remark", self)
        self._reason = ReasonLine(repeat.name, repeat.label, self)
        self._arrange()
        self._connect()

    def show_filled(self, filled: Filled) -> None:
        """Show the rows and problems as they are now."""
        self._filled = filled
        self.setVisible(self.path not in filled.judgement.hidden)
        had_rows = self.model.rowCount() > 0
        self.model.show_filled(filled)
        rows = self.model.rowCount()
        if rows and not had_rows:
            self.view.setCurrentIndex(self.model.index(0, 0))
        shown = min(max(rows, _LEAST_ROWS), _MOST_ROWS)
        self.view.setFixedHeight(_HEADER_HEIGHT + shown * ROW_HEIGHT + 22)
        self._remove.setEnabled(rows > 0)
        self._tell()

    def take_focus(self, path: Path | None = None) -> None:
        """Put the keyboard into the grid, at a place of it when given."""
        index = self.model.cell(path) if path else QModelIndex()
        if index.isValid():
            self.view.setCurrentIndex(index)
        elif not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, 0))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Tell which part of the form the keyboard is in."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(self.path)
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def _arrange(self) -> None:
        name = self.repeat.name
        add = button(self.tr("Thêm dòng (F5)"), f"action_add_row_{name}", self._add)
        self._remove = button(self.tr("Xóa dòng (F6)"), f"action_remove_row_{name}", self._remove_row)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(add)
        row.addWidget(self._remove)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self._hint)
        column.addLayout(row)
        column.addWidget(self.view)
        column.addWidget(self._about)
        column.addWidget(self._reason)

    def _connect(self) -> None:
        self.model.typed.connect(self.typed)
        self.view.installEventFilter(self)
        self.view.add_wanted.connect(self._add)
        self.view.remove_wanted.connect(self._remove_row)
        self.view.pasted.connect(self._paste)
        self.view.cleared.connect(self._clear)
        self.view.marked.connect(self._mark)
        self.view.left.connect(self.focusNextChild)
        self.view.selectionModel().currentChanged.connect(self._tell)
        self._reason.given.connect(self._explain)

    def _here(self) -> Path | None:
        current = self.view.currentIndex()
        return self.model.path(current.row(), current.column()) if current.isValid() else None

    def _add(self) -> None:
        self.add_wanted.emit(self.repeat.name)
        last = self.model.rowCount() - 1
        if last >= 0:
            self.view.setCurrentIndex(self.model.index(last, 0))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove_row(self) -> None:
        here = self._here()
        if here:
            self.remove_wanted.emit(self.repeat.name, here.row)

    def _paste(self, row: int, column: int, cells: tuple[tuple[str, ...], ...]) -> None:
        width = max(len(line) for line in cells)
        items = tuple(item.name for item in self.model.items[column : column + width])
        self.pasted.emit(self.repeat.name, row, items, cells)

    def _clear(self, indexes: list[QModelIndex]) -> None:
        rows = sorted({index.row() for index in indexes})
        columns = sorted({index.column() for index in indexes})
        if rows:
            items = tuple(self.model.items[column].name for column in columns)
            self.pasted.emit(self.repeat.name, rows[0], items, tuple(("",) * len(columns) for _ in rows))

    def _mark(self, answer: object) -> None:
        here = self._here()
        if here:
            self.marked.emit(here, answer)
            if isinstance(answer, NoData):
                self._reason.take_focus()

    def _explain(self, reason: str) -> None:
        here = self._here() or self.path
        answer = self._filled.record.answer(here) if self._filled and here.item else None
        if isinstance(answer, NoData):
            self.marked.emit(here, NoData(reason))
        else:
            self.explained.emit(here, reason)

    def _tell(self) -> None:
        """Say what is wrong: at the current cell, or how many cells there are to look at."""
        if self._filled is None:
            return
        here = self._here() or self.path
        rejected = self._filled.rejected.get(here)
        problem = self.model.problem(here) or self.model.problem(self.path)
        if problem and problem.missing and not self.checked:
            problem = None
        words = rejected.message if rejected else problem.message if problem else self._others()
        level = Level.BLOCK if rejected else problem.level if problem else Level.REMARK
        set_state(self._about, "level", {Level.BLOCK: "block", Level.EXPLAIN: "explain"}.get(level, "remark"))
        self._about.setText(words)
        self._about.setVisible(bool(words))
        answer = self._filled.record.answer(here) if here.item else None
        wants_reason = isinstance(answer, NoData) or (level is Level.EXPLAIN and not rejected)
        no_rows = bool(problem and problem.path == self.path)
        self._reason.setVisible(wants_reason or no_rows)
        self._reason.show_reason(
            answer.reason if isinstance(answer, NoData) else self._filled.record.reasons.get(here, "")
        )

    def _others(self) -> str:
        if self._filled is None:
            return ""
        rows = [row.id for row in self._filled.record.rows.get(self.repeat.name, ())]
        found = [
            f"dòng {rows.index(path.row) + 1}: {verdict.message}"
            for path, verdict in self._filled.rejected.items()
            if path.repeat == self.repeat.name and path.row in rows
        ]
        if not found:
            return ""
        more = self.tr(" và {0} ô khác").format(len(found) - _TOLD) if len(found) > _TOLD else ""
        return self.tr("{0} ô chưa nhận được: ").format(len(found)) + "; ".join(found[:_TOLD]) + more
