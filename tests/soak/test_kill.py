"""Windows that are killed in the middle of typing have lost nothing they acknowledged; in full: tests/soak/kill.py."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.workflow.office import Office
from tests.builders import SCHOOL, surroundings

KILL = Path(__file__).with_name("kill.py")

pytestmark = pytest.mark.skipif(os.name == "nt", reason="forks, and stops programs by signals")

BROKEN = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from tests.soak import kill
tally = kill.Tally(numbers={1, 2})
kill._check(Path(sys.argv[2]), tally)
print(tally.words)
"""


@pytest.mark.parametrize("rounds", [12, pytest.param(500, marks=pytest.mark.soak)])
def test_killed_windows_have_lost_no_acknowledged_answer(rounds: int) -> None:
    command = [sys.executable, str(KILL), "--rounds", str(rounds)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    figures = re.search(
        r"rounds (\d+), acknowledged answers (\d+), copies with WAL (\d+), lost (\d+), damaged (\d+) \(", done.stdout
    )
    assert figures, done.stderr
    run, acknowledged, copies, lost, damaged = map(int, figures.groups())
    assert (run, copies, lost, damaged, done.returncode) == (rounds, rounds // 2, 0, 0, 0)
    assert acknowledged > rounds


def test_an_answer_that_is_missing_is_counted_as_lost(tmp_path: Path) -> None:
    ledger = tmp_path / "truong.somamnon"
    Office.create(ledger, SCHOOL, surroundings()).close()
    command = [sys.executable, "-c", BROKEN, str(KILL.parent.parent.parent), str(ledger)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "lost 2, damaged 0" in done.stdout, done.stderr
