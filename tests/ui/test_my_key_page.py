"""Khóa của tôi: every state says its sentence and offers its step, and the whole road goes by keyboard."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.edition import Reason
from desktop_app.domain.keys import KeyState, MyKey, NextStep
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.my_key import MyKeyPage
from desktop_app.ui.phrase_view import PhraseView
from desktop_app.ui.status import Status
from desktop_app.workflow.office import Office
from tests.builders import COMMUNE, NOW, Road, surroundings
from tests.ui.hands import a_window, find, press, said, settle

PHRASE = "0008 3653 2193 6892 9825 7106 7418 9887"
WORDS = "con meo nam tren mai nha"
MADE = MyKey(
    KeyState.MADE,
    COMMUNE,
    "Phường Thành Sen",
    "Khóa đã tạo, Sở chưa biết.",
    "Gửi yêu cầu cho Sở.",
    NextStep.REQUEST,
    PHRASE,
)
INSTALLED = replace(
    MADE,
    state=KeyState.INSTALLED,
    explanation="Khóa dùng được.",
    advice="",
    step=NextStep.NOTHING,
    fingerprint="ab" * 32,
    valid_from=NOW,
    valid_to=NOW + timedelta(days=1095),
    days_left=1095,
    issuer="Sở",
    issuer_phrase=PHRASE[::-1],
    edition=4,
    edition_issued=NOW,
    recipient="age1" + "q" * 58,
)


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Office]:
    """A commune on its first day: no key yet."""
    (tmp_path / "moi").mkdir()
    office = Office.create(tmp_path / "moi" / "xa.somamnon", COMMUNE, surroundings())
    yield office
    settle()
    office.close()


def _page(office: Office, qtbot: QtBot) -> tuple[MainWindow, MyKeyPage]:
    window = a_window(office, qtbot)
    window.activateWindow()
    find(window, QPushButton, "nav_my_key").click()
    settle()
    page = window.page
    assert isinstance(page, MyKeyPage)
    return window, page


def _state(page: MyKeyPage) -> str:
    return find(page, Status, "status").text()


def _step(page: MyKeyPage) -> str:
    step = find(page, QPushButton, "action_key_step")
    return step.text() if step.isVisible() else ""


def _press(around: QWidget, qtbot: QtBot, name: str) -> None:
    qtbot.keyClick(find(around, QPushButton, name), Qt.Key.Key_Space)
    settle()


def _do(page: MyKeyPage, name: str) -> None:
    found = _action(page, name)
    assert found.isEnabled(), name
    found.trigger()
    settle()


def _action(page: MyKeyPage, name: str) -> QAction:
    return next(each for each in page.menu_actions if each.objectName() == name)


def _write_request(page: MyKeyPage, qtbot: QtBot, path: Path) -> None:
    field = find(page, QLineEdit, "field_request_path")
    field.selectAll()
    qtbot.keyClicks(field, str(path))
    _press(page, qtbot, "action_write_request")


def _see_enrolment(page: MyKeyPage, qtbot: QtBot, path: Path) -> None:
    field = find(page, QLineEdit, "field_enrolment_path")
    assert field.hasFocus()
    qtbot.keyClicks(field, str(path))
    press(qtbot, Qt.Key.Key_Return)
    settle()


@pytest.mark.parametrize(
    ("state", "step", "words", "shape"),
    [
        (KeyState.NONE, NextStep.MAKE, "Tạo khóa…", "todo"),
        (KeyState.MADE, NextStep.REQUEST, "Ghi yêu cầu cấp chứng thư…", "todo"),
        (KeyState.REQUESTED, NextStep.INSTALL, "Cài tệp Sở gửi về…", "doing"),
        (KeyState.INSTALLED, NextStep.NOTHING, "", "done"),
        (KeyState.EXPIRING, NextStep.RENEW, "Gia hạn khóa…", "soon"),
        (KeyState.EXPIRED, NextStep.RENEW, "Gia hạn khóa…", "trouble"),
        (KeyState.RENEWING, NextStep.REQUEST, "Ghi yêu cầu gia hạn…", "doing"),
        (KeyState.RENEWING, NextStep.INSTALL, "Cài tệp Sở gửi về…", "doing"),
        (KeyState.REVOKED, NextStep.CALL, "Cất khóa này, làm khóa mới…", "trouble"),
        (KeyState.LOST, NextStep.MAKE, "Tạo khóa…", "trouble"),
    ],
)
def test_every_state_says_its_sentence_and_offers_its_step(
    fresh: Office, qtbot: QtBot, state: KeyState, step: NextStep, words: str, shape: str
) -> None:
    _, page = _page(fresh, qtbot)
    page.show_key(replace(INSTALLED, state=state, step=step, explanation="Câu giải thích.", advice="Việc cần làm."))
    assert _state(page)[1:] == state.words[1:]
    assert find(page, Status, "status").property("state") == shape
    assert said(page, "key_state") == ["Câu giải thích."]
    assert "Việc cần làm." in said(page, "question")
    assert _step(page) == words
    assert any("không thay chữ ký số theo pháp luật" in each for each in said(page, "hint"))


def test_each_step_opens_its_panel_and_esc_closes_it(fresh: Office, qtbot: QtBot) -> None:
    window, page = _page(fresh, qtbot)
    for state, step, panel in (
        (KeyState.NONE, NextStep.MAKE, "panel_make_key"),
        (KeyState.MADE, NextStep.REQUEST, "panel_request"),
        (KeyState.REQUESTED, NextStep.INSTALL, "panel_install"),
        (KeyState.EXPIRING, NextStep.RENEW, "panel_renew_key"),
        (KeyState.REVOKED, NextStep.CALL, "panel_lost"),
    ):
        page.show_key(replace(INSTALLED, state=state, step=step))
        _press(page, qtbot, "action_key_step")
        assert find(page, QWidget, panel).isVisible()
        assert _step(page) == "", "one main button at a time"
        press(qtbot, Qt.Key.Key_Escape)
        assert not find(page, QWidget, panel).isVisible()
        assert find(page, QPushButton, "action_key_step").hasFocus(), "the keyboard comes back to the step"
        settle()
    assert window.page is page


def test_the_facts_name_validity_edition_and_place(fresh: Office, qtbot: QtBot) -> None:
    _, page = _page(fresh, qtbot)
    page.show_key(INSTALLED)
    settle()
    facts = said(page, "question")
    assert "05/10/2026 – 04/10/2029, còn 1.095 ngày" in facts
    assert "số 4 ngày 05/10/2026" in facts
    assert any(each.endswith("xa.khoa") for each in facts)
    assert "age1qqqqqqqq…qqqqqq" in facts


def test_the_digits_are_read_group_by_group_and_copied(fresh: Office, qtbot: QtBot) -> None:
    window, page = _page(fresh, qtbot)
    page.show_key(INSTALLED)
    view = find(page, PhraseView, "phrase")
    assert [each.text() for each in view.findChildren(QLabel, "phrase_digits") if each.isVisible()] == PHRASE.split()
    assert view.accessibleDescription().startswith("nhóm 1: 0 0 0 8; nhóm 2: 3 6 5 3;")
    _press(page, qtbot, "action_copy_phrase")
    assert QApplication.clipboard().text() == PHRASE
    assert "Đã chép dãy số" in window.notice.text


def test_a_commune_gets_its_key_by_keyboard(fresh: Office, road: Road, qtbot: QtBot, tmp_path: Path) -> None:
    window, page = _page(fresh, qtbot)
    assert _state(page) == "Chưa có khóa"
    press(qtbot, Qt.Key.Key_Space)
    for name in ("field_passphrase", "field_passphrase_again"):
        qtbot.keyClicks(find(page, QLineEdit, name), WORDS)
    _press(page, qtbot, "action_make_key")
    assert _state(page) == "Chưa gửi yêu cầu"
    assert find(page, QWidget, "panel_request").isVisible(), "making and asking are one piece of work"
    _write_request(page, qtbot, tmp_path / "yc.gdmn")
    assert "đọc 8 nhóm số" in window.notice.text
    assert _state(page) == "Chờ Sở cấp chứng thư"
    shown = find(page, PhraseView, "phrase")
    assert shown.hasFocus()
    assert shown.phrase == road.province.issuing.look_at(tmp_path / "yc.gdmn").phrase
    road.province.issuing.write_issued(tmp_path / "yc.gdmn", tmp_path / "ct.gdmn")
    _press(page, qtbot, "action_key_step")
    _see_enrolment(page, qtbot, tmp_path / "ct.gdmn")
    install = find(page, QPushButton, "action_install_enrolment")
    assert not install.isEnabled(), "first somebody compares by phone"
    compared = find(page, QCheckBox, "field_compared")
    assert compared.hasFocus()
    issuer = find(find(page, QWidget, "panel_install"), PhraseView, "phrase")
    assert issuer.phrase == road.province.keys.mine().issuer_phrase
    press(qtbot, Qt.Key.Key_Space)
    assert compared.isChecked()
    _press(page, qtbot, "action_install_enrolment")
    assert _state(page) == "Đang dùng"
    assert not fresh.keys.is_locked(), "who has typed the passphrase twice is not asked for it again"


def test_an_enrolment_for_another_office_is_refused_with_its_reason(fresh: Office, road: Road, qtbot: QtBot) -> None:
    fresh.keys.make(None)
    _, page = _page(fresh, qtbot)
    _do(page, "action_key_install")
    road.school.keys.ask(road.folder / "truong.gdmn")
    road.province.issuing.write_issued(road.folder / "truong.gdmn", road.folder / "ct.gdmn")
    _see_enrolment(page, qtbot, road.folder / "ct.gdmn")
    assert any("không phải đơn vị này" in each for each in said(page, "trouble"))
    assert not find(page, QPushButton, "action_install_enrolment").isVisible()
    field = find(page, QLineEdit, "field_enrolment_path")
    assert field.hasFocus()
    qtbot.keyClicks(field, "x")
    assert said(page, "trouble") == [], "another file is meant now"


def test_a_renewed_key_waits_beside_the_one_in_use(road: Road, qtbot: QtBot, tmp_path: Path) -> None:
    before = road.commune.keys.mine().fingerprint
    _, page = _page(road.commune, qtbot)
    _do(page, "action_key_renew")
    _press(page, qtbot, "action_renew_key")
    assert _state(page) == "Đang gia hạn"
    _write_request(page, qtbot, tmp_path / "gia-han.gdmn")
    road.province.issuing.write_issued(tmp_path / "gia-han.gdmn", tmp_path / "moi.gdmn")
    _press(page, qtbot, "action_key_step")
    _see_enrolment(page, qtbot, tmp_path / "moi.gdmn")
    assert not find(page, QCheckBox, "field_compared").isVisible(), "the issuer is pinned already"
    _press(page, qtbot, "action_install_enrolment")
    assert _state(page) == "Đang dùng"
    assert road.commune.keys.mine().fingerprint != before


def test_reporting_a_key_lost_says_all_before_and_leaves_lines_to_read(road: Road, qtbot: QtBot) -> None:
    fingerprint = road.commune.keys.mine().fingerprint
    _, page = _page(road.commune, qtbot)
    _do(page, "action_report_lost")
    told = said(find(page, QWidget, "panel_lost"), "question")
    assert [each[:2] for each in told] == ["1.", "2.", "3.", "4.", "5."]
    assert find(page, QPushButton, "action_close_panel").hasFocus(), "Enter pressed in haste keeps the key"
    _press(page, qtbot, "action_report_lost_now")
    assert _state(page) == "Đã báo mất"
    lines = "\n".join(said(find(page, QWidget, "panel_told"), "question"))
    assert fingerprint[:16] in lines
    _press(find(page, QWidget, "panel_told"), qtbot, "action_copy_lines")
    assert QApplication.clipboard().text() == lines
    _press(find(page, QWidget, "panel_told"), qtbot, "action_close_panel")
    assert _step(page) == "Tạo khóa…"


def test_a_revoked_key_is_told_by_the_next_edition(road: Road, qtbot: QtBot, tmp_path: Path) -> None:
    road.province.editions.write(tmp_path / "dm1.gdmn")
    _, page = _page(road.commune, qtbot)
    assert _step(page) == "Nhận danh mục có ký…"
    press(qtbot, Qt.Key.Key_Space)
    settle()
    _take_edition(page, qtbot, tmp_path / "dm1.gdmn")
    assert _state(page) == "Đang dùng"
    assert "số 1 ngày 05/10/2026" in said(page, "question")
    road.province.issuing.revoke(road.commune.keys.mine().fingerprint, Reason.LOST, NOW)
    road.province.editions.write(tmp_path / "dm2.gdmn")
    _do(page, "action_take_edition")
    _take_edition(page, qtbot, tmp_path / "dm2.gdmn")
    assert _state(page) == "Đã bị thu hồi"
    assert "mất khóa" in said(page, "key_state")[0]
    assert _step(page) == "Cất khóa này, làm khóa mới…"


def _take_edition(page: MyKeyPage, qtbot: QtBot, path: Path) -> None:
    field = find(find(page, QWidget, "panel_take_edition"), QLineEdit, "field_edition_path")
    assert field.hasFocus()
    qtbot.keyClicks(field, str(path))
    press(qtbot, Qt.Key.Key_Return)
    settle()
    assert find(page, QPushButton, "action_take_edition_now").hasFocus()
    press(qtbot, Qt.Key.Key_Space)
    settle()


def test_a_locked_key_asks_for_its_passphrase_once(tmp_path: Path, qtbot: QtBot) -> None:
    office = Office.create(tmp_path / "xa.somamnon", COMMUNE, surroundings())
    office.keys.make(WORDS)
    _, page = _page(office, qtbot)
    assert "có, đang khóa" in said(page, "question")
    _press(page, qtbot, "action_key_step")
    _write_request(page, qtbot, tmp_path / "yc.gdmn")
    box = QApplication.activeModalWidget()
    assert box is not None
    qtbot.keyClicks(find(box, QLineEdit, "field_unlock"), WORDS)
    qtbot.keyClick(find(box, QLineEdit, "field_unlock"), Qt.Key.Key_Return)
    qtbot.waitUntil((tmp_path / "yc.gdmn").is_file, timeout=20_000)
    settle()
    assert _state(page) == "Chờ Sở cấp chứng thư"
    _do(page, "action_key_request")
    _write_request(page, qtbot, tmp_path / "yc2.gdmn")
    assert QApplication.activeModalWidget() is None
    assert (tmp_path / "yc2.gdmn").is_file()
    settle()
    office.close()


def test_a_ledger_open_for_looking_offers_nothing_that_writes(road: Road, qtbot: QtBot) -> None:
    ledger = road.school_ledger
    road.school.close()
    road.school = Office.open(ledger, surroundings(), read_only=True)
    _, page = _page(road.school, qtbot)
    assert _step(page) == ""
    able = [each.objectName() for each in page.menu_actions if each.isEnabled()]
    assert able == ["action_show_full"]


def test_everything_on_the_page_has_a_name(fresh: Office, qtbot: QtBot) -> None:
    fresh.keys.make(None)
    _, page = _page(fresh, qtbot)
    for each in [*page.findChildren(QPushButton), *page.findChildren(QLineEdit)]:
        assert each.objectName()
        assert each.accessibleName(), each.objectName()


def test_the_passphrase_is_changed_and_the_key_locked_again(tmp_path: Path, qtbot: QtBot) -> None:
    office = Office.create(tmp_path / "xa.somamnon", COMMUNE, surroundings())
    office.keys.make(WORDS)
    window, page = _page(office, qtbot)
    _do(page, "action_change_passphrase")
    qtbot.keyClicks(find(page, QLineEdit, "field_old_passphrase"), "sai mat roi")
    for name in ("field_passphrase", "field_passphrase_again"):
        qtbot.keyClicks(find(page, QLineEdit, name), f"{WORDS} moi")
    _press(page, qtbot, "action_change_passphrase_now")
    assert "không đúng" in window.notice.text
    old = find(page, QLineEdit, "field_old_passphrase")
    old.selectAll()
    qtbot.keyClicks(old, WORDS)
    _press(page, qtbot, "action_change_passphrase_now")
    assert "Đã đổi mật khẩu" in window.notice.text
    assert not office.keys.is_locked()
    _do(page, "action_lock_key")
    assert office.keys.is_locked()
    assert "có, đang khóa" in said(page, "question")
    office.keys.unlock(f"{WORDS} moi")
    settle()
    office.close()


def test_the_department_makes_its_key_with_a_passphrase_and_needs_nobody(tmp_path: Path, qtbot: QtBot) -> None:
    office = Office.create(tmp_path / "so.somamnon", "42", surroundings())
    _, page = _page(office, qtbot)
    press(qtbot, Qt.Key.Key_Space)
    for name in ("field_passphrase", "field_passphrase_again"):
        qtbot.keyClicks(find(page, QLineEdit, name), WORDS)
    _press(page, qtbot, "action_make_key")
    assert _state(page) == "Đang dùng"
    assert find(page, PhraseView, "phrase").phrase == office.keys.mine().issuer_phrase
    settle()
    office.close()
