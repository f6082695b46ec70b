"""USB tokens (thiết bị ký số) as values: libraries, tokens, their certificates, and what a signature says of itself."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class PinState(StrEnum):
    """How many tries of the PIN are left, as far as a token tells: in words that stand after its name."""

    READY = ""
    LOW = "còn ít lần thử"
    FINAL = "chỉ còn một lần thử cuối"
    LOCKED = "đã khóa"
    UNSET = "chưa đặt PIN"


@dataclass(frozen=True, slots=True)
class TokenLibrary:
    """A PKCS#11 library that lies on this computer; ``name`` says whose tokens it is for."""

    name: str
    path: Path


@dataclass(frozen=True, slots=True)
class TokenFacts:
    """A token that is plugged in. ``serial`` tells tokens of the same label apart."""

    label: str
    manufacturer: str
    model: str
    serial: str
    pin: PinState = PinState.READY

    @property
    def words(self) -> str:
        """The token in one line: label, maker, serial number, and how its PIN stands."""
        parts = [self.label or "(không tên)", self.manufacturer, f"số {self.serial}" if self.serial else ""]
        return ", ".join(part for part in parts if part) + (f" – {self.pin}" if self.pin else "")


@dataclass(frozen=True, slots=True)
class TokenCertificate:
    """A certificate on a token whose key is there, too. ``unfit`` says why it cannot sign here; empty when it can."""

    key_id: str
    label: str
    holder: str
    organisation: str
    issuer: str
    serial: str
    fingerprint: str
    valid_from: datetime
    valid_to: datetime
    key: str
    unfit: str = ""

    @property
    def words(self) -> str:
        """The certificate in one line: holder, issuer, last day, kind of key, and why it does not fit."""
        whose = f"{self.holder} ({self.organisation})" if self.organisation else self.holder
        line = f"{whose}, {self.issuer} cấp, đến {self.valid_to:%d/%m/%Y}, {self.key}"
        return f"{line} – {self.unfit}" if self.unfit else line


@dataclass(frozen=True, slots=True)
class Plugged:
    """A token that is plugged in, with its certificates; those that can sign come first."""

    token: TokenFacts
    certificates: tuple[TokenCertificate, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """With what somebody signs: a library, a token by its serial number, a certificate by its fingerprint.

    ``last_try`` says that the person knows that the token locks itself if the PIN is wrong once more.
    """

    library: Path
    token: str
    certificate: str
    last_try: bool = False


@dataclass(frozen=True, slots=True)
class Countersignature:
    """A further signature on a package, of a person or an office, over all that lay in it before.

    ``trusted`` says whether its certificate leads to an issuer that this office knows; ``words`` say so honestly:
    whether the issuer has taken it back since, nobody can know offline.
    """

    holder: str
    organisation: str
    issuer: str
    serial: str
    fingerprint: str
    signed_at: datetime
    trusted: bool
    words: str

    @property
    def line(self) -> str:
        """Who signed, who stands for them, when by their own clock, and whether to believe it: one line."""
        whose = f"{self.holder} ({self.organisation})" if self.organisation else self.holder
        return f"{whose}, {self.issuer} cấp, lúc {self.signed_at.astimezone():%d/%m/%Y %H:%M}: {self.words}"


@dataclass(frozen=True, slots=True)
class PdfSignature:
    """A signature inside a PDF.

    ``intact`` when what it signs is unchanged; ``whole`` when nothing at all has been added to the file after it.
    """

    field: str
    holder: str
    organisation: str
    issuer: str
    serial: str
    fingerprint: str
    signed_at: datetime | None
    reason: str
    intact: bool
    whole: bool
    trusted: bool
    words: str
