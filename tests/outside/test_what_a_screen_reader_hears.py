"""What a screen reader hears: roles, Vietnamese names, descriptions, cells, and where the keyboard goes."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.outside.program import Program, Seen
from tests.outside.screen import until

Start = Callable[..., Program]
ROLES = {"push button", "radio button", "check box", "combo box", "text", "table", "list", "panel", "list item", "tree"}
PLACES = {
    "home": ("ctrl+1", "page_home"),
    "send": ("ctrl+2", "page_send"),
    "receive": ("ctrl+3", "page_receive"),
    "upkeep": ("ctrl+4", "page_upkeep"),
    "my_key": ("ctrl+5", "page_my_key"),
    "settings": ("ctrl+comma", "page_settings"),
}


@pytest.mark.parametrize("place", PLACES)
def test_everything_the_keyboard_reaches_on_a_page_has_role_name_and_object_name(
    place: str, start: Start, school: Path
) -> None:
    program = start("--ledger", str(school))
    program.find("page_home")
    keys, page = PLACES[place]
    program.press(keys)
    program.find(page)
    _all_is_told(program.see())


def test_everything_on_a_form_and_its_check_is_told_with_hint_and_clause(start: Start, school: Path) -> None:
    program = start("--ledger", str(school))
    _open(program, "nhom_lop", "field_loai_co_so")
    seen = program.see()
    _all_is_told(seen)
    kind = next(each for each in seen if each.object_name == "field_loai_co_so")
    assert "Nhóm trẻ, lớp mẫu giáo, lớp mầm non độc lập đều chọn ý thứ hai." in kind.description
    assert "Luật Giáo dục 2019, Điều 26" in kind.description
    choices = [each for each in seen if each.object_name.startswith("choice_loai_co_so_")]
    assert [each.role for each in choices] == ["radio button", "radio button"]
    program.press("1")
    told = until(lambda: "Đã chọn: Trường" in program.find("field_loai_co_so").description, "the choice")
    assert told
    program.tab_to("grid_nhom")
    program.press("F5", "ctrl+Tab")
    program.tab_to("action_check")
    program.press("space")
    program.wait_for_keyboard("summary")
    program.tab_to("problem_0", 1 + 1)
    _all_is_told(program.see())


def test_the_cells_of_a_table_are_read_through_its_table_interface(start: Start, school: Path) -> None:
    program = start("--ledger", str(school))
    _open(program, "nhom_lop", "field_loai_co_so")
    program.tab_to("grid_nhom")
    program.press("F5")
    until(lambda: program.table("grid_nhom")["rows"] == 1, "a row")
    program.type("Lớp Mầm")
    until(lambda: program.table("grid_nhom", [0])["cells"][0][0] == "Lớp Mầm", "the cell that was pasted")
    told = program.table("grid_nhom", [0])
    assert told["name"] == "Các nhóm, lớp"
    assert told["columns"][:3] == ["Tên nhóm, lớp", "Độ tuổi", "Số trẻ"]
    assert told["current"] == [0, 0]
    program.press("Tab", "Tab")
    until(lambda: program.table("grid_nhom", [0])["current"] == [0, 2], "the third cell")


def test_tab_is_announced_and_goes_in_reading_order(start: Start, school: Path) -> None:
    program = start("--ledger", str(school))
    _open(program, "tap_huan", "field_co_tap_huan")
    order = [each.object_name for each in program.see() if "focusable" in each.states]
    start_at = order.index("field_co_tap_huan")
    passed = [each.object_name for each in program.tab_to("action_check")]
    assert passed == [name for name in order[start_at:] if name in passed]
    assert {"field_co_tap_huan", "action_template", "action_fill", "action_home", "action_check"} <= set(passed)


def _open(program: Program, form: str, first: str) -> None:
    program.find("page_home")
    program.tab_to(f"task_{form}")
    program.press("space")
    program.wait_for_keyboard(first)


def _all_is_told(seen: list[Seen]) -> None:
    reached = [each for each in seen if "focusable" in each.states]
    assert len(reached) > 5
    for each in reached:
        # Qt has no role for what the arrows scroll
        assert each.role in ROLES or each.object_name == "answers", each
        assert each.name, each
        assert re.fullmatch(r"[a-z][a-z0-9_]*", each.object_name), each
