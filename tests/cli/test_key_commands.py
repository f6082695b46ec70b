"""The life of a key by commands alone."""

import json
from pathlib import Path

import pytest

from desktop_app.cli import main

WORDS = "rau má mọc bờ ao"


def _say(capsys: pytest.CaptureFixture[str], *words: object, status: int = 0) -> dict[str, object]:
    assert main([str(word) for word in (*words, "--json")]) == status
    said: dict[str, object] = json.loads(capsys.readouterr().out)
    return said


@pytest.fixture(name="offices")
def _offices(tmp_path: Path) -> tuple[Path, Path]:
    secret = tmp_path / "mat-khau.txt"
    secret.write_text(WORDS + "\n", encoding="utf-8")
    province, commune = tmp_path / "so.somamnon", tmp_path / "xa.somamnon"
    assert main(["init", str(province), "--unit", "42"]) == 0
    assert main(["init", str(commune), "--unit", "18073", "--passphrase-file", str(secret)]) == 0
    return province, commune


def _keys(ledger: Path, action: str, *more: object) -> tuple[object, ...]:
    return "keys", action, ledger, *more, "--passphrase-file", ledger.with_name("mat-khau.txt")


def test_a_key_lives_from_request_to_revocation(
    offices: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    province, commune = offices
    capsys.readouterr()
    request, issued, edition = (tmp_path / f"{name}.gdmn" for name in ("a", "b", "danh-muc"))
    assert _say(capsys, *_keys(commune, "list"))["state"] == "made"
    asked = _say(capsys, *_keys(commune, "request", "--out", request, "--contact", "Văn thư"))
    assert _say(capsys, *_keys(province, "look", request))["phrase"] == asked["phrase"]
    wrong = _say(capsys, *_keys(province, "issue", request, "--out", issued, "--phrase", "0000 0000"), status=1)
    assert "không khớp" in str(wrong["error"])
    given = _say(capsys, *_keys(province, "issue", request, "--out", issued, "--phrase", asked["phrase"]))
    assert "đối chiếu" in str(_say(capsys, *_keys(commune, "install", issued), status=1)["error"])
    phrase = _say(capsys, *_keys(province, "issuer"))["phrase"]
    mine = _say(capsys, *_keys(commune, "install", issued, "--phrase", phrase))
    assert (mine["state"], mine["fingerprint"]) == ("installed", given["fingerprint"])
    assert _say(capsys, *_keys(province, "register", "--out", edition))["serial"] == 1
    assert _say(capsys, *_keys(commune, "register", edition, "--dry-run"))["new"]
    assert _say(capsys, *_keys(commune, "register", edition))["new"]
    renewing = _say(capsys, *_keys(commune, "renew", "--out", tmp_path / "r.gdmn"))
    assert renewing["state"] == "renewing"
    assert _say(capsys, *_keys(province, "look", tmp_path / "r.gdmn"))["proof"] == "renewal"
    assert "error" in _say(capsys, *_keys(province, "revoke", given["fingerprint"]), status=1)
    revoked = _say(capsys, *_keys(province, "revoke", given["fingerprint"], "--reason", "lost", "--on", "01/10/2026"))
    assert str(revoked["revoked"]).startswith("2026-10-01")
    _say(capsys, *_keys(province, "register", "--out", edition))
    _say(capsys, *_keys(commune, "register", edition))
    assert _say(capsys, *_keys(commune, "list"))["state"] == "revoked"
    statement = _say(capsys, *_keys(commune, "lost"))["statement"]
    assert str(given["fingerprint"])[:16] in str(statement)
    listed = _say(capsys, *_keys(province, "list"))["issued"]
    assert isinstance(listed, list)
    assert [each["reason"] for each in listed] == ["lost", None]


def test_the_issuing_key_moves_to_a_stick(
    offices: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    province, commune = offices
    capsys.readouterr()
    stick = tmp_path / "usb"
    assert _say(capsys, *_keys(province, "issuer", "--move", stick))["place"] == str(stick)
    _say(capsys, *_keys(commune, "request", "--out", tmp_path / "a.gdmn"))
    stick.rename(tmp_path / "khac")
    missed = _say(capsys, *_keys(province, "issue", tmp_path / "a.gdmn", "--out", tmp_path / "b.gdmn"), status=1)
    assert "hiện chưa thấy" in str(missed["error"])
    issue = _keys(province, "issue", tmp_path / "a.gdmn", "--out", tmp_path / "b.gdmn", "--issuer", tmp_path / "khac")
    assert _say(capsys, *issue)["unit"] == "18073"


@pytest.mark.parametrize("action", ["request", "look", "issue", "install", "register", "revoke"])
def test_what_is_missing_is_said(action: str, offices: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert "Thêm" in str(_say(capsys, *_keys(offices[0], action), status=1)["advice"])


def test_another_passphrase_opens_the_key_in_use_and_the_one_that_waits(
    offices: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    province, commune = offices
    capsys.readouterr()
    new = tmp_path / "moi.txt"
    new.write_text("cá kho tộ buổi sớm", encoding="utf-8")
    _say(capsys, *_keys(commune, "request", "--out", tmp_path / "a.gdmn"))
    _say(capsys, *_keys(province, "issue", tmp_path / "a.gdmn", "--out", tmp_path / "b.gdmn"))
    _say(capsys, *_keys(commune, "install", tmp_path / "b.gdmn", "--yes"))
    _say(capsys, *_keys(commune, "renew"))
    _say(capsys, *_keys(commune, "passphrase", "--new-passphrase-file", new))
    assert "Mật khẩu" in str(_say(capsys, *_keys(commune, "request", "--out", tmp_path / "r.gdmn"), status=1)["error"])
    _say(capsys, "keys", "request", commune, "--out", tmp_path / "r.gdmn", "--passphrase-file", new)
    assert _say(capsys, *_keys(province, "look", tmp_path / "r.gdmn"))["proof"] == "renewal"
