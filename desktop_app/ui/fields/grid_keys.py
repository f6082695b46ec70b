"""Which key asks for what in a table: one list for hands, menus and the shortcuts sheet."""

from enum import Enum, auto

from PySide6.QtCore import Qt


class Command(Enum):
    """What can be done with a table by keyboard."""

    ADD = auto()
    REMOVE = auto()
    CONFIRM = auto()
    NEXT_BAD = auto()
    PREVIOUS_BAD = auto()
    FILL_DOWN = auto()
    COPY_ROW = auto()
    FIND = auto()
    FIND_NEXT = auto()
    FIND_PREVIOUS = auto()
    FILTER_CELL = auto()
    SORT = auto()
    COPY = auto()
    CUT = auto()
    PASTE = auto()
    CLEAR = auto()
    ALL = auto()
    COLUMN = auto()
    ROW = auto()
    OPEN_LIST = auto()
    NOT_APPLICABLE = auto()
    NO_DATA = auto()
    NOTHING = auto()


_NONE, _CTRL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
COMMANDS: dict[tuple[int, Qt.KeyboardModifier], Command] = {
    (Qt.Key.Key_F5, _NONE): Command.ADD,
    (Qt.Key.Key_F6, _NONE): Command.REMOVE,
    (Qt.Key.Key_F8, _NONE): Command.CONFIRM,
    (Qt.Key.Key_F4, _NONE): Command.NEXT_BAD,
    (Qt.Key.Key_F4, _SHIFT): Command.PREVIOUS_BAD,
    (Qt.Key.Key_D, _CTRL): Command.FILL_DOWN,
    (Qt.Key.Key_D, _CTRL | _SHIFT): Command.COPY_ROW,
    # to the right lie other questions: an answer of one means nothing to the next
    (Qt.Key.Key_R, _CTRL): Command.NOTHING,
    (Qt.Key.Key_F, _CTRL): Command.FIND,
    (Qt.Key.Key_F3, _NONE): Command.FIND_NEXT,
    (Qt.Key.Key_F3, _SHIFT): Command.FIND_PREVIOUS,
    (Qt.Key.Key_F, _CTRL | _SHIFT): Command.FILTER_CELL,
    (Qt.Key.Key_S, _CTRL | _SHIFT): Command.SORT,
    (Qt.Key.Key_C, _CTRL): Command.COPY,
    (Qt.Key.Key_X, _CTRL): Command.CUT,
    (Qt.Key.Key_V, _CTRL): Command.PASTE,
    (Qt.Key.Key_Delete, _NONE): Command.CLEAR,
    (Qt.Key.Key_A, _CTRL): Command.ALL,
    (Qt.Key.Key_Space, _CTRL): Command.COLUMN,
    (Qt.Key.Key_Space, _SHIFT): Command.ROW,
    (Qt.Key.Key_Down, _ALT): Command.OPEN_LIST,
    (Qt.Key.Key_K, _ALT): Command.NOT_APPLICABLE,
    (Qt.Key.Key_L, _ALT): Command.NO_DATA,
}
MOVES: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Home: (0, 0),
    Qt.Key.Key_End: (0, 0),
    Qt.Key.Key_PageDown: (1, 0),
    Qt.Key.Key_PageUp: (-1, 0),
}
"""Keys that move, with the rows and columns they go."""
