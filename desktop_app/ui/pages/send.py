"""Gửi: put what is chốt into one signed file on a stick or in a folder."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.domain.package import Enclosed, Header
from desktop_app.domain.period import Period
from desktop_app.domain.snapshot import check_code
from desktop_app.ui.background import Job
from desktop_app.ui.design import SPACE
from desktop_app.ui.dialogs import choose_save
from desktop_app.ui.english import said
from desktop_app.ui.pages.page import Page
from desktop_app.ui.token_signing import TokenSigning
from desktop_app.ui.unlock_box import UnlockBox
from desktop_app.ui.widgets import button, card, label
from desktop_app.workflow.office import Office


class SendPage(Page):
    """Choose where, and send."""

    def __init__(self, office: Office, period: Period, parent: QWidget | None = None) -> None:
        super().__init__("page_send", "Gửi lên trên", parent)
        self._office = office
        self._period = period
        self.signing = TokenSigning(office.tokens, self)
        self.add_action("action_countersign", self.tr("Ký thêm vào gói…"), "", self.signing.countersign_file)
        frame, column = card(self)
        words = label(self.tr("Ghi gói vào (thư mục trên USB hoặc máy)"), "question", frame)
        self.path = QLineEdit(frame)
        self.path.setObjectName("field_package_path")
        self.path.setAccessibleName(self.tr("Tên tệp của gói"))
        words.setBuddy(self.path)
        self._send = button(self.tr("Gửi: ghi gói có ký"), "action_send", self._do_send, "main")
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.path, 1)
        place = said("Chọn nơi ghi gói")
        row.addWidget(button(self.tr("Chọn…"), "action_choose_package", self._choose, accessible=place))
        self._result = label("", "question", frame)
        self._result.setAccessibleName(self.tr("Kết quả gửi"))
        note = self.tr(
            "Gói được ký bằng khóa phần mềm: chứng tỏ ai gửi và không bị sửa, không thay chữ ký số theo pháp luật."
        )
        column.addWidget(words)
        column.addLayout(row)
        column.addWidget(label(note, "hint", frame))
        column.addWidget(self._send, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._result)
        self.column.addWidget(frame)
        self.column.addStretch(1)

    def show_period(self, period: Period) -> None:
        """Send another period."""
        self._period = period

    def enter(self) -> None:
        """Suggest a file name."""
        self.show_subtitle(f"{self._office.unit.full_name}, {said(self._period.title)}")
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.path.setText(str(Path(folder or ".") / self._office.submission.suggested_name(self._period)))
        self._result.clear()

    def _choose(self) -> None:
        chosen = choose_save(self, self.tr("Ghi gói vào"), self.path.text(), self.tr("Gói số liệu (*.gdmn)"))
        if chosen:
            self.path.setText(chosen)

    def _do_send(self) -> None:
        if self._office.keys.is_locked():
            box = UnlockBox(self._office.keys, self)
            box.accepted.connect(self._do_send)
            box.open()
            return
        path = Path(self.path.text().strip())
        self._send.setEnabled(False)
        job = Job(partial(self._office.submission.send, self._period, path), cancellable=True)
        job.done.connect(self._sent)
        job.failed.connect(self._not_sent)
        job.cancelled.connect(self._stopped)
        self.run(job, self.tr("Đang đóng gói và ký:"))

    def _sent(self, header: Header) -> None:
        self._send.setEnabled(True)
        lines = [self.tr("Gửi {0}:").format(header.recipient.name)]
        lines += [
            self.tr("  {0}, lần {1}, mã đối chiếu {2}").format(self._title(each), each.revision, check_code(each.hash))
            for each in header.enclosed
        ]
        if header.wrapped:
            lines.append(self.tr("  {0} gói của cơ sở, giữ nguyên chữ ký của từng cơ sở").format(len(header.wrapped)))
        self._result.setText("\n".join(lines))
        self.wrote.emit(self.tr("Đã ghi gói {0}.").format(self.path.text()), Path(self.path.text().strip()))

    def _title(self, each: Enclosed) -> str:
        """Return the title of a form, with the name of the unit where it was filled in its stead."""
        title = self._office.form(each.form_id).title
        if each.unit == self._office.unit.code:
            return title
        return self.tr("{0} (điền thay {1})").format(title, self._office.stead.unit(each.unit).full_name)

    def _stopped(self) -> None:
        self._send.setEnabled(True)
        self.said.emit(self.tr("Đã thôi gửi. Chưa ghi gói nào; số liệu và các bản chốt vẫn nguyên."))

    def _not_sent(self, error: object) -> None:
        self._send.setEnabled(True)
        self.failed.emit(error)
