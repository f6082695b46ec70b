"""Freezes the program with PyInstaller and tries it.

python build_spec/build.py              into dist/somamnon
python build_spec/build.py FOLDER       into FOLDER/somamnon
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from build_spec.environment import ROOT, say, set_up


def main(arguments: Sequence[str]) -> int:
    """Build, report the size, and run the smoke test."""
    python = set_up(for_tests=False)
    target = Path(arguments[0]).resolve() if arguments else ROOT / "dist"
    work = target / "work" if arguments else ROOT / "build" / "pyinstaller"
    spec = ROOT / "build_spec" / "desktop_app.spec"
    options = ["--noconfirm", "--log-level", "WARN", "--distpath", str(target), "--workpath", str(work)]
    made = subprocess.run([python, "-m", "PyInstaller", *options, spec], check=False, cwd=ROOT)
    if made.returncode:
        return made.returncode
    folder = target / "somamnon"
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    say(f"{folder}: {size / 2**20:.0f} MiB")
    program = folder / ("somamnon.exe" if os.name == "nt" else "somamnon")
    return subprocess.run([python, ROOT / "build_spec" / "smoke.py", program], check=False, cwd=ROOT).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
