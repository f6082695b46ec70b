"""A page's menu of actions, and long work that tells how far it is and can be stopped."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QProgressBar, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.progress import Progress
from desktop_app.ui.background import Job
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.page import Page
from tests.builders import Road
from tests.ui.hands import a_window, find


@pytest.fixture
def window(road: Road, qtbot: QtBot) -> MainWindow:
    return a_window(road.school, qtbot)


class _Counting(Page):
    def __init__(self) -> None:
        super().__init__("page_counting", "Đếm")
        self.count = 0
        self.made = self.add_action("action_count", "Đếm thêm một", "Ctrl+J", self._count)
        self.line = QLineEdit(self)
        self.column.addWidget(self.line)

    def _count(self) -> None:
        self.count += 1


def _shown(window: MainWindow) -> _Counting:
    page = _Counting()
    window.pages.addWidget(page)
    page.work_wanted.connect(window.work.run)
    window.pages.setCurrentWidget(page)
    page.line.setFocus()
    return page


def test_the_key_of_an_action_works_while_its_page_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    page = _shown(window)
    qtbot.keyClick(page.line, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert page.count == 1
    home = find(window, QPushButton, "nav_home")
    home.click()
    qtbot.keyClick(home, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert page.count == 1


def test_an_action_stands_in_the_menu_of_its_page(window: MainWindow) -> None:
    page = _shown(window)
    assert [each.objectName() for each in page.menu_actions] == ["action_count"]
    assert find(page, QToolButton, "action_more").isVisible()


def test_the_pages_have_their_keys(window: MainWindow, qtbot: QtBot) -> None:
    page = _shown(window)
    qtbot.keyClick(page.line, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert find(window, QPushButton, "nav_send").isChecked()


class _Work:
    """Ten parts; each waits until it is let go on."""

    def __init__(self) -> None:
        self.go = threading.Semaphore(0)
        self.parts = 0

    def __call__(self, progress: Progress) -> int:
        for part in range(10):
            progress(part, 10, f"phần {part}")
            assert self.go.acquire(timeout=20)
            self.parts += 1
        return self.parts


def test_long_work_tells_how_far_it_is(window: MainWindow, qtbot: QtBot) -> None:
    page, work = _shown(window), _Work()
    job = Job(work, cancellable=True)
    page.run(job, "Đang đếm:")
    bar = find(window, QProgressBar, "work_progress")
    work.go.release(3)
    qtbot.waitUntil(lambda: (bar.value(), bar.maximum()) == (3, 10))
    with qtbot.waitSignal(job.done) as done:
        work.go.release(7)
    assert done.args == [10]
    assert not window.work.isVisible()


def test_long_work_stops_at_the_next_part_when_the_clerk_has_changed_their_mind(
    window: MainWindow, qtbot: QtBot
) -> None:
    page, work = _shown(window), _Work()
    job = Job(work, cancellable=True)
    page.run(job, "Đang đếm:")
    work.go.release(2)
    qtbot.waitUntil(lambda: find(window, QProgressBar, "work_progress").value() == 2)
    find(window, QPushButton, "action_cancel_work").click()
    with qtbot.waitSignal(job.cancelled):
        work.go.release(1)
    assert work.parts == 3
    assert not window.work.isVisible()


def test_work_that_cannot_be_stopped_offers_no_stop(window: MainWindow, qtbot: QtBot) -> None:
    page, go_on = _shown(window), threading.Event()
    job = Job(lambda: go_on.wait(20))
    page.run(job, "Đang ghi…")
    qtbot.waitUntil(window.work.isVisible)
    assert not find(window, QPushButton, "action_cancel_work").isVisible()
    with qtbot.waitSignal(job.done):
        go_on.set()
