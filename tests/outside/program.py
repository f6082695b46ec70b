"""The real program on a screen, driven as a person does: keys, the clipboard, and what a screen reader tells."""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.outside.screen import PYTHON, Screen, until

_ROOT = Path(__file__).resolve().parent.parent.parent
_EYES = Path(__file__).with_name("eyes.py")


@dataclass(frozen=True)
class Seen:
    """One thing on the screen, as the accessibility tree tells it."""

    role: str
    name: str
    description: str
    id: str
    text: str
    states: frozenset[str]

    @property
    def object_name(self) -> str:
        """Return its own name, without those around it."""
        return self.id.rpartition(".")[2]

    @property
    def is_focused(self) -> bool:
        """Whether the keyboard is here."""
        return "focused" in self.states


class Program:
    """One run of the program; it may be driven once its window is there."""

    def __init__(self, screen: Screen, *arguments: str, settings: Path) -> None:
        self._screen = screen
        environment = {
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "SOMAMNON_HOME": str(settings),
            "PYTHONPATH": str(_ROOT),
        }
        self.process = screen.start(sys.executable, "-m", "desktop_app", *arguments, environment=environment)
        self._eyes = screen.start(PYTHON, str(_EYES))

    def close(self) -> int:
        """Close the window as a person does and return the program's exit status."""
        self.press("alt+F4")
        return self.process.wait(20)

    def end(self) -> None:
        """See that it runs no longer, however the story ended."""
        for each in (self.process, self._eyes):
            self._screen.stop(each)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, wherever the keyboard is."""
        self._screen.call("xdotool", "key", "--clearmodifiers", "--delay", "12", *keys)

    def type(self, text: str) -> None:
        """Type plain letters and digits; what has diacritics comes from the clipboard, as a macro of UniKey does."""
        if text.isascii():
            self._screen.call("xdotool", "type", "--delay", "12", text)
        else:
            self._screen.put_on_clipboard(text)
            self.press("ctrl+v")

    def see(self) -> list[Seen]:
        """Return all that is shown now, in the order in which a screen reader walks."""
        return [_seen(each) for each in self._ask("tree") or ()]

    def focused(self) -> Seen | None:
        """Return where the keyboard is."""
        found = self._ask("focused")
        return _seen(found) if found else None

    def look_for(self, name: str, role: str = "", words: str = "") -> Seen | None:
        """Return the thing with that object name, role and words in its name or text, when it is shown now."""
        found = self._ask("find", name=name, role=role, words=words)
        return _seen(found) if found else None

    def find(self, name: str, role: str = "", words: str = "") -> Seen:
        """Wait for a thing and return it."""
        told = " ".join(part for part in (name, role, words) if part)
        return until(lambda: self.look_for(name, role, words), told)

    def wait_for_keyboard(self, name: str) -> Seen:
        """Wait until the keyboard is at the thing of that object name, and return it."""

        def look() -> Seen | None:
            found = self.focused()
            return found if found is not None and found.object_name == name else None

        try:
            return until(look, f"keyboard at {name}", 10)
        except AssertionError as error:
            raise AssertionError(f"{error}; it is at {self.focused()}") from None

    def tab_to(self, name: str, limit: int = 60) -> list[Seen]:
        """Press Tab until the keyboard is at ``name``; return every place it came by."""
        passed: list[Seen] = []
        for _ in range(limit):
            at = self.focused()
            if at is not None:
                passed.append(at)
                if at.object_name == name:
                    return passed
            self.press("Tab")
        raise AssertionError(f"Tab never came to {name}: {[each.object_name or each.role for each in passed]}")

    def table(self, name: str, rows: Sequence[int] = ()) -> dict[str, Any]:
        """Return a table's size, the names of its columns, and the cells of some rows."""
        found = self._ask("table", name=name, rows=list(rows))
        assert isinstance(found, dict), name
        return found

    def _ask(self, what: str, **how: Any) -> Any:
        assert self._eyes.stdin is not None
        assert self._eyes.stdout is not None
        self._eyes.stdin.write(json.dumps({"what": what, "how": {"pid": self.process.pid, **how}}) + "\n")
        self._eyes.stdin.flush()
        line = self._eyes.stdout.readline()
        assert line, "the eyes are shut: see screen.log"
        return json.loads(line).get("answer")


def _seen(told: dict[str, Any]) -> Seen:
    return Seen(**{**told, "states": frozenset(told["states"])})
