"""Two buttons that write what a page shows: as a workbook, and as an official page."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.domain.progress import Progress
from desktop_app.ui.background import Job
from desktop_app.ui.dialogs import choose_save
from desktop_app.ui.pages.page import Page
from desktop_app.ui.widgets import button

Writer = Callable[..., None]


class Saving(QObject):
    """Asks where to, writes off the window's thread, and has the page say how it went.

    ``suggested`` returns the name of the file without its ending; ``writer`` what writes a file with the given ending.
    """

    def __init__(self, page: Page, suggested: Callable[[], str], writer: Callable[[str], Writer]) -> None:
        super().__init__(page)
        self._page = page
        self._suggested = suggested
        self._writer = writer

    def add_to(self, bar: QHBoxLayout) -> None:
        """Put the buttons at the end of a bar."""
        bar.addWidget(button(self.tr("Kết xuất Excel…"), "action_save_xlsx", self._save_sheet))
        bar.addWidget(button(self.tr("Kết xuất PDF…"), "action_save_pdf", self._save_page))

    def save(self, path: Path) -> None:
        """Write to ``path``, as a workbook or a page by its ending."""
        job = Job(partial(_written, self._writer(path.suffix.lower()), path), cancellable=True)
        job.done.connect(self._tell)
        job.failed.connect(self._page.failed)
        job.cancelled.connect(self._tell_stopped)
        self._page.run(job, self.tr("Đang ghi {0}:").format(path.name))

    def _save_sheet(self) -> None:
        self._choose(".xlsx", self.tr("Tệp Excel (*.xlsx)"))

    def _save_page(self) -> None:
        self._choose(".pdf", self.tr("Tệp PDF (*.pdf)"))

    def _choose(self, suffix: str, kinds: str) -> None:
        chosen = choose_save(self._page, self.tr("Kết xuất"), f"{self._suggested()}{suffix}", kinds)
        if chosen:
            self.save(Path(chosen))

    def _tell(self, path: Path) -> None:
        self._page.wrote.emit(self.tr("Đã ghi {0}.").format(path), path)

    def _tell_stopped(self) -> None:
        self._page.said.emit(self.tr("Đã thôi kết xuất, chưa ghi tệp nào."))


def _written(write: Writer, path: Path, progress: Progress) -> Path:
    write(path, progress=progress)
    return path
