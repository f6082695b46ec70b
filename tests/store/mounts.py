"""Small, read-only and removable media for tests, made by mounting; a test is skipped where that is not allowed."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def a_small_disk(folder: Path, size: str = "4m") -> Iterator[Path]:
    """Mount an empty disk of ``size`` at ``folder``."""
    folder.mkdir(exist_ok=True)
    _mount("-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder)
    try:
        yield folder
    finally:
        _unmount(folder)


@contextmanager
def a_small_volume(folder: Path, size: str = "12M") -> Iterator[Path]:
    """Mount a new ext4 file system of ``size``, made in a file, at ``folder``: its journal and blocks are real ones."""
    folder.mkdir(exist_ok=True)
    image = folder.with_suffix(".img")
    with image.open("wb") as file:
        file.truncate(int(size.rstrip("M")) * 2**20)
    made = subprocess.run(["mkfs.ext4", "-q", image], capture_output=True, text=True, check=False)
    if made.returncode:
        pytest.skip(f"no ext4 can be made here: {made.stderr.strip()}")
    _mount("-o", "loop", image, folder)
    try:
        yield folder
    finally:
        _unmount(folder)


@contextmanager
def a_locked_medium(folder: Path) -> Iterator[Path]:
    """Make all that lies in ``folder`` read-only, for root too."""
    _mount("--bind", folder, folder)
    try:
        _mount("-o", "remount,ro,bind", folder)
        yield folder
    finally:
        _unmount(folder)


class Stick:
    """A stick at ``slot`` that can be pulled out while it is in use, and put back."""

    def __init__(self, medium: Path, slot: Path) -> None:
        self.medium, self.slot, self.is_in = medium, slot, False
        for each in (medium, slot):
            each.mkdir(exist_ok=True)

    def put_in(self) -> None:
        """Mount it."""
        _mount("--bind", self.medium, self.slot)
        self.is_in = True

    def pull_out(self) -> None:
        """Take it away from under whoever uses it; what is open stays open, as for a deleted file."""
        _unmount(self.slot)
        self.is_in = False


@contextmanager
def a_stick(folder: Path) -> Iterator[Stick]:
    """Yield a stick that has been put in."""
    stick = Stick(folder / "medium", folder / "stick")
    stick.put_in()
    try:
        yield stick
    finally:
        if stick.is_in:
            stick.pull_out()


def _mount(*words: str | Path) -> None:
    try:
        done = subprocess.run(["mount", *map(str, words)], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        pytest.skip("there is no mount command here")
    if done.returncode:
        pytest.skip(f"mounting needs root, or unshare -rm: {done.stderr.strip()}")


def _unmount(folder: Path) -> None:
    subprocess.run(["umount", "-l", str(folder)], check=True)
