"""Sums under a table, and of what is selected in it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from desktop_app.domain.kinds import Answer
from desktop_app.domain.vietnamese import show_number

_MEAN_PLACES = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Totals:
    """How many cells hold something, how many of them numbers, and the sum of these."""

    cells: int = 0
    numbers: int = 0
    total: int | Decimal = 0

    @property
    def mean(self) -> Decimal:
        """The average of the numbers, to two places."""
        if not self.numbers:
            return Decimal(0)
        return (Decimal(self.total) / self.numbers).quantize(_MEAN_PLACES)

    @property
    def shown_mean(self) -> str:
        """The average as a screen shows it."""
        return show_number(self.mean.normalize()) if self.mean else "0"


Number = int | Decimal
Numbers = Sequence[Number | None]


class Sums:
    """The sums of several columns, kept up to date row by row: a changed row costs a row, not a table."""

    def __init__(self, columns: int) -> None:
        self._totals: list[Number] = [0] * columns
        self._counts = [0] * columns
        # rows that a filter has hidden are known, and not counted
        self._rows: dict[str, tuple[object, Numbers]] = {}
        self._counted: set[str] = set()

    def follow(self, rows: Mapping[str, object], numbers: Callable[[str], Numbers]) -> None:
        """Be the sums of ``rows``: by id, with a mark that is another object whenever the row says something else.

        ``numbers`` gives what a row has in each column, nothing where it counts for nothing.
        """
        for row_id in self._counted - rows.keys():
            self._count(self._rows[row_id][1], -1)
        self._counted &= rows.keys()
        for row_id, mark in rows.items():
            known = self._rows.get(row_id)
            counted = row_id in self._counted
            if known is not None and known[0] is mark and counted:
                continue
            if known is not None and counted:
                self._count(known[1], -1)
            new = known[1] if known is not None and known[0] is mark else numbers(row_id)
            self._rows[row_id] = mark, new
            self._count(new, 1)
        self._counted |= rows.keys()

    def total(self, column: int) -> Number | None:
        """Return the sum of a column, nothing where it has no number."""
        return self._totals[column] if self._counts[column] else None

    def _count(self, numbers: Numbers, sign: int) -> None:
        for column, number in enumerate(numbers):
            if number is not None:
                self._totals[column] += sign * number
                self._counts[column] += sign


def add_up(answers: Iterable[Answer]) -> Totals:
    """Return the totals of ``answers``; blanks and marks count for nothing."""
    cells = numbers = 0
    total: int | Decimal = 0
    for answer in answers:
        if isinstance(answer, int | Decimal):
            cells += 1
            numbers += 1
            total += answer
        elif isinstance(answer, str | tuple | date):
            cells += 1
    return Totals(cells, numbers, total)
