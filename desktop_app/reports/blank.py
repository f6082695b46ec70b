"""Questions on paper that a pen will answer: boxes, lines, empty rows; a question stays on the page of its answer."""

from collections.abc import Sequence

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, Flowable, Table, TableStyle

from desktop_app.domain.paper import Blank, BlankRows, Room
from desktop_app.domain.table import Line
from desktop_app.domain.table import Table as DomainTable
from desktop_app.reports.fonts import REGULAR
from desktop_app.reports.grid import grid
from desktop_app.reports.styles import HEADING, INK, LABEL, LINE, NOTE, PALE, text
from desktop_app.reports.wording import writable

_QUESTION_SHARE = 0.66
_LINE_HEIGHT, _LINES = 8 * mm, 3
_BOX_WIDTH, _BOX_HEIGHT = 38 * mm, 8 * mm
_TICK, _TICK_ROOM = 3.4 * mm, 6 * mm
_MOST_BESIDE, _ROW_HEIGHT = 3, 9 * mm
# caption, headings and a few rows; less looks torn off
_BELOW_CAPTION = 60 * mm
_CHOICE_SIZE = 11.5
_CHOICE = ParagraphStyle("choice", LABEL, fontSize=_CHOICE_SIZE, leading=14)
_DATE = ParagraphStyle("date", LABEL, fontSize=11, alignment=TA_CENTER)
_DATE_WORDS = "….. / ….. / …….."
_PLAIN = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 3),
    ("RIGHTPADDING", (0, 0), (-1, -1), 3),
    ("TOPPADDING", (0, 0), (-1, -1), 3),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
]


def blank(asked: Blank, width: float) -> Table:
    """Return a question with room for its answer beside it, or below where it needs the whole width."""
    question: list[Flowable] = [text(asked.label, LABEL)]
    if asked.about:
        question.append(text(asked.about, NOTE))
    line = ("LINEBELOW", (0, -1), (-1, -1), 0.3, PALE)
    beside = _beside(asked, width * (1 - _QUESTION_SHARE) - 6)
    if beside is None:
        table = Table([[[*question, _below(asked, width - 6)]]], colWidths=[width])
        table.setStyle(TableStyle([*_PLAIN, line]))
        return table
    table = Table([[question, beside]], colWidths=[width * _QUESTION_SHARE, width * (1 - _QUESTION_SHARE)])
    table.setStyle(TableStyle([*_PLAIN, line]))
    return table


def blank_rows(rows: BlankRows, width: float) -> list[Flowable]:
    """Return a table with empty, numbered rows high enough to write in, and what is to be known below it."""
    empty = tuple(Line((number, *[""] * (len(rows.columns) - 1))) for number in range(1, rows.count + 1))
    table = grid(DomainTable("", rows.columns, empty), width, least_height=_ROW_HEIGHT)
    lead = [text(words, style) for words, style in ((rows.caption, HEADING), (rows.lead, NOTE)) if words]
    return [CondPageBreak(_BELOW_CAPTION), *lead, table, *(text(note, NOTE) for note in rows.notes)]


class Tick(Flowable):  # reportlab is untyped; see pyproject.toml
    """A small empty square to put a cross in, and the words of its choice."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = text(words, _CHOICE)
        self._height = 0.0

    def wrap(self, room: float, height: float) -> tuple[float, float]:
        """Tell how much room it takes."""
        self._height = float(self._words.wrap(room - _TICK_ROOM, height)[1])
        return room, self._height

    def draw(self) -> None:
        """Draw the square and the words."""
        canvas = self.canv
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.8)
        canvas.rect(0.5, self._height - _TICK - 1.2, _TICK, _TICK)
        self._words.drawOn(canvas, _TICK_ROOM, 0)


class Ruled(Flowable):
    """Lines to write on."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self._width = 0.0

    def wrap(self, room: float, _height: float) -> tuple[float, float]:
        """Tell how much room it takes."""
        self._width = room
        return room, self._lines * _LINE_HEIGHT

    def draw(self) -> None:
        """Draw the lines."""
        canvas = self.canv
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.6)
        canvas.setDash(1, 2)
        for number in range(self._lines):
            canvas.line(0, number * _LINE_HEIGHT + 1, self._width, number * _LINE_HEIGHT + 1)


def _beside(asked: Blank, room: float) -> Flowable | None:
    match asked.room:
        case Room.NUMBER:
            return _box("")
        case Room.DATE:
            return _box(_DATE_WORDS)
        case Room.CHOICE if _fit_beside(asked.choices, room):
            return _ticks(asked.choices, room)
        case _:
            return None


def _below(asked: Blank, room: float) -> Flowable:
    match asked.room:
        case Room.CHOICE:
            return _ticks(asked.choices, room)
        case Room.LINES:
            return Ruled(_LINES)
        case _:
            return Ruled(1)


def _box(words: str) -> Table:
    table = Table([[text(words, _DATE)]], colWidths=[_BOX_WIDTH], rowHeights=[_BOX_HEIGHT], hAlign="LEFT")
    sides = [(side, (0, 0), (-1, -1), 0) for side in ("LEFTPADDING", "RIGHTPADDING")]
    frame = ("BOX", (0, 0), (-1, -1), 0.8, INK)
    table.setStyle(TableStyle([frame, ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), *sides]))
    return table


def _fit_beside(choices: Sequence[str], room: float) -> bool:
    return len(choices) <= _MOST_BESIDE and sum(_width_of(each) for each in choices) <= room


def _ticks(choices: Sequence[str], room: float) -> Table:
    """Return the choices in as many columns as their words allow, read from left to right."""
    widest = max(_width_of(each) for each in choices)
    columns = max(1, min(len(choices), int(room // widest)))
    ticks: list[list[Flowable | str]] = [
        [Tick(words) for words in choices[at : at + columns]] for at in range(0, len(choices), columns)
    ]
    ticks[-1] += [""] * (columns - len(ticks[-1]))
    table = Table(ticks, colWidths=[room / columns] * columns)
    table.setStyle(TableStyle([*_PLAIN, ("LEFTPADDING", (0, 0), (-1, -1), 0), ("TOPPADDING", (0, 0), (-1, -1), 2)]))
    return table


def _width_of(words: str) -> float:
    return float(stringWidth(writable(words), REGULAR, _CHOICE_SIZE)) + float(_TICK_ROOM) + 10
