"""Adds units up: one line a commune (or an institution), one column a measure, and who is missing by name.

A form is added up over those who fill it: institutions by commune, or communes for themselves.

A unit that has sent nothing counts as nothing, never as zero; every total says on how many units it stands.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from desktop_app.domain.expression import Expression
from desktop_app.domain.form import Form, Measure, PackEntry
from desktop_app.domain.problem import Filled
from desktop_app.domain.share import Share
from desktop_app.domain.snapshot import Coverage
from desktop_app.domain.table import Align, Cell, Column, Line, Table
from desktop_app.domain.unit import Unit
from desktop_app.rules.completeness import Standing, Tally, standing, tally
from desktop_app.rules.evaluate import evaluate
from desktop_app.rules.finished import Finished

_TOTAL = "Tổng cộng"
_NOBODY: Mapping[str, str] = MappingProxyType({})
_Figure = int | Decimal


@dataclass(frozen=True, slots=True)
class _Sum:
    """What one measure adds up to; nothing is different from zero."""

    part: _Figure | None = None
    whole: _Figure | None = None

    def __add__(self, other: "_Sum") -> "_Sum":
        return _Sum(_plus(self.part, other.part), _plus(self.whole, other.whole))


_Sums = tuple[_Sum, ...]


def tabulate(
    entry: PackEntry,
    form: Form,
    communes: Sequence[Unit],
    institutions: Mapping[str, Sequence[Unit]],
    filled: Mapping[str, Filled],
    period: str,
    exempt: Mapping[str, str] = _NOBODY,
) -> Table:
    """Return the provincial table of one form: communes in the order given, then the total.

    ``institutions`` are those that should report, by commune code; ``filled`` what has been received, by unit code;
    ``exempt`` says why a unit need not report.
    """
    tallies = [(commune, tally(institutions.get(commune.code, ()), filled, exempt)) for commune in communes]
    lines, total = [], _nothing(entry)
    for number, (commune, here) in enumerate(tallies, start=1):
        sums = _sum(entry, here.received, filled)
        total = _plus_all(total, sums)
        lines.append(Line((number, commune.full_name, str(here.coverage()), *_cells(entry, sums))))
    everybody = tally([unit for commune in communes for unit in institutions.get(commune.code, ())], filled, exempt)
    notes = [
        *(f"Chưa nhận: {commune.full_name}: {_names(here.missing)}." for commune, here in tallies if here.missing),
        *(
            f"Miễn báo cáo: {commune.full_name}: {_names(here.exempt, exempt)}."
            for commune, here in tallies
            if here.exempt
        ),
    ]
    return _table(entry, form, "Xã, phường", lines, total, everybody.coverage(), notes, period)


def tabulate_units(
    entry: PackEntry,
    form: Form,
    around: Unit,
    units: Sequence[Unit],
    filled: Mapping[str, Filled],
    period: str,
    exempt: Mapping[str, str] = _NOBODY,
) -> Table:
    """Return the table of one form over the institutions of one commune, one line each."""
    lines, total = _lines(entry, units, filled, exempt)
    everybody = tally(units, filled, exempt)
    notes = _told(everybody, exempt, f"{around.full_name}: ")
    return _table(entry, form, "Cơ sở", lines, total, everybody.coverage(), notes, period)


def tabulate_communes(
    entry: PackEntry,
    form: Form,
    communes: Sequence[Unit],
    filled: Mapping[str, Filled],
    period: str,
    exempt: Mapping[str, str] = _NOBODY,
) -> Table:
    """Return the table of a form that communes fill about themselves, one line each."""
    lines, total = _lines(entry, communes, filled, exempt)
    everybody = tally(communes, filled, exempt)
    notes = _told(everybody, exempt)
    return _table(entry, form, "Xã, phường", lines, total, everybody.coverage("xã, phường"), notes, period)


def _lines(
    entry: PackEntry, units: Sequence[Unit], filled: Mapping[str, Filled], exempt: Mapping[str, str]
) -> tuple[list[Line], _Sums]:
    """Return one line for each unit, and the sums over all."""
    lines, total = [], _nothing(entry)
    for number, unit in enumerate(units, start=1):
        state = standing(unit.code, filled, exempt)
        sums = _sum(entry, [unit] if state is Standing.RECEIVED else [], filled)
        total = _plus_all(total, sums)
        lines.append(Line((number, unit.full_name, state.value, *_cells(entry, sums))))
    return lines, total


def _told(everybody: Tally, exempt: Mapping[str, str], around: str = "") -> list[str]:
    """Return who is missing, and who need not report and why."""
    notes = [f"Chưa nhận: {around}{_names(everybody.missing)}."] if everybody.missing else []
    notes += [f"Miễn báo cáo: {around}{_names(everybody.exempt, exempt)}."] if everybody.exempt else []
    return notes


def _names(units: Sequence[Unit], reasons: Mapping[str, str] = _NOBODY) -> str:
    return ", ".join(
        f"{unit.full_name} ({reasons[unit.code]})" if unit.code in reasons else unit.full_name for unit in units
    )


def _table(
    entry: PackEntry,
    form: Form,
    heading: str,
    lines: Sequence[Line],
    total: _Sums,
    coverage: Coverage,
    named: Sequence[str],
    period: str,
) -> Table:
    columns = (
        Column("TT", Align.CENTRE, 0.5),
        Column(heading, Align.LEFT, 2.4),
        Column("Đã nhận", Align.CENTRE, 1.2),
        *(Column(measure.label, Align.RIGHT, 1.8 if measure.share_of else 1.0) for measure in entry.measures),
    )
    notes = [f"Tính trên {coverage.words} đã gửi bản chốt.", *named]
    notes += [form.provisional] if form.provisional else []
    last = Line(("", _TOTAL, str(coverage), *_cells(entry, total)), emphasis=True)
    return Table(form.title, columns, (*lines, last), period, coverage, tuple(notes))


def _sum(entry: PackEntry, received: Sequence[Unit], filled: Mapping[str, Filled]) -> _Sums:
    sums = _nothing(entry)
    for unit in received:
        sums = _plus_all(sums, tuple(_measured(measure, filled[unit.code]) for measure in entry.measures))
    return sums


def _measured(measure: Measure, filled: Filled) -> _Sum:
    whole = _figure(measure.share_of, filled) if measure.share_of else None
    return _Sum(_figure(measure.value, filled), whole)


def _figure(expression: Expression, filled: Filled) -> _Figure | None:
    value = evaluate(expression, Finished(filled))
    return value if isinstance(value, int | Decimal) and not isinstance(value, bool) else None


def _cells(entry: PackEntry, sums: _Sums) -> tuple[Cell, ...]:
    return tuple(_cell(measure, each) for measure, each in zip(entry.measures, sums, strict=True))


def _cell(measure: Measure, each: _Sum) -> Cell:
    if not measure.share_of or each.part is None:
        return each.part
    return Share(each.part, each.whole or 0)


def _nothing(entry: PackEntry) -> _Sums:
    return tuple(_Sum() for _ in entry.measures)


def _plus_all(left: _Sums, right: _Sums) -> _Sums:
    return tuple(a + b for a, b in zip(left, right, strict=True))


def _plus(left: _Figure | None, right: _Figure | None) -> _Figure | None:
    if left is None or right is None:
        return right if left is None else left
    total = Decimal(left) + Decimal(right)
    return int(total) if total == total.to_integral_value() else total
