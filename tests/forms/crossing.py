"""Holds answers of several forms against ``forms/doi_chieu.toml``, on a fixed day."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from desktop_app.domain.expression import Expression, names
from desktop_app.domain.kinds import Answer
from desktop_app.domain.problem import Judgement
from desktop_app.domain.record import Path as Place
from desktop_app.formbook.expression import parse_expression
from desktop_app.rules.evaluate import Scalar, evaluate, is_false, scalar
from tests.builders import the_places
from tests.forms.judging import TODAY, judged

_DOTTED = re.compile(r"\$\{([a-z_0-9.]+)\}")
_JOIN = "__"


@dataclass(frozen=True, slots=True)
class CrossRule:
    """One rule of the file; its references are written with ``__`` where the file has a dot."""

    id: str
    form: str
    item: str
    level: str
    message: str
    holds: Expression
    looks_at: tuple[str, ...]


@dataclass
class Told:
    """What the forms and the register say, by dotted name."""

    values: Mapping[str, Scalar]
    today: date = TODAY
    position: int = 1

    def answer(self, name: str) -> Scalar:
        return self.values.get(name.replace(_JOIN, "."))

    def all_rows(self, name: str) -> Sequence[Scalar]:
        return [self.answer(name)]

    def itself(self) -> Scalar:
        return None


@cache
def cross_rules() -> tuple[CrossRule, ...]:
    """Return every rule of the file."""
    text = (the_places().forms / "doi_chieu.toml").read_text(encoding="utf-8")
    return tuple(_rule(raw) for raw in tomllib.loads(text)["rule"])


def _rule(raw: Mapping[str, str]) -> CrossRule:
    tree = parse_expression(_DOTTED.sub(lambda found: "${" + found[1].replace(".", _JOIN) + "}", raw["holds"]))
    looks_at = tuple(sorted(name.replace(_JOIN, ".") for name in names(tree)))
    shown = tuple(_DOTTED.findall(raw["message"]))
    return CrossRule(
        raw["id"], raw["form"], raw["item"], raw["level"], raw["message"], tree, tuple(dict.fromkeys(looks_at + shown))
    )


def broken(told: Mapping[str, Scalar]) -> set[str]:
    """Return the ids of the rules that ``told`` breaks; a rule that looks at a blank is silent."""
    scope = Told(told)
    return {
        rule.id
        for rule in cross_rules()
        if all(scope.values.get(name) is not None for name in names_of(rule)) and is_false(evaluate(rule.holds, scope))
    }


def names_of(rule: CrossRule) -> tuple[str, ...]:
    """Return the dotted names that the condition itself looks at."""
    return tuple(name.replace(_JOIN, ".") for name in names(rule.holds))


def figures(form_id: str, values: Mapping[str, Answer], judgement: Judgement) -> dict[str, Scalar]:
    """Return the top-level answers and calculates of one form, by dotted name."""
    calculated = {place.item: answer for place, answer in judgement.calculated.items() if not place.repeat}
    shown = {name: answer for name, answer in values.items() if Place(name) not in judgement.hidden}
    return {f"{form_id}.{name}": scalar(answer) for name, answer in (shown | calculated).items()}


def figures_of(
    form_id: str, values: Mapping[str, Answer], rows: Mapping[str, Sequence[Mapping[str, Answer]]]
) -> dict[str, Scalar]:
    """Judge one form and return its figures."""
    return figures(form_id, values, judged(form_id, values, rows))
