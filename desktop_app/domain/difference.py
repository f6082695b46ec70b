"""In what two states of a record differ: a value that can be told, kept, turned round and applied."""

from dataclasses import dataclass
from enum import Enum

from desktop_app.domain.kinds import Answer
from desktop_app.domain.record import Path, Row


class Aspect(Enum):
    """What of a place has changed: its answer, its reason, its note, or that it waits to be confirmed."""

    ANSWER = "answer"
    REASON = "reason"
    NOTE = "note"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Changed:
    """One place that differs; ``None`` is nothing there. Reasons and notes are texts, waiting is ``1``."""

    aspect: Aspect
    path: Path
    old: Answer
    new: Answer


@dataclass(frozen=True, slots=True)
class Placed:
    """A row that is in one state only, with all its cells and its place: after which row, and at which position."""

    repeat: str
    row: Row
    after: str
    at: int

    @property
    def path(self) -> Path:
        """The path of the row itself."""
        return Path("", self.repeat, self.row.id)


@dataclass(frozen=True, slots=True)
class Moved:
    """The rows that both states have stand in another order; ``old`` and ``new`` are the ids of all rows."""

    repeat: str
    old: tuple[str, ...]
    new: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """All that differs between an old and a new state, by row id.

    The cells of rows that came or went are in ``came`` and ``went``, not in ``changed``; their reasons and notes are.
    """

    changed: tuple[Changed, ...] = ()
    came: tuple[Placed, ...] = ()
    went: tuple[Placed, ...] = ()
    moved: tuple[Moved, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changed or self.came or self.went or self.moved)

    @property
    def cells(self) -> int:
        """How many cells differ, as "khác ở 7 ô" counts them: an empty row and a new order count as one."""
        told = sum(each.aspect is not Aspect.WAITING for each in self.changed)
        return told + sum(max(len(each.row.values), 1) for each in (*self.came, *self.went)) + len(self.moved)

    @property
    def paths(self) -> tuple[Path, ...]:
        """The places that differ: cells, and rows as a whole."""
        rows = (each.path for each in (*self.came, *self.went))
        orders = (Path("", each.repeat) for each in self.moved)
        return tuple(dict.fromkeys([*(each.path for each in self.changed), *rows, *orders]))

    @property
    def inverse(self) -> "Difference":
        """The way back."""
        changed = tuple(Changed(each.aspect, each.path, each.new, each.old) for each in self.changed)
        moved = tuple(Moved(each.repeat, each.new, each.old) for each in self.moved)
        return Difference(changed, self.went, self.came, moved)
