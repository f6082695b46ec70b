"""Sticks that come and go: looked for every few seconds, and told when one has been plugged in or is a known one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStorageInfo, QTimer, Signal

from desktop_app.domain.stick import Volume
from desktop_app.settings import SettingsFile
from desktop_app.ui.background import Job
from desktop_app.workflow.medium import Medium, medium_of
from desktop_app.workflow.sticks import Stick, known

_EVERY, _SOON = 4_000, 2_000


def mounted() -> tuple[Path, ...]:
    """Return where writable volumes other than the system's own are mounted."""
    volumes = QStorageInfo.mountedVolumes()
    return tuple(
        Path(each.rootPath())
        for each in volumes
        if each.isReady() and each.isValid() and not each.isReadOnly() and not each.isRoot()
    )


def plugged_in() -> tuple[Volume, ...]:
    """Return the sticks that are plugged in, those that cannot be written included; slow where a network hangs."""
    found = []
    for each in QStorageInfo.mountedVolumes():
        root = Path(each.rootPath())
        if each.isReady() and each.isValid() and not each.isRoot() and medium_of(root) is Medium.REMOVABLE:
            label = each.name() or root.name
            found.append(Volume(root, label, each.bytesAvailable(), each.bytesTotal(), each.isReadOnly()))
    return tuple(sorted(found, key=lambda each: str(each.root)))


class VolumeWatch(QObject):
    """Says ``changed`` with all sticks when one comes or goes or fills up, and ``came`` for each that is new.

    It looks on another thread: asking a drive may take long. ``volumes`` is whom it asks.
    """

    changed = Signal(object)
    came = Signal(object)

    def __init__(self, parent: QObject, volumes: Callable[[], tuple[Volume, ...]] = plugged_in) -> None:
        super().__init__(parent)
        self.volumes = volumes
        self.present: tuple[Volume, ...] = ()
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(_SOON)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to look."""
        if not self._timer.isActive():
            self._timer.start()
            self.look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Look once, unless that is under way."""
        if not self._looking:
            self._looking = True
            job = Job(self.volumes)
            job.done.connect(self._tell)
            job.start()

    def _tell(self, volumes: tuple[Volume, ...]) -> None:
        self._looking = False
        before, self.present = self.present, volumes
        if before != volumes:
            self.changed.emit(volumes)
        roots = {each.root for each in before}
        for each in volumes:
            if each.root not in roots:
                self.came.emit(each)


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
