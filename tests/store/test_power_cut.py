"""What is acknowledged is on the disk: shown by replaying every system call up to a power cut at any moment.

Killing a program proves little, since the kernel still holds what it wrote. Here only what was synced stays, and of the
rest any part. That the proof can fail is shown as well: with less syncing than ours it does.
"""

import os
import random
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.store.database import create_ledger, open_ledger
from desktop_app.workflow.office import Office
from tests.builders import SCHOOL, surroundings
from tests.soak.power import Disk, Event, Traced, is_traceable, trace
from tests.soak.writers import LEDGER, WINDOW

SEED = 7


@dataclass
class Findings:
    """What was found after all the cuts."""

    cuts: int = 0
    lost: int = 0
    damaged: int = 0


@pytest.fixture(autouse=True)
def _tracing(tmp_path: Path) -> None:
    if not is_traceable(tmp_path):
        pytest.skip("strace is missing, or tracing is forbidden here")


def _chance() -> random.Random:
    return random.Random(SEED)  # noqa: S311 - no secret is made of it


def _run(program: str, path: Path, count: int, *fault: str) -> tuple[dict[str, bytes], Traced]:
    before = {path.name: path.read_bytes()}
    command = [sys.executable, "-c", program, str(path), "1", str(count), *fault]
    traced = trace(command, path.parent, path.parent.parent / "trace", {**os.environ, "PYTHONPATH": str(Path.cwd())})
    assert traced.errors == ""
    assert traced.acknowledged == count
    return before, traced


def _cut_everywhere(before: dict[str, bytes], traced: Traced, folder: Path, share: float) -> Findings:
    """Cut the power after a ``share`` of all system calls, three ways each, and look at what is left."""
    folder.mkdir()
    disk, findings, newest = Disk(before), Findings(), 0
    chance = _chance()
    name = next(iter(before))
    for event in traced.events:
        disk.happen(event)
        newest = event.at if event.kind == "said" else newest
        if chance.random() < share:
            for kept in ("none", "all", "some"):
                findings.cuts += 1
                _look(disk.after_a_cut(kept, chance), folder / name, newest, findings)
    return findings


def _look(files: dict[str, bytes], path: Path, newest: int, findings: Findings) -> None:
    for old in path.parent.iterdir():
        old.unlink()
    for name, data in files.items():
        (path.parent / name).write_bytes(data)
    try:
        with closing(sqlite3.connect(path)) as raw:
            sound = raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            found = {int(new) for (new,) in raw.execute("SELECT new FROM change") if new.isdigit()}
    except sqlite3.DatabaseError:
        sound, found = False, set()
    findings.damaged += not sound
    findings.lost += any(number not in found for number in range(1, newest + 1))


def _between(events: tuple[Event, ...]) -> Iterator[list[Event]]:
    """Yield what happened between one acknowledgement and the next."""
    since: list[Event] = []
    for event in events:
        if event.kind == "said":
            yield since
            since = []
        else:
            since.append(event)


def _syncs_last(events: list[Event]) -> bool:
    """Say whether what was written into the WAL was synced afterwards."""
    of_wal = [event.kind for event in events if event.file.endswith("-wal")]
    return "wrote" in of_wal and of_wal[-1] == "synced"


def _a_ledger(tmp_path: Path) -> Path:
    (tmp_path / "so").mkdir()
    path = tmp_path / "so" / "s.somamnon"
    create_ledger(path, "42").close()
    return path


def _a_school(tmp_path: Path) -> Path:
    (tmp_path / "so").mkdir()
    path = tmp_path / "so" / "truong.somamnon"
    Office.create(path, SCHOOL, surroundings()).close()
    return path


@pytest.mark.parametrize(("answers", "share"), [(300, 0.05), pytest.param(3_000, 0.2, marks=pytest.mark.soak)])
def test_no_power_cut_takes_an_acknowledged_answer(answers: int, share: float, tmp_path: Path) -> None:
    before, traced = _run(LEDGER, _a_ledger(tmp_path), answers)
    assert any(event.kind == "wrote" and event.file == "s.somamnon" for event in traced.events), "no checkpoint"
    findings = _cut_everywhere(before, traced, tmp_path / "after", share)
    print(f"{findings.cuts} cuts, {answers} answers: {findings.lost} lost, {findings.damaged} damaged")  # noqa: T201
    assert findings.cuts > 100
    assert (findings.lost, findings.damaged) == (0, 0)


@pytest.mark.parametrize(("answers", "share"), [(12, 0.5), pytest.param(300, 0.5, marks=pytest.mark.soak)])
def test_the_window_says_saved_only_after_the_disk_has_it(answers: int, share: float, tmp_path: Path) -> None:
    before, traced = _run(WINDOW, _a_school(tmp_path), answers)
    assert all(map(_syncs_last, _between(traced.events)))
    findings = _cut_everywhere(before, traced, tmp_path / "after", share)
    assert (findings.lost, findings.damaged) == (0, 0)


@pytest.mark.parametrize("fault", ["NORMAL", "OFF"])
def test_the_proof_finds_out_when_less_is_synced(fault: str, tmp_path: Path) -> None:
    before, traced = _run(LEDGER, _a_ledger(tmp_path), 60, fault)
    assert not all(map(_syncs_last, _between(traced.events)))
    findings = _cut_everywhere(before, traced, tmp_path / "after", 0.2)
    assert findings.lost > 0


def test_the_proof_finds_out_when_the_window_speaks_too_early(tmp_path: Path) -> None:
    before, traced = _run(WINDOW, _a_school(tmp_path), 3, "NORMAL")
    assert not all(map(_syncs_last, _between(traced.events)))
    assert _cut_everywhere(before, traced, tmp_path / "after", 1.0).lost > 0


def test_what_was_cut_opens_as_a_ledger(tmp_path: Path) -> None:
    path = _a_ledger(tmp_path)
    before, traced = _run(LEDGER, path, 5)
    disk = Disk(before)
    for event in traced.events[: len(traced.events) // 2]:
        disk.happen(event)
    found = tmp_path / "found"
    found.mkdir()
    for name, data in disk.after_a_cut("none", _chance()).items():
        (found / name).write_bytes(data)
    open_ledger(found / path.name).close()
