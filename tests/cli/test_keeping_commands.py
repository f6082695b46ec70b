"""The commands about what leaves the ledger, what is encrypted, and what is too old to be kept."""

import json
from pathlib import Path

import pytest

from desktop_app.cli import main
from desktop_app.workflow.office import Office
from tests.builders import PERIOD, SCHOOL, surroundings

WORDS = "bốn từ không liên quan"


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    """A school's ledger with a key under a passphrase and somebody's name in an old period."""
    path = tmp_path / "truong.somamnon"
    with Office.create(path, SCHOOL, surroundings()) as office:
        office.keys.make(WORDS)
        old = PERIOD.previous
        office.entry.paste(office.entry.open("doi_ngu", old), "nguoi", 0, ("ho_ten",), (("Trần Thị Bí Mật",),))
    return path


def _run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, dict[str, object] | list[dict[str, object]]]:
    status = main([str(each) for each in (*words, "--json")])
    return status, json.loads(capsys.readouterr().out)


def test_an_encrypted_copy_is_made_and_restored(
    ledger: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, made = _run(capsys, "backup", ledger, tmp_path / "usb", "--encrypt")
    assert isinstance(made, dict)
    assert (status, made["encrypted"]) == (0, True)
    passphrase = tmp_path / "mat-khau.txt"
    passphrase.write_text(WORDS, encoding="utf-8")
    new = tmp_path / "moi.somamnon"
    wrong = tmp_path / "sai.txt"
    wrong.write_text("sai", encoding="utf-8")
    status, told = _run(capsys, "restore", made["backup"], new, "--passphrase-file", wrong)
    assert isinstance(told, dict)
    assert (status, told["error"]) == (1, "Mật khẩu của khóa không đúng.")
    assert not new.exists()
    status, _ = _run(capsys, "restore", made["backup"], new, "--passphrase-file", passphrase)
    assert status == 0
    assert new.is_file()
    status, lines = _run(capsys, "exports", ledger)
    assert [(each["what"], each["target"]) for each in lines if isinstance(each, dict)] == [
        ("sao lưu", str(made["backup"]))
    ]


def test_forgetting_shows_first_and_deletes_only_what_is_confirmed(
    ledger: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, told = _run(capsys, "forget", ledger, "--before", PERIOD.code, "--dry-run")
    assert isinstance(told, dict)
    assert (status, told["erased"]) == (0, False)
    assert [each["form"] for each in told["held"]] == ["doi_ngu"]  # type: ignore[attr-defined] # a list of JSON
    assert _run(capsys, "forget", ledger, "--before", PERIOD.code)[0] == 1
    assert _run(capsys, "forget", ledger, "--before", PERIOD.code, "--confirm", "co")[0] == 1
    status, told = _run(capsys, "forget", ledger, "--before", PERIOD.code, "--confirm", PERIOD.code)
    assert isinstance(told, dict)
    assert (status, told["erased"], told["records"]) == (0, True, 1)
    assert "Bí Mật".encode() not in ledger.read_bytes()
    assert _run(capsys, "doctor", ledger)[1]["sound"]  # type: ignore[call-overload] # an object
