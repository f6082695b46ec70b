"""Rules between forms in the window: at calculated values and at whole tables, with a line for the reason."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.record import Path as Place
from desktop_app.ui.fields.calculated import Calculated
from desktop_app.ui.main_window import MainWindow
from desktop_app.workflow.office import Office
from tests.builders import PERIOD, SCHOOL, surroundings
from tests.small_pack import small_places
from tests.ui.hands import a_window, find, grid_of, press, said, type_vietnamese


@pytest.fixture
def school(tmp_path: Path) -> Iterator[Office]:
    """A school with 45 children in one class, and four people."""
    places = small_places(tmp_path)
    with Office.create(tmp_path / "truong.somamnon", SCHOOL, surroundings(places=places)) as office:
        entry = office.entry
        filled = entry.open("tre", PERIOD)
        for item, text in (("dia_chi", "Thôn 1"), ("so_lop", "1"), ("tong_tre", "40")):
            filled = entry.answer(filled, Place(item), text)
        cells = tuple((name, "gv", "20") for name in ("Lan", "Mai", "Đào", "Yến"))
        entry.paste(entry.open("doi_ngu", PERIOD), "nguoi", 0, ("ho_ten", "vai_tro", "so_gio"), cells)
        yield office


@pytest.fixture
def window(school: Office, qtbot: QtBot) -> MainWindow:
    return a_window(school, qtbot)


def test_a_calculated_value_is_explained_where_it_stands(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    page = window.open_form("tre")
    value = find(page, QWidget, "field_tre_moi_lop").parent()
    assert isinstance(value, Calculated)
    assert said(value, "remark") == ["▲ Trung bình 40 trẻ một lớp. Ghi lý do."]
    find(page, QPushButton, "action_check").click()
    link = find(window.page, QPushButton, "problem_0")
    assert "Trẻ mỗi lớp" in link.text()
    qtbot.keyClick(link, Qt.Key.Key_Space)
    assert window.page is page
    reason = find(page, QLineEdit, "reason_tre_moi_lop")
    assert reason.hasFocus()
    type_vietnamese(reason, "Chưa có phòng.")
    press(qtbot, Qt.Key.Key_Return)
    filled = school.entry.open("tre", PERIOD)
    assert filled.record.reasons == {Place("tre_moi_lop"): "Chưa có phòng."}
    assert filled.judgement.blocking == ()
    find(page, QPushButton, "action_check").click()
    assert any("Giải trình: Chưa có phòng." in text for text in said(window.page, "calculated"))


def test_what_is_wrong_with_a_value_can_be_reached_and_is_read_aloud(window: MainWindow, school: Office) -> None:
    page = window.open_form("tre")
    value = find(page, QWidget, "field_tre_moi_lop").parent()
    assert isinstance(value, Calculated)
    assert value.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert "Trung bình 40" in value.accessibleDescription()
    school.entry.answer(page.filled, Place("so_lop"), "4")
    page.enter()
    assert said(value, "remark") == []
    assert value.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_table_with_rows_is_explained_as_a_whole(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    school.entry.answer(school.entry.open("tre", PERIOD), Place("tong_tre"), "3")
    page = window.open_form("doi_ngu")
    grid, view = grid_of(page, "nguoi")
    words = "▲ Nhiều người hơn số trẻ (3). Ghi lý do."
    for row in range(2):
        view.setCurrentIndex(grid.model.index(row, 0))
        assert said(grid, "remark") == [words], "whichever cell is current"
    find(page, QPushButton, "action_check").click()
    find(window.page, QPushButton, "problem_0").click()
    assert window.page is page
    reason = find(page, QLineEdit, "reason_nguoi")
    assert QApplication.focusWidget() is reason
    type_vietnamese(reason, "Trường mới.")
    press(qtbot, Qt.Key.Key_Return)
    assert school.entry.open("doi_ngu", PERIOD).record.reasons == {Place("", "nguoi"): "Trường mới."}


def test_a_problem_of_a_cell_and_one_of_its_table_are_both_told(window: MainWindow, school: Office) -> None:
    school.entry.answer(school.entry.open("tre", PERIOD), Place("tong_tre"), "3")
    page = window.open_form("doi_ngu")
    grid, view = grid_of(page, "nguoi")
    row = page.filled.record.rows["nguoi"][0].id
    page.view.typed.emit(Place("so_gio", "nguoi", row), "hai")
    view.setCurrentIndex(grid.model.index(0, 2))
    told = said(grid, "remark")
    assert len(told) == 2
    assert "không phải số nguyên" in told[0]
    assert "Nhiều người hơn số trẻ" in told[1]


def test_a_remark_at_a_table_does_not_ask_for_a_reason(window: MainWindow, school: Office) -> None:
    school.entry.answer(school.entry.open("tre", PERIOD), Place("so_lop"), "9")
    page = window.open_form("doi_ngu")
    grid, _ = grid_of(page, "nguoi")
    assert said(grid, "remark") == ["● Ít người hơn số lớp (9)."]
    assert not find(page, QLineEdit, "reason_nguoi").isVisible()


def test_a_table_without_rows_says_so_once_it_is_checked(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    page = window.open_form("tap_huan")
    grid, _ = grid_of(page, "buoi")
    assert said(grid, "remark") == []
    find(page, QPushButton, "action_check").click()
    find(window.page, QPushButton, "problem_0").click()
    assert said(grid, "remark")[0].startswith("✖ Chưa có dòng nào")
    reason = find(page, QLineEdit, "reason_buoi")
    assert reason.hasFocus()
    type_vietnamese(reason, "Chưa mở lớp.")
    press(qtbot, Qt.Key.Key_Return)
    assert school.entry.open("tap_huan", PERIOD).judgement.blocking == ()
