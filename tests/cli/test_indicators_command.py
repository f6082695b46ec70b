"""``somamnon indicators``: reading, setting and writing by commands alone."""

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop_app.cli import main
from desktop_app.workflow.office import Office
from tests.builders import PERIOD, SCHOOL, surroundings
from tests.indicators.made_up import made_up_province


def _document(capsys: pytest.CaptureFixture[str], *words: object, status: int = 0) -> dict[str, object]:
    assert main([*map(str, words), "--json"]) == status
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, dict)
    return found


def _indicator(document: dict[str, object], wanted: str) -> dict[str, object]:
    match document["indicators"]:
        case list(found):
            return next(each for each in found if each["id"] == wanted)
    raise AssertionError(document)


def test_indicators_are_said_with_numerator_denominator_and_rule(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger = made_up_province(tmp_path, 1)
    document = _document(capsys, "indicators", ledger, "--period", PERIOD.code)
    assert (document["period"], document["year"]) == (PERIOD.code, 2026)
    wards = _indicator(document, "t5")
    assert wards["denominator"] == 9
    assert isinstance(wards["missing"], list)
    assert wards["counted"] == 9 - len(wards["missing"])
    assert wards["version"] == "2026.11.1"
    assert _indicator(document, "t6")["verdict"] == "cần số liệu gốc"
    assert _document(capsys, "indicators", ledger, "--period", "2026") == document, "a calendar year reads the same"
    assert main(["indicators", str(ledger), "--period", PERIOD.code]) == 0
    said = capsys.readouterr().out
    assert "T6 | Tăng số nhóm trẻ" in said
    assert "chưa tính: " in said


def test_what_is_set_is_used_and_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ledger, sheet = made_up_province(tmp_path, 1), tmp_path / "a.xlsx"
    words = ("indicators", ledger, "--period", PERIOD.code)
    goals = ("t6.goc.2025=20", "t6.muc_tieu.2030=10", "t1.muc_tieu=95,5")
    document = _document(capsys, *words, "--set", *goals, "--out", sheet)
    groups = _indicator(document, "t6")
    assert (groups["baseline"], groups["baseline_year"], groups["due"]) == ("20", 2025, 2035)
    assert groups["verdict"] in {"đạt", "chưa đạt"}
    assert isinstance(groups["milestone"], dict)
    assert groups["milestone"]["year"] == 2030
    assert _indicator(document, "t1")["target"] == "95.5"
    first = load_workbook(sheet).worksheets[0]
    assert any(cell.value == "Tăng số nhóm trẻ" for row in first.iter_rows() for cell in row)
    withdrawn = _document(capsys, *words, "--set", "t6.goc=")
    assert _indicator(withdrawn, "t6")["verdict"] == "cần số liệu gốc"


@pytest.mark.parametrize(
    ("goal", "word"),
    [
        ("t6", "Không hiểu"),
        ("t6.muc_dich=3", "Không hiểu"),
        ("t66.goc=3", "Không có chỉ tiêu"),
        ("t1.goc=3", "không cần số liệu gốc"),
        ("t6.goc=0", "tăng từ số 0"),
        ("t6.goc=-3", "âm"),
        ("t6.goc=ba", "T6"),
        ("t6.goc.1999=3", "năm"),
        ("t6.muc_tieu.2040=3", "muộn hơn"),
        ("t6.muc_tieu=5000", "quá lớn"),
    ],
)
def test_what_cannot_be_set_is_said_and_nothing_is_kept(
    goal: str, word: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Office.create(tmp_path / "s.somamnon", "42", surroundings()):
        pass
    words = ("indicators", tmp_path / "s.somamnon", "--period", PERIOD.code)
    refused = _document(capsys, *words, "--set", "t7.goc=5", goal, status=1)
    assert word in str(refused["error"])
    assert refused["advice"]
    assert _indicator(_document(capsys, *words), "t7")["baseline"] is None


def test_other_offices_read_their_own_and_set_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Office.create(tmp_path / "xa.somamnon", "18754", surroundings()):
        pass
    commune = ("indicators", tmp_path / "xa.somamnon", "--period", PERIOD.code)
    assert _indicator(_document(capsys, *commune), "t5")["expected"] == 1
    assert "do Sở nhập" in str(_document(capsys, *commune, "--set", "t6.goc=5", status=1)["error"])
    with Office.create(tmp_path / "truong.somamnon", SCHOOL, surroundings()):
        pass
    school = ("indicators", tmp_path / "truong.somamnon", "--period", PERIOD.code)
    assert "nhiều cơ sở" in str(_document(capsys, *school, status=1)["error"])
