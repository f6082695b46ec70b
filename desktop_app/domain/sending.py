"""What goes out of an office, as values: what would be sent, how it is protected, and what became of it."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop_app.domain.package import Header, Party
from desktop_app.domain.snapshot import Outcome, Snapshot


@dataclass(frozen=True, slots=True)
class Protection:
    """For whom a package is encrypted: ``keys`` (age1…) and the ``names`` of those who hold them.

    Where there are none the package is signed only, and ``remark`` says why in a sentence.
    """

    keys: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """A package that lies where it was to go, read back and verified.

    ``encrypted_for`` are the names of those who can open it, empty where it is signed only. ``size`` is that of the
    file in bytes. ``remark`` is a sentence for the clerk, empty where there is nothing to say.
    """

    header: Header
    path: Path
    encrypted_for: tuple[str, ...]
    size: int
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What would be sent now. ``wrapped`` are the names of those whose packages go along; ``refusal`` says why not."""

    recipient: Party
    snapshots: tuple[Snapshot, ...]
    wrapped: tuple[str, ...]
    protection: Protection
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """What the newest receipt about a package says: who has it, since when, and what became of it."""

    office: str
    received: datetime
    outcome: Outcome
    explanation: str


@dataclass(frozen=True, slots=True)
class SentLine:
    """A line of what was sent: into which file and when, and the receipt that came back, if one has."""

    package: str
    moment: datetime
    file: str
    remark: str
    answer: Answered | None = None
