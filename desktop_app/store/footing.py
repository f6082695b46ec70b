"""Makes sure that a connection still stands on the file that lies at the ledger's path.

A file that was unlinked, renamed or lies on a stick that has gone may go on accepting writes; nobody will ever read
them. So before anything is acknowledged, the path must still lead to the very files that are open. The same is asked
of SQLite's two companions: a ``-wal`` that somebody tidied away takes the newest answers with it.
"""

import os
from dataclasses import dataclass
from pathlib import Path

from desktop_app.store.trouble import gone

_COMPANIONS = ("-wal", "-shm")
Identity = tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Footing:
    """The files that a connection has opened, by what the operating system knows them by."""

    path: Path
    main: Identity
    companions: tuple[Identity, ...]

    @classmethod
    def of(cls, path: Path, main: Identity) -> "Footing":
        """Return where a connection stands that has opened ``main`` and has just read from it for the first time."""
        return cls(path, main, _companions(path))

    def check(self) -> None:
        """Raise ``LedgerError`` unless the path still leads to the same files."""
        if self.main is None or identity(self.path) != self.main or _companions(self.path) != self.companions:
            raise gone(self.path)


def identity(path: Path) -> Identity:
    """Return what the operating system knows a file by, or nothing when it is not there."""
    try:
        found = os.stat(path)  # noqa: PTH116 - a hundred times a minute
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _companions(path: Path) -> tuple[Identity, ...]:
    return tuple(identity(path.with_name(path.name + ending)) for ending in _COMPANIONS)
