"""Findings about a record, and the record together with what is found about it."""

import re
from bisect import insort
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType

from desktop_app.domain.draft import Draft
from desktop_app.domain.form import Form
from desktop_app.domain.kinds import Answer, Choice, Rejected, Value, show
from desktop_app.domain.record import Path, Record, Row


class Level(StrEnum):
    """How heavy a problem weighs: it blocks chốt, asks for a reason, or is only worth a look."""

    BLOCK = "chặn"
    EXPLAIN = "cần giải trình"
    REMARK = "lưu ý"


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding at one place.

    ``reason`` is the clerk's explanation where the level asks for one; ``missing`` says that nothing is wrong yet, only
    not answered.
    """

    level: Level
    path: Path
    message: str
    reason: str = ""
    missing: bool = False

    @property
    def blocks(self) -> bool:
        """Whether the record cannot be finalized while this stands."""
        return self.level is Level.BLOCK or (self.level is Level.EXPLAIN and not self.reason)


@dataclass(frozen=True)
class RowFindings:
    """What was found about one row, and what decided about it besides its own answers (``sight``).

    ``calculated`` and ``shown`` (by name and row) hold only what looks at the row alone, and so is the same while the
    row is, and its repeat is shown or not (``is_open``).
    """

    row: Row
    sight: object
    is_open: bool
    calculated: Mapping[Path, Value | None]
    shown: Mapping[tuple[str, str], bool]
    problems: tuple[Problem, ...]
    hidden: frozenset[Path]
    choices: Mapping[Path, tuple[str, ...]]
    asked: int
    answered: int

    @cached_property
    def at(self) -> Mapping[Path, tuple[Problem, ...]]:
        """The problems of the row by their place, the heaviest of each place first."""
        return _by_place(self.problems)


@dataclass(frozen=True, slots=True)
class Remembered:
    """What was found about each row (by repeat and id) of a record of ``form`` on ``today``, for the next judgement."""

    form: Form
    today: date
    rows: Mapping[str, Mapping[str, RowFindings]] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True)
class Judgement:
    """What the rules say about a record.

    ``calculated`` holds the value of every calculate, by path; ``hidden`` the paths (of questions, of groups by their
    name, and of whole repeats as ``Path("", repeat)``) that are not asked now; ``choices`` the names still offered
    where a choice_filter narrows them. ``asked`` and ``answered`` count the questions now asked and those with an
    answer or a mark. ``remembered`` helps the next judgement, and says nothing about this one.
    """

    problems: tuple[Problem, ...] = ()
    calculated: Mapping[Path, Answer] = field(default_factory=lambda: MappingProxyType({}))
    hidden: frozenset[Path] = frozenset()
    choices: Mapping[Path, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    asked: int = 0
    answered: int = 0
    remembered: Remembered | None = field(default=None, compare=False, repr=False)

    @cached_property
    def blocking(self) -> tuple[Problem, ...]:
        """The problems that stand in the way of chốt."""
        return tuple(problem for problem in self.problems if problem.blocks)

    @cached_property
    def at(self) -> Mapping[Path, tuple[Problem, ...]]:
        """The problems by their place, the heaviest of each place first."""
        if self.remembered is None:
            return _by_place(self.problems)
        found = _by_place(problem for problem in self.problems if not problem.path.row)
        for rows in self.remembered.rows.values():
            for row in rows.values():
                found.update(row.at)
        return found

    def with_problems(self, form: Form, more: Sequence[Problem]) -> "Judgement":
        """Return the judgement with ``more`` problems, none of them in a row, all in the reading order of ``form``."""
        if not more:
            return self
        order = {node.name: place for place, node in enumerate(form.walk())}
        found = list(self.problems)
        for problem in more:
            insort(found, problem, key=lambda each: order[each.path.repeat or each.path.item])
        return replace(self, problems=tuple(found))


@dataclass(frozen=True, slots=True)
class Facts:
    """What stands around a record: the same unit's other forms, its bản chốt of the period before, the register.

    ``now`` and ``before`` are by form id; ``unit`` holds the register's facts by the names of
    ``comparison.UNIT_FACTS``.
    """

    now: Mapping[str, "Filled"] = field(default_factory=lambda: MappingProxyType({}))
    before: Mapping[str, "Filled"] = field(default_factory=lambda: MappingProxyType({}))
    unit: Mapping[str, str | int] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Filled:
    """One form, one record, and what is found about it: all a form page draws.

    ``rejected`` holds text that was typed but is no answer; it is shown and never kept. ``facts`` are those that rules
    between forms have looked at, and last year's answers. ``draft`` is the record as the ledger had it last.
    """

    form: Form
    record: Record
    judgement: Judgement
    rejected: Mapping[Path, Rejected] = field(default_factory=lambda: MappingProxyType({}))
    facts: Facts = field(default_factory=Facts)
    draft: Draft | None = field(default=None, compare=False, repr=False)

    def answer(self, path: Path) -> Answer:
        """Return the answer at ``path``: the clerk's, or the calculated one."""
        if path in self.judgement.calculated:
            return self.judgement.calculated[path]
        return self.record.answer(path)

    def before(self, path: Path) -> Answer:
        """Return what the same place held in the newest bản chốt of the period before, where it is known."""
        last = self.facts.before.get(self.form.id)
        return last.answer(path) if last else None

    def choices(self, path: Path) -> tuple[Choice, ...]:
        """Return the choices offered at ``path`` now."""
        choices = self.form.item(path.item, path.repeat).choices
        offered = self.judgement.choices.get(path)
        return choices if offered is None else tuple(each for each in choices if each.name in offered)

    @property
    def waiting(self) -> tuple[Path, ...]:
        """The places carried over from the year before that are shown and not confirmed yet, in reading order."""
        left, hidden = self.record.unconfirmed, self.judgement.hidden
        if not left:
            return ()
        questions = (Path(name) for name in self.form.items)
        rows = (
            Path("", name, row.id)
            for name in self.form.repeats
            if Path("", name) not in hidden
            for row in self.record.rows.get(name, ())
        )
        order = {node.name: at for at, node in enumerate(self.form.walk())}
        found = [path for path in (*questions, *rows) if path in left and path not in hidden]
        return tuple(sorted(found, key=lambda path: order[path.repeat or path.item]))

    def waiting_after(self, confirmed: Collection[Path]) -> Path | None:
        """Return the place to look at once those at ``confirmed`` are: the next one that waits, or the first."""
        waiting = self.waiting
        last = max((at for at, path in enumerate(waiting) if path in confirmed), default=-1)
        left = [path for path in (*waiting[last + 1 :], *waiting[: last + 1]) if path not in confirmed]
        return left[0] if left else None

    def words(self, label: str) -> str:
        """Return a label with every ``${name}`` in it replaced by the answer of that question ("…" while blank)."""
        return _PLACEHOLDER.sub(lambda found: self._shown(found[1]), label)

    def where(self, path: Path) -> str:
        """Return where a place is, in the form's own words: "Các nhóm, lớp, dòng 3, Số trẻ"."""
        if not path.repeat:
            return self.form.items[path.item].label or path.item
        repeat = self.form.repeats[path.repeat]
        rows = [row.id for row in self.record.rows.get(path.repeat, ())]
        words = [repeat.label]
        if path.row in rows:
            words.append(f"dòng {rows.index(path.row) + 1}")
        if path.item:
            words.append(repeat.item(path.item).label or path.item)
        return ", ".join(words)

    def _shown(self, name: str) -> str:
        item = self.form.items.get(name)
        return (show(self.answer(Path(name)), item.choices) if item else "") or "…"


def _by_place(problems: Iterable[Problem]) -> dict[Path, tuple[Problem, ...]]:
    found: dict[Path, tuple[Problem, ...]] = {}
    for problem in problems:
        there = found.get(problem.path)
        found[problem.path] = _by_weight((*there, problem)) if there else (problem,)
    return found


def _by_weight(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    order = list(Level)
    return tuple(sorted(problems, key=lambda problem: order.index(problem.level)))


_PLACEHOLDER = re.compile(r"\$\{([^}]+)\}")
