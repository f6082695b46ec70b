"""Copies of this desk's ledger, made without being asked: before risky steps, once a day, when leaving."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from desktop_app.domain.backup import Backup, Why
from desktop_app.domain.errors import AppError
from desktop_app.store.backup import Lock, backup, backup_folder, copies_in
from desktop_app.store.database import Ledger


class Copies:
    """The copies beside a ledger. A copy that fails is remembered in ``trouble`` and never stops anybody's work."""

    def __init__(self, ledger: Ledger, now: Callable[[], datetime], *, automatic: bool = True) -> None:
        self._ledger = ledger
        self._now = now
        self._automatic = automatic
        self.trouble: AppError | None = None

    @property
    def automatic(self) -> bool:
        """Whether copies are made without being asked."""
        return self._automatic

    def all(self, folder: Path | None = None) -> tuple[Backup, ...]:
        """Return the copies of this ledger beside it, or in ``folder``; the newest first."""
        return copies_in(folder or backup_folder(self._ledger.path), self._ledger.path.stem)

    def make(self, why: Why, folder: Path | None = None, lock: Lock | None = None) -> Backup:
        """Make a copy now, encrypted by ``lock`` where there is one; raises ``AppError``."""
        made = backup(self._ledger, folder or backup_folder(self._ledger.path), self._now(), why, lock=lock)
        if folder is None:
            self.trouble = None
        return made

    def before(self, why: Why) -> None:
        """Make a copy before a risky step, unless the newest one holds the same already."""
        if self._automatic:
            self._quietly(lambda: None if self._is_copied() else self.make(why))

    def after_erasing(self) -> Backup:
        """Make the first copy that no longer holds what was deleted; raises ``AppError``."""
        return self.make(Why.ERASED)

    def daily(self) -> Backup | None:
        """Make the copy of this day, if there is none yet; return it."""
        today = self._now().date()
        if not self._automatic or any(each.made.date() == today for each in self.all()):
            return None
        return self._quietly(lambda: self.make(Why.DAILY))

    def leaving(self) -> Backup | None:
        """Make a copy when the ledger is closed, if anything has changed since the newest one; return it."""
        if not self._automatic:
            return None
        return self._quietly(lambda: None if self._is_copied() else self.make(Why.EXIT))

    def _is_copied(self) -> bool:
        newest = next((each for each in self.all() if each.contents), None)
        return newest is not None and newest.contents is not None and newest.contents.mark == self._ledger.mark()

    def _quietly(self, work: Callable[[], Backup | None]) -> Backup | None:
        try:
            return work()
        except AppError as error:
            self.trouble = error
            return None
