"""Holding a ledger: one person at a time sits at it in a window, and a second one is told who that is.

    with hold(path, Holder("Hoà", "VP-01", now)):      # raises LedgerHeld while somebody else holds it
        ...                                            # until the end of the block, or of the process

The lock is the operating system's, on a small hidden file beside the ledger (``.truong.somamnon.dang-mo``). It dies
with the process, however that ends, so a file that is left behind means nothing. What is written in it only says who
it is. SQLite keeps the ledger itself sound whoever writes; holding is about two people who type into one record, and
about work that needs the file for itself (restoring). Short work from the command line does not hold.

A ledger in a place that takes no files cannot be held: ``hold`` raises ``LedgerUnwritable``, as opening it would. Where
the file system knows no locks, the ledger counts as held by whoever asks.
"""

import errno
import json
import os
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop_app.domain.errors import LedgerUnwritable
from desktop_app.domain.holder import Holder, LedgerHeld
from desktop_app.store.locking import try_to_lock

_ENDING = ".dang-mo"
_LONGEST = 4096
_UNWRITABLE = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_TRIES = 20


class Holding:
    """A ledger that is held, until ``release`` or the end of a ``with`` statement."""

    def __init__(self, note: Path, descriptor: int) -> None:
        self._note = note
        self._descriptor = descriptor

    def release(self) -> None:
        """Let others have the ledger; a second time does nothing."""
        if self._descriptor < 0:
            return
        descriptor, self._descriptor = self._descriptor, -1
        if os.name == "nt":
            # Windows removes no file that is open
            os.close(descriptor)
            _remove(self._note)
        else:
            # a newcomer that has opened this very file finds out that it has gone, see _is_still_there
            _remove(self._note)
            os.close(descriptor)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def hold(path: Path, who: Holder) -> Holding:
    """Hold the ledger at ``path`` for ``who``.

    Raises ``LedgerHeld``, which names the holder, while somebody else does (a second window of this process counts),
    and ``LedgerUnwritable`` where no file can be made.
    """
    note = path.with_name(f".{path.name}{_ENDING}")
    for _ in range(_TRIES):
        descriptor = _opened(note, path)
        if not try_to_lock(descriptor):
            os.close(descriptor)
            raise LedgerHeld(path.name, _holder(note))
        if _is_still_there(note, descriptor):
            _write(descriptor, who)
            return Holding(note, descriptor)
        os.close(descriptor)
    raise LedgerHeld(path.name, Holder("", ""))


def _opened(note: Path, path: Path) -> int:
    try:
        return os.open(note, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        words = f"Sổ nằm ở nơi không ghi được ({path.name})."
        if error.errno in _UNWRITABLE:
            raise LedgerUnwritable(words, "Chép sổ vào thư mục ghi được (ví dụ Tài liệu) rồi mở lại.") from error
        raise LedgerUnwritable(words, "Kiểm tra USB và chỗ trống trên ổ đĩa, rồi thử lại.") from error


def _is_still_there(note: Path, descriptor: int) -> bool:
    """Say whether the locked file is the one that the next newcomer will find."""
    try:
        return os.path.samestat(os.fstat(descriptor), note.stat())
    except OSError:
        return False


def _write(descriptor: int, who: Holder) -> None:
    since = who.since.isoformat() if who.since else ""
    facts = {"person": who.person, "computer": who.computer, "since": since, "process": os.getpid()}
    try:
        os.ftruncate(descriptor, 0)
        os.write(descriptor, json.dumps(facts, ensure_ascii=False).encode())
    except OSError:
        # a full disk: the ledger is held all the same, nobody knows by whom
        return


def _holder(note: Path) -> Holder:
    """Read who holds; whatever cannot be read is left empty."""
    try:
        with note.open("rb") as file:
            facts = json.loads(file.read(_LONGEST))
        since = datetime.fromisoformat(facts["since"]) if facts["since"] else None
        return Holder(str(facts["person"]), str(facts["computer"]), since)
    except (OSError, ValueError, KeyError, TypeError):
        return Holder("", "")


def _remove(note: Path) -> None:
    try:
        note.unlink(missing_ok=True)
    except OSError:
        # in use by a newcomer, or the stick has gone: a file without a lock means nothing
        return
