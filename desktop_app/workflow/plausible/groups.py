"""Plausible answers of ``nhom_lop``."""

from datetime import date
from random import Random

from desktop_app.domain.kinds import Answer
from desktop_app.workflow.plausible.answers import Answers, with_ids
from desktop_app.workflow.plausible.school import Group, School


def groups(school: School, random: Random, _: date) -> Answers:
    """Return one row for each group of ``school``."""
    values: dict[str, Answer] = {
        "loai_co_so": school.kind,
        "suc_chua": len(school.groups) * random.choice((25, 28, 30)),
    }
    return Answers(values, {"nhom": with_ids(map(_row, school.groups), random)})


def _row(group: Group) -> dict[str, Answer]:
    return {
        "ten_nhom": group.name,
        "do_tuoi": group.band,
        "so_tre": group.children,
        "tre_nu": group.girls,
        "tre_dan_toc": group.minority,
        "tre_khuyet_tat": group.disabled,
        "tre_con_cong_nhan": group.workers,
        "so_giao_vien": group.teachers,
    }
