"""Plausible answers of ``an_toan``."""

from datetime import date, timedelta
from random import Random

from desktop_app.domain.kinds import Answer
from desktop_app.workflow.plausible.answers import Answers, with_ids
from desktop_app.workflow.plausible.school import CRITERIA, School

_AUGUST = 8
_REMEDIES = {
    "i": ("Sửa chữa, thay thế tại chỗ", "Mua bổ sung, lắp đặt lại"),
    "ii": ("Ký lại hợp đồng, bổ sung hồ sơ nguồn gốc", "Tập huấn lại người nấu ăn"),
    "iii": ("Cử người dự lớp tập huấn gần nhất", "Bố trí lại giáo viên, tuyển thêm"),
    "iv": ("Ban hành văn bản, phổ biến cho cha mẹ trẻ", "Làm việc với trạm y tế, công an phường, xã"),
}
_EVIDENCE = (
    ("tc_i_05", "Biên bản kiểm tra bình chữa cháy"),
    ("tc_ii_03", "Hợp đồng cung cấp thực phẩm"),
    ("tc_iv_01", "Kế hoạch xây dựng trường học an toàn"),
)


def safety(school: School, random: Random, today: date) -> Answers:
    """Return a self-assessment; the weak fail some criteria and have a plan for each."""
    day = min(date(today.year if today.month >= _AUGUST else today.year - 1, _AUGUST, 25), today)
    values: dict[str, Answer] = {"loai_co_so": school.kind, "ngay_danh_gia": day}
    values |= dict.fromkeys(("su_co_xam_hai", "su_co_thuong_tich", "su_co_dao_duc", "su_co_ngo_doc"), "khong")
    values |= {name: "chua_dat" if name in school.weak_points else "dat" for name in CRITERIA}
    plan = [_work(name, school, random, day) for name in sorted(school.weak_points)]
    if plan:
        values["nguoi_theo_doi"] = school.staff[0].name
    evidence: list[dict[str, Answer]] = [
        {"tieu_chi_mc": name, "minh_chung_la": words, "noi_luu": "Tủ hồ sơ văn phòng"} for name, words in _EVIDENCE
    ]
    return Answers(values, {"minh_chung": with_ids(evidence, random), "ke_hoach": with_ids(plan, random)})


def _work(criterion: str, school: School, random: Random, day: date) -> dict[str, Answer]:
    return {
        "tieu_chi": criterion,
        "bien_phap": random.choice(_REMEDIES[criterion.split("_")[1]]),
        "thoi_han": day + timedelta(days=random.choice((30, 60, 90, 120))),
        "nguoi_phu_trach": random.choice(school.staff).name,
        "kinh_phi": random.choice((0, 500_000, 1_500_000, 6_000_000)),
    }
