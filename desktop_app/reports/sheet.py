"""Tables as workbooks: real numbers, frozen headings, ready to print on A4, and no text that turns into a formula.

A percentage takes two columns: the part, which can be added up, and the share as a real percentage.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from desktop_app.domain.share import Share
from desktop_app.domain.table import Cell, Line, Table
from desktop_app.domain.vietnamese import nfc
from desktop_app.reports.writing import write_whole

_FONT = "Times New Roman"
_WHOLE, _FRACTION, _PERCENT, _DAY = "#,##0", "#,##0.##", "0.0%", "dd/mm/yyyy"
_CHARACTERS = 11
_ILLEGAL_TITLE = re.compile(r"[\[\]:*?/\\]")
_ILLEGAL_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_TITLE_LENGTH = 31


def write_sheet(tables: Sequence[Table], path: Path) -> None:
    """Write one sheet for each table; raises ``ReportError`` when the file cannot be written."""
    import openpyxl  # noqa: PLC0415 - loads slowly, and most starts never write a workbook

    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    book.properties.creator = "Sổ Mầm Non"
    book.properties.title = nfc(tables[0].title) if tables else ""
    for number, table in enumerate(tables, start=1):
        _Drawing(book.create_sheet(_sheet_title(table.title, number)), table).draw()
    write_whole(path, book.save)


def _sheet_title(title: str, number: int) -> str:
    plain = _ILLEGAL_TITLE.sub(" ", nfc(title)).strip(" '")[: _TITLE_LENGTH - 3]
    return plain if plain and number == 1 else f"{plain or 'Bảng'} {number}".strip()


class _Drawing:
    """Draws one table on one worksheet."""

    def __init__(self, page: Any, table: Table) -> None:
        self._page = page
        self._table = table
        self._shares = _share_columns(table)
        self._width = len(table.columns) + len(self._shares)

    def draw(self) -> None:
        table = self._table
        row = self._heading_lines()
        self._headings(row)
        for at, line in enumerate(table.lines, start=row + 1):
            self._line(at, line)
        last = row + len(table.lines)
        self._notes(last + 2)
        self._page.freeze_panes = self._page.cell(row + 1, 3 if self._width > 4 else 1)  # noqa: PLR2004 - TT and name stay
        self._page.print_title_rows = f"{row}:{row}"
        self._set_up_print()

    def _heading_lines(self) -> int:
        """Write title and subtitle over the whole width; return the row of the column headings."""
        from openpyxl.styles import Alignment, Font  # noqa: PLC0415 - openpyxl is loaded by now

        lines = [(self._table.title.upper(), 14, True), (self._table.subtitle, 12, False)]
        if self._table.coverage:
            lines.append((f"Tính trên {self._table.coverage} cơ sở", 11, False))
        for row, (text, size, bold) in enumerate(lines, start=1):
            self._page.merge_cells(start_row=row, end_row=row, start_column=1, end_column=self._width)
            cell = self._text(row, 1, text)
            cell.font = Font(name=_FONT, size=size, bold=bold, italic=not bold)
            cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        return len(lines) + 2

    def _headings(self, row: int) -> None:
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side  # noqa: PLC0415

        thin = Side(style="thin", color="FF7F7F7F")
        for at, (heading, width) in enumerate(self._columns(), start=1):
            cell = self._text(row, at, heading)
            cell.font = Font(name=_FONT, size=11, bold=True)
            cell.fill = PatternFill("solid", fgColor="FFE8EEF4")
            cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
            cell.border = Border(thin, thin, thin, thin)
            self._page.column_dimensions[cell.column_letter].width = max(6.0, width * _CHARACTERS)
        longest = max(len(heading) / max(width * _CHARACTERS, 6) for heading, width in self._columns())
        self._page.row_dimensions[row].height = 18 * (int(longest) + 2)

    def _columns(self) -> Iterator[tuple[str, float]]:
        for at, column in enumerate(self._table.columns):
            shared = at in self._shares
            yield column.heading, 1.1 if shared else column.width
            if shared:
                yield f"{column.heading} (%)", 1.1

    def _line(self, row: int, line: Line) -> None:
        from openpyxl.styles import Alignment, Border, Font, Side  # noqa: PLC0415

        thin = Side(style="thin", color="FF7F7F7F")
        top = Side(style="medium", color="FF404040") if line.emphasis else thin
        aligns = [column.align.value.replace("centre", "center") for column in self._table.columns]
        at = 1
        for index, value in enumerate(line.cells):
            for piece in self._pieces(index, value):
                cell = self._value(row, at, piece)
                cell.font = Font(name=_FONT, size=11, bold=line.emphasis)
                cell.border = Border(thin, thin, top, thin)
                cell.alignment = Alignment(horizontal=aligns[index], vertical="top", wrap_text=True)
                at += 1

    def _pieces(self, index: int, value: Cell) -> tuple[Cell, ...]:
        if index not in self._shares:
            return (value,)
        return (value.part, value) if isinstance(value, Share) else (value, None)

    def _value(self, row: int, at: int, value: Cell) -> Any:
        match value:
            case str():
                return self._text(row, at, value)
            case Share():
                cell = self._page.cell(row, at, float(value.part / value.whole) if value.whole else None)
                cell.number_format = _PERCENT
                return cell if value.whole else self._text(row, at, "chưa có số liệu")
            case date():
                cell = self._page.cell(row, at, value)
                cell.number_format = _DAY
            case Decimal():
                cell = self._page.cell(row, at, value)
                cell.number_format = _FRACTION
            case _:
                cell = self._page.cell(row, at, value)
                cell.number_format = _WHOLE
        return cell

    def _text(self, row: int, at: int, text: str) -> Any:
        cell = self._page.cell(row, at)
        cell.value = _ILLEGAL_TEXT.sub("", nfc(text)) or None
        if cell.value is not None:
            # text stays text, whatever it begins with
            cell.data_type = "s"
            cell.quotePrefix = text[:1] in {"=", "+", "-", "@", "\t"}
        return cell

    def _notes(self, row: int) -> None:
        from openpyxl.styles import Alignment, Font  # noqa: PLC0415

        for at, note in enumerate(self._table.notes, start=row):
            self._page.merge_cells(start_row=at, end_row=at, start_column=1, end_column=self._width)
            cell = self._text(at, 1, note)
            cell.font = Font(name=_FONT, size=11, italic=True)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            letters = sum(width * _CHARACTERS for _, width in self._columns())
            self._page.row_dimensions[at].height = 15 * (int(len(note) / letters) + 1)

    def _set_up_print(self) -> None:
        setup = self._page.page_setup
        setup.paperSize, setup.orientation = 9, "landscape"
        setup.fitToWidth, setup.fitToHeight = 1, 0
        self._page.sheet_properties.pageSetUpPr.fitToPage = True
        margins = self._page.page_margins
        margins.left, margins.right, margins.top, margins.bottom = 1.18, 0.6, 0.8, 0.8
        self._page.oddFooter.right.text = "Trang &P/&N"
        self._page.oddFooter.left.text = "Sổ Mầm Non"


def _share_columns(table: Table) -> frozenset[int]:
    return frozenset(at for line in table.lines for at, cell in enumerate(line.cells) if isinstance(cell, Share))
