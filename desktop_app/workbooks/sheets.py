"""Cells: what stands where on each sheet, read in one pass, and only what is there.

A sheet may claim a million rows; no row is made up that the file does not hold.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Context, Decimal, InvalidOperation
from enum import Enum
from pathlib import Path
from typing import TypeAlias

from desktop_app.domain.errors import WorkbookError
from desktop_app.domain.vietnamese import nfc, show_date, show_number
from desktop_app.workbooks.archive import Archive
from desktop_app.workbooks.limits import Limits
from desktop_app.workbooks.parts import (
    PLAIN,
    Attributes,
    Frame,
    SheetPart,
    custom_properties,
    local,
    parse_xml,
    read_frame,
    unescaped,
)

_SMALLER = "Xóa các hàng, cột thừa (cả phần định dạng), hoặc chép phần cần nhập sang tệp mới."
_CELL = re.compile(r"([A-Za-z]{1,3})([1-9]\d{0,6})")
# zero-width letters that web pages and phones leave behind
_INVISIBLE = re.compile("[\u200b-\u200f\u2060\ufeff]")
_MOST_ROWS, _MOST_COLUMNS = 1_048_576, 16_384
# Excel keeps 15 digits; what it writes behind them is noise of its arithmetic
_FIFTEEN = Context(prec=15)
_FIRST_DAY, _FIRST_DAY_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 - days of a calendar
_LAST_SERIAL = 2_958_465
_FALSE_LEAP_DAY = 60


class Trouble(Enum):
    """Why a cell has no value of its own."""

    NO_RESULT = "formula"
    ERROR = "error"


Value: TypeAlias = str | Decimal | bool | date | Trouble


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell with something in it. ``shown`` is the text of an error."""

    value: Value
    font: str = ""
    is_formula: bool = False
    is_percent: bool = False
    shown: str = ""

    @property
    def words(self) -> str:
        """The cell as people see it."""
        match self.value:
            case str() as text:
                return text
            case bool() as truth:
                return "TRUE" if truth else "FALSE"
            case Decimal() as number:
                return show_number(number)
            case date() as day:
                return show_date(day)
        return self.shown or "?"


@dataclass(frozen=True, slots=True)
class Area:
    """Cells that are merged into one."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class Sheet:
    """One sheet: its cells by row and column, counted from 1."""

    name: str
    hidden: bool = False
    rows: dict[int, dict[int, Cell]] = field(default_factory=dict)
    merged: list[Area] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)

    def cell(self, row: int, column: int) -> Cell | None:
        """Return a cell, or nothing where there is nothing."""
        return self.rows.get(row, {}).get(column)

    def text(self, row: int, column: int) -> str:
        """Return the text of a cell that holds text, else nothing."""
        cell = self.cell(row, column)
        return cell.value.strip() if cell and isinstance(cell.value, str) else ""

    def turned(self) -> "Sheet":
        """Return the sheet with its rows as columns, without what only rows have."""
        turned = Sheet(self.name)
        for row, cells in self.rows.items():
            for column, cell in cells.items():
                turned.rows.setdefault(column, {})[row] = cell
        turned.merged = [Area(area.left, area.top, area.right, area.bottom) for area in self.merged]
        return turned

    def is_hidden_column(self, column: int) -> bool:
        """Say whether a column is out of sight."""
        return any(first <= column <= last for first, last in self.hidden_columns)

    def numbers(self) -> list[int]:
        """Return the numbers of the rows that hold something, in order."""
        return sorted(self.rows)


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook as cells. ``macros`` and ``links`` say that it held what is never run or followed."""

    file: str
    sheets: tuple[Sheet, ...]
    properties: Mapping[str, str]
    macros: bool = False
    links: bool = False

    def __iter__(self) -> Iterator[Sheet]:
        return iter(self.sheets)

    def sheet(self, name: str) -> Sheet | None:
        """Return a sheet by its name."""
        return next((sheet for sheet in self.sheets if sheet.name == name), None)


def open_book(path: Path, limits: Limits | None = None) -> Book:
    """Read all cells of the workbook at ``path``; raises ``WorkbookError`` for anything else."""
    limits = limits or Limits()
    archive = Archive(path, limits)
    frame = read_frame(archive)
    if len(frame.sheets) > limits.sheets:
        raise WorkbookError(f"{path.name} có hơn {limits.sheets} trang.", "Chép trang cần nhập sang một tệp mới.")
    room = _Room(archive.file, limits)
    sheets = tuple(_Reader(archive, frame, part, room).read() for part in frame.sheets)
    if not sheets:
        raise WorkbookError(f"{path.name} không có trang tính nào.", "Chọn tệp khác.")
    return Book(path.name, sheets, custom_properties(archive), archive.has_macros, archive.has_links)


@dataclass(slots=True)
class _Room:
    """How many cells may still come, over all sheets."""

    file: str
    limits: Limits
    cells: int = 0
    marked: int = 0

    def mark(self) -> None:
        self.marked += 1
        if self.marked > self.limits.marked:
            raise WorkbookError(f"{self.file} có quá nhiều ô.", _SMALLER)

    def take(self) -> None:
        self.cells += 1
        if self.cells > self.limits.cells:
            raise WorkbookError(f"{self.file} có quá nhiều ô.", _SMALLER)


class _Reader:
    """Reads one sheet as its elements come."""

    def __init__(self, archive: Archive, frame: Frame, part: SheetPart, room: _Room) -> None:
        self._archive, self._frame, self._part, self._room = archive, frame, part, room
        self._sheet = Sheet(part.name, part.hidden)
        self._row = self._column = 0
        self._kind, self._style, self._formula = "n", PLAIN, False
        self._value: list[str] | None = None
        self._inline: list[str] = []
        self._heard: list[str] | None = None
        self._phonetic = False

    def read(self) -> Sheet:
        parse_xml(self._archive, self._part.part, self._start, self._end, self._characters)
        return self._sheet

    def _start(self, name: str, attributes: Attributes) -> None:
        match local(name):
            case "c":
                self._begin_cell(attributes)
            case "v":
                self._value = self._heard = []
            case "f":
                self._formula = True
            case "t" if not self._phonetic:
                self._heard = self._inline
            case "rPh":
                self._phonetic = True
            case "row":
                self._row = int(attributes.get("r", self._row + 1))
                self._column = 0
                if attributes.get("hidden", "0") in {"1", "true"}:
                    self._sheet.hidden_rows.add(self._row)
            case "col" if attributes.get("hidden", "0") in {"1", "true"}:
                self._sheet.hidden_columns.append((int(attributes["min"]), int(attributes["max"])))
            case "mergeCell":
                self._merge(attributes.get("ref", ""))

    def _end(self, name: str) -> None:
        match local(name):
            case "v" | "t":
                self._heard = None
            case "rPh":
                self._phonetic = False
            case "c":
                self._end_cell()

    def _characters(self, words: str) -> None:
        if self._heard is not None:
            self._heard.append(words)

    def _begin_cell(self, attributes: Attributes) -> None:
        self._room.mark()
        place = attributes.get("r")
        if place is None:
            self._column += 1
        else:
            self._row, self._column = _place(place)
        styles, number = self._frame.styles, int(attributes.get("s", "0"))
        self._style = styles[number] if number < len(styles) else PLAIN
        self._kind = attributes.get("t", "n")
        self._formula, self._value = False, None
        self._inline.clear()

    def _end_cell(self) -> None:
        cell = self._cell("".join(self._value) if self._value is not None else "")
        if cell is not None:
            self._room.take()
            self._sheet.rows.setdefault(self._row, {})[self._column] = cell

    def _cell(self, raw: str) -> Cell | None:
        style, formula = self._style, self._formula
        match self._kind:
            case "s":
                text = self._frame.texts[int(raw)] if raw else None
                return self._text(text.words, text.font) if text else None
            case "inlineStr":
                return self._text(unescaped("".join(self._inline)))
            case "str":
                return self._text(unescaped(raw))
            case "b":
                return Cell(raw.strip() in {"1", "true"}, style.font, formula) if raw else None
            case "e":
                return Cell(Trouble.ERROR, style.font, formula, shown=raw)
            case "d":
                day = datetime.fromisoformat(raw.replace("Z", "")) if raw else None
                return Cell(day.date(), style.font, formula) if day else None
        if raw.strip():
            return self._number(raw.strip())
        return Cell(Trouble.NO_RESULT, style.font, is_formula=True) if formula else None

    def _text(self, words: str, font: str = "") -> Cell | None:
        if not _INVISIBLE.sub("", words).strip():
            return None
        return Cell(nfc(_INVISIBLE.sub("", words)), font or self._style.font, self._formula)

    def _number(self, raw: str) -> Cell:
        style = self._style
        value: Value = _decimal(raw)
        if style.is_date and isinstance(value, Decimal):
            value = _day(value, starts_1904=self._frame.starts_1904) or value
        return Cell(value, style.font, self._formula, style.is_percent)

    def _merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        if last:
            (top, left), (bottom, right) = _place(first), _place(last)
            self._sheet.merged.append(Area(top, left, bottom, right))


def serial_day(number: Decimal) -> date | None:
    """Return the day that Excel counts as ``number``, where there is one."""
    return _day(number, starts_1904=False)


def _day(number: Decimal, *, starts_1904: bool) -> date | None:
    if not 1 <= number <= _LAST_SERIAL:
        return None
    if starts_1904:
        return (_FIRST_DAY_1904 + timedelta(days=int(number))).date()
    # Excel believes in a 29 February 1900
    if int(number) == _FALSE_LEAP_DAY:
        return None
    return (_FIRST_DAY + timedelta(days=int(number) + (number < _FALSE_LEAP_DAY))).date()


def _decimal(raw: str) -> Decimal:
    try:
        number = Decimal(raw)
    except InvalidOperation as error:
        raise ValueError(raw) from error
    if not number.is_finite():
        raise ValueError(raw)
    return _FIFTEEN.plus(number) if len(number.as_tuple().digits) > _FIFTEEN.prec else number


def _place(reference: str) -> tuple[int, int]:
    found = _CELL.fullmatch(reference)
    if not found:
        raise ValueError(reference)
    column = 0
    for letter in found[1].upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    row = int(found[2])
    if row > _MOST_ROWS or column > _MOST_COLUMNS:
        raise ValueError(reference)
    return row, column
