"""Finding anything by a few letters: what can be found, and in which order, without diacritics or with them.

A catalogue is made once and then asked at every key. It keeps, for each word, the entries that hold it; a query is a
few unions and intersections of such sets, so that 100,000 entries answer well within one frame.
"""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import cache, reduce
from operator import and_
from unicodedata import normalize

from desktop_app.domain.record import Path, RecordKey
from desktop_app.domain.vietnamese import fold, nfc

# marks stay with their letters, so that text which cannot be composed is cut where its key is
_WORD = re.compile(r"[\w\u0300-\u036f]+")
_TONED = re.compile("o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]")
_COMMON = 64
# a letter inside of words says nothing, and would be found nearly everywhere
_LEAST_INSIDE = 2
_REMEMBERED = 24


class FindableKind(StrEnum):
    """What an entry is; also the heading of its group, in the order of the groups."""

    UNIT = "Đơn vị"
    NAME = "Người, nhóm lớp, phòng, thiết bị…"
    FORM = "Biểu mẫu"
    QUESTION = "Câu hỏi"
    COMMAND = "Trang và việc"


@dataclass(frozen=True, slots=True)
class Findable:
    """One thing that can be found and gone to.

    ``title`` is what it is called and ``about`` where it is; both are shown. ``also`` (a hint) is searched, too.
    ``unit`` is the code of a unit, ``key`` and ``path`` a place in a record, ``command`` the name of an action;
    ``mark`` is what stands at its right (a key).
    """

    kind: FindableKind
    title: str
    about: str = ""
    also: str = ""
    unit: str = ""
    key: RecordKey | None = None
    path: Path | None = None
    command: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """A text in a row that may name somebody or something: "Nguyễn Thị Hoà", "Lớp 4 tuổi A"."""

    key: RecordKey
    path: Path
    text: str


class Grade(IntEnum):
    """How well a word fits; a smaller one is better."""

    EXACT_WORD = 0
    EXACT_BEGINNING = 1
    WORD = 2
    BEGINNING = 3
    INSIDE = 4


@dataclass(frozen=True, slots=True)
class Found:
    """The best entries of one kind, how many there are in all, and how well the best one fits (0 is best)."""

    kind: FindableKind
    hits: tuple[Findable, ...]
    total: int
    rank: int = 0


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of ``text`` as they are compared with their accents: composed, without capitals or signs.

    Where a tone stands is a matter of taste (hòa, hoà), so both are written in one way.
    """
    return tuple(_WORD.findall(_TONED.sub(_moved, nfc(text).casefold())))


def _moved(found: re.Match[str]) -> str:
    both = found[0]
    apart = normalize("NFD", both[1])
    return normalize("NFC", both[0] + apart[1:]) + apart[0]


def spans(text: str, query: str) -> tuple[tuple[int, int], ...]:
    """Return where ``text`` shows the words of ``query``: (start, length) of each, diacritics or not, in order."""
    keys = sorted((fold(word) for word in words_of(query)), key=len, reverse=True)
    found = []
    for word in _WORD.finditer(text):
        key = fold(word[0])
        held = next((each for each in keys if each in key), "")
        # a letter and its key are one sign each wherever text is composed
        if held and len(key) == len(word[0]):
            found.append((word.start() + key.index(held), len(held)))
    return tuple(found)


def grade(text: str, query: str) -> Grade | None:
    """Return how well ``text`` holds every word of ``query``: as well as the word that fits worst; none when one lacks.

    This is what the order of a catalogue means; the catalogue itself works it out for all its entries at once.
    """
    held = words_of(text)
    grades = [_grade(held, word) for word in words_of(query)]
    found = [each for each in grades if each is not None]
    return max(found, default=None) if len(found) == len(grades) else None


def _grade(held: Sequence[str], word: str) -> Grade | None:
    key, keys = fold(word), [fold(each) for each in held]
    for each, fits in (
        (Grade.EXACT_WORD, word in held),
        (Grade.EXACT_BEGINNING, any(other.startswith(word) for other in held)),
        (Grade.WORD, key in keys),
        (Grade.BEGINNING, any(other.startswith(key) for other in keys)),
        (Grade.INSIDE, len(key) >= _LEAST_INSIDE and any(key in other for other in keys)),
    ):
        if fits:
            return each
    return None


class Catalogue:
    """Everything that can be found now, in the order in which equals are listed."""

    def __init__(self, entries: Iterable[Findable]) -> None:
        order = {kind: at for at, kind in enumerate(FindableKind)}
        self._entries = sorted(entries, key=lambda each: order[each.kind])
        self._ends = [bisect_right(self._entries, at, key=lambda each: order[each.kind]) for at in range(len(order))]
        cut = cache(words_of)
        self._titles = _Words([cut(each.title) for each in self._entries])
        self._others = _Words([(*cut(each.about), *cut(each.also)) for each in self._entries])

    def __len__(self) -> int:
        return len(self._entries)

    def find(self, query: str, most: int = 8) -> tuple[Found, ...]:
        """Return the best entries that hold every word of ``query``, by kind: first the kind with the best one.

        Entries that hold all words in their title come before the others; among these those that fit better (see
        ``Grade``), in the order of the catalogue.
        """
        words = dict.fromkeys(words_of(query))
        if not words:
            return ()
        titles = [self._titles.graded(word) for word in words]
        others = [self._others.graded(word) for word in words]
        anywhere = [_either(*both) for both in zip(titles, others, strict=True)]
        found = self._by_kind([*_together(titles), *_together(anywhere)], most)
        return tuple(sorted(found, key=lambda each: each.rank))

    def beginning(self, most: int) -> tuple[Found, ...]:
        """Return what is offered before anything is typed: the commands."""
        hits = tuple(each for each in self._entries if each.kind is FindableKind.COMMAND)
        return (Found(FindableKind.COMMAND, hits[:most], len(hits)),) if hits else ()

    def _by_kind(self, tiers: Sequence[int], most: int) -> Iterator[Found]:
        first = 0
        for kind, end in zip(FindableKind, self._ends, strict=True):
            mask = (1 << (end - first)) - 1
            own = [(tier >> first) & mask for tier in tiers]
            if own[-1]:
                places = _first_of(own, most)
                rank = next(at for at, tier in enumerate(own) if tier)
                yield Found(kind, tuple(self._entries[first + at] for at in places), own[-1].bit_count(), rank)
            first = end


class _Words:
    """Which entries hold which words. A set of entries is a number with one bit for each of them."""

    def __init__(self, texts: Sequence[Iterable[str]]) -> None:
        self._bytes = len(texts) // 8 + 1
        holding: dict[str, array[int]] = {}
        for at, words in enumerate(texts):
            for word in set(words):
                if word in holding:
                    holding[word].append(at)
                else:
                    holding[word] = array("I", (at,))
        common = max(len(texts) // _COMMON, 1)
        self._common = {word: self._as_set([places]) for word, places in holding.items() if len(places) > common}
        self._rare = {word: places for word, places in holding.items() if word not in self._common}
        self._exact = sorted(holding)
        self._variants: dict[str, list[str]] = {}
        for word in self._exact:
            self._variants.setdefault(fold(word), []).append(word)
        self._folded = sorted(self._variants)
        self._lines = "".join(f"\n{key}" for key in self._folded) + "\n"
        self._asked: dict[str, list[int]] = {}

    def graded(self, word: str) -> list[int]:
        """Return, for each grade, the entries that fit ``word`` so well or better."""
        if word not in self._asked:
            # the words before the one that is being typed stay the same
            if len(self._asked) > _REMEMBERED:
                self._asked.clear()
            self._asked[word] = self._worked_out(word)
        return self._asked[word]

    def _worked_out(self, word: str) -> list[int]:
        key = fold(word)
        tiers: tuple[Iterable[str], ...] = (
            [word] if word in self._common or word in self._rare else [],
            _beginning(self._exact, word),
            self._variants.get(key, ()),
            self._written(_beginning(self._folded, key)),
            self._written(self._inside(key)),
        )
        graded: list[int] = []
        taken: set[str] = set()
        so_far = 0
        for tier in tiers:
            more = [each for each in tier if each not in taken]
            taken.update(more)
            for each in more:
                so_far |= self._common.get(each, 0)
            so_far |= self._as_set([self._rare[each] for each in more if each in self._rare])
            graded.append(so_far)
        return graded

    def _inside(self, key: str) -> Iterator[str]:
        """Yield the folded words that hold ``key``; the words are one text, since that is quickly looked through."""
        at = self._lines.find(key) if len(key) >= _LEAST_INSIDE else -1
        while at >= 0:
            end = self._lines.index("\n", at)
            yield self._lines[self._lines.rindex("\n", 0, at) + 1 : end]
            at = self._lines.find(key, end)

    def _written(self, keys: Iterable[str]) -> list[str]:
        return [word for key in keys for word in self._variants[key]]

    def _as_set(self, places: Sequence[Iterable[int]]) -> int:
        if not places:
            return 0
        bits = bytearray(self._bytes)
        for each in places:
            for at in each:
                bits[at >> 3] |= 1 << (at & 7)
        return int.from_bytes(bits, "little")


def _beginning(words: Sequence[str], beginning: str) -> Sequence[str]:
    """Return those of the sorted ``words`` that begin so."""
    first = bisect_left(words, beginning)
    return words[first : bisect_right(words, beginning, lo=first, key=lambda word: word[: len(beginning)])]


def _either(some: Sequence[int], others: Sequence[int]) -> list[int]:
    return [one | other for one, other in zip(some, others, strict=True)]


def _together(graded: Iterable[Sequence[int]]) -> list[int]:
    """Return, for each grade, the entries that fit all words so well or better."""
    return [reduce(and_, tier) for tier in zip(*graded, strict=True)]


def _first_of(tiers: Iterable[int], most: int) -> list[int]:
    """Return the first places of the first tiers, each place once."""
    places: list[int] = []
    seen = 0
    for tier in tiers:
        left = tier & ~seen
        while left and len(places) < most:
            lowest = left & -left
            places.append(lowest.bit_length() - 1)
            left ^= lowest
        seen |= tier
    return places
