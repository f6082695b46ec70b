"""Questions that stand one below the other in somebody's own workbook, their answers in a column beside them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.form import Form, Item
from desktop_app.domain.workbook import Found, Spot
from desktop_app.workbooks import blueprint
from desktop_app.workbooks.answers import read_answer
from desktop_app.workbooks.likeness import key, keys, similarity
from desktop_app.workbooks.sheets import Sheet

_LEAST, _SHARE, _SURE = 3, 0.5, 0.9
_SEARCHED_COLUMNS, _ABOVE = 12, 12
_ANSWERS = ("tra loi", "ket qua", "gia tri", "so lieu", "danh gia", "ket luan", "thuc te", "muc dat")


@dataclass(frozen=True, slots=True)
class Vertical:
    """A sheet of questions: where the answers stand, and each question found with its row."""

    column: int
    first_row: int
    found: tuple[Found, ...]


def read_vertical(sheet: Sheet, form: Form) -> Vertical | None:
    """Return the questions of ``form`` that stand below each other on ``sheet``, when enough of them do."""
    items = list(blueprint.questions(form))
    columns = sorted({at for cells in sheet.rows.values() for at in cells})[:_SEARCHED_COLUMNS]
    best: tuple[int, dict[int, Item]] = (0, {})
    for column in columns:
        rows = _rows(sheet, column, items)
        if len(rows) > len(best[1]):
            best = (column, rows)
    column, rows = best
    if len(rows) < max(1, min(_LEAST, len(items) * _SHARE)):
        return None
    answers = _answer_column(sheet, column, rows, columns)
    if answers is None:
        return None
    found = tuple(
        Found(Spot(sheet.name, row, answers), item.name, read_answer(sheet.cell(row, answers), item))
        for row, item in rows.items()
    )
    return Vertical(answers, min(rows), found)


def _rows(sheet: Sheet, column: int, items: Sequence[Item]) -> dict[int, Item]:
    """Return the rows whose text in ``column`` is a question, each question once."""
    by_key = {words: item for item in items for words in (*keys(item.label), key(item.name)) if words}
    found: dict[int, Item] = {}
    for row in sheet.numbers():
        text = sheet.text(row, column)
        if not text:
            continue
        item = next((by_key[words] for words in keys(text.replace("*", " ")) if words in by_key), None)
        item = item or next((each for each in items if similarity(text, each.label) >= _SURE), None)
        if item is not None and item not in found.values():
            found[row] = item
    return found


def _answer_column(sheet: Sheet, column: int, rows: Mapping[int, Item], columns: Sequence[int]) -> int | None:
    """Return the column right of the questions that is headed like answers, or else holds the first of them."""
    right = [at for at in columns if at > column]
    first = min(rows)
    for at in right:
        above = [key(sheet.text(row, at)) for row in range(max(1, first - _ABOVE), first)]
        if any(words.startswith(_ANSWERS) for words in above if words):
            return at
    return next((at for at in right if any(sheet.cell(row, at) for row in rows)), None)
