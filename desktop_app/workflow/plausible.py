"""Plausible institutions and answers for demonstrations: sizes and mixes like those of Hà Tĩnh, none of them real.

Source of the proportions: 255 kindergartens, 234 of them public, about 73,600 children in 3,023 groups and classes at
the end of 2024-2025 (reference/domain.md §5e): some 24 children a group, a dozen groups a school.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from desktop_app.domain.kinds import Answer
from desktop_app.domain.unit import Unit, UnitKind

_NAMES = (
    *("Hoa Sen", "Sao Mai", "Bình Minh", "Ánh Dương", "Họa Mi", "Sơn Ca", "Tuổi Thơ", "Hoa Hồng", "Hướng Dương"),
    *("Vành Khuyên", "Búp Sen Hồng", "Măng Non", "Hoa Mai", "Ban Mai", "Thỏ Trắng", "Ong Vàng", "Đồng Nội"),
    *("Hoa Phượng", "Nắng Mai", "Cầu Vồng"),
)
_BANDS = (
    ("13_24_thang", "Nhóm 13–24 tháng", 18),
    ("25_36_thang", "Nhóm 25–36 tháng", 23),
    ("3_4_tuoi", "Lớp 3 tuổi", 24),
    ("4_5_tuoi", "Lớp 4 tuổi", 28),
    ("5_6_tuoi", "Lớp 5 tuổi", 32),
)
_TOPICS = (
    ("an_toan", "Phòng chống tai nạn thương tích, sơ cấp cứu"),
    ("dinh_duong", "Xây dựng thực đơn cân đối, an toàn thực phẩm"),
    ("tre_6_36_thang", "Chăm sóc, giáo dục trẻ 6–36 tháng"),
    ("ky_nang", "Ứng xử sư phạm, phòng chống bạo lực"),
    ("so", "Khai thác học liệu số"),
)
# how many are weak in safety, or without training: of schools, of independent groups
_WEAK = {False: 0.25, True: 0.5}
_UNTRAINED = {False: 0.05, True: 0.4}
_CRITERIA = {"i": 21, "ii": 5, "iii": 7, "iv": 7}
_DISABLED_SHARE, _WEAK_SHARE, _SMALL_GROUP, _AUGUST = 0.12, 0.15, 7, 8
_SCHOOL = "trường mầm non"
_PRIVATE_SHARE = 0.3
_INDEPENDENT_SHARE = 0.6
_INDEPENDENT = ("nhóm trẻ độc lập", "lớp mầm non độc lập")


def institutions_of(commune: Unit, number: int, random: Random) -> tuple[Unit, ...]:
    """Return ``number`` institutions of a commune: mostly public schools, some private, some independent groups."""
    names = random.sample(_NAMES, k=min(number, len(_NAMES)))
    return tuple(_institution(commune, at, names, random) for at in range(number))


def _institution(commune: Unit, at: int, names: list[str], random: Random) -> Unit:
    # the first is always the commune's own public school; most of the others are public too
    private = at > 0 and random.random() < _PRIVATE_SHARE
    independent = private and random.random() < _INDEPENDENT_SHARE
    name = commune.name if at == 0 else names[at % len(names)]
    if at >= len(names):
        name = f"{name} {at // len(names) + 1}"
    return Unit(
        code=f"42{commune.order:03d}{at + 1:03d}",
        kind=UnitKind.INSTITUTION,
        name=name,
        type=random.choice(_INDEPENDENT) if independent else _SCHOOL,
        parent=commune.code,
        ownership="tư thục" if private else "công lập",
        order=at + 1,
    )


def is_independent(unit: Unit) -> bool:
    """Say whether ``unit`` is an independent group or class rather than a school."""
    return unit.type in _INDEPENDENT


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers as a record holds them: at the top of the form, and row by row of its repeats."""

    values: Mapping[str, Answer]
    rows: Mapping[str, Sequence[Mapping[str, Answer]]] = field(default_factory=dict)


def answers_of(form_id: str, unit: Unit, random: Random, today: date) -> Answers:
    """Return plausible answers of one form; raises ``KeyError`` for a form that has no such recipe."""
    return _RECIPES[form_id](unit, random, today)


def _groups(unit: Unit, random: Random, _: date) -> Answers:
    number = random.randint(1, 3) if is_independent(unit) else random.randint(6, 16)
    rows = [_group(at, random) for at in range(number)]
    values: dict[str, Answer] = {"loai_co_so": _kind(unit), "suc_chua": number * random.choice((25, 28, 30))}
    return Answers(values, {"nhom": rows})


def _group(at: int, random: Random) -> dict[str, Answer]:
    band, words, usual = _BANDS[at % len(_BANDS)]
    children = max(5, usual + random.randint(-6, 2))
    disabled = int(random.random() < _DISABLED_SHARE)
    return {
        "ten_nhom": f"{words} {chr(ord('A') + at // len(_BANDS))}",
        "do_tuoi": band,
        "so_tre": children,
        "tre_nu": children * random.randint(42, 54) // 100,
        "tre_dan_toc": int(random.random() < _DISABLED_SHARE),
        "tre_khuyet_tat": disabled,
        "tre_con_cong_nhan": children * random.randint(5, 55) // 100,
        "so_giao_vien": 1 if children <= _SMALL_GROUP else 2,
    }


def _safety(unit: Unit, random: Random, today: date) -> Answers:
    values: dict[str, Answer] = {
        "loai_co_so": _kind(unit),
        "ngay_danh_gia": min(date(today.year if today.month >= _AUGUST else today.year - 1, _AUGUST, 25), today),
    }
    values |= dict.fromkeys(("su_co_xam_hai", "su_co_thuong_tich", "su_co_dao_duc", "su_co_ngo_doc"), "khong")
    weak = random.random() < _WEAK[is_independent(unit)]
    for group, count in _CRITERIA.items():
        answers = ["chua_dat" if weak and random.random() < _WEAK_SHARE else "dat" for _ in range(count)]
        values |= {f"tc_{group}_{at:02d}": answer for at, answer in enumerate(answers, start=1)}
        if "chua_dat" in answers:
            values[f"khac_phuc_{group}"] = "Sửa chữa, bổ sung trước ngày 31/12."
    return Answers(values)


def _training(unit: Unit, random: Random, today: date) -> Answers:
    if random.random() < _UNTRAINED[is_independent(unit)]:
        return Answers({"co_tap_huan": "khong", "ly_do_khong": "Chưa được mời lớp nào trong năm học."})
    sessions = [_session(random, today) for _ in range(random.randint(1, 5))]
    return Answers({"co_tap_huan": "co"}, {"buoi": sessions})


def _session(random: Random, today: date) -> dict[str, Answer]:
    managers, teachers, staff = random.randint(0, 2), random.randint(1, 18), random.randint(0, 4)
    topic, content = random.choice(_TOPICS)
    return {
        "ngay": today - timedelta(days=random.randint(1, 70)),
        "chu_de": topic,
        "noi_dung": content,
        "don_vi_to_chuc": random.choice(("Sở Giáo dục và Đào tạo", "Ủy ban nhân dân phường, xã", "Nhà trường")),
        "so_gio": random.choice((Decimal(2), Decimal("3.5"), Decimal(8), Decimal(16))),
        "hinh_thuc": random.choice(("truc_tiep", "truc_tuyen", "ket_hop")),
        "so_nguoi": managers + teachers + staff,
        "cbql": managers,
        "gv": teachers,
        "nv": staff,
    }


def _kind(unit: Unit) -> str:
    return "doc_lap" if is_independent(unit) else "truong"


_RECIPES: dict[str, Callable[[Unit, Random, date], Answers]] = {
    "nhom_lop": _groups,
    "an_toan": _safety,
    "tap_huan": _training,
}
