"""Commands over a ledger that cannot be written, or into which a window is writing."""

import os
import sqlite3
import threading

import pytest

from desktop_app.__main__ import main
from desktop_app.ui.at_the_door import open_alone
from tests.builders import PERIOD, Road, a_finished_form
from tests.store.mounts import a_locked_medium


@pytest.mark.skipif(os.name == "nt", reason="made by mounting")
def test_every_reading_command_works_on_a_read_only_medium_and_every_other_says_why_not(
    road: Road, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    a_finished_form(road.school)
    road.close()
    school, province = str(road.school_ledger), str(road.folder / "so.somamnon")
    out, period = tmp_path_factory.mktemp("ra"), ["--period", PERIOD.code]
    form = ["--form", "nhom_lop", *period]
    reading = {
        "status": [province, *period],
        "report": [province, "nhom_lop", *period, "--out", str(out / "bang.pdf")],
        "indicators": [province, *period, "--out", str(out / "chi-tieu.xlsx")],
        "template": [school, *form, "--out", str(out / "mau.xlsx")],
        "register": [province, "--find", "hoa sen"],
        "backup": [school, str(out)],
    }
    writing = {
        "answer": [school, *form, "suc_chua=7"],
        "finalize": [school, *form],
        "send": [school, *period, "--out", str(out / "goi.gdmn")],
        "confirm": [school, *form],
    }
    with a_locked_medium(road.folder):
        for verb, words in reading.items():
            assert main([verb, *words]) == 0, (verb, capsys.readouterr())
        assert main(["check", school, *period]) == 1, "the other forms are empty"
        capsys.readouterr()
        for verb, words in writing.items():
            assert main([verb, *words]) == 1, verb
            assert "chỉ để xem" in capsys.readouterr().err, verb
        assert main(["forms", "list"]) == 0
    assert not (out / "goi.gdmn").exists()


def test_a_command_works_while_a_window_has_the_ledger_open(road: Road) -> None:
    road.school.close()
    window = open_alone(road.school_ledger, road.around)
    assert main(["answer", str(road.school_ledger), "--form", "nhom_lop", "--period", PERIOD.code, "suc_chua=7"]) == 0
    window.close()


def test_nothing_is_restored_while_a_window_has_the_ledger_open(road: Road, capsys: pytest.CaptureFixture[str]) -> None:
    copy = road.school.upkeep.back_up().path
    road.school.close()
    window = open_alone(road.school_ledger, road.around)
    assert main(["restore", str(copy), str(road.school_ledger)]) == 1
    assert "Nguyễn Thị Hoà" in capsys.readouterr().err
    assert main(["restore", str(copy), str(road.school_ledger), "--dry-run"]) == 0
    window.close()
    assert main(["restore", str(copy), str(road.school_ledger)]) == 0


def test_a_command_says_that_it_waits(road: Road, capsys: pytest.CaptureFixture[str]) -> None:
    path = road.folder / "so.somamnon"
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    threading.Timer(1.0, other.execute, ["ROLLBACK"]).start()
    assert main(["status", str(path), "--period", PERIOD.code]) == 0
    other.close()
    assert "đang chờ" in capsys.readouterr().err
