"""What a restore would change, as values: shown to the clerk before anything is done."""

from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.backup import Backup
from desktop_app.domain.record import RecordKey


@dataclass(frozen=True, slots=True)
class RecordDifference:
    """How one record would differ: answers, reasons and notes that would go, come back, or change."""

    key: RecordKey
    gone: int
    back: int
    changed: int


@dataclass(frozen=True, slots=True)
class LateChange:
    """One change that was made after the copy, and would no longer count."""

    key: RecordKey
    path: str
    old: str
    new: str
    who: str
    moment: datetime


@dataclass(frozen=True, slots=True)
class KeptSnapshot:
    """A bản chốt that the copy does not have, and that is carried over into the restored ledger."""

    key: RecordKey
    revision: int
    check_code: str
    sent: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """What a restore of ``backup`` would do.

    ``present`` is false where there is no readable ledger to lose anything from; then nothing is carried over.
    ``register`` counts the changes of the register that would no longer count.
    """

    backup: Backup
    present: bool
    records: tuple[RecordDifference, ...] = ()
    late: tuple[LateChange, ...] = ()
    late_count: int = 0
    snapshots: tuple[KeptSnapshot, ...] = ()
    packages: int = 0
    register: int = 0

    @property
    def cells(self) -> int:
        """How many answers differ in all."""
        return sum(each.gone + each.back + each.changed for each in self.records)


@dataclass(frozen=True, slots=True)
class Restored:
    """A restore that is done: what it did, and where the ledger that it replaced is kept."""

    preview: Preview
    before: str
