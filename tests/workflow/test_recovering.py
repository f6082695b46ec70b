"""What was encrypted to an office that lost its key is opened with DOET's recovery key, kept on a stick."""

from pathlib import Path

import pytest

from desktop_app.cli import main
from desktop_app.domain.errors import AppError
from desktop_app.domain.snapshot import Outcome
from desktop_app.packages.key_pem import pem_of_key
from desktop_app.packages.receiving import make_receiving_key
from desktop_app.packages.unseal import inspect
from desktop_app.workflow.recovering import recover
from tests.builders import PERIOD, SCHOOL, Road, a_finished_form

WORDS = "rau ma moc bo ao"


@pytest.fixture(name="sent")
def _sent(road: Road) -> Path:
    register = road.folder / "danh-muc.gdmn"
    road.province.editions.write(register)
    road.school.editions.take(register)
    a_finished_form(road.school)
    sent = road.school.submission.send(PERIOD, road.folder / "kin.gdmn", with_papers=False)
    assert len(sent.encrypted_for) == 2
    road.province.issuing.move_issuer(road.folder / "usb")
    return sent.path


def test_the_recovery_key_on_the_stick_opens_it_and_the_commune_goes_on_with_it(road: Road, sent: Path) -> None:
    key, out = road.folder / "usb" / "recovery_key.pem", road.folder / "mo.gdmn"
    assert main(["open", str(sent), "--recovery", str(key), "--out", str(out)]) == 0
    assert inspect(out.read_bytes()).header.sender.code == SCHOOL.code
    assert road.commune.intake.receive([out])[0].outcome is Outcome.NEW


def _none() -> None:
    return None


@pytest.mark.parametrize(
    ("case", "words"),
    [
        ("plain", "không phải gói mã hóa"),
        ("wrong key", "không mở được kin.gdmn"),
        ("no key", "không phải tệp khóa"),
        ("signing key", "không phải khóa nhận gói"),
        ("wrong passphrase", "Mật khẩu của khóa không đúng"),
        ("missing", "Không đọc được"),
    ],
)
def test_what_cannot_be_opened_gets_one_sentence_and_leaves_nothing(
    road: Road, sent: Path, case: str, words: str
) -> None:
    stick = road.folder / "usb"
    key, file, out = road.folder / "khoa.pem", sent, road.folder / "mo.gdmn"
    key.write_bytes((stick / "recovery_key.pem").read_bytes())
    if case == "plain":
        file = road.folder / "danh-muc.gdmn"
    elif case == "wrong key":
        key.write_bytes(pem_of_key(make_receiving_key(), None))
    elif case == "no key":
        key.write_bytes(b"abc")
    elif case == "signing key":
        key.write_bytes((stick / "issuer_key.pem").read_bytes())
    elif case == "wrong passphrase":
        key.write_bytes(pem_of_key(make_receiving_key(), WORDS))
    else:
        key.unlink()
    with pytest.raises(AppError, match=words):
        recover(file, key, _none, out)
    assert not out.exists()
