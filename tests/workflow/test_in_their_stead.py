"""A commune fills for an institution without a computer; record, papers and packages say so."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.errors import AppError
from desktop_app.domain.record import Path as Place
from desktop_app.domain.snapshot import Outcome, Snapshot
from desktop_app.domain.task import InStead, TaskStatus
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.workflow.office import Office
from tests.builders import COMMUNE, PERIOD, SCHOOL, Road, surroundings
from tests.small_pack import small_places

ELSEWHERE = Unit("42402001", UnitKind.INSTITUTION, "Xa Nhà", type="nhóm trẻ độc lập", parent="18100", order=1)


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Road]:
    """Three offices with the small pack."""
    road = Road(tmp_path, surroundings(places=small_places(tmp_path)))
    road.commune.register.add([ELSEWHERE])
    road.province.register.add([ELSEWHERE])
    yield road
    road.close()


def _filled_by(office: Office, unit: str = SCHOOL.code) -> Snapshot:
    entry = office.entry
    filled = entry.open("tre", PERIOD, unit)
    for item, text in (("dia_chi", "Thôn 1"), ("so_lop", "2"), ("tong_tre", "20")):
        filled = entry.answer(filled, Place(item), text)
    return office.submission.finalize(filled)


def test_the_snapshot_names_the_unit_and_who_filled_in_its_stead(small: Road) -> None:
    snapshot = _filled_by(small.commune)
    assert (snapshot.key.unit, snapshot.unit_name) == (SCHOOL.code, "Trường mầm non Hoa Sen")
    assert snapshot.filler is not None
    assert (snapshot.filler.code, snapshot.filler.name) == (COMMUNE, "Phường Thành Sen")


def test_every_paper_says_who_filled(small: Road) -> None:
    filled = small.commune.entry.open("tre", PERIOD, SCHOOL.code)
    assert "Phường Thành Sen điền thay Trường mầm non Hoa Sen." in repr(small.commune.entry.review(filled))
    own = small.school.entry.open("tre", PERIOD)
    assert "điền thay" not in repr(small.school.entry.review(own))


def test_the_province_takes_what_the_commune_filled_for_its_own_institution(small: Road) -> None:
    _filled_by(small.commune)
    package = small.folder / "xa.gdmn"
    header = small.commune.submission.send(PERIOD, package).header
    assert [each.unit for each in header.enclosed] == [SCHOOL.code]
    assert [each.outcome for each in small.province.intake.receive([package])] == [Outcome.NEW]


def test_nobody_fills_for_an_institution_of_another_commune(small: Road) -> None:
    with pytest.raises(AppError, match="không điền thay"):
        small.commune.entry.open("tre", PERIOD, ELSEWHERE.code)
    with pytest.raises(AppError, match="danh mục"):
        # a school's own ledger does not even know it
        small.school.entry.open("tre", PERIOD, ELSEWHERE.code)
    with pytest.raises(AppError, match="không điền thay"):
        small.province.entry.open("tre", PERIOD, SCHOOL.code)
    with pytest.raises(AppError, match="danh mục"):
        small.commune.entry.open("tre", PERIOD, "42499999")


def test_a_package_that_speaks_for_another_communes_institution_is_refused(small: Road) -> None:
    # the commune's own register says that the school is its; the department's says otherwise
    astray = Unit("42403001", UnitKind.INSTITUTION, "Lạc", type="nhóm trẻ độc lập", parent=COMMUNE, order=2)
    small.commune.register.add([astray])
    small.province.register.add(
        [Unit("42403001", UnitKind.INSTITUTION, "Lạc", type="nhóm trẻ độc lập", parent="18100", order=2)]
    )
    _filled_by(small.commune, astray.code)
    package = small.folder / "xa.gdmn"
    small.commune.submission.send(PERIOD, package)
    received = small.province.intake.receive([package])[0]
    assert received.outcome is Outcome.INVALID
    assert "không thuộc Phường Thành Sen" in received.verdicts[0].explanation


def test_the_tasks_of_an_institution_can_be_seen_by_its_commune(small: Road) -> None:
    tasks = small.commune.entry.tasks(PERIOD, SCHOOL.code)
    assert [task.key.form_id for task in tasks] == ["tre", "doi_ngu", "tap_huan"]
    assert {task.key.unit for task in tasks} == {SCHOOL.code}


def test_independent_groups_come_first_and_each_institution_says_where_it_stands(small: Road) -> None:
    group = Unit("42401003", UnitKind.INSTITUTION, "Tuổi Thơ", type="nhóm trẻ độc lập", parent=COMMUNE, order=3)
    second = Unit("42401002", UnitKind.INSTITUTION, "Ánh Dương", type="trường mầm non", parent=COMMUNE, order=2)
    small.commune.register.add([second, group])
    _filled_by(small.commune, group.code)
    entry = small.commune.entry
    entry.add_row(entry.open("doi_ngu", PERIOD, group.code), "nguoi")
    # an institution lies in the areas of its commune
    group, second, school = (replace(each, urban=True) for each in (group, second, SCHOOL))
    assert small.commune.stead.institutions(PERIOD) == (
        InStead(group, 3, done=1, begun=1),
        InStead(second, 3),
        InStead(school, 3),
    )


def test_what_an_institution_has_sent_itself_is_not_to_be_filled_in_its_stead(small: Road) -> None:
    snapshot = _filled_by(small.school, "")
    package = small.folder / "truong.gdmn"
    small.school.submission.send(PERIOD, package)
    small.commune.intake.receive([package])
    task = small.commune.entry.tasks(PERIOD, SCHOOL.code)[0]
    assert task.theirs
    assert task.status is TaskStatus.DONE
    assert task.detail == f"cơ sở tự gửi lần 1, mã đối chiếu {snapshot.check_code}"
    assert not small.school.entry.tasks(PERIOD)[0].theirs
    assert small.commune.stead.institutions(PERIOD) == (InStead(replace(SCHOOL, urban=True), 3, done=1, own=1),)


def test_what_an_institution_has_sent_itself_is_not_filled_in_its_stead(small: Road) -> None:
    _filled_by(small.school, "")
    package = small.folder / "truong.gdmn"
    small.school.submission.send(PERIOD, package)
    assert [each.outcome for each in small.commune.intake.receive([package])] == [Outcome.NEW]
    with pytest.raises(AppError, match="đã tự chốt và gửi"):
        _filled_by(small.commune)
