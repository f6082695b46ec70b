"""Finished tables and papers, read back by the programs that offices use."""

import csv
import re
import shutil
import subprocess
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from desktop_app.domain.errors import ReportError
from desktop_app.domain.paper import Entry, Heading, Letterhead, Paper, Paragraph, SignatureBlock
from desktop_app.domain.share import Share
from desktop_app.domain.snapshot import Coverage
from desktop_app.domain.table import Align, Column, Line, Table
from desktop_app.reports.page import Fonts, page_bytes, write_page
from desktop_app.reports.sheet import write_sheet
from tests.builders import the_places

LETTERS = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
COLUMNS = (
    Column("TT", Align.CENTRE, 0.5),
    Column("Xã, phường", width=2),
    Column("Số trẻ", Align.RIGHT),
    Column("Tỉ lệ", Align.RIGHT),
    Column("Ngày"),
)


def _table(lines: int = 2, first: str = "Phường Thành Sen") -> Table:
    rows = [
        Line((n, first if n == 1 else f"Xã {n}", 1234 * n, Share(n, 8), date(2026, 9, 5))) for n in range(1, lines + 1)
    ]
    total = Line(("", "Tổng cộng", Decimal("2468.5"), Share(0, 0), None), emphasis=True)
    return Table(
        "Nhóm trẻ, lớp",
        COLUMNS,
        (*rows, total),
        "năm học 2026-2027",
        Coverage(2, 3, ("MN Hoa",)),
        ("Chưa nhận: MN Hoa.",),
    )


def _paper(*blocks: Heading | Paragraph | Entry | Table, landscape: bool = False, day: date | None = None) -> Paper:
    return Paper(
        Letterhead("ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "BC-SGDĐT", "Hà Tĩnh", day),
        "BÁO CÁO",
        "Nhóm trẻ, lớp mẫu giáo",
        blocks,
        SignatureBlock(("GIÁM ĐỐC",), "Nguyễn Văn Đức"),
        ("Như trên", "Lưu: VT"),
        "Bản tạm thời.",
        "1A2B3C4D",
        "Nguồn",
        landscape,
    )


def _fonts() -> Fonts:
    return Fonts(the_places().fonts)


def _text(path: Path) -> str:
    done = subprocess.run(["pdftotext", "-layout", "-enc", "UTF-8", str(path), "-"], capture_output=True, check=True)
    return done.stdout.decode()


def test_a_workbook_holds_real_numbers_dates_and_shares(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_sheet([_table()], path)
    page = load_workbook(path).worksheets[0]
    heading = next(row for row in page.iter_rows() if row[0].value == "TT")
    first = [cell.value for cell in page[heading[0].row + 1]]  # type: ignore[operator]
    assert [cell.value for cell in heading] == [
        "TT",
        "Xã, phường",
        "Số trẻ",
        "Tỉ lệ",
        "Tỉ lệ: trên tổng số",
        "Tỉ lệ (%)",
        "Ngày",
    ]
    assert first[:6] == [1, "Phường Thành Sen", 1234, 1, 8, 0.125]
    assert str(first[6]).startswith("2026-09-05")
    assert page.freeze_panes is not None
    assert page.print_title_rows
    assert page.page_setup.orientation == "landscape"


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"])
def test_text_never_becomes_a_formula(text: str, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_sheet([_table(first=text)], path)
    page = load_workbook(path).worksheets[0]
    cells = [cell for row in page.iter_rows() for cell in row if cell.value == text]
    assert [cell.data_type for cell in cells] == ["s"]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here")
def test_libreoffice_reads_the_same_cells(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_sheet([_table(first="=1+1")], path)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    convert = ["soffice", profile, "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir"]
    subprocess.run([*convert, str(tmp_path), str(path)], capture_output=True, check=True, timeout=120)
    rows = list(csv.reader((tmp_path / "a.csv").read_text(encoding="utf-8").splitlines()))
    assert any(row[:3] == ["1", "=1+1", "1,234"] or row[:3] == ["1", "=1+1", "1.234"] for row in rows), rows
    assert any(row[3:6] == ["0", "0", "chưa có số liệu"] for row in rows), rows
    assert [cell for row in rows for cell in row if cell.startswith("Chưa nhận")] == ["Chưa nhận: MN Hoa."]


def test_a_page_gives_back_every_vietnamese_letter_composed(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    words = " ".join([LETTERS[i : i + 12] for i in range(0, len(LETTERS), 12)])
    write_page(_paper(Paragraph(words), Paragraph(words.upper())), path, _fonts())
    text = _text(path)
    assert all(letter in text for letter in (*LETTERS, *LETTERS.upper()))
    assert set(LETTERS) <= set(PdfReader(path).pages[0].extract_text())


def test_decomposed_text_is_composed_on_paper(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    write_page(_paper(Paragraph("Hà Tĩnh kỳ")), path, _fonts())
    assert "Hà Tĩnh kỳ" in _text(path)


def test_only_our_own_fonts_are_on_the_page(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    write_page(_paper(_table(60), Entry("Câu hỏi", "Trả lời", "nhận xét")), path, _fonts())
    listed = subprocess.run(["pdffonts", str(path)], capture_output=True, check=True).stdout.decode().splitlines()[2:]
    assert listed
    assert all("LiberationSerif" in line and " yes yes yes " in line for line in listed), listed


def test_the_same_paper_gives_the_same_bytes() -> None:
    assert page_bytes(_paper(_table()), _fonts()) == page_bytes(_paper(_table()), _fonts())


def test_official_elements_stand_where_the_decree_puts_them(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    write_page(_paper(Paragraph("Nội dung."), day=date(2026, 3, 5)), path, _fonts())
    text = _text(path)
    assert "Hà Tĩnh, ngày 05 tháng 3 năm 2026" in text
    assert re.search(r"Nơi nhận:\s+GIÁM ĐỐC", text)
    assert re.search(r"- Như trên;", text)
    assert re.search(r"- Lưu: VT\.", text)
    assert "Mã đối chiếu: 1A2B3C4D" in text
    boxes = subprocess.run(["pdftotext", "-bbox", str(path), "-"], capture_output=True, check=True).stdout.decode()
    words = [
        (float(x), float(y), word)
        for x, y, word in re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)".*?>([^<]+)</word>', boxes)
    ]
    millimetre = 72 / 25.4
    assert min(x for x, _, _ in words) / millimetre == pytest.approx(30, abs=1.5)
    assert min(y for _, y, _ in words) / millimetre == pytest.approx(20, abs=2.5)
    assert next(x for x, _, word in words if word == "CỘNG") / millimetre > 90


def test_a_date_that_is_not_known_is_left_to_fill(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    write_page(_paper(Paragraph("Nội dung.")), path, _fonts())
    assert "ngày …… tháng …… năm" in _text(path)


def test_a_long_table_repeats_its_heading_and_pages_are_numbered_from_the_second(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    write_page(_paper(_table(120), landscape=True), path, _fonts())
    pages = [page.extract_text() for page in PdfReader(path).pages]
    assert len(pages) >= 3
    assert all("Xã, phường" in page for page in pages[:-1])
    assert not pages[0].strip().startswith("1")
    numbers = [page.split()[0] for page in _text(path).split("\f")[1:] if page.strip()]
    assert numbers == [str(number) for number in range(2, len(pages) + 1)]


def test_hostile_text_is_only_text(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    hostile = '<b>đậm</b> & "x" <para> ' + "ư" * 10_000
    write_page(
        _paper(Paragraph(hostile), Entry(hostile[:60], hostile[:60]), _table(first=hostile[:80])), path, _fonts()
    )
    assert '<b>đậm</b> & "x" <para>' in _text(path)


@pytest.mark.parametrize("name", ["không-có/a.xlsx", "không-có/a.pdf"])
def test_what_cannot_be_written_gets_one_sentence(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    write = partial(write_sheet, [_table()], path)
    if name.endswith("pdf"):
        write = partial(write_page, _paper(), path, _fonts())
    with pytest.raises(ReportError, match="Không ghi được"):
        write()
