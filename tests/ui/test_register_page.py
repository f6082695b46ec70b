"""The page of the register: found without diacritics, changed only after a yes, and every change has its history."""

from datetime import date
from pathlib import Path
from typing import TypeVar

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTableWidget,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.domain.register import Event
from desktop_app.domain.unit import Area, UnitKind
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.models.unit_model import UnitModel
from desktop_app.ui.pages.register import RegisterPage
from desktop_app.workflow.office import Office
from tests.builders import COMMUNE, PERIOD, SCHOOL, Road
from tests.workflow.test_proposals import NEW, RENAME, Commune

W = TypeVar("W", bound=QWidget)


@pytest.fixture(name="window")
def _window(road: Road, qtbot: QtBot) -> MainWindow:
    return _opened(road.province, qtbot)


@pytest.fixture(name="page")
def _page(window: MainWindow) -> RegisterPage:
    return _page_of(window)


def _opened(office: Office, qtbot: QtBot) -> MainWindow:
    window = MainWindow(office)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    _find(window, QPushButton, "nav_register").click()
    return window


def _page_of(window: MainWindow) -> RegisterPage:
    page = window.page
    assert isinstance(page, RegisterPage)
    return page


def _find(widget: QWidget, kind: type[W], name: str) -> W:
    found = widget.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def _type(line: QLineEdit, text: str) -> None:
    """Type as an input method does: Vietnamese letters in one piece."""
    line.setFocus()
    line.selectAll()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(line, event)


def _press(page: QWidget, name: str) -> None:
    _find(page, QPushButton, name).click()


def _codes(page: RegisterPage) -> list[str]:
    units = (page.model.unit(row) for row in range(page.model.rowCount()))
    return [unit.code for unit in units if unit]


def _office(page: RegisterPage) -> Office:
    window = page.window()
    assert isinstance(window, MainWindow)
    return window.office


def _notice(page: RegisterPage) -> str:
    window = page.window()
    assert isinstance(window, MainWindow)
    return window.notice.text


def test_units_are_found_without_diacritics_with_exact_accents_first(page: RegisterPage) -> None:
    _type(_find(page, QLineEdit, "field_register_find"), "ky anh")
    assert _codes(page) == ["18775"]
    _type(_find(page, QLineEdit, "field_register_find"), "Sơn")
    first = page.model.data(page.model.index(0, 1))
    assert isinstance(first, str)
    assert "Sơn" in first
    _type(_find(page, QLineEdit, "field_register_find"), "42401")
    assert _codes(page) == [SCHOOL.code]


def test_units_are_chosen_by_kind_commune_and_area(page: RegisterPage) -> None:
    kind = _find(page, QComboBox, "field_register_kind")
    kind.setCurrentIndex(kind.findData(UnitKind.COMMUNE))
    assert len(_codes(page)) == 69
    area = _find(page, QComboBox, "field_register_area")
    area.setCurrentIndex(area.findData(Area.INDUSTRIAL))
    assert _codes(page) == ["18754", "18781", "18823", "18832"]
    area.setCurrentIndex(0)
    commune = _find(page, QComboBox, "field_register_commune")
    kind.setCurrentIndex(0)
    commune.setCurrentIndex(commune.findData(COMMUNE))
    assert _codes(page) == [COMMUNE, SCHOOL.code]


def test_a_new_name_is_told_first_and_written_only_after_a_yes(page: RegisterPage) -> None:
    page.choose(SCHOOL.code)
    _type(_find(page, QLineEdit, "field_unit_name"), "Hoa Hồng")
    _type(_find(page, QLineEdit, "field_unit_day"), "1/9/2026")
    _type(_find(page, QLineEdit, "field_unit_document"), "QĐ 5")
    _press(page, "action_unit_save")
    card = _find(page.panel, QFrame, "confirm")
    assert card.isVisible()
    assert "“Hoa Sen” → “Hoa Hồng” từ 01/09/2026, theo QĐ 5" in _find(card, QWidget, "confirm_words").property("text")
    register = _office(page).register
    assert register.get(SCHOOL.code).name == "Hoa Sen"
    _press(card, "action_cancel")
    assert not card.isVisible()
    assert register.get(SCHOOL.code).name == "Hoa Sen"
    _press(page, "action_unit_save")
    _press(card, "action_confirm")
    assert register.get(SCHOOL.code).name == "Hoa Hồng"
    assert "Đổi tên từ 01/09/2026" in _find(page, QListWidget, "history").item(0).text()
    assert "Đã ghi" in _notice(page)


def test_escape_leaves_everything_as_it_is(page: RegisterPage, qtbot: QtBot) -> None:
    page.choose(SCHOOL.code)
    _type(_find(page, QLineEdit, "field_unit_day"), "31/12/2026")
    _press(page, "action_unit_close")
    card = _find(page.panel, QFrame, "confirm")
    qtbot.keyClick(_find(card, QPushButton, "action_confirm"), Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert _office(page).register.get(SCHOOL.code).valid_to is None


def test_a_closed_unit_is_shown_only_when_it_is_asked_for(page: RegisterPage) -> None:
    page.choose(SCHOOL.code)
    _type(_find(page, QLineEdit, "field_unit_day"), "01/10/2026")
    _press(page, "action_unit_close")
    _press(page.panel, "action_confirm")
    assert SCHOOL.code not in _codes(page)
    _find(page, QCheckBox, "field_register_closed").setChecked(True)
    assert SCHOOL.code in _codes(page)


def test_a_new_unit_that_looks_like_another_is_named_before_it_is_added(page: RegisterPage) -> None:
    page.choose(COMMUNE)
    _press(page, "action_unit_new")
    _type(_find(page, QLineEdit, "field_unit_name"), "HOA SEN")
    kind = _find(page, QComboBox, "field_unit_type")
    kind.setCurrentIndex(kind.findData("nhóm trẻ độc lập"))
    _press(page, "action_unit_save")
    assert "chỉ có thể là dân lập hoặc tư thục" in _notice(page)
    owner = _find(page, QComboBox, "field_unit_ownership")
    owner.setCurrentIndex(owner.findData("tư thục"))
    _press(page, "action_unit_save")
    card = _find(page.panel, QFrame, "confirm")
    assert SCHOOL.code in _find(card, QWidget, "confirm_words").property("text")
    assert _find(card, QPushButton, "action_confirm").text() == "Vẫn thêm"
    _press(card, "action_confirm")
    assert _office(page).register.get("18073-001").full_name == "Nhóm trẻ độc lập HOA SEN"


def test_a_flag_is_set_from_a_day_and_its_past_stays_in_sight(page: RegisterPage) -> None:
    page.choose("18133")
    page.panel.tabs.setCurrentIndex(1)
    _type(_find(page, QLineEdit, "field_area_day"), "01/10/2026")
    _press(page, "action_area_save")
    _press(page.panel, "action_confirm")
    lines = [_find(page, QListWidget, "area_lines").item(at).text() for at in range(3)]
    assert lines[0].startswith("Đô thị: không, từ 01/07/2025 đến hết 30/09/2026")
    assert lines[1].startswith("Đô thị: có, từ 01/10/2026")
    assert _office(page).register.history("18133")[-1].event is Event.FLAGGED


def test_communes_are_merged_after_a_yes(page: RegisterPage) -> None:
    page.choose("18100")
    page.panel.tabs.setCurrentIndex(3)
    _press(page, "action_merge")
    assert "Chưa chọn nơi nhận" in _notice(page)
    into = _find(page, QComboBox, "field_merge_into")
    into.setCurrentIndex(into.findData(COMMUNE))
    _type(_find(page, QLineEdit, "field_merge_day"), "01/03/2027")
    _press(page, "action_merge")
    _press(page.panel, "action_confirm")
    assert _office(page).register.get("18100").valid_to == date(2027, 2, 28)


def test_a_unit_is_exempt_and_expected_again(page: RegisterPage) -> None:
    page.choose(SCHOOL.code)
    page.panel.tabs.setCurrentIndex(2)
    _press(page, "action_exempt")
    assert "lý do" in _notice(page)
    _type(_find(page, QLineEdit, "field_exempt_reason"), "đang xây lại")
    _press(page, "action_exempt")
    _press(page.panel, "action_confirm")
    office = _office(page)
    assert [each.reason for each in office.register.exemptions(PERIOD)[SCHOOL.code]] == ["đang xây lại"]
    _press(page, "action_expect")
    _press(page.panel, "action_confirm")
    assert office.register.exemptions(PERIOD) == {}


def test_proposals_wait_with_a_badge_until_they_are_decided(road: Road, qtbot: QtBot) -> None:
    Commune(road)({**NEW, "ten_co_so": "Nắng Mai"}, RENAME)
    window = _opened(road.province, qtbot)
    page = _page_of(window)
    badge = _find(page, QPushButton, "action_proposals")
    assert badge.text() == "Đề xuất (2)"
    badge.click()
    _press(page.proposals, "action_accept")
    _press(page.proposals, "action_confirm")
    assert road.province.register.get("18073-001").name == "Nắng Mai"
    assert badge.text() == "Đề xuất (1)"
    table = _find(page, QTableWidget, "proposals")
    table.selectRow(0)
    _type(_find(page, QLineEdit, "field_proposal_reason"), "chưa có quyết định")
    _press(page.proposals, "action_reject")
    _press(page.proposals, "action_confirm")
    assert badge.text() == "Đề xuất"
    assert "Không nhận: chưa có quyết định" in {
        item.text() for row in range(table.rowCount()) if (item := table.item(row, 3))
    }


def test_an_edited_workbook_is_previewed_and_then_written(page: RegisterPage, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "danh-muc.xlsx"
    page.save_file(path)
    qtbot.waitUntil(lambda: "70 đơn vị" in _notice(page), timeout=20_000)
    book = openpyxl.load_workbook(path)
    book["Cơ sở"]["C4"] = "Hoa Hồng"
    book.save(path)
    page.take_file(path)
    qtbot.waitUntil(lambda: "1 đơn vị sẽ thay đổi" in _notice(page), timeout=20_000)
    register = _office(page).register
    assert register.get(SCHOOL.code).name == "Hoa Sen"
    _press(page.intake, "action_intake_write")
    qtbot.waitUntil(lambda: "Đã ghi 1 đơn vị" in _notice(page), timeout=20_000)
    assert register.get(SCHOOL.code).name == "Hoa Hồng"


def test_a_commune_reads_all_and_changes_its_own(road: Road, qtbot: QtBot) -> None:
    window = _opened(road.commune, qtbot)
    page = _page_of(window)
    assert not _find(page, QPushButton, "action_proposals").isVisible()
    page.choose(COMMUNE)
    assert not _find(page, QPushButton, "action_unit_save").isVisible()
    page.choose(SCHOOL.code)
    assert _find(page, QPushButton, "action_unit_save").isVisible()


def test_enter_goes_from_the_list_to_the_unit(page: RegisterPage, qtbot: QtBot) -> None:
    page.choose(SCHOOL.code)
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert _find(page, QLineEdit, "field_unit_name").hasFocus()


def test_the_model_of_units_is_sound(page: RegisterPage, qtmodeltester: ModelTester) -> None:
    model = UnitModel()
    model.show_units(_office(page).register.find(""), {})
    qtmodeltester.check(model)
