"""The body of a record as JSON: the one place where answers and bytes become each other.

The shape, stored and sealed alike::

    {"values": {item: answer}, "rows": {repeat: [{"id": hex, "values": {item: answer}}]}, "reasons": {path: text}}

Where there are notes, ``"notes": {path: text}`` is there, too. A body without notes has no such key, so that
its bytes and its hash are those it has always had. A working copy may hold ``"unconfirmed": [path]``, too: what was
carried over from the year before and waits for a look.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.canonical import JsonValue
from desktop_app.domain.form import Form
from desktop_app.domain.kinds import Answer, Kind, from_json, to_json
from desktop_app.domain.record import FormVersion, Path, Record, RecordKey, Row

MAX_NOTE = 2_000
"""How long a note may be, in letters."""

_ROW_ID = re.compile(r"[0-9a-f]{32}")

_Kinds = Mapping[str, Kind]


def draft_body(record: Record) -> dict[str, JsonValue]:
    """Return everything a working copy holds, hidden and retired answers included."""
    unconfirmed: list[JsonValue] = [*sorted(str(path) for path in record.unconfirmed)]
    return {
        "values": {name: to_json(answer) for name, answer in record.values.items()},
        "rows": {repeat: [row_body(row) for row in rows] for repeat, rows in record.rows.items() if rows},
        "reasons": {str(path): reason for path, reason in record.reasons.items()},
        **({"unconfirmed": unconfirmed} if unconfirmed else {}),
        **({"notes": {str(path): note for path, note in record.notes.items()}} if record.notes else {}),
    }


def row_body(row: Row) -> JsonValue:
    """Return everything one row holds."""
    return {"id": row.id, "values": {name: to_json(answer) for name, answer in row.values.items()}}


def record_from_body(form: Form, key: RecordKey, version: FormVersion, body: JsonValue) -> Record:
    """Read a working copy leniently: an answer of a retired question is kept as plain text, never dropped.

    Raises ``ValueError`` when the body has another shape.
    """
    return _read(form, key, version, body, strict=False)


def sealed_record(form: Form, key: RecordKey, version: FormVersion, body: JsonValue) -> Record:
    """Read the body of a snapshot strictly: unknown names and answers of the wrong kind raise ``ValueError``."""
    return _read(form, key, version, body, strict=True)


def _read(form: Form, key: RecordKey, version: FormVersion, body: JsonValue, *, strict: bool) -> Record:
    kinds = form.kinds
    extra = frozenset({"notes"} if strict else {"notes", "unconfirmed"})
    match body:
        case {"values": dict(values), "rows": dict(rows), "reasons": dict(reasons), **rest} if set(rest) <= extra:
            return Record(
                key,
                version,
                _answers(values, kinds[""], strict=strict),
                MappingProxyType(
                    {
                        repeat: _rows(lines, repeat, kinds.get(repeat, {}), strict=strict)
                        for repeat, lines in rows.items()
                    }
                ),
                MappingProxyType({Path.parse(place): _text(reason) for place, reason in reasons.items()}),
                _paths(rest.get("unconfirmed", [])),
                _notes(rest["notes"]) if "notes" in rest else MappingProxyType({}),
            )
    raise ValueError("phần trả lời không đúng khuôn")


def _rows(lines: JsonValue, repeat: str, kinds: _Kinds, *, strict: bool) -> tuple[Row, ...]:
    rows: list[Row] = []
    for line in lines if isinstance(lines, list) else [None]:
        match line:
            case {"id": str(row_id), "values": dict(values), **rest} if not rest and _ROW_ID.fullmatch(row_id):
                rows.append(Row(row_id, _answers(values, kinds, strict=strict)))
            case _:
                raise ValueError(f"bảng “{repeat}” có dòng không đúng khuôn")
    if len({row.id for row in rows}) != len(rows):
        raise ValueError(f"bảng “{repeat}” có hai dòng cùng mã")
    return tuple(rows)


def _answers(values: Mapping[str, JsonValue], kinds: _Kinds, *, strict: bool) -> Mapping[str, Answer]:
    answers: dict[str, Answer] = {}
    for name, data in values.items():
        known = kinds.get(name)
        if known is None:
            if strict:
                raise ValueError(f"không có câu hỏi “{name}” trong biểu mẫu")
            known = Kind.TEXT
        try:
            answer = from_json(known, data)
        except ValueError:
            if strict:
                raise ValueError(f"câu “{name}” có câu trả lời không đúng loại") from None
            answer = str(data)
        if answer is not None:
            answers[name] = answer
    return MappingProxyType(answers)


def _text(reason: JsonValue) -> str:
    if not isinstance(reason, str):
        raise ValueError("lời giải trình không phải văn bản")  # noqa: TRY004 - one kind of error for a bad body
    return reason


def _notes(notes: object) -> Mapping[Path, str]:
    """Read notes: never an empty collection nor an empty note, so that one record has one writing."""
    match notes:
        case dict() if notes and all(isinstance(each, str) and 0 < len(each) <= MAX_NOTE for each in notes.values()):
            return MappingProxyType({Path.parse(place): str(note) for place, note in notes.items()})
    raise ValueError("phần ghi chú không đúng khuôn")


def _paths(places: object) -> frozenset[Path]:
    if not isinstance(places, list) or not all(isinstance(place, str) for place in places):
        raise ValueError("phần chưa xác nhận không đúng khuôn")
    return frozenset(Path.parse(str(place)) for place in places)
