"""Gives expressions their meaning: exact decimals, three-valued logic, blanks that stay blank.

Where engines of XLSForm differ, this one says (ARCHITECTURE §4): blank in arithmetic is blank; ``sum/min/max/join``
skip blanks; ``< <= > >=`` with a blank side are blank; ``= !=`` compare blank as empty text; ``and or not`` are
Kleene's; dates count as days; halves round toward +infinity; numbers are equal within 1e-12; division by zero is blank.

A tree is made into a function once and applied to many scopes: an office that receives evaluates the same few hundred
expressions a hundred thousand times. Whole numbers, which most answers are, take no detour through decimals.
"""

import operator
import re
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import date
from decimal import ROUND_FLOOR, Context, Decimal, InvalidOperation, localcontext
from functools import lru_cache
from typing import Protocol, TypeAlias

from desktop_app.domain.expression import Call, Expression, Itself, Number, Reference, Text
from desktop_app.rules.scalars import Scalar, day_of, is_countable, is_true, number_of, string_of, tidy, truth

_TOLERANCE = Decimal("1e-12")
_SIMPLE = frozenset({str, int})
_PRECISION = Context(prec=40)
_MAX_PLACES = 20
_MAX_SUBJECT = 5_000
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


Compiled: TypeAlias = Callable[[Scope], Scalar]
"""An expression made into a function; it is called within ``exact_numbers``."""


def evaluate(expression: Expression, scope: Scope) -> Scalar:
    """Return the value of ``expression``; never raises for any tree that ``formbook`` lets through."""
    with exact_numbers():
        return compiled(expression)(scope)


def exact_numbers() -> AbstractContextManager[Context]:
    """Return the context in which expressions count: its precision holds for all that is evaluated within."""
    return localcontext(_PRECISION)


@lru_cache(maxsize=8192)
def compiled(expression: Expression) -> Compiled:
    """Return ``expression`` as a function of a scope."""
    match expression:
        case Reference(name):
            return lambda scope: scope.answer(name)
        case Call("=", (Reference(name), Text(text))):
            return _names_text(name, text)
        case Call(function, arguments):
            own = _OWN.get(function)
            return own(arguments) if own else _called(_EAGER[function], arguments)
        case Text(text):
            return lambda _: text
        case Number(text):
            value = _literal(text)
            return lambda _: value
        case Itself():
            return lambda scope: scope.itself()


def _names_text(name: str, text: str) -> Compiled:
    """Return ``${name} = 'text'``, which is most of what forms ask."""

    def same(scope: Scope) -> Scalar:
        value = scope.answer(name)
        return value == text if type(value) is str else _equal(value, text)

    return same


def _called(function: Callable[..., Scalar], arguments: Sequence[Expression]) -> Compiled:
    match [compiled(each) for each in arguments], arguments:
        case [one], _:
            return lambda scope: function(one(scope))
        case [left, _], [_, Number(text)]:
            value = _literal(text)
            return lambda scope: function(left(scope), value)
        case [left, right], _:
            return lambda scope: function(left(scope), right(scope))
        case made, _:
            return lambda scope: function(*[each(scope) for each in made])


def _literal(text: str) -> Scalar:
    return tidy(Decimal(text))


def _arithmetic(
    operation: Callable[[Decimal, Decimal], Decimal], whole: Callable[[int, int], int] | None = None
) -> Callable[[Scalar, Scalar], Scalar]:
    """Return an operation over numbers; ``whole`` is the same operation where both are whole, and so is what comes."""

    def apply(left: Scalar, right: Scalar) -> Scalar:
        if whole and type(left) is int and type(right) is int and is_countable(left) and is_countable(right):
            number = whole(left, right)
            return number if is_countable(number) else None
        a, b = number_of(left), number_of(right)
        if a is None or b is None:
            return None
        try:
            return tidy(operation(a, b))
        except (InvalidOperation, ZeroDivisionError):
            return None

    return apply


def _order(compare: Callable[[Decimal | int, Decimal | int], bool]) -> Callable[[Scalar, Scalar], Scalar]:
    def apply(left: Scalar, right: Scalar) -> Scalar:
        if type(left) is int and type(right) is int:
            return compare(left, right)
        a, b = number_of(left), number_of(right)
        if a is None or b is None:
            return None
        difference = a - b
        return compare(Decimal(0) if abs(difference) <= _TOLERANCE else difference, 0)

    return apply


def _equal(left: Scalar, right: Scalar) -> bool:
    if type(left) is type(right) and type(left) in _SIMPLE:
        return left == right
    if isinstance(left, bool) or isinstance(right, bool):
        return is_true(left) == is_true(right)
    if isinstance(left, int | Decimal | date) or isinstance(right, int | Decimal | date):
        a, b = number_of(left), number_of(right)
        if a is not None and b is not None:
            return abs(a - b) <= _TOLERANCE
    return string_of(left) == string_of(right)


def _and(arguments: Sequence[Expression]) -> Compiled:
    one, other = map(compiled, arguments)

    def both(scope: Scope) -> Scalar:
        left = one(scope)
        if left is False or (left is not True and (left := truth(left)) is False):
            return False
        right = other(scope)
        if right is False or (right is not True and (right := truth(right)) is False):
            return False
        return None if left is None or right is None else True

    return both


def _or(arguments: Sequence[Expression]) -> Compiled:
    one, other = map(compiled, arguments)

    def either(scope: Scope) -> Scalar:
        left = truth(one(scope))
        if left is True:
            return True
        right = truth(other(scope))
        return True if right is True else None if left is None or right is None else False

    return either


def _not(value: Scalar) -> Scalar:
    holds = truth(value)
    return None if holds is None else not holds


def _if(arguments: Sequence[Expression]) -> Compiled:
    condition, then, otherwise = map(compiled, arguments)

    def choose(scope: Scope) -> Scalar:
        holds = condition(scope)
        return then(scope) if holds is True or (holds is not False and is_true(holds)) else otherwise(scope)

    return choose


def _coalesce(left: Scalar, right: Scalar) -> Scalar:
    return right if left in {None, ""} else left


def _gathering(fold: Callable[[list[Scalar]], Scalar]) -> Callable[[Sequence[Expression]], Compiled]:
    """Return what makes an aggregate of ``fold``: it runs over all rows of a question, or the arguments themselves."""

    def make(arguments: Sequence[Expression]) -> Compiled:
        gathered = [_gathered(argument) for argument in arguments]
        if len(gathered) == 1:
            return lambda scope: fold(gathered[0](scope))
        return lambda scope: fold([value for each in gathered for value in each(scope)])

    return make


def _gathered(argument: Expression) -> Callable[[Scope], list[Scalar]]:
    if isinstance(argument, Reference):
        name = argument.name
        return lambda scope: list(scope.all_rows(name))
    one = compiled(argument)
    return lambda scope: [one(scope)]


def _numbers(values: Sequence[Scalar]) -> list[Decimal]:
    return [number for value in values if (number := number_of(value)) is not None]


def _sum(values: Sequence[Scalar]) -> Scalar:
    total = 0
    for value in values:
        if type(value) is int and is_countable(value):
            total += value
        elif value is not None:
            return tidy(sum(_numbers(values), Decimal(0)))
    return total if is_countable(total) else None


def _min(values: Sequence[Scalar]) -> Scalar:
    return tidy(min(_numbers(values), default=None))


def _max(values: Sequence[Scalar]) -> Scalar:
    return tidy(max(_numbers(values), default=None))


def _count_non_empty(values: Sequence[Scalar]) -> Scalar:
    return sum(value not in {None, ""} for value in values)


def _join(arguments: Sequence[Expression]) -> Compiled:
    separator, joined = compiled(arguments[0]), [_gathered(argument) for argument in arguments[1:]]

    def join(scope: Scope) -> Scalar:
        texts = (string_of(value) for each in joined for value in each(scope))
        return string_of(separator(scope)).join(text for text in texts if text)

    return join


def _selected(chosen: Scalar, name: Scalar) -> Scalar:
    return string_of(name) in (chosen if isinstance(chosen, tuple) else string_of(chosen).split())


def _count_selected(chosen: Scalar) -> Scalar:
    return len(chosen if isinstance(chosen, tuple) else string_of(chosen).split())


def _round(value: Scalar, places: Scalar) -> Scalar:
    number, digits = number_of(value), number_of(places)
    if number is None or digits is None or abs(digits) > _MAX_PLACES:
        return None
    scale = Decimal(10) ** int(digits)
    # halves toward +infinity, as XPath rounds
    return tidy((number * scale + Decimal("0.5")).to_integral_value(ROUND_FLOOR) / scale)


def _int(value: Scalar) -> Scalar:
    number = number_of(value)
    return None if number is None else int(number)


def _regex(text: Scalar, pattern: Scalar) -> Scalar:
    subject = string_of(text)
    if len(subject) > _MAX_SUBJECT:
        return False
    try:
        return re.fullmatch(string_of(pattern), subject) is not None
    except re.error:
        return None


def _format_date(value: Scalar, pattern: Scalar) -> Scalar:
    day = day_of(value)
    if day is None:
        return None
    text = string_of(pattern).replace("%e", str(day.day))
    for mark, template in _FORMATS.items():
        if mark in text:
            text = text.replace(mark, template.format(day, day.year % 100))
    return text


def _once(arguments: Sequence[Expression]) -> Compiled:
    first = compiled(arguments[0])

    def once(scope: Scope) -> Scalar:
        kept = scope.itself()
        return first(scope) if kept in {None, ""} else kept

    return once


# functions that do not look at all their arguments, or look at more than their values
_OWN: dict[str, Callable[[Sequence[Expression]], Compiled]] = {
    "and": _and,
    "or": _or,
    "if": _if,
    "sum": _gathering(_sum),
    "min": _gathering(_min),
    "max": _gathering(_max),
    "count": _gathering(len),
    "count-non-empty": _gathering(_count_non_empty),
    "join": _join,
    "once": _once,
    "today": lambda _: lambda scope: scope.today,
    "position": lambda _: lambda scope: scope.position,
}

_minus = _arithmetic(operator.sub, operator.sub)

_EAGER: dict[str, Callable[..., Scalar]] = {
    "=": _equal,
    "!=": lambda left, right: not _equal(left, right),
    "<": _order(operator.lt),
    "<=": _order(operator.le),
    ">": _order(operator.gt),
    ">=": _order(operator.ge),
    "+": _arithmetic(operator.add, operator.add),
    "-": _minus,
    "*": _arithmetic(operator.mul, operator.mul),
    "div": _arithmetic(operator.truediv),
    "mod": _arithmetic(operator.mod),
    "neg": lambda value: _minus(0, value),
    "not": _not,
    "true": lambda: True,
    "false": lambda: False,
    "coalesce": _coalesce,
    "selected": _selected,
    "count-selected": _count_selected,
    "round": _round,
    "int": _int,
    "number": lambda value: tidy(number_of(value)),
    "string": string_of,
    "concat": lambda *values: "".join(string_of(value) for value in values),
    "string-length": lambda value: len(string_of(value)),
    "regex": _regex,
    "date": day_of,
    "format-date": _format_date,
}
