"""Judges a record: what is calculated, what is asked now, and what is wrong, in reading order.

The same engine judges while a clerk types, at chốt, and at every office that receives the snapshot. A table may have
thousands of rows, so what was found about a row that has not changed since is not worked out again.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from desktop_app.domain.form import Form, Group, Item, Node, Repeat
from desktop_app.domain.kinds import Answer, NoData, NotApplicable
from desktop_app.domain.problem import Judgement, Level, Problem, Remembered, RowFindings
from desktop_app.domain.record import Path, Record, Row
from desktop_app.rules.evaluate import Compiled, compiled, exact_numbers
from desktop_app.rules.layout import Layout
from desktop_app.rules.questions import Question, in_rows
from desktop_app.rules.scalars import is_false, is_true, scalar
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
_MARKS = (NoData, NotApplicable)


class Judge:
    """The rules of one form, put in order once and applied to many records."""

    def __init__(self, form: Form) -> None:
        self.form = form
        self._layout = Layout(form)
        inside = in_rows(form)
        self._asked = _Asked(
            {name: Question.of(item) for name, item in form.items.items()},
            inside,
            {name: tuple(filter(Question.tells, questions)) for name, questions in inside.items()},
            {node.name: compiled(node.relevant) for node in form.walk() if node.relevant},
        )

    def judge(self, record: Record, today: date, before: Judgement | None = None) -> Judgement:
        """Return everything the rules say about ``record`` on ``today``.

        ``before`` is an earlier judgement of the same record: what it found about rows that are still the same is
        taken over. The outcome is the same with and without it.
        """
        known = before.remembered if before else None
        if known is None or known.form is not self.form or known.today != today:
            known = Remembered(self.form, today)
        with exact_numbers():
            return _Sitting(Values(self._layout, record, today, known), self._asked, known).judgement()

    def judge_once(self, record: Record, today: date) -> Judgement:
        """Return the same as ``judge``, and nothing that would help to judge the record again after a change."""
        with exact_numbers():
            values = Values(self._layout, record, today, Remembered(self.form, today))
            return _Sitting(values, self._asked, None).judgement()


@dataclass(frozen=True, slots=True)
class _Asked:
    """The questions of a form, outside repeats and inside, and when each of its nodes is shown.

    ``telling`` are those inside about which there may be something to say in a row that is shown.
    """

    outside: Mapping[str, Question]
    inside: Mapping[str, tuple[Question, ...]]
    telling: Mapping[str, tuple[Question, ...]]
    shown_when: Mapping[str, Compiled]


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

    def __init__(self, values: Values, asked: _Asked, known: Remembered | None) -> None:
        self.form = values.form
        self._asked = asked
        self._remembers = known is not None
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
            Remembered(self.form, self._values.today, self._findings) if self._remembers else None,
        )

    def _visit(self, nodes: Sequence[Node], *, shown: bool) -> None:
        for node in nodes:
            when = self._asked.shown_when.get(node.name)
            visible = shown and (when is None or is_true(when(Scope(self._values, None, 1, None))))
            match node:
                case Item():
                    self._question(self._asked.outside[node.name], None, 1, shown=visible)
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
        if self._remembers:
            self._known_rows(repeat, rows, shown=shown)
        else:
            for index, row in enumerate(rows, start=1):
                self._row(repeat, row, index, shown=shown)

    def _known_rows(self, repeat: Repeat, rows: Sequence[Row], *, shown: bool) -> None:
        """Judge the rows that are not the same as before, and remember what is found about each."""
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
        if not (shown and self._values.is_open(repeat.name)):
            self._found.hidden |= {question.at(row) for question in self._asked.inside[repeat.name]}
            return
        for question in self._asked.telling[repeat.name]:
            visible = not question.is_decided or self._values.is_shown(question.name, row)
            self._question(question, row, index, shown=visible)

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

    def _question(self, question: Question, row: Row | None, index: int, *, shown: bool) -> None:
        if not shown:
            self._found.hidden.add(question.at(row))
            return
        answer = (row.values if row else self.record.values).get(question.name)
        if question.is_calculated:
            answer = self._values.worked_out(question.name, row, answer)
        if question.is_asked:
            if row is None and self.record.unconfirmed:
                # a row is confirmed as a whole
                self._carried_over(question.path)
            self._answered(question, row, index, answer)
        if question.checks and answer is not None and not isinstance(answer, _MARKS):
            self._check(question, row, index, answer)

    def _carried_over(self, path: Path) -> None:
        if path in self.record.unconfirmed:
            self._found.problems.append(Problem(Level.BLOCK, path, _UNCONFIRMED, missing=True))

    def _answered(self, question: Question, row: Row | None, index: int, answer: Answer) -> None:
        required = question.always
        if question.required:
            required = is_true(question.required(Scope(self._values, row, index, scalar(answer))))
        counts = required or not question.is_text
        self._found.asked += counts
        if answer is None:
            self._blank(question, row, required=required)
        else:
            self._found.answered += counts
            if isinstance(answer, _MARKS):
                self._marked(question.at(row), answer, required=required)
        if question.is_select:
            self._offered(question, row, index, answer)

    def _blank(self, question: Question, row: Row | None, *, required: bool) -> None:
        if required:
            words = question.required_message or (_CHOOSE if question.is_select else _NOT_ANSWERED)
        elif question.is_text:
            return
        else:
            words = _BLANK_IS_NOT_FINAL
        self._found.problems.append(Problem(Level.BLOCK, question.at(row), words, missing=True))

    def _marked(self, path: Path, answer: NoData | NotApplicable, *, required: bool) -> None:
        match answer:
            case NotApplicable() if required:
                self._found.problems.append(Problem(Level.BLOCK, path, _NOT_APPLICABLE_REFUSED))
            case NoData(reason) if not reason.strip():
                self._found.problems.append(Problem(Level.BLOCK, path, _NO_DATA_NEEDS_REASON))
            case NoData(reason) if required:
                self._found.problems.append(Problem(Level.EXPLAIN, path, _NO_DATA_EXPLAINED, reason))

    def _offered(self, question: Question, row: Row | None, index: int, answer: Answer) -> None:
        offered: Collection[str] = question.known
        if question.choice_filter:
            scope = Scope(self._values, row, index, scalar(answer))
            holds = question.choice_filter
            left = tuple(each["name"] for each in question.columns if is_true(holds(ChoiceScope(scope, each))))
            self._found.choices[question.at(row)] = offered = left
        chosen = answer if isinstance(answer, tuple) else (answer,) if isinstance(answer, str) else ()
        if question.known and not set(chosen).issubset(offered):
            self._found.problems.append(Problem(Level.BLOCK, question.at(row), _NO_SUCH_CHOICE))

    def _check(self, question: Question, row: Row | None, index: int, answer: Answer) -> None:
        scope = Scope(self._values, row, index, scalar(answer))
        for check in question.checks:
            if is_false(check.holds(scope)):
                path = question.at(row)
                reason = self.record.reasons.get(path, "") if check.level is Level.EXPLAIN else ""
                self._found.problems.append(Problem(check.level, path, check.message, reason))


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
