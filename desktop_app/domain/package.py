"""What a package (gói) says, as values: header, contents, and what became of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop_app.domain.snapshot import Outcome, Snapshot


class PackageKind(StrEnum):
    """What a package is for."""

    SUBMISSION = "submission"

    @property
    def words(self) -> str:
        """The Vietnamese name of the kind."""
        return _KIND_WORDS[self]


_KIND_WORDS = {PackageKind.SUBMISSION: "gói nộp số liệu"}


@dataclass(frozen=True, slots=True)
class Party:
    """A sender or recipient as a package names it."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Enclosed:
    """One line of the header: which snapshot lies inside."""

    unit: str
    form_id: str
    revision: int
    hash: str
    parents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Header:
    """``package.json``: who sends what to whom, for which period.

    ``id`` is 32 hexadecimal digits taken from the hash of what the package says, so the same contents have the same id.
    ``wrapped`` are the ids of packages carried inside, verbatim.
    """

    kind: PackageKind
    id: str
    sender: Party
    recipient: Party
    period: str
    practice: bool
    program: str
    pack: str
    created: datetime
    enclosed: tuple[Enclosed, ...] = ()
    wrapped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A human copy that travels along: ``name`` like "an-toan.pdf", ``data`` its bytes."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything that goes into a package before it is sealed. ``wrapped`` are whole package files.

    The header's ``id``, ``enclosed`` and ``wrapped`` are worked out when it is sealed.
    """

    kind: PackageKind
    sender: Party
    recipient: Party
    period: str
    practice: bool
    program: str
    pack: str
    created: datetime
    snapshots: tuple[Snapshot, ...] = ()
    wrapped: tuple[bytes, ...] = ()
    documents: tuple[Document, ...] = ()


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed: the certificate's unit code and name, its fingerprint (SHA-256, hex) and validity."""

    unit: str
    name: str
    issuer: str
    fingerprint: str
    valid_from: datetime
    valid_to: datetime
    signed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """One file of the archive, its size in bytes."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Opened:
    """A package that has been believed: limits, manifest, digests, signature and trust all hold."""

    header: Header
    signature: Signature
    members: tuple[Member, ...]
    snapshots: tuple[Snapshot, ...]
    wrapped: tuple["Opened", ...]
    data: bytes


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one snapshot of a received file, in words a clerk understands."""

    outcome: Outcome
    unit: str
    unit_name: str
    form_id: str
    revision: int
    check_code: str
    explanation: str


@dataclass(frozen=True, slots=True)
class Received:
    """What became of one received file. ``header`` is missing when the file could not be believed."""

    file: str
    outcome: Outcome
    explanation: str
    header: Header | None = None
    verdicts: tuple[Verdict, ...] = ()


@dataclass(frozen=True, slots=True)
class Reception:
    """What became of many files: those looked at, and the names of those that a stopped work did not come to."""

    received: tuple[Received, ...]
    left: tuple[str, ...] = ()
