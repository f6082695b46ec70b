"""Long work runs beside the window: keys are heard, it can be stopped, and nothing is ever half."""

import shutil
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.progress import Cancelled, Progress
from desktop_app.domain.snapshot import Outcome
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.ui.background import Job
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.receive import ReceivePage
from desktop_app.workflow.demo import Demo, make_demo
from desktop_app.workflow.office import Office
from tests.builders import COMMUNE, PERIOD, Road, a_finished_form, surroundings, the_places
from tests.ui.hands import a_window, find, said, settle

SCHOOLS = 12


@pytest.fixture(scope="module")
def twelve(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[Path, ...]]:
    """A commune that has received nothing, and the packages of its twelve schools."""
    folder = tmp_path_factory.mktemp("twelve")
    road = Road(folder)
    packages = []
    for number in range(1, SCHOOLS + 1):
        school = Unit(
            f"424010{number:02}", UnitKind.INSTITUTION, f"Hoa {number}", type="trường mầm non", parent=COMMUNE,
            ownership="công lập", order=number,
        )  # fmt: skip
        if number > 1:
            road.commune.register.add([school])
            road.province.register.add([school])
        office = road.school if number == 1 else road._office(f"truong{number}.somamnon", school)
        a_finished_form(office)
        package = folder / f"{number:02}.gdmn"
        office.submission.send(PERIOD, package)
        packages.append(package)
        if number > 1:
            office.close()
    road.close()
    return folder / "xa.somamnon", tuple(packages)


@pytest.fixture
def commune(twelve: tuple[Path, tuple[Path, ...]], tmp_path: Path) -> Iterator[Office]:
    """That commune, to be changed."""
    ledger = tmp_path / "xa.somamnon"
    shutil.copy(twelve[0], ledger)
    shutil.copytree(twelve[0].with_suffix(".khoa"), ledger.with_suffix(".khoa"))
    with Office.open(ledger, surroundings()) as office:
        yield office


class _StopAfter:
    """Stops the work when it tells for the last time of so many."""

    def __init__(self, calls: int) -> None:
        self.left = calls

    def __call__(self, done: int, total: int, what: str = "") -> None:
        del done, total, what
        if self.left == 0:
            raise Cancelled
        self.left -= 1


class _PauseAt:
    """Holds the work up, on its own thread, when so many parts are done, until it may go on."""

    def __init__(self, done: int) -> None:
        self._done = done
        self.reached = threading.Event()
        self.go_on = threading.Event()

    def watch(self, job: Job, _words: str) -> None:
        job.progressed.connect(self._hear, Qt.ConnectionType.DirectConnection)

    def _hear(self, done: int, _total: int, _what: str) -> None:
        if done == self._done:
            self.reached.set()
            self.go_on.wait(20)


def _received(office: Office) -> int:
    return sum("lần 1" in str(cell) for line in office.province.progress(PERIOD).lines for cell in line.cells)


def _receive_page(window: MainWindow, packages: tuple[Path, ...]) -> ReceivePage:
    find(window, QPushButton, "nav_receive").click()
    page = window.page
    assert isinstance(page, ReceivePage)
    page.paths.setText("; ".join(str(each) for each in packages))
    return page


def test_receiving_stops_after_the_package_at_hand_and_says_how_far_it_came(
    commune: Office, twelve: tuple[Path, tuple[Path, ...]], qtbot: QtBot
) -> None:
    window = a_window(commune, qtbot)
    page = _receive_page(window, twelve[1])
    pause = _PauseAt(3)
    page.work_wanted.connect(pause.watch)
    find(page, QPushButton, "action_receive").click()
    qtbot.waitUntil(pause.reached.is_set, timeout=20_000)
    qtbot.waitUntil(window.work.isVisible)
    find(window, QPushButton, "action_cancel_work").click()
    pause.go_on.set()
    qtbot.waitUntil(lambda: "Đã dừng" in window.notice.text, timeout=20_000)
    kept = _received(commune)
    assert kept in {3, 4}
    lines = [page.results.topLevelItem(at) for at in range(page.results.topLevelItemCount())]
    states = [line.text(1) for line in lines if line is not None]
    assert len(states) == SCHOOLS
    assert states.count("MỚI") == kept
    assert states.count("Chưa động đến") == SCHOOLS - kept
    assert f"{kept} gói đã nhận và được giữ" in window.notice.text


def test_what_was_stopped_is_finished_by_receiving_again(
    commune: Office, twelve: tuple[Path, tuple[Path, ...]]
) -> None:
    first = commune.intake.receive_all(twelve[1], progress=_StopAfter(9))
    assert (len(first.received) + len(first.left), bool(first.left)) == (SCHOOLS, True)
    again = commune.intake.receive_all(twelve[1])
    assert again.left == ()
    assert _received(commune) == SCHOOLS


@pytest.mark.parametrize("calls", [0, 1, 2, 3, 4, 5])
def test_wherever_receiving_is_stopped_a_package_is_in_or_it_is_not(
    calls: int, commune: Office, twelve: tuple[Path, tuple[Path, ...]]
) -> None:
    reception = commune.intake.receive_all(twelve[1][:3], progress=_StopAfter(calls))
    assert _received(commune) == len(reception.received)
    again = [each.outcome for each in commune.intake.receive(twelve[1][:3])]
    known = len(reception.received)
    assert again == [Outcome.KNOWN] * known + [Outcome.NEW] * (3 - known)


def test_keys_are_heard_while_packages_come_in(
    commune: Office, twelve: tuple[Path, tuple[Path, ...]], qtbot: QtBot
) -> None:
    window = a_window(commune, qtbot)
    page = _receive_page(window, twelve[1])
    # the last package waits, so that the work cannot be through before the last key
    pause = _PauseAt(SCHOOLS - 1)
    page.work_wanted.connect(pause.watch)
    find(page, QPushButton, "action_receive").click()
    find(window, QPushButton, "nav_instead").click()
    search = find(window, QLineEdit, "field_find_unit")
    qtbot.keyClicks(search, "hoa 3")
    assert window.work.running
    assert search.text() == "hoa 3"
    pause.go_on.set()
    settle()
    assert _received(commune) == SCHOOLS


def test_sending_that_is_stopped_leaves_no_file_and_no_trace(road: Road, tmp_path: Path) -> None:
    a_finished_form(road.school)
    folder = tmp_path / "ra"
    folder.mkdir()
    calls = 0
    while True:
        try:
            road.school.submission.send(PERIOD, folder / "a.gdmn", progress=_StopAfter(calls))
        except Cancelled:
            assert list(folder.iterdir()) == []
            assert not any(task.sent for task in road.school.entry.tasks(PERIOD))
            calls += 1
        else:
            break
    assert calls >= 3
    assert (folder / "a.gdmn").stat().st_size > 0


def test_whatever_writes_a_file_and_is_stopped_leaves_the_old_one(demo: Demo, tmp_path: Path) -> None:
    with Office.open(demo.province, surroundings()) as office:
        works: dict[str, Callable[..., object]] = {
            "bang.pdf": partial(office.province.save_page, "nhom_lop", PERIOD),
            "bang.xlsx": partial(office.province.save_sheet, "nhom_lop", PERIOD),
            "chi_tieu.pdf": partial(office.indicators.save_page, PERIOD),
            "chi_tieu.xlsx": partial(office.indicators.save_sheet, PERIOD),
            "danh_muc.xlsx": office.register_book.export,
        }
        for name, work in works.items():
            path = tmp_path / name
            path.write_bytes(b"old")
            with pytest.raises(Cancelled):
                work(path, progress=_StopAfter(0))
            assert path.read_bytes() == b"old", name
        assert {each.name for each in tmp_path.iterdir()} == set(works)


def test_a_demonstration_that_is_stopped_is_taken_away(tmp_path: Path) -> None:
    folder = tmp_path / "D"
    with pytest.raises(Cancelled):
        make_demo(folder, 2, 1, 1, the_places(), _StopAfter(1))
    assert [each for each in folder.rglob("*") if each.is_file()] == []
    assert make_demo(folder, 1, 1, 1, the_places()).packages[0].exists()


def test_a_written_file_offers_its_folder(road: Road, qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(road.school, qtbot)
    window.open_form("nhom_lop").write_template(tmp_path / "a.xlsx")
    qtbot.waitUntil(lambda: "Đã ghi mẫu" in window.notice.text, timeout=20_000)
    assert find(window, QPushButton, "action_open_folder").isVisible()
    window.notice.show_good("Việc khác.")
    assert not find(window, QPushButton, "action_open_folder").isVisible()


def test_short_work_shows_no_bar_and_two_works_are_shown_in_turn(road: Road, qtbot: QtBot) -> None:
    window = a_window(road.school, qtbot)
    gates = [threading.Event(), threading.Event()]
    for number, gate in enumerate(gates):
        window.page.run(Job(partial(_waiting, gate), cancellable=True), f"Việc {number}")
    assert not window.work.isVisible()
    qtbot.waitUntil(window.work.isVisible)
    assert said(window, "work_text") == ["Việc 1"]
    gates[1].set()
    qtbot.waitUntil(lambda: said(window, "work_text") == ["Việc 0"])
    gates[0].set()
    qtbot.waitUntil(lambda: not window.work.running)


@pytest.mark.parametrize("button", ["action_wait_and_close", "action_stop_and_close", "action_stay"])
def test_closing_the_window_asks_while_something_runs(button: str, road: Road, qtbot: QtBot) -> None:
    window = a_window(road.school, qtbot)
    gate = threading.Event()
    job = Job(partial(_waiting, gate), cancellable=True)
    window.page.run(job, "Đang đếm:")
    assert not window.close()
    box = find(window, QMessageBox, "leaving")
    assert "Đang đếm" in box.text()
    assert window.isVisible()
    qtbot.mouseClick(find(box, QPushButton, button), Qt.MouseButton.LeftButton)
    gate.set()
    qtbot.waitUntil(lambda: not window.work.running)
    settle()
    assert window.isVisible() == (button == "action_stay")


def _waiting(gate: threading.Event, progress: Progress) -> None:
    assert gate.wait(20)
    progress(1, 1)
