"""Adding up: who has sent, and one table per form, for a commune over its institutions or the province over all."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import AppError
from desktop_app.domain.export import Way
from desktop_app.domain.form import Form, PackEntry
from desktop_app.domain.period import Period
from desktop_app.domain.problem import Filled
from desktop_app.domain.progress import Progress, silently
from desktop_app.domain.share import Share
from desktop_app.domain.snapshot import Snapshot
from desktop_app.domain.table import Align, Column, Line, Table
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.reports.page import Fonts, write_page
from desktop_app.reports.sheet import write_sheet
from desktop_app.rules.carry import sameness
from desktop_app.rules.completeness import Standing, overall, standing, tally_by
from desktop_app.rules.tabulate import tabulate, tabulate_communes, tabulate_units
from desktop_app.store.database import Books
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.exports import exported
from desktop_app.workflow.papers import table_paper
from desktop_app.workflow.working_copy import reopened, sealed_body

_NOT_ASKED = "–"


class Province:
    """The tables of this desk, over the institutions below it (or itself alone, at an institution)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def progress(self, period: Period, progress: Progress = silently) -> Table:
        """Return who has sent what: one line a unit, one column a form that is due in ``period`` or goes with it."""
        due = {
            entry.form_id: entry_period
            for entry in self._desk.book.pack.entries
            if self._sees(entry) and (entry_period := period.of_kind(entry.period_kind)) in period.together
        }
        entries = [self._desk.book.pack.entry(form_id) for form_id in due]
        with self._desk.ledger.reading() as books:
            field = self._field(books, period)
            reports = {
                form_id: _reports(books, self._desk.book.pack.entry(form_id), each) for form_id, each in due.items()
            }
            same = self._sameness(books, due, reports, progress)
        asked = {entry.filled_by for entry in entries}
        expected = [pair for pair in field.everybody() if pair[1].kind in asked]
        lines = tuple(
            Line(
                (
                    number,
                    commune.name,
                    unit.full_name,
                    _counted(entries, unit, reports),
                    *((same.get(unit.code),) if same else ()),
                    *(_sent(entry, unit, reports) for entry in entries),
                )
            )
            for number, (commune, unit) in enumerate(expected, start=1)
        )
        columns = (
            Column("TT", Align.CENTRE, 0.5),
            Column("Xã, phường", width=1.6),
            Column("Đơn vị", width=2.6),
            Column("Đã nhận", Align.CENTRE, 1.0),
            *((Column("Giữ nguyên so với năm trước", Align.RIGHT, 1.6),) if same else ()),
            *(Column(self._desk.book.form(entry.form_id).title, Align.LEFT, 2.0) for entry in entries),
        )
        everybody = tally_by((unit, _overall(entries, unit, reports)) for _, unit in expected)
        coverage = everybody.coverage(_called(asked))
        words = (
            f"{coverage.counted} {coverage.called} đã gửi đủ, {len(coverage.missing)} chưa gửi đủ, "
            f"{len(coverage.exempt)} được miễn báo cáo: cộng {len(expected)} theo danh mục của kỳ."
        )
        return Table("Tình hình nộp", columns, lines, period.title, coverage, (words,))

    def table(self, form_id: str, period: Period, progress: Progress = silently) -> Table:
        """Return the table of one form: communes in official order, or institutions where the desk is a commune.

        A form of the other kind of year is added up for the year that goes with ``period``.
        """
        entry, form = self._form(form_id)
        period = period.of_kind(entry.period_kind)
        with self._desk.ledger.reading() as books:
            field = self._field(books, period)
            reports = _reports(books, entry, period)
        filled = {}
        for number, (code, head) in enumerate(reports.heads.items()):
            progress(number, len(reports.heads), head.unit_name)
            filled[code] = self._reopened(form, head)
        communes, exempt = field.communes, reports.exempt
        if entry.filled_by is UnitKind.COMMUNE:
            return tabulate_communes(entry, form, communes, filled, period.title, exempt)
        if self._desk.unit.kind is UnitKind.PROVINCE:
            return tabulate(entry, form, communes, field.institutions, filled, period.title, exempt)
        units = [unit for commune in communes for unit in field.institutions.get(commune.code, ())]
        return tabulate_units(entry, form, self._desk.unit, units, filled, period.title, exempt)

    def save_sheet(self, form_id: str, period: Period, path: Path, progress: Progress = silently) -> None:
        """Write the table of one form as a workbook."""
        write_sheet([self.table(form_id, period, progress)], path, progress)
        exported(self._desk, Way.SHEET, f"{form_id} {period.code}", path)

    def save_page(self, form_id: str, period: Period, path: Path, progress: Progress = silently) -> None:
        """Write the table of one form as an official page (PDF)."""
        desk = self._desk
        with desk.ledger.reading() as books:
            parent = books.register.get(desk.unit.parent, desk.now().date())
        table = self.table(form_id, period, progress)
        paper = table_paper(table, desk.unit, parent, desk.book.form(form_id).provisional)
        write_page(paper, path, Fonts(desk.fonts), progress)
        exported(desk, Way.PAGE, f"{form_id} {period.code}", path)

    def _sameness(
        self, books: Books, due: Mapping[str, Period], reports: Mapping[str, "_Reports"], progress: Progress
    ) -> Mapping[str, Share]:
        """Return how much of what each unit says is what it said the year before, over all its forms.

        Nothing changed in a whole year is worth a question, not a praise.
        """
        counted: dict[str, Share] = {}
        for number, (form_id, period) in enumerate(due.items()):
            progress(number, len(due), self._desk.book.form(form_id).title)
            before = books.snapshots.heads(period.previous.code, form_id)
            for code in before.keys() & reports[form_id].heads.keys():
                now, form = reports[form_id].heads[code], self._desk.book.form(form_id)
                found = sameness(form, sealed_body(before[code]), sealed_body(now))
                so_far = counted.get(code, Share(0, 0))
                counted[code] = Share(so_far.part + found.part, so_far.whole + found.whole)
        return counted

    def _form(self, form_id: str) -> tuple[PackEntry, Form]:
        pack = self._desk.book.pack
        try:
            return pack.entry(form_id), self._desk.book.form(form_id)
        except KeyError as error:
            known = ", ".join(entry.form_id for entry in pack.entries)
            raise AppError(f"Không có bảng “{form_id}”.", f"Các bảng đang có: {known}.") from error

    def _reopened(self, form: Form, snapshot: Snapshot) -> Filled:
        written_with = self._desk.book.version(snapshot.form) or form
        return reopened(self._desk.judges.of(written_with), snapshot)

    def _sees(self, entry: PackEntry) -> bool:
        """Say whether a form ever comes to this desk: an institution does not see what its commune fills."""
        return entry.filled_by is UnitKind.INSTITUTION or self._desk.unit.kind is not UnitKind.INSTITUTION

    def _field(self, books: Books, period: Period) -> "_Field":
        """Return who reports to this desk in ``period``, each where it stood in that period."""
        unit = self._desk.unit
        if unit.kind is UnitKind.INSTITUTION:
            parent = books.register.get(unit.parent, self._desk.now().date())
            return _Field([parent] if parent else [], {unit.parent: [unit]})
        by_commune: dict[str, list[Unit]] = defaultdict(list)
        communes = []
        for each in books.register.in_period(period):
            if each.kind is UnitKind.INSTITUTION:
                by_commune[each.parent].append(each)
            elif each.kind is UnitKind.COMMUNE and (unit.kind is UnitKind.PROVINCE or each.code == unit.code):
                communes.append(each)
        return _Field(communes, {commune.code: by_commune[commune.code] for commune in communes})


@dataclass(frozen=True, slots=True)
class _Field:
    """Who reports to a desk in a period: communes in official order, and their institutions."""

    communes: Sequence[Unit]
    institutions: Mapping[str, Sequence[Unit]]

    def everybody(self) -> Iterator[tuple[Unit, Unit]]:
        """Yield every unit beside its commune: the commune itself, then its institutions."""
        for commune in self.communes:
            yield from ((commune, unit) for unit in (commune, *self.institutions.get(commune.code, ())))


@dataclass(frozen=True, slots=True)
class _Reports:
    """What has been received of one form, and why some need not send it, by unit code."""

    heads: Mapping[str, Snapshot]
    exempt: Mapping[str, str]


def _reports(books: Books, entry: PackEntry, period: Period) -> _Reports:
    exempt = {
        code: each.reason
        for code, found in books.exemptions.of_period(period.code).items()
        for each in found
        if each.covers(entry.form_id)
    }
    return _Reports(books.snapshots.heads(period.code, entry.form_id), exempt)


def _sent(entry: PackEntry, unit: Unit, reports: Mapping[str, _Reports]) -> str:
    if entry.filled_by is not unit.kind:
        return _NOT_ASKED
    found = reports[entry.form_id]
    match standing(unit.code, found.heads, found.exempt):
        case Standing.RECEIVED:
            head = found.heads[unit.code]
            return f"lần {head.revision} ({head.check_code})"
        case Standing.EXEMPT:
            return f"miễn: {found.exempt[unit.code]}"
    return Standing.MISSING.value


def _counted(entries: Sequence[PackEntry], unit: Unit, reports: Mapping[str, _Reports]) -> str:
    """Return how many of its forms a unit has sent, of those it must: "7/9"."""
    own = [reports[entry.form_id] for entry in entries if entry.filled_by is unit.kind]
    due = [each for each in own if unit.code not in each.exempt]
    return f"{sum(unit.code in each.heads for each in due)}/{len(due)}"


def _overall(entries: Sequence[PackEntry], unit: Unit, reports: Mapping[str, _Reports]) -> Standing:
    asked = [reports[entry.form_id] for entry in entries if entry.filled_by is unit.kind]
    return overall(standing(unit.code, each.heads, each.exempt) for each in asked)


def _called(asked: Collection[UnitKind]) -> str:
    if len(asked) > 1:
        return "đơn vị"
    return "xã, phường" if UnitKind.COMMUNE in asked else "cơ sở"
