"""Chuyển năm học: what is stable is copied and waits to be confirmed; counts are only shown."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.body import draft_body
from desktop_app.domain.errors import AppError
from desktop_app.domain.last_year import knows_last_year, last_year
from desktop_app.domain.period import Period
from desktop_app.domain.problem import Filled, Level
from desktop_app.domain.record import Origin
from desktop_app.domain.record import Path as Place
from desktop_app.domain.share import Share
from desktop_app.domain.task import Carriable, TaskStatus
from desktop_app.rules.carry import sameness
from desktop_app.workflow.office import Office
from tests.builders import NOW, PERIOD, SCHOOL, Road, surroundings
from tests.small_pack import small_places

NEXT = Period(2027)


@pytest.fixture
def school(tmp_path: Path) -> Iterator[Office]:
    """A school in its second year; the first is chốt."""
    places = small_places(tmp_path)
    ledger = tmp_path / "truong.somamnon"
    with Office.create(ledger, SCHOOL, surroundings(places=places)) as first:
        _finish_year(first)
    with Office.open(ledger, surroundings(NOW + timedelta(days=365), places=places)) as office:
        yield office


def _finish_year(office: Office) -> None:
    entry = office.entry
    filled = entry.open("tre", PERIOD)
    for item, text in (("dia_chi", "Thôn 1"), ("so_lop", "2"), ("tong_tre", "20")):
        filled = entry.answer(filled, Place(item), text)
    office.submission.finalize(filled)
    filled = entry.open("doi_ngu", PERIOD)
    for name in ("Lan", "Mai"):
        filled = entry.add_row(filled, "nguoi")
        row = filled.record.rows["nguoi"][-1].id
        for item, text in (("ho_ten", name), ("vai_tro", "gv"), ("so_gio", "20")):
            filled = entry.answer(filled, Place(item, "nguoi", row), text)
    office.submission.finalize(filled)


def _rows(filled: Filled) -> list[Place]:
    return [Place("", "nguoi", row.id) for row in filled.record.rows["nguoi"]]


def test_stable_answers_are_copied_and_counts_are_not(school: Office) -> None:
    filled = school.entry.carry_over(school.entry.open("tre", NEXT))
    assert filled.record.values == {"dia_chi": "Thôn 1"}
    assert filled.record.unconfirmed == {Place("dia_chi")}
    assert filled.before(Place("tong_tre")) == 20


def test_rows_keep_their_identity_and_wait_as_a_whole(school: Office) -> None:
    filled = school.entry.carry_over(school.entry.open("doi_ngu", NEXT))
    first = school.entry.open("doi_ngu", PERIOD)
    assert _rows(filled) == _rows(first)
    assert [dict(row.values) for row in filled.record.rows["nguoi"]] == [
        {"ho_ten": "Lan", "vai_tro": "gv"},
        {"ho_ten": "Mai", "vai_tro": "gv"},
    ]
    assert filled.record.unconfirmed == set(_rows(filled))
    assert filled.before(Place("so_gio", "nguoi", _rows(filled)[0].row)) == 20


def test_nothing_is_final_while_something_waits(school: Office) -> None:
    entry = school.entry
    filled = entry.carry_over(entry.open("doi_ngu", NEXT))
    for place in _rows(filled):
        filled = entry.answer(filled, Place("so_gio", "nguoi", place.row), "18")
    with pytest.raises(AppError, match="chưa xác nhận"):
        school.submission.finalize(filled)
    filled = entry.confirm(filled, _rows(filled)[:1])
    assert [problem.path for problem in filled.judgement.blocking] == _rows(filled)[1:]
    filled = entry.confirm(filled, _rows(filled))
    school.submission.finalize(filled)


def test_what_waits_survives_closing_the_ledger(school: Office) -> None:
    school.entry.carry_over(school.entry.open("doi_ngu", NEXT))
    assert len(school.entry.open("doi_ngu", NEXT).record.unconfirmed) == 2


def test_answering_a_question_confirms_it_and_removing_a_row_ends_its_waiting(school: Office) -> None:
    entry = school.entry
    filled = entry.answer(entry.carry_over(entry.open("tre", NEXT)), Place("dia_chi"), "Thôn 2")
    assert filled.record.unconfirmed == frozenset()
    staff = entry.carry_over(entry.open("doi_ngu", NEXT))
    staff = entry.remove_row(staff, "nguoi", _rows(staff)[0].row)
    assert staff.record.unconfirmed == set(_rows(staff))


def test_what_is_answered_already_stays(school: Office) -> None:
    entry = school.entry
    filled = entry.answer(entry.open("tre", NEXT), Place("dia_chi"), "Thôn 9")
    filled = entry.carry_over(filled)
    assert filled.record.values == {"dia_chi": "Thôn 9"}
    assert filled.record.unconfirmed == frozenset()


def test_carrying_over_twice_is_the_same_as_once(school: Office) -> None:
    entry = school.entry
    once = entry.carry_over(entry.open("doi_ngu", NEXT))
    assert entry.carry_over(once).record == once.record


def test_copies_and_confirmations_are_in_the_trail(school: Office) -> None:
    entry = school.entry
    filled = entry.carry_over(entry.open("tre", NEXT))
    filled = entry.confirm(filled, [Place("dia_chi")])
    lines = entry.changes(filled.record.key)
    assert [(line.origin, line.new, line.why) for line in lines] == [
        (Origin.CARRIED, "Thôn 1", ""),
        (Origin.TYPED, "Thôn 1", "xác nhận không đổi"),
    ]


def test_the_task_list_says_what_waits(school: Office) -> None:
    entry = school.entry
    entry.carry_over(entry.open("doi_ngu", NEXT))
    task = next(task for task in entry.tasks(NEXT) if task.key.form_id == "doi_ngu")
    assert task.status is TaskStatus.DOING
    assert "2 chỗ chép từ năm trước chưa xác nhận" in task.detail


def test_a_great_change_against_last_year_asks_for_a_reason(school: Office) -> None:
    entry = school.entry
    filled = entry.open("tre", NEXT)
    for item, text in (("dia_chi", "Thôn 1"), ("so_lop", "2"), ("tong_tre", "31")):
        filled = entry.answer(filled, Place(item), text)
    problem = filled.judgement.problems[0]
    assert (problem.level, problem.message) == (Level.EXPLAIN, "Năm trước có 20 trẻ. Ghi lý do thay đổi.")
    assert entry.answer(filled, Place("tong_tre"), "30").judgement.problems == ()


def test_the_share_of_what_stayed_the_same_is_measured(school: Office) -> None:
    entry = school.entry
    filled = entry.carry_over(entry.open("doi_ngu", NEXT))
    filled = entry.answer(filled, Place("ho_ten", "nguoi", _rows(filled)[0].row), "Lan Anh")
    before = school.entry.open("doi_ngu", PERIOD)
    assert sameness(filled.form, draft_body(before.record), draft_body(filled.record)) == Share(3, 4)


def test_without_a_year_before_there_is_nothing_to_copy(school: Office) -> None:
    with pytest.raises(AppError, match="không có bản chốt"):
        school.entry.carry_over(school.entry.open("tre", PERIOD))


def test_the_task_list_counts_what_can_be_copied(school: Office) -> None:
    found = {task.key.form_id: task.carriable for task in school.entry.tasks(NEXT)}
    assert found == {"tre": Carriable(answers=1), "doi_ngu": Carriable(rows=2), "tap_huan": Carriable()}
    assert not any(task.carriable for task in school.entry.tasks(PERIOD))


def test_a_whole_year_is_carried_over_at_once_and_only_once(school: Office) -> None:
    assert school.entry.carry_over_all(NEXT) == ("Trẻ", "Đội ngũ")
    assert school.entry.open("tre", NEXT).record.unconfirmed == {Place("dia_chi")}
    assert len(school.entry.open("doi_ngu", NEXT).record.unconfirmed) == 2
    assert school.entry.carry_over_all(NEXT) == ()


def test_what_waits_is_told_in_reading_order_and_where_to_go_on(school: Office) -> None:
    filled = school.entry.carry_over(school.entry.open("doi_ngu", NEXT))
    first, second = _rows(filled)
    assert filled.waiting == (first, second)
    assert filled.waiting_after([first]) == second
    assert filled.waiting_after([second]) == first
    assert filled.waiting_after([first, second]) is None


def test_last_year_stands_beside_the_field_with_the_change_since(school: Office) -> None:
    entry = school.entry
    filled = entry.open("tre", NEXT)
    told = []
    for text in ("", "23", "20", "1.000", "18"):
        filled = entry.answer(filled, Place("tong_tre"), text)
        told.append(last_year(filled, Place("tong_tre")))
    assert told == ["20", "20 (+3)", "20 (không đổi)", "20 (+980)", "20 (−2)"]
    filled = entry.answer(filled, Place("so_lop"), "4")
    assert last_year(filled, Place("tre_moi_lop")) == "10 (−5,5)"
    assert last_year(filled, Place("dia_chi")) == "", "texts are not compared"


def test_last_year_of_a_choice_is_its_label(school: Office) -> None:
    filled = school.entry.carry_over(school.entry.open("doi_ngu", NEXT))
    row = _rows(filled)[0].row
    assert last_year(filled, Place("vai_tro", "nguoi", row)) == "Giáo viên"
    assert last_year(filled, Place("so_gio", "nguoi", row)) == "20"
    assert last_year(filled, Place("so_gio", "nguoi", "0" * 32)) == ""


def test_without_a_year_before_nothing_stands_beside_the_field(school: Office) -> None:
    filled = school.entry.open("tre", PERIOD)
    assert not knows_last_year(filled)
    assert last_year(filled, Place("tong_tre")) == ""


def test_who_receives_sees_how_much_stayed_the_same(tmp_path: Path) -> None:
    places = small_places(tmp_path)
    road = Road(tmp_path, surroundings(places=places))
    _finish_year(road.school)
    first, second = tmp_path / "1.gdmn", tmp_path / "2.gdmn"
    road.school.submission.send(PERIOD, first)
    road.close()
    later = surroundings(NOW + timedelta(days=365), places=places)
    with Office.open(road.school_ledger, later) as school, Office.open(tmp_path / "xa.somamnon", later) as commune:
        filled = school.entry.carry_over(school.entry.open("doi_ngu", NEXT))
        for place in _rows(filled):
            filled = school.entry.answer(filled, Place("so_gio", "nguoi", place.row), "18")
        filled = school.entry.confirm(filled, _rows(filled))
        filled = school.entry.answer(filled, Place("vai_tro", "nguoi", _rows(filled)[0].row), "nv")
        school.submission.finalize(filled)
        school.submission.send(NEXT, second)
        commune.intake.receive([first, second])
        told = commune.province.progress(NEXT)
        assert told.columns[4].heading == "Giữ nguyên so với năm trước"
        school_line = next(line for line in told.lines if line.cells[2] == SCHOOL.full_name)
        assert school_line.cells[4] == Share(3, 4)
        assert [column.heading for column in commune.province.progress(PERIOD).columns][4] != told.columns[4].heading
