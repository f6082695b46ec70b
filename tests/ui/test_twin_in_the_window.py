"""The Excel twin in the real window: a template written, and a workbook looked at, corrected and taken in."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.form_page import FormPage
from desktop_app.ui.pages.twin_page import TwinPage
from desktop_app.workflow.office import Office
from tests.builders import PERIOD, Road, a_group
from tests.ui.hands import a_window, find


@pytest.fixture
def window(road: Road, qtbot: QtBot) -> MainWindow:
    """The window of a school with one group."""
    a_group(road.school, so_tre=20)
    return a_window(road.school, qtbot)


def _template(window: MainWindow, folder: Path, qtbot: QtBot) -> Path:
    path = folder / "mau.xlsx"
    window.open_form("nhom_lop").write_template(path)
    qtbot.waitUntil(lambda: "Đã ghi mẫu" in window.notice.text)
    return path


def _change(path: Path, cell: str, value: Any) -> None:
    book = openpyxl.load_workbook(path)
    book["Các nhóm, lớp"][cell] = value
    book.save(path)


def _read(window: MainWindow, path: Path, qtbot: QtBot) -> TwinPage:
    """Go to the page and read a file, by keyboard."""
    if not isinstance(window.page, TwinPage):
        qtbot.keyClick(find(window.page, QPushButton, "action_fill"), Qt.Key.Key_Space)
    page = window.page
    assert isinstance(page, TwinPage)
    field = find(page, QLineEdit, "field_twin_path")
    field.setText(str(path))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Đang đọc" not in _state(page))
    return page


def _state(page: TwinPage) -> str:
    return find(page, QLabel, "twin_state").text()


def _cells(page: TwinPage, name: str) -> list[list[str]]:
    model = find(page, QTableView, name).model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def _children(office: Office) -> list[object]:
    rows = office.entry.open("nhom_lop", PERIOD).record.rows["nhom"]
    return [row.values.get("so_tre") for row in rows]


def test_a_filled_template_is_shown_and_taken_in_by_keyboard(
    window: MainWindow, road: Road, tmp_path: Path, qtbot: QtBot
) -> None:
    path = _template(window, tmp_path, qtbot)
    _change(path, "F5", 23)
    page = _read(window, path, qtbot)
    assert _cells(page, "twin_changes") == [["F5", "Các nhóm, lớp, dòng 1, Số trẻ", "20", "23", ""]]
    assert "Sẽ đổi 1 câu trả lời" in _state(page)
    assert _children(road.school) == [20]
    qtbot.keyClick(find(page, QPushButton, "action_take_workbook"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(window.page, FormPage))
    qtbot.waitUntil(lambda: "Đã nhập 1 thay đổi" in window.notice.text)
    assert _children(road.school) == [23]
    assert isinstance(window.page, FormPage)
    assert window.page.filled.record.rows["nhom"][0].values["so_tre"] == 23


def test_a_cell_that_is_no_answer_stands_in_the_way_until_it_is_corrected(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = _template(window, tmp_path, qtbot)
    _change(path, "F5", "hai")
    page = _read(window, path, qtbot)
    assert page.tabs.tabText(0) == "Ô chưa đúng (1)"
    assert _cells(page, "twin_verdicts")[0][:2] == ["Các nhóm, lớp", "F5"]
    take = find(page, QPushButton, "action_take_workbook")
    assert not take.isEnabled()
    _change(path, "F5", 2)
    qtbot.keyClick(find(page, QPushButton, "action_read_workbook"), Qt.Key.Key_Space)
    qtbot.waitUntil(take.isEnabled)
    assert page.tabs.count() == 1


def test_the_columns_of_a_plain_list_are_corrected_one_by_one(
    window: MainWindow, road: Road, tmp_path: Path, qtbot: QtBot
) -> None:
    book = openpyxl.Workbook()
    for line in (["TT", "Tên nhóm, lớp", "Độ tuổi", "Sĩ số"], [1, "Lớp Chồi", "4-5 tuổi", 28]):
        book.worksheets[0].append(line)
    path = tmp_path / "ds.xlsx"
    book.save(path)
    window.open_form("nhom_lop")
    page = _read(window, path, qtbot)
    assert page.tabs.tabText(0) == "Cột (3)"
    choice = find(page, QComboBox, "field_column_D")
    assert (choice.accessibleName(), choice.currentText()) == ("Cột D “Sĩ số” là câu", "Bỏ qua")
    choice.setFocus()
    for _ in range(choice.findData("so_tre")):
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: any("28" in line[3] for line in _cells(page, "twin_changes")))
    assert find(page, QComboBox, "field_column_D") is choice, "the keyboard stays where it is"
    qtbot.keyClick(find(page, QPushButton, "action_take_workbook"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(window.page, FormPage))
    assert _children(road.school) == [20, 28]


def test_of_two_sheets_with_one_class_one_is_left_out(
    window: MainWindow, road: Road, tmp_path: Path, qtbot: QtBot
) -> None:
    book = openpyxl.Workbook()
    for sheet, children in ((book.worksheets[0], 27), (book.create_sheet("Kỳ II"), 28)):
        sheet.append(["Tên nhóm, lớp", "Số trẻ"])
        sheet.append(["Lớp Chồi", children])
    path = tmp_path / "ds.xlsx"
    book.save(path)
    window.open_form("nhom_lop")
    page = _read(window, path, qtbot)
    assert "có dòng giống nhau" in _state(page)
    take = find(page, QPushButton, "action_take_workbook")
    assert not take.isEnabled()
    leave = find(page, QPushButton, "action_leave_sheet_1")
    assert leave.accessibleName() == "Không đọc trang “Sheet”"
    qtbot.keyClick(leave, Qt.Key.Key_Space)
    qtbot.waitUntil(take.isEnabled)
    qtbot.keyClick(take, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(window.page, FormPage))
    assert _children(road.school) == [20, 28]


def test_old_letters_need_consent(window: MainWindow, road: Road, tmp_path: Path, qtbot: QtBot) -> None:
    book = openpyxl.Workbook()
    for line in (["Tªn nhãm, líp", "Sè trÎ"], ["Líp Chåi", 28]):
        book.worksheets[0].append(line)
    path = tmp_path / "cu.xlsx"
    book.save(path)
    window.open_form("nhom_lop")
    page = _read(window, path, qtbot)
    assert _cells(page, "twin_retyped")[0][2:] == ["Líp Chåi", "Lớp Chồi", "TCVN3 (.VnTime)"]
    take = find(page, QPushButton, "action_take_workbook")
    assert not take.isEnabled()
    box = find(page, QCheckBox, "field_convert_font")
    assert box.isVisible()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(take.isEnabled)
    qtbot.keyClick(take, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(window.page, FormPage))
    names = [row.values["ten_nhom"] for row in road.school.entry.open("nhom_lop", PERIOD).record.rows["nhom"]]
    assert names == ["Lớp Mầm 1", "Lớp Chồi"]


def test_the_wrong_file_is_told_on_the_notice_bar_and_thoi_leaves_everything(
    window: MainWindow, road: Road, tmp_path: Path, qtbot: QtBot
) -> None:
    path = _template(window, tmp_path, qtbot)
    window.open_form("tap_huan")
    page = _read(window, path, qtbot)
    qtbot.waitUntil(lambda: "là mẫu của biểu" in window.notice.text)
    assert not page.tabs.isVisible()
    qtbot.keyClick(find(page, QPushButton, "action_leave_workbook"), Qt.Key.Key_Space)
    assert isinstance(window.page, FormPage)
    assert _children(road.school) == [20]


def test_everything_a_hand_can_reach_has_a_name(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = _template(window, tmp_path, qtbot)
    _change(path, "F5", 23)
    page = _read(window, path, qtbot)
    for kind in (QPushButton, QLineEdit, QComboBox, QCheckBox, QTableView):
        for widget in page.findChildren(kind):
            if widget.isVisible():
                assert widget.objectName(), widget
                assert widget.accessibleName(), widget.objectName()
