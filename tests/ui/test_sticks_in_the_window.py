"""Cắm USB là thấy, gửi vào USB, biên nhận về: the whole road in windows, by keyboard, with sticks that come and go."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.stick import Volume
from desktop_app.packages.envelope import is_envelope
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.receive import ReceivePage
from desktop_app.ui.pages.send import SendPage
from desktop_app.workflow.office import Office
from tests.builders import PERIOD, Road, a_finished_form
from tests.ui.hands import a_window, find, said, settle
from tests.workflow.test_sending import WORDS, LockedRoad, publish


class Sticks:
    """What is plugged into a computer."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.present: tuple[Volume, ...] = ()

    def __call__(self) -> tuple[Volume, ...]:
        return self.present

    def put_in(self, label: str, *, read_only: bool = False) -> Volume:
        """Plug one in; what was on it before is there still."""
        root = self.folder / label
        root.mkdir(exist_ok=True)
        volume = Volume(root, label, 7_340 * 2**20, 2**33, read_only)
        self.present = (*self.present, volume)
        return volume

    def pull_out(self) -> None:
        """Pull all of them out."""
        self.present = ()


@pytest.fixture
def sticks(tmp_path: Path) -> Sticks:
    """A computer without any stick."""
    folder = tmp_path / "media"
    folder.mkdir()
    return Sticks(folder)


@pytest.fixture
def published(road: Road) -> Iterator[Road]:
    """Offices that know for whom to encrypt, and a school with something to send."""
    publish(road)
    a_finished_form(road.school)
    yield road
    settle()


def _window(office: Office, sticks: Sticks, qtbot: QtBot) -> MainWindow:
    window = a_window(office, qtbot)
    window.plugging.watch.volumes = sticks
    _look(window)
    return window


def _look(window: MainWindow) -> None:
    window.plugging.watch.look()
    settle()


def _press(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """Press a button with the keyboard, as somebody does who has come to it by Tab."""
    made = find(window, QPushButton, name)
    assert made.isVisible(), name
    made.setFocus()
    qtbot.keyClick(made, Qt.Key.Key_Space)
    settle()


def _choices(window: MainWindow) -> dict[str, bool]:
    found = [each for each in window.page.findChildren(QRadioButton) if each.isVisible()]
    return {each.text(): each.isChecked() for each in found}


def test_a_stick_appears_on_the_page_and_the_keyboard_stays(published: Road, sticks: Sticks, qtbot: QtBot) -> None:
    window = _window(published.school, sticks, qtbot)
    _press(qtbot, window, "nav_send")
    assert _choices(window) == {}
    field = find(window, QLineEdit, "field_mail_to")
    field.setFocus()
    qtbot.keyClicks(field, "vanthu@")
    kingston = sticks.put_in("KINGSTON")
    sticks.put_in("DATA", read_only=True)
    _look(window)
    qtbot.keyClicks(QApplication.focusWidget(), "xa.vn")
    assert field.text() == "vanthu@xa.vn"
    assert _choices(window) == {"USB KINGSTON  ·  còn trống 7.340 MB": True, "USB DATA  ·  khóa ghi": False}
    path = Path(find(window, QLineEdit, "field_package_path").text())
    assert path.parent == kingston.root
    assert find(window, QPushButton, "action_send").text() == "Ký, mã hóa, ghi vào USB KINGSTON"
    sticks.pull_out()
    _look(window)
    assert _choices(window) == {}
    assert "USB" not in find(window, QPushButton, "action_send").text()


def test_what_goes_is_seen_before_and_what_went_after(published: Road, sticks: Sticks, qtbot: QtBot) -> None:
    stick = sticks.put_in("KINGSTON")
    window = _window(published.school, sticks, qtbot)
    _press(qtbot, window, "nav_send")
    code = published.school.submission.outgoing(PERIOD).snapshots[0].check_code
    assert said(window.page, "outgoing") == [f"Nhóm trẻ, lớp mẫu giáo, lần 1, mã đối chiếu {code}"]
    assert "chỉ Phường Thành Sen và Sở (khóa khôi phục) mở được" in said(window.page, "protection")[0]
    _press(qtbot, window, "action_send")
    (package,) = stick.root.iterdir()
    assert is_envelope(package.read_bytes())
    assert "Đã ghi gói" in window.notice.text
    result = "\n".join(said(window.page, "question"))
    assert f"lần 1, mã đối chiếu {code}" in result
    assert "đã đọc lại và kiểm tra" in result
    assert "Rút USB an toàn" in result
    assert "chưa có biên nhận" in said(window.page, "card_line")[0]


def test_a_folder_that_the_clerk_names_is_taken_instead_of_the_stick(
    published: Road, sticks: Sticks, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = sticks.put_in("KINGSTON")
    window = _window(published.school, sticks, qtbot)
    _press(qtbot, window, "nav_send")
    field = find(window, QLineEdit, "field_package_path")
    field.selectAll()
    qtbot.keyClicks(field, str(tmp_path / "a.gdmn"))
    assert list(_choices(window).values()) == [False]
    _press(qtbot, window, "action_send")
    assert (tmp_path / "a.gdmn").is_file()
    assert list(stick.root.iterdir()) == []


def test_a_stick_pulled_out_before_sending_is_told_and_nothing_is_called_sent(
    published: Road, sticks: Sticks, qtbot: QtBot
) -> None:
    stick = sticks.put_in("KINGSTON")
    window = _window(published.school, sticks, qtbot)
    _press(qtbot, window, "nav_send")
    stick.root.rmdir()
    _press(qtbot, window, "action_send")
    assert "không có thư mục này, hoặc USB đã bị rút" in window.notice.text
    assert published.school.receipts.sent(PERIOD) == ()


def test_a_letter_is_written_and_shown_to_the_mail_program(
    published: Road, sticks: Sticks, qtbot: QtBot, tmp_path: Path
) -> None:
    window = _window(published.school, sticks, qtbot)
    _press(qtbot, window, "nav_send")
    page = window.page
    assert isinstance(page, SendPage)
    opened: list[Path] = []

    def no_mail_program(path: Path) -> bool:
        opened.append(path)
        return False

    page.opens = no_mail_program
    page.path.setText(str(tmp_path / "goi.gdmn"))
    qtbot.keyClicks(page.to, "vanthu@xa.vn")
    _press(qtbot, window, "action_send_mail")
    assert opened == [tmp_path / "goi.eml"]
    assert b"vanthu@xa.vn" in opened[0].read_bytes()
    assert "mở bằng chương trình thư" in window.notice.text
    page.to.setText("khong phai dia chi")
    _press(qtbot, window, "action_send_mail")
    assert "không phải địa chỉ e-mail" in window.notice.text


def test_plugging_in_a_stick_tells_what_is_on_it_and_disturbs_nobody(
    published: Road, sticks: Sticks, qtbot: QtBot
) -> None:
    window = _window(published.commune, sticks, qtbot)
    before = QApplication.focusWidget()
    stick = sticks.put_in("KINGSTON")
    published.school.submission.send(PERIOD, stick.root / "truong.gdmn")
    (stick.root / "hong.gdmn").write_bytes(b"x")
    _look(window)
    assert window.plugging.line.text == "USB KINGSTON có 2 gói: 1 mới, 1 không hợp lệ."
    assert QApplication.focusWidget() is before
    assert window.page.objectName() == "page_home"
    _press(qtbot, window, "action_see_stick")
    assert isinstance(window.page, ReceivePage)
    assert window.plugging.line.text == ""
    assert "Chưa nhận gì" in said(window.page, "stick_found")[0]
    assert _shown(window.page) == {"hong.gdmn": "KHÔNG HỢP LỆ", "truong.gdmn": "MỚI"}
    assert published.commune.submission.outgoing(PERIOD).wrapped == ()
    sticks.pull_out()
    _look(window)
    assert _shown(window.page) == {}


def _shown(page: ReceivePage) -> dict[str, str]:
    lines = [page.results.topLevelItem(at) for at in range(page.results.topLevelItemCount())]
    return {line.text(0): line.text(1) for line in lines if line is not None}


def test_from_stick_to_receipt_to_the_sender_by_keyboard(published: Road, sticks: Sticks, qtbot: QtBot) -> None:
    stick = sticks.put_in("KINGSTON")
    published.school.submission.send(PERIOD, stick.root / "truong.gdmn")
    window = _window(published.commune, sticks, qtbot)
    _press(qtbot, window, "action_see_stick")
    focus = QApplication.focusWidget()
    assert focus is find(window, QPushButton, "action_receive"), "the next key receives"
    qtbot.keyClick(focus, Qt.Key.Key_Space)
    settle()
    assert "1 gói: 1 nhận, 0 từ chối" in window.notice.text
    answer = find(window, QPushButton, "action_write_receipts")
    assert answer.text() == "Ghi 1 biên nhận vào USB này"
    _press(qtbot, window, "action_write_receipts")
    assert "Đã ghi 1 biên nhận" in window.notice.text
    assert not answer.isVisible()
    window.close()
    school = _window(published.school, sticks, qtbot)
    assert school.plugging.line.text == "USB KINGSTON có 2 gói: 1 biên nhận, 1 do đơn vị này ghi."
    _press(qtbot, school, "action_see_stick")
    _press(qtbot, school, "action_receive")
    _press(qtbot, school, "nav_send")
    assert "✓ Phường Thành Sen đã nhận ngày 05/10/2026 (biên nhận)" in said(school.page, "card_line")[0]


def test_a_locked_key_is_asked_for_when_the_clerk_receives_and_not_before(
    tmp_path: Path, sticks: Sticks, qtbot: QtBot
) -> None:
    road = LockedRoad(tmp_path)
    publish(road)
    a_finished_form(road.school)
    stick = sticks.put_in("KINGSTON")
    road.school.submission.send(PERIOD, stick.root / "truong.gdmn")
    with Office.open(road.folder / "xa.somamnon", road.around) as commune:
        window = _window(commune, sticks, qtbot)
        assert window.plugging.line.text == "USB KINGSTON có 1 gói: 1 mã hóa, chờ mở khóa."
        assert window.findChildren(QWidget, "unlock") == []
        _press(qtbot, window, "action_see_stick")
        assert "mở khóa" in said(window.page, "stick_found")[0]
        _press(qtbot, window, "action_receive")
        field = find(window, QWidget, "field_unlock")
        qtbot.keyClicks(field, WORDS)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        settle()
        assert "1 gói: 1 nhận, 0 từ chối" in window.notice.text
        window.close()
        settle()
    road.close()


def test_a_stick_with_only_ones_own_packages_says_nothing(published: Road, sticks: Sticks, qtbot: QtBot) -> None:
    stick = sticks.put_in("KINGSTON")
    published.school.submission.send(PERIOD, stick.root / "truong.gdmn")
    window = _window(published.school, sticks, qtbot)
    assert window.plugging.line.text == ""
    assert find(window, QLabel, "plugged_text").text() == ""
