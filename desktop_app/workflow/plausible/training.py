"""Plausible answers of ``tap_huan``."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random

from desktop_app.domain.kinds import Answer
from desktop_app.workflow.plausible.answers import Answers, with_ids
from desktop_app.workflow.plausible.school import School

_TOPICS = (
    ("an_toan", "Phòng chống tai nạn thương tích, sơ cấp cứu"),
    ("dinh_duong", "Xây dựng thực đơn cân đối, an toàn thực phẩm"),
    ("tre_6_36_thang", "Chăm sóc, giáo dục trẻ 6–36 tháng"),
    ("ky_nang", "Ứng xử sư phạm, phòng chống bạo lực"),
    ("so", "Khai thác học liệu số"),
)
# how many have had no training: of schools, of independent groups
_UNTRAINED = {False: 0.05, True: 0.4}


def training(school: School, random: Random, today: date) -> Answers:
    """Return a training log; some have had none."""
    if random.random() < _UNTRAINED[school.is_independent]:
        return Answers({"co_tap_huan": "khong", "ly_do_khong": "Chưa được mời lớp nào trong năm học."})
    sessions = [_session(random, today) for _ in range(random.randint(1, 5))]
    return Answers({"co_tap_huan": "co"}, {"buoi": with_ids(sessions, random)})


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
