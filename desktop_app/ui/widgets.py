"""Small makers of widgets, so that every page names and shapes them alike."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.design import SPACE, WIDE
from desktop_app.ui.icons import icon_of, put_icon

_TONES = {"main": "on_fill", "quiet": "accent_dark"}
"""In which colour of the theme a button of a role wears its icon."""


def set_state(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property that the style sheet looks at, and draw the widget anew."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def label(text: str, name: str, parent: QWidget | None = None) -> QLabel:
    """Return a wrapping label of plain text."""
    made = QLabel(text, parent)
    made.setObjectName(name)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def button(text: str, name: str, clicked: Callable[[], object], role: str = "", accessible: str = "") -> QPushButton:
    """Return a button that calls ``clicked``, a bound method of a QObject."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(accessible or text)
    if role:
        made.setProperty("role", role)
    made.setAutoDefault(True)
    made.clicked.connect(clicked)
    # a link is words alone
    if role != "link":
        put_icon(made, icon_of(name), _TONES.get(role, "ink"))
    return made


def action(owner: QWidget, name: str, words: str, shortcut: str, slot: Callable[[], object]) -> QAction:
    """Return an action of ``owner`` that calls ``slot``; its key works in the whole window while ``owner`` is shown."""
    made = QAction(words, owner)
    made.setObjectName(name)
    if shortcut:
        made.setShortcut(QKeySequence(shortcut))
        made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    made.triggered.connect(slot)
    owner.addAction(made)
    return made


def card(parent: QWidget | None = None) -> tuple[QFrame, QVBoxLayout]:
    """Return a white card and the column inside it."""
    made = QFrame(parent)
    made.setObjectName("card")
    column = QVBoxLayout(made)
    column.setContentsMargins(WIDE, SPACE + 4, WIDE, SPACE + 4)
    column.setSpacing(SPACE)
    return made, column


def tab_after(first: QWidget, following: Sequence[QWidget]) -> None:
    """Let Tab go from ``first`` to what was drawn later, as the eye does, and then on as before."""
    for each in following:
        QWidget.setTabOrder(first, each)
        first = each
