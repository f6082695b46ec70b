"""A ledger's register follows the department's editions, and revocations outlive what happens to files."""

import sqlite3
from dataclasses import replace
from datetime import date, timedelta

from desktop_app.domain.edition import Reason
from desktop_app.domain.holder import Holder
from desktop_app.domain.keys import KeyState, Proof
from desktop_app.domain.package import Party
from desktop_app.domain.register import Basis, Event
from desktop_app.domain.unit import Area, Unit, UnitKind
from desktop_app.packages.keys import KeyFolder, make_request
from desktop_app.workflow.office import Office
from desktop_app.workflow.restoring import restore_alone
from tests.builders import COMMUNE, NOW, SCHOOL, Road

NEW = Unit("42401777", UnitKind.INSTITUTION, "Sao Mai", "nhà trẻ", COMMUNE, "dân lập", order=9)
LOCAL = Unit("18073-001", UnitKind.INSTITUTION, "Nắng Mới", "nhóm trẻ độc lập", COMMUNE, "tư thục", order=10)


def _publish(road: Road) -> None:
    road.province.editions.write(road.folder / "danh-muc.gdmn")


def test_names_places_ends_and_areas_follow_the_edition_each_with_its_line(road: Road) -> None:
    road.commune.register.add([LOCAL])
    road.province.register.add([NEW])
    road.province.register.edit(SCHOOL.code, {"name": "Hoa Hồng", "type": "trường mẫu giáo"}, Basis(date(2026, 9, 1)))
    road.province.register.close("18754", Basis(date(2026, 12, 31), "QĐ 1"))
    flag = Basis(date(2026, 10, 1), "QĐ 2")
    for area in Area:
        road.province.register.set_area(COMMUNE, area, flag, belongs=True, confirmed=True)
    _publish(road)
    seen = road.commune.editions.take(road.folder / "danh-muc.gdmn", dry_run=True)
    assert road.commune.register.get(SCHOOL.code).name == "Hoa Sen"
    assert road.commune.keys.mine().edition == 0
    taken = road.commune.editions.take(road.folder / "danh-muc.gdmn")
    assert (taken.changed, taken.local) == (seen.changed, seen.local)
    assert taken.local == (LOCAL.full_name,)
    assert LOCAL.full_name in taken.explanation
    assert {"Trường mẫu giáo Hoa Hồng", NEW.full_name} <= set(taken.changed)
    register = road.commune.register
    assert register.get(SCHOOL.code).full_name == "Trường mẫu giáo Hoa Hồng"
    assert register.get("18754").valid_to == date(2026, 12, 31)
    own = register.get(COMMUNE)
    assert (own.urban, own.industrial, own.flags_confirmed) == (True, True, True)
    events = {
        code: [line.event for line in register.history(code)] for code in (SCHOOL.code, NEW.code, "18754", COMMUNE)
    }
    assert events[SCHOOL.code][-1] is Event.RENAMED
    assert events[NEW.code] == [Event.CREATED]
    assert events["18754"][-1] is Event.CLOSED
    assert events[COMMUNE][-2:] == [Event.FLAGGED, Event.FLAGGED]
    assert "Danh mục số 1 ngày 05/10/2026" in register.history(SCHOOL.code)[-1].stands_on
    again = road.commune.editions.take(road.folder / "danh-muc.gdmn")
    assert (again.new, again.changed) == (False, ())


def test_an_institution_keeps_its_own_line_its_commune_and_the_department(road: Road) -> None:
    road.province.register.add([NEW])
    road.province.register.edit(SCHOOL.code, {"name": "Hoa Hồng"}, Basis())
    _publish(road)
    taken = road.school.editions.take(road.folder / "danh-muc.gdmn")
    assert taken.changed == ("Trường mầm non Hoa Hồng",)
    codes = {unit.code for unit in road.school.register.find("")}
    assert {SCHOOL.code, COMMUNE, "42"} <= codes
    assert NEW.code not in codes


def test_going_back_to_an_older_copy_takes_no_revocation_back(road: Road) -> None:
    copy = road.province.upkeep.back_up()
    fingerprint = road.school.keys.mine().fingerprint
    revoked = road.province.issuing.revoke(fingerprint, Reason.LOST, NOW)
    ledger = road.folder / "so.somamnon"
    road.province.close()
    restore_alone(copy, ledger, Holder("Minh", "VP-01", NOW), NOW + timedelta(hours=2))
    road.province = Office.open(ledger, road.around)
    assert revoked in road.province.issuing.issued()


def test_a_revocation_that_was_published_stays_where_the_ledger_has_lost_it(road: Road) -> None:
    fingerprint = road.school.keys.mine().fingerprint
    road.province.issuing.revoke(fingerprint, Reason.COMPROMISED, NOW)
    _publish(road)
    road.province.close()
    raw = sqlite3.connect(road.folder / "so.somamnon")
    raw.execute("DELETE FROM issued_key WHERE fingerprint = ?", (fingerprint,))
    raw.commit()
    raw.close()
    road.province = Office.open(road.folder / "so.somamnon", road.around)
    _publish(road)
    road.school.editions.take(road.folder / "danh-muc.gdmn")
    assert road.school.keys.mine().state is KeyState.REVOKED
    assert road.school.keys.mine().edition == 2


def test_requests_and_certificates_of_the_program_of_before_are_still_read(road: Road) -> None:
    folder = KeyFolder(road.folder / "truong.khoa", lambda: None)
    request = road.folder / "truong.csr"
    request.write_bytes(make_request(folder.key(), lambda: None, Party(SCHOOL.code, SCHOOL.full_name)))
    asked = road.province.issuing.look_at(request)
    assert (asked.unit, asked.recipient, asked.refusal) == (SCHOOL.code, "", "")
    assert asked.proof in {Proof.RENEWAL, Proof.OLD_PROGRAM}
    issued = road.province.issuing.write_issued(request, road.folder / "truong.pem")
    assert (road.folder / "truong.pem").read_bytes().count(b"BEGIN CERTIFICATE") == 2
    mine = road.school.keys.install_from(road.folder / "truong.pem", confirmed=True)
    assert mine.fingerprint == issued.fingerprint


def test_the_department_names_an_office_as_its_register_does(road: Road) -> None:
    wrong = replace(SCHOOL, name="Sở Giáo dục và Đào tạo", type="")
    with Office.create(road.folder / "gia.somamnon", wrong, road.around) as office:
        office.keys.make(None)
        office.keys.ask(road.folder / "a.gdmn")
    assert road.province.issuing.look_at(road.folder / "a.gdmn").name == SCHOOL.full_name
    issued = road.province.issuing.write_issued(road.folder / "a.gdmn", road.folder / "b.gdmn")
    assert issued.name == SCHOOL.full_name
    _publish(road)
    edition = road.province.editions.newest()
    assert edition is not None
    assert {key.name for key in edition.keys_of(SCHOOL.code, NOW)} == {SCHOOL.full_name}
