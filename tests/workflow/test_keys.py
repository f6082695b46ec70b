"""The life of keys between offices: only files travel, and two people on the phone."""

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.edition import Reason
from desktop_app.domain.errors import AppError, PackageError, SigningKeyError
from desktop_app.domain.keys import KeyState, NextStep, Proof
from desktop_app.domain.record import Path as Place
from desktop_app.domain.snapshot import Outcome, Snapshot
from desktop_app.domain.unit import Unit
from desktop_app.workflow.office import Office, Surroundings
from tests.builders import COMMUNE, NOW, PERIOD, SCHOOL, a_finished_form, surroundings

WORDS = "rau má mọc bờ ao"


class Clock:
    """A clock that a test moves on."""

    def __init__(self) -> None:
        self.now = NOW

    def on(self, **span: float) -> datetime:
        """Let time pass."""
        self.now += timedelta(**span)
        return self.now


class Town:
    """DOET with its issuer, and a commune and a school that nobody knows yet."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.clock = folder, Clock()
        self.around = replace(surroundings(), now=lambda: self.clock.now)
        self.province = self.open("so", "42")
        self.province.keys.make(None)
        self.province.register.add([SCHOOL])
        self.commune = self.open("xa", COMMUNE)
        self.commune.register.add([SCHOOL])
        self.school = self.open("truong", SCHOOL)

    def open(self, name: str, unit: Unit | str, around: Surroundings | None = None) -> Office:
        """Make an office."""
        return Office.create(self.folder / f"{name}.somamnon", unit, around or self.around)

    def at(self, name: str) -> Path:
        """Return a place on the stick."""
        return self.folder / name

    def enrol(self, office: Office, name: str) -> None:
        """Let an office get its certificate, as two people do it."""
        if not office.keys.mine().phrase:
            office.keys.make(None)
        said = office.keys.ask(self.at(f"{name}.gdmn"))
        assert self.province.issuing.look_at(self.at(f"{name}.gdmn")).phrase == said.phrase
        self.province.issuing.write_issued(self.at(f"{name}.gdmn"), self.at(f"{name}-cap.gdmn"))
        office.keys.install_from(self.at(f"{name}-cap.gdmn"), confirmed=True)

    def publish(self, *offices: Office) -> int:
        """Let DOET publish, and ``offices`` take it in; return the serial number."""
        edition = self.province.editions.write(self.at("danh-muc.gdmn"))
        for office in offices:
            office.editions.take(self.at("danh-muc.gdmn"))
        return edition.serial


@pytest.fixture(name="town")
def _town(tmp_path: Path) -> Iterator[Town]:
    town = Town(tmp_path)
    yield town
    for office in (town.school, town.commune, town.province):
        office.close()


def test_a_key_goes_from_nothing_to_signing_with_each_state_explained(town: Town) -> None:
    keys = town.school.keys
    states = [keys.mine()]
    keys.make(None)
    states.append(keys.mine())
    keys.ask(town.at("a.gdmn"), "Văn thư")
    states.append(keys.mine())
    asked = town.province.issuing.look_at(town.at("a.gdmn"))
    assert (asked.unit, asked.name, asked.contact) == (SCHOOL.code, SCHOOL.full_name, "Văn thư")
    assert (asked.proof, asked.registered, asked.refusal, asked.current) == (Proof.FIRST, True, "", None)
    assert asked.phrase == states[-1].phrase
    issued = town.province.issuing.write_issued(town.at("a.gdmn"), town.at("b.gdmn"))
    offered = keys.look_at_enrolment(town.at("b.gdmn"))
    assert offered.issuer_phrase == town.province.keys.mine().issuer_phrase
    states.append(keys.install_from(town.at("b.gdmn"), confirmed=True))
    assert [each.state for each in states] == [
        KeyState.NONE,
        KeyState.MADE,
        KeyState.REQUESTED,
        KeyState.INSTALLED,
    ]
    assert [each.step for each in states] == [NextStep.MAKE, NextStep.REQUEST, NextStep.INSTALL, NextStep.NOTHING]
    assert all(each.explanation.endswith(".") and each.advice.endswith(".") for each in states)
    assert states[-1].fingerprint == issued.fingerprint
    assert town.province.issuing.issued()[-1] == issued
    assert issued.recipient == states[-1].recipient != ""


def test_a_request_swapped_on_the_road_is_told_by_its_phrase(town: Town, tmp_path: Path) -> None:
    town.school.keys.make(None)
    mine = town.school.keys.ask(town.at("that.gdmn"))
    with Office.create(tmp_path / "gia.somamnon", SCHOOL, town.around) as thief:
        thief.keys.make(None)
        thief.keys.ask(town.at("gia.gdmn"))
    swapped = town.province.issuing.look_at(town.at("gia.gdmn"))
    assert swapped.unit == mine.unit
    assert swapped.phrase != mine.phrase
    town.province.issuing.write_issued(town.at("gia.gdmn"), town.at("gia-cap.gdmn"))
    with pytest.raises(SigningKeyError, match="không thuộc khóa của máy này"):
        town.school.keys.install_from(town.at("gia-cap.gdmn"), confirmed=True)
    assert town.school.keys.mine().state is KeyState.REQUESTED


def test_a_request_of_which_a_byte_was_changed_is_refused(town: Town) -> None:
    town.school.keys.make(None)
    town.school.keys.ask(town.at("a.gdmn"))
    data = bytearray(town.at("a.gdmn").read_bytes())
    for at in range(0, len(data), 97):
        data[at] ^= 1
        town.at("hong.gdmn").write_bytes(data)
        with pytest.raises(AppError):
            town.province.issuing.look_at(town.at("hong.gdmn"))
        data[at] ^= 1


def test_the_first_issuer_is_pinned_only_when_somebody_has_compared(town: Town) -> None:
    town.school.keys.make(None)
    town.school.keys.ask(town.at("a.gdmn"))
    town.province.issuing.write_issued(town.at("a.gdmn"), town.at("b.gdmn"))
    phrase = town.province.keys.mine().issuer_phrase
    with pytest.raises(SigningKeyError, match=phrase):
        town.school.keys.install_from(town.at("b.gdmn"))
    assert town.school.keys.mine().issuer_phrase == ""
    assert town.school.keys.install_from(town.at("b.gdmn"), confirmed=True).issuer_phrase == phrase
    town.school.keys.install_from(town.at("b.gdmn"))


def test_another_issuer_is_refused_until_the_pinned_one_is_let_go_on_purpose(town: Town, tmp_path: Path) -> None:
    town.enrol(town.school, "a")
    with Office.create(tmp_path / "so2.somamnon", "42", town.around) as other:
        other.keys.make(None)
        other.register.add([SCHOOL])
        other.issuing.write_issued(town.at("a.gdmn"), town.at("khac.gdmn"))
    offered = town.school.keys.look_at_enrolment(town.at("khac.gdmn"))
    assert offered.differs
    assert not offered.pinned
    with pytest.raises(SigningKeyError, match="bỏ ghim"):
        town.school.keys.install_from(town.at("khac.gdmn"), confirmed=True)
    town.school.keys.forget_issuer()
    with pytest.raises(SigningKeyError, match=offered.issuer_phrase):
        town.school.keys.install_from(town.at("khac.gdmn"))
    assert town.school.keys.install_from(town.at("khac.gdmn"), confirmed=True).issuer_phrase == offered.issuer_phrase


def test_the_wrong_file_at_the_wrong_door_is_named(town: Town) -> None:
    town.enrol(town.school, "a")
    town.publish()
    doors: list[tuple[Callable[[Path], object], str, str]] = [
        (town.province.issuing.look_at, "a-cap.gdmn", "là chứng thư Sở cấp"),
        (town.province.issuing.look_at, "danh-muc.gdmn", "là danh mục có ký"),
        (town.school.keys.look_at_enrolment, "a.gdmn", "là yêu cầu cấp chứng thư"),
        (town.school.keys.look_at_enrolment, "danh-muc.gdmn", "là danh mục có ký"),
        (town.school.editions.take, "a-cap.gdmn", "là chứng thư Sở cấp"),
        (town.school.issuing.look_at, "a.gdmn", "Chỉ Sở"),
    ]
    for door, name, words in doors:
        with pytest.raises(AppError, match=words):
            door(town.at(name))
    other = town.at("khac.gdmn")
    town.commune.keys.make(None)
    town.commune.keys.ask(other)
    town.province.issuing.write_issued(other, other)
    assert "cấp cho Phường Thành Sen" in town.school.keys.look_at_enrolment(other).refusal
    other.write_bytes(b"not a package")
    with pytest.raises(AppError, match="không phải"):
        town.school.keys.look_at_enrolment(other)


def test_a_unit_that_is_not_in_the_register_gets_nothing(town: Town) -> None:
    stranger = town.open("la", replace(SCHOOL, code="42409999", name="Lạ"))
    with stranger:
        stranger.keys.make(None)
        stranger.keys.ask(town.at("la.gdmn"))
    asked = town.province.issuing.look_at(town.at("la.gdmn"))
    assert not asked.registered
    assert "không có trong danh mục" in asked.refusal
    with pytest.raises(SigningKeyError, match="không có trong danh mục"):
        town.province.issuing.write_issued(town.at("la.gdmn"), town.at("la-cap.gdmn"))
    assert not town.at("la-cap.gdmn").exists()
    assert {each.unit for each in town.province.issuing.issued()} == {"42"}


def test_asked_twice_for_one_key_the_same_certificate_is_written_again(town: Town) -> None:
    town.enrol(town.school, "a")
    again = town.province.issuing.look_at(town.at("a.gdmn"))
    assert again.proof is Proof.AGAIN
    issued = town.province.issuing.write_issued(town.at("a.gdmn"), town.at("c.gdmn"))
    assert issued.fingerprint == town.school.keys.mine().fingerprint
    assert len(town.province.issuing.issued()) == 2
    town.school.keys.install_from(town.at("c.gdmn"))


def test_nobody_gets_a_certificate_in_the_name_of_the_department(town: Town, tmp_path: Path) -> None:
    with Office.create(tmp_path / "gia.somamnon", "42", town.around) as thief:
        thief.keys.make(None)
        thief.keys.ask(town.at("gia.gdmn"))
    assert "không phải khóa của máy này" in town.province.issuing.look_at(town.at("gia.gdmn")).refusal


def test_a_renewed_key_waits_and_the_old_one_signs_until_then(town: Town) -> None:
    town.enrol(town.school, "a")
    town.enrol(town.commune, "x")
    old = town.school.keys.mine()
    town.clock.on(days=3 * 365 - 40)
    assert town.school.keys.mine().state is KeyState.EXPIRING
    waiting = town.school.keys.renew(None)
    assert (waiting.state, waiting.step) == (KeyState.RENEWING, NextStep.REQUEST)
    assert waiting.phrase != old.phrase
    assert town.school.keys.ask(town.at("r.gdmn")).proof is Proof.RENEWAL
    assert town.school.keys.mine().step is NextStep.INSTALL
    asked = town.province.issuing.look_at(town.at("r.gdmn"))
    assert (asked.proof, asked.phrase, asked.refusal) == (Proof.RENEWAL, waiting.phrase, "")
    town.province.issuing.write_issued(town.at("r.gdmn"), town.at("r-cap.gdmn"))
    renewed = town.school.keys.install_from(town.at("r-cap.gdmn"))
    assert renewed.state is KeyState.INSTALLED
    assert renewed.phrase == waiting.phrase
    assert renewed.recipient == old.recipient
    assert renewed.fingerprint != old.fingerprint


def test_an_expired_key_is_said_to_be_so_and_can_still_be_renewed(town: Town) -> None:
    town.enrol(town.school, "a")
    town.clock.on(days=3 * 365 + 1)
    mine = town.school.keys.mine()
    assert (mine.state, mine.step) == (KeyState.EXPIRED, NextStep.RENEW)
    town.school.keys.renew(None)
    town.school.keys.ask(town.at("r.gdmn"))
    assert town.school.keys.mine().state is KeyState.EXPIRED
    assert town.school.keys.mine().step is NextStep.INSTALL
    asked = town.province.issuing.look_at(town.at("r.gdmn"))
    assert "đã hết hạn" in asked.refusal, "an expired key proves nothing: the office asks as at the first time"


def test_a_renewal_under_a_revoked_key_is_refused(town: Town) -> None:
    town.enrol(town.school, "a")
    town.enrol(town.commune, "x")
    town.province.issuing.revoke(town.school.keys.mine().fingerprint, Reason.LOST, town.clock.now)
    town.school.keys.renew(None)
    town.clock.on(hours=1)
    town.school.keys.ask(town.at("r.gdmn"))
    refusal = town.province.issuing.look_at(town.at("r.gdmn")).refusal
    assert "Chữ ký gia hạn không dùng được" in refusal
    assert "thu hồi" in refusal


def test_a_lost_key_is_reported_revoked_and_followed_by_a_new_one(town: Town) -> None:
    town.enrol(town.school, "a")
    old = town.school.keys.mine()
    lines = town.school.keys.report_lost()
    assert old.fingerprint[:16] in " ".join(lines)
    assert old.phrase in " ".join(lines)
    lost = town.school.keys.mine()
    assert (lost.state, lost.step) == (KeyState.LOST, NextStep.MAKE)
    with pytest.raises(SigningKeyError):
        town.school.keys.ask(town.at("b.gdmn"))
    town.province.issuing.revoke(old.fingerprint[:16], Reason.LOST, town.clock.now)
    town.clock.on(hours=1)
    town.enrol(town.school, "b")
    new = town.school.keys.mine()
    assert new.state is KeyState.INSTALLED
    assert new.recipient != old.recipient
    town.publish(town.school)
    assert town.school.keys.mine().state is KeyState.INSTALLED


def test_a_revoked_key_is_said_to_be_so_by_the_edition(town: Town) -> None:
    town.enrol(town.school, "a")
    town.province.issuing.revoke(town.school.keys.mine().fingerprint, Reason.COMPROMISED, town.clock.now)
    serial = town.publish(town.school)
    mine = town.school.keys.mine()
    assert mine.state is KeyState.REVOKED
    assert f"danh mục số {serial} ngày 05/10/2026" in mine.explanation
    assert "lộ khóa" in mine.explanation
    asked = town.province.issuing.look_at(town.at("a.gdmn"))
    assert "đã bị thu hồi" in asked.refusal


def test_packages_of_a_revoked_key_count_by_when_they_were_signed(town: Town) -> None:
    town.enrol(town.school, "a")
    town.enrol(town.commune, "x")
    a_finished_form(town.school)
    town.school.submission.send(PERIOD, town.at("truoc.gdmn"))
    town.province.issuing.revoke(town.school.keys.mine().fingerprint, Reason.LOST, town.clock.on(days=1))
    town.publish(town.commune)
    town.clock.on(days=1)
    town.school.submission.send(PERIOD, town.at("sau.gdmn"))
    later, earlier = town.commune.intake.receive([town.at("sau.gdmn"), town.at("truoc.gdmn")])
    assert later.outcome is Outcome.INVALID
    assert "danh mục số 1" in later.explanation
    assert earlier.outcome is Outcome.NEW
    assert "vẫn nhận" in earlier.explanation


def test_a_key_in_other_hands_is_not_believed_at_all_except_for_what_is_here_already(town: Town) -> None:
    town.enrol(town.school, "a")
    town.enrol(town.commune, "x")
    a_finished_form(town.school)
    town.school.submission.send(PERIOD, town.at("cu.gdmn"))
    town.commune.intake.receive([town.at("cu.gdmn")])
    filled = town.school.entry.open("nhom_lop", PERIOD)
    town.school.submission.finalize(town.school.entry.answer(filled, Place("suc_chua"), "310"))
    town.school.submission.send(PERIOD, town.at("moi.gdmn"))
    town.province.issuing.revoke(town.school.keys.mine().fingerprint, Reason.COMPROMISED, town.clock.on(days=1))
    town.publish(town.commune)
    again, new = town.commune.intake.receive([town.at("cu.gdmn"), town.at("moi.gdmn")])
    assert again.outcome is Outcome.KNOWN
    assert new.outcome is Outcome.INVALID
    assert "không tin được ngày ký" in new.explanation


def test_a_commune_speaks_only_for_institutions_without_a_key_of_their_own(town: Town) -> None:
    town.enrol(town.commune, "x")
    town.publish(town.commune)
    in_its_stead = _filled_by_the_commune(town, "300")
    town.commune.submission.send(PERIOD, town.at("thay.gdmn"))
    assert town.province.intake.receive([town.at("thay.gdmn")])[0].outcome is Outcome.NEW
    assert in_its_stead.filler is not None
    town.clock.on(days=1)
    town.enrol(town.school, "a")
    town.publish(town.commune)
    with pytest.raises(AppError, match="có khóa riêng theo danh mục số 2"):
        _filled_by_the_commune(town, "310")
    # a commune that has not heard of it yet
    (town.folder / "xa.khoa" / "register.gdmn").unlink()
    _filled_by_the_commune(town, "320")
    town.commune.submission.send(PERIOD, town.at("thay2.gdmn"))
    received = town.province.intake.receive([town.at("thay2.gdmn")])[0]
    assert received.outcome is Outcome.INVALID
    assert "có khóa riêng" in received.verdicts[0].explanation


def _filled_by_the_commune(town: Town, places: str) -> Snapshot:
    entry = town.commune.entry
    filled = entry.open("nhom_lop", PERIOD, SCHOOL.code)
    if not filled.record.rows.get("nhom"):
        filled = entry.add_row(filled, "nhom")
        row = filled.record.rows["nhom"][-1].id
        answers = {
            "ten_nhom": "Lớp Mầm 1",
            "do_tuoi": "4_5_tuoi",
            "so_tre": "20",
            "tre_nu": "10",
            "tre_dan_toc": "0",
            "tre_khuyet_tat": "0",
            "tre_con_cong_nhan": "0",
            "so_giao_vien": "2",
        }
        for name, text in answers.items():
            filled = entry.answer(filled, Place(name, "nhom", row), text)
    filled = entry.answer(filled, Place("loai_co_so"), "truong")
    return town.commune.submission.finalize(entry.answer(filled, Place("suc_chua"), places))


def test_the_department_refuses_what_it_has_just_revoked_before_it_publishes(town: Town) -> None:
    town.enrol(town.commune, "x")
    town.enrol(town.school, "a")
    a_finished_form(town.school)
    town.school.submission.send(PERIOD, town.at("truong.gdmn"))
    town.commune.intake.receive([town.at("truong.gdmn")])
    town.province.issuing.revoke(town.commune.keys.mine().fingerprint, Reason.LOST, town.clock.now)
    town.clock.on(minutes=1)
    town.commune.submission.send(PERIOD, town.at("xa.gdmn"))
    refused = town.province.intake.receive([town.at("xa.gdmn")])[0]
    assert refused.outcome is Outcome.INVALID
    assert "bị thu hồi" in refused.explanation


def test_a_revocation_never_gets_milder(town: Town) -> None:
    town.enrol(town.school, "a")
    mine = town.school.keys.mine().fingerprint
    town.province.issuing.revoke(mine, Reason.COMPROMISED, NOW)
    again = town.province.issuing.revoke(mine, Reason.REPLACED, NOW + timedelta(days=9))
    assert (again.revoked, again.reason) == (NOW, Reason.COMPROMISED)
    assert again in town.province.issuing.issued()


@pytest.mark.parametrize("typed", ["", "abc", "0" * 64])
def test_a_fingerprint_that_names_no_key_revokes_nothing(town: Town, typed: str) -> None:
    with pytest.raises(SigningKeyError, match="Không rõ khóa nào"):
        town.province.issuing.revoke(typed, Reason.LOST, NOW)


def test_an_older_edition_never_replaces_a_newer_one(town: Town) -> None:
    town.enrol(town.school, "a")
    town.publish(town.school)
    town.at("danh-muc.gdmn").rename(town.at("cu.gdmn"))
    town.province.issuing.revoke(town.school.keys.mine().fingerprint, Reason.LOST, town.clock.now)
    town.publish(town.school)
    taken = town.school.editions.take(town.at("cu.gdmn"))
    assert not taken.new
    assert "cũ hơn" in taken.explanation
    assert town.school.keys.mine().state is KeyState.REVOKED
    assert town.school.keys.mine().edition == 2
    again = town.school.editions.take(town.at("danh-muc.gdmn"))
    assert not again.new
    received = town.school.intake.receive([town.at("cu.gdmn"), town.at("danh-muc.gdmn")])
    assert [each.outcome for each in received] == [Outcome.OLDER, Outcome.KNOWN]


def test_an_edition_comes_in_by_receive_too(town: Town) -> None:
    town.enrol(town.commune, "x")
    town.province.editions.write(town.at("danh-muc.gdmn"))
    first, second = (town.commune.intake.receive([town.at("danh-muc.gdmn")])[0] for _ in range(2))
    assert (first.outcome, second.outcome) == (Outcome.NEW, Outcome.KNOWN)
    assert town.commune.keys.mine().edition == 1


def test_only_the_department_publishes(town: Town, tmp_path: Path) -> None:
    town.enrol(town.commune, "x")
    with pytest.raises(SigningKeyError, match="Chỉ Sở"):
        town.commune.editions.write(town.at("gia.gdmn"))
    with Office.create(tmp_path / "so2.somamnon", "42", town.around) as other:
        other.keys.make(None)
        other.editions.write(town.at("gia.gdmn"))
    with pytest.raises(PackageError, match="không do Sở cấp"):
        town.commune.editions.take(town.at("gia.gdmn"))
    assert town.commune.editions.newest() is None


def test_the_department_goes_on_publishing_after_its_own_key_was_renewed_and_the_old_one_revoked(town: Town) -> None:
    town.enrol(town.commune, "x")
    old = town.province.keys.mine().fingerprint
    town.publish(town.commune)
    town.province.keys.renew(None)
    assert town.province.keys.mine().fingerprint != old
    town.province.issuing.revoke(old, Reason.COMPROMISED, town.clock.on(hours=1))
    assert town.publish(town.commune) == 2
    assert town.commune.keys.mine().edition == 2


def test_serial_numbers_go_on_where_the_key_folder_was_lost(town: Town) -> None:
    town.publish()
    (town.folder / "so.khoa" / "register.gdmn").unlink()
    assert town.publish() == 2


def test_the_issuing_key_lives_on_a_stick_and_is_missed_kindly(town: Town) -> None:
    stick = town.folder / "usb" / "khoa-so"
    town.province.issuing.move_issuer(stick)
    assert town.province.issuing.issuer_place == str(stick)
    assert not (town.folder / "so.khoa" / "issuer_key.pem").exists()
    assert not (town.folder / "so.khoa" / "recovery_key.pem").exists()
    assert town.province.keys.mine().issuer_place == str(stick)
    town.enrol(town.commune, "x")
    elsewhere = stick.with_name("o-khac")
    stick.rename(elsewhere)
    assert not town.province.issuing.has_issuer()
    town.school.keys.make(None)
    town.school.keys.ask(town.at("a.gdmn"))
    with pytest.raises(SigningKeyError, match="hiện chưa thấy") as missed:
        town.province.issuing.write_issued(town.at("a.gdmn"), town.at("a-cap.gdmn"))
    assert str(stick) in missed.value.message
    town.province.issuing.plug_in(elsewhere)
    town.province.issuing.write_issued(town.at("a.gdmn"), town.at("a-cap.gdmn"))
    town.publish()


def test_the_stick_of_another_department_issues_nothing(town: Town, tmp_path: Path) -> None:
    with Office.create(tmp_path / "so2.somamnon", "42", town.around) as other:
        other.keys.make(None)
        other.issuing.move_issuer(tmp_path / "usb2")
    town.province.issuing.move_issuer(tmp_path / "usb1")
    for left in (tmp_path / "usb1").iterdir():
        left.unlink()
    with pytest.raises(SigningKeyError, match="không có khóa cấp"):
        town.province.issuing.plug_in(tmp_path / "usb1")
    town.province.issuing.plug_in(tmp_path / "usb2")
    town.school.keys.make(None)
    town.school.keys.ask(town.at("a.gdmn"))
    with pytest.raises(SigningKeyError, match="không phải khóa của nơi cấp"):
        town.province.issuing.write_issued(town.at("a.gdmn"), town.at("a-cap.gdmn"))


def test_the_recovery_identity_is_named_by_every_edition(town: Town) -> None:
    town.enrol(town.commune, "x")
    town.publish(town.commune)
    edition = town.commune.editions.newest()
    assert edition is not None
    assert edition.recovery.startswith("age1")
    assert edition.recipients_for(COMMUNE, town.clock.now) == (town.commune.keys.mine().recipient, edition.recovery)


def test_a_locked_key_shows_its_phrase_and_is_installed_without_a_passphrase(town: Town, tmp_path: Path) -> None:
    ledger = tmp_path / "khoa.somamnon"
    with Office.create(ledger, SCHOOL, replace(town.around, passphrase=lambda: WORDS)) as office:
        office.keys.make(WORDS)
        office.keys.ask(town.at("a.gdmn"))
    town.province.issuing.write_issued(town.at("a.gdmn"), town.at("a-cap.gdmn"))
    with Office.open(ledger, town.around) as office:
        before = office.keys.mine()
        assert before.locked
        assert before.has_passphrase
        assert before.phrase == town.province.issuing.look_at(town.at("a.gdmn")).phrase
        assert office.keys.install_from(town.at("a-cap.gdmn"), confirmed=True).state is KeyState.INSTALLED
        with pytest.raises(SigningKeyError, match="Mật khẩu"):
            office.keys.renew("sai mật khẩu")
        office.keys.unlock(WORDS)
        assert office.keys.renew(WORDS).state is KeyState.RENEWING
        office.keys.ask(town.at("r.gdmn"))
    assert town.province.issuing.look_at(town.at("r.gdmn")).proof is Proof.RENEWAL


def test_openssl_reads_the_certificates_and_their_profile(town: Town) -> None:
    town.enrol(town.school, "a")
    folder = town.folder / "truong.khoa"
    issuer, leaf = folder / "issuer.pem", folder / "certificate.pem"
    verified = subprocess.run(
        ["/usr/bin/openssl", "verify", "-x509_strict", "-attime", str(int(NOW.timestamp())), "-CAfile", issuer, leaf],
        capture_output=True,
        text=True,
        check=False,
    )
    assert verified.stdout.strip() == f"{leaf}: OK", verified.stderr
    text = subprocess.run(
        ["/usr/bin/openssl", "x509", "-in", leaf, "-noout", "-text"], capture_output=True, text=True, check=True
    ).stdout
    for expected in (
        "CA:FALSE",
        "Digital Signature, Non Repudiation",
        "ecdsa-with-SHA256",
        "NIST CURVE: P-256",
        f"serialNumber = {SCHOOL.code}",
        "X509v3 Authority Key Identifier",
    ):
        assert expected in text
