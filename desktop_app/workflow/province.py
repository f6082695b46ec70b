"""Adding up: who has sent, and one table per form, for a commune over its institutions or the province over all."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from desktop_app.domain.errors import AppError
from desktop_app.domain.form import Form, PackEntry
from desktop_app.domain.period import Period
from desktop_app.domain.problem import Filled
from desktop_app.domain.snapshot import Coverage, Snapshot
from desktop_app.domain.table import Align, Column, Line, Table
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.reports.page import Fonts, write_page
from desktop_app.reports.sheet import write_sheet
from desktop_app.rules.tabulate import tabulate, tabulate_communes, tabulate_units
from desktop_app.store.database import Books
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.papers import table_paper
from desktop_app.workflow.working_copy import reopened

_NOT_RECEIVED = "chưa nhận"
_NOT_ASKED = "–"
_Heads = Mapping[str, Mapping[str, Snapshot]]


class Province:
    """The tables of this desk, over the institutions below it (or itself alone, at an institution)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def progress(self, period: Period) -> Table:
        """Return who has sent what: one line a unit, one column a form that is due in ``period`` or goes with it."""
        due = {
            entry.form_id: entry_period
            for entry in self._desk.book.pack.entries
            if self._sees(entry) and (entry_period := period.of_kind(entry.period_kind)) in period.together
        }
        entries = [self._desk.book.pack.entry(form_id) for form_id in due]
        with self._desk.ledger.reading() as books:
            communes, institutions = self._below(books)
            heads = {form_id: books.snapshots.heads(each.code, form_id) for form_id, each in due.items()}
        asked = {entry.filled_by for entry in entries}
        expected = [pair for pair in _pairs(communes, institutions) if pair[1].kind in asked]
        lines = tuple(
            Line(
                (
                    number,
                    commune.name,
                    unit.full_name,
                    _counted(entries, unit, heads),
                    *(_sent(entry, unit, heads) for entry in entries),
                )
            )
            for number, (commune, unit) in enumerate(expected, start=1)
        )
        columns = (
            Column("TT", Align.CENTRE, 0.5),
            Column("Xã, phường", width=1.6),
            Column("Đơn vị", width=2.6),
            Column("Đã nhận", Align.CENTRE, 1.0),
            *(Column(self._desk.book.form(entry.form_id).title, Align.LEFT, 2.0) for entry in entries),
        )
        missing = tuple(unit.full_name for _, unit in expected if not _is_complete(entries, unit, heads))
        coverage = Coverage(len(expected) - len(missing), len(expected), missing, _called(asked))
        return Table("Tình hình nộp", columns, lines, period.title, coverage)

    def table(self, form_id: str, period: Period) -> Table:
        """Return the table of one form: communes in official order, or institutions where the desk is a commune.

        A form of the other kind of year is added up for the year that goes with ``period``.
        """
        entry, form = self._form(form_id)
        period = period.of_kind(entry.period_kind)
        with self._desk.ledger.reading() as books:
            communes, institutions = self._below(books)
            heads = books.snapshots.heads(period.code, form_id)
        filled = {code: self._reopened(form, head) for code, head in heads.items()}
        if entry.filled_by is UnitKind.COMMUNE:
            return tabulate_communes(entry, form, communes, filled, period.title)
        if self._desk.unit.kind is UnitKind.PROVINCE:
            return tabulate(entry, form, communes, institutions, filled, period.title)
        units = [unit for commune in communes for unit in institutions.get(commune.code, ())]
        return tabulate_units(entry, form, self._desk.unit, units, filled, period.title)

    def save_sheet(self, form_id: str, period: Period, path: Path) -> None:
        """Write the table of one form as a workbook."""
        write_sheet([self.table(form_id, period)], path)

    def save_page(self, form_id: str, period: Period, path: Path) -> None:
        """Write the table of one form as an official page (PDF)."""
        desk = self._desk
        with desk.ledger.reading() as books:
            parent = books.register.get(desk.unit.parent)
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

    def _sees(self, entry: PackEntry) -> bool:
        """Say whether a form ever comes to this desk: an institution does not see what its commune fills."""
        return entry.filled_by is UnitKind.INSTITUTION or self._desk.unit.kind is not UnitKind.INSTITUTION

    def _below(self, books: Books) -> tuple[Sequence[Unit], Mapping[str, Sequence[Unit]]]:
        unit, day = self._desk.unit, self._desk.now().date()
        match unit.kind:
            case UnitKind.PROVINCE:
                communes: Sequence[Unit] = books.register.communes()
            case UnitKind.COMMUNE:
                communes = [unit]
            case UnitKind.INSTITUTION:
                parent = books.register.get(unit.parent)
                return ([parent] if parent else []), {unit.parent: [unit]}
        by_commune: dict[str, list[Unit]] = defaultdict(list)
        for institution in books.register.institutions(day):
            by_commune[institution.parent].append(institution)
        return communes, {commune.code: by_commune[commune.code] for commune in communes}


def _pairs(communes: Sequence[Unit], institutions: Mapping[str, Sequence[Unit]]) -> list[tuple[Unit, Unit]]:
    """Return every unit beside its commune: the commune itself, then its institutions."""
    return [(commune, unit) for commune in communes for unit in (commune, *institutions.get(commune.code, ()))]


def _sent(entry: PackEntry, unit: Unit, heads: _Heads) -> str:
    if entry.filled_by is not unit.kind:
        return _NOT_ASKED
    head = heads[entry.form_id].get(unit.code)
    return f"lần {head.revision} ({head.check_code})" if head else _NOT_RECEIVED


def _counted(entries: Sequence[PackEntry], unit: Unit, heads: _Heads) -> str:
    """Return how many of its forms a unit has sent: "7/9"."""
    own = [entry for entry in entries if entry.filled_by is unit.kind]
    return f"{sum(unit.code in heads[entry.form_id] for entry in own)}/{len(own)}"


def _is_complete(entries: Sequence[PackEntry], unit: Unit, heads: _Heads) -> bool:
    return all(unit.code in heads[entry.form_id] for entry in entries if entry.filled_by is unit.kind)


def _called(asked: Collection[UnitKind]) -> str:
    if len(asked) > 1:
        return "đơn vị"
    return "xã, phường" if UnitKind.COMMUNE in asked else "cơ sở"
