"""The values of a record's questions while it is being judged: calculated, hidden, and by name as a row sees them."""

from collections.abc import Mapping, Sequence
from datetime import date

from desktop_app.domain.form import Item
from desktop_app.domain.kinds import Answer, Kind
from desktop_app.domain.problem import Remembered, RowFindings
from desktop_app.domain.record import Path, Record, Row
from desktop_app.rules.evaluate import Scalar, as_answer, evaluate, is_true, scalar
from desktop_app.rules.layout import Layout, Place


class Values:
    """What every question of ``record`` says on ``today``; what is ``known`` of unchanged rows is taken over."""

    def __init__(self, layout: Layout, record: Record, today: date, known: Remembered) -> None:
        self.layout = layout
        self.form = known.form
        self.record = record
        self.today = today
        self.calculated: dict[Path, Answer] = {}
        self._shown: dict[Path, bool] = {}
        self._open: dict[str, bool] = {}
        self._positions: dict[str, dict[str, int]] = {}
        # the rows that are the very ones that were judged before, by repeat and id; and those already calculated
        self.same = {repeat: self._unchanged(repeat, known) for repeat in self.form.repeats}
        self._taken: dict[str, dict[str, RowFindings]] = {}

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
        if repeat not in self._open:
            # a repeat that looks at itself counts as shown while it is being decided
            self._open[repeat] = True
            scope = Scope(self, None, 1, None)
            self._open[repeat] = all(is_true(evaluate(each, scope)) for each in self.layout.around[repeat])
            if self._open[repeat]:
                self._taken[repeat] = self._take_over(repeat)
        return self._open[repeat]

    def value(self, name: str, row: Row | None) -> Scalar:
        """Return the value of a question, blank while it is hidden."""
        place = self.layout.of.get(name)
        if place is None or (place.repeat and (row is None or not self.is_open(place.repeat))):
            return None
        if place.conditions or place.item.calculation:
            path = Path(name, place.repeat, row.id) if place.repeat and row else Path(name)
            # a question outside the repeat is shown or hidden whichever row asks
            if not self._is_asked(place, path, row if place.repeat else None):
                return None
            if place.item.calculation:
                return scalar(self.calculated.get(path))
        source = row.values if place.repeat and row else self.record.values
        return scalar(source[name]) if name in source else self._default(place.item)

    def is_shown(self, name: str, path: Path, row: Row | None) -> bool:
        """Say whether a question is asked now, at ``path`` in ``row`` (nothing outside repeats)."""
        return self._is_asked(self.layout.of[name], path, row)

    def own(self, repeat: str, row: Row) -> tuple[dict[Path, Answer], dict[Path, bool]]:
        """Return what is calculated and decided about a row by looking at the row alone."""
        paths = [Path(name, repeat, row.id) for name in self.layout.sights[repeat].local]
        calculated = {path: self.calculated[path] for path in paths if path in self.calculated}
        return calculated, {path: self._shown[path] for path in paths if path in self._shown}

    def _unchanged(self, repeat: str, remembered: Remembered) -> dict[str, RowFindings]:
        """Return what is known of the rows that have not changed."""
        known = remembered.rows.get(repeat, {})
        found = ((row, known.get(row.id)) for row in self.rows(repeat)) if known else ()
        return {row.id: each for row, each in found if each is not None and each.row is row}

    def _take_over(self, repeat: str) -> dict[str, RowFindings]:
        """Take over what unchanged rows have calculated by themselves, where they were shown before, too."""
        taken = {row_id: each for row_id, each in self.same[repeat].items() if each.is_open}
        for each in taken.values():
            self.calculated.update(each.calculated)
            self._shown.update(each.shown)
        return taken

    def _is_asked(self, place: Place, path: Path, row: Row | None) -> bool:
        if place.repeat and not self.is_open(place.repeat):
            return False
        if not place.conditions:
            return True
        if path not in self._shown:
            # a question that looks at itself through others counts as shown while it is being decided
            self._shown[path] = True
            scope = Scope(self, row, self._position(place.repeat, row), None)
            self._shown[path] = all(is_true(evaluate(condition, scope)) for condition in place.conditions)
        return self._shown[path]

    def _default(self, item: Item) -> Scalar:
        return self.today if item.kind is Kind.TODAY else item.default or None if item.kind is Kind.HIDDEN else None

    def _position(self, repeat: str, row: Row | None) -> int:
        if row is None:
            return 1
        if repeat not in self._positions:
            self._positions[repeat] = {each.id: at for at, each in enumerate(self.rows(repeat), start=1)}
        return self._positions[repeat][row.id]

    def _calculate(self, place: Place) -> None:
        calculation, name, repeat = place.item.calculation, place.item.name, place.repeat
        if calculation is None:
            return
        rows: Sequence[Row | None] = self.rows(repeat) if repeat else (None,)
        known = self._taken[repeat] if self._stays(place) and self.is_open(repeat) else {}
        for index, row in enumerate(rows, start=1):
            if row is not None and row.id in known:
                continue
            path = Path(name, repeat, row.id if row else "")
            if self._is_asked(place, path, row):
                scope = Scope(self, row, index, None)
                self.calculated[path] = as_answer(evaluate(calculation, scope))

    def _stays(self, place: Place) -> bool:
        """Say whether a question looks at its own row alone."""
        return bool(place.repeat) and place.item.name in self.layout.sights[place.repeat].local


class Scope:
    """Names as one row sees them (or the form, where there is no row)."""

    def __init__(self, values: Values, row: Row | None, position: int, itself: Scalar) -> None:
        self._values = values
        self._row = row
        self._itself = itself
        self.today = values.today
        self.position = position

    def answer(self, name: str) -> Scalar:
        """Return the value of a question, from the same row or the top of the form."""
        return self._values.value(name, self._row)

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

    def __init__(self, around: Scope, choice: str, columns: Mapping[str, str]) -> None:
        self._around = around
        self._columns = {"name": choice, **columns}
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
