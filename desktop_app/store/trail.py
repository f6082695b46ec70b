"""The trail: one line per changed answer, for ever."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, Row, func, insert, select

from desktop_app.domain.canonical import JsonValue
from desktop_app.domain.history import Kept
from desktop_app.domain.kinds import NOT_APPLICABLE, Answer, NoData, to_json
from desktop_app.domain.record import Change, Origin, Path, RecordKey
from desktop_app.store.schema import change
from desktop_app.store.trouble import reads_rows

PAGE = 200
"""How many lines are read at a time; a trail may hold a hundred thousand."""


RECENT = 5_000
"""How many of the newest lines are looked through before the index is asked."""


class Bare(NamedTuple):
    """A line as the ledger keeps it, for looking through many: answers are JSON texts."""

    number: int
    path: str
    old: str
    new: str
    who: str
    origin: str
    why: str


@reads_rows
class Trail:
    """Who changed which answer from what to what, when, why, and how it came."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, changes: Sequence[Change]) -> None:
        """Write lines; there is no way to change one."""
        if changes:
            self._connection.execute(insert(change), [_line(each) for each in changes])

    def of(self, key: RecordKey, path: Path | None = None) -> tuple[Change, ...]:
        """Return the lines of a record, or of one place in it; the newest is last."""
        lines = select(change).where(*_of(key, path))
        return tuple(_change(row) for row in self._connection.execute(lines.order_by(change.c.id)))

    def newest_moment(self) -> datetime | None:
        """Return when the newest line was written, by the clock of that day."""
        moment = self._connection.scalar(select(change.c.moment).order_by(change.c.id.desc()).limit(1))
        return datetime.fromisoformat(moment) if moment else None

    def page(self, key: RecordKey, path: Path | None = None, before: int = 0, limit: int = PAGE) -> tuple[Kept, ...]:
        """Return the newest lines of a record or of one place in it, the newest first.

        ``before`` is the number of the last line that is known already; only older ones are returned then.
        """
        older = [change.c.id < before] if before else []
        if path is None and len(found := self._recent(key, before, limit)) == limit:
            return self.lines(found)
        # the index alone finds the numbers; the lines themselves are read for one page only
        numbers = select(change.c.id).where(*_of(key, path), *older).order_by(change.c.id.desc()).limit(limit)
        return self.lines(tuple(self._connection.scalars(numbers)))

    def _recent(self, key: RecordKey, before: int, limit: int) -> tuple[int, ...]:
        """Return numbers out of the last lines alone: most records that are looked at have been worked on lately."""
        c = change.c
        end = before or (self._connection.scalar(select(func.max(c.id))) or 0) + 1
        # not through the index, which knows no order of time: these few lines are read backwards as they lie
        here = (c.unit.concat("") == key.unit, c.period.concat("") == key.period, c.form_id.concat("") == key.form_id)
        numbers = select(c.id).where(c.id < end, c.id >= end - RECENT, *here).order_by(c.id.desc()).limit(limit)
        return tuple(self._connection.scalars(numbers))

    def lines(self, numbers: Sequence[int]) -> tuple[Kept, ...]:
        """Return lines by their numbers, the newest first."""
        found = select(change).where(change.c.id.in_(numbers)).order_by(change.c.id.desc())
        return tuple(Kept(row.id, _change(row)) for row in self._connection.execute(found))

    def row_lines(self, key: RecordKey, repeat: str, row: str) -> tuple[Kept, ...]:
        """Return all lines of one row and of its cells, the newest first."""
        start = f"{repeat}/{row}/"
        here = (change.c.path >= start, change.c.path < f"{repeat}/{row}0")
        numbers = select(change.c.id).where(*_of(key), *here)
        return self.lines(tuple(self._connection.scalars(numbers)))

    def bare(self, key: RecordKey, after: int = 0, before: int = 0, limit: int = PAGE) -> tuple[Bare, ...]:
        """Return lines between two numbers (0: no end) as they are kept, the newest first."""
        c = change.c
        ends = [*([c.id > after] if after else []), *([c.id < before] if before else [])]
        numbers = select(c.id).where(*_of(key), *ends).order_by(c.id.desc()).limit(limit)
        lines = select(c.id, c.path, c.old, c.new, c.who, c.origin, c.why).where(c.id.in_(numbers))
        return tuple(Bare(*row) for row in self._connection.execute(lines.order_by(c.id.desc())))


def _of(key: RecordKey, path: Path | None = None) -> list[ColumnElement[bool]]:
    here = [change.c.unit == key.unit, change.c.period == key.period, change.c.form_id == key.form_id]
    return here if path is None else [*here, change.c.path == str(path)]


def _line(each: Change) -> dict[str, str]:
    return {
        "unit": each.key.unit,
        "period": each.key.period,
        "form_id": each.key.form_id,
        "path": str(each.path),
        "old": json.dumps(to_json(each.old), ensure_ascii=False),
        "new": json.dumps(to_json(each.new), ensure_ascii=False),
        "who": each.who,
        "moment": each.when.isoformat(),
        "origin": each.origin.value,
        "why": each.why,
    }


def _change(row: Row[tuple[object, ...]]) -> Change:
    return Change(
        RecordKey(row.unit, row.period, row.form_id),
        Path.parse(row.path),
        read_answer(json.loads(row.old)),
        read_answer(json.loads(row.new)),
        row.who,
        datetime.fromisoformat(row.moment),
        Origin(row.origin),
        row.why,
    )


def read_answer(data: JsonValue) -> Answer:
    """Return an answer read without its form: decimals and dates stay as the text they were kept as."""
    match data:
        case {"blank": "khong_ap_dung"}:
            return NOT_APPLICABLE
        case {"blank": "chua_co_so_lieu", "reason": str(reason)}:
            return NoData(reason)
        case list():
            return tuple(str(each) for each in data)
        case int() | str() | None:
            return data
    return str(data)
