"""send, inspect and receive by commands alone: encrypted, opened with the office's key, answered with receipts."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop_app.cli import main
from tests.builders import PERIOD, Road, a_finished_form
from tests.workflow.test_sending import WORDS, LockedRoad, publish


def _run(capsys: pytest.CaptureFixture[str], words: Sequence[object]) -> tuple[int, str]:
    status = main([str(each) for each in words])
    told = capsys.readouterr()
    return status, told.out + told.err


@pytest.fixture
def offices(road: Road) -> Road:
    """Offices with the register, and a school with something to send."""
    publish(road)
    a_finished_form(road.school)
    return road


def test_send_says_for_whom_it_is_encrypted_or_that_it_is_not(
    offices: Road, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("send", offices.school_ledger, "--period", "2026-2027", "--out", tmp_path / "a.gdmn")
    status, told = _run(capsys, words)
    assert status == 0
    assert "Mã hóa cho Phường Thành Sen và Sở (khóa khôi phục)." in told
    sealed = (tmp_path / "a.gdmn").stat().st_size
    status, told = _run(capsys, (*words, "--plain", "--without-papers", "--json"))
    document = json.loads(told)
    assert (document["encrypted_for"], document["size"]) == ([], (tmp_path / "a.gdmn").stat().st_size)
    assert "theo lựa chọn của người gửi" in document["remark"]
    assert document["size"] < sealed


def test_inspect_shows_the_outside_to_anybody_and_the_inside_to_the_recipient(
    offices: Road, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    offices.school.submission.send(PERIOD, tmp_path / "a.gdmn")
    status, told = _run(capsys, ("inspect", tmp_path / "a.gdmn"))
    assert status == 0
    assert "Gói mã hóa (gói nộp số liệu), kỳ 2026-2027" in told
    assert "42401001" in told
    assert "nhom_lop" not in told
    status, told = _run(capsys, ("inspect", tmp_path / "a.gdmn", "--ledger", offices.folder / "xa.somamnon"))
    assert status == 0
    assert "bản chốt nhom_lop của 42401001, lần 1" in told
    status, told = _run(capsys, ("inspect", tmp_path / "a.gdmn", "--ledger", offices.school_ledger))
    assert status == 1
    assert "khóa của máy này không mở được" in told
    _, told = _run(capsys, ("inspect", tmp_path / "a.gdmn", "--json"))
    assert json.loads(told)["encrypted"] is True


def test_receive_writes_receipts_where_it_is_told_to(
    offices: Road, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    usb = tmp_path / "usb"
    usb.mkdir()
    offices.school.submission.send(PERIOD, usb / "a.gdmn")
    words = ("receive", offices.folder / "xa.somamnon", usb, "--receipts", usb)
    status, _ = _run(capsys, (*words, "--dry-run"))
    assert status == 0
    assert [each.name for each in usb.iterdir()] == ["a.gdmn"], "who only looks answers nobody"
    status, told = _run(capsys, (*words, "--json"))
    (line,) = json.loads(told)
    assert (status, line["outcome"]) == (0, "MỚI")
    receipt = Path(line["receipt"])
    assert receipt.parent == usb
    status, told = _run(capsys, ("receive", offices.school_ledger, receipt))
    assert status == 0
    assert "Phường Thành Sen đã nhận gói" in told


def test_a_locked_key_is_opened_with_the_passphrase_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    road = LockedRoad(tmp_path)
    publish(road)
    a_finished_form(road.school)
    package = road.school.submission.send(PERIOD, tmp_path / "a.gdmn").path
    secret = tmp_path / "mat-khau.txt"
    secret.write_text(f"{WORDS}\n", encoding="utf-8")
    ledger = tmp_path / "xa.somamnon"
    status, told = _run(capsys, ("receive", ledger, package))
    assert (status, "mật khẩu" in told.lower()) == (1, True)
    status, told = _run(capsys, ("inspect", package, "--ledger", ledger, "--passphrase-file", secret))
    assert (status, "nhom_lop" in told) == (0, True)
    words = ("receive", ledger, package, "--receipts", tmp_path / "usb", "--passphrase-file", secret)
    status, told = _run(capsys, words)
    assert status == 1, "there is no such folder, and so nothing has been received"
    assert "để ghi biên nhận" in told
    (tmp_path / "usb").mkdir()
    status, told = _run(capsys, words)
    assert (status, "1 bản chốt: 1 MỚI" in told) == (0, True)
    assert len(list((tmp_path / "usb").iterdir())) == 1
    road.close()
