"""Plausible answers of ``chuong_trinh``."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random

from desktop_app.domain.kinds import Answer
from desktop_app.domain.unit import Unit
from desktop_app.workflow.plausible.answers import Answers, with_ids

# the wards that Kế hoạch 624 names for a model: Thành Sen, Bắc and Nam Hồng Lĩnh, Hà Huy Tập, Sông Trí
NAMED_WARDS = frozenset({"18073", "18115", "18118", "18652", "18754"})
_MODELS = (
    ("nhom_tre_cong_dong", "Nhóm trẻ cộng đồng"),
    ("tien_tien", "Trường mầm non tiên tiến"),
    ("nha_o_xa_hoi", "Nhóm trẻ trong khu nhà ở xã hội"),
)
_SOURCES = (("chi_thuong_xuyen", 40, 300), ("dau_tu_cong", 500, 6_000), ("xa_hoi_hoa", 20, 400))
_DONORS = ("Hội Phụ nữ xã, phường", "Công ty may mặc trên địa bàn", "Nhà hảo tâm", "Hội đồng hương")
_FIRST_PLAN = date(2025, 12, 1)
_NO_PLAN, _NO_CHECK, _NO_DONOR, _FUTURE_MODEL = 0.06, 0.05, 0.3, 0.25


def programme(commune: Unit, random: Random, today: date) -> Answers:
    """Return a yearly report; the named wards have a model deployed."""
    values = _plan(random, today)
    models = _models(commune, random, today)
    donations = [] if random.random() < _NO_DONOR else [_donation(random, today) for _ in range(random.randint(1, 3))]
    checks = [] if random.random() < _NO_CHECK else [_check(random, today) for _ in range(random.randint(1, 3))]
    values |= {
        "co_van_ban": "co",
        "co_du_toan": "co",
        "co_mo_hinh": _yes(models),
        "co_dat_nha": "khong",
        "co_dong_gop": _yes(donations),
        "co_kiem_tra": _yes(checks),
        "tt_phat_thanh": random.randint(6, 60),
        "tt_tin_bai": random.randint(2, 30),
        "tt_cuoc_hop": random.randint(4, 25),
        "tt_tai_lieu": random.randint(0, 12) * 100,
        "ket_qua_nam": "Đã kiểm tra các cơ sở, tập huấn giáo viên, vận động trẻ 6–36 tháng đến lớp.",
        "kho_khan": "Thiếu phòng cho nhóm trẻ dưới 24 tháng; giáo viên nhóm độc lập thu nhập thấp.",
    }
    tables = {
        "van_ban": [_document(random, today)],
        "du_toan": [_estimate(year, *source, random) for year in (2026, 2027) for source in _SOURCES],
        "mo_hinh": models,
        "dong_gop": donations,
        "kiem_tra": checks,
    }
    return Answers(values, {name: with_ids(lines, random) for name, lines in tables.items() if lines})


def _plan(random: Random, today: date) -> dict[str, Answer]:
    programmes: Answer = (
        "nong_thon_moi",
        *random.choice((("pho_cap",), ("kinh_te_xa_hoi",), ("giam_ngheo", "pho_cap"))),
    )
    if random.random() < _NO_PLAN:
        return {"ban_hanh": "chua", "long_ghep": programmes}
    return {
        "ban_hanh": "da",
        "so_ke_hoach": f"{random.randint(5, 180)}/KH-UBND",
        "ngay_ke_hoach": min(_FIRST_PLAN + timedelta(days=random.randint(0, 120)), today),
        "long_ghep": programmes,
    }


def _models(commune: Unit, random: Random, today: date) -> list[dict[str, Answer]]:
    deployed = commune.code in NAMED_WARDS
    if not deployed and random.random() > _FUTURE_MODEL:
        return []
    kind, words = random.choice(_MODELS)
    started = today - timedelta(days=random.randint(60, 200))
    planned = today + timedelta(days=random.randint(30, 300))
    return [
        {
            "ten_mo_hinh": f"{words} {commune.name}",
            "loai_mo_hinh": kind,
            "noi_thuc_hien": f"Tổ dân phố {random.randint(1, 12)}",
            "trang_thai": "trien_khai" if deployed else random.choice(("du_kien", "dang_chuan_bi")),
            "ngay_bat_dau": started if deployed else planned,
            "tre_huong": random.randint(18, 120) if deployed else 0,
        }
    ]


def _document(random: Random, today: date) -> dict[str, Answer]:
    return {
        "so_van_ban": f"{random.randint(10, 60)}/NQ-HĐND",
        "ngay_van_ban": min(_FIRST_PLAN + timedelta(days=random.randint(0, 30)), today),
        "trich_yeu": "Nhiệm vụ phát triển kinh tế – xã hội năm 2026",
        "chi_tieu": "Trẻ nhà trẻ đến trường đạt 40%; 100% trẻ 5 tuổi đến trường.",
    }


def _estimate(year: int, source: str, least: int, most: int, random: Random) -> dict[str, Answer]:
    amount = Decimal(random.randint(least, most))
    return {
        "noi_dung_chi": "Sửa phòng học, mua thiết bị cho nhóm trẻ",
        "nguon": source,
        "nam_du_toan": str(year),
        "so_du_toan": amount,
        "so_bo_tri": amount * random.randint(0, 4) // 4,
    }


def _donation(random: Random, today: date) -> dict[str, Answer]:
    return {
        "nguoi_dong_gop": random.choice(_DONORS),
        "hinh_thuc_gop": random.choice(("tien", "hien_vat", "cong_suc")),
        "gia_tri": Decimal(random.randint(4, 160)) / 2,
        "noi_nhan": "Trường mầm non của xã, phường",
        "ngay_nhan": today - timedelta(days=random.randint(1, 240)),
    }


def _check(random: Random, today: date) -> dict[str, Answer]:
    sound = random.random() < 1 / 2
    return {
        "ngay_kiem_tra": today - timedelta(days=random.randint(1, 240)),
        "doan_kiem_tra": "Phòng Văn hóa – Xã hội, trạm y tế, công an",
        "so_co_so_kt": random.randint(1, 6),
        "phat_hien": "Không" if sound else "Hai nhóm lớp chưa lưu mẫu thức ăn đủ 24 giờ.",
        "khac_phuc": "khong_co" if sound else random.choice(("da_xong", "dang_lam")),
    }


def _yes(lines: list[dict[str, Answer]]) -> str:
    return "co" if lines else "khong"
