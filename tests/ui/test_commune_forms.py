"""The commune's window: its own forms first, then those of its institutions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.period import PeriodKind
from desktop_app.domain.record import Path as Place
from desktop_app.domain.task import TaskStatus
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.home import HomePage
from tests.builders import PERIOD, Road
from tests.ui.hands import a_window, find


@pytest.fixture
def window(road: Road, qtbot: QtBot) -> MainWindow:
    """The window of the commune."""
    return a_window(road.commune, qtbot)


def test_home_lists_the_forms_of_both_kinds_of_year(window: MainWindow) -> None:
    assert isinstance(window.page, HomePage)
    for form_id in ("chuong_trinh", "lao_dong", "nhu_cau", "de_xuat"):
        assert TaskStatus.TODO in find(window, QPushButton, f"task_{form_id}").accessibleName()


def test_nothing_to_propose_takes_one_key_and_is_chot(window: MainWindow, road: Road, qtbot: QtBot) -> None:
    page = window.open_form("de_xuat")
    qtbot.keyClick(find(page, QWidget, "field_co_de_xuat"), Qt.Key.Key_2)
    qtbot.keyClick(find(window, QPushButton, "action_check"), Qt.Key.Key_Space)
    qtbot.keyClick(find(window, QPushButton, "action_finalize"), Qt.Key.Key_Space)
    assert "Mã đối chiếu" in window.notice.text
    assert TaskStatus.DONE in find(window, QPushButton, "task_de_xuat").accessibleName()
    assert road.commune.entry.open("de_xuat", PERIOD).record.answer(Place("co_de_xuat")) == "khong"


def test_a_form_of_the_calendar_year_is_filled_from_the_same_home(window: MainWindow, road: Road, qtbot: QtBot) -> None:
    find(window, QPushButton, "task_lao_dong").click()
    qtbot.keyClick(find(window.page, QWidget, "field_ra_soat"), Qt.Key.Key_1)
    kept = road.commune.entry.open("lao_dong", PERIOD.of_kind(PeriodKind.CALENDAR_YEAR)).record
    assert kept.answer(Place("ra_soat")) == "da"
    notes = "".join(label.text() for label in window.page.findChildren(QLabel, "note_text"))
    assert "5.000" in notes


def test_who_has_sent_counts_the_commune_too(window: MainWindow, qtbot: QtBot) -> None:
    find(window, QPushButton, "nav_progress").click()
    view = find(window.page, QTableView, "table")
    qtbot.waitUntil(lambda: view.model().rowCount() == 2)
    shown = [view.model().data(view.model().index(row, 3)) for row in range(2)]
    assert shown[0] == "0/4"
