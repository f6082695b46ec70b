"""Workbooks as they really come: every value is found, or a sentence says where and why not."""

import unicodedata
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from desktop_app.domain.errors import AppError
from desktop_app.domain.kinds import Answer, NoData, NotApplicable
from desktop_app.domain.vietnamese import nfc
from desktop_app.domain.workbook import Proposal, Wishes
from desktop_app.formbook.compile import compile_form
from desktop_app.formbook.markdown import read_markdown
from desktop_app.workbooks.blueprint import asked_in
from desktop_app.workbooks.headings import Matcher
from desktop_app.workbooks.sheets import Cell, Sheet
from desktop_app.workflow.office import Office
from tests.workbooks.messy import EXPECTED, HEADINGS, MESSY, REFUSED_CELLS, ROWS, Mess, Refusal, write
from tests.workbooks.sample import FORM, FORM_TEXT, PERIOD, an_office, the_sample


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A school whose ledger is only looked at."""
    folder = tmp_path_factory.mktemp("so")
    with an_office(folder, the_sample(folder)) as made:
        yield made


def _made(mess: Mess, folder: Path) -> Path:
    book = Workbook()
    page = book.worksheets[0]
    mess.make(book, page)
    path = folder / "bang.xlsx"
    book.save(path)
    return path


def _look(office: Office, path: Path, **wishes: Any) -> Proposal:
    return office.twin.propose(path, PERIOD, FORM, wishes=Wishes(**wishes))


def _written(answer: Answer) -> object:
    match answer:
        case NotApplicable():
            return "KAD"
        case NoData(reason):
            return f"CHUA:{reason}"
    return answer


@pytest.mark.parametrize("mess", MESSY, ids=lambda mess: mess.name)
def test_everything_that_stands_there_is_found(mess: Mess, office: Office, tmp_path: Path) -> None:
    proposal = _look(office, _made(mess, tmp_path), convert_font=True)
    assert [str(verdict) for verdict in proposal.verdicts] == []
    assert proposal.obstacles == ()
    found = [{name: _written(answer) for name, answer in row.values.items()} for row in proposal.added]
    assert found == mess.rows
    for words in mess.said:
        assert any(words in notice for notice in proposal.notices), proposal.notices


@pytest.mark.parametrize("refusal", REFUSED_CELLS, ids=lambda refusal: refusal.name)
def test_what_is_no_answer_is_refused_with_its_cell(refusal: Refusal, office: Office, tmp_path: Path) -> None:
    book = Workbook()
    page = book.worksheets[0]
    page.title = "Danh sách"
    other = "Số trẻ" if refusal.heading != "Số trẻ" else "Trẻ em gái"
    write(page, [["Tên nhóm, lớp", other, refusal.heading], ["Lớp A", 20, None]], top=3)
    cell = page.cell(4, 3, refusal.value)
    cell.number_format = refusal.number_format or cell.number_format
    path = tmp_path / "bang.xlsx"
    book.save(path)
    proposal = _look(office, path)
    said = [str(verdict) for verdict in proposal.verdicts]
    assert len(said) == 1
    assert said[0].startswith("Trang “Danh sách”, ô C4 (")
    assert refusal.said in said[0]
    assert not proposal.is_ready
    with pytest.raises(AppError, match="Chưa nhập gì: 1 ô chưa đúng"):
        office.twin.take(proposal)
    assert office.entry.open(FORM, PERIOD).record.rows.get("lop", ()) == ()


def test_a_figure_shared_by_several_rows_is_refused_for_each(office: Office, tmp_path: Path) -> None:
    book = Workbook()
    page = book.worksheets[0]
    write(page, [["Tên nhóm, lớp", "Số trẻ"], ["A", 20], ["B", None]])
    page.merge_cells("B2:B3")
    book.save(tmp_path / "a.xlsx")
    assert [verdict.spot.cell for verdict in _look(office, tmp_path / "a.xlsx").verdicts] == ["B3"]


def test_a_formula_counts_with_the_result_that_was_kept(office: Office, tmp_path: Path) -> None:
    book = Workbook()
    write(book.worksheets[0], [["Tên nhóm, lớp", "Số trẻ"], ["A", "=10+15"], ["B", "=10/0"]])
    made = BytesIO()
    book.save(made)
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            text = source.read(name).decode().replace("<v></v>", "<v/>").replace("<v />", "<v/>")
            text = text.replace("<f>10+15</f><v/>", "<f>10+15</f><v>25</v>")
            text = text.replace('r="B3"><f>10/0</f><v/>', 'r="B3" t="e"><f>10/0</f><v>#DIV/0!</v>')
            target.writestr(name, text)
    proposal = _look(office, path)
    assert proposal.added[0].values["so_tre"] == 25
    assert any("1 ô là công thức" in notice or "2 ô là công thức" in notice for notice in proposal.notices)
    assert "Ô báo lỗi #DIV/0!" in str(proposal.verdicts[0])


SHAPES: list[Callable[[str], str]] = [
    str.upper,
    str.lower,
    str.title,
    lambda words: unicodedata.normalize("NFD", words),
    lambda words: f"  {words} *",
    lambda words: f"* {words} (bắt buộc)",
    lambda words: words.replace(" ", "\n"),
    lambda words: words.replace(",", " ,"),
    lambda words: "".join(c for c in unicodedata.normalize("NFD", words) if not unicodedata.combining(c)),
    lambda words: words.replace("y", "i").replace("i", "y"),
    lambda words: words.replace("ư", "u").replace("ơ", "o"),
]


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_headings_are_found_however_they_are_written(data: st.DataObject) -> None:
    form = compile_form(read_markdown(FORM_TEXT, "bang_ke.md"))
    items = list(asked_in(form.repeats["lop"]))
    chosen = data.draw(st.lists(st.sampled_from(items), min_size=2, unique_by=lambda item: item.name))
    sheet = Sheet("Trang")
    top = data.draw(st.integers(1, 40))
    sheet.rows[top] = {
        at: Cell(nfc(data.draw(st.sampled_from(SHAPES))(item.label))) for at, item in enumerate(chosen, start=3)
    }
    heading = Matcher({}, {}).find(sheet, [form.repeats["lop"]])
    assert heading is not None
    assert [column.item for column in heading.columns] == [item.name for item in chosen]


def _two_columns(folder: Path) -> Path:
    book = Workbook()
    write(book.worksheets[0], [["Tên nhóm, lớp", "Số trẻ", "Trẻ em gái", "Số trẻ (năm trước)"], ["A", 20, 9, 19]])
    book.save(folder / "a.xlsx")
    return folder / "a.xlsx"


def test_two_columns_of_one_name_wait_for_a_decision(office: Office, tmp_path: Path) -> None:
    proposal = _look(office, _two_columns(tmp_path))
    assert [(doubt.columns, doubt.item) for doubt in proposal.reading.doubts] == [(("B", "D"), "so_tre")]
    assert "các cột B, D cùng là “Số trẻ”" in proposal.obstacles[0]
    decided = _look(office, _two_columns(tmp_path), headings={"D": "so_tre"})
    assert decided.obstacles == ()
    assert decided.added[0].values["so_tre"] == 19


def test_two_sheets_that_tell_of_the_same_class_wait_for_a_decision(office: Office, tmp_path: Path) -> None:
    book = Workbook()
    write(book.worksheets[0], [HEADINGS, ROWS[0]])
    write(book.create_sheet("Kỳ II"), [HEADINGS, [*ROWS[0][:2], 26, 12]])
    path = tmp_path / "a.xlsx"
    book.save(path)
    assert "có dòng giống nhau" in _look(office, path).obstacles[0]
    decided = _look(office, path, sheets=("Kỳ II",))
    assert [row.values["so_tre"] for row in decided.added] == [26]


def test_a_table_on_its_side_is_refused_with_the_way_to_turn_it(office: Office, tmp_path: Path) -> None:
    book = Workbook()
    write(book.worksheets[0], [list(line) for line in zip(HEADINGS, *ROWS, strict=True)])
    book.save(tmp_path / "a.xlsx")
    with pytest.raises(AppError, match=r"bảng nằm ngang.*Transpose"):
        _look(office, tmp_path / "a.xlsx")


def test_old_letters_are_shown_before_they_are_converted(office: Office, tmp_path: Path) -> None:
    mess = next(mess for mess in MESSY if mess.name == "TCVN3 fonts")
    proposal = _look(office, _made(mess, tmp_path))
    assert "phông chữ cũ" in proposal.obstacles[0]
    assert any(each.before == "Líp MÇm" and each.after == "Lớp Mầm" for each in proposal.reading.retyped)
    with pytest.raises(AppError, match="Chưa nhập gì"):
        office.twin.take(proposal)


def test_unicode_text_in_a_modern_sheet_is_never_converted(office: Office, tmp_path: Path) -> None:
    proposal = _look(office, _made(MESSY[0], tmp_path))
    assert proposal.reading.retyped == ()


def test_a_column_is_corrected_by_its_heading_by_its_letter_and_left_out(office: Office, tmp_path: Path) -> None:
    book = Workbook()
    write(book.worksheets[0], [["Lớp", "Sĩ số", "Trẻ em gái", "Độ tuổi"], ["A", 20, 10, "không rõ"]])
    path = tmp_path / "a.xlsx"
    book.save(path)
    wishes = {"Lớp": "ten_lop", "B": "so_tre", "Độ tuổi": ""}
    proposal = _look(office, path, headings=wishes)
    assert [dict(row.values) for row in proposal.added] == [{"ten_lop": "A", "so_tre": 20, "tre_nu": 10}]


@pytest.mark.parametrize(
    ("headings", "said"),
    [({"Sĩ số": "la"}, "không có cột “la”"), ({"Cột lạ": "so_tre"}, "Không có cột nào tên “Cột lạ”")],
)
def test_a_correction_that_fits_nothing_is_said(
    headings: dict[str, str], said: str, office: Office, tmp_path: Path
) -> None:
    with pytest.raises(AppError, match=said):
        _look(office, _made(MESSY[0], tmp_path), headings=headings)


def test_a_column_that_only_comes_close_is_not_guessed(office: Office, tmp_path: Path) -> None:
    book = Workbook()
    write(book.worksheets[0], [["Tên nhóm, lớp", "Độ tuổi", "Số trẻ nữ"], ["A", "3–4 tuổi", 9]])
    path = tmp_path / "a.xlsx"
    book.save(path)
    proposal = _look(office, path)
    assert [dict(row.values) for row in proposal.added] == [{"ten_lop": "A", "do_tuoi": "3_4_tuoi"}]
    column = proposal.reading.blocks[0].columns[2]
    assert (column.item, column.nearest) == ("", "so_tre")
    assert any("Số trẻ nữ" in notice for notice in proposal.notices)


def test_questions_below_each_other_are_found_by_their_words(office: Office, tmp_path: Path) -> None:
    book = Workbook()
    lines: list[list[Any]] = [["PHIẾU THÔNG TIN"], ["TT", "Nội dung", "Kết quả"], [1, "Người lập", "Lê Thị Hoà"]]
    lines += [[2, "Ngay lap", "5/9/2026"], [3, "Tổng số phòng:", 12], [4, "Có bếp ăn không", "có"], [5, "Khác", "x"]]
    write(book.worksheets[0], lines)
    path = tmp_path / "a.xlsx"
    book.save(path)
    proposal = _look(office, path)
    assert {edit.path.item: str(edit.new) for edit in proposal.edits} == {
        "nguoi_lap": "Lê Thị Hoà",
        "ngay_lap": "2026-09-05",
        "tong_phong": "12",
        "co_bep": "co",
    }


def test_nothing_that_fits_is_said_with_the_way_out(office: Office, tmp_path: Path) -> None:
    book = Workbook()
    write(book.worksheets[0], [["Món ăn", "Giá"], ["Phở", 40_000]])
    path = tmp_path / "a.xlsx"
    book.save(path)
    with pytest.raises(AppError, match="không thấy dòng tiêu đề nào khớp"):
        _look(office, path)


def test_taking_the_same_list_twice_adds_nothing(tmp_path: Path) -> None:
    with an_office(tmp_path) as office:
        path = _made(MESSY[0], tmp_path)
        office.twin.take(_look(office, path))
        again = _look(office, path)
        assert again.changes == 0
        assert any("3 dòng đã có trong sổ" in notice for notice in again.notices)
        book = Workbook()
        write(book.worksheets[0], [HEADINGS, [ROWS[1][0], ROWS[1][1], 31, None], ["Lớp Mới", "3–4 tuổi", 20, 9]])
        book.save(path)
        proposal = _look(office, path)
        assert [(edit.where, edit.old, edit.new) for edit in proposal.edits] == [("Các lớp, dòng 2, Số trẻ", 30, 31)]
        assert [row.values["ten_lop"] for row in proposal.added] == ["Lớp Mới"]
        filled = office.twin.take(proposal)
        values = [dict(row.values) for row in filled.record.rows["lop"]]
        assert values[:3] == [EXPECTED[0], {**EXPECTED[1], "so_tre": 31}, EXPECTED[2]]
        assert len(values) == 4
