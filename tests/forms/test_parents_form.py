"""cha_me: what parents were told and how many; the workers among them are counted as people, not as attendances."""

from datetime import date

import pytest

from desktop_app.domain.kinds import Answer
from desktop_app.domain.problem import Judgement, Level
from desktop_app.domain.record import Path as Place
from tests.forms.judging import TODAY, gravest, judged

LINE: dict[str, Answer] = {
    "ngay": date(2026, 9, 10),
    "chu_de": "dinh_duong",
    "noi_dung": "Bữa sáng",
    "hinh_thuc": "hop",
    "so_cha_me": 30,
    "so_cong_nhan": 10,
}
TOP: dict[str, Answer] = {"co_pho_bien": "co", "cha_me_cong_nhan": 20, "cong_nhan_duoc_pho_bien": 10}


def _parents(top: dict[str, Answer], *changes: dict[str, Answer]) -> Judgement:
    return judged("cha_me", TOP | top, {"lan": [LINE | change for change in changes or ({},)]})


@pytest.mark.parametrize(
    ("change", "level"),
    [
        ({}, None),
        *[({name: None}, Level.BLOCK) for name in LINE],
        ({"ngay": TODAY}, None),
        ({"ngay": date(2026, 10, 6)}, Level.BLOCK),
        ({"ngay": date(2019, 12, 31)}, Level.BLOCK),
        ({"so_cha_me": 0, "so_cong_nhan": 0}, Level.BLOCK),
        ({"so_cha_me": 6001}, Level.BLOCK),
        ({"so_cong_nhan": -1}, Level.BLOCK),
        ({"so_cong_nhan": 31}, Level.BLOCK),
    ],
)
def test_an_event_is_judged(change: dict[str, Answer], level: Level | None) -> None:
    assert gravest(_parents({}, change)) is level


@pytest.mark.parametrize(
    ("top", "level"),
    [
        ({"cha_me_cong_nhan": None}, Level.BLOCK),
        ({"cha_me_cong_nhan": -1}, Level.BLOCK),
        ({"cha_me_cong_nhan": 6001}, Level.BLOCK),
        ({"cong_nhan_duoc_pho_bien": None}, Level.BLOCK),
        ({"cong_nhan_duoc_pho_bien": -1}, Level.BLOCK),
        ({"cong_nhan_duoc_pho_bien": 21}, Level.BLOCK),
        ({"cong_nhan_duoc_pho_bien": 11}, Level.EXPLAIN),
        ({"cong_nhan_duoc_pho_bien": 9}, Level.REMARK),
        ({"cha_me_cong_nhan": 9, "cong_nhan_duoc_pho_bien": 9}, Level.REMARK),
    ],
    ids=[
        *("workers blank", "negative", "too many", "reached blank", "reached negative", "more than there are"),
        *("more than heard", "fewer than at one event", "more at an event than there are"),
    ],
)
def test_the_workers_reached_are_judged(top: dict[str, Answer], level: Level | None) -> None:
    assert gravest(_parents(top)) is level


def test_one_worker_at_two_events_is_one_person_and_two_attendances() -> None:
    judgement = _parents({"cong_nhan_duoc_pho_bien": 12}, {}, {"so_cha_me": 12, "so_cong_nhan": 7})
    assert judgement.problems == ()
    assert [judgement.calculated[Place(name)] for name in ("tong_lan", "luot_cha_me", "luot_cong_nhan")] == [2, 42, 17]


def test_a_school_that_has_told_nobody_says_why_and_has_reached_nobody() -> None:
    silent: dict[str, Answer] = {"co_pho_bien": "khong", "cha_me_cong_nhan": 20, "cong_nhan_duoc_pho_bien": 0}
    assert [problem.path.item for problem in judged("cha_me", silent).blocking] == ["ly_do_khong"]
    silent["ly_do_khong"] = "Họp tháng sau."
    assert judged("cha_me", silent).problems == ()
    reached = judged("cha_me", silent | {"cong_nhan_duoc_pho_bien": 1})
    assert [problem.path.item for problem in reached.blocking] == ["cong_nhan_duoc_pho_bien"] * len(reached.blocking)
    assert gravest(reached) is Level.BLOCK


def test_events_that_were_taken_back_are_not_counted() -> None:
    judgement = _parents({"co_pho_bien": "khong", "ly_do_khong": "Nhầm.", "cong_nhan_duoc_pho_bien": 0})
    names = ("tong_lan", "luot_cha_me", "luot_cong_nhan", "dong_nhat")
    assert [judgement.calculated[Place(name)] for name in names] == [0, 0, 0, 0]
    assert judgement.problems == ()


def test_a_school_that_tells_parents_lists_when() -> None:
    judgement = judged("cha_me", TOP | {"cong_nhan_duoc_pho_bien": 0})
    assert [problem.path for problem in judgement.blocking] == [Place("", "lan")]
