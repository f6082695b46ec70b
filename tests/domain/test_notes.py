"""Notes in a record and in a snapshot: read strictly, and a body without them is written as it always was."""

from datetime import UTC, datetime
from types import MappingProxyType

import pytest

from desktop_app.domain.body import MAX_NOTE, draft_body, record_from_body, sealed_record
from desktop_app.domain.canonical import JsonError, JsonValue, canonical_bytes, parse_strict
from desktop_app.domain.form import Form, Item
from desktop_app.domain.kinds import Kind
from desktop_app.domain.record import FormVersion, Path, Record, RecordKey
from desktop_app.domain.snapshot_json import make_snapshot, read_snapshot

KEY, VERSION = RecordKey("42401001", "2026-2027", "tre"), FormVersion("tre", "1", "0" * 64)
FORM = Form("tre", "1", "Trẻ", (Item("so_tre", Kind.INTEGER, "Số trẻ"),))
RECORD = Record(KEY, VERSION, MappingProxyType({"so_tre": 21}))


def _frozen(body: JsonValue) -> bytes:
    made = make_snapshot(
        key=KEY, form=VERSION, revision=1, parents=(), lineage=(), unit_name="Hoa Sen", author="Hoà",
        created=datetime(2026, 10, 5, 8, tzinfo=UTC), body=body,
    )  # fmt: skip
    return made.content


def test_a_body_without_notes_keeps_the_bytes_it_always_had() -> None:
    body = canonical_bytes(draft_body(RECORD))
    assert body == b'{"reasons":{},"rows":{},"values":{"so_tre":21}}'
    assert canonical_bytes(draft_body(RECORD.with_note(Path("so_tre"), "x").with_note(Path("so_tre"), ""))) == body
    assert parse_strict(_frozen(draft_body(RECORD)))["format"] == 1  # type: ignore[index, call-overload]


def test_a_note_is_read_back_from_a_working_copy_and_from_a_snapshot() -> None:
    noted = RECORD.with_note(Path("so_tre"), "theo sổ điểm danh\nngày 5/9")
    body = parse_strict(canonical_bytes(draft_body(noted)))
    assert record_from_body(FORM, KEY, VERSION, body) == noted
    assert sealed_record(FORM, KEY, VERSION, body) == noted
    snapshot = read_snapshot(_frozen(body))
    assert sealed_record(FORM, KEY, VERSION, parse_strict(snapshot.content)["body"]) == noted  # type: ignore[index, call-overload]


@pytest.mark.parametrize(
    "notes",
    [{}, {"so_tre": ""}, {"so_tre": 5}, {"so_tre": "x" * (MAX_NOTE + 1)}, {"a/b": "x"}, ["x"], None],
    ids=["none", "empty", "number", "too long", "no path", "list", "null"],
)
def test_notes_of_another_shape_are_refused(notes: JsonValue) -> None:
    body: JsonValue = {"values": {}, "rows": {}, "reasons": {}, "notes": notes}
    with pytest.raises(ValueError, match=r"ghi chú|path"):
        sealed_record(FORM, KEY, VERSION, body)
    with pytest.raises(ValueError, match=r"ghi chú|path"):
        record_from_body(FORM, KEY, VERSION, body)


@pytest.mark.parametrize(("number", "noted"), [(1, True), (2, False), (3, True), (3, False)])
def test_a_snapshot_says_the_format_that_its_notes_ask_for(number: int, noted: bool) -> None:  # noqa: FBT001 - a column of a table
    content = parse_strict(_frozen(draft_body(RECORD.with_note(Path("so_tre"), "x") if noted else RECORD)))
    assert isinstance(content, dict)
    with pytest.raises(JsonError, match="mới hơn" if number > 2 else "không đúng khuôn"):
        read_snapshot(canonical_bytes({**content, "format": number}))
