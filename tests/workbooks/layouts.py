"""Strange tables: titles, two-line headings, totals, signatures, hidden rows, sheets that are something else."""

import unicodedata
from pathlib import Path

from openpyxl.chart import BarChart
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table
from openpyxl.worksheet.worksheet import Worksheet

from tests.workbooks.stranger import BOTH, Folder, kept, lon, refused, tho
from tests.workbooks.writing import (
    HEADINGS,
    LINES,
    LON_LINE,
    SESSION_HEADINGS,
    SESSION_LINE,
    THO_LINE,
    Line,
    a_book,
    a_table,
    put,
    share_strings,
)

LAYOUTS = Folder()


def _titles(sheet: Worksheet) -> None:
    put(sheet, [("UBND PHƯỜNG THÀNH SEN", *[None] * 4, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")])
    put(sheet, [("TRƯỜNG MẦM NON HOA SEN", *[None] * 4, "Độc lập - Tự do - Hạnh phúc")], top=2)
    put(sheet, [("BIỂU THỐNG KÊ NHÓM, LỚP NĂM HỌC 2026-2027",)], top=3)
    for place in ("A1:E1", "F1:I1", "A2:E2", "F2:I2", "A3:I3"):
        sheet.merge_cells(place)


def _signature(sheet: Worksheet, top: int) -> None:
    put(
        sheet,
        [
            ("Ghi chú: số liệu tính đến ngày 05/9/2026; trẻ 25 tháng trở lên xếp vào nhóm lớn.",),
            (*[None] * 5, "Thành Sen, ngày 10 tháng 9 năm 2026"),
            ("Người lập biểu", *[None] * 4, "HIỆU TRƯỞNG"),
            ("(Ký, ghi rõ họ tên)", *[None] * 4, "(Ký, đóng dấu)"),
            (None,),
            ("Trần Thị Bé", *[None] * 4, "Nguyễn Thị Hoà"),
        ],
        top=top,
    )


@LAYOUTS.add(BOTH)
def a_plain_table(path: Path) -> None:
    a_table(path)
    share_strings(path)


@LAYOUTS.add(BOTH, refused("biểu|--form"), named=False)
def a_plain_table_whose_form_nobody_named(path: Path) -> None:
    # its headings belong to one form only; asking which form it is, is fair, too
    a_table(path)


@LAYOUTS.add(BOTH)
def three_merged_titles_above_and_signatures_below(path: Path) -> None:
    book, sheet = a_book("Biểu 1")
    _titles(sheet)
    put(sheet, [HEADINGS, *LINES], top=5)
    _signature(sheet, top=9)
    book.save(path)
    share_strings(path)


@LAYOUTS.add(BOTH)
def two_line_headings_under_trong_do(path: Path) -> None:
    book, sheet = a_book()
    _titles(sheet)
    put(sheet, [(*HEADINGS[:3], "Trong đó", None, None, *HEADINGS[6:])], top=5)
    put(sheet, [(*[None] * 3, *HEADINGS[3:6])], top=6)
    sheet.merge_cells("D5:F5")
    for column in "ABCGHI":
        sheet.merge_cells(f"{column}5:{column}6")
    put(sheet, LINES, top=7)
    book.save(path)


@LAYOUTS.add(BOTH, refused("C2|A2|B2"))
def column_numbers_under_the_headings(path: Path) -> None:
    # every form of the statistics office has this line; to point at it instead of reading over it is fair
    book, sheet = a_book()
    put(sheet, [HEADINGS, ("A", "B", *(f"({number})" for number in range(1, 8))), *LINES])
    book.save(path)


@LAYOUTS.add(BOTH)
def stars_units_and_mandatory_words_in_headings(path: Path) -> None:
    marked = ("Tên nhóm, lớp (*)", "Độ tuổi *", "Số trẻ (cháu)", "Trẻ em gái (bắt buộc)", "Trẻ dân tộc thiểu số (cháu)")
    book, sheet = a_book()
    put(
        sheet,
        [(*marked, "Trẻ khuyết tật:", "Con công nhân, người lao động*", "Số giáo viên (người)", "Ghi chú"), *LINES],
    )
    book.save(path)


@LAYOUTS.add(kept(tho(), lon(), says=("Diện tích",)))
def other_order_of_columns_a_number_column_and_one_unknown(path: Path) -> None:
    # nothing is dropped silently: the unknown column is named
    order = (8, 2, 0, 1, 7, 6, 5, 4, 3)
    book, sheet = a_book()
    put(sheet, [("STT", *(HEADINGS[each] for each in order), "Diện tích phòng (m2)")])
    for number, line in enumerate(LINES, 1):
        put(sheet, [(number, *(line[each] for each in order), 48.5)], top=number + 1)
    book.save(path)


@LAYOUTS.add(BOTH)
def headings_in_capitals_without_marks(path: Path) -> None:
    typed = ("TEN NHOM, LOP", "DO TUOI", "SO TRE", "TRE EM GAI", "TRE DAN TOC THIEU SO", "TRE KHUYET TAT")
    a_table(path, headings=(*typed, "CON CONG NHAN, NGUOI LAO DONG", "SO GIAO VIEN", "GHI CHU"))


@LAYOUTS.add(BOTH)
def headings_and_words_from_a_mac_are_decomposed(path: Path) -> None:
    lines = [tuple(unicodedata.normalize("NFD", each) if isinstance(each, str) else each for each in x) for x in LINES]
    a_table(path, lines, [unicodedata.normalize("NFD", each) for each in HEADINGS])


@LAYOUTS.add(BOTH)
def headings_broken_over_lines_with_odd_spaces(path: Path) -> None:
    typed = (
        "Tên nhóm,\nlớp",
        " Độ  tuổi ",
        "Số\u00a0trẻ",
        "Trẻ\nem\ngái ",
        "Trẻ dân tộc\r\nthiểu số",
        "Trẻ khuyết  tật",
    )
    a_table(path, headings=(*typed, "Con công nhân,\nngười lao động", "Số giáo\u00a0viên", "Ghi chú\n"))


@LAYOUTS.add(kept({"chu_de": "y_te"}), form="tap_huan")
def the_other_place_of_the_tone_mark(path: Path) -> None:
    # khỏe and khoẻ are one word; "Chủ đề" alone is a table with one column
    a_table(path, [("Chăm sóc sức khoẻ",)], ("Chủ đề",))


@LAYOUTS.add(BOTH)
def empty_rows_between_and_the_table_far_from_the_corner(path: Path) -> None:
    book, sheet = a_book()
    put(sheet, [HEADINGS], top=12, left=4)
    put(sheet, [THO_LINE], top=14, left=4)
    put(sheet, [(" ", "", "\u00a0")], top=15, left=4)
    put(sheet, [LON_LINE], top=18, left=4)
    book.save(path)


@LAYOUTS.add(BOTH, refused("A2|Nhà trẻ|dòng 2|hàng 2"))
def group_rows_of_nha_tre_and_mau_giao(path: Path) -> None:
    # such a row is no class; to ask for it to be taken out is fair, to keep a class named "I. Nhà trẻ" is not
    book, sheet = a_book()
    put(sheet, [HEADINGS, ("I. Nhà trẻ",), THO_LINE, ("II. Mẫu giáo",), LON_LINE])
    for place in ("A2:I2", "A4:I4"):
        sheet.merge_cells(place)
        sheet[place.partition(":")[0]].font = Font(bold=True)
    book.save(path)


@LAYOUTS.add(BOTH)
def numbers_one_to_forty_prepared_and_two_rows_filled(path: Path) -> None:
    # the rest of the numbered lines are paper, not classes
    book, sheet = a_book()
    put(sheet, [("TT", *HEADINGS), *((number,) for number in range(1, 41))])
    put(sheet, LINES, top=2, left=2)
    book.save(path)


def _total(words: str) -> Line:
    return (words, None, 50, 23, 1, 1, 14, 4, None)


@LAYOUTS.add(BOTH, refused("A3|B3|Cộng|dòng 3|hàng 3"))
def totals_below_and_between(path: Path) -> None:
    # counted as classes they would double the children of the province
    book, sheet = a_book()
    put(
        sheet,
        [HEADINGS, THO_LINE, ("Cộng nhà trẻ", None, *THO_LINE[2:]), LON_LINE, _total("Cộng"), _total("TỔNG CỘNG")],
    )
    book.save(path)


@LAYOUTS.add(BOTH, refused("A2|B2|Tổng số|dòng 2|hàng 2"))
def the_total_stands_above_the_classes(path: Path) -> None:
    book, sheet = a_book()
    put(sheet, [HEADINGS, _total("Tổng số"), *LINES])
    book.save(path)


@LAYOUTS.add(BOTH, refused("A4|A5|B5|C5|dòng 4|dòng 5|hàng 4|hàng 5|Trang 2"))
def headings_repeated_on_the_second_page(path: Path) -> None:
    book, sheet = a_book()
    put(sheet, [HEADINGS, THO_LINE, (None,), ("Trang 2",), HEADINGS, LON_LINE])
    book.save(path)


@LAYOUTS.add(
    kept(tho(), lon(), says=("ẩn",)), kept(tho(), says=("ẩn",)), kept(lon(), says=("ẩn",)), refused("ẩn|hàng 2|dòng 2")
)
def a_hidden_row(path: Path) -> None:
    # whether it counts nobody can know; it must be spoken of
    book, sheet = a_book()
    put(sheet, [HEADINGS, *LINES])
    sheet.row_dimensions[2].hidden = True
    book.save(path)


@LAYOUTS.add(BOTH, refused("ẩn"))
def a_hidden_column_with_answers(path: Path) -> None:
    book, sheet = a_book()
    put(sheet, [HEADINGS, *LINES])
    sheet.column_dimensions["E"].hidden = True
    book.save(path)


@LAYOUTS.add(refused("Số trẻ"))
def two_columns_with_one_heading(path: Path) -> None:
    book, sheet = a_book()
    put(sheet, [(*HEADINGS, "Số trẻ"), (*THO_LINE, 19), (*LON_LINE, 30)])
    book.save(path)


@LAYOUTS.add(kept(tho(), lon(), says=("năm học trước",)), refused("năm học trước"))
def last_years_children_beside_this_years(path: Path) -> None:
    book, sheet = a_book()
    old = (HEADINGS[0], HEADINGS[1], "Số trẻ năm học trước", *HEADINGS[2:])
    put(sheet, [old, *((*line[:2], 99, *line[2:]) for line in LINES)])
    book.save(path)


@LAYOUTS.add(
    kept(tho(so_tre=None), lon(so_tre=None), says=("Sĩ số",)),
    refused("Sĩ số"),
)
def a_heading_of_their_own(path: Path) -> None:
    a_table(path, headings=(*HEADINGS[:2], "Sĩ số", *HEADINGS[3:]))


@LAYOUTS.add(BOTH, options=("--map", "Sĩ số=so_tre", "--map", "Số GV=so_giao_vien"))
def headings_of_their_own_that_are_mapped(path: Path) -> None:
    a_table(path, headings=(*HEADINGS[:2], "SĨ SỐ ", *HEADINGS[3:7], "Số GV", "Ghi chú"))


@LAYOUTS.add(refused("si_so"), options=("--map", "Sĩ số=si_so"))
def a_map_to_a_question_that_does_not_exist(path: Path) -> None:
    a_table(path, headings=(*HEADINGS[:2], "Sĩ số", *HEADINGS[3:]))


@LAYOUTS.add(kept(), refused("dòng|hàng|trống|số liệu"))
def headings_and_nothing_below(path: Path) -> None:
    a_table(path, [])


@LAYOUTS.add(refused("trống|không có|không thấy|không tìm|chưa có"))
def an_empty_workbook(path: Path) -> None:
    book, _ = a_book()
    book.save(path)


@LAYOUTS.add(refused("cột|tiêu đề|đầu bảng|không nhận|biểu"))
def a_pay_list(path: Path) -> None:
    a_table(path, [("Trần Thị Bé", "3.66", 8_564_400)], ("Họ và tên", "Hệ số lương", "Thực lĩnh"))


@LAYOUTS.add(BOTH)
def only_the_second_sheet_is_the_table(path: Path) -> None:
    book, sheet = a_book("HƯỚNG DẪN")
    put(sheet, [("Cách điền: mỗi nhóm, lớp một dòng.",), ("Số trẻ: ghi số trẻ đang học.",)])
    put(book.create_sheet("Biểu 01-MN (sửa lần 2) 05.9"), [HEADINGS, *LINES])
    book.create_sheet("Sheet3")
    book.save(path)


@LAYOUTS.add(BOTH)
def the_first_sheet_is_a_chart(path: Path) -> None:
    book, sheet = a_book("a'b & <c>")
    put(sheet, [HEADINGS, *LINES])
    chart = BarChart()
    book.create_chartsheet("Biểu đồ", 0).add_chart(chart)
    book.save(path)


@LAYOUTS.add(
    refused("Kỳ I|trang|sheet"),
    kept(tho(so_tre=21), says=("Kỳ I",)),
    kept(tho(), lon(), says=("Kỳ I",)),
)
def two_sheets_with_the_same_table(path: Path) -> None:
    # to take both would count every child twice; whichever is taken, the other is named
    book, sheet = a_book("Kỳ I")
    put(sheet, [HEADINGS, with_children(THO_LINE, 21)])
    put(book.create_sheet("Kỳ II"), [HEADINGS, *LINES])
    book.save(path)


def with_children(line: Line, number: int) -> Line:
    """Return a line with another number of children."""
    return (*line[:2], number, *line[3:])


@LAYOUTS.add(BOTH, refused("cũ", "ẩn|trang|sheet"))
def an_old_table_on_a_hidden_sheet(path: Path) -> None:
    book, sheet = a_book("Số liệu")
    put(sheet, [HEADINGS, *LINES])
    hidden = book.create_sheet("cũ", 0)
    put(hidden, [HEADINGS, with_children(THO_LINE, 3)])
    hidden.sheet_state = "veryHidden"
    book.active = 1
    book.save(path)


@LAYOUTS.add(
    kept(tho(do_tuoi="4_5_tuoi"), lon(ghi_chu=None)),
    kept(tho(do_tuoi="4_5_tuoi"), lon(do_tuoi=None, ghi_chu=None), says=("B3",)),
    refused("B3|trộn|gộp|ghép ô"),
)
def two_classes_share_one_merged_age_cell(path: Path) -> None:
    # one cell over two rows is either both rows' answer or nobody's; a silent blank in the second is a loss
    book, sheet = a_book()
    put(sheet, [HEADINGS, (THO_LINE[0], "4–5 tuổi", *THO_LINE[2:]), (LON_LINE[0], None, *LON_LINE[2:8])])
    sheet.merge_cells("B2:B3")
    book.save(path)


@LAYOUTS.add(BOTH)
def colours_lists_rules_comments_and_a_table_object(path: Path) -> None:
    book, sheet = a_book()
    put(sheet, [HEADINGS, *LINES])
    lists = DataValidation(type="list", formula1='"3–4 tuổi,4–5 tuổi"', allow_blank=True)
    sheet.add_data_validation(lists)
    lists.add("B2:B500")
    red = PatternFill("solid", start_color="FFFF0000")
    sheet.conditional_formatting.add("C2:C500", CellIsRule(operator="greaterThan", formula=["25"], fill=red))
    sheet["C2"].comment = Comment("Chị Hoà xem lại giúp em: 22 hay 23?", "Bé")
    sheet.add_table(Table(displayName="Bang1", ref="A1:I3"))
    sheet.freeze_panes = "B2"
    for cell in sheet[1]:
        cell.border = Border(bottom=Side("thin"), top=Side("thin"))
    book.save(path)


@LAYOUTS.add(kept(), refused("cột|hàng|tiêu đề|đầu bảng|không nhận|dòng"))
def the_table_lies_on_its_side(path: Path) -> None:
    # headings down column A: not a table that can be read, and nothing of it may be
    book, sheet = a_book()
    put(sheet, list(zip(HEADINGS, THO_LINE, LON_LINE, strict=True)))
    book.save(path)


@LAYOUTS.add(
    kept({"ngay": SESSION_LINE[0], "noi_dung": "Phòng chống đuối nước"}),
    refused("chủ đề|bắt buộc|cột"),
    form="tap_huan",
)
def only_two_of_the_columns(path: Path) -> None:
    # half an answer is kept like half a typed form, or the missing columns are named
    headings = (SESSION_HEADINGS[0], SESSION_HEADINGS[2])
    a_table(path, [(SESSION_LINE[0], SESSION_LINE[2])], headings)
