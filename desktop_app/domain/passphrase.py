"""How hard a passphrase is to guess, in words that a clerk can act on."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.vietnamese import fold

SHORTEST = 8
_LONG, _VERY_LONG = 12, 16
_FEW_LETTERS, _MANY_LETTERS = 5, 8
_MANY_KINDS = 3
# what is tried first, here as everywhere; compared without diacritics, spaces and digits at the end
_COMMON = frozenset(
    (
        "",
        "password",
        "matkhau",
        "mamnon",
        "somamnon",
        "truongmamnon",
        "hatinh",
        "qwerty",
        "abc",
        "abcd",
        "admin",
        "giaoduc",
    )
)


class Strength(StrEnum):
    """Three steps are enough to choose better."""

    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Estimate:
    """A step, and the sentence that goes with it."""

    strength: Strength
    words: str


def estimate(passphrase: str) -> Estimate:
    """Return how strong ``passphrase`` is, and how it could be stronger."""
    bare = fold(passphrase).replace(" ", "").rstrip("0123456789!@#.")
    different, kinds = len(set(passphrase)), _kinds(passphrase)
    if len(passphrase) < SHORTEST:
        return Estimate(Strength.WEAK, f"Còn ngắn: cần ít nhất {SHORTEST} chữ.")
    if bare in _COMMON or different < _FEW_LETTERS:
        return Estimate(Strength.WEAK, "Yếu: ai cũng đoán ra ngay. Ghép vài từ không liên quan nhau.")
    long_enough = len(passphrase) >= _VERY_LONG or (len(passphrase) >= _LONG and kinds >= _MANY_KINDS)
    if long_enough and different >= _MANY_LETTERS:
        return Estimate(Strength.STRONG, "Mạnh.")
    return Estimate(Strength.FAIR, "Tạm được. Dài hơn thì chắc hơn: thêm một, hai từ.")


def _kinds(text: str) -> int:
    """Return how many kinds of letters there are: small, capital, digits, others."""
    return sum(
        (
            any(each.islower() for each in text),
            any(each.isupper() for each in text),
            any(each.isdigit() for each in text),
            any(not each.isalnum() for each in text),
        )
    )
