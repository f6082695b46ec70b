"""Nhận gói: files or a stick in, what became of each in words, and receipts back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from desktop_app.domain.package import Received, Reception
from desktop_app.domain.sending import Sent
from desktop_app.domain.stick import Found, Look
from desktop_app.ui.background import Job
from desktop_app.ui.design import SPACE, scaled
from desktop_app.ui.dialogs import choose_files
from desktop_app.ui.english import said
from desktop_app.ui.evidence_offer import EvidenceOffer
from desktop_app.ui.pages.page import Page
from desktop_app.ui.tone import TONE_ROLE, ToneDelegate
from desktop_app.ui.unlock_box import UnlockBox
from desktop_app.ui.widgets import button, card, label
from desktop_app.workflow.office import Office

_SEPARATOR = ";"


class ReceivePage(Page):
    """Choose files, a folder or a stick, look first if wished, receive, and answer with receipts.

    ``unlocked`` says that the key has been opened here, so that what was closed before can be looked at.
    """

    unlocked = Signal()
    taken = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__("page_receive", "Nhận gói", parent)
        self._office = office
        self._look_at: Look | None = None
        self._received: tuple[Received, ...] = ()
        self._folder = Path()
        self._dry = False
        frame, column = card(self)
        words = label(self.tr("Các gói, hoặc thư mục chứa gói (nhiều tệp cách nhau bằng dấu ;)"), "question", frame)
        self.paths = QLineEdit(frame)
        self.paths.setObjectName("field_receive_paths")
        self.paths.setAccessibleName(self.tr("Các tệp gói"))
        words.setBuddy(self.paths)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.paths, 1)
        row.addWidget(button(self.tr("Chọn…"), "action_choose_files", self._choose, accessible=self.tr("Chọn các gói")))
        column.addWidget(words)
        column.addLayout(row)
        column.addLayout(self._actions())
        self._about_stick = label("", "stick_found", frame)
        self._about_stick.hide()
        column.addWidget(self._about_stick)
        # what comes next has a line of its own: on a magnified screen there is no room beside the others
        column.addWidget(self._answer, 0, Qt.AlignmentFlag.AlignLeft)
        self.results = self._tree()
        self.column.addWidget(frame)
        self.column.addWidget(self.results, 1)
        EvidenceOffer(self, office, self._code)

    def enter(self) -> None:
        """Say whose packages come here, and show what lies on a stick."""
        self.show_subtitle(self.tr("Gói gửi cho {0}").format(self._office.unit.full_name))
        if self._look_at is not None and not self.results.topLevelItemCount():
            self._show_stick()

    def show_look(self, look: Look | None) -> None:
        """Know what lies on the stick that came last; None when there is none any more."""
        shown = self._shows_stick
        self._look_at = look
        self._stick.setVisible(look is not None)
        if look is not None:
            self._stick.setText(self.tr("Xem USB {0}").format(look.volume.name))
            self._stick.setAccessibleName(self._stick.text())
        if look is None or not shown:
            self._about_stick.hide()
            if shown:
                self.results.clear()
            return
        self._show_stick()

    def show_stick(self) -> None:
        """Show what lies on the stick, as the clerk has asked."""
        if self._look_at is not None:
            self._show_stick()
            self._take.setFocus()

    def _actions(self) -> QHBoxLayout:
        self._take = button(self.tr("Nhận"), "action_receive", self._do_receive, "main")
        self._look = button(self.tr("Xem trước"), "action_dry_run", self._do_look)
        self._stick = button(self.tr("Xem USB"), "action_show_stick", self.show_stick)
        self._stick.hide()
        self._answer = button(self.tr("Ghi biên nhận"), "action_write_receipts", self._do_answer)
        self._answer.hide()
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for each in (self._take, self._look, self._stick):
            row.addWidget(each)
        row.addStretch(1)
        return row

    def _tree(self) -> QTreeWidget:
        made = QTreeWidget(self)
        made.setObjectName("received")
        made.setAccessibleName(self.tr("Kết quả nhận gói"))
        made.setItemDelegate(ToneDelegate(made))
        made.setHeaderLabels([self.tr("Gói, bản chốt"), self.tr("Kết quả"), self.tr("Giải thích")])
        made.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        made.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        made.setColumnWidth(1, scaled(120))
        return made

    @property
    def _shows_stick(self) -> bool:
        return self._about_stick.isVisibleTo(self)

    def _show_stick(self) -> None:
        look = self._look_at
        if look is None:
            return
        self._answer.hide()
        self.paths.setText(f"{_SEPARATOR} ".join(str(each) for each in look.taking))
        words = self.tr("USB {0} có {1}. Chưa nhận gì.").format(look.volume.name, said(look.words))
        if any(each.locked for each in look.found):
            words += " " + self.tr("Bấm “Nhận” hoặc “Xem trước” để mở khóa và xem gói mã hóa.")
        if look.more:
            words += " " + self.tr("USB có nhiều tệp hơn số xem được một lần.")
        self._about_stick.setText(words)
        self._about_stick.show()
        self.results.clear()
        for found in look.found:
            self._add_found(found, alone=len(look.found) == 1)

    def _choose(self) -> None:
        files = choose_files(self, self.tr("Chọn các gói"), self.tr("Gói số liệu (*.gdmn);;Mọi tệp (*)"))
        if files:
            self.paths.setText(f"{_SEPARATOR} ".join(files))

    def _code(self) -> str:
        """Return the mã đối chiếu of the bản chốt that is marked in the list."""
        marked = self.results.currentItem()
        return str(marked.data(0, Qt.ItemDataRole.UserRole) or "") if marked is not None else ""

    def _do_look(self) -> None:
        self._dry = True
        self._go()

    def _do_receive(self) -> None:
        self._dry = False
        self._go()

    def _go(self) -> None:
        paths = [Path(piece.strip()) for piece in self.paths.text().split(_SEPARATOR) if piece.strip()]
        if not paths:
            self._choose()
            return
        if self._office.keys.is_locked() and self._office.plugged.needs_key(paths):
            self._unlock_and(self._go_on)
            return
        for each in (self._look, self._take):
            each.setEnabled(False)
        self._about_stick.hide()
        self._answer.hide()
        self._folder = paths[0] if paths[0].is_dir() else paths[0].parent
        job = Job(partial(self._office.intake.receive_all, paths, dry_run=self._dry), cancellable=True)
        job.done.connect(self._show_looked if self._dry else self._show_taken)
        job.failed.connect(self._not_received)
        self.run(job, self.tr("Đang xem gói:") if self._dry else self.tr("Đang nhận gói:"))

    def _go_on(self) -> None:
        self.unlocked.emit()
        self._go()

    def _unlock_and(self, go_on: object) -> None:
        box = UnlockBox(self._office.keys, self)
        box.accepted.connect(go_on)
        box.open()

    def _show_looked(self, reception: Reception) -> None:
        self._show(reception)
        words = self.tr("Xem trước {0} gói: {1} sẽ nhận, {2} sẽ từ chối. Chưa nhận gì.")
        stopped = self.tr(" Đã dừng, {0} gói chưa xem.").format(len(reception.left)) if reception.left else ""
        self.said.emit(words.format(*_counts(reception)) + stopped)

    def _show_taken(self, reception: Reception) -> None:
        self._show(reception)
        if reception.left:
            words = self.tr("Đã dừng. {1} gói đã nhận và được giữ, {2} từ chối; {3} gói chưa động đến.")
            self.said.emit(words.format(*_counts(reception), len(reception.left)))
        else:
            self.said.emit(self.tr("{0} gói: {1} nhận, {2} từ chối.").format(*_counts(reception)))
        self._received = self._office.receipts.due(reception.received)
        look = self._look_at
        on_stick = look is not None and self._folder.is_relative_to(look.volume.root)
        words = self.tr("Ghi {0} biên nhận vào USB này") if on_stick else self.tr("Ghi {0} biên nhận cạnh các gói")
        self._answer.setText(words.format(len(self._received)))
        self._answer.setAccessibleName(self._answer.text())
        self._answer.setVisible(bool(self._received))
        if self._received and self._holds_keyboard():
            self._answer.setFocus()
        self.taken.emit()

    def _holds_keyboard(self) -> bool:
        """Say whether the clerk is still on this page, and types nothing."""
        focus = self.window().focusWidget()
        here = focus is None or self.isAncestorOf(focus)
        return self.isVisible() and here and not isinstance(focus, QLineEdit)

    def _do_answer(self) -> None:
        if self._office.keys.is_locked():
            self._unlock_and(self._do_answer)
            return
        self._answer.setEnabled(False)
        job = Job(partial(self._office.receipts.write, self._received, self._folder))
        job.done.connect(self._answered)
        job.failed.connect(self._not_answered)
        self.run(job, self.tr("Đang ghi biên nhận:"))

    def _answered(self, written: tuple[Sent, ...]) -> None:
        self._answer.setEnabled(True)
        self._answer.hide()
        words = self.tr("Đã ghi {0} biên nhận vào {1}. Trả USB hoặc tệp cho nơi gửi.")
        remarks = dict.fromkeys(said(each.remark) for each in written if each.remark)
        told = " ".join((words.format(len(written), str(self._folder)), *remarks))
        self.wrote.emit(told, written[0].path)

    def _not_answered(self, error: object) -> None:
        self._answer.setEnabled(True)
        self.failed.emit(error)

    def _title(self, form_id: str) -> str:
        """Return how a form is called; a form of another pack has no name here."""
        try:
            return self._office.form(form_id).title
        except KeyError:
            return form_id

    def _show(self, reception: Reception) -> None:
        self._ready()
        self.results.clear()
        for received in reception.received:
            self._add(received, str(received.outcome), alone=len(reception.received) == 1)
        for name in reception.left:
            words = self.tr("Đã dừng trước gói này; sổ không đổi gì.")
            self.results.addTopLevelItem(QTreeWidgetItem([name, self.tr("Chưa động đến"), words]))

    def _add_found(self, found: Found, *, alone: bool) -> None:
        outcome = str(found.received.outcome)
        if found.locked:
            outcome = self.tr("MÃ HÓA")
        elif found.own or found.elsewhere:
            outcome = self.tr("ĐỂ XEM")
        self._add(found.received, outcome, alone=alone)

    def _add(self, received: Received, outcome: str, *, alone: bool) -> None:
        texts = (received.file, said(outcome), said(received.explanation))
        line = QTreeWidgetItem(list(texts))
        for verdict in received.verdicts:
            form = self._title(verdict.form_id)
            title = f"{verdict.unit_name}: {form}, lần {verdict.revision}, mã {verdict.check_code}"
            below = QTreeWidgetItem([said(title), said(str(verdict.outcome)), said(verdict.explanation)])
            below.setData(0, Qt.ItemDataRole.UserRole, verdict.check_code)
            for column in range(below.columnCount()):
                below.setToolTip(column, below.text(column))
            line.addChild(below)
        if received.outcome.is_refusal:
            line.setData(1, TONE_ROLE, "danger")
        for column, text in enumerate(texts):
            line.setToolTip(column, text)
        self.results.addTopLevelItem(line)
        line.setExpanded(alone)

    def _not_received(self, error: object) -> None:
        self._ready()
        self.failed.emit(error)

    def _ready(self) -> None:
        for each in (self._look, self._take):
            each.setEnabled(True)


def _counts(reception: Reception) -> tuple[int, int, int]:
    """Return how many files were looked at, how many of them are taken in, and how many refused."""
    refused = sum(received.outcome.is_refusal for received in reception.received)
    return len(reception.received), len(reception.received) - refused, refused
