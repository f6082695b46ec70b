"""Sets everything up and runs all checks: format, lint, types, walls, tests. Extra words go to pytest.

python3 build_spec/test.py              all checks
python3 build_spec/test.py -m soak      the long runs
"""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from build_spec.environment import ROOT, say, set_up


def main(extra: Sequence[str]) -> int:
    """Run every check, even after one has failed; return 0 only when all are green."""
    began = time.monotonic()
    python = set_up(for_tests=True)
    scripts = python.parent
    checks: list[tuple[str, list[str | Path]]] = [
        ("ruff format", [scripts / "ruff", "format", "--check", "."]),
        ("ruff check", [scripts / "ruff", "check", "--quiet", "."]),
        ("mypy", [python, "-m", "mypy"]),
        ("import contracts", [scripts / "lint-imports", "--no-cache"]),
        ("pytest", [python, "-m", "pytest", "-n", "2", *(extra or ["-m", "not soak"])]),
    ]
    failed = [name for name, command in checks if not _passes(name, command)]
    say(f"\n{time.monotonic() - began:.0f} s. " + (f"Hỏng: {', '.join(failed)}" if failed else "Mọi kiểm tra đều đạt."))
    return 1 if failed else 0


def _passes(name: str, command: Sequence[str | Path]) -> bool:
    say(f"\n== {name}")
    settings = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    return subprocess.run([str(word) for word in command], check=False, cwd=ROOT, env=settings).returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
