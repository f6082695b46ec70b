"""Likeness of names: what a tired eye would call the same kindergarten, and what it would not."""

import pytest

from desktop_app.domain.likeness import alike, likeness_key
from desktop_app.domain.unit import Unit, UnitKind


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Trường mầm non Hoa Sen", "MN hoa sen"),
        ("Trường mầm non Hoa Sen", "TRƯỜNG MN TƯ THỤC HOA SEN"),
        ("Trường mầm non Hoà Bình", "Mầm non Hòa Bình"),
        ("Trường mầm non Hòa Bình", "truong mam non hoa binh"),
        ("Nhóm trẻ độc lập Sơn Ca", "Nhóm lớp MNĐL Sơn Ca"),
        ("Trường mầm non Kỳ Anh", "Mầm non Kì Anh"),
        ("Lớp mầm non độc lập Họa Mi", "Hoạ My"),
        ("Trường mầm non Hoa Sen 2", "Mầm non Hoa Sen số 2"),
        ("Trường mầm non Sơn Kim 1", "MN Sơn Kim I"),
        ("Trường mầm non HoaSen", "Trường mầm non Hoa  Sen"),
        ("Trường mầm non Hoa Sen 02", "Mầm non Hoa-Sen 2"),
        ("Trường Mầm non Đức Thọ", "Truong MG Duc Tho"),
    ],
)
def test_these_look_like_one(one: str, other: str) -> None:
    assert likeness_key(one) == likeness_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Trường mầm non Hoa Sen 1", "Trường mầm non Hoa Sen 2"),
        ("Trường mầm non Hoa Sen", "Trường mầm non Hoa Sen 2"),
        ("Trường mầm non Hoa Sen", "Trường mầm non Hoa Mai"),
        ("Trường mầm non Măng Non", "Trường mầm non Mầm Non"),
        ("Trường mầm non Hoa Mai", "Trường mầm non Hoa Mi"),
        ("Trường mầm non Sơn Kim 1", "Trường mầm non Sơn Kim 11"),
        ("Trường mầm non", "Nhóm trẻ"),
    ],
)
def test_these_are_two(one: str, other: str) -> None:
    assert likeness_key(one) != likeness_key(other)


def test_only_units_of_the_same_commune_are_compared_and_never_a_unit_with_itself() -> None:
    here = Unit("1", UnitKind.INSTITUTION, "Hoa Sen", "trường mầm non", "18073")
    there = Unit("2", UnitKind.INSTITUTION, "Hoa Sen", "trường mầm non", "18100")
    new = Unit("3", UnitKind.INSTITUTION, "hoa sen", "nhóm trẻ độc lập", "18073")
    assert alike(new, [here, there, new]) == (here,)
