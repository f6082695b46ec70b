"""Nhận gói: files in, and what became of each, in words."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from desktop_app.domain.package import Reception
from desktop_app.ui.background import Job
from desktop_app.ui.design import SPACE, scaled
from desktop_app.ui.dialogs import choose_files
from desktop_app.ui.english import said
from desktop_app.ui.evidence_offer import EvidenceOffer
from desktop_app.ui.pages.page import Page
from desktop_app.ui.tone import TONE_ROLE, ToneDelegate
from desktop_app.ui.widgets import button, card, label
from desktop_app.workflow.office import Office

_SEPARATOR = ";"


class ReceivePage(Page):
    """Choose files or a folder, look first if wished, and receive."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__("page_receive", "Nhận gói", parent)
        self._office = office
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
        self._look = button(self.tr("Xem trước"), "action_dry_run", self._do_look)
        self._take = button(self.tr("Nhận"), "action_receive", self._do_receive, "main")
        actions = QHBoxLayout()
        actions.addWidget(self._take)
        actions.addWidget(self._look)
        actions.addStretch(1)
        column.addWidget(words)
        column.addLayout(row)
        column.addLayout(actions)
        self.results = QTreeWidget(self)
        self.results.setObjectName("received")
        self.results.setAccessibleName(self.tr("Kết quả nhận gói"))
        self.results.setItemDelegate(ToneDelegate(self.results))
        self.results.setHeaderLabels([self.tr("Gói, bản chốt"), self.tr("Kết quả"), self.tr("Giải thích")])
        self.results.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.results.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.results.setColumnWidth(1, scaled(120))
        self.column.addWidget(frame)
        self.column.addWidget(self.results, 1)
        EvidenceOffer(self, office, self._code)

    def enter(self) -> None:
        """Say whose packages come here."""
        self.show_subtitle(self.tr("Gói gửi cho {0}").format(self._office.unit.full_name))

    def _choose(self) -> None:
        files = choose_files(self, self.tr("Chọn các gói"), self.tr("Gói số liệu (*.gdmn);;Mọi tệp (*)"))
        if files:
            self.paths.setText(f"{_SEPARATOR} ".join(files))

    def _code(self) -> str:
        """Return the mã đối chiếu of the bản chốt that is marked in the list."""
        marked = self.results.currentItem()
        return str(marked.data(0, Qt.ItemDataRole.UserRole) or "") if marked is not None else ""

    def _do_look(self) -> None:
        self._start(dry_run=True)

    def _do_receive(self) -> None:
        self._start(dry_run=False)

    def _start(self, *, dry_run: bool) -> None:
        paths = [Path(piece.strip()) for piece in self.paths.text().split(_SEPARATOR) if piece.strip()]
        if not paths:
            self._choose()
            return
        for each in (self._look, self._take):
            each.setEnabled(False)
        job = Job(partial(self._office.intake.receive_all, paths, dry_run=dry_run), cancellable=True)
        job.done.connect(self._show_looked if dry_run else self._show_taken)
        job.failed.connect(self._not_received)
        self.run(job, self.tr("Đang xem gói:") if dry_run else self.tr("Đang nhận gói:"))

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

    def _title(self, form_id: str) -> str:
        """Return how a form is called; a form of another pack has no name here."""
        try:
            return self._office.form(form_id).title
        except KeyError:
            return form_id

    def _show(self, reception: Reception) -> None:
        self._ready()
        self.results.clear()
        everything = reception.received
        for received in everything:
            line = QTreeWidgetItem([received.file, said(str(received.outcome)), said(received.explanation)])
            for verdict in received.verdicts:
                form = self._title(verdict.form_id)
                title = f"{verdict.unit_name}: {form}, lần {verdict.revision}, mã {verdict.check_code}"
                below = QTreeWidgetItem([said(title), said(str(verdict.outcome)), said(verdict.explanation)])
                below.setData(0, Qt.ItemDataRole.UserRole, verdict.check_code)
                line.addChild(below)
            if received.outcome.is_refusal:
                line.setData(1, TONE_ROLE, "danger")
            for column, text in enumerate((received.file, said(str(received.outcome)), said(received.explanation))):
                line.setToolTip(column, text)
            self.results.addTopLevelItem(line)
            line.setExpanded(len(everything) == 1)
        for name in reception.left:
            words = self.tr("Đã dừng trước gói này; sổ không đổi gì.")
            self.results.addTopLevelItem(QTreeWidgetItem([name, self.tr("Chưa động đến"), words]))

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
