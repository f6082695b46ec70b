"""nhu_cau: the demand survey, where no survey is not the same as no children."""

from datetime import date

import pytest

from desktop_app.domain.form import Carry
from desktop_app.domain.kinds import Answer
from desktop_app.domain.problem import Judgement, Level
from desktop_app.domain.record import Path as Place
from tests.forms.judging import BOOK, gravest, judged

TOTALS = ("tong_tre_cong_nhan", "dang_hoc", "chua_duoc_nhan", "chua_muon_gui")


def _village(children: int, enrolled: int, unmet: int) -> dict[str, Answer]:
    return {"ten_thon": "Thôn 1", "so_tre": children, "tre_dang_hoc": enrolled, "tre_chua_nhan": unmet}


def _survey(*villages: dict[str, Answer], **change: Answer) -> Judgement:
    values: dict[str, Answer] = {
        "khao_sat": "da",
        "ngay_khao_sat": date(2026, 9, 15),
        "cach_khao_sat": ("phat_phieu",),
        "so_nguoi_tra_loi": 30,
    }
    return judged("nhu_cau", values | change, {"thon": villages} if villages else {})


def _totals(judgement: Judgement) -> list[Answer]:
    return [judgement.calculated[Place(name)] for name in TOTALS]


def test_villages_are_added_up() -> None:
    judgement = _survey(_village(20, 8, 5), _village(0, 0, 0), _village(10, 2, 1))
    assert judgement.problems == ()
    assert _totals(judgement) == [30, 10, 6, 14]


def test_no_survey_leaves_the_totals_blank_and_asks_why() -> None:
    judgement = judged("nhu_cau", {"khao_sat": "chua"})
    assert [(problem.level, problem.path.item) for problem in judgement.problems] == [(Level.EXPLAIN, "khao_sat")]
    assert _totals(judgement) == [None] * 4


def test_no_such_children_is_zero_and_one_answer() -> None:
    judgement = judged("nhu_cau", {"khao_sat": "khong_co"})
    assert judgement.problems == ()
    assert _totals(judgement) == [0] * 4
    assert judgement.asked == 1


@pytest.mark.parametrize(
    ("village", "change", "level"),
    [
        (_village(20, 8, 12), {}, None),
        (_village(20, 8, 13), {}, Level.BLOCK),
        (_village(20, 21, 0), {}, Level.BLOCK),
        (_village(3_001, 0, 0), {}, Level.BLOCK),
        (_village(60, 8, 5), {}, None),
        (_village(61, 8, 5), {}, Level.REMARK),
        (_village(20, 8, 5), {"ngay_khao_sat": date(2026, 10, 6)}, Level.BLOCK),
        (_village(20, 8, 5), {"cach_khao_sat": ("khac",)}, Level.BLOCK),
        (_village(20, 8, 5), {"so_nguoi_tra_loi": None}, Level.BLOCK),
    ],
    ids=[
        *("all want a place", "one too many", "more enrolled", "too large", "half answered", "fewer answered"),
        *("tomorrow", "another way unnamed", "answers blank"),
    ],
)
def test_a_survey_is_judged(village: dict[str, Answer], change: dict[str, Answer], level: Level | None) -> None:
    assert gravest(_survey(village, **change)) is level


def test_villages_go_into_the_new_year_without_their_counts() -> None:
    villages = BOOK.form("nhu_cau").repeats["thon"]
    assert villages.carry is Carry.COPY
    carries = {item.name: item.carry for item in villages.items}
    assert carries["ten_thon"] is Carry.COPY
    assert {carries[name] for name in ("so_tre", "tre_dang_hoc", "tre_chua_nhan")} == {Carry.SHOW}
