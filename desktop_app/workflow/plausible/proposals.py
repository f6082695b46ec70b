"""Plausible answers of ``de_xuat``: mostly nothing to propose."""

from datetime import date, timedelta
from random import Random

from desktop_app.domain.kinds import Answer
from desktop_app.domain.unit import Unit
from desktop_app.workflow.plausible.answers import Answers, with_ids
from desktop_app.workflow.plausible.institutions import institution_code

_NOTHING, _NEW = 0.75, 0.8


def proposals(commune: Unit, random: Random, today: date) -> Answers:
    """Return the proposals of a commune: a new private group, a new name for its school, or none."""
    if random.random() < _NOTHING:
        return Answers({"co_de_xuat": "khong"})
    since = today - timedelta(days=random.randint(5, 60))
    line = _new_group(random, since) if random.random() < _NEW else _new_name(commune, since)
    return Answers({"co_de_xuat": "co"}, {"co_so": with_ids([line], random)})


def _new_group(random: Random, since: date) -> dict[str, Answer]:
    return {
        "kieu": "moi",
        "ten_co_so": random.choice(("Mặt Trời Nhỏ", "Bé Ngoan", "Sóc Nâu")),
        "loai_hinh": random.choice(("nhom_tre_doc_lap", "lop_mam_non_doc_lap")),
        "so_huu": "tu_thuc",
        "dia_chi": f"Số {random.randint(1, 90)}, đường liên thôn",
        "co_giay_phep": "co",
        "so_giay_phep": f"{random.randint(20, 300)}/QĐ-UBND",
        "ngay_giay_phep": since,
        "so_tre": random.randint(8, 45),
        "tu_ngay": since,
        "ly_do": "Mới được cấp phép hoạt động.",
        "lien_he": "Chủ nhóm, 0900 000 000",
    }


def _new_name(commune: Unit, since: date) -> dict[str, Answer]:
    return {
        "kieu": "doi_ten",
        "ma_don_vi": institution_code(commune, 1),
        "ten_co_so": f"{commune.name} 1",
        "tu_ngay": since,
        "ly_do": "Đổi tên theo đơn vị hành chính mới.",
    }
