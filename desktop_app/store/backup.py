"""Backups: whole copies by SQLite's own backup, checked before they count."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from desktop_app.domain.errors import LedgerError
from desktop_app.store.database import Ledger

KEPT = 30


def backup(ledger: Ledger, folder: Path, moment: datetime) -> Path:
    """Copy ``ledger`` into ``folder`` and return the copy; the newest ``KEPT`` of this ledger stay.

    Copying an open WAL file would lose its newest answers; this does not. Raises ``LedgerError``.
    """
    stem = ledger.path.stem
    copy = folder / f"{stem}_{moment:%Y%m%d-%H%M%S}{ledger.path.suffix}"
    temporary = folder / f".{copy.name}.tmp"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        temporary.unlink(missing_ok=True)
        with closing(sqlite3.connect(temporary)) as target:
            ledger.copy_to(target)
            # a copy is one plain file: no WAL beside it to be forgotten
            target.execute("PRAGMA journal_mode = DELETE")
            if target.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise LedgerError("Bản sao lưu vừa ghi bị lỗi.", "Chọn ổ đĩa khác và sao lưu lại.")
        temporary.replace(copy)
    except (OSError, sqlite3.Error) as error:
        raise LedgerError(f"Không sao lưu được vào {folder}.", "Chọn thư mục ghi được và còn chỗ trống.") from error
    finally:
        if temporary.exists():
            temporary.unlink()
    _forget_old(folder, stem, ledger.path.suffix)
    return copy


def _forget_old(folder: Path, stem: str, suffix: str) -> None:
    copies = sorted(folder.glob(f"{stem}_????????-??????{suffix}"))
    for old in copies[:-KEPT]:
        old.unlink(missing_ok=True)
