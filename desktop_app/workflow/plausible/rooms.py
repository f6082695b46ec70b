"""Plausible answers of ``phong``."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from random import Random

from desktop_app.domain.kinds import NOT_APPLICABLE, Answer
from desktop_app.workflow.plausible.answers import Answers, with_ids
from desktop_app.workflow.plausible.school import Group, School

_KINDS = (("kien_co", 70), ("ban_kien_co", 22), ("tam", 4), ("thue_muon", 4))
_RENTED = (("thue_muon", 75), ("ban_kien_co", 25))
_STATES = (("tot", 82), ("can_sua", 18))
_WATER = (("nuoc_may", 60), ("gieng_khoan", 35), ("gieng_dao", 5))
_LEVELS = (("toi_thieu", 45), ("muc_do_1", 35), ("muc_do_2", 10), ("chua_danh_gia", 10))
# what a school has besides the rooms of its groups: name, block, area
_OTHER_ROOMS = (
    ("Phòng giáo dục thể chất", "phuc_vu_hoc_tap", 80),
    ("Phòng giáo dục nghệ thuật", "phuc_vu_hoc_tap", 70),
    ("Văn phòng, phòng hiệu trưởng", "hanh_chinh", 45),
    ("Phòng y tế", "hanh_chinh", 14),
    ("Bếp, kho thực phẩm", "to_chuc_an", 60),
    ("Phòng bảo vệ", "phu_tro", 12),
)
_SQUARE_METRES_A_CHILD = 2
_NURSERY = frozenset({"3_12_thang", "13_24_thang", "25_36_thang", "nhom_ghep"})


def rooms(school: School, random: Random, today: date) -> Answers:
    """Return one room for each group, and what a school of that kind has besides."""
    lines = [_room_of(group, school, random, today) for group in school.groups]
    if not school.is_independent:
        lines += [_other_room(name, block, area, random, today) for name, block, area in _OTHER_ROOMS]
    return Answers(dict(_values(school, random)), {"day_phong": with_ids(lines, random)})


def _room_of(group: Group, school: School, random: Random, today: date) -> dict[str, Answer]:
    return {
        "ten_phong": f"Phòng {group.name[0].lower()}{group.name[1:]}",
        "khoi": "nuoi_duong",
        "danh_cho": "nhom_tre" if group.band in _NURSERY else "mau_giao",
        "loai_nha": _drawn(_RENTED if school.is_independent else _KINDS, random),
        "so_phong": 1,
        "dien_tich": Decimal(max(24, group.children * _SQUARE_METRES_A_CHILD) + random.randint(0, 12)),
        "nam_xay": str(today.year - random.randint(1, 25)),
        "tinh_trang": _drawn(_STATES, random),
    }


def _other_room(name: str, block: str, area: int, random: Random, today: date) -> dict[str, Answer]:
    return {
        "ten_phong": name,
        "khoi": block,
        "loai_nha": _drawn(_KINDS, random),
        "so_phong": 1,
        "dien_tich": Decimal(area + random.randint(-3, 10)),
        "nam_xay": str(today.year - random.randint(1, 25)),
        "tinh_trang": _drawn(_STATES, random),
    }


def _values(school: School, random: Random) -> Iterator[tuple[str, Answer]]:
    groups, small = len(school.groups), school.is_independent
    toilets = groups if small else groups + random.randint(0, 2)
    yield "dt_dat", Decimal(groups * random.randint(80, 120) if small else groups * random.randint(250, 400))
    yield "san_choi", 1
    yield "dt_san_choi", Decimal(groups * random.randint(20, 60))
    yield "san_co_do_choi", int(random.random() < (0.7 if small else 0.95))
    yield "bong_mat", "co"
    yield "hang_rao", "kin"
    yield "cong", "co"
    yield "nvs_tong", toilets
    yield "nvs_dat_chuan", toilets - random.randint(0, min(2, toilets))
    has_classes = any(group.band not in _NURSERY for group in school.groups)
    yield "nvs_rieng", ("khong" if "tc_i_13" in school.weak_points else "co") if has_classes else NOT_APPLICABLE
    yield "nuoc_sach", "co"
    yield "nguon_nuoc", _drawn(_WATER, random)
    yield "nuoc_dat_chuan", _yes(0.8, random)
    yield "nuoc_uong", "co"
    yield "rua_tay", _yes(0.97, random)
    yield "bep_tong", 1
    one_way = int("tc_ii_01" not in school.weak_points)
    yield "bep_mot_chieu", one_way
    yield "bep_dat_chuan", one_way
    yield "pccc", "khong_thuoc_dien" if small else "da"
    if not small:
        yield "pccc_van_ban", f"{random.randint(10, 400)}/NT-PCCC"
    yield "muc_csvc", "chua_danh_gia" if small else _drawn(_LEVELS, random)


def _drawn(weighted: tuple[tuple[str, int], ...], random: Random) -> str:
    names, weights = zip(*weighted, strict=True)
    return str(random.choices(names, weights)[0])


def _yes(share: float, random: Random) -> str:
    return "co" if random.random() < share else "khong"
