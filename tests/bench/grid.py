"""What a hand feels in a table of 2,500 rows x 12 columns, beside a plain QTableWidget of the same size.

A keystroke is measured from the key to the painted window, in the real form page over a real ledger: a letter into an
open cell, and Enter, which keeps the answer. The window alone: Enter without parsing, keeping and judging.
"""

import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableWidget, QTableWidgetItem

from desktop_app.domain.arrangement import Arrangement
from desktop_app.domain.kinds import Answer
from desktop_app.domain.record import Origin, Row
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.paths import Places
from desktop_app.ui.fields.grid import Grid
from desktop_app.ui.fields.grid_view import GridView
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.form_page import FormPage
from desktop_app.workflow.office import Office, Surroundings

ROWS, COLUMNS, TIMES = 2_500, 12, 60
_SCHOOL = Unit("42401002", UnitKind.INSTITUTION, "Hoa Mai", "trường mầm non", "18073", "công lập", order=1)
_SURNAMES = ("Nguyễn", "Trần", "Lê", "Đặng", "Phạm", "Võ", "Bùi", "Đỗ", "Hồ", "Dương", "Ấp", "Ân")
_NAMES = ("Hoà", "Đào", "Mai", "Lan", "Yến", "Ánh", "Thảo", "Hằng", "Tuyết", "Đạt", "Ngọc")

Figures = dict[str, tuple[float, float]]


def measure(application: QApplication, folder: Path, places: Places) -> dict[str, tuple[float, float, float]]:
    """Return (median, 99th percentile, ratio to a plain table or 0) in seconds, by what is done."""
    around = Surroundings(Places(_forms(folder / "grid_forms"), places.resources), "đo")
    with Office.create(folder / "bang.somamnon", _SCHOOL, around) as office:
        _fill(office)
        window = MainWindow(office)
        window.resize(1366, 736)
        window.show()
        page = window.open_form("rong")
        view = page.findChild(GridView, "grid_bang")
        assert isinstance(view, GridView)
        grid = view.parent()
        assert isinstance(grid, Grid)
        view.setFocus()
        ours = _ours(application, page, grid)
        window.close()
    plain = _plain(application)
    return {name: (*each, each[0] / plain[name][0] if name in plain else 0.0) for name, each in ours.items()}


def _ours(application: QApplication, page: FormPage, grid: Grid) -> Figures:
    view, model = grid.view, grid.model
    timed: dict[str, list[float]] = {"letter": [], "enter": []}
    for at in range(TIMES):
        view.setCurrentIndex(model.index(at * 7, 3))
        application.processEvents()
        timed["letter"].append(_time(application, lambda: QTest.keyClick(view, Qt.Key.Key_7)))
        editor = view.indexWidget(view.currentIndex())
        assert isinstance(editor, QLineEdit)
        timed["enter"].append(_time(application, lambda editor=editor: QTest.keyClick(editor, Qt.Key.Key_Return)))  # type: ignore[misc]
    filled = page.filled
    again = replace(filled, record=replace(filled.record))
    timed["enter, window alone"] = [
        _time(application, lambda at=at: page.view.show_filled((filled, again)[at % 2], checked=False))  # type: ignore[misc]
        for at in range(TIMES)
    ]
    timed["page down"] = _each(application, lambda _: QTest.keyClick(view, Qt.Key.Key_PageDown))
    ways = [Arrangement(item, descending=down) for item in ("o0", "o5", "o1") for down in (False, True)]
    timed["sort"] = _each(application, lambda at: grid.looking._arrange(ways[at % len(ways)]))
    grid.looking._arrange(Arrangement())
    timed["filter, first"] = [_time(application, lambda: grid.looking._filter_words("hoa"))]
    words = ("dao", "h", "tran thi", "9", "dao 1")
    timed["filter"] = _each(application, lambda at: grid.looking._filter_words(words[at % len(words)]))
    grid.looking.show_all()
    timed["find"] = _each(application, lambda at: grid.looking._look(words[at % len(words)]))
    return {name: _figures(each) for name, each in timed.items()}


def _plain(application: QApplication) -> Figures:
    table = QTableWidget(ROWS, COLUMNS)
    for row in range(ROWS):
        for column, text in enumerate(_texts(row)):
            table.setItem(row, column, QTableWidgetItem(text))
    table.resize(1100, 400)
    table.show()
    table.setFocus()
    application.processEvents()
    timed: dict[str, list[float]] = {"letter": [], "enter": []}
    for at in range(TIMES):
        table.setCurrentCell(at * 7, 3)
        application.processEvents()
        timed["letter"].append(_time(application, lambda: QTest.keyClick(table, Qt.Key.Key_7)))
        editor = table.indexWidget(table.currentIndex())
        timed["enter"].append(_time(application, lambda editor=editor: QTest.keyClick(editor, Qt.Key.Key_Return)))  # type: ignore[misc]
    timed["page down"] = _each(application, lambda _: QTest.keyClick(table, Qt.Key.Key_PageDown))
    timed["sort"] = _each(application, lambda at: table.sortItems(at % 3, list(Qt.SortOrder)[at % 2]))
    words = ("Đào", "H", "Trần Thị", "9", "Đào 1")
    timed["find"] = _each(application, lambda at: table.findItems(words[at % len(words)], Qt.MatchFlag.MatchContains))
    table.close()
    return {name: _figures(each) for name, each in timed.items()}


def _each(application: QApplication, work: Callable[[int], Any]) -> list[float]:
    return [_time(application, lambda at=at: work(at)) for at in range(TIMES)]  # type: ignore[misc]


def _time(application: QApplication, work: Callable[[], Any]) -> float:
    began = time.perf_counter()
    work()
    application.processEvents()
    return time.perf_counter() - began


def _figures(times: list[float]) -> tuple[float, float]:
    return statistics.median(times), statistics.quantiles(times, n=100)[98] if len(times) > 1 else times[0]


def _texts(row: int) -> list[str]:
    name = f"{_SURNAMES[row % len(_SURNAMES)]} Thị {_NAMES[row * 7 % len(_NAMES)]} {row}"
    return [name, f"Thôn {row % 40}", *(str((row * 31 + column) % 97) for column in range(2, COLUMNS))]


def _forms(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    cells = "".join(f"| integer | o{n} | Cột số {n} | yes |\n" for n in range(2, COLUMNS))
    (folder / "rong.md").write_text(
        "## survey\n\n| type | name | label | required |\n| --- | --- | --- | --- |\n| begin_repeat | bang | Bảng | |\n"
        f"| text | o0 | Họ và tên | yes |\n| text | o1 | Nơi ở | |\n{cells}| end_repeat | | | |\n"
        "\n## settings\n\n| form_title | form_id | version |\n| --- | --- | --- |\n| Rộng | rong | 1 |\n",
        encoding="utf-8",
    )
    (folder / "pack.toml").write_text(
        'id = "bang"\nversion = "1"\ntitle = "Bảng lớn"\nprovisional = ""\n'
        '[[form]]\nid = "rong"\nfilled_by = "institution"\nperiod = "school_year"\n',
        encoding="utf-8",
    )
    return folder


def _fill(office: Office) -> None:
    filled = office.entry.open("rong", office.period)
    rows = []
    for number in range(ROWS):
        name, home, *figures = _texts(number)
        values: dict[str, Answer] = {
            "o0": name,
            "o1": home,
            **{f"o{at + 2}": int(each) for at, each in enumerate(figures)},
        }
        rows.append(Row(f"{number:032x}", MappingProxyType(values)))
    office.entry.fill(filled, replace(filled.record, rows=MappingProxyType({"bang": tuple(rows)})), Origin.EXCEL)
