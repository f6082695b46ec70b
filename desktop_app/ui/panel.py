"""A piece of work that opens on a page, under what it is about: its words, its fields, and a way out."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.background import Job
from desktop_app.ui.design import SPACE, WIDE
from desktop_app.ui.pages.page import Page
from desktop_app.ui.unlock_box import UnlockBox
from desktop_app.ui.widgets import button, label
from desktop_app.workflow.trust import KeyWork


class Panel(QFrame):
    """Made when it is wanted, and gone when it is closed; Esc closes it.

    ``changed`` says that something is otherwise now, so that the page looks anew; ``closed`` that nobody needs the
    panel any more, ``replaced`` brings another that takes its place. The other signals are those of a page.
    """

    said = Signal(str)
    wrote = Signal(str, object)
    failed = Signal(object)
    work_wanted = Signal(object, str)
    changed = Signal()
    closed = Signal()
    replaced = Signal(object)

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"panel_{name}")
        self.setProperty("role", "panel")
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(WIDE, SPACE + 4, WIDE, SPACE + 4)
        self.column.setSpacing(SPACE)
        self.column.addWidget(label(title, "section_title", self))
        self._buttons: list[QPushButton] = []
        self._running = False

    def start(self) -> None:
        """Put the keyboard where typing begins."""

    def tell(self, words: str) -> None:
        """Add a sentence."""
        self.column.addWidget(label(words, "question", self))

    def hint(self, words: str) -> None:
        """Add a sentence that is less important."""
        self.column.addWidget(label(words, "hint", self))

    def offer(self, *doing: QPushButton, leave: str = "") -> None:
        """Add a row of buttons, the last of which closes the panel."""
        self._buttons = list(doing)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for each in doing:
            row.addWidget(each)
        self.leaving = button(leave or self.tr("Thôi"), "action_close_panel", self.close_panel)
        row.addWidget(self.leaving)
        row.addStretch(1)
        self.column.addLayout(row)

    def close_panel(self) -> None:
        """Be no longer wanted; what runs goes on."""
        if not self._running:
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close with Esc, wherever in the panel the keyboard is."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def work(self, call: Callable[..., object], words: str, done: Callable[..., object]) -> None:
        """Make ``call`` off the window's thread, one at a time, and hand its value to ``done``."""
        if self._running:
            return
        self._running = True
        for each in self._buttons:
            each.setEnabled(False)
        job = Job(call)
        # first of all the panel is ready again: what follows may close it
        for ended in (job.done, job.failed):
            ended.connect(self._ended)
        job.done.connect(done)
        job.failed.connect(self.failed)
        self.work_wanted.emit(job, words)

    def is_open(self, keys: KeyWork, go_on: Callable[[], object]) -> bool:
        """Say whether the key is open; where it is locked ask for its passphrase, and then ``go_on``."""
        if not keys.is_locked():
            return True
        box = UnlockBox(keys, self)
        box.accepted.connect(go_on)
        box.open()
        return False

    def _ended(self) -> None:
        self._running = False
        for each in self._buttons:
            each.setEnabled(True)


class PanelHolder(QWidget):
    """The place of a page where one panel at a time is open; ``moved`` when one has opened or closed."""

    said = Signal(str)
    wrote = Signal(str, object)
    failed = Signal(object)
    work_wanted = Signal(object, str)
    changed = Signal()
    moved = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._panel: Panel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def panel(self) -> Panel | None:
        """The panel that is open."""
        return self._panel

    def open(self, panel: Panel) -> None:
        """Show ``panel`` instead of what was open."""
        self._let_go()
        self._panel = panel
        self._column.addWidget(panel)
        pass_on(panel, self)
        panel.changed.connect(self.changed)
        panel.closed.connect(self.close_panel)
        panel.replaced.connect(self.open)
        self.show()
        panel.show()
        self.moved.emit()
        panel.start()

    def close_panel(self) -> None:
        """Close what is open."""
        self._let_go()
        self.hide()
        self.moved.emit()

    def _let_go(self) -> None:
        if self._panel is not None:
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None


def pass_on(speaker: Panel | PanelHolder, listener: PanelHolder | Page) -> None:
    """Let ``listener`` say what ``speaker`` says: its messages, its failures, and the work it wants done."""
    for theirs, ours in (
        (speaker.said, listener.said),
        (speaker.wrote, listener.wrote),
        (speaker.failed, listener.failed),
        (speaker.work_wanted, listener.work_wanted),
    ):
        theirs.connect(ours)
