"""Working copies made again from what is left: from the trail, on top of an older body where there is one."""

import json
from collections.abc import Iterable
from datetime import datetime

from desktop_app.domain.canonical import JsonValue, canonical_bytes, parse_canonical
from desktop_app.domain.flat_body import ROW_ADDED, ROW_REMOVED, is_row
from desktop_app.domain.record import FormVersion, Origin
from desktop_app.store.salvage import Line

_CONFIRMED = "xác nhận không đổi"


class _Replay:
    """A body that lines of the trail are applied to, one after the other."""

    def __init__(self, base: JsonValue) -> None:
        match base:
            case {"values": dict(values), "rows": dict(rows), "reasons": dict(reasons), **more}:
                self.values, self.reasons = dict(values), dict(reasons)
                self.rows = {name: {_id(row): row for row in _list(lines)} for name, lines in rows.items()}
                self.waiting = {str(path) for path in _list(more.get("unconfirmed", []))}
            case _:
                self.values, self.reasons, self.rows, self.waiting = {}, {}, {}, set()

    def apply(self, line: Line) -> None:
        """Apply one line; a line about a row that is not there is about nothing."""
        path, old, new = str(line["path"]), json.loads(str(line["old"])), json.loads(str(line["new"]))
        why = str(line["why"])
        if is_row(path) and new in {ROW_ADDED, ROW_REMOVED}:
            self._row(path, there=new == ROW_ADDED)
        elif old == new:
            self._said(path, why)
            return
        else:
            self._answer(path, new)
        if line["origin"] == Origin.CARRIED.value and (is_row(path) or "/" not in path):
            self.waiting.add(path)
        else:
            self.waiting.discard(path)

    def _said(self, path: str, why: str) -> None:
        if why == _CONFIRMED:
            self.waiting.discard(path)
        elif why:
            self.reasons[path] = why
        else:
            self.reasons.pop(path, None)

    def _row(self, path: str, *, there: bool) -> None:
        repeat, row, _ = path.split("/")
        rows = self.rows.setdefault(repeat, {})
        if there:
            rows.setdefault(row, {"id": row, "values": {}})
        else:
            rows.pop(row, None)
            self.reasons = {place: said for place, said in self.reasons.items() if f"{repeat}/{row}/" not in place}

    def _answer(self, path: str, new: JsonValue) -> None:
        values: dict[str, JsonValue] = self.values
        name = path
        if "/" in path:
            repeat, row, name = path.split("/")
            match self.rows.get(repeat, {}).get(row):
                case {"values": dict(held)}:
                    values = held
                case _:
                    return
        if new is None:
            values.pop(name, None)
        else:
            values[name] = new

    def body(self) -> bytes:
        """Return the canonical bytes of what the lines have made."""
        waiting: list[JsonValue] = [*sorted(self.waiting)]
        return canonical_bytes(
            {
                "values": self.values,
                "rows": {name: list(rows.values()) for name, rows in self.rows.items() if rows},
                "reasons": self.reasons,
                **({"unconfirmed": waiting} if waiting else {}),
            }
        )


def replayed(base: bytes | None, lines: Iterable[Line]) -> bytes:
    """Return the body that ``lines`` of the trail, in their order, make of ``base``."""
    replay = _Replay(json.loads(base) if base else None)
    for line in lines:
        replay.apply(line)
    return replay.body()


def body_of_snapshot(content: bytes) -> tuple[bytes, FormVersion, str]:
    """Return the body of a bản chốt, its form, and when it was made."""
    match parse_canonical(content):
        case {
            "body": dict(body),
            "form": {"id": str(form), "version": str(version), "hash": str(form_hash)},
            "created": str(created),
        }:
            datetime.fromisoformat(created)
            return canonical_bytes(dict(body)), FormVersion(form, version, form_hash), created
    raise ValueError("bản chốt không đúng khuôn")


def _list(value: object) -> list[JsonValue]:
    return value if isinstance(value, list) else []


def _id(row: JsonValue) -> str:
    return str(row["id"]) if isinstance(row, dict) else ""
