"""Khóa đã cấp: the department sees who has which key, issues several at once, revokes, and publishes."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.domain.edition import Reason
from desktop_app.domain.key_list import KeyStanding
from desktop_app.domain.keys import KeyState
from desktop_app.domain.vietnamese import sorted_vietnamese
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.issued_keys import IssuedKeysPage
from desktop_app.workflow.office import Office
from tests.builders import COMMUNE, SCHOOL, Road
from tests.ui.hands import a_window, find, press, said, settle

OTHERS = ("18100", "18115")


def _page(road: Road, qtbot: QtBot) -> tuple[MainWindow, IssuedKeysPage]:
    window = a_window(road.province, qtbot)
    window.activateWindow()
    find(window, QPushButton, "nav_issued_keys").click()
    settle()
    page = window.page
    assert isinstance(page, IssuedKeysPage)
    return window, page


def _press(around: QWidget, qtbot: QtBot, name: str) -> None:
    qtbot.keyClick(find(around, QPushButton, name), Qt.Key.Key_Space)
    settle()


def _type(around: QWidget, qtbot: QtBot, name: str, text: str) -> QLineEdit:
    field = find(around, QLineEdit, name)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    return field


def _choose(page: IssuedKeysPage, unit: str) -> None:
    page.view.selectRow(page.model.row("", unit))
    settle()


def _do(page: IssuedKeysPage, name: str) -> None:
    next(each for each in page.menu_actions if each.objectName() == name).trigger()
    settle()


def _standing(page: IssuedKeysPage, unit: str) -> KeyStanding:
    line = page.model.line(page.model.row("", unit))
    assert line is not None
    return line.standing


def _ask(road: Road, folder: Path, unit: str) -> Office:
    office = Office.create(folder / f"{unit}.somamnon", unit, road.around)
    office.keys.make(None)
    office.keys.ask(folder / f"{unit}.gdmn", "Văn thư")
    return office


def test_only_the_department_has_the_page(road: Road, qtbot: QtBot) -> None:
    window = a_window(road.commune, qtbot)
    assert window.findChild(QPushButton, "nav_issued_keys") is None
    assert window.findChild(QPushButton, "nav_my_key") is not None


def test_every_unit_stands_with_its_key_in_vietnamese_order(
    road: Road, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    _, page = _page(road, qtbot)
    names = [line.name for line in page.model.lines]
    assert names == sorted_vietnamese(names)
    assert _standing(page, COMMUNE) is KeyStanding.VALID
    assert _standing(page, OTHERS[0]) is KeyStanding.NONE
    assert page.subtitle.text() == "3 đang dùng · 68 chưa có khóa"
    qtmodeltester.check(page.model)


def test_the_list_is_filtered_without_diacritics_and_sorted_by_standing(road: Road, qtbot: QtBot) -> None:
    _, page = _page(road, qtbot)
    field = find(page, QLineEdit, "field_find_key")
    assert field.hasFocus()
    qtbot.keyClicks(field, "thanh sen")
    assert [line.unit for line in page.model.lines] == [COMMUNE]
    field.clear()
    qtbot.keyClicks(field, road.school.keys.mine().fingerprint[:10])
    assert [line.unit for line in page.model.lines] == [SCHOOL.code]
    field.clear()
    page.view.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert {line.unit for line in page.model.lines[:3]} == {COMMUNE, SCHOOL.code, "42"}


def test_the_chosen_line_stays_chosen_under_another_order(road: Road, qtbot: QtBot) -> None:
    _, page = _page(road, qtbot)
    _choose(page, COMMUNE)
    for column in (2, 1, 0):
        page.view.sortByColumn(column, Qt.SortOrder.DescendingOrder)
        line = page.model.line(page.view.currentIndex().row())
        assert line is not None
        assert line.unit == COMMUNE


def test_what_no_edition_says_yet_is_told(road: Road, qtbot: QtBot, tmp_path: Path) -> None:
    _, page = _page(road, qtbot)
    assert any("chưa xuất danh mục nào" in each and "3 khóa mới cấp" in each for each in said(page, "hint"))
    _press(page, qtbot, "action_write_edition")
    _type(page, qtbot, "field_publish_path", str(tmp_path / "dm.gdmn"))
    _press(page, qtbot, "action_publish_now")
    assert any("danh mục số 1 ngày 05/10/2026. Mọi thay đổi đã nằm trong đó" in each for each in said(page, "hint"))
    assert road.commune.editions.take(tmp_path / "dm.gdmn").serial == 1
    _press(page, qtbot, "action_write_edition")
    assert find(page, QPushButton, "action_publish_now").text() == "Xuất danh mục số 2"


def test_several_certificates_are_issued_at_once_after_comparing(road: Road, qtbot: QtBot, tmp_path: Path) -> None:
    offices = [_ask(road, tmp_path, unit) for unit in OTHERS]
    window, page = _page(road, qtbot)
    press(qtbot, Qt.Key.Key_Tab)
    _press(page, qtbot, "action_issue")
    _type(page, qtbot, "field_requests", "; ".join(str(tmp_path / f"{unit}.gdmn") for unit in OTHERS))
    press(qtbot, Qt.Key.Key_Return)
    settle()
    phrases = said(page, "phrase_line")
    assert phrases == [office.keys.mine().phrase for office in offices]
    issue = find(page, QPushButton, "action_issue_now")
    assert not issue.isEnabled(), "nobody has compared yet"
    assert find(page, QCheckBox, f"field_issue_{OTHERS[0]}").hasFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert issue.text() == "Cấp 1 chứng thư"
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Space)
    (tmp_path / "ra").mkdir()
    _type(page, qtbot, "field_issue_folder", str(tmp_path / "ra"))
    _press(page, qtbot, "action_issue_now")
    assert "Đã cấp 2 chứng thư" in window.notice.text
    for office in offices:
        mine = office.keys.install_from(tmp_path / "ra" / f"chung-thu-{office.unit.code}.gdmn", confirmed=True)
        assert mine.state is KeyState.INSTALLED
        assert _standing(page, office.unit.code) is KeyStanding.VALID
        office.close()


def test_a_renewal_is_ticked_and_what_cannot_be_issued_says_why(road: Road, qtbot: QtBot, tmp_path: Path) -> None:
    road.commune.keys.renew(None)
    road.commune.keys.ask(tmp_path / "a-gia-han.gdmn")
    road.school.keys.ask(tmp_path / "b-thu-hoi.gdmn")
    road.province.issuing.revoke(road.school.keys.mine().fingerprint, Reason.LOST, road.province.now)
    (tmp_path / "c-rac.gdmn").write_bytes(b"rac")
    _, page = _page(road, qtbot)
    _press(page, qtbot, "action_issue")
    _type(page, qtbot, "field_requests", str(tmp_path))
    press(qtbot, Qt.Key.Key_Return)
    settle()
    renewal = find(page, QCheckBox, f"field_issue_{COMMUNE}")
    assert renewal.isChecked()
    assert not find(page, QCheckBox, f"field_issue_{SCHOOL.code}").isVisible()
    assert any("đã bị thu hồi" in each for each in said(page, "remark"))
    assert find(page, QPushButton, "action_issue_now").text() == "Cấp 1 chứng thư"
    assert said(page, "trouble") == [], "what else lies in a folder is no trouble"
    _type(page, qtbot, "field_requests", str(tmp_path / "c-rac.gdmn"))
    press(qtbot, Qt.Key.Key_Return)
    settle()
    assert said(page, "trouble")[0].startswith("✖ c-rac.gdmn:")


def test_a_lost_key_is_revoked_by_keyboard_and_the_office_learns_it(road: Road, qtbot: QtBot, tmp_path: Path) -> None:
    window, page = _page(road, qtbot)
    _choose(page, COMMUNE)
    _press(page, qtbot, "action_revoke")
    panel = find(page, QWidget, "panel_revoke")
    assert find(panel, QRadioButton, "field_revoke_reason_lost").hasFocus()
    assert any("Sẽ từ chối gói ký từ 05/10/2026" in each for each in said(panel, "question"))
    press(qtbot, Qt.Key.Key_Down)
    assert any("mọi gói ký bằng khóa này" in each for each in said(panel, "question"))
    press(qtbot, Qt.Key.Key_Up)
    _type(panel, qtbot, "field_revoke_day", "06/10/2026")
    _press(panel, qtbot, "action_revoke_now")
    assert any("chưa tới" in each for each in said(panel, "remark"))
    _type(panel, qtbot, "field_revoke_day", "01/10/2026")
    _press(panel, qtbot, "action_revoke_now")
    assert "Đã thu hồi khóa của Phường Thành Sen" in window.notice.text
    assert _standing(page, COMMUNE) is KeyStanding.REVOKED
    assert page.view.hasFocus()
    road.province.editions.write(tmp_path / "dm.gdmn")
    road.commune.editions.take(tmp_path / "dm.gdmn")
    mine = road.commune.keys.mine()
    assert mine.state is KeyState.REVOKED
    assert "01/10/2026" in mine.explanation


def test_a_unit_without_a_key_offers_no_revoking(road: Road, qtbot: QtBot) -> None:
    _, page = _page(road, qtbot)
    _choose(page, OTHERS[0])
    assert not find(page, QPushButton, "action_revoke").isEnabled()
    _choose(page, COMMUNE)
    assert find(page, QPushButton, "action_revoke").isEnabled()


def test_the_issuing_key_moves_to_a_stick_and_is_asked_for(road: Road, qtbot: QtBot, tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()
    _, page = _page(road, qtbot)
    _do(page, "action_keep_issuer")
    _type(page, qtbot, "field_issuer_folder", str(stick / "khoa"))
    _press(page, qtbot, "action_move_issuer")
    assert road.province.issuing.issuer_place == str(stick / "khoa")
    (stick / "khoa").rename(stick / "noi-khac")
    assert not road.province.issuing.has_issuer()
    _do(page, "action_keep_issuer")
    settle()
    assert any("chưa thấy" in each for each in said(page, "question"))
    _type(page, qtbot, "field_issuer_folder", str(stick / "noi-khac"))
    _press(page, qtbot, "action_plug_issuer")
    assert road.province.issuing.has_issuer()


def test_the_list_goes_to_a_workbook_as_it_is_shown(road: Road, qtbot: QtBot, tmp_path: Path) -> None:
    _, page = _page(road, qtbot)
    qtbot.keyClicks(find(page, QLineEdit, "field_find_key"), "hoa sen")
    page.export(tmp_path / "khoa.xlsx")
    settle()
    sheet = openpyxl.load_workbook(tmp_path / "khoa.xlsx").worksheets[0]
    cells = [cell.value for row in sheet.iter_rows() for cell in row]
    assert "Trường mầm non Hoa Sen" in cells
    assert "Phường Thành Sen" not in cells


@pytest.mark.parametrize("name", ["action_issue", "action_write_edition"])
def test_everything_in_a_panel_has_a_name(road: Road, qtbot: QtBot, name: str) -> None:
    _, page = _page(road, qtbot)
    _press(page, qtbot, name)
    for each in [*page.findChildren(QPushButton), *page.findChildren(QLineEdit)]:
        assert each.objectName()
        assert each.accessibleName(), each.objectName()
    assert not page.view.isVisible()
    press(qtbot, Qt.Key.Key_Escape)
    assert page.view.isVisible()
    assert all(label.text() != "Qt" for label in page.findChildren(QLabel))
