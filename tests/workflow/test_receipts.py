"""Receipts: what an office received is told to who sent it, on the same stick, and is known there from then on."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.canonical import JsonValue, canonical_bytes, parse_canonical
from desktop_app.domain.errors import PackageError
from desktop_app.domain.package import Contents, PackageKind, Party
from desktop_app.domain.receipt import Receipt, ReceiptLine
from desktop_app.domain.record import Path as Place
from desktop_app.domain.sending import Sent
from desktop_app.domain.snapshot import Outcome
from desktop_app.packages.envelope import is_envelope, open_envelope
from desktop_app.packages.keys import KeyFolder
from desktop_app.packages.receipt_json import read_receipt, receipt_bytes
from desktop_app.packages.seal import seal
from desktop_app.packages.unseal import inspect
from desktop_app.workflow.office import Office, keys_folder
from tests.builders import COMMUNE, NOW, PERIOD, SCHOOL, Road, a_finished_form, surroundings
from tests.workflow.test_sending import publish

A_RECEIPT = Receipt(
    "a" * 32,
    "b" * 64,
    SCHOOL.code,
    Party(COMMUNE, "Phường Thành Sen"),
    NOW,
    Outcome.NEW,
    "1 bản chốt: 1 MỚI.",
    (ReceiptLine(SCHOOL.code, "nhom_lop", 1, "c" * 64, Outcome.NEW, "Đã nhận lần đầu."),),
    3,
)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder that all three offices have in their hands."""
    made = tmp_path / "usb"
    made.mkdir()
    return made


def _send(road: Road, stick: Path, name: str = "goi.gdmn") -> Sent:
    return road.school.submission.send(PERIOD, stick / name)


def test_a_receipt_has_one_writing() -> None:
    data = receipt_bytes(A_RECEIPT)
    assert read_receipt(data) == A_RECEIPT
    assert b"Nguy" not in data


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("format", 2),
        ("package", "A" * 32),
        ("sha256", "b" * 63),
        ("outcome", "TỐT"),
        ("edition", True),
        ("edition", -1),
        ("received", "2026-10-05T08:00:00"),
        ("received", "2026-10-05T08:00:00.000000+07:00"),
        ("office", {"code": "18073", "name": "x", "person": "y"}),
        ("lines", [{}]),
        ("more", 1),
    ],
)
def test_a_receipt_that_says_anything_else_is_refused(field: str, value: JsonValue) -> None:
    body = parse_canonical(receipt_bytes(A_RECEIPT))
    assert isinstance(body, dict)
    with pytest.raises(PackageError, match="Biên nhận"):
        read_receipt(canonical_bytes(body | {field: value}))


def test_what_came_is_answered_on_the_stick_and_known_at_the_sender(road: Road, stick: Path) -> None:
    publish(road)
    snapshot = a_finished_form(road.school)
    sent = _send(road, stick)
    assert not road.school.receipts.was_received(snapshot.hash)
    received = road.commune.intake.receive([stick])
    (written,) = road.commune.receipts.write(received, stick)
    assert is_envelope(written.path.read_bytes()), "the receipt is for the sender alone"
    assert written.path.name == f"bien-nhan_18073_42401001_2026-2027_{sent.header.id[:8]}.gdmn"
    (back,) = road.school.intake.receive([written.path])
    assert back.outcome is Outcome.NEW
    assert "Phường Thành Sen đã nhận gói" in back.explanation
    assert road.school.receipts.was_received(snapshot.hash)
    (line,) = road.school.receipts.sent(PERIOD)
    assert line.file == "goi.gdmn"
    assert line.answer is not None
    assert (line.answer.office, line.answer.received, line.answer.outcome) == ("Phường Thành Sen", NOW, Outcome.NEW)
    newest = road.school.agendas.of(PERIOD).arrivals[0].line
    assert (newest.kind, newest.explanation) == (PackageKind.RECEIPT, back.explanation)


def test_a_receipt_says_what_became_of_every_revision_and_names_no_person(road: Road, stick: Path) -> None:
    edition = publish(road)
    snapshot = a_finished_form(road.school)
    sent = _send(road, stick)
    (written,) = road.commune.receipts.write(road.commune.intake.receive([stick]), stick)
    keys = KeyFolder(keys_folder(road.school_ledger), lambda: None)
    inside, _ = open_envelope(written.path.read_bytes(), keys.identities())
    receipt = read_receipt(inspect(inside).statement)
    assert (receipt.package, receipt.edition) == (sent.header.id, edition.serial)
    assert receipt.accepted == (snapshot.hash,)
    assert [(each.unit, each.form_id, each.revision) for each in receipt.lines] == [(SCHOOL.code, "nhom_lop", 1)]
    assert "Nguyễn Thị Hoà".encode() not in inside


def test_the_same_receipt_twice_is_once(road: Road, stick: Path) -> None:
    a_finished_form(road.school)
    _send(road, stick)
    (written,) = road.commune.receipts.write(road.commune.intake.receive([stick]), stick)
    receive = road.school.intake.receive
    assert [each.outcome for each in receive([written.path], dry_run=True)] == [Outcome.NEW]
    assert [each.outcome for each in receive([written.path])] == [Outcome.NEW]
    assert [each.outcome for each in receive([written.path])] == [Outcome.KNOWN]
    assert len(road.school.receipts.sent(PERIOD)) == 1


def test_receiving_from_the_stick_again_leaves_ones_own_receipts_alone(road: Road, stick: Path) -> None:
    a_finished_form(road.school)
    _send(road, stick)
    road.commune.receipts.write(road.commune.intake.receive([stick]), stick)
    again = road.commune.intake.receive([stick])
    assert [(each.file, each.outcome) for each in again] == [("goi.gdmn", Outcome.KNOWN)]


def test_a_second_receipt_still_says_when_it_was_received_first(road: Road, stick: Path) -> None:
    a_finished_form(road.school)
    _send(road, stick)
    road.commune.intake.receive([stick])
    with Office.open(road.folder / "xa.somamnon", surroundings(NOW + timedelta(days=9))) as later:
        (written,) = later.receipts.write(later.intake.receive([stick]), stick)
    receipt = read_receipt(inspect(written.path.read_bytes()).statement)
    assert (receipt.outcome, receipt.received) == (Outcome.KNOWN, NOW)


def test_what_was_refused_is_answered_with_the_reason(road: Road, stick: Path) -> None:
    entry = road.school.entry
    practice = replace(PERIOD, practice=True)
    filled = entry.answer(entry.open("tap_huan", practice), Place("co_tap_huan"), "không")
    filled = entry.answer(filled, Place("ly_do_khong"), "Chưa có.")
    snapshot = road.school.submission.finalize(filled)
    road.school.submission.send(practice, stick / "th.gdmn")
    received = road.commune.intake.receive([stick])
    assert [each.outcome for each in received] == [Outcome.PRACTICE]
    (receipt,) = [
        read_receipt(inspect(each.path.read_bytes()).statement) for each in road.commune.receipts.write(received, stick)
    ]
    assert receipt.outcome is Outcome.PRACTICE
    assert receipt.accepted == ()
    assert not road.school.receipts.was_received(snapshot.hash)


def test_what_could_not_be_believed_or_is_for_others_gets_no_receipt(road: Road, stick: Path) -> None:
    a_finished_form(road.school)
    sent = _send(road, stick)
    changed = bytearray(sent.path.read_bytes())
    changed[len(changed) // 2] ^= 1
    (stick / "hong.gdmn").write_bytes(changed)
    received = road.province.intake.receive([stick])
    assert {each.outcome for each in received} == {Outcome.WRONG_RECIPIENT, Outcome.INVALID}
    assert road.province.receipts.write(received, stick) == ()


def test_a_receipt_for_what_was_never_sent_here_is_refused_by_name(road: Road, stick: Path, tmp_path: Path) -> None:
    a_finished_form(road.school)
    copy = tmp_path / "cu" / "truong.somamnon"
    copy.parent.mkdir()
    road.school.upkeep.back_up(copy.parent).path.rename(copy)
    _send(road, stick)
    (written,) = road.commune.receipts.write(road.commune.intake.receive([stick]), stick)
    keys_folder(road.school_ledger).rename(keys_folder(copy))
    with Office.open(copy, road.around) as office:
        refused = office.intake.receive([written.path])[0]
    keys_folder(copy).rename(keys_folder(road.school_ledger))
    assert refused.outcome is Outcome.INVALID
    assert "mà sổ này chưa từng gửi" in refused.explanation


def test_a_receipt_shown_to_the_department_is_no_submission(road: Road, stick: Path) -> None:
    a_finished_form(road.school)
    _send(road, stick)
    (written,) = road.commune.receipts.write(road.commune.intake.receive([stick]), stick)
    refused = road.province.intake.receive([written.path])[0]
    assert refused.outcome is Outcome.WRONG_RECIPIENT
    assert "Tệp này là biên nhận, gửi cho Trường mầm non Hoa Sen" in refused.explanation


def _forged(road: Road, office: Office, ledger: Path, receipt: Receipt, path: Path) -> Path:
    """Write a receipt that ``office`` signs, whatever it says."""
    signer = KeyFolder(keys_folder(ledger), lambda: None).signer()
    own = Party(office.unit.code, office.unit.full_name)
    contents = Contents(
        PackageKind.RECEIPT,
        own,
        Party(SCHOOL.code, SCHOOL.full_name),
        PERIOD.code,
        False,  # noqa: FBT003 - the practice flag of a header
        "thử",
        "",
        NOW,
        statement=receipt_bytes(receipt),
    )
    path.write_bytes(seal(contents, signer, datetime.now(NOW.tzinfo)))
    del road
    return path


def test_only_the_office_that_packages_go_to_gives_receipts(road: Road, stick: Path) -> None:
    a_finished_form(road.school)
    sent = _send(road, stick)
    true = replace(A_RECEIPT, package=sent.header.id, sha256=road.commune.intake.receive([stick])[0].sha256, lines=())
    province = Party("42", road.province.unit.full_name)
    lies = {
        "không phải nơi nhận gói": replace(true, office=province),
        "ghi nơi nhận khác với người ký": true,
        "chưa từng gửi": replace(true, office=province, package="d" * 32),
    }
    for words, lie in lies.items():
        path = _forged(road, road.province, road.folder / "so.somamnon", lie, stick / "gia.gdmn")
        refused = road.school.intake.receive([path])[0]
        assert refused.outcome is Outcome.INVALID
        assert words in refused.explanation
    assert [each.answer for each in road.school.receipts.sent(PERIOD)] == [None]


def test_receipts_do_not_hide_what_waits_to_go_on(road: Road, stick: Path) -> None:
    a_finished_form(road.school)
    _send(road, stick)
    road.commune.receipts.write(road.commune.intake.receive([stick]), stick)
    assert road.commune.agendas.of(PERIOD).forwarding == 1
