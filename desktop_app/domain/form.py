"""A form as the rest of the house sees it: what is asked, in which order, and under which rules.

``formbook`` makes these values from XLSForm files; nobody else knows how a form file looks.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import TypeAlias

from desktop_app.domain.expression import Expression
from desktop_app.domain.kinds import Choice, Kind
from desktop_app.domain.period import PeriodKind
from desktop_app.domain.unit import UnitKind


class Carry(StrEnum):
    """What becomes of an answer in a new year (column ``chuyen_nam``)."""

    COPY = "chep"
    SHOW = "chi_hien"
    DROP = "khong"


@dataclass(frozen=True, slots=True)
class Rule:
    """A condition that should hold, and the Vietnamese sentence shown when it does not."""

    holds: Expression
    message: str


@dataclass(frozen=True, slots=True)
class Item:
    """One question, note or calculated value.

    ``constraint`` blocks, ``explain`` (column ``giai_trinh``) asks for a reason, ``remark`` (``luu_y``) only
    tells. ``mandatory`` is the official mark "bắt buộc" of a criterion (``muc_do``), not the same as
    ``required``. ``clause`` (``can_cu``) is the legal source. ``choices_from`` names the file of a
    ``select_*_from_file``.
    """

    name: str
    kind: Kind
    label: str = ""
    hint: str = ""
    required: Expression | None = None
    required_message: str = ""
    relevant: Expression | None = None
    constraint: Rule | None = None
    explain: Rule | None = None
    remark: Rule | None = None
    calculation: Expression | None = None
    default: str = ""
    read_only: bool = False
    appearance: str = ""
    choices: tuple[Choice, ...] = ()
    choice_filter: Expression | None = None
    choices_from: str = ""
    mandatory: bool = False
    clause: str = ""
    carry: Carry = Carry.DROP


@dataclass(frozen=True, slots=True)
class Group:
    """A section of the form: shown together, and hidden together by ``relevant``."""

    name: str
    label: str
    children: tuple["Node", ...]
    hint: str = ""
    relevant: Expression | None = None
    appearance: str = ""


@dataclass(frozen=True, slots=True)
class Repeat:
    """Rows of the same questions, drawn as a grid. ``count`` fixes their number when given."""

    name: str
    label: str
    items: tuple[Item, ...]
    hint: str = ""
    relevant: Expression | None = None
    count: Expression | None = None
    carry: Carry = Carry.DROP

    def item(self, name: str) -> Item:
        """Return the question ``name`` of a row; raises ``KeyError``."""
        for item in self.items:
            if item.name == name:
                return item
        raise KeyError(name)


Node: TypeAlias = Item | Group | Repeat


@dataclass(frozen=True)
class Form:
    """One version of one form. ``hash`` is the SHA-256 of its frozen JSON; records remember all three.

    ``provisional`` is the Vietnamese sentence that says what has not been checked officially, or empty.
    """

    id: str
    version: str
    title: str
    nodes: tuple[Node, ...]
    hash: str = ""
    provisional: str = ""
    clause: str = ""

    @cached_property
    def items(self) -> dict[str, Item]:
        """All questions outside repeats, by name, in order."""
        return {node.name: node for node in self.walk() if isinstance(node, Item)}

    @cached_property
    def repeats(self) -> dict[str, Repeat]:
        """All repeats, by name, in order."""
        return {node.name: node for node in self.walk() if isinstance(node, Repeat)}

    @cached_property
    def kinds(self) -> dict[str, dict[str, Kind]]:
        """The kind of every question by its repeat ("" outside) and name."""
        inside = {repeat.name: {item.name: item.kind for item in repeat.items} for repeat in self.repeats.values()}
        return {"": {item.name: item.kind for item in self.items.values()}, **inside}

    def walk(self) -> Iterator[Node]:
        """Yield every node outside repeats in reading order, groups before what they hold."""
        yield from _walk(self.nodes)

    def item(self, name: str, repeat: str = "") -> Item:
        """Return the question ``name`` of the form or of one of its repeats; raises ``KeyError``."""
        return self.repeats[repeat].item(name) if repeat else self.items[name]

    @cached_property
    def lists(self) -> frozenset[str]:
        """The lists that questions of this form choose from and that lie outside it ("doi_ngu", "units")."""
        questions = [*self.items.values(), *(item for repeat in self.repeats.values() for item in repeat.items)]
        return frozenset(item.choices_from for item in questions if item.choices_from)

    def offering(self, lists: Mapping[str, tuple[Choice, ...]]) -> "Form":
        """Return this version of the form with the choices of ``lists`` at the questions that choose from them."""
        return replace(self, nodes=tuple(_offering(node, lists) for node in self.nodes)) if self.lists else self


def _offering(node: Node, lists: Mapping[str, tuple[Choice, ...]]) -> Node:
    match node:
        case Item():
            return _offered(node, lists)
        case Group():
            return replace(node, children=tuple(_offering(child, lists) for child in node.children))
        case Repeat():
            return replace(node, items=tuple(_offered(item, lists) for item in node.items))


def _walk(nodes: tuple[Node, ...]) -> Iterator[Node]:
    for node in nodes:
        yield node
        if isinstance(node, Group):
            yield from _walk(node.children)


def _offered(item: Item, lists: Mapping[str, tuple[Choice, ...]]) -> Item:
    return replace(item, choices=lists.get(item.choices_from, ())) if item.choices_from else item


@dataclass(frozen=True, slots=True)
class Measure:
    """One column of a provincial table: an expression over one record, added up over units.

    ``share_of`` makes the column a percentage: it is the expression of the whole.
    """

    label: str
    value: Expression
    share_of: Expression | None = None


@dataclass(frozen=True, slots=True)
class PackEntry:
    """How the pack uses one form: who fills it, for what kind of period, and what the province adds up.

    A ``personal`` form names people: it goes when it is older than the office keeps such things.
    """

    form_id: str
    filled_by: UnitKind
    period_kind: PeriodKind
    measures: tuple[Measure, ...] = ()
    personal: bool = False


@dataclass(frozen=True, slots=True)
class Pack:
    """All forms of one issue (bộ biểu mẫu), in the order of the task list."""

    id: str
    version: str
    title: str
    provisional: str
    entries: tuple[PackEntry, ...]

    def entry(self, form_id: str) -> PackEntry:
        """Return the entry of ``form_id``; raises ``KeyError``."""
        for entry in self.entries:
            if entry.form_id == form_id:
                return entry
        raise KeyError(form_id)
