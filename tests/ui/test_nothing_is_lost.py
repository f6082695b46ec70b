"""The window over a ledger in trouble: disk full, stick pulled out, locked medium, somebody else at it."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import AppError, ReportError
from desktop_app.domain.holder import LedgerHeld
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path as Place
from desktop_app.ui.at_the_door import open_alone
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.form_page import FormPage
from desktop_app.ui.unkept import Unkept
from desktop_app.workflow.office import Office
from tests.builders import NOW, PERIOD, SCHOOL, Road, a_finished_form, a_group, surroundings
from tests.store.mounts import Stick, a_locked_medium, a_small_disk, a_small_volume, a_stick
from tests.ui.hands import a_window, find, grid_of, said, settle

pytestmark = pytest.mark.skipif(os.name == "nt", reason="these media are made by mounting")
PLACE = Place("suc_chua")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of few megabytes."""
    with a_small_disk(tmp_path / "nho", "6m") as folder:
        yield folder


@pytest.fixture(params=["memory", "ext4"])
def any_disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """A small disk in memory, and a small file system with blocks and a journal of its own."""
    made = a_small_disk(tmp_path / "nho", "6m") if request.param == "memory" else a_small_volume(tmp_path / "nho")
    with made as folder:
        yield folder


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Stick]:
    """A stick that can be pulled out."""
    with a_stick(tmp_path) as made:
        yield made


def _school(folder: Path) -> Office:
    return Office.create(folder / "truong.somamnon", SCHOOL, surroundings())


def _fill_up(folder: Path) -> Path:
    """Leave no room at all."""
    film = folder / "phim"
    with film.open("ab", buffering=0) as file, pytest.raises(OSError, match="No space"):
        _write_for_ever(file.write)
    return film


def _write_for_ever(write: Callable[[bytes], object]) -> None:
    while True:
        write(b"x" * 4096)


def _type(qtbot: QtBot, page: FormPage, text: str) -> QLineEdit:
    field = find(page, QLineEdit, "field_suc_chua")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    return field


def _kept(office: Office) -> list[object]:
    key = office.entry.open("nhom_lop", PERIOD).record.key
    return [change.new for change in office.entry.changes(key, PLACE)]


def _is_sound(folder: Path) -> bool:
    with Office.open(folder / "truong.somamnon", surroundings()) as office:
        copy = office.upkeep.back_up(folder / "kiem-tra")
    return copy.path.exists()


def test_typing_on_until_the_disk_is_full_loses_nothing_that_was_acknowledged(any_disk: Path, qtbot: QtBot) -> None:
    disk = any_disk
    office = _school(disk)
    window = a_window(office, qtbot)
    page = window.open_form("nhom_lop")
    field = _type(qtbot, page, "1")
    film = _fill_up(disk)
    acknowledged, number = [1], 1
    while not page.filled.rejected:
        number += 1
        field = _type(qtbot, page, str(number))
        if not page.filled.rejected:
            acknowledged.append(number)
        assert number < 5_000
    assert "đã đầy" in window.notice.text
    assert "Xóa bớt tệp" in window.notice.text
    assert field.text() == str(number), "what was typed stays in the field"
    assert "1 câu vừa gõ CHƯA được lưu" in said(page, "unkept_words")[0]
    assert "Chưa lưu được" in said(page, "subtitle")
    assert _kept(office) == acknowledged
    film.unlink()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert _kept(office) == [*acknowledged, number]
    assert page.filled.rejected == {}
    assert said(page, "unkept_words") == []
    office.close()
    assert _is_sound(disk)


def test_a_cell_that_was_not_kept_shows_what_was_typed_and_is_kept_by_one_button(disk: Path, qtbot: QtBot) -> None:
    office = _school(disk)
    row = a_group(office, so_tre=20)
    window = a_window(office, qtbot)
    page = window.open_form("nhom_lop")
    grid, _ = grid_of(page, "nhom")
    films = [_fill_up(disk)]
    for number in range(30, 5_000):
        grid.model.setData(grid.model.index(0, 2), str(number))
        if page.filled.rejected:
            break
    assert grid.model.index(0, 2).data() == str(number)
    assert find(page, QPushButton, "action_keep_again").isVisible()
    find(page, QPushButton, "action_keep_again").click()
    assert find(page, QPushButton, "action_keep_again").isVisible(), "there still is no room"
    films[0].unlink()
    find(page, QPushButton, "action_keep_again").click()
    assert office.entry.open("nhom_lop", PERIOD).record.answer(Place("so_tre", "nhom", row)) == number
    assert not find(page, Unkept, "unkept").isVisible()
    office.close()


def test_a_page_with_an_answer_that_waits_is_not_thrown_away(disk: Path, qtbot: QtBot) -> None:
    office = _school(disk)
    window = a_window(office, qtbot)
    page = window.open_form("nhom_lop")
    film = _fill_up(disk)
    number = 0
    while not page.filled.rejected:
        number += 1
        _type(qtbot, page, str(number))
    window.open_form("an_toan")
    assert window.page is page
    page.enter()
    assert find(page, QLineEdit, "field_suc_chua").text() == str(number), "reading the record anew forgets nothing"
    window.close()
    assert window.isVisible()
    assert "Còn câu chưa lưu" in window.notice.text
    film.unlink()
    window.close()
    assert not window.isVisible()
    assert _kept(office)[-1] == number
    office.close()


def test_who_was_warned_may_leave_without_what_could_not_be_kept(disk: Path, qtbot: QtBot) -> None:
    office = _school(disk)
    window = a_window(office, qtbot)
    page = window.open_form("nhom_lop")
    _fill_up(disk)
    for number in range(5_000):
        _type(qtbot, page, str(number))
        if page.filled.rejected:
            break
    window.close()
    window.close()
    assert not window.isVisible()
    office.close()


def test_a_full_disk_during_finalizing_and_exporting_leaves_everything_as_it_was(disk: Path, tmp_path: Path) -> None:
    road = Road(tmp_path)
    a_finished_form(road.school)
    shutil.copytree(road.school_ledger.with_suffix(".khoa"), disk / "truong.khoa")
    road.close()
    shutil.copyfile(road.school_ledger, disk / "truong.somamnon")
    with Office.open(disk / "truong.somamnon", surroundings()) as office:
        filled = office.entry.open("nhom_lop", PERIOD)
        film = _fill_up(disk)
        number, filled = _answer_until_full(office, 300)
        refused = {
            "finalize": lambda: office.submission.finalize(filled),
            "send": lambda: office.submission.send(PERIOD, disk / "goi.gdmn"),
            "template": lambda: office.twin.write(filled, disk / "mau.xlsx"),
            "backup": office.upkeep.back_up,
        }
        for name, work in refused.items():
            with pytest.raises(AppError) as caught:
                work()
            assert caught.value.advice, name
        assert not {each.suffix for each in disk.rglob("*")} & {".gdmn", ".xlsx", ".tmp"}
        film.unlink()
        filled = office.entry.answer(office.entry.open("nhom_lop", PERIOD), PLACE, str(number))
        assert office.submission.finalize(filled).revision == 2
        office.submission.send(PERIOD, disk / "goi.gdmn")
    assert _is_sound(disk)


def _answer_until_full(office: Office, number: int) -> tuple[int, Filled]:
    filled = office.entry.open("nhom_lop", PERIOD)
    while True:
        try:
            filled = office.entry.answer(filled, PLACE, str(number + 1))
        except AppError:
            return number + 1, filled
        number += 1


def test_a_full_disk_during_a_report_is_told(disk: Path, road: Road) -> None:
    film, province = _fill_up(disk), road.province.province
    with pytest.raises(ReportError, match="Không ghi được"):
        province.save_sheet("nhom_lop", PERIOD, disk / "bang.xlsx")
    with pytest.raises(ReportError, match="Không ghi được"):
        province.save_page("nhom_lop", PERIOD, disk / "bang.pdf")
    assert [each.name for each in disk.iterdir()] == [film.name]


def test_a_stick_that_was_pulled_out_is_missed_and_work_goes_on_when_it_is_back(stick: Stick, qtbot: QtBot) -> None:
    office = _school(stick.slot)
    window = a_window(office, qtbot)
    page = window.open_form("nhom_lop")
    _type(qtbot, page, "100")
    stick.pull_out()
    field = _type(qtbot, page, "200")
    assert "Không thấy sổ" in window.notice.text
    assert "Cắm lại USB" in window.notice.text
    assert field.text() == "200"
    assert list(stick.slot.iterdir()) == []
    stick.put_in()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert _kept(office) == [100, 200]
    assert said(page, "unkept_words") == []
    office.close()


@pytest.fixture
def looking(road: Road, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window of a school whose ledger lies on a medium that cannot be written."""
    a_finished_form(road.school)
    road.close()
    with a_locked_medium(road.folder):
        office = open_alone(road.school_ledger, road.around)
        yield a_window(office, qtbot)
        office.close()


def test_a_read_only_ledger_is_shown_and_exported_and_takes_no_typing(
    looking: MainWindow, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert "Chỉ xem" in said(looking, "looking")[0]
    page = looking.open_form("nhom_lop")
    field = _type(qtbot, page, "9")
    assert field.text() == "300"
    _, view = grid_of(page, "nhom")
    qtbot.keyClick(view, Qt.Key.Key_5)
    assert view.findChildren(QLineEdit) == []
    qtbot.keyClick(view, Qt.Key.Key_F5)
    assert "chỉ để xem" in looking.notice.text
    qtbot.keyClick(find(page, QWidget, "field_loai_co_so"), Qt.Key.Key_2)
    assert page.filled.answer(Place("loai_co_so")) == "truong"
    assert said(page, "unkept_words") == []
    assert not find(page, QPushButton, "action_remove_row_nhom").isEnabled()
    out = tmp_path_factory.mktemp("ra") / "mau.xlsx"
    page.write_template(out)
    settle()
    assert out.stat().st_size > 1_000


def test_a_ledger_that_can_be_written_says_nothing_of_looking(road: Road, qtbot: QtBot) -> None:
    assert said(a_window(road.school, qtbot), "looking") == []


@pytest.mark.parametrize("press", ["look", "close"])
def test_a_second_window_is_told_who_has_the_ledger_open(press: str, road: Road, qtbot: QtBot) -> None:
    road.school.close()
    first = open_alone(road.school_ledger, road.around)
    told: list[str] = []
    _answer_the_box(press, told)
    lan, second = surroundings(clerk="Trần Thị Lan"), None
    with nullcontext() if press == "look" else pytest.raises(LedgerHeld):
        second = open_alone(road.school_ledger, lan)
    assert "Nguyễn Thị Hoà" in told[0]
    assert "từ 08:00 ngày 05/10/2026" in told[0]
    assert (second is not None) is (press == "look")
    if second is not None:
        assert "Chỉ xem" in said(a_window(second, qtbot), "looking")[0]
        first.entry.answer(first.entry.open("nhom_lop", PERIOD), PLACE, "77")
        assert second.entry.open("nhom_lop", PERIOD).answer(PLACE) == 77
        second.close()
    first.close()


def test_a_second_window_gets_the_ledger_when_the_first_has_closed(road: Road) -> None:
    road.school.close()
    first = open_alone(road.school_ledger, road.around)
    QTimer.singleShot(0, first.close)
    told: list[str] = []
    _answer_the_box("again", told)
    second = open_alone(road.school_ledger, road.around)
    assert not second.read_only
    second.close()


def _answer_the_box(press: str, told: list[str]) -> None:
    def answer() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, answer)
            return
        told.extend(label.text() for label in box.findChildren(QLabel) if "Nguyễn" in label.text())
        find(box, QPushButton, f"action_held_{press}").click()

    QTimer.singleShot(20, answer)


def test_a_clock_that_went_back_is_told_once(road: Road, qtbot: QtBot) -> None:
    a_finished_form(road.school)
    road.school.close()
    with Office.open(road.school_ledger, surroundings(NOW - timedelta(days=3))) as office:
        window = a_window(office, qtbot)
        assert "Sửa ngày giờ của máy" in window.notice.text
        window.open_form("nhom_lop")
        assert window.notice.text == ""
