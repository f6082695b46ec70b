"""Work that takes longer than a blink, off the window's thread: one plain call, one value back."""

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal, Slot

from desktop_app.domain.errors import AppError
from desktop_app.domain.progress import Cancelled


class Job(QObject):
    """A call that runs on another thread; ``done`` brings its value, ``failed`` its ``AppError``.

    A job belongs to the application: the page that started it may close before it ends. The call gets values, returns a
    value, touches no widget and opens its own transaction. Any other exception is a bug and is raised again on the
    window's thread. A ``cancellable`` call is made with ``progress=``, tells how far it is through ``progressed``
    (done, total, what is at hand), and ends in ``cancelled`` after ``cancel()``, unless it was through already.
    """

    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    progressed = Signal(int, int, str)
    _finished = Signal(object, object)

    def __init__(self, call: Callable[..., object], *, cancellable: bool = False) -> None:
        super().__init__()
        self.cancellable = cancellable
        self._unwanted = Event()
        self._call: Callable[[], object] = partial(call, progress=self._hear) if cancellable else call
        self._finished.connect(self._tell)

    def start(self) -> None:
        """Begin; a job runs once."""
        self.setParent(QCoreApplication.instance())
        QThreadPool.globalInstance().start(_Run(self._call, self._finished.emit))

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop at its next safe place."""
        self._unwanted.set()

    def _hear(self, done: int, total: int, what: str = "") -> None:
        if self._unwanted.is_set():
            raise Cancelled
        self.progressed.emit(done, total, what)

    @Slot(object, object)
    def _tell(self, value: object, error: BaseException | None) -> None:
        self.deleteLater()
        if error is None:
            self.done.emit(value)
        elif isinstance(error, AppError):
            self.failed.emit(error)
        elif isinstance(error, Cancelled):
            self.cancelled.emit()
        else:
            raise error


class _Run(QRunnable):
    def __init__(self, call: Callable[[], object], finished: Callable[[object, object], Any]) -> None:
        super().__init__()
        self._work = call
        self._finished = finished

    def run(self) -> None:
        """Make the call; called by Qt on a thread of its pool."""
        try:
            value = self._work()
        except Exception as error:  # noqa: BLE001 - carried over to the window's thread, and raised there
            self._finished(None, error)
        else:
            self._finished(value, None)
