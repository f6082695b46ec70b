"""A new year in the window: copied, looked through and confirmed by keyboard, and chốt."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.period import Period
from desktop_app.domain.record import Path as Place
from desktop_app.domain.task import TaskStatus
from desktop_app.ui.fields.calculated import Calculated
from desktop_app.ui.fields.question import Question
from desktop_app.ui.main_window import MainWindow
from desktop_app.workflow.office import Office
from tests.builders import NOW, PERIOD, SCHOOL, surroundings
from tests.small_pack import small_places
from tests.ui.hands import a_window, find, grid_of, press, said, settle

NEXT = Period(2027)


@pytest.fixture
def school(tmp_path: Path) -> Iterator[Office]:
    """A school in its second year; "tre" and "doi_ngu" of the first are chốt."""
    places = small_places(tmp_path)
    ledger = tmp_path / "truong.somamnon"
    with Office.create(ledger, SCHOOL, surroundings(places=places)) as first:
        entry = first.entry
        filled = entry.open("tre", PERIOD)
        for item, text in (("dia_chi", "Thôn 1"), ("so_lop", "2"), ("tong_tre", "20")):
            filled = entry.answer(filled, Place(item), text)
        first.submission.finalize(filled)
        staff = entry.open("doi_ngu", PERIOD)
        cells = tuple((name, "gv", "20") for name in ("Lan", "Mai", "Đào", "Yến"))
        first.submission.finalize(entry.paste(staff, "nguoi", 0, ("ho_ten", "vai_tro", "so_gio"), cells))
    with Office.open(ledger, surroundings(NOW + timedelta(days=365), places=places)) as office:
        yield office


@pytest.fixture
def window(school: Office, qtbot: QtBot) -> MainWindow:
    return a_window(school, qtbot)


def test_a_form_is_carried_confirmed_and_chot_by_keyboard(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    page = window.open_form("doi_ngu")
    banner = find(page, QFrame, "carry")
    assert banner.isVisible()
    assert "năm học 2026-2027" in find(banner, QLabel, "carry_words").text()
    copy = find(page, QPushButton, "action_carry")
    assert copy.text() == "Chép từ năm trước (4 dòng)"
    qtbot.keyClick(copy, Qt.Key.Key_Space)
    assert not banner.isVisible()
    grid, view = grid_of(page, "nguoi")
    assert view.currentIndex().row() == 0
    assert grid.model.headerData(0, Qt.Orientation.Vertical) == "◊ 1"
    assert "4 chỗ chờ xác nhận" in page.subtitle.text()
    view.setCurrentIndex(grid.model.index(0, 2))
    for row in range(4):
        assert view.currentIndex().row() == row, "F8 goes down to the next row that waits"
        qtbot.keyClicks(view, "1")
        editor = QApplication.focusWidget()
        assert isinstance(editor, QLineEdit)
        qtbot.keyClicks(editor, "8")
        qtbot.keyClick(editor, Qt.Key.Key_F8)
    filled = school.entry.open("doi_ngu", NEXT)
    assert filled.record.unconfirmed == frozenset()
    assert [row.values["so_gio"] for row in filled.record.rows["nguoi"]] == [18] * 4
    assert grid.model.headerData(0, Qt.Orientation.Vertical) == "1"
    qtbot.keyClick(find(page, QPushButton, "action_check"), Qt.Key.Key_Space)
    qtbot.keyClick(find(window, QPushButton, "action_finalize"), Qt.Key.Key_Space)
    assert "Mã đối chiếu" in window.notice.text
    assert TaskStatus.DONE in find(window, QPushButton, "task_doi_ngu").accessibleName()


def test_the_whole_year_is_carried_from_the_home_page(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    carry = find(window, QPushButton, "action_carry_all")
    assert carry.isVisible()
    qtbot.keyClick(carry, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Đã chép 2 biểu" in window.notice.text, timeout=20_000)
    settle()
    assert not carry.isVisible()
    assert "4 chỗ chép từ năm trước" in find(window, QPushButton, "task_doi_ngu").accessibleDescription()
    assert school.entry.open("tre", NEXT).record.unconfirmed == {Place("dia_chi")}


def test_a_copied_answer_is_marked_in_words_and_confirmed_with_f8(
    window: MainWindow, school: Office, qtbot: QtBot
) -> None:
    school.entry.carry_over(school.entry.open("tre", NEXT))
    page = window.open_form("tre")
    question = find(page, Question, "question_dia_chi")
    assert said(question, "aside") == ["◊ Chép từ năm trước"]
    assert question.editor.property("waiting") == "true"
    assert question.editor.accessibleDescription().startswith("◊ Chép từ năm trước")
    sections = find(page, QListWidget, "sections")
    assert "1 chỗ chờ xác nhận" in sections.item(0).text()
    question.take_focus()
    press(qtbot, Qt.Key.Key_F8)
    assert school.entry.open("tre", NEXT).record.unconfirmed == frozenset()
    assert said(question, "aside") == []
    assert question.editor.property("waiting") == "false"
    assert "chờ xác nhận" not in sections.item(0).text()


def test_the_button_beside_the_question_confirms_it_too(window: MainWindow, school: Office) -> None:
    school.entry.carry_over(school.entry.open("tre", NEXT))
    page = window.open_form("tre")
    find(page, QPushButton, "action_confirm_dia_chi").click()
    assert school.entry.open("tre", NEXT).record.unconfirmed == frozenset()


def test_a_section_is_confirmed_at_once(window: MainWindow, school: Office) -> None:
    school.entry.carry_over(school.entry.open("doi_ngu", NEXT))
    page = window.open_form("doi_ngu")
    confirm = find(page, QPushButton, "action_confirm_section")
    assert confirm.text() == "Xác nhận cả phần (4)"
    assert "Cán bộ, giáo viên" in confirm.accessibleName()
    confirm.click()
    assert not confirm.isVisible()
    assert school.entry.open("doi_ngu", NEXT).record.unconfirmed == frozenset()
    assert QApplication.focusWidget() is not None


def test_selected_rows_are_confirmed_together(window: MainWindow, school: Office) -> None:
    school.entry.carry_over(school.entry.open("doi_ngu", NEXT))
    page = window.open_form("doi_ngu")
    grid, view = grid_of(page, "nguoi")
    view.setCurrentIndex(grid.model.index(1, 0))
    view.selectionModel().select(grid.model.index(2, 0), QItemSelectionModel.SelectionFlag.Select)
    find(page, QPushButton, "action_confirm_rows_nguoi").click()
    filled = school.entry.open("doi_ngu", NEXT)
    rows = [row.id for row in filled.record.rows["nguoi"]]
    assert {path.row for path in filled.record.unconfirmed} == {rows[0], rows[3]}
    assert view.currentIndex().row() == 3


def test_on_a_row_that_does_not_wait_f8_goes_to_the_next_one_that_does(
    window: MainWindow, school: Office, qtbot: QtBot
) -> None:
    entry = school.entry
    filled = entry.carry_over(entry.open("doi_ngu", NEXT))
    entry.confirm(filled, filled.waiting[:2])
    page = window.open_form("doi_ngu")
    grid, view = grid_of(page, "nguoi")
    view.setCurrentIndex(grid.model.index(0, 1))
    qtbot.keyClick(view, Qt.Key.Key_F8)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (2, 1)
    assert len(entry.open("doi_ngu", NEXT).record.unconfirmed) == 2


def test_copied_rows_look_different_in_more_than_colour(window: MainWindow, school: Office) -> None:
    school.entry.carry_over(school.entry.open("doi_ngu", NEXT))
    page = window.open_form("doi_ngu")
    grid, _ = grid_of(page, "nguoi")
    assert grid.model.index(0, 0).data(Qt.ItemDataRole.FontRole).italic()
    assert "F8" in str(grid.model.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole))


def test_last_year_stands_beside_number_and_calculated_value(window: MainWindow, qtbot: QtBot) -> None:
    page = window.open_form("tre")
    number = find(page, QLineEdit, "field_tong_tre")
    question = find(page, Question, "question_tong_tre")
    assert said(question, "aside") == ["Năm trước: 20"]
    number.setFocus()
    qtbot.keyClicks(number, "23")
    press(qtbot, Qt.Key.Key_Return)
    assert said(question, "aside") == ["Năm trước: 20 (+3)"]
    value = find(page, QWidget, "field_tre_moi_lop").parent()
    assert isinstance(value, Calculated)
    assert said(value, "aside") == ["Năm trước: 10"]


def test_last_year_of_the_current_cell_stands_below_the_grid(window: MainWindow, school: Office) -> None:
    filled = school.entry.carry_over(school.entry.open("doi_ngu", NEXT))
    school.entry.confirm(filled, filled.waiting)
    page = window.open_form("doi_ngu")
    grid, view = grid_of(page, "nguoi")
    view.setCurrentIndex(grid.model.index(0, 2))
    assert said(grid, "aside") == ["Năm trước, Số giờ dạy: 20"]
    assert "Năm trước: 20" in grid.model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole).splitlines()
    height = find(page, QWidget, "grid_nguoi").y()
    view.setCurrentIndex(grid.model.index(0, 0))
    assert said(grid, "aside") == []
    assert find(page, QWidget, "grid_nguoi").y() == height


def test_without_a_year_before_nothing_is_said_of_it(tmp_path: Path, qtbot: QtBot) -> None:
    places = small_places(tmp_path)
    with Office.create(tmp_path / "truong.somamnon", SCHOOL, surroundings(places=places)) as office:
        window = a_window(office, qtbot)
        assert not find(window, QPushButton, "action_carry_all").isVisible()
        for form_id in ("tre", "doi_ngu"):
            page = window.open_form(form_id)
            assert not find(page, QFrame, "carry").isVisible()
            assert said(page, "aside") == []


def test_the_keyboard_goes_as_the_eye_does(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    school.entry.carry_over(school.entry.open("tre", NEXT))
    page = window.open_form("tre")
    find(page, QListWidget, "sections").setFocus()
    order = []
    for _ in range(9):
        press(qtbot, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        order.append(focus.objectName())
    assert order == [
        *("action_confirm_section", "field_dia_chi", "action_confirm_dia_chi", "field_so_lop", "field_tong_tre"),
        *("action_template", "action_fill", "action_home", "action_check"),
    ]
