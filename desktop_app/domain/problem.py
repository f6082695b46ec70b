"""Findings about a record, and the record together with what is found about it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from desktop_app.domain.form import Form
from desktop_app.domain.kinds import Answer, Rejected, show
from desktop_app.domain.record import Path, Record


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


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the rules say about a record.

    ``calculated`` holds the value of every calculate, by path; ``hidden`` the paths (of questions, of groups by their
    name, and of whole repeats as ``Path("", repeat)``) that are not asked now; ``choices`` the names still offered
    where a choice_filter narrows them. ``asked`` and ``answered`` count the questions now asked and those with an
    answer or a mark.
    """

    problems: tuple[Problem, ...] = ()
    calculated: Mapping[Path, Answer] = field(default_factory=lambda: MappingProxyType({}))
    hidden: frozenset[Path] = frozenset()
    choices: Mapping[Path, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    asked: int = 0
    answered: int = 0

    @property
    def blocking(self) -> tuple[Problem, ...]:
        """The problems that stand in the way of chốt."""
        return tuple(problem for problem in self.problems if problem.blocks)

    def with_problems(self, form: Form, more: Sequence[Problem]) -> "Judgement":
        """Return the judgement with ``more`` problems, all in the reading order of ``form``."""
        if not more:
            return self
        order = {node.name: place for place, node in enumerate(form.walk())}
        found = sorted((*self.problems, *more), key=lambda problem: order[problem.path.repeat or problem.path.item])
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
    between forms have looked at, and last year's answers.
    """

    form: Form
    record: Record
    judgement: Judgement
    rejected: Mapping[Path, Rejected] = field(default_factory=lambda: MappingProxyType({}))
    facts: Facts = field(default_factory=Facts)

    def answer(self, path: Path) -> Answer:
        """Return the answer at ``path``: the clerk's, or the calculated one."""
        if path in self.judgement.calculated:
            return self.judgement.calculated[path]
        return self.record.answer(path)

    def before(self, path: Path) -> Answer:
        """Return what the same place held in the newest bản chốt of the period before, where it is known."""
        last = self.facts.before.get(self.form.id)
        return last.answer(path) if last else None

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


_PLACEHOLDER = re.compile(r"\$\{([^}]+)\}")
