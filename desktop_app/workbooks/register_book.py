"""The register as a workbook: one sheet a kind of unit, written for editing in Excel and read back cell by cell.

A hidden sheet holds what was written, so that a cell somebody changed can be told from one that the ledger has changed
since. It is read back by the same strict reader as every workbook that comes from elsewhere; openpyxl only writes, and
is loaded only when it is needed.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import Any

from desktop_app.domain.errors import AppError
from desktop_app.domain.register_sheet import PAGES, ReadLine, ReadPage, RegisterPage, SheetColumn
from desktop_app.domain.vietnamese import nfc, show_date
from desktop_app.domain.workbook import column_letters
from desktop_app.workbooks.sheets import Cell, Sheet, Trouble, open_book

MAX_LINES = 20_000
_HEADING, _FIRST = 3, 4
_BEFORE = "_goc"
_FONT = "Times New Roman"
_DAY = "dd/mm/yyyy"
_SPARE = 200
_TOP, _GUIDE_HEIGHT, _HEADING_HEIGHT = 22, 36, 48


def write_register(pages: Sequence[RegisterPage], path: Path) -> None:
    """Write the sheets as a workbook for editing; raises ``AppError`` when the file cannot be written."""
    import openpyxl  # noqa: PLC0415 - loads slowly, and most starts never write a workbook

    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    book.properties.creator = "Sổ Mầm Non"
    for page in pages:
        _write_page(book.create_sheet(page.title), page)
    _write_before(book.create_sheet(_BEFORE), pages)
    temporary = path.with_name(f".{path.name}.tmp.xlsx")
    # in memory first: a library that meets a full disk half way leaves its file open
    data = BytesIO()
    book.save(data)
    try:
        temporary.write_bytes(data.getvalue())
        temporary.replace(path)
    except OSError as error:
        raise AppError(f"Không ghi được {path.name}.", "Đóng tệp này trong Excel, hoặc chọn thư mục khác.") from error
    finally:
        temporary.unlink(missing_ok=True)


def read_register(path: Path) -> tuple[ReadPage, ...]:
    """Read an edited workbook; raises ``AppError`` for anything that is no register."""
    book = open_book(path)
    before = _read_before(book.sheet(_BEFORE) or Sheet(_BEFORE))
    pages = tuple(
        _read_page(sheet, columns, before.get(title, {}), path)
        for title, columns in PAGES.items()
        if (sheet := book.sheet(title)) is not None
    )
    if not pages:
        words = f"{path.name} không có trang “{'” hoặc “'.join(PAGES)}”."
        raise AppError(words, "Xuất danh mục ra Excel, sửa trong tệp đó rồi nhập lại.")
    return pages


def _write_page(sheet: Any, page: RegisterPage) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415 - openpyxl is loaded by now

    _put(sheet, 1, 1, page.title.upper()).font = Font(name=_FONT, size=14, bold=True)
    sheet.merge_cells(start_row=2, end_row=2, start_column=1, end_column=len(page.columns))
    guide = _put(sheet, 2, 1, page.guide)
    guide.font, guide.alignment = Font(name=_FONT, size=11, italic=True), Alignment(wrap_text=True, vertical="top")
    sheet.row_dimensions[1].height, sheet.row_dimensions[2].height = _TOP, _GUIDE_HEIGHT
    sheet.row_dimensions[_HEADING].height = _HEADING_HEIGHT
    plain, quiet = Font(name=_FONT, size=11), Font(name=_FONT, size=11, color="FF51606F")
    for at, column in enumerate(page.columns, start=1):
        cell = _put(sheet, _HEADING, at, column.heading)
        cell.font, cell.fill = Font(name=_FONT, size=11, bold=True), PatternFill("solid", fgColor="FFDCE8F3")
        cell.alignment = Alignment(wrap_text=True, horizontal="center", vertical="center")
        sheet.column_dimensions[cell.column_letter].width = column.width
        _offer(sheet, cell.column_letter, column, len(page.lines))
    for number, line in enumerate(page.lines, start=_FIRST):
        for at, (column, value) in enumerate(zip(page.columns, line, strict=True), start=1):
            _put(sheet, number, at, value).font = plain if column.asks else quiet
    last = _FIRST + len(page.lines) + _SPARE
    for at, column in enumerate(page.columns, start=1):
        # lines that are added later take dates as dates and codes as texts too
        for number in range(_FIRST + len(page.lines), last):
            sheet.cell(number, at).number_format = _DAY if column.day else "@"
    setup = sheet.page_setup
    setup.paperSize, setup.orientation, setup.fitToWidth, setup.fitToHeight = 9, "landscape", 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"{_HEADING}:{_HEADING}"
    sheet.print_area = f"A1:{sheet.cell(_HEADING, len(page.columns)).column_letter}{_FIRST + len(page.lines)}"
    sheet.freeze_panes = sheet.cell(_FIRST, 4)
    sheet.auto_filter.ref = f"A{_HEADING}:{sheet.cell(_HEADING, len(page.columns)).column_letter}{last - 1}"


def _offer(sheet: Any, letter: str, column: SheetColumn, lines: int) -> None:
    """Let Excel offer the words of a column; others are refused when the file comes back, with a sentence."""
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415 - openpyxl is loaded by now

    if column.choices:
        offered = DataValidation(type="list", formula1=f'"{",".join(column.choices)}"', allow_blank=True)
        offered.showErrorMessage = False
        offered.add(f"{letter}{_FIRST}:{letter}{_FIRST + lines + _SPARE - 1}")
        sheet.add_data_validation(offered)


def _put(sheet: Any, row: int, at: int, value: str | date | None) -> Any:
    cell = sheet.cell(row, at)
    if isinstance(value, date):
        cell.value, cell.number_format = value, _DAY
    elif value:
        # text stays text, whatever it begins with
        cell.value, cell.data_type, cell.number_format = value, "s", "@"
    return cell


def _write_before(sheet: Any, pages: Iterable[RegisterPage]) -> None:
    sheet.sheet_state = "veryHidden"
    for page in pages:
        for line in page.lines:
            code = _text(line[0])
            for column, value in zip(page.columns, line, strict=True):
                if value:
                    sheet.append([page.title, code, column.key, _text(value)])
                    for cell in sheet[sheet.max_row]:
                        cell.data_type = "s"


def _read_before(sheet: Sheet) -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    found: dict[str, dict[str, dict[str, str]]] = {}
    for number in sheet.numbers():
        title, code, key, text = (_text_of(sheet.cell(number, at)) for at in range(1, 5))
        found.setdefault(title, {}).setdefault(code, {})[key] = text
    return found


def _read_page(
    sheet: Sheet, columns: Sequence[SheetColumn], before: Mapping[str, Mapping[str, str]], path: Path
) -> ReadPage:
    headings = {_text_of(cell): at for at, cell in sheet.rows.get(_HEADING, {}).items()}
    missing = [column.heading for column in columns if column.asks and column.heading not in headings]
    if missing:
        words = f"{path.name}, trang “{sheet.name}”: dòng {_HEADING} thiếu cột “{missing[0]}”."
        raise AppError(words, "Đừng đổi tên hay xóa cột; xuất lại danh mục rồi sửa trong tệp đó.")
    if max(sheet.rows) > MAX_LINES:
        raise AppError(f"{path.name}, trang “{sheet.name}” có quá nhiều dòng.", "Xóa các dòng trống ở cuối trang.")
    places = {column.key: headings[column.heading] for column in columns if column.heading in headings}
    lines = []
    for number in sheet.numbers():
        cells = {key: _text_of(sheet.cell(number, at)) for key, at in places.items()}
        if number >= _FIRST and any(cells.values()):
            lines.append(ReadLine(number, MappingProxyType(cells), before.get(cells["code"])))
    letters = MappingProxyType({key: column_letters(at) for key, at in places.items()})
    return ReadPage(sheet.name, letters, tuple(lines))


def _text_of(cell: Cell | None) -> str:
    match cell:
        case None | Cell(value=Trouble.NO_RESULT):
            return ""
        case Cell(value=Trouble.ERROR):
            return cell.shown
        case Cell(value=Decimal() as number):
            return format(number.normalize(), "f")
        case Cell(value=bool() | str() | date() as value):
            return _text(value)
    return cell.words


def _text(value: str | bool | date | None) -> str:  # noqa: FBT001 - one of the things that stand in a cell
    match value:
        case None:
            return ""
        case bool():
            return "có" if value else "không"
        case date():
            return show_date(value)
        case str():
            return " ".join(nfc(value).split())
