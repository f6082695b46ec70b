"""Gives expressions their meaning: exact decimals, three-valued logic, blanks that stay blank.

Where engines of XLSForm differ, this one says (ARCHITECTURE §4): blank in arithmetic is blank; ``sum/min/max/join``
skip blanks; ``< <= > >=`` with a blank side are blank; ``= !=`` compare blank as empty text; ``and or not`` are
Kleene's; dates count as days; halves round toward +infinity; numbers are equal within 1e-12; division by zero is blank.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import ROUND_FLOOR, Context, Decimal, InvalidOperation, localcontext
from functools import lru_cache
from typing import Protocol, TypeAlias

from desktop_app.domain.expression import Call, Expression, Number, Reference, Text
from desktop_app.domain.kinds import Answer, NoData, NotApplicable, plain_decimal

Scalar: TypeAlias = bool | int | Decimal | str | date | tuple[str, ...] | None

_EPOCH = date(1970, 1, 1)
_TOLERANCE = Decimal("1e-12")
_NUMBER = re.compile(r"\s*-?(\d+(\.\d*)?|\.\d+)\s*")
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_PRECISION = Context(prec=40)
_MAX_PLACES = 20
_MAX_SUBJECT = 5_000
_MAX_MAGNITUDE = 10**30
_FORMATS = {"%Y": "{0.year:04d}", "%y": "{1:02d}", "%m": "{0.month:02d}", "%n": "{0.month}", "%d": "{0.day:02d}"}


class Scope(Protocol):
    """Where names get their values: one row of a repeat, or the whole form."""

    today: date
    position: int

    def answer(self, name: str) -> Scalar:
        """Return the value of a question, from the same row or the top of the form."""

    def all_rows(self, name: str) -> Sequence[Scalar]:
        """Return the values of a question over all rows, or one item per row for a repeat's name."""

    def itself(self) -> Scalar:
        """Return the answer that the expression belongs to."""


def evaluate(expression: Expression, scope: Scope) -> Scalar:
    """Return the value of ``expression``; never raises for any tree that ``formbook`` lets through."""
    with localcontext(_PRECISION):
        return _value(expression, scope)


def is_true(value: Scalar) -> bool:
    """Say whether a value counts as true in a condition: blank does not."""
    return _truth(value) is True


def is_false(value: Scalar) -> bool:
    """Say whether a value is surely false: blank is not, so a rule over a blank does not complain."""
    return _truth(value) is False


def scalar(answer: Answer) -> Scalar:
    """Return an answer as expressions see it: both marks are blank."""
    return None if isinstance(answer, NotApplicable | NoData) else answer


def as_answer(value: Scalar) -> Answer:
    """Return the value of a calculate as it is shown and sealed: true and false become 1 and 0."""
    match value:
        case bool():
            return int(value)
        case "":
            return None
        case _:
            return value


def _value(expression: Expression, scope: Scope) -> Scalar:
    # a table of thousands of rows walks its trees a hundred thousand times: what is met most often comes first
    if isinstance(expression, Reference):
        return scope.answer(expression.name)
    if isinstance(expression, Call):
        lazy = _LAZY.get(expression.function)
        if lazy:
            return lazy(expression.arguments, scope)
        return _EAGER[expression.function](*[_value(argument, scope) for argument in expression.arguments])
    if isinstance(expression, Text):
        return expression.text
    return _literal(expression.text) if isinstance(expression, Number) else scope.itself()


@lru_cache(maxsize=1024)
def _literal(text: str) -> Scalar:
    return _tidy(Decimal(text))


def _truth(value: Scalar) -> bool | None:
    match value:
        case None | "":
            return None
        case bool():
            return value
        case int() | Decimal():
            return value != 0
        case _:
            return True


def _number(value: Scalar) -> Decimal | None:
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
        case str() if _ISO_DATE.fullmatch(value) and (day := _date(value)):
            number = Decimal((day - _EPOCH).days)
        case str() if _NUMBER.fullmatch(value):
            number = Decimal(value.strip())
        case _:
            return None
    return number if abs(number) < _MAX_MAGNITUDE else None


def _tidy(number: Decimal | None) -> Scalar:
    if number is None or not number.is_finite() or abs(number) >= _MAX_MAGNITUDE:
        return None
    return int(number) if number == number.to_integral_value() else number


def _string(value: Scalar) -> str:
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


def _date(value: Scalar) -> date | None:
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
    days = _number(value)
    if days is None:
        return None
    try:
        return _EPOCH + timedelta(days=int(days.to_integral_value(ROUND_FLOOR)))
    except OverflowError:
        return None


def _arithmetic(operation: Callable[[Decimal, Decimal], Decimal]) -> Callable[[Scalar, Scalar], Scalar]:
    def apply(left: Scalar, right: Scalar) -> Scalar:
        a, b = _number(left), _number(right)
        if a is None or b is None:
            return None
        try:
            return _tidy(operation(a, b))
        except (InvalidOperation, ZeroDivisionError):
            return None

    return apply


def _order(compare: Callable[[Decimal | int], bool]) -> Callable[[Scalar, Scalar], Scalar]:
    def apply(left: Scalar, right: Scalar) -> Scalar:
        if type(left) is int and type(right) is int:
            return compare(left - right)
        a, b = _number(left), _number(right)
        if a is None or b is None:
            return None
        difference = a - b
        return compare(Decimal(0) if abs(difference) <= _TOLERANCE else difference)

    return apply


def _equal(left: Scalar, right: Scalar) -> bool:
    if type(left) is str and type(right) is str:
        return left == right
    if isinstance(left, bool) or isinstance(right, bool):
        return is_true(left) == is_true(right)
    if isinstance(left, int | Decimal | date) or isinstance(right, int | Decimal | date):
        a, b = _number(left), _number(right)
        if a is not None and b is not None:
            return abs(a - b) <= _TOLERANCE
    return _string(left) == _string(right)


def _and(arguments: Sequence[Expression], scope: Scope) -> Scalar:
    left = _truth(_value(arguments[0], scope))
    if left is False:
        return False
    right = _truth(_value(arguments[1], scope))
    return False if right is False else None if left is None or right is None else True


def _or(arguments: Sequence[Expression], scope: Scope) -> Scalar:
    left = _truth(_value(arguments[0], scope))
    if left is True:
        return True
    right = _truth(_value(arguments[1], scope))
    return True if right is True else None if left is None or right is None else False


def _not(value: Scalar) -> Scalar:
    truth = _truth(value)
    return None if truth is None else not truth


def _if(arguments: Sequence[Expression], scope: Scope) -> Scalar:
    condition, then, otherwise = arguments
    return _value(then if is_true(_value(condition, scope)) else otherwise, scope)


def _coalesce(left: Scalar, right: Scalar) -> Scalar:
    return right if left in {None, ""} else left


def _values(arguments: Sequence[Expression], scope: Scope) -> list[Scalar]:
    """Return what an aggregate runs over: all rows of a repeat's question, or the arguments themselves."""
    values: list[Scalar] = []
    for argument in arguments:
        if isinstance(argument, Reference):
            values += scope.all_rows(argument.name)
        else:
            values.append(_value(argument, scope))
    return values


def _numbers(arguments: Sequence[Expression], scope: Scope) -> list[Decimal]:
    return [number for value in _values(arguments, scope) if (number := _number(value)) is not None]


def _sum(arguments: Sequence[Expression], scope: Scope) -> Scalar:
    return _tidy(sum(_numbers(arguments, scope), Decimal(0)))


def _min(arguments: Sequence[Expression], scope: Scope) -> Scalar:
    return _tidy(min(_numbers(arguments, scope), default=None))


def _max(arguments: Sequence[Expression], scope: Scope) -> Scalar:
    return _tidy(max(_numbers(arguments, scope), default=None))


def _count(arguments: Sequence[Expression], scope: Scope) -> Scalar:
    return len(_values(arguments, scope))


def _count_non_empty(arguments: Sequence[Expression], scope: Scope) -> Scalar:
    return sum(value not in {None, ""} for value in _values(arguments, scope))


def _join(arguments: Sequence[Expression], scope: Scope) -> Scalar:
    separator, *joined = arguments
    texts = (_string(value) for value in _values(joined, scope))
    return _string(_value(separator, scope)).join(text for text in texts if text)


def _selected(chosen: Scalar, name: Scalar) -> Scalar:
    return _string(name) in (chosen if isinstance(chosen, tuple) else _string(chosen).split())


def _count_selected(chosen: Scalar) -> Scalar:
    return len(chosen if isinstance(chosen, tuple) else _string(chosen).split())


def _round(value: Scalar, places: Scalar) -> Scalar:
    number, digits = _number(value), _number(places)
    if number is None or digits is None or abs(digits) > _MAX_PLACES:
        return None
    scale = Decimal(10) ** int(digits)
    # halves toward +infinity, as XPath rounds
    return _tidy((number * scale + Decimal("0.5")).to_integral_value(ROUND_FLOOR) / scale)


def _int(value: Scalar) -> Scalar:
    number = _number(value)
    return None if number is None else int(number)


def _regex(text: Scalar, pattern: Scalar) -> Scalar:
    subject = _string(text)
    if len(subject) > _MAX_SUBJECT:
        return False
    try:
        return re.fullmatch(_string(pattern), subject) is not None
    except re.error:
        return None


def _format_date(value: Scalar, pattern: Scalar) -> Scalar:
    day = _date(value)
    if day is None:
        return None
    text = _string(pattern).replace("%e", str(day.day))
    for mark, template in _FORMATS.items():
        text = text.replace(mark, template.format(day, day.year % 100))
    return text


def _once(arguments: Sequence[Expression], scope: Scope) -> Scalar:
    kept = scope.itself()
    return _value(arguments[0], scope) if kept in {None, ""} else kept


_LAZY: dict[str, Callable[[Sequence[Expression], Scope], Scalar]] = {
    "and": _and,
    "or": _or,
    "if": _if,
    "sum": _sum,
    "min": _min,
    "max": _max,
    "count": _count,
    "count-non-empty": _count_non_empty,
    "join": _join,
    "once": _once,
    "today": lambda _, scope: scope.today,
    "position": lambda _, scope: scope.position,
}

_EAGER: dict[str, Callable[..., Scalar]] = {
    "=": _equal,
    "!=": lambda left, right: not _equal(left, right),
    "<": _order(lambda difference: difference < 0),
    "<=": _order(lambda difference: difference <= 0),
    ">": _order(lambda difference: difference > 0),
    ">=": _order(lambda difference: difference >= 0),
    "+": _arithmetic(lambda a, b: a + b),
    "-": _arithmetic(lambda a, b: a - b),
    "*": _arithmetic(lambda a, b: a * b),
    "div": _arithmetic(lambda a, b: a / b),
    "mod": _arithmetic(lambda a, b: a % b),
    "neg": lambda value: _arithmetic(lambda a, b: a - b)(0, value),
    "not": _not,
    "true": lambda: True,
    "false": lambda: False,
    "coalesce": _coalesce,
    "selected": _selected,
    "count-selected": _count_selected,
    "round": _round,
    "int": _int,
    "number": lambda value: _tidy(_number(value)),
    "string": _string,
    "concat": lambda *values: "".join(_string(value) for value in values),
    "string-length": lambda value: len(_string(value)),
    "regex": _regex,
    "date": _date,
    "format-date": _format_date,
}
