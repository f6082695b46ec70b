"""What a clerk at the department meets in a workbook: names, figures, widths, print set-up."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from desktop_app.domain.errors import ReportError
from desktop_app.domain.share import Share
from desktop_app.domain.snapshot import Coverage
from desktop_app.domain.table import Align, Cell, Column, Line, Table
from desktop_app.reports.sheet import _sheet_titles, write_sheet


def _table(*cells: Cell, title: str = "Bảng", width: float = 1.0) -> Table:
    return Table(title, (Column("Cột", width=width),), tuple(Line((cell,)) for cell in cells))


def _page(table: Table, folder: Path) -> Any:
    write_sheet([table], folder / "a.xlsx")
    return load_workbook(folder / "a.xlsx").worksheets[0]


def _written(cell: Cell, folder: Path) -> Any:
    page = _page(_table(cell), folder)
    heading = next(row[0].row for row in page.iter_rows() if row[0].value == "Cột")
    return page.cell(heading + 1, 1)


@pytest.mark.parametrize(
    ("cell", "value", "number_format"),
    [
        pytest.param(0, 0, "#,##0", id="zero is a value"),
        pytest.param(1234, 1234, "#,##0", id="whole"),
        pytest.param(-5, -5, "#,##0", id="negative"),
        pytest.param(Decimal("2.50"), 2.5, "#,##0.0", id="one decimal"),
        pytest.param(Decimal("0.125"), 0.125, "#,##0.000", id="three decimals"),
        pytest.param(Decimal("5.00"), 5, "#,##0", id="a whole decimal has no comma"),
        pytest.param(Decimal("1E+3"), 1000, "#,##0", id="with exponent"),
        pytest.param(10**18, "1.000.000.000.000.000.000", "General", id="more digits than Excel keeps"),
        pytest.param(date(1850, 1, 2), "02/01/1850", "General", id="before the calendar of Excel"),
        pytest.param("#N/A", "#N/A", "General", id="looks like an error"),
        pytest.param("TRUE", "TRUE", "General", id="looks like a truth value"),
        pytest.param("007", "007", "General", id="a code keeps its noughts"),
        pytest.param("a\x00\x0b\ufffe\ud800b", "ab", "General", id="what XML cannot hold"),
        pytest.param("kỳ Hà Tĩnh", "kỳ Hà Tĩnh", "General", id="decomposed text"),
    ],
)
def test_a_value_is_written_as_what_it_is(cell: Cell, value: object, number_format: str, tmp_path: Path) -> None:
    written = _written(cell, tmp_path)
    assert written.value == value
    assert written.number_format == number_format
    assert written.data_type == ("s" if isinstance(value, str) else "n")


def test_nothing_stays_empty(tmp_path: Path) -> None:
    assert _written(None, tmp_path).value is None


def test_a_text_too_long_for_a_cell_says_that_it_was_cut(tmp_path: Path) -> None:
    text = _written("a" * 40_000, tmp_path).value
    assert len(text) == 32_767
    assert text.endswith(" […]")


def test_no_formula_is_ever_in_the_file(tmp_path: Path) -> None:
    _page(_table("=1+1", "+1", "-1", "@A1", "\t=1", title="=2+2"), tmp_path)
    sheet = ZipFile(tmp_path / "a.xlsx").read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet
    assert b"quotePrefix" in ZipFile(tmp_path / "a.xlsx").read("xl/styles.xml")


def test_a_share_can_be_added_up(tmp_path: Path) -> None:
    rows = (Share(1, 3), Share(2, 5), Share(0, 0), "không áp dụng", None)
    page = _page(_table(*rows), tmp_path)
    values = [[cell.value for cell in row] for row in page.iter_rows() if row[0].row > 1]
    at = values.index(["Cột", "Cột: trên tổng số", "Cột (%)"])
    assert values[at + 1 : at + 6] == [
        [1, 3, pytest.approx(1 / 3)],
        [2, 5, 0.4],
        [0, 0, "chưa có số liệu"],
        ["không áp dụng", None, None],
        [None, None, None],
    ]


def test_no_figure_is_wider_than_its_column(tmp_path: Path) -> None:
    page = _page(_table(123_456_789_012, width=0.3), tmp_path)
    assert page.column_dimensions["A"].width >= len("123.456.789.012") + 1


def test_totals_are_bold_under_a_strong_line(tmp_path: Path) -> None:
    table = Table("Bảng", (Column("Cột", Align.RIGHT),), (Line((1,)), Line((1,), emphasis=True)))
    page = _page(table, tmp_path)
    plain, total = (page.cell(page.max_row - back, 1) for back in (1, 0))
    assert (plain.font.bold, total.font.bold) == (False, True)
    assert (plain.border.top.style, total.border.top.style) == ("thin", "medium")
    assert total.alignment.horizontal == "right"


def test_title_and_notes_are_high_enough_for_their_words(tmp_path: Path) -> None:
    note = "Chưa nhận: " + ", ".join(f"Trường mầm non {number}" for number in range(40))
    table = Table("Tên bảng rất dài " * 8, (Column("Cột"),), (Line((1,)),), notes=(note,), coverage=Coverage(1, 41))
    page = _page(table, tmp_path)
    heights = {row[0].value: page.row_dimensions[row[0].row].height for row in page.iter_rows()}
    assert heights[note] > 20 * 15
    assert heights[("Tên bảng rất dài " * 8).upper()] > 5 * 15
    assert heights["Tính trên 1/41 cơ sở"] < 4 * 16


def test_the_sheet_prints_on_a4_with_its_headings_on_every_page(tmp_path: Path) -> None:
    page = _page(_table(*range(100)), tmp_path)
    heading = next(row[0].row for row in page.iter_rows() if row[0].value == "Cột")
    assert page.print_title_rows == f"${heading}:${heading}"
    assert (page.page_setup.paperSize, page.page_setup.orientation) == (9, "landscape")
    assert (page.page_setup.fitToWidth, page.page_setup.fitToHeight) == (1, 0)
    assert page.sheet_properties.pageSetUpPr.fitToPage
    assert page.oddFooter.right.text == "Trang &P/&N"
    assert page.freeze_panes == f"A{heading + 1}"
    assert not page.auto_filter.ref


def test_the_workbook_says_who_wrote_it_and_what_it_is(tmp_path: Path) -> None:
    write_sheet([_table(1, title="Nhóm trẻ, lớp")], tmp_path / "a.xlsx")
    properties = load_workbook(tmp_path / "a.xlsx").properties
    assert (properties.title, properties.creator) == ("Nhóm trẻ, lớp", "Sổ Mầm Non")


@given(st.lists(st.text(max_size=60), min_size=1, max_size=12))
def test_sheet_names_are_legal_and_unique(titles: list[str]) -> None:
    names = _sheet_titles(titles)
    assert len({name.casefold() for name in names}) == len(titles)
    for name in names:
        assert 1 <= len(name) <= 31
        assert not set(name) & set("[]:*?/\\")
        assert not name.startswith("'")
        assert not name.endswith("'")
        assert name.casefold() != "history"


def test_a_workbook_of_nothing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="Không có bảng nào"):
        write_sheet([], tmp_path / "a.xlsx")


def test_a_failed_writing_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").mkdir()
    with pytest.raises(ReportError, match="Không ghi được"):
        write_sheet([_table(1)], tmp_path / "a.xlsx")
    assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx"]
