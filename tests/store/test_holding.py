"""One person at a time sits at a ledger; a second one is told who, and a dead one holds nothing."""

import os
import signal
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from desktop_app.domain.errors import LedgerUnwritable
from desktop_app.domain.holder import Holder, LedgerHeld
from desktop_app.store.holding import hold
from tests.builders import NOW
from tests.store.mounts import a_locked_medium

HOA = Holder("Nguyễn Thị Hoà", "VP-01", NOW)
LAN = Holder("Trần Thị Lan", "VP-02", NOW)

SITTER = """
import sys, time
from pathlib import Path
from desktop_app.domain.holder import Holder
from desktop_app.store.holding import hold
holding = hold(Path(sys.argv[1]), Holder("Hoà", "VP-01"))
print("ngồi", flush=True)
time.sleep(600)
"""


def test_a_second_person_is_told_who_has_the_ledger_open(tmp_path: Path) -> None:
    path = tmp_path / "s.somamnon"
    with hold(path, HOA):
        with pytest.raises(LedgerHeld) as caught:
            hold(path, LAN)
        assert caught.value.holder == HOA
        assert "Nguyễn Thị Hoà, máy VP-01, từ 08:00 ngày 05/10/2026" in str(caught.value)
    with hold(path, LAN), pytest.raises(LedgerHeld, match="Trần Thị Lan"):
        hold(path, HOA)
    assert list(tmp_path.iterdir()) == []


def test_a_program_that_was_killed_holds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "s.somamnon"
    sitter = subprocess.Popen([sys.executable, "-c", SITTER, str(path)], stdout=subprocess.PIPE, text=True)
    assert sitter.stdout is not None
    assert sitter.stdout.readline() == "ngồi\n"
    with pytest.raises(LedgerHeld, match="Hoà"):
        hold(path, LAN)
    os.kill(sitter.pid, signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
    sitter.communicate()
    assert list(tmp_path.iterdir()), "the note stays behind, and means nothing"
    hold(path, LAN).release()


@pytest.mark.parametrize("left", ["", "{", "[]", '{"person": 1}', '{"person": "", "computer": "", "since": "x"}'])
def test_a_note_that_cannot_be_read_harms_nobody(left: str, tmp_path: Path) -> None:
    path = tmp_path / "s.somamnon"
    note = tmp_path / ".s.somamnon.dang-mo"
    note.write_text(left, encoding="utf-8")
    with hold(path, HOA):
        note.write_text(left, encoding="utf-8")
        with pytest.raises(LedgerHeld, match="người khác"):
            hold(path, LAN)


def test_a_note_that_somebody_tidied_away_lets_the_next_one_in_and_out(tmp_path: Path) -> None:
    path = tmp_path / "s.somamnon"
    first = hold(path, HOA)
    (tmp_path / ".s.somamnon.dang-mo").unlink()
    second = hold(path, LAN)
    first.release()
    second.release()
    hold(path, HOA).release()


def test_a_ledger_on_a_locked_medium_cannot_be_held(tmp_path: Path) -> None:
    with a_locked_medium(tmp_path), pytest.raises(LedgerUnwritable):
        hold(tmp_path / "s.somamnon", HOA)


def test_a_holder_without_facts_is_somebody_else() -> None:
    assert Holder("", "").words == "người khác"
    assert Holder("", "", datetime(2026, 1, 2, 3, 4, tzinfo=NOW.tzinfo)).words == "người khác, từ 03:04 ngày 02/01/2026"
