"""A power cut, seen from the disk: what of a traced program's writing is still there at any moment.

``strace`` tells the true order of every write, sync and acknowledgement. ``Disk`` replays it: what was synced stays,
and of what was not, nothing stays, or all, or any part of it, torn in the middle of a page. Even the name of a new file
stays for certain only once its folder was synced. SQLite's shared memory is left out: it is made anew from the WAL.
"""

import random
import re
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ACKNOWLEDGED = "saved "
_CALLS = "openat,write,pwrite64,fsync,fdatasync,ftruncate,unlink,unlinkat,rename"
_SECTOR = 512
_STRING = r'"((?:\\x[0-9a-f]{2})*)"'
_PATTERNS = {
    "made": re.compile(rf"openat\([^,]+, {_STRING}, [^)]*O_CREAT"),
    "wrote": re.compile(rf"pwrite64\(\d+<([^>]*)>, {_STRING}, \d+, (\d+)\)"),
    "cut": re.compile(r"ftruncate\(\d+<([^>]*)>, (\d+)\)"),
    "synced": re.compile(r"f(?:data)?sync\(\d+<([^>]*)>\)"),
    "gone": re.compile(rf"unlink(?:at)?\((?:[^,)]+, )?{_STRING}"),
    "said": re.compile(rf"write\(1<[^>]*>, {_STRING}"),
}


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to the files of a folder, or one line that the program has said."""

    kind: str
    file: str = ""
    data: bytes = b""
    at: int = 0


@dataclass(frozen=True, slots=True)
class Traced:
    """What a traced program did, in order, and what it said."""

    events: tuple[Event, ...]
    errors: str

    @property
    def acknowledged(self) -> int:
        """How many answers it has acknowledged."""
        return sum(event.kind == "said" for event in self.events)


def is_traceable(folder: Path) -> bool:
    """Say whether programs can be traced here."""
    try:
        out = str(folder / "probe")
        return subprocess.run(["strace", "-o", out, "true"], capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


def trace(command: Sequence[str], folder: Path, out: Path, environment: dict[str, str]) -> Traced:
    """Run ``command`` under ``strace`` and return what happened to the ledger's files in ``folder``."""
    watched = ["strace", "-f", "-y", "-xx", "-s", "1000000", "--seccomp-bpf", "-e", f"trace={_CALLS}", "-o", str(out)]
    done = subprocess.run([*watched, *command], capture_output=True, text=True, check=False, env=environment)
    return Traced(tuple(_events(out, folder)), done.stderr if done.returncode else "")


def _events(out: Path, folder: Path) -> Iterator[Event]:
    with out.open(encoding="ascii", errors="replace") as lines:
        for line in _whole_calls(lines):
            event = _event(line, folder)
            if event is not None:
                yield event


def _whole_calls(lines: Iterator[str]) -> Iterator[str]:
    """Join calls that were interrupted by another thread's, at the moment they ended."""
    begun: dict[str, str] = {}
    for line in lines:
        process, _, call = line.partition(" ")
        call = call.lstrip()
        if "<unfinished ...>" in call:
            begun[process] = call.partition("<unfinished ...>")[0]
        elif "resumed>" in call:
            yield begun.pop(process, "") + call.partition("resumed>")[2]
        else:
            yield call


def _event(line: str, folder: Path) -> Event | None:
    if not re.search(r"\) += \d", line):
        return None
    for kind, pattern in _PATTERNS.items():
        found = pattern.match(line)
        if found:
            return _of_kind(kind, found.groups(), folder)
    return None


def _of_kind(kind: str, parts: tuple[str, ...], folder: Path) -> Event | None:
    if kind == "said":
        text = _bytes(parts[0]).decode("utf-8", "replace")
        return Event(kind, at=int(text.split()[1])) if text.startswith(ACKNOWLEDGED) else None
    path = Path(_bytes(parts[0]).decode("utf-8", "replace") if kind in {"made", "gone"} else _annotated(parts[0]))
    if kind == "synced" and path == folder:
        return Event(kind)
    if path.parent != folder or path.name.endswith("-shm"):
        return None
    match kind:
        case "wrote":
            return Event(kind, path.name, _bytes(parts[1]), int(parts[2]))
        case "cut":
            return Event(kind, path.name, at=int(parts[1]))
    return Event(kind, path.name)


def _annotated(text: str) -> str:
    return _bytes(text).decode("utf-8", "replace") if text.startswith("\\x") else text.removesuffix(" (deleted)")


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


@dataclass
class _File:
    """One file: what is surely on the disk, and what may or may not be."""

    data: bytes = b""
    pending: list[Event] = field(default_factory=list)
    # whether the folder surely has its name, and whether it has it at present
    named: bool = False
    present: bool = True


class Disk:
    """What lies on the disk while a trace is replayed."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self._files = {name: _File(data, named=True) for name, data in files.items()}
        # files that were unlinked, by name, for as long as the folder has not been synced
        self._unlinked: dict[str, _File] = {}

    def happen(self, event: Event) -> None:
        """Take in one event."""
        match event.kind:
            case "made":
                self._files.setdefault(event.file, _File())
            case "wrote" | "cut":
                self._files.setdefault(event.file, _File()).pending.append(event)
            case "gone":
                gone = self._files.pop(event.file, None)
                if gone is not None and gone.named:
                    self._unlinked.setdefault(event.file, gone)
            case "synced" if event.file:
                file = self._files.setdefault(event.file, _File())
                file.data, file.pending = _applied(file.data, file.pending), []
            case "synced":
                self._unlinked.clear()
                for each in self._files.values():
                    each.named = True

    def after_a_cut(self, kept: str, chance: random.Random) -> dict[str, bytes]:
        """Return the files as they are found when the power is back.

        ``kept`` is what happened to all that was not synced: "none", "all" or "some" of it stayed.
        """
        found: dict[str, bytes] = {}
        for name, file in self._unlinked.items():
            if _stays(kept, chance, when_none=True, when_all=False):
                found[name] = file.data
        for name, file in self._files.items():
            if file.named or _stays(kept, chance, when_none=False, when_all=True):
                found[name] = _applied(file.data, _chosen(file.pending, kept, chance))
        return found


def _stays(kept: str, chance: random.Random, *, when_none: bool, when_all: bool) -> bool:
    return {"none": when_none, "all": when_all}.get(kept, chance.random() < 0.5)


def _chosen(pending: Sequence[Event], kept: str, chance: random.Random) -> list[Event]:
    match kept:
        case "none":
            return []
        case "all":
            return list(pending)
    return [part for event in pending for part in _torn(event) if chance.randrange(2)]


def _torn(event: Event) -> Iterator[Event]:
    """Yield the sectors of a write; the disk may have got to any of them."""
    if event.kind != "wrote":
        yield event
        return
    for at in range(0, len(event.data), _SECTOR):
        yield Event("wrote", event.file, event.data[at : at + _SECTOR], event.at + at)


def _applied(data: bytes, events: Sequence[Event]) -> bytes:
    if not events:
        return data
    made = bytearray(data)
    for event in events:
        if event.kind == "cut":
            del made[event.at :]
            made.extend(bytes(event.at - len(made)))
        else:
            made.extend(bytes(max(event.at - len(made), 0)))
            made[event.at : event.at + len(event.data)] = event.data
    return bytes(made)
