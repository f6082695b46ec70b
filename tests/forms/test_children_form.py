"""tre: each age band once, parts within their whole, and the workers' children of 06-36 months."""

from datetime import date

import pytest

from desktop_app.domain.kinds import Answer
from desktop_app.domain.problem import Judgement, Level
from desktop_app.domain.record import Path as Place
from tests.forms.judging import BOOK, gravest, judged

BANDS = [choice.name for choice in BOOK.form("tre").repeats["lua_tuoi"].item("do_tuoi").choices]
PARTS = ("tre_nu", "tre_dan_toc", "tre_khuyet_tat", "tre_con_cong_nhan", "tre_moi", "hai_buoi", "ban_tru")
LINE: dict[str, Answer] = {
    "do_tuoi": "3_4_tuoi",
    "so_tre": 40,
    "tre_nu": 18,
    "tre_dan_toc": 1,
    "tre_khuyet_tat": 2,
    "tre_con_cong_nhan": 12,
    "tre_moi": 10,
    "hai_buoi": 40,
    "ban_tru": 38,
}
BABIES = LINE | {"do_tuoi": "3_12_thang", "con_cong_nhan_tu_6": 5}


def _children(*lines: dict[str, Answer], counted: Answer = date(2026, 9, 30)) -> Judgement:
    return judged("tre", {"ngay_so_lieu": counted}, {"lua_tuoi": lines})


@pytest.mark.parametrize(
    ("change", "level"),
    [
        ({}, None),
        *[({part: 41}, Level.BLOCK) for part in PARTS],
        *[({part: -1}, Level.BLOCK) for part in PARTS],
        *[({part: None}, Level.BLOCK) for part in PARTS],
        ({"so_tre": 3001}, Level.BLOCK),
        ({"so_tre": -1}, Level.BLOCK),
        ({"do_tuoi": None}, Level.BLOCK),
        ({"so_tre": 0, **dict.fromkeys(PARTS, 0)}, Level.REMARK),
        ({"tre_nu": 0}, Level.REMARK),
        ({"tre_nu": 40}, Level.REMARK),
        ({"so_tre": 9, **dict.fromkeys(PARTS, 0)}, None),
        ({"tre_khuyet_tat": 4}, None),
        ({"tre_khuyet_tat": 5}, Level.REMARK),
        ({"hai_buoi": 37}, Level.REMARK),
        ({"hai_buoi": 38}, None),
    ],
)
def test_a_band_is_judged(change: dict[str, Answer], level: Level | None) -> None:
    assert gravest(_children(LINE | change)) is level


@pytest.mark.parametrize("band", BANDS)
def test_a_band_stands_once(band: str) -> None:
    other = next(each for each in BANDS if each != band)
    line = (BABIES if band == "3_12_thang" else LINE) | {"do_tuoi": band}
    twice = _children(line, (BABIES if other == "3_12_thang" else LINE) | {"do_tuoi": other}, line)
    assert [problem.path.item for problem in twice.blocking] == ["do_tuoi", "do_tuoi"]
    assert _children(line).blocking == ()


def test_all_six_bands_stand_side_by_side() -> None:
    judgement = _children(*[(BABIES if band == "3_12_thang" else LINE) | {"do_tuoi": band} for band in BANDS])
    assert judgement.problems == ()
    names = ("tong_tre", "tre_nha_tre", "tre_mau_giao", "tre_duoi_24", "tong_nu", "tong_dan_toc", "tong_khuyet_tat")
    assert [judgement.calculated[Place(name)] for name in names] == [240, 120, 120, 80, 108, 6, 12]
    others = ("tong_con_cong_nhan", "cong_nhan_6_36", "tong_moi", "tong_hai_buoi", "tong_ban_tru")
    assert [judgement.calculated[Place(name)] for name in others] == [72, 5 + 12 + 12, 60, 240, 228]


@pytest.mark.parametrize(
    ("from_six_months", "level"), [(0, None), (12, None), (13, Level.BLOCK), (-1, Level.BLOCK), (None, Level.BLOCK)]
)
def test_the_youngest_band_says_how_many_are_six_months_old(from_six_months: Answer, level: Level | None) -> None:
    assert gravest(_children(BABIES | {"con_cong_nhan_tu_6": from_six_months})) is level


def test_other_bands_are_not_asked_about_six_months() -> None:
    judgement = _children(LINE | {"do_tuoi": "13_24_thang", "con_cong_nhan_tu_6": 99})
    assert judgement.problems == ()
    assert judgement.calculated[Place("cong_nhan_6_36")] == 12


@pytest.mark.parametrize(
    ("counted", "level"),
    [
        (date(2026, 10, 5), None),
        (date(2026, 10, 6), Level.BLOCK),
        (date(2019, 12, 31), Level.BLOCK),
        (None, Level.BLOCK),
    ],
)
def test_the_day_of_counting_is_known_and_past(counted: Answer, level: Level | None) -> None:
    assert gravest(_children(LINE, counted=counted)) is level


def test_no_name_of_a_child_is_asked() -> None:
    form = BOOK.form("tre")
    texts = [item.name for item in [*form.items.values(), *form.repeats["lua_tuoi"].items] if item.kind.value == "text"]
    assert texts == ["y_kien"]
