"""Sums under a table, and of what is selected in it."""

from collections.abc import Iterable
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
