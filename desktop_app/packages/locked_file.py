"""Files that only somebody with an identity can read: age (X25519), piece by piece, never whole in memory."""

from collections.abc import Sequence
from pathlib import Path

import pyrage

from desktop_app.domain.errors import PackageError

LOCKED_SUFFIX = ".age"
_MAGIC = b"age-encryption.org/"


def is_locked_file(path: Path) -> bool:
    """Say whether a file is one of these, by its first bytes; raises ``OSError``."""
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def lock_file(source: Path, target: Path, recipients: Sequence[str]) -> None:
    """Write ``source`` to ``target`` so that each of ``recipients`` can open it; raises ``OSError``."""
    known = [pyrage.x25519.Recipient.from_str(each) for each in recipients]
    with source.open("rb") as plain, target.open("wb") as locked:
        pyrage.encrypt_io(plain, locked, known)


def open_file(source: Path, target: Path, identities: Sequence[str]) -> None:
    """Write what ``source`` hides to ``target``; raises ``PackageError`` when that cannot be, and ``OSError``."""
    try:
        known = [pyrage.x25519.Identity.from_str(each) for each in identities]
    except pyrage.IdentityError as error:
        raise PackageError("Khóa mở không đúng dạng.", "Dùng tệp khóa mở do Sổ Mầm Non tạo ra.") from error
    whole = False
    try:
        with source.open("rb") as locked, target.open("wb") as plain:
            pyrage.decrypt_io(locked, plain, known)
        whole = True
    except pyrage.DecryptError as error:
        if "matching" in str(error):
            words = f"{source.name} không được khóa cho đơn vị này."
            raise PackageError(words, "Dùng khóa mở của đơn vị đã tạo tệp, hoặc nhờ Sở mở giúp.") from error
        raise PackageError(f"{source.name} bị hỏng, không mở khóa được.", "Dùng bản khác của tệp này.") from error
    except OSError as error:
        if error.errno is not None:
            raise
        # age itself says so: a piece does not carry its seal
        raise PackageError(f"{source.name} bị hỏng, không mở khóa được.", "Dùng bản khác của tệp này.") from error
    finally:
        if not whole:
            # half of what was hidden is not left lying about
            target.unlink(missing_ok=True)
