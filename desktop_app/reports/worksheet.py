"""One table on one worksheet: title, headings, rows, notes, and how it prints."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from desktop_app.domain.share import Share
from desktop_app.domain.table import Align, Cell, Column, Line, Table, show_cell
from desktop_app.reports.wording import writable

_FONT = "Times New Roman"
_WHOLE, _PERCENT, _DAY = "#,##0", "0.0%", "dd/mm/yyyy"
_NO_FIGURE = "chưa có số liệu"
# a relative width of 1 is about ten characters; nothing is narrower or, on its own account, wider than this
_CHARACTERS, _NARROWEST, _WIDEST = 11, 5, 40
_LINE_HEIGHT = 15.5
_LONGEST_TEXT, _CUT = 32_767, " […]"
# Excel keeps 15 digits, and its calendar is wrong before this day
_GREATEST, _FIRST_DAY = 10**15, date(1900, 3, 1)
_FROZEN_NAMES = 4
# Excel allows no row higher than 409 points
_MOST_LINES = 26


@dataclass(frozen=True, slots=True)
class _Place:
    """A column of the worksheet: which column of the table it draws, and which piece of a share."""

    source: int
    heading: str
    align: Align
    least: float
    piece: int = 0


class Worksheet:
    """Draws ``table`` on an empty ``page`` of openpyxl."""

    def __init__(self, page: Any, table: Table) -> None:
        self._page = page
        self._table = table
        self._places = _places(table)

    def draw(self) -> None:
        """Draw everything."""
        widths = [_width(place, self._table.lines) for place in self._places]
        for at, width in enumerate(widths, start=1):
            self._page.column_dimensions[self._page.cell(1, at).column_letter].width = width
        row = self._titles(sum(widths)) + 2
        self._headings(row, widths)
        for at, line in enumerate(self._table.lines, start=row + 1):
            self._line(at, line, widths)
        self._notes(row + len(self._table.lines) + 2, sum(widths))
        # number and name stay in sight
        self._page.freeze_panes = self._page.cell(row + 1, 3 if len(self._places) > _FROZEN_NAMES else 1)
        self._page.print_title_rows = f"{row}:{row}"
        self._set_up_print()

    def _titles(self, width: float) -> int:
        """Write title, subtitle and coverage over the whole width; return their last row."""
        lines = [(self._table.title.upper(), 14, True), (self._table.subtitle, 12, False)]
        if self._table.coverage:
            lines.append((f"Tính trên {self._table.coverage.words}", 11, False))
        shown = [line for line in lines if line[0]]
        for row, (words, size, bold) in enumerate(shown, start=1):
            self._across(row, words, width, size=size, bold=bold, align="center")
        return len(shown)

    def _notes(self, row: int, width: float) -> None:
        for at, note in enumerate(self._table.notes, start=row):
            self._across(at, note, width, size=11, bold=False, align="left")

    def _across(self, row: int, words: str, width: float, *, size: int, bold: bool, align: str) -> None:
        """Write ``words`` over all columns; Excel does not fit the height of merged cells by itself."""
        from openpyxl.styles import Alignment, Font  # noqa: PLC0415 - openpyxl is loaded by now

        self._page.merge_cells(start_row=row, end_row=row, start_column=1, end_column=max(1, len(self._places)))
        cell = self._text(row, 1, words)
        cell.font = Font(name=_FONT, size=size, bold=bold, italic=not bold)
        cell.alignment = Alignment(horizontal=align, vertical="center", wrap_text=True)
        self._page.row_dimensions[row].height = _LINE_HEIGHT * size / 11 * _lines(words, width * 11 / size)

    def _headings(self, row: int, widths: Sequence[float]) -> None:
        from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415 - openpyxl is loaded by now

        for at, place in enumerate(self._places, start=1):
            cell = self._text(row, at, place.heading)
            cell.font = Font(name=_FONT, size=11, bold=True)
            cell.fill = PatternFill("solid", fgColor="FFE8EEF4")
            cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
            cell.border = _border(emphasis=False)
        most = max((_lines(each.heading, width) for each, width in zip(self._places, widths, strict=True)), default=1)
        self._page.row_dimensions[row].height = _LINE_HEIGHT * most + 6

    def _line(self, row: int, line: Line, widths: Sequence[float]) -> None:
        from openpyxl.styles import Alignment, Font  # noqa: PLC0415 - openpyxl is loaded by now

        font, border = Font(name=_FONT, size=11, bold=line.emphasis), _border(emphasis=line.emphasis)
        most = 1
        for at, (place, width) in enumerate(zip(self._places, widths, strict=True), start=1):
            cell = self._value(row, at, _piece(line.cells[place.source], place.piece))
            cell.font, cell.border = font, border
            horizontal = "center" if place.align is Align.CENTRE else place.align.value
            # a hair of room between a figure and its line; a figure that wraps would turn into ###
            indent, wraps = int(place.align is not Align.CENTRE), isinstance(cell.value, str)
            cell.alignment = Alignment(horizontal=horizontal, vertical="top", wrap_text=wraps, indent=indent)
            most = max(most, _lines(cell.value, width - indent)) if wraps else most
        if most > 1:
            # not every program makes a row higher by itself when its text goes on over several lines
            self._page.row_dimensions[row].height = _LINE_HEIGHT * min(most, _MOST_LINES)

    def _value(self, row: int, at: int, value: Cell) -> Any:
        """Write a value as what it is; what Excel would bend is written as text."""
        match value:
            case Share() if value.whole:
                return self._figure(row, at, float(value.part / value.whole), _PERCENT)
            case Share():
                return self._text(row, at, _NO_FIGURE)
            case date() if value >= _FIRST_DAY:
                return self._figure(row, at, value, _DAY)
            case int() | Decimal() if -_GREATEST < value < _GREATEST:
                return self._figure(row, at, value, _number_format(value))
            case _:
                return self._text(row, at, show_cell(value))

    def _figure(self, row: int, at: int, value: object, number_format: str) -> Any:
        cell = self._page.cell(row, at, value)
        cell.number_format = number_format
        return cell

    def _text(self, row: int, at: int, words: str) -> Any:
        cell = self._page.cell(row, at)
        plain = writable(words)
        if plain:
            cell.value = plain if len(plain) <= _LONGEST_TEXT else plain[: _LONGEST_TEXT - len(_CUT)] + _CUT
            # text stays text, whatever it begins with, and also when somebody edits the cell
            cell.data_type = "s"
            cell.quotePrefix = plain[0] in "=+-@\t"
        return cell

    def _set_up_print(self) -> None:
        setup, margins = self._page.page_setup, self._page.page_margins
        setup.paperSize, setup.orientation = 9, "landscape"
        setup.fitToWidth, setup.fitToHeight = 1, 0
        self._page.sheet_properties.pageSetUpPr.fitToPage = True
        self._page.print_options.horizontalCentered = True
        # inches: 25 mm to bind, 15 mm elsewhere
        margins.left, margins.right, margins.top, margins.bottom = 0.98, 0.6, 0.6, 0.75
        margins.header = margins.footer = 0.35
        for part, words in (("left", "Sổ Mầm Non"), ("right", "Trang &P/&N")):
            footer = getattr(self._page.oddFooter, part)
            footer.text, footer.font, footer.size = words, f"{_FONT},Regular", 9


def _places(table: Table) -> tuple[_Place, ...]:
    shares = {at for line in table.lines for at, cell in enumerate(line.cells) if isinstance(cell, Share)}
    return tuple(
        place
        for at, column in enumerate(table.columns)
        for place in (_share_places(at, column) if at in shares else [_place(at, column)])
    )


def _place(at: int, column: Column) -> _Place:
    return _Place(at, column.heading, column.align, column.width * _CHARACTERS)


def _share_places(at: int, column: Column) -> list[_Place]:
    headings = (column.heading, f"{column.heading}: trên tổng số", f"{column.heading} (%)")
    return [_Place(at, heading, Align.RIGHT, 1.1 * _CHARACTERS, piece) for piece, heading in enumerate(headings)]


def _piece(cell: Cell, piece: int) -> Cell:
    """Return what stands in the first, second or third column of a share; other values stand in the first."""
    if not isinstance(cell, Share):
        return None if piece else cell
    return (cell.part, cell.whole, cell)[piece]


def _width(place: _Place, lines: Sequence[Line]) -> float:
    """Return a width at which no figure turns into ### and no word of a text breaks."""
    words = place.heading.split()
    for line in lines:
        value = _piece(line.cells[place.source], place.piece)
        words += [""] if isinstance(value, Share) else show_cell(value).split()
    longest = max((len(writable(word)) for word in words), default=0)
    return float(max(place.least, _NARROWEST, min(longest + 3, _WIDEST)))


def _lines(words: str, width: float) -> int:
    """Return on how many lines ``words`` stand in a column of ``width`` characters."""
    lines, room = 1, 0.0
    for word in words.split():
        room += len(word) + 1
        if room - 1 > width and room > len(word) + 1:
            lines, room = lines + 1, float(len(word) + 1)
        lines += int(len(word) // max(width, 1))
    return lines + words.count("\n")


def _number_format(number: int | Decimal) -> str:
    """Return a format with as many decimals as the number has; a fixed one would print "5," for 5."""
    exponent = Decimal(number).normalize().as_tuple().exponent
    decimals = max(0, -exponent) if isinstance(exponent, int) else 0
    return f"{_WHOLE}.{'0' * min(decimals, 10)}" if decimals else _WHOLE


def _border(*, emphasis: bool) -> Any:
    from openpyxl.styles import Border, Side  # noqa: PLC0415 - openpyxl is loaded by now

    thin = Side(style="thin", color="FF7F7F7F")
    return Border(thin, thin, Side(style="medium", color="FF404040") if emphasis else thin, thin)
