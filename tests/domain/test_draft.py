"""A working copy written piece by piece is the very bytes that writing it whole gives."""

from datetime import date
from types import MappingProxyType

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.body import draft_body
from desktop_app.domain.canonical import canonical_bytes
from desktop_app.domain.draft import drafted, prepared
from desktop_app.domain.kinds import NOT_APPLICABLE, Answer, NoData
from desktop_app.domain.record import FormVersion, Path, Record, RecordKey, Row

names = st.text("abc_0", min_size=1, max_size=4)
answers: st.SearchStrategy[Answer] = st.one_of(
    st.integers(-5, 10**6),
    st.dates(date(1990, 1, 1), date(2090, 1, 1)),
    st.text(max_size=6),
    st.lists(names, max_size=3).map(tuple),
    st.just(NOT_APPLICABLE),
    st.builds(NoData, st.text(max_size=5)),
)
some_answers = st.dictionaries(names, answers, max_size=5)


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Answers of any kind, tables, reasons, and what waits to be confirmed."""
    rows = {
        repeat: tuple(Row(f"{at:032x}", MappingProxyType(line)) for at, line in enumerate(lines))
        for repeat, lines in draw(st.dictionaries(names, st.lists(some_answers, max_size=4), max_size=3)).items()
    }
    reasons = {Path(name): text for name, text in draw(st.dictionaries(names, st.text(max_size=6), max_size=2)).items()}
    return Record(
        RecordKey("42401001", "2026-2027", "f"),
        FormVersion("f", "1", "h"),
        MappingProxyType(draw(some_answers)),
        MappingProxyType(rows),
        MappingProxyType(reasons),
        frozenset(Path(name) for name in draw(st.lists(names, max_size=2))),
    )


@given(records(), st.data())
def test_the_writing_is_that_of_the_whole_before_and_after_a_change(record: Record, data: st.DataObject) -> None:
    draft = prepared(drafted(record))
    assert draft.body == canonical_bytes(draft_body(record))
    places = [Path("moi"), *(Path("moi", repeat, row.id) for repeat, rows in record.rows.items() for row in rows)]
    changed = record.with_answer(data.draw(st.sampled_from(places)), data.draw(answers))
    assert drafted(changed, draft).body == canonical_bytes(draft_body(changed))


def test_a_row_that_has_not_changed_is_not_written_again() -> None:
    rows = {"r": tuple(Row(f"{at:032x}") for at in range(3))}
    blank = Record(RecordKey("42401001", "2026-2027", "f"), FormVersion("f", "1", "h"), rows=MappingProxyType(rows))
    before = drafted(blank)
    after = drafted(blank.with_answer(Path("a", "r", f"{1:032x}"), 5), before)
    assert [before.rows["r"][row.id] is after.rows["r"][row.id] for row in blank.rows["r"]] == [True, False, True]
