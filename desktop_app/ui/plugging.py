"""Cắm USB là thấy: when a stick comes, a calm line says what lies on it; nothing is taken in, and nobody is asked."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop_app.domain.stick import Look, Volume
from desktop_app.ui.background import Job
from desktop_app.ui.design import PAGE, SPACE
from desktop_app.ui.english import said
from desktop_app.ui.pages.receive import ReceivePage
from desktop_app.ui.sticks import VolumeWatch
from desktop_app.ui.widgets import button
from desktop_app.workflow.office import Office


class PlugLine(QFrame):
    """One line over the page about the stick that came last; it goes with the stick, or when it is closed."""

    see_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("plugged")
        self.setAccessibleName(self.tr("USB vừa cắm"))
        self._text = QLabel(self)
        self._text.setObjectName("plugged_text")
        self._text.setWordWrap(True)
        self._see = button(self.tr("Xem"), "action_see_stick", self._wanted, "link", self.tr("Xem gói trên USB"))
        self._close = button(self.tr("Đóng"), "action_close_plugged", self.hide, "link", self.tr("Đóng dòng về USB"))
        row = QHBoxLayout(self)
        row.setContentsMargins(PAGE, SPACE, PAGE, SPACE)
        row.addWidget(self._text, 1)
        row.addWidget(self._see)
        row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What the line says now."""
        return self._text.text() if self.isVisible() else ""

    def tell(self, look: Look) -> None:
        """Say what lies on a stick."""
        words = self.tr("USB {0} có {1}.").format(look.volume.name, said(look.words))
        self._text.setText(words)
        self.show()
        # the keyboard stays where it is, so a screen reader is told
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _wanted(self) -> None:
        # the page says the same from then on
        self.hide()
        self.see_wanted.emit()


class Plugging(QObject):
    """Watches the sticks of a window; ``looked`` brings what lies on one, ``changed`` all that are plugged in."""

    changed = Signal(object)
    looked = Signal(object)

    def __init__(self, office: Office, window: QWidget) -> None:
        super().__init__(window)
        self._office = office
        self.line = PlugLine(window)
        self.watch = VolumeWatch(self)
        self.watch.changed.connect(self._changed)
        self.watch.came.connect(self.look)
        self._jobs: dict[Path, Job] = {}
        self._looks: dict[Path, Look] = {}

    def serve(self, page: ReceivePage) -> ReceivePage:
        """Have the page about packages show what lies on sticks; returns the page."""
        self.looked.connect(page.show_look)
        self.line.see_wanted.connect(page.show_stick)
        for each in (page.unlocked, page.taken):
            each.connect(self.look_again)
        return page

    @property
    def newest(self) -> Look | None:
        """What lies on the stick that came last, of those that are still there."""
        return next(reversed(self._looks.values()), None)

    def begin(self) -> None:
        """Begin to watch, where the program does things by itself."""
        if self._office.upkeep.automatic:
            self.watch.start()

    def leave(self) -> None:
        """Let go of everything; called when the window closes."""
        self.watch.stop()
        for each in self._jobs.values():
            each.cancel()

    def look(self, volume: Volume) -> None:
        """Look at a stick, apart from the window's work."""
        if volume.root in self._jobs:
            return
        job = Job(partial(self._office.plugged.look, volume), cancellable=True)
        self._jobs[volume.root] = job
        job.done.connect(self._tell)
        # a stick that cannot be read is none of the clerk's business until they ask for it
        job.failed.connect(self._forget_jobs)
        job.cancelled.connect(self._forget_jobs)
        job.start()

    def look_again(self) -> None:
        """Look at every stick once more: the key has been opened, or something has been taken in."""
        for each in self.watch.present:
            self.look(each)

    def _changed(self, volumes: tuple[Volume, ...]) -> None:
        roots = {each.root for each in volumes}
        for root in set(self._jobs) - roots:
            self._jobs.pop(root).cancel()
        shown = self.newest
        self._looks = {root: look for root, look in self._looks.items() if root in roots}
        if shown is not None and shown.volume.root not in roots:
            self.line.hide()
            self.looked.emit(self.newest)
        self.changed.emit(volumes)

    def _tell(self, look: Look) -> None:
        root = look.volume.root
        self._jobs.pop(root, None)
        if root not in {each.root for each in self.watch.present}:
            return
        again = root in self._looks
        self._looks.pop(root, None)
        if not look.found:
            return
        self._looks[root] = look
        if look.tells and not again:
            self.line.tell(look)
        self.looked.emit(look)

    def _forget_jobs(self) -> None:
        self._jobs = {}
