"""Snapshots (bản chốt) and the chain they form: order comes from the chain, never from a clock."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property

from desktop_app.domain.canonical import digest
from desktop_app.domain.record import FormVersion, RecordKey

CHECK_CODE_LENGTH = 8


@dataclass(frozen=True, slots=True)
class Filler:
    """The commune that filled a form in an institution's stead."""

    code: str
    name: str


@dataclass(frozen=True)
class Snapshot:
    """One immutable revision of a record. ``filler`` is set where somebody else filled it in the unit's stead.

    ``content`` is the canonical JSON that is hashed, signed and kept; the other fields are read from it.
    ``parents`` are the hashes it was made from (none for the first, two after a merge); ``lineage`` holds the hashes of
    all its ancestors, oldest first, so that descent is provable without their bodies.
    """

    key: RecordKey
    form: FormVersion
    revision: int
    parents: tuple[str, ...]
    lineage: tuple[str, ...]
    unit_name: str
    author: str
    created: datetime
    content: bytes
    filler: Filler | None = None

    @cached_property
    def hash(self) -> str:
        """SHA-256 of the content, 64 hexadecimal digits."""
        return digest(self.content)

    @property
    def check_code(self) -> str:
        """Mã đối chiếu: the first 8 hexadecimal digits, in capitals."""
        return check_code(self.hash)


def check_code(content_hash: str) -> str:
    """Return the mã đối chiếu of a snapshot's hash."""
    return content_hash[:CHECK_CODE_LENGTH].upper()


class Outcome(StrEnum):
    """What becomes of one snapshot, or of one file, when it is received."""

    NEW = "MỚI"
    REPLACES = "THAY THẾ"
    KNOWN = "ĐÃ CÓ"
    OLDER = "CŨ HƠN"
    FORK = "RẼ NHÁNH"
    AFTER_LOCK = "ĐẾN SAU KHI KHÓA"
    WRONG_RECIPIENT = "SAI NƠI NHẬN"
    WRONG_PERIOD = "SAI KỲ"
    PRACTICE = "KỲ TẬP HUẤN"
    INVALID = "KHÔNG HỢP LỆ"

    @property
    def is_refusal(self) -> bool:
        """Whether nothing was taken in."""
        return self in {Outcome.WRONG_RECIPIENT, Outcome.WRONG_PERIOD, Outcome.PRACTICE, Outcome.INVALID}


def place_in_chain(incoming: Snapshot, head: Snapshot | None, known: AbstractSet[str]) -> Outcome:
    """Say how ``incoming`` relates to the chain whose newest snapshot is ``head``.

    ``known`` are the hashes of all snapshots of this chain that are already kept. One that claims to come after the
    head and contradicts what the head says of itself is invalid.
    """
    if incoming.hash in known:
        return Outcome.KNOWN
    if head is None:
        return Outcome.NEW
    if head.hash in incoming.lineage:
        return Outcome.REPLACES if _descends(incoming, head) else Outcome.INVALID
    if incoming.hash in head.lineage:
        return Outcome.OLDER
    return Outcome.FORK


def _descends(incoming: Snapshot, head: Snapshot) -> bool:
    """Say whether ``incoming`` may come after ``head`` as it claims: it counts on, and has all of its ancestors."""
    return incoming.revision > head.revision and set(head.lineage) <= set(incoming.lineage)


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many units a figure stands on, who is missing by name, what the units are called, and who need not report.

    ``counted`` and the ``missing`` make ``expected``; with the ``exempt`` on top they are the register.
    """

    counted: int
    expected: int
    missing: tuple[str, ...] = ()
    called: str = "cơ sở"
    exempt: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The coverage as screens and papers write it: "212/229 cơ sở"."""
        return f"{self} {self.called}"

    def __str__(self) -> str:
        return f"{self.counted}/{self.expected}"
