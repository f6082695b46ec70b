"""How the rows of a table are looked at: sorted, filtered, searched. The record itself keeps its order."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import TypeAlias

from desktop_app.domain.kinds import Answer, NoData, NotApplicable
from desktop_app.domain.record import Row
from desktop_app.domain.vietnamese import fold, sort_key

SortKey: TypeAlias = tuple[int, int | Decimal | tuple[tuple[int, int], ...]]
_NUMBER, _DATE, _WORDS = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Arrangement:
    """A way to look at rows: sorted by a question, and only those that hold some words and some cells.

    ``cells`` are pairs of a question and what its cell shows.
    """

    sorted_by: str = ""
    descending: bool = False
    text: str = ""
    cells: tuple[tuple[str, str], ...] = ()

    @property
    def filters(self) -> bool:
        """Whether it can leave rows out."""
        return bool(self.text.strip() or self.cells)

    @property
    def is_plain(self) -> bool:
        """Whether the rows stand as they were entered, all of them."""
        return not self.filters and not self.sorted_by

    def turned(self, item: str) -> "Arrangement":
        """Return it with the next order of a question: up, down, as entered."""
        if self.sorted_by != item:
            return replace(self, sorted_by=item, descending=False)
        if not self.descending:
            return replace(self, descending=True)
        return replace(self, sorted_by="", descending=False)

    def with_cell(self, item: str, shown: str) -> "Arrangement":
        """Return it with the rows left out that show something else at ``item``; the same again lets them back in."""
        others = tuple(pair for pair in self.cells if pair[0] != item)
        return replace(self, cells=others if (item, shown) in self.cells else (*others, (item, shown)))

    def unfiltered(self) -> "Arrangement":
        """Return it with all rows shown."""
        return replace(self, text="", cells=())


@dataclass(frozen=True, slots=True)
class Look:
    """What the rows of a table show: ``words`` of a cell, its ``answer``, and all words of a row folded for search."""

    words: Callable[[Row, str], str]
    answer: Callable[[Row, str], Answer]
    folded: Callable[[Row], str]


def arrange(rows: Sequence[Row], way: Arrangement, look: Look) -> list[str]:
    """Return the ids of the rows that are shown, in the order in which they are."""
    kept = [row for row in rows if _fits(row, way, look)]
    if way.sorted_by:
        kept = _sorted(kept, way, look)
    return [row.id for row in kept]


def holds(words: str, text: str) -> bool:
    """Say whether ``words`` hold ``text``, diacritics or not."""
    wanted = fold(text)
    return bool(wanted) and wanted in fold(words)


def _fits(row: Row, way: Arrangement, look: Look) -> bool:
    if any(look.words(row, item) != shown for item, shown in way.cells):
        return False
    return all(word in look.folded(row) for word in fold(way.text).split())


def _sorted(rows: Iterable[Row], way: Arrangement, look: Look) -> list[Row]:
    keyed: list[tuple[SortKey, Row]] = []
    blank: list[Row] = []
    for row in rows:
        key = _key(look.answer(row, way.sorted_by), look.words(row, way.sorted_by))
        if key is None:
            blank.append(row)
        else:
            keyed.append((key, row))
    # rows that are alike stay in the order of the record, upwards and downwards
    keyed.sort(key=lambda each: each[0], reverse=way.descending)
    return [*(row for _, row in keyed), *blank]


def _key(answer: Answer, words: str) -> SortKey | None:
    """Return what a cell sorts by: numbers by value, dates by day, words as in a dictionary; ``None`` for a blank."""
    match answer:
        case int() | Decimal():
            return _NUMBER, answer
        case date():
            return _DATE, answer.toordinal()
        case NoData() | NotApplicable():
            return None
    return (_WORDS, _place(words)) if words else None


# the same words are sorted again and again, up and down
_place = lru_cache(maxsize=8192)(sort_key)
