"""What happened to units, for ever: one line an event."""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType

from sqlalchemy import Connection, Row, insert, or_, select

from desktop_app.domain.register import Event, UnitChange
from desktop_app.store.days import day_text, read_day
from desktop_app.store.schema import unit_history
from desktop_app.store.trouble import reads_rows

_NOTHING = "{}"
_SUCCESSION = (Event.FORMED.value, Event.SPLIT.value)


@reads_rows
class UnitHistory:
    """The lines of this ledger's register."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, lines: Sequence[UnitChange]) -> None:
        """Write lines; there is no way to change one."""
        if lines:
            self._connection.execute(insert(unit_history), [_line(each) for each in lines])

    def of(self, code: str) -> tuple[UnitChange, ...]:
        """Return what happened to a unit, as it was written down; the newest is last."""
        lines = select(unit_history).where(unit_history.c.unit == code).order_by(unit_history.c.id)
        return tuple(_change(row) for row in self._connection.execute(lines))

    def after(self, day: date, codes: Collection[str] | None = None) -> Mapping[str, tuple[UnitChange, ...]]:
        """Return what changed after ``day``, by unit, the latest first: what has to be undone to see that day."""
        lines = (
            select(unit_history)
            .where(unit_history.c.day > day_text(day))
            .where(or_(unit_history.c.before != _NOTHING, unit_history.c.event.in_(_SUCCESSION)))
            .order_by(unit_history.c.day.desc(), unit_history.c.id.desc())
        )
        if codes is not None:
            lines = lines.where(unit_history.c.unit.in_(codes))
        found: dict[str, list[UnitChange]] = defaultdict(list)
        for row in self._connection.execute(lines):
            found[row.unit].append(_change(row))
        return {code: tuple(changes) for code, changes in found.items()}


def _line(each: UnitChange) -> dict[str, object]:
    return {
        "unit": each.unit,
        "event": each.event.value,
        "day": day_text(each.day),
        "other": each.other,
        "before": _text(each.before),
        "after": _text(each.after),
        "document": each.document,
        "why": each.why,
        "who": each.who,
        "moment": each.when.isoformat(),
    }


def _text(facts: Mapping[str, str]) -> str:
    return json.dumps(dict(facts), ensure_ascii=False, sort_keys=True)


def _change(row: Row[tuple[object, ...]]) -> UnitChange:
    return UnitChange(
        row.unit,
        Event(row.event),
        read_day(row.day),
        row.who,
        datetime.fromisoformat(row.moment),
        MappingProxyType(json.loads(row.before)),
        MappingProxyType(json.loads(row.after)),
        row.other,
        row.document,
        row.why,
    )
