"""Judges a record: what is calculated, what is asked now, and what is wrong, in reading order.

The same engine judges while a clerk types, at chốt, and at every office that receives the snapshot.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from graphlib import CycleError, TopologicalSorter
from types import MappingProxyType

from desktop_app.domain.errors import FormError
from desktop_app.domain.expression import Call, Expression, names
from desktop_app.domain.form import Form, Group, Item, Node, Repeat
from desktop_app.domain.kinds import Answer, Kind, NoData, NotApplicable
from desktop_app.domain.problem import Judgement, Level, Problem
from desktop_app.domain.record import Path, Record, Row
from desktop_app.rules.evaluate import Scalar, as_answer, evaluate, is_false, is_true, scalar

_NOT_ANSWERED = "Chưa trả lời."
_CHOOSE = "Chưa chọn ý nào."
_BLANK_IS_NOT_FINAL = "Chưa trả lời. Nhập câu trả lời, hoặc chọn “Không áp dụng” / “Chưa có số liệu”."
_NOT_APPLICABLE_REFUSED = "Câu này bắt buộc, không dùng “Không áp dụng” được."
_NO_DATA_NEEDS_REASON = "Ghi lý do chưa có số liệu."
_NO_DATA_EXPLAINED = "Chưa có số liệu."
_NO_ROWS = "Chưa có dòng nào. Bấm F5 để thêm, hoặc ghi lý do nếu thật sự không có."
_UNCONFIRMED = "Chép từ năm trước, chưa xác nhận. Sửa, hoặc xác nhận không đổi."
_NO_SUCH_CHOICE = "Ý đã chọn không còn trong danh sách. Hãy chọn lại."
_ALWAYS = Call("true")
_SELECTS = frozenset({Kind.SELECT_ONE, Kind.SELECT_MULTIPLE})


class Judge:
    """The rules of one form, put in order once and applied to many records."""

    def __init__(self, form: Form) -> None:
        self.form = form
        self._places = _places(form)
        self._around = dict(_around_repeats(form.nodes, ()))
        self._calculations = _in_order(form, self._around)

    def judge(self, record: Record, today: date) -> Judgement:
        """Return everything the rules say about ``record`` on ``today``."""
        return _Sitting(self.form, record, today, self._places, self._around, self._calculations).judgement()


@dataclass(frozen=True, slots=True)
class _Place:
    """A question with the repeat it lies in ("" outside) and the conditions of all groups around it."""

    item: Item
    repeat: str
    conditions: tuple[Expression, ...]


def _places(form: Form) -> dict[str, _Place]:
    places: dict[str, _Place] = {}

    def visit(nodes: Sequence[Node], around: tuple[Expression, ...]) -> None:
        for node in nodes:
            conditions = (*around, node.relevant) if node.relevant else around
            match node:
                case Item():
                    places[node.name] = _Place(node, "", conditions)
                case Group():
                    visit(node.children, conditions)
                case Repeat():
                    for item in node.items:
                        own = (*conditions, item.relevant) if item.relevant else conditions
                        places[item.name] = _Place(item, node.name, own)

    visit(form.nodes, ())
    return places


def _around_repeats(
    nodes: Sequence[Node], around: tuple[Expression, ...]
) -> Iterator[tuple[str, tuple[Expression, ...]]]:
    """Yield each repeat with the conditions under which it is shown."""
    for node in nodes:
        match node:
            case Group():
                yield from _around_repeats(node.children, (*around, node.relevant) if node.relevant else around)
            case Repeat():
                yield node.name, (*around, node.relevant) if node.relevant else around


def _in_order(form: Form, around: Mapping[str, tuple[Expression, ...]]) -> tuple[_Place, ...]:
    """Return the calculates so that each comes after what it looks at."""
    places = _places(form)
    calculates = {name: place for name, place in places.items() if place.item.calculation}
    graph = {name: _waits_for(name, places, around) & calculates.keys() for name in calculates}
    try:
        return tuple(calculates[name] for name in TopologicalSorter(graph).static_order())
    except CycleError as error:
        cycle = " → ".join(error.args[1])
        raise FormError(f"Biểu mẫu {form.id} có phép tính vòng tròn: {cycle}.", "Sửa cột calculation.") from error


def _waits_for(name: str, places: Mapping[str, _Place], around: Mapping[str, tuple[Expression, ...]]) -> set[str]:
    """Return all that a calculate looks at; behind a question stand the conditions under which it is asked."""
    found: set[str] = set()
    open_ends = [name]
    while open_ends:
        for other in _looks_at(places[open_ends.pop()], around) & places.keys() - found - {name}:
            found.add(other)
            if not places[other].item.calculation:
                open_ends.append(other)
    return found


def _looks_at(place: _Place, around: Mapping[str, tuple[Expression, ...]]) -> frozenset[str]:
    expressions = [*place.conditions, *([place.item.calculation] if place.item.calculation else [])]
    used = frozenset[str]().union(*(names(expression) for expression in expressions))
    # counting the rows of a table looks at what shows the table
    shown_by = [names(condition) for name in used for condition in around.get(name, ())]
    return used.union(*shown_by)


@dataclass(slots=True)
class _Sitting:
    """One judgement being made: values found so far, and the problems in the order they are met."""

    form: Form
    record: Record
    today: date
    places: Mapping[str, _Place]
    around: Mapping[str, tuple[Expression, ...]]
    calculations: tuple[_Place, ...]
    calculated: dict[Path, Answer] = field(default_factory=dict)
    shown: dict[Path, bool] = field(default_factory=dict)
    hidden: set[Path] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)
    choices: dict[Path, tuple[str, ...]] = field(default_factory=dict)
    positions: dict[str, dict[str, int]] = field(default_factory=dict)
    asked: int = 0
    answered: int = 0

    def judgement(self) -> Judgement:
        for place in self.calculations:
            self._calculate(place)
        self._visit(self.form.nodes, shown=True)
        return Judgement(
            tuple(self.problems),
            MappingProxyType(self.calculated),
            frozenset(self.hidden),
            MappingProxyType(self.choices),
            self.asked,
            self.answered,
        )

    def rows(self, repeat: str) -> Sequence[Row]:
        return self.record.rows.get(repeat, ())

    def rows_shown(self, repeat: str) -> Sequence[Row]:
        """Return the rows of a repeat, none while it is hidden: what is not frozen is not counted."""
        scope = _Scope(self, None, 1, None)
        shown = all(is_true(evaluate(condition, scope)) for condition in self.around[repeat])
        return self.rows(repeat) if shown else ()

    def value(self, name: str, row: Row | None) -> Scalar:
        """Return the value of a question, blank while it is hidden."""
        place = self.places.get(name)
        if place is None or (place.repeat and row is None):
            return None
        if place.conditions or place.item.calculation:
            path = Path(name, place.repeat, row.id) if place.repeat and row else Path(name)
            # a question outside the repeat is shown or hidden whichever row asks
            if not self.is_shown(place, path, row if place.repeat else None):
                return None
            if place.item.calculation:
                return scalar(self.calculated.get(path))
        source = row.values if place.repeat and row else self.record.values
        return scalar(source[name]) if name in source else self._default(place.item)

    def is_shown(self, place: _Place, path: Path, row: Row | None) -> bool:
        if not place.conditions:
            return True
        if path not in self.shown:
            # a question that looks at itself through others counts as shown while it is being decided
            self.shown[path] = True
            scope = _Scope(self, row, self._position(place.repeat, row), None)
            self.shown[path] = all(is_true(evaluate(condition, scope)) for condition in place.conditions)
        return self.shown[path]

    def _default(self, item: Item) -> Scalar:
        return self.today if item.kind is Kind.TODAY else item.default or None if item.kind is Kind.HIDDEN else None

    def _position(self, repeat: str, row: Row | None) -> int:
        if row is None:
            return 1
        if repeat not in self.positions:
            self.positions[repeat] = {each.id: at for at, each in enumerate(self.rows(repeat), start=1)}
        return self.positions[repeat][row.id]

    def _calculate(self, place: _Place) -> None:
        calculation = place.item.calculation
        if calculation is None:
            return
        rows: Sequence[Row | None] = self.rows(place.repeat) if place.repeat else (None,)
        for index, row in enumerate(rows, start=1):
            path = Path(place.item.name, place.repeat, row.id if row else "")
            if self.is_shown(place, path, row):
                scope = _Scope(self, row, index, None)
                self.calculated[path] = as_answer(evaluate(calculation, scope))

    def _visit(self, nodes: Sequence[Node], *, shown: bool) -> None:
        for node in nodes:
            visible = shown and (not node.relevant or is_true(evaluate(node.relevant, _Scope(self, None, 1, None))))
            match node:
                case Item():
                    self._item(node, Path(node.name), None, 1, shown=visible)
                case Group():
                    if not visible:
                        self.hidden.add(Path(node.name))
                    self._visit(node.children, shown=visible)
                case Repeat():
                    self._repeat(node, shown=visible)

    def _repeat(self, repeat: Repeat, *, shown: bool) -> None:
        whole = Path("", repeat.name)
        if not shown:
            self.hidden.add(whole)
        rows = self.rows(repeat.name)
        if shown and not rows and any(item.required for item in repeat.items):
            reason = self.record.reasons.get(whole, "")
            level = Level.EXPLAIN if reason else Level.BLOCK
            self.problems.append(Problem(level, whole, _NO_ROWS, reason, missing=not reason))
        for index, row in enumerate(rows, start=1):
            if shown:
                self._carried_over(Path("", repeat.name, row.id))
            for item in repeat.items:
                path = Path(item.name, repeat.name, row.id)
                visible = shown and self.is_shown(self.places[item.name], path, row)
                self._item(item, path, row, index, shown=visible)

    def _item(self, item: Item, path: Path, row: Row | None, index: int, *, shown: bool) -> None:
        if not shown:
            self.hidden.add(path)
            return
        source = row.values if row else self.record.values
        answer = source.get(item.name)
        if item.calculation:
            answer = self.calculated.get(path, answer)
        scope = _Scope(self, row, index, scalar(answer))
        if item.kind.is_asked and not item.read_only:
            if row is None:
                # a row is confirmed as a whole
                self._carried_over(path)
            self._asked(item, path, answer, scope)
        if answer is not None and not isinstance(answer, NoData | NotApplicable):
            self._rules(item, path, scope)

    def _carried_over(self, path: Path) -> None:
        if path in self.record.unconfirmed:
            self.problems.append(Problem(Level.BLOCK, path, _UNCONFIRMED, missing=True))

    def _asked(self, item: Item, path: Path, answer: Answer, scope: "_Scope") -> None:
        # "yes" needs no evaluation; in a table of thousands of cells it is felt
        required = item.required is not None and (item.required == _ALWAYS or is_true(evaluate(item.required, scope)))
        optional_text = item.kind is Kind.TEXT and not required
        self.asked += not optional_text
        self.answered += answer is not None and not optional_text
        match answer:
            case None if required:
                words = item.required_message or (_CHOOSE if item.kind in _SELECTS else _NOT_ANSWERED)
                self.problems.append(Problem(Level.BLOCK, path, words, missing=True))
            case None if not optional_text:
                self.problems.append(Problem(Level.BLOCK, path, _BLANK_IS_NOT_FINAL, missing=True))
            case NotApplicable() if required:
                self.problems.append(Problem(Level.BLOCK, path, _NOT_APPLICABLE_REFUSED))
            case NoData(reason) if not reason.strip():
                self.problems.append(Problem(Level.BLOCK, path, _NO_DATA_NEEDS_REASON))
            case NoData(reason) if required:
                self.problems.append(Problem(Level.EXPLAIN, path, _NO_DATA_EXPLAINED, reason))
        if item.kind in _SELECTS:
            self._offered(item, path, answer, scope)

    def _offered(self, item: Item, path: Path, answer: Answer, scope: "_Scope") -> None:
        offered = tuple(choice.name for choice in item.choices)
        if item.choice_filter:
            offered = tuple(
                choice.name
                for choice in item.choices
                if is_true(evaluate(item.choice_filter, _ChoiceScope(scope, choice.name, dict(choice.extra))))
            )
            self.choices[path] = offered
        chosen = answer if isinstance(answer, tuple) else (answer,) if isinstance(answer, str) else ()
        if item.choices and not set(chosen) <= set(offered):
            self.problems.append(Problem(Level.BLOCK, path, _NO_SUCH_CHOICE))

    def _rules(self, item: Item, path: Path, scope: "_Scope") -> None:
        if not (item.constraint or item.explain or item.remark):
            return
        if item.constraint and is_false(evaluate(item.constraint.holds, scope)):
            self.problems.append(Problem(Level.BLOCK, path, item.constraint.message))
        if item.explain and is_false(evaluate(item.explain.holds, scope)):
            reason = self.record.reasons.get(path, "")
            self.problems.append(Problem(Level.EXPLAIN, path, item.explain.message, reason))
        if item.remark and is_false(evaluate(item.remark.holds, scope)):
            self.problems.append(Problem(Level.REMARK, path, item.remark.message))


class _Scope:
    """Names as one row sees them (or the form, where there is no row)."""

    def __init__(self, sitting: _Sitting, row: Row | None, position: int, itself: Scalar) -> None:
        self._sitting = sitting
        self._row = row
        self._itself = itself
        self.today = sitting.today
        self.position = position

    def answer(self, name: str) -> Scalar:
        return self._sitting.value(name, self._row)

    def all_rows(self, name: str) -> Sequence[Scalar]:
        sitting = self._sitting
        if name in sitting.form.repeats:
            return [row.id for row in sitting.rows_shown(name)]
        place = sitting.places.get(name)
        if place and place.repeat:
            return [sitting.value(name, row) for row in sitting.rows(place.repeat)]
        return [self.answer(name)]

    def itself(self) -> Scalar:
        return self._itself


class _ChoiceScope:
    """Names as a choice_filter sees them: the columns of one choice first, then the questions."""

    def __init__(self, around: _Scope, choice: str, columns: Mapping[str, str]) -> None:
        self._around = around
        self._columns = {"name": choice, **columns}
        self.today = around.today
        self.position = around.position

    def answer(self, name: str) -> Scalar:
        return self._columns[name] if name in self._columns else self._around.answer(name)

    def all_rows(self, name: str) -> Sequence[Scalar]:
        return self._around.all_rows(name)

    def itself(self) -> Scalar:
        return self._around.itself()
