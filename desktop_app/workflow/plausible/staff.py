"""Plausible answers of ``doi_ngu``: one row for each person, under the id that other forms name."""

from collections.abc import Iterator
from datetime import date
from itertools import chain, cycle, repeat
from random import Random

from desktop_app.domain.kinds import Answer
from desktop_app.workflow.plausible.answers import Answers
from desktop_app.workflow.plausible.school import Person, School

_OTHERS = ("nau_an", "y_te", "bao_ve", "phuc_vu", "ke_toan_van_thu")
_TAUGHT = {"3_4_tuoi": "lop_3_4", "4_5_tuoi": "lop_4_5", "5_6_tuoi": "lop_5_6"}
_NOBODY_TEACHES = "luan_phien"
_PEDAGOGUES = {"gv", "cbql"}
_BELOW_STANDARD, _STUDYING, _REACHES_DIGITAL, _MEN_GUARD, _MINORITY = 0.08, 0.6, 0.85, 0.8, 0.04


def staff(school: School, random: Random, today: date) -> Answers:
    """Return the whole staff; a few teachers are below the standard, and most of those study."""
    posts, taught = _posts(school), _taught(school)
    rows = {
        person.id: _row(person, posts[person.id], taught.get(person.id, _NOBODY_TEACHES), school, today, random)
        for person in school.staff
    }
    return Answers({}, {"nguoi": rows})


def _posts(school: School) -> dict[str, str]:
    heads = chain(("chu_co_so",) if school.is_independent else ("hieu_truong",), repeat("pho_hieu_truong"))
    posts: dict[str, Iterator[str]] = {"cbql": heads, "gv": repeat("giao_vien"), "nv": cycle(_OTHERS)}
    return {person.id: next(posts[person.role]) for person in school.staff}


def _taught(school: School) -> dict[str, str]:
    bands = [_TAUGHT.get(group.band, "nhom_tre") for group in school.groups for _ in range(group.teachers)]
    teachers = [person.id for person in school.staff if person.role == "gv"]
    return dict(zip(teachers, bands, strict=False))


def _row(person: Person, post: str, taught: str, school: School, today: date, random: Random) -> dict[str, Answer]:
    below = person.role in _PEDAGOGUES and random.random() < _BELOW_STANDARD
    row: dict[str, Answer] = {
        "ho_ten": person.name,
        "vai_tro": post,
        "gioi_tinh": "nam" if post == "bao_ve" and random.random() < _MEN_GUARD else "nu",
        "nam_sinh": str(today.year - random.randint(23, 54)),
        "dan_toc": "co" if random.random() < _MINORITY else "khong",
        "hop_dong": _contract(post, school, random),
        "trinh_do": "trung_cap" if below or person.role == "nv" else random.choice(("cao_dang", "dai_hoc", "dai_hoc")),
        "tiep_can_so": "co" if random.random() < _REACHES_DIGITAL else "khong",
    }
    if below and post != "chu_co_so":
        row["dang_hoc"] = "co" if random.random() < _STUDYING else "khong"
    if person.role == "gv":
        row |= {"chuan_nghe_nghiep": random.choice(("tot", "kha", "kha", "dat", "chua_xep")), "lop_day": taught}
    return row


def _contract(post: str, school: School, random: Random) -> str:
    if post == "chu_co_so":
        return "khac"
    if school.unit.ownership != "công lập" or post in _OTHERS:
        return random.choice(("hop_dong", "hop_dong", "ngan_han"))
    return "bien_che"
