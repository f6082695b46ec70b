"""The difference of two states: nothing with itself, and applied to the one it gives the other."""

from types import MappingProxyType

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.body import draft_body
from desktop_app.domain.canonical import canonical_bytes
from desktop_app.domain.difference import Aspect
from desktop_app.domain.kinds import NOT_APPLICABLE, Answer, NoData
from desktop_app.domain.record import FormVersion, Path, Record, RecordKey, Row
from desktop_app.rules.difference import applied, difference

KEY, FORM = RecordKey("42401001", "2026-2027", "nhom_lop"), FormVersion("nhom_lop", "1", "0" * 64)
NAMES = ("so_tre", "ten", "tuoi")
IDS = tuple(f"{n:032x}" for n in range(7))
ANSWERS: st.SearchStrategy[Answer] = st.one_of(
    st.integers(0, 3), st.sampled_from(["a", "b", NOT_APPLICABLE, NoData(""), NoData("x"), ("a", "b")])
)
VALUES = st.dictionaries(st.sampled_from(NAMES), ANSWERS).map(MappingProxyType)
ROWS = st.lists(st.sampled_from(IDS), unique=True).flatmap(
    lambda ids: st.tuples(*(VALUES.map(lambda values, row_id=each: Row(row_id, values)) for each in ids))  # type: ignore[misc]
)


@st.composite
def records(draw: st.DrawFn) -> Record:
    rows = {name: draw(ROWS) for name in ("nhom", "phong")}
    places = [Path(name) for name in NAMES] + [
        Path(item, repeat, row.id) for repeat, lines in rows.items() for row in lines for item in ("", *NAMES)
    ]
    said = st.dictionaries(st.sampled_from(places), st.sampled_from(["lời một", "lời hai"]), max_size=4)
    return Record(
        KEY,
        FORM,
        draw(VALUES),
        MappingProxyType(rows),
        MappingProxyType(draw(said)),
        frozenset(draw(st.sets(st.sampled_from(places), max_size=3))),
        MappingProxyType(draw(said)),
    )


def _said(record: Record) -> bytes:
    return canonical_bytes(draft_body(record))


@given(records())
def test_a_record_does_not_differ_from_itself(record: Record) -> None:
    found = difference(record, record)
    assert not found
    assert found.cells == 0


@given(records(), records())
def test_a_difference_applied_gives_the_other_and_turned_round_gives_the_first(old: Record, new: Record) -> None:
    found = difference(old, new)
    there = applied(old, found)
    assert _said(there.record) == _said(new)
    assert there.left == ()
    back = applied(new, found.inverse)
    assert _said(back.record) == _said(old)
    assert back.left == ()
    assert bool(found) == (_said(old) != _said(new))


@given(records(), records(), records())
def test_what_holds_something_else_by_now_is_left_and_told(old: Record, new: Record, now: Record) -> None:
    found = difference(old, new)
    after = applied(now, found)
    for each in found.changed:
        if each.aspect is not Aspect.ANSWER or each.path.repeat:
            continue
        present = now.answer(each.path)
        if present == each.old:
            assert after.record.answer(each.path) == each.new
        elif present != each.new:
            assert after.record.answer(each.path) == present
            assert each.path in after.left
    for placed in found.went:
        there = now.row(placed.repeat, placed.row.id)
        if there is not None and there.values != placed.row.values:
            assert after.record.row(placed.repeat, placed.row.id) is not None
            assert placed.path in after.left


def _with_rows(*ids: str) -> Record:
    return Record(KEY, FORM, rows=MappingProxyType({"nhom": tuple(Row(each) for each in ids)}))


def test_a_row_comes_back_after_its_neighbour_also_when_rows_came_before_it() -> None:
    a, b, c, d, _, x, y = IDS
    gone = difference(_with_rows(a, b, c, d), _with_rows(a, d))
    back = applied(_with_rows(x, a, y, d), gone.inverse).record
    assert [row.id for row in back.rows["nhom"]] == [x, a, b, c, y, d]


def test_a_row_whose_neighbour_is_gone_comes_back_where_it_stood() -> None:
    a, b, c, d, _, x, _ = IDS
    gone = difference(_with_rows(a, b, c, d), _with_rows(a, c, d))
    back = applied(_with_rows(c, d, x), gone.inverse).record
    assert [row.id for row in back.rows["nhom"]] == [c, b, d, x]


def test_a_row_that_somebody_noted_something_at_is_not_taken_away() -> None:
    a, b = IDS[:2]
    came = difference(_with_rows(a), _with_rows(a, b))
    now = _with_rows(a, b).with_note(Path("", "nhom", b), "hỏi lại cô Lan")
    after = applied(now, came.inverse)
    assert after.record == now
    assert after.left == (Path("", "nhom", b),)


def test_cells_of_rows_that_came_count_one_by_one() -> None:
    a, b = IDS[:2]
    row = Row(b, MappingProxyType({"so_tre": 1, "ten": "x"}))
    assert difference(_with_rows(a), _with_rows(a).with_row("nhom", row)).cells == 2
    assert difference(_with_rows(), _with_rows(a)).cells == 1
