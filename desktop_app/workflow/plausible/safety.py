"""Plausible answers of ``an_toan``."""

from datetime import date
from random import Random

from desktop_app.domain.kinds import Answer
from desktop_app.workflow.plausible.answers import Answers
from desktop_app.workflow.plausible.school import School

_CRITERIA = {"i": 21, "ii": 5, "iii": 7, "iv": 7}
# how many are weak in safety: of schools, of independent groups
_WEAK = {False: 0.25, True: 0.5}
_WEAK_SHARE, _AUGUST = 0.15, 8


def safety(school: School, random: Random, today: date) -> Answers:
    """Return a self-assessment; the weak fail some criteria."""
    values: dict[str, Answer] = {
        "loai_co_so": school.kind,
        "ngay_danh_gia": min(date(today.year if today.month >= _AUGUST else today.year - 1, _AUGUST, 25), today),
    }
    values |= dict.fromkeys(("su_co_xam_hai", "su_co_thuong_tich", "su_co_dao_duc", "su_co_ngo_doc"), "khong")
    weak = random.random() < _WEAK[school.is_independent]
    for group, count in _CRITERIA.items():
        answers = ["chua_dat" if weak and random.random() < _WEAK_SHARE else "dat" for _ in range(count)]
        values |= {f"tc_{group}_{at:02d}": answer for at, answer in enumerate(answers, start=1)}
        if "chua_dat" in answers:
            values[f"khac_phuc_{group}"] = "Sửa chữa, bổ sung trước ngày 31/12."
    return Answers(values)
