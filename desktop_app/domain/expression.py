"""Expressions of a form as values: the tree that ``formbook`` reads and ``rules`` evaluates.

A tree is made of five frozen nodes. ``names`` walks it; ``evaluate`` (in ``rules``) gives it meaning.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Number:
    """A number, kept as it was written ("1.5")."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """A quoted text."""

    text: str


@dataclass(frozen=True, slots=True)
class Reference:
    """``${name}``: the answer of another question, or all rows of a repeat."""

    name: str


@dataclass(frozen=True, slots=True)
class Itself:
    """``.``: the answer that the expression belongs to."""


@dataclass(frozen=True, slots=True)
class Call:
    """A function or operator applied to arguments.

    ``function`` is a function name ("if", "count-selected"), or one of the operators
    "and or = != < <= > >= + - * div mod", or "neg" for a leading minus.
    """

    function: str
    arguments: tuple["Expression", ...] = ()


Expression: TypeAlias = Number | Text | Reference | Itself | Call

OPERATORS = frozenset({"and", "or", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "div", "mod", "neg"})

AGGREGATES = frozenset({"sum", "min", "max", "count", "count-non-empty", "join"})
"""Functions whose ``${argument}`` means all rows when it names a question inside a repeat."""

FUNCTIONS: dict[str, tuple[int, int | None]] = {
    "if": (3, 3),
    "coalesce": (2, 2),
    "selected": (2, 2),
    "count-selected": (1, 1),
    "count": (1, 1),
    "sum": (1, 1),
    "min": (1, None),
    "max": (1, None),
    "join": (2, 2),
    "round": (2, 2),
    "int": (1, 1),
    "number": (1, 1),
    "string": (1, 1),
    "concat": (1, None),
    "string-length": (1, 1),
    "regex": (2, 2),
    "today": (0, 0),
    "date": (1, 1),
    "format-date": (2, 2),
    "once": (1, 1),
    "not": (1, 1),
    "true": (0, 0),
    "false": (0, 0),
    "count-non-empty": (1, None),
    "position": (1, 1),
}
"""Every function of the subset, with the least and the greatest number of arguments (None: no limit).

``position`` takes only ``..``, which is read as ``Itself``.
"""


def walk(expression: Expression) -> Iterator[Expression]:
    """Yield ``expression`` and every node below it."""
    yield expression
    if isinstance(expression, Call):
        for argument in expression.arguments:
            yield from walk(argument)


def uses(expression: Expression, *, gathered: bool = False) -> Iterator[tuple[str, bool]]:
    """Yield each name that ``expression`` looks at, and whether an aggregate gathers it over all rows."""
    match expression:
        case Reference(name):
            yield name, gathered
        case Call(function, arguments):
            for argument in arguments:
                yield from uses(argument, gathered=function in AGGREGATES and isinstance(argument, Reference))


def names(expression: Expression) -> frozenset[str]:
    """Return the names of all questions that ``expression`` looks at."""
    return frozenset(node.name for node in walk(expression) if isinstance(node, Reference))
