"""Plausible answers of ``nhu_cau``: workers' children of 6-36 months, village by village."""

from datetime import date, timedelta
from random import Random

from desktop_app.domain.kinds import Answer
from desktop_app.domain.unit import Unit
from desktop_app.workflow.plausible.answers import Answers, with_ids

# children of workers in one village: around the zones, and elsewhere
_CHILDREN = {True: (12, 60), False: (0, 9)}
_NONE, _NOT_YET = 0.15, 0.05


def demand(commune: Unit, random: Random, today: date) -> Answers:
    """Return a survey; some communes without a zone have no such children, a few have not asked yet."""
    if not commune.industrial and random.random() < _NONE:
        return Answers({"khao_sat": "khong_co"})
    if random.random() < _NOT_YET:
        return Answers({"khao_sat": "chua"})
    word = "Tổ dân phố" if commune.type == "phường" else "Thôn"
    villages = [_village(f"{word} {number}", commune, random) for number in range(1, random.randint(6, 12))]
    children = sum(int(str(village["so_tre"])) for village in villages)
    values: dict[str, Answer] = {
        "khao_sat": "da",
        "ngay_khao_sat": today - timedelta(days=random.randint(5, 60)),
        "cach_khao_sat": ("phat_phieu", "dan_cu"),
        "so_nguoi_tra_loi": children * random.randint(70, 95) // 100,
    }
    return Answers(values, {"thon": with_ids(villages, random)})


def _village(name: str, commune: Unit, random: Random) -> dict[str, Answer]:
    children = random.randint(*_CHILDREN[commune.industrial])
    enrolled = children * random.randint(25, 60) // 100
    return {
        "ten_thon": name,
        "so_tre": children,
        "tre_dang_hoc": enrolled,
        "tre_chua_nhan": (children - enrolled) * random.randint(5, 45) // 100,
    }
