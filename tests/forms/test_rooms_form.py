"""phong: rooms by block and kind of building, what is counted as in use, and what asks for a reason."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.kinds import NOT_APPLICABLE, Answer
from desktop_app.domain.problem import Judgement, Level
from desktop_app.domain.record import Path as Place
from tests.forms.judging import BOOK, TODAY, gravest, judged, recipe_judged, without_carry

ROOM: dict[str, Answer] = {
    "ten_phong": "Phòng lớp 4 tuổi A",
    "khoi": "nuoi_duong",
    "danh_cho": "mau_giao",
    "loai_nha": "kien_co",
    "so_phong": 1,
    "dien_tich": Decimal(54),
    "nam_xay": "2018",
    "tinh_trang": "tot",
}
OFFICE: dict[str, Answer] = ROOM | {"khoi": "hanh_chinh", "danh_cho": None}
PLACE: dict[str, Answer] = {
    "dt_dat": Decimal(4500),
    "san_choi": 1,
    "dt_san_choi": Decimal(900),
    "san_co_do_choi": 1,
    "bong_mat": "co",
    "hang_rao": "kin",
    "cong": "co",
    "nvs_tong": 8,
    "nvs_dat_chuan": 6,
    "nvs_rieng": "co",
    "nuoc_sach": "co",
    "nguon_nuoc": "nuoc_may",
    "nuoc_dat_chuan": "co",
    "nuoc_uong": "co",
    "rua_tay": "co",
    "bep_tong": 1,
    "bep_mot_chieu": 1,
    "bep_dat_chuan": 1,
    "pccc": "da",
    "pccc_van_ban": "125/NT-PCCC",
    "muc_csvc": "muc_do_1",
}


def _rooms(*rooms: dict[str, Answer], **changes: Answer) -> Judgement:
    return judged("phong", PLACE | changes, {"day_phong": rooms or (ROOM,)})


def test_a_sound_school_has_no_problem() -> None:
    assert _rooms(ROOM, OFFICE).problems == ()


@pytest.mark.parametrize(
    ("change", "level"),
    [
        ({"ten_phong": None}, Level.BLOCK),
        ({"khoi": None}, Level.BLOCK),
        ({"danh_cho": None}, Level.BLOCK),
        ({"so_phong": 0}, Level.BLOCK),
        ({"so_phong": 100, "dien_tich": Decimal(5000)}, None),
        ({"so_phong": 101, "dien_tich": Decimal(5000)}, Level.BLOCK),
        ({"dien_tich": Decimal(0)}, Level.BLOCK),
        ({"dien_tich": Decimal("5.9")}, Level.REMARK),
        ({"dien_tich": Decimal(6)}, None),
        ({"dien_tich": Decimal(500)}, None),
        ({"dien_tich": Decimal(501)}, Level.REMARK),
        ({"dien_tich": Decimal(20_001)}, Level.BLOCK),
        ({"so_phong": 10}, Level.REMARK),
        ({"nam_xay": "1944"}, Level.BLOCK),
        ({"nam_xay": str(TODAY.year)}, None),
        ({"nam_xay": str(TODAY.year + 1)}, Level.BLOCK),
        ({"nam_xay": str(TODAY.year - 31)}, Level.REMARK),
        ({"nam_xay": str(TODAY.year - 31), "tinh_trang": "can_sua"}, None),
        ({"nam_xay": "2.018"}, Level.BLOCK),
        ({"nam_xay": "18"}, Level.BLOCK),
        ({"nam_xay": None}, None),
        ({"tinh_trang": None}, Level.BLOCK),
    ],
    ids=str,
)
def test_a_room_is_judged_by_its_own_figures(change: dict[str, Answer], level: Level | None) -> None:
    assert gravest(_rooms(ROOM | change)) is level


@pytest.mark.parametrize(
    ("changes", "level", "item"),
    [
        ({"dt_dat": Decimal(200_001)}, Level.BLOCK, "dt_dat"),
        ({"dt_san_choi": Decimal(4501)}, Level.BLOCK, "dt_san_choi"),
        ({"san_choi": 0}, Level.EXPLAIN, "san_choi"),
        ({"san_choi": 51}, Level.BLOCK, "san_choi"),
        ({"san_co_do_choi": 2}, Level.BLOCK, "san_co_do_choi"),
        ({"san_co_do_choi": 0}, Level.REMARK, "san_co_do_choi"),
        ({"hang_rao": "chua_kin"}, Level.EXPLAIN, "hang_rao"),
        ({"cong": "khong"}, Level.REMARK, "cong"),
        ({"nvs_tong": 0}, Level.EXPLAIN, "nvs_tong"),
        ({"nvs_dat_chuan": 9}, Level.BLOCK, "nvs_dat_chuan"),
        ({"nvs_rieng": "khong"}, Level.REMARK, "nvs_rieng"),
        ({"nvs_rieng": NOT_APPLICABLE}, None, ""),
        ({"nuoc_sach": "khong"}, Level.EXPLAIN, "nuoc_sach"),
        ({"nuoc_dat_chuan": "khong"}, Level.REMARK, "nuoc_dat_chuan"),
        ({"nuoc_uong": "khong"}, Level.REMARK, "nuoc_uong"),
        ({"rua_tay": "khong"}, Level.REMARK, "rua_tay"),
        ({"bep_tong": 31}, Level.BLOCK, "bep_tong"),
        ({"bep_mot_chieu": 2}, Level.BLOCK, "bep_mot_chieu"),
        ({"bep_mot_chieu": 0, "bep_dat_chuan": 1}, Level.BLOCK, "bep_dat_chuan"),
        ({"bep_mot_chieu": 0, "bep_dat_chuan": 0}, Level.REMARK, "bep_mot_chieu"),
        ({"bep_tong": 0}, Level.BLOCK, "khong_bep"),
        ({"bep_tong": 0, "khong_bep": "suat_an"}, None, ""),
        ({"pccc": "chua"}, Level.EXPLAIN, "pccc"),
        ({"pccc": "khong_thuoc_dien"}, None, ""),
        ({"pccc_van_ban": None}, Level.BLOCK, "pccc_van_ban"),
        ({"muc_csvc": "chua_dat"}, None, ""),
    ],
    ids=str,
)
def test_the_place_around_the_rooms_is_judged(changes: dict[str, Answer], level: Level | None, item: str) -> None:
    judgement = _rooms(**changes)
    assert gravest(judgement) is level
    assert [problem.path.item for problem in judgement.problems if problem.level is level] == ([item] if item else [])


def test_what_there_is_none_of_is_not_asked_about() -> None:
    hidden = _rooms(san_choi=0, nvs_tong=0, nuoc_sach="khong", bep_tong=0, pccc="chua").hidden
    asked_no_more = ("dt_san_choi", "nvs_dat_chuan", "nguon_nuoc", "bep_mot_chieu", "bep_dat_chuan", "pccc_van_ban")
    assert {Place(name) for name in asked_no_more} <= hidden
    assert Place("danh_cho", "day_phong", f"{0:032x}") in _rooms(OFFICE).hidden


def test_the_blocks_and_kinds_of_building_are_those_of_the_books() -> None:
    repeat = BOOK.form("phong").repeats["day_phong"]
    assert len(repeat.item("khoi").choices) == 5
    assert [c.name for c in repeat.item("loai_nha").choices] == ["kien_co", "ban_kien_co", "tam", "thue_muon"]


def test_rooms_are_added_up_by_kind_and_only_usable_ones_are_in_use() -> None:
    rooms = [
        ROOM | {"so_phong": 3, "dien_tich": Decimal("150.5")},
        ROOM | {"danh_cho": "nhom_tre", "loai_nha": "thue_muon", "dien_tich": Decimal(40)},
        ROOM | {"loai_nha": "tam", "tinh_trang": "hong", "dien_tich": Decimal(30)},
        OFFICE | {"loai_nha": "ban_kien_co"},
    ]
    calculated = _rooms(*rooms).calculated
    expected = {
        "tong_phong": 6,
        "tong_kien_co": 3,
        "tong_ban_kien_co": 1,
        "tong_tam": 1,
        "tong_thue_muon": 1,
        "tong_nuoi_duong": 5,
        "tong_nuoi_duong_kien_co": 3,
        "tong_nhom_tre": 1,
        "tong_mau_giao": 4,
        "phong_dang_dung": 4,
        "dt_phong_tre": Decimal("190.5"),
        "tong_hong": 1,
    }
    assert {name: calculated[Place(name)] for name in expected} == expected


@given(st.integers(0, 10**6))
def test_the_demonstration_never_draws_rooms_that_block(seed: int) -> None:
    judgement = recipe_judged("phong", seed)
    assert judgement.blocking == ()
    assert judgement.calculated[Place("phong_dang_dung")] == judgement.calculated[Place("tong_nuoi_duong")]


def test_every_question_says_what_becomes_of_it_in_a_new_year() -> None:
    assert without_carry("phong") == []
