"""Finished tables: who has sent, and the sums of each form, on screen, as workbook and as page."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QTableView, QWidget

from desktop_app.domain.period import Period
from desktop_app.domain.table import Table
from desktop_app.ui.background import Job
from desktop_app.ui.design import ROW_HEIGHT, SPACE, WIDE, follow_look, scaled
from desktop_app.ui.models.table_model import TableModel
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.saving import Saving
from desktop_app.ui.sizes import keep_rows
from desktop_app.ui.widgets import label
from desktop_app.workflow.office import Office

_LEAST_UNIT = 64
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
        self.view.setAccessibleName(title)
        self.view.setModel(self.model)
        self.view.verticalHeader().hide()
        keep_rows(self.view)
        self.view.setWordWrap(False)
        wrapped = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        self.view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag(wrapped))
        self.notes = label("", "hint", self)
        self.notes.setObjectName("table_notes")
        self.column.addLayout(self.bar)
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self.notes)
        self._shown: Table | None = None
        follow_look(self, FinishedTable._refit)

    def show_period(self, period: Period) -> None:
        """Show another period."""
        self.period = period

    def ask(self, call: Callable[[], Table]) -> None:
        """Have a table made off the window's thread, and show it."""
        job = Job(call)
        job.done.connect(self.show_table)
        job.failed.connect(self.failed)
        job.start()

    def show_table(self, table: Table) -> None:
        """Show a finished table."""
        self.model.show_table(table)
        self._shown = table
        self._refit()
        counted = self.tr("tính trên {0}").format(table.coverage.words) if table.coverage else ""
        self.show_subtitle(f"{table.title}, {table.subtitle} · {counted}")
        shown = list(table.notes)[:6]
        more = len(table.notes) - len(shown)
        if more > 0:
            shown.append(self.tr("… và {0} dòng nữa trong tệp xuất ra.").format(more))
        self.notes.setText("\n".join(shown))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share out the width there is now."""
        super().resizeEvent(event)
        self._refit()

    def _refit(self) -> None:
        if self._shown is not None:
            self._fit(self._shown)

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
    """Tình hình nộp: one line a unit."""

    def __init__(self, office: Office, period: Period, parent: QWidget | None = None) -> None:
        super().__init__("page_progress", "Tình hình nộp", period, parent)
        self._office = office

    def enter(self) -> None:
        """Ask anew who has sent."""
        self.ask(partial(self._office.province.progress, self.period))


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

    def save(self, path: Path) -> None:
        """Write the table to ``path``, as a workbook or a page by its ending."""
        self._saving.save(path)

    def _file_name(self) -> str:
        return f"{self.form_id}_{self._own_period.code}"

    def _writer(self, suffix: str) -> Callable[[Path], None]:
        province = self._office.province
        write = province.save_page if suffix == ".pdf" else province.save_sheet
        return partial(write, self.form_id, self._own_period)
