"""Copies that leave the computer: whoever finds the stick reads nothing, and the office opens them again."""

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pyrage
import pytest

from desktop_app.domain.backup import Backup, Why, kept
from desktop_app.domain.errors import AppError
from desktop_app.domain.record import Path as Place
from desktop_app.store.backup import copies_in, trouble_with
from desktop_app.workflow.locked_copies import CopyLock, key_ring
from desktop_app.workflow.office import Office, keys_folder
from desktop_app.workflow.restoring import copies_of, copy_at, preview, restore_alone
from tests.builders import NOW, PERIOD, SCHOOL, surroundings

SECRET, OTHER = "bốn từ không liên quan", "bốn từ khác hẳn nhau"
NAME = "Trần Thị Bí Mật"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A school whose key lies under a passphrase, and that has written a name."""
    with Office.create(tmp_path / "may" / "truong.somamnon", SCHOOL, surroundings()) as made:
        made.keys.make(SECRET)
        filled = made.entry.open("ho_so", PERIOD)
        made.entry.answer(filled, Place("nguoi_dung_dau"), NAME)
        yield made


@pytest.fixture(autouse=True)
def _folders(tmp_path: Path) -> None:
    (tmp_path / "may").mkdir()
    (tmp_path / "usb").mkdir()


def _on_stick(office: Office, tmp_path: Path) -> Backup:
    return office.upkeep.to_stick(tmp_path / "usb", encrypted=True)[1]


def _says(passphrase: str | None) -> Callable[[], str | None]:
    return lambda: passphrase


def test_nothing_on_the_stick_tells_a_name(office: Office, tmp_path: Path) -> None:
    made = _on_stick(office, tmp_path)
    assert made.locked
    for path in (tmp_path / "usb").rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert NAME.encode() not in data
            assert "Nguyễn Thị Hoà".encode() not in data
            assert not data.startswith(b"SQLite")
    # and nothing readable was left beside the ledger on the way
    assert not [each for each in (tmp_path / "may").iterdir() if each.name.startswith(".sao-luu")]


def test_the_office_restores_from_it_when_the_computer_is_gone(office: Office, tmp_path: Path) -> None:
    made = _on_stick(office, tmp_path)
    office.close()
    shutil.rmtree(tmp_path / "may")
    (tmp_path / "moi").mkdir()
    ledger = tmp_path / "moi" / "truong.somamnon"
    restore_alone(copy_at(made.path), ledger, surroundings().holder(), NOW, key_ring(ledger, _says(SECRET)))
    with Office.open(ledger, surroundings()) as again:
        answers = again.entry.open("ho_so", PERIOD).record.answers()
        assert answers[Place("nguoi_dung_dau")] == NAME


def test_the_window_of_the_office_restores_it_once_the_key_is_open(office: Office, tmp_path: Path) -> None:
    made = _on_stick(office, tmp_path)
    filled = office.entry.open("ho_so", PERIOD)
    office.entry.answer(filled, Place("nguoi_dung_dau"), "Người khác")
    with pytest.raises(AppError, match="Mật khẩu của khóa không đúng"):
        office.upkeep.preview(made)
    office.keys.unlock(SECRET)
    assert office.upkeep.preview(made).cells == 1
    office.upkeep.restore(made)
    assert office.entry.open("ho_so", PERIOD).record.answers()[Place("nguoi_dung_dau")] == NAME


@pytest.mark.parametrize("passphrase", [OTHER, None], ids=["wrong", "none"])
def test_a_wrong_passphrase_is_told_and_nothing_is_replaced(
    office: Office, tmp_path: Path, passphrase: str | None
) -> None:
    made = _on_stick(office, tmp_path)
    office.close()
    ledger = tmp_path / "may" / "truong.somamnon"
    before = ledger.read_bytes()
    with pytest.raises(AppError, match="Mật khẩu của khóa không đúng"):
        restore_alone(made, ledger, surroundings().holder(), NOW, key_ring(ledger, _says(passphrase)))
    assert ledger.read_bytes() == before


def test_somebody_without_the_key_is_told_where_it_lies(office: Office, tmp_path: Path) -> None:
    made = _on_stick(office, tmp_path)
    for key in made.path.parent.glob("khoa-mo-*"):
        key.unlink()
    with pytest.raises(AppError, match="không có khóa mở") as told:
        preview(made, tmp_path / "usb" / "truong.somamnon", NOW, key_ring(tmp_path / "usb" / "la.somamnon", _says("")))
    assert "nhờ Sở mở giúp" in told.value.advice


def test_the_key_of_another_office_does_not_open_it(office: Office, tmp_path: Path) -> None:
    made = _on_stick(office, tmp_path)
    stranger = tmp_path / "la.txt"
    stranger.write_text(str(pyrage.x25519.Identity.generate()), encoding="utf-8")
    with pytest.raises(AppError, match="không được khóa cho đơn vị này"):
        preview(made, tmp_path / "usb" / "x.somamnon", NOW, key_ring(tmp_path / "x", _says(""), stranger))


def test_the_recovery_of_the_department_opens_it_with_age_itself(office: Office, tmp_path: Path) -> None:
    recovery = pyrage.x25519.Identity.generate()
    keys = office._desk.keys
    made = office._desk.copies.make(Why.HAND, tmp_path / "usb", CopyLock(keys, lambda: str(recovery.to_public())).lock)
    identity, plain = tmp_path / "khoi-phuc.txt", tmp_path / "mo.somamnon"
    identity.write_text(f"{recovery}\n", encoding="utf-8")
    subprocess.run(["age", "-d", "-i", str(identity), "-o", str(plain), str(made.path)], check=True)
    assert NAME.encode() in plain.read_bytes()
    seen = preview(made, tmp_path / "usb" / "x.somamnon", NOW, key_ring(tmp_path / "x", _says(""), identity))
    assert not seen.present


@pytest.mark.parametrize("at", [10, 400, -1])
def test_a_changed_byte_is_found_before_anything_is_replaced(office: Office, tmp_path: Path, at: int) -> None:
    made = _on_stick(office, tmp_path)
    data = bytearray(made.path.read_bytes())
    data[at] ^= 1
    made.path.write_bytes(data)
    assert "không còn như lúc ghi" in trouble_with(made)
    made.path.with_suffix(".json").unlink()
    office.close()
    ledger = tmp_path / "may" / "truong.somamnon"
    before = ledger.read_bytes()
    with pytest.raises(AppError):
        restore_alone(copy_at(made.path), ledger, surroundings().holder(), NOW, key_ring(ledger, _says(SECRET)))
    assert ledger.read_bytes() == before


def test_where_nobody_could_open_it_after_this_computer_a_copy_stays_plain_and_says_why(tmp_path: Path) -> None:
    with Office.create(tmp_path / "may" / "truong.somamnon", SCHOOL, surroundings()) as office:
        assert "chưa có khóa nhận" in str(office.upkeep.lock_trouble)
        office.keys.make(None)
        assert "chưa có mật khẩu" in str(office.upkeep.lock_trouble)
        assert not office.upkeep.to_stick(tmp_path / "usb", encrypted=True)[1].locked
        with pytest.raises(AppError, match="chưa có mật khẩu"):
            office.upkeep.back_up(encrypted=True)


def test_encrypted_copies_are_listed_and_thinned_like_others(office: Office, tmp_path: Path) -> None:
    office.upkeep.back_up(encrypted=True)
    office.upkeep.back_up()
    copies = copies_of(tmp_path / "may" / "truong.somamnon")
    assert sorted(each.locked for each in copies) == [False, True]
    locked = next(each for each in copies if each.locked)
    assert locked.why is Why.HAND
    assert locked.contents is not None
    assert (locked.contents.unit, locked.contents.who) == (SCHOOL.code, "")
    assert trouble_with(locked) == ""
    assert locked in kept(copies, NOW)
    # without its label it is still known as a copy, by its name
    locked.path.with_suffix(".json").unlink()
    again = next(each for each in copies_in(locked.path.parent, "truong") if each.locked)
    assert (again.why, again.contents) == (Why.HAND, None)


def test_the_label_of_an_encrypted_copy_names_no_person(office: Office, tmp_path: Path) -> None:
    label = json.loads(_on_stick(office, tmp_path).path.with_suffix(".json").read_text(encoding="utf-8"))
    assert label["nguoi_sua"] == ""
    assert label["don_vi"] == SCHOOL.code


def test_what_opens_a_copy_travels_only_under_its_passphrase(office: Office, tmp_path: Path) -> None:
    made = _on_stick(office, tmp_path)
    (key,) = made.path.parent.glob("khoa-mo-*.pem")
    assert b"BEGIN ENCRYPTED PRIVATE KEY" in key.read_bytes()
    assert keys_folder(tmp_path / "may" / "truong.somamnon").is_dir()
