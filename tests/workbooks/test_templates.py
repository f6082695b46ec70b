"""What a template offers to the person who fills it in."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.domain.canonical import MAX_INTEGER
from desktop_app.domain.errors import AppError
from desktop_app.domain.kinds import NOT_APPLICABLE, Answer, Kind, NoData, parse, plain_decimal
from desktop_app.domain.record import Origin, Record, Row
from desktop_app.workflow.office import Office
from tests.workbooks.sample import FORM, PERIOD, an_office

ROW_ID = "0123456789abcdef0123456789abcdef"
FULL: dict[str, Answer] = {
    "ten_lop": "=HYPERLINK(1)",
    "do_tuoi": "3_4_tuoi",
    "so_tre": 1234,
    "tre_nu": NOT_APPLICABLE,
    "dien_tich": Decimal("45.25"),
    "ngay_mo": date(2025, 9, 5),
    "ban_tru": NoData("chờ (họp)"),
    "dich_vu": ("an_sang", "ngoai_gio"),
    "giao_vien": "  Lê\nThị _x0041_ Hoà",
}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A school's ledger."""
    with an_office(tmp_path) as made:
        yield made


def _kept(office: Office, values: dict[str, Answer], *rows: dict[str, Answer]) -> Record:
    filled = office.entry.open(FORM, PERIOD)
    lines = tuple(Row(ROW_ID[:-2] + f"{n:02x}", row) for n, row in enumerate(rows))
    record = Record(filled.record.key, filled.record.form, values, {"lop": lines})
    return office.entry.fill(filled, record, Origin.TYPED).record


def _template(office: Office, folder: Path) -> Path:
    return office.twin.write(office.entry.open(FORM, PERIOD), folder / "mau.xlsx")


def _page(path: Path, title: str) -> Worksheet:
    page = openpyxl.load_workbook(path)[title]
    assert isinstance(page, Worksheet)
    return page


def test_the_sheets_are_a_guide_the_questions_and_the_table(office: Office, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(_template(office, tmp_path))
    assert [page.title for page in book.worksheets if page.sheet_state == "visible"] == [
        "Hướng dẫn",
        "Câu hỏi",
        "Các lớp",
    ]
    guide = "\n".join(str(cell.value) for row in book["Hướng dẫn"].iter_rows() for cell in row if cell.value)
    assert "Trường mầm non Hoa Sen (mã 42401001)" in guide
    assert "năm học 2026-2027" in guide


def test_headings_are_locked_and_answers_open_without_a_password(office: Office, tmp_path: Path) -> None:
    _kept(office, {}, FULL)
    for title, heading, answer in (("Câu hỏi", "D4", "E5"), ("Các lớp", "D3", "D5")):
        page = _page(_template(office, tmp_path), title)
        assert page.protection.sheet
        assert not page.protection.password
        assert page[heading].protection.locked
        assert not page[answer].protection.locked
    # the column is open below the rows that are drawn, too
    assert not page.column_dimensions["D"].protection.locked


def test_required_columns_have_a_star_and_hints_stand_below(office: Office, tmp_path: Path) -> None:
    page = _page(_template(office, tmp_path), "Các lớp")
    headings = [str(page.cell(3, at).value) for at in range(4, 14)]
    assert headings[0] == "Tên nhóm, lớp\u00a0*"
    assert headings[-1] == "Lý do nghỉ hè"
    assert page["D4"].value == "Ví dụ Lớp 4 tuổi A."
    assert page.freeze_panes == "E5"
    assert page.column_dimensions["A"].hidden
    assert page.row_dimensions[1].hidden


def test_calculated_columns_are_left_out(office: Office, tmp_path: Path) -> None:
    page = _page(_template(office, tmp_path), "Các lớp")
    assert "Trẻ em trai" not in {cell.value for row in page.iter_rows() for cell in row}


def test_every_drop_down_comes_from_a_named_list_with_the_marks(office: Office, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(_template(office, tmp_path))
    page = book["Các lớp"]
    assert isinstance(page, Worksheet)
    rules = {str(rule.sqref).split(":")[0]: rule for rule in page.data_validations.dataValidation}
    assert set(rules) == {"E5", "F5", "G5", "H5", "I5", "J5", "K5"}
    name = str(rules["E5"].formula1)
    sheet, cells = next(iter(book.defined_names[name].destinations))
    listed = [cell.value for row in book[sheet][cells.replace("$", "")] for cell in row]
    assert listed == ["3–4 tuổi", "4–5 tuổi", "5–6 tuổi", "Chưa có số liệu"]
    assert rules["F5"].type == "whole"
    assert "số nguyên, ví dụ 25" in str(rules["F5"].error)
    assert rules["F5"].errorStyle == "warning"
    assert rules["I5"].type == "date"


def test_every_kind_of_answer_stands_there_as_what_it_is(office: Office, tmp_path: Path) -> None:
    _kept(office, {}, FULL)
    page = _page(_template(office, tmp_path), "Các lớp")
    cells = [page.cell(5, at) for at in range(4, 13)]
    assert [cell.data_type for cell in cells] == ["s", "s", "n", "s", "n", "d", "s", "s", "s"]
    assert cells[0].value == "=HYPERLINK(1)"
    assert [cells[at].value for at in (1, 3, 6, 7)] == [
        "3–4 tuổi",
        "Không áp dụng",
        "Chưa có số liệu (chờ (họp))",
        "Ăn sáng; Trông ngoài giờ",
    ]
    assert cells[5].number_format == "dd/mm/yyyy"


def test_every_kind_of_answer_comes_back_unchanged(office: Office, tmp_path: Path) -> None:
    _kept(office, {"nguoi_lap": "+84", "dien_tich_dat": Decimal("0.001")}, FULL, {"ten_lop": "Không áp dụng"})
    proposal = office.twin.propose(_template(office, tmp_path), PERIOD)
    assert (proposal.changes, proposal.newer, proposal.missing) == (0, 0, ())


WORDS = st.text(max_size=30).map(lambda text: parse(Kind.TEXT, text)).filter(lambda kept: isinstance(kept, str))
REASONS = WORDS.map(lambda kept: NoData(str(kept)))
ANSWERS: dict[str, st.SearchStrategy[Any]] = {
    "ten_lop": WORDS,
    "so_tre": st.integers(-MAX_INTEGER, MAX_INTEGER),
    "dien_tich": st.decimals(-(10**9), 10**9, places=4).map(lambda number: Decimal(plain_decimal(number))),
    "ngay_mo": st.dates(date(1900, 1, 1), date(2100, 12, 31)),
    "dich_vu": st.sampled_from([("an_sang",), ("an_sang", "xe"), ("xe", "ngoai_gio")]),
    "ban_tru": st.one_of(st.sampled_from(["co", "khong"]), st.just(NOT_APPLICABLE), REASONS),
}


def test_whatever_a_ledger_holds_an_untouched_template_changes_nothing(office: Office, tmp_path: Path) -> None:
    @settings(max_examples=15, deadline=None)
    @given(st.lists(st.fixed_dictionaries({}, optional=ANSWERS), max_size=12))
    def holds(rows: list[dict[str, Any]]) -> None:
        _kept(office, {}, *rows)
        proposal = office.twin.propose(_template(office, tmp_path), PERIOD)
        assert [str(verdict) for verdict in proposal.verdicts] == []
        assert (proposal.edits, proposal.added, proposal.missing) == ((), (), ())

    holds()


def test_a_template_needs_the_right_ending(office: Office, tmp_path: Path) -> None:
    with pytest.raises(AppError, match=r"đuôi \.xlsx"):
        office.twin.write(office.entry.open(FORM, PERIOD), tmp_path / "mau.xls")
