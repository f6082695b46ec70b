"""Restoring a ledger from a copy: shown first, then done; the ledger that was there is copied before.

Works on files, since a ledger that needs it may not open any more.
"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from desktop_app.domain.backup import Backup, Why
from desktop_app.domain.errors import AppError, LedgerError
from desktop_app.domain.holder import Holder
from desktop_app.domain.restoring import Preview, Restored
from desktop_app.domain.vietnamese import show_date
from desktop_app.packages.keys import KeyFolder
from desktop_app.store.backup import BACKUP_FOLDER, backup, backup_folder, copies_in
from desktop_app.store.database import open_ledger
from desktop_app.store.holding import hold
from desktop_app.store.label import read_copy
from desktop_app.store.restoring import carry_forward, compare, put_in_place, ready, refuse_changed, refuse_unfit, swap
from desktop_app.store.setting_aside import is_sound, looks_like_ledger, set_aside
from desktop_app.workflow.locked_copies import KeyRing


def copies_of(ledger: Path) -> tuple[Backup, ...]:
    """Return the copies beside ``ledger``, the newest first; the ledger itself need not be readable."""
    return copies_in(backup_folder(ledger), ledger.stem)


def copy_at(path: Path) -> Backup:
    """Return the copy that a clerk names; raises ``LedgerError`` when there is none."""
    try:
        return read_copy(path)
    except OSError as error:
        raise LedgerError(f"Không có tệp {path}.", "Kiểm tra tên tệp và USB.") from error


def is_whole(ledger: Path) -> bool:
    """Say whether the ledger's file is whole, by a quick look through a connection of its own."""
    return is_sound(ledger)


def was_ledger(file: Path) -> bool:
    """Say whether a file that is no sound ledger may have been one: by its first bytes, or by its whole pages."""
    return looks_like_ledger(file)


def preview(copy: Backup, ledger: Path, moment: datetime, ring: KeyRing | None = None) -> Preview:
    """Say what restoring ``copy`` in the place of ``ledger`` would change; nothing is changed.

    ``ring`` opens a copy that is encrypted.
    """
    with _room(ledger) as room:
        present = _present(ledger, room / "nay", moment)
        restored = _ready(copy, present, room, ring)
        return compare(copy, restored, present.path) if present else Preview(copy, present=False)


def restore_alone(copy: Backup, ledger: Path, who: Holder, moment: datetime, ring: KeyRing | None = None) -> Restored:
    """Restore a ledger that nobody has open; raises ``LedgerHeld``, which names who has, and ``LedgerError``."""
    with hold(ledger, who):
        return restore(copy, ledger, who.person, moment, ring)


def restore(copy: Backup, ledger: Path, who: str, moment: datetime, ring: KeyRing | None = None) -> Restored:
    """Put ``copy`` in the place of ``ledger``, for the window that holds it and has closed it.

    Raises ``LedgerError`` and changes nothing. A ledger that is there is copied first, or set aside whole where it is
    damaged.
    """
    with _room(ledger) as room:
        before = _present(ledger, backup_folder(ledger), moment, spared=copy.path)
        restored = _ready(copy, before, room, ring)
        if before is None or before.contents is None:
            aside = set_aside(ledger, moment)
            put_in_place(restored, ledger)
            return Restored(Preview(copy, present=False), aside)
        done = compare(copy, restored, before.path)
        made = copy.made
        why = f"khôi phục từ bản sao lưu {made:%H:%M} {show_date(made.date())}"
        carry_forward(restored, before.path, who, moment, why)
        swap(restored, ledger, before.contents.mark)
        return Restored(done, str(before.path))


def _ready(copy: Backup, present: Backup | None, room: Path, ring: KeyRing | None) -> Path:
    """Return a ledger made from ``copy`` in ``room``, after every check; raises ``AppError``."""
    unit = present.contents.unit if present and present.contents else ""
    if copy.locked:
        refuse_changed(copy)
        copy = (ring or KeyRing(KeyFolder(copy.path.parent, _nothing), _nothing)).opened(copy, room)
        room = room / "mo"
        room.mkdir()
    refuse_unfit(copy, unit)
    return ready(copy, room)


def _nothing() -> None:
    return None


@contextmanager
def _room(ledger: Path) -> Iterator[Path]:
    """Give a folder on the same disk as the ledger for work that is not to be seen half done."""
    try:
        with tempfile.TemporaryDirectory(prefix=".khoi-phuc-", dir=ledger.parent) as room:
            yield Path(room)
    except OSError as error:
        raise LedgerError(f"Không ghi được vào {ledger.parent}.", "Cần thư mục ghi được và còn chỗ trống.") from error


def _present(ledger: Path, folder: Path, moment: datetime, spared: Path | None = None) -> Backup | None:
    """Copy the ledger as it stands; nothing where there is none or it can no longer be read."""
    if not ledger.exists():
        return None
    try:
        opened = open_ledger(ledger)
    except AppError:
        if is_sound(ledger):
            # busy, or of a newer program: nothing to be replaced
            raise
        return None
    try:
        return backup(opened, folder, moment, Why.RESTORE, spared)
    except AppError:
        if folder.name == BACKUP_FOLDER and is_sound(ledger):
            # no copy, no restore: a full disk must not cost the present state
            raise
        return None
    finally:
        opened.close()
