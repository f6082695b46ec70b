"""Adding up: who has sent, and one table per form, for a commune over its institutions or the province over all."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
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
from desktop_app.rules.tabulate import tabulate, tabulate_units
from desktop_app.store.database import Books
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.papers import table_paper
from desktop_app.workflow.working_copy import reopened

_NOT_RECEIVED = "chưa nhận"


class Province:
    """The tables of this desk, over the institutions below it (or itself alone, at an institution)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def progress(self, period: Period) -> Table:
        """Return who has sent what: one line a unit, one column a form."""
        entries = [entry for entry in self._desk.book.pack.entries if entry.period_kind is period.kind]
        with self._desk.ledger.reading() as books:
            communes, institutions = self._below(books)
            heads = {entry.form_id: books.snapshots.heads(period.code, entry.form_id) for entry in entries}
        titles = [self._desk.book.form(entry.form_id).title for entry in entries]
        lines = [
            Line(
                (
                    number,
                    commune.name,
                    unit.full_name,
                    *(_sent(heads[entry.form_id].get(unit.code)) for entry in entries),
                )
            )
            for number, (commune, unit) in enumerate(_pairs(communes, institutions), start=1)
        ]
        columns = (
            Column("TT", Align.CENTRE, 0.5),
            Column("Xã, phường", width=1.6),
            Column("Cơ sở", width=2.6),
            *(Column(title, Align.LEFT, 2.0) for title in titles),
        )
        complete = {unit.code for units in institutions.values() for unit in units}
        for entry in entries:
            complete &= set(heads[entry.form_id])
        expected = [unit for units in institutions.values() for unit in units]
        missing = tuple(unit.full_name for unit in expected if unit.code not in complete)
        return Table(
            "Tình hình nộp",
            columns,
            tuple(lines),
            period.title,
            Coverage(len(complete), len(expected), missing),
        )

    def table(self, form_id: str, period: Period) -> Table:
        """Return the table of one form: communes in official order, or institutions where the desk is a commune."""
        entry, form = self._form(form_id)
        with self._desk.ledger.reading() as books:
            communes, institutions = self._below(books)
            heads = books.snapshots.heads(period.code, form_id)
        filled = {code: self._reopened(form, head) for code, head in heads.items()}
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
    return [(commune, unit) for commune in communes for unit in institutions.get(commune.code, ())]


def _sent(head: Snapshot | None) -> str:
    return f"đã nhận lần {head.revision} ({head.check_code})" if head else _NOT_RECEIVED
