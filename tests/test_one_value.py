"""The whole story: one figure, typed into the real page of a school, comes out in the province's workbook and page.

Text typed → ledger → chốt → package → commune → package → department → cell of the workbook and text of the PDF.
"""

import subprocess
from pathlib import Path
from typing import TypeVar

from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.record import Path as Place
from desktop_app.domain.snapshot import Outcome
from desktop_app.ui.main_window import MainWindow
from tests.builders import PERIOD, Road, a_group

W = TypeVar("W", bound=QWidget)
TYPED = "1.234"
KEPT = 1234


def test_one_value_travels_from_a_keystroke_to_the_provincial_workbook_and_page(road: Road, qtbot: QtBot) -> None:
    a_group(road.school, so_tre=25, con_cong_nhan=5)
    window = MainWindow(road.school)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.open_form("nhom_lop")
    qtbot.keyClick(_child(window, QWidget, "field_loai_co_so"), Qt.Key.Key_1)
    field = _child(window, QLineEdit, "field_suc_chua")
    field.setFocus()
    qtbot.keyClicks(field, TYPED)
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert road.school.entry.open("nhom_lop", PERIOD).record.answer(Place("suc_chua")) == KEPT
    assert field.text() == TYPED, "the parsed value is echoed as people write it"

    _child(window, QPushButton, "action_check").click()
    _child(window, QPushButton, "action_finalize").click()
    head = road.school.submission.latest(road.school.entry.open("nhom_lop", PERIOD).record.key)
    assert head is not None
    assert head.check_code in window.notice.text

    package = road.folder / "truong.gdmn"
    road.school.submission.send(PERIOD, package)
    assert [r.outcome for r in road.commune.intake.receive([package])] == [Outcome.NEW]
    wrapped = road.folder / "xa.gdmn"
    road.commune.submission.send(PERIOD, wrapped)
    assert package.read_bytes() in wrapped.read_bytes(), "the commune carries the school's package verbatim"
    assert [r.outcome for r in road.province.intake.receive([wrapped])] == [Outcome.NEW]

    sheet, page = road.folder / "bang.xlsx", road.folder / "bang.pdf"
    road.province.province.save_sheet("nhom_lop", PERIOD, sheet)
    road.province.province.save_page("nhom_lop", PERIOD, page)
    assert _cell(sheet, "Phường Thành Sen", "Sức chứa") == KEPT
    assert TYPED in _text_of_line(page, "Phường Thành Sen")


def _child(window: MainWindow, kind: type[W], name: str) -> W:
    found = window.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def _cell(path: Path, line: str, heading: str) -> object:
    page = load_workbook(path).worksheets[0]
    rows = list(page.iter_rows())
    headings = next(row for row in rows if any(cell.value == heading for cell in row))
    column = next(cell.column for cell in headings if cell.value == heading)
    found = next(row for row in rows if any(cell.value == line for cell in row))
    return next(cell.value for cell in found if cell.column == column)


def _text_of_line(path: Path, line: str) -> str:
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True).stdout.decode()
    return next(each for each in text.splitlines() if line in each)
