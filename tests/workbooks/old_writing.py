"""How the fonts of the nineties wrote Vietnamese: tables of the tests' own, to hold against the program's.

VNI is listed as its keyboard programs listed it: letter, then sắc, huyền, hỏi, ngã, nặng.
"""

import unicodedata

_TONES = ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"]
_BASES = "aâăeêoôơuưiy"
_VNI = [
    "a aù aø aû aõ aï",
    "aâ aá aà aå aã aä",
    "aê aé aè aú aü aë",
    "e eù eø eû eõ eï",
    "eâ eá eà eå eã eä",
    "o où oø oû oõ oï",
    "oâ oá oà oå oã oä",
    "ô ôù ôø ôû ôõ ôï",
    "u uù uø uû uõ uï",
    "ö öù öø öû öõ öï",
    "i í ì æ ó ò",
    "y yù yø yû yõ î",
]
_TCVN3 = [
    "a B8 B5 B6 B7 B9",
    "A9 CA C7 C8 C9 CB",
    "A8 BE BB BC BD C6",
    "e D0 CC CE CF D1",
    "AA D5 D2 D3 D4 D6",
    "o E3 DF E1 E2 E4",
    "AB E8 E5 E6 E7 E9",
    "AC ED EA EB EC EE",
    "u F3 EF F1 F2 F4",
    "AD F8 F5 F6 F7 F9",
    "i DD D7 D8 DC DE",
    "y FD FA FB FC FE",
]
_TCVN3_CAPITALS = {"Ă": "A1", "Â": "A2", "Ê": "A3", "Ô": "A4", "Ơ": "A5", "Ư": "A6", "Đ": "A7"}


def _letters(base: str) -> list[str]:
    return [unicodedata.normalize("NFC", base + tone) for tone in _TONES]


def _byte(code: str) -> str:
    return code if len(code) == 1 else chr(int(code, 16))


_TO_VNI = {"đ": "ñ"} | {
    letter: way
    for base, line in zip(_BASES, _VNI, strict=True)
    for letter, way in zip(_letters(base), line.split(), strict=True)
}
_TO_VNI |= {letter.upper(): way.upper() for letter, way in _TO_VNI.items()}
_TO_TCVN3 = {"đ": "\u00ae"} | {
    letter: _byte(code)
    for base, line in zip(_BASES, _TCVN3, strict=True)
    for letter, code in zip(_letters(base), line.split(), strict=True)
}
_TO_TCVN3 |= {letter: _byte(code) for letter, code in _TCVN3_CAPITALS.items()}

LETTERS = sorted(letter for letter in _TO_VNI if not letter.isascii())


def to_vni(text: str) -> str:
    """Return ``text`` as a VNI font held it."""
    return "".join(_TO_VNI.get(letter, letter) for letter in text)


def to_tcvn3(text: str) -> str:
    """Return ``text`` as a .Vn font held it; capitals with tones were left to the fonts ending in H."""
    return "".join(_TO_TCVN3.get(letter, letter) for letter in text)
