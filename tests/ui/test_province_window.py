"""The department's window: packages in, who has sent, tables out."""

import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QTableView, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from desktop_app.domain.snapshot import Outcome
from desktop_app.domain.unit import UnitKind
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.table import TablePage
from desktop_app.workflow.demo import Demo
from desktop_app.workflow.office import Office, keys_folder
from tests.builders import surroundings
from tests.forms.judging import BOOK
from tests.ui.hands import a_window, find


@pytest.fixture
def window(demo: Demo, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """The window of a department that has received nothing yet."""
    ledger = tmp_path / "tinh.somamnon"
    shutil.copy(demo.province, ledger)
    shutil.copytree(keys_folder(demo.province), keys_folder(ledger))
    return a_window(Office.open(ledger, surroundings()), qtbot)


def _row(results: QTreeWidget, at: int) -> QTreeWidgetItem:
    found = results.topLevelItem(at)
    assert found is not None
    return found


def _receive(window: MainWindow, paths: str, qtbot: QtBot) -> QTreeWidget:
    find(window, QPushButton, "nav_receive").click()
    find(window, QLineEdit, "field_receive_paths").setText(paths)
    results = find(window, QTreeWidget, "received")
    find(window, QPushButton, "action_receive").click()
    qtbot.waitUntil(lambda: "nhận" in window.notice.text and "Đang" not in window.notice.text, timeout=20_000)
    return results


def test_a_folder_of_packages_is_received_and_told_one_by_one(window: MainWindow, demo: Demo, qtbot: QtBot) -> None:
    folder = str(demo.packages[0].parent)
    results = _receive(window, folder, qtbot)
    assert [_row(results, at).text(1) for at in range(2)] == [Outcome.NEW, Outcome.NEW]
    fillers = [entry.filled_by for entry in BOOK.pack.entries]
    forms = 2 * fillers.count(UnitKind.INSTITUTION) + fillers.count(UnitKind.COMMUNE)
    assert _row(results, 0).childCount() == forms, "two institutions and the commune itself"
    results = _receive(window, folder, qtbot)
    assert [_row(results, at).text(1) for at in range(2)] == [Outcome.KNOWN, Outcome.KNOWN]


def test_a_file_that_is_no_package_is_refused_in_words(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    other = tmp_path / "ảnh.gdmn"
    other.write_bytes(b"\x89PNG not a package")
    results = _receive(window, str(other), qtbot)
    assert _row(results, 0).text(1) == Outcome.INVALID
    assert "không phải gói" in _row(results, 0).text(2)


def test_the_table_is_on_screen_and_goes_out_as_workbook_and_page(
    window: MainWindow, demo: Demo, tmp_path: Path, qtbot: QtBot
) -> None:
    _receive(window, str(demo.packages[0]), qtbot)
    find(window, QPushButton, "nav_table").click()
    page = window.page
    assert isinstance(page, TablePage)
    view = find(page, QTableView, "table")
    qtbot.waitUntil(lambda: view.model().rowCount() == 70)
    assert "2/4 cơ sở" in page.subtitle.text()
    assert "Chưa nhận" in page.notes.text()
    chooser = find(page, QComboBox, "field_table")
    chooser.setCurrentIndex(chooser.findData("an_toan"))
    qtbot.waitUntil(lambda: "an toàn" in page.subtitle.text())
    page.save(tmp_path / "bang.xlsx")
    qtbot.waitUntil(lambda: "✓" in window.notice.text and "bang.xlsx" in window.notice.text, timeout=20_000)
    page.save(tmp_path / "bang.pdf")
    qtbot.waitUntil(lambda: "✓" in window.notice.text and "bang.pdf" in window.notice.text, timeout=20_000)
    assert (tmp_path / "bang.pdf").read_bytes().startswith(b"%PDF")
    assert load_workbook(tmp_path / "bang.xlsx").worksheets[0].title == "Tự đánh giá trường học an toàn"
    page.save(tmp_path / "không-có" / "bang.xlsx")
    qtbot.waitUntil(lambda: "Không ghi được" in window.notice.text)
