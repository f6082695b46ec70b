"""A table that types, moves, copies and pastes with the keys that spreadsheet users' hands know."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget

from desktop_app.domain.cell_range import edge, read_range, spread
from desktop_app.domain.form import Item
from desktop_app.domain.kinds import NOT_APPLICABLE, Kind, NoData
from desktop_app.ui.design import ROW_HEIGHT, scaled
from desktop_app.ui.fields.cell_delegate import CellDelegate, Step, begin
from desktop_app.ui.fields.frozen_table import FrozenTable
from desktop_app.ui.fields.grid_keys import COMMANDS, MOVES, Command
from desktop_app.ui.models.repeat_model import ITEM_ROLE, RepeatModel
from desktop_app.ui.sizes import fix_height, keep_rows

_Index = QModelIndex | QPersistentModelIndex
HEADER_HEIGHT = 80
_CHOSEN = frozenset({Kind.SELECT_ONE, Kind.SELECT_MULTIPLE})
_TYPED = QAbstractItemView.EditTrigger.AnyKeyPressed
_OPENING = _TYPED | QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
_NONE, _CTRL, _SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_MARKS = {Command.NOT_APPLICABLE: NOT_APPLICABLE, Command.NO_DATA: NoData("")}


class GridView(FrozenTable):
    """A table that types, moves, copies and pastes like a spreadsheet; ``wanted`` tells what else a key asks for."""

    wanted = Signal(object)
    pasted = Signal(int, int, object)
    cleared = Signal()
    marked = Signal(object)
    left = Signal(bool)
    chooser_wanted = Signal(object, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        delegate = CellDelegate(self)
        delegate.stepped.connect(self._step)
        self.setItemDelegate(delegate)
        self._tab_home: int | None = None
        self.setEditTriggers(_OPENING)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        keep_rows(self)
        fix_height(self.horizontalHeader(), HEADER_HEIGHT)
        wrapped = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag(wrapped))
        self._own: dict[Command, Callable[[], object]] = {
            Command.COPY: self.copy,
            Command.CUT: self.cut,
            Command.PASTE: self.paste,
            Command.CLEAR: self.cleared.emit,
            Command.ALL: self.selectAll,
            Command.COLUMN: self._select_columns,
            Command.ROW: self._select_rows,
            Command.OPEN_LIST: self._open_list,
            Command.NOTHING: lambda: None,
        }

    def box(self) -> tuple[range, range]:
        """Return the rows and columns that are selected, or those of the current cell."""
        selection = self.selectionModel().selection()
        current = self.currentIndex()
        if selection.isEmpty():
            return range(current.row(), current.row() + 1), range(current.column(), current.column() + 1)
        ranges = [selection.at(at) for at in range(selection.count())]
        top, bottom = min(each.top() for each in ranges), max(each.bottom() for each in ranges)
        left, right = min(each.left() for each in ranges), max(each.right() for each in ranges)
        return range(top, bottom + 1), range(left, right + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Do what the key means in a spreadsheet."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        command = COMMANDS.get((key, modifiers)) or _by_platform(event)
        if command:
            self.do(command)
        elif key in MOVES and not modifiers & ~(_CTRL | _SHIFT):
            if key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown} and modifiers & _CTRL:
                event.ignore()  # the page goes to the next section
                return
            self._move(key, modifiers)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not modifiers & ~_SHIFT:
            self._enter(Step.UP if modifiers else Step.DOWN)
        elif key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab} and not modifiers & _CTRL:
            self._step(Step.LEFT if key == Qt.Key.Key_Backtab or modifiers else Step.RIGHT)
        elif key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            # the way out of a long table: Tab alone goes from cell to cell
            self.left.emit(key == Qt.Key.Key_Tab and not modifiers & _SHIFT)
        elif modifiers & _CTRL:
            event.ignore()  # undo, and whatever else the page knows
        else:
            super().keyPressEvent(event)

    def do(self, command: Command) -> None:
        """Do what a key asks for; what is being typed is kept first."""
        if not self.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        if command in _MARKS:
            self.marked.emit(_MARKS[command])
        elif command in self._own:
            self._own[command]()
        else:
            self.wanted.emit(command)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt's name
        """Let an input method begin in a cell that is not open yet, and lose nothing of what it composes."""
        current = self.currentIndex()
        editor = self.indexWidget(current) if current.isValid() else None
        if not current.isValid() or editor:
            given_up = self.hasFocus() and not event.commitString() and not event.preeditString()
            super().inputMethodEvent(event)
            if given_up and isinstance(editor, QLineEdit):
                # composing has emptied the line; the cell still holds what it held
                editor.setText(str(current.data(Qt.ItemDataRole.EditRole) or ""))
                editor.selectAll()
        elif is_chosen(current):
            # a list opens with whole words: opening it earlier would break off the composing
            if event.commitString():
                self.chooser_wanted.emit(current, event.commitString())
        elif event.commitString() and not event.preeditString():
            if self.edit(current, _TYPED):
                QApplication.sendEvent(self.indexWidget(current), event)
        else:
            super().inputMethodEvent(event)
            begin(self.indexWidget(current), typing=True)

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
        opened: bool = super().edit(index, trigger, event)  # type: ignore[arg-type] # Qt takes none, too
        if opened and trigger & _OPENING:
            begin(self.indexWidget(index), typing=trigger == _TYPED)
        return opened

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Forget where Tab began."""
        self._tab_home = None
        super().mousePressEvent(event)

    def copy(self) -> None:
        """Copy the selected range as text."""
        model = self.model()
        if isinstance(model, RepeatModel) and self.currentIndex().isValid():
            QGuiApplication.clipboard().setText(model.texts(*self.box()))

    def cut(self) -> None:
        """Copy the selected range, then clear it."""
        self.copy()
        self.cleared.emit()

    def paste(self) -> None:
        """Report the range on the clipboard, to be put where the selection begins."""
        cells = read_range(QGuiApplication.clipboard().text())
        rows, columns = self.box()
        if cells:
            whole = spread(cells, len(rows), len(columns)) if len(rows) * len(columns) > 1 else cells
            self.pasted.emit(max(rows.start, 0), max(columns.start, 0), whole)

    def go(self, row: int, column: int, *, extend: bool = False) -> None:
        """Go to a cell; ``extend`` selects what lies between."""
        self._tab_home = None
        target = self.model().index(row, column)
        if not extend:
            self.setCurrentIndex(target)
            return
        self.anchor = self.anchor if self._anchored() else QPersistentModelIndex(self.currentIndex())
        self.select_to(target)
        self.selectionModel().setCurrentIndex(target, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollTo(target)

    def select(self, rows: range, columns: range) -> None:
        """Select a range; the keyboard is at its first cell."""
        model = self.model()
        if rows and columns and rows.stop <= model.rowCount() and columns.stop <= model.columnCount():
            self.setCurrentIndex(model.index(rows.start, columns.start))
            self.select_to(model.index(rows.stop - 1, columns.stop - 1))

    def go_on(self, key: Qt.Key) -> None:
        """Move as the key that ended a choice does: Enter down, Tab to the right."""
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Tab}:
            self._step(Step.DOWN if key == Qt.Key.Key_Return else Step.RIGHT)

    def _anchored(self) -> bool:
        return self.anchor.isValid() and self.selectionModel().isSelected(self.anchor)

    def _move(self, key: int, modifiers: Qt.KeyboardModifier) -> None:
        current, model = self.currentIndex(), self.model()
        last_row, last_column = model.rowCount() - 1, model.columnCount() - 1
        if last_row < 0:
            return
        far = bool(modifiers & _CTRL)
        row, column = max(current.row(), 0), max(current.column(), 0)
        down, right = MOVES[key]
        if key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            at_end = key == Qt.Key.Key_End
            row = (last_row if at_end else 0) if far else row
            column = last_column if at_end else 0
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            row += down * max(self.viewport().height() // scaled(ROW_HEIGHT) - 1, 1)
        elif far:
            row, column = self._edge(row, column, down, right)
        else:
            row, column = row + down, column + right
        row, column = min(max(row, 0), last_row), min(max(column, 0), last_column)
        self.go(row, column, extend=bool(modifiers & _SHIFT))

    def _edge(self, row: int, column: int, down: int, right: int) -> tuple[int, int]:
        model = self.model()
        assert isinstance(model, RepeatModel)  # noqa: S101 - the only model of this view
        if down:
            return edge(lambda at: bool(model.words(at, column)), row, down, model.rowCount()), column
        return row, edge(lambda at: bool(model.words(row, at)), column, right, model.columnCount())

    def _enter(self, step: Step) -> None:
        current = self.currentIndex()
        item: Item | None = current.data(ITEM_ROLE)
        if step is Step.DOWN and item and item.kind is Kind.SELECT_MULTIPLE and is_chosen(current):
            self.chooser_wanted.emit(current, "")
        else:
            self._step(step)

    def _step(self, step: Step) -> None:
        """Go on from a cell: around in what is selected, else to the next cell; Tab and Enter know where Tab began."""
        current = self.currentIndex()
        rows, columns = self.box()
        if step.stays_inside and len(rows) * len(columns) > 1 and current.row() in rows:
            self._go_around(step, rows, columns)
            return
        row, column, home = current.row() + step.down, current.column() + step.right, self._tab_home
        if step in {Step.RIGHT, Step.LEFT}:
            self._tab(row, column)
            self._tab_home = home if home is not None else current.column()
            return
        if step is Step.DOWN and home is not None:
            column = home
        if self.model().hasIndex(row, column):
            self.go(row, column)

    def _tab(self, row: int, column: int) -> None:
        model = self.model()
        if not 0 <= column < model.columnCount():
            row, column = (row + 1, 0) if column > 0 else (row - 1, model.columnCount() - 1)
        if 0 <= row < model.rowCount():
            self.go(row, column)
        else:
            self.left.emit(column == 0)

    def _go_around(self, step: Step, rows: range, columns: range) -> None:
        current = self.currentIndex()
        row, column = current.row() - rows.start, current.column() - columns.start
        if step.right:
            at = (row * len(columns) + column + step.right) % (len(rows) * len(columns))
            row, column = divmod(at, len(columns))
        else:
            at = (column * len(rows) + row + step.down) % (len(rows) * len(columns))
            column, row = divmod(at, len(rows))
        target = self.model().index(rows.start + row, columns.start + column)
        self.selectionModel().setCurrentIndex(target, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollTo(target)

    def _select_columns(self) -> None:
        _, columns = self.box()
        self._select_keeping(range(self.model().rowCount()), columns)

    def _select_rows(self) -> None:
        rows, _ = self.box()
        self._select_keeping(rows, range(self.model().columnCount()))

    def _select_keeping(self, rows: range, columns: range) -> None:
        """Select a range; the keyboard stays where it is."""
        model, current = self.model(), self.currentIndex()
        self.anchor = QPersistentModelIndex(model.index(rows.start, columns.start))
        self.select_to(model.index(rows.stop - 1, columns.stop - 1))
        self.selectionModel().setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _open_list(self) -> None:
        if is_chosen(self.currentIndex()):
            self.chooser_wanted.emit(self.currentIndex(), "")


def is_chosen(index: _Index) -> bool:
    """Say whether a cell is answered from a list."""
    item: Item | None = index.data(ITEM_ROLE)
    return bool(item and item.kind in _CHOSEN and index.flags() & Qt.ItemFlag.ItemIsEditable)


def _by_platform(event: QKeyEvent) -> Command | None:
    """Return what a key means on this system, where it has other keys for it, too (Shift+Insert)."""
    for standard, command in (
        (QKeySequence.StandardKey.Copy, Command.COPY),
        (QKeySequence.StandardKey.Cut, Command.CUT),
        (QKeySequence.StandardKey.Paste, Command.PASTE),
    ):
        if event.matches(standard):
            return command
    return None


def _typed(event: QEvent | None) -> str:
    match event:
        case QKeyEvent() if event.text().isprintable():
            return event.text().strip()
    return ""
