"""Files that change together or not at all: all of them are written first, then one mark decides, then they move.

A crash before the mark leaves every old file; after it, whoever looks into the folder next finishes the moving. Even
where nobody can (a stick that takes no writing), each file is whole and either the old or the new one.
"""

import json
import os
from collections.abc import Collection, Mapping
from pathlib import Path

_MARK = ".doi-khoa.json"
_NEW = ".moi"
_SECRET = 0o600


def change_together(folder: Path, made: Mapping[str, bytes], gone: Collection[str] = ()) -> None:
    """Put the files ``made`` into ``folder``, take those ``gone`` out; raises ``OSError``, changing nothing."""
    settle(folder)
    try:
        for name, data in made.items():
            write_secret(_new(folder, name), data)
        plan = {"made": sorted(made), "gone": sorted(gone)}
        write_secret(folder / f"{_MARK}{_NEW}", json.dumps(plan).encode())
    except OSError:
        _tidy(folder, made)
        raise
    # from here on it has happened
    (folder / f"{_MARK}{_NEW}").replace(folder / _MARK)
    sync_folder(folder)
    settle(folder)


def settle(folder: Path) -> None:
    """Finish a change that a crash has cut short; raises ``OSError`` where nothing can be written."""
    try:
        plan = json.loads((folder / _MARK).read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return
    except ValueError:
        # the mark comes to its place whole or not at all: this one is not ours
        return
    for name in plan["made"]:
        if _new(folder, name).exists():
            _new(folder, name).replace(folder / name)
    for name in plan["gone"]:
        (folder / name).unlink(missing_ok=True)
    sync_folder(folder)
    (folder / _MARK).unlink(missing_ok=True)
    sync_folder(folder)


def write_secret(path: Path, data: bytes) -> None:
    """Write a file that only its owner may read, and see it to the disk."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), _SECRET)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """See to it that renamed files have reached the disk (Windows does so itself)."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        os.fsync(descriptor)
        os.close(descriptor)


def _new(folder: Path, name: str) -> Path:
    path = folder / name
    return path.with_name(f".{path.name}{_NEW}")


def _tidy(folder: Path, made: Mapping[str, bytes]) -> None:
    for path in (*(_new(folder, name) for name in made), folder / f"{_MARK}{_NEW}"):
        try:
            path.unlink(missing_ok=True)
        except OSError:
            return
