"""Tables and answered questions on paper: rows that break between pages only where they must.

A number or a word is not broken inside its column as long as a smaller letter can help; a row higher than
``_TALLEST`` goes on over the page, all others stay whole.
"""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import TypeAlias

from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Paragraph, Table, TableStyle

from desktop_app.domain.paper import Entry
from desktop_app.domain.progress import Progress, silently
from desktop_app.domain.table import Align, Column, Line, show_cell
from desktop_app.domain.table import Table as DomainTable
from desktop_app.reports.fonts import BOLD, REGULAR
from desktop_app.reports.styles import ANSWER, INK, LABEL, LINE, NOTE, PALE, SHADE, text
from desktop_app.reports.wording import writable

_Command: TypeAlias = tuple[object, ...]
_Row: TypeAlias = list[Sequence[Flowable]]

# rows laid out between two looks at the clock
_A_FEW = 50
_SIZES = (10.0, 9.0, 8.0, 7.0, 6.0)
_SIDE, _ABOVE, _BELOW = 3.0, 2.0, 3.0
_TALLEST, _PIECE = 54 * mm, 14 * mm
_QUESTION_SHARE, _LONG_ANSWER = 0.66, 120
_PLACES = {Align.LEFT: TA_LEFT, Align.CENTRE: TA_CENTER, Align.RIGHT: TA_RIGHT}


def entry(asked: Entry, width: float) -> Table:
    """Return a question and its answer side by side, a remark under the question."""
    # a long answer gets the wide column
    share = _QUESTION_SHARE if len(asked.answer) <= max(_LONG_ANSWER, len(asked.label)) else 1 - _QUESTION_SHARE
    widths = [width * share, width * (1 - share)]
    question = [text(asked.label, LABEL)]
    if asked.remark:
        question.append(text(asked.remark, NOTE))
    rows = _broken([question, [text(asked.answer, ANSWER)]], widths)
    line: _Command = ("LINEBELOW", (0, -1), (-1, -1), 0.3, PALE)
    return _drawn(rows, widths, [("VALIGN", (0, 0), (-1, -1), "TOP"), *_joined(0, len(rows)), line])


def grid(table: DomainTable, width: float, progress: Progress = silently, *, least_height: float = 0) -> Table:
    """Return ``table`` with its headings on every page, numbers on the right and totals in bold.

    Its lines are at least ``least_height`` high, for a pen to write in.
    """
    size, widths = _fitted(table, width)
    heading_style = _cell_style(size, Align.CENTRE, bold=True)
    rows = _broken([[text(column.heading, heading_style)] for column in table.columns], widths)
    headings = len(rows)
    commands = [*_frame(headings), *_joined(0, headings)]
    for number, line in enumerate(table.lines):
        if number % _A_FEW == 0:
            progress(number, len(table.lines), f"{number}/{len(table.lines)} dòng")
        first = len(rows)
        rows += _broken(_cells(line, table.columns, size), widths)
        commands += [*_joined(first, len(rows)), ("LINEBELOW", (0, len(rows) - 1), (-1, len(rows) - 1), 0.4, LINE)]
        if line.emphasis:
            commands.append(("LINEABOVE", (0, first), (-1, first), 1.0, INK))
    heights = [None] * headings + [least_height] * (len(rows) - headings) if least_height else None
    # headings too high for that are not repeated, or nothing else would find room
    repeated = 1 if headings == 1 else 0
    return _drawn(rows, widths, commands, repeatRows=repeated, spaceBefore=2 * mm, rowHeights=heights)


def _drawn(rows: list[_Row], widths: Sequence[float], commands: Sequence[_Command], **options: object) -> Table:
    table = Table(rows, colWidths=widths, **options)
    padding = [("LEFTPADDING", _SIDE), ("RIGHTPADDING", _SIDE), ("TOPPADDING", _ABOVE), ("BOTTOMPADDING", _BELOW)]
    table.setStyle(TableStyle([*((name, (0, 0), (-1, -1), room) for name, room in padding), *commands]))
    return table


def _frame(headings: int) -> list[_Command]:
    last = headings - 1
    return [
        ("LINEBEFORE", (0, 0), (-1, -1), 0.4, LINE),
        ("LINEAFTER", (-1, 0), (-1, -1), 0.4, LINE),
        ("LINEABOVE", (0, 0), (-1, 0), 0.4, LINE),
        ("LINEBELOW", (0, last), (-1, last), 0.4, LINE),
        ("BACKGROUND", (0, 0), (-1, last), SHADE),
        ("VALIGN", (0, 0), (-1, last), "MIDDLE"),
        ("VALIGN", (0, headings), (-1, -1), "TOP"),
    ]


def _joined(first: int, end: int) -> list[_Command]:
    """Return what makes the rows from ``first`` on, which are one broken row, look like one."""
    if end - first == 1:
        return []
    return [("BOTTOMPADDING", (0, first), (-1, end - 2), 0), ("TOPPADDING", (0, first + 1), (-1, end - 1), 0)]


def _cells(line: Line, columns: Sequence[Column], size: float) -> _Row:
    return [
        [text(show_cell(cell), _cell_style(size, column.align, bold=line.emphasis))]
        for cell, column in zip(line.cells, columns, strict=True)
    ]


def _cell_style(size: float, align: Align, *, bold: bool) -> ParagraphStyle:
    return ParagraphStyle(
        f"cell_{size}_{align}_{bold}",
        fontName=BOLD if bold else REGULAR,
        fontSize=size,
        leading=size * 1.25,
        alignment=_PLACES[align],
    )


def _broken(cells: _Row, widths: Sequence[float]) -> list[_Row]:
    """Return the rows that ``cells`` need: one, or several where it is too high to stay whole."""
    rooms = [width - 2 * _SIDE for width in widths]
    if max(_height(cell, room) for cell, room in zip(cells, rooms, strict=True)) <= _TALLEST:
        return [cells]
    pieces = [_pieces(cell, room) for cell, room in zip(cells, rooms, strict=True)]
    return [[[piece] if piece is not None else [] for piece in row] for row in zip_longest(*pieces)]


def _height(cell: Sequence[Flowable], room: float) -> float:
    return sum(float(piece.wrap(room, _TALLEST)[1]) for piece in cell)


def _pieces(cell: Sequence[Flowable], room: float) -> list[Flowable]:
    return [piece for whole in cell for piece in _split(whole, room)]


def _split(whole: Paragraph, room: float) -> Iterator[Flowable]:
    rest = whole
    while rest.wrap(room, _PIECE)[1] > _PIECE and len(parts := rest.split(room, _PIECE)) > 1:
        piece, rest = parts
        yield piece
    yield rest


def _fitted(table: DomainTable, width: float) -> tuple[float, list[float]]:
    """Return the largest letter size at which no word breaks, and the widths of the columns."""
    asked = _proportional([column.width for column in table.columns], width)
    words = [_longest_word(table, at) for at in range(len(table.columns))]
    for size in _SIZES:
        # a very long word may break, or one of them would squeeze all other columns
        least = [min(word * size + 2 * _SIDE + 0.5, width / 3) for word in words]
        if sum(least) <= width:
            return size, _widened(asked, least)
    return _SIZES[-1], asked


def _longest_word(table: DomainTable, at: int) -> float:
    """Return the width of the longest word of a column at size 1, in bold, which is the wider."""
    texts = (table.columns[at].heading, *(show_cell(line.cells[at]) for line in table.lines))
    words = {word for each in texts for word in writable(each).split()}
    return max((float(stringWidth(word, BOLD, 1)) for word in words), default=0.0)


def _proportional(weights: Sequence[float], width: float) -> list[float]:
    whole = sum(weights)
    return [width * weight / whole for weight in weights]


def _widened(asked: Sequence[float], least: Sequence[float]) -> list[float]:
    """Return widths that are nowhere under ``least``, at the cost of the columns that have room."""
    pairs = list(zip(asked, least, strict=True))
    lacking = sum(max(0.0, need - have) for have, need in pairs)
    spare = sum(max(0.0, have - need) for have, need in pairs)
    give = min(1.0, lacking / spare) if spare else 0.0
    return [need if have <= need else have - (have - need) * give for have, need in pairs]
