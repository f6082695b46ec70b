"""The workbook writing of an XLSForm: what DOET edits in Excel. openpyxl is loaded only when it is needed."""

import warnings
from collections.abc import Iterable
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import FormError
from desktop_app.domain.vietnamese import nfc, show_date
from desktop_app.formbook.office_file import read_office_file
from desktop_app.formbook.sheets import SHEETS, Line, Sheet, Sheets, column_letters

MAX_LINES = 5_000
MAX_COLUMNS = 100
_WIDE = {"label": 60, "hint": 50, "calculation": 50, "relevant": 40, "constraint_message": 40, "giai_trinh_message": 50}
_USUAL_WIDTH = 20


def read_workbook(path: Path) -> Sheets:
    """Read the three sheets of an ``.xlsx``; other sheets (a guide) are left alone. Raises ``FormError``."""
    data = read_office_file(path)
    import openpyxl  # noqa: PLC0415 - loads slowly, and most starts never need it

    try:
        with warnings.catch_warnings():
            # what openpyxl cannot keep of a file is nothing that a form has
            warnings.simplefilter("ignore")
            # row by row: otherwise merged cells and links over a whole sheet become billions of cells
            return _sheets_of(openpyxl.load_workbook(BytesIO(data), data_only=False, read_only=True), path.name)
    except FormError:
        raise
    except Exception as error:  # openpyxl fails in any way on a file that Excel never wrote
        raise FormError(
            f"Không đọc được {path.name} như một tệp Excel.", "Mở bằng Excel rồi lưu lại dạng .xlsx."
        ) from error


def _sheets_of(book: Any, name: str) -> Sheets:
    names = {sheet.title.strip().lower(): sheet for sheet in book.worksheets}
    missing = [each for each in ("survey", "settings") if each not in names]
    if missing:
        raise FormError(f"{name} thiếu trang “{missing[0]}”.", "Biểu mẫu có ba trang: survey, choices, settings.")
    found = {each: _read_sheet(each, _rows(names[each]), name) for each in SHEETS if each in names}
    return Sheets(name, found["survey"], found.get("choices", Sheet("choices")), found["settings"])


def write_workbook(sheets: Sheets, path: Path) -> None:
    """Write a form as a workbook that is pleasant to edit: frozen headings, wrapped text, every cell plain text."""
    import openpyxl  # noqa: PLC0415 - loads slowly, and most starts never need it
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415

    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets:
        page = book.create_sheet(sheet.name)
        page.freeze_panes = "C2" if sheet.name == "survey" else "A2"
        rows = [dict(zip(sheet.columns, sheet.columns, strict=True)), *(line.cells for line in sheet.lines)]
        for number, cells in enumerate(rows, start=1):
            for index, column in enumerate(sheet.columns, start=1):
                cell = page.cell(number, index, cells.get(column) or None)
                # text stays text, whatever it begins with
                cell.data_type = "s" if cell.value is not None else "n"
                cell.number_format = "@"
                cell.alignment = Alignment(wrap_text=True, vertical="top")
                if number == 1:
                    cell.font = Font(bold=True)
                    cell.fill = PatternFill("solid", fgColor="FFE3ECF5")
        for index, column in enumerate(sheet.columns):
            page.column_dimensions[column_letters(index)].width = _WIDE.get(column, _USUAL_WIDTH)
    temporary = path.with_name(f".{path.name}.tmp")
    # in memory first: a library that meets a full disk half way leaves its file open
    data = BytesIO()
    book.save(data)
    try:
        temporary.write_bytes(data.getvalue())
        temporary.replace(path)
    except OSError as error:
        raise FormError(f"Không ghi được {path.name}.", "Đóng tệp này trong Excel, hoặc chọn thư mục khác.") from error
    finally:
        temporary.unlink(missing_ok=True)


def _rows(sheet: Any) -> Iterable[tuple[object, ...]]:
    """Return the rows that are there, up to the limits: a sheet may claim a million."""
    found: Iterable[tuple[object, ...]] = sheet.iter_rows(max_row=MAX_LINES, max_col=MAX_COLUMNS, values_only=True)
    return found


def _read_sheet(name: str, rows: Iterable[tuple[object, ...]], source: str) -> Sheet:
    heading: tuple[str, ...] = ()
    lines: list[Line] = []
    for number, row in enumerate(rows, start=1):
        cells = [
            _text(value, f"{source}, trang {name}, ô {column_letters(at)}{number}") for at, value in enumerate(row)
        ]
        if number == 1:
            while cells and not cells[-1]:
                cells.pop()
            heading = tuple(cells)
        elif any(cells):
            lines.append(Line(number, {column: cell for column, cell in zip(heading, cells, strict=False) if cell}))
    return Sheet(name, heading, tuple(lines))


def _text(value: object, where: str) -> str:
    match value:
        case None:
            return ""
        case str() if value.startswith("="):
            raise FormError(f"{where} có công thức Excel.", "Thay công thức bằng chữ.")
        case str():
            return nfc(value).replace("\r\n", "\n").strip()
        case bool():
            return "yes" if value else "no"
        case float() if value.is_integer():
            return str(int(value))
        case datetime():
            return show_date(value)
        case _:
            return str(value)
