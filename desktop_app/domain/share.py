"""A percentage that has not forgotten what it is a percentage of."""

from dataclasses import dataclass
from decimal import Decimal

from desktop_app.domain.vietnamese import show_number


@dataclass(frozen=True, slots=True)
class Share:
    """``part`` of ``whole``; becomes a percentage only when it is drawn. 0/0 is "chưa có số liệu"."""

    part: int | Decimal
    whole: int | Decimal

    @property
    def percent(self) -> Decimal | None:
        """The percentage rounded to one decimal place, or nothing when the whole is nothing."""
        if not self.whole:
            return None
        return (Decimal(self.part) * 100 / Decimal(self.whole)).quantize(Decimal("0.1"))

    def __str__(self) -> str:
        percent = self.percent
        if percent is None:
            return "chưa có số liệu"
        return f"{show_number(percent)} % ({show_number(self.part)}/{show_number(self.whole)})"
