"""Holds made-up figures of several forms against the rules between forms, without any record."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.expression import names
from desktop_app.domain.kinds import Answer
from desktop_app.domain.problem import Judgement
from desktop_app.domain.record import Path as Place
from desktop_app.rules.evaluate import evaluate
from desktop_app.rules.scalars import Scalar, is_false, scalar
from tests.forms.judging import BOOK, TODAY


@dataclass
class Told:
    """What the forms and the register say, by dotted name."""

    values: Mapping[str, Scalar]
    today: date = TODAY
    position: int = 1

    def answer(self, name: str) -> Scalar:
        return self.values.get(name)

    def all_rows(self, name: str) -> Sequence[Scalar]:
        return [self.answer(name)]

    def itself(self) -> Scalar:
        return None


def broken(told: Mapping[str, Scalar]) -> set[str]:
    """Return the ids of the rules that ``told`` breaks; a rule that looks at a blank is silent."""
    return {
        rule.id
        for rule in BOOK.comparisons
        if all(told.get(name) is not None for name in names(rule.holds)) and is_false(evaluate(rule.holds, Told(told)))
    }


def figures(form_id: str, values: Mapping[str, Answer], judgement: Judgement) -> dict[str, Scalar]:
    """Return the top-level answers and calculates of one form, by dotted name."""
    calculated = {place.item: answer for place, answer in judgement.calculated.items() if not place.repeat}
    shown = {name: answer for name, answer in values.items() if Place(name) not in judgement.hidden}
    return {f"{form_id}.{name}": scalar(answer) for name, answer in (shown | calculated).items()}
