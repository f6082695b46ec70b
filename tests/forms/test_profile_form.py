"""ho_so: what kind of institution this is, its licence, its sites; stable facts that are only confirmed each year."""

from datetime import date
from decimal import Decimal

import pytest

from desktop_app.domain.kinds import NOT_APPLICABLE, Answer
from desktop_app.domain.problem import Judgement, Level
from desktop_app.domain.record import Path as Place
from tests.forms.judging import BOOK, TODAY, gravest, judged

SCHOOL: dict[str, Answer] = {
    "loai_hinh": "truong_mam_non",
    "so_huu": "cong_lap",
    "ma_truong": "42401001",
    "dia_chi": "Thôn Trung Thành",
    "dien_thoai": "0239 385 1234",
    "nguoi_dung_dau": "Nguyễn Thị Hoà",
    "nam_thanh_lap": "1998",
    "giay_phep": "co",
    "giay_phep_so": "25/QĐ-UBND",
    "giay_phep_ngay": date(2015, 9, 5),
    "chuong_trinh_gdmn": "co",
    "kiem_dinh": "cap_2",
    "chuan_quoc_gia": "muc_1",
    "nha_o_xa_hoi": "khong",
    "gan_kcn": "khong",
    "co_de_nghi": "khong",
    "ngay_cap_nhat": TODAY,
}
INDEPENDENT = SCHOOL | {"loai_hinh": "nhom_tre_doc_lap", "so_huu": "tu_thuc", "ma_truong": None}
SITE: dict[str, Answer] = {
    "ten_diem": "Điểm chính",
    "loai_diem": "chinh",
    "dia_chi_diem": "Thôn Trung Thành",
    "nguon_dat": "nha_nuoc",
    "dien_tich": Decimal(2500),
    "so_nhom_diem": 6,
}
TYPES = [choice.name for choice in BOOK.form("ho_so").item("loai_hinh").choices]
INDEPENDENTS = [name for name in TYPES if name.endswith("doc_lap")]


def _profile(
    change: dict[str, Answer] | None = None,
    base: dict[str, Answer] = SCHOOL,
    sites: tuple[dict[str, Answer], ...] = ({},),
) -> Judgement:
    return judged("ho_so", base | (change or {}), {"diem_truong": [SITE | site for site in sites]})


@pytest.mark.parametrize(
    ("change", "level"),
    [
        ({}, None),
        ({"so_huu": "tu_thuc"}, None),
        ({"loai_hinh": None}, Level.BLOCK),
        ({"so_huu": None}, Level.BLOCK),
        ({"ma_truong": None}, Level.BLOCK),
        ({"ma_truong": "4240100"}, Level.BLOCK),
        ({"ma_truong": "424010011"}, Level.BLOCK),
        ({"ma_truong": "4240100A"}, Level.BLOCK),
        ({"ma_truong": "04240100"}, Level.REMARK),
        ({"dia_chi": None}, Level.BLOCK),
        ({"dien_thoai": "không có"}, Level.BLOCK),
        ({"dien_thoai": "(0239) 385.12.34"}, None),
        ({"thu_dien_tu": "mnhoasen@hatinh.edu.vn"}, None),
        ({"thu_dien_tu": "mnhoasen"}, Level.REMARK),
        ({"nguoi_dung_dau": None}, Level.BLOCK),
        ({"nam_thanh_lap": "1944"}, Level.BLOCK),
        ({"nam_thanh_lap": "98"}, Level.BLOCK),
        ({"nam_thanh_lap": str(TODAY.year)}, None),
        ({"nam_thanh_lap": str(TODAY.year + 1)}, Level.BLOCK),
        ({"giay_phep": "khong"}, Level.EXPLAIN),
        ({"giay_phep": None}, Level.BLOCK),
        ({"giay_phep_so": None}, Level.BLOCK),
        ({"giay_phep_ngay": NOT_APPLICABLE}, None),
        ({"giay_phep_ngay": TODAY}, None),
        ({"giay_phep_ngay": date(2026, 10, 6)}, Level.BLOCK),
        ({"chuong_trinh_gdmn": "khong"}, Level.EXPLAIN),
        ({"chuong_trinh_gdmn": None}, Level.BLOCK),
        ({"kiem_dinh": "cap_1"}, Level.REMARK),
        ({"kiem_dinh": "chua"}, Level.REMARK),
        ({"kiem_dinh": "chua", "chuan_quoc_gia": "chua"}, None),
        ({"nha_o_xa_hoi": None}, Level.BLOCK),
        ({"gan_kcn": None}, Level.BLOCK),
        ({"ngay_cap_nhat": date(2026, 10, 6)}, Level.BLOCK),
        ({"ngay_cap_nhat": date(2025, 10, 4)}, None),
        ({"ngay_cap_nhat": date(2025, 10, 3)}, Level.REMARK),
    ],
)
def test_a_profile_is_judged(change: dict[str, Answer], level: Level | None) -> None:
    assert gravest(_profile(change)) is level


@pytest.mark.parametrize("kind", TYPES)
def test_independent_groups_and_classes_are_never_public(kind: str) -> None:
    public, private = (_profile({"loai_hinh": kind, "so_huu": own}) for own in ("cong_lap", "dan_lap"))
    assert [problem.path.item for problem in public.blocking] == (["so_huu"] if kind in INDEPENDENTS else [])
    assert private.blocking == ()
    assert private.calculated[Place("loai_co_so")] == ("doc_lap" if kind in INDEPENDENTS else "truong")


def test_an_independent_group_may_have_no_code_and_no_accreditation() -> None:
    bare = _profile({"kiem_dinh": None, "chuan_quoc_gia": None}, INDEPENDENT)
    assert bare.problems == ()
    assert {Place("kiem_dinh"), Place("chuan_quoc_gia")} <= bare.hidden
    assert _profile({"ma_truong": "TS-03"}, INDEPENDENT).problems == ()


def test_who_owns_it_may_be_said_before_what_kind_it_is() -> None:
    judgement = judged("ho_so", {"so_huu": "cong_lap"})
    assert "so_huu" not in {problem.path.item for problem in judgement.problems}


def test_a_profile_only_begun_does_not_say_what_kind_it_is() -> None:
    calculated = judged("ho_so", {}).calculated
    assert [calculated[Place(name)] for name in ("la_doc_lap", "loai_co_so", "loai_hinh_chu")] == [None, None, None]


def test_the_words_are_those_of_the_register() -> None:
    calculated = _profile(base=INDEPENDENT).calculated
    assert [calculated[Place(name)] for name in ("loai_hinh_chu", "so_huu_chu")] == ["nhóm trẻ độc lập", "tư thục"]


@pytest.mark.parametrize(
    ("site", "level"),
    [
        ({"ten_diem": None}, Level.BLOCK),
        ({"nguon_dat": None}, Level.BLOCK),
        ({"dien_tich": Decimal(0)}, Level.BLOCK),
        ({"dien_tich": Decimal(200_001)}, Level.BLOCK),
        ({"dien_tich": Decimal(29)}, Level.REMARK),
        ({"dien_tich": Decimal(30)}, None),
        ({"so_nhom_diem": -1}, Level.BLOCK),
        ({"so_nhom_diem": 101}, Level.BLOCK),
        ({"so_nhom_diem": 0}, None),
        ({"loai_diem": "le"}, Level.BLOCK),
    ],
)
def test_a_site_is_judged(site: dict[str, Answer], level: Level | None) -> None:
    assert gravest(_profile(sites=(site,))) is level


def test_there_is_exactly_one_main_site_and_one_remark_says_so() -> None:
    two, one = _profile(sites=({}, {}, {})), _profile(sites=({"loai_diem": "le"}, {}, {"loai_diem": "le"}))
    assert [problem.path.item for problem in two.blocking] == ["loai_diem"]
    assert one.problems == ()
    assert [one.calculated[Place(name)] for name in ("so_diem", "tong_nhom_diem", "tong_dien_tich")] == [3, 18, 7500]


def test_an_institution_stands_somewhere() -> None:
    assert [problem.path for problem in judged("ho_so", SCHOOL).blocking] == [Place("", "diem_truong")]


def test_an_independent_group_that_is_proposed_is_never_public() -> None:
    row: dict[str, Answer] = {
        "dn_kieu": "moi",
        "dn_ten_co_so": "Bé Ngoan",
        "dn_loai_hinh": "nhom_tre_doc_lap",
        "dn_dia_chi": "Tổ 3",
        "dn_tu_ngay": TODAY,
        "dn_ly_do": "Mới được cấp phép",
        "dn_so_huu": "tu_thuc",
    }

    def proposed(change: dict[str, Answer]) -> Judgement:
        return judged("ho_so", SCHOOL | {"co_de_nghi": "co"}, {"diem_truong": [SITE], "de_nghi": [row | change]})

    assert gravest(proposed({})) is gravest(_profile())
    assert gravest(proposed({"dn_so_huu": "cong_lap"})) is Level.BLOCK
    renamed = proposed({"dn_kieu": "doi_ten"})
    assert {path.item for path in renamed.hidden} >= {"dn_loai_hinh", "dn_so_huu", "dn_dia_chi", "dn_xa_moi"}
