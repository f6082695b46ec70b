"""The keys of a spreadsheet in the table of a form, in the real window over a real ledger."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.kinds import NOT_APPLICABLE
from desktop_app.ui.main_window import MainWindow
from desktop_app.workflow.office import Office
from tests.builders import PERIOD
from tests.ui.grids import PEOPLE, a_school, editor, hire, is_editing, kept, place, shown, staff_grid
from tests.ui.hands import a_window, find, open_chooser, press

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NAMES = [person[0] for person in PEOPLE]


@pytest.fixture
def school(tmp_path: Path) -> Iterator[Office]:
    with a_school(tmp_path) as office:
        hire(office)
        yield office


@pytest.fixture
def window(school: Office, qtbot: QtBot) -> MainWindow:
    return a_window(school, qtbot)


def test_typing_replaces_and_f2_goes_on_at_the_end(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    _, view = staff_grid(window)
    qtbot.keyClicks(view, "L")
    qtbot.keyClicks(editor(view, "ho_ten"), "an")
    press(qtbot, Qt.Key.Key_Return)
    assert place(view) == (1, 0)
    press(qtbot, Qt.Key.Key_F2)
    qtbot.keyClicks(editor(view, "ho_ten"), " Thi")
    press(qtbot, Qt.Key.Key_Return)
    assert kept(school, "ho_ten")[:2] == ["Lan", "Ân Thi"]


def test_escape_gives_up_what_was_typed(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    _, view = staff_grid(window)
    qtbot.keyClicks(view, "L")
    press(qtbot, Qt.Key.Key_Escape)
    assert not is_editing(view)
    assert kept(school, "ho_ten") == NAMES


def test_one_answer_typed_is_one_line_in_the_trail(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    grid, view = staff_grid(window)
    view.setCurrentIndex(grid.model.index(0, 1))
    seen: list[str] = []
    grid.typed.connect(lambda _, text: seen.append(text))
    qtbot.keyClicks(view, "5")
    qtbot.keyClicks(editor(view, "ngay_sinh"), "/9/25")
    press(qtbot, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert seen == ["5/9/25"]
    assert kept(school, "ngay_sinh")[0] == date(2025, 9, 5)
    assert shown(grid, "ngay_sinh")[0] == "05/09/2025"
    assert kept(school, "ngay_sinh")[4] == date(1979, 12, 31)


def test_enter_goes_down_and_up_and_tab_right_and_left(window: MainWindow, qtbot: QtBot) -> None:
    _, view = staff_grid(window)
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Tab)
    assert place(view) == (1, 1)
    qtbot.keyClick(view, Qt.Key.Key_Return, SHIFT)
    assert place(view) == (0, 1)
    press(qtbot, Qt.Key.Key_Backtab)
    assert place(view) == (0, 0)
    press(qtbot, Qt.Key.Key_Backtab)
    assert not view.hasFocus(), "before the first cell lies what comes before the table"


def test_tab_writes_along_a_row_and_enter_begins_the_next(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    grid, view = staff_grid(window)
    view.setCurrentIndex(grid.model.index(0, 3))
    qtbot.keyClicks(view, "7")
    press(qtbot, Qt.Key.Key_Tab)
    qtbot.keyClicks(view, "8")
    press(qtbot, Qt.Key.Key_Return)
    assert place(view) == (1, 3)
    assert (kept(school, "so_gio")[0], str(kept(school, "luong")[0])) == (7, "8")


def test_tab_goes_to_the_next_row_and_leaves_after_the_last_cell(window: MainWindow, qtbot: QtBot) -> None:
    grid, view = staff_grid(window)
    view.setCurrentIndex(grid.model.index(0, 5))
    press(qtbot, Qt.Key.Key_Tab)
    assert place(view) == (1, 0)
    view.setCurrentIndex(grid.model.index(5, 5))
    press(qtbot, Qt.Key.Key_Tab)
    assert not view.hasFocus()


def test_arrows_leave_a_cell_begun_by_typing_and_move_the_caret_after_f2(window: MainWindow, qtbot: QtBot) -> None:
    _, view = staff_grid(window)
    qtbot.keyClicks(view, "L")
    press(qtbot, Qt.Key.Key_Right)
    assert (place(view), is_editing(view)) == ((0, 1), False)
    press(qtbot, Qt.Key.Key_Left)
    press(qtbot, Qt.Key.Key_F2)
    press(qtbot, Qt.Key.Key_Left)
    assert is_editing(view)
    press(qtbot, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("key", "modifiers", "start", "there"),
    [
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, (2, 3), (2, 0)),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, (2, 3), (2, 5)),
        (Qt.Key.Key_Home, CTRL, (2, 3), (0, 0)),
        (Qt.Key.Key_End, CTRL, (2, 3), (5, 5)),
        (Qt.Key.Key_Down, CTRL, (0, 3), (2, 3)),
        (Qt.Key.Key_Down, CTRL, (2, 3), (4, 3)),
        (Qt.Key.Key_Up, CTRL, (5, 0), (0, 0)),
        (Qt.Key.Key_Right, CTRL, (0, 0), (0, 4)),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, (0, 0), (5, 0)),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, (5, 2), (0, 2)),
    ],
)
def test_keys_jump_as_in_a_spreadsheet(
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier,
    start: tuple[int, int],
    there: tuple[int, int],
    window: MainWindow,
    qtbot: QtBot,
) -> None:
    grid, view = staff_grid(window)
    view.setCurrentIndex(grid.model.index(*start))
    qtbot.keyClick(view, key, modifiers)
    assert place(view) == there


def test_ranges_are_selected_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    grid, view = staff_grid(window)
    view.setCurrentIndex(grid.model.index(1, 3))
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert view.box() == (range(1, 3), range(3, 5))
    assert grid.foot.sums == "Tổng: 22 · Trung bình: 7,33 · Số ô: 3"
    qtbot.keyClick(view, Qt.Key.Key_Space, SHIFT)
    assert view.box() == (range(1, 3), range(6))
    qtbot.keyClick(view, Qt.Key.Key_A, CTRL)
    assert view.box() == (range(6), range(6))
    view.setCurrentIndex(grid.model.index(2, 3))
    qtbot.keyClick(view, Qt.Key.Key_Space, CTRL)
    assert view.box() == (range(6), range(3, 4))
    assert grid.foot.sums == "Tổng: 77 · Trung bình: 15,4 · Số ô: 5"


def test_enter_goes_around_in_what_is_selected(window: MainWindow, qtbot: QtBot) -> None:
    _, view = staff_grid(window)
    view.select(range(1, 3), range(3, 5))
    places = [place(view)]
    for _ in range(4):
        press(qtbot, Qt.Key.Key_Return)
        places.append(place(view))
    assert places == [(1, 3), (2, 3), (1, 4), (2, 4), (1, 3)]


def test_delete_clears_the_range_and_cut_takes_it_along(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    _, view = staff_grid(window)
    view.select(range(2), range(3, 5))
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert kept(school, "so_gio")[:3] == [None, None, 10]
    view.select(range(4, 6), range(3, 4))
    qtbot.keyClick(view, Qt.Key.Key_X, CTRL)
    assert kept(school, "so_gio")[4:] == [None, None]
    view.select(range(1), range(3, 4))
    qtbot.keyClick(view, Qt.Key.Key_V, CTRL)
    assert kept(school, "so_gio")[:2] == [18, 20]


def test_one_copied_cell_fills_the_selection(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    _, view = staff_grid(window)
    QGuiApplication.clipboard().setText("12")
    view.select(range(1, 4), range(3, 5))
    qtbot.keyClick(view, Qt.Key.Key_V, CTRL)
    assert kept(school, "so_gio") == [20, 12, 12, 12, 18, 20]
    assert [str(each) for each in kept(school, "luong")[1:4]] == ["12", "12", "12"]


def test_a_paste_says_what_became_of_it_and_leads_to_each_bad_cell(
    window: MainWindow, school: Office, qtbot: QtBot
) -> None:
    grid, view = staff_grid(window)
    lines = [f"Người {n}\t5/9/85\tGiáo viên\t{n}\t2,34\t\tthừa" for n in range(40)]
    for at, old, bad in ((3, "\t3\t", "\tba\t"), (17, "Giáo viên", "Thầy"), (30, "5/9/85", "5/9")):
        lines[at] = lines[at].replace(old, bad)
    QGuiApplication.clipboard().setText("\r\n".join(lines) + "\r\n")
    qtbot.keyClick(view, Qt.Key.Key_V, CTRL)
    assert grid.model.rowCount() == 40
    said = "Đã dán 40 dòng × 6 cột: 237 ô nhận, 1 cột thừa ra ngoài bảng thì bỏ, 3 ô chưa nhận được."
    assert grid.foot.verdict == said
    places = []
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_F4)
        places.append(place(view))
    assert places == [(3, 3), (17, 2), (30, 1), (3, 3)]
    assert shown(grid, "so_gio")[3] == "ba"
    qtbot.keyClick(view, Qt.Key.Key_F4, SHIFT)
    assert place(view) == (30, 1)
    qtbot.keyClicks(view, "5")
    qtbot.keyClicks(editor(view, "ngay_sinh"), "/9/85")
    press(qtbot, Qt.Key.Key_Return)
    assert grid.foot.verdict == "2 ô chưa nhận được."
    assert kept(school, "ngay_sinh")[30] == date(1985, 9, 5)
    find(grid, QPushButton, "action_next_bad_nguoi").click()
    assert place(view) == (3, 3)


def test_ctrl_d_fills_down_from_the_first_row_or_from_the_cell_above(
    window: MainWindow, school: Office, qtbot: QtBot
) -> None:
    grid, view = staff_grid(window)
    view.select(range(4), range(3, 4))
    qtbot.keyClick(view, Qt.Key.Key_D, CTRL)
    assert kept(school, "so_gio") == [20, 20, 20, 20, 18, 20]
    view.setCurrentIndex(grid.model.index(5, 3))
    qtbot.keyClick(view, Qt.Key.Key_D, CTRL)
    assert kept(school, "so_gio")[5] == 18
    qtbot.keyClick(view, Qt.Key.Key_R, CTRL)
    assert str(kept(school, "luong")[5]) == "2", "to the right lie other questions"


def test_ctrl_d_keeps_what_is_being_typed_first(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    grid, view = staff_grid(window)
    view.setCurrentIndex(grid.model.index(1, 5))
    qtbot.keyClicks(view, "m")
    qtbot.keyClicks(editor(view, "ghi_chu"), "oi")
    qtbot.keyClick(editor(view, "ghi_chu"), Qt.Key.Key_D, CTRL)
    assert kept(school, "ghi_chu")[1] is None, "filled from the cell above, which is empty"
    trail = school.entry.changes(school.entry.open("danh_sach", PERIOD).record.key)
    assert [change.new for change in trail[-2:]] == ["moi", None]


def test_rows_come_below_the_current_one_and_several_go_at_once(
    window: MainWindow, school: Office, qtbot: QtBot
) -> None:
    grid, view = staff_grid(window)
    view.setCurrentIndex(grid.model.index(1, 3))
    qtbot.keyClick(view, Qt.Key.Key_F5)
    assert kept(school, "ho_ten") == [*NAMES[:2], None, *NAMES[2:]]
    assert place(view) == (2, 0)
    view.select(range(1, 4), range(1))
    qtbot.keyClick(view, Qt.Key.Key_F6)
    assert kept(school, "ho_ten") == [NAMES[0], *NAMES[3:]]
    view.setCurrentIndex(grid.model.index(3, 0))
    qtbot.keyClick(view, Qt.Key.Key_F5)
    assert kept(school, "ho_ten")[-1] is None
    assert place(view) == (4, 0)


def test_a_row_like_this_one_comes_below_it_marks_included(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    grid, view = staff_grid(window)
    view.setCurrentIndex(grid.model.index(0, 5))
    qtbot.keyClick(view, Qt.Key.Key_K, ALT)
    qtbot.keyClick(view, Qt.Key.Key_D, CTRL | SHIFT)
    assert kept(school, "ho_ten")[:3] == [NAMES[0], NAMES[0], NAMES[1]]
    assert kept(school, "ghi_chu")[:2] == [NOT_APPLICABLE, NOT_APPLICABLE]
    assert place(view) == (1, 5)


def test_alt_down_opens_the_list_of_a_cell(window: MainWindow, qtbot: QtBot) -> None:
    grid, view = staff_grid(window)
    view.setCurrentIndex(grid.model.index(1, 2))
    qtbot.keyClick(view, Qt.Key.Key_Down, ALT)
    assert open_chooser(window).model.rowCount() == 3
    press(qtbot, Qt.Key.Key_Escape)
    view.setCurrentIndex(grid.model.index(1, 0))
    qtbot.keyClick(view, Qt.Key.Key_Down, ALT)
    assert place(view) == (1, 0)


def test_undo_is_the_editors_while_a_cell_is_open_and_the_pages_otherwise(
    window: MainWindow, school: Office, qtbot: QtBot
) -> None:
    _, view = staff_grid(window)
    qtbot.keyClicks(view, "L")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClicks(view, "M")
    line = editor(view, "ho_ten")
    qtbot.keyClicks(line, "ai")
    qtbot.keyClick(line, Qt.Key.Key_Z, CTRL)
    assert line.text() != "Mai"
    assert kept(school, "ho_ten")[0] == "L", "the page's own undo has not come"
    press(qtbot, Qt.Key.Key_Escape)
    qtbot.keyClick(view, Qt.Key.Key_Z, CTRL)
    assert kept(school, "ho_ten")[0] == NAMES[0]


def test_the_model_obeys_qt_while_rows_come_go_and_are_arranged(window: MainWindow, school: Office) -> None:
    grid, _ = staff_grid(window)
    tester = QAbstractItemModelTester(grid.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    entry = school.entry
    filled = entry.open("danh_sach", PERIOD)
    ids = [row.id for row in filled.record.rows["nguoi"]]
    for way in (grid.model.way.turned("ho_ten"), grid.model.way.with_cell("vai_tro", "Giáo viên"), grid.model.way):
        grid.model.arrange(way)
        filled = entry.remove_rows(filled, "nguoi", [ids.pop(0)])
        grid.show_filled(filled)
        filled = entry.add_row(filled, "nguoi", 1)
        grid.show_filled(filled)
        assert tester.model() is grid.model
    assert grid.model.count == len(PEOPLE)


def test_the_pages_menu_offers_what_a_table_can_do(window: MainWindow, school: Office) -> None:
    _, view = staff_grid(window)
    view.select(range(3), range(3, 4))
    page = window.page
    offered = {action.objectName(): action for action in page.menu_actions}
    offered["action_table_fill_down"].trigger()
    assert kept(school, "so_gio")[:3] == [20, 20, 20]
    offered["action_table_find"].trigger()
    assert find(window, QLineEdit, "field_find_nguoi").hasFocus()


def test_ctrl_tab_leaves_a_table_from_any_cell_and_ctrl_shift_tab_goes_back_before_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    _, view = staff_grid(window)
    qtbot.keyClick(view, Qt.Key.Key_Tab, CTRL)
    after = QApplication.focusWidget()
    assert after is not None
    assert after is not view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Backtab, CTRL | SHIFT)
    assert QApplication.focusWidget() not in {view, after}
