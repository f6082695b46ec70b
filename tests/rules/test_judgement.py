"""Judging records: what is asked, what is hidden, what is frozen."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.body import draft_body, record_from_body, sealed_record
from desktop_app.domain.canonical import JsonValue, canonical_bytes
from desktop_app.domain.kinds import NOT_APPLICABLE, Answer, NoData
from desktop_app.domain.record import FormVersion, Path, Record, RecordKey, Row
from desktop_app.formbook.book import Book
from desktop_app.formbook.compile import compile_form
from desktop_app.formbook.markdown import read_markdown
from desktop_app.rules.final_body import final_body
from desktop_app.rules.judge import Judge
from tests.builders import the_places

TODAY = date(2026, 10, 5)
BOOK = Book.load(the_places().forms)
FORMS = [BOOK.form(entry.form_id) for entry in BOOK.pack.entries]
JUDGES = {form.id: Judge(form) for form in FORMS}

answers: st.SearchStrategy[Answer] = st.one_of(
    st.integers(-5, 10**6),
    st.decimals(-10, 1000, places=2).map(lambda d: Decimal(str(d))),
    st.dates(date(1990, 1, 1), date(2090, 1, 1)),
    st.sampled_from(["co", "khong", "dat", "chua_dat", "truong", "doc_lap", "3_4_tuoi", "Hoa"]),
    st.just(("co",)),
    st.just(NOT_APPLICABLE),
    st.builds(NoData, st.text(max_size=5)),
)


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Any answers at all, of any kind, at any place of a form."""
    form = draw(st.sampled_from(FORMS))
    values = draw(st.dictionaries(st.sampled_from(list(form.items)), answers, max_size=20))
    rows = {}
    for name, repeat in form.repeats.items():
        names = st.sampled_from([item.name for item in repeat.items])
        lines = draw(st.lists(st.dictionaries(names, answers, max_size=6), max_size=4))
        rows[name] = tuple(Row(f"{at:032x}", MappingProxyType(line)) for at, line in enumerate(lines))
    blank = Record(RecordKey("42401001", "2026-2027", form.id), FormVersion(form.id, form.version, form.hash))
    return replace(blank, values=MappingProxyType(values), rows=MappingProxyType(rows))


@given(records())
def test_any_record_can_be_judged_and_hidden_answers_are_kept_but_never_frozen(record: Record) -> None:
    form = BOOK.form(record.form.id)
    judgement = JUDGES[form.id].judge(record, TODAY)
    body = final_body(form, record, judgement)
    assert isinstance(body, dict)
    frozen = body["values"]
    assert isinstance(frozen, dict)
    assert not {Path(name) for name in frozen} & judgement.hidden
    assert judgement.answered <= judgement.asked
    assert all(problem.message for problem in judgement.problems)
    assert not any(problem.path in judgement.hidden for problem in judgement.problems)


@given(records())
def test_whatever_a_draft_holds_is_read_and_nothing_is_dropped(record: Record) -> None:
    form = BOOK.form(record.form.id)
    once = record_from_body(form, record.key, record.form, draft_body(record))
    again = record_from_body(form, record.key, record.form, draft_body(once))
    assert set(once.paths()) == set(record.paths())
    assert canonical_bytes(draft_body(again)) == canonical_bytes(draft_body(once))


def test_an_answer_to_a_retired_question_stays_in_the_draft_and_out_of_the_snapshot() -> None:
    form = BOOK.form("nhom_lop")
    version = FormVersion(form.id, form.version, form.hash)
    key = RecordKey("42401001", "2025-2026", form.id)
    body: JsonValue = {"values": {"cau_da_bo": "cũ", "suc_chua": 30}, "rows": {}, "reasons": {}}
    record = record_from_body(form, key, version, body)
    assert record.answer(Path("cau_da_bo")) == "cũ"
    frozen = final_body(form, record, JUDGES[form.id].judge(record, TODAY))
    assert "cau_da_bo" not in str(frozen)
    assert sealed_record(form, key, version, frozen).answer(Path("suc_chua")) == 30


CIRCUIT = """## survey

| type | name | label | relevant | calculation |
|---|---|---|---|---|
| integer | so | Số |  |  |
| begin_repeat | viec | Việc | ${nhieu} = 1 |  |
| text | ten | Tên |  |  |
| end_repeat |  |  |  |  |
| calculate | ten_viec |  |  | join('; ', ${ten}) |
| calculate | nhieu |  |  | if(${so} > 1, 1, 0) |

## settings

| form_title | form_id | version |
|---|---|---|
| Thử | thu | 1 |
"""


def test_a_calculate_waits_for_what_decides_whether_its_questions_are_asked() -> None:
    form = compile_form(read_markdown(CIRCUIT, "thu.md"))
    rows = {"viec": (Row("0" * 32, MappingProxyType({"ten": "A"})), Row("1" * 32, MappingProxyType({"ten": "B"})))}
    record = Record(RecordKey("42401001", "2026-2027", "thu"), FormVersion("thu", "1", form.hash), {"so": 2}, rows)
    assert Judge(form).judge(record, TODAY).calculated[Path("ten_viec")] == "A; B"
    fewer = replace(record, values={"so": 1})
    assert Judge(form).judge(fewer, TODAY).calculated[Path("ten_viec")] is None


def test_a_hidden_table_has_no_rows_to_count_so_that_every_office_counts_alike() -> None:
    form = BOOK.form("tap_huan")
    version = FormVersion(form.id, form.version, form.hash)
    draft = Record(RecordKey("42401001", "2026-2027", form.id), version)
    draft = draft.with_answer(Path("co_tap_huan"), "khong").with_answer(Path("ly_do_khong"), "Chưa có lớp.")
    draft = draft.with_row("buoi", Row("0" * 32))
    judgement = JUDGES[form.id].judge(draft, TODAY)
    assert judgement.calculated[Path("tong_buoi")] == 0
    frozen = final_body(form, draft, judgement)
    received = sealed_record(form, draft.key, version, frozen)
    assert canonical_bytes(final_body(form, received, JUDGES[form.id].judge(received, TODAY))) == canonical_bytes(
        frozen
    )


def test_a_row_may_look_at_a_question_outside_that_is_only_sometimes_asked() -> None:
    text = """
## survey

| type | name | label | relevant |
| --- | --- | --- | --- |
| integer | dau | Đầu |  |
| integer | giua | Giữa | ${dau} = 1 |
| begin_repeat | bang | Bảng |  |
| integer | so | Số | ${giua} = 2 |
| end_repeat |  |  |  |

## settings

| form_title | form_id | version |
| --- | --- | --- |
| Thử | thu | 1 |
"""
    form = compile_form(read_markdown(text, "thu"))
    row = Row("0" * 32, MappingProxyType({}))
    blank = Record(RecordKey("42401001", "2026-2027", form.id), FormVersion(form.id, form.version, form.hash))
    shown = replace(blank, values=MappingProxyType({"dau": 1, "giua": 2}), rows=MappingProxyType({"bang": (row,)}))
    hidden = replace(shown, values=MappingProxyType({"dau": 0, "giua": 2}))
    place = Path("so", "bang", row.id)
    assert place not in Judge(form).judge(shown, TODAY).hidden
    assert place in Judge(form).judge(hidden, TODAY).hidden
