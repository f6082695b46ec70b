"""Whether two names may be one and the same kindergarten: marks, capitals, kinds and abbreviations do not count.

"Trường mầm non Hoa Sen", "MN hoa sen" and "TRƯỜNG MN TƯ THỤC HOÀ SEN" have the same key; numbers count.
"""

import re
from collections.abc import Iterable, Sequence

from desktop_app.domain.unit import Unit
from desktop_app.domain.vietnamese import fold

_WORDS = re.compile(r"[a-z]+|\d+")
# what may stand before or after the name itself, folded; longer ones first
_AROUND = sorted(
    (
        tuple(words.split())
        for words in (
            *("truong mam non", "truong mau giao", "truong", "mam non", "mau giao", "nha tre", "nhom tre", "lop"),
            *("nhom lop", "lop mam non", "lop mau giao", "co so", "csgdmn", "gdmn", "mn", "mg", "nt", "tmn", "mndl"),
            *("nhom", "doc lap", "dl", "dltt", "tu thuc", "tt", "dan lap", "cong lap", "cl", "nhom tre gia dinh"),
        )
    ),
    key=len,
    reverse=True,
)
# further ones are syllables too ("Vi")
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5"}
# "Mỹ" and "Mĩ" are one word spelt by two rules
_LONE_Y = re.compile(r"\b([bcdghklmnprstvx]*)y\b")


def likeness_key(name: str) -> str:
    """Return what is left of a name when everything that does not tell units apart is taken away."""
    words = _WORDS.findall(_LONE_Y.sub(r"\1i", fold(name)))
    words = [*words[:-1], _ROMAN.get(words[-1], words[-1])] if len(words) > 1 else words
    words = _without_numbering(_stripped(words))
    # "Hoa Sen" and "HoaSen"; a leading zero is no number of its own
    return "".join(word.lstrip("0") or "0" if word.isdigit() else word for word in words)


def alike(unit: Unit, others: Iterable[Unit]) -> tuple[Unit, ...]:
    """Return those of ``others`` in the same commune that ``unit`` may already be."""
    key = likeness_key(unit.full_name)
    return tuple(
        other
        for other in others
        if other.parent == unit.parent and other.code != unit.code and likeness_key(other.full_name) == key
    )


def _stripped(words: Sequence[str]) -> list[str]:
    left = list(words)
    found = True
    while found:
        found = False
        for around in _AROUND:
            size = len(around)
            if len(left) > size and tuple(left[:size]) == around:
                left, found = left[size:], True
            if len(left) > size and tuple(left[-size:]) == around:
                left, found = left[:-size], True
    return left


def _without_numbering(words: Sequence[str]) -> list[str]:
    """Leave out "số" before a number: "Hoa Sen số 2" is "Hoa Sen 2"."""
    return [
        word for at, word in enumerate(words) if not (word == "so" and at + 1 < len(words) and words[at + 1].isdigit())
    ]
