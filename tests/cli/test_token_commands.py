"""Tokens on the command line: list, choose, sign a PDF, put one more signature on a package; nothing old is changed."""

import json
import subprocess
import zipfile
from pathlib import Path

import pytest

from desktop_app.__main__ import main
from desktop_app.domain.tokens import PinState
from desktop_app.packages.tokens import TokenReader
from desktop_app.packages.unseal import inspect
from tests.builders import PERIOD, Road, a_finished_form
from tests.soft_token import LABEL, LIBRARY, OFFICE, PERSON, PIN, Stick

L = ["--library", str(LIBRARY)]


@pytest.fixture
def pin(tmp_path: Path) -> Path:
    """A file with the PIN in its first line."""
    path = tmp_path / "pin.txt"
    path.write_text(f"{PIN}\nkhác\n", encoding="utf-8")
    return path


@pytest.fixture
def package(road: Road, tmp_path: Path) -> Path:
    """A school's package as it lies in its ledger: signed."""
    a_finished_form(road.school)
    path = tmp_path / "gui.gdmn"
    road.school.submission.send(PERIOD, path)
    return path


@pytest.fixture
def page(road: Road, tmp_path: Path) -> Path:
    """A finished page of the school."""
    key = a_finished_form(road.school).key
    path = tmp_path / "trang.pdf"
    road.school.printing.save(road.school.printing.final(key), path)
    return path


def _json(capsys: pytest.CaptureFixture[str]) -> object:
    return json.loads(capsys.readouterr().out)


def test_tokens_are_listed_with_their_library(stick: Stick, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["token", "list", *L]) == 0
    told = capsys.readouterr().out
    assert LABEL in told
    assert stick.token.serial in told
    assert main(["token", "list", *L, "--json"]) == 0
    document = _json(capsys)
    assert isinstance(document, dict)
    assert {each["label"]: each["pin"] for each in document["tokens"]} == {LABEL: "ready", "Token trống": "ready"}


def test_certificates_are_listed_with_their_fingerprints(stick: Stick, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["token", "certificates", *L, "--token", LABEL, "--json"]) == 0
    document = _json(capsys)
    assert isinstance(document, list)
    person = next(each for each in document if each["holder"] == PERSON)
    assert person["key"] == "RSA 2048"
    assert person["fingerprint"] == stick.choice(PERSON).certificate
    assert main(["token", "certificates", *L, "--token", "Token trống"]) == 1
    assert "chưa có chứng thư" in capsys.readouterr().err


def test_a_pdf_is_signed_into_a_new_file_that_pdfsig_finds_valid(
    stick: Stick, page: Path, pin: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, out = page.read_bytes(), tmp_path / "ky.pdf"
    words = [*L, "--token", stick.token.serial, "--certificate", PERSON, "--pin-file", str(pin)]
    assert main(["token", "sign-pdf", str(page), "--out", str(out), *words]) == 0
    assert "chưa rõ nơi cấp" in capsys.readouterr().out
    assert page.read_bytes() == before
    told = subprocess.run(["pdfsig", "-nocert", str(out)], capture_output=True, check=False).stdout.decode()
    assert "Signature is Valid." in told
    assert "Total document signed" in told
    assert main(["token", "signatures", str(out)]) == 0
    assert PERSON in capsys.readouterr().out
    out.write_bytes(out.read_bytes().replace(b"/MediaBox", b"/MediaBux", 1))
    assert main(["token", "signatures", str(out)]) == 1


def test_without_a_name_the_signed_file_lies_beside_the_original(stick: Stick, page: Path, pin: Path) -> None:
    words = [*L, "--token", LABEL, "--certificate", stick.choice(OFFICE).certificate[:16], "--pin-file", str(pin)]
    assert main(["token", "sign-pdf", str(page), *words]) == 0
    assert page.with_name("trang_da_ky.pdf").is_file()


def test_the_original_is_never_written_over(
    stick: Stick, page: Path, pin: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = page.read_bytes()
    words = [*L, "--token", stick.token.serial, "--certificate", PERSON, "--pin-file", str(pin)]
    assert main(["token", "sign-pdf", str(page), "--out", str(page), *words]) == 1
    assert "tên khác" in capsys.readouterr().err
    assert page.read_bytes() == before


@pytest.mark.usefixtures("stick")
def test_a_package_takes_a_counter_signature_and_the_commune_takes_it_in(
    road: Road, package: Path, pin: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, once, twice = package.read_bytes(), tmp_path / "mot.gdmn", tmp_path / "hai.gdmn"
    words = [*L, "--token", LABEL, "--pin-file", str(pin), "--certificate"]
    assert main(["token", "countersign", str(package), "--out", str(once), *words, PERSON]) == 0
    assert main(["token", "countersign", str(once), "--out", str(twice), *words, OFFICE]) == 0
    assert package.read_bytes() == before
    capsys.readouterr()
    assert main(["inspect", str(twice)]) == 0
    told = capsys.readouterr().out
    assert f"Ký thêm 1: {PERSON}" in told
    assert f"Ký thêm 2: {OFFICE}" in told
    assert "META-INF/signature003.p7s" in told
    assert main(["inspect", str(twice), "--json"]) == 0
    document = _json(capsys)
    assert isinstance(document, dict)
    assert [each["holder"] for each in document["countersignatures"]] == [PERSON, OFFICE]
    received = road.commune.intake.receive([twice])[0]
    assert not received.outcome.is_refusal, received.explanation
    assert inspect(twice.read_bytes()).header == inspect(before).header


@pytest.mark.usefixtures("stick")
def test_the_countersigned_package_is_the_same_package_to_the_receiver(
    road: Road, package: Path, pin: Path, tmp_path: Path
) -> None:
    out = tmp_path / "mot.gdmn"
    words = [*L, "--token", LABEL, "--pin-file", str(pin), "--certificate", PERSON]
    assert main(["token", "countersign", str(package), "--out", str(out), *words]) == 0
    first, second = road.commune.intake.receive([package])[0], road.commune.intake.receive([out])[0]
    assert not first.outcome.is_refusal
    assert {each.outcome.name for each in second.verdicts} == {"KNOWN"}
    assert "Ký thêm" not in first.explanation
    assert f"Ký thêm: {PERSON} (UBND phường Thành Sen), CA thử nghiệm cấp" in second.explanation
    assert "chưa rõ nơi cấp" in second.explanation
    upward = tmp_path / "xa.gdmn"
    road.commune.submission.send(PERIOD, upward, with_papers=False)
    with zipfile.ZipFile(upward) as archive:
        inside = [archive.read(name) for name in archive.namelist() if name.startswith("packages/")]
    assert inside == [out.read_bytes()]


def test_a_wrong_pin_stops_with_what_is_left_and_writes_nothing(
    stick: Stick, page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong, out = tmp_path / "sai.txt", tmp_path / "ky.pdf"
    wrong.write_text("khong-phai-pin\n", encoding="utf-8")
    words = [*L, "--token", LABEL, "--certificate", PERSON, "--pin-file", str(wrong)]
    assert main(["token", "sign-pdf", str(page), "--out", str(out), *words]) == 1
    assert "PIN không đúng; token còn ít lần thử." in capsys.readouterr().err
    assert not out.exists()
    assert main(["token", "list", *L]) == 0
    assert PinState.LOW.value in capsys.readouterr().out
    with stick.key(PERSON):
        assert TokenReader(LIBRARY).tokens()


def test_several_tokens_or_certificates_are_named_instead_of_guessed(
    stick: Stick, page: Path, pin: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["token", "sign-pdf", str(page), *L, "--pin-file", str(pin)]) == 1
    assert "Có 2 token" in capsys.readouterr().err
    assert main(["token", "sign-pdf", str(page), *L, "--token", stick.token.serial, "--pin-file", str(pin)]) == 1
    told = capsys.readouterr().err
    assert "chứng thư" in told
    assert PERSON in told


@pytest.mark.usefixtures("stick")
@pytest.mark.parametrize(
    ("more", "word"),
    [
        (["--token", "Không có", "--certificate", PERSON], "Không thấy token"),
        (["--token", LABEL, "--certificate", "Ai"], "Không thấy chứng thư"),
        (["--token", LABEL, "--certificate", PERSON, "--pin-file", "/khong/co"], "Không đọc được tệp PIN"),
        (["--token", LABEL, "--certificate", PERSON], "Chưa có PIN"),
        (["--token", LABEL, "--certificate", "Yếu"], "quá yếu|Chưa có PIN"),
    ],
    ids=["token", "certificate", "pin file", "no pin", "weak"],
)
def test_what_is_missing_is_said(page: Path, capsys: pytest.CaptureFixture[str], more: list[str], word: str) -> None:
    assert main(["token", "sign-pdf", str(page), *L, *more]) == 1
    told = capsys.readouterr().err
    assert any(each in told for each in word.split("|"))


def test_a_library_that_crashes_stops_in_a_process_of_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "hong.so"
    broken.write_bytes(_crashing(LIBRARY.read_bytes()))
    assert main(["token", "list", "--library", str(broken)]) == 1
    assert "tự dừng" in capsys.readouterr().err


def _crashing(library: bytes) -> bytes:
    """Return an ELF library whose every instruction is a breakpoint."""
    data = bytearray(library)
    headers, size, count = int.from_bytes(data[32:40], "little"), 56, int.from_bytes(data[56:58], "little")
    for at in range(headers, headers + size * count, size):
        kind, flags = int.from_bytes(data[at : at + 4], "little"), int.from_bytes(data[at + 4 : at + 8], "little")
        if kind == 1 and flags & 1:
            start, length = (int.from_bytes(data[at + more : at + more + 8], "little") for more in (8, 32))
            data[start : start + length] = b"\xcc" * length
    return bytes(data)
