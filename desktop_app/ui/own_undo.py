"""Whose Ctrl+Z it is: the text's while something in it is not kept yet, the record's otherwise."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

_CONTROL = Qt.KeyboardModifier.ControlModifier
_CONTROL_SHIFT = _CONTROL | Qt.KeyboardModifier.ShiftModifier


class OwnUndo(QObject):
    """Watches the text editor that has the keyboard inside ``around``, and no other widget."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self._around = around
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Give undo and redo to the text, or leave them to the record."""
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QLineEdit | QPlainTextEdit):
            return False
        back = _direction(event)
        if back is None:
            return False
        mine = _has_something(watched, back=back)
        if event.type() == QEvent.Type.ShortcutOverride:
            # a text claims these keys by itself, also when it has nothing to undo
            event.setAccepted(mine)
            return True
        if event.type() == QEvent.Type.KeyPress and mine:
            (watched.undo if back else watched.redo)()
            return True
        return False

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, QLineEdit | QPlainTextEdit):
            old.removeEventFilter(self)
        if isinstance(new, QLineEdit | QPlainTextEdit) and self._around.isAncestorOf(new):
            new.installEventFilter(self)


def _direction(event: QKeyEvent) -> bool | None:
    """Return whether a key means back (undo) or forth (redo), or nothing where it means neither."""
    match Qt.Key(event.key()), event.modifiers():
        case (Qt.Key.Key_Z, modifiers) if modifiers == _CONTROL:
            return True
        case (Qt.Key.Key_Z, modifiers) if modifiers == _CONTROL_SHIFT:
            return False
        case (Qt.Key.Key_Y, modifiers) if modifiers == _CONTROL:
            return False
    return None


def _has_something(editor: QLineEdit | QPlainTextEdit, *, back: bool) -> bool:
    """Say whether a text has something of its own to take back that is not kept yet (or to bring again)."""
    if isinstance(editor, QLineEdit):
        there, unsaved = (editor.isUndoAvailable() if back else editor.isRedoAvailable()), True
    else:
        document = editor.document()
        there, unsaved = (document.isUndoAvailable() if back else document.isRedoAvailable()), document.isModified()
    return bool(there and (not back or getattr(editor, "unsaved", unsaved)))
