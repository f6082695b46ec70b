"""What a package (gói) says, as values: header, contents, and what became of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop_app.domain.snapshot import Outcome, Snapshot
from desktop_app.domain.tokens import Countersignature


class PackageKind(StrEnum):
    """What a package is for."""

    SUBMISSION = "submission"
    RECEIPT = "receipt"
    REGISTER = "register"
    ENROLMENT_REQUEST = "enrolment-request"
    ENROLMENT = "enrolment"

    @property
    def words(self) -> str:
        """The Vietnamese name of the kind."""
        return _KIND_WORDS[self]


_KIND_WORDS = {
    PackageKind.SUBMISSION: "gói nộp số liệu",
    PackageKind.RECEIPT: "biên nhận",
    PackageKind.REGISTER: "danh mục có ký",
    PackageKind.ENROLMENT_REQUEST: "yêu cầu cấp chứng thư",
    PackageKind.ENROLMENT: "chứng thư Sở cấp",
}


@dataclass(frozen=True, slots=True)
class Party:
    """A sender or recipient as a package names it."""

    code: str
    name: str


EVERYBODY = Party("*", "mọi đơn vị trong tỉnh")
"""Whom an edition of the register is for."""


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
    ``wrapped`` are the ids of packages carried inside, verbatim. ``statement`` is the SHA-256 of what a package says
    that is no submission (a receipt, an edition of the register …); empty for submissions. ``period`` is empty where
    a package is about none.
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
    statement: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A human copy that travels along: ``name`` like "an-toan.pdf", ``data`` its bytes."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything that goes into a package before it is sealed. ``wrapped`` are whole package files.

    Who has inspected those says their ids in ``wrapped_ids``, in their order; else they are inspected at sealing.

    ``statement`` is canonical JSON, for every kind but submissions. The header's ``id``, ``enclosed``, ``wrapped`` and
    ``statement`` are worked out when it is sealed.
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
    statement: bytes = b""
    wrapped_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClearHeader:
    """What the outside of an encrypted package says: codes, no names. Advisory until the signed header agrees."""

    kind: PackageKind
    sender: str
    recipient: str
    period: str
    practice: bool


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
    statement: bytes = b""
    countersignatures: tuple[Countersignature, ...] = ()


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


class Direction(StrEnum):
    """Which way a package went, in the words of the journal."""

    SENT = "gửi"
    RECEIVED = "nhận"
    REFUSED = "từ chối"


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One line of the journal of packages. ``sender`` is a unit code, empty where a file could not be believed."""

    direction: Direction
    moment: datetime
    file: str
    sender: str
    outcome: str
    explanation: str


@dataclass(frozen=True, slots=True)
class Reception:
    """What became of many files: those looked at, and the names of those that a stopped work did not come to."""

    received: tuple[Received, ...]
    left: tuple[str, ...] = ()
