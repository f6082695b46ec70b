"""The two commands and the frozen program, tried as a stranger would."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.domain.period import Period
from desktop_app.workflow.office import local_now

ROOT = Path(__file__).resolve().parents[2]


def _environment() -> dict[str, str]:
    """Where there is no display, and in the environment that runs these very tests."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY"}
    plain = {name: value for name, value in os.environ.items() if name not in hidden}
    return {**plain, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"}


def test_without_a_display_the_first_command_tells_the_story_and_says_where_everything_lies() -> None:
    command = [sys.executable, "build_spec/run.py", "--no-window"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False, env=_environment())
    assert done.returncode == 0, done.stdout + done.stderr
    said = dict(line.split(": ", 1) for line in done.stdout.splitlines()[-3:])
    assert Path(said["Gói"]).read_bytes().startswith(b"PK")
    assert Path(said["Bảng tính"]).read_bytes().startswith(b"PK")
    page = subprocess.run(["pdftotext", "-layout", said["Trang in"], "-"], capture_output=True, check=True)
    assert Period.school_year_of(local_now().date()).title in page.stdout.decode()
    assert "suc_chua=1.234" in done.stdout
    assert any("nhom_lop" in line for line in done.stdout.splitlines() if "THAY THẾ:" in line)


@pytest.mark.frozen
def test_the_frozen_program_opens_a_ledger_and_draws_the_form_page(tmp_path: Path) -> None:
    command = [sys.executable, "build_spec/build.py", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False, env=_environment())
    assert done.returncode == 0, done.stdout + done.stderr
    assert "page_home page_form:nhom_lop" in done.stdout
