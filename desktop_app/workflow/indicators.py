"""Chỉ tiêu: the targets of the plan over what has been received, and what the department sets for them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from desktop_app.domain.errors import AppError
from desktop_app.domain.export import Way
from desktop_app.domain.form import Form
from desktop_app.domain.indicator import Figure, Goal, Goals, Indicator, Reading
from desktop_app.domain.paper import Heading, Paper, Paragraph
from desktop_app.domain.period import FIRST_MONTH, Period, PeriodKind
from desktop_app.domain.progress import Progress, silently
from desktop_app.domain.register import Exemption
from desktop_app.domain.table import Table
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.reports.page import Fonts, write_page
from desktop_app.reports.sheet import write_sheet
from desktop_app.rules.indicator_tables import by_commune, by_unit, missing, read, summary
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.exports import exported
from desktop_app.workflow.goals import TypedGoals, changed_goals, read_goal
from desktop_app.workflow.papers import table_paper


@dataclass(frozen=True)
class Readings:
    """All indicators in one period, ready to be shown as tables."""

    period: Period
    all: tuple[Reading, ...]
    units: Mapping[str, Unit]
    of_province: bool

    @property
    def title(self) -> str:
        """The period as tables write it; commune forms run by calendar year."""
        return f"{self.period.title} và năm {self.period.start}"

    def summary(self) -> Table:
        """Return the table of all indicators."""
        return summary(self.all, self.title)

    def missing(self, indicator: str) -> tuple[str, ...]:
        """Return who does not count for one indicator, a line a commune."""
        return missing(self.of(indicator), self.units)

    @property
    def all_missing(self) -> tuple[str, ...]:
        """Who does not count, a sentence for each indicator that lacks somebody."""
        told = [(reading.indicator, self.missing(reading.indicator.id)) for reading in self.all]
        return tuple(f"{indicator.code}, chưa tính: {'; '.join(lines)}." for indicator, lines in told if lines)

    def detail(self, indicator: str) -> Table:
        """Return one indicator: commune by commune at the department, unit by unit at a commune."""
        reading = self.of(indicator)
        return (by_commune if self.of_province else by_unit)(reading, self.units, self.title)

    def of(self, indicator: str) -> Reading:
        """Return the reading of one indicator; raises ``KeyError``."""
        return next(reading for reading in self.all if reading.indicator.id == indicator)


class Indicators:
    """The indicators of this desk: of the whole province, or of one commune in its own area."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def all(self) -> Mapping[str, Indicator]:
        """The indicators of the pack in force, by id."""
        return {indicator.id: indicator for indicator in self._desk.book.indicators}

    @property
    def can_set_goals(self) -> bool:
        """Whether this desk sets baselines and targets: only the department does."""
        return self._desk.unit.kind is UnitKind.PROVINCE

    def readings(self, period: Period) -> Readings:
        """Read every indicator from the newest bản chốt of ``period``, a school year or a calendar year."""
        if self._desk.unit.kind is UnitKind.INSTITUTION:
            raise AppError("Chỉ tiêu tính trên nhiều cơ sở.", "Mở sổ của Sở hoặc của xã, phường.")
        school, calendar = (period.of_kind(kind) for kind in PeriodKind)
        day = _day_in(school, self._desk.now().date())
        queries = {indicator.id: indicator.query for indicator in self.all.values()}
        with self._desk.ledger.reading() as books:
            figures = books.figures.read(queries, self._forms, school.code, calendar.code, day)
            goals = books.targets.all()
            unconfirmed = books.figures.unconfirmed(day)
            units = {unit.code: unit for unit in books.register.all()}
            exempt = [books.exemptions.of_period(each.code) for each in (school, calendar)]
        of_province = self._desk.unit.kind is UnitKind.PROVINCE
        made = tuple(
            read(
                indicator,
                goals.get(indicator.id, Goals()),
                period.start,
                [
                    figure
                    for figure in figures[indicator.id]
                    if (of_province or figure.commune == self._desk.unit.code)
                    and not _is_excused(figure, indicator, exempt)
                ],
                units,
                [f"Danh sách xã, phường thuộc địa bàn {indicator.area.words} chờ Sở xác nhận."]
                if indicator.area in unconfirmed
                else [],
                [f"Biểu “{form.title}”: {form.provisional}" for form in self._forms_of(indicator) if form.provisional],
            )
            for indicator in self.all.values()
        )
        return Readings(school, made, units, of_province)

    def set_goals(self, texts: Sequence[str]) -> tuple[Goal, ...]:
        """Set figures as a command writes them ("t6.goc.2025=120"); all or none. Raises ``AppError``."""
        goals = tuple(read_goal(text, self.all) for text in texts)
        self._set(goals)
        return goals

    def set_typed(self, indicator: str, typed: TypedGoals) -> tuple[Goal, ...]:
        """Set what was typed into the form of one indicator, as far as it is new. Raises ``AppError``."""
        with self._desk.ledger.reading() as books:
            now = books.targets.all().get(indicator, Goals())
        goals = changed_goals(self.all[indicator], now, typed)
        self._set(goals)
        return goals

    def save_sheet(self, period: Period, path: Path, progress: Progress = silently) -> None:
        """Write all indicators as a workbook: the summary, then one sheet for each."""
        readings = self.readings(period)
        write_sheet(
            [readings.summary(), *(readings.detail(each.indicator.id) for each in readings.all)], path, progress
        )
        exported(self._desk, Way.SHEET, f"chi_tieu {period.code}", path)

    def save_page(self, period: Period, path: Path, progress: Progress = silently) -> None:
        """Write all indicators as an official page (PDF)."""
        write_page(self.paper(period), path, Fonts(self._desk.fonts), progress)
        exported(self._desk, Way.PAGE, f"chi_tieu {period.code}", path)

    def paper(self, period: Period) -> Paper:
        """Return all indicators as an official paper, with who does not count."""
        with self._desk.ledger.reading() as books:
            parent = books.register.get(self._desk.unit.parent)
        readings = self.readings(period)
        paper = table_paper(readings.summary(), self._desk.unit, parent, self._desk.book.pack.provisional)
        named = tuple(Paragraph(words) for words in readings.all_missing)
        heading = (Heading("Đơn vị chưa gửi hoặc chưa đủ số liệu"),) if named else ()
        return replace(paper, blocks=(*paper.blocks, *heading, *named))

    def _set(self, goals: Sequence[Goal]) -> None:
        if not self.can_set_goals:
            raise AppError("Số liệu gốc và mục tiêu do Sở nhập.", "Nhờ Sở nhập trong sổ của Sở.")
        with self._desk.ledger.writing() as books:
            for goal in goals:
                books.targets.set(goal, self._desk.clerk, self._desk.now())

    @property
    def _forms(self) -> tuple[Form, ...]:
        book = self._desk.book
        return tuple(book.form(entry.form_id) for entry in book.pack.entries)

    def _forms_of(self, indicator: Indicator) -> tuple[Form, ...]:
        return tuple(self._desk.book.form(form_id) for form_id in indicator.forms)


def _is_excused(figure: Figure, indicator: Indicator, exempt: Sequence[Mapping[str, Sequence[Exemption]]]) -> bool:
    """Say whether a unit adds nothing because it need not report: it is not missing then."""
    if figure.numerator is not None or figure.denominator is not None:
        return False
    found = [each for period in exempt for each in period.get(figure.unit, ())]
    return any(each.covers(form_id) for each in found for form_id in indicator.forms)


def _day_in(period: Period, today: date) -> date:
    """Return the day on which the register is looked at: today, or the nearest day of another year."""
    first = date(period.start, FIRST_MONTH, 1)
    return min(max(today, first), date(period.start + 1, FIRST_MONTH, 1) - timedelta(days=1))
