"""Copies, restore, check and rescue in the window; and the box for our own bugs."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from desktop_app.domain.backup import Why
from desktop_app.domain.errors import AppError
from desktop_app.domain.record import Path as Place
from desktop_app.settings import SettingsFile
from desktop_app.ui.crash import CrashBox, HardCrashes
from desktop_app.ui.damaged import help_open
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.upkeep import UpkeepPage
from desktop_app.ui.sticks import StickWatch
from desktop_app.workflow.office import Office
from desktop_app.workflow.restoring import copies_of
from tests.builders import NOW, PERIOD, SCHOOL, surroundings
from tests.ui.hands import a_window, find, said, settle

FORM = "nhom_lop"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with Office.create(tmp_path / "truong.somamnon", SCHOOL, surroundings(copies=True)) as made:
        yield made


def _capacity(office: Office, text: str) -> None:
    office.entry.answer(office.entry.open(FORM, PERIOD), Place("suc_chua"), text)


def _answer(office: Office) -> object:
    return office.entry.open(FORM, PERIOD).record.answer(Place("suc_chua"))


def _page(window: MainWindow) -> UpkeepPage:
    find(window, QPushButton, "nav_upkeep").click()
    settle()
    page = window.page
    assert isinstance(page, UpkeepPage)
    return page


def test_a_clerk_copies_and_restores_by_keyboard_after_seeing_what_changes(office: Office, qtbot: QtBot) -> None:
    _capacity(office, "300")
    window = a_window(office, qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Đã sao lưu" in window.notice.text)
    _capacity(office, "400")
    page = _page(window)
    view = find(page, QTableView, "table_copies")
    assert view.model().rowCount() == 1
    find(page, QPushButton, "action_restore").click()
    settle()
    (words,) = said(page, "upkeep_result")
    assert "1 câu trả lời sẽ khác" in words
    assert "300 → 400" in words
    assert "nhom_lop" not in words
    assert _answer(office) == 400
    find(page, QPushButton, "action_restore_now").click()
    settle()
    assert _answer(office) == 300
    assert "Đã khôi phục" in window.notice.text


def test_the_check_is_shown_as_a_table_with_what_is_wrong_first(office: Office, qtbot: QtBot) -> None:
    window = a_window(office, qtbot)
    page = _page(window)
    find(page, QPushButton, "action_doctor").click()
    settle()
    (words,) = said(page, "upkeep_result")
    assert words.startswith("Sổ nguyên vẹn")
    model = find(page, QTableView, "table_findings").model()
    assert model.index(0, 0).data() == "! lưu ý"
    assert model.rowCount() >= 14


def test_rescue_from_a_damaged_file_says_what_was_saved(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    _capacity(office, "300")
    damaged = tmp_path / "b" / "hong.somamnon"
    copy = office.upkeep.back_up(damaged.parent)
    damaged.write_bytes(bytes(100) + copy.path.read_bytes()[100:])
    window = a_window(office, qtbot)
    page = _page(window)
    page.rescue(damaged)
    settle()
    (words,) = said(page, "upkeep_result")
    assert "Đã cứu: 1 phiếu" in words
    with Office.open(next(damaged.parent.glob("hong-cuu-*.somamnon")), surroundings()) as rescued:
        assert _answer(rescued) == 300


def test_copies_come_by_themselves_once_a_day_and_on_leaving_when_something_changed(
    office: Office, qtbot: QtBot
) -> None:
    window = a_window(office, qtbot)
    qtbot.waitUntil(lambda: len(office.upkeep.copies()) == 1, timeout=10_000)
    _capacity(office, "300")
    window.close()
    assert [each.why for each in office.upkeep.copies()] == [Why.EXIT, Why.DAILY]
    window.show()
    window.close()
    assert len(office.upkeep.copies()) == 2


def test_a_copy_that_fails_is_told_and_stops_nothing(office: Office, qtbot: QtBot) -> None:
    (office.upkeep.ledger.parent / "sao-luu").write_text("một tệp ở chỗ của thư mục", encoding="utf-8")
    _capacity(office, "300")
    window = a_window(office, qtbot)
    qtbot.waitUntil(lambda: "Chưa sao lưu được" in window.notice.text, timeout=10_000)
    _capacity(office, "400")
    assert _answer(office) == 400
    assert office.upkeep.leave() is None


def test_a_known_stick_is_copied_to_each_time_it_comes(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    root = tmp_path / "usb"
    root.mkdir()
    window = a_window(office, qtbot)
    window._keeper.to_stick(root)
    settle()
    assert "Lần sau cắm USB này" in window.notice.text
    assert len(window.settings.read().sticks) == 1
    plugged: list[Path] = []
    watch = StickWatch(window.settings, window, lambda: tuple(plugged))
    seen: list[object] = []
    watch.appeared.connect(seen.append)
    for volumes in ([root], [root], [], [root]):
        plugged[:] = volumes
        watch.look()
    assert len(seen) == 2
    unknown = StickWatch(SettingsFile(), window, lambda: (root,))
    unknown.appeared.connect(seen.append)
    unknown.look()
    assert len(seen) == 2


def _press_in_box(name: str) -> list[str]:
    """Press a button of the box that will be open; return what it says."""
    words: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(50, press)
            return
        words.extend([box.text(), box.informativeText()])
        next(each for each in box.findChildren(QPushButton) if each.objectName() == name).click()

    QTimer.singleShot(0, press)
    return words


def test_a_damaged_ledger_is_restored_from_its_newest_copy_at_the_start(office: Office, qtbot: QtBot) -> None:
    _capacity(office, "300")
    office.upkeep.back_up()
    ledger = office.upkeep.ledger
    office.close()
    error = AppError("Sổ bị hỏng.")
    assert help_open(ledger, error, surroundings()) is None  # it is whole, so there is nothing to offer
    data = ledger.read_bytes()
    ledger.write_bytes(data[:5000] + b"\xff" * 20_000 + data[25_000:])
    words = _press_in_box("damaged_restore")
    assert help_open(ledger, error, surroundings()) == ledger
    assert words[0] == "Sổ bị hỏng."
    with Office.open(ledger, surroundings(NOW + timedelta(hours=1))) as opened:
        assert _answer(opened) == 300
    assert list((ledger.parent / "sao-luu").glob("so-hong-*/truong.somamnon"))
    assert len(copies_of(ledger)) == 1
    del qtbot


def _fail(words: str) -> None:
    raise ValueError(words)


def _crash(box: CrashBox, words: str) -> None:
    try:
        _fail(words)
    except ValueError as error:
        box(type(error), error, error.__traceback__)


def test_the_same_bug_a_hundred_times_is_one_box_and_one_report(qtbot: QtBot, tmp_path: Path) -> None:
    box = CrashBox(tmp_path, lambda: True)
    words = _press_in_box("crash_go_on")
    for _ in range(100):
        _crash(box, "x")
    (report,) = tmp_path.iterdir()
    assert "Số lần: 100" in report.read_text(encoding="utf-8")
    assert "sổ nguyên vẹn" in words[0]
    del qtbot


def test_the_report_can_be_copied_and_a_damaged_ledger_is_not_called_safe(qtbot: QtBot, tmp_path: Path) -> None:
    box = CrashBox(tmp_path, lambda: False)
    words = _press_in_box("crash_copy")
    QTimer.singleShot(400, lambda: _press_in_box("crash_go_on"))
    _crash(box, "x")
    assert "có chỗ hỏng" in words[0]
    assert "builtins.ValueError" in QGuiApplication.clipboard().text()
    del qtbot


@given(typed=st.text(min_size=4, max_size=40), user=st.from_regex(r"[a-z]{5,12}zq", fullmatch=True))
def test_a_report_holds_nothing_that_was_typed_and_no_persons_folder(
    tmp_path_factory: pytest.TempPathFactory, typed: str, user: str
) -> None:
    folder = tmp_path_factory.mktemp("bao")
    code = compile("def f(x):\n    raise ValueError(x)\n", f"/home/{user}/sổ/{typed[:5]!r}/x.py", "exec")
    space: dict[str, object] = {}
    exec(code, space)  # noqa: S102 - a program that lies in somebody's folder
    box = CrashBox(folder)
    box._showing = True
    marked = f"bí mật {typed} của {user}"
    try:
        space["f"](marked)  # type: ignore[operator] # the function that was made above
    except ValueError as error:
        box(type(error), error, error.__traceback__)
    (report,) = folder.iterdir()
    text = report.read_text(encoding="utf-8")
    assert user not in text
    assert "bí mật" not in text
    assert str(Path.home()) not in text
    assert "x.py:2 f" in text


def test_a_run_that_was_torn_away_is_noticed_at_the_next_start(tmp_path: Path) -> None:
    (tmp_path / "dung-1.txt").write_text(
        'Fatal Python error: Segmentation fault\n  File "/home/lan/somamnon/desktop_app/app.py", line 3 in run\n',
        encoding="utf-8",
    )
    watch = HardCrashes(tmp_path)
    assert watch.watch()
    watch.rest()
    assert not watch.watch()
    watch.rest()
    (report,) = tmp_path.glob("loi_cung_*.txt")
    assert "lan" not in report.read_text(encoding="utf-8")
    assert "app.py" in report.read_text(encoding="utf-8")
