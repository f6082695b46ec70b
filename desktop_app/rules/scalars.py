"""What expressions count with: the values they see, and each kind of value as truth, number, text or day."""

import re
from datetime import date, timedelta
from decimal import ROUND_FLOOR, Decimal
from typing import TypeAlias

from desktop_app.domain.kinds import Answer, NoData, NotApplicable, Value, plain_decimal

Scalar: TypeAlias = bool | int | Decimal | str | date | tuple[str, ...] | None

_EPOCH = date(1970, 1, 1)
_NUMBER = re.compile(r"\s*-?(\d+(\.\d*)?|\.\d+)\s*")
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_MAX_MAGNITUDE = 10**30
_MARKS = (NotApplicable, NoData)


def is_true(value: Scalar) -> bool:
    """Say whether a value counts as true in a condition: blank does not."""
    return value is True or (value is not False and truth(value) is True)


def is_false(value: Scalar) -> bool:
    """Say whether a value is surely false: blank is not, so a rule over a blank does not complain."""
    return value is False or (value is not True and truth(value) is False)


def scalar(answer: Answer) -> Scalar:
    """Return an answer as expressions see it: both marks are blank."""
    return None if isinstance(answer, _MARKS) else answer


def as_answer(value: Scalar) -> Value | None:
    """Return the value of a calculate as it is shown and sealed: true and false become 1 and 0."""
    if isinstance(value, bool):
        return int(value)
    return None if value == "" else value


def truth(value: Scalar) -> bool | None:
    """Return a value as a condition sees it: true, false, or neither."""
    match value:
        case None | "":
            return None
        case bool():
            return value
        case int() | Decimal():
            return value != 0
        case _:
            return True


def number_of(value: Scalar) -> Decimal | None:
    """Return a value as arithmetic sees it, or nothing; days count from 1970."""
    if type(value) is int and -_MAX_MAGNITUDE < value < _MAX_MAGNITUDE:
        return Decimal(value)
    match value:
        case None | "" | tuple():
            return None
        case bool():
            return Decimal(int(value))
        case int() | Decimal():
            number = Decimal(value)
        case date():
            number = Decimal((value - _EPOCH).days)
        case str() if _ISO_DATE.fullmatch(value) and (day := day_of(value)):
            number = Decimal((day - _EPOCH).days)
        case str() if _NUMBER.fullmatch(value):
            number = Decimal(value.strip())
        case _:
            return None
    return number if abs(number) < _MAX_MAGNITUDE else None


def tidy(number: Decimal | None) -> Scalar:
    """Return a number as it is kept: whole where it is, nothing where it is beyond all counting."""
    if number is None or not number.is_finite() or abs(number) >= _MAX_MAGNITUDE:
        return None
    return int(number) if number == number.to_integral_value() else number


def string_of(value: Scalar) -> str:
    """Return a value as text."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case Decimal():
            return plain_decimal(value)
        case date():
            return value.isoformat()
        case tuple():
            return " ".join(value)
        case str():
            return value


def day_of(value: Scalar) -> date | None:
    """Return a value as a day, or nothing."""
    match value:
        case date():
            return value
        case str() if _ISO_DATE.fullmatch(value.strip()):
            try:
                return date.fromisoformat(value.strip())
            except ValueError:
                return None
        case None | bool() | tuple():
            return None
    days = number_of(value)
    if days is None:
        return None
    try:
        return _EPOCH + timedelta(days=int(days.to_integral_value(ROUND_FLOOR)))
    except OverflowError:
        return None


def is_countable(number: int) -> bool:
    """Say whether a whole number is within what expressions count with."""
    return -_MAX_MAGNITUDE < number < _MAX_MAGNITUDE
