"""A screen of our own to work on: Xvfb, a window manager, and a session bus with accessibility."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, Self, TypeVar

PYTHON = "/usr/bin/python3"
"""The system's Python: the one that Debian's gi belongs to."""
_PROGRAMS = ("Xvfb", "openbox", "xdotool", "xclip", "dbus-daemon", "scrot")
_SIZE = "1366x768x24"
_PATIENCE = 20.0

T = TypeVar("T")


def until(look: Callable[[], T | None], words: str, seconds: float = _PATIENCE) -> T:
    """Return what ``look`` sees as soon as it sees something."""
    end = time.monotonic() + seconds
    while not (seen := look()):
        if time.monotonic() > end:
            raise AssertionError(f"not seen within {seconds:.0f} s: {words}")
        time.sleep(0.02)
    return seen


class Screen:
    """All that a window needs, and its end."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._log: IO[bytes] = (folder / "screen.log").open("wb")
        self._running: list[subprocess.Popen[str]] = []
        self.environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("QT_", "DBUS_", "AT_SPI", "WAYLAND_", "XDG_SESSION"))
        }

    def __enter__(self) -> Self:
        runtime = self.folder / "runtime"
        runtime.mkdir(mode=0o700)
        home = self.folder / "home"
        home.mkdir()
        self.environment |= {"XDG_RUNTIME_DIR": str(runtime), "HOME": str(home), "LC_ALL": "C.UTF-8", "TZ": "<+07>-7"}
        screen = self.start("Xvfb", "-displayfd", "1", "-screen", "0", _SIZE, "-nolisten", "tcp")
        self.environment["DISPLAY"] = f":{_line(screen)}"
        bus = self.start("dbus-daemon", "--session", "--nofork", "--print-address=1")
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = _line(bus)
        self.start("openbox", "--sm-disable")
        until(self._is_managed, "a window manager")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for each in reversed(self._running):
            self.stop(each)
        self._log.close()

    def start(self, *command: str, environment: dict[str, str] | None = None) -> subprocess.Popen[str]:
        """Start a program on this screen that lives until the screen goes."""
        program = subprocess.Popen(
            command,
            env={**self.environment, **(environment or {})},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            encoding="utf-8",
        )
        self._running.append(program)
        return program

    def stop(self, program: subprocess.Popen[str]) -> None:
        """End a program that was started here."""
        if program.poll() is None:
            program.terminate()
        try:
            program.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait(_PATIENCE)
        for stream in (program.stdin, program.stdout):
            if stream is not None:
                stream.close()

    def call(self, *command: str, text: str | None = None) -> str:
        """Run a short program and return what it said."""
        done = subprocess.run(
            command, env=self.environment, input=text, capture_output=True, check=True, encoding="utf-8"
        )
        return done.stdout

    def put_on_clipboard(self, text: str) -> None:
        """Copy ``text`` as another program would; xclip stays behind to hand it out."""
        # it keeps its outputs open for as long as it lives
        subprocess.run(
            ["xclip", "-selection", "clipboard", "-in"],
            env=self.environment,
            input=text,
            check=True,
            encoding="utf-8",
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def take_picture(self, path: Path) -> None:
        """Keep what the screen shows."""
        self.call("scrot", "--overwrite", str(path))

    def _is_managed(self) -> bool:
        found = subprocess.run(
            ["xdotool", "getwindowfocus"], env=self.environment, capture_output=True, check=False
        ).returncode
        return found == 0


def missing() -> list[str]:
    """Return what this computer lacks for a screen of our own."""
    lacks = [name for name in _PROGRAMS if not shutil.which(name)]
    asked = [PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"]
    if not Path(PYTHON).exists() or subprocess.run(asked, capture_output=True, check=False).returncode:
        lacks.append("gir1.2-atspi-2.0")
    return lacks


def _line(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()
