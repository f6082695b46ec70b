"""Encrypted copies: for whom, and with what they are opened again.

A copy that only this computer could open would be no copy: it is encrypted only where the office's key for receiving
can travel beside it under its passphrase, or where DOET's recovery identity can open it.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from desktop_app.domain.backup import LOCKED_SUFFIX, Backup
from desktop_app.domain.errors import AppError, LedgerError, PackageError, SigningKeyError
from desktop_app.packages.keys import KeyFolder, read_receiving_key
from desktop_app.packages.locked_file import lock_file, open_file
from desktop_app.packages.locked_key import is_locked_key
from desktop_app.packages.receiving import identity_of
from desktop_app.paths import KEYS_SUFFIX
from desktop_app.store.contents import contents_of
from desktop_app.workflow.delivery import deliver

_BESIDE = "khoa-mo-"
_NOBODY = "Khóa mở lẽ ra ở thư mục khóa cạnh sổ, hoặc ở tệp khoa-mo-….pem cạnh bản sao; không còn thì nhờ Sở mở giúp."
_MOST = 1 << 16
Passphrase = Callable[[], str | None]


class CopyLock:
    """What encrypts copies of an office; ``recovery`` returns DOET's recovery recipient, empty while none is known."""

    def __init__(self, keys: KeyFolder, recovery: Callable[[], str]) -> None:
        self._keys = keys
        self._recovery = recovery

    def trouble(self) -> AppError | None:
        """Return why a copy that is encrypted could not be opened elsewhere, if so."""
        if not self._keys.recipient():
            return SigningKeyError("Đơn vị chưa có khóa nhận nên chưa khóa được bản sao.", "Tạo khóa của đơn vị trước.")
        if not self._recovery() and not is_locked_key(self._keys.receiving_key()):
            words = "Khóa chưa có mật khẩu nên bản sao không khóa: hỏng máy này là không ai mở được nữa."
            return SigningKeyError(words, "Đặt mật khẩu cho khóa, rồi sao lưu lại.")
        return None

    def lock(self, plain: Path, target: Path) -> None:
        """Encrypt ``plain`` to ``target`` for this office and for DOET's recovery; raises ``AppError``, ``OSError``."""
        trouble = self.trouble()
        if trouble is not None:
            raise trouble
        recovery = self._recovery()
        lock_file(plain, target, [self._keys.recipient(), *([recovery] if recovery else [])])

    def accompany(self, folder: Path) -> Path | None:
        """Put what opens the copies into their folder, under its passphrase; nothing where it has none."""
        key = self._keys.receiving_key()
        if not is_locked_key(key):
            return None
        # by its own name: a key that is renewed opens no older copies
        mark = hashlib.sha256(self._keys.recipient().encode()).hexdigest()[:8]
        path = folder / f"{_BESIDE}{mark}.pem"
        deliver(key, path)
        return path


@dataclass(frozen=True)
class KeyRing:
    """With what an encrypted copy may be opened: the office's keys, what lies beside the copy, a file of one's own."""

    keys: KeyFolder
    passphrase: Passphrase
    file: Path | None = None

    def opened(self, copy: Backup, room: Path) -> Backup:
        """Return a copy as a plain one in ``room``; one that is plain comes back as it is. Raises ``AppError``."""
        if not copy.locked:
            return copy
        plain = room / copy.path.name.removesuffix(LOCKED_SUFFIX)
        try:
            open_file(copy.path, plain, self._identities(copy))
            return replace(copy, path=plain, contents=contents_of(plain), checksum="", size=plain.stat().st_size)
        except OSError as error:
            raise LedgerError(f"Không đọc được {copy.path.name}.", "Kiểm tra USB và chỗ trống.") from error

    def _identities(self, copy: Backup) -> Sequence[str]:
        found: list[str] = []
        wrong: SigningKeyError | None = None
        asked: list[str | None] = []

        def once() -> str | None:
            if not asked:
                asked.append(self.passphrase())
            return asked[0]

        for read in self._sources(copy, once):
            try:
                found += read()
            except SigningKeyError as error:
                wrong = error
        if found:
            return found
        raise wrong or PackageError(f"Máy này không có khóa mở {copy.path.name}.", _NOBODY)

    def _sources(self, copy: Backup, once: Passphrase) -> Iterator[Callable[[], Sequence[str]]]:
        if self.file is not None:
            yield partial(_identities_in, self.file, once)
            return
        own = self.keys.receiving_key()
        if own and is_locked_key(own) and self.keys.is_locked():
            yield lambda: [identity_of(read_receiving_key(own, once))]
        elif own:
            yield self.keys.identities
        for path in sorted(copy.path.parent.glob(f"{_BESIDE}*.pem")):
            if path.read_bytes() != own:
                yield partial(_identities_in, path, once)


def key_ring(ledger: Path, passphrase: Passphrase, file: Path | None = None) -> KeyRing:
    """Return with what copies of the ledger at ``ledger``, which need not exist, may be opened."""
    return KeyRing(KeyFolder(ledger.with_suffix(KEYS_SUFFIX), passphrase), passphrase, file)


def _identities_in(path: Path, passphrase: Passphrase) -> tuple[str]:
    """Read the identity out of a file: a key for receiving (PEM), or age's own writing of one."""
    try:
        with path.open("rb") as file:
            data = file.read(_MOST)
    except OSError as error:
        raise SigningKeyError(f"Không đọc được tệp khóa mở {path.name}.", "Kiểm tra tên tệp và USB.") from error
    for line in data.splitlines():
        if line.startswith(b"AGE-SECRET-KEY-1"):
            return (line.decode("ascii", "replace").strip(),)
    return (identity_of(read_receiving_key(data, passphrase)),)
