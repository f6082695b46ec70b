"""What a record is about: a school year, a calendar year, or practice in either."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from desktop_app.domain.errors import AppError

_CODE = re.compile(r"(?P<practice>TH-)?(?P<start>20\d\d)(?:-(?P<end>20\d\d))?")
FIRST_MONTH = 8
"""A school year's data belong to the year that begins in August (opening is on 5 September)."""


class PeriodKind(StrEnum):
    """Safety and training run by school year; the plan itself reports by calendar year."""

    SCHOOL_YEAR = "school_year"
    CALENDAR_YEAR = "calendar_year"


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A period, written "2025-2026", "2026", or with "TH-" before it for practice (kỳ tập huấn)."""

    start: int
    kind: PeriodKind = PeriodKind.SCHOOL_YEAR
    practice: bool = False

    @property
    def code(self) -> str:
        """The period as files and commands write it."""
        years = str(self.start) if self.kind is PeriodKind.CALENDAR_YEAR else f"{self.start}-{self.start + 1}"
        return f"TH-{years}" if self.practice else years

    @property
    def title(self) -> str:
        """The period as screens and papers write it."""
        if self.kind is PeriodKind.CALENDAR_YEAR:
            title = f"năm {self.start}"
        else:
            title = f"năm học {self.start}-{self.start + 1}"
        return f"{title} (tập huấn)" if self.practice else title

    def __str__(self) -> str:
        return self.code

    @property
    def first_day(self) -> date:
        """The day on which the period begins."""
        return date(self.start, 1 if self.kind is PeriodKind.CALENDAR_YEAR else FIRST_MONTH, 1)

    @property
    def last_day(self) -> date:
        """The day on which the period ends."""
        return self.first_day.replace(year=self.start + 1) - timedelta(days=1)

    @property
    def previous(self) -> "Period":
        """The period of the same kind one year earlier."""
        return replace(self, start=self.start - 1)

    def of_kind(self, kind: PeriodKind) -> "Period":
        """Return the period of ``kind`` that is reported together with this one.

        School year 2026-2027 goes with calendar year 2026: both are reported from its end onward.
        """
        return replace(self, kind=kind)

    @property
    def together(self) -> tuple["Period", ...]:
        """The periods whose forms are filled and sent together.

        A school year takes its calendar year along, so that an office sends one file; a calendar year stands alone.
        """
        if self.kind is PeriodKind.CALENDAR_YEAR:
            return (self,)
        return (self, self.of_kind(PeriodKind.CALENDAR_YEAR))

    @classmethod
    def parse(cls, text: str) -> "Period":
        """Read a period code; raises ``AppError`` with an example when it is none."""
        found = _CODE.fullmatch(text.strip())
        if not found or (found["end"] and int(found["end"]) != int(found["start"]) + 1):
            raise AppError(f"“{text}” không phải là kỳ báo cáo.", "Viết năm học như 2025-2026, hoặc năm như 2026.")
        kind = PeriodKind.SCHOOL_YEAR if found["end"] else PeriodKind.CALENDAR_YEAR
        return cls(int(found["start"]), kind, practice=bool(found["practice"]))

    @classmethod
    def school_year_of(cls, day: date) -> "Period":
        """Return the school year that ``day`` falls in."""
        return cls(day.year if day.month >= FIRST_MONTH else day.year - 1)


@lru_cache(maxsize=256)
def belongs(code: str, around: str) -> bool:
    """Say whether figures of period ``code`` belong into a package of period ``around``.

    A code that cannot be read belongs to itself alone.
    """
    try:
        return Period.parse(code) in Period.parse(around).together
    except AppError:
        return code == around
