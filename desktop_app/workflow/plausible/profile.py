"""Plausible answers of ``ho_so``."""

from datetime import date
from decimal import Decimal
from random import Random

from desktop_app.domain.kinds import Answer
from desktop_app.workflow.plausible.answers import Answers, with_ids
from desktop_app.workflow.plausible.school import School

_TYPES = {
    "trường mầm non": "truong_mam_non",
    "nhóm trẻ độc lập": "nhom_tre_doc_lap",
    "lớp mầm non độc lập": "lop_mam_non_doc_lap",
}
_OWNERSHIPS = {"công lập": "cong_lap", "dân lập": "dan_lap", "tư thục": "tu_thuc"}
_HAMLETS = ("Trung Thành", "Bắc Sơn", "Nam Hà", "Tân Tiến", "Đông Thịnh", "Liên Minh")
_LARGE = 8
# how many independents have no licence yet; how many run the programme although independent
_UNLICENSED, _PROGRAMME = 0.15, 0.9
_IN_SOCIAL_HOUSING, _NEAR_INDUSTRY = 0.03, 0.15


def profile(school: School, random: Random, today: date) -> Answers:
    """Return the profile of ``school``: its kind as the register has it, its licence, its sites."""
    values: dict[str, Answer] = {
        "loai_hinh": _TYPES[school.unit.type],
        "so_huu": _OWNERSHIPS[school.unit.ownership],
        "ma_truong": school.unit.code,
        "dia_chi": f"Thôn {random.choice(_HAMLETS)}",
        "dien_thoai": f"0239 3{random.randint(0, 99_999):05d}0",
        "nguoi_dung_dau": next(person.name for person in school.staff if person.role == "cbql"),
        "nam_thanh_lap": str(random.randint(2012, 2024) if school.is_independent else random.randint(1975, 2005)),
        "nha_o_xa_hoi": _yes(random, _IN_SOCIAL_HOUSING),
        "gan_kcn": _yes(random, _NEAR_INDUSTRY),
        "co_de_nghi": "khong",
        "ngay_cap_nhat": today,
    }
    values |= _standing(school, random)
    return Answers(values, {"diem_truong": with_ids(_sites(school, random), random)})


def _standing(school: School, random: Random) -> dict[str, Answer]:
    licensed = not school.is_independent or random.random() >= _UNLICENSED
    values: dict[str, Answer] = {
        "giay_phep": "co" if licensed else "khong",
        "chuong_trinh_gdmn": _yes(random, _PROGRAMME) if school.is_independent else "co",
    }
    if licensed:
        day = date(random.randint(2024, 2025), random.randint(1, 12), random.randint(1, 28))
        values |= {"giay_phep_so": f"{random.randint(11, 980)}/QĐ-UBND", "giay_phep_ngay": day}
    if not school.is_independent:
        accredited, standard = random.choice(
            (("chua", "chua"), ("cap_2", "muc_1"), ("cap_2", "muc_1"), ("cap_3", "muc_2"))
        )
        values |= {"kiem_dinh": accredited, "chuan_quoc_gia": standard}
    return values


def _sites(school: School, random: Random) -> list[dict[str, Answer]]:
    groups = len(school.groups)
    small = [2] * random.randint(0, 2) if groups >= _LARGE else []
    own = school.unit.ownership != "công lập"
    return [
        {
            "ten_diem": "Điểm chính" if at == 0 else f"Điểm thôn {_HAMLETS[at]}",
            "loai_diem": "le" if at else "chinh",
            "dia_chi_diem": f"Thôn {_HAMLETS[at]}",
            "nguon_dat": random.choice(("rieng", "thue")) if own else "nha_nuoc",
            "dien_tich": Decimal(housed * random.randint(150, 400)),
            "so_nhom_diem": housed,
        }
        for at, housed in enumerate((groups - sum(small), *small))
    ]


def _yes(random: Random, share: float) -> str:
    return "co" if random.random() < share else "khong"
