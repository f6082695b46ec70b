"""The register as a workbook: one sheet a kind of unit, written for editing in Excel and read back cell by cell.

A hidden sheet holds what was written, so that a cell somebody changed can be told from one that the ledger has changed
since. openpyxl is loaded only when it is needed.
"""

import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import Any

from desktop_app.domain.errors import AppError
from desktop_app.domain.register_sheet import PAGES, ReadLine, ReadPage, RegisterPage, SheetColumn
from desktop_app.domain.vietnamese import nfc, show_date

MAX_UNPACKED = 64 * 2**20
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
    import openpyxl  # noqa: PLC0415 - loads slowly, and most starts never read a workbook

    _refuse_other_files(path)
    try:
        book = openpyxl.load_workbook(path, data_only=True)
    except (OSError, ValueError, KeyError, SyntaxError, zipfile.BadZipFile) as error:
        raise _unreadable(path) from error
    before = _read_before(book[_BEFORE]) if _BEFORE in book.sheetnames else {}
    pages = tuple(
        _read_page(book[title], columns, before.get(title, {}), path)
        for title, columns in PAGES.items()
        if title in book.sheetnames
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


def _read_before(sheet: Any) -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    found: dict[str, dict[str, dict[str, str]]] = {}
    for row in sheet.iter_rows(max_col=4, values_only=True):
        title, code, key, text = (_text(value) for value in row)
        found.setdefault(title, {}).setdefault(code, {})[key] = text
    return found


def _read_page(
    sheet: Any, columns: Sequence[SheetColumn], before: Mapping[str, Mapping[str, str]], path: Path
) -> ReadPage:
    headings = {_text(cell.value): cell for cell in sheet[_HEADING]}
    missing = [column.heading for column in columns if column.asks and column.heading not in headings]
    if missing:
        words = f"{path.name}, trang “{sheet.title}”: dòng {_HEADING} thiếu cột “{missing[0]}”."
        raise AppError(words, "Đừng đổi tên hay xóa cột; xuất lại danh mục rồi sửa trong tệp đó.")
    if sheet.max_row > MAX_LINES:
        raise AppError(f"{path.name}, trang “{sheet.title}” có quá nhiều dòng.", "Xóa các dòng trống ở cuối trang.")
    places = {column.key: headings[column.heading] for column in columns if column.heading in headings}
    lines = []
    for row in sheet.iter_rows(min_row=_FIRST):
        cells = {key: _text(row[place.column - 1].value) for key, place in places.items()}
        if any(cells.values()):
            lines.append(ReadLine(row[0].row, MappingProxyType(cells), before.get(cells["code"])))
    letters = MappingProxyType({key: place.column_letter for key, place in places.items()})
    return ReadPage(sheet.title, letters, tuple(lines))


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case datetime():
            return show_date(value.date())
        case date():
            return show_date(value)
        case bool():
            return "có" if value else "không"
        case float() if value.is_integer():
            return str(int(value))
        case _:
            return " ".join(nfc(str(value)).split())


def _refuse_other_files(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            unpacked = sum(member.file_size for member in archive.infolist())
    except FileNotFoundError as error:
        raise AppError(f"Không có tệp {path.name}.", "Kiểm tra tên tệp.") from error
    except (OSError, zipfile.BadZipFile) as error:
        raise _unreadable(path) from error
    if unpacked > MAX_UNPACKED:
        raise AppError(f"{path.name} quá lớn, không phải danh mục đơn vị.", "Xuất lại danh mục rồi sửa trong tệp đó.")


def _unreadable(path: Path) -> AppError:
    return AppError(f"Không đọc được {path.name} như một tệp Excel.", "Mở bằng Excel rồi lưu lại dạng .xlsx.")
