"""The first day and every day after it, by keyboard, in the real windows."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QListView, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.record import Path as Place
from desktop_app.paths import Places
from desktop_app.settings import SettingsFile
from desktop_app.ui.first_day.doorway import Doorway
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.reception import Reception
from desktop_app.workflow.office import Office
from tests.builders import COMMUNE, SCHOOL, surroundings
from tests.ui.hands import W, find, press, said, settle, type_vietnamese

ENTER, TAB, DOWN, UP = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Up
WORDS = "con meo nam tren mai nha"


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "nha" / "cai-dat.json")


@pytest.fixture
def reception(places: Places, settings: SettingsFile, tmp_path: Path, qapp: QApplication) -> Iterator[Reception]:
    made = Reception(places, settings, tmp_path / "So Mam Non")
    yield made
    for each in (made.doorway, made.window):
        if each is not None:
            each.close()
    made.close()
    qapp.processEvents()


def awake(window: W, qtbot: QtBot) -> W:
    """Return a window once it has the keyboard."""
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def door_of(reception: Reception, qtbot: QtBot) -> Doorway:
    door = reception.doorway
    assert door is not None
    return awake(door, qtbot)


def window_of(reception: Reception, qtbot: QtBot) -> MainWindow:
    qtbot.waitUntil(lambda: reception.window is not None, timeout=20_000)
    window = reception.window
    assert window is not None
    return awake(window, qtbot)


def type_in(qtbot: QtBot, text: str) -> None:
    """Type where the keyboard is: plain letters as keys, Vietnamese as an input method does."""
    focus = QApplication.focusWidget()
    assert focus is not None
    if text.isascii():
        qtbot.keyClicks(focus, text)
    else:
        type_vietnamese(focus, text)


def troubles(around: QWidget) -> list[str]:
    return said(around, "remark") + said(around, "trouble")


def a_school_ledger(folder: Path, name: str = "truong.somamnon") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    Office.create(folder / name, SCHOOL, surroundings()).close()
    return folder / name


def test_a_principal_makes_a_ledger_by_keyboard_alone(
    reception: Reception, settings: SettingsFile, tmp_path: Path, qtbot: QtBot
) -> None:
    reception.start()
    door = door_of(reception, qtbot)
    press(qtbot, Qt.Key.Key_1)
    type_in(qtbot, "thanh sen")
    press(qtbot, ENTER)
    type_in(qtbot, "42401001")
    press(qtbot, TAB)
    type_in(qtbot, "Trường mầm non Hoa Sen")
    assert said(door, "chosen") == ["Tên trên giấy tờ: Trường mầm non Hoa Sen"]
    press(qtbot, ENTER)
    type_in(qtbot, "Nguyễn Thị Hoà")
    press(qtbot, ENTER)
    type_in(qtbot, WORDS)
    assert said(door, "strength") == ["Mạnh."]
    press(qtbot, TAB, 2)
    type_in(qtbot, WORDS)
    press(qtbot, ENTER, 2)
    assert "Trường mầm non Hoa Sen · mã 42401001" in said(door, "question")
    press(qtbot, ENTER)
    window = window_of(reception, qtbot)
    ledger = tmp_path / "So Mam Non" / "truong-mam-non-hoa-sen.somamnon"
    assert window.page.objectName() == "page_home"
    assert window.office.clerk == "Nguyễn Thị Hoà"
    assert window.office.unit.parent == COMMUNE
    assert window.office.keys.is_locked()
    assert not window.office.period.practice
    assert ledger.is_file()
    assert settings.read().recent == (str(ledger),)
    assert settings.read().person == "Nguyễn Thị Hoà"
    assert SettingsFile(tmp_path / "nha" / "cai-dat.json").read() == settings.read()
    assert WORDS not in (tmp_path / "nha" / "cai-dat.json").read_text(encoding="utf-8")
    assert reception.doorway is None


def test_a_commune_for_practice_without_a_passphrase(reception: Reception, qtbot: QtBot) -> None:
    reception.start()
    door = door_of(reception, qtbot)
    press(qtbot, Qt.Key.Key_2)
    type_in(qtbot, "18100")
    press(qtbot, ENTER)
    type_in(qtbot, "Le Van Son")
    press(qtbot, ENTER)
    find(door, QWidget, "field_locked").setFocus()
    press(qtbot, DOWN)
    assert not find(door, QWidget, "field_passphrase").isVisible()
    press(qtbot, ENTER)
    press(qtbot, DOWN)
    press(qtbot, ENTER, 2)
    window = window_of(reception, qtbot)
    assert window.office.unit.full_name == "Phường Trần Phú"
    assert window.office.period.practice
    assert not window.office.keys.is_locked()
    assert window.office._desk.ledger.path.name == "phuong-tran-phu-tap-huan.somamnon"


def test_what_is_wrong_is_told_at_its_field_and_holds_up_the_step(reception: Reception, qtbot: QtBot) -> None:
    reception.start()
    door = door_of(reception, qtbot)
    press(qtbot, Qt.Key.Key_1)
    press(qtbot, ENTER)
    assert troubles(door) == ["✖ Chưa chọn xã, phường. Gõ vài chữ của tên, rồi chọn trong danh sách."]
    type_in(qtbot, "zzz")
    assert said(door, "chosen") == ["Không có xã, phường nào khớp “zzz”. Danh sách theo tên từ 01/07/2025."]
    press(qtbot, Qt.Key.Key_Backspace, 3)
    press(qtbot, DOWN)
    press(qtbot, ENTER)
    press(qtbot, ENTER)
    assert [each.partition(".")[0] for each in troubles(door)] == ["✖ Chưa có mã cơ sở", "✖ Chưa có tên cơ sở"]
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "field_unit_code"
    type_in(qtbot, "4")
    assert len(troubles(door)) == 1
    assert door.step.objectName() == "step_institution"


def test_nothing_typed_is_lost_by_going_back(reception: Reception, qtbot: QtBot) -> None:
    reception.start()
    door = door_of(reception, qtbot)
    press(qtbot, Qt.Key.Key_1)
    type_in(qtbot, "thanh sen")
    press(qtbot, ENTER)
    type_in(qtbot, "42401001")
    press(qtbot, TAB)
    type_in(qtbot, "Hoa Sen")
    press(qtbot, ENTER)
    type_in(qtbot, "Hoa")
    qtbot.keyClick(door, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert door.step.objectName() == "step_institution"
    press(qtbot, Qt.Key.Key_Escape, 2)
    assert door.step.objectName() == "step_who"
    press(qtbot, ENTER)
    assert said(door, "chosen") == ["Đang chọn: Phường Thành Sen  ·  18073"]
    press(qtbot, ENTER)
    assert said(door, "chosen") == ["Tên trên giấy tờ: Trường mầm non Hoa Sen"]
    press(qtbot, ENTER)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.property("text") == "Hoa"


def test_exact_accents_come_first_in_the_list_of_communes(reception: Reception, qtbot: QtBot) -> None:
    reception.start()
    door = door_of(reception, qtbot)
    press(qtbot, Qt.Key.Key_2)
    view = find(door, QListView, "communes")
    type_in(qtbot, "hong linh")
    bare = [str(view.model().index(row, 0).data()) for row in range(view.model().rowCount())]
    assert len(bare) > 1
    press(qtbot, DOWN)
    assert view.currentIndex().row() == 1
    press(qtbot, Qt.Key.Key_Backspace, len("hong linh"))
    type_in(qtbot, "Nam Hồng")
    assert str(view.currentIndex().data()).startswith("Phường Nam Hồng Lĩnh")


def test_two_passphrases_that_differ_are_told(reception: Reception, qtbot: QtBot) -> None:
    reception.start()
    door = door_of(reception, qtbot)
    press(qtbot, Qt.Key.Key_3)
    type_in(qtbot, "Tran Thi Minh")
    press(qtbot, ENTER)
    type_in(qtbot, "abc")
    press(qtbot, ENTER)
    assert troubles(door) == ["✖ Mật khẩu cần ít nhất 8 chữ. Ghép vài từ dễ nhớ thì vừa dài vừa chắc."]
    type_in(qtbot, "12345678")
    press(qtbot, TAB, 2)
    type_in(qtbot, "abc")
    press(qtbot, ENTER)
    assert troubles(door) == ["✖ Hai lần gõ không giống nhau. Gõ lại lần thứ hai."]
    assert door.step.objectName() == "step_key"


def test_the_review_leads_back_to_an_answer(reception: Reception, tmp_path: Path, qtbot: QtBot) -> None:
    reception.start()
    door = door_of(reception, qtbot)
    press(qtbot, Qt.Key.Key_3)
    type_in(qtbot, "Minh")
    press(qtbot, ENTER)
    find(door, QWidget, "field_locked").setFocus()
    press(qtbot, DOWN)
    press(qtbot, ENTER, 2)
    find(door, QPushButton, "action_edit_person").setFocus()
    press(qtbot, ENTER)
    assert door.step.objectName() == "step_person"
    type_in(qtbot, " Anh")
    for step in ("key", "place", "review"):
        press(qtbot, ENTER)
        assert door.step.objectName() == f"step_{step}"
    press(qtbot, ENTER)
    window = window_of(reception, qtbot)
    assert window.office.clerk == "Minh Anh"
    assert (tmp_path / "So Mam Non" / "so-giao-duc.somamnon").is_file()


def test_a_look_at_sample_data_opens_a_school_for_practice(reception: Reception, tmp_path: Path, qtbot: QtBot) -> None:
    reception.start()
    door = door_of(reception, qtbot)
    find(door, QPushButton, "action_sample").setFocus()
    press(qtbot, ENTER)
    assert door.step.objectName() == "step_sample"
    press(qtbot, ENTER)
    window = window_of(reception, qtbot)
    assert window.office.unit.parent
    assert window.office.period.practice
    assert window.page.objectName() == "page_home"
    assert len(list((tmp_path / "So Mam Non" / "Xem thu").rglob("truong-*.somamnon"))) == 3


def test_the_ledger_used_last_opens_by_itself(
    reception: Reception, settings: SettingsFile, tmp_path: Path, qtbot: QtBot
) -> None:
    ledger = a_school_ledger(tmp_path / "So")
    settings.change(recent=(str(ledger),), person="Nguyễn Thị Hoà")
    reception.start()
    assert window_of(reception, qtbot).office.clerk == "Nguyễn Thị Hoà"
    assert reception.doorway is None


def test_a_ledger_on_a_stick_that_is_not_there_is_told_kindly(
    reception: Reception, settings: SettingsFile, tmp_path: Path, qtbot: QtBot
) -> None:
    gone, other = tmp_path / "usb" / "xa.somamnon", a_school_ledger(tmp_path / "So")
    settings.change(recent=(str(gone), str(other)))
    reception.start()
    door = door_of(reception, qtbot)
    (told,) = said(door, "provisional")
    assert told.startswith(f"Không thấy sổ xa ở {gone.parent}. Nếu sổ nằm trên USB: cắm USB vào")
    ledgers = find(door, QListWidget, "ledgers")
    assert ledgers.currentRow() == 1
    press(qtbot, Qt.Key.Key_1)
    assert reception.window is None
    press(qtbot, Qt.Key.Key_2)
    assert window_of(reception, qtbot).office.unit.code == SCHOOL.code
    assert settings.read().recent == (str(other), str(gone))


def test_a_ledger_that_is_named_and_missing_leaves_the_other_ways_open(
    reception: Reception, tmp_path: Path, qtbot: QtBot
) -> None:
    reception.start(tmp_path / "mat.somamnon")
    door = door_of(reception, qtbot)
    assert said(door, "provisional")[0].startswith("Không thấy sổ mat")
    press(qtbot, TAB)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "action_new_ledger"
    press(qtbot, ENTER)
    assert door.step.objectName() == "step_who"
    press(qtbot, Qt.Key.Key_Escape)
    assert door.step.objectName() == "step_ledgers"


def test_a_file_that_is_no_ledger_is_told_in_the_list(
    reception: Reception, settings: SettingsFile, tmp_path: Path, qtbot: QtBot
) -> None:
    strange = tmp_path / "strange.somamnon"
    strange.write_text("x" * 5000, encoding="utf-8")
    settings.change(recent=(str(strange),))
    reception.start()
    assert said(door_of(reception, qtbot), "provisional")
    assert reception.window is None


def test_another_ledger_opens_in_the_same_process(
    reception: Reception, settings: SettingsFile, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second = a_school_ledger(tmp_path, "mot.somamnon"), a_school_ledger(tmp_path, "hai.somamnon")
    settings.change(recent=(str(first), str(second)))
    reception.start()
    window = window_of(reception, qtbot)
    window.open_form("nhom_lop")
    line = find(window.page, QWidget, "field_suc_chua")
    line.setFocus()
    type_in(qtbot, "120")
    qtbot.keyClick(line, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    door = door_of(reception, qtbot)
    assert door.isModal()
    assert "đang mở" in find(door, QListWidget, "ledgers").item(0).text()
    press(qtbot, ENTER)
    qtbot.waitUntil(lambda: reception.window is not window)
    assert window_of(reception, qtbot).office._desk.ledger.path == second
    assert settings.read().recent == (str(second), str(first))
    with Office.open(first, surroundings()) as office:
        assert office.entry.open("nhom_lop", office.period).record.values["suc_chua"] == 120
    assert sorted(each.name for each in tmp_path.iterdir() if each.name.startswith("mot")) == ["mot.somamnon"]


def test_esc_goes_back_to_the_open_ledger(
    reception: Reception, settings: SettingsFile, tmp_path: Path, qtbot: QtBot
) -> None:
    settings.change(recent=(str(a_school_ledger(tmp_path)),))
    reception.start()
    window = window_of(reception, qtbot)
    for _ in range(2):
        awake(window, qtbot)
        qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        door = door_of(reception, qtbot)
        qtbot.keyClick(find(door, QListWidget, "ledgers"), Qt.Key.Key_Escape)
        assert reception.doorway is None
    assert reception.window is window
    assert window.isVisible()


def test_a_shared_computer_changes_its_person_without_losing_a_letter(
    reception: Reception, settings: SettingsFile, tmp_path: Path, qtbot: QtBot
) -> None:
    settings.change(recent=(str(a_school_ledger(tmp_path)),), person="Nguyễn Thị Hoà")
    reception.start()
    window = window_of(reception, qtbot)
    window.open_form("nhom_lop")
    line = find(window.page, QWidget, "field_suc_chua")
    line.setFocus()
    type_in(qtbot, "120")
    qtbot.keyClick(line, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    panel = find(window, QWidget, "person_panel")
    assert panel.isVisible()
    name = find(panel, QWidget, "field_person_switch")
    type_vietnamese(name, "Trần Văn Nam")
    qtbot.keyClick(name, ENTER)
    assert not panel.isVisible()
    assert find(window, QPushButton, "action_person").accessibleName() == "Người nhập: Trần Văn Nam"
    line = find(window.page, QWidget, "field_suc_chua")
    line.setFocus()
    type_in(qtbot, "0")
    find(window, QPushButton, "action_person").setFocus()
    office = window.office
    with office._desk.ledger.reading() as books:
        key = office.entry.open("nhom_lop", office.period).record.key
        lines = [(each.new, each.who) for each in books.trail.of(key, Place("suc_chua"))]
    assert lines[0] == (120, "Nguyễn Thị Hoà")
    assert {who for _, who in lines[1:]} == {"Trần Văn Nam"}
    assert settings.read().person == "Trần Văn Nam"


def test_a_number_key_chooses_a_person_and_a_few_letters_too(
    reception: Reception, settings: SettingsFile, tmp_path: Path, qtbot: QtBot
) -> None:
    ledger = a_school_ledger(tmp_path)
    with Office.open(ledger, surroundings()) as office:
        for each in ("Hoà", "Đào Thị Lý", "Ngọc"):
            office.people.add(each)
    settings.change(recent=(str(ledger),))
    reception.start()
    window = window_of(reception, qtbot)
    assert window.office.clerk == "Hoà"
    shown = find(window, QPushButton, "action_person")
    for keys, expected in (("3", "Ngọc"), ("dao ly", "Đào Thị Lý"), ("1", "Hoà")):
        qtbot.keyClick(window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
        name = find(window, QWidget, "field_person_switch")
        qtbot.keyClicks(name, keys)
        if not keys.isdecimal():
            qtbot.keyClick(name, ENTER)
        assert shown.accessibleName() == f"Người nhập: {expected}"
        assert window.office.clerk == expected


def test_what_is_no_name_is_told_in_the_panel(
    reception: Reception, settings: SettingsFile, tmp_path: Path, qtbot: QtBot
) -> None:
    settings.change(recent=(str(a_school_ledger(tmp_path)),), person="Hoà")
    reception.start()
    window = window_of(reception, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    name = find(window, QWidget, "field_person_switch")
    qtbot.keyClicks(name, "77")
    qtbot.keyClick(name, ENTER)
    panel = find(window, QWidget, "person_panel")
    assert said(panel, "remark") == ["✖ Chưa có họ tên người nhập. Gõ họ và tên, ví dụ: Nguyễn Thị Hoà."]
    assert window.office.clerk == "Hoà"
    panel.hide()


def test_a_locked_key_asks_for_its_passphrase_once(
    reception: Reception, settings: SettingsFile, tmp_path: Path, qtbot: QtBot
) -> None:
    ledger = a_school_ledger(tmp_path)
    with Office.create(tmp_path / "so.somamnon", "42", surroundings()) as province:
        province.keys.make(None)
        province.register.add([SCHOOL])
        with Office.open(ledger, surroundings()) as office:
            office.keys.make(WORDS)
            office.keys.unlock(WORDS)
            office.keys.install(province.keys.issue(office.keys.request()))
    settings.change(recent=(str(ledger),))
    reception.start()
    window = window_of(reception, qtbot)
    find(window, QPushButton, "nav_send").click()
    send = find(window, QPushButton, "action_send")
    send.click()
    box = find(window, QWidget, "unlock")
    secret = find(box, QWidget, "field_unlock")
    qtbot.keyClicks(secret, "sai roi")
    qtbot.keyClick(secret, ENTER)
    assert said(box, "remark") == ["✖ Mật khẩu của khóa không đúng. Gõ lại mật khẩu."]
    eye = find(box, QWidget, "action_show_unlock")
    assert secret.property("displayText") != "sai roi"
    qtbot.keyClick(eye, Qt.Key.Key_Space)
    assert secret.property("displayText") == "sai roi"
    qtbot.keyClicks(secret, WORDS)
    qtbot.keyClick(secret, ENTER)
    settle()
    # the key was opened and the work went on: it is only that nothing is chốt yet
    assert "Chưa có bản chốt nào" in window.notice.text
    send.click()
    settle()
    assert [each for each in window.findChildren(QWidget, "unlock") if each.isVisible()] == []


def test_giving_up_the_passphrase_sends_nothing(
    reception: Reception, settings: SettingsFile, tmp_path: Path, qtbot: QtBot
) -> None:
    ledger = a_school_ledger(tmp_path)
    with Office.open(ledger, surroundings()) as office:
        office.keys.make(WORDS)
    settings.change(recent=(str(ledger),))
    reception.start()
    window = window_of(reception, qtbot)
    find(window, QPushButton, "nav_send").click()
    find(window, QPushButton, "action_send").click()
    qtbot.keyClick(find(window, QWidget, "field_unlock"), Qt.Key.Key_Escape)
    settle()
    assert window.office.keys.is_locked()
    assert window.notice.text == ""


def test_restoring_is_offered_only_where_somebody_can(
    places: Places, settings: SettingsFile, tmp_path: Path, qtbot: QtBot
) -> None:
    backup = a_school_ledger(tmp_path / "sao-luu")
    for restore, offered in ((None, False), (lambda _: backup, True)):
        reception = Reception(places, settings, tmp_path / "So Mam Non", restore)
        reception.start()
        door = door_of(reception, qtbot)
        way = find(door, QPushButton, "action_restore")
        assert way.isVisible() is offered
        if offered:
            way.click()
            assert window_of(reception, qtbot).office._desk.ledger.path == backup
        else:
            door.close()
        reception.close()


@pytest.mark.parametrize("name", ["who", "commune", "institution", "person", "key", "place", "sample", "ledgers"])
def test_every_field_of_a_step_has_a_name_for_people_and_one_for_tests(
    reception: Reception, name: str, qtbot: QtBot
) -> None:
    reception.start()
    step = find(door_of(reception, qtbot), QWidget, f"step_{name}")
    fields = [
        each
        for each in step.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisibleTo(step)
    ]
    assert fields
    for each in fields:
        assert each.objectName().isascii()
        assert each.objectName()
        assert each.accessibleName(), each.objectName()
    assert step.mapTo(step.window(), QPoint(0, 0)).x() > 0


_PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop_app.app import make_application, run

def look():
    shown = [each for each in QApplication.topLevelWidgets() if each.objectName() in ("window", "doorway")]
    if shown:
        print(shown[0].objectName(), shown[0].windowTitle(), flush=True)
        shown[0].close()
    else:
        QTimer.singleShot(50, look)

make_application()
QTimer.singleShot(50, look)
sys.exit(run(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
"""


def test_the_program_greets_first_and_opens_next_time_what_was_open_last(tmp_path: Path) -> None:
    ledger = a_school_ledger(tmp_path)
    surroundings_of_a_clerk = {**os.environ, "SOMAMNON_HOME": str(tmp_path / "nha"), "PYTHONIOENCODING": "utf-8"}

    def start(*arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, "-c", _PROGRAM, *arguments],
            env=surroundings_of_a_clerk,
            cwd=Path(__file__).resolve().parents[2],
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=True,
        )
        return done.stdout.strip()

    assert start() == "doorway Sổ Mầm Non"
    assert start(str(ledger)) == "window Trường mầm non Hoa Sen - Sổ Mầm Non"
    assert start() == "window Trường mầm non Hoa Sen - Sổ Mầm Non"
    # the copy made on leaving, and nothing else: no second ledger, no settings outside their folder
    assert sorted(each.name for each in tmp_path.iterdir()) == ["nha", "sao-luu", "truong.somamnon"]
