"""thiet_bi: what the list asks for, what there is, what is lacking; and thousands of lines in a blink."""

import time
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.kinds import Answer
from desktop_app.domain.problem import Judgement, Level
from desktop_app.domain.record import Path as Place
from desktop_app.rules.judge import Judge
from tests.forms.judging import BOOK, TODAY, a_record, gravest, judged, recipe_judged, without_carry

THING: dict[str, Answer] = {
    "ten_thiet_bi": "Giá phơi khăn mặt",
    "danh_muc": "3_12_thang",
    "ma_so": "MN011001",
    "dvt": "Cái",
    "doi_tuong": "tre",
    "dinh_muc": 2,
    "hien_co": 6,
    "dung_duoc": 6,
}
NUMBERS: dict[str, Answer] = {
    "so_3_12_thang": 3,
    "so_12_24_thang": 1,
    "so_24_36_thang": 2,
    "so_3_4_tuoi": 4,
    "so_4_5_tuoi": 5,
    "so_5_6_tuoi": 6,
    "so_san": 7,
}
TOP: dict[str, Answer] = NUMBERS | {"ngay_kiem_ke": date(2026, 5, 31), "nhom_du": 6, "lop_du": 15}
FIRST = f"{0:032x}"


def _things(*things: dict[str, Answer], **changes: Answer) -> Judgement:
    return judged("thiet_bi", TOP | changes, {"thiet_bi_do_choi": things or (THING,)})


def _of_first(judgement: Judgement, name: str) -> Answer:
    return judgement.calculated[Place(name, "thiet_bi_do_choi", FIRST)]


def test_a_sound_inventory_has_no_problem() -> None:
    assert _things().problems == ()


@pytest.mark.parametrize(
    ("change", "level"),
    [
        ({"ten_thiet_bi": None}, Level.BLOCK),
        ({"danh_muc": None}, Level.BLOCK),
        ({"ma_so": None}, None),
        ({"ma_so": "MN0110011"}, Level.BLOCK),
        ({"ma_so": "mn011001"}, Level.BLOCK),
        ({"ma_so": "MN01100A"}, Level.BLOCK),
        ({"dvt": None}, Level.BLOCK),
        ({"doi_tuong": None}, Level.BLOCK),
        ({"dinh_muc": 0}, None),
        ({"dinh_muc": -1}, Level.BLOCK),
        ({"dinh_muc": 1001}, Level.BLOCK),
        ({"hien_co": 100_001}, Level.BLOCK),
        ({"hien_co": 5}, Level.BLOCK),
        ({"hien_co": 12}, None),
        ({"hien_co": 13}, Level.REMARK),
        ({"dung_duoc": 0, "hien_co": 0}, None),
        ({"dung_duoc": -1}, Level.BLOCK),
    ],
    ids=str,
)
def test_a_line_is_judged_by_its_own_figures(change: dict[str, Answer], level: Level | None) -> None:
    assert gravest(_things(THING | change, nhom_du=5)) is level


@pytest.mark.parametrize(
    ("changes", "level", "item"),
    [
        ({"so_3_4_tuoi": 61}, Level.BLOCK, "so_3_4_tuoi"),
        ({"so_san": -1}, Level.BLOCK, "so_san"),
        ({"ngay_kiem_ke": TODAY + timedelta(days=1)}, Level.BLOCK, "ngay_kiem_ke"),
        ({"ngay_kiem_ke": TODAY - timedelta(days=366)}, None, ""),
        ({"ngay_kiem_ke": TODAY - timedelta(days=367)}, Level.REMARK, "ngay_kiem_ke"),
        ({"nhom_du": 7}, Level.BLOCK, "nhom_du"),
        ({"lop_du": 16}, Level.BLOCK, "lop_du"),
        ({"lop_du": 14}, None, ""),
    ],
    ids=str,
)
def test_the_figures_around_the_table_are_judged(changes: dict[str, Answer], level: Level | None, item: str) -> None:
    assert [(p.level, p.path.item) for p in _things(**changes).problems] == ([(level, item)] if level else [])


def test_all_groups_equipped_and_something_lacking_deny_each_other() -> None:
    lacking = THING | {"dung_duoc": 5}
    assert [(p.level, p.path.item) for p in _things(lacking).problems] == [(Level.REMARK, "lop_du")]
    assert _things(lacking, nhom_du=5).problems == ()


@pytest.mark.parametrize(("question", "groups"), NUMBERS.items())
def test_each_age_is_multiplied_by_its_own_number_of_groups(question: str, groups: int) -> None:
    age = "ngoai_troi" if question == "so_san" else question.removeprefix("so_")
    assert _of_first(_things(THING | {"danh_muc": age}), "can_co") == 2 * groups


@given(st.integers(0, 50), st.integers(0, 400), st.integers(0, 400))
def test_what_is_needed_is_the_list_times_the_groups_less_what_can_be_used(norm: int, have: int, broken: int) -> None:
    usable = max(have - broken, 0)
    judgement = _things(THING | {"dinh_muc": norm, "hien_co": have, "dung_duoc": usable})
    assert _of_first(judgement, "can_co") == norm * 3
    assert _of_first(judgement, "can_bo_sung") == max(norm * 3 - usable, 0)
    assert _of_first(judgement, "da_hong") == have - usable
    assert judgement.calculated[Place("so_dong_thieu")] == int(norm * 3 > usable)


def test_a_half_filled_line_promises_nothing() -> None:
    for blank in ("dinh_muc", "dung_duoc", "danh_muc"):
        assert _of_first(_things(THING | {blank: None}), "can_bo_sung") is None


def test_the_totals_add_up() -> None:
    things = [THING, THING | {"dung_duoc": 4}, THING | {"danh_muc": "ngoai_troi", "dinh_muc": 1}]
    calculated = _things(*things).calculated
    expected = {
        "so_nhom": 6,
        "so_lop": 15,
        "tong_dong": 3,
        "tong_hien_co": 18,
        "tong_dung_duoc": 16,
        "tong_hong": 2,
        "tong_can_bo_sung": 3,
        "so_dong_thieu": 2,
        "so_dong_du": 1,
    }
    assert {name: calculated[Place(name)] for name in expected} == expected
    assert str(calculated[Place("ty_le_du")]) == "33.3"


def test_the_form_says_where_the_official_list_is_and_that_it_is_not_inside() -> None:
    form = BOOK.form("thiet_bi")
    assert "chưa được nạp" in form.provisional
    assert all(text in form.repeats["thiet_bi_do_choi"].hint for text in ("TT 02/2010", "VBHN 01", "TT 32/2012"))


def test_two_and_a_half_thousand_lines_are_judged_well_under_a_second() -> None:
    lists = [choice.name for choice in BOOK.form("thiet_bi").repeats["thiet_bi_do_choi"].item("danh_muc").choices]
    things = [THING | {"danh_muc": lists[at % 7], "ma_so": f"MN{at:06d}"} for at in range(2_500)]
    record = a_record("thiet_bi", TOP, {"thiet_bi_do_choi": things})
    judge = Judge(BOOK.form("thiet_bi"))
    spent = []
    for _ in range(3):
        started = time.process_time()
        judgement = judge.judge(record, TODAY)
        spent.append(time.process_time() - started)
    assert judgement.calculated[Place("tong_dong")] == 2_500
    assert min(spent) < 1


@given(st.integers(0, 10**6))
def test_the_demonstration_never_draws_an_inventory_that_blocks(seed: int) -> None:
    judgement = recipe_judged("thiet_bi", seed)
    assert judgement.blocking == ()
    lines = judgement.calculated[Place("tong_dong")]
    assert isinstance(lines, int)
    assert 10 <= lines <= 45


def test_every_question_says_what_becomes_of_it_in_a_new_year() -> None:
    assert without_carry("thiet_bi") == []
