"""The agenda of real offices: the next step and its reason, who is awaited, what has not gone out, what came."""

from dataclasses import replace
from pathlib import Path

from desktop_app.domain.agenda import Agenda, StepKind
from desktop_app.domain.package import Direction
from desktop_app.domain.period import Period
from desktop_app.domain.record import Path as Place
from desktop_app.domain.record import RecordKey
from desktop_app.domain.register import Exemption
from desktop_app.domain.task import Task, TaskStatus
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.workflow.agenda import next_step
from desktop_app.workflow.office import Office
from tests.builders import COMMUNE, PERIOD, SCHOOL, Road, a_finished_form, a_group

OTHER = Unit("42401002", UnitKind.INSTITUTION, "Ánh Dương", "trường mầm non", COMMUNE, "công lập", order=2)


def _agenda(office: Office, unit: str = "") -> Agenda:
    return office.agendas.of(PERIOD, unit)


def _sent(road: Road) -> Path:
    """Have the school send what it has chốt, and return the package."""
    path = road.folder / "goi.gdmn"
    road.school.submission.send(PERIOD, path, with_papers=False)
    return path


def test_a_new_school_begins_with_its_first_form(road: Road) -> None:
    agenda = _agenda(road.school)
    assert agenda.step.kind is StepKind.FILL
    assert agenda.step.words == f"Bắt đầu: {agenda.tasks[0].title}"
    assert agenda.step.key == agenda.tasks[0].key
    assert f"còn {len(agenda.tasks) - 1} biểu" in agenda.step.reason
    assert agenda.questions_left == sum(task.asked - task.answered for task in agenda.tasks) > 0
    assert (agenda.changed, agenda.unsent, agenda.arrivals, agenda.awaited) == ((), (), (), ())


def test_what_is_begun_comes_before_what_is_not(road: Road) -> None:
    a_group(road.school)
    step = _agenda(road.school).step
    assert step.key is not None
    assert step.key.form_id == "nhom_lop"
    assert step.words.startswith("Làm tiếp")
    assert "chưa trả lời" in step.reason


def test_what_is_chot_and_not_sent_is_named_until_it_is_sent(road: Road) -> None:
    a_finished_form(road.school)
    title = road.school.form("nhom_lop").title
    assert _agenda(road.school).unsent == (title,)
    _sent(road)
    agenda = _agenda(road.school)
    assert agenda.unsent == ()
    assert [each.line.direction for each in agenda.arrivals] == [Direction.SENT]


def test_what_differs_from_the_last_chot_is_named_and_comes_first(road: Road) -> None:
    a_finished_form(road.school)
    entry = road.school.entry
    entry.answer(entry.open("nhom_lop", PERIOD), Place("suc_chua"), "310")
    agenda = _agenda(road.school)
    assert [task.key.form_id for task in agenda.changed] == ["nhom_lop"]
    assert "khác bản chốt lần 1 ở 1 ô" in agenda.step.reason


def test_a_commune_knows_which_institutions_have_sent_how_much(road: Road) -> None:
    road.commune.register.add([OTHER])
    a_finished_form(road.school)
    road.commune.intake.receive([_sent(road)])
    agenda = _agenda(road.commune)
    forms = sum(entry.filled_by is UnitKind.INSTITUTION for entry in road.commune.pack.entries)
    assert [(each.unit.code, each.sent, each.due) for each in agenda.awaited] == [
        (SCHOOL.code, 1, forms),
        (OTHER.code, 0, forms),
    ]
    assert agenda.expected == 2
    assert agenda.forwarding == 1
    assert [(each.sender, each.line.outcome) for each in agenda.arrivals] == [(SCHOOL.full_name, "MỚI")]


def test_the_same_package_again_changes_nothing(road: Road) -> None:
    a_finished_form(road.school)
    package = _sent(road)
    road.commune.intake.receive([package])
    before = _agenda(road.commune)
    road.commune.intake.receive([package])
    assert _agenda(road.commune) == before


def test_what_has_been_sent_on_no_longer_waits_to_be(road: Road) -> None:
    a_finished_form(road.school)
    road.commune.intake.receive([_sent(road)])
    road.commune.submission.send(PERIOD, road.folder / "len-so.gdmn", with_papers=False)
    assert _agenda(road.commune).forwarding == 0


def test_what_was_filled_in_their_stead_waits_to_be_sent(road: Road) -> None:
    office = road.commune
    filled = office.entry.open("tap_huan", PERIOD, SCHOOL.code)
    filled = office.entry.answer(filled, Place("co_tap_huan"), "khong")
    filled = office.entry.answer(filled, Place("ly_do_khong"), "Chưa mở lớp nào")
    office.submission.finalize(filled)
    unsent = _agenda(office).unsent
    assert [SCHOOL.full_name in words for words in unsent] == [True]
    assert _agenda(office, SCHOOL.code).unsent == (office.form("tap_huan").title,)


def test_an_exempt_unit_is_not_awaited(road: Road) -> None:
    road.province.register.exempt(Exemption(SCHOOL.code, PERIOD.code, "", "Đang sửa trường"))
    agenda = _agenda(road.province)
    assert SCHOOL.code not in [each.unit.code for each in agenda.awaited]
    assert {each.unit.kind for each in agenda.awaited} == {UnitKind.COMMUNE}
    assert agenda.expected == len(agenda.awaited)


def test_the_department_waits_for_communes_and_is_told_of_a_refused_file(road: Road) -> None:
    stranger = road.folder / "lạ.gdmn"
    stranger.write_bytes(b"no package")
    road.province.intake.receive([stranger])
    agenda = _agenda(road.province)
    assert agenda.step.kind is StepKind.RECEIVE
    assert COMMUNE in [each.unit.code for each in agenda.awaited]
    assert agenda.tasks == ()
    (arrival,) = agenda.arrivals
    assert arrival.line.direction is Direction.REFUSED
    assert (arrival.line.file, arrival.sender) == ("lạ.gdmn", "")


def test_another_year_has_an_agenda_of_its_own(road: Road) -> None:
    a_finished_form(road.school)
    _sent(road)
    agenda = road.school.agendas.of(Period(2027))
    assert (agenda.arrivals, agenda.unsent, agenda.changed) == ((), (), ())


_TASK = Task(RecordKey(SCHOOL.code, PERIOD.code, "a"), "Biểu A", TaskStatus.DONE, "", finalized=1, sent=True)


def _task(title: str, status: TaskStatus, detail: str = "") -> Task:
    return replace(_TASK, key=replace(_TASK.key, form_id=title), title=title, status=status, detail=detail)


def test_trouble_comes_before_what_is_begun_and_that_before_what_is_not() -> None:
    todo, doing, trouble = (
        _task("mới", TaskStatus.TODO),
        _task("dở", TaskStatus.DOING),
        _task("vướng", TaskStatus.TROUBLE, "2 vấn đề cần sửa"),
    )
    assert next_step([todo, doing, trouble]).key == trouble.key
    assert "2 vấn đề cần sửa" in next_step([todo, doing, trouble]).reason
    assert next_step([todo, doing, _TASK]).key == doing.key
    assert next_step([todo, _TASK]).key == todo.key


def test_when_all_is_done_the_step_is_to_send_and_then_to_rest() -> None:
    unsent = next_step([_TASK], unsent=["Biểu A"], forwarding=2)
    assert unsent.kind is StepKind.SEND
    assert "1 bản chốt chưa gửi và 2 gói của cơ sở" in unsent.reason
    assert next_step([_TASK]).words.startswith("Đã xong")
    assert next_step([]).kind is StepKind.NOTHING
