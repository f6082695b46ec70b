"""The evidence by command: for a code, for a record, and a list where a code means several."""

import json
from pathlib import Path

import pytest

from desktop_app.cli import main
from desktop_app.store.database import open_ledger
from tests.builders import PERIOD, Road, a_finished_form


def test_the_evidence_of_a_code_and_of_a_record(road: Road, capsys: pytest.CaptureFixture[str]) -> None:
    made = a_finished_form(road.school)
    road.school.submission.send(PERIOD, road.folder / "truong.gdmn")
    ledger = str(road.school_ledger)
    out = road.folder / "a"
    assert main(["evidence", ledger, made.check_code, "--out", str(out), "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert (document["code"], document["hash"], document["unit"]) == (made.check_code, made.hash, made.key.unit)
    assert {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()} == {
        *document["files"],
        "SHA256SUMS",
    }
    record = ["--form", "nhom_lop", "--period", PERIOD.code, "--revision", "1"]
    assert main(["evidence", ledger, *record, "--out", str(road.folder / "b.zip")]) == 0
    assert "KIEM_CHUNG.txt" in capsys.readouterr().out
    assert (road.folder / "b.zip").is_file()


def test_a_code_that_means_several_lists_them(road: Road, capsys: pytest.CaptureFixture[str]) -> None:
    made = a_finished_form(road.school)
    ledger = open_ledger(road.school_ledger)
    twin = f"{made.hash[:8]}{'0' * 56}"
    with ledger.connection("IMMEDIATE") as connection:
        connection.exec_driver_sql(
            "INSERT INTO snapshot SELECT ?, unit, period, form_id, 2, package, content FROM snapshot", (twin,)
        )
    ledger.close()
    out = road.folder / "a"
    assert main(["evidence", str(road.school_ledger), made.check_code, "--out", str(out)]) == 1
    assert "Có 2 bản chốt như vậy" in capsys.readouterr().out
    assert not out.exists()
    assert main(["evidence", str(road.school_ledger), made.hash, "--out", str(out)]) == 0


def test_without_any_word_of_which_it_asks(road: Road, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evidence", str(road.school_ledger), "--out", str(tmp_path / "x")]) == 1
    assert "Chưa rõ bản chốt nào" in capsys.readouterr().err
