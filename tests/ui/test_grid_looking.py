"""Sorting, filtering and finding in the table of a form: a view only, the record keeps its order."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.record import Path as Place
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.form_page import FormPage
from desktop_app.workflow.office import Office
from tests.builders import PERIOD
from tests.ui.grids import PEOPLE, a_school, editor, hire, kept, place, shown, staff_grid
from tests.ui.hands import a_window, find, press

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAMES = [person[0] for person in PEOPLE]
SORTED = ["Ân", "Dương Hoa", "Lê Văn An", "Nguyễn Thị Hoà", "Trần Thị Đào", "Yến"]


@pytest.fixture
def school(tmp_path: Path) -> Iterator[Office]:
    with a_school(tmp_path) as office:
        hire(office)
        yield office


@pytest.fixture
def window(school: Office, qtbot: QtBot) -> MainWindow:
    return a_window(school, qtbot)


def test_a_click_on_a_header_sorts_up_down_and_as_entered(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    grid, view = staff_grid(window)
    header = view.horizontalHeader().viewport()
    spot = QPoint(view.columnWidth(0) // 2, 10)
    qtbot.mouseClick(header, Qt.MouseButton.LeftButton, pos=spot)
    assert shown(grid, "ho_ten") == SORTED
    assert place(view) == (4, 0), "the keyboard stays with its person"
    assert [grid.model.headerData(at, Qt.Orientation.Vertical) for at in range(6)] == ["2", "5", "4", "3", "1", "6"]
    qtbot.mouseClick(header, Qt.MouseButton.LeftButton, pos=spot)
    assert shown(grid, "ho_ten") == SORTED[::-1]
    qtbot.mouseClick(header, Qt.MouseButton.LeftButton, pos=spot)
    assert shown(grid, "ho_ten") == NAMES
    assert kept(school, "ho_ten") == NAMES


def test_numbers_and_dates_sort_by_value_with_blanks_last(window: MainWindow, qtbot: QtBot) -> None:
    grid, view = staff_grid(window)
    view.setCurrentIndex(grid.model.index(0, 3))
    qtbot.keyClick(view, Qt.Key.Key_S, CTRL | SHIFT)
    assert shown(grid, "so_gio") == ["9", "10", "18", "20", "20", ""]
    view.setCurrentIndex(grid.model.index(0, 1))
    qtbot.keyClick(view, Qt.Key.Key_S, CTRL | SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_S, CTRL | SHIFT)
    assert shown(grid, "ngay_sinh") == ["01/01/1999", "05/09/1990", "12/03/1985", "31/12/1979", "", ""]


def test_an_answer_typed_while_sorted_stays_where_it_is(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    grid, view = staff_grid(window)
    qtbot.keyClick(view, Qt.Key.Key_S, CTRL | SHIFT)
    view.setCurrentIndex(grid.model.index(0, 0))
    qtbot.keyClicks(view, "Z")
    press(qtbot, Qt.Key.Key_Return)
    assert shown(grid, "ho_ten") == ["Z", *SORTED[1:]]
    assert kept(school, "ho_ten") == ["Trần Thị Đào", "Z", *NAMES[2:]]


def test_a_paste_while_sorted_goes_into_the_rows_as_they_are_seen(
    window: MainWindow, school: Office, qtbot: QtBot
) -> None:
    grid, view = staff_grid(window)
    qtbot.keyClick(view, Qt.Key.Key_S, CTRL | SHIFT)
    view.setCurrentIndex(grid.model.index(4, 3))
    QGuiApplication.clipboard().setText("1\n2\n3")
    qtbot.keyClick(view, Qt.Key.Key_V, CTRL)
    assert kept(school, "so_gio") == [1, 9, 10, None, 18, 2, 3]
    assert shown(grid, "so_gio")[4:] == ["1", "2", "3"], "a row that is new stands last"


def test_filling_down_while_filtered_reaches_only_what_is_seen(
    window: MainWindow, school: Office, qtbot: QtBot
) -> None:
    grid, view = staff_grid(window)
    view.setCurrentIndex(grid.model.index(0, 2))
    qtbot.keyClick(view, Qt.Key.Key_F, CTRL | SHIFT)
    assert shown(grid, "ho_ten") == [NAMES[0], NAMES[2], NAMES[4]]
    view.select(range(3), range(3, 4))
    qtbot.keyClick(view, Qt.Key.Key_D, CTRL)
    assert kept(school, "so_gio") == [20, 9, 20, None, 20, 20]


def test_rows_added_while_filtered_stand_last_until_filtered_anew(
    window: MainWindow, school: Office, qtbot: QtBot
) -> None:
    grid, view = staff_grid(window)
    view.setCurrentIndex(grid.model.index(0, 2))
    qtbot.keyClick(view, Qt.Key.Key_F, CTRL | SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_F5)
    assert shown(grid, "ho_ten") == [NAMES[0], NAMES[2], NAMES[4], ""]
    assert place(view) == (3, 0)
    assert kept(school, "ho_ten") == [*NAMES, None]
    find(grid, QPushButton, "action_unfilter_nguoi").click()
    assert shown(grid, "ho_ten") == [*NAMES, ""]


def test_several_rows_taken_away_while_filtered_are_those_that_are_seen(
    window: MainWindow, school: Office, qtbot: QtBot
) -> None:
    grid, view = staff_grid(window)
    view.setCurrentIndex(grid.model.index(0, 2))
    qtbot.keyClick(view, Qt.Key.Key_F, CTRL | SHIFT)
    view.select(range(2), range(1))
    qtbot.keyClick(view, Qt.Key.Key_F6)
    assert kept(school, "ho_ten") == [NAMES[1], *NAMES[3:]]
    assert shown(grid, "ho_ten") == [NAMES[4]]


def test_the_filter_line_needs_no_diacritics_and_says_what_is_left_out(window: MainWindow, qtbot: QtBot) -> None:
    grid, _ = staff_grid(window)
    line = find(grid, QLineEdit, "field_filter_nguoi")
    line.setFocus()
    qtbot.keyClicks(line, "hoa")
    qtbot.waitUntil(lambda: grid.model.rowCount() == 2)
    assert shown(grid, "ho_ten") == ["Nguyễn Thị Hoà", "Dương Hoa"]
    release = find(grid, QPushButton, "action_unfilter_nguoi")
    assert release.text() == "Bỏ lọc (2/6)"
    assert grid.totals.text == "Tổng của 2 dòng đang lọc; Số giờ dạy trong một tuần: 28; Hệ số lương: 5,5"
    press(qtbot, Qt.Key.Key_Escape)
    assert shown(grid, "ho_ten") == NAMES
    assert line.text() == ""


def test_the_sums_follow_what_is_typed(window: MainWindow, qtbot: QtBot) -> None:
    grid, view = staff_grid(window)
    assert grid.totals.text == "Tổng 6 dòng; Số giờ dạy trong một tuần: 77; Hệ số lương: 14,34"
    view.setCurrentIndex(grid.model.index(3, 3))
    qtbot.keyClicks(view, "3")
    press(qtbot, Qt.Key.Key_Return)
    assert "tuần: 80;" in grid.totals.text


def test_finding_marks_the_cells_and_goes_from_one_to_the_next(window: MainWindow, qtbot: QtBot) -> None:
    grid, view = staff_grid(window)
    qtbot.keyClick(view, Qt.Key.Key_F, CTRL)
    line = find(grid, QLineEdit, "field_find_nguoi")
    assert line.hasFocus()
    qtbot.keyClicks(line, "nghi")
    press(qtbot, Qt.Key.Key_Return)
    hint = find(grid.looking.find, QLabel, "hint")
    assert (place(view), hint.text()) == ((4, 5), "Ô 2/2. F3: ô sau, Shift+F3: ô trước.")
    press(qtbot, Qt.Key.Key_F3)
    assert place(view) == (1, 5)
    font = grid.model.index(1, 5).data(Qt.ItemDataRole.FontRole)
    assert font.underline(), "found cells are marked by more than colour"
    press(qtbot, Qt.Key.Key_Escape)
    assert view.hasFocus()
    assert not line.isVisible()
    assert grid.model.index(1, 5).data(Qt.ItemDataRole.FontRole) is None


def test_words_that_are_nowhere_are_said_to_be(window: MainWindow, qtbot: QtBot) -> None:
    grid, view = staff_grid(window)
    qtbot.keyClick(view, Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(find(grid, QLineEdit, "field_find_nguoi"), "xyz")
    hint = find(grid.looking.find, QLabel, "hint")
    qtbot.waitUntil(lambda: hint.text() == "Không có ô nào.")


def test_a_place_that_is_filtered_out_is_shown_when_somebody_goes_there(window: MainWindow, school: Office) -> None:
    grid, view = staff_grid(window)
    grid.looking._filter_words("hoa")
    row = school.entry.open("danh_sach", PERIOD).record.rows["nguoi"][0].id
    assert isinstance(window.page, FormPage)
    window.page.go_to(Place("so_gio", "nguoi", row))
    assert grid.model.rowCount() == 6
    assert place(view) == (0, 3)


def test_what_is_being_typed_is_kept_before_the_rows_are_sorted(
    window: MainWindow, school: Office, qtbot: QtBot
) -> None:
    grid, view = staff_grid(window)
    qtbot.keyClicks(view, "B")
    qtbot.keyClick(editor(view, "ho_ten"), Qt.Key.Key_S, CTRL | SHIFT)
    assert kept(school, "ho_ten")[0] == "B"
    assert shown(grid, "ho_ten") == ["Ân", "B", *SORTED[1:4], "Yến"]


def test_the_first_column_stays_in_sight(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    grid, view = staff_grid(window)
    for column in range(6):
        view.setColumnWidth(column, 260)
    QApplication.processEvents()
    view.setCurrentIndex(grid.model.index(1, 5))
    assert view.horizontalScrollBar().value() > 0
    assert view.frozen_width == 260
    assert view.visualRect(grid.model.index(2, 0)).left() == 0
    assert view.indexAt(QPoint(20, view.rowViewportPosition(2) + 5)) == grid.model.index(2, 0)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, view.rowViewportPosition(2) + 5))
    assert place(view) == (2, 0)
    before = view.horizontalScrollBar().value()
    qtbot.keyClicks(view, "L")
    line = editor(view, "ho_ten")
    assert line.geometry().left() <= 1, "its cells are edited where they are seen"
    press(qtbot, Qt.Key.Key_Return)
    assert kept(school, "ho_ten")[2] == "L"
    assert view.horizontalScrollBar().value() == before
    for column in range(4, 0, -1):
        view.setCurrentIndex(grid.model.index(1, column))
        assert view.visualRect(view.currentIndex()).left() >= view.frozen_width, "no cell hides under it"


def test_a_range_is_dragged_from_the_first_column_over_what_has_scrolled_away(window: MainWindow, qtbot: QtBot) -> None:
    grid, view = staff_grid(window)
    for column in range(6):
        view.setColumnWidth(column, 260)
    QApplication.processEvents()
    view.setCurrentIndex(grid.model.index(0, 5))
    start, end = view.visualRect(grid.model.index(1, 0)).center(), view.visualRect(grid.model.index(3, 5)).center()
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view.viewport(), end)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert view.box() == (range(1, 4), range(6))


def test_widths_are_measured_once_and_then_belong_to_the_clerk(window: MainWindow, qtbot: QtBot) -> None:
    grid, view = staff_grid(window)
    view.setColumnWidth(3, 150)
    qtbot.keyClicks(view, "L")
    press(qtbot, Qt.Key.Key_Return)
    assert view.columnWidth(3) == 150
    assert grid.model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == (
        "Họ và tên\nTheo giấy khai sinh"
    )


@pytest.mark.parametrize("size", [(1366, 736), (910, 490)], ids=["100 %", "150 %"])
def test_nothing_above_or_below_a_table_makes_the_page_wider(
    size: tuple[int, int], window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(*size)
    grid, view = staff_grid(window)
    QGuiApplication.clipboard().setText("\n".join(f"Người {n}\thôm nay\t\t{n}\t\t\tthừa" for n in range(400)))
    view.paste()
    grid.looking._filter_words("nguoi 1")
    qtbot.keyClick(view, Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(find(grid, QLineEdit, "field_find_nguoi"), "10")
    press(qtbot, Qt.Key.Key_Return)
    view.select(range(9), range(5))
    QApplication.processEvents()
    assert isinstance(window.page, FormPage)
    assert "ô chưa nhận được" in grid.foot.verdict
    assert window.page.view.horizontalScrollBar().maximum() == 0
