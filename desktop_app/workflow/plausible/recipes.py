"""Which recipe belongs to which form."""

from collections.abc import Callable
from datetime import date
from random import Random

from desktop_app.domain.unit import Unit
from desktop_app.workflow.plausible.answers import Answers
from desktop_app.workflow.plausible.children import children
from desktop_app.workflow.plausible.demand import demand
from desktop_app.workflow.plausible.equipment import equipment
from desktop_app.workflow.plausible.groups import groups
from desktop_app.workflow.plausible.labour import labour
from desktop_app.workflow.plausible.parents import parents
from desktop_app.workflow.plausible.profile import profile
from desktop_app.workflow.plausible.programme import programme
from desktop_app.workflow.plausible.proposals import proposals
from desktop_app.workflow.plausible.rooms import rooms
from desktop_app.workflow.plausible.safety import safety
from desktop_app.workflow.plausible.school import School
from desktop_app.workflow.plausible.staff import staff
from desktop_app.workflow.plausible.training import training

_OF_SCHOOLS: dict[str, Callable[[School, Random, date], Answers]] = {
    "ho_so": profile,
    "nhom_lop": groups,
    "phong": rooms,
    "thiet_bi": equipment,
    "tre": children,
    "doi_ngu": staff,
    "an_toan": safety,
    "tap_huan": training,
    "cha_me": parents,
}
_OF_COMMUNES: dict[str, Callable[[Unit, Random, date], Answers]] = {
    "chuong_trinh": programme,
    "lao_dong": labour,
    "nhu_cau": demand,
    "de_xuat": proposals,
}


def school_answers(form_id: str, school: School, random: Random, today: date) -> Answers:
    """Return plausible answers of a form that institutions fill; raises ``KeyError`` for one without a recipe."""
    return _OF_SCHOOLS[form_id](school, random, today)


def commune_answers(form_id: str, commune: Unit, random: Random, today: date) -> Answers:
    """Return plausible answers of a form that communes fill; raises ``KeyError`` for one without a recipe."""
    return _OF_COMMUNES[form_id](commune, random, today)
