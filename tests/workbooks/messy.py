"""Workbooks as they really come: each kind is made by a few lines, with the answers it holds or the sentence it earns.

``MESSY`` holds what can be read, ``REFUSED_CELLS`` what must be refused cell by cell. All are tables for the repeat
``lop`` of the sample form.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from tests.workbooks.old_writing import to_tcvn3, to_vni

HEADINGS = ["Tên nhóm, lớp", "Độ tuổi", "Số trẻ", "Trẻ em gái"]
ROWS: list[list[Any]] = [
    ["Lớp Mầm", "3–4 tuổi", 25, 12],
    ["Lớp Chồi", "4–5 tuổi", 30, 15],
    ["Lớp Lá", "5–6 tuổi", 35, 17],
]
EXPECTED: list[dict[str, Any]] = [
    {"ten_lop": "Lớp Mầm", "do_tuoi": "3_4_tuoi", "so_tre": 25, "tre_nu": 12},
    {"ten_lop": "Lớp Chồi", "do_tuoi": "4_5_tuoi", "so_tre": 30, "tre_nu": 15},
    {"ten_lop": "Lớp Lá", "do_tuoi": "5_6_tuoi", "so_tre": 35, "tre_nu": 17},
]


@dataclass(frozen=True)
class Mess:
    """One kind of workbook, and what must be found in it."""

    name: str
    make: Callable[[Workbook, Worksheet], None]
    rows: list[dict[str, Any]] = field(default_factory=lambda: EXPECTED)
    said: tuple[str, ...] = ()


@dataclass(frozen=True)
class Refusal:
    """A heading, a cell that is no answer, and words of the sentence about it."""

    name: str
    heading: str
    value: Any
    said: str
    number_format: str = ""


def write(page: Worksheet, lines: list[list[Any]], top: int = 1, left: int = 1) -> None:
    """Write lines of values from a cell on; a formula must be meant as one."""
    for row, line in enumerate(lines, start=top):
        for column, value in enumerate(line, start=left):
            if value is not None:
                page.cell(row, column, value)


def _with(change: Callable[[str], str]) -> list[list[Any]]:
    return [[change(v) if isinstance(v, str) else v for v in line] for line in [HEADINGS, *ROWS]]


def _numbered() -> list[list[Any]]:
    return [[number, *row] for number, row in enumerate(ROWS, start=1)]


def _plain(_: Workbook, page: Worksheet) -> None:
    write(page, [HEADINGS, *ROWS])


def _titles_above(_: Workbook, page: Worksheet) -> None:
    write(
        page,
        [["PHÒNG VĂN HÓA – XÃ HỘI"], ["TRƯỜNG MẦM NON HOA SEN"], [None, "DANH SÁCH NHÓM, LỚP NĂM HỌC 2026-2027"], []],
    )
    write(page, [HEADINGS, *ROWS], top=6)


def _merged_title(book: Workbook, page: Worksheet) -> None:
    _titles_above(book, page)
    page.merge_cells("A1:D1")
    page.merge_cells("A2:D2")
    page.merge_cells("B3:D3")


def _two_lines(_: Workbook, page: Worksheet) -> None:
    write(page, [["TT", "Tên nhóm, lớp", "Độ tuổi", "Trẻ em", None], [None, None, None, "Số trẻ", "Trẻ em gái"]])
    for cells in ("A1:A2", "B1:B2", "C1:C2", "D1:E1"):
        page.merge_cells(cells)
    write(page, _numbered(), top=3)


def _two_lines_with_total(_: Workbook, page: Worksheet) -> None:
    write(page, [["STT", "Tên nhóm, lớp", "Độ tuổi", "Số trẻ", None], [None, None, None, "Tổng số", "Trẻ em gái"]])
    page.merge_cells("D1:E1")
    write(page, _numbered(), top=3)


def _heading_in_one_cell_over_two_lines(_: Workbook, page: Worksheet) -> None:
    write(page, [["Tên nhóm,\nlớp", "Độ\ntuổi", "Số trẻ\n(người)", "Trẻ em\r\ngái"], *ROWS])


def _stars(_: Workbook, page: Worksheet) -> None:
    write(page, [["Tên nhóm, lớp *", "Độ tuổi (*)", "* Số trẻ", "Trẻ em gái*"], *ROWS])


def _other_order(_: Workbook, page: Worksheet) -> None:
    order = [3, 0, 2, 1]
    write(page, [[line[at] for at in order] for line in [HEADINGS, *ROWS]])


def _no_marks(_: Workbook, page: Worksheet) -> None:
    write(page, [["Ten nhom, lop", "do tuoi", "SO TRE", "Tre em gai"], *ROWS])


def _decomposed(_: Workbook, page: Worksheet) -> None:
    write(page, _with(partial(unicodedata.normalize, "NFD")))


def _tone_placement(_: Workbook, page: Worksheet) -> None:
    write(page, [["Tên nhóm, lớp", "Độ tuổi", "Số trẻ", "Họ và tên giáo viên", "Lí do nghỉ hè"]])
    write(page, [["Lớp Mầm", "3–4 tuổi", 25, "Lê Thị Hoà", "sửa mái"]], top=2)


def _counter_column(_: Workbook, page: Worksheet) -> None:
    write(page, [["Số TT", *HEADINGS], *_numbered()])


def _total_row(_: Workbook, page: Worksheet) -> None:
    write(
        page,
        [["TT", *HEADINGS], *_numbered(), ["Tổng cộng", None, None, 90, 44]],
    )


def _total_in_the_name_column(_: Workbook, page: Worksheet) -> None:
    write(page, [HEADINGS, *ROWS, ["Cộng:", None, 90, 44]])


def _somebody_called_tong(_: Workbook, page: Worksheet) -> None:
    write(
        page,
        [
            ["Tên nhóm, lớp", "Số trẻ", "Họ và tên giáo viên"],
            ["Tống Phan 1", 20, "Tống Thị Lan"],
            ["Công Đoàn", 21, "Công"],
        ],
    )


def _signatures_below(_: Workbook, page: Worksheet) -> None:
    write(page, [HEADINGS, *ROWS, ["Tổng cộng", None, 90, 44], [], [None, None, "Thành Sen, ngày 5 tháng 9 năm 2026"]])
    write(page, [["Người lập biểu", None, "HIỆU TRƯỞNG"], [], ["Nguyễn Thị Lan", None, "Trần Thị Hà"]], top=8)


def _index_row(_: Workbook, page: Worksheet) -> None:
    write(page, [["TT", *HEADINGS], ["A", "B", 1, 2, 3], *_numbered()])


def _index_row_in_brackets(_: Workbook, page: Worksheet) -> None:
    write(page, [HEADINGS, ["(1)", "(2)", "(3)", "(4)"], *ROWS])


def _sections(_: Workbook, page: Worksheet) -> None:
    write(
        page,
        [["TT", *HEADINGS], ["I", "Khối mẫu giáo bé"], [1, *ROWS[0]], ["II", "Khối lớn"], [1, *ROWS[1]], [2, *ROWS[2]]],
    )


def _merged_section(_: Workbook, page: Worksheet) -> None:
    write(page, [HEADINGS, ["Khối mẫu giáo"], *ROWS])
    page.merge_cells("A2:D2")


def _heading_again(_: Workbook, page: Worksheet) -> None:
    write(page, [HEADINGS, ROWS[0], HEADINGS, *ROWS[1:]])


def _names_below_headings(_: Workbook, page: Worksheet) -> None:
    write(page, [HEADINGS, ["ten_lop", "do_tuoi", "so_tre", "tre_nu"], *ROWS])


def _only_names(_: Workbook, page: Worksheet) -> None:
    write(page, [["ten_lop", "do_tuoi", "so_tre", "tre_nu"], *ROWS])


def _hidden_row_and_column(_: Workbook, page: Worksheet) -> None:
    write(page, [HEADINGS, *ROWS])
    page.row_dimensions[3].hidden = True
    page.column_dimensions["D"].hidden = True


def _hidden_sheet(book: Workbook, page: Worksheet) -> None:
    write(page, [HEADINGS, *ROWS])
    aside = book.create_sheet("Cũ")
    write(aside, [HEADINGS, ["Lớp bỏ", "3–4 tuổi", 1, 1]])
    aside.sheet_state = "hidden"


def _far_right_and_down(_: Workbook, page: Worksheet) -> None:
    write(page, [HEADINGS, *ROWS], top=20, left=9)


def _vast(_: Workbook, page: Worksheet) -> None:
    write(page, [HEADINGS, *ROWS])
    page.cell(1_048_576, 16_384, " ")
    page.row_dimensions[1_000_000].height = 20


def _blank_rows(_: Workbook, page: Worksheet) -> None:
    write(page, [["TT", *HEADINGS], [1, *ROWS[0]], [2], [], [3, *ROWS[1]], [4, *ROWS[2]], [5], [6]])


def _numbers_as_text(_: Workbook, page: Worksheet) -> None:
    write(page, [[*HEADINGS, "Diện tích phòng (m²)"]])
    write(
        page,
        [
            ["Lớp A", "3–4 tuổi", " 25 ", "1 2", "45,5"],
            ["Lớp B", "3–4 tuổi", "1.234", "0", "45.5"],
            ["Lớp C", "3–4 tuổi", "30", "3", "1.234,5"],
        ],
        top=2,
    )


def _true_numbers(_: Workbook, page: Worksheet) -> None:
    write(
        page, [["Tên nhóm, lớp", "Số trẻ", "Diện tích phòng"], ["A", 25.0, 1.234], ["B", 24.999999999999996, 0.1 + 0.2]]
    )


def _dates(_: Workbook, page: Worksheet) -> None:
    days: list[Any] = ["5/9/2025", "05-09-2025", "05.09.2025", date(2025, 9, 5), datetime(2025, 9, 5, 7, 30), 45905]  # noqa: DTZ001
    days += ["2025-09-05", "05/09/2025 00:00:00", "ngày 5 tháng 9 năm 2025", "5 / 9 / 2025", "05092025", 5092025]
    write(page, [["Tên nhóm, lớp", "Ngày mở lớp"], *([f"Lớp {n}", day] for n, day in enumerate(days, start=1))])


def _truths(_: Workbook, page: Worksheet) -> None:
    truths: list[Any] = [True, False, "có", "KHONG", "x", "Co", "Không"]
    write(page, [["Tên nhóm, lớp", "Bán trú"], *([f"Lớp {n}", truth] for n, truth in enumerate(truths, start=1))])


def _choices(_: Workbook, page: Worksheet) -> None:
    ways = ["3–4 tuổi", "3-4 tuổi", "3 - 4 Tuoi", "3_4_tuoi", unicodedata.normalize("NFD", "3—4 TUỔI")]
    write(page, [["Tên nhóm, lớp", "Độ tuổi", "Dịch vụ"]])
    many = ["Ăn sáng; Xe đưa đón", "xe dua don", "an_sang;xe", "Xe đưa đón\nĂn sáng", "Ăn sáng, Xe đưa đón;"]
    write(
        page,
        [[f"Lớp {n}", way, services] for n, (way, services) in enumerate(zip(ways, many, strict=True), start=1)],
        top=2,
    )


def _marks(_: Workbook, page: Worksheet) -> None:
    write(page, [["Tên nhóm, lớp", "Số trẻ", "Trẻ em gái", "Bán trú"]])
    write(page, [["Lớp A", "Không áp dụng", "Chưa có số liệu (chờ Sở)", "khong ap dung"]], top=2)
    write(page, [["Lớp B", "CHƯA CÓ SỐ LIỆU: máy hỏng", "Chưa có số liệu", None]], top=3)


def _looks_like_formula(_: Workbook, page: Worksheet) -> None:
    write(page, [["Tên nhóm, lớp", "Số trẻ"], [None, 20], [None, 21], ["'Lớp C", 22]])
    for row, words in ((2, "=1+1"), (3, "@SUM(A1)")):
        page.cell(row, 1, words).data_type = "s"


def _merged_down(_: Workbook, page: Worksheet) -> None:
    write(page, [HEADINGS, ["Lớp A", "3–4 tuổi", 20, 10], ["Lớp B", None, 21, 11], ["Lớp C", None, 22, 12]])
    page.merge_cells("B2:B4")


def _tcvn3(_: Workbook, page: Worksheet) -> None:
    write(
        page,
        [
            [to_tcvn3(v) if isinstance(v, str) else v for v in line]
            for line in [HEADINGS, ["Líp MÇm", *ROWS[0][1:]], *ROWS[1:]]
        ],
    )
    page["A2"].value = to_tcvn3("Lớp Mầm")
    for row in page.iter_rows():
        for cell in row:
            cell.font = Font(name=".VnTime")


def _tcvn3_without_fonts(_: Workbook, page: Worksheet) -> None:
    write(page, _with(to_tcvn3))


def _tcvn3_capitals(_: Workbook, page: Worksheet) -> None:
    write(page, [HEADINGS, *ROWS])
    page["A2"].value = to_tcvn3("lớp mầm")
    page["A2"].font = Font(name=".VnTimeH")


def _vni(_: Workbook, page: Worksheet) -> None:
    write(page, _with(to_vni))
    for row in page.iter_rows():
        for cell in row:
            cell.font = Font(name="VNI-Times")


def _vni_without_fonts(_: Workbook, page: Worksheet) -> None:
    write(page, _with(to_vni))


def _two_sheets(book: Workbook, page: Worksheet) -> None:
    write(page, [HEADINGS, ROWS[0]])
    write(book.create_sheet("Tổ 2"), [["", "Khối lớn"], HEADINGS, *ROWS[1:]])


def _extra_columns(_: Workbook, page: Worksheet) -> None:
    write(
        page, [["TT", *HEADINGS, "Phòng học", "Sĩ số cũ"], *([n, *row, "P1", 9] for n, row in enumerate(ROWS, start=1))]
    )


def _look_alike_d(_: Workbook, page: Worksheet) -> None:
    write(page, [["Tên nhóm, lớp", "Ðộ tuổi", "Số trẻ", "Trẻ em gái"], *ROWS])


def _no_break_spaces(_: Workbook, page: Worksheet) -> None:
    write(page, [[h.replace(" ", "\u00a0") for h in HEADINGS], *([f"\u00a0{r[0]} ", *r[1:]] for r in ROWS)])


def _shortened(_: Workbook, page: Worksheet) -> None:
    write(page, [["Tên lớp", "Độ tuổi", "Số trẻ", "Họ tên GV"], ["Lớp Mầm", "3–4 tuổi", 25, "Lê Thị Hoà"]])


def _numbered_headings(_: Workbook, page: Worksheet) -> None:
    write(page, [["1. Tên nhóm, lớp", "2) Độ tuổi", "(3) Số trẻ", "b) Trẻ em gái"], *ROWS])


def _invisible(_: Workbook, page: Worksheet) -> None:
    write(page, [[f"\ufeff{heading}\u200b" for heading in HEADINGS]])
    write(
        page,
        [
            [f"\u200b{name}", f"{age}\u200b", f"{children}\u200b", f"{girls}\u2009"]
            for name, age, children, girls in ROWS
        ],
        top=2,
    )


def _only_names_of_classes(_: Workbook, page: Worksheet) -> None:
    write(page, [["TT", "Tên nhóm, lớp"], [1, "Lớp Mầm"], [2, "Lớp Chồi"]])


def _bracketless_choice(_: Workbook, page: Worksheet) -> None:
    write(page, [["Tên nhóm, lớp", "Bán trú", "Số trẻ"], ["A", 1, "2 5"], ["B", 0, "−3"], ["C", "Yes", "26"]])


def _days_that_may_be_months(_: Workbook, page: Worksheet) -> None:
    write(
        page, [["Tên nhóm, lớp", "Ngày mở lớp"], ["A", date(2025, 9, 5)], ["B", "25/09/2025"], ["C", date(2025, 10, 6)]]
    )


def _headings_only(_: Workbook, page: Worksheet) -> None:
    write(page, [["DANH SÁCH"], HEADINGS, ["Tổng cộng", None, 0, 0]])


def _total_on_top(_: Workbook, page: Worksheet) -> None:
    write(page, [["TT", *HEADINGS], [None, "Tổng toàn trường", None, 90, 44], *_numbered()])


def _rows(*values: dict[str, Any]) -> list[dict[str, Any]]:
    return list(values)


_DAY = date(2025, 9, 5)
_BOTH = ("an_sang", "xe")
MESSY = [
    Mess("plain", _plain),
    Mess("titles above the heading", _titles_above),
    Mess("merged titles", _merged_title),
    Mess("a heading over two lines", _two_lines),
    Mess("a total above its parts", _two_lines_with_total),
    Mess("line breaks in headings", _heading_in_one_cell_over_two_lines),
    Mess("stars", _stars),
    Mess("another order", _other_order),
    Mess("headings without marks", _no_marks),
    Mess("decomposed text", _decomposed),
    Mess(
        "i for y, and tones elsewhere",
        _tone_placement,
        _rows(
            {"ten_lop": "Lớp Mầm", "do_tuoi": "3_4_tuoi", "so_tre": 25, "giao_vien": "Lê Thị Hoà", "ly_do": "sửa mái"}
        ),
    ),
    Mess("a counting column", _counter_column),
    Mess("a total row", _total_row, said=("Tổng cộng",)),
    Mess("a total in the name column", _total_in_the_name_column, said=("Cộng:",)),
    Mess(
        "people called Tống and Công",
        _somebody_called_tong,
        _rows(
            {"ten_lop": "Tống Phan 1", "so_tre": 20, "giao_vien": "Tống Thị Lan"},
            {"ten_lop": "Công Đoàn", "so_tre": 21, "giao_vien": "Công"},
        ),
    ),
    Mess("signatures below", _signatures_below, said=("Tổng cộng",)),
    Mess("a row that numbers the columns", _index_row, said=("đánh số cột",)),
    Mess("column numbers in brackets", _index_row_in_brackets, said=("đánh số cột",)),
    Mess("section rows", _sections, said=("Khối mẫu giáo bé", "Khối lớn")),
    Mess("a section over all columns", _merged_section, said=("Khối mẫu giáo",)),
    Mess("the heading again on each page", _heading_again, said=("lặp lại tiêu đề",)),
    Mess("technical names below the headings", _names_below_headings, said=("lặp lại tiêu đề",)),
    Mess("technical names only", _only_names),
    Mess("a hidden row and column", _hidden_row_and_column, said=("dòng đang ẩn (3)", "cột đang ẩn (D)")),
    Mess("a hidden sheet", _hidden_sheet, said=("Trang ẩn không đọc: Cũ",)),
    Mess("far from the corner", _far_right_and_down),
    Mess("a million rows, it says", _vast),
    Mess("blank and merely numbered rows", _blank_rows),
    Mess(
        "numbers as text",
        _numbers_as_text,
        _rows(
            {"ten_lop": "Lớp A", "do_tuoi": "3_4_tuoi", "so_tre": 25, "tre_nu": 12, "dien_tich": Decimal("45.5")},
            {"ten_lop": "Lớp B", "do_tuoi": "3_4_tuoi", "so_tre": 1234, "tre_nu": 0, "dien_tich": Decimal("45.5")},
            {"ten_lop": "Lớp C", "do_tuoi": "3_4_tuoi", "so_tre": 30, "tre_nu": 3, "dien_tich": Decimal("1234.5")},
        ),
    ),
    Mess(
        "figures of a spreadsheet have one meaning",
        _true_numbers,
        _rows(
            {"ten_lop": "A", "so_tre": 25, "dien_tich": Decimal("1.234")},
            {"ten_lop": "B", "so_tre": 25, "dien_tich": Decimal("0.3")},
        ),
    ),
    Mess("dates in twelve writings", _dates, [{"ten_lop": f"Lớp {n}", "ngay_mo": _DAY} for n in range(1, 13)]),
    Mess(
        "truths",
        _truths,
        [
            {"ten_lop": f"Lớp {n}", "ban_tru": each}
            for n, each in enumerate(["co", "khong", "co", "khong", "co", "co", "khong"], start=1)
        ],
    ),
    Mess(
        "choices as people write them",
        _choices,
        [
            {"ten_lop": f"Lớp {n}", "do_tuoi": "3_4_tuoi", "dich_vu": services}
            for n, services in enumerate(
                [("an_sang", "xe"), ("xe",), ("an_sang", "xe"), ("an_sang", "xe"), ("an_sang", "xe")], 1
            )
        ],
    ),
    Mess(
        "marks written out",
        _marks,
        _rows(
            {"ten_lop": "Lớp A", "so_tre": "KAD", "tre_nu": "CHUA:chờ Sở", "ban_tru": "KAD"},
            {"ten_lop": "Lớp B", "so_tre": "CHUA:máy hỏng", "tre_nu": "CHUA:"},
        ),
    ),
    Mess(
        "text that looks like a formula",
        _looks_like_formula,
        _rows(
            {"ten_lop": "=1+1", "so_tre": 20},
            {"ten_lop": "@SUM(A1)", "so_tre": 21},
            {"ten_lop": "'Lớp C", "so_tre": 22},
        ),
    ),
    Mess(
        "one cell for several rows",
        _merged_down,
        [
            {"ten_lop": f"Lớp {name}", "do_tuoi": "3_4_tuoi", "so_tre": 20 + n, "tre_nu": 10 + n}
            for n, name in enumerate("ABC")
        ],
    ),
    Mess("TCVN3 fonts", _tcvn3),
    Mess("TCVN3 without its fonts", _tcvn3_without_fonts),
    Mess("TCVN3 capitals", _tcvn3_capitals, [{**EXPECTED[0], "ten_lop": "LỚP MẦM"}, *EXPECTED[1:]]),
    Mess("VNI fonts", _vni),
    Mess("VNI without its fonts", _vni_without_fonts),
    Mess("two sheets for one table", _two_sheets),
    Mess("columns nobody asked for", _extra_columns, said=("Phòng học", "Sĩ số cũ")),
    Mess("the Icelandic letter that looks like Đ", _look_alike_d),
    Mess("spaces that do not break", _no_break_spaces),
    Mess("numbered headings", _numbered_headings),
    Mess("letters nobody sees", _invisible),
    Mess("names alone", _only_names_of_classes, _rows({"ten_lop": "Lớp Mầm"}, {"ten_lop": "Lớp Chồi"})),
    Mess(
        "ones and noughts",
        _bracketless_choice,
        _rows(
            {"ten_lop": "A", "ban_tru": "co", "so_tre": 25},
            {"ten_lop": "B", "ban_tru": "khong", "so_tre": -3},
            {"ten_lop": "C", "ban_tru": "co", "so_tre": 26},
        ),
    ),
    Mess(
        "days that may be months",
        _days_that_may_be_months,
        _rows(
            {"ten_lop": "A", "ngay_mo": date(2025, 9, 5)},
            {"ten_lop": "B", "ngay_mo": date(2025, 9, 25)},
            {"ten_lop": "C", "ngay_mo": date(2025, 10, 6)},
        ),
        said=("đã đổi chỗ ngày và tháng ở 2 ô",),
    ),
    Mess("headings and nothing below", _headings_only, [], said=("không có dòng số liệu nào",)),
    Mess("the total on top", _total_on_top, said=("Tổng toàn trường",)),
    Mess(
        "shortened headings",
        _shortened,
        _rows({"ten_lop": "Lớp Mầm", "do_tuoi": "3_4_tuoi", "so_tre": 25, "giao_vien": "Lê Thị Hoà"}),
    ),
]

REFUSED_CELLS = [
    Refusal("a word for a number", "Số trẻ", "hai mươi", "“hai mươi” không phải số nguyên. Ví dụ đúng: 25"),
    Refusal("half a child", "Số trẻ", 25.5, "không phải số nguyên"),
    Refusal("a comma in a count", "Số trẻ", "1,234", "không phải số nguyên"),
    Refusal("a day for a count", "Số trẻ", date(2026, 12, 10), "là ngày 10/12/2026"),
    Refusal("a truth for a count", "Số trẻ", bool(1), "đúng/sai"),
    Refusal("a share for a count", "Số trẻ", 0.5, "Ô ghi 50%", "0%"),
    Refusal("a formula nobody has worked out", "Số trẻ", "=SUM(A1:A2)", "công thức chưa có kết quả"),
    Refusal("a dash for a number", "Số trẻ", "-", "có thể là 0, cũng có thể là không có số"),
    Refusal("only a month", "Ngày mở lớp", "9/2025", "mới chỉ có tháng, năm"),
    Refusal("two meanings", "Diện tích phòng (m²)", "1.234", "hai cách"),
    Refusal("only a year", "Ngày mở lớp", 2020, "mới chỉ có năm"),
    Refusal("a year as text", "Ngày mở lớp", "2020", "không phải là ngày"),
    Refusal("no such day", "Ngày mở lớp", "31/02/2026", "Không có ngày"),
    Refusal("American order", "Ngày mở lớp", "09/25/2025", "Không có ngày"),
    Refusal("far past", "Ngày mở lớp", "05/09/1025", "nằm ngoài khoảng"),
    Refusal("a small number for a day", "Ngày mở lớp", 25, "không phải là ngày"),
    Refusal("not on the list", "Độ tuổi", "7–8 tuổi", "không có trong danh sách. Chọn một trong: 3–4 tuổi"),
    Refusal("one of several is not", "Dịch vụ", "Ăn sáng; Bơi", "“Bơi” không có trong danh sách"),
    Refusal("too long", "Họ và tên giáo viên", "a" * 20_001, "dài quá"),
]
