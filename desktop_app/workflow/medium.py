"""On what kind of thing a folder lies: sticks are pulled out, networks and clouds tear a ledger."""

import os
import sys
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path, PurePath

_CLOUDS = ("onedrive", "google drive", "googledrive", "dropbox", "icloud", "nextcloud")
_NETWORKS = ("nfs", "cifs", "smb", "fuse.sshfs", "9p", "davfs", "afs")
_WINDOWS_REMOVABLE, _WINDOWS_REMOTE = 2, 4
_MOUNT_POINT, _FILE_SYSTEM = 1, 2


class Medium(StrEnum):
    """Where a ledger may come to lie; ``warning`` is what a clerk should hear of it."""

    FIXED = ""
    REMOVABLE = "Đây là USB hoặc ổ rời: rút ra là không mở được sổ. Nên đặt sổ trên máy, USB chỉ để gửi và sao lưu."
    NETWORK = "Đây là thư mục mạng: mạng chập chờn có thể làm hỏng sổ. Nên đặt sổ trên chính máy này."
    CLOUD = "Thư mục này tự đồng bộ lên mạng và có thể làm hỏng sổ đang mở. Nên đặt sổ ở thư mục khác trên máy."

    @property
    def warning(self) -> str:
        """The kind word about it; empty where all is well."""
        return self.value


def medium_of(path: Path) -> Medium:
    """Return on what ``path``, which need not exist yet, lies; what cannot be known counts as fixed."""
    text = str(path)
    if text.startswith(("\\\\", "//")):
        return Medium.NETWORK
    if is_cloud(path):
        return Medium.CLOUD
    if sys.platform == "win32":
        return _on_windows(path)
    return _on_linux(path)


def is_cloud(path: PurePath) -> bool:
    """Say whether a program that copies to the network watches over ``path``."""
    return any(part.casefold().startswith(_CLOUDS) for part in path.parts)


def read_mounts(lines: Iterable[str], path: PurePath) -> Medium:
    """Return what the lines of ``/proc/mounts`` say about ``path``: the innermost mount decides."""
    best, kind = "", ""
    for line in lines:
        parts = line.split()
        if len(parts) <= _FILE_SYSTEM:
            continue
        point = parts[_MOUNT_POINT].replace("\\040", " ")
        if path.is_relative_to(point) and len(point) >= len(best):
            best, kind = point, parts[_FILE_SYSTEM]
    if kind.startswith(_NETWORKS):
        return Medium.NETWORK
    # desktops mount what somebody plugs in there
    return Medium.REMOVABLE if best.startswith(("/media/", "/run/media/")) else Medium.FIXED


def _on_linux(path: Path) -> Medium:
    try:
        lines = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return Medium.FIXED
    return read_mounts(lines, PurePath(os.path.realpath(path)))


def _on_windows(path: Path) -> Medium:
    import ctypes  # noqa: PLC0415 - slow, and needed on Windows alone

    library = getattr(ctypes, "windll", None)
    if library is None:
        return Medium.FIXED
    match library.kernel32.GetDriveTypeW(f"{path.absolute().drive}\\"):
        case code if code == _WINDOWS_REMOVABLE:
            return Medium.REMOVABLE
        case code if code == _WINDOWS_REMOTE:
            return Medium.NETWORK
    return Medium.FIXED
