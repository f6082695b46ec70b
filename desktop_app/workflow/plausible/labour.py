"""Plausible answers of ``lao_dong``: how many workers a commune has, and what follows from NĐ 145/2020."""

from datetime import date, timedelta
from random import Random

from desktop_app.domain.kinds import Answer
from desktop_app.domain.unit import Unit
from desktop_app.workflow.plausible.answers import Answers, with_ids

# workers living in a commune, and workers of a zone: around the zones, and elsewhere
_RESIDENTS = {True: (1_800, 6_500), False: (120, 2_400)}
_ZONE = (2_500, 9_500)
_FROM_ZONE, _FROM_RESIDENTS = 5_000, 3_000
_UNDECIDED = 0.5


def labour(commune: Unit, random: Random, today: date) -> Answers:
    """Return a review of the place; around the zones there are workers."""
    residents = random.randint(*_RESIDENTS[commune.industrial])
    zones = [_zone(commune, random)] if commune.industrial else []
    enough = residents >= _FROM_RESIDENTS or any(int(str(zone["lao_dong_bhxh"])) >= _FROM_ZONE for zone in zones)
    values: dict[str, Answer] = {
        "ra_soat": "da",
        "ngay_ra_soat": today - timedelta(days=random.randint(20, 120)),
        "co_khu": "co" if zones else "khong",
        "lao_dong_cu_tru": residents,
        "nguon_cu_tru": "cong_an",
        "de_nghi": "co" if enough else "khong",
    }
    values |= _decided(random, today) if enough else {"ket_qua": "khong_du"}
    return Answers(values, {"khu": with_ids(zones, random)} if zones else {})


def _zone(commune: Unit, random: Random) -> dict[str, Answer]:
    workers = random.randint(*_ZONE)
    return {
        "ten_khu": f"Khu công nghiệp {commune.name}",
        "loai_khu": "kcn",
        "lao_dong_khu": workers,
        "lao_dong_bhxh": workers * random.randint(70, 95) // 100,
        "nguon_khu": random.choice(("bhxh", "ban_quan_ly")),
    }


def _decided(random: Random, today: date) -> dict[str, Answer]:
    if random.random() < _UNDECIDED:
        return {"ket_qua": "dang_ra_soat"}
    signed = today - timedelta(days=random.randint(1, 19))
    return {
        "ket_qua": "du",
        "so_quyet_dinh": f"{random.randint(900, 3_500)}/QĐ-UBND",
        "ngay_quyet_dinh": signed,
        "hieu_luc_tu": signed,
        "hieu_luc_den": signed + timedelta(days=3 * 365),
    }
