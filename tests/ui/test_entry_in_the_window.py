"""Filling forms in the real window, by keyboard, over a real ledger."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.cell_range import read_range
from desktop_app.domain.form import Form
from desktop_app.domain.record import Path as Place
from desktop_app.domain.task import TaskStatus
from desktop_app.ui.fields.grid import Grid
from desktop_app.ui.fields.grid_view import GridView
from desktop_app.ui.fields.question import Question
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.models.table_model import TableModel
from desktop_app.ui.pages.form_page import FormPage
from tests.builders import PERIOD, Road, a_finished_form, a_group

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def window(road: Road, qtbot: QtBot) -> MainWindow:
    """The window of the school."""
    made = MainWindow(road.school)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def _find(window: QWidget, kind: type[W], name: str) -> W:
    found = window.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def _type_vietnamese(widget: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def test_home_lists_every_form_with_its_state_and_one_next_step(window: MainWindow, road: Road) -> None:
    tasks = road.school.entry.tasks(PERIOD)
    rows = [_find(window, QPushButton, f"task_{task.key.form_id}") for task in tasks]
    assert all(TaskStatus.TODO in row.accessibleName() for row in rows)
    assert tasks[0].title in _find(window, QPushButton, "action_next").text()
    rows[1].click()
    assert isinstance(window.page, FormPage)


def test_a_principal_completes_the_checklist_by_keyboard_alone(window: MainWindow, road: Road, qtbot: QtBot) -> None:
    page = window.open_form("an_toan")
    qtbot.keyClick(_find(page, QWidget, "field_loai_co_so"), Qt.Key.Key_1)
    date = _find(page, QLineEdit, "field_ngay_danh_gia")
    qtbot.keyClicks(date, "25082026")
    qtbot.keyClick(date, Qt.Key.Key_Return)
    assert date.text() == "25/08/2026"
    form = road.school.form("an_toan")
    for name in [name for name in form.items if name.startswith("su_co_") and form.items[name].choices]:
        qtbot.keyClick(_find(page, QWidget, f"field_{name}"), Qt.Key.Key_2)
    criteria = [name for name in form.items if name.startswith("tc_")]
    _find(page, QWidget, f"field_{criteria[0]}").setFocus()
    for _ in criteria:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
    filled = road.school.entry.open("an_toan", PERIOD)
    assert filled.judgement.blocking == ()
    assert filled.answer(Place("ket_luan")) == "dat"
    assert "ĐẠT" in "".join(label.text() for label in page.findChildren(QLabel, "note_text"))
    qtbot.keyClick(_find(window, QPushButton, "action_check"), Qt.Key.Key_Space)
    qtbot.keyClick(_find(window, QPushButton, "action_finalize"), Qt.Key.Key_Space)
    assert "Mã đối chiếu" in window.notice.text
    assert TaskStatus.DONE in _find(window, QPushButton, "task_an_toan").accessibleName()


def test_what_is_no_number_stays_in_the_field_with_a_remark_and_is_not_kept(
    window: MainWindow, road: Road, qtbot: QtBot
) -> None:
    page = window.open_form("nhom_lop")
    field = _find(page, QLineEdit, "field_suc_chua")
    qtbot.keyClicks(field, "1.5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    question = _find(page, Question, "question_suc_chua")
    assert field.text() == "1.5"
    assert "không phải số nguyên" in _find(question, QLabel, "remark").text()
    assert road.school.entry.open("nhom_lop", PERIOD).record.answer(Place("suc_chua")) is None


def test_composed_vietnamese_is_kept_as_it_was_typed(window: MainWindow, road: Road, qtbot: QtBot) -> None:
    page = window.open_form("tap_huan")
    qtbot.keyClick(_find(page, QWidget, "field_co_tap_huan"), Qt.Key.Key_2)
    reason = _find(page, QWidget, "field_ly_do_khong")
    assert reason.isVisible()
    reason.setFocus()
    _type_vietnamese(reason, "Chưa mở lớp ở phường Thành Sen")
    _find(page, QWidget, "field_co_tap_huan").setFocus()
    record = road.school.entry.open("tap_huan", PERIOD).record
    assert record.answer(Place("ly_do_khong")) == "Chưa mở lớp ở phường Thành Sen"


def test_a_question_that_no_longer_applies_goes_and_its_answer_stays(
    window: MainWindow, road: Road, qtbot: QtBot
) -> None:
    page = window.open_form("tap_huan")
    chooser = _find(page, QWidget, "field_co_tap_huan")
    qtbot.keyClick(chooser, Qt.Key.Key_2)
    reason = _find(page, QWidget, "field_ly_do_khong")
    _type_vietnamese(reason, "Chưa có")
    chooser.setFocus()
    qtbot.keyClick(chooser, Qt.Key.Key_1)
    assert not reason.isVisible()
    qtbot.keyClick(chooser, Qt.Key.Key_2)
    assert reason.isVisible()
    assert road.school.entry.open("tap_huan", PERIOD).record.answer(Place("ly_do_khong")) == "Chưa có"


def _grid(window: MainWindow) -> tuple[FormPage, Grid, GridView]:
    page = window.open_form("nhom_lop")
    view = _find(page, GridView, "grid_nhom")
    grid = view.parent()
    assert isinstance(grid, Grid)
    view.setFocus()
    return page, grid, view


def test_rows_come_and_go_with_f5_and_f6(window: MainWindow, road: Road, qtbot: QtBot) -> None:
    _, grid, view = _grid(window)
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_F5)
    assert grid.model.rowCount() == 3
    qtbot.keyClick(view, Qt.Key.Key_F6)
    assert grid.model.rowCount() == 2
    assert len(road.school.entry.open("nhom_lop", PERIOD).record.rows["nhom"]) == 2


def test_typing_in_a_cell_edits_it_and_enter_goes_down(window: MainWindow, road: Road, qtbot: QtBot) -> None:
    a_group(road.school)
    a_group(road.school)
    _, grid, view = _grid(window)
    view.setCurrentIndex(grid.model.index(0, 2))
    qtbot.keyClick(view, Qt.Key.Key_2)
    editor = _find(view, QLineEdit, "cell_so_tre")
    qtbot.keyClicks(editor, "2")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: road.school.entry.open("nhom_lop", PERIOD).record.rows["nhom"][0].values["so_tre"] == 22)
    qtbot.waitUntil(lambda: view.currentIndex().row() == 1)


def test_a_range_pasted_from_a_spreadsheet_fills_rows_and_marks_bad_cells(
    window: MainWindow, road: Road, qtbot: QtBot
) -> None:
    page, grid, view = _grid(window)
    qtbot.keyClick(view, Qt.Key.Key_F5)
    view.setCurrentIndex(grid.model.index(0, 0))
    lines = [f"Lớp {n}\t3–4 tuổi\t{20 + n}\t10\t0\t0\t1\t2" for n in range(40)]
    for at, old, bad in ((3, "23", "hai ba"), (17, "3–4 tuổi", "bảy tuổi"), (30, "50", "5,0")):
        lines[at] = lines[at].replace(old, bad)
    QGuiApplication.clipboard().setText("\r\n".join(lines) + "\r\n")
    qtbot.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert grid.model.rowCount() == 40
    record = road.school.entry.open("nhom_lop", PERIOD).record
    assert sum("so_tre" in row.values for row in record.rows["nhom"]) == 38
    assert len(page.filled.rejected) == 3
    assert grid.model.index(3, 2).data() == "hai ba"
    _find(window, QPushButton, "action_check").click()
    assert window.page is page, "cells that were not taken keep the clerk on the page"
    link = _find(page, QPushButton, "problem_0")
    assert "dòng 4" in link.text()
    link.click()
    assert (view.currentIndex().row(), view.currentIndex().column()) == (3, 2)


def test_a_copied_range_is_the_text_a_spreadsheet_takes(window: MainWindow, road: Road, qtbot: QtBot) -> None:
    a_group(road.school, so_tre=1)
    _, _, view = _grid(window)
    view.selectAll()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert read_range(QGuiApplication.clipboard().text())[0][:4] == ("Lớp Mầm 1", "4–5 tuổi", "1", "10")


def test_models_obey_qt(window: MainWindow, road: Road) -> None:
    a_group(road.school)
    _, grid, _ = _grid(window)
    tester = QAbstractItemModelTester(grid.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    a_group(road.school)
    grid.show_filled(road.school.entry.open("nhom_lop", PERIOD))
    table = TableModel()
    second = QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Warning)
    table.show_table(road.province.province.table("nhom_lop", PERIOD))
    assert tester.model() is grid.model
    assert second.model() is table


def test_everything_to_touch_has_a_name_for_tests_and_for_screen_readers(window: MainWindow, road: Road) -> None:
    a_finished_form(road.school)
    for form_id in [task.key.form_id for task in road.school.entry.tasks(PERIOD)]:
        page = window.open_form(form_id)
        for name, item in _asked(road.school.form(form_id)).items():
            editor = _find(page, QWidget, name)
            assert editor.accessibleName() == item
    for button in window.findChildren(QPushButton):
        assert button.objectName(), button.text()
        assert button.accessibleName() or button.text()


def _asked(form: Form) -> dict[str, str]:
    return {f"field_{item.name}": item.label for item in form.items.values() if item.kind.is_asked}


@pytest.mark.parametrize("size", [(1366, 736), (910, 490)], ids=["100 %", "150 %"])
def test_nothing_is_wider_than_a_small_screen(size: tuple[int, int], window: MainWindow, road: Road) -> None:
    a_finished_form(road.school)
    window.resize(*size)
    for form_id in [task.key.form_id for task in road.school.entry.tasks(PERIOD)]:
        page = window.open_form(form_id)
        QApplication.processEvents()
        assert (window.width(), window.height()) == size
        assert page.view.horizontalScrollBar().maximum() == 0, form_id
