"""What every page is: a titled ground inside the window, and the actions that belong to it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.period import Period
from desktop_app.domain.stick import Volume
from desktop_app.ui.background import Job
from desktop_app.ui.design import PAGE, SPACE, WIDE
from desktop_app.ui.english import said as said_in_language
from desktop_app.ui.sizes import keep_high
from desktop_app.ui.widgets import action, label

_TITLE_HEIGHT = 31


class Page(QWidget):
    """A page with title and subtitle; its messages go to the window's notice bar, its long work to the work bar.

    Actions that are not buttons on the page stand in its menu at the top right, which F10 opens; their keys work
    while the page is shown.
    """

    said = Signal(str)
    wrote = Signal(str, object)
    busy = Signal(str)
    failed = Signal(object)
    work_wanted = Signal(object, str)
    print_wanted = Signal(object)

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = said_in_language(title)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.title = label(title, "title", self)
        # as high as the button beside it, so that no title moves from page to page
        keep_high(self.title, _TITLE_HEIGHT)
        self.subtitle = label("", "subtitle", self)
        self.subtitle.hide()
        self._menu = QMenu(self)
        self._more = QToolButton(self)
        self._more.setObjectName("action_more")
        self._more.setProperty("role", "more")
        self._more.setText(self.tr("Việc khác (F10)"))
        self._more.setAccessibleName(self.tr("Việc khác trên trang này"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self._menu)
        self._more.hide()
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self.title, 1)
        head.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(PAGE, WIDE, PAGE, WIDE)
        self.column.setSpacing(SPACE + 4)
        self.column.addLayout(head)
        self.column.addWidget(self.subtitle)

    def add_action(self, name: str, words: str, shortcut: str, slot: Callable[[], object]) -> QAction:
        """Add an action that calls ``slot``, a bound method of a QObject; ``shortcut`` may be empty.

        An action that is hidden or disabled is so in the menu, too, and its key does nothing.
        """
        made = action(self, name, words, shortcut, slot)
        if not self._menu.actions():
            action(self, "action_open_more", self.tr("Mở danh sách việc khác"), "F10", self._more.showMenu)
            self._more.show()
        self._menu.addAction(made)
        return made

    @property
    def menu_actions(self) -> tuple[QAction, ...]:
        """The actions of the page's menu, in its order."""
        return tuple(self._menu.actions())

    def run(self, job: Job, words: str) -> None:
        """Have the window start ``job`` and show it as ``words``, with a way to stop it where it can be stopped."""
        self.work_wanted.emit(job, words)

    def show_subtitle(self, text: str) -> None:
        """Show a line under the title."""
        self.subtitle.setText(said_in_language(text))
        self.subtitle.setVisible(bool(text))

    def show_period(self, period: Period) -> None:
        """Be about another period from the next ``enter`` on; most pages are about none."""

    def show_sticks(self, volumes: Sequence[Volume]) -> None:
        """Know which sticks are plugged in; most pages have no use for any."""

    def enter(self) -> None:
        """Bring the page up to date; called each time it is shown."""
