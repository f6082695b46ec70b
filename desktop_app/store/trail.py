"""The trail: one line per changed answer, for ever."""

import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, Row, insert, select

from desktop_app.domain.canonical import JsonValue
from desktop_app.domain.kinds import NOT_APPLICABLE, Answer, NoData, to_json
from desktop_app.domain.record import Change, Origin, Path, RecordKey
from desktop_app.store.schema import change


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
        lines = select(change).where(
            change.c.unit == key.unit, change.c.period == key.period, change.c.form_id == key.form_id
        )
        if path is not None:
            lines = lines.where(change.c.path == str(path))
        return tuple(_change(row) for row in self._connection.execute(lines.order_by(change.c.id)))

    def newest_moment(self) -> datetime | None:
        """Return when the newest line was written, by the clock of that day."""
        moment = self._connection.scalar(select(change.c.moment).order_by(change.c.id.desc()).limit(1))
        return datetime.fromisoformat(moment) if moment else None


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
        _answer(json.loads(row.old)),
        _answer(json.loads(row.new)),
        row.who,
        datetime.fromisoformat(row.moment),
        Origin(row.origin),
        row.why,
    )


def _answer(data: JsonValue) -> Answer:
    """Read an answer without its form: decimals and dates stay as the text they were kept as."""
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
