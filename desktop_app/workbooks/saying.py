"""What a cell says, in one plain text: by it an untouched cell is known again, whatever program saved it since."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from desktop_app.domain.form import Item
from desktop_app.domain.kinds import Answer, Kind, NoData, NotApplicable, plain_decimal, show
from desktop_app.domain.vietnamese import nfc
from desktop_app.workbooks import blueprint
from desktop_app.workbooks.sheets import Cell

# Excel keeps 15 digits, and its calendar is wrong before this day
_DIGITS, _FIRST_DAY = 15, date(1900, 3, 1)
_INVISIBLE = re.compile("[\u200b-\u200f\u2060\ufeff]")
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def writable(words: str) -> str:
    """Return text that a workbook can hold: composed, without control characters."""
    return nfc(_UNWRITABLE.sub("", words))


def cell_value(answer: Answer, item: Item) -> str | int | Decimal | date | None:
    """Return what a template holds for an answer: a figure or a day where Excel keeps it whole, else text."""
    labels: Mapping[str, str] = blueprint.labels(item.choices)
    match answer:
        case tuple():
            return "; ".join(labels.get(name, name) for name in answer)
        case str():
            return labels.get(answer, answer) if item.kind is Kind.SELECT_ONE else answer
        case NotApplicable() | NoData():
            return show(answer)
        case date():
            return answer if answer >= _FIRST_DAY else show(answer)
        case int() | Decimal():
            return answer if len(Decimal(answer).as_tuple().digits) <= _DIGITS else show(answer)
        case None:
            return None


def said_by_cell(cell: Cell | None) -> str:
    """Return what a cell says; nothing for an empty one."""
    return _said(cell.value if isinstance(cell.value, str | Decimal | date) else cell.words) if cell else ""


def said_by_answer(answer: Answer, item: Item) -> str:
    """Return what the cell of an answer says in a template that nobody has touched."""
    value = cell_value(answer, item)
    return "" if value is None else _said(value)


def _said(value: str | int | Decimal | date) -> str:
    match value:
        case str():
            return " ".join(_INVISIBLE.sub("", writable(value)).split())
        case date():
            return value.isoformat()
        case _:
            return plain_decimal(Decimal(value))
