"""Nhập từ Excel: what a workbook would change, before it does; all of it or nothing."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QTableView, QTabWidget, QWidget

from desktop_app.domain.period import Period
from desktop_app.domain.problem import Filled
from desktop_app.domain.progress import Progress
from desktop_app.domain.table import Table
from desktop_app.domain.workbook import Proposal, Wishes
from desktop_app.ui.background import Job
from desktop_app.ui.column_map import ColumnMap
from desktop_app.ui.design import SPACE
from desktop_app.ui.dialogs import choose_files
from desktop_app.ui.english import said
from desktop_app.ui.models.table_model import TableModel
from desktop_app.ui.pages.page import Page
from desktop_app.ui.sizes import keep_rows
from desktop_app.ui.widgets import button, card, label
from desktop_app.workflow.office import Office
from desktop_app.workflow.proposal_tables import changes_table, retyped_table, verdicts_table

_FEW_NOTICES = 5


class TwinPage(Page):
    """Choose a workbook, see what it is and what it would change, correct its columns, and take it in."""

    taken = Signal(object)
    back_wanted = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__("page_twin", "Nhập từ Excel", parent)
        self._office = office
        self._filled: Filled | None = None
        self._wishes = Wishes()
        self._proposal: Proposal | None = None
        self._asked = 0
        self._is_new = True
        self._add_file_card()
        self._state = label("", "twin_state", self)
        self._notices = label("", "hint", self)
        self._notices.setObjectName("twin_notices")
        self.column.addWidget(self._state)
        self.column.addWidget(self._notices)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("twin_tabs")
        self.tabs.setAccessibleName(self.tr("Nội dung tệp"))
        # nothing else moves when there is nothing to see yet
        policy = self.tabs.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.tabs.setSizePolicy(policy)
        self.map = ColumnMap(self)
        self.map.chosen.connect(self._map)
        self.map.left_out.connect(self._leave_out)
        self._changes = _TableView("twin_changes", self.tr("Các thay đổi"), self)
        self._verdicts = _TableView("twin_verdicts", self.tr("Các ô chưa đúng"), self)
        self._retyped = _TableView("twin_retyped", self.tr("Chữ cũ trước và sau khi chuyển"), self)
        self.column.addWidget(self.tabs, 1)
        self._add_wishes()
        self._add_foot()
        self._show_nothing()

    def show_filled(self, filled: Filled) -> None:
        """Begin anew for a record."""
        self._filled = filled
        period = Period.parse(filled.record.key.period)
        self.title.setText(self.tr("Nhập từ Excel: {0}").format(filled.form.title))
        unit = self._office.stead.unit(filled.record.key.unit)
        self.show_subtitle(f"{unit.full_name}, {said(period.title)}")
        self.path.clear()
        self._wishes = Wishes()
        self._show_nothing()
        self.path.setFocus()

    def read(self, path: Path) -> None:
        """Look at a workbook; nothing is kept."""
        self._show_nothing()
        self.path.setText(str(path))
        self._wishes = Wishes()
        self._look()

    def _add_file_card(self) -> None:
        frame, column = card(self)
        words = label(self.tr("Tệp Excel: mẫu đã điền, hoặc bảng của đơn vị có dòng tiêu đề"), "question", frame)
        self.path = QLineEdit(frame)
        self.path.setObjectName("field_twin_path")
        self.path.setAccessibleName(self.tr("Tệp Excel"))
        self.path.returnPressed.connect(self._read_typed)
        words.setBuddy(self.path)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.path, 1)
        row.addWidget(button(self.tr("Chọn tệp…"), "action_choose_workbook", self._choose))
        row.addWidget(button(self.tr("Đọc lại"), "action_read_workbook", self._read_typed))
        column.addWidget(words)
        column.addLayout(row)
        self.column.addWidget(frame)

    def _add_wishes(self) -> None:
        self.convert = self._wish("field_convert_font")
        self.remove = self._wish("field_remove_missing")
        self.clashes = self._wish("field_take_clashes")

    def _wish(self, name: str) -> QCheckBox:
        box = QCheckBox(self)
        box.setObjectName(name)
        box.clicked.connect(self._decide)
        self.column.addWidget(box)
        return box

    def _add_foot(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        foot.addStretch(1)
        foot.addWidget(
            button(self.tr("Thôi"), "action_leave_workbook", self._leave, accessible=said("Thôi, không nhập"))
        )
        self._take_button = button(self.tr("Nhập"), "action_take_workbook", self._take, "main")
        foot.addWidget(self._take_button)
        self.column.addLayout(foot)

    def _choose(self) -> None:
        files = choose_files(self, self.tr("Chọn tệp Excel"), self.tr("Tệp Excel (*.xlsx *.xlsm);;Mọi tệp (*)"))
        if files:
            self.read(Path(files[0]))

    def _read_typed(self) -> None:
        if self.path.text().strip():
            self.read(Path(self.path.text().strip()))
        else:
            self._choose()

    def _decide(self) -> None:
        self._wishes = replace(
            self._wishes,
            convert_font=self.convert.isChecked(),
            remove_missing=self.remove.isChecked(),
            take_clashes=self.clashes.isChecked(),
        )
        self._look()

    def _map(self, sheet: str, number: int, item: str) -> None:
        columns = MappingProxyType({**self._wishes.columns, (sheet, number): item})
        self._wishes = replace(self._wishes, columns=columns)
        self._look()

    def _leave_out(self, sheet: str) -> None:
        if self._proposal is not None:
            read = dict.fromkeys(block.sheet for block in self._proposal.reading.blocks)
            self._wishes = replace(self._wishes, sheets=tuple(name for name in read if name != sheet))
            self._look()

    def _look(self) -> None:
        if self._filled is None:
            return
        key = self._filled.record.key
        path = Path(self.path.text().strip())
        self._asked += 1
        self._take_button.setEnabled(False)
        if self._is_new:
            self._state.setText(self.tr("Đang đọc tệp…"))
        call = partial(self._office.twin.propose, path, Period.parse(key.period), key.form_id, key.unit, self._wishes)
        job = Job(partial(_numbered, self._asked, call), cancellable=True)
        job.done.connect(self._show)
        job.failed.connect(self._not_read)
        job.cancelled.connect(self._show_nothing)
        self.run(job, self.tr("Đang đọc tệp:"))

    def _show(self, answer: tuple[int, Proposal]) -> None:
        number, proposal = answer
        if number != self._asked:
            # the clerk has decided something else in the meantime
            return
        self._proposal = proposal
        self._state.setText(self._words(proposal))
        shown = list(proposal.notices[:_FEW_NOTICES])
        if len(proposal.notices) > _FEW_NOTICES:
            shown.append(self.tr("… và {0} điều nữa.").format(len(proposal.notices) - _FEW_NOTICES))
        self._notices.setText("\n".join(map(said, shown)))
        self._notices.setVisible(bool(shown))
        self._show_tabs(proposal)
        self._show_wishes(proposal)
        self._take_button.setEnabled(proposal.is_ready)

    def _show_tabs(self, proposal: Proposal) -> None:
        """Show a tab for each thing there is to see, the most urgent first; the one being looked at stays."""
        blocks = [block for block in proposal.reading.blocks if block.repeat and not block.template]
        self.map.show_blocks(blocks, proposal.form)
        self._changes.show_table(changes_table(proposal))
        self._verdicts.show_table(verdicts_table(proposal))
        self._retyped.show_table(retyped_table(proposal))
        counts: list[tuple[QWidget, str, int]] = [
            (self._verdicts, self.tr("Ô chưa đúng ({0})"), len(proposal.verdicts)),
            (self._retyped, self.tr("Chữ cũ ({0})"), len(proposal.reading.retyped)),
            (self.map, self.tr("Cột ({0})"), sum(len(block.columns) for block in blocks)),
            (self._changes, self.tr("Thay đổi ({0})"), proposal.changes),
        ]
        wanted = [(widget, words.format(count)) for widget, words, count in counts if count]
        if [widget for widget, _ in wanted] != [self.tabs.widget(at) for at in range(self.tabs.count())]:
            self._rebuild_tabs([widget for widget, _ in wanted])
        for at, (_, words) in enumerate(wanted):
            self.tabs.setTabText(at, words)
        self.tabs.setVisible(bool(wanted))
        self._is_new = False

    def _rebuild_tabs(self, widgets: Sequence[QWidget]) -> None:
        """Show other tabs, and leave tab and keyboard where the clerk is at work."""
        looked_at, focus = self.tabs.currentWidget(), self.focusWidget()
        self._clear_tabs()
        for widget in widgets:
            self.tabs.addTab(widget, "")
        if looked_at is not None and not self._is_new and looked_at in widgets:
            self.tabs.setCurrentWidget(looked_at)
            if focus is not None and looked_at.isAncestorOf(focus):
                focus.setFocus()

    def _clear_tabs(self) -> None:
        self.tabs.clear()
        # what stands on no tab would be drawn over the page
        for widget in (self._verdicts, self._retyped, self.map, self._changes):
            widget.hide()

    def _show_wishes(self, proposal: Proposal) -> None:
        clashes = sum(edit.clash for edit in proposal.edits)
        missing, retyped = len(proposal.missing), len(proposal.reading.retyped)
        for box, words, count in (
            (self.convert, self.tr("Đã xem, đồng ý chuyển {0} ô chữ cũ sang Unicode"), retyped),
            (self.remove, self.tr("Bỏ khỏi sổ {0} dòng không có trong tệp"), missing),
            (self.clashes, self.tr("{0} ô sửa ở cả hai nơi: lấy số trong tệp"), clashes),
        ):
            box.setText(words.format(count))
            box.setAccessibleName(box.text())
            box.setVisible(count > 0)

    def _words(self, proposal: Proposal) -> str:
        if proposal.verdicts:
            words = self.tr("Chưa nhập được: {0} ô chưa đúng. Sửa trong Excel, lưu lại, rồi bấm “Đọc lại”.")
            return words.format(len(proposal.verdicts))
        if proposal.obstacles:
            return "\n".join(map(said, proposal.obstacles))
        if not proposal.changes:
            return self.tr("Tệp không có gì khác sổ.")
        words = self.tr("Sẽ đổi {0} câu trả lời, thêm {1} dòng, bỏ {2} dòng. Chưa nhập gì.")
        return words.format(len(proposal.edits), len(proposal.added), len(proposal.removed))

    def _show_nothing(self) -> None:
        self._proposal = None
        self._is_new = True
        self._state.setText(self.tr("Chưa đọc tệp nào. Mọi thay đổi được xem trước rồi mới nhập."))
        self._notices.hide()
        self._clear_tabs()
        self.tabs.hide()
        for box in (self.convert, self.remove, self.clashes):
            box.setChecked(False)
            box.hide()
        self._take_button.setEnabled(False)

    def _not_read(self, error: object) -> None:
        self._show_nothing()
        self.failed.emit(error)

    def _take(self) -> None:
        if self._proposal is None or not self._proposal.is_ready:
            return
        self._take_button.setEnabled(False)
        # one transaction: all of it or nothing, so there is nothing to stop half-way
        job = Job(partial(self._office.twin.take, self._proposal))
        job.done.connect(self._tell_taken)
        job.failed.connect(self._not_read)
        self.run(job, self.tr("Đang nhập…"))

    def _tell_taken(self, filled: Filled) -> None:
        changes = self._proposal.changes if self._proposal else 0
        self._show_nothing()
        self.taken.emit(filled)
        self.said.emit(self.tr("Đã nhập {0} thay đổi từ Excel.").format(changes))

    def _leave(self) -> None:
        self._show_nothing()
        self.back_wanted.emit()


class _TableView(QTableView):
    """One of the tables of the page."""

    def __init__(self, name: str, accessible: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self._widths: list[float] = []
        self._model = TableModel(self)
        self.setModel(self._model)
        self.verticalHeader().hide()
        keep_rows(self)
        self.horizontalHeader().setStretchLastSection(True)
        self.setWordWrap(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)

    def show_table(self, table: Table) -> None:
        """Show a finished table."""
        self._widths = [column.width for column in table.columns]
        self._model.show_table(table)
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the width out between the columns."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        room = self.viewport().width()
        for at, width in enumerate(self._widths[:-1]):
            self.setColumnWidth(at, int(room * width / sum(self._widths)))


def _numbered(number: int, call: "partial[Proposal]", progress: Progress) -> tuple[int, Proposal]:
    return number, call(progress=progress)
