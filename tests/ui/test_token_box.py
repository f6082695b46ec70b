"""Signing with a USB token in the window: by the keyboard alone, one try of the PIN, what the token tells is said."""

import subprocess
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.package import Header
from desktop_app.domain.printout import Printout
from desktop_app.domain.tokens import Choice, PinState, Plugged, TokenFacts
from desktop_app.packages.unseal import inspect
from desktop_app.settings import SettingsFile
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.preview import PreviewPage
from desktop_app.ui.pages.send import SendPage
from desktop_app.ui.token_box import TokenBox
from tests.builders import PERIOD, Road, a_finished_form
from tests.soft_token import EXPIRED, KEYLESS, LABEL, LIBRARY, OFFICE, PERSON, PIN, WEAK, Stick
from tests.ui.hands import a_window, find, press, said, settle


@pytest.fixture
def window(road: Road, qtbot: QtBot) -> MainWindow:
    """The school's window, on a computer that knows the library of the token."""
    made = a_window(road.school, qtbot)
    made.settings.change(token_library=str(LIBRARY))
    return made


def _ready(box: TokenBox, qtbot: QtBot, token: str = LABEL) -> None:
    """Wait for the tokens, and choose one."""
    qtbot.waitUntil(lambda: box.token.count() == 2, timeout=30_000)
    box.token.setCurrentIndex(box.token.findText(token, Qt.MatchFlag.MatchStartsWith))


def _choose(box: TokenBox, holder: str) -> None:
    box.certificate.setCurrentIndex(box.certificate.findText(holder, Qt.MatchFlag.MatchStartsWith))
    assert box.certificate.currentText().startswith(holder)


def _printout(road: Road) -> Printout:
    return road.school.printing.final(a_finished_form(road.school).key)


def test_a_page_is_signed_by_the_keyboard_alone_and_pdfsig_finds_it_valid(
    stick: Stick, road: Road, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    page, out = window.findChild(PreviewPage) or PreviewPage(road.school, window), tmp_path / "ky.pdf"
    printout = _printout(road)
    box = page.signing.sign_printout_to(printout, out)
    qtbot.waitExposed(box)
    _ready(box, qtbot)
    assert not box.sign.isEnabled()
    box.token.setFocus()
    press(qtbot, Qt.Key.Key_Tab, 2)
    assert QApplication.focusWidget() is box.certificate
    while not box.certificate.currentText().startswith(PERSON):
        press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is box.pin.line
    qtbot.keyClicks(box.pin.line, PIN)
    with qtbot.waitSignals([box.signed, page.wrote], timeout=30_000):
        press(qtbot, Qt.Key.Key_Return)
        assert box.pin.line.text() == ""
    told = subprocess.run(["pdfsig", "-nocert", str(out)], capture_output=True, check=False).stdout.decode()
    assert "Signature is Valid." in told
    assert "Total document signed" in told
    assert out.read_bytes().startswith(printout.data)
    assert window.settings.read().token_library == str(LIBRARY)
    assert stick.token.serial
    settle()


def test_a_wrong_pin_is_said_with_what_is_left_and_has_to_be_typed_anew(
    stick: Stick, road: Road, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    page, out = PreviewPage(road.school, window), tmp_path / "ky.pdf"
    box = page.signing.sign_printout_to(_printout(road), out)
    _ready(box, qtbot)
    _choose(box, PERSON)
    qtbot.keyClicks(box.pin.line, "sai-roi")
    assert box.sign.isEnabled()
    box.sign.click()
    qtbot.waitUntil(lambda: any("PIN không đúng" in each for each in said(box, "remark")), timeout=30_000)
    qtbot.waitUntil(lambda: any(each.startswith("⚠ Token còn ít lần thử") for each in said(box, "remark")))
    assert box.pin.line.text() == ""
    assert not box.sign.isEnabled()
    assert box.certificate.currentText().startswith(PERSON)
    assert not out.exists()
    qtbot.keyClicks(box.pin.line, PIN)
    with qtbot.waitSignal(box.signed, timeout=30_000):
        box.sign.click()
    assert out.exists()
    with stick.key(PERSON):
        settle()


def test_certificates_that_cannot_sign_say_why(
    stick: Stick, road: Road, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    page = PreviewPage(road.school, window)
    box = page.signing.sign_printout_to(_printout(road), tmp_path / "ky.pdf")
    _ready(box, qtbot)
    qtbot.keyClicks(box.pin.line, PIN)
    for holder, words in ((WEAK, "quá yếu"), (EXPIRED, "đã hết hạn")):
        _choose(box, holder)
        assert not box.sign.isEnabled()
        assert any(words in each for each in said(box, "hint"))
    _choose(box, KEYLESS)
    box.sign.click()
    qtbot.waitUntil(partial(_is_said, box, "không có khóa"), timeout=30_000)
    settle()
    _ready(box, qtbot, "Token trống")
    assert any("chưa có chứng thư" in each for each in said(box, "hint"))
    assert not box.sign.isEnabled()
    assert stick.other.serial
    box.reject()
    settle()


def test_a_package_is_sent_with_one_signature_more_and_signed_once_more_as_a_file(
    stick: Stick, road: Road, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    a_finished_form(road.school)
    page = SendPage(road.school, PERIOD, window)
    sent, more = tmp_path / "gui.gdmn", tmp_path / "them.gdmn"
    told: list[Header] = []
    send = partial(_send, road, sent)
    box = page.signing.send_signed(send, told.append)
    _sign_as(box, PERSON, qtbot)
    assert told[0].sender.code == road.school.unit.code
    assert [each.holder for each in inspect(sent.read_bytes()).countersignatures] == [PERSON]
    box = page.signing.countersign_to(sent, more)
    with qtbot.waitSignal(page.wrote, timeout=30_000):
        _sign_as(box, OFFICE, qtbot)
    assert [each.holder for each in inspect(more.read_bytes()).countersignatures] == [PERSON, OFFICE]
    assert stick.token.serial
    settle()


def _is_said(box: TokenBox, words: str) -> bool:
    return any(words in each for each in said(box, "remark"))


def _send(road: Road, out: Path, further: object) -> Header:
    assert callable(further)
    return road.school.submission.send(PERIOD, out, with_papers=False, further=further)


def _sign_as(box: TokenBox, holder: str, qtbot: QtBot) -> None:
    _ready(box, qtbot)
    _choose(box, holder)
    qtbot.keyClicks(box.pin.line, PIN)
    with qtbot.waitSignal(box.signed, timeout=60_000):
        box.sign.click()


def test_the_send_page_offers_to_sign_a_package_once_more(road: Road, window: MainWindow) -> None:
    page = SendPage(road.school, PERIOD, window)
    assert "action_countersign" in {each.objectName() for each in page.menu_actions}
    assert "action_sign_pdf" in {each.objectName() for each in PreviewPage(road.school, window).menu_actions}


def _box(road: Road, window: MainWindow, pin: PinState, stick: Stick, qtbot: QtBot) -> TokenBox:
    asked: list[Choice] = []
    box = TokenBox(road.school.tokens, SettingsFile(), "Ký thử", lambda choice, _pin: asked.append(choice), window)
    box.take_library(LIBRARY)
    qtbot.waitUntil(lambda: box.token.count() == 2, timeout=30_000)
    settle()
    certificates = road.school.tokens.certificates(LIBRARY, stick.token.serial)
    box._show_plugged((Plugged(TokenFacts("USB", "SafeNet", "eToken", "01", pin), certificates),))
    box.open()
    qtbot.keyClicks(box.pin.line, "12345678")
    return box


@pytest.mark.parametrize(
    ("pin", "words", "able"),
    [
        (PinState.READY, "", True),
        (PinState.LOW, "còn ít lần thử", True),
        (PinState.FINAL, "một lần thử PIN cuối", False),
        (PinState.LOCKED, "đã khóa", False),
        (PinState.UNSET, "chưa đặt PIN", False),
    ],
    ids=["ready", "low", "final", "locked", "unset"],
)
def test_what_the_token_tells_of_its_pin_stands_in_the_box(
    stick: Stick, road: Road, window: MainWindow, qtbot: QtBot, pin: PinState, words: str, able: object
) -> None:
    box = _box(road, window, pin, stick, qtbot)
    shown = said(box, "remark")
    assert any(words in each for each in shown) if words else not shown
    assert box.sign.isEnabled() is able
    assert box.last_try.isVisible() is (pin is PinState.FINAL)
    if pin is PinState.FINAL:
        box.last_try.setChecked(True)
        assert box.sign.isEnabled()
    box.reject()
    settle()


def test_a_library_that_is_none_is_said(road: Road, window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    text = tmp_path / "khong.so"
    text.write_text("xin chào", encoding="utf-8")
    box = TokenBox(road.school.tokens, SettingsFile(), "Ký thử", lambda *_: None, window)
    box.take_library(text)
    box.open()
    qtbot.waitUntil(lambda: any("không phải thư viện" in each for each in said(box, "remark")), timeout=30_000)
    assert not box.sign.isEnabled()
    find(box, QPushButton, "action_token_cancel").click()
    settle()
