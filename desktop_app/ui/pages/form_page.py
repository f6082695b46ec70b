"""Filling one form: answers are kept at once; one call down, one value back."""

from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path as FilePath

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError, LedgerError
from desktop_app.domain.kinds import NoData, NotApplicable
from desktop_app.domain.period import Period
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path
from desktop_app.domain.task import Carriable
from desktop_app.ui.background import Job
from desktop_app.ui.design import GAP, SPACE, WIDE, scaled
from desktop_app.ui.dialogs import choose_save
from desktop_app.ui.evidence_offer import EvidenceOffer
from desktop_app.ui.fields.aside import WAITING_SIGN
from desktop_app.ui.form_view import FormView
from desktop_app.ui.memory import FormMemory
from desktop_app.ui.pages.banners import CarryBanner, stead_banner
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.summary import ErrorSummary
from desktop_app.ui.pages.table_actions import offer_tables
from desktop_app.ui.preview.offer import record_offer
from desktop_app.ui.read_only import let_look
from desktop_app.ui.section_list import SectionList
from desktop_app.ui.sizes import fix_width
from desktop_app.ui.unkept import Unkept
from desktop_app.ui.widgets import button, label
from desktop_app.workflow.office import Office

_SIDE_WIDTH = 220
_ROOM_FOR_SECTIONS = 820


class FormPage(Page):
    """One record, open for answering."""

    check_wanted = Signal(object)
    home_wanted = Signal()
    fill_wanted = Signal(object)

    def __init__(self, office: Office, filled: Filled, parent: QWidget | None = None) -> None:
        super().__init__("page_form", filled.form.title, parent)
        self._office = office
        self._filled = filled
        self._checked = False
        self._unit = office.stead.unit(filled.record.key.unit)
        titles = {name: office.list_title(name) for name in filled.form.lists}
        self._carry = CarryBanner(self)
        self._summary = ErrorSummary(self)
        self._unkept = Unkept(self)
        self._sections = SectionList(self)
        self._sections.setObjectName("sections")
        self._sections.setAccessibleName(self.tr("Các phần của biểu mẫu"))
        fix_width(self._sections, _SIDE_WIDTH)
        self.view = FormView(filled.form, self, titles)
        self._summary.chosen.connect(self.view.go_to)
        self._state = label("", "subtitle", self)
        self._excel = (
            button(self.tr("Mẫu Excel…"), "action_template", self._choose_template),
            button(self.tr("Nhập từ Excel…"), "action_fill", self._fill),
        )
        self.memory = FormMemory(office, self, self.view, filled)
        self._arrange(filled)
        self._connect()
        self.add_action("action_print_form", self.tr("In, xem trước…"), "Ctrl+P", self._print)
        # they leave the foot where there is little room
        self.add_action("action_template", self.tr("Mẫu Excel…"), "", self._choose_template)
        self.add_action("action_fill", self.tr("Nhập từ Excel…"), "", self._fill)
        offer_tables(self, self.view)
        EvidenceOffer(self, office, self._final_code)
        self._show(filled)
        self._show_carriable()

    @property
    def filled(self) -> Filled:
        """The record as the ledger holds it."""
        return self._filled

    def enter(self) -> None:
        """Read the record anew: a package or another window may have changed it."""
        key = self._filled.record.key
        self._show(self._office.entry.open(key.form_id, Period.parse(key.period), key.unit))
        self._show_carriable()

    def go_to(self, path: Path) -> None:
        """Put the keyboard at a place."""
        self.view.go_to(path)

    def start(self) -> None:
        """Put the keyboard where the work goes on: at the first place without an answer."""
        missing = [problem.path for problem in self._filled.judgement.blocking]
        if missing:
            self.view.go_to(missing[0])
        elif self._filled.waiting:
            self.view.go_to(self._filled.waiting[0])
        else:
            self.view.go_to_section(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Page Up and Page Down with Ctrl go from section to section."""
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        step = steps.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            row = min(max(self._sections.currentRow() + step, 0), self._sections.count() - 1)
            self._sections.setCurrentRow(row)
            self.view.go_to_section(row)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the questions all the width where there is little (150 % scale on a small screen)."""
        super().resizeEvent(event)
        narrow = self.width() < scaled(_ROOM_FOR_SECTIONS)
        self._sections.setVisible(not narrow)
        for each in self._excel:
            each.setVisible(not narrow)
        self.memory.panel.fit(narrow=narrow)

    def _arrange(self, filled: Filled) -> None:
        if filled.form.provisional:
            self.column.addWidget(label(self.tr("Tạm thời: ") + filled.form.provisional, "provisional", self))
        self.column.addWidget(stead_banner(self._office.unit, self._unit, self))
        self.column.addWidget(self._unkept)
        self.column.addWidget(self._carry)
        self.column.addWidget(self._summary)
        body = QHBoxLayout()
        body.setSpacing(WIDE)
        side = QVBoxLayout()
        side.setSpacing(GAP)
        side.addWidget(self._sections, 1)
        body.addLayout(side)
        body.addWidget(self.view, 1)
        body.addWidget(self.memory.panel)
        self.column.insertWidget(self.column.indexOf(self.subtitle) + 1, self.memory.link)
        self.column.addLayout(body, 1)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        foot.addWidget(self._state, 1)
        for each in self._excel:
            foot.addWidget(each)
        foot.addWidget(button(self.tr("Về trang chủ"), "action_home", self._home))
        foot.addWidget(button(self.tr("Kiểm tra lại"), "action_check", self._check, "main"))
        self.column.addLayout(foot)
        for title in self.view.sections:
            self._sections.addItem(QListWidgetItem(title or filled.form.title))

    def _connect(self) -> None:
        self.memory.revised.connect(self._take)
        self.memory.place_wanted.connect(self.go_to)
        self.view.typed.connect(self._answer)
        self.view.marked.connect(self._mark)
        self.view.explained.connect(self._explain)
        self.view.confirmed.connect(self._confirm)
        self._unkept.again_wanted.connect(self.keep_again)
        self._carry.wanted.connect(self._carry_over)
        self.view.row_added.connect(self._add_row)
        self.view.row_copied.connect(self._copy_row)
        self.view.rows_removed.connect(self._remove_rows)
        self.view.pasted.connect(self._paste)
        self.view.filled_down.connect(self._fill_down)
        self.view.section_entered.connect(self._sections.setCurrentRow)
        self._sections.itemClicked.connect(self._choose_section)
        self._sections.itemActivated.connect(self._choose_section)

    def _answer(self, path: Path, text: str) -> None:
        if self._keep(partial(self._office.entry.answer, self._filled, path, text), (path, text)):
            self.keep_again()

    def keep_again(self) -> bool:
        """Try once more what could not be written; say whether nothing waits any longer."""
        for path, text in self._unkept.texts.items():
            if not self._keep(partial(self._office.entry.answer, self._filled, path, text), (path, text)):
                return False
        return True

    def _mark(self, path: Path, answer: NotApplicable | NoData | None) -> None:
        self._keep(partial(self._office.entry.mark, self._filled, path, answer))

    def _explain(self, path: Path, reason: str) -> None:
        self._keep(partial(self._office.entry.explain, self._filled, path, reason))

    def _carry_over(self) -> None:
        if self._keep(partial(self._office.entry.carry_over, self._filled)):
            self._show_carriable()
            self._go_on(self._filled.waiting[:1])

    def _confirm(self, paths: Collection[Path]) -> None:
        """Have what was copied confirmed, and go on to the next place that waits."""
        following = self._filled.waiting_after(paths)
        if self._keep(partial(self._office.entry.confirm, self._filled, paths)):
            self._go_on([following] if following else [max(paths)])

    def _go_on(self, paths: Collection[Path]) -> None:
        for path in paths:
            self.view.go_to(path)

    def _show_carriable(self) -> None:
        key = self._filled.record.key
        final = self._office.submission.latest(key) is not None
        carriable = Carriable() if final else self._office.entry.carriable(self._filled)
        self._carry.show_carriable(carriable, Period.parse(key.period).previous)

    def _add_row(self, repeat: str, at: int | None) -> None:
        self._keep(partial(self._office.entry.add_row, self._filled, repeat, at))

    def _copy_row(self, repeat: str, row_id: str, at: int | None) -> None:
        self._keep(partial(self._office.entry.copy_row, self._filled, repeat, row_id, at))

    def _remove_rows(self, repeat: str, row_ids: tuple[str, ...]) -> None:
        self._keep(partial(self._office.entry.remove_rows, self._filled, repeat, row_ids))

    def _paste(
        self, repeat: str, row_ids: tuple[str, ...], items: tuple[str, ...], cells: tuple[tuple[str, ...], ...]
    ) -> None:
        self._keep(partial(self._office.entry.paste_into, self._filled, repeat, row_ids, items, cells))

    def _fill_down(self, repeat: str, source: str, row_ids: tuple[str, ...], items: tuple[str, ...]) -> None:
        self._keep(partial(self._office.entry.fill_down, self._filled, repeat, source, row_ids, items))

    def _keep(self, work: Callable[[], Filled], typed: tuple[Path, str] | None = None) -> bool:
        """Have something kept, and show what the ledger now holds; trouble is told and the typed text stays."""
        try:
            filled = work()
        except AppError as error:
            if typed and isinstance(error, LedgerError) and not self._office.read_only:
                self._unkept.add(*typed)
                self._state.setText(self.tr("Chưa lưu được"))
                self._show(self._filled)
            elif self._office.read_only:
                # a choice that was touched stands as it was
                self._show(self._filled)
            self.failed.emit(error)
            return False
        if typed:
            self._unkept.forget(typed[0])
        self._take(filled)
        return True

    def _take(self, filled: Filled) -> None:
        """Show what has just been kept, and when; what is no answer has gone nowhere."""
        before = self._filled.record
        self._show(filled)
        if filled.record is not before:
            self._state.setText(self.tr("Đã lưu lúc {0}").format(QTime.currentTime().toString("HH:mm:ss")))

    def _show(self, filled: Filled) -> None:
        filled = self._unkept.shown(filled)
        self._filled = filled
        self.view.show_filled(filled, checked=self._checked)
        if self._office.read_only:
            let_look(self.view)
        self._show_sections()
        judgement = filled.judgement
        progress = self.tr("{0}/{1} câu đã trả lời").format(judgement.answered, judgement.asked)
        waiting = len(filled.waiting)
        confirm = self.tr(" · {0} chỗ chờ xác nhận").format(waiting) if waiting else ""
        period = Period.parse(filled.record.key.period).title
        self.show_subtitle(f"{self._unit.full_name}, {period} · {progress}{confirm}")
        self.memory.show_filled(filled)
        if self._checked:
            self._summary.show_problems(filled)

    def _show_sections(self) -> None:
        for number, (left, waiting) in enumerate(self.view.progress(self._filled)):
            title = self.view.sections[number] or self._filled.form.title
            words = self.tr("còn {0} · ").format(left) if left else "✓ "
            confirm = self.tr("\n{0} {1} chỗ chờ xác nhận").format(WAITING_SIGN, waiting) if waiting else ""
            if self._sections.item(number).text() != f"{words}{title}{confirm}":
                self._sections.item(number).setText(f"{words}{title}{confirm}")
                # a longer title may need another line
                self._sections.scheduleDelayedItemsLayout()

    def _choose_section(self, item: QListWidgetItem) -> None:
        self.view.go_to_section(self._sections.row(item))

    def write_template(self, path: FilePath) -> None:
        """Write the Excel template of the record, its answers inside."""
        job = Job(partial(self._office.twin.write, self._filled, path), cancellable=True)
        job.done.connect(self._tell_written)
        job.failed.connect(self.failed)
        job.cancelled.connect(self._tell_stopped)
        self.run(job, self.tr("Đang ghi {0}:").format(path.name))

    def _choose_template(self) -> None:
        suggested = self._office.twin.suggested_name(self._filled)
        chosen = choose_save(self, self.tr("Ghi mẫu Excel"), suggested, self.tr("Tệp Excel (*.xlsx)"))
        if chosen:
            self.write_template(FilePath(chosen))

    def _tell_written(self, path: FilePath) -> None:
        self.wrote.emit(self.tr("Đã ghi mẫu {0}. Điền xong thì bấm “Nhập từ Excel…”.").format(path), path)

    def _tell_stopped(self) -> None:
        self.said.emit(self.tr("Đã thôi, chưa ghi mẫu nào."))

    def _fill(self) -> None:
        self.fill_wanted.emit(self._filled)

    def _print(self) -> None:
        self.print_wanted.emit(record_offer(self._office, self._filled.record.key))

    def _home(self) -> None:
        self.home_wanted.emit()

    def _final_code(self) -> str:
        """Return the mã đối chiếu of the newest bản chốt, or nothing."""
        head = self._office.submission.latest(self._filled.record.key)
        return head.check_code if head else ""

    def _check(self) -> None:
        """Go to the check page; problems are summed up here first, with links."""
        self._checked = True
        self._show(self._filled)
        if self._filled.judgement.blocking or self._filled.rejected:
            self._summary.take_focus()
        self.check_wanted.emit(self._filled)
