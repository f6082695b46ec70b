"""On the page about copies: what has left the ledger, and what is older than it may be kept."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.period import Period
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.upkeep import UpkeepPage
from desktop_app.workflow.office import Office
from tests.builders import NOW, PERIOD, SCHOOL, surroundings
from tests.small_pack import small_places
from tests.ui.hands import a_window, find, said, settle


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A school six years later: it has named people in 2026-2027, and has a copy from that time."""
    places = small_places(tmp_path)
    with Office.create(tmp_path / "truong.somamnon", SCHOOL, surroundings(places=places)) as made:
        filled = made.entry.open("doi_ngu", PERIOD)
        cells = (("Trần Thị Lan", "gv", "8"), ("Lê Văn Đức", "nv", "9"))
        made.entry.paste(filled, "nguoi", 0, ("ho_ten", "vai_tro", "so_gio"), cells)
        made.upkeep.back_up()
    later = surroundings(NOW + timedelta(days=6 * 365), places=places)
    with Office.open(tmp_path / "truong.somamnon", later) as opened:
        yield opened


@pytest.fixture
def window(office: Office, qtbot: QtBot) -> MainWindow:
    """The school's window, on the page about copies."""
    made = a_window(office, qtbot)
    find(made, QPushButton, "nav_upkeep").click()
    settle()
    return made


def _page(window: MainWindow) -> UpkeepPage:
    return find(window, UpkeepPage, "page_upkeep")


def _choose(window: MainWindow, name: str) -> None:
    next(each for each in _page(window).menu_actions if each.objectName() == name).trigger()


def test_the_log_shows_what_has_left_the_newest_first(window: MainWindow, office: Office, tmp_path: Path) -> None:
    for name in ("mot.xlsx", "hai.xlsx"):
        office.province.save_sheet("tre", PERIOD, tmp_path / name)
    _choose(window, "action_exports")
    page = _page(window)
    model = page.found.model()
    shown = [[model.index(row, column).data() for column in range(7)] for row in range(model.rowCount())]
    assert [line[4] for line in shown] == [str(tmp_path / "hai.xlsx"), str(tmp_path / "mot.xlsx")]
    assert shown[0][1:4] == ["Nguyễn Thị Hoà", "bảng tính", "Trẻ 2026-2027"]
    assert said(page, "upkeep_result")[0].startswith("Nhật ký kết xuất: 2 lần")


def test_an_empty_log_says_so(window: MainWindow) -> None:
    _choose(window, "action_exports")
    assert said(_page(window), "upkeep_result") == ["Chưa có gì được đưa ra khỏi sổ."]


def test_what_is_due_is_deleted_by_keyboard_in_two_steps(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    window.open_form("doi_ngu", period=Period(2026))
    find(window, QPushButton, "nav_upkeep").click()
    _choose(window, "action_retention")
    card = _page(window).retention
    years = find(card, QComboBox, "field_retention_years")
    assert any("Chưa đặt hạn" in each for each in said(card, "question"))
    years.setCurrentIndex(years.findData(5))
    assert any("2026-2027, Đội ngũ: 1 phiếu" in each for each in said(card, "question"))
    typed, erase = find(card, QLineEdit, "field_retention_typed"), find(card, QPushButton, "action_erase_old")
    assert not erase.isEnabled()
    limit = office.retention.limit()
    assert limit is not None
    typed.setFocus()
    qtbot.keyClicks(typed, limit.code)
    qtbot.keyClick(typed, Qt.Key.Key_Return)
    settle()
    assert office.retention.look(limit) == ()
    assert "Đã xóa 1 phiếu" in window.notice.text
    assert window.page is _page(window)
    # the copies that still hold it are the next step
    copies = find(card, QPushButton, "action_erase_copies")
    assert copies.isVisible()
    assert copies.text() == "Xóa cả 1 bản sao cũ"
    copies.click()
    settle()
    assert office.retention.older_copies() == ()
    assert len(office.upkeep.copies()) == 1


def test_a_wrong_period_cannot_be_deleted_with(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    office.retention.set_years(5)
    _choose(window, "action_retention")
    card = _page(window).retention
    typed = find(card, QLineEdit, "field_retention_typed")
    qtbot.keyClicks(typed, "2020-2021")
    qtbot.keyClick(typed, Qt.Key.Key_Return)
    settle()
    assert not find(card, QPushButton, "action_erase_old").isEnabled()
    assert not office.retention.erasures()
