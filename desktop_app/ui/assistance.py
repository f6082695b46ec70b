"""Help of three kinds for the window: search everything, the sheet of keys, and help for where the keyboard is."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from desktop_app.domain.finding import Catalogue, Findable
from desktop_app.ui.background import Job
from desktop_app.ui.commands import commands_of, run_command
from desktop_app.ui.going import Going, Roads
from desktop_app.ui.help_panel import HelpPanel
from desktop_app.ui.help_words import help_for
from desktop_app.ui.key_sheet import KeySheet
from desktop_app.ui.keyboard import KeyboardPlace
from desktop_app.ui.palette import Palette
from desktop_app.ui.window_part import WindowPart
from desktop_app.workflow.office import Office

_TEXT = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)


class Assistance(WindowPart):
    """Adds the three to a window, and its actions for them."""

    def __init__(self, window: QMainWindow, office: Office, roads: Roads) -> None:
        super().__init__(window)
        self._office = office
        self._roads = roads
        self._going = Going(window, office, roads)
        self._reading = 0
        self._place = KeyboardPlace()
        self._watched: QAbstractItemView | None = None
        self.palette = Palette(window)
        self.palette.chosen.connect(self._going.go)
        self.sheet = KeySheet(window)
        self.sheet.wanted.connect(self._run)
        self.help = HelpPanel(window.centralWidget() or window)
        self.help.closed.connect(self.close_help)
        add = roads.add_action
        add("action_find_everything", self.tr("Tìm mọi thứ"), "Ctrl+K", self.find)
        add("action_help", self.tr("Trợ giúp về chỗ này"), "F1", self.show_help)
        self._keys = add("action_keys", self.tr("Bảng phím tắt"), "?", self.show_keys)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr] # there is one

    def find(self) -> None:
        """Open the palette at once, and have the ledger read for it meanwhile."""
        commands = self._commands()
        was_open = self.palette.isVisible()
        self.palette.ask(Catalogue(commands))
        if was_open:
            return
        self._reading += 1
        job = Job(partial(_read, self._office, self._roads, commands, self._reading))
        job.done.connect(self._take)
        job.start()

    def show_keys(self) -> None:
        """Open the sheet of keys."""
        page = self._roads.page()
        self.sheet.show_commands(commands_of(self._window, page), page.title.text())

    def show_help(self) -> None:
        """Open the help and put the keyboard into it; with the keyboard in it already, put it back."""
        if self.help.isVisible() and self._is_in_help(QApplication.focusWidget()):
            self._place.give_back()
            return
        self._place.remember()
        self._tell_help()
        self.help.appear()
        self.help.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_help(self) -> None:
        """Close the help, with the keyboard back where it was."""
        if self._is_in_help(QApplication.focusWidget()):
            self._place.give_back()
        self.help.leave()

    def _commands(self) -> list[Findable]:
        page = self._roads.page()
        title, window = page.title.text(), self.tr("Cả cửa sổ")
        found = [each for each in commands_of(self._window, page) if each.name != "action_find_everything"]
        return [each.findable(title if each.of_page else window) for each in found]

    def _take(self, read: tuple[int, Catalogue]) -> None:
        number, catalogue = read
        if number == self._reading and self.palette.isVisible():
            self.palette.show_catalogue(catalogue)

    def _run(self, name: str) -> None:
        run_command(self._window, self._roads.page(), name)

    def _is_in_help(self, at: QWidget | None) -> bool:
        return at is not None and (at is self.help or self.help.isAncestorOf(at))

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Let "?" be a letter where text is typed, and let the help speak of the new place."""
        self._keys.setEnabled(not types_text(new))
        if not self.help.isVisible() or new is None or self._is_in_help(new):
            return
        if not self._roads.page().isAncestorOf(new):
            return
        self._place.remember()
        self._tell_help()

    def _tell_help(self) -> None:
        at = self._place.widget
        self.help.show_text(help_for(self._roads.page(), at))
        self._watch(at if isinstance(at, QAbstractItemView) else None)

    def _watch(self, view: QAbstractItemView | None) -> None:
        """Follow the current cell of a table, too."""
        if view is not None and view is not self._watched:
            view.selectionModel().currentChanged.connect(self._cell_changed)
        self._watched = view

    def _cell_changed(self) -> None:
        view = self._watched
        if view is not None and self.sender() is view.selectionModel() and self.help.isVisible():
            self.help.show_text(help_for(self._roads.page(), view))


def types_text(at: QWidget | None) -> bool:
    """Say whether a letter typed at ``at`` is text: in a line, or in a table that is typed into."""
    if isinstance(at, QAbstractItemView):
        return at.editTriggers() != QAbstractItemView.EditTrigger.NoEditTriggers
    return isinstance(at, _TEXT)


def _read(office: Office, roads: Roads, commands: list[Findable], number: int) -> tuple[int, Catalogue]:
    return number, office.search.catalogue(roads.period(), commands)
