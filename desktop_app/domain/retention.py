"""What is older than it may be kept, and what became of it, as values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Held:
    """What the ledger holds of one form that names people, in one old period."""

    period: str
    form_id: str
    records: int
    changes: int
    snapshots: int


@dataclass(frozen=True, slots=True)
class ErasedSnapshot:
    """What stays of a bản chốt: that it was there, and the hash its packages and receipts name."""

    unit: str
    period: str
    form_id: str
    revision: int
    hash: str


@dataclass(frozen=True, slots=True)
class Erasure:
    """One deletion, as evidence: what forms of what periods, how much, and what stays of it as numbers and hashes.

    ``lines`` are spans of numbers of the trail, both ends included.
    """

    moment: datetime
    who: str
    before: str
    why: str
    forms: tuple[tuple[str, str], ...]
    records: int
    changes: int
    packages: int
    snapshots: tuple[ErasedSnapshot, ...]
    lines: tuple[tuple[int, int], ...]


def what_of(erasure: Erasure) -> Mapping[str, object]:
    """Return what a line of the ledger says of an erasure, ready for JSON."""
    return {
        "forms": [list(each) for each in erasure.forms],
        "records": erasure.records,
        "changes": erasure.changes,
        "packages": erasure.packages,
        "snapshots": [[each.unit, each.period, each.form_id, each.revision, each.hash] for each in erasure.snapshots],
        "lines": [list(each) for each in erasure.lines],
    }
