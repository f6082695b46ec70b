"""Plausible answers of ``tap_huan``."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from desktop_app.domain.kinds import Answer
from desktop_app.workflow.plausible.answers import Answers, with_ids
from desktop_app.workflow.plausible.school import Person, School

_TOPICS = (
    ("an_toan", "Phòng chống tai nạn thương tích, sơ cấp cứu"),
    ("dinh_duong", "Xây dựng thực đơn cân đối, an toàn thực phẩm"),
    ("tre_6_36_thang", "Chăm sóc, giáo dục trẻ 6–36 tháng"),
    ("ky_nang", "Ứng xử sư phạm, phòng chống bạo lực"),
    ("so", "Khai thác học liệu số"),
)
# how many have had no training: of schools, of independent groups
_UNTRAINED = {False: 0.05, True: 0.4}
# how many pick the names of those who went; how many of the staff go to a session
_NAMED, _GOING = 0.85, 0.55


def training(school: School, random: Random, today: date) -> Answers:
    """Return a training log; some have had none."""
    if random.random() < _UNTRAINED[school.is_independent]:
        return Answers({"co_tap_huan": "khong", "ly_do_khong": "Chưa được mời lớp nào trong năm học."})
    named = random.random() < _NAMED
    sessions = [_session(school, random, today, named=named) for _ in range(random.randint(1, 5))]
    return Answers({"co_tap_huan": "co", "chon_ten": "ten" if named else "so"}, {"buoi": with_ids(sessions, random)})


def _session(school: School, random: Random, today: date, *, named: bool) -> dict[str, Answer]:
    topic, content = random.choice(_TOPICS)
    going = [person for person in school.staff if random.random() < _GOING] or [school.staff[0]]
    session: dict[str, Answer] = {
        "ngay": today - timedelta(days=random.randint(1, 70)),
        "chu_de": topic,
        "noi_dung": content,
        "don_vi_to_chuc": random.choice(("Sở Giáo dục và Đào tạo", "Ủy ban nhân dân phường, xã", "Nhà trường")),
        "so_gio": random.choice((Decimal(2), Decimal("3.5"), Decimal(8), Decimal(16))),
        "hinh_thuc": random.choice(("truc_tiep", "truc_tuyen", "ket_hop")),
    }
    return session | (_names(going) if named else _numbers(going))


def _names(going: Sequence[Person]) -> dict[str, Answer]:
    return {"nguoi_du": tuple(person.id for person in going)}


def _numbers(going: Sequence[Person]) -> dict[str, Answer]:
    count = {role: sum(person.role == role for person in going) for role in ("cbql", "gv", "nv")}
    return {"so_nguoi": len(going), **count}
