"""An indicator (chỉ tiêu) of the plan, what DOET has set for it, and what one period reads.

Nothing is a percentage until it is drawn: a share keeps its part and whole, growth is the increase over the baseline.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from desktop_app.domain.share import Share
from desktop_app.domain.snapshot import Coverage

Number = int | Decimal


class Kind(StrEnum):
    """A part of a whole, or an increase over a baseline."""

    SHARE = "share"
    GROWTH = "growth"


class Direction(StrEnum):
    """On which side of the target it is met."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class Scope(StrEnum):
    """Over which communes the indicator is read (Kế hoạch 624, mục II.1)."""

    URBAN = "do_thi"
    INDUSTRIAL = "kcn"
    PROVINCE = "tinh"

    @property
    def words(self) -> str:
        """The area as screens and papers write it, after "địa bàn"."""
        return _SCOPE_WORDS[self]


_SCOPE_WORDS = {Scope.URBAN: "đô thị", Scope.INDUSTRIAL: "KCN", Scope.PROVINCE: "toàn tỉnh"}


class Verdict(StrEnum):
    """What can be said of an indicator in a period."""

    MET = "đạt"
    NOT_MET = "chưa đạt"
    NO_DATA = "chưa có số liệu"
    NO_BASELINE = "cần số liệu gốc"

    @property
    def sign(self) -> str:
        """A shape beside the word, so that colour alone never tells."""
        return {Verdict.MET: "✓", Verdict.NOT_MET: "✗", Verdict.NO_DATA: "…", Verdict.NO_BASELINE: "◇"}[self]

    def __str__(self) -> str:
        return f"{self.sign} {self.value}"


@dataclass(frozen=True, slots=True)
class Indicator:
    """One file of ``forms/indicators``: its header, and the one SELECT that returns a line for every unit.

    ``due`` is the year of the target, or nothing when it must be met every year. ``forms`` are those it stands on;
    ``version`` goes with every figure; ``provisional`` says what DOET has still to settle, or is empty.
    """

    id: str
    title: str
    clause: str
    unit: str
    target: Decimal
    due: int | None
    direction: Direction
    area: Scope
    kind: Kind
    forms: tuple[str, ...]
    version: str
    provisional: str
    query: str

    @property
    def code(self) -> str:
        """The number of the indicator as papers write it: "T6"."""
        return self.id.upper()


class GoalKind(StrEnum):
    """What DOET can set: a baseline (số liệu gốc) with its year, or a target for a year (the last one without)."""

    BASELINE = "goc"
    TARGET = "muc_tieu"


@dataclass(frozen=True, slots=True)
class Goal:
    """One figure that is set, or withdrawn when it has no value."""

    indicator: str
    kind: GoalKind
    year: int | None
    value: Decimal | None


@dataclass(frozen=True, slots=True)
class Goals:
    """Everything that is set for one indicator: a baseline with its year, another target, milestones by year."""

    baseline: Decimal | None = None
    baseline_year: int | None = None
    target: Decimal | None = None
    milestones: Mapping[int, Decimal] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Figure:
    """What one unit adds to an indicator; nothing is different from zero."""

    unit: str
    commune: str
    received: bool
    numerator: Number | None
    denominator: Number | None

    @property
    def counts(self) -> bool:
        """Whether the unit adds something: it has sent what is needed, and the figures are in it."""
        return self.numerator is not None


@dataclass(frozen=True, slots=True)
class Milestone:
    """An interim target, and whether it is met already."""

    year: int
    target: Decimal
    verdict: Verdict


@dataclass(frozen=True)
class Reading:
    """One indicator in one period.

    ``doubts`` are the sentences that make it provisional; ``form_doubts`` those of the forms it stands on.
    """

    indicator: Indicator
    goals: Goals
    year: int
    figures: tuple[Figure, ...]
    coverage: Coverage
    doubts: tuple[str, ...] = ()
    form_doubts: tuple[str, ...] = ()

    @property
    def numerator(self) -> Number | None:
        """The numerator over all units that count, or nothing when none does."""
        return total(figure.numerator for figure in self.figures)

    @property
    def denominator(self) -> Number | None:
        """The denominator; an indicator may know it of units that have sent nothing (5 of 9 wards)."""
        return total(figure.denominator for figure in self.figures) if self.numerator is not None else None

    @property
    def share(self) -> Share | None:
        """The value: part of the whole, or the increase over the baseline. Nothing when either is missing."""
        if self.numerator is None:
            return None
        if self.indicator.kind is Kind.SHARE:
            return Share(self.numerator, self.denominator or 0)
        baseline = self.goals.baseline
        return Share(plain(self.numerator - baseline), plain(baseline)) if baseline is not None else None

    @property
    def target(self) -> Decimal:
        """The target in force."""
        return self.goals.target if self.goals.target is not None else self.indicator.target

    @property
    def verdict(self) -> Verdict:
        """Whether the target in force is met."""
        return self._against(self.target)

    @property
    def milestone(self) -> Milestone | None:
        """The next interim target that is due in this year or later."""
        due = self.indicator.due
        ahead = [year for year in self.goals.milestones if year >= self.year and (due is None or year < due)]
        if not ahead:
            return None
        target = self.goals.milestones[min(ahead)]
        return Milestone(min(ahead), target, self._against(target))

    @property
    def is_partial(self) -> bool:
        """Whether units are missing, so that the value may still move."""
        return self.coverage.counted < self.coverage.expected

    def _against(self, target: Decimal) -> Verdict:
        if self.indicator.kind is Kind.GROWTH and self.goals.baseline is None:
            return Verdict.NO_BASELINE
        share = self.share
        if share is None or not share.whole:
            return Verdict.NO_DATA
        # exact, and not the rounded percentage: 99.96 % is shown as 100 % and is not all of it
        distance = Decimal(share.part) * 100 - target * Decimal(share.whole)
        met = distance >= 0 if self.indicator.direction is Direction.AT_LEAST else distance <= 0
        return Verdict.MET if met else Verdict.NOT_MET


def total(numbers: Iterable[Number | None]) -> Number | None:
    """Add up what is there; nothing at all is nothing, not zero."""
    known = [Decimal(number) for number in numbers if number is not None]
    return plain(sum(known, Decimal(0))) if known else None


def plain(number: Decimal) -> Number:
    """Return a whole number as one."""
    return int(number) if number == number.to_integral_value() else number
