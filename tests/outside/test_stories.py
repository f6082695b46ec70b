"""Whole stories with the real program, as a person at the keyboard lives them; nothing of it is called from inside."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from desktop_app.domain.record import Path as Place
from desktop_app.domain.task import TaskStatus
from desktop_app.workflow.office import Office
from tests.builders import COMMUNE, HANOI, surroundings
from tests.outside.conftest import today
from tests.outside.program import Program
from tests.outside.screen import Screen, until

Start = Callable[..., Program]
BAD = {3: (2, "hai ba"), 17: (1, "bảy tuổi"), 30: (2, "5,0")}
"""Where a spreadsheet holds what the form does not take: row, column and text."""


def test_a_principal_completes_the_checklist_by_keyboard_alone(
    start: Start, school: Path, look: Callable[[], Office]
) -> None:
    program = start("--ledger", str(school))
    program.find("page_home")
    program.tab_to("task_an_toan")
    program.press("space")
    program.wait_for_keyboard("field_loai_co_so")
    given: dict[str, str] = {}
    while (name := _question(program)) not in given and name != "grid_minh_chung":
        given[name] = _answer(program, name)
        _wait_until_left(program, name)
    program.tab_to("action_check")
    program.press("space")
    program.wait_for_keyboard("action_finalize")
    program.press("space")
    told = program.find("notice_text", words="Mã đối chiếu")
    assert TaskStatus.DONE in program.find("task_an_toan").name
    assert program.close() == 0

    office = look()
    filled = office.entry.open("an_toan", office.period)
    record = filled.record
    criteria = [name for name in office.form("an_toan").items if name.startswith("tc_")]
    assert {record.answer(Place(name)) for name in criteria} == {"dat"}
    assert filled.answer(Place("ket_luan")) == "dat"
    snapshot = office.submission.latest(record.key)
    assert snapshot is not None
    assert snapshot.check_code in told.name


def _question(program: Program) -> str:
    at = program.focused()
    return at.object_name if at else ""


def _answer(program: Program, name: str) -> str:
    """Answer the question that has the keyboard, as all is well at this school."""
    if name == "field_ngay_danh_gia":
        program.type(f"{datetime.now(HANOI):%d%m%Y}")
        program.press("Return")
        return "today"
    key = "2" if name.startswith("field_su_co") else "1"
    program.press(key)
    return key


def _wait_until_left(program: Program, name: str) -> None:
    until(lambda: _question(program) not in {"", name}, f"the keyboard leaves {name}", 10)


def test_an_officer_pastes_forty_rows_puts_three_cells_right_undoes_redoes_and_freezes(
    screen: Screen, start: Start, school: Path, look: Callable[[], Office]
) -> None:
    program = start("--ledger", str(school))
    program.find("page_home")
    program.tab_to("task_nhom_lop")
    program.press("space")
    program.wait_for_keyboard("field_loai_co_so")
    program.press("1")
    program.wait_for_keyboard("field_suc_chua")
    program.type("1500")
    program.press("Return")
    program.wait_for_keyboard("grid_nhom")
    program.press("F5")
    until(lambda: program.table("grid_nhom")["rows"] == 1, "a row")
    screen.put_on_clipboard(_forty_rows())
    program.press("ctrl+Home", "ctrl+v")
    until(lambda: program.table("grid_nhom")["rows"] == 40, "forty rows")
    assert [program.table("grid_nhom", [row])["cells"][0][column] for row, (column, _) in BAD.items()] == [
        text for _, text in BAD.values()
    ]

    program.press("ctrl+Tab")
    program.tab_to("action_check")
    program.press("space")
    program.wait_for_keyboard("summary")
    program.tab_to("problem_0")
    program.press("space")
    program.wait_for_keyboard("grid_nhom")
    _correct(program, 3, "Return", "20")
    program.press("F4")
    _correct(program, 17, "Return", "3-4")
    program.press("F4")
    _correct(program, 30, "Return", "20")
    sound = program.table("grid_nhom", range(40))["cells"]

    program.press("ctrl+z", "ctrl+z", "ctrl+z", "ctrl+z")
    until(lambda: program.table("grid_nhom")["rows"] == 1, "the one row of before")
    program.press("ctrl+y", "ctrl+y", "ctrl+y", "ctrl+y")
    until(lambda: program.table("grid_nhom")["rows"] == 40, "forty rows again")
    until(lambda: program.table("grid_nhom", range(40))["cells"] == sound, "all as it was put right")

    program.press("ctrl+Tab")
    program.tab_to("action_check")
    program.press("space")
    program.wait_for_keyboard("action_finalize")
    program.press("space")
    program.find("notice_text", words="Mã đối chiếu")
    assert program.close() == 0

    office = look()
    record = office.entry.open("nhom_lop", office.period).record
    assert [row.values["ten_nhom"] for row in record.rows["nhom"]] == [f"Lớp {number}" for number in range(1, 41)]
    assert {row.values["so_tre"] for row in record.rows["nhom"]} == {20}
    assert {row.values["do_tuoi"] for row in record.rows["nhom"]} == {"3_4_tuoi"}
    assert office.submission.latest(record.key) is not None


def _forty_rows() -> str:
    """Return rows as a spreadsheet puts them on the clipboard."""
    rows = [[f"Lớp {number}", "3–4 tuổi", "20", "10", "0", "0", "1", "2"] for number in range(1, 41)]
    for row, (column, text) in BAD.items():
        rows[row][column] = text
    return "".join("\t".join(row) + "\r\n" for row in rows)


def _correct(program: Program, row: int, end: str, text: str) -> None:
    """Type over the cell that has the keyboard, which must be the bad one of ``row``."""
    column, bad = BAD[row]
    until(lambda: program.table("grid_nhom", [row])["current"] == [row, column], f"the keyboard at {bad}")
    program.type(text)
    program.press(end)
    until(lambda: program.table("grid_nhom", [row])["cells"][0][column] not in {bad, text[0]}, f"{bad} put right")


def test_the_first_day_goes_by_keyboard_alone_from_nothing_to_a_ledger(start: Start, tmp_path: Path) -> None:
    program = start()
    program.find("doorway")
    program.wait_for_keyboard("action_kind_institution")
    program.press("1")
    program.wait_for_keyboard("field_commune")
    program.type("thanh sen")
    program.press("Return")
    program.wait_for_keyboard("field_unit_code")
    program.type("42401001")
    program.press("Tab")
    program.wait_for_keyboard("field_unit_name")
    program.type("Trường mầm non Hoa Sen")
    program.press("Return")
    program.wait_for_keyboard("field_person")
    program.type("Nguyễn Thị Hoà")
    program.press("Return")
    program.wait_for_keyboard("field_passphrase")
    program.type("con meo nam tren mai nha")
    program.tab_to("field_passphrase_again")
    program.type("con meo nam tren mai nha")
    program.press("Return")
    program.find("step_place")
    ledger = tmp_path / "Sổ của trường.somamnon"
    program.tab_to("field_ledger")
    program.press("ctrl+a")
    program.type(str(ledger))
    program.press("Return")
    program.find("step_review")
    program.wait_for_keyboard("action_next")
    program.press("Return")
    program.find("page_home")
    assert program.find("action_person").name == "Người nhập: Nguyễn Thị Hoà"
    assert program.close() == 0

    with Office.open(ledger, surroundings(today()), read_only=True) as office:
        assert office.unit.full_name == "Trường mầm non Hoa Sen"
        assert office.unit.parent == COMMUNE
        assert office.keys.is_locked()


def test_the_second_window_on_a_ledger_says_who_has_it_and_opens_it_for_looking(
    start: Start, school: Path, look: Callable[[], Office]
) -> None:
    first = start("--ledger", str(school))
    first.find("page_home")
    holder = first.find("action_person").name.removeprefix("Người nhập: ")
    second = start("--ledger", str(school))
    told = second.find("held")
    words = " ".join(each.name for each in second.see())
    assert holder in words, told
    second.press("Return")
    second.find("page_home")
    assert "Chỉ xem" in " ".join(each.name for each in second.see())
    second.tab_to("task_nhom_lop")
    second.press("space")
    second.find("page_form")
    second.tab_to("field_suc_chua")
    second.type("77")
    second.press("Return")
    assert second.find("field_suc_chua").text == ""
    second.close()

    first.tab_to("task_nhom_lop")
    first.press("space")
    first.wait_for_keyboard("field_loai_co_so")
    first.press("1")
    first.wait_for_keyboard("field_suc_chua")
    assert first.close() == 0
    office = look()
    assert office.entry.open("nhom_lop", office.period).record.answer(Place("loai_co_so")) == "truong"
