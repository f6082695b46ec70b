"""What can be done now: the actions of the window, those of the page, and the buttons of the page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QPushButton

from desktop_app.domain.finding import Findable, FindableKind
from desktop_app.ui.pages.page import Page

# many buttons carry their key in their words: "Thêm cơ sở (F5)"
_KEY_IN_WORDS = re.compile(r"\s*\(((?:Ctrl\+|Shift\+|Alt\+)*(?:F\d+|[A-Z0-9,]))\)$")


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done: its objectName, its words, its key, and whether it belongs to the page alone."""

    name: str
    words: str
    keys: str
    of_page: bool

    def findable(self, where: str) -> Findable:
        """Return the command as the palette finds it; ``where`` it belongs."""
        return Findable(FindableKind.COMMAND, self.words, where, command=self.name, mark=self.keys)


def commands_of(window: QMainWindow, page: Page) -> tuple[Command, ...]:
    """Return what can be done on ``page`` and in its window now, the page's own first."""
    found: dict[str, Command] = {}
    for action in _actions(window, page):
        keys = shown_keys(action.shortcut())
        found.setdefault(
            action.objectName(), Command(action.objectName(), _plain(action.text()), keys, action.parent() is page)
        )
    for button in _buttons(page):
        words = _plain(button.text())
        key = _KEY_IN_WORDS.search(words)
        if words and button.objectName() not in found:
            name = button.objectName()
            found[name] = Command(name, _KEY_IN_WORDS.sub("", words), key[1] if key else "", of_page=True)
    return tuple(sorted(found.values(), key=lambda each: not each.of_page))


def run_command(window: QMainWindow, page: Page, name: str) -> bool:
    """Do what ``name`` stands for, where it can still be done; say whether it was."""
    for action in _actions(window, page):
        if action.objectName() == name:
            action.trigger()
            return True
    for button in _buttons(page):
        if button.objectName() == name:
            button.click()
            return True
    return False


def shown_keys(keys: QKeySequence) -> str:
    """Return a key as it is written everywhere, on every system: "Ctrl+Shift+F"."""
    return keys.toString(QKeySequence.SequenceFormat.PortableText)


def _actions(window: QMainWindow, page: Page) -> Iterator[QAction]:
    for owner in (page, window):
        yield from (each for each in owner.actions() if each.objectName() and each.isEnabled() and each.isVisible())


def _buttons(page: Page) -> Iterator[QPushButton]:
    for button in page.findChildren(QPushButton):
        if button.objectName().startswith("action_") and button.isVisible() and button.isEnabled():
            yield button


def _plain(words: str) -> str:
    """Return words without the marks of mnemonics."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&").strip()
