"""Plausible answers of ``cha_me``."""

from datetime import date, timedelta
from random import Random

from desktop_app.domain.kinds import Answer
from desktop_app.workflow.plausible.answers import Answers, with_ids
from desktop_app.workflow.plausible.school import School

_TOPICS = (
    ("dinh_duong", "Bữa ăn cân đối cho trẻ ở nhà", "hop"),
    ("suc_khoe", "Phòng bệnh khi giao mùa", "nhom_mang"),
    ("an_toan", "Phòng đuối nước, tai nạn ở nhà", "hop"),
    ("tre_6_36_thang", "Chơi và nói chuyện với trẻ nhỏ", "chuyen_de"),
    ("ky_nang", "Kỷ luật tích cực", "to_roi"),
)
# how many have not yet spoken to parents: of schools, of independent groups
_SILENT = {False: 0.03, True: 0.25}


def parents(school: School, random: Random, today: date) -> Answers:
    """Return the log of what parents were told, and how many of the workers among them were reached."""
    children = sum(group.children for group in school.groups)
    workers = sum(group.workers for group in school.groups) * 5 // 4
    if random.random() < _SILENT[school.is_independent]:
        values: dict[str, Answer] = {
            "co_pho_bien": "khong",
            "ly_do_khong": "Dự kiến họp cha mẹ trong tháng tới.",
            "cha_me_cong_nhan": workers,
            "cong_nhan_duoc_pho_bien": 0,
        }
        return Answers(values)
    rows = [_event(children, workers, today, random) for _ in range(random.randint(1, 4))]
    heard = [each for row in rows if isinstance(each := row["so_cong_nhan"], int)]
    reached = random.randint(max(heard), min(workers, sum(heard)))
    values = {"co_pho_bien": "co", "cha_me_cong_nhan": workers, "cong_nhan_duoc_pho_bien": reached}
    return Answers(values, {"lan": with_ids(rows, random)})


def _event(children: int, workers: int, today: date, random: Random) -> dict[str, Answer]:
    topic, content, form = random.choice(_TOPICS)
    heard = workers * random.randint(40, 95) // 100
    return {
        "ngay": today - timedelta(days=random.randint(1, 70)),
        "chu_de": topic,
        "noi_dung": content,
        "hinh_thuc": form,
        "so_cha_me": max(1, heard, children * random.randint(50, 95) // 100),
        "so_cong_nhan": heard,
    }
