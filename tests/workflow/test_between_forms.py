"""Rules between forms, lists of another form's rows, and calendar years beside school years, on real ledgers."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.errors import AppError
from desktop_app.domain.period import Period, PeriodKind
from desktop_app.domain.problem import Filled, Level
from desktop_app.domain.record import Path as Place
from desktop_app.domain.snapshot import Outcome
from desktop_app.workflow.office import Office
from tests.builders import PERIOD, Road, surroundings
from tests.small_pack import small_places


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Road]:
    """Three offices with the small pack."""
    road = Road(tmp_path, surroundings(places=small_places(tmp_path)))
    yield road
    road.close()


def _staff(office: Office, *names: str) -> Filled:
    entry = office.entry
    filled = entry.open("doi_ngu", PERIOD)
    for name in names:
        filled = entry.add_row(filled, "nguoi")
        row = filled.record.rows["nguoi"][-1].id
        for item, text in (("ho_ten", name), ("vai_tro", "Giáo viên"), ("so_gio", "20")):
            filled = entry.answer(filled, Place(item, "nguoi", row), text)
    return filled


def _children(office: Office, number: int, classes: int = 2) -> Filled:
    entry = office.entry
    filled = entry.open("tre", PERIOD)
    for item, text in (("dia_chi", "Thôn 1"), ("so_lop", str(classes)), ("tong_tre", str(number))):
        filled = entry.answer(filled, Place(item), text)
    return filled


def _levels(filled: Filled) -> list[tuple[Level, str]]:
    return [(problem.level, problem.path.item or problem.path.repeat) for problem in filled.judgement.problems]


def test_a_rule_is_silent_while_the_other_form_has_no_answers(small: Road) -> None:
    assert _levels(_children(small.school, 25)) == []


def test_a_rule_speaks_where_it_points_with_the_figures_of_both_forms(small: Road) -> None:
    _staff(small.school, "Lan", "Mai")
    filled = _children(small.school, 25)
    assert _levels(filled) == [(Level.EXPLAIN, "tong_tre")]
    assert filled.judgement.problems[0].message == "Có 25 trẻ, mỗi người không quá 10 trẻ. Ghi lý do."
    assert _levels(small.school.entry.open("doi_ngu", PERIOD)) == []
    small.school.entry.answer(filled, Place("so_lop"), "3")
    assert _levels(small.school.entry.open("doi_ngu", PERIOD)) == [(Level.REMARK, "nguoi")]


def test_what_is_wrong_against_another_form_is_no_reproach_while_the_form_is_incomplete(small: Road) -> None:
    _staff(small.school, "Lan")
    entry = small.school.entry
    filled = entry.answer(entry.open("tre", PERIOD), Place("tong_tre"), "25")
    found = [problem for problem in filled.judgement.problems if problem.level is Level.EXPLAIN]
    assert [problem.missing for problem in found] == [True]


def test_the_register_can_be_compared_with(small: Road) -> None:
    assert _levels(_children(small.school, 5, classes=0)) == [(Level.BLOCK, "so_lop")]


def test_a_reason_between_forms_travels_upward_and_is_on_paper(small: Road) -> None:
    _staff(small.school, "Lan", "Mai")
    school = small.school
    filled = _children(school, 25)
    with pytest.raises(AppError, match="Ghi lý do"):
        school.submission.finalize(filled)
    filled = school.entry.explain(filled, Place("tong_tre"), "Mới sáp nhập.")
    snapshot = school.submission.finalize(filled)
    assert "Mới sáp nhập." in snapshot.content.decode()
    package = small.folder / "goi.gdmn"
    header = school.submission.send(PERIOD, package).header
    assert [each.form_id for each in header.enclosed] == ["tre"]
    assert [each.outcome for each in small.commune.intake.receive([package])] == [Outcome.NEW]


def test_a_reason_that_is_no_longer_asked_for_stays_behind(small: Road) -> None:
    _staff(small.school, "Lan", "Mai")
    filled = small.school.entry.explain(_children(small.school, 25), Place("tong_tre"), "Mới sáp nhập.")
    filled = small.school.entry.answer(filled, Place("tong_tre"), "20")
    assert "sáp nhập" not in small.school.submission.finalize(filled).content.decode()


def test_people_are_chosen_by_name_and_kept_by_row(small: Road) -> None:
    staff = _staff(small.school, "Trần Thị Lan", "Lê Thị Mai", "Trần Thị Lan")
    ids = [row.id for row in staff.record.rows["nguoi"]]
    entry = small.school.entry
    filled = entry.add_row(entry.open("tap_huan", PERIOD), "buoi")
    place = Place("nguoi_du", "buoi", filled.record.rows["buoi"][0].id)
    offered = filled.form.item("nguoi_du", "buoi").choices
    assert [choice.label for choice in offered] == ["Trần Thị Lan", "Lê Thị Mai", "Trần Thị Lan (dòng 3)"]
    filled = entry.answer(filled, place, "tran thi lan; Trần Thị Lan (dòng 3)")
    assert filled.answer(place) == (ids[0], ids[2])
    filled = entry.answer(filled, place, "Ngô Thị Xa")
    assert "không có trong danh sách" in filled.rejected[place].message
    assert filled.answer(place) == (ids[0], ids[2])


def test_somebody_who_has_left_the_staff_must_be_chosen_anew(small: Road) -> None:
    staff = _staff(small.school, "Lan", "Mai")
    entry = small.school.entry
    filled = entry.add_row(entry.open("tap_huan", PERIOD), "buoi")
    row = filled.record.rows["buoi"][0].id
    filled = entry.answer(filled, Place("noi_dung", "buoi", row), "Sơ cứu")
    filled = entry.answer(filled, Place("nguoi_du", "buoi", row), "Mai")
    assert filled.judgement.blocking == ()
    entry.remove_row(staff, "nguoi", staff.record.rows["nguoi"][1].id)
    found = entry.open("tap_huan", PERIOD).judgement.blocking
    assert [problem.path for problem in found] == [Place("nguoi_du", "buoi", row)]


def test_the_paper_names_people_and_the_receiver_takes_what_it_cannot_name(small: Road) -> None:
    _staff(small.school, "Lan", "Mai")
    school, entry = small.school, small.school.entry
    filled = entry.add_row(entry.open("tap_huan", PERIOD), "buoi")
    row = filled.record.rows["buoi"][0].id
    filled = entry.answer(filled, Place("noi_dung", "buoi", row), "Sơ cứu")
    filled = entry.answer(filled, Place("nguoi_du", "buoi", row), "Lan; Mai")
    assert "Lan; Mai" in repr(entry.review(filled))
    school.submission.finalize(filled)
    package = small.folder / "goi.gdmn"
    school.submission.send(PERIOD, package)
    assert [each.outcome for each in small.commune.intake.receive([package])] == [Outcome.NEW]


def test_a_school_year_takes_its_calendar_year_along(small: Road) -> None:
    entry = small.commune.entry
    assert [task.key.period for task in entry.tasks(PERIOD)] == ["2026"]
    calendar = PERIOD.of_kind(PeriodKind.CALENDAR_YEAR)
    assert entry.tasks(calendar) == entry.tasks(PERIOD)
    filled = entry.answer(entry.open("chuong_trinh", PERIOD), Place("so_ke_hoach"), "12/KH-UBND")
    filled = entry.answer(filled, Place("muc"), "Tốt")
    small.commune.submission.finalize(filled)
    package = small.folder / "xa.gdmn"
    header = small.commune.submission.send(PERIOD, package).header
    assert header.period == "2026-2027"
    assert [each.outcome for each in small.province.intake.receive([package])] == [Outcome.NEW]
    with pytest.raises(AppError, match="bản chốt nào"):
        small.commune.submission.send(Period.parse("2025"), package)


def test_a_form_is_filled_by_those_it_is_meant_for(small: Road) -> None:
    with pytest.raises(AppError, match="không phải do"):
        small.school.entry.open("chuong_trinh", PERIOD)
    with pytest.raises(AppError, match="không phải do"):
        small.commune.entry.open("tre", PERIOD)
