"""The history of a record as it is told: lines of the trail, and the bản chốt between them."""

from dataclasses import dataclass
from enum import Enum

from desktop_app.domain.record import Change, Path


@dataclass(frozen=True, slots=True)
class Kept:
    """A line of the trail with its number; a newer line has a greater one."""

    number: int
    change: Change


class Event(Enum):
    """What a line of history is about."""

    VALUE = "value"
    WORDS = "words"
    ROW = "row"
    ROW_GONE = "row_gone"
    FINAL = "final"


@dataclass(frozen=True, slots=True)
class Told:
    """One line of history in the clerk's words.

    ``where`` is the place, ``words`` what happened, ``by`` who, when and how, ``why`` what was said about it.
    ``number`` is the trail's, 0 for a bản chốt. ``present`` says whether the place is there now. A ``ROW_GONE`` line is
    of a row that was taken away and is not there now.
    """

    event: Event
    number: int
    path: Path
    where: str
    words: str
    by: str
    why: str = ""
    present: bool = True


@dataclass(frozen=True, slots=True)
class Sentence:
    """One difference in words, and the place it is about; ``present`` says whether one can go there."""

    path: Path
    words: str
    present: bool = True


@dataclass(frozen=True, slots=True)
class Compared:
    """What differs between two states: by section, in reading order. ``cells`` counts as "khác ở 7 ô" does."""

    older: str
    newer: str
    cells: int
    sections: tuple[tuple[str, tuple[Sentence, ...]], ...] = ()
