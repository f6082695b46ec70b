"""What goes on the road: encrypted as soon as the register says to whom, verified before it is called sent."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.edition import Edition
from desktop_app.domain.errors import AppError, PackageError, SigningKeyError
from desktop_app.domain.package import Party
from desktop_app.domain.snapshot import Outcome
from desktop_app.domain.unit import Unit
from desktop_app.packages.envelope import clear_header, is_envelope, open_envelope
from desktop_app.packages.keys import KeyFolder
from desktop_app.packages.unseal import inspect
from desktop_app.workflow.office import Office, keys_folder
from tests.builders import COMMUNE, PERIOD, SCHOOL, Road, a_finished_form, surroundings

WORDS = "bon tu de nho"


def publish(road: Road) -> Edition:
    """Have DOET publish its register, and the other offices take it in."""
    path = road.folder / "danh-muc.gdmn"
    edition = road.province.editions.write(path)
    for office in (road.commune, road.school):
        assert [each.outcome for each in office.intake.receive([path])] == [Outcome.NEW]
    return edition


def _keys(ledger: Path) -> KeyFolder:
    return KeyFolder(keys_folder(ledger), lambda: None)


def test_without_the_register_a_package_is_signed_only_and_the_answer_says_so(road: Road) -> None:
    a_finished_form(road.school)
    sent = road.school.submission.send(PERIOD, road.folder / "a.gdmn")
    assert not is_envelope(sent.path.read_bytes())
    assert sent.encrypted_for == ()
    assert "chưa có danh mục có ký của Sở" in sent.remark
    assert sent.size == sent.path.stat().st_size


def test_with_the_register_it_is_encrypted_to_the_recipient_and_nobody_else_opens_it(road: Road) -> None:
    publish(road)
    a_finished_form(road.school)
    sent = road.school.submission.send(PERIOD, road.folder / "a.gdmn")
    data = sent.path.read_bytes()
    assert is_envelope(data)
    assert sent.encrypted_for == ("Phường Thành Sen", "Sở (khóa khôi phục)")
    assert sent.remark == ""
    clear = clear_header(data)
    assert (clear.sender, clear.recipient, clear.period) == (SCHOOL.code, COMMUNE, "2026-2027")
    for word in ("Hoa Sen", "Nguyễn", "nhom_lop"):
        assert word.encode() not in data
    with pytest.raises(PackageError, match="khóa của máy này không mở được"):
        open_envelope(data, _keys(road.school_ledger).identities())
    inside, _ = open_envelope(data, _keys(road.folder / "xa.somamnon").identities())
    assert inspect(inside).header == sent.header


def test_encrypted_packages_go_up_the_whole_road_and_the_schools_own_signature_arrives(road: Road) -> None:
    publish(road)
    snapshot = a_finished_form(road.school)
    first = road.school.submission.send(PERIOD, road.folder / "truong.gdmn")
    assert road.commune.intake.receive([first.path])[0].outcome is Outcome.NEW
    second = road.commune.submission.send(PERIOD, road.folder / "xa.gdmn")
    assert second.encrypted_for == ("Sở Giáo dục và Đào tạo Hà Tĩnh",)
    assert second.header.wrapped == (first.header.id,)
    received = road.province.intake.receive([second.path])[0]
    assert received.outcome is Outcome.NEW
    assert [each.check_code for each in received.verdicts] == [snapshot.check_code]


def test_somebody_else_cannot_even_be_mistaken_for_the_recipient(road: Road) -> None:
    publish(road)
    a_finished_form(road.school)
    sent = road.school.submission.send(PERIOD, road.folder / "a.gdmn")
    refused = road.province.intake.receive([sent.path])[0]
    assert refused.outcome is Outcome.WRONG_RECIPIENT
    assert "mã hóa cho đơn vị 18073" in refused.explanation


def test_a_recipient_without_a_key_in_the_register_is_named_in_the_remark(road: Road) -> None:
    path = road.folder / "danh-muc.gdmn"
    edition = road.province.editions.write(path)
    road.school.intake.receive([path])
    issued = next(each for each in edition.keys if each.unit == COMMUNE)
    late = surroundings(issued.valid_to + timedelta(days=1))
    a_finished_form(road.school)
    with Office.open(road.school_ledger, late) as school:
        outgoing = school.submission.outgoing(PERIOD)
    assert outgoing.protection.keys == ()
    assert "danh mục số 1" in outgoing.protection.remark
    assert "chưa có khóa nhận gói của Phường Thành Sen" in outgoing.protection.remark


def test_plain_is_a_choice_that_is_written_down(road: Road) -> None:
    publish(road)
    a_finished_form(road.school)
    sent = road.school.submission.send(PERIOD, road.folder / "a.gdmn", plain=True)
    assert not is_envelope(sent.path.read_bytes())
    assert "theo lựa chọn của người gửi" in sent.remark
    assert [line.remark for line in road.school.receipts.sent(PERIOD)] == [sent.remark]


def test_what_would_be_sent_is_shown_before(road: Road) -> None:
    with pytest.raises(AppError, match="Chưa có bản chốt"):
        road.school.submission.send(PERIOD, road.folder / "a.gdmn")
    assert "Chưa có bản chốt" in road.school.submission.outgoing(PERIOD).refusal
    publish(road)
    snapshot = a_finished_form(road.school)
    outgoing = road.school.submission.outgoing(PERIOD)
    assert outgoing.refusal == ""
    assert outgoing.recipient == Party(COMMUNE, "Phường Thành Sen")
    assert outgoing.snapshots == (snapshot,)
    assert outgoing.protection.names == ("Phường Thành Sen", "Sở (khóa khôi phục)")
    road.commune.intake.receive([road.school.submission.send(PERIOD, road.folder / "a.gdmn").path])
    assert road.commune.submission.outgoing(PERIOD).wrapped == ("Trường mầm non Hoa Sen",)


class LockedRoad(Road):
    """The same offices; the keys of the commune and of the school are locked with ``WORDS``."""

    def _office(self, name: str, unit: Unit | str) -> Office:
        office = Office.create(self.folder / name, unit, self.around)
        office.keys.make(WORDS)
        office.keys.unlock(WORDS)
        office.keys.install(self.province.keys.issue(office.keys.request()))
        return office


def test_a_locked_key_opens_every_envelope_after_one_passphrase(tmp_path: Path) -> None:
    road = LockedRoad(tmp_path)
    publish(road)
    a_finished_form(road.school)
    packages = [road.school.submission.send(PERIOD, road.folder / f"{name}.gdmn").path for name in "ab"]
    asked = []

    def passphrase() -> str:
        asked.append("?")
        return WORDS

    with Office.open(road.folder / "xa.somamnon", replace(road.around, passphrase=passphrase)) as commune:
        assert [each.outcome for each in commune.intake.receive(packages)] == [Outcome.NEW, Outcome.KNOWN]
    assert len(asked) == 1
    with Office.open(road.folder / "xa.somamnon", road.around) as commune, pytest.raises(SigningKeyError):
        commune.intake.receive(packages)
    road.close()
