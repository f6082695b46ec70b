"""nhom_lop: norms ask for reasons, impossible figures block, totals add up."""

from decimal import Decimal

import pytest

from desktop_app.domain.kinds import Answer
from desktop_app.domain.problem import Judgement, Level
from desktop_app.domain.record import Path as Place
from tests.forms.judging import BOOK, gravest, judged


def _groups(*changes: dict[str, Answer], kind: str = "truong", room: int = 100) -> Judgement:
    line: dict[str, Answer] = {
        "ten_nhom": "A",
        "do_tuoi": "3_12_thang",
        "so_tre": 15,
        "tre_nu": 5,
        "tre_dan_toc": 0,
        "tre_khuyet_tat": 0,
        "tre_con_cong_nhan": 2,
        "so_giao_vien": 2,
    }
    rows = [line | change for change in changes]
    return judged("nhom_lop", {"loai_co_so": kind, "suc_chua": room}, {"nhom": rows})


MAXIMA = {
    "3_12_thang": 15,
    "13_24_thang": 20,
    "25_36_thang": 25,
    "3_4_tuoi": 25,
    "4_5_tuoi": 30,
    "5_6_tuoi": 35,
    "nhom_ghep": 20,
    "lop_ghep": 30,
}


@pytest.mark.parametrize("disabled", [0, 1, 2])
@pytest.mark.parametrize("band", MAXIMA)
def test_one_child_above_the_maximum_of_its_age_asks_for_a_reason(band: str, disabled: int) -> None:
    most = MAXIMA[band] - (5 if disabled else 0)
    full, crowded = (
        _groups({"do_tuoi": band, "so_tre": children, "tre_khuyet_tat": disabled}) for children in (most, most + 1)
    )
    assert full.problems == ()
    assert [(p.level, p.path.item) for p in crowded.problems] == [(Level.EXPLAIN, "so_tre")]


def test_every_age_has_a_maximum_and_a_norm() -> None:
    form = BOOK.form("nhom_lop")
    assert [choice.name for choice in form.repeats["nhom"].item("do_tuoi").choices] == list(MAXIMA)


@pytest.mark.parametrize(
    ("change", "kind", "level"),
    [
        ({}, "truong", None),
        ({"do_tuoi": "5_6_tuoi", "so_tre": 20, "tre_khuyet_tat": 3}, "truong", Level.EXPLAIN),
        ({"so_tre": 6, "tre_khuyet_tat": 2}, "truong", None),
        ({"so_tre": 6, "tre_khuyet_tat": 2, "so_giao_vien": 3}, "doc_lap", Level.EXPLAIN),
        ({"tre_nu": 16}, "truong", Level.BLOCK),
        ({"tre_dan_toc": 16}, "truong", Level.BLOCK),
        ({"tre_khuyet_tat": 16}, "truong", Level.BLOCK),
        ({"tre_con_cong_nhan": 16}, "truong", Level.BLOCK),
        ({"tre_nu": -1}, "truong", Level.BLOCK),
        ({"so_tre": 201}, "truong", Level.BLOCK),
        ({"so_giao_vien": 21}, "truong", Level.BLOCK),
        ({"so_giao_vien": 4}, "truong", Level.EXPLAIN),
        ({"so_giao_vien": 3}, "truong", None),
        ({"so_giao_vien": 1}, "truong", Level.REMARK),
        ({"so_tre": 7, "so_giao_vien": 1}, "truong", None),
        ({"so_tre": 7, "so_giao_vien": 3}, "doc_lap", Level.REMARK),
        ({"do_tuoi": "25_36_thang", "so_tre": 7, "so_giao_vien": 3}, "doc_lap", None),
        ({"do_tuoi": "25_36_thang", "so_tre": 7, "so_giao_vien": 2}, "doc_lap", Level.REMARK),
        ({"so_tre": 12}, "doc_lap", None),
        ({"so_tre": 13}, "doc_lap", Level.REMARK),
        ({"so_tre": 0, "tre_nu": 0, "tre_con_cong_nhan": 0}, "truong", Level.REMARK),
        ({"so_tre": None}, "truong", Level.BLOCK),
        ({"do_tuoi": None}, "truong", Level.BLOCK),
    ],
    ids=[
        *("sound", "3 disabled", "2 disabled of 6", "2 disabled of 6 independent", "girls", "minority", "disabled"),
        *("workers", "negative", "201 children", "21 teachers", "4 teachers", "3 teachers", "1 teacher", "1 for 7"),
        *("3 for 7 babies", "3 for 7", "2 for 7", "12 babies", "13 babies", "no child", "children blank", "age blank"),
    ],
)
def test_norms_ask_for_reasons_and_impossible_figures_block(
    change: dict[str, Answer], kind: str, level: Level | None
) -> None:
    assert gravest(_groups(change, kind=kind)) is level


@pytest.mark.parametrize(
    ("band", "children", "norm"),
    [
        ("3_12_thang", 15, "2.5"),
        ("3_12_thang", 16, "2.5"),
        ("3_12_thang", 9, "1.5"),
        ("13_24_thang", 12, "1.5"),
        ("25_36_thang", 25, "2.5"),
        ("3_4_tuoi", 25, "2.2"),
        ("4_5_tuoi", 28, "2"),
        ("5_6_tuoi", 35, "2.2"),
        ("5_6_tuoi", 24, "1.5"),
        ("nhom_ghep", 20, "2.5"),
        ("lop_ghep", 14, "1"),
    ],
)
def test_the_norm_of_teachers_follows_the_age_and_the_number_of_children(band: str, children: int, norm: str) -> None:
    calculated = _groups({"do_tuoi": band, "so_tre": children}).calculated
    assert calculated[Place("dinh_muc_giao_vien")] == Decimal(norm)


def test_the_totals_add_all_groups_up() -> None:
    calculated = _groups({}, {"so_tre": 10, "tre_con_cong_nhan": 3}, {"do_tuoi": "5_6_tuoi", "so_tre": 32}).calculated
    names = ("tong_nhom", "tong_tre", "tong_nu", "tong_con_cong_nhan", "tong_giao_vien", "so_nhom_tu_30")
    assert [calculated[Place(name)] for name in names] == [3, 57, 15, 7, 6, 1]
    assert calculated[Place("dinh_muc_giao_vien")] == Decimal("6.2")  # 2.5 + 10/6 + 2, to one place


def test_more_children_than_room_is_told() -> None:
    assert [p.path for p in _groups({}, room=14).problems] == [Place("suc_chua")]
    assert _groups({}, room=15).problems == ()


def test_a_group_that_is_only_begun_gives_no_false_alarm() -> None:
    empty: dict[str, Answer] = dict.fromkeys(
        ("do_tuoi", "so_tre", "tre_nu", "tre_khuyet_tat", "tre_con_cong_nhan", "so_giao_vien")
    )
    judgement = _groups(empty)
    assert {problem.level for problem in judgement.problems} == {Level.BLOCK}
    assert all(problem.missing for problem in judgement.problems)
    assert judgement.calculated[Place("dinh_muc_giao_vien")] == 0


def test_a_group_without_an_age_has_no_norm_yet() -> None:
    judgement = _groups({"do_tuoi": None})
    assert judgement.calculated[Place("dinh_muc_giao_vien")] == 0
    assert [problem.path.item for problem in judgement.problems] == ["do_tuoi"]


def test_groups_of_infants_and_classes_are_counted_apart() -> None:
    bands = ("3_12_thang", "13_24_thang", "25_36_thang", "nhom_ghep", "3_4_tuoi", "4_5_tuoi", "5_6_tuoi", "lop_ghep")
    lines: list[dict[str, Answer]] = [{"do_tuoi": band} for band in (*bands, None)]
    calculated = _groups(*lines).calculated
    names = ("tong_nhom", "so_nhom_tre", "so_nhom_duoi_24", "so_lop_mau_giao", "tre_nhom_tre")
    assert [calculated[Place(name)] for name in names] == [9, 4, 2, 4, 60]


def test_no_group_at_all_counts_as_none() -> None:
    calculated = judged("nhom_lop", {"loai_co_so": "truong", "suc_chua": 100}).calculated
    assert [calculated[Place(name)] for name in ("so_nhom_tre", "so_nhom_duoi_24", "so_lop_mau_giao")] == [0, 0, 0]
