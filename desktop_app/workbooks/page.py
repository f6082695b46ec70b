"""Drawing on the sheets of a template: text that stays text, answers as what they are, protection and print set-up."""

import re
from typing import Any

from desktop_app.domain.form import Item
from desktop_app.domain.kinds import Answer
from desktop_app.workbooks import blueprint, ink
from desktop_app.workbooks.saying import cell_value, writable

_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{1,4}_)")
_ILLEGAL_TITLE = re.compile(r"[\[\]:*?/\\]")
_TITLE_LENGTH = 31
_BEGINS_FORMULA = tuple("=+-@\t")
_RESERVED = "history"


class Pages:
    """The sheets of a workbook, under names that Excel accepts and no two alike."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._taken = {_RESERVED, blueprint.LISTS_SHEET, blueprint.STAMP_SHEET}

    def add(self, title: str) -> Any:
        """Return a new sheet called ``title``, as far as that is free and allowed."""
        plain = " ".join(_ILLEGAL_TITLE.sub(" ", writable(title)).split())[:_TITLE_LENGTH].strip(" '") or "Bảng"
        name, number = plain, 1
        while name.casefold() in self._taken:
            number += 1
            name = f"{plain[: _TITLE_LENGTH - 3].rstrip()} {number}"
        self._taken.add(name.casefold())
        return self._book.create_sheet(name)

    def add_hidden(self, name: str) -> Any:
        """Return a new sheet that is out of sight, for the program's own use."""
        page = self._book.create_sheet(name)
        page.sheet_state = "hidden"
        return page


def write_text(page: Any, row: int, column: int, words: str, style: str = "") -> None:
    """Write text that stays text, whatever it begins with."""
    cell = page.cell(row, column)
    if style:
        cell.style = style
    # Excel reads "_x0041_" as an A, and LibreOffice "_xa_" as the end of a line, unless the first letter is escaped
    plain = _LOOKS_ESCAPED.sub("_x005F_", writable(words))
    if plain:
        cell.value = plain
        cell.data_type = "s"
        cell.quotePrefix = plain.startswith(_BEGINS_FORMULA)


def write_answer(page: Any, row: int, column: int, item: Item, answer: Answer) -> None:
    """Write an answer as what it is: a figure or a day where Excel keeps it whole, else text."""
    value = cell_value(answer, item)
    style = ink.answer_style(item.kind)
    if isinstance(value, str):
        write_text(page, row, column, value, style)
    else:
        page.cell(row, column, value).style = style


def set_widths(page: Any, widths: dict[str, float]) -> None:
    """Give columns their widths, in characters."""
    for letter, width in widths.items():
        page.column_dimensions[letter].width = width


def mark_sheet(page: Any, repeat: str, heading: str) -> None:
    """Write what the program reads (out of sight) and the title that people read."""
    write_text(page, blueprint.MARK_ROW, blueprint.ID_COLUMN, blueprint.sheet_mark(repeat))
    write_text(page, blueprint.MARK_ROW, blueprint.BASE_COLUMN, blueprint.BASE_MARK)
    page.row_dimensions[blueprint.MARK_ROW].hidden = True
    for letter in ("A", "B"):
        page.column_dimensions[letter].hidden = True
    write_text(page, blueprint.TITLE_ROW, blueprint.NUMBER_COLUMN, heading, ink.TITLE)
    page.row_dimensions[blueprint.TITLE_ROW].height = 24


def protect(page: Any) -> None:
    """Lock what is not open, without a password, and leave a clerk the freedoms that do no harm."""
    page.protection.sheet = True
    # False means: not forbidden
    for freedom in ("formatColumns", "formatRows", "sort", "autoFilter", "insertRows"):
        setattr(page.protection, freedom, False)


def set_up_print(page: Any, heading_row: int) -> None:
    """Have a sheet print on A4 landscape, as wide as the paper, its heading on every page."""
    setup, margins = page.page_setup, page.page_margins
    setup.paperSize, setup.orientation = 9, "landscape"
    setup.fitToWidth, setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_title_rows = f"{heading_row}:{heading_row}"
    margins.left, margins.right, margins.top, margins.bottom = 0.6, 0.5, 0.5, 0.75
    margins.header = margins.footer = 0.35
    page.oddFooter.left.text, page.oddFooter.right.text = "Sổ Mầm Non", "Trang &P/&N"
