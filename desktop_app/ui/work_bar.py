"""Long work: what is being done, how far it is, and a way to stop it; the newest is shown, the others go on."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from desktop_app.ui.background import Job
from desktop_app.ui.design import SPACE, WIDE
from desktop_app.ui.sizes import fix_width
from desktop_app.ui.widgets import button, label

_BAR_WIDTH = 220
# what is done sooner needs no bar, and the page under it would jump
_PATIENCE = 300


class WorkBar(QFrame):
    """A bar under the messages; it is there only while something runs, and takes no keyboard by itself."""

    ended = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("work")
        self._jobs: list[tuple[Job, str]] = []
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self.show)
        self._words = label("", "work_text", self)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("work_progress")
        self._bar.setAccessibleName(self.tr("Tiến độ"))
        fix_width(self._bar, _BAR_WIDTH)
        self._bar.setTextVisible(False)
        self._stop = button(
            self.tr("Thôi"), "action_cancel_work", self._cancel, accessible=self.tr("Thôi việc đang chạy")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE, SPACE, WIDE, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(self._words, 1)
        row.addWidget(self._bar)
        row.addWidget(self._stop)
        self.hide()

    @property
    def running(self) -> bool:
        """Whether a work is being shown."""
        return bool(self._jobs)

    @property
    def stoppable(self) -> bool:
        """Whether everything that runs can be stopped."""
        return all(job.cancellable for job, _ in self._jobs)

    @property
    def titles(self) -> tuple[str, ...]:
        """What runs now, in words, the oldest first."""
        return tuple(words for _, words in self._jobs)

    def run(self, job: Job, words: str) -> None:
        """Start ``job`` and show it as ``words`` until it ends, however it ends."""
        self._jobs.append((job, words))
        self._show_newest()
        job.progressed.connect(self._show)
        for ended in (job.done, job.failed, job.cancelled):
            ended.connect(self._end)
        self._patience.start()
        job.start()

    def stop_all(self) -> None:
        """Ask everything that runs to stop at its next safe place."""
        for job, _ in self._jobs:
            job.cancel()

    def _show_newest(self) -> None:
        job, words = self._jobs[-1]
        self._words.setText(words)
        # no end in sight yet
        self._bar.setRange(0, 0)
        self._stop.setVisible(job.cancellable)
        self._stop.setEnabled(True)

    @Slot(int, int, str)
    def _show(self, done: int, total: int, what: str) -> None:
        if self._jobs and self.sender() is self._jobs[-1][0] and self._stop.isEnabled():
            self._bar.setRange(0, total)
            self._bar.setValue(done)
            self._words.setText(f"{self._jobs[-1][1]} {what}".strip())

    def _cancel(self) -> None:
        if self._jobs:
            self._stop.setEnabled(False)
            self._words.setText(self.tr("Đang dừng…"))
            self._jobs[-1][0].cancel()

    @Slot()
    def _end(self) -> None:
        ended = self.sender()
        self._jobs = [(job, words) for job, words in self._jobs if job is not ended]
        if self._jobs:
            self._show_newest()
        else:
            self._patience.stop()
            self.hide()
        self.ended.emit()
