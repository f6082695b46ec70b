"""Sticks that come and go: looked for every few seconds, and told when a known one has been plugged in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStorageInfo, QTimer, Signal

from desktop_app.settings import SettingsFile
from desktop_app.workflow.sticks import Stick, known

_EVERY = 4_000


def mounted() -> tuple[Path, ...]:
    """Return where writable volumes other than the system's own are mounted."""
    volumes = QStorageInfo.mountedVolumes()
    return tuple(
        Path(each.rootPath())
        for each in volumes
        if each.isReady() and each.isValid() and not each.isReadOnly() and not each.isRoot()
    )


class StickWatch(QObject):
    """Says ``appeared`` once each time a known stick is plugged in."""

    appeared = Signal(object)

    def __init__(
        self, settings: SettingsFile, parent: QObject, volumes: Callable[[], tuple[Path, ...]] = mounted
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._volumes = volumes
        self._present: frozenset[Stick] = frozenset()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to look."""
        self._timer.start()

    def look(self) -> None:
        """Look once; a computer that knows no stick does not look at all."""
        ids = self._settings.read().sticks
        present = frozenset(known(self._volumes(), ids)) if ids else frozenset()
        for stick in present - self._present:
            self.appeared.emit(stick)
        self._present = present

    def remember(self, stick: Stick) -> None:
        """Know a stick from now on; it is there already."""
        sticks = self._settings.read().sticks
        if stick.id not in sticks:
            self._settings.change(sticks=(*sticks, stick.id))
        self._present |= {stick}
