"""A whole record as expressions outside it see it: every question by its name, hidden ones blank."""

from collections.abc import Sequence
from datetime import date

from desktop_app.domain.kinds import Answer
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path, Row
from desktop_app.rules.scalars import Scalar, scalar

NO_DAY = date(1970, 1, 1)
"""What ``today()`` is where a figure must not depend on the day it is worked out."""


class Finished:
    """Names as somebody who looks at the whole record sees them."""

    today = NO_DAY
    position = 1

    def __init__(self, filled: Filled) -> None:
        self._filled = filled

    def answer(self, name: str) -> Scalar:
        """Return the answer of a question outside repeats."""
        return self._shown(Path(name))

    def all_rows(self, name: str) -> Sequence[Scalar]:
        """Return the answers of a question in every row, or one item per row for a repeat's name."""
        form, record = self._filled.form, self._filled.record
        if name in form.repeats:
            hidden = Path("", name) in self._filled.judgement.hidden
            return [] if hidden else [row.id for row in record.rows.get(name, ())]
        for repeat in form.repeats.values():
            if any(item.name == name for item in repeat.items):
                return [self._in_row(Path(name, repeat.name, row.id), row) for row in record.rows.get(repeat.name, ())]
        return [self.answer(name)]

    def itself(self) -> Scalar:
        """Return nothing: nobody answers here."""
        return None

    def _in_row(self, path: Path, row: Row) -> Scalar:
        # the row is at hand; looking it up by its id for each of thousands would be felt
        judgement = self._filled.judgement
        if path in judgement.hidden:
            return None
        return scalar(judgement.calculated[path] if path in judgement.calculated else row.values.get(path.item))

    def _shown(self, path: Path) -> Scalar:
        answer: Answer = None if path in self._filled.judgement.hidden else self._filled.answer(path)
        return scalar(answer)
