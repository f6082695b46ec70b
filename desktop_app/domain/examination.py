"""What an examination of a ledger found, as values."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much a finding matters."""

    GOOD = "tốt"
    NOTE = "lưu ý"
    BAD = "hỏng"


class Repair(StrEnum):
    """What can be put right without touching anything that somebody entered."""

    TRIGGERS = "triggers"
    INDICES = "indices"
    VIEWS = "views"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. ``repair`` is set where the program can put it right by itself."""

    level: Level
    part: str
    words: str
    advice: str = ""
    repair: Repair | None = None


@dataclass(frozen=True, slots=True)
class Examination:
    """Everything that was looked at, and what has been put right."""

    findings: tuple[Finding, ...]
    repaired: tuple[str, ...] = ()

    @property
    def problems(self) -> tuple[Finding, ...]:
        """What is not as it should be."""
        return tuple(each for each in self.findings if each.level is Level.BAD)

    @property
    def words(self) -> str:
        """The whole in one sentence."""
        notes = sum(each.level is Level.NOTE for each in self.findings)
        if self.problems:
            return f"Có {len(self.problems)} chỗ hỏng, {notes} chỗ cần lưu ý."
        return f"Sổ nguyên vẹn; {notes} chỗ cần lưu ý." if notes else "Sổ nguyên vẹn."
