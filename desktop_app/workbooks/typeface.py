"""Finding texts of the years before Unicode in a workbook, and putting them right on a copy of its sheets."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from desktop_app.domain.legacy_text import Encoding, decode, encoding_of_font, fits, guess_encoding, has_unicode_letters
from desktop_app.domain.workbook import Retyped, Spot
from desktop_app.workbooks.sheets import Cell, Sheet


def old_texts(sheet: Sheet) -> dict[Spot, Retyped]:
    """Return the old texts of ``sheet`` and what each was meant to be.

    The font of a cell decides; without one of the old fonts, the text itself must be nonsense as it stands and
    Vietnamese when read the old way. Where a sheet has such texts and none in Unicode, its short words that could be
    either are read the old way, too.
    """
    texts = [(Spot(sheet.name, row, at), cell) for row, cells in sheet.rows.items() for at, cell in cells.items()]
    guesses = {spot: encoding for spot, cell in texts if (encoding := _encoding(cell)) is not None}
    usual = _usual(texts, guesses)
    return dict(_changes(texts, guesses, usual))


def retype(sheet: Sheet, changed: Mapping[Spot, Retyped]) -> Sheet:
    """Return ``sheet`` with those texts put right."""
    if not changed:
        return sheet
    rows = {
        row: {
            at: replace(cell, value=changed[spot].after, font="")
            if (spot := Spot(sheet.name, row, at)) in changed
            else cell
            for at, cell in cells.items()
        }
        for row, cells in sheet.rows.items()
    }
    return replace(sheet, rows=rows)


def _encoding(cell: Cell) -> Encoding | None:
    if not isinstance(cell.value, str):
        return None
    by_font = encoding_of_font(cell.font) if cell.font else None
    if by_font is not None:
        return by_font
    return None if cell.value.isascii() else guess_encoding(cell.value)


def _usual(texts: list[tuple[Spot, Cell]], guesses: dict[Spot, Encoding]) -> Encoding | None:
    """Return the one encoding of a sheet whose texts are all old, or nothing."""
    kinds = {encoding for encoding in guesses.values() if encoding is not Encoding.TCVN3_CAPITALS}
    if len(kinds) != 1:
        return None
    modern = any(isinstance(cell.value, str) and has_unicode_letters(cell.value) for _, cell in texts)
    return None if modern else kinds.pop()


def _changes(
    texts: list[tuple[Spot, Cell]], guesses: dict[Spot, Encoding], usual: Encoding | None
) -> Iterator[tuple[Spot, Retyped]]:
    for spot, cell in texts:
        if not isinstance(cell.value, str):
            continue
        encoding = guesses.get(spot)
        if encoding is None and usual is not None and fits(cell.value, usual):
            encoding = usual
        after = decode(cell.value, encoding) if encoding else cell.value
        if encoding and after != cell.value:
            yield spot, Retyped(spot, cell.value, after, str(encoding))
