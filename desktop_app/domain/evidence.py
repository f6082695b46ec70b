"""The evidence about one snapshot, as values: what carried it, what the journal says, and what is doubtful."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop_app.domain.package import Header, Signature
from desktop_app.domain.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Kept:
    """One line of the journal about a package. ``data`` is the signed package, empty where it was not kept.

    ``about`` is the package that a receipt speaks of, empty for other kinds.
    """

    line: int
    id: str
    direction: str
    moment: datetime
    kind: str
    about: str
    file: str
    sender: str
    outcome: str
    explanation: str
    file_hash: str
    data: bytes = b""


@dataclass(frozen=True, slots=True)
class Layer:
    """One signed package around a snapshot: what it says, who signed it, and its bytes.

    ``certificates`` are those in its signatures, the signer's first: fingerprint (SHA-256, hex) and PEM. ``papers`` are
    its human copies: name and PDF.
    """

    header: Header
    signature: Signature
    data: bytes
    certificates: tuple[tuple[str, bytes], ...]
    papers: tuple[tuple[str, bytes], ...]


@dataclass(frozen=True, slots=True)
class Found:
    """Everything that is kept about one snapshot, before it is written out.

    ``carriers`` are the kept packages that hold it, the oldest first, each with its layers from outside inwards.
    ``issuer`` (PEM) and ``register`` (a signed package) are empty where this office has none.
    """

    snapshot: Snapshot
    chain: tuple[Snapshot, ...]
    head: Snapshot | None
    waits_as_fork: bool
    carriers: tuple[tuple[Kept, tuple[Layer, ...]], ...]
    journal: tuple[Kept, ...]
    receipts: tuple[Kept, ...]
    issuer: bytes
    register: bytes


@dataclass(frozen=True, slots=True)
class Exported:
    """The evidence as it was written: where to, about which snapshot, which files, and every doubt in a sentence."""

    path: Path
    check_code: str
    hash: str
    unit: str
    files: tuple[str, ...]
    doubts: tuple[str, ...]
