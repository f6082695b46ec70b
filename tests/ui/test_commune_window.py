"""The commune's desk: its own forms, filling in the stead of institutions, and sending."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.record import Path as Place
from desktop_app.domain.snapshot import Outcome
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.form_page import FormPage
from desktop_app.ui.pages.home import HomePage
from desktop_app.ui.pages.instead import InsteadPage
from desktop_app.ui.pages.table import TablePage
from tests.builders import COMMUNE, PERIOD, SCHOOL, Road, surroundings
from tests.small_pack import small_places
from tests.ui.hands import a_window, find, press, said, settle, type_vietnamese

GROUP = Unit("42401003", UnitKind.INSTITUTION, "Tuổi Thơ", "nhóm trẻ độc lập", COMMUNE, "tư thục", order=3)
ANH_DUONG = Unit("42401002", UnitKind.INSTITUTION, "Ánh Dương", "trường mầm non", COMMUNE, "tư thục", order=2)
BANNER = "Phường Thành Sen điền thay Nhóm trẻ độc lập Tuổi Thơ"


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Road]:
    """Three offices with the small pack; the commune has three institutions."""
    road = Road(tmp_path, surroundings(places=small_places(tmp_path)))
    for office in (road.commune, road.province):
        office.register.add([ANH_DUONG, GROUP])
    yield road
    road.close()


@pytest.fixture
def window(small: Road, qtbot: QtBot) -> MainWindow:
    return a_window(small.commune, qtbot)


def _units(window: MainWindow) -> list[str]:
    settle()
    units = find(window, QTreeWidget, "units")
    lines = [units.topLevelItem(at) for at in range(units.topLevelItemCount())]
    return [line.text(0) for line in lines if line is not None]


def test_a_commune_sees_its_own_forms_with_the_calendar_year(window: MainWindow, qtbot: QtBot) -> None:
    row = find(window, QPushButton, "task_chuong_trinh")
    assert "năm 2026 · " in row.accessibleDescription()
    press(qtbot, Qt.Key.Key_Space)
    page = window.page
    assert isinstance(page, FormPage)
    assert page.filled.record.key.period == "2026"
    assert said(page, "instead") == []


def test_ctrl_and_a_number_reach_every_page(window: MainWindow, qtbot: QtBot) -> None:
    names = []
    for number in "12345678":
        qtbot.keyClick(window, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
        settle()
        names.append(window.page.objectName())
    assert names == [
        *("page_home", "page_instead", "page_receive", "page_progress"),
        *("page_table", "page_indicators", "page_register", "page_send"),
    ]


def test_institutions_are_found_without_diacritics_groups_first(window: MainWindow, qtbot: QtBot) -> None:
    find(window, QPushButton, "nav_instead").click()
    assert _units(window) == ["Nhóm trẻ độc lập Tuổi Thơ", "Trường mầm non Ánh Dương", "Trường mầm non Hoa Sen"]
    search = find(window, QLineEdit, "field_find_unit")
    assert search.hasFocus()
    qtbot.keyClicks(search, "anh duong")
    assert _units(window) == ["Trường mầm non Ánh Dương"]
    press(qtbot, Qt.Key.Key_Return)
    assert isinstance(window.page, HomePage)
    assert window.page.unit.code == ANH_DUONG.code


def test_a_commune_fills_in_stead_and_sends_by_keyboard(window: MainWindow, small: Road, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    settle()
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    home = window.page
    assert isinstance(home, HomePage)
    assert said(home, "instead") == [BANNER]
    assert find(home, QPushButton, "action_next").text() == "Bắt đầu: Trẻ"
    press(qtbot, Qt.Key.Key_Space)
    page = window.page
    assert isinstance(page, FormPage)
    assert said(page, "instead") == [BANNER]
    assert page.subtitle.text().startswith("Nhóm trẻ độc lập Tuổi Thơ, ")
    type_vietnamese(find(page, QLineEdit, "field_dia_chi"), "Tổ 4")
    press(qtbot, Qt.Key.Key_Return)
    for number in ("1", "12"):
        qtbot.keyClicks(QApplication.focusWidget(), number)
        press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClick(find(page, QPushButton, "action_check"), Qt.Key.Key_Space)
    assert said(window.page, "instead") == [BANNER]
    qtbot.keyClick(find(window, QPushButton, "action_finalize"), Qt.Key.Key_Space)
    assert window.page is home, "back to the institution's own tasks"
    assert "đã chốt lần 1" in find(home, QPushButton, "task_tre").accessibleDescription()
    find(home, QPushButton, "action_back_to_units").click()
    settle()
    units = find(window, QTreeWidget, "units")
    first = units.topLevelItem(0)
    assert first is not None
    assert (first.text(2), first.text(3)) == ("1/3 biểu", "điền thay xong 1")
    find(window, QPushButton, "nav_send").click()
    package = small.folder / "xa.gdmn"
    find(window, QLineEdit, "field_package_path").setText(str(package))
    find(window, QPushButton, "action_send").click()
    qtbot.waitUntil(lambda: "Đã ghi gói" in window.notice.text, timeout=20_000)
    result = "".join(said(window.page, "question"))
    assert "Trẻ (điền thay Nhóm trẻ độc lập Tuổi Thơ), lần 1" in result
    assert [each.outcome for each in small.province.intake.receive([package])] == [Outcome.NEW]


def test_what_an_institution_sent_itself_is_shown_and_not_opened(window: MainWindow, small: Road) -> None:
    entry = small.school.entry
    filled = entry.open("tre", PERIOD)
    for item, text in (("dia_chi", "Thôn 1"), ("so_lop", "2"), ("tong_tre", "20")):
        filled = entry.answer(filled, Place(item), text)
    small.school.submission.finalize(filled)
    package = small.folder / "truong.gdmn"
    small.school.submission.send(PERIOD, package)
    small.commune.intake.receive([package])
    row = find(window.open_unit(SCHOOL.code), QPushButton, "task_tre")
    assert "cơ sở tự gửi lần 1" in row.accessibleDescription()
    assert not row.isEnabled()


def test_leaving_a_form_leads_back_to_the_list_it_was_opened_from(window: MainWindow) -> None:
    home = window.open_unit(GROUP.code)
    page = window.open_form("tre", GROUP.code)
    find(page, QPushButton, "action_home").click()
    assert window.page is home
    find(home, QPushButton, "action_back_to_units").click()
    assert isinstance(window.page, InsteadPage)
    page = window.open_form("chuong_trinh")
    find(page, QPushButton, "action_home").click()
    assert window.page.objectName() == "page_home"


def test_the_tables_of_both_kinds_of_year_are_shown(window: MainWindow, qtbot: QtBot) -> None:
    find(window, QPushButton, "nav_table").click()
    page = window.page
    assert isinstance(page, TablePage)
    settle()
    assert "năm học 2026-2027" in page.subtitle.text()
    page.choose("chuong_trinh")
    qtbot.waitUntil(lambda: ", năm 2026 " in page.subtitle.text(), timeout=20_000)


def test_another_year_is_another_list(window: MainWindow, small: Road) -> None:
    box = find(window, QComboBox, "field_period")
    box.setCurrentIndex(2)
    assert "năm 2025 · " in find(window, QPushButton, "task_chuong_trinh").accessibleDescription()
    assert small.commune.periods[2].code == "2025-2026"


def test_every_button_of_the_commune_has_a_name(window: MainWindow) -> None:
    find(window, QPushButton, "nav_instead").click()
    settle()
    window.open_unit(GROUP.code)
    for button in window.findChildren(QPushButton):
        assert button.objectName(), button.text()
        assert button.accessibleName() or button.text()
    assert all(label.text() != "Qt" for label in window.findChildren(QLabel))


@pytest.mark.parametrize("size", [(1366, 736), (910, 490)], ids=["100 %", "150 %"])
def test_the_commune_window_fits_a_small_screen(size: tuple[int, int], window: MainWindow) -> None:
    window.resize(*size)
    find(window, QPushButton, "nav_instead").click()
    settle()
    assert find(window, QTreeWidget, "units").horizontalScrollBar().maximum() == 0
    for form_id in ("tre", "doi_ngu", "tap_huan"):
        page = window.open_form(form_id, GROUP.code)
        QApplication.processEvents()
        assert (window.width(), window.height()) == size
        assert page.view.horizontalScrollBar().maximum() == 0, form_id
