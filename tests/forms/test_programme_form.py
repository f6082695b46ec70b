"""chuong_trinh: what a commune has not done is explained, registers are added up, nothing at all is quickly said."""

from datetime import date
from decimal import Decimal

import pytest

from desktop_app.domain.form import Carry
from desktop_app.domain.kinds import Answer
from desktop_app.domain.problem import Judgement, Level
from desktop_app.domain.record import Path as Place
from tests.forms.judging import BOOK, TODAY, gravest, judged

TABLES = ("van_ban", "du_toan", "mo_hinh", "dat_nha", "dong_gop", "kiem_tra")
ESTIMATE: dict[str, Answer] = {
    "noi_dung_chi": "Sửa phòng",
    "nguon": "dau_tu_cong",
    "nam_du_toan": "2026",
    "so_du_toan": Decimal(500),
    "so_bo_tri": Decimal("120.5"),
}
MODEL: dict[str, Answer] = {
    "ten_mo_hinh": "Nhóm trẻ cộng đồng",
    "loai_mo_hinh": "nhom_tre_cong_dong",
    "noi_thuc_hien": "Tổ dân phố 3",
    "trang_thai": "trien_khai",
    "ngay_bat_dau": date(2026, 3, 1),
    "tre_huong": 25,
}
SITE: dict[str, Answer] = {
    "dia_chi_dat": "Thôn Đông Hà",
    "nguon_dat": "tru_so_doi_du",
    "dien_tich": Decimal(350),
    "tinh_trang_dat": "da_dung",
}
GIFT: dict[str, Answer] = {
    "nguoi_dong_gop": "Nhà hảo tâm",
    "hinh_thuc_gop": "tien",
    "gia_tri": Decimal("12.5"),
    "noi_nhan": "Trường mầm non",
    "ngay_nhan": date(2026, 9, 5),
}
VISIT: dict[str, Answer] = {
    "ngay_kiem_tra": date(2026, 4, 10),
    "doan_kiem_tra": "Phòng Văn hóa – Xã hội",
    "so_co_so_kt": 3,
    "phat_hien": "Không",
    "khac_phuc": "khong_co",
}


def _report(rows: dict[str, list[dict[str, Answer]]] | None = None, **change: Answer) -> Judgement:
    rows = rows or {}
    values: dict[str, Answer] = {
        "ban_hanh": "da",
        "so_ke_hoach": "45/KH-UBND",
        "ngay_ke_hoach": date(2026, 1, 15),
        "long_ghep": ("nong_thon_moi",),
        "ket_qua_nam": "Đã kiểm tra.",
        "kho_khan": "Không",
    }
    values |= {f"co_{name}": "co" if name in rows else "khong" for name in TABLES}
    values |= dict.fromkeys(("tt_phat_thanh", "tt_tin_bai", "tt_cuoc_hop", "tt_tai_lieu"), 0)
    return judged("chuong_trinh", values | change, rows)


def _asked_why(judgement: Judgement) -> list[str]:
    return [problem.path.item for problem in judgement.problems if problem.level is Level.EXPLAIN]


def test_a_year_without_anything_is_said_in_one_answer_a_table_and_asks_why_where_the_plan_obliges() -> None:
    judgement = _report()
    assert all(Place("", table) in judgement.hidden for table in TABLES)
    assert _asked_why(judgement) == ["co_du_toan", "co_kiem_tra"]
    assert gravest(judgement) is Level.EXPLAIN


def test_a_table_that_is_promised_must_have_rows() -> None:
    judgement = _report(co_mo_hinh="co")
    assert [problem.path for problem in judgement.blocking if problem.level is Level.BLOCK] == [Place("", "mo_hinh")]


def test_no_plan_asks_why_and_hides_its_number() -> None:
    judgement = _report(ban_hanh="chua")
    assert "ban_hanh" in _asked_why(judgement)
    assert {Place("so_ke_hoach"), Place("ngay_ke_hoach")} <= judgement.hidden


@pytest.mark.parametrize(
    ("change", "level"),
    [
        ({"so_ke_hoach": "số 45"}, Level.REMARK),
        ({"ngay_ke_hoach": TODAY}, None),
        ({"ngay_ke_hoach": date(2026, 10, 6)}, Level.BLOCK),
        ({"ngay_ke_hoach": date(2025, 11, 18)}, Level.REMARK),
        ({"ngay_ke_hoach": date(2024, 12, 31)}, Level.BLOCK),
        ({"long_ghep": ("chua",)}, None),
        ({"long_ghep": ("nong_thon_moi", "chua")}, Level.BLOCK),
        ({"long_ghep": ("khac",)}, Level.BLOCK),
        ({"long_ghep": ("khac",), "long_ghep_khac": "Đề án của tỉnh"}, None),
        ({"tt_tin_bai": -1}, Level.BLOCK),
        ({"kho_khan": None}, Level.BLOCK),
        ({"kien_nghi": None}, None),
    ],
    ids=[
        *("number without shape", "today", "tomorrow", "before the province", "long ago", "alone", "both", "unnamed"),
        *("named", "negative", "no word on trouble", "no proposal"),
    ],
)
def test_the_plan_and_the_words_are_judged(change: dict[str, Answer], level: Level | None) -> None:
    assert gravest(_report({"du_toan": [ESTIMATE], "kiem_tra": [VISIT], "van_ban": [_document()]}, **change)) is level


def _document() -> dict[str, Answer]:
    return {
        "so_van_ban": "25/NQ-HĐND",
        "ngay_van_ban": date(2025, 12, 20),
        "trich_yeu": "Nhiệm vụ năm 2026",
        "chi_tieu": "100% trẻ 5 tuổi",
    }


@pytest.mark.parametrize(
    ("table", "line", "change", "level"),
    [
        ("du_toan", ESTIMATE, {"so_bo_tri": Decimal(500)}, None),
        ("du_toan", ESTIMATE, {"so_bo_tri": Decimal("500.5")}, Level.EXPLAIN),
        ("du_toan", ESTIMATE, {"so_du_toan": Decimal(100_001)}, Level.REMARK),
        ("du_toan", ESTIMATE, {"so_du_toan": Decimal(500_000_000)}, Level.BLOCK),
        ("du_toan", ESTIMATE, {"nam_du_toan": "2024"}, Level.BLOCK),
        ("du_toan", ESTIMATE, {"nam_du_toan": "sau_2035"}, None),
        ("mo_hinh", MODEL, {"tre_huong": 0}, Level.REMARK),
        ("mo_hinh", MODEL, {"ngay_bat_dau": date(2026, 10, 6)}, Level.BLOCK),
        ("mo_hinh", MODEL, {"trang_thai": "dung", "ngay_bat_dau": date(2026, 10, 6)}, Level.BLOCK),
        ("mo_hinh", MODEL, {"trang_thai": "du_kien", "ngay_bat_dau": date(2027, 9, 5), "tre_huong": 0}, None),
        ("mo_hinh", MODEL, {"ngay_bat_dau": date(2014, 12, 31)}, Level.BLOCK),
        ("dat_nha", SITE, {"dien_tich": Decimal(0)}, Level.BLOCK),
        ("dong_gop", GIFT, {"gia_tri": Decimal(0)}, Level.BLOCK),
        ("dong_gop", GIFT, {"ngay_nhan": date(2026, 10, 6)}, Level.BLOCK),
        ("kiem_tra", VISIT, {"khac_phuc": "chua"}, Level.EXPLAIN),
        ("kiem_tra", VISIT, {"khac_phuc": "dang_lam"}, None),
        ("kiem_tra", VISIT, {"so_co_so_kt": 0}, Level.BLOCK),
    ],
)
def test_a_line_is_judged(table: str, line: dict[str, Answer], change: dict[str, Answer], level: Level | None) -> None:
    sound = {"du_toan": [ESTIMATE], "kiem_tra": [VISIT], "van_ban": [_document()]}
    assert gravest(_report(sound | {table: [line]})) is None
    assert gravest(_report(sound | {table: [line | change]})) is level


def test_registers_are_added_up_by_source_and_state() -> None:
    planned = MODEL | {"trang_thai": "du_kien", "tre_huong": 0}
    empty_site = SITE | {"tinh_trang_dat": "dang_lam"}
    private = ESTIMATE | {"nguon": "xa_hoi_hoa", "so_du_toan": Decimal("20.5"), "so_bo_tri": Decimal(0)}
    calculated = _report(
        {
            "du_toan": [ESTIMATE, ESTIMATE | {"nam_du_toan": "2027"}, private],
            "mo_hinh": [MODEL, planned, MODEL],
            "dat_nha": [SITE, empty_site, SITE | {"nguon_dat": "quy_dat"}],
            "dong_gop": [GIFT, GIFT],
            "kiem_tra": [VISIT, VISIT],
        }
    ).calculated
    wanted = {
        "tong_du_toan": Decimal("1020.5"),
        "tong_dau_tu_cong": 1000,
        "tong_xa_hoi_hoa": Decimal("20.5"),
        "tong_thuong_xuyen": 0,
        "tong_nguon_khac": 0,
        "tong_bo_tri": 241,
        "tong_mo_hinh": 3,
        "so_mo_hinh_trien_khai": 2,
        "tong_tre_mo_hinh": 50,
        "so_tru_so_da_dung": 1,
        "tong_gia_tri_gop": 25,
        "so_lan_kiem_tra": 2,
        "luot_co_so_kt": 6,
    }
    assert {name: calculated[Place(name)] for name in wanted} == wanted


def test_the_indicator_of_models_finds_the_names_it_relies_on() -> None:
    states = BOOK.form("chuong_trinh").repeats["mo_hinh"].item("trang_thai").choices
    assert [choice.name for choice in states] == ["du_kien", "dang_chuan_bi", "trien_khai", "dung"]


def test_registers_go_into_the_new_year_and_what_happened_in_the_old_one_does_not() -> None:
    form = BOOK.form("chuong_trinh")
    carried = {name: repeat.carry for name, repeat in form.repeats.items()}
    assert {name for name, carry in carried.items() if carry is Carry.COPY} == {
        *("van_ban", "du_toan", "mo_hinh", "dat_nha")
    }
    assert form.repeats["mo_hinh"].item("tre_huong").carry is Carry.SHOW
    assert form.items["ket_qua_nam"].carry is Carry.DROP
