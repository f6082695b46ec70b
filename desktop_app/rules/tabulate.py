"""Adds units up: one line a commune (or an institution), one column a measure, and who is missing by name.

A unit that has sent nothing counts as nothing, never as zero; every total says on how many units it stands.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from desktop_app.domain.expression import Expression
from desktop_app.domain.form import Form, Measure, PackEntry
from desktop_app.domain.kinds import Answer
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path
from desktop_app.domain.share import Share
from desktop_app.domain.table import Align, Cell, Column, Line, Table
from desktop_app.domain.unit import Unit
from desktop_app.rules.completeness import Standing, Tally, standing, tally
from desktop_app.rules.evaluate import Scalar, evaluate, scalar

_TOTAL = "Tổng cộng"
_NO_DAY = date(1970, 1, 1)
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
    units: Mapping[str, Sequence[Unit]],
    filled: Mapping[str, Filled],
    period: str,
    exempt: Mapping[str, str] = _NOBODY,
) -> Table:
    """Return the provincial table of one form: communes in the order given, then the total.

    ``units`` are those that should report, by commune code; ``filled`` what has been received, by unit code;
    ``exempt`` says why a unit need not report.
    """
    tallies = {commune.code: tally(units.get(commune.code, ()), filled, exempt) for commune in communes}
    lines, total = [], _nothing(entry)
    for number, commune in enumerate(communes, start=1):
        here = tallies[commune.code]
        sums = _sum(entry, here.received, filled)
        total = _plus_all(total, sums)
        lines.append(Line((number, commune.full_name, str(here.coverage()), *_cells(entry, sums))))
    everybody = tally([unit for commune in communes for unit in units.get(commune.code, ())], filled, exempt)
    notes = [
        *_named("Chưa nhận", [(commune, tallies[commune.code].missing) for commune in communes]),
        *_named("Miễn báo cáo", [(commune, tallies[commune.code].exempt) for commune in communes], exempt),
    ]
    return _table(entry, form, "Xã, phường", lines, total, everybody, notes, period)


def tabulate_units(
    entry: PackEntry,
    form: Form,
    around: Unit,
    units: Sequence[Unit],
    filled: Mapping[str, Filled],
    period: str,
    exempt: Mapping[str, str] = _NOBODY,
) -> Table:
    """Return the table of one form over the units of one commune, one line each."""
    lines = []
    for number, unit in enumerate(units, start=1):
        state = standing(unit.code, filled, exempt)
        received = [unit] if state is Standing.RECEIVED else []
        lines.append(Line((number, unit.full_name, state.value, *_cells(entry, _sum(entry, received, filled)))))
    everybody = tally(units, filled, exempt)
    total = _sum(entry, everybody.received, filled)
    notes = [
        *_named("Chưa nhận", [(around, everybody.missing)]),
        *_named("Miễn báo cáo", [(around, everybody.exempt)], exempt),
    ]
    return _table(entry, form, "Cơ sở", lines, total, everybody, notes, period)


def _table(
    entry: PackEntry,
    form: Form,
    heading: str,
    lines: Sequence[Line],
    total: _Sums,
    everybody: Tally,
    named: Sequence[str],
    period: str,
) -> Table:
    columns = (
        Column("TT", Align.CENTRE, 0.5),
        Column(heading, Align.LEFT, 2.4),
        Column("Đã nhận", Align.CENTRE, 0.9),
        *(Column(measure.label, Align.RIGHT, 1.8 if measure.share_of else 1.0) for measure in entry.measures),
    )
    coverage = everybody.coverage(entry.filled_by.words)
    notes = [f"Tính trên {coverage} {coverage.noun} đã gửi bản chốt.", *named]
    notes += [form.provisional] if form.provisional else []
    last = Line(("", _TOTAL, str(coverage), *_cells(entry, total)), emphasis=True)
    return Table(form.title, columns, (*lines, last), period, coverage, tuple(notes))


def _named(
    words: str, groups: Sequence[tuple[Unit, Sequence[Unit]]], reasons: Mapping[str, str] = _NOBODY
) -> list[str]:
    """Return one note a commune with the names of ``units`` in it, and the reason of each when there is one."""
    notes = []
    for around, units in groups:
        names = [unit.full_name + (f" ({reasons[unit.code]})" if unit.code in reasons else "") for unit in units]
        own = [unit.code for unit in units] == [around.code]
        notes += [f"{words}: {', '.join(names)}."] if own else []
        notes += [f"{words}: {around.full_name}: {', '.join(names)}."] if names and not own else []
    return notes


def _sum(entry: PackEntry, received: Sequence[Unit], filled: Mapping[str, Filled]) -> _Sums:
    sums = _nothing(entry)
    for unit in received:
        sums = _plus_all(sums, tuple(_measured(measure, filled[unit.code]) for measure in entry.measures))
    return sums


def _measured(measure: Measure, filled: Filled) -> _Sum:
    whole = _figure(measure.share_of, filled) if measure.share_of else None
    return _Sum(_figure(measure.value, filled), whole)


def _figure(expression: Expression, filled: Filled) -> _Figure | None:
    value = evaluate(expression, _Finished(filled))
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


class _Finished:
    """Names as a measure sees them: the whole of one finished record."""

    today = _NO_DAY
    position = 1

    def __init__(self, filled: Filled) -> None:
        self._filled = filled

    def answer(self, name: str) -> Scalar:
        return self._shown(Path(name))

    def all_rows(self, name: str) -> Sequence[Scalar]:
        form, record = self._filled.form, self._filled.record
        if name in form.repeats:
            return [row.id for row in record.rows.get(name, ())]
        for repeat in form.repeats.values():
            if any(item.name == name for item in repeat.items):
                return [self._shown(Path(name, repeat.name, row.id)) for row in record.rows.get(repeat.name, ())]
        return [self.answer(name)]

    def itself(self) -> Scalar:
        return None

    def _shown(self, path: Path) -> Scalar:
        answer: Answer = None if path in self._filled.judgement.hidden else self._filled.answer(path)
        return scalar(answer)
