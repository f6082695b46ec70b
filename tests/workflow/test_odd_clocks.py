"""Clocks jump and computers sleep; the trail, the chain and what was acknowledged do not mind."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.record import Path as Place
from desktop_app.workflow.clock import OLDEST_DAY, odd_clock
from desktop_app.workflow.office import Office, Surroundings
from tests.builders import HANOI, NOW, PERIOD, SCHOOL, a_finished_form, surroundings
from tests.soak.writers import WINDOW

PLACE = Place("suc_chua")
JUMPS = st.lists(st.integers(-4_000, 4_000).map(lambda days: timedelta(days=days)), min_size=1, max_size=8)


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


def _jumping() -> tuple[Clock, Surroundings]:
    clock = Clock()
    return clock, replace(surroundings(), now=clock)


@given(JUMPS)
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_history_stands_in_the_order_of_answering_whatever_the_clock_says(
    tmp_path_factory: pytest.TempPathFactory, jumps: list[timedelta]
) -> None:
    clock, around = _jumping()
    with Office.create(tmp_path_factory.mktemp("so") / "s.somamnon", SCHOOL, around) as office:
        filled = office.entry.open("nhom_lop", PERIOD)
        for number, jump in enumerate(jumps):
            clock.now = NOW + jump
            filled = office.entry.answer(filled, PLACE, str(number))
        kept = [change.new for change in office.entry.changes(filled.record.key, PLACE)]
        assert kept == list(range(len(jumps)))
        assert office.entry.open("nhom_lop", PERIOD).answer(PLACE) == len(jumps) - 1


@pytest.mark.parametrize("jump", [timedelta(days=-1), timedelta(days=3_650), timedelta(hours=-1), timedelta(0)])
def test_a_second_finalizing_follows_the_first_when_the_clock_has_jumped(jump: timedelta, tmp_path: Path) -> None:
    clock, around = _jumping()
    with Office.create(tmp_path / "s.somamnon", SCHOOL, around) as office:
        first = a_finished_form(office)
        clock.now = NOW + jump
        filled = office.entry.answer(office.entry.open("nhom_lop", PERIOD), PLACE, "301")
        second = office.submission.finalize(filled)
        assert (second.revision, second.parents) == (2, (first.hash,))
        assert office.submission.latest(filled.record.key) == second
        assert second.created == clock.now


def test_the_hour_that_comes_twice_keeps_its_order(tmp_path: Path) -> None:
    clock, around = _jumping()
    with Office.create(tmp_path / "s.somamnon", SCHOOL, around) as office:
        filled = office.entry.open("nhom_lop", PERIOD)
        # summer time ends: the same wall clock, another offset
        for number, offset in enumerate((2, 1)):
            clock.now = datetime(2026, 10, 25, 1, 30, tzinfo=UTC).astimezone(HANOI) + timedelta(hours=offset)
            filled = office.entry.answer(filled, PLACE, str(number))
        assert [each.new for each in office.entry.changes(filled.record.key, PLACE)] == [0, 1]


@pytest.mark.parametrize(
    ("now", "newest", "said"),
    [
        (NOW, None, ""),
        (NOW, NOW + timedelta(hours=23), ""),
        (NOW, NOW - timedelta(days=3_650), ""),
        (NOW, NOW + timedelta(days=2), "sổ đã có dòng ghi ngày 07/10/2026"),
        (NOW.replace(year=2016), None, "trước ngày chương trình này ra đời"),
    ],
    ids=["new ledger", "an hour's difference", "long ago", "the day before", "empty battery"],
)
def test_a_clock_that_cannot_be_right_is_told(now: datetime, newest: datetime | None, said: str) -> None:
    trouble = odd_clock(now, newest)
    assert said in str(trouble or "")
    assert (trouble is not None) is bool(said)
    assert NOW.date() >= OLDEST_DAY


def _put_to_sleep(process: int, path: Path) -> None:
    """Stop the process between two of its transactions; in the middle of one it would keep others waiting."""
    for _ in range(1_000):
        os.kill(process, signal.SIGSTOP)
        if _is_free(path):
            return
        os.kill(process, signal.SIGCONT)
        time.sleep(0.003)
    raise AssertionError("never between two transactions")


def _is_free(path: Path) -> bool:
    try:
        with closing(sqlite3.connect(path, timeout=0.02, isolation_level=None)) as raw:
            raw.execute("BEGIN IMMEDIATE")
            raw.execute("ROLLBACK")
    except sqlite3.OperationalError:
        return False
    return True


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signal to suspend by")
def test_a_window_that_slept_while_another_program_wrote_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "s.somamnon"
    Office.create(path, SCHOOL, surroundings()).close()
    command = [sys.executable, "-c", WINDOW, str(path), "1000", "40"]
    window = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert window.stdout is not None
    assert window.stdout.readline() == "saved 1000\n"
    with Office.open(path, surroundings(clerk="Trần Thị Lan")) as other:
        _put_to_sleep(window.pid, path)
        try:
            filled = other.entry.answer(other.entry.open("nhom_lop", PERIOD), Place("loai_co_so"), "truong")
        finally:
            os.kill(window.pid, signal.SIGCONT)
        rest, _ = window.communicate()
        assert window.returncode == 0
        acknowledged = [1000, *(int(line.split()[1]) for line in rest.splitlines())]
        kept = [each.new for each in other.entry.changes(filled.record.key, PLACE)]
        assert kept == acknowledged == list(range(1000, 1040))
        assert other.entry.open("nhom_lop", PERIOD).answer(Place("loai_co_so")) == "truong"
        assert other.entry.open("nhom_lop", PERIOD).answer(PLACE) == 1039
