"""All speed figures, side by side with their limits.

python tests/bench/run.py                       a whole province is made first, which takes minutes
python tests/bench/run.py --province FOLDER     that province is kept in FOLDER, and used again
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop_app.app import make_application
from desktop_app.paths import find_places
from desktop_app.ui.design import dress
from desktop_app.ui.tidying import Tidying
from desktop_app.workflow.demo import make_demo
from tests.bench import answer, find, footprint, grid, indicators, large, receive, start, trail, trust, twin

MOST_MEMORY = 250


def main() -> int:
    """Measure, print, and return 1 when a limit is passed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--province", type=Path)
    kept: Path | None = parser.parse_args().province
    places = find_places()
    application = make_application()
    dress(application, places.resources)
    Tidying(application)
    with tempfile.TemporaryDirectory() as folder:
        demo = make_demo(Path(folder) / "D", 1, 1, 1, places)
        began = start.measure(demo.institutions[0])
        alone = start.measure(demo.institutions[0], one_core=True) if hasattr(os, "sched_setaffinity") else began
        held_memory = footprint.measure(_folder(folder, "memory"), places)
        answered = answer.measure(application, demo.institutions[0], places)
        answered |= large.measure(application, Path(folder), places)
        remembered = trail.measure(Path(folder), places)
        hands = grid.measure(application, Path(folder), places)
        received = receive.measure(demo, Path(folder), places)
        trusted = trust.measure(Path(folder), places)
        twins = twin.measure(demo.institutions[0], Path(folder), places)
        province = indicators.whole_province(kept or Path(folder) / "P", places)
        read = indicators.measure(province, places)
        searched = find.measure(application, province, places)
    empty, ready = began["empty"] * 1000, began["ready"] * 1000
    held = [
        _line("first window painted", began["ours"], began["limit"], f"empty {empty:.0f} ms, home ready {ready:.0f} ms")
    ]
    note = f"empty {alone['empty'] * 1000:.0f} ms, home ready {alone['ready'] * 1000:.0f} ms"
    held.append(_line("the same on one core", alone["ours"], alone["limit"], note))
    for name, mebibytes in held_memory.items():
        held.append(_memory(f"memory, {name} open", mebibytes))
    for name, (median, slowest) in answered.items():
        held.append(_line(f"one answer, {name}", median, 0.030, f"99th percentile {slowest * 1000:.1f} ms"))
    for name, (median, slowest) in remembered.items():
        # the first look reads the whole trail, off the window's thread
        limit = 3.0 if "first" in name else 0.050
        held.append(_line(name, median, limit, f"99th percentile {slowest * 1000:.1f} ms, 100,000 lines"))
    for name, (median, slowest, ratio) in hands.items():
        beside = f", plain table 1 : {ratio:.1f}" if ratio else ""
        held.append(_line(f"grid, {name}", median, 0.050, f"99th percentile {slowest * 1000:.1f} ms{beside}"))
    size, first = received["KiB"], received["first"] * 1000
    held.append(_line("one package received", received["median"], 0.5, f"{size:.0f} KiB, first {first:.0f} ms"))
    held += [_line(name, seconds, limit, note) for name, seconds, limit, note in trusted]
    held.append(_line("template of 2,500 rows written", twins["written"], 2.0, ""))
    held.append(_line("the same taken back", twins["taken"], 3.0, f"preview {twins['seen'] * 1000:.0f} ms"))
    note = f"reading {read['reading'] * 1000:.0f} ms, {read['counted']:.0f} figures, ledger {read['MiB']:.0f} MiB"
    held.append(_line("somamnon indicators, 69 x 5", read["command"], 2.0, note))
    held += [_line(name, seconds, limit, note) for name, seconds, limit, note in searched]
    return 0 if all(held) else 1


def _folder(parent: str, name: str) -> Path:
    made = Path(parent) / name
    made.mkdir()
    return made


def _memory(name: str, mebibytes: float) -> bool:
    print(f"{name:32s} {mebibytes:8.0f} MiB  limit {MOST_MEMORY:6d} MiB")
    return mebibytes <= MOST_MEMORY


def _line(name: str, seconds: float, limit: float, note: str) -> bool:
    print(f"{name:32s} {seconds * 1000:8.1f} ms   limit {limit * 1000:6.0f} ms   {note}")
    return seconds <= limit


if __name__ == "__main__":
    sys.exit(main())
