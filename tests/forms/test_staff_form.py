"""doi_ngu: one row a person; the qualification is held against the standard, and those who left are not counted."""

import pytest

from desktop_app.domain.kinds import Answer
from desktop_app.domain.problem import Judgement, Level
from desktop_app.domain.record import Path as Place
from tests.forms.judging import BOOK, TODAY, gravest, judged

STAFF = BOOK.form("doi_ngu").repeats["nguoi"]
ROLES = [choice.name for choice in STAFF.item("vai_tro").choices]
MANAGERS = {"hieu_truong", "pho_hieu_truong", "chu_co_so"}
HELD_AGAINST_THE_STANDARD = {"hieu_truong", "pho_hieu_truong", "giao_vien"}
TEACHER: dict[str, Answer] = {
    "ho_ten": "Trần Thị Lan",
    "vai_tro": "giao_vien",
    "gioi_tinh": "nu",
    "nam_sinh": "1985",
    "dan_toc": "khong",
    "hop_dong": "bien_che",
    "trinh_do": "dai_hoc",
    "chuan_nghe_nghiep": "kha",
    "tiep_can_so": "co",
    "lop_day": "nhom_tre",
}


def _staff(*changes: dict[str, Answer]) -> Judgement:
    return judged("doi_ngu", {}, {"nguoi": [TEACHER | change for change in changes]})


def _of_first(judgement: Judgement, name: str) -> Answer:
    return judgement.calculated[Place(name, "nguoi", f"{0:032x}")]


@pytest.mark.parametrize(
    ("change", "level"),
    [
        ({}, None),
        *[({name: None}, Level.BLOCK) for name in TEACHER],
        ({"nam_sinh": "85"}, Level.BLOCK),
        ({"nam_sinh": "05/09/1985"}, Level.BLOCK),
        ({"nam_sinh": str(TODAY.year - 14)}, Level.BLOCK),
        ({"nam_sinh": str(TODAY.year - 15)}, Level.REMARK),
        ({"nam_sinh": str(TODAY.year - 18)}, None),
        ({"nam_sinh": str(TODAY.year - 65)}, None),
        ({"nam_sinh": str(TODAY.year - 66)}, Level.REMARK),
        ({"nam_sinh": str(TODAY.year - 91)}, Level.BLOCK),
        ({"trinh_do": "trung_cap"}, Level.BLOCK),
        ({"trinh_do": "trung_cap", "dang_hoc": "co"}, None),
        ({"trinh_do": "trung_cap", "dang_hoc": "khong"}, Level.REMARK),
    ],
)
def test_a_person_is_judged(change: dict[str, Answer], level: Level | None) -> None:
    assert gravest(_staff(change)) is level


@pytest.mark.parametrize("role", ROLES)
def test_each_role_belongs_to_one_of_the_three_groups(role: str) -> None:
    judgement = _staff({"vai_tro": role})
    group = "cbql" if role in MANAGERS else "gv" if role == "giao_vien" else "nv"
    assert _of_first(judgement, "nhom_nguoi") == group
    counts = {name: judgement.calculated[Place(f"tong_{name}")] for name in ("cbql", "gv", "nv")}
    assert counts == {"cbql": 0, "gv": 0, "nv": 0} | {group: 1}


@pytest.mark.parametrize(
    ("qualification", "standard", "words"),
    [
        ("duoi_trung_cap", "chua_dat", "Chưa đạt"),
        ("trung_cap", "chua_dat", "Chưa đạt"),
        ("cao_dang", "dat", "Đạt"),
        ("dai_hoc", "tren_chuan", "Trên chuẩn"),
        ("sau_dai_hoc", "tren_chuan", "Trên chuẩn"),
    ],
)
@pytest.mark.parametrize("role", ROLES)
def test_teachers_and_heads_are_held_against_the_standard(
    role: str, qualification: str, standard: str, words: str
) -> None:
    judgement = _staff({"vai_tro": role, "trinh_do": qualification})
    wanted = (standard, words) if role in HELD_AGAINST_THE_STANDARD else (None, None)
    assert (_of_first(judgement, "chuan"), _of_first(judgement, "chuan_chu")) == wanted


def test_only_teachers_are_asked_about_classes_and_ratings() -> None:
    judgement = _staff({"vai_tro": "bao_ve", "chuan_nghe_nghiep": None, "lop_day": None})
    assert judgement.problems == ()
    assert {"chuan_nghe_nghiep", "lop_day", "dang_hoc"} <= {place.item for place in judgement.hidden}


def test_there_is_one_head_unless_the_other_has_left() -> None:
    head: dict[str, Answer] = {"vai_tro": "hieu_truong"}
    assert [problem.path.item for problem in _staff(head, head).blocking] == ["vai_tro", "vai_tro"]
    assert _staff(head, head | {"thoi_lam": "8/2026"}).problems == ()


def test_who_left_stays_in_the_list_and_out_of_every_total() -> None:
    person: dict[str, Answer] = {"dan_toc": "co", "trinh_do": "trung_cap", "dang_hoc": "co"}
    judgement = _staff({}, person, person | {"thoi_lam": "12/2026"})
    counted = {place.item: value for place, value in judgement.calculated.items() if not place.repeat}
    ones = ("tong_dan_toc", "tong_chua_dat_chuan", "tong_dang_hoc", "tong_tren_chuan")
    twos = ("tong_nguoi", "tong_gv", "tong_nu", "tong_bien_che", "tong_tiep_can_so", "gv_nhom_tre")
    zeros = (
        "tong_cbql",
        "tong_nv",
        "tong_dat_chuan",
        "so_hieu_truong",
        "so_y_te",
        "so_bao_ve",
        "so_phuc_vu",
        "so_nau_an",
    )
    assert {name: counted[name] for name in ones} == dict.fromkeys(ones, 1)
    assert {name: counted[name] for name in twos} == dict.fromkeys(twos, 2)
    assert {name: counted[name] for name in zeros} == dict.fromkeys(zeros, 0)


@pytest.mark.parametrize("role", ["y_te", "bao_ve", "phuc_vu", "nau_an", "hieu_truong"])
def test_the_posts_that_the_norm_names_are_counted(role: str) -> None:
    assert _staff({"vai_tro": role}, {}).calculated[Place(f"so_{role}")] == 1


def test_the_first_question_of_a_row_is_the_name_that_other_forms_show() -> None:
    assert STAFF.items[0].name == "ho_ten"


def test_a_staff_list_cannot_be_empty() -> None:
    assert [problem.path for problem in judged("doi_ngu", {}).blocking] == [Place("", "nguoi")]
