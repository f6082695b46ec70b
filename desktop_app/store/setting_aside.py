"""A ledger that can no longer be read is set aside whole, with all that lies beside it, and never thrown away."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from desktop_app.domain.errors import LedgerError
from desktop_app.store.backup import backup_folder
from desktop_app.store.pages import HEADER
from desktop_app.store.strangers import make_harmless

_PAGE = 4096
_BESIDE = ("", "-wal", "-shm", "-journal")


def set_aside(ledger: Path, moment: datetime) -> str:
    """Move ``ledger`` and its WAL into a folder of their own among the copies; return it, or nothing to be moved."""
    present = [path for end in _BESIDE if (path := ledger.with_name(ledger.name + end)).exists()]
    if not present:
        return ""
    folder = backup_folder(ledger) / f"so-hong-{moment:%Y%m%d-%H%M%S}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # the WAL first: without it the ledger is old, but with another ledger's WAL it would be damaged
        for path in reversed(present):
            path.replace(folder / path.name)
    except OSError as error:
        raise LedgerError(
            f"Không cất riêng được tệp hỏng {ledger.name}.", "Đóng các chương trình đang mở sổ."
        ) from error
    return str(folder / ledger.name)


def is_sound(ledger: Path) -> bool:
    """Say whether SQLite finds the file whole."""
    try:
        with closing(sqlite3.connect(ledger, timeout=5)) as raw:
            make_harmless(raw, ledger)
            return bool(raw.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except (LedgerError, sqlite3.Error, ValueError):
        return False


def looks_like_ledger(file: Path) -> bool:
    """Say whether a file begins as SQLite's do, or is made of whole pages as theirs are."""
    try:
        size = file.stat().st_size
        with file.open("rb") as opened:
            return opened.read(len(HEADER)) == HEADER or (size > 0 and size % _PAGE == 0)
    except OSError:
        return False
