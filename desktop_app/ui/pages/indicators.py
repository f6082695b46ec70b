"""Chỉ tiêu: the targets of the plan, one of them in detail, and what the department sets for them."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop_app.domain.indicator import Reading, Verdict
from desktop_app.domain.period import Period
from desktop_app.domain.table import Table
from desktop_app.ui.background import Job
from desktop_app.ui.english import said
from desktop_app.ui.pages.goals import GoalsForm
from desktop_app.ui.pages.reading_card import ReadingCard
from desktop_app.ui.pages.saving import Saving, Writer
from desktop_app.ui.pages.table import FinishedTable
from desktop_app.ui.preview.offer import Offer, Variant
from desktop_app.ui.sizes import keep_high, keep_rows
from desktop_app.ui.widgets import button
from desktop_app.workflow.indicators import Readings
from desktop_app.workflow.office import Office

_TALL_ROW, _LEAST_TABLE = 40, 240


class IndicatorsPage(FinishedTable):
    """All indicators with their verdicts; Enter shows the chosen one place by place, Esc leads back."""

    def __init__(self, office: Office, period: Period, parent: QWidget | None = None) -> None:
        super().__init__("page_indicators", "Chỉ tiêu", period, parent)
        self._office = office
        self._readings: Readings | None = None
        self._chosen = 0
        self._in_detail = False
        self.saving = Saving(self, self._file_name, self._writer)
        self._back = button(self.tr("‹ Mọi chỉ tiêu"), "action_all_indicators", self._show_all)
        self.bar.addWidget(self._back)
        self.bar.addStretch(1)
        self.saving.add_to(self.bar)
        self._card = ReadingCard(self, can_set_goals=office.indicators.can_set_goals)
        self._card.detail_wanted.connect(self._show_detail)
        self._card.goals_wanted.connect(self._open_goals)
        self._goals = GoalsForm(office, self)
        self._goals.kept.connect(self._goals_kept)
        self._goals.refused.connect(self.failed)
        self._goals.closed.connect(self._close_goals)
        self._goals.hide()
        self.column.insertWidget(self.column.indexOf(self.notes), self._card)
        self.column.insertWidget(self.column.indexOf(self.notes), self._goals)
        self._set_up_view()
        self._show_state()

    @property
    def reading(self) -> Reading | None:
        """The indicator that is chosen."""
        return self._readings.all[self._chosen] if self._readings else None

    def enter(self) -> None:
        """Read everything anew."""
        job = Job(partial(self._office.indicators.readings, self.period))
        job.done.connect(self._show_readings)
        job.failed.connect(self.failed)
        job.start()

    def choose(self, indicator: str) -> None:
        """Choose one indicator by its id."""
        if self._readings is None:
            return
        ids = [reading.indicator.id for reading in self._readings.all]
        self.view.selectRow(ids.index(indicator))

    def _set_up_view(self) -> None:
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setTabKeyNavigation(False)
        self.view.setWordWrap(True)
        keep_rows(self.view, _TALL_ROW)
        keep_high(self.view, _LEAST_TABLE)
        self.view.selectionModel().currentRowChanged.connect(self._choose_row)
        self.view.activated.connect(self._show_detail)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._leave)

    def _show_readings(self, readings: Readings) -> None:
        self._readings = readings
        self._show_detail() if self._in_detail else self._show_all()

    def _show_all(self) -> None:
        if self._readings is None:
            return
        self._in_detail = False
        chosen = self._chosen
        self.show_table(self._readings.summary())
        title = self._readings.title
        self.show_subtitle(f"{title[0].upper()}{title[1:]} · {self._counted(self._readings)}")
        self.view.selectRow(chosen)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_state()

    def _show_detail(self, _index: QModelIndex | None = None) -> None:
        reading = self.reading
        if self._readings is None or reading is None or (self._in_detail and _index is not None):
            return
        self._in_detail = True
        table = self._readings.detail(reading.indicator.id)
        self.show_table(table)
        self.show_subtitle(f"{table.title}. {table.subtitle[0].upper()}{table.subtitle[1:]}")
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_state()

    def _show_state(self) -> None:
        has_card = self._readings is not None and not self._in_detail
        self._back.setVisible(self._in_detail)
        self._card.setVisible(has_card)
        self.notes.setVisible(self._in_detail)
        if not has_card:
            self._goals.hide()

    def _choose_row(self, current: QModelIndex) -> None:
        if self._in_detail or self._readings is None or not current.isValid():
            return
        self._chosen = current.row()
        reading = self._readings.all[self._chosen]
        self._card.show_reading(reading, self._readings.missing(reading.indicator.id))
        if self._goals.isVisible():
            self._goals.show_reading(reading)

    def _open_goals(self) -> None:
        reading = self.reading
        if reading is not None:
            self._card.hide()
            self._goals.show()
            self._goals.show_reading(reading)
            self._goals.take_focus()

    def _close_goals(self) -> None:
        self._goals.hide()
        self._card.show()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _goals_kept(self, words: str) -> None:
        self._close_goals()
        self.said.emit(words)
        self.enter()

    def _leave(self) -> None:
        if self._goals.isVisible():
            self._close_goals()
        elif self._in_detail:
            self._show_all()

    def _counted(self, readings: Readings) -> str:
        verdicts = [reading.verdict for reading in readings.all]
        return ", ".join(f"{verdicts.count(each)} {said(each.value)}" for each in Verdict if each in verdicts)

    def offer(self, table: Table) -> Offer:
        """Return all indicators as a page, or the one that is looked at in detail."""
        printing, name, provisional = self._office.printing, self._file_name(), self._office.pack.provisional
        if self._in_detail:
            return Offer(
                table.title, (Variant("table", table.title, partial(printing.table, table, provisional, name)),)
            )
        make = partial(printing.made, partial(self._office.indicators.paper, self.period), table.title, name)
        return Offer(table.title, (Variant("table", table.title, make),))

    def _file_name(self) -> str:
        return f"chi_tieu_{self.period.code}"

    def _writer(self, suffix: str) -> Writer:
        work = self._office.indicators
        return partial(work.save_page if suffix == ".pdf" else work.save_sheet, self.period)
