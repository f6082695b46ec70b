"""What is asked at each place of a form, and under which rules: made ready once for many judgements."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.expression import Call
from desktop_app.domain.form import Form, Item
from desktop_app.domain.kinds import Kind
from desktop_app.domain.problem import Level
from desktop_app.domain.record import Path, Row
from desktop_app.rules.evaluate import Compiled, compiled

_ALWAYS = Call("true")
_SELECTS = frozenset({Kind.SELECT_ONE, Kind.SELECT_MULTIPLE})


@dataclass(frozen=True, slots=True)
class Check:
    """A rule of a question, ready to be held against an answer."""

    level: Level
    holds: Compiled
    message: str


@dataclass(frozen=True, slots=True)
class Question:
    """One item as the judge meets it.

    ``required`` is there when an expression decides; ``always`` says that none has to. ``known`` are the names of its
    choices, narrowed by ``choice_filter`` over their ``columns``. ``is_decided`` says that a condition of its own
    decides whether it is asked.
    """

    name: str
    repeat: str
    path: Path
    is_decided: bool
    is_calculated: bool
    is_asked: bool
    is_text: bool
    is_select: bool
    always: bool
    required: Compiled | None
    required_message: str
    checks: tuple[Check, ...]
    known: frozenset[str]
    columns: tuple[Mapping[str, str], ...]
    choice_filter: Compiled | None

    @classmethod
    def of(cls, item: Item, repeat: str = "") -> "Question":
        """Return ``item`` made ready."""
        decides = item.required if item.required != _ALWAYS else None
        return cls(
            item.name,
            repeat,
            Path(item.name),
            item.relevant is not None,
            item.calculation is not None,
            item.kind.is_asked and not item.read_only,
            item.kind is Kind.TEXT,
            item.kind in _SELECTS,
            item.required == _ALWAYS,
            compiled(decides) if decides else None,
            item.required_message,
            _checks(item),
            frozenset(choice.name for choice in item.choices),
            tuple({"name": choice.name, **dict(choice.extra)} for choice in item.choices) if item.choice_filter else (),
            compiled(item.choice_filter) if item.choice_filter else None,
        )

    def tells(self) -> bool:
        """Say whether there may be something to say about it where it is not hidden with all around it."""
        return self.is_decided or self.is_asked or bool(self.checks)

    def at(self, row: Row | None) -> Path:
        """Return where its answer lies, in ``row`` of its repeat."""
        return Path(self.name, self.repeat, row.id) if row else self.path


def in_rows(form: Form) -> Mapping[str, tuple[Question, ...]]:
    """Return the questions of every repeat, by its name."""
    return {name: tuple(Question.of(item, name) for item in repeat.items) for name, repeat in form.repeats.items()}


def _checks(item: Item) -> tuple[Check, ...]:
    rules = ((Level.BLOCK, item.constraint), (Level.EXPLAIN, item.explain), (Level.REMARK, item.remark))
    return tuple(Check(level, compiled(rule.holds), rule.message) for level, rule in rules if rule)
