"""One long work at a time: what is being done, how far it is, and a way to stop it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from desktop_app.ui.background import Job
from desktop_app.ui.design import SPACE, WIDE
from desktop_app.ui.sizes import fix_width
from desktop_app.ui.widgets import button, label

_BAR_WIDTH = 220


class WorkBar(QFrame):
    """A bar under the messages; it is there only while something runs, and takes no keyboard by itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("work")
        self._job: Job | None = None
        self._words = label("", "work_text", self)
        self._words.setAccessibleName(self.tr("Việc đang chạy"))
        self._bar = QProgressBar(self)
        self._bar.setObjectName("work_progress")
        self._bar.setAccessibleName(self.tr("Tiến độ"))
        fix_width(self._bar, _BAR_WIDTH)
        self._bar.setTextVisible(False)
        self._stop = button(
            self.tr("Thôi"), "action_cancel_work", self._cancel, accessible=self.tr("Thôi việc đang chạy")
        )
        self._title = ""
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
        return self._job is not None

    def run(self, job: Job, words: str) -> None:
        """Start ``job`` and show it as ``words`` until it ends, however it ends."""
        self._job, self._title = job, words
        self._words.setText(words)
        # no end in sight yet
        self._bar.setRange(0, 0)
        self._stop.setVisible(job.cancellable)
        self._stop.setEnabled(True)
        job.progressed.connect(self._show)
        for ended in (job.done, job.failed, job.cancelled):
            ended.connect(self._end)
        self.show()
        job.start()

    @Slot(int, int, str)
    def _show(self, done: int, total: int, what: str) -> None:
        if self.sender() is self._job:
            self._bar.setRange(0, total)
            self._bar.setValue(done)
            self._words.setText(f"{self._title} {what}".strip())

    def _cancel(self) -> None:
        if self._job is not None:
            self._stop.setEnabled(False)
            self._words.setText(self.tr("Đang dừng…"))
            self._job.cancel()

    @Slot()
    def _end(self) -> None:
        # an older work may end while a newer one is shown
        if self.sender() is self._job:
            self._job = None
            self.hide()
