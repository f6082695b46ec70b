"""Sao lưu và kiểm tra: the copies of this ledger, and everything that brings back or puts right."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QWidget

from desktop_app.domain.backup import Backup
from desktop_app.domain.errors import AppError
from desktop_app.domain.examination import Examination
from desktop_app.domain.rescue import Rescued
from desktop_app.domain.restoring import Preview, Restored
from desktop_app.domain.table import Table
from desktop_app.ui.background import Job
from desktop_app.ui.design import SPACE
from desktop_app.ui.dialogs import choose_files
from desktop_app.ui.models.table_model import TableModel
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.retention_card import RetentionCard
from desktop_app.ui.pages.upkeep_words import (
    copies_table,
    examination_table,
    exports_table,
    exports_words,
    newest_words,
    preview_words,
    rescue_words,
)
from desktop_app.ui.unlock_box import UnlockBox
from desktop_app.ui.widgets import button, card, label
from desktop_app.workflow.office import Office

_LEAST = 60


class UpkeepPage(Page):
    """The copies beside the ledger as a list, and what can be done with them."""

    backup_wanted = Signal()
    stick_wanted = Signal()
    restored = Signal()
    erased = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__("page_upkeep", "Sao lưu và kiểm tra", parent)
        self._office = office
        self._copies: tuple[Backup, ...] = ()
        self._chosen: Backup | None = None
        self._now = button(self.tr("Sao lưu ngay (Ctrl+B)"), "action_back_up", self.backup_wanted.emit, "main")
        self._stick = button(self.tr("Sao lưu ra USB"), "action_back_up_stick", self.stick_wanted.emit)
        self._restore = button(self.tr("Khôi phục…"), "action_restore", self._ask)
        self._check = button(self.tr("Kiểm tra sổ"), "action_doctor", self._examine)
        # seldom needed, and never in a hurry to be found: it stands in the menu
        self._other = self.add_action("action_restore_file", self.tr("Khôi phục từ tệp khác…"), "", self._choose_copy)
        self._rescue = self.add_action("action_rescue", self.tr("Cứu dữ liệu từ tệp hỏng…"), "", self._choose_damaged)
        self.add_action("action_exports", self.tr("Nhật ký kết xuất"), "", self.show_exports)
        self.add_action("action_retention", self.tr("Xóa theo thời hạn lưu…"), "", self._show_retention)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for each in (self._now, self._stick, self._restore, self._check):
            row.addWidget(each)
        row.addStretch(1)
        self.column.addLayout(row)
        self.list, self._list_model = self._table("table_copies", self.tr("Các bản sao lưu, mới nhất trước"))
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.activated.connect(self._ask)
        self.column.addWidget(self.list, 1)
        self._frame, column = card(self)
        self._words = label("", "upkeep_result", self._frame)
        self._yes = button(self.tr("Khôi phục bản này"), "action_restore_now", self._do_restore, "main")
        self._no = button(self.tr("Thôi, giữ sổ như đang có"), "action_restore_not", self._let_be)
        self._repair = button(self.tr("Sửa những chỗ sửa được"), "action_repair", self._do_repair, "main")
        choices = QHBoxLayout()
        choices.setSpacing(SPACE)
        for each in (self._yes, self._no, self._repair):
            choices.addWidget(each)
        choices.addStretch(1)
        column.addWidget(self._words)
        column.addLayout(choices)
        self.column.addWidget(self._frame)
        self.retention = RetentionCard(office, self)
        self.retention.work_wanted.connect(self.work_wanted)
        self.retention.failed.connect(self.failed)
        self.retention.told.connect(self.said)
        self.retention.erased.connect(self._forget_shown)
        self.column.addWidget(self.retention)
        self.found, self._found_model = self._table("table_findings", self.tr("Kết quả kiểm tra sổ"))
        self.column.addWidget(self.found, 2)
        self._clear()

    def enter(self) -> None:
        """Show the copies there are now."""
        self._clear()
        self.refresh()

    def refresh(self) -> None:
        """Read the list of copies anew."""
        job = Job(self._office.upkeep.copies)
        job.done.connect(self._show_copies)
        job.failed.connect(self.failed)
        job.start()

    def _show_copies(self, copies: tuple[Backup, ...]) -> None:
        self._copies = copies
        self.show_subtitle(newest_words(copies, self._office.today))
        self._fill(self.list, self._list_model, copies_table(copies))
        if copies:
            self.list.selectRow(0)
        self._restore.setEnabled(bool(copies))
        trouble = self._office.upkeep.trouble
        if trouble is not None:
            self.failed.emit(AppError(f"Lần sao lưu tự động gần nhất chưa được: {trouble.message}", trouble.advice))

    def _ask(self) -> None:
        """Show what restoring the chosen copy would change, before anything is done."""
        at = self.list.currentIndex().row()
        if not 0 <= at < len(self._copies):
            return
        self._look_at(self._copies[at])

    def _choose_copy(self) -> None:
        kinds = self.tr("Bản sao lưu (*.somamnon *.somamnon.age)")
        chosen = choose_files(self, self.tr("Khôi phục từ tệp"), kinds)
        if chosen:
            self.restore_from(Path(chosen[0]))

    def restore_from(self, path: Path) -> None:
        """Show what restoring the copy at ``path`` would change."""
        try:
            self._look_at(self._office.upkeep.copy_at(path))
        except AppError as error:
            self.failed.emit(error)

    def _look_at(self, copy: Backup) -> None:
        self._chosen = copy
        if copy.locked and self._office.keys.is_locked():
            box = UnlockBox(self._office.keys, self)
            box.accepted.connect(self._compare)
            box.open()
        else:
            self._compare()

    def _compare(self) -> None:
        if self._chosen is None:
            return
        self._start(Job(partial(self._office.upkeep.preview, self._chosen)), self.tr("Đang so với sổ…"), self._preview)

    def _preview(self, seen: Preview) -> None:
        title = self.tr("Nếu khôi phục bản {0:%H:%M %d/%m/%Y}:").format(seen.backup.made)
        self._say(f"{title}\n{preview_words(seen, self._office.form)}", self._yes, self._no)
        self._no.setFocus()

    def _do_restore(self) -> None:
        if self._chosen is not None:
            job = Job(partial(self._office.upkeep.restore, self._chosen))
            self._start(job, self.tr("Đang khôi phục…"), self._restored)

    def _restored(self, done: Restored) -> None:
        words = self.tr("Đã khôi phục. Sổ trước đó được giữ ở {0}.").format(Path(done.before).name)
        self._clear()
        self.restored.emit()
        self.said.emit(words)

    def _let_be(self) -> None:
        self._clear()
        self.list.setFocus()

    def _examine(self) -> None:
        job = Job(self._office.upkeep.check, cancellable=True)
        self._start(job, self.tr("Đang kiểm tra sổ…"), self._examined)

    def _do_repair(self) -> None:
        job = Job(self._office.upkeep.repair, cancellable=True)
        self._start(job, self.tr("Đang sửa sổ…"), self._examined)

    def _examined(self, found: Examination) -> None:
        can = [self._repair] if any(each.repair for each in found.findings) else []
        self._say("\n".join([found.words, *found.repaired]), *can)
        self.found.setAccessibleName(self.tr("Kết quả kiểm tra sổ"))
        self.found.show()
        self._fill(self.found, self._found_model, examination_table(found))
        self.found.setFocus()

    def _choose_damaged(self) -> None:
        chosen = choose_files(self, self.tr("Tệp sổ bị hỏng"), self.tr("Mọi tệp (*)"))
        if chosen:
            self.rescue(Path(chosen[0]))

    def rescue(self, damaged: Path) -> None:
        """Save what can be read of a damaged file."""
        job = Job(partial(self._office.upkeep.rescue, damaged), cancellable=True)
        self._start(job, self.tr("Đang cứu dữ liệu…"), self._rescued)

    def _rescued(self, result: tuple[Path, Rescued]) -> None:
        new, done = result
        title = self.tr("Sổ mới: {0}. Tệp hỏng được giữ nguyên.").format(new)
        self._say(f"{title}\n{rescue_words(done)}")

    def show_exports(self) -> None:
        """Show what has left the ledger."""
        self._clear()
        found, count = self._office.exports.latest(), self._office.exports.count()
        self._say(exports_words(found, count))
        self.found.setAccessibleName(self.tr("Nhật ký kết xuất"))
        self.found.show()
        self._fill(self.found, self._found_model, exports_table(found, self._office.form))
        self.found.setFocus()

    def _show_retention(self) -> None:
        self._clear()
        self.retention.show_due()

    def _forget_shown(self) -> None:
        self.refresh()
        self.erased.emit()

    def _start(self, job: Job, words: str, show: object) -> None:
        self._clear()
        self._enable(on=False)
        job.done.connect(show)
        job.failed.connect(self.failed)
        for ended in (job.done, job.failed, job.cancelled):
            ended.connect(self._ended)
        self.run(job, words)

    def _ended(self) -> None:
        self._enable(on=True)

    def _enable(self, *, on: bool) -> None:
        for each in (self._now, self._stick, self._restore, self._check, self._rescue, self._other):
            each.setEnabled(on)

    def _clear(self) -> None:
        self._frame.hide()
        self.retention.hide()
        self.found.hide()

    def _say(self, words: str, *choices: QWidget) -> None:
        self._words.setText(words)
        for each in (self._yes, self._no, self._repair):
            each.setVisible(each in choices)
        self._frame.show()

    def _table(self, name: str, accessible: str) -> tuple[QTableView, TableModel]:
        view, model = QTableView(self), TableModel(self)
        view.setObjectName(name)
        view.setAccessibleName(accessible)
        view.setModel(model)
        view.verticalHeader().hide()
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        view.horizontalHeader().setStretchLastSection(True)
        return view, model

    def _fill(self, view: QTableView, model: TableModel, table: Table) -> None:
        model.show_table(table)
        widths = [column.width for column in table.columns]
        room = view.width() - view.verticalScrollBar().sizeHint().width() - SPACE
        unit = max(room / sum(widths), _LEAST)
        for at, width in enumerate(widths):
            # a heading is never cut, however large the letters are
            least = view.horizontalHeader().sectionSizeHint(at)
            view.setColumnWidth(at, max(int(width * unit), least))
