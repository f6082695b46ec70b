"""The sheet of one repeat: headings, hints, the rows there are, and room for new ones."""

from collections.abc import Sequence
from typing import Any

from desktop_app.domain.form import Item, Repeat
from desktop_app.domain.kinds import Kind
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Row
from desktop_app.domain.workbook import column_letters, fingerprint
from desktop_app.workbooks import blueprint, ink
from desktop_app.workbooks.lists import Lists, add_validation
from desktop_app.workbooks.page import mark_sheet, protect, set_up_print, set_widths, write_answer, write_text
from desktop_app.workbooks.saying import said_by_answer

MOST_ROWS = 5_000
_LEAST_ROOM, _ROOM_SHARE = 30, 0.1
_HINT_WIDTH = 22
_WIDTHS: dict[Kind, float] = {
    Kind.INTEGER: 12,
    Kind.DECIMAL: 12,
    Kind.DATE: 13,
    Kind.SELECT_ONE: 20,
    Kind.SELECT_MULTIPLE: 30,
    Kind.TEXT: 28,
}


def draw_repeat(page: Any, filled: Filled, repeat: Repeat, lists: Lists, heading: str) -> None:
    """Draw the whole sheet."""
    items = blueprint.asked_in(repeat)
    mark_sheet(page, repeat.name, heading)
    _headings(page, filled, items)
    _rows(page, items, filled.record.rows.get(repeat.name, ()))
    first, last = blueprint.HINT_ROW + 1, blueprint.HINT_ROW + MOST_ROWS
    for at, item in enumerate(items, start=blueprint.FIRST_COLUMN):
        letter = column_letters(at)
        add_validation(page, item, f"{letter}{first}:{letter}{last}", lists)
        _open_column(page, letter, item.kind)
    # a sheet is sorted only where every cell of its rows is open
    for letter in ("A", "B", "C"):
        _open_column(page, letter, Kind.TEXT)
    page.freeze_panes = f"{column_letters(blueprint.FIRST_COLUMN + 1)}{first}"
    protect(page)
    set_up_print(page, blueprint.HEADING_ROW)


def _headings(page: Any, filled: Filled, items: Sequence[Item]) -> None:
    write_text(page, blueprint.MARK_ROW, blueprint.NUMBER_COLUMN, blueprint.NUMBER_MARK)
    write_text(page, blueprint.HEADING_ROW, blueprint.NUMBER_COLUMN, "TT", ink.HEADING)
    write_text(page, blueprint.HINT_ROW, blueprint.NUMBER_COLUMN, "", ink.HINT)
    widths: dict[str, float] = {"A": 3, "B": 3, "C": 5}
    head = hints = 1
    for at, item in enumerate(items, start=blueprint.FIRST_COLUMN):
        words = f"{filled.words(item.label) or item.name}{blueprint.STAR if item.required else ''}"
        longest = max((len(word) for word in words.split(" ")), default=0)
        width = max(_WIDTHS[item.kind], longest + 4, min(_HINT_WIDTH, len(item.hint) / 5))
        widths[column_letters(at)] = width
        write_text(page, blueprint.MARK_ROW, at, item.name)
        write_text(page, blueprint.HEADING_ROW, at, words, ink.HEADING)
        write_text(page, blueprint.HINT_ROW, at, item.hint, ink.HINT)
        head, hints = max(head, ink.lines(words, width - 2)), max(hints, ink.lines(item.hint, width))
    set_widths(page, widths)
    page.row_dimensions[blueprint.HEADING_ROW].height = ink.LINE_HEIGHT * head + 6
    page.row_dimensions[blueprint.HINT_ROW].height = 13.5 * hints + 4


def _rows(page: Any, items: Sequence[Item], rows: Sequence[Row]) -> None:
    room = min(MOST_ROWS, len(rows) + max(_LEAST_ROOM, int(len(rows) * _ROOM_SHARE)))
    for number in range(1, room + 1):
        at = blueprint.HINT_ROW + number
        row = rows[number - 1] if number <= len(rows) else Row("")
        page.cell(at, blueprint.NUMBER_COLUMN, number).style = ink.NUMBER
        for column, item in enumerate(items, start=blueprint.FIRST_COLUMN):
            write_answer(page, at, column, item, row.values.get(item.name))
        if row.id:
            bases = {item.name: fingerprint(said_by_answer(row.values.get(item.name), item)) for item in items}
            write_text(page, at, blueprint.ID_COLUMN, row.id, ink.NUMBER)
            write_text(page, at, blueprint.BASE_COLUMN, blueprint.write_bases(bases), ink.NUMBER)


def _open_column(page: Any, letter: str, kind: Kind) -> None:
    """Leave the rest of a column open, below the rows that are drawn."""
    from openpyxl.styles import Protection  # noqa: PLC0415 - openpyxl is loaded by now

    page.column_dimensions[letter].protection = Protection(locked=False)
    page.column_dimensions[letter].number_format = ink.number_format(kind)
