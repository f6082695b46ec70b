"""A window that nobody touches is covered; what was typed is kept, and the passphrase opens it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.backup import Backup
from desktop_app.settings import SettingsFile
from desktop_app.ui.background import Job
from desktop_app.ui.main_window import MainWindow
from desktop_app.workflow.office import Office
from tests.builders import SCHOOL, surroundings
from tests.ui.hands import a_window, find, said, settle

WORDS = "bon tu khong lien quan"


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        """Return the seconds by this clock."""
        return self.seconds


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A school whose key lies under a passphrase."""
    with Office.create(tmp_path / "truong.somamnon", SCHOOL, surroundings()) as made:
        made.keys.make(WORDS)
        yield made


@pytest.fixture
def clock() -> Clock:
    """A clock that stands still until it is moved."""
    return Clock()


@pytest.fixture
def window(office: Office, clock: Clock, qtbot: QtBot) -> MainWindow:
    """The school's window, with that clock."""
    made = a_window(office, qtbot)
    made.idle.clock = clock
    made.idle.touch()
    return made


def _locked(window: MainWindow) -> bool:
    return window.idle.is_locked


def _open(window: MainWindow, passphrase: str, qtbot: QtBot) -> None:
    qtbot.keyClicks(find(window, QLineEdit, "field_cover"), passphrase)
    qtbot.keyClick(find(window, QLineEdit, "field_cover"), Qt.Key.Key_Return)
    settle()


def test_a_window_that_nobody_touches_is_covered_after_the_time_of_the_settings(
    window: MainWindow, clock: Clock
) -> None:
    clock.seconds = 15 * 60 - 1
    window.idle.look()
    assert not _locked(window)
    clock.seconds = 15 * 60
    window.idle.look()
    assert _locked(window)
    assert window.office.keys.is_locked()
    assert not window.pages.isVisible()
    assert said(window, "title") == ["Sổ đang khóa"]


def test_keys_and_mouse_put_it_off(window: MainWindow, clock: Clock, qtbot: QtBot) -> None:
    handle = window.windowHandle()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    clock.seconds = 14 * 60
    qtbot.mouseMove(handle, window.rect().center())
    clock.seconds = 20 * 60
    window.idle.look()
    assert not _locked(window)
    qtbot.keyClick(handle, Qt.Key.Key_Shift)
    clock.seconds = 34 * 60
    window.idle.look()
    assert not _locked(window)


def test_a_key_that_comes_too_late_locks_and_does_nothing_else(window: MainWindow, clock: Clock, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page = window.page
    clock.seconds = 16 * 60
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert _locked(window)
    assert window.page is page


def test_what_is_being_typed_is_in_the_ledger_before_the_cover_comes(
    window: MainWindow, office: Office, clock: Clock, qtbot: QtBot
) -> None:
    page = window.open_form("nhom_lop")
    field = find(page, QLineEdit, "field_suc_chua")
    field.setFocus()
    qtbot.keyClicks(field, "300")
    clock.seconds = 16 * 60
    window.idle.look()
    assert _locked(window)
    record = office.entry.open("nhom_lop", office.period).record
    assert {path.item: answer for path, answer in record.answers().items()}["suc_chua"] == 300
    _open(window, WORDS, qtbot)
    assert window.page is page
    assert field.text() == "300"


def test_the_passphrase_opens_it_with_the_keyboard_where_it_was(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    field = find(window.open_form("nhom_lop"), QLineEdit, "field_suc_chua")
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert _locked(window)
    _open(window, WORDS, qtbot)
    assert not _locked(window)
    assert window.pages.isVisible()
    assert field.hasFocus()
    assert not office.keys.is_locked()
    assert find(window, QLineEdit, "field_cover").text() == ""


def test_a_wrong_passphrase_is_told_and_opens_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.idle.lock()
    _open(window, "mat khau khac", qtbot)
    assert _locked(window)
    assert said(window.idle.cover, "remark") == ["✖ Mật khẩu của khóa không đúng. Gõ lại mật khẩu."]


def test_no_key_of_the_window_works_under_the_cover(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page
    window.idle.lock()
    field = find(window, QLineEdit, "field_cover")
    for key in (Qt.Key.Key_2, Qt.Key.Key_K, Qt.Key.Key_Comma, Qt.Key.Key_O):
        qtbot.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)
    assert window.page is page
    assert not window.assistance.palette.isVisible()
    _open(window, WORDS, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.page is not page


def test_work_that_runs_goes_on_under_the_cover(window: MainWindow, office: Office) -> None:
    done: list[Backup] = []
    job = Job(office.upkeep.back_up)
    job.done.connect(done.append)
    window.work.run(job, "Đang sao lưu…")
    window.idle.lock()
    settle()
    assert done[0].path.is_file()


def test_the_window_can_be_closed_from_under_the_cover(window: MainWindow) -> None:
    window.idle.lock()
    find(window, QPushButton, "action_cover_close").click()
    assert not window.isVisible()


def test_without_a_passphrase_there_is_no_lock_and_the_window_says_so(
    tmp_path: Path, clock: Clock, qtbot: QtBot
) -> None:
    with Office.create(tmp_path / "xa.somamnon", "18073", surroundings()) as office:
        office.keys.make(None)
        window = a_window(office, qtbot)
        window.idle.clock = clock
        window.idle.touch()
        clock.seconds = 24 * 3600
        window.idle.look()
        window.idle.lock_now()
        assert not _locked(window)
        assert "chưa có mật khẩu" in window.notice.text


def test_the_time_is_chosen_in_the_settings_and_may_be_never(
    office: Office, clock: Clock, qtbot: QtBot, tmp_path: Path
) -> None:
    settings = SettingsFile(tmp_path / "cai-dat.json")
    window = MainWindow(office, settings)
    qtbot.addWidget(window)
    window.idle.clock = clock
    window.idle.touch()
    chosen = find(window, QComboBox, "field_lock_minutes")
    chosen.setCurrentIndex(chosen.findData(0))
    clock.seconds = 24 * 3600
    window.idle.look()
    assert not _locked(window)
    chosen.setCurrentIndex(chosen.findData(5))
    window.idle.look()
    assert _locked(window)
    assert SettingsFile(tmp_path / "cai-dat.json").read().lock_minutes == 5
