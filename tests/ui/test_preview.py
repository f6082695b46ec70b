"""A clerk looks at a paper before printing it, and prints the very pages that were seen."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.progress import Cancelled
from desktop_app.reports.raster import draw_page, page_sizes
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.preview import PreviewPage
from desktop_app.ui.preview.print_box import PrintBox
from desktop_app.ui.preview.printer import print_pages, set_up
from desktop_app.workflow.demo import Demo
from desktop_app.workflow.office import Office
from tests.builders import PERIOD, Road, a_finished_form, a_group, surroundings
from tests.ui.hands import a_window, find, said, settle


def _preview(window: MainWindow, qtbot: QtBot) -> PreviewPage:
    """Press Ctrl+P, and wait for the first page to be drawn."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    page = window.page
    assert isinstance(page, PreviewPage)
    _wait_drawn(page, qtbot)
    return page


def _wait_drawn(page: PreviewPage, qtbot: QtBot, number: int = 0) -> None:
    qtbot.waitUntil(lambda: page.view.picture(number) is not None, timeout=20_000)


def _pdf_printer(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_ctrl_p_on_a_form_shows_it_filled_then_blank_and_esc_leads_back(road: Road, qtbot: QtBot) -> None:
    a_group(road.school)
    window = a_window(road.school, qtbot)
    window.open_form("nhom_lop")
    page = _preview(window, qtbot)
    assert page.printout is not None
    assert page.printout.title.endswith("bản nháp")
    find(page, QPushButton, "action_paper_blank").click()
    qtbot.waitUntil(lambda: page.printout is not None and page.printout.title.endswith("mẫu trắng"), timeout=20_000)
    assert page.rows.isVisible()
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    assert window.page.objectName() == "page_form"
    settle()


def test_more_empty_rows_make_more_pages(road: Road, qtbot: QtBot) -> None:
    window = a_window(road.school, qtbot)
    window.open_form("cha_me")
    page = _preview(window, qtbot)
    find(page, QPushButton, "action_paper_blank").click()
    qtbot.waitUntil(lambda: page.printout is not None, timeout=20_000)
    assert page.printout is not None
    before = len(page.printout.pages)
    page.rows.setValue(120)
    qtbot.waitUntil(lambda: page.printout is not None and len(page.printout.pages) > before + 3, timeout=20_000)


def test_ctrl_p_at_home_prints_the_form_whose_row_has_the_keyboard(road: Road, qtbot: QtBot) -> None:
    a_finished_form(road.school)
    window = a_window(road.school, qtbot)
    window.activateWindow()
    row = find(window, QPushButton, "task_nhom_lop")
    row.setFocus()
    qtbot.waitUntil(row.hasFocus)
    page = _preview(window, qtbot)
    assert page.printout is not None
    assert page.printout.title.endswith("bản chốt lần 1")


def test_only_pages_in_sight_are_drawn_and_few_are_kept(road: Road, qtbot: QtBot) -> None:
    window = a_window(road.school, qtbot)
    window.open_form("cha_me")
    page = _preview(window, qtbot)
    find(page, QPushButton, "action_paper_blank").click()
    page.rows.setValue(200)
    qtbot.waitUntil(lambda: page.printout is not None and len(page.printout.pages) > 10, timeout=20_000)
    _wait_drawn(page, qtbot)
    assert max(page.view.drawn) < 3
    assert page.printout is not None
    last = len(page.printout.pages) - 1
    for number in range(last + 1):
        page.view.go_to(number)
        _wait_drawn(page, qtbot, number)
    assert len(page.view.drawn) <= 6
    qtbot.keyClick(page.view, Qt.Key.Key_Home)
    assert page.view.page == 0
    qtbot.keyClick(page.view, Qt.Key.Key_End)
    assert page.view.page == last
    assert f"Trang {last + 1}/{last + 1}" in said(page, "preview_place")[0]
    settle()


def test_zoom_by_keys_draws_the_page_larger_and_ctrl_0_fits_it(road: Road, qtbot: QtBot) -> None:
    window = a_window(road.school, qtbot)
    window.open_form("nhom_lop")
    page = _preview(window, qtbot)
    fitted = page.view.percent
    first = page.view.picture(0)
    assert first is not None
    for _ in range(2):
        qtbot.keyClick(page.view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert page.view.percent > fitted
    qtbot.waitUntil(lambda: (page.view.picture(0) or first).width() > first.width(), timeout=20_000)
    qtbot.keyClick(page.view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert page.view.percent == fitted
    settle()


def test_the_pages_of_the_preview_arrive_at_the_printer(road: Road, qtbot: QtBot, tmp_path: Path) -> None:
    a_finished_form(road.school)
    window = a_window(road.school, qtbot)
    window.open_form("nhom_lop")
    page = _preview(window, qtbot)
    assert page.printout is not None
    out = tmp_path / "ra.pdf"
    page.print_on(_pdf_printer(out), range(len(page.printout.pages)))
    qtbot.waitUntil(lambda: "tới máy in" in window.notice.text, timeout=60_000)
    data = out.read_bytes()
    printed = page_sizes(data)
    assert len(printed) == len(page.printout.pages)
    for number, (width, height) in enumerate(printed):
        assert (width > height) == page.printout.is_landscape
        seen, got = draw_page(page.printout.data, number, 150), draw_page(data, number, 150)
        assert abs(seen.width - got.width) <= 2
        assert _darkness(got.dots) == pytest.approx(_darkness(seen.dots), rel=0.15)


def test_only_the_wanted_pages_are_printed(road: Road, tmp_path: Path) -> None:
    key = road.school.entry.open("ho_so", PERIOD).record.key
    printout = road.school.printing.blank(key)
    printer = _pdf_printer(tmp_path / "ra.pdf")
    set_up(printer, printout)
    assert print_pages(road.school.printing.picture, printout, range(1, 3), printer) == 2
    assert len(PdfReader(tmp_path / "ra.pdf").pages) == 2


def test_printing_stops_between_two_pages(road: Road, tmp_path: Path) -> None:
    printout = road.school.printing.blank(road.school.entry.open("ho_so", PERIOD).record.key)
    printer = _pdf_printer(tmp_path / "ra.pdf")
    set_up(printer, printout)
    told: list[int] = []

    def progress(done: int, total: int, what: str = "") -> None:
        assert (total, bool(what)) == (len(printout.pages), True)
        told.append(done)
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        print_pages(road.school.printing.picture, printout, range(len(printout.pages)), printer, progress)
    assert told == [0, 1, 2]


def test_the_saved_file_is_the_document_that_was_seen(road: Road, qtbot: QtBot, tmp_path: Path) -> None:
    window = a_window(road.school, qtbot)
    window.open_form("nhom_lop")
    page = _preview(window, qtbot)
    assert page.printout is not None
    page.save(tmp_path / "a.pdf")
    qtbot.waitUntil(lambda: "Đã ghi" in window.notice.text, timeout=20_000)
    assert (tmp_path / "a.pdf").read_bytes() == page.printout.data


def test_the_print_box_speaks_vietnamese_and_says_what_was_chosen(road: Road, qtbot: QtBot) -> None:
    window = a_window(road.school, qtbot)
    box = PrintBox(7, 3, window)
    qtbot.addWidget(box)
    assert list(box.pages) == [0, 1, 2, 3, 4, 5, 6]
    find(box, QPushButton, "action_print_this").click()
    assert list(box.pages) == [3]
    words = {each.text() for each in box.findChildren(QPushButton)}
    assert {"In", "Thôi", "Chỉ trang 4"} <= words


@pytest.mark.parametrize("nav", ["nav_home", "nav_table", "nav_indicators"])
def test_every_table_is_printed_as_it_is_shown(nav: str, demo: Demo, qtbot: QtBot) -> None:
    with Office.open(demo.province, surroundings()) as office:
        window = a_window(office, qtbot)
        find(window, QPushButton, nav).click()
        settle()
        page = _preview(window, qtbot)
        assert page.printout is not None
        assert page.printout.is_landscape
        settle()


def _darkness(dots: bytes) -> float:
    return sum(255 - dot for dot in dots) / len(dots)
