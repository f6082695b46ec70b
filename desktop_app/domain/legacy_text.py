"""Text of the years before Unicode: TCVN3 (.VnTime) and VNI-Windows, told by font or by letters, and put right.

Both wrote Vietnamese with the letters of Western fonts, so a program sees "Hµ TÜnh" or "Haø Tónh" where a reader saw
"Hà Tĩnh". The fonts .VnTimeH, .VnArialH … drew small letters as capitals. Nothing here decides alone: a conversion is
shown before it is kept.
"""

import re
import unicodedata
from enum import StrEnum
from itertools import pairwise


class Encoding(StrEnum):
    """How a text was written, by the name its users know."""

    TCVN3 = "TCVN3 (.VnTime)"
    TCVN3_CAPITALS = "TCVN3 chữ hoa (.VnTimeH)"
    VNI = "VNI-Windows"


_TONES = "\u0300\u0309\u0303\u0301\u0323"
"""huyền, hỏi, ngã, sắc, nặng"""


def _row(bare: str, legacy: str) -> dict[str, str]:
    """Return how the five toned letters of ``bare`` were written, in the order of ``_TONES``."""
    toned = (unicodedata.normalize("NFC", bare + tone) for tone in _TONES)
    return dict(zip(legacy, toned, strict=True))


_TCVN3 = str.maketrans(
    dict(zip("¨©ª«¬\u00ad®¡¢£¤¥¦§", "ăâêôơưđĂÂÊÔƠƯĐ", strict=True))
    | _row("a", "µ¶·¸¹")
    | _row("ă", "»¼½¾Æ")
    | _row("â", "ÇÈÉÊË")
    | _row("e", "ÌÎÏÐÑ")
    | _row("ê", "ÒÓÔÕÖ")
    | _row("i", "×ØÜÝÞ")
    | _row("o", "ßáâãä")
    | _row("ô", "åæçèé")
    | _row("ơ", "êëìíî")
    | _row("u", "ïñòóô")
    | _row("ư", "õö÷øù")
    | _row("y", "úûüýþ")
)

_CIRCUMFLEX, _BREVE = "\u0302", "\u0306"
# marks of VNI stand behind their letter and, in capitals, are capitals themselves
_VNI_MARKS = (
    dict(zip("øûõùï", _TONES, strict=True))
    | {"â": _CIRCUMFLEX, "ê": _BREVE}
    | {mark: _CIRCUMFLEX + tone for mark, tone in zip("àåãáä", _TONES, strict=True)}
    | {mark: _BREVE + tone for mark, tone in zip("èúüéë", _TONES, strict=True)}
)
_VNI_LETTERS = {"ñ": "đ", "ô": "ơ", "ö": "ư", "ì": "ì", "í": "í", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
_VNI_PAIR = re.compile(r"([aeouyôö])([øûõùïâàåãáäêèúüéë])|[ñôöìíæóòî]", re.IGNORECASE)
# breves stand on a alone, circumflexes on a, e, o
_VNI_BASES = {_CIRCUMFLEX: "aeo", _BREVE: "a"}

_FONT_TCVN3 = re.compile(r"\.vn", re.IGNORECASE)
_FONT_VNI = re.compile(r"vni[-\s]", re.IGNORECASE)
_UNICODE_ONLY = re.compile("[\u0102-\u01b0\u0300-\u0323\u1ea0-\u1ef9]")
_LATIN = re.compile("[\u00a1-\u00ff]")
_WORD = re.compile(r"[^\W\d_]+")

_ONSETS = "b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu?|r|s|t|th|tr|v|x"
_RHYMES = (
    "[aăâeêioôơuưy]|[aăâeêoôơuưi](?:c|m|n|p|t)|[aăâeoôuư]ng|[aêi](?:ch|nh)|a[iouy]|â[uy]|e[o]|ê[u]|i[au]|o[aei]|[ôơư]i"
    "|u[aiơyê]|ư[au]|ya|uya|o[ae](?:c|m|n|p|t|i|o|y|ng|nh|ch)|oă(?:c|m|n|t|ng)|u[âê](?:c|n|t|ng|y|nh|ch)|uê|uy(?:n|t|nh|ch|u|p)"
    "|(?:iê|yê|uyê|uô|ươ)(?:c|m|n|p|t|ng|u|i)?|oong|ôông|uy"
)
_SYLLABLE = re.compile(f"(?:{_ONSETS})?(?:{_RHYMES})")


def encoding_of_font(font: str) -> Encoding | None:
    """Return the encoding that a font of this name draws, or nothing for a font of today."""
    if _FONT_TCVN3.match(font):
        return Encoding.TCVN3_CAPITALS if font.rstrip().endswith("H") else Encoding.TCVN3
    return Encoding.VNI if _FONT_VNI.match(font) else None


def guess_encoding(text: str) -> Encoding | None:
    """Return the encoding under which ``text`` turns from nonsense into Vietnamese, or nothing.

    Text with letters that only Unicode has, and text that is Vietnamese as it stands, is left alone.
    """
    if not _LATIN.search(text) or _UNICODE_ONLY.search(text) or _nonsense(text) == 0:
        return None
    read = {encoding: decode(text, encoding) for encoding in (Encoding.TCVN3, Encoding.VNI)}
    better = [encoding for encoding, meant in read.items() if meant != text and _nonsense(meant) == 0]
    if len(better) == 1:
        return better[0]
    return None


def fits(text: str, encoding: Encoding) -> bool:
    """Say whether ``text``, which may be Vietnamese as it stands, is also Vietnamese in ``encoding``."""
    return bool(_LATIN.search(text)) and not _UNICODE_ONLY.search(text) and _nonsense(decode(text, encoding)) == 0


def has_unicode_letters(text: str) -> bool:
    """Say whether ``text`` holds Vietnamese letters that no old encoding has."""
    return _UNICODE_ONLY.search(text) is not None


def decode(text: str, encoding: Encoding) -> str:
    """Return ``text`` in Unicode (NFC). What is no letter of the encoding stays."""
    if _UNICODE_ONLY.search(text):
        return text
    if encoding is Encoding.VNI:
        return unicodedata.normalize("NFC", _VNI_PAIR.sub(_vni_letter, text))
    meant = text.translate(_TCVN3)
    return meant.upper() if encoding is Encoding.TCVN3_CAPITALS else meant


def _vni_letter(found: re.Match[str]) -> str:
    base, mark = found[1], found[2]
    if base is None:
        meant = _VNI_LETTERS[found[0].lower()]
        return meant.upper() if found[0].isupper() else meant
    letter = _VNI_LETTERS.get(base.lower(), base.lower())
    marks = _VNI_MARKS[mark.lower()]
    if letter not in _VNI_BASES.get(marks[0], letter):
        return found[0]
    meant = unicodedata.normalize("NFC", letter + marks)
    return meant.upper() if base.isupper() else meant


def _nonsense(text: str) -> int:
    """Count the words that no Vietnamese would say or write, and signs that stand inside words."""
    odd = sum(not _is_syllable(word) for word in _WORD.findall(text) if not word.isascii())
    odd += sum(left.islower() and right.isupper() for left, right in pairwise(text))
    return odd + sum(c in "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾×" for c in text)


def _is_syllable(word: str) -> bool:
    decomposed = unicodedata.normalize("NFD", word.casefold())
    tones = sum(c in _TONES for c in decomposed)
    bare = unicodedata.normalize("NFC", "".join(c for c in decomposed if c not in _TONES))
    return tones <= 1 and _SYLLABLE.fullmatch(bare) is not None
