"""Every unit with the key that was issued to it, as DOET looks at them: who has none, whose ends soon, whose ended."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desktop_app.domain.edition import Edition, IssuedKey
from desktop_app.domain.keys import SOON_DAYS
from desktop_app.domain.unit import Unit


class KeyStanding(StrEnum):
    """Where an issued key stands at a moment."""

    NONE = "none"
    VALID = "valid"
    SOON = "soon"
    EXPIRED = "expired"
    REVOKED = "revoked"

    @property
    def words(self) -> str:
        """The Vietnamese name of the standing."""
        return _WORDS[self]


_WORDS = {
    KeyStanding.NONE: "chưa có khóa",
    KeyStanding.VALID: "đang dùng",
    KeyStanding.SOON: "sắp hết hạn",
    KeyStanding.EXPIRED: "hết hạn",
    KeyStanding.REVOKED: "đã thu hồi",
}


@dataclass(frozen=True, slots=True)
class KeyLine:
    """A unit with one of its keys, or with none; ``published`` says that the newest edition says the same of it.

    ``name`` is the unit's, or the one in the certificate where the register knows the unit no longer.
    """

    unit: str
    name: str
    standing: KeyStanding
    key: IssuedKey | None = None
    published: bool = True


@dataclass(frozen=True, slots=True)
class Unpublished:
    """What the newest edition does not say yet: how many keys were issued since, and how many revoked."""

    issued: int
    revoked: int

    def __bool__(self) -> bool:
        return bool(self.issued or self.revoked)


def key_lines(
    units: Sequence[Unit],
    issued: Sequence[IssuedKey],
    edition: Edition | None,
    now: datetime,
    *,
    older: bool = False,
) -> tuple[KeyLine, ...]:
    """Return a line for each unit with its newest key, and for every other key that still holds.

    With ``older`` all keys that were ever issued have a line.
    """
    names = {unit.code: unit.full_name for unit in units}
    of_unit: dict[str, list[IssuedKey]] = {code: [] for code in names}
    for key in issued:
        of_unit.setdefault(key.unit, []).append(key)
    lines: list[KeyLine] = []
    for code, keys in of_unit.items():
        newest_first = sorted(keys, key=lambda each: each.issued, reverse=True)
        shown = [key for at, key in enumerate(newest_first) if older or not at or key.holds_at(now)]
        if not shown:
            lines.append(KeyLine(code, names[code], KeyStanding.NONE))
        lines += [
            KeyLine(code, names.get(code, key.name), standing_of(key, now), key, _is_in(edition, key)) for key in shown
        ]
    return tuple(lines)


def standing_of(key: IssuedKey, now: datetime) -> KeyStanding:
    """Return where ``key`` stands at ``now``; one whose revocation has been written down is revoked."""
    if key.revoked is not None:
        return KeyStanding.REVOKED
    if key.valid_to < now:
        return KeyStanding.EXPIRED
    return KeyStanding.SOON if key.valid_to - now <= timedelta(days=SOON_DAYS) else KeyStanding.VALID


def unpublished(issued: Sequence[IssuedKey], edition: Edition | None) -> Unpublished:
    """Return what offices do not know yet because no edition has said it."""
    waiting = [key for key in issued if not _is_in(edition, key)]
    revoked = sum(key.revoked is not None for key in waiting)
    return Unpublished(len(waiting) - revoked, revoked)


def _is_in(edition: Edition | None, key: IssuedKey) -> bool:
    line = edition.key_of(key.fingerprint) if edition else None
    return line is not None and (line.revoked, line.reason) == (key.revoked, key.reason)
