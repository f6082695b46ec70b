"""Judging again after a change: what is taken over from the judgement before makes no difference to the outcome."""

from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.form import Form
from desktop_app.domain.kinds import NOT_APPLICABLE, Answer, NoData
from desktop_app.domain.record import FormVersion, Path, Record, RecordKey, Row
from desktop_app.formbook.compile import compile_form
from desktop_app.formbook.markdown import read_markdown
from desktop_app.rules.judge import Judge
from tests.forms.judging import BOOK, TODAY

_FAR_SIGHTED = """## survey

| type | name | label | required | relevant | constraint | constraint_message | calculation | choice_filter |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| integer | nguong | Ngưỡng | yes | | | | | |
| select_one co_khong | co_bang | Có bảng | yes | | | | | |
| begin_group | phan | Phần | | ${co_bang} = 'co' | | | | |
| begin_repeat | dong | Dòng | | | | | | |
| integer | a | A | yes | | . <= ${nguong} | Quá ngưỡng. | | |
| integer | b | B | yes | ${a} > 3 | . <= ${tong} | Quá tổng. | | |
| select_one muc | c | C | | ${nguong} > 2 | | | | ${a} > 2 |
| text | d | D | | ${hai_a} > 8 | | | | |
| calculate | hai_a | Hai A | | | | | ${a} * 2 | |
| calculate | phan_tong | Phần của tổng | | | | | ${a} + ${tong} | |
| calculate | thu_tu | Thứ tự | | ${hai_a} > 1 | | | position(..) | |
| integer | e | E | | position(..) > 1 | . != ${phan_tong} | Bằng phần của tổng. | | |
| end_repeat | | | | | | | | |
| end_group | | | | | | | | |
| calculate | tong | Tổng | | | | | sum(${a}) | |
| calculate | tong_b | Tổng B | | | | | sum(${b}) + count(${dong}) | |

## choices

| list_name | name | label |
| --- | --- | --- |
| co_khong | co | Có |
| co_khong | khong | Không |
| muc | m1 | Một |
| muc | m2 | Hai |

## settings

| form_title | form_id | version |
| --- | --- | --- |
| Nhìn xa | nhin_xa | 1 |
"""
FAR_SIGHTED = compile_form(read_markdown(_FAR_SIGHTED, "nhin_xa"))
FORMS = [FAR_SIGHTED, *(BOOK.form(entry.form_id) for entry in BOOK.pack.entries)]
JUDGES = {form.id: Judge(form) for form in FORMS}

answers: st.SearchStrategy[Answer] = st.one_of(
    st.integers(0, 6),
    st.sampled_from(["co", "khong", "dat", "m1", "m2", "3_4_tuoi", "Hoa"]),
    st.just(("co",)),
    st.just(NOT_APPLICABLE),
    st.just(NoData("mất sổ")),
    st.none(),
)


def _blank(form: Form) -> Record:
    return Record(RecordKey("42401001", "2026-2027", form.id), FormVersion(form.id, form.version, form.hash))


@st.composite
def changes(draw: st.DrawFn, form: Form, record: Record) -> Record:
    """One thing that a clerk does: an answer, a row more or less, a reason, something to confirm."""
    repeats = list(form.repeats)
    rows = [(repeat, row.id) for repeat, lines in record.rows.items() for row in lines]
    kinds = ["answer", *(["row"] if repeats else []), *(["cell", "cell", "gone", "moved", "waits"] if rows else [])]
    match draw(st.sampled_from(kinds)):
        case "answer":
            return record.with_answer(Path(draw(st.sampled_from(sorted(form.items)))), draw(answers))
        case "row":
            repeat = draw(st.sampled_from(repeats))
            taken = len(record.rows.get(repeat, ()))
            ids = {row.id for row in record.rows.get(repeat, ())}
            fresh = next(f"{at:032x}" for at in range(100) if f"{at:032x}" not in ids)
            return record.with_row(repeat, Row(fresh), draw(st.integers(0, taken)))
    repeat, row_id = draw(st.sampled_from(rows))
    place = Path(draw(st.sampled_from([item.name for item in form.repeats[repeat].items])), repeat, row_id)
    match draw(st.sampled_from(["cell", "cell", "cell", "gone", "moved", "waits", "reason"])):
        case "gone":
            return record.without_row(repeat, row_id)
        case "moved":
            lines = tuple(reversed(record.rows[repeat]))
            return replace(record, rows=MappingProxyType({**record.rows, repeat: lines}))
        case "waits":
            return replace(record, unconfirmed=record.unconfirmed ^ {Path("", repeat, row_id)})
        case "reason":
            return record.with_reason(place, draw(st.sampled_from(["", "đã xem lại"])))
    return record.with_answer(place, draw(answers))


@given(st.data())
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_what_is_taken_over_changes_nothing(form: Form, data: st.DataObject) -> None:
    judge, record = JUDGES[form.id], _blank(form)
    judgement = judge.judge(record, TODAY)
    for _ in range(data.draw(st.integers(1, 12))):
        record = data.draw(changes(form, record))
        judgement, anew = judge.judge(record, TODAY, judgement), judge.judge(record, TODAY)
        assert judgement == anew == judge.judge_once(record, TODAY)
        assert dict(judgement.at) == dict(anew.at)


@given(st.data())
def test_another_day_is_judged_from_the_beginning(data: st.DataObject) -> None:
    form = BOOK.form("doi_ngu")
    record = data.draw(changes(form, _blank(form).with_row("nguoi", Row("0" * 32))))
    later = TODAY + timedelta(days=data.draw(st.integers(1, 900)))
    judge = JUDGES[form.id]
    assert judge.judge(record, later, judge.judge(record, TODAY)) == judge.judge(record, later)


def test_a_row_that_has_not_changed_is_not_worked_out_again() -> None:
    judge, record = JUDGES["doi_ngu"], _blank(BOOK.form("doi_ngu"))
    for at in range(3):
        record = record.with_row("nguoi", Row(f"{at:032x}"))
    first = judge.judge(record, date(2026, 10, 5))
    second = judge.judge(record.with_answer(Path("ho_ten", "nguoi", f"{1:032x}"), "Hoa"), date(2026, 10, 5), first)
    assert first.remembered is not None
    assert second.remembered is not None
    before, after = first.remembered.rows["nguoi"], second.remembered.rows["nguoi"]
    assert [before[f"{at:032x}"] is after[f"{at:032x}"] for at in range(3)] == [True, False, True]
