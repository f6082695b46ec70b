"""Strange cells: numbers, dates, choices, formulas and texts as people and Excel leave them."""

import re
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

from tests.workbooks.stranger import BOTH, Folder, Refused, Values, buoi, kept, lon, refused, tho
from tests.workbooks.writing import (
    HEADINGS,
    LINES,
    LON_LINE,
    SESSION_HEADINGS,
    SESSION_LINE,
    THO_LINE,
    WORKBOOK,
    Raw,
    a_book,
    a_table,
    put,
    rewrite,
    sessions,
    set_cells,
    with_cell,
)

CELLS = Folder()
_NAME, _AGE, _CHILDREN, _NOTE = 0, 1, 2, 8
_DAY, _HOURS = 0, 4


def _group(path: Path, column: int, value: object) -> None:
    a_table(path, [with_cell(THO_LINE, column, value), LON_LINE])


def _session(path: Path, column: int, value: object) -> None:
    sessions(path, [with_cell(SESSION_LINE, column, value)])


def _with(values: Values) -> tuple[Values, Values]:
    return values, lon()


_BAD_NUMBER = refused("C2", "số")


# numbers


@CELLS.add(BOTH)
def numbers_kept_as_text_with_spaces(path: Path) -> None:
    line = tuple(f" {each}\u00a0" if isinstance(each, int) else each for each in THO_LINE)
    book, sheet = a_book()
    put(sheet, [HEADINGS, line, LON_LINE])
    for cell in sheet[2]:
        cell.number_format = "@"
    book.save(path)


@CELLS.add(BOTH)
def whole_numbers_stored_as_floats(path: Path) -> None:
    a_table(path)
    set_cells(path, {"C2": Raw("<v>22.0</v>"), "D2": Raw("<v>1E1</v>"), "C3": Raw("<v>2.8000000000000000E+1</v>")})


@CELLS.add(kept(*_with(tho())), refused("C2", "22 cháu"))
def a_number_with_its_unit(path: Path) -> None:
    # to read 22 and say so, or to ask for the bare number
    _group(path, _CHILDREN, "22 cháu")


@CELLS.add(refused("C2", "22,5|22.5"))
def half_a_child(path: Path) -> None:
    _group(path, _CHILDREN, 22.5)


@CELLS.add(Refused(("C2", "2O", "Ví dụ|ví dụ")))
def a_letter_o_for_a_zero(path: Path) -> None:
    _group(path, _CHILDREN, "2O")


@CELLS.add(_BAD_NUMBER)
def a_number_in_words(path: Path) -> None:
    _group(path, _CHILDREN, "hai mươi hai")


@CELLS.add(_BAD_NUMBER)
def a_dash_for_nothing(path: Path) -> None:
    # nobody knows whether "-" is zero or not yet counted
    _group(path, _CHILDREN, "-")


@CELLS.add(kept(*_with(tho(so_tre=0, tre_nu=0, tre_dan_toc=0, tre_con_cong_nhan=0))))
def zeros_that_excel_shows_as_dashes(path: Path) -> None:
    book, sheet = a_book()
    put(sheet, [HEADINGS, (*THO_LINE[:2], 0, 0, 0, 0, 0, 2), LON_LINE])
    for cell in sheet[2][2:]:
        cell.number_format = '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-'
    book.save(path)


@CELLS.add(kept(*_with(tho(tre_khuyet_tat=None))), refused("F2"))
def a_blank_among_numbers(path: Path) -> None:
    # blank is not zero: not yet answered, like in the window
    _group(path, 5, None)


@CELLS.add(refused("C2"))
def true_for_a_number(path: Path) -> None:
    _group(path, _CHILDREN, value=True)


@CELLS.add(kept(*_with(tho())), refused("C2"))
def a_number_copied_from_zalo_with_invisible_letters(path: Path) -> None:
    # zero width space and byte order mark
    _group(path, _CHILDREN, "\ufeff22\u200b")


@CELLS.add(kept(buoi()), form="tap_huan")
def hours_as_text_with_a_comma(path: Path) -> None:
    _session(path, _HOURS, "3,5")


@CELLS.add(kept(buoi(so_gio=Decimal("3.3"))), form="tap_huan")
def hours_from_a_multiplication(path: Path) -> None:
    # Excel shows 3,3 and stores what 1.1*3 is in binary
    sessions(path, [SESSION_LINE])
    set_cells(path, {"E2": Raw("<f>1.1*3</f><v>3.3000000000000003</v>")})


@CELLS.add(refused("E2", "1.500"), form="tap_huan")
def hours_that_can_be_read_two_ways(path: Path) -> None:
    _session(path, _HOURS, "1.500")


@CELLS.add(refused("E2", "3 giờ 30|số"), form="tap_huan")
def hours_and_minutes_in_words(path: Path) -> None:
    _session(path, _HOURS, "3 giờ 30")


@CELLS.add(refused("E2"), form="tap_huan")
def hours_that_excel_took_for_a_time_of_day(path: Path) -> None:
    # "3:30" becomes 0.1458 of a day; 0,1458 giờ would be a lie
    _session(path, _HOURS, time(3, 30))


# dates


@CELLS.add(
    kept(buoi(), buoi(), buoi(), buoi()),
    form="tap_huan",
)
def dates_as_text_in_every_writing(path: Path) -> None:
    texts = ("5/9/2026", "05-09-2026", " 5.9.2026 ", "05/09/26")
    sessions(path, [with_cell(SESSION_LINE, _DAY, text) for text in texts])


@CELLS.add(kept(buoi()), refused("A2", "2026-09-05"), form="tap_huan")
def a_date_as_a_computer_writes_it(path: Path) -> None:
    _session(path, _DAY, "2026-09-05")


@CELLS.add(kept(buoi()), form="tap_huan")
def a_date_in_the_short_format_of_the_computer(path: Path) -> None:
    # number format 14 is what Excel gives every typed date; on a Vietnamese Windows it shows 05/09/2026
    sessions(path, [SESSION_LINE], "mm-dd-yy")


@CELLS.add(kept(buoi(ngay=date(2026, 9, 25))), form="tap_huan")
def a_date_that_has_one_reading_in_american_format(path: Path) -> None:
    sessions(path, [with_cell(SESSION_LINE, _DAY, date(2026, 9, 25))], "m/d/yyyy")


@CELLS.add(
    refused("A3"),
    kept(buoi(ngay=date(2026, 9, 25)), buoi(ngay=date(2026, 5, 9)), buoi(ngay=date(2026, 9, 17)), says=("A3",)),
    form="tap_huan",
)
def an_american_excel_turned_some_dates_around(path: Path) -> None:
    # 25/09 and 17/09 stayed text because there is no month 25; 05/09 became 9 May. Silence would be wrong
    days: tuple[object, ...] = ("25/09/2026", date(2026, 5, 9), "17/09/2026")
    sessions(path, [with_cell(SESSION_LINE, _DAY, day) for day in days], "mm-dd-yy")


@CELLS.add(kept(buoi()), refused("A2"), form="tap_huan")
def a_date_that_lost_its_format(path: Path) -> None:
    _session(path, _DAY, 46270)


@CELLS.add(refused("A2", "2026"), form="tap_huan")
def only_the_year_of_a_date(path: Path) -> None:
    # as a serial number of days it would be the 18th of July 1905
    _session(path, _DAY, 2026)


@CELLS.add(refused("A2", "30/02/2026", "05/09"), form="tap_huan")
def the_thirtieth_of_february(path: Path) -> None:
    _session(path, _DAY, "30/02/2026")


@CELLS.add(refused("A2", "5 - 7/9/2026"), form="tap_huan")
def a_span_of_days(path: Path) -> None:
    _session(path, _DAY, "5 - 7/9/2026")


@CELLS.add(refused("A2"), form="tap_huan")
def the_day_that_only_excel_knows(path: Path) -> None:
    # serial 60 is 29 February 1900
    sessions(path, [SESSION_LINE])
    set_cells(path, {"A2": Raw("<v>60</v>")})


@CELLS.add(refused("A2"), form="tap_huan")
def a_date_of_hashes(path: Path) -> None:
    # a negative day shows as ###### in Excel
    sessions(path, [SESSION_LINE])
    set_cells(path, {"A2": Raw("<v>-5</v>")})


@CELLS.add(kept(buoi()), refused("A2"), form="tap_huan")
def a_date_with_a_time_of_day(path: Path) -> None:
    book, sheet = a_book()
    put(sheet, [SESSION_HEADINGS, (datetime(2026, 9, 5, 7, 30), *SESSION_LINE[1:])])  # noqa: DTZ001 - as Excel has it
    sheet["A2"].number_format = "dd/mm/yyyy hh:mm"
    book.save(path)


@CELLS.add(kept(buoi()), form="tap_huan")
def days_counted_from_1904(path: Path) -> None:
    # workbooks born on an old Mac count days from another day
    sessions(path, [SESSION_LINE])
    set_cells(path, {"A2": Raw("<v>44808</v>")})
    rewrite(path, {WORKBOOK: lambda xml: re.sub(r"<workbookPr[^>]*/>", '<workbookPr date1904="1"/>', xml)})


# choices


@CELLS.add(kept(tho(), lon(), lon(ten_nhom="Ghép", do_tuoi="nhom_ghep"), lon(ten_nhom="Nhỡ", do_tuoi="4_5_tuoi")))
def choices_by_hyphen_by_code_and_without_marks(path: Path) -> None:
    # nobody can type the long dash of our label
    ages = ("25-36 tháng", "4_5_tuoi", "NHOM TRE GHEP", "4-5 tuoi ")
    names = (THO_LINE[0], LON_LINE[0], "Ghép", "Nhỡ")
    rest = (THO_LINE, LON_LINE, LON_LINE, LON_LINE)
    a_table(path, [(name, age, *line[2:]) for name, age, line in zip(names, ages, rest, strict=True)])


@CELLS.add(kept(*_with(tho())), refused("B2"))
def a_choice_with_spaces_around_its_hyphen(path: Path) -> None:
    _group(path, _AGE, "25 - 36 tháng tuổi")


@CELLS.add(refused("B2", "7 tuổi", "3–12 tháng|Chọn|chọn"))
def a_choice_that_is_not_on_the_list(path: Path) -> None:
    _group(path, _AGE, "7 tuổi")


@CELLS.add(refused("B2"))
def a_choice_that_excel_took_for_a_date(path: Path) -> None:
    # "4-5" typed into a cell becomes the 4th of May
    book, sheet = a_book()
    put(sheet, [HEADINGS, with_cell(THO_LINE, _AGE, date(2026, 5, 4)), LON_LINE])
    sheet["B2"].number_format = "d-mmm"
    book.save(path)


@CELLS.add(refused("C2", "D3", "B4"))
def every_bad_cell_is_told_at_once(path: Path) -> None:
    bad = with_cell(THO_LINE, _AGE, "mẫu giáo")
    a_table(path, [with_cell(THO_LINE, _CHILDREN, "x"), with_cell(LON_LINE, 3, "?"), bad])


# formulas and errors


@CELLS.add(BOTH)
def formulas_with_their_results(path: Path) -> None:
    a_table(path)
    cells = {
        "C2": Raw("<f>SUM(D2,12)</f><v>22</v>"),
        "A2": Raw('<f>"Nhóm trẻ "&amp;"Thỏ Ngọc"</f><v>Nhóm trẻ Thỏ Ngọc</v>', "str"),
        "D3": Raw('<f t="shared" ref="D3:D3" si="0">C3-15</f><v>13</v>'),
    }
    set_cells(path, cells)


@CELLS.add(BOTH)
def prepared_rows_whose_formulas_give_nothing(path: Path) -> None:
    # =IF(A4="","",…) was drawn down in advance: its result is an empty text
    a_table(path, [*LINES, tuple("x" * 8), tuple("x" * 8)])
    places = [f"{column}{row}" for row in (4, 5) for column in "ABCDEFGH"]
    set_cells(path, {place: Raw('<f>IF(Z1="","",Z1)</f><v></v>', "str") for place in places})


@CELLS.add(refused("C2", "công thức"))
def a_formula_without_its_result(path: Path) -> None:
    a_table(path)
    set_cells(path, {"C2": Raw("<f>SUM(D2,12)</f>")})


@CELLS.add(refused("C2", "#REF!|lỗi"))
def a_formula_that_lost_its_cell(path: Path) -> None:
    a_table(path)
    set_cells(path, {"C2": Raw("<f>Sheet9!#REF!+1</f><v>#REF!</v>", "e")})


@CELLS.add(refused("A2", "#N/A|lỗi"))
def a_name_that_vlookup_did_not_find(path: Path) -> None:
    a_table(path)
    set_cells(path, {"A2": Raw("<f>VLOOKUP(1,Z1:Z9,1,0)</f><v>#N/A</v>", "e")})


@CELLS.add(refused("I2"))
def a_formula_that_calls_a_program(path: Path) -> None:
    a_table(path, [with_cell(THO_LINE, _NOTE, "x"), LON_LINE])
    set_cells(path, {"I2": Raw("<f>cmd|' /C calc'!A0</f>")})


@CELLS.add(kept(*_with(tho(ghi_chu="Bấm vào đây"))), refused("I2"))
def a_link_made_by_a_formula(path: Path) -> None:
    a_table(path, [with_cell(THO_LINE, _NOTE, "x"), LON_LINE])
    link = '<f>HYPERLINK("http://127.0.0.1:9/a","Bấm vào đây")</f><v>Bấm vào đây</v>'
    set_cells(path, {"I2": Raw(link, "str")})


# texts


@CELLS.add(
    kept(
        tho(ten_nhom="@Lớp Mầm", ghi_chu="=1+1"),
        lon(ten_nhom="+ Lớp Chồi", ghi_chu="- Học nhờ nhà văn hóa"),
    )
)
def texts_that_begin_like_formulas(path: Path) -> None:
    # text cells: Excel shows them as they are
    first = with_cell(with_cell(THO_LINE, _NAME, "@Lớp Mầm"), _NOTE, "=1+1")
    second = with_cell(with_cell(LON_LINE, _NAME, "+ Lớp Chồi"), _NOTE, "- Học nhờ nhà văn hóa")
    a_table(path, [first, second])


@CELLS.add(kept(*_with(tho(ten_nhom="Lớp Hoa Hồng 🌹"))))
def a_rose_in_the_name(path: Path) -> None:
    _group(path, _NAME, "Lớp Hoa Hồng 🌹")


@CELLS.add(refused("I2", "dài|20.000"))
def a_whole_report_in_the_note(path: Path) -> None:
    _group(path, _NOTE, "Rất dài. " * 3640)


@CELLS.add(
    kept(*_with(tho(ghi_chu="Dòng một\nDòng hai"))), kept(*_with(tho(ghi_chu="Dòng một Dòng hai"))), refused("I2")
)
def line_ends_pasted_out_of_word(path: Path) -> None:
    # Excel writes the carriage return as _x000D_; kept like that it would be printed like that
    _group(path, _NOTE, "Dòng một_x000D_\nDòng hai")


@CELLS.add(kept(*_with(tho(ten_nhom="Lớp Mầm"))), refused("A2"))
def a_bell_in_the_name(path: Path) -> None:
    _group(path, _NAME, "Lớp_x0007_ Mầm")


@CELLS.add(kept(*_with(tho(ten_nhom="007"))), kept(*_with(tho(ten_nhom="7"))))
def a_class_named_by_a_number(path: Path) -> None:
    # a number formatted 000: as Excel stores it, or as Excel shows it; a name in any case
    book, sheet = a_book()
    put(sheet, [HEADINGS, with_cell(THO_LINE, _NAME, 7), LON_LINE])
    sheet["A2"].number_format = "000"
    book.save(path)


@CELLS.add(kept(*_with(tho(ten_nhom="5 tuổi A")), lon(ten_nhom="5 tuổi A")), refused("A4|trùng"))
def two_classes_of_one_name(path: Path) -> None:
    # there are such schools; to ask is fair, to lose one is not
    a_table(path, [with_cell(THO_LINE, _NAME, "5 tuổi A"), LON_LINE, with_cell(LON_LINE, _NAME, "5 tuổi A")])


@CELLS.add(BOTH)
def a_number_column_counted_by_formulas(path: Path) -> None:
    # STT = A2+1 without a result: nobody asks for it
    a_table(path, [(number, *line) for number, line in enumerate(LINES, 1)], ("STT", *HEADINGS))
    set_cells(path, {"A3": Raw("<f>A2+1</f>")})
