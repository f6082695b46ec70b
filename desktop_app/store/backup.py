"""Backups: whole copies by SQLite's own backup, checked before they count, labelled, and thinned by age."""

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from desktop_app.domain.backup import KEPT, LOCKED_SUFFIX, Backup, Contents, Why, kept
from desktop_app.domain.errors import LedgerError
from desktop_app.store.contents import plain, read_contents
from desktop_app.store.database import Ledger
from desktop_app.store.label import checksum_of, copy_name, is_copy_of, label_path, read_copy, write_label

BACKUP_FOLDER = "sao-luu"
_BEFORE_MIGRATION = "truoc-nang-cap-*"

Lock = Callable[[Path, Path], None]
"""Writes the first file to the second so that only somebody with an identity can read it."""

__all__ = ["BACKUP_FOLDER", "KEPT", "backup", "backup_folder", "copies_in", "trouble_with"]


def backup_folder(ledger: Path) -> Path:
    """Return where the copies of a ledger lie: beside it."""
    return ledger.parent / BACKUP_FOLDER


def backup(
    ledger: Ledger,
    folder: Path,
    moment: datetime,
    why: Why = Why.HAND,
    spared: Path | None = None,
    lock: Lock | None = None,
) -> Backup:
    """Copy ``ledger`` into ``folder``, check the copy, label it, and thin the older ones; raises ``LedgerError``.

    Copying an open WAL file would lose its newest answers; this does not. ``spared`` is a copy that stays this time.
    With ``lock`` the copy is encrypted by it; nothing readable ever comes to lie in ``folder`` then.
    """
    stem = ledger.path.stem
    suffix = ledger.path.suffix + (LOCKED_SUFFIX if lock else "")
    copy = _free_name(folder, stem, suffix, moment, why)
    temporary = folder / f".{copy.name}.tmp"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        temporary.unlink(missing_ok=True)
        if lock is None:
            holds = _copy(ledger, temporary)
        else:
            with _private(ledger.path) as plain_copy:
                holds = _copy(ledger, plain_copy)
                lock(plain_copy, temporary)
        _to_the_disk(temporary)
        made = Backup(copy, moment, why, holds, checksum_of(temporary), temporary.stat().st_size)
        temporary.replace(copy)
        write_label(made)
    except (OSError, sqlite3.Error, ValueError) as error:
        raise LedgerError(f"Không sao lưu được vào {folder}.", "Chọn thư mục ghi được và còn chỗ trống.") from error
    finally:
        _forget(temporary)
    _thin(folder, stem, moment, spared)
    return made


def _copy(ledger: Ledger, target: Path) -> Contents | None:
    """Copy the ledger to ``target``, see that the copy is whole, and return what it holds."""
    with closing(sqlite3.connect(target)) as copy:
        ledger.copy_to(copy)
        # a copy is one plain file: no WAL beside it to be forgotten
        copy.execute("PRAGMA journal_mode = DELETE")
        if copy.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise LedgerError("Bản sao lưu vừa ghi bị lỗi.", "Chọn ổ đĩa khác và sao lưu lại.")
        return _contents(copy)


@contextmanager
def _private(ledger: Path) -> Iterator[Path]:
    """Give a place for a copy that is not to leave the ledger's own disk."""
    with tempfile.TemporaryDirectory(prefix=".sao-luu-", dir=ledger.parent) as room:
        yield Path(room) / ledger.name


def copies_in(folder: Path, stem: str) -> tuple[Backup, ...]:
    """Return the copies of the ledger ``stem`` in ``folder``, those before migrations included; the newest first."""
    found: list[Backup] = []
    for place in (folder, *folder.glob(_BEFORE_MIGRATION)):
        found += _read(place, stem)
    return tuple(sorted(found, key=lambda each: (each.made, each.path.name), reverse=True))


def trouble_with(copy: Backup) -> str:
    """Return why a copy cannot be trusted, or nothing: its bytes are as they were, and SQLite finds it whole."""
    try:
        if copy.checksum and checksum_of(copy.path) != copy.checksum:
            return "nội dung tệp không còn như lúc ghi"
        if copy.locked:
            # more is known once it has been opened
            return ""
        with plain(copy.path) as raw:
            if raw.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
                return "tệp bị hỏng"
    except LedgerError:
        return "có phần lạ, không do Sổ Mầm Non tạo"
    except (OSError, sqlite3.Error, ValueError):
        return "không đọc được tệp"
    return "" if copy.contents else "không đọc được nội dung"


def forget_copy(copy: Backup) -> None:
    """Delete a copy and its label; raises ``LedgerError``."""
    try:
        copy.path.unlink(missing_ok=True)
        label_path(copy.path).unlink(missing_ok=True)
    except OSError as error:
        raise LedgerError(f"Không xóa được bản sao {copy.path.name}.", "Đóng chương trình đang mở tệp đó.") from error


def _read(folder: Path, stem: str) -> list[Backup]:
    found = []
    for path in folder.glob(f"{stem}_*"):
        if path.suffix != ".json" and is_copy_of(path, stem):
            try:
                found.append(read_copy(path))
            except OSError:
                # the stick was pulled out, or another program has just thinned
                continue
    return found


def _thin(folder: Path, stem: str, now: datetime, spared: Path | None) -> None:
    present = _read(folder, stem)
    staying = {each.path.resolve() for each in kept(present, now)}
    staying |= {spared.resolve()} if spared else set()
    for each in present:
        if each.path.resolve() not in staying:
            _forget(each.path)
            _forget(label_path(each.path))


def _contents(copy: sqlite3.Connection) -> Contents | None:
    """Return what the copy holds; nothing for a ledger so strange that only its bytes can be kept."""
    try:
        return read_contents(copy)
    except (sqlite3.Error, ValueError, TypeError):
        return None


def _free_name(folder: Path, stem: str, suffix: str, moment: datetime, why: Why) -> Path:
    number = 1
    while (path := folder / copy_name(stem, suffix, moment, why, number)).exists():
        number += 1
    return path


def _to_the_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _forget(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        # held by another program, or gone with its stick: the copy itself is done
        return
