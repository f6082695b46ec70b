"""Sets everything up and opens the application on a demonstration ledger.

    python3 build_spec/run.py               the window of a kindergarten
    python3 build_spec/run.py --no-window   the same story on the command line

Where there is no display the story is told on the command line, and the last lines say where the package, the workbook
and the page lie.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from build_spec.environment import ROOT, has_display, say, set_up

FOLDER = ROOT / "build" / "demo"


def main(arguments: Sequence[str]) -> int:
    """Set up, make the demonstration once, and show it."""
    program = [str(set_up(for_tests=False)), "-m", "desktop_app"]
    if has_display() and "--no-window" not in arguments:
        if not (FOLDER / "tinh.somamnon").is_file():
            _make_demo(program)
        school = min(FOLDER.glob("xa-*/truong-*.somamnon"))
        say(f"Đang mở sổ mẫu {school}")
        return subprocess.run([*program, "--ledger", str(school)], check=False, cwd=ROOT).returncode
    say("Không có màn hình: kể chuyện bằng dòng lệnh.")
    return _tell_story(program)


def _make_demo(program: Sequence[str]) -> None:
    shutil.rmtree(FOLDER, ignore_errors=True)
    _do([*program, "demo", str(FOLDER), "--communes", "3", "--institutions", "3"])


def _tell_story(program: Sequence[str]) -> int:
    """One figure, from a kindergarten to the province."""
    _make_demo(program)
    school = min(FOLDER.glob("xa-*/truong-*.somamnon"))
    commune, province = school.parent / "xa.somamnon", FOLDER / "tinh.somamnon"
    package, wrapped = FOLDER / "goi" / "truong-moi.gdmn", FOLDER / "goi" / "xa-moi.gdmn"
    sheet, page = FOLDER / "nhom_lop.xlsx", FOLDER / "nhom_lop.pdf"
    period = _period(program, school)
    record = ["--form", "nhom_lop", "--period", period]
    _do([*program, "answer", str(school), *record, "suc_chua=1.234"])
    _do([*program, "finalize", str(school), *record])
    _do([*program, "send", str(school), "--period", period, "--out", str(package)])
    _do([*program, "receive", str(commune), str(package)])
    _do([*program, "send", str(commune), "--period", period, "--out", str(wrapped)])
    others = [str(each) for each in sorted((FOLDER / "goi").glob("xa-*.gdmn")) if each != wrapped]
    _do([*program, "receive", str(province), *others, str(wrapped)])
    for out in (sheet, page):
        _do([*program, "report", str(province), "nhom_lop", "--period", period, "--out", str(out)])
    say(f"\nGói: {wrapped}\nBảng tính: {sheet}\nTrang in: {page}")
    return 0


def _period(program: Sequence[str], ledger: Path) -> str:
    """Return the period that the demonstration reports for, as its package says it."""
    package = next((ledger.parent.parent / "goi").glob("xa-*.gdmn"))
    shown = subprocess.run([*program, "inspect", "--json", str(package)], capture_output=True, check=True, cwd=ROOT)
    return str(json.loads(shown.stdout)["period"])


def _do(command: Sequence[str]) -> None:
    say(f"\n> somamnon {' '.join(command[3:])}")
    status = subprocess.run(command, check=False, cwd=ROOT).returncode
    if status:
        sys.exit(status)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
