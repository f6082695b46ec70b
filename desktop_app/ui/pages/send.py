"""Gửi: what is chốt goes into one signed, encrypted file, onto a stick, into a folder or into a letter."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.package import Enclosed
from desktop_app.domain.period import Period
from desktop_app.domain.sending import Outgoing, Sent, SentLine
from desktop_app.domain.snapshot import Snapshot, check_code
from desktop_app.domain.stick import Volume
from desktop_app.domain.vietnamese import show_number
from desktop_app.ui.background import Job
from desktop_app.ui.design import GAP, SPACE
from desktop_app.ui.dialogs import choose_save
from desktop_app.ui.english import said
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.send_parts import OutgoingCard, SentList, StickChoice
from desktop_app.ui.token_signing import TokenSigning
from desktop_app.ui.unlock_box import UnlockBox
from desktop_app.ui.widgets import button, card, label
from desktop_app.workflow.office import Office

_KILOBYTE = 1024


def open_with_system(path: Path) -> bool:
    """Open a file with the program that the system has for it; say whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class SendPage(Page):
    """See what goes, choose where, and send. ``opens`` shows a draft to the clerk in the mail program."""

    def __init__(self, office: Office, period: Period, parent: QWidget | None = None) -> None:
        super().__init__("page_send", "Gửi lên trên", parent)
        self._office = office
        self._period = period
        self.signing = TokenSigning(office.tokens, self)
        self.add_action("action_send_signed", self.tr("Gửi, ký thêm bằng USB token…"), "", self._send_signed)
        self.add_action("action_countersign", self.tr("Ký thêm vào gói…"), "", self.signing.countersign_file)
        self._outgoing: Outgoing | None = None
        self._mailing = False
        self.opens: Callable[[Path], bool] = open_with_system
        ground = QWidget(self)
        ground.setObjectName("scroll_ground")
        self._inside = OutgoingCard(self._snapshot_title, ground)
        self._result_card, result_column = card(ground)
        self._result = label("", "question", self._result_card)
        self._result.setAccessibleName(self.tr("Kết quả gửi"))
        self._done = label("", "section_title", self._result_card)
        result_column.addWidget(self._done)
        result_column.addWidget(self._result)
        self._result_card.hide()
        self._history = SentList(ground)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE + GAP)
        for each in (self._inside, self._place(ground), self._result_card, self._history):
            column.addWidget(each)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(ground)
        self.column.addWidget(self._scroll, 1)

    def show_period(self, period: Period) -> None:
        """Send another period."""
        self._period = period

    def show_sticks(self, volumes: Sequence[Volume]) -> None:
        """Offer the sticks that are plugged in now."""
        self._sticks.show_volumes(volumes)

    def enter(self) -> None:
        """Say what would be sent, and suggest where to."""
        self.show_subtitle(f"{self._office.unit.full_name}, {said(self._period.title)}")
        self._result_card.hide()
        self._suggest(self._sticks.volume)
        self._ask()

    def _place(self, parent: QWidget) -> QFrame:
        frame, column = card(parent)
        self._sticks = StickChoice(frame)
        self._sticks.chosen.connect(self._suggest)
        words = label(self.tr("Tệp sẽ ghi"), "question", frame)
        self.path = QLineEdit(frame)
        self.path.setObjectName("field_package_path")
        self.path.setAccessibleName(self.tr("Tên tệp của gói"))
        self.path.textEdited.connect(self._sticks.leave_all)
        self.path.textChanged.connect(self._name_button)
        words.setBuddy(self.path)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(words)
        row.addWidget(self.path, 1)
        place = said("Chọn nơi ghi gói")
        row.addWidget(button(self.tr("Thư mục khác…"), "action_choose_package", self._choose, accessible=place))
        self._papers = QCheckBox(self.tr("Kèm bản in PDF của từng biểu (gói lớn hơn)"), frame)
        self._papers.setObjectName("field_with_papers")
        self._papers.setAccessibleName(self._papers.text())
        self._papers.setChecked(True)
        self._send = button(self.tr("Gửi: ghi gói có ký"), "action_send", self._do_send, "main")
        note = self.tr(
            "Gói được ký bằng khóa phần mềm: chứng tỏ ai gửi và không bị sửa, không thay chữ ký số theo pháp luật."
        )
        column.addWidget(label(self.tr("Ghi vào"), "section_title", frame))
        column.addWidget(self._sticks)
        column.addLayout(row)
        column.addWidget(self._papers)
        column.addWidget(self._send, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(note, "hint", frame))
        column.addLayout(self._mail_row(frame))
        return frame

    def _mail_row(self, frame: QWidget) -> QHBoxLayout:
        self._mail = button(self.tr("Gửi qua e-mail…"), "action_send_mail", self._do_mail)
        words = label(self.tr("Hoặc gửi thư tới"), "question", frame)
        words.setWordWrap(False)
        self.to = QLineEdit(frame)
        self.to.setObjectName("field_mail_to")
        self.to.setAccessibleName(self.tr("E-mail nơi nhận, để trống cũng được"))
        self.to.setPlaceholderText(self.tr("E-mail nơi nhận (để trống cũng được)"))
        words.setBuddy(self.to)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(words)
        row.addWidget(self.to, 1)
        row.addWidget(self._mail)
        return row

    def _ask(self) -> None:
        """Ask off the window's thread what there is to send, and what has been sent."""
        job = Job(partial(_state, self._office, self._period))
        job.done.connect(self._show_state)
        job.failed.connect(self.failed)
        job.start()

    def _show_state(self, state: tuple[Period, Outgoing, tuple[SentLine, ...]]) -> None:
        period, outgoing, sent = state
        if period != self._period:
            return
        self._outgoing = outgoing
        self._inside.show_outgoing(outgoing)
        self._history.show_sent(sent)
        self._name_button()

    def _suggest(self, volume: Volume | None) -> None:
        folder = volume.root if volume else _documents()
        self.path.setText(str(folder / self._office.submission.suggested_name(self._period)))

    def _name_button(self) -> None:
        """Have the main button say exactly what it does."""
        volume = self._sticks.volume
        where = self.tr("USB {0}").format(volume.name) if volume else self.tr("tệp này")
        if self._outgoing is None:
            return
        encrypts = bool(self._outgoing.protection.names)
        words = self.tr("Ký, mã hóa, ghi vào {0}") if encrypts else self.tr("Ký (không mã hóa), ghi vào {0}")
        self._send.setText(words.format(where))
        self._send.setAccessibleName(self._send.text())

    def _choose(self) -> None:
        chosen = choose_save(self, self.tr("Ghi gói vào"), self.path.text(), self.tr("Gói số liệu (*.gdmn)"))
        if chosen:
            self._sticks.leave_all()
            self.path.setText(chosen)

    def _do_send(self) -> None:
        self._mailing = False
        self._go()

    def _do_mail(self) -> None:
        self._mailing = True
        self._go()

    def _send_signed(self) -> None:
        """Send with one signature more: an encrypted package cannot be signed once it is written."""
        if self._office.keys.is_locked():
            self._unlock_and(self._send_signed)
            return
        path, papers = Path(self.path.text().strip()), self._papers.isChecked()
        self.signing.send_signed(partial(_send_with, self._office, self._period, path, papers), self._sent)

    def _unlock_and(self, go_on: Callable[[], None]) -> None:
        box = UnlockBox(self._office.keys, self)
        box.accepted.connect(go_on)
        box.open()

    def _go(self) -> None:
        if self._office.keys.is_locked():
            self._unlock_and(self._go)
            return
        for each in (self._send, self._mail):
            each.setEnabled(False)
        path, papers = Path(self.path.text().strip()), self._papers.isChecked()
        if self._mailing:
            # a letter goes from this computer, even where a stick is plugged in
            folder = _documents() if self._sticks.volume else path.parent
            letter = folder / f"{path.stem}.eml"
            work = partial(self._office.mailing.draft, self._period, letter, to=self.to.text(), with_papers=papers)
        else:
            work = partial(self._office.submission.send, self._period, path, with_papers=papers)
        job = Job(work, cancellable=True)
        job.done.connect(self._mailed if self._mailing else self._sent)
        job.failed.connect(self._not_sent)
        job.cancelled.connect(self._stopped)
        self.run(job, self.tr("Đang đóng gói và ký:"))

    def _sent(self, sent: Sent) -> None:
        volume = self._sticks.volume
        ending = [self.tr("Rút USB an toàn (Eject) rồi hãy rút.")] if volume else []
        self._show_result(sent, ending)
        self.wrote.emit(self.tr("Đã ghi gói {0}.").format(str(sent.path)), sent.path)

    def _mailed(self, sent: Sent) -> None:
        words = self.tr("Thư nháp nằm ở {0}. Trong chương trình thư: xem lại, điền nơi nhận, rồi bấm Gửi.")
        self._show_result(sent, [words.format(str(sent.path))])
        opened = self.opens(sent.path)
        words = self.tr("Đã mở thư nháp {0}.") if opened else self.tr("Đã ghi thư nháp {0}; mở bằng chương trình thư.")
        self.wrote.emit(words.format(str(sent.path)), sent.path)

    def _show_result(self, sent: Sent, ending: Sequence[str]) -> None:
        self._ready()
        header = sent.header
        self._done.setText(self.tr("Đã ghi xong gói gửi {0}").format(header.recipient.name))
        lines = [
            self.tr("{0}, lần {1}, mã đối chiếu {2}").format(self._title(each), each.revision, check_code(each.hash))
            for each in header.enclosed
        ]
        if header.wrapped:
            lines.append(self.tr("{0} gói của cơ sở, giữ nguyên chữ ký của từng cơ sở").format(len(header.wrapped)))
        size = show_number(max(1, round(sent.size / _KILOBYTE)))
        names = self.tr(" và ").join(said(each) for each in sent.encrypted_for)
        how = self.tr("Mã hóa, chỉ {0} mở được.").format(names) if names else said(sent.remark)
        lines.append(self.tr("Tệp {0}, {1} KB, đã đọc lại và kiểm tra. {2}").format(sent.path.name, size, how))
        self._result.setText("\n".join([*lines, *ending]))
        self._result_card.show()
        # it has no place before it has been laid out
        QTimer.singleShot(0, self._result_card, self._come_to_result)
        self._ask()

    def _come_to_result(self) -> None:
        self._scroll.ensureWidgetVisible(self._result_card)

    def _snapshot_title(self, snapshot: Snapshot) -> str:
        key = snapshot.key
        return self._titled(key.form_id, key.unit)

    def _title(self, each: Enclosed) -> str:
        return self._titled(each.form_id, each.unit)

    def _titled(self, form_id: str, unit: str) -> str:
        """Return the title of a form, with the name of the unit where it was filled in its stead."""
        title = self._office.form(form_id).title
        if unit == self._office.unit.code:
            return title
        return self.tr("{0} (điền thay {1})").format(title, self._office.stead.unit(unit).full_name)

    def _stopped(self) -> None:
        self._ready()
        self.said.emit(self.tr("Đã thôi gửi. Chưa ghi gói nào; số liệu và các bản chốt vẫn nguyên."))

    def _not_sent(self, error: object) -> None:
        self._ready()
        self.failed.emit(error)

    def _ready(self) -> None:
        for each in (self._send, self._mail):
            each.setEnabled(True)


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or ".")


def _send_with(
    office: Office, period: Period, path: Path, with_papers: object, further: Callable[[bytes], bytes]
) -> Sent:
    return office.submission.send(period, path, with_papers=bool(with_papers), further=further)


def _state(office: Office, period: Period) -> tuple[Period, Outgoing, tuple[SentLine, ...]]:
    return period, office.submission.outgoing(period), office.receipts.sent(period)
