"""Undo, history, differences and notes in the real window, by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.record import Origin
from desktop_app.domain.record import Path as Place
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.check import CheckPage
from desktop_app.ui.pages.form_page import FormPage
from tests.builders import PERIOD, Road, a_finished_form, a_group
from tests.ui.hands import a_window, find, grid_of, press, said, settle, type_vietnamese

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(road: Road, qtbot: QtBot) -> MainWindow:
    """The window of the school."""
    return a_window(road.school, qtbot)


def _keys(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = CTRL) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifiers)
    QApplication.processEvents()


def _type(page: QWidget, qtbot: QtBot, name: str, text: str) -> QLineEdit:
    field = find(page, QLineEdit, name)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    return field


def _kept(road: Road, name: str) -> object:
    return road.school.entry.open("nhom_lop", PERIOD).record.answer(Place(name))


def _panel_lines(page: FormPage) -> list[str]:
    model = page.memory.panel.lines
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_ctrl_z_and_ctrl_y_go_back_and_forth_with_the_step_named(window: MainWindow, road: Road, qtbot: QtBot) -> None:
    page = window.open_form("nhom_lop")
    for text in ("300", "310"):
        qtbot.keyClick(_type(page, qtbot, "field_suc_chua", text), Qt.Key.Key_Return)
    _keys(qtbot, Qt.Key.Key_Z)
    assert _kept(road, "suc_chua") == 300
    assert find(page, QLineEdit, "field_suc_chua").text() == "300"
    assert "Hoàn tác: sửa " in window.notice.text
    assert "từ 310 thành 300" not in window.notice.text
    assert "từ 300 thành 310" in window.notice.text
    assert find(page, QLineEdit, "field_suc_chua").hasFocus(), "the keyboard goes where something changed"
    _keys(qtbot, Qt.Key.Key_Y)
    assert _kept(road, "suc_chua") == 310
    assert "Làm lại: sửa " in window.notice.text
    _keys(qtbot, Qt.Key.Key_Z)
    _keys(qtbot, Qt.Key.Key_Z, CTRL_SHIFT)
    assert _kept(road, "suc_chua") == 310


def test_while_something_is_typed_ctrl_z_belongs_to_the_text(window: MainWindow, road: Road, qtbot: QtBot) -> None:
    page = window.open_form("nhom_lop")
    qtbot.keyClick(_type(page, qtbot, "field_suc_chua", "300"), Qt.Key.Key_Return)
    field = _type(page, qtbot, "field_suc_chua", "9")
    _keys(qtbot, Qt.Key.Key_Z)
    assert field.text() == "300", "what was typed is taken back"
    assert _kept(road, "suc_chua") == 300, "and the record is as it was"
    _keys(qtbot, Qt.Key.Key_Z)
    assert _kept(road, "suc_chua") is None, "then the record's own step is taken back"
    assert field.text() == ""


def test_forty_pasted_rows_are_undone_and_redone_by_name(window: MainWindow, road: Road, qtbot: QtBot) -> None:
    page = window.open_form("nhom_lop")
    grid, view = grid_of(page, "nhom")
    qtbot.keyClick(view, Qt.Key.Key_F5)
    view.setCurrentIndex(grid.model.index(0, 0))
    lines = [f"Lớp {n}\t3–4 tuổi\t{20 + n}\t10\t0\t0\t1\t2" for n in range(40)]
    lines[3] = lines[3].replace("23", "hai ba")
    QGuiApplication.clipboard().setText("\r\n".join(lines))
    qtbot.keyClick(view, Qt.Key.Key_V, CTRL)
    rows = [row.id for row in road.school.entry.open("nhom_lop", PERIOD).record.rows["nhom"]]
    _keys(qtbot, Qt.Key.Key_Z)
    assert "Hoàn tác: dán 40 dòng vào Các nhóm, lớp" in window.notice.text
    assert grid.model.rowCount() == 1
    assert not page.filled.rejected
    _keys(qtbot, Qt.Key.Key_Y)
    assert [row.id for row in road.school.entry.open("nhom_lop", PERIOD).record.rows["nhom"]] == rows
    assert grid.model.index(3, 2).data() == "hai ba", "the cell to be mended is shown again, too"


def test_steps_survive_the_check_page_and_several_go_back_at_once(window: MainWindow, road: Road, qtbot: QtBot) -> None:
    page = window.open_form("nhom_lop")
    for text in ("300", "310", "320"):
        qtbot.keyClick(_type(page, qtbot, "field_suc_chua", text), Qt.Key.Key_Return)
    find(page, QPushButton, "action_check").click()
    assert isinstance(window.page, CheckPage)
    find(window, QPushButton, "action_back").click()
    assert window.page is page
    page.memory.show_steps()
    assert len(_panel_lines(page)) == 3
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    assert _kept(road, "suc_chua") == 300
    assert "Hoàn tác: 2 bước." in window.notice.text
    assert sum("đã hoàn tác" in line for line in _panel_lines(page)) == 2
    press(qtbot, Qt.Key.Key_Escape)
    assert not page.memory.panel.isVisible()


def test_nothing_to_undo_is_said_kindly(window: MainWindow, qtbot: QtBot) -> None:
    window.open_form("nhom_lop")
    _keys(qtbot, Qt.Key.Key_Z)
    assert "Chưa có bước nào để hoàn tác" in window.notice.text


def test_the_history_of_a_cell_restores_an_old_value_by_enter(window: MainWindow, road: Road, qtbot: QtBot) -> None:
    row = a_group(road.school, so_tre=21)
    path = Place("so_tre", "nhom", row)
    road.school.entry.answer(road.school.entry.open("nhom_lop", PERIOD), path, "22")
    page = window.open_form("nhom_lop")
    grid, view = grid_of(page, "nhom")
    view.setCurrentIndex(grid.model.cell(path))
    _keys(qtbot, Qt.Key.Key_H)
    panel = page.memory.panel
    assert "dòng 1 (Lớp Mầm 1)" in panel.about
    lines = _panel_lines(page)
    assert lines[0].startswith("21 → 22\nNguyễn Thị Hoà · 08:00 05/10/2026 · gõ")
    assert find(panel, QListView, "memory_list").hasFocus()
    press(qtbot, Qt.Key.Key_Down)
    assert panel.act.text() == "Khôi phục giá trị này (Enter)"
    press(qtbot, Qt.Key.Key_Return)
    assert road.school.entry.open("nhom_lop", PERIOD).record.answer(path) == 21
    change = road.school.entry.changes(page.filled.record.key, path)[-1]
    assert (change.origin, change.why) == (Origin.RESTORED, "khôi phục giá trị ngày 05/10/2026")
    assert _panel_lines(page)[0].startswith("22 → 21"), "the history goes on"
    press(qtbot, Qt.Key.Key_Escape)
    assert view.hasFocus(), "Esc gives the keyboard back to the table"


def test_the_history_of_the_record_is_searched_by_typing_and_brings_a_removed_row_back(
    window: MainWindow, road: Road, qtbot: QtBot
) -> None:
    row = a_group(road.school)
    a_group(road.school)
    page = window.open_form("nhom_lop")
    before = page.filled.record.rows
    _, view = grid_of(page, "nhom")
    qtbot.keyClick(view, Qt.Key.Key_F6)
    _keys(qtbot, Qt.Key.Key_H, CTRL_SHIFT)
    search = find(page, QLineEdit, "field_history_search")
    assert search.hasFocus()
    everything = len(_panel_lines(page))
    qtbot.keyClicks(search, "xoa dong da xoa")
    qtbot.waitUntil(lambda: 0 < len(_panel_lines(page)) < everything)
    settle()
    gone = next(at for at, line in enumerate(_panel_lines(page)) if ": Xóa dòng" in line)
    press(qtbot, Qt.Key.Key_Down)
    view_of_lines = find(page, QListView, "memory_list")
    view_of_lines.setCurrentIndex(page.memory.panel.lines.index(gone, 0))
    assert page.memory.panel.act.text() == "Khôi phục dòng này (Enter)"
    press(qtbot, Qt.Key.Key_Return)
    assert road.school.entry.open("nhom_lop", PERIOD).record.rows == before
    assert row == page.filled.record.rows["nhom"][0].id


def test_what_differs_from_the_final_is_counted_and_each_line_leads_to_its_place(
    window: MainWindow, road: Road, qtbot: QtBot
) -> None:
    a_finished_form(road.school)
    page = window.open_form("nhom_lop")
    qtbot.keyClick(_type(page, qtbot, "field_suc_chua", "310"), Qt.Key.Key_Return)
    link = find(page, QPushButton, "action_show_differences")
    qtbot.waitUntil(link.isVisible)
    assert link.text().startswith("Khác bản chốt lần 1 ở ")
    _keys(qtbot, Qt.Key.Key_G)
    lines = _panel_lines(page)
    assert any(line.endswith(": 300 → 310") for line in lines)
    at = next(at for at, line in enumerate(lines) if line.endswith(": 300 → 310"))
    find(page, QListView, "memory_list").setCurrentIndex(page.memory.panel.lines.index(at, 0))
    press(qtbot, Qt.Key.Key_Return)
    assert find(page, QLineEdit, "field_suc_chua").hasFocus()
    _keys(qtbot, Qt.Key.Key_Z)
    assert page.memory.panel.about == "Không khác gì."
    qtbot.waitUntil(lambda: not link.isVisible())


def test_a_note_is_written_beside_the_form_and_read_on_the_field_and_the_check_page(
    window: MainWindow, road: Road, qtbot: QtBot
) -> None:
    a_group(road.school)
    page = window.open_form("nhom_lop")
    field = find(page, QLineEdit, "field_suc_chua")
    field.setFocus()
    _keys(qtbot, Qt.Key.Key_M)
    note = find(page, QPlainTextEdit, "field_note")
    assert note.hasFocus()
    type_vietnamese(note, "theo quyết định mới")
    press(qtbot, Qt.Key.Key_Return)
    assert road.school.entry.open("nhom_lop", PERIOD).record.notes == {Place("suc_chua"): "theo quyết định mới"}
    assert field.hasFocus()
    assert "✎ theo quyết định mới" in "".join(said(page, "hint"))
    assert any("✎" in words for words in said(page, "question"))
    page.memory.panel.hide()
    window.check_page.show_filled(page.filled)
    labels = [each.text() for each in window.check_page.findChildren(QLabel, "calculated")]
    assert any("Ghi chú: theo quyết định mới" in words for words in labels)


def test_esc_leaves_a_note_as_it_was_and_undo_takes_a_kept_one_away(
    window: MainWindow, road: Road, qtbot: QtBot
) -> None:
    row = a_group(road.school)
    page = window.open_form("nhom_lop")
    _, view = grid_of(page, "nhom")
    _keys(qtbot, Qt.Key.Key_M)
    qtbot.keyClicks(QApplication.focusWidget(), "sai")
    press(qtbot, Qt.Key.Key_Escape)
    assert not road.school.entry.open("nhom_lop", PERIOD).record.notes
    assert view.hasFocus()
    _keys(qtbot, Qt.Key.Key_M)
    qtbot.keyClicks(QApplication.focusWidget(), "hoi lai")
    press(qtbot, Qt.Key.Key_Return)
    [(path, words)] = road.school.entry.open("nhom_lop", PERIOD).record.notes.items()
    assert (path.row, words) == (row, "hoi lai")
    assert "hoi lai" in "".join(said(page, "aside"))
    _keys(qtbot, Qt.Key.Key_Z)
    assert not road.school.entry.open("nhom_lop", PERIOD).record.notes
