"""Finished tables: who has sent, and the sums of each form, on screen, as workbook and as page."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QTableView, QWidget

from desktop_app.domain.agenda import Agenda
from desktop_app.domain.period import Period
from desktop_app.domain.table import Table
from desktop_app.domain.unit import UnitKind
from desktop_app.ui.background import Job
from desktop_app.ui.design import ROW_HEIGHT, SPACE, WIDE, follow_look, scaled
from desktop_app.ui.english import said
from desktop_app.ui.key_banner import KeyBanner
from desktop_app.ui.models.table_model import TableModel
from desktop_app.ui.pages.agenda_view import AgendaSide, StepCard
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.saving import Saving, Writer
from desktop_app.ui.preview.offer import Offer, Variant
from desktop_app.ui.sizes import fix_width, keep_rows
from desktop_app.ui.widgets import label
from desktop_app.workflow.office import Office

_LEAST_UNIT = 64
_CARDS_WIDTH, _ROOM_FOR_CARDS = 300, 860
_TALLEST = 1000
_FORM_LETTERS = 12


class FinishedTable(Page):
    """A page with one table, what it stands on, and who is missing."""

    def __init__(self, name: str, title: str, period: Period, parent: QWidget | None = None) -> None:
        super().__init__(name, title, parent)
        self.period = period
        self.bar = QHBoxLayout()
        self.bar.setSpacing(SPACE)
        self.model = TableModel(self)
        self.view = QTableView(self)
        self.view.setObjectName("table")
        self.view.setAccessibleName(said(title))
        self.view.setModel(self.model)
        self.view.verticalHeader().hide()
        keep_rows(self.view)
        self.view.setWordWrap(False)
        wrapped = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        self.view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag(wrapped))
        self.notes = label("", "hint", self)
        self.notes.setObjectName("table_notes")
        self.table: Table | None = None
        self._job: Job | None = None
        self.add_action("action_print_table", self.tr("In, xem trước…"), "Ctrl+P", self._print)
        self.column.addLayout(self.bar)
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self.notes)
        follow_look(self, FinishedTable._refit)

    def show_period(self, period: Period) -> None:
        """Show another period."""
        self.period = period

    def ask(self, call: Callable[..., Table]) -> None:
        """Have a table made off the window's thread, and show it."""
        self._let_go()
        self._job = Job(call, cancellable=True)
        self._job.done.connect(self._answered)
        self._job.failed.connect(self._not_answered)
        self._job.cancelled.connect(self._stopped)
        self.run(self._job, self.tr("Đang cộng số liệu:"))

    def _let_go(self) -> None:
        """Stop a table that is still being made: another is wanted, and an old answer must not come after a new one."""
        if self._job is not None:
            for ended, slot in (
                (self._job.done, self._answered),
                (self._job.failed, self._not_answered),
                (self._job.cancelled, self._stopped),
            ):
                ended.disconnect(slot)
            self._job.cancel()

    def _answered(self, table: Table) -> None:
        self._job = None
        self.show_table(table)

    def _not_answered(self, error: object) -> None:
        self._job = None
        self.failed.emit(error)

    def _stopped(self) -> None:
        self._job = None
        self.said.emit(self.tr("Đã thôi cộng số liệu. Bảng đang hiện là bảng trước đó."))

    def show_table(self, table: Table) -> None:
        """Show a finished table."""
        self.table = table
        self.model.show_table(table)
        self._refit()
        counted = self.tr("tính trên {0}").format(said(table.coverage.words)) if table.coverage else ""
        self.show_subtitle(f"{table.title}, {table.subtitle} · {counted}")
        shown = list(table.notes)[:6]
        more = len(table.notes) - len(shown)
        if more > 0:
            shown.append(self.tr("… và {0} dòng nữa trong tệp xuất ra.").format(more))
        self.notes.setText("\n".join(map(said, shown)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share out the width there is now."""
        super().resizeEvent(event)
        self._refit()

    def _refit(self) -> None:
        if self.table is not None:
            self._fit(self.table)

    def offer(self, table: Table) -> Offer | None:
        """Return what there is to print of the table that is shown."""

    def _print(self) -> None:
        offer = self.offer(self.table) if self.table is not None else None
        if offer is not None:
            self.print_wanted.emit(offer)

    def _fit(self, table: Table) -> None:
        """Share the width out between the columns, but none too narrow to be read."""
        widths = [max(column.width, 0.6) for column in table.columns]
        room = self.view.viewport().width() - self.view.verticalScrollBar().sizeHint().width()
        unit = max(room / sum(widths), scaled(_LEAST_UNIT))
        for at, width in enumerate(widths):
            self.view.setColumnWidth(at, int(width * unit))
        headings = [(column.heading, int(width * unit)) for column, width in zip(table.columns, widths, strict=True)]
        self.view.horizontalHeader().setFixedHeight(self._heading_height(headings))

    def _heading_height(self, headings: Sequence[tuple[str, int]]) -> int:
        """Return the height in which every heading can be read whole."""
        font = QFont(self.font())
        font.setBold(True)
        metrics, wrapped = QFontMetrics(font), Qt.TextFlag.TextWordWrap.value
        needed = [
            metrics.boundingRect(0, 0, width - WIDE, _TALLEST, wrapped, title).height() for title, width in headings
        ]
        return max([scaled(ROW_HEIGHT), *(height + WIDE for height in needed)])


class ProgressPage(FinishedTable):
    """Tình hình nộp: one line a unit; at the department it is home, and shows the next step and what came, too."""

    step_wanted = Signal(object)

    def __init__(self, office: Office, period: Period, parent: QWidget | None = None) -> None:
        super().__init__("page_progress", "Tình hình nộp", period, parent)
        self._office = office
        self._step = StepCard(self)
        self._step.wanted.connect(self.step_wanted)
        self._side = AgendaSide(self)
        fix_width(self._side, _CARDS_WIDTH)
        self._shown = False
        self._is_home = office.unit.kind is UnitKind.PROVINCE
        for each in (self._step, self._side):
            each.hide()
        if self._is_home:
            both = QHBoxLayout()
            both.setSpacing(WIDE)
            self._key = KeyBanner(office, self)
            self.column.insertWidget(self.column.indexOf(self.view), self._key)
            self.column.replaceWidget(self.view, self._step)
            self.column.setStretchFactor(self._step, 0)
            self.column.insertLayout(self.column.indexOf(self._step) + 1, both, 1)
            both.addWidget(self.view, 1)
            both.addWidget(self._side)

    def enter(self) -> None:
        """Ask anew who has sent."""
        self.ask(partial(self._office.province.progress, self.period))
        if self._is_home:
            self._key.look()
            job = Job(partial(self._office.agendas.of, self.period))
            job.done.connect(self._show_agenda)
            job.failed.connect(self.failed)
            job.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the table all the width where there is little (150 % scale on a small screen)."""
        super().resizeEvent(event)
        self._side.setVisible(self._is_home and self._shown and self.width() >= scaled(_ROOM_FOR_CARDS))

    def _show_agenda(self, agenda: Agenda) -> None:
        self._step.show_agenda(agenda)
        self._side.show_agenda(agenda)
        self._shown = True
        self._step.show()
        self._side.setVisible(self.width() >= scaled(_ROOM_FOR_CARDS))

    def offer(self, table: Table) -> Offer:
        """Return who has sent as a page."""
        name, provisional = f"tinh_hinh_nop_{self.period.code}", self._office.pack.provisional
        return Offer(table.title, (_variant(self._office, table, provisional, name),))


class TablePage(FinishedTable):
    """Bảng tổng hợp: the sums of one form."""

    def __init__(self, office: Office, period: Period, parent: QWidget | None = None) -> None:
        super().__init__("page_table", "Bảng tổng hợp", period, parent)
        self._office = office
        self._forms = QComboBox(self)
        self._forms.setObjectName("field_table")
        # the longest title does not say how wide the window must be
        self._forms.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._forms.setMinimumContentsLength(_FORM_LETTERS)
        self._forms.setAccessibleName(self.tr("Biểu mẫu"))
        for entry in office.pack.entries:
            self._forms.addItem(office.form(entry.form_id).title, entry.form_id)
        self._forms.currentIndexChanged.connect(self.enter)
        words = label(self.tr("Biểu mẫu:"), "question", self)
        words.setBuddy(self._forms)
        words.setWordWrap(False)
        self.bar.addWidget(words)
        self.bar.addWidget(self._forms, 2)
        self.bar.addStretch(1)
        self._saving = Saving(self, self._file_name, self._writer)
        self._saving.add_to(self.bar)

    @property
    def form_id(self) -> str:
        """The form whose table is shown."""
        return str(self._forms.currentData())

    @property
    def _own_period(self) -> Period:
        """The school or calendar year in which the form is filled."""
        return self.period.of_kind(self._office.pack.entry(self.form_id).period_kind)

    def choose(self, form_id: str) -> None:
        """Show the table of another form."""
        self._forms.setCurrentIndex(self._forms.findData(form_id))

    def enter(self) -> None:
        """Add up anew."""
        self.ask(partial(self._office.province.table, self.form_id, self._own_period))

    def offer(self, table: Table) -> Offer:
        """Return the sums as a page."""
        provisional = self._office.form(self.form_id).provisional
        return Offer(table.title, (_variant(self._office, table, provisional, self._file_name()),))

    def save(self, path: Path) -> None:
        """Write the table to ``path``, as a workbook or a page by its ending."""
        self._saving.save(path)

    def _file_name(self) -> str:
        return f"{self.form_id}_{self._own_period.code}"

    def _writer(self, suffix: str) -> Writer:
        province = self._office.province
        write = province.save_page if suffix == ".pdf" else province.save_sheet
        return partial(write, self.form_id, self._own_period)


def _variant(office: Office, table: Table, provisional: str, name: str) -> Variant:
    return Variant("table", table.title, partial(office.printing.table, table, provisional, name))
