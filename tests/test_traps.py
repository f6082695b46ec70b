"""Traps that have been found once, and stay sprung: each test names what would go wrong without it."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from desktop_app.workflow.demo import Demo

ROOT = Path(__file__).resolve().parents[1]
HEAVY = ("openpyxl", "reportlab", "pyhanko", "alembic", "asn1crypto")


def _tracked(*patterns: str) -> list[Path]:
    listed = subprocess.run(["git", "ls-files", *patterns], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / line for line in listed.stdout.splitlines() if (ROOT / line).is_file()]


def test_qt_calls_do_not_eat_references_of_none() -> None:
    """PySide6 6.12.0 on Linux with Python < 3.12 drops one with each call, and aborts after some thousands."""
    from PySide6.QtCore import QObject  # noqa: PLC0415 - after the platform is chosen

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(20_000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 1_000


def test_the_bad_qt_release_is_shut_out() -> None:
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    assert "PySide6_Essentials>=6.11.3,<6.12" in wanted
    assert re.search(r"^pyside6-essentials==6\.11\.", (ROOT / "build_spec/requirements.lock").read_text(), re.MULTILINE)


def test_the_lock_covers_everything_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *(each for extra in project["optional-dependencies"].values() for each in extra)]
    names = {re.split(r"[<>=!~\[ ]", each)[0].lower().replace("_", "-") for each in asked}
    locked = set(re.findall(r"^([a-z0-9-]+)==", (ROOT / "build_spec/requirements.lock").read_text(), re.MULTILINE))
    assert names <= locked


def test_nothing_that_is_tracked_names_a_place_to_download_from() -> None:
    hosts = re.compile("py" + r"pi\.org|python" + r"hosted|npm" + r"js\.(org|com)|deb" + r"\.debian\.org")
    texts = [path for path in _tracked() if path.suffix in {".py", ".md", ".toml", ".lock", ".spec", ".qss", ""}]
    assert [path for path in texts if hosts.search(path.read_text(encoding="utf-8", errors="replace"))] == []


@pytest.mark.parametrize("path", _tracked("desktop_app/*.py"), ids=lambda path: path.name)
def test_every_module_answers_one_question(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400
    assert path.stem not in {"utils", "misc", "helpers", "manager", "common"}


STARTED = """
import sys
from pathlib import Path
from desktop_app.app import run
status = run(Path(sys.argv[1]), smoke=True)
print(status, *[name for name in sys.argv[2:] if name in sys.modules])
"""


def test_heavy_libraries_are_not_loaded_to_show_the_window(demo: Demo) -> None:
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", STARTED, str(demo.institutions[0]), *HEAVY]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, env=settings)
    assert done.stdout.splitlines()[-1] == "0", done.stdout


def test_the_command_line_does_not_load_qt() -> None:
    query = "import sys, desktop_app.cli; print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", query], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_our_own_words_stand_in_for_qts() -> None:
    from PySide6.QtCore import QTranslator  # noqa: PLC0415 - after the platform is chosen

    words = QTranslator()
    assert words.load(str(ROOT / "resources" / "translations" / "qtbase_vi.qm"))
    assert words.translate("QPlatformTheme", "Cancel") == "Thôi"
