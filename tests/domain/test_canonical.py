"""Canonical JSON, and the chain that stands on it."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.canonical import (
    MAX_DEPTH,
    JsonError,
    JsonValue,
    canonical_bytes,
    parse_canonical,
    parse_known,
    parse_strict,
)
from desktop_app.domain.record import FormVersion, RecordKey
from desktop_app.domain.snapshot import Outcome, Snapshot, place_in_chain
from desktop_app.domain.snapshot_json import make_snapshot, read_snapshot
from tests.builders import NOW

KEY = RecordKey("42401001", "2026-2027", "nhom_lop")
FORM = FormVersion("nhom_lop", "1", "0" * 64)

json_values: st.SearchStrategy[JsonValue] = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abđê", max_size=4), inner, max_size=3),
    max_leaves=12,
)


@given(json_values)
def test_the_canonical_writing_reads_back_and_is_the_only_one(value: JsonValue) -> None:
    data = canonical_bytes(value)
    assert canonical_bytes(parse_canonical(data)) == data


@pytest.mark.parametrize(
    "data",
    [
        b'{"a":1,"a":2}',
        b"[NaN]",
        b"[Infinity]",
        b"[1.5]",
        b"[12345678901234567890]",
        b"[" * 100_000 + b"]" * 100_000,
        b"[" * 40 + b"]" * 40,
        b'["\\ud800"]',
        b'"\xff"',
        b"",
        b"{",
    ],
    ids=[
        "double key",
        "NaN",
        "infinity",
        "fraction",
        "huge",
        "very deep",
        "deep",
        "surrogate",
        "latin",
        "empty",
        "half",
    ],
)
def test_json_with_two_readings_is_refused(data: bytes) -> None:
    with pytest.raises(JsonError):
        parse_strict(data)


def test_json_in_another_writing_is_no_canonical_json() -> None:
    with pytest.raises(JsonError):
        parse_canonical(b'{"b":1, "a":2}')


# what canonical JSON is made of, and what is nearly so: other letters, other orders, other writings
_PIECES = ["a", "á", "a\u0301", "\u0301", "\ue000", "\U0001f600", "\ud7ff", "\\n", "\\u00e1", "\\/", "\x7f", "1", "-0"]
_MARKS = ['"', '"', '"', ":", ",", ",", "{", "}", "[", "]", "1", "0", "-", ".", "e", " ", "null", "true", "NaN"]
nearly: st.SearchStrategy[bytes] = st.one_of(
    st.lists(st.sampled_from([*_PIECES, *_MARKS]), max_size=14).map("".join),
    st.dictionaries(st.text(st.sampled_from("ab\ud7ff\ue000\uffff\U00010000")), json_values, max_size=5).map(
        lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    ),
    st.lists(st.sampled_from(_PIECES), max_size=4).map(lambda each: '["' + "".join(each) + '"]'),
    st.integers(28, 36).map(lambda depth: "[" * depth + "]" * depth),
    st.integers(28, 36).map(lambda depth: "[" * depth + "1" + "]" * depth),
    st.integers(2**53 - 3, 2**53 + 3).map(str),
).map(str.encode)


@settings(max_examples=1_500)
@given(nearly)
def test_what_is_plainly_canonical_is_so_on_a_closer_look(data: bytes) -> None:
    try:
        value: JsonValue | JsonError = parse_strict(data)
        if not isinstance(value, JsonError) and canonical_bytes(value) != data:
            value = JsonError()
    except ValueError:
        value = JsonError()
    if isinstance(value, JsonError):
        with pytest.raises(JsonError):
            parse_canonical(data)
    else:
        assert parse_canonical(data) == value
        assert parse_known(data) == value


@pytest.mark.parametrize("inside", ["", "1"], ids=["empty", "a number"])
def test_the_deepest_json_is_as_deep_for_a_reader_as_for_a_writer(inside: str) -> None:
    for depth in range(28, 38):
        data = ("[" * depth + inside + "]" * depth).encode()
        outcomes = []
        for read in (parse_strict, parse_canonical):
            try:
                outcomes.append(read(data) is not None)
            except JsonError:
                outcomes.append(False)
        assert outcomes == [depth + bool(inside) <= MAX_DEPTH + 1] * 2


def _snapshot(before: Snapshot | None = None, note: str = "") -> Snapshot:
    return make_snapshot(
        key=KEY,
        form=FORM,
        revision=before.revision + 1 if before else 1,
        parents=(before.hash,) if before else (),
        lineage=(*before.lineage, before.hash) if before else (),
        unit_name="Hoa Sen",
        author="Hoà",
        created=NOW,
        body={"values": {"ghi_chu": note}, "rows": {}, "reasons": {}},
    )


def test_order_comes_from_the_chain() -> None:
    first = _snapshot()
    second = _snapshot(first, "hai")
    third = _snapshot(second, "ba")
    other = _snapshot(first, "khác")
    assert place_in_chain(first, None, frozenset()) is Outcome.NEW
    assert place_in_chain(third, first, frozenset({first.hash})) is Outcome.REPLACES
    assert place_in_chain(first, second, frozenset({first.hash, second.hash})) is Outcome.KNOWN
    assert place_in_chain(second, third, frozenset({third.hash})) is Outcome.OLDER
    assert place_in_chain(other, second, frozenset({first.hash, second.hash})) is Outcome.FORK


def test_a_snapshot_reads_back_from_its_bytes() -> None:
    second = _snapshot(_snapshot())
    assert read_snapshot(second.content) == second
    assert second.check_code == second.hash[:8].upper()


@pytest.mark.parametrize(
    "change",
    [
        {"revision": 5},
        {"parents": []},
        {"lineage": []},
        {"format": 2},
        {"unit": "../x"},
        {"created": "2026-10-05T08:00:00"},
        {"extra": 1},
        {"parents": ["0" * 64]},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_snapshot_that_contradicts_itself_is_refused(change: dict[str, JsonValue]) -> None:
    content = json.loads(_snapshot(_snapshot()).content)
    with pytest.raises(JsonError):
        read_snapshot(canonical_bytes(content | change))


def test_a_snapshot_is_frozen() -> None:
    first = _snapshot()
    assert replace(first, content=first.content + b" ").hash != first.hash
