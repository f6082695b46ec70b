"""Looking after the ledger: copies that can be trusted, on this computer and on sticks."""

from pathlib import Path

from desktop_app.domain.backup import Backup, Why
from desktop_app.domain.errors import AppError
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.sticks import Stick, mark


class Upkeep:
    """Backups of this desk's ledger."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def ledger(self) -> Path:
        """The file of this ledger."""
        return self._desk.ledger.path

    @property
    def trouble(self) -> AppError | None:
        """Why the last automatic copy did not come about, if it did not."""
        return self._desk.copies.trouble

    def back_up(self, folder: Path | None = None, why: Why = Why.HAND) -> Backup:
        """Copy the ledger, checked, into ``folder`` (or beside it) and return the copy; raises ``AppError``."""
        return self._desk.copies.make(why, folder)

    def daily(self) -> Backup | None:
        """Make the copy of this day, if there is none yet."""
        return self._desk.copies.daily()

    def leave(self) -> Backup | None:
        """Make a copy before the ledger is closed, if anything has changed since the newest one."""
        return self._desk.copies.leaving()

    def copies(self) -> tuple[Backup, ...]:
        """Return the copies beside the ledger, the newest first."""
        return self._desk.copies.all()

    def to_stick(self, root: Path, why: Why = Why.HAND) -> tuple[Stick, Backup]:
        """Mark the stick at ``root`` as known and put a copy on it; raises ``AppError``."""
        stick = mark(root, self._desk.new_id)
        return stick, self.back_up(stick.folder(self._desk.unit.code), why)
