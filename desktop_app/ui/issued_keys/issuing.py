"""Issuing certificates: several requests at once, each looked at and compared, then all that are ticked."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.domain.keys import Asked
from desktop_app.ui.dialogs import choose_files, choose_folder
from desktop_app.ui.english import said
from desktop_app.ui.first_day.step import Asked as Field
from desktop_app.ui.issued_keys.request_row import RequestRow
from desktop_app.ui.panel import Panel
from desktop_app.ui.path_line import SEPARATOR, PathLine, usual_folder
from desktop_app.ui.widgets import button, label
from desktop_app.workflow.issuing import Issuing
from desktop_app.workflow.trust import KeyWork

_SUFFIX = "*.gdmn"


@dataclass(frozen=True, slots=True)
class _Seen:
    requests: tuple[tuple[Path, Asked], ...]
    troubles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Issued:
    written: tuple[Path, ...]
    troubles: tuple[str, ...]


class IssuePanel(Panel):
    """The files, what each asks for, where the answers go, and one button that issues all that are ticked."""

    def __init__(self, issuing: Issuing, keys: KeyWork, parent: QWidget) -> None:
        super().__init__("issue", self.tr("Cấp chứng thư"), parent)
        self._issuing = issuing
        self._keys = keys
        self._rows: list[RequestRow] = []
        self._requests = PathLine("field_requests", self.tr("Tệp yêu cầu"), self._choose_requests, self)
        self._requests.chosen.connect(self._look)
        hint = self.tr("Nhiều tệp cách nhau bằng dấu ;  Chọn cả thư mục hay USB thì gõ tên thư mục.")
        self.column.addWidget(Field(self.tr("Tệp yêu cầu của các đơn vị"), self._requests, hint, self))
        self._troubles = label("", "trouble", self)
        self._troubles.setAccessibleName(self.tr("Chưa được"))
        self._troubles.hide()
        self.column.addWidget(self._troubles)
        self._list = QWidget(self)
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self._list)
        self._folder = PathLine("field_issue_folder", self.tr("Thư mục ghi chứng thư"), self._choose_folder, self)
        self._folder.show_path(str(usual_folder()))
        words = self.tr("Mỗi đơn vị một tệp; gửi lại đúng đơn vị ấy. Đơn vị cài thì gọi Sở để so dãy số của nơi cấp.")
        self._where = Field(self.tr("Ghi chứng thư vào thư mục"), self._folder, words, self)
        self.column.addWidget(self._where)
        self._seeing = button(self.tr("Xem yêu cầu"), "action_look_requests", self._look, "main")
        self._issue = button(self.tr("Cấp"), "action_issue_now", self._do_issue, "main")
        self.offer(self._seeing, self._issue)
        self._show_rows(())
        self._requests.edited.connect(self._forget)

    def start(self) -> None:
        """Begin with the files."""
        self._requests.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_requests(self, near: QWidget, _shown: str) -> str:
        kinds = self.tr("Yêu cầu cấp chứng thư (*.gdmn *.pem);;Mọi tệp (*)")
        return f"{SEPARATOR} ".join(choose_files(near, self.tr("Các yêu cầu"), kinds))

    def _choose_folder(self, near: QWidget, shown: str) -> str:
        return choose_folder(near, self.tr("Ghi chứng thư vào"), shown)

    def _forget(self) -> None:
        self._show_rows(())
        self._tell(())

    def _look(self) -> None:
        if self._requests.paths:
            call = partial(_looked, self._issuing, self._requests.paths)
            self.work(call, self.tr("Đang xem các yêu cầu…"), self._show)
        else:
            self._requests.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, seen: _Seen) -> None:
        self._show_rows(seen.requests)
        none = () if seen.requests or seen.troubles else (self.tr("Không thấy yêu cầu nào ở đó."),)
        self._tell((*seen.troubles, *none))
        boxes = [row.box for row in self._rows if not row.asked.refusal]
        target: QWidget = boxes[0] if boxes else self._requests
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_rows(self, requests: Sequence[tuple[Path, Asked]]) -> None:
        for each in self._rows:
            each.hide()
            each.deleteLater()
        self._rows = [RequestRow(path, asked, self._list) for path, asked in requests]
        before: QWidget = self._requests
        for row in self._rows:
            row.toggled.connect(self._count)
            self._lines.addWidget(row)
            QWidget.setTabOrder(before, row.box)
            before = row.box
        self._seeing.setVisible(not requests)
        self._issue.setVisible(bool(requests))
        self._where.setVisible(bool(requests))
        self._count()

    def _count(self) -> None:
        count = sum(row.wanted for row in self._rows)
        self._issue.setText(
            self.tr("Cấp {0} chứng thư").format(count) if count else self.tr("Chưa đánh dấu yêu cầu nào")
        )
        self._issue.setAccessibleName(self._issue.text())
        self._issue.setEnabled(count > 0)

    def _ended(self) -> None:
        super()._ended()
        self._count()

    def _do_issue(self) -> None:
        wanted = tuple((row.path, row.asked.unit) for row in self._rows if row.wanted)
        if not wanted or not self.is_open(self._keys, self._do_issue):
            return
        if not self._issuing.has_issuer():
            self._ask_for_issuer()
            return
        call = partial(_issued, self._issuing, wanted, self._folder.path)
        self.work(call, self.tr("Đang cấp chứng thư…"), self._done)

    def _ask_for_issuer(self) -> None:
        """Ask where the stick with the issuing key is today."""
        place = self._issuing.issuer_place
        folder = choose_folder(self, self.tr("Khóa cấp chứng thư (trước cất ở {0})").format(place), place)
        if not folder:
            words = self.tr("Khóa cấp chứng thư cất ở {0}, chưa thấy.").format(place)
            self.failed.emit(AppError(words, self.tr("Cắm USB cất khóa rồi bấm lại.")))
            return
        self.use_issuer(Path(folder))

    def use_issuer(self, folder: Path) -> None:
        """Use the issuing key in ``folder``, and go on."""
        try:
            self._issuing.plug_in(folder)
        except AppError as error:
            self.failed.emit(error)
        else:
            self._do_issue()

    def _done(self, done: _Issued) -> None:
        self.changed.emit()
        if done.written:
            words = self.tr("Đã cấp {0} chứng thư vào {1}. Xuất danh mục có ký mới để mọi nơi biết.")
            self.wrote.emit(words.format(len(done.written), self._folder.text), done.written[0])
        if done.troubles:
            self._tell(done.troubles)
        else:
            self.closed.emit()

    def _tell(self, troubles: Sequence[str]) -> None:
        self._troubles.setText("\n".join(f"✖ {each}" for each in troubles))
        self._troubles.setVisible(bool(troubles))


def _looked(issuing: Issuing, paths: Sequence[Path]) -> _Seen:
    """Look at every request; of a folder only at what is one."""
    requests: list[tuple[Path, Asked]] = []
    troubles: list[str] = []
    for path in paths:
        whole = path.is_dir()
        for each in sorted(path.glob(_SUFFIX)) if whole else [path]:
            try:
                requests.append((each, issuing.look_at(each)))
            except AppError as error:
                troubles += [] if whole else [f"{each.name}: {said(error.message)} {said(error.advice)}".strip()]
    return _Seen(tuple(requests), tuple(troubles))


def _issued(issuing: Issuing, wanted: Sequence[tuple[Path, str]], folder: Path) -> _Issued:
    written: list[Path] = []
    troubles: list[str] = []
    for request, unit in wanted:
        path = folder / f"chung-thu-{unit}.gdmn"
        if path in written:
            path = folder / f"chung-thu-{unit}-{len(written) + 1}.gdmn"
        try:
            issuing.write_issued(request, path)
        except AppError as error:
            troubles.append(f"{request.name}: {said(error.message)} {said(error.advice)}".strip())
        else:
            written.append(path)
    return _Issued(tuple(written), tuple(troubles))
