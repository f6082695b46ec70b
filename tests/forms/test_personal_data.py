"""What is asked about people, kept to what the law lets us ask: counts of children, names of staff where they must be.

Every question that asks for a person, a number to call or a place where somebody may be is listed here with its
reason. A new one makes this test fail until somebody has thought about it.
"""

import re
from collections.abc import Iterator

import pytest

from desktop_app.domain.form import Form, Item
from desktop_app.domain.kinds import Kind
from desktop_app.domain.vietnamese import fold
from tests.forms.judging import BOOK

FORMS = tuple(entry.form_id for entry in BOOK.pack.entries)

NUMBERS = re.compile(
    r"\b(cccd|cmnd|can cuoc|chung minh (thu|nhan dan)|dinh danh|ho chieu|ma so thue|tai khoan|"
    r"(so|ma so|ma|the) (bao hiem|bhxh|bhyt))\b"
)
BIRTH = re.compile(r"\b(ngay sinh|sinh ngay|ngay thang nam sinh|nam sinh|tuoi cua be)\b")
PEOPLE = re.compile(
    r"\b(ho ten|ho va ten|ho, (dem, )?ten|ten (tre|be|chau|hoc sinh|phu huynh|cha|me)|"
    r"nguoi (phu trach|theo doi|lien he|dung dau|ky|tao|gop)|ca nhan|cha me tre|chu co so)\b"
)
CONTACT = re.compile(r"\b(dia chi|dien thoai|so may|thu dien tu|e-?mail|zalo|facebook|noi o|cho o|nha rieng)\b")

NAMED = {
    ("doi_ngu", "ho_ten"): "the staff list is what the training log and the road to the standard are kept by",
    ("an_toan", "nguoi_phu_trach"): "who must mend it: a role will do",
    ("an_toan", "nguoi_theo_doi"): "who follows the plan: the head, as a rule",
    ("ho_so", "nguoi_dung_dau"): "who signs the institution's report",
    ("chuong_trinh", "nguoi_dong_gop"): "donors, who may stay unnamed",
    ("de_xuat", "lien_he"): "how to reach an institution that has just been found",
}
"""Every question that may be answered with somebody's name."""

REACHED = {
    ("ho_so", "dia_chi"): "of the institution",
    ("ho_so", "dien_thoai"): "of the institution, in office hours",
    ("ho_so", "thu_dien_tu"): "of the institution",
    ("ho_so", "dia_chi_diem"): "of a site of the institution",
    ("ho_so", "dn_dia_chi"): "of a new institution",
    ("de_xuat", "dia_chi"): "of a new institution",
    ("de_xuat", "lien_he"): "of a new institution",
    ("chuong_trinh", "dia_chi_dat"): "of a plot of land",
}
"""Every question that asks for an address or a number to call: of institutions and places, never of somebody's home."""

NO_NAMES = {("an_toan", "su_co_chi_tiet"), ("chuong_trinh", "phat_hien")}
"""Where people write freely about what happened to children: the hint asks for no names."""


def _items(form: Form) -> Iterator[Item]:
    yield from form.items.values()
    for repeat in form.repeats.values():
        yield from repeat.items


def _asked(form_id: str) -> Iterator[Item]:
    return (item for item in _items(BOOK.form(form_id)) if item.kind.is_asked)


def _texts(form_id: str) -> Iterator[Item]:
    return (item for item in _asked(form_id) if item.kind is Kind.TEXT)


def _called(item: Item) -> str:
    return fold(f"{item.name.replace('_', ' ')}. {item.label}")


def _says(item: Item) -> str:
    return fold(f"{item.name.replace('_', ' ')}. {item.label}. {item.hint}")


@pytest.mark.parametrize("form_id", FORMS)
def test_no_question_asks_for_a_number_that_the_state_gave_to_a_person(form_id: str) -> None:
    asked = {item.name for item in _asked(form_id) if NUMBERS.search(_called(item))}
    assert asked == set()


@pytest.mark.parametrize("form_id", FORMS)
def test_nobody_is_asked_when_they_were_born_but_staff_for_the_year(form_id: str) -> None:
    asked = {item.name for item in _asked(form_id) if BIRTH.search(_called(item))}
    assert asked == ({"nam_sinh"} if form_id == "doi_ngu" else set())
    days = [item.name for item in _asked(form_id) if item.kind is Kind.DATE and "sinh" in _says(item).split()]
    assert days == []


@pytest.mark.parametrize("form_id", FORMS)
def test_only_the_listed_questions_may_be_answered_with_a_name(form_id: str) -> None:
    asked = {(form_id, item.name) for item in _texts(form_id) if PEOPLE.search(_says(item))}
    free = {place for place in asked if place in NO_NAMES}
    assert asked - free - set(NAMED) == set()
    # what is looked for is found where it is known to be
    assert asked >= {place for place in NAMED if place[0] == form_id and place[1] != "nguoi_dong_gop"}


@pytest.mark.parametrize("form_id", FORMS)
def test_only_the_listed_questions_ask_where_somebody_is_reached(form_id: str) -> None:
    asked = {(form_id, item.name) for item in _texts(form_id) if CONTACT.search(fold(f"{item.name} {item.label}"))}
    assert asked - set(REACHED) == set()


@pytest.mark.parametrize("form_id", ["tre", "nhom_lop", "nhu_cau", "cha_me", "lao_dong"])
def test_forms_about_children_and_parents_name_nobody(form_id: str) -> None:
    assert not [place for place in NAMED if place[0] == form_id]


def test_children_are_counted_by_age_and_nothing_is_written_about_one_of_them() -> None:
    repeats = BOOK.form("tre").repeats.values()
    assert repeats
    assert {item.kind for repeat in repeats for item in repeat.items} & {Kind.TEXT, Kind.DATE} == set()


def test_every_listed_question_is_there() -> None:
    there = {(form_id, item.name) for form_id in FORMS for item in _items(BOOK.form(form_id))}
    assert set(NAMED) | set(REACHED) | NO_NAMES <= there


@pytest.mark.parametrize(("form_id", "name"), sorted(NO_NAMES))
def test_where_people_write_freely_about_children_no_name_is_asked_for(form_id: str, name: str) -> None:
    item = next(each for each in _items(BOOK.form(form_id)) if each.name == name)
    assert "Không ghi tên trẻ" in item.hint


def test_the_forms_that_list_people_row_by_row_are_those_that_go_by_age() -> None:
    listing = {
        form_id
        for form_id in FORMS
        for repeat in BOOK.form(form_id).repeats.values()
        for item in repeat.items
        if item.name == "ho_ten" or item.choices_from == "doi_ngu.csv"
    }
    assert listing == {entry.form_id for entry in BOOK.pack.entries if entry.personal} == {"doi_ngu", "tap_huan"}
