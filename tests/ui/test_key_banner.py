"""Home says what the key needs, and leads to the page that does it; it says nothing where nothing is needed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.key_banner import KeyBanner
from desktop_app.workflow.office import Office
from tests.builders import COMMUNE, NOW, Road, surroundings
from tests.ui.hands import a_window, find, said, settle


@pytest.fixture
def first_day(tmp_path: Path) -> Iterator[Office]:
    """A commune whose key was made with its ledger, and has not been asked for yet."""
    office = Office.create(tmp_path / "xa.somamnon", COMMUNE, surroundings())
    office.keys.make(None)
    yield office
    settle()
    office.close()


def test_the_first_home_offers_the_request_straight_away(first_day: Office, qtbot: QtBot) -> None:
    window = a_window(first_day, qtbot)
    settle()
    assert any("ghi yêu cầu cấp chứng thư gửi Sở" in each for each in said(window.page, "key_banner_words"))
    qtbot.keyClick(find(window, QPushButton, "action_go_my_key"), Qt.Key.Key_Space)
    settle()
    assert window.page.objectName() == "page_my_key"
    assert find(window, QPushButton, "nav_my_key").isChecked()
    assert find(window.page, QPushButton, "action_key_step").hasFocus()


def test_a_key_in_use_leaves_home_as_it_was(road: Road, qtbot: QtBot) -> None:
    for office in (road.school, road.province):
        window = a_window(office, qtbot)
        settle()
        assert not find(window.page, KeyBanner, "key_banner").isVisible()


def test_a_key_that_ends_soon_is_told_in_earnest(road: Road, qtbot: QtBot) -> None:
    ledger = road.school_ledger
    road.school.close()
    road.school = Office.open(ledger, replace(surroundings(), now=lambda: NOW + timedelta(days=1060)))
    window = a_window(road.school, qtbot)
    settle()
    banner = find(window.page, KeyBanner, "key_banner")
    assert banner.isVisible()
    assert banner.property("grave") is True
    assert any("ngày" in each and "Gia hạn" in each for each in said(window.page, "key_banner_words"))
