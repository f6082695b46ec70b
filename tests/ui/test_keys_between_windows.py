"""One key from its making to its end, in the windows of two offices, by keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.snapshot import Outcome
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.issued_keys import IssuedKeysPage
from desktop_app.ui.pages.my_key import MyKeyPage
from desktop_app.ui.phrase_view import PhraseView
from desktop_app.ui.status import Status
from desktop_app.workflow.office import Office
from tests.builders import COMMUNE, surroundings
from tests.ui.hands import a_window, find, press, said, settle


class _Desk:
    """A window, and the hands of the clerk who sits at it: keys only."""

    def __init__(self, office: Office, qtbot: QtBot) -> None:
        self.window: MainWindow = a_window(office, qtbot)
        self._qtbot = qtbot

    def sit(self) -> None:
        """Turn to this window."""
        self.window.activateWindow()
        self._qtbot.waitActive(self.window)
        settle()

    def go(self, name: str) -> QWidget:
        """Go to a page."""
        self.sit()
        self.press(name)
        return self.window.page

    def press(self, name: str) -> None:
        """Press a button of the window."""
        buttons = [each for each in self.window.findChildren(QPushButton, name) if each.isVisible()]
        assert len(buttons) == 1, name
        buttons[0].setFocus()
        self._qtbot.keyClick(buttons[0], Qt.Key.Key_Space)
        settle()

    def type(self, name: str, text: str, *, enter: bool = False) -> None:
        """Type into a line, over what it holds."""
        line = find(self.window.page, QLineEdit, name)
        line.setFocus()
        line.selectAll()
        self._qtbot.keyClicks(line, text)
        if enter:
            self._qtbot.keyClick(line, Qt.Key.Key_Return)
        settle()

    def tick(self, name: str) -> None:
        """Tick a box where the keyboard is."""
        assert find(self.window.page, QCheckBox, name).hasFocus()
        press(self._qtbot, Qt.Key.Key_Space)
        settle()

    def do(self, name: str) -> None:
        """Do something of the page's menu."""
        next(each for each in self.window.page.menu_actions if each.objectName() == name).trigger()
        settle()

    @property
    def state(self) -> str:
        """What the badge says."""
        return find(self.window.page, Status, "status").text()


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    """The stick that goes to and fro."""
    made = tmp_path / "usb"
    made.mkdir()
    return made


def _get_a_key(ward: _Desk, department: _Desk, usb: Path) -> None:
    """Ask in one window, issue in the other, install in the first, each digit compared."""
    assert isinstance(ward.go("nav_my_key"), MyKeyPage)
    ward.press("action_key_step")
    ward.type("field_request_path", str(usb / "yeu-cau.gdmn"), enter=True)
    assert ward.state == "Chờ Sở cấp chứng thư"
    read_aloud = find(ward.window.page, PhraseView, "phrase").phrase

    assert isinstance(department.go("nav_issued_keys"), IssuedKeysPage)
    department.press("action_issue")
    department.type("field_requests", str(usb), enter=True)
    assert said(department.window.page, "phrase_line") == [read_aloud]
    department.tick(f"field_issue_{COMMUNE}")
    department.type("field_issue_folder", str(usb))
    department.press("action_issue_now")
    department.press("action_write_edition")
    department.type("field_publish_path", str(usb / "danh-muc-1.gdmn"), enter=True)
    assert isinstance(department.go("nav_my_key"), MyKeyPage)
    issuer_reads = find(department.window.page, PhraseView, "phrase").phrase

    ward.sit()
    ward.press("action_key_step")
    ward.type("field_enrolment_path", str(usb / f"chung-thu-{COMMUNE}.gdmn"), enter=True)
    shown = find(find(ward.window.page, QWidget, "panel_install"), PhraseView, "phrase")
    assert shown.phrase == issuer_reads
    ward.tick("field_compared")
    ward.press("action_install_enrolment")
    assert ward.state == "Đang dùng"
    ward.press("action_key_step")
    ward.type("field_edition_path", str(usb / "danh-muc-1.gdmn"), enter=True)
    ward.press("action_take_edition_now")
    assert "số 1 ngày 05/10/2026" in said(ward.window.page, "question")


def _lose_it(ward: _Desk, department: _Desk, usb: Path) -> None:
    """Report the key lost in one window, revoke it in the other, and tell all by an edition."""
    ward.do("action_report_lost")
    ward.press("action_report_lost_now")
    told = said(find(ward.window.page, QWidget, "panel_told"), "question")[0]
    assert ward.state == "Đã báo mất"

    page = department.go("nav_issued_keys")
    assert isinstance(page, IssuedKeysPage)
    department.type("field_find_key", "thanh sen")
    line = page.model.line(0)
    assert line is not None
    assert line.key is not None
    assert line.key.fingerprint[:16] in told, "the department finds the key by what the ward reads out"
    department.press("action_revoke")
    department.press("action_revoke_now")
    department.press("action_write_edition")
    department.type("field_publish_path", str(usb / "danh-muc-2.gdmn"), enter=True)
    commune = ward.window.office
    assert [each.outcome for each in commune.intake.receive([usb / "danh-muc-2.gdmn"])] == [Outcome.NEW]


def test_a_key_lives_and_dies_in_two_windows(tmp_path: Path, usb: Path, qtbot: QtBot) -> None:
    province = Office.create(tmp_path / "so.somamnon", "42", surroundings())
    province.keys.make(None)
    commune = Office.create(tmp_path / "xa.somamnon", COMMUNE, surroundings())
    commune.keys.make(None)
    ward, department = _Desk(commune, qtbot), _Desk(province, qtbot)
    _get_a_key(ward, department, usb)
    _lose_it(ward, department, usb)
    ward.sit()
    ward.press("action_close_panel")
    ward.press("action_key_step")
    assert find(ward.window.page, QWidget, "panel_make_key").isVisible(), "and so it begins again"
    assert QApplication.activeModalWidget() is None
    settle()
    for office in (commune, province):
        office.close()
