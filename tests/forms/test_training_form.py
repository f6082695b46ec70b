"""tap_huan: sessions are judged one by one, and none at all can be said, too."""

from datetime import date
from decimal import Decimal

import pytest

from desktop_app.domain.kinds import Answer, NoData
from desktop_app.domain.problem import Judgement, Level
from desktop_app.domain.record import Path as Place
from tests.forms.judging import TODAY, gravest, judged


def _training(**change: Answer) -> Judgement:
    line: dict[str, Answer] = {
        "ngay": date(2026, 9, 10),
        "chu_de": "an_toan",
        "noi_dung": "Sơ cấp cứu",
        "don_vi_to_chuc": "Sở",
        "so_gio": Decimal("3.5"),
        "hinh_thuc": "truc_tiep",
        "so_nguoi": 10,
        "cbql": 1,
        "gv": 8,
        "nv": 1,
    }
    return judged("tap_huan", {"co_tap_huan": "co", "chon_ten": "so"}, {"buoi": [line | change]})


def _named(*people: Answer, **change: Answer) -> Judgement:
    """A log that names who went; the four numbers are what an earlier writing of the form had asked."""
    line: dict[str, Answer] = {
        "ngay": date(2026, 9, 10),
        "chu_de": "an_toan",
        "noi_dung": "Sơ cấp cứu",
        "don_vi_to_chuc": "Sở",
        "so_gio": Decimal("3.5"),
        "hinh_thuc": "truc_tiep",
    }
    lines = [line | {"nguoi_du": each} | change for each in people]
    return judged("tap_huan", {"co_tap_huan": "co", "chon_ten": "ten"}, {"buoi": lines})


@pytest.mark.parametrize(
    ("change", "level"),
    [
        ({}, None),
        ({"ngay": TODAY}, None),
        ({"ngay": date(2026, 10, 6)}, Level.BLOCK),
        ({"ngay": date(2019, 12, 31)}, Level.BLOCK),
        ({"so_gio": 0}, Level.BLOCK),
        ({"so_gio": 16}, None),
        ({"so_gio": Decimal("16.5")}, Level.REMARK),
        ({"so_gio": 80}, Level.REMARK),
        ({"so_gio": 81}, Level.EXPLAIN),
        ({"so_gio": 401}, Level.BLOCK),
        ({"so_nguoi": 0, "cbql": 0, "gv": 0, "nv": 0}, Level.BLOCK),
        ({"gv": 11}, Level.BLOCK),
        ({"nv": 0}, Level.REMARK),
    ],
    ids=[
        *("sound", "today", "tomorrow", "long ago", "no hours", "16 h", "16,5 h", "80 h", "81 h", "401 h", "nobody"),
        *("more teachers than people", "parts do not add up"),
    ],
)
def test_a_session_is_judged(change: dict[str, Answer], level: Level | None) -> None:
    assert gravest(_training(**change)) is level


def test_more_teachers_than_people_block() -> None:
    assert [problem.path.item for problem in _training(gv=11).blocking] == ["gv"]


def test_a_school_without_training_can_say_so() -> None:
    judgement = judged("tap_huan", {"co_tap_huan": "khong", "ly_do_khong": "Chưa có lớp."})
    assert judgement.problems == ()
    assert Place("", "buoi") in judgement.hidden


def test_a_school_with_training_must_list_it() -> None:
    judgement = judged("tap_huan", {"co_tap_huan": "co", "chon_ten": "ten"})
    assert [problem.path for problem in judgement.blocking] == [Place("", "buoi")]


def test_who_went_is_picked_by_name_and_the_number_follows() -> None:
    judgement = _named(("a" * 32, "b" * 32, "c" * 32), ("a" * 32,))
    assert judgement.problems == ()
    assert judgement.calculated[Place("luot_nguoi")] == 4
    assert judgement.calculated[Place("dong_nhat")] == 3


def test_numbers_typed_before_the_names_cannot_contradict_them() -> None:
    judgement = _named(("a" * 32, "b" * 32), so_nguoi=10, cbql=1, gv=8, nv=9)
    assert judgement.problems == ()
    assert judgement.calculated[Place("luot_nguoi")] == 2


def test_a_session_whose_people_nobody_remembers_is_counted_instead() -> None:
    unknown: Answer = NoData("không nhớ tên")
    assert {problem.path.item for problem in _named(unknown).blocking} == {"so_nguoi", "cbql", "gv", "nv"}
    judgement = _named(unknown, so_nguoi=5, cbql=1, gv=3, nv=1)
    assert judgement.problems == ()
    assert judgement.calculated[Place("luot_nguoi")] == 5


def test_a_log_by_names_asks_for_the_names() -> None:
    assert "nguoi_du" in {problem.path.item for problem in _named(None).blocking}


def test_a_log_by_numbers_does_not_ask_for_names() -> None:
    judgement = _training()
    assert judgement.problems == ()
    assert "nguoi_du" in {place.item for place in judgement.hidden}
    assert judgement.calculated[Place("luot_nguoi")] == 10


def test_sessions_that_were_taken_back_are_not_counted() -> None:
    line: dict[str, Answer] = {"so_gio": 2, "so_nguoi": 3}
    judgement = judged("tap_huan", {"co_tap_huan": "khong", "ly_do_khong": "Chưa có lớp."}, {"buoi": [line]})
    names = ("tong_buoi", "tong_gio", "luot_nguoi")
    assert [judgement.calculated[Place(name)] for name in names] == [0, 0, 0]
