"""What was saved out of a damaged ledger, as values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Saved:
    """How many lines of one kind were saved, and where they come from."""

    part: str
    read: int
    from_backup: int = 0
    rebuilt: int = 0


@dataclass(frozen=True, slots=True)
class Rescued:
    """The report of a rescue: what was saved, what could not be, and what a person should look at."""

    unit: str
    saved: tuple[Saved, ...]
    lost: tuple[str, ...]
    doubts: tuple[str, ...]
    backup: str = ""

    @property
    def whole(self) -> bool:
        """Whether nothing is known to be lost or doubtful."""
        return not self.lost and not self.doubts
