"""The values of a record's questions while it is being judged: calculated, hidden, and by name as a row sees them."""

from collections.abc import Mapping, Sequence
from datetime import date

from desktop_app.domain.form import Item
from desktop_app.domain.kinds import Answer, Kind, Value
from desktop_app.domain.problem import Remembered, RowFindings
from desktop_app.domain.record import Path, Record, Row
from desktop_app.rules.layout import Layout, Place
from desktop_app.rules.scalars import Scalar, as_answer, is_true, scalar


class Values:
    """What every question of ``record`` says on ``today``; what is ``known`` of unchanged rows is taken over."""

    def __init__(self, layout: Layout, record: Record, today: date, known: Remembered) -> None:
        self.layout = layout
        self.form = known.form
        self.record = record
        self.today = today
        self.calculated: dict[Path, Value | None] = {}
        # by row ("" outside) and name: a path is made only for what others see
        self._worked_out: dict[str, dict[str, Value | None]] = {"": {}}
        self._shown: dict[tuple[str, str], bool] = {}
        self._open: dict[str, bool] = {}
        self._positions: dict[str, dict[str, int]] = {}
        # the rows that are the very ones that were judged before, by repeat and id; and those already calculated
        self.same = {repeat: self._unchanged(repeat, known) for repeat in self.form.repeats}
        self._taken: dict[str, dict[str, RowFindings]] = {}
        self._of, self._answers = layout.of, record.values
        self.plain = {name: scalar(record.values[name]) for name in layout.plain if name in record.values}
        # those of the repeats that are known to be shown
        self.plain_in_rows: set[str] = set()
        self._scopes: dict[str, list[Scope]] = {}

    def calculate(self) -> None:
        """Work out every calculate, each after what it looks at."""
        for place in self.layout.calculations:
            self._calculate(place)

    def rows(self, repeat: str) -> Sequence[Row]:
        """Return the rows of a repeat, shown or not."""
        return self.record.rows.get(repeat, ())

    def rows_shown(self, repeat: str) -> Sequence[Row]:
        """Return the rows of a repeat, none while it is hidden: what is not frozen is not counted."""
        return self.rows(repeat) if self.is_open(repeat) else ()

    def is_open(self, repeat: str) -> bool:
        """Say whether a repeat is shown; it looks at questions outside, so it is so for all its rows."""
        known = self._open.get(repeat)
        return self._opened(repeat) if known is None else known

    def value(self, name: str, row: Row | None) -> Scalar:
        """Return the value of a question, blank while it is hidden."""
        place = self._of.get(name)
        if place is None:
            return None
        if not place.repeat:
            # a question outside the repeat is shown or hidden whichever row asks
            row, source = None, self._answers
        elif row is None or not (self._open.get(place.repeat) or self.is_open(place.repeat)):
            return None
        else:
            source = row.values
        if place.asked_when and not self._decided(place, row):
            return None
        if place.calculation:
            return self.worked_out_in(row).get(name)
        answer = source.get(name)
        return self._default(place.item) if answer is None and name not in source else scalar(answer)

    def is_shown(self, name: str, row: Row | None) -> bool:
        """Say whether a question with a condition is asked now, in ``row`` of its open repeat (none outside)."""
        return self._decided(self.layout.of[name], row)

    def worked_out(self, name: str, row: Row | None, answer: Answer) -> Answer:
        """Return what a calculate comes to, or ``answer`` where it is not worked out."""
        return self.worked_out_in(row).get(name, answer)

    def worked_out_in(self, row: Row | None) -> dict[str, Value | None]:
        """Return what is worked out so far in ``row`` (outside rows), by name; it holds what is asked alone."""
        row_id = row.id if row else ""
        known = self._worked_out.get(row_id)
        if known is None:
            known = self._worked_out[row_id] = {}
        return known

    def own(self, repeat: str, row: Row) -> tuple[dict[Path, Value | None], dict[tuple[str, str], bool]]:
        """Return what is calculated and decided about a row by looking at the row alone."""
        sight = self.layout.sights[repeat]
        paths = [Path(name, repeat, row.id) for name in sight.worked_out]
        keys = [(name, row.id) for name in sight.decided]
        calculated = {path: self.calculated[path] for path in paths if path in self.calculated}
        return calculated, {key: self._shown[key] for key in keys if key in self._shown}

    def _unchanged(self, repeat: str, remembered: Remembered) -> dict[str, RowFindings]:
        """Return what is known of the rows that have not changed."""
        known = remembered.rows.get(repeat, {})
        found = ((row, known.get(row.id)) for row in self.rows(repeat)) if known else ()
        return {row.id: each for row, each in found if each is not None and each.row is row}

    def _opened(self, repeat: str) -> bool:
        # a repeat that looks at itself counts as shown while it is being decided
        self._open[repeat] = True
        scope = Scope(self, None, 1, None)
        self._open[repeat] = all(is_true(each(scope)) for each in self.layout.open_when[repeat])
        if self._open[repeat]:
            self._taken[repeat] = self._take_over(repeat)
            self.plain_in_rows |= self.layout.plain_in_rows[repeat]
        return self._open[repeat]

    def _take_over(self, repeat: str) -> dict[str, RowFindings]:
        """Take over what unchanged rows have calculated by themselves, where they were shown before, too."""
        taken = {row_id: each for row_id, each in self.same[repeat].items() if each.is_open}
        for each in taken.values():
            self.calculated.update(each.calculated)
            self.worked_out_in(each.row).update({path.item: answer for path, answer in each.calculated.items()})
            self._shown.update(each.shown)
        return taken

    def _decided(self, place: Place, row: Row | None) -> bool:
        """Say what the conditions of a question say; they are looked at once."""
        key = (place.item.name, row.id if row else "")
        shown = self._shown.get(key)
        if shown is None:
            # a question that looks at itself through others counts as shown while it is being decided
            self._shown[key] = True
            scope = Scope(self, row, self._position(place.repeat, row), None)
            shown = self._shown[key] = all(is_true(condition(scope)) for condition in place.asked_when)
        return shown

    def _default(self, item: Item) -> Scalar:
        return self.today if item.kind is Kind.TODAY else item.default or None if item.kind is Kind.HIDDEN else None

    def _position(self, repeat: str, row: Row | None) -> int:
        if row is None:
            return 1
        if repeat not in self._positions:
            self._positions[repeat] = {each.id: at for at, each in enumerate(self.rows(repeat), start=1)}
        return self._positions[repeat][row.id]

    def _calculate(self, place: Place) -> None:
        calculation, name, repeat = place.calculation, place.item.name, place.repeat
        if calculation is None:
            return
        if repeat and not self.is_open(repeat):
            return
        known = self._taken[repeat] if self._stays(place) else {}
        for scope in self._scopes_of(repeat):
            row_id = scope.row.id if scope.row else ""
            if row_id not in known and (not place.asked_when or self._decided(place, scope.row)):
                scope.worked_out[name] = answer = as_answer(calculation(scope))
                self.calculated[Path(name, repeat, row_id)] = answer

    def _scopes_of(self, repeat: str) -> "list[Scope]":
        """Return what the calculates of a repeat see, one for each row; outside repeats there is one."""
        if repeat not in self._scopes:
            rows: Sequence[Row | None] = self.rows(repeat) if repeat else (None,)
            self._scopes[repeat] = [Scope(self, row, index, None) for index, row in enumerate(rows, start=1)]
        return self._scopes[repeat]

    def _stays(self, place: Place) -> bool:
        """Say whether a question looks at its own row alone."""
        return bool(place.repeat) and place.item.name in self.layout.sights[place.repeat].local


class Scope:
    """Names as one row sees them (or the form, where there is no row)."""

    def __init__(self, values: Values, row: Row | None, position: int, itself: Scalar) -> None:
        self._values = values
        self.row = row
        self.worked_out = values.worked_out_in(row)
        self._itself = itself
        self.today = values.today
        self.position = position

    def answer(self, name: str) -> Scalar:
        """Return the value of a question, from the same row or the top of the form."""
        values, row = self._values, self.row
        if name in values.plain:
            return values.plain[name]
        if name in self.worked_out:
            return self.worked_out[name]
        if row is not None and name in values.plain_in_rows:
            answer = row.values.get(name)
            if answer is not None:
                return scalar(answer)
        return values.value(name, row)

    def all_rows(self, name: str) -> Sequence[Scalar]:
        """Return the values of a question over all rows, or one item per row for a repeat's name."""
        values = self._values
        if name in values.form.repeats:
            return [row.id for row in values.rows_shown(name)]
        place = values.layout.of.get(name)
        if place and place.repeat:
            return [values.value(name, row) for row in values.rows(place.repeat)]
        return [self.answer(name)]

    def itself(self) -> Scalar:
        """Return the answer that the expression belongs to."""
        return self._itself


class ChoiceScope:
    """Names as a choice_filter sees them: the columns of one choice first, then the questions."""

    def __init__(self, around: Scope, columns: Mapping[str, str]) -> None:
        self._around = around
        self._columns = columns
        self.today = around.today
        self.position = around.position

    def answer(self, name: str) -> Scalar:
        """Return a column of the choice, or the value of a question."""
        return self._columns[name] if name in self._columns else self._around.answer(name)

    def all_rows(self, name: str) -> Sequence[Scalar]:
        """Return the values of a question over all rows."""
        return self._around.all_rows(name)

    def itself(self) -> Scalar:
        """Return the answer that the filter belongs to."""
        return self._around.itself()
