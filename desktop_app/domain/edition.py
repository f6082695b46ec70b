"""One edition of DOET's signed register: which offices there are, whose keys count, and which have been revoked."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop_app.domain.unit import Unit


class Reason(StrEnum):
    """Why a key no longer counts."""

    LOST = "lost"
    COMPROMISED = "compromised"
    REPLACED = "replaced"
    CLOSED = "closed"

    @property
    def words(self) -> str:
        """The Vietnamese name of the reason."""
        return _REASON_WORDS[self]


_REASON_WORDS = {
    Reason.LOST: "mất",
    Reason.COMPROMISED: "lộ",
    Reason.REPLACED: "thay khóa mới",
    Reason.CLOSED: "đơn vị ngừng hoạt động",
}


@dataclass(frozen=True, slots=True)
class IssuedKey:
    """A key for which DOET issued a certificate: whose it is, how long it counts, and whether it was revoked.

    ``recipient`` is what is encrypted to (age1…), empty where the office gave none. ``fingerprint`` is the SHA-256 of
    the certificate in hexadecimal digits.
    """

    unit: str
    name: str
    fingerprint: str
    valid_from: datetime
    valid_to: datetime
    recipient: str
    issued: datetime
    revoked: datetime | None = None
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class Edition:
    """What DOET has published under one serial number. ``recovery`` is its recovery recipient (age1…)."""

    serial: int
    issued: datetime
    units: tuple[Unit, ...]
    keys: tuple[IssuedKey, ...]
    recovery: str
    roots: tuple[str, ...]
