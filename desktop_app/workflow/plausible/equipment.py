"""Plausible answers of ``thiet_bi``.

Codes are left blank: the official list is not invented here.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from desktop_app.domain.kinds import Answer
from desktop_app.workflow.plausible.answers import Answers, with_ids
from desktop_app.workflow.plausible.school import School

# how the equipment lists call the ages of groups; mixed groups count as the age most of their children have
_LIST_OF = {
    "3_12_thang": "3_12_thang",
    "13_24_thang": "12_24_thang",
    "25_36_thang": "24_36_thang",
    "nhom_ghep": "24_36_thang",
    "3_4_tuoi": "3_4_tuoi",
    "4_5_tuoi": "4_5_tuoi",
    "lop_ghep": "4_5_tuoi",
    "5_6_tuoi": "5_6_tuoi",
}
_LISTS = ("3_12_thang", "12_24_thang", "24_36_thang", "3_4_tuoi", "4_5_tuoi", "5_6_tuoi")
_NURSERY_LISTS = _LISTS[:3]
# name, unit, for whom, number for one group
_THINGS = (
    ("Giá phơi khăn mặt", "Cái", "tre", 1),
    ("Tủ (giá) ca cốc", "Cái", "tre", 1),
    ("Tủ đựng đồ dùng cá nhân của trẻ", "Cái", "tre", 2),
    ("Bình nước uống", "Cái", "dung_chung", 1),
    ("Chiếu, thảm", "Cái", "dung_chung", 2),
    ("Bóng", "Quả", "tre", 10),
    ("Bộ xếp hình", "Bộ", "tre", 5),
    ("Tranh truyện", "Bộ", "giao_vien", 2),
)
_OUTDOOR = (("Cầu trượt", "Cái", 1), ("Bập bênh", "Cái", 2), ("Đu quay", "Cái", 1))


def equipment(school: School, random: Random, today: date) -> Answers:
    """Return an inventory of some 20 to 40 lines for the ages that the school has."""
    groups = Counter(_LIST_OF[group.band] for group in school.groups)
    lines = [*_indoor(groups, random), *_outdoor(random)]
    nurseries = sum(groups[name] for name in _NURSERY_LISTS)
    classes = groups.total() - nurseries
    values: dict[str, Answer] = {
        "ngay_kiem_ke": today - timedelta(days=random.randint(5, 120)),
        **{f"so_{name}": groups[name] for name in _LISTS},
        "so_san": 1,
        # never all of them, because some line may lack something
        "nhom_du": max(nurseries - random.randint(1, 2), 0),
        "lop_du": max(classes - random.randint(1, 2), 0),
    }
    return Answers(values, {"thiet_bi_do_choi": with_ids(lines, random)})


def _indoor(groups: Counter[str], random: Random) -> Iterator[dict[str, Answer]]:
    for name in _LISTS:
        for thing, unit, user, number in _THINGS if groups[name] else ():
            yield _line(thing, name, unit, user, number, groups[name], random)


def _outdoor(random: Random) -> Iterator[dict[str, Answer]]:
    for thing, unit, number in _OUTDOOR:
        yield _line(thing, "ngoai_troi", unit, "tre", number, 1, random)


def _line(thing: str, name: str, unit: str, user: str, number: int, groups: int, random: Random) -> dict[str, Answer]:
    needed = number * groups
    have = max(needed + random.randint(-needed // 4 - 1, needed // 3 + 1), 0)
    return {
        "ten_thiet_bi": thing,
        "danh_muc": name,
        "dvt": unit,
        "doi_tuong": user,
        "dinh_muc": number,
        "hien_co": have,
        "dung_duoc": have - random.randint(0, have // 6),
    }
