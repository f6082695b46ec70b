"""Workbooks in the old letters of TCVN3 (.VnTime) and VNI (VNI-Times), which Unicode programs show as rubbish.

The samples were written with, or checked letter by letter against, tables that are not ours:
TCVN3 by the TCVN5712-1 table of glibc's iconv (``iconv -f utf8 -t TCVN5712-1``, its bytes read as Latin-1); VNI by
the table in ``vni.h`` of xvnkb (Dao Hai Lam, 2002). ``test_strangers.py`` checks the first again where iconv is.
"""

from collections.abc import Sequence
from pathlib import Path

from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font

from tests.workbooks.stranger import BOTH, Folder, kept, lon, refused, tho
from tests.workbooks.writing import HEADINGS, LON_LINE, THO_LINE, Line, a_book, put, with_cell

FONTS = Folder()
CONVERT = ("--convert-font",)

TCVN3 = {
    "Nhóm trẻ Thỏ Ngọc": "Nhãm trÎ Thá Ngäc",
    "Lớp 4 tuổi A": "Líp 4 tuæi A",
    "Học ở điểm trường xóm Đông": "Häc ë ®iÓm tr­êng xãm §«ng",
    "4-5 tuổi": "4-5 tuæi",
    "25-36 tháng": "25-36 th¸ng",
    "Lớp Chồi, cơ sở Hương Khê": "Líp Chåi, c¬ së H­¬ng Khª",
    "tên nhóm, lớp": "tªn nhãm, líp",
    "độ tuổi": "®é tuæi",
    "số trẻ": "sè trÎ",
    "trẻ em gái": "trÎ em g¸i",
    "trẻ dân tộc thiểu số": "trÎ d©n téc thiÓu sè",
    "trẻ khuyết tật": "trÎ khuyÕt tËt",
    "con công nhân, người lao động": "con c«ng nh©n, ng­êi lao ®éng",
    "số giáo viên": "sè gi¸o viªn",
    "ghi chú": "ghi chó",
    "lớp mẫu giáo 5 tuổi a": "líp mÉu gi¸o 5 tuæi a",
}
VNI = {
    "Nhóm trẻ Thỏ Ngọc": "Nhoùm treû Thoû Ngoïc",
    "Lớp 4 tuổi A": "Lôùp 4 tuoåi A",
    "Học ở điểm trường xóm Đông": "Hoïc ôû ñieåm tröôøng xoùm Ñoâng",
    "Trẻ nghỉ nhiều vì kỵ bụi; bà Nghĩa trông hộ": "Treû nghæ nhieàu vì kî buïi; baø Nghóa troâng hoä",
}
_FONT_WORDS = "phông|font|VnTime|TCVN3"
_TEXTS = (0, 1, 8)


def _old(line: Line, letters: dict[str, str]) -> Line:
    return tuple(letters.get(each, each) if isinstance(each, str) else each for each in line)


def _write(path: Path, lines: Sequence[Line], font: str, columns: Sequence[int] = _TEXTS) -> None:
    book, sheet = a_book()
    put(sheet, [HEADINGS, *lines])
    for row in sheet.iter_rows(min_row=2):
        for column in columns:
            row[column].font = Font(name=font, size=13)
    book.save(path)


def _tcvn3(path: Path) -> None:
    _write(path, [_old(THO_LINE, TCVN3), _old(LON_LINE, TCVN3)], ".VnTime")


@FONTS.add(refused("A2", _FONT_WORDS))
def vntime_without_leave_to_convert(path: Path) -> None:
    _tcvn3(path)


@FONTS.add(BOTH, options=CONVERT)
def vntime_with_leave_to_convert(path: Path) -> None:
    _tcvn3(path)


def _whole_sheet(path: Path) -> None:
    # .VnTimeH draws small letters as capitals: the heading is stored in small letters
    ages = {"25–36 tháng": TCVN3["25-36 tháng"], "4–5 tuổi": TCVN3["4-5 tuổi"]}
    book, sheet = a_book("BiÓu 1")
    put(sheet, [("tr­êng mÇm non hoa sen",), tuple(TCVN3[each.lower()] for each in HEADINGS)])
    put(sheet, [_old(line, TCVN3 | ages) for line in (THO_LINE, LON_LINE)], top=3)
    for number, row in enumerate(sheet.iter_rows(), 1):
        for cell in row:
            cell.font = Font(name=".VnTimeH" if number < 3 else ".VnTime")
    book.save(path)


@FONTS.add(refused(_FONT_WORDS))
def a_whole_sheet_of_vntime_without_leave(path: Path) -> None:
    _whole_sheet(path)


@FONTS.add(BOTH, options=CONVERT)
def a_whole_sheet_of_vntime_with_capital_headings(path: Path) -> None:
    _whole_sheet(path)


@FONTS.add(
    kept(tho(ten_nhom="LỚP MẪU GIÁO 5 TUỔI A"), lon()),
    kept(tho(ten_nhom="lớp mẫu giáo 5 tuổi a"), lon()),
    options=CONVERT,
)
def a_name_in_vntimeh_is_drawn_in_capitals(path: Path) -> None:
    # as people see it, or as it is stored
    _write(path, [with_cell(THO_LINE, 0, TCVN3["lớp mẫu giáo 5 tuổi a"]), LON_LINE], ".VnTimeH", [0])


@FONTS.add(refused("A2", "phông|font|VNI"))
def vni_times_without_leave_to_convert(path: Path) -> None:
    _write(path, [_old(THO_LINE, VNI), _old(LON_LINE, VNI)], "VNI-Times", [0, 8])


@FONTS.add(BOTH, options=CONVERT)
def vni_times_with_leave_to_convert(path: Path) -> None:
    _write(path, [_old(THO_LINE, VNI), _old(LON_LINE, VNI)], "VNI-Times", [0, 8])


@FONTS.add(kept(tho(ghi_chu="Trẻ nghỉ nhiều vì kỵ bụi; bà Nghĩa trông hộ"), lon()), options=CONVERT)
def the_single_letters_of_vni(path: Path) -> None:
    note = VNI["Trẻ nghỉ nhiều vì kỵ bụi; bà Nghĩa trông hộ"]
    _write(path, [with_cell(_old(THO_LINE, VNI), 8, note), _old(LON_LINE, VNI)], "VNI-Times", [0, 8])


@FONTS.add(refused("A2"), kept(tho(ten_nhom="Líp 4 tuæi A"), lon(), says=("A2", _FONT_WORDS)))
def old_letters_whose_font_was_taken_away(path: Path) -> None:
    # somebody pressed Ctrl+A and chose Times New Roman: only the letters tell
    _write(path, [with_cell(THO_LINE, 0, TCVN3["Lớp 4 tuổi A"]), LON_LINE], "Times New Roman")


@FONTS.add(BOTH)
def unicode_typed_into_cells_of_vntime(path: Path) -> None:
    # ớ and ọ are no letters of TCVN3: the font is a leftover
    _write(path, [THO_LINE, LON_LINE], ".VnTime", [0, 8])


@FONTS.add(kept(tho(), lon(ten_nhom="Bé Ngoan", ghi_chu=None)), options=CONVERT)
def unicode_beside_vntime_stays_what_it_is(path: Path) -> None:
    # é is é in Times New Roman, and would be "ộ" in .VnTime
    book, sheet = a_book()
    put(sheet, [HEADINGS, _old(THO_LINE, TCVN3), with_cell(with_cell(LON_LINE, 0, "Bé Ngoan"), 8, None)])
    sheet["A2"].font = Font(name=".VnTime")
    sheet["A3"].font = Font(name="Times New Roman")
    book.save(path)


@FONTS.add(kept(tho(), lon(ten_nhom="Lop 4A", ghi_chu=None)), options=CONVERT)
def unicode_in_vntime_with_leave_to_convert(path: Path) -> None:
    _write(path, [THO_LINE, with_cell(with_cell(LON_LINE, 0, "Lop 4A"), 8, None)], ".VnTime", [0])


@FONTS.add(kept(tho(ten_nhom="Lop 3A"), lon(ten_nhom="Lop 4A")))
def numbers_and_plain_letters_in_vntime(path: Path) -> None:
    # nothing there needs converting, so nothing there needs leave
    lines = [with_cell(THO_LINE, 0, "Lop 3A"), with_cell(LON_LINE, 0, "Lop 4A")]
    _write(path, lines, ".VnTime", [0, *range(2, 8)])


@FONTS.add(
    refused("A2", _FONT_WORDS),
    kept(tho(ten_nhom="Líp 4 tuæi A"), lon(), says=("A2", _FONT_WORDS)),
)
def one_cell_in_two_fonts(path: Path) -> None:
    # the font of the cell is innocent, the run inside it is not
    book, sheet = a_book()
    put(sheet, [HEADINGS, THO_LINE, LON_LINE])
    old = TextBlock(InlineFont(rFont=".VnTime"), TCVN3["Lớp 4 tuổi A"])
    sheet["A2"] = CellRichText(old)
    sheet["A2"].font = Font(name="Times New Roman")
    book.save(path)


@FONTS.add(kept(tho(ten_nhom="Lớp Chồi, cơ sở Hương Khê"), lon()), options=CONVERT)
def the_horned_letters_of_tcvn3(path: Path) -> None:
    # ư is the soft hyphen there, which programs like to drop
    _write(path, [with_cell(THO_LINE, 0, TCVN3["Lớp Chồi, cơ sở Hương Khê"]), LON_LINE], ".VnTime", [0])
