"""A finished table: one value that the screen, the workbook and the page draw alike."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from desktop_app.domain.share import Share
from desktop_app.domain.snapshot import Coverage
from desktop_app.domain.vietnamese import show_date, show_number

Cell: TypeAlias = str | int | Decimal | date | Share | None


class Align(StrEnum):
    """Where a column's text stands."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, alignment, and relative width (1 is about ten characters)."""

    heading: str
    align: Align = Align.LEFT
    width: float = 1.0


@dataclass(frozen=True, slots=True)
class Line:
    """A row of cells; ``emphasis`` marks totals and sub-totals."""

    cells: tuple[Cell, ...]
    emphasis: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A titled table with its coverage; totals are ordinary lines with emphasis, at the end.

    ``notes`` stand below: who is missing, what is provisional.
    """

    title: str
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    subtitle: str = ""
    coverage: Coverage | None = None
    notes: tuple[str, ...] = ()


def show_cell(cell: Cell) -> str:
    """Return ``cell`` as screens and papers show it."""
    match cell:
        case None:
            return ""
        case str():
            return cell
        case date():
            return show_date(cell)
        case Share():
            return str(cell)
        case _:
            return show_number(cell)
