"""Looking after the ledger: copies that can be trusted, on this computer and on sticks."""

from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.backup import Backup, Why
from desktop_app.domain.errors import AppError
from desktop_app.domain.examination import Examination
from desktop_app.domain.export import Way
from desktop_app.domain.progress import Progress, silently
from desktop_app.domain.rescue import Rescued
from desktop_app.domain.restoring import Preview, Restored
from desktop_app.paths import KEYS_SUFFIX
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.doctor import check, repair
from desktop_app.workflow.exports import exported
from desktop_app.workflow.locked_copies import CopyLock, KeyRing
from desktop_app.workflow.rescue import new_name, rescue
from desktop_app.workflow.restoring import copy_at, preview, restore
from desktop_app.workflow.sticks import Stick, mark
from desktop_app.workflow.views import refresh_views


class Upkeep:
    """Backups of this desk's ledger; restoring, examining and rescuing.

    ``recovery`` returns DOET's recovery recipient, empty while none is known.
    """

    def __init__(self, desk: Desk, units: Path, recovery: Callable[[], str] = str) -> None:
        self._desk = desk
        self._units = units
        self._lock = CopyLock(desk.keys, recovery)

    @property
    def automatic(self) -> bool:
        """Whether copies are made without being asked."""
        return self._desk.copies.automatic

    @property
    def ledger(self) -> Path:
        """The file of this ledger."""
        return self._desk.ledger.path

    @property
    def trouble(self) -> AppError | None:
        """Why the last automatic copy did not come about, if it did not."""
        return self._desk.copies.trouble

    @property
    def lock_trouble(self) -> AppError | None:
        """Why a copy that is encrypted could not be opened elsewhere, if so."""
        return self._lock.trouble()

    def back_up(self, folder: Path | None = None, why: Why = Why.HAND, *, encrypted: bool = False) -> Backup:
        """Copy the ledger, checked, into ``folder`` (or beside it) and return the copy; raises ``AppError``.

        What opens an encrypted one lies beside it, under its passphrase.
        """
        made = self._desk.copies.make(why, folder, self._lock.lock if encrypted else None)
        if encrypted:
            self._lock.accompany(made.path.parent)
        if folder is not None:
            exported(self._desk, Way.COPY, self._desk.unit.code, made.path)
        return made

    def daily(self) -> Backup | None:
        """Make the copy of this day, if there is none yet."""
        return self._desk.copies.daily()

    def leave(self) -> Backup | None:
        """Make a copy before the ledger is closed, if anything has changed since the newest one."""
        return self._desk.copies.leaving()

    def copies(self) -> tuple[Backup, ...]:
        """Return the copies beside the ledger, the newest first."""
        return self._desk.copies.all()

    def to_stick(self, root: Path, why: Why = Why.HAND, *, encrypted: bool = False) -> tuple[Stick, Backup]:
        """Mark the stick at ``root`` as known and put a copy on it; raises ``AppError``.

        ``encrypted`` is a wish: where nobody could open such a copy any more after this computer, it is a plain one.
        """
        stick = mark(root, self._desk.new_id)
        encrypted = encrypted and self.lock_trouble is None
        return stick, self.back_up(stick.folder(self._desk.unit.code), why, encrypted=encrypted)

    def copy_at(self, path: Path) -> Backup:
        """Return the copy that a clerk names; raises ``LedgerError`` when there is none."""
        return copy_at(path)

    def preview(self, copy: Backup) -> Preview:
        """Say what restoring ``copy`` would change; raises ``AppError`` when it is unfit."""
        return preview(copy, self.ledger, self._desk.now(), self._ring)

    def restore(self, copy: Backup) -> Restored:
        """Put ``copy`` in the place of this ledger, which stays open on what is then there; raises ``AppError``."""
        desk = self._desk
        desk.ledger.refuse_when_looking()
        desk.ledger.close()
        done = restore(copy, self.ledger, desk.clerk, desk.now(), self._ring)
        refresh_views(desk.ledger, desk.book)
        return done

    def check(self, progress: Progress = silently) -> Examination:
        """Examine this ledger and all that belongs to it."""
        return check(self.ledger, self._desk.book, self._keys, self._desk.now(), progress)

    def repair(self, progress: Progress = silently) -> Examination:
        """Put right what is safe to put right, after a copy, and examine again."""
        self._desk.ledger.refuse_when_looking()
        return repair(self.ledger, self._desk.book, self._keys, self._desk.now(), progress)

    def rescue(self, damaged: Path, progress: Progress = silently) -> tuple[Path, Rescued]:
        """Save what can be read of a damaged file into a new ledger beside it; return that, and what was saved."""
        now = self._desk.now()
        new = new_name(damaged, now.date())
        return new, rescue(damaged, new, self._desk.book, self._units, now, progress)

    @property
    def _ring(self) -> KeyRing:
        return KeyRing(self._desk.keys, self._desk.keys.passphrase)

    @property
    def _keys(self) -> Path:
        return self.ledger.with_suffix(KEYS_SUFFIX)
