"""Where the questions of a form stand and what they look at, worked out once for many judgements."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from desktop_app.domain.errors import FormError
from desktop_app.domain.expression import Call, Expression, names, uses, walk
from desktop_app.domain.form import Form, Group, Item, Node, Repeat
from desktop_app.rules.evaluate import Compiled, compiled

Conditions = tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A question with the repeat it lies in ("" outside) and the conditions under which it is asked.

    Inside a repeat these are its own alone: those around the repeat hold for all its rows (``Layout.around``).
    """

    item: Item
    repeat: str
    conditions: Conditions
    asked_when: tuple[Compiled, ...]
    calculation: Compiled | None

    @classmethod
    def of(cls, item: Item, repeat: str, conditions: Conditions) -> "Place":
        """Return the place of ``item``, its conditions and calculation made ready."""
        calculation = compiled(item.calculation) if item.calculation else None
        return cls(item, repeat, conditions, tuple(map(compiled, conditions)), calculation)


@dataclass(frozen=True, slots=True)
class RowSight:
    """What the outcome of one row of a repeat depends on, besides its own answers.

    ``local`` are the questions whose condition and calculation look at their own row alone, ``worked_out`` the
    calculates among them, and ``decided`` those with a condition; ``calculates`` are the calculates of the row that
    look further; ``outside`` the questions outside that its rules look at; ``gathered`` what they gather over rows;
    ``counts`` whether they ask for the number of the row.
    """

    local: frozenset[str]
    worked_out: tuple[str, ...]
    decided: tuple[str, ...]
    calculates: tuple[str, ...]
    outside: tuple[str, ...]
    gathered: tuple[str, ...]
    counts: bool


class Layout:
    """The questions of a form by name, its calculates in order, and how far its rows look.

    ``plain`` are those outside repeats whose value is their answer: always asked, not calculated; ``plain_in_rows``
    those of each repeat.
    """

    def __init__(self, form: Form) -> None:
        self.of: Mapping[str, Place] = dict(_places(form.nodes, ()))
        self.around: Mapping[str, Conditions] = dict(_around_repeats(form.nodes, ()))
        plain = {name: place for name, place in self.of.items() if not (place.conditions or place.calculation)}
        self.plain = tuple(name for name, place in plain.items() if not place.repeat)
        self.plain_in_rows = {
            repeat: frozenset(name for name, place in plain.items() if place.repeat == repeat)
            for repeat in form.repeats
        }
        self.open_when = {repeat: tuple(map(compiled, each)) for repeat, each in self.around.items()}
        self.calculations = _in_order(form, self.of, self.around)
        self.sights: Mapping[str, RowSight] = {each.name: _sight(each, self.of) for each in form.repeats.values()}


def _places(nodes: Sequence[Node], around: Conditions) -> Iterator[tuple[str, Place]]:
    for node in nodes:
        conditions = (*around, node.relevant) if node.relevant else around
        match node:
            case Item():
                yield node.name, Place.of(node, "", conditions)
            case Group():
                yield from _places(node.children, conditions)
            case Repeat():
                for item in node.items:
                    yield item.name, Place.of(item, node.name, (item.relevant,) if item.relevant else ())


def _around_repeats(nodes: Sequence[Node], around: Conditions) -> Iterator[tuple[str, Conditions]]:
    """Yield each repeat with the conditions under which it is shown."""
    for node in nodes:
        conditions = (*around, node.relevant) if node.relevant else around
        match node:
            case Group():
                yield from _around_repeats(node.children, conditions)
            case Repeat():
                yield node.name, conditions


def _in_order(form: Form, places: Mapping[str, Place], around: Mapping[str, Conditions]) -> tuple[Place, ...]:
    """Return the calculates so that each comes after what it looks at."""
    calculates = {name: place for name, place in places.items() if place.item.calculation}
    graph = {name: _waits_for(name, places, around) & calculates.keys() for name in calculates}
    try:
        return tuple(calculates[name] for name in TopologicalSorter(graph).static_order())
    except CycleError as error:
        cycle = " → ".join(error.args[1])
        raise FormError(f"Biểu mẫu {form.id} có phép tính vòng tròn: {cycle}.", "Sửa cột calculation.") from error


def _waits_for(name: str, places: Mapping[str, Place], around: Mapping[str, Conditions]) -> set[str]:
    """Return all that a calculate looks at; behind a question stand the conditions under which it is asked."""
    found: set[str] = set()
    open_ends = [name]
    while open_ends:
        for other in _looks_at(places[open_ends.pop()], around) & places.keys() - found - {name}:
            found.add(other)
            if not places[other].item.calculation:
                open_ends.append(other)
    return found


def _looks_at(place: Place, around: Mapping[str, Conditions]) -> frozenset[str]:
    conditions = (*around.get(place.repeat, ()), *place.conditions)
    expressions = [*conditions, *([place.item.calculation] if place.item.calculation else [])]
    used = frozenset[str]().union(*(names(expression) for expression in expressions))
    # counting the rows of a table looks at what shows the table
    shown_by = [names(condition) for name in used for condition in around.get(name, ())]
    return used.union(*shown_by)


def _sight(repeat: Repeat, places: Mapping[str, Place]) -> RowSight:
    own = {item.name for item in repeat.items}
    local = _local(repeat, places)
    used = [use for item in repeat.items for expression in _of_rows(item) for use in uses(expression)]
    return RowSight(
        local,
        tuple(item.name for item in repeat.items if item.calculation and item.name in local),
        tuple(item.name for item in repeat.items if places[item.name].conditions and item.name in local),
        tuple(item.name for item in repeat.items if item.calculation and item.name not in local),
        tuple(sorted({name for name, gathered in used if not gathered and name not in own})),
        tuple(sorted({name for name, gathered in used if gathered})),
        any(_counts(expression) for item in repeat.items for expression in _of_rows(item)),
    )


def _local(repeat: Repeat, places: Mapping[str, Place]) -> frozenset[str]:
    """Return the questions whose condition and calculation look at their own row alone, directly and through others."""
    local = {item.name for item in repeat.items}
    while True:
        further = {name for name in local if not _stays(places[name], local)}
        if not further:
            return frozenset(local)
        local -= further


def _stays(place: Place, local: set[str]) -> bool:
    expressions = [*place.conditions, *([place.item.calculation] if place.item.calculation else [])]
    used = [use for expression in expressions for use in uses(expression)]
    return all(name in local and not gathered for name, gathered in used) and not any(map(_counts, expressions))


def _of_rows(item: Item) -> Iterator[Expression]:
    """Yield the expressions that decide about an answer in a row; calculates are known by their values."""
    for expression in (item.relevant, item.required, item.choice_filter):
        if expression is not None:
            yield expression
    for rule in (item.constraint, item.explain, item.remark):
        if rule is not None:
            yield rule.holds


def _counts(expression: Expression) -> bool:
    return any(isinstance(node, Call) and node.function == "position" for node in walk(expression))
