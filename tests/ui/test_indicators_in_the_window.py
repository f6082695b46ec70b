"""The page of indicators: what they say, one place by place, and setting what the department sets."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.indicators import IndicatorsPage
from desktop_app.workflow.office import Office
from tests.builders import PERIOD, surroundings
from tests.indicators.made_up import made_up_province
from tests.ui.hands import find


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The department's window over a ledger that has received some of everything."""
    with Office.open(made_up_province(tmp_path, 1), surroundings()) as office:
        made = MainWindow(office)
        qtbot.addWidget(made)
        made.show()
        qtbot.waitExposed(made)
        yield made


def _open(window: MainWindow, qtbot: QtBot) -> IndicatorsPage:
    find(window, QPushButton, "nav_indicators").click()
    page = window.page
    assert isinstance(page, IndicatorsPage)
    qtbot.waitUntil(lambda: page.reading is not None)
    return page


def _cells(page: IndicatorsPage, row: int) -> list[str]:
    model = page.model
    return [str(model.data(model.index(row, at))) for at in range(model.columnCount())]


def test_the_nine_indicators_stand_with_value_units_target_and_verdict(window: MainWindow, qtbot: QtBot) -> None:
    page = _open(window, qtbot)
    assert page.model.rowCount() == 9
    readings = window.office.indicators.readings(PERIOD)
    for row, reading in enumerate(readings.all):
        cells = _cells(page, row)
        assert cells[0] == reading.indicator.code
        assert str(reading.coverage) in cells
        assert any(reading.verdict.value in cell and reading.verdict.sign in cell for cell in cells)
    assert "cần số liệu gốc" in page.subtitle.text()


def test_arrows_choose_an_indicator_and_the_missing_are_told_on_demand(window: MainWindow, qtbot: QtBot) -> None:
    page = _open(window, qtbot)
    view = find(page, QTableView, "table")
    qtbot.keyClick(view, Qt.Key.Key_Down)
    reading = page.reading
    assert reading is not None
    assert reading.indicator.id == "t2"
    listed = find(page, QPlainTextEdit, "missing_units")
    assert listed.isHidden()
    find(page, QPushButton, "action_missing").click()
    assert listed.isVisible()
    for name in reading.coverage.missing:
        assert name in listed.toPlainText()
    assert "Phường Sông Trí" in listed.toPlainText()
    assert "Tạm thời" in find(page, QLabel, "provisional").text()


def test_enter_leads_to_the_communes_of_an_indicator_and_escape_back(window: MainWindow, qtbot: QtBot) -> None:
    page = _open(window, qtbot)
    page.choose("t5")
    view = find(page, QTableView, "table")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert page.subtitle.text().startswith("T5.")
    assert page.model.rowCount() == 10, "nine wards and the total"
    assert _cells(page, 9)[1] == "Tổng cộng"
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert page.model.rowCount() == 9
    assert page.reading is not None
    assert page.reading.indicator.id == "t5", "the choice is kept"


def test_a_baseline_and_a_milestone_are_typed_and_kept(window: MainWindow, qtbot: QtBot) -> None:
    page = _open(window, qtbot)
    page.choose("t6")
    find(page, QPushButton, "action_goals").click()
    field = find(page, QLineEdit, "field_baseline")
    assert field.hasFocus()
    qtbot.keyClicks(field, "20")
    qtbot.keyClicks(find(page, QLineEdit, "field_baseline_year"), "2025")
    qtbot.keyClicks(find(page, QLineEdit, "field_milestone_year"), "2030")
    milestone = find(page, QLineEdit, "field_milestone")
    qtbot.keyClicks(milestone, "10")
    qtbot.keyClick(milestone, Qt.Key.Key_Return)
    assert "T6" in window.notice.text
    qtbot.waitUntil(lambda: page.reading is not None and page.reading.goals.baseline == 20)
    assert "2030: 10 %" in _cells(page, 5)[6]
    assert "cần số liệu gốc" not in _cells(page, 5)[7]
    assert "Gốc: 20 (2025)" in find(page, QLabel, "reading_words").text()


def test_what_cannot_be_a_baseline_is_said_and_nothing_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    page = _open(window, qtbot)
    page.choose("t7")
    find(page, QPushButton, "action_goals").click()
    field = find(page, QLineEdit, "field_baseline")
    qtbot.keyClicks(field, "0")
    find(page, QPushButton, "action_keep_goals").click()
    assert "tăng từ số 0" in window.notice.text
    assert field.isVisible(), "what was typed stays"
    assert window.office.indicators.readings(PERIOD).of("t7").goals.baseline is None
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()


def test_only_growth_asks_for_a_baseline(window: MainWindow, qtbot: QtBot) -> None:
    page = _open(window, qtbot)
    page.choose("t1")
    find(page, QPushButton, "action_goals").click()
    assert not find(page, QLineEdit, "field_baseline").isVisible()
    assert find(page, QLineEdit, "field_target").text() == "100"


def test_the_indicators_go_out_as_workbook_and_page(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    page = _open(window, qtbot)
    page.saving.save(tmp_path / "a.xlsx")
    qtbot.waitUntil(lambda: "✓" in window.notice.text and "a.xlsx" in window.notice.text, timeout=20_000)
    page.saving.save(tmp_path / "a.pdf")
    qtbot.waitUntil(lambda: "✓" in window.notice.text and "a.pdf" in window.notice.text, timeout=20_000)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    sheets = load_workbook(tmp_path / "a.xlsx").worksheets
    assert [sheet.title[:3] for sheet in sheets] == ["Chỉ", *(f"T{number}." for number in range(1, 10))]


def test_everything_that_can_be_pressed_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    page = _open(window, qtbot)
    find(page, QPushButton, "action_goals").click()
    for kind in (QPushButton, QLineEdit, QTableView):
        for widget in page.findChildren(kind):
            assert widget.accessibleName(), widget.objectName()
            assert widget.objectName()


def test_a_commune_sees_its_own_area_and_sets_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    with Office.create(tmp_path / "xa.somamnon", "18754", surroundings()) as office:
        window = MainWindow(office)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        page = _open(window, qtbot)
        assert page.findChild(QPushButton, "action_goals") is None
        page.choose("t5")
        assert page.reading is not None
        assert page.reading.coverage.expected == 1
        assert page.findChild(QFrame, "card") is not None
