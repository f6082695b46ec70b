"""Tables as workbooks: real numbers, frozen headings, ready to print on A4, and no text that turns into a formula.

A percentage takes three columns: the part and the whole, which can be added up, and the share as a real percentage.
"""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop_app.domain.errors import ReportError
from desktop_app.domain.progress import Progress, silently
from desktop_app.domain.table import Table
from desktop_app.reports.wording import writable
from desktop_app.reports.worksheet import Worksheet
from desktop_app.reports.writing import write_whole

_ILLEGAL_TITLE = re.compile(r"[\[\]:*?/\\]")
_TITLE_LENGTH = 31
# Excel keeps this name for itself
_RESERVED = "history"


def write_sheet(tables: Sequence[Table], path: Path, progress: Progress = silently) -> None:
    """Write one sheet for each table; raises ``ReportError`` when the file cannot be written."""
    import openpyxl  # noqa: PLC0415 - loads slowly, and most starts never write a workbook

    if not tables:
        raise ReportError("Không có bảng nào để kết xuất.", "Chọn ít nhất một bảng.")
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    book.properties.creator = "Sổ Mầm Non"
    book.properties.title = writable(tables[0].title)
    titles = _sheet_titles(table.title for table in tables)
    for number, (title, table) in enumerate(zip(titles, tables, strict=True)):
        progress(number, len(tables), title)
        Worksheet(book.create_sheet(title), table).draw()
    progress(len(tables), len(tables), path.name)
    write_whole(path, book.save)


def _sheet_titles(titles: Iterable[str]) -> list[str]:
    """Return names that Excel accepts: at most 31 letters, no two alike in small letters."""
    names: list[str] = []
    for title in titles:
        names.append(_free_title(_legal(title) or "Bảng", {_RESERVED, *(name.casefold() for name in names)}))
    return names


def _free_title(title: str, taken: set[str]) -> str:
    name, number = title, 1
    while name.casefold() in taken:
        number += 1
        end = f" {number}"
        name = f"{title[: _TITLE_LENGTH - len(end)].rstrip()}{end}"
    return name


def _legal(title: str) -> str:
    plain = " ".join(_ILLEGAL_TITLE.sub(" ", writable(title)).split())
    return plain[:_TITLE_LENGTH].strip(" '")
