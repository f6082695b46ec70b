"""Plausible answers of ``tre``: the children of all groups, by age band."""

from collections.abc import Sequence
from datetime import date
from random import Random

from desktop_app.domain.kinds import Answer
from desktop_app.workflow.plausible.answers import Answers, with_ids
from desktop_app.workflow.plausible.school import Group, School

_YOUNGEST = "3_12_thang"
_SEPTEMBER = 9


def children(school: School, random: Random, today: date) -> Answers:
    """Return one row for each age band that has children; the rows add up to the groups."""
    by_band: dict[str, list[Group]] = {}
    for group in school.groups:
        by_band.setdefault(group.band, []).append(group)
    rows = [_row(band, groups, random) for band, groups in by_band.items()]
    counted = date(today.year if today.month > _SEPTEMBER else today.year - 1, _SEPTEMBER, 30)
    return Answers({"ngay_so_lieu": counted}, {"lua_tuoi": with_ids(rows, random)})


def _row(band: str, groups: Sequence[Group], random: Random) -> dict[str, Answer]:
    total, workers = sum(group.children for group in groups), sum(group.workers for group in groups)
    twice = total * random.randint(90, 100) // 100
    row: dict[str, Answer] = {
        "do_tuoi": band,
        "so_tre": total,
        "tre_nu": sum(group.girls for group in groups),
        "tre_dan_toc": sum(group.minority for group in groups),
        "tre_khuyet_tat": sum(group.disabled for group in groups),
        "tre_con_cong_nhan": workers,
        "tre_moi": total * random.randint(15, 45) // 100,
        "hai_buoi": twice,
        "ban_tru": twice * random.randint(80, 100) // 100,
    }
    return row | {"con_cong_nhan_tu_6": workers // 2} if band == _YOUNGEST else row
