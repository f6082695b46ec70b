"""How alike two Vietnamese wordings are, whatever way they were typed."""

import re
from difflib import SequenceMatcher
from functools import lru_cache

from desktop_app.domain.vietnamese import fold

_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_NUMBER = re.compile(r"(?:\d{1,2}\s*[.)]|[a-zđ]\))\s*", re.IGNORECASE)
_WORDS = re.compile(r"[a-z0-9]+")
# what clerks shorten, written out; both sides of a comparison go through it
_LONG = {
    "cbql": "can bo quan li",
    "gv": "giao vien",
    "nv": "nhan vien",
    "hs": "hoc sinh",
    "sl": "so luong",
    "dvt": "don vi tinh",
    "sdt": "so dien thoai",
    "dt": "dien thoai",
    "htvt": "ho va ten",
    "kt": "khuyet tat",
    "dtts": "dan toc thieu so",
    "cn": "cong nhan",
    "tbi": "thiet bi",
}
# words that may be there or not without another meaning
_SMALL = frozenset(["va", "cua", "cac", "nhung", "theo", "la", "co", "trong", "tai", "so"])
_TYPO = 0.9
_SHORTEST_TYPO = 6


@lru_cache(maxsize=4_096)
def key(text: str) -> str:
    """Return the bare words of ``text``: no marks, no capitals, i for y, one space between words."""
    return " ".join(_LONG.get(word, word) for word in _WORDS.findall(fold(text).replace("y", "i")))


@lru_cache(maxsize=4_096)
def keys(text: str) -> tuple[str, ...]:
    """Return the wordings that ``text`` may mean: as it stands, without its brackets, without its number."""
    plain = _NUMBER.sub("", text.strip(), count=1)
    ways = (text, _BRACKETS.sub(" ", text), plain, _BRACKETS.sub(" ", plain))
    return tuple(dict.fromkeys(words for way in ways if (words := key(way))))


def similarity(one: str, other: str) -> float:
    """Return 1 for the same words, less for words that only come close, down to 0.

    0.9 and more: the same content, differing in small words or a slip of the finger.
    """
    return max((_similar(a, b) for a in keys(one) for b in keys(other)), default=0.0)


def contains(part: str, whole: str) -> bool:
    """Say whether every word of content in ``part`` stands in ``whole``."""
    words = _content(key(part))
    return bool(words) and words <= _content(key(whole))


@lru_cache(maxsize=16_384)
def _similar(one: str, other: str) -> float:
    if not one or not other:
        return 0.0
    if one == other or one.replace(" ", "") == other.replace(" ", ""):
        return 1.0
    first, second = _content(one), _content(other)
    if first and first == second:
        return 0.95
    if len(first) == len(second) and _is_slip(one, other):
        return 0.9
    shared = len(first & second)
    return min(0.85, 2 * shared / (len(first) + len(second))) if shared else 0.0


def _is_slip(one: str, other: str) -> bool:
    shorter, longer = sorted((len(one), len(other)))
    # most pairs differ so much in length that their letters need no look
    if shorter < _SHORTEST_TYPO or 2 * shorter < _TYPO * (shorter + longer):
        return False
    matcher = SequenceMatcher(None, one, other)
    return matcher.quick_ratio() >= _TYPO and matcher.ratio() >= _TYPO


@lru_cache(maxsize=8_192)
def _content(words: str) -> frozenset[str]:
    all_words = frozenset(words.split())
    return all_words - _SMALL or all_words
