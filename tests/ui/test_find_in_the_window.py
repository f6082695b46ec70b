"""Search everything, the sheet of keys and the help, by keyboard in the real window."""

import gc
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.finding import Catalogue, Findable, FindableKind
from desktop_app.domain.record import Path as Place
from desktop_app.ui.commands import commands_of
from desktop_app.ui.fields.grid_view import GridView
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.models.found_model import HIT_ROLE, FoundModel
from desktop_app.ui.pages.form_page import FormPage
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.table import TablePage
from desktop_app.workflow.demo import Demo
from desktop_app.workflow.office import Office, keys_folder
from tests.builders import PERIOD, SCHOOL, Road, a_finished_form, a_group, surroundings
from tests.ui.hands import a_window, find, grid_of, press, settle, type_vietnamese

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(road: Road, qtbot: QtBot) -> MainWindow:
    """The window of the school."""
    return _a_window(road.school, qtbot)


def _a_window(office: Office, qtbot: QtBot) -> MainWindow:
    """Open the window of an office, with the keyboard in it."""
    made = a_window(office, qtbot)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def _keyboard() -> QWidget:
    focus = QApplication.focusWidget() or QApplication.activeWindow()
    assert focus is not None
    return focus


def _search(window: MainWindow, qtbot: QtBot, words: str) -> list[Findable]:
    """Open the palette by its key, type, and return what it lists."""
    qtbot.keyClick(_keyboard(), Qt.Key.Key_K, CONTROL)
    assert _keyboard() is window.assistance.palette.field
    settle()
    type_vietnamese(_keyboard(), words)
    return _listed(window)


def _listed(window: MainWindow) -> list[Findable]:
    model = window.assistance.palette.model
    hits = [model.index(row).data(HIT_ROLE) for row in range(model.rowCount())]
    return [hit for hit in hits if isinstance(hit, Findable)]


def _chosen(window: MainWindow) -> Findable:
    hit = window.assistance.palette.view.currentIndex().data(HIT_ROLE)
    assert isinstance(hit, Findable)
    return hit


def test_the_list_keeps_the_rules_of_models() -> None:
    model = FoundModel(QApplication.instance())  # type: ignore[arg-type] # there is one
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    catalogue = Catalogue([Findable(FindableKind.NAME, "Hoa"), Findable(FindableKind.FORM, "Hoa Sen")])
    model.show_found(catalogue.find("hoa"), "hoa")
    assert model.rowCount() == 4
    model.show_found((), "x")
    assert model.rowCount() == 0


def test_a_form_is_found_and_opened_without_a_mouse(window: MainWindow, qtbot: QtBot) -> None:
    hits = _search(window, qtbot, "nhom tre lop")
    assert hits[0].kind is FindableKind.FORM
    press(qtbot, Qt.Key.Key_Return)
    assert isinstance(window.page, FormPage)
    assert window.page.filled.form.id == "nhom_lop"
    assert not window.assistance.palette.isVisible()


def test_a_question_is_gone_to(window: MainWindow, qtbot: QtBot) -> None:
    _search(window, qtbot, "số trẻ nhận được nhiều nhất")
    assert _chosen(window).kind is FindableKind.QUESTION
    press(qtbot, Qt.Key.Key_Return)
    assert _keyboard().objectName() == "field_suc_chua"


def test_a_name_in_a_row_is_gone_to(window: MainWindow, road: Road, qtbot: QtBot) -> None:
    a_group(road.school)
    row = a_group(road.school, so_tre=11)
    _search(window, qtbot, "lop mam")
    assert _chosen(window).title == "Lớp Mầm 1"
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    grid, view = grid_of(window, "nhom")
    here = view.currentIndex()
    assert grid.model.path(here.row(), here.column()) == Place("ten_nhom", "nhom", row)


def test_a_question_that_is_not_asked_now_is_told(window: MainWindow, road: Road, qtbot: QtBot) -> None:
    filled = road.school.entry.open("an_toan", PERIOD)
    hidden = next(
        item.label
        for item in filled.form.items.values()
        if Place(item.name) in filled.judgement.hidden and item.kind.is_asked
    )
    _search(window, qtbot, hidden)
    press(qtbot, Qt.Key.Key_Return)
    assert "không hỏi" in window.notice.text


def test_escape_gives_the_keyboard_back_where_it_was(window: MainWindow, qtbot: QtBot) -> None:
    page = window.open_form("nhom_lop")
    page.go_to(Place("suc_chua"))
    field = _keyboard()
    qtbot.keyClicks(field, "12")
    _search(window, qtbot, "hoa")
    press(qtbot, Qt.Key.Key_Escape)
    assert _keyboard() is field
    qtbot.keyClicks(field, "3")
    press(qtbot, Qt.Key.Key_Tab)
    assert page.filled.answer(Place("suc_chua")) == 123


def test_a_cell_that_is_being_edited_keeps_its_text_and_gets_the_keyboard_back(
    window: MainWindow, road: Road, qtbot: QtBot
) -> None:
    row = a_group(road.school)
    page = window.open_form("nhom_lop")
    page.go_to(Place("tre_nu", "nhom", row))
    _, view = grid_of(window, "nhom")
    qtbot.keyClicks(view, "7")
    _search(window, qtbot, "hoa")
    press(qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(view.hasFocus)
    assert page.filled.answer(Place("tre_nu", "nhom", row)) == 7


def test_clicking_beside_the_palette_closes_it(window: MainWindow, qtbot: QtBot) -> None:
    _search(window, qtbot, "hoa")
    box = find(window, QComboBox, "field_period")
    box.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not window.assistance.palette.isVisible()
    assert _keyboard() is box


def test_nothing_found_says_what_to_try(window: MainWindow, qtbot: QtBot) -> None:
    assert _search(window, qtbot, "xyzzy") == []
    assert "Không có gì khớp" in window.assistance.palette.foot.text()
    press(qtbot, Qt.Key.Key_Return)
    assert window.assistance.palette.isVisible()


def test_pages_and_actions_are_offered_before_anything_is_typed_and_done(window: MainWindow, qtbot: QtBot) -> None:
    hits = _search(window, qtbot, "")
    assert {hit.kind for hit in hits} == {FindableKind.COMMAND}
    assert any(hit.mark == "Ctrl+2" for hit in hits)
    type_vietnamese(_keyboard(), "tới trang gửi")
    press(qtbot, Qt.Key.Key_Return)
    assert find(window, QPushButton, "nav_send").isChecked()


def test_what_is_read_aloud_follows_the_arrows(window: MainWindow, qtbot: QtBot) -> None:
    _search(window, qtbot, "nhom")
    field = window.assistance.palette.field
    first = field.accessibleDescription()
    assert _chosen(window).title in first
    press(qtbot, Qt.Key.Key_Down)
    assert field.accessibleDescription() != first
    assert field.accessibleDescription().startswith("2 ")
    press(qtbot, Qt.Key.Key_Up)
    assert field.accessibleDescription() == first


def test_a_commune_goes_to_its_institution_and_to_other_units(road: Road, qtbot: QtBot) -> None:
    window = _a_window(road.commune, qtbot)
    _search(window, qtbot, "hoa sen")
    press(qtbot, Qt.Key.Key_Return)
    settle()
    assert find(window, QPushButton, "nav_instead").isChecked()
    assert SCHOOL.name in _keyboard().currentItem().text(0)  # type: ignore[attr-defined] # the list of institutions
    _search(window, qtbot, "cẩm xuyên")
    press(qtbot, Qt.Key.Key_Return)
    assert find(window, QPushButton, "nav_register").isChecked()


def test_the_department_goes_to_a_unit_whatever_the_filters_are_and_to_a_table(road: Road, qtbot: QtBot) -> None:
    window = _a_window(road.province, qtbot)
    find(window, QPushButton, "nav_register").click()
    find(window, QLineEdit, "field_register_find").setText("cam xuyen")
    _search(window, qtbot, SCHOOL.code)
    press(qtbot, Qt.Key.Key_Return)
    view = find(window.page, QTableView, "units")
    assert view.currentIndex().siblingAtColumn(1).data() == SCHOOL.full_name
    _search(window, qtbot, "truong hoc an toan")
    press(qtbot, Qt.Key.Key_Return)
    settle()
    assert isinstance(window.page, TablePage)
    assert window.page.form_id == "an_toan"


def test_a_name_from_a_received_package_leads_to_its_unit(demo: Demo, tmp_path: Path, qtbot: QtBot) -> None:
    ledger = tmp_path / "xa.somamnon"
    shutil.copy(demo.communes[0], ledger)
    shutil.copytree(keys_folder(demo.communes[0]), keys_folder(ledger))
    with Office.open(demo.institutions[0], surroundings()) as school:
        people = school.entry.open("doi_ngu", school.period).record.rows["nguoi"]
        name, unit = str(people[0].values["ho_ten"]), school.unit
    window = _a_window(Office.open(ledger, surroundings()), qtbot)
    hits = _search(window, qtbot, name)
    model = window.assistance.palette
    while _chosen(window).unit != unit.code:
        press(qtbot, Qt.Key.Key_Down)
    assert hits
    assert model.isVisible()
    press(qtbot, Qt.Key.Key_Return)
    settle()
    assert unit.name in _keyboard().currentItem().text(0)  # type: ignore[attr-defined] # the list of institutions


def _sheet(window: MainWindow) -> list[tuple[str, str]]:
    lines = window.assistance.sheet.lines
    items = [lines.topLevelItem(at) for at in range(lines.topLevelItemCount())]
    return [(item.text(0), item.text(1)) for item in items if item is not None and item.text(1)]


def test_the_sheet_lists_every_action_of_the_window_and_of_the_page(window: MainWindow, qtbot: QtBot) -> None:
    find(window, QPushButton, "action_next").setFocus()
    qtbot.keyClick(_keyboard(), Qt.Key.Key_Question)
    assert window.assistance.sheet.isVisible()
    shown = _sheet(window)
    for owner in (window, window.page):
        for action in owner.actions():
            if action.isVisible() and action.isEnabled():
                assert (action.shortcut().toString(), action.text()) in shown, action.objectName()
    assert ("F5", "Thêm dòng") in shown
    press(qtbot, Qt.Key.Key_Escape)
    assert _keyboard().objectName() == "action_next"


def test_the_sheet_is_filtered_by_words_and_by_keys_and_does_what_is_chosen(window: MainWindow, qtbot: QtBot) -> None:
    find(window, QPushButton, "action_next").setFocus()
    qtbot.keyClick(_keyboard(), Qt.Key.Key_Question)
    qtbot.keyClicks(_keyboard(), "them dong")
    assert _sheet(window) == [("F5", "Thêm dòng")]
    _keyboard().clear()  # type: ignore[attr-defined] # the line of the sheet
    qtbot.keyClicks(_keyboard(), "ctrl+2")
    assert _sheet(window)[0][0] == "Ctrl+2"
    press(qtbot, Qt.Key.Key_Return)
    assert find(window, QPushButton, "nav_send").isChecked()


def test_a_question_mark_is_a_letter_where_text_is_typed(window: MainWindow, road: Road, qtbot: QtBot) -> None:
    row = a_group(road.school)
    page = window.open_form("nhom_lop")
    page.go_to(Place("suc_chua"))
    qtbot.keyClick(_keyboard(), Qt.Key.Key_Question)
    assert "?" in _keyboard().text()  # type: ignore[attr-defined] # the line of the question
    page.go_to(Place("ten_nhom", "nhom", row))
    qtbot.keyClick(find(window, GridView, "grid_nhom"), Qt.Key.Key_Question)
    assert not window.assistance.sheet.isVisible()


def _help(window: MainWindow) -> str:
    return "\n".join((window.assistance.help.text.title, *(line for _, part in _parts(window) for line in part)))


def _parts(window: MainWindow) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return window.assistance.help.text.parts


def test_help_tells_hint_clause_and_allowed_values_of_the_question(window: MainWindow, qtbot: QtBot) -> None:
    page = window.open_form("nhom_lop")
    item = page.filled.form.item("suc_chua")
    page.go_to(Place("suc_chua"))
    field = _keyboard()
    qtbot.keyClick(field, Qt.Key.Key_F1)
    assert window.assistance.help.isVisible()
    for words in (item.label, item.hint, item.clause, "Số nguyên"):
        assert words in _help(window)
    qtbot.keyClick(_keyboard(), Qt.Key.Key_Escape)
    assert not window.assistance.help.isVisible()
    assert _keyboard() is field


def test_help_stays_open_beside_the_work_and_follows_the_keyboard(window: MainWindow, road: Road, qtbot: QtBot) -> None:
    row = a_group(road.school)
    page = window.open_form("nhom_lop")
    page.go_to(Place("suc_chua"))
    field = _keyboard()
    qtbot.keyClick(field, Qt.Key.Key_F1)
    qtbot.keyClick(_keyboard(), Qt.Key.Key_F1)
    assert _keyboard() is field
    assert window.assistance.help.isVisible()
    page.go_to(Place("ten_nhom", "nhom", row))
    form = page.filled.form
    assert window.assistance.help.text.title == form.item("ten_nhom", "nhom").label
    qtbot.keyClick(_keyboard(), Qt.Key.Key_Right)
    assert window.assistance.help.text.title == form.item("do_tuoi", "nhom").label


def test_help_of_a_page_tells_what_it_is_for(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(_keyboard(), Qt.Key.Key_F1)
    assert "việc nào còn" in _help(window)


def test_a_window_that_is_closed_is_not_held_by_its_own_parts(road: Road, qtbot: QtBot) -> None:
    window = MainWindow(road.school)
    window.show()
    qtbot.waitExposed(window)
    window.assistance.find()
    settle()
    watched = ref(window)
    gc.collect()
    # no garbage is looked for meanwhile (tests/ui/conftest.py)
    window.close()
    del window
    assert watched() is None


# all pages of all windows


def _windows(road: Road, qtbot: QtBot) -> Iterator[MainWindow]:
    a_finished_form(road.school)
    a_group(road.school)
    windows = [_a_window(office, qtbot) for office in (road.school, road.commune, road.province)]
    for window in windows:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        yield window


def _pages(window: MainWindow) -> Iterator[Page]:
    """Show every page of a window, one after another."""
    names = [each.objectName() for each in window.findChildren(QPushButton) if each.objectName().startswith("nav_")]
    for name in names:
        find(window, QPushButton, name).click()
        settle()
        yield window.page
    kind = window.office.unit.kind
    for entry in window.office.pack.entries:
        if entry.filled_by is kind:
            page = window.open_form(entry.form_id)
            yield page
            page.check_wanted.emit(page.filled)
            yield window.page
            page.fill_wanted.emit(page.filled)
            yield window.page


def _controls(window: MainWindow) -> list[QPushButton]:
    return [each for each in window.findChildren(QPushButton) if each.isVisible()]


@pytest.fixture
def everywhere(road: Road, qtbot: QtBot) -> Iterator[MainWindow]:
    return _windows(road, qtbot)


def test_every_button_and_action_has_a_name_a_vietnamese_name_and_a_way_by_keyboard(
    everywhere: Iterator[MainWindow],
) -> None:
    for window in everywhere:
        for page in _pages(window):
            for button in _controls(window):
                where = f"{page.objectName()}: {button.objectName()} “{button.text()}”"
                assert re.fullmatch(r"[\x21-\x7e]+", button.objectName()), where
                assert button.accessibleName().strip(), where
                assert _is_reached(button, page, window), where
            for action in (*window.actions(), *page.actions()):
                where = f"{page.objectName()}: {action.objectName()} “{action.text()}”"
                assert re.fullmatch(r"[a-z]+_[A-Za-z0-9_]+", action.objectName()), where
                assert action.text().strip(), where
                assert not action.shortcut().isEmpty() or action in page.menu_actions, where


def _is_reached(button: QAbstractButton, page: Page, window: MainWindow) -> bool:
    """Say whether the keyboard comes to a button: by Tab, by the arrows of its group, or by an action beside it."""
    if button.focusPolicy() & Qt.FocusPolicy.TabFocus or not button.isEnabled():
        return True
    names = {each.name for each in commands_of(window, page)}
    group = button.parentWidget()
    return button.objectName() in names or (group is not None and bool(group.focusPolicy() & Qt.FocusPolicy.TabFocus))


def test_no_two_actions_that_work_together_share_a_key(everywhere: Iterator[MainWindow]) -> None:
    for window in everywhere:
        for page in _pages(window):
            keys = Counter(
                each.shortcut().toString()
                for each in _actions_at_once(window, page)
                if not each.shortcut().isEmpty() and each.isEnabled()
            )
            assert [key for key, count in keys.items() if count > 1] == [], page.objectName()


def _actions_at_once(window: MainWindow, page: Page) -> list[QAction]:
    """Return the actions whose keys are heard anywhere on the page."""
    owners = [window, page, *(each for each in page.findChildren(QWidget) if each.isVisibleTo(page))]
    found = {id(action): action for owner in owners for action in owner.actions()}
    return [each for each in found.values() if each.shortcutContext() == Qt.ShortcutContext.WindowShortcut]
