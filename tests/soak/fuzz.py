"""Changes packages, forms, workbooks and ledgers at random, and holds each against the doors of the program.

python tests/soak/fuzz.py --minutes 60 [--what packages envelopes …] [--seed N] [--keep FOLDER]

Every file is tried in a forked process that may use 2 seconds of the processor and 512 MB of memory. A failure is
a crash (anything but a refusal in words), a hang, too much memory, or a package that is believed though its bytes are
not those that were sealed. Failing files are kept in FOLDER with what happened, and the exit status is 1.
Standard output: for each kind how many files were tried, refused and read, the failures, and the most memory used.
"""

import argparse
import os
import random
import resource
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from tests.soak.targets import TARGETS, Target, outcome

SECONDS, MEGABYTES = 2.0, 512
_PATIENCE = 60.0
"""Seconds after which a process that uses no processor time, on a busy computer, hangs for another reason."""
_ADDRESS_SPACE = 4 * 2**30
FAILURES = ("crash", "hang", "memory", "believed")


@dataclass
class Tally:
    """What has come of the files of one kind."""

    what: str
    outcomes: Counter[str] = field(default_factory=Counter)
    peak: int = 0

    @property
    def failures(self) -> int:
        """How many files have failed."""
        return sum(self.outcomes[each] for each in FAILURES)

    @property
    def words(self) -> str:
        """Return the tally as one line."""
        told = ", ".join(f"{name} {self.outcomes[name]}" for name in ("refused", "read", *FAILURES))
        return f"{self.what}: tried {self.outcomes.total()}, {told}, most memory {self.peak} MB"


class Worker:
    """A forked process that tries one file after another; whoever fails is replaced by a fresh one."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None

    def attempt(self, data: bytes) -> tuple[str, str, int]:
        """Return what became of ``data``, what there is to say about a failure, and the most memory in MB."""
        pipe = self._started()
        pipe.send_bytes(data)
        try:
            if pipe.poll(_PATIENCE):
                kind, words, peak = pipe.recv()
                if peak > MEGABYTES:
                    self.stop()
                    return "memory", f"{peak} MB", peak
                return kind, words, peak
        except EOFError:
            pass
        return self._ended()

    def stop(self) -> None:
        """End the process, if there is one."""
        if self._process is not None and self._process.pid is not None:
            self._process.kill()
            self._process.join()
        self._process = None

    def _started(self) -> Connection:
        if self._process is None or self._pipe is None:
            context = get_context("fork")
            self._pipe, there = context.Pipe()
            self._process = context.Process(target=_serve, args=(there, self._target), daemon=True)
            self._process.start()
            there.close()
        return self._pipe

    def _ended(self) -> tuple[str, str, int]:
        process = self._process
        if process is None:
            return "crash", "no process", 0
        process.join(1)
        code = process.exitcode
        self.stop()
        if code in {None, -signal.SIGPROF}:
            return "hang", f"more than {SECONDS} s", 0
        return "crash", f"the process ended with {code}", 0


def _serve(pipe: Connection, target: Target) -> None:
    """Try what comes through the pipe, until it is closed."""
    resource.setrlimit(resource.RLIMIT_AS, (_ADDRESS_SPACE, _ADDRESS_SPACE))
    # the time of the processor, by which the kernel ends even a program that is deep in a library
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    # what the seeds were made with lies in this folder; nothing else is to be written to
    with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123 - a device
        sys.stderr = nowhere
        while True:
            try:
                data = pipe.recv_bytes()
            except EOFError:
                return
            pipe.send(_tried(target, data))


def _tried(target: Target, data: bytes) -> tuple[str, str, int]:
    room = Path(tempfile.mkdtemp(prefix="fuzz-"))
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        kind, words = outcome(target, data, room), ""
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        kind = "believed" if type(error).__name__ == "Believed" else "crash"
        words = traceback.format_exc()
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        shutil.rmtree(room, ignore_errors=True)
    return kind, words, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def fuzz(target: Target, enough: Callable[[int], bool], seed: int, keep: Path) -> Tally:
    """Try changed files of ``target`` until it is ``enough``; failing ones are kept in ``keep``."""
    tally, worker = Tally(target.name), Worker(target)
    number = 0
    try:
        while not enough(number):
            data = target.mutated(random.Random(f"{target.name} {seed} {number}"))  # noqa: S311 - no secret
            kind, words, peak = worker.attempt(data)
            tally.outcomes[kind] += 1
            tally.peak = max(tally.peak, peak)
            if kind in FAILURES:
                _keep(keep, f"{target.name}-{kind}-{seed}-{number}", data, words)
            number += 1
    finally:
        worker.stop()
    return tally


def _keep(folder: Path, name: str, data: bytes, words: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.bin").write_bytes(data)
    (folder / f"{name}.txt").write_text(words, encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10.0, help="how long, for all kinds together")
    parser.add_argument("--what", nargs="+", choices=list(TARGETS), default=list(TARGETS))
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--keep", type=Path, default=Path(tempfile.gettempdir()) / "fuzz-failures")
    parser.add_argument("--try", dest="tried", type=Path, help="try one kept file again, for the first of --what")
    asked = parser.parse_args(arguments)
    seed = asked.seed if asked.seed is not None else int(time.time())
    failures = 0
    for name in asked.what:
        with tempfile.TemporaryDirectory() as folder:
            target = TARGETS[name](Path(folder))
            if asked.tried:
                worker = Worker(target)
                print(*worker.attempt(asked.tried.read_bytes()))
                worker.stop()
                return 0
            until = time.monotonic() + asked.minutes * 60 / len(asked.what)
            tally = fuzz(target, lambda _, until=until: time.monotonic() > until, seed, asked.keep)  # type: ignore[misc]
        print(tally.words, flush=True)
        failures += tally.failures
    print(f"seed {seed}; failing files, if any, are in {asked.keep}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
