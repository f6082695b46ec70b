"""History and differences on the command line."""

import json
from pathlib import Path

import pytest

from desktop_app.cli import main
from desktop_app.domain.record import Path as Place
from tests.builders import PERIOD, Road, a_finished_form

RECORD = ("--form", "nhom_lop", "--period", "2026-2027")


@pytest.fixture
def ledger(road: Road) -> Path:
    """A ledger whose record differs from its bản chốt in one answer."""
    a_finished_form(road.school)
    filled = road.school.entry.open("nhom_lop", PERIOD)
    road.school.entry.answer(filled, Place("suc_chua"), "310")
    road.school.close()
    return road.school_ledger


def _said(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str]:
    status = main([str(word) for word in words])
    captured = capsys.readouterr()
    return status, captured.out + captured.err


def test_history_tells_a_place_and_the_whole_record(ledger: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, said = _said(capsys, "history", ledger, *RECORD, "suc_chua")
    assert status == 0
    assert "300 → 310" in said.splitlines()[0]
    assert "trống → 300" in said.splitlines()[1]
    status, said = _said(capsys, "history", ledger, *RECORD, "nhom/1/so_tre", "--json")
    assert [each["what"] for each in json.loads(said)] == ["trống → 20"]
    status, said = _said(capsys, "history", ledger, *RECORD)
    assert "Chốt lần 1, mã đối chiếu" in said
    status, said = _said(capsys, "history", ledger, *RECORD, "--limit", 2, "--json")
    assert len(json.loads(said)) == 2


def test_difference_says_what_differs_and_from_what(ledger: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, said = _said(capsys, "difference", ledger, *RECORD)
    assert status == 0
    assert "Từ bản chốt lần 1 (mã " in said
    assert ": 300 → 310" in said
    status, said = _said(capsys, "difference", ledger, *RECORD, "--with", 1, "--json")
    found = json.loads(said)
    assert found["cells"] == len(found["differences"])
    assert {"suc_chua"} <= {each["path"] for each in found["differences"]}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("history", *RECORD, "nhom/9/so_tre"), "Không có chỗ “nhom/9/so_tre”"),
        (("history", *RECORD, "x"), "Không có chỗ “x”"),
        (("difference", *RECORD, "--with", "7"), "Không có bản chốt lần 7"),
        (("difference", "--form", "tap_huan", "--period", "2026-2027"), "chưa chốt lần nào"),
    ],
    ids=["row", "question", "revision", "no final"],
)
def test_what_is_not_there_is_said_in_a_sentence(
    ledger: Path, words: tuple[str, ...], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, said = _said(capsys, words[0], ledger, *words[1:])
    assert status == 1
    assert told in said
    assert "Traceback" not in said
