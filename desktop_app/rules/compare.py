"""Applies the rules between forms: what one record says against what stands around it."""

import re
from collections.abc import Iterable, Sequence

from desktop_app.domain.comparison import UNIT, Comparison, split_name
from desktop_app.domain.expression import names, uses
from desktop_app.domain.kinds import show
from desktop_app.domain.problem import Facts, Filled, Level, Problem
from desktop_app.domain.record import Path
from desktop_app.rules.evaluate import evaluate
from desktop_app.rules.finished import NO_DAY, Finished
from desktop_app.rules.scalars import Scalar, as_answer, is_false

_PLACEHOLDER = re.compile(r"\$\{([^}]+)\}")
_BLANK = "…"


def looks_at(rules: Iterable[Comparison]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the forms that ``rules`` look at: of the same period, of the period before."""
    used = [split_name(name) for rule in rules for name in names(rule.holds)]
    now = frozenset(form_id for before, form_id, _ in used if not before and form_id != UNIT)
    return now, frozenset(form_id for before, form_id, _ in used if before)


def compare(rules: Iterable[Comparison], filled: Filled) -> tuple[Problem, ...]:
    """Return what the rules of this form say against ``filled`` and its facts.

    A rule is silent while something it looks at is blank, and where its question is not asked. While the record itself
    is not complete, nothing is held against it: its problems count as missing answers.
    """
    scope = _Around(filled)
    unfinished = any(problem.missing for problem in filled.judgement.problems)
    problems = []
    for rule in rules:
        path = Path("", rule.item) if rule.item in filled.form.repeats else Path(rule.item)
        applies = rule.form_id == filled.form.id and path not in filled.judgement.hidden and scope.knows(rule)
        if applies and is_false(evaluate(rule.holds, scope)):
            reason = filled.record.reasons.get(path, "") if rule.level is Level.EXPLAIN else ""
            problems.append(Problem(rule.level, path, scope.words(rule.message), reason, missing=unfinished))
    return tuple(problems)


class _Around:
    """Names as a rule between forms sees them."""

    today = NO_DAY
    position = 1

    def __init__(self, filled: Filled) -> None:
        facts = filled.facts
        self._facts: Facts = facts
        self._now = {**facts.now, filled.form.id: filled}

    def knows(self, rule: Comparison) -> bool:
        """Say whether everything that ``rule`` looks at is there; what is gathered over rows counts as such."""
        now, before = looks_at([rule])
        there = {form_id for form_id, each in self._now.items() if each.record.has_answers}
        if not (now <= there and before <= set(self._facts.before)):
            return False
        return all(gathered or self.answer(name) not in {None, ""} for name, gathered in uses(rule.holds))

    def answer(self, name: str) -> Scalar:
        before, form_id, item = split_name(name)
        if form_id == UNIT:
            return self._facts.unit.get(item)
        found = self._found(form_id, before=before)
        return Finished(found).answer(item) if found else None

    def all_rows(self, name: str) -> Sequence[Scalar]:
        before, form_id, item = split_name(name)
        found = self._found(form_id, before=before)
        return Finished(found).all_rows(item) if found else ()

    def itself(self) -> Scalar:
        return None

    def words(self, message: str) -> str:
        """Return ``message`` with every name in it replaced by its answer."""
        return _PLACEHOLDER.sub(lambda found: self._shown(found[1]), message)

    def _found(self, form_id: str, *, before: bool) -> Filled | None:
        return (self._facts.before if before else self._now).get(form_id)

    def _shown(self, name: str) -> str:
        before, form_id, item = split_name(name)
        found = self._found(form_id, before=before)
        choices = found.form.items[item].choices if found and item in found.form.items else ()
        return show(as_answer(self.answer(name)), choices) or _BLANK
