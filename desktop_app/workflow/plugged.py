"""Cắm USB là thấy: finds the packages on a stick and says what each is, without taking anything in.

Only files with the ending of packages are read, in the stick's top folder and in its own folders (``SoMamNon…``); no
link is followed, and nothing is ever opened by another program.
"""

import os
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path

from desktop_app.domain.errors import PackageError
from desktop_app.domain.package import EVERYBODY, ClearHeader, PackageKind, Received
from desktop_app.domain.progress import Progress, silently
from desktop_app.domain.snapshot import Outcome
from desktop_app.domain.stick import Found, Look, Volume
from desktop_app.packages.envelope import clear_header, is_envelope
from desktop_app.packages.limits import Limits
from desktop_app.packages.unseal import inspect
from desktop_app.paths import PACKAGE_SUFFIX
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.intake import Intake

MOST_FILES, DEEPEST = 500, 3
_HEAD = 64
OWN_FOLDERS = "somamnon"
"""Folders of the top level whose names begin so are looked into."""

_CERTIFICATES = {
    PackageKind.ENROLMENT: "Chứng thư Sở cấp cho {}: cài ở trang “Khóa của tôi”.",
    PackageKind.ENROLMENT_REQUEST: "{} xin cấp chứng thư: Sở xem ở trang “Khóa đã cấp”.",
}


class Plugged:
    """What lies on the sticks that are plugged in, as this desk sees it."""

    def __init__(self, desk: Desk, intake: Intake) -> None:
        self._desk = desk
        self._intake = intake

    def look(self, volume: Volume, progress: Progress = silently) -> Look:
        """Say what each package on a stick is and what would become of it; raises ``Cancelled`` when stopped."""
        paths = list(packages_on(volume.root, MOST_FILES + 1))
        found = []
        for number, path in enumerate(paths[:MOST_FILES]):
            progress(number, len(paths), path.name)
            found.append(self._found(path))
        return Look(volume, tuple(found), more=len(paths) > MOST_FILES)

    def needs_key(self, paths: Iterable[Path]) -> bool:
        """Say whether one of these files, or of those in these folders, is encrypted; only their heads are read."""
        files = [file for each in paths for file in (each.glob(f"*{PACKAGE_SUFFIX}") if each.is_dir() else (each,))]
        return any(is_envelope(_head(each)) for each in files)

    def _found(self, path: Path) -> Found:
        try:
            data = path.read_bytes() if path.stat().st_size <= Limits().total else b""
            clear = clear_header(data) if is_envelope(data) else None
        except (OSError, PackageError):
            # what the same reading says in a whole sentence
            return self._looked_at(path, None, PackageKind.SUBMISSION)
        if clear is not None:
            return self._sealed(path, clear)
        return self._open(path, data)

    def _sealed(self, path: Path, clear: ClearHeader) -> Found:
        """Return what an encrypted package is: all of it, or what stands outside while the key is locked."""
        own = self._desk.unit.code
        if clear.sender == own and clear.recipient != own:
            words = f"{_of(clear.kind)} do đơn vị này ghi, gửi đơn vị {clear.recipient}."
            return Found(path, Received(path.name, Outcome.KNOWN, words), clear, clear.kind, own=True)
        if clear.recipient in {own, EVERYBODY.code} and self._desk.keys.is_locked():
            words = f"{_of(clear.kind)} của đơn vị {clear.sender}, đã mã hóa: mở khóa để xem."
            return Found(path, Received(path.name, Outcome.NEW, words), clear, clear.kind, locked=True)
        return self._looked_at(path, clear, clear.kind)

    def _open(self, path: Path, data: bytes) -> Found:
        try:
            header = inspect(data).header
        except PackageError:
            return self._looked_at(path, None, PackageKind.SUBMISSION)
        if header.kind in _CERTIFICATES:
            name = header.recipient.name if header.kind is PackageKind.ENROLMENT else header.sender.name
            words = _CERTIFICATES[header.kind].format(name)
            return Found(path, Received(path.name, Outcome.KNOWN, words), kind=header.kind, elsewhere=True)
        if header.sender.code == self._desk.unit.code and header.recipient.code not in {
            header.sender.code,
            EVERYBODY.code,
        }:
            words = f"{_of(header.kind)} do đơn vị này ghi, gửi {header.recipient.name}."
            return Found(path, Received(path.name, Outcome.KNOWN, words), kind=header.kind, own=True)
        return self._looked_at(path, None, header.kind)

    def _looked_at(self, path: Path, clear: ClearHeader | None, kind: PackageKind) -> Found:
        (received,) = self._intake.receive([path], dry_run=True)
        return Found(path, received, clear, kind)


def packages_on(root: Path, most: int) -> Iterator[Path]:
    """Yield the package files on a stick, by name, at most ``most``: the top folder's first."""
    left = most
    folders = [(root, 1)]
    while folders and left > 0:
        folder, depth = folders.pop(0)
        for entry in _entries(folder):
            if _is_package(entry):
                yield Path(entry.path)
                left -= 1
                if not left:
                    return
            elif depth < DEEPEST and _is_ours(entry, top=depth == 1):
                folders.append((Path(entry.path), depth + 1))


def _head(path: Path) -> bytes:
    try:
        # a pipe would never end
        with path.open("rb") if path.is_file() else BytesIO() as file:
            return file.read(_HEAD)
    except OSError:
        return b""


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda each: each.name)
    except OSError:
        # pulled out meanwhile, or nothing for us
        return []


def _is_package(entry: os.DirEntry[str]) -> bool:
    # names that begin with a dot are files of this program that are being written
    shown = not entry.name.startswith(".")
    return shown and entry.name.lower().endswith(PACKAGE_SUFFIX) and entry.is_file(follow_symlinks=False)


def _is_ours(entry: os.DirEntry[str], *, top: bool) -> bool:
    named = entry.name.casefold().startswith(OWN_FOLDERS) if top else not entry.name.startswith(".")
    return named and entry.is_dir(follow_symlinks=False)


def _of(kind: PackageKind) -> str:
    return f"{kind.words[0].upper()}{kind.words[1:]}"
