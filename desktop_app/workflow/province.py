"""Adding up: who has sent, and one table per form, for a commune over its institutions or the province over all."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import AppError
from desktop_app.domain.form import Form, PackEntry
from desktop_app.domain.period import Period
from desktop_app.domain.problem import Filled
from desktop_app.domain.register import Exemption
from desktop_app.domain.snapshot import Snapshot
from desktop_app.domain.table import Align, Column, Line, Table
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.reports.page import Fonts, write_page
from desktop_app.reports.sheet import write_sheet
from desktop_app.rules.completeness import Standing, overall, standing, tally_by
from desktop_app.rules.tabulate import tabulate, tabulate_units
from desktop_app.store.database import Books
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.papers import table_paper
from desktop_app.workflow.working_copy import reopened


class Province:
    """The tables of this desk, over the institutions below it (or itself alone, at an institution)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def progress(self, period: Period) -> Table:
        """Return who has sent what: one line a unit, one column a form, against the register of the period."""
        entries = [entry for entry in self._desk.book.pack.entries if entry.period_kind is period.kind]
        with self._desk.ledger.reading() as books:
            field = self._field(books, period)
            heads = {entry.form_id: books.snapshots.heads(period.code, entry.form_id) for entry in entries}
        pairs = [(commune, unit) for commune, unit in field.everybody() if _forms_of(unit, entries)]
        exempt = {entry.form_id: field.exempt_from(entry.form_id) for entry in entries}
        states = [
            (unit, overall(standing(unit.code, heads[form], exempt[form]) for form in _forms_of(unit, entries)))
            for _, unit in pairs
        ]
        lines = [
            Line((number, commune.name, unit.full_name, *(_sent(entry, unit, heads, exempt) for entry in entries)))
            for number, (commune, unit) in enumerate(pairs, start=1)
        ]
        columns = (
            Column("TT", Align.CENTRE, 0.5),
            Column("Xã, phường", width=1.6),
            Column("Đơn vị", width=2.6),
            *(Column(self._desk.book.form(entry.form_id).title, Align.LEFT, 2.0) for entry in entries),
        )
        everybody = tally_by(states)
        noun = "đơn vị" if any(entry.filled_by is UnitKind.COMMUNE for entry in entries) else "cơ sở"
        coverage = everybody.coverage(noun)
        words = (
            f"{len(everybody.received)} {noun} đã gửi đủ, {len(everybody.missing)} chưa gửi đủ, "
            f"{len(everybody.exempt)} được miễn báo cáo; cộng {len(pairs)} {noun} theo danh mục của kỳ."
        )
        return Table("Tình hình nộp", columns, tuple(lines), period.title, coverage, (words,))

    def table(self, form_id: str, period: Period) -> Table:
        """Return the table of one form: communes in official order, or institutions where the desk is a commune."""
        entry, form = self._form(form_id)
        with self._desk.ledger.reading() as books:
            field = self._field(books, period)
            heads = books.snapshots.heads(period.code, form_id)
        filled = {code: self._reopened(form, head) for code, head in heads.items()}
        units, exempt = field.filling(entry.filled_by), field.exempt_from(form_id)
        if self._desk.unit.kind is UnitKind.PROVINCE:
            return tabulate(entry, form, field.communes, units, filled, period.title, exempt)
        mine = [unit for commune in field.communes for unit in units.get(commune.code, ())]
        return tabulate_units(entry, form, self._desk.unit, mine, filled, period.title, exempt)

    def save_sheet(self, form_id: str, period: Period, path: Path) -> None:
        """Write the table of one form as a workbook."""
        write_sheet([self.table(form_id, period)], path)

    def save_page(self, form_id: str, period: Period, path: Path) -> None:
        """Write the table of one form as an official page (PDF)."""
        desk = self._desk
        with desk.ledger.reading() as books:
            parent = books.register.get(desk.unit.parent, desk.now().date())
        table = self.table(form_id, period)
        paper = table_paper(table, desk.unit, parent, desk.book.form(form_id).provisional)
        write_page(paper, path, Fonts(desk.fonts))

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

    def _field(self, books: Books, period: Period) -> "_Field":
        """Return who reports to this desk in ``period``, each where it stood in that period."""
        unit = self._desk.unit
        exempt = books.exemptions.of_period(period.code)
        if unit.kind is UnitKind.INSTITUTION:
            parent = books.register.get(unit.parent, self._desk.now().date())
            return _Field([parent] if parent else [], {unit.parent: [unit]}, exempt)
        by_commune: dict[str, list[Unit]] = defaultdict(list)
        communes = []
        for each in books.register.in_period(period):
            if each.kind is UnitKind.INSTITUTION:
                by_commune[each.parent].append(each)
            elif each.kind is UnitKind.COMMUNE and (unit.kind is UnitKind.PROVINCE or each.code == unit.code):
                communes.append(each)
        return _Field(communes, {commune.code: by_commune[commune.code] for commune in communes}, exempt)


@dataclass(frozen=True, slots=True)
class _Field:
    """Who reports to a desk in a period: communes in official order, their institutions, and who is exempt."""

    communes: Sequence[Unit]
    institutions: Mapping[str, Sequence[Unit]]
    exemptions: Mapping[str, Sequence[Exemption]]

    def filling(self, kind: UnitKind) -> Mapping[str, Sequence[Unit]]:
        """Return the units that fill the forms of ``kind``, by commune code."""
        if kind is UnitKind.COMMUNE:
            return {commune.code: [commune] for commune in self.communes}
        return self.institutions

    def everybody(self) -> Iterator[tuple[Unit, Unit]]:
        """Yield each unit with the commune it lies in, a commune before its institutions."""
        for commune in self.communes:
            yield commune, commune
            yield from ((commune, unit) for unit in self.institutions.get(commune.code, ()))

    def exempt_from(self, form_id: str) -> Mapping[str, str]:
        """Return why units need not report a form, by unit code."""
        return {code: each.reason for code, found in self.exemptions.items() for each in found if each.covers(form_id)}


def _forms_of(unit: Unit, entries: Sequence[PackEntry]) -> list[str]:
    return [entry.form_id for entry in entries if entry.filled_by is unit.kind]


def _sent(
    entry: PackEntry,
    unit: Unit,
    heads: Mapping[str, Mapping[str, Snapshot]],
    exempt: Mapping[str, Mapping[str, str]],
) -> str:
    """Return one cell of the progress table; empty where the form is not this unit's to fill."""
    if entry.filled_by is not unit.kind:
        return ""
    match standing(unit.code, heads[entry.form_id], exempt[entry.form_id]):
        case Standing.RECEIVED:
            head = heads[entry.form_id][unit.code]
            return f"đã nhận lần {head.revision} ({head.check_code})"
        case Standing.EXEMPT:
            return f"miễn: {exempt[entry.form_id][unit.code]}"
    return Standing.MISSING.value
