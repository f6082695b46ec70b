"""The signed register: who exists, whose key is whose, which keys are no longer believed; its number only grows."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop_app.domain.unit import Unit
from desktop_app.domain.vietnamese import show_date


class Reason(StrEnum):
    """Why a certificate is revoked."""

    LOST = "lost"
    COMPROMISED = "compromised"
    REPLACED = "replaced"
    CLOSED = "closed"

    @property
    def words(self) -> str:
        """The reason in Vietnamese."""
        return _REASON_WORDS[self]


_REASON_WORDS = {
    Reason.LOST: "mất khóa",
    Reason.COMPROMISED: "lộ khóa",
    Reason.REPLACED: "thay khóa mới",
    Reason.CLOSED: "đơn vị ngừng hoạt động",
}


@dataclass(frozen=True, slots=True)
class IssuedKey:
    """A certificate that DOET issued, and for whom to encrypt (``recipient``, age1…).

    ``fingerprint`` is the SHA-256 of the certificate (hex). ``revoked`` is the moment from which
    nothing signed with it is believed.
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

    def holds_at(self, moment: datetime) -> bool:
        """Say whether the certificate is valid and not revoked at ``moment``."""
        return self.valid_from <= moment <= self.valid_to and (self.revoked is None or moment < self.revoked)


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of the register as DOET signs it; a smaller ``serial`` never replaces a greater one.

    ``recovery`` is DOET's recovery recipient (age1…; its key is kept offline), ``roots`` are the certificates (PEM) of
    those whose tokens are believed for counter-signatures.
    """

    serial: int
    issued: datetime
    units: tuple[Unit, ...] = ()
    keys: tuple[IssuedKey, ...] = ()
    recovery: str = ""
    roots: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """How sentences name it: "danh mục số 3 ngày 05/10/2026"."""
        return f"danh mục số {self.serial} ngày {show_date(self.issued)}"

    def key_of(self, fingerprint: str) -> IssuedKey | None:
        """Return the line about a certificate."""
        return next((each for each in self.keys if each.fingerprint == fingerprint), None)

    def keys_of(self, unit: str, moment: datetime) -> tuple[IssuedKey, ...]:
        """Return the certificates of ``unit`` that hold at ``moment``, the newest first."""
        holding = [each for each in self.keys if each.unit == unit and each.holds_at(moment)]
        return tuple(sorted(holding, key=lambda each: each.issued, reverse=True))

    def recipients_for(self, unit: str, moment: datetime) -> tuple[str, ...]:
        """Return for whom a package to ``unit`` is encrypted: its keys and DOET's recovery; nobody when it has none."""
        keys = [each.recipient for each in self.keys_of(unit, moment) if each.recipient]
        return (*keys, self.recovery) if keys and self.recovery else tuple(keys)
