"""Kills the real window at random moments while it is answering, and counts what was lost: nothing may be.

python tests/soak/kill.py --rounds 500

Every round opens the window on the same ledger, types numbers into a field, and ends by SIGKILL at a random moment. In
every other round the program is stopped before that, and its ledger is copied together with the WAL, as a power cut
would find the page cache; the copy must hold what had been acknowledged as well. Each round ends with a check of the
whole ledger. Standard output: rounds, answers acknowledged, lost, damaged.
"""

import argparse
import os
import random
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
from contextlib import closing, suppress
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

# what a window needs is loaded before the first round, and forked
from PySide6.QtTest import QTest

from desktop_app.ui.main_window import MainWindow
from desktop_app.workflow.office import Office
from tests.builders import SCHOOL, surroundings
from tests.soak.writers import WINDOW

_LONGEST = 20.0
"""Seconds in which a window must have answered for the first time, on a slow computer."""
_BUSY = 0.4
"""Seconds after which a busy window is killed at the latest."""
_OPENING = 0.2


LOADED = (QTest, MainWindow)


@dataclass
class Tally:
    """What all rounds have come to."""

    rounds: int = 0
    acknowledged: int = 0
    copies: int = 0
    lost: int = 0
    damaged: int = 0
    numbers: set[int] = field(default_factory=set)

    @property
    def words(self) -> str:
        """Return the tally as one line."""
        return (
            f"rounds {self.rounds}, acknowledged answers {self.acknowledged}, copies with WAL {self.copies}, "
            f"lost {self.lost}, damaged {self.damaged}"
        )


def kill(rounds: int, folder: Path, seed: int, *, aloud: bool = False) -> Tally:
    """Kill ``rounds`` windows in ``folder`` and return what it has come to."""
    ledger, chance, tally = folder / "truong.somamnon", random.Random(seed), Tally()  # noqa: S311 - no secret
    Office.create(ledger, SCHOOL, surroundings()).close()
    for number in range(rounds):
        _round(ledger, 1 + number * 100_000, chance, tally, copied=bool(number % 2))
        tally.rounds += 1
        if aloud and tally.rounds % 25 == 0:
            print(tally.words, flush=True)
    return tally


def _round(ledger: Path, first: int, chance: random.Random, tally: Tally, *, copied: bool) -> None:
    # forked from this process, that has loaded everything already: most of a fresh start would be loading
    reading, writing = os.pipe()
    child = get_context("fork").Process(target=_type, args=(writing, ledger, first))
    child.start()
    os.close(writing)
    assert child.pid is not None
    # one window in five is killed while it opens, the others while they answer
    said = b"" if chance.random() < _OPENING else _listen(reading, _LONGEST, until_first=True)
    said += _listen(reading, chance.uniform(0, _BUSY))
    copy = None
    if copied:
        os.kill(child.pid, signal.SIGSTOP)
        said += _listen(reading, 0.02)
        copy = _copy(ledger)
        os.kill(child.pid, signal.SIGCONT)
        tally.numbers |= _numbers(said)
        _check(copy, tally)
        shutil.rmtree(copy.parent)
        tally.copies += 1
        said += _listen(reading, chance.uniform(0, 0.05))
    os.kill(child.pid, signal.SIGKILL)
    child.join()
    said += _listen(reading, 0.5)
    os.close(reading)
    new = _numbers(said)
    tally.acknowledged += len(new)
    tally.numbers |= new
    _check(ledger, tally)


def _type(out: int, ledger: Path, first: int) -> None:
    os.dup2(out, 1)
    sys.argv = ["window", str(ledger), str(first), "99999"]
    exec(WINDOW, {"__name__": "__main__"})  # noqa: S102 - the very program that the other proofs trace


def _listen(reading: int, seconds: float, *, until_first: bool = False) -> bytes:
    """Return all that is said in so many seconds, or until the other side has ended, or has begun to speak."""
    os.set_blocking(reading, False)
    said, until = b"", time.monotonic() + seconds
    while True:
        with suppress(BlockingIOError):
            part = os.read(reading, 2**16)
            if not part:
                return said
            said += part
        if time.monotonic() > until or (said and until_first):
            return said
        time.sleep(0.005)


def _numbers(said: bytes) -> set[int]:
    # the last line may be cut short: only whole lines are acknowledgements
    return {int(line.split()[1]) for line in said.split(b"\n")[:-1]}


def _copy(ledger: Path) -> Path:
    copy = Path(tempfile.mkdtemp(prefix="somamnon-cut-")) / ledger.name
    for ending in ("", "-wal"):
        with suppress(FileNotFoundError):
            shutil.copyfile(f"{ledger}{ending}", f"{copy}{ending}")
    return copy


def _check(ledger: Path, tally: Tally) -> None:
    with closing(sqlite3.connect(ledger)) as raw:
        tally.damaged += raw.execute("PRAGMA integrity_check").fetchone() != ("ok",)
        tally.damaged += bool(raw.execute("PRAGMA foreign_key_check").fetchall())
        kept = {int(new) for (new,) in raw.execute("SELECT new FROM change WHERE path = 'suc_chua'") if new.isdigit()}
    tally.lost += len(tally.numbers - kept)


def main() -> int:
    """Run from the command line; 0 when nothing was lost and nothing damaged."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="somamnon-kill-") as folder:
        tally = kill(arguments.rounds, Path(folder), arguments.seed, aloud=True)
    print(f"{tally.words} ({time.monotonic() - began:.0f} s)")
    return 1 if tally.lost or tally.damaged or not tally.acknowledged else 0


if __name__ == "__main__":
    sys.exit(main())
