"""Vietnamese text: normal form, search keys, dictionary order, numbers and dates as people write them.

Facts behind this page: đ does not decompose; SQLite folds ASCII only; ``sorted()`` puts Ân after Yến;
``hòa`` and ``hoà`` are different strings even in NFC (reference/domain.md §10).
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_LETTER_RANK = {letter: rank for rank, letter in enumerate(_LETTERS)}
# ngang, huyền, hỏi, ngã, sắc, nặng: the order of Vietnamese dictionaries
_TONE_RANK = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
_TONES = "".join(_TONE_RANK)
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-")
_SPACES = re.compile(r"\s+")
_PIECES = re.compile(r"\d+|.", re.DOTALL)
_LONGEST_NUMBER = 4000


def nfc(text: str) -> str:
    """Return ``text`` composed (NFC), as every door of the application lets it in."""
    return unicodedata.normalize("NFC", text)


def is_nfc(text: str) -> bool:
    """Say whether ``text`` is composed; so is each part of it, then."""
    return unicodedata.is_normalized("NFC", text)


def fold(text: str) -> str:
    """Return the search key of ``text``: no marks, no capitals, single spaces.

    "Đặng  THỊ Hoà" and "dang thi hòa" have the same key.
    """
    if text.isascii():
        # most cells of a table are numbers
        return " ".join(text.casefold().split())
    lowered = nfc(text).casefold().replace("đ", "d").replace("ð", "d")
    bare = "".join(c for c in unicodedata.normalize("NFD", lowered) if not unicodedata.combining(c))
    return _SPACES.sub(" ", bare).strip()


def typed_key(text: str) -> str:
    """Return the search key of a choice as hands type it: no keyboard has the dash of "3–4 tuổi"."""
    return fold(text.translate(_DASHES))


def sort_key(text: str) -> tuple[tuple[int, int], ...]:
    """Return a key that sorts in Vietnamese dictionary order: letters first, then tones.

    Numbers inside the text sort by value, so "Sơn Kim 2" comes before "Sơn Kim 10".
    """
    weights = [_weight(piece) for piece in _PIECES.findall(nfc(text).casefold())]
    tones = [tone for _, tone in weights if tone is not None]
    # the separator sorts before any letter, so that "An" precedes "Anh"
    return (*(letter for letter, _ in weights), (-1, -1), *tones)


def sorted_vietnamese(names: Iterable[str]) -> list[str]:
    """Return ``names`` in dictionary order."""
    return sorted(names, key=sort_key)


@lru_cache(maxsize=4096)
def _weight(piece: str) -> tuple[tuple[int, int], tuple[int, int] | None]:
    """Return the place of a letter or a number in the dictionary, and that of its tone; a number has none."""
    if piece.isdecimal():
        # no number is as long as that, and Python refuses to read it
        return (1, int(piece[:_LONGEST_NUMBER])), None
    letter, tone = _split_tone(piece)
    if letter in _LETTER_RANK:
        return (2, _LETTER_RANK[letter]), (0, tone)
    return (0, 0) if letter.isspace() else (1, ord(letter[0])), (0, tone)


def _split_tone(letter: str) -> tuple[str, int]:
    decomposed = unicodedata.normalize("NFD", letter)
    tone = next((_TONE_RANK[c] for c in decomposed if c in _TONE_RANK), 0)
    rest = "".join(c for c in decomposed if c not in _TONES)
    return unicodedata.normalize("NFC", rest) or letter, tone


def show_number(number: int | Decimal) -> str:
    """Return ``number`` with a dot between thousands and a decimal comma: 1.234,5."""
    whole, _, fraction = f"{number:,f}".partition(".") if isinstance(number, Decimal) else (f"{number:,d}", "", "")
    fraction = fraction.rstrip("0")
    whole = whole.replace(",", ".")
    return f"{whole},{fraction}" if fraction else whole


def show_date(day: date) -> str:
    """Return ``day`` as dd/MM/yyyy (QLocale's own short form would drop the century)."""
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def show_time(moment: datetime) -> str:
    """Return ``moment`` as HH:MM dd/MM/yyyy in its own time zone."""
    return f"{moment.hour:02d}:{moment.minute:02d} {show_date(moment)}"


def show_official_date(day: date) -> str:
    """Return ``day`` as official papers write it: days below 10 and months 1, 2 get a leading 0.

    Source: NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.4.
    """
    month = f"{day.month:02d}" if day.month <= 2 else str(day.month)  # noqa: PLR2004 - the decree's own limit
    return f"ngày {day.day:02d} tháng {month} năm {day.year}"


def file_stem(text: str) -> str:
    """Return ``text`` as a part of a file name: ASCII letters, digits and hyphens only."""
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")
