"""Tries the frozen program: it makes a demonstration, opens a ledger offscreen, draws the form page, and exits 0.

python build_spec/smoke.py PROGRAM
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path


def main(program: Path) -> int:
    """Run the trial and return the exit status."""
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with tempfile.TemporaryDirectory() as folder:
        demo = Path(folder) / "demo"
        made = subprocess.run(
            [program, "demo", demo, "--communes", "1", "--institutions", "1"], check=False, env=settings
        ).returncode
        if made:
            return made
        ledger = next(demo.glob("xa-*/truong-*.somamnon"))
        done = subprocess.run([program, "--smoke", ledger], check=False, env=settings, capture_output=True, text=True)
        print(done.stdout.strip() or done.stderr.strip())
        return done.returncode if "page_form:" in done.stdout else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
