"""Ranges of cells as spreadsheets put them on the clipboard, and where a pasted range goes."""

import csv
import io
from collections.abc import Callable, Sequence
from typing import TypeAlias

Cells: TypeAlias = tuple[tuple[str, ...], ...]


def read_range(text: str) -> Cells:
    """Return the cells of a copied range: rows of cells, quoted ones (with line breaks inside) whole."""
    rows = list(csv.reader(io.StringIO(text.replace("\r\n", "\n"), newline=""), delimiter="\t"))
    while rows and not any(rows[-1]):
        rows.pop()
    return tuple(tuple(cell.strip() for cell in row) for row in rows)


def write_range(cells: Sequence[Sequence[str]]) -> str:
    """Return a range as spreadsheets copy it: tabs between cells, a line a row, cells with line breaks quoted."""
    return "\n".join("\t".join(_written(cell) for cell in row) for row in cells)


def spread(cells: Cells, rows: int, columns: int) -> Cells:
    """Return what to paste over a selection of ``rows`` x ``columns``: copies that fill it, or the range itself.

    As in a spreadsheet: one cell fills whatever is selected, and a range fills a selection that is a multiple of it.
    """
    height, width = len(cells), max((len(row) for row in cells), default=0)
    if not width or rows % height or columns % width:
        return cells
    whole = [(*row, *[""] * (width - len(row))) for row in cells]
    return tuple(whole[at % height] * (columns // width) for at in range(rows))


def edge(is_filled: Callable[[int], bool], at: int, step: int, count: int) -> int:
    """Return where Ctrl+arrow goes from ``at``: the end of the filled block, or the next filled cell, or the border.

    Out of 0..``count`` - 1; ``step`` is 1 or -1.
    """
    last = count - 1 if step > 0 else 0
    if at == last:
        return at
    inside = is_filled(at) and is_filled(at + step)
    here = at + step
    while here != last and is_filled(here + step if inside else here) == inside:
        here += step
    return here


def _written(cell: str) -> str:
    if any(sign in cell for sign in '\t\n"'):
        return '"' + cell.replace('"', '""') + '"'
    return cell
