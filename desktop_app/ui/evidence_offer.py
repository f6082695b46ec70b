"""Xuất bằng chứng…: what a page needs to hand out everything about one bản chốt."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from desktop_app.domain.evidence import Exported
from desktop_app.domain.snapshot import Snapshot
from desktop_app.ui.background import Job
from desktop_app.ui.dialogs import choose_save
from desktop_app.ui.english import said
from desktop_app.ui.evidence_box import EvidenceBox
from desktop_app.ui.pages.page import Page
from desktop_app.workflow.office import Office


class EvidenceOffer(QObject):
    """Puts the action into the menu of ``page``; ``code`` returns the mã đối chiếu that is shown there, or nothing."""

    def __init__(self, page: Page, office: Office, code: Callable[[], str]) -> None:
        super().__init__(page)
        self._page = page
        self._office = office
        self._code = code
        page.add_action("action_evidence", self.tr("Xuất bằng chứng…"), "", self.ask)

    def ask(self) -> None:
        """Ask which bản chốt, and then where to."""
        box = EvidenceBox(self._office, self._code(), self._page)
        box.wanted.connect(self._choose)
        box.open()

    def write(self, snapshot: Snapshot, path: Path) -> None:
        """Write the evidence off the window's thread."""
        job = Job(partial(self._office.evidence.write, snapshot, path))
        job.done.connect(self._tell)
        job.failed.connect(self._page.failed)
        self._page.run(job, self.tr("Đang gom bằng chứng:"))

    def _choose(self, snapshot: Snapshot, ending: str) -> None:
        kinds = self.tr("Tệp ZIP (*.zip)") if ending else self.tr("Thư mục mới (*)")
        name = f"{self._office.evidence.suggested_name(snapshot)}{ending}"
        chosen = choose_save(self._page, self.tr("Xuất bằng chứng"), name, kinds)
        if chosen:
            path = Path(chosen)
            self.write(snapshot, path.with_name(path.name + ending) if ending and path.suffix != ending else path)

    def _tell(self, exported: Exported) -> None:
        words = self.tr("Đã ghi bằng chứng về bản chốt {0}: {1}. Cách tự kiểm: KIEM_CHUNG.txt.")
        told = words.format(exported.check_code, exported.path.name)
        if exported.doubts:
            more = self.tr(" Còn {0} điều chưa biết hoặc ngờ, ghi trong TOM_TAT.txt; đầu tiên: {1}")
            told += more.format(len(exported.doubts), said(exported.doubts[0]))
        self._page.wrote.emit(told, exported.path)
