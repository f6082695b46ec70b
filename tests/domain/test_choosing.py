"""Long lists: found by a few letters without diacritics, and named in a narrow place."""

import pytest

from desktop_app.domain.choosing import GONE, in_full, in_short, labels_of, matches, why_empty
from desktop_app.domain.form import Item
from desktop_app.domain.kinds import NOT_APPLICABLE, Choice, Kind

NAMES = ("Nguyễn Thị Hoà", "Đặng Thị Đào", "Lê Thị Hòa", "Phạm Đức Đạt", "Trần Lan Anh")
PEOPLE = tuple(Choice(f"{number:032x}", name) for number, name in enumerate(NAMES))


def _found(text: str) -> list[str]:
    return [choice.label for choice in matches(PEOPLE, text)]


def test_nothing_typed_offers_everything_in_its_order() -> None:
    assert _found("  ") == list(NAMES)


@pytest.mark.parametrize("text", ["dao", "ĐÀO", "dang dao", "thi da", "đào"])
def test_a_name_is_found_with_or_without_its_marks(text: str) -> None:
    assert _found(text)[0] == "Đặng Thị Đào"


def test_what_is_written_just_so_comes_first() -> None:
    assert _found("hòa") == ["Lê Thị Hòa", "Nguyễn Thị Hoà"]
    assert _found("hoà") == ["Nguyễn Thị Hoà", "Lê Thị Hòa"]


def test_the_beginning_of_a_word_comes_before_its_middle() -> None:
    assert _found("an") == ["Trần Lan Anh", "Đặng Thị Đào"]


def test_a_whole_word_comes_before_the_beginning_of_another() -> None:
    people = (Choice("1", "Hoàng Thị Yến"), Choice("2", "Lê Thị Hoà"))
    assert [choice.name for choice in matches(people, "hoa")] == ["2", "1"]


def test_what_is_not_there_is_not_found() -> None:
    assert _found("xyz") == []


def test_many_are_counted_and_the_first_are_named() -> None:
    labels = labels_of([choice.name for choice in PEOPLE], PEOPLE)
    assert in_short(labels[:2], "doi_ngu.csv") == "Nguyễn Thị Hoà; Đặng Thị Đào"
    assert in_short(labels[:3], "doi_ngu.csv") == "3 người: Nguyễn Thị Hoà; Đặng Thị Đào; Lê Thị Hòa"
    assert in_short(labels, "doi_ngu.csv") == "5 người: Nguyễn Thị Hoà; Đặng Thị Đào; Lê Thị Hòa; …"
    assert in_short(labels, "phong.csv").startswith("5 dòng: ")
    assert in_short(labels).startswith("5 ý: ")


def test_whoever_has_left_the_list_is_not_shown_as_a_number() -> None:
    item = Item("ai", Kind.SELECT_ONE, choices=PEOPLE, choices_from="doi_ngu.csv")
    assert in_full("f" * 32, item) == GONE
    assert in_full(PEOPLE[1].name, item) == "Đặng Thị Đào"
    assert in_full((PEOPLE[0].name, "f" * 32), item) == f"Nguyễn Thị Hoà; {GONE}"
    assert in_full(NOT_APPLICABLE, item) == "Không áp dụng"


def test_an_empty_list_says_where_to_fill_it() -> None:
    assert why_empty("doi_ngu.csv", "Đội ngũ") == "Chưa có ai trong biểu “Đội ngũ”. Điền biểu ấy trước."
    assert why_empty("phong.csv", "Phòng") == "Chưa có dòng nào trong biểu “Phòng”. Điền biểu ấy trước."


@pytest.mark.parametrize("typed", ["3-4", "3–4"])
def test_the_dash_of_a_label_is_typed_as_keyboards_have_it(typed: str) -> None:
    offered = (Choice("3_4_tuoi", "3–4 tuổi"), Choice("4_5_tuoi", "4–5 tuổi"))
    assert [each.name for each in matches(offered, typed)] == ["3_4_tuoi"]
