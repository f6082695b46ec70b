"""Judges a record: what is calculated, what is asked now, and what is wrong, in reading order.

The same engine judges while a clerk types, at chốt, and at every office that receives the snapshot. A table may have
thousands of rows, so what was found about a row that has not changed since is not worked out again.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from desktop_app.domain.expression import Call
from desktop_app.domain.form import Form, Group, Item, Node, Repeat
from desktop_app.domain.kinds import Answer, Kind, NoData, NotApplicable
from desktop_app.domain.problem import Judgement, Level, Problem, Remembered, RowFindings
from desktop_app.domain.record import Path, Record, Row
from desktop_app.rules.evaluate import evaluate, is_false, is_true, scalar
from desktop_app.rules.layout import Layout
from desktop_app.rules.values import ChoiceScope, Scope, Values

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
        self._layout = Layout(form)

    def judge(self, record: Record, today: date, before: Judgement | None = None) -> Judgement:
        """Return everything the rules say about ``record`` on ``today``.

        ``before`` is an earlier judgement of the same record: what it found about rows that are still the same is
        taken over. The outcome is the same with and without it.
        """
        known = before.remembered if before else None
        if known is None or known.form is not self.form or known.today != today:
            known = Remembered(self.form, today)
        return _Sitting(Values(self._layout, record, today, known)).judgement()


@dataclass(slots=True)
class _Found:
    """What is found about one row, or about everything outside rows, in the order it is met."""

    problems: list[Problem] = field(default_factory=list)
    hidden: set[Path] = field(default_factory=set)
    choices: dict[Path, tuple[str, ...]] = field(default_factory=dict)
    asked: int = 0
    answered: int = 0

    def take(self, row: RowFindings) -> None:
        """Add what was found about a row."""
        self.problems += row.problems
        self.hidden |= row.hidden
        self.choices.update(row.choices)
        self.asked += row.asked
        self.answered += row.answered


class _Sitting:
    """One judgement being made: values found so far, and the problems in the order they are met."""

    def __init__(self, values: Values) -> None:
        self.form = values.form
        self.record = values.record
        self._values = values
        self._found = _Found()
        self._findings: dict[str, dict[str, RowFindings]] = {}

    def judgement(self) -> Judgement:
        self._values.calculate()
        self._visit(self.form.nodes, shown=True)
        found = self._found
        return Judgement(
            tuple(found.problems),
            MappingProxyType(self._values.calculated),
            frozenset(found.hidden),
            MappingProxyType(found.choices),
            found.asked,
            found.answered,
            Remembered(self.form, self._values.today, self._findings),
        )

    def _visit(self, nodes: Sequence[Node], *, shown: bool) -> None:
        for node in nodes:
            visible = shown and (
                not node.relevant or is_true(evaluate(node.relevant, Scope(self._values, None, 1, None)))
            )
            match node:
                case Item():
                    self._item(node, Path(node.name), None, 1, shown=visible)
                case Group():
                    if not visible:
                        self._found.hidden.add(Path(node.name))
                    self._visit(node.children, shown=visible)
                case Repeat():
                    self._repeat(node, shown=visible)

    def _repeat(self, repeat: Repeat, *, shown: bool) -> None:
        whole = Path("", repeat.name)
        if not shown:
            self._found.hidden.add(whole)
        rows = self._values.rows(repeat.name)
        if shown and not rows and any(item.required for item in repeat.items):
            reason = self.record.reasons.get(whole, "")
            level = Level.EXPLAIN if reason else Level.BLOCK
            self._found.problems.append(Problem(level, whole, _NO_ROWS, reason, missing=not reason))
        around = _RowsAround(self._values, repeat, shown=shown)
        same, findings, everything = self._values.same[repeat.name], {}, self._found
        for index, row in enumerate(rows, start=1):
            known, sight = same.get(row.id), around.of(row, index)
            if known is None or known.sight != sight:
                self._found = _Found()
                self._row(repeat, row, index, shown=shown)
                known = self._remembered(repeat, row, sight)
            findings[row.id] = known
            everything.take(known)
        self._found = everything
        self._findings[repeat.name] = findings

    def _row(self, repeat: Repeat, row: Row, index: int, *, shown: bool) -> None:
        if shown:
            self._carried_over(Path("", repeat.name, row.id))
        for item in repeat.items:
            path = Path(item.name, repeat.name, row.id)
            visible = shown and self._values.is_shown(item.name, path, row)
            self._item(item, path, row, index, shown=visible)

    def _remembered(self, repeat: Repeat, row: Row, sight: object) -> RowFindings:
        """Return what was found about a row, with all of it that looks at the row alone."""
        found = self._found
        calculated, shown = self._values.own(repeat.name, row)
        return RowFindings(
            row,
            sight,
            self._values.is_open(repeat.name),
            calculated,
            shown,
            tuple(found.problems),
            frozenset(found.hidden),
            found.choices,
            found.asked,
            found.answered,
        )

    def _item(self, item: Item, path: Path, row: Row | None, index: int, *, shown: bool) -> None:
        if not shown:
            self._found.hidden.add(path)
            return
        source = row.values if row else self.record.values
        answer = source.get(item.name)
        if item.calculation:
            answer = self._values.calculated.get(path, answer)
        scope = Scope(self._values, row, index, scalar(answer))
        if item.kind.is_asked and not item.read_only:
            if row is None:
                # a row is confirmed as a whole
                self._carried_over(path)
            self._asked(item, path, answer, scope)
        if answer is not None and not isinstance(answer, NoData | NotApplicable):
            self._rules(item, path, scope)

    def _carried_over(self, path: Path) -> None:
        if path in self.record.unconfirmed:
            self._found.problems.append(Problem(Level.BLOCK, path, _UNCONFIRMED, missing=True))

    def _asked(self, item: Item, path: Path, answer: Answer, scope: Scope) -> None:
        # "yes" needs no evaluation; in a table of thousands of cells it is felt
        required = item.required is not None and (item.required == _ALWAYS or is_true(evaluate(item.required, scope)))
        optional_text = item.kind is Kind.TEXT and not required
        self._found.asked += not optional_text
        self._found.answered += answer is not None and not optional_text
        match answer:
            case None if required:
                words = item.required_message or (_CHOOSE if item.kind in _SELECTS else _NOT_ANSWERED)
                self._found.problems.append(Problem(Level.BLOCK, path, words, missing=True))
            case None if not optional_text:
                self._found.problems.append(Problem(Level.BLOCK, path, _BLANK_IS_NOT_FINAL, missing=True))
            case NotApplicable() if required:
                self._found.problems.append(Problem(Level.BLOCK, path, _NOT_APPLICABLE_REFUSED))
            case NoData(reason) if not reason.strip():
                self._found.problems.append(Problem(Level.BLOCK, path, _NO_DATA_NEEDS_REASON))
            case NoData(reason) if required:
                self._found.problems.append(Problem(Level.EXPLAIN, path, _NO_DATA_EXPLAINED, reason))
        if item.kind in _SELECTS:
            self._offered(item, path, answer, scope)

    def _offered(self, item: Item, path: Path, answer: Answer, scope: Scope) -> None:
        offered = tuple(choice.name for choice in item.choices)
        if item.choice_filter:
            offered = tuple(
                choice.name
                for choice in item.choices
                if is_true(evaluate(item.choice_filter, ChoiceScope(scope, choice.name, dict(choice.extra))))
            )
            self._found.choices[path] = offered
        chosen = answer if isinstance(answer, tuple) else (answer,) if isinstance(answer, str) else ()
        if item.choices and not set(chosen) <= set(offered):
            self._found.problems.append(Problem(Level.BLOCK, path, _NO_SUCH_CHOICE))

    def _rules(self, item: Item, path: Path, scope: Scope) -> None:
        if not (item.constraint or item.explain or item.remark):
            return
        if item.constraint and is_false(evaluate(item.constraint.holds, scope)):
            self._found.problems.append(Problem(Level.BLOCK, path, item.constraint.message))
        if item.explain and is_false(evaluate(item.explain.holds, scope)):
            reason = self.record.reasons.get(path, "")
            self._found.problems.append(Problem(Level.EXPLAIN, path, item.explain.message, reason))
        if item.remark and is_false(evaluate(item.remark.holds, scope)):
            self._found.problems.append(Problem(Level.REMARK, path, item.remark.message))


class _RowsAround:
    """Everything outside a row that decides about it: as long as it is the same, so is what was found."""

    def __init__(self, values: Values, repeat: Repeat, *, shown: bool) -> None:
        record, scope = values.record, Scope(values, None, 1, None)
        sight = values.layout.sights[repeat.name]
        self._calculated = values.calculated
        self._repeat = repeat.name
        self._sight = sight
        self._outside = (
            shown,
            tuple(scope.answer(name) for name in sight.outside),
            tuple(tuple(scope.all_rows(name)) for name in sight.gathered),
        )
        self._reasons: dict[str, list[tuple[str, str]]] = {}
        for path, reason in sorted(record.reasons.items()):
            if path.repeat == repeat.name:
                self._reasons.setdefault(path.row, []).append((path.item, reason))
        self._waiting = {path.row for path in record.unconfirmed if path.repeat == repeat.name}

    def of(self, row: Row, index: int) -> tuple[object, ...]:
        """Return what decides about ``row``, the ``index``-th of its repeat, besides its own answers."""
        return (
            self._outside,
            tuple(self._calculated.get(Path(name, self._repeat, row.id)) for name in self._sight.calculates),
            index if self._sight.counts else 0,
            self._reasons.get(row.id),
            row.id in self._waiting,
        )
