"""What a clerk does in a window, for the tests: find a thing by its name, type Vietnamese, wait for what runs apart."""

from typing import TypeVar

from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.fields.chooser import Chooser
from desktop_app.ui.fields.grid import Grid
from desktop_app.ui.fields.grid_view import GridView
from desktop_app.ui.main_window import MainWindow
from desktop_app.workflow.office import Office

W = TypeVar("W", bound=QWidget)


def a_window(office: Office, qtbot: QtBot) -> MainWindow:
    """Open the window of an office."""
    made = MainWindow(office)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def find(around: QWidget, kind: type[W], name: str) -> W:
    """Return the one thing of that name."""
    found = around.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def grid_of(around: QWidget, repeat: str) -> tuple[Grid, GridView]:
    """Return the grid of a repeat, and its view with the keyboard in it."""
    view = find(around, GridView, f"grid_{repeat}")
    grid = view.parent()
    assert isinstance(grid, Grid)
    view.setFocus()
    return grid, view


def open_chooser(around: QWidget) -> Chooser:
    """Return the list that is open over the form."""
    found = [each for each in around.findChildren(Chooser) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def type_vietnamese(widget: QWidget, text: str) -> None:
    """Commit composed text, as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def press(qtbot: QtBot, key: Qt.Key, times: int = 1) -> None:
    """Press a key wherever the keyboard is."""
    for _ in range(times):
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, key)


def said(around: QWidget, name: str) -> list[str]:
    """Return the texts of all visible labels of a name."""
    return [label.text() for label in around.findChildren(QLabel, name) if label.isVisible() and label.text().strip()]


def settle() -> None:
    """Let what runs on other threads end, and show it."""
    for _ in range(3):
        QThreadPool.globalInstance().waitForDone(20_000)
        QApplication.processEvents()
