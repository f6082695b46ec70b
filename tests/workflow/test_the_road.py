"""Packages between real ledgers: every outcome of the chain, and nothing twice."""

import sqlite3
from pathlib import Path

import pytest

from desktop_app.domain.errors import AppError
from desktop_app.domain.kinds import NOT_APPLICABLE, NoData
from desktop_app.domain.package import Received
from desktop_app.domain.period import Period
from desktop_app.domain.record import Origin
from desktop_app.domain.record import Path as Place
from desktop_app.domain.snapshot import Outcome
from desktop_app.domain.task import Task, TaskStatus
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.workflow.demo import Demo, make_demo
from desktop_app.workflow.office import Office, keys_folder
from desktop_app.workflow.register import read_institutions
from tests.builders import PERIOD, SCHOOL, Road, a_finished_form, a_group, surroundings, the_places


def _send(road: Road, name: str) -> Path:
    path = road.folder / name
    road.school.submission.send(PERIOD, path)
    return path


def _outcomes(received: tuple[Received, ...]) -> list[Outcome]:
    return [each.outcome for each in received]


def _answer(road: Road, text: str) -> None:
    entry = road.school.entry
    entry.answer(entry.open("nhom_lop", PERIOD), Place("suc_chua"), text)


def _finalize(road: Road) -> None:
    road.school.submission.finalize(road.school.entry.open("nhom_lop", PERIOD))


def test_new_known_replacing_and_older_revisions_are_told_apart(road: Road) -> None:
    a_finished_form(road.school)
    first = _send(road, "1.gdmn")
    _answer(road, "301")
    _finalize(road)
    second = _send(road, "2.gdmn")
    _answer(road, "302")
    _finalize(road)
    third = _send(road, "3.gdmn")
    receive = road.commune.intake.receive
    assert _outcomes(receive([first])) == [Outcome.NEW]
    assert _outcomes(receive([first])) == [Outcome.KNOWN]
    assert _outcomes(receive([third])) == [Outcome.REPLACES]
    assert _outcomes(receive([second])) == [Outcome.OLDER]
    assert _outcomes(receive([second, third, first])) == [Outcome.KNOWN] * 3


def test_two_computers_that_went_on_from_one_revision_make_a_fork_that_is_parked(road: Road) -> None:
    a_finished_form(road.school)
    copy = road.school.upkeep.back_up(road.folder / "b").path
    keys_folder(road.school_ledger).rename(keys_folder(copy))
    with Office.open(copy, road.around) as other:
        entry = other.entry
        other.submission.finalize(entry.answer(entry.open("nhom_lop", PERIOD), Place("suc_chua"), "400"))
        other.submission.send(PERIOD, road.folder / "khac.gdmn")
    keys_folder(copy).rename(keys_folder(road.school_ledger))
    _answer(road, "500")
    _finalize(road)
    mine = _send(road, "minh.gdmn")
    receive = road.commune.intake.receive
    assert _outcomes(receive([mine])) == [Outcome.NEW]
    assert _outcomes(receive([road.folder / "khac.gdmn"])) == [Outcome.FORK]
    table = road.commune.province.table("nhom_lop", PERIOD)
    assert 500 in table.lines[0].cells, "the head stays; the fork waits for a person"


def test_a_package_for_somebody_else_is_refused_by_name(road: Road) -> None:
    a_finished_form(road.school)
    package = _send(road, "a.gdmn")
    refused = road.province.intake.receive([package])[0]
    assert refused.outcome is Outcome.WRONG_RECIPIENT
    assert "Phường Thành Sen" in refused.explanation


def test_a_unit_that_is_not_in_the_register_is_refused_and_nothing_is_kept(road: Road, tmp_path: Path) -> None:
    a_finished_form(road.school)
    package = _send(road, "a.gdmn")
    with Office.create(tmp_path / "xa2.somamnon", "18073", road.around) as commune:
        commune.keys.make(None)
        commune.keys.install(road.province.keys.issue(commune.keys.request()))
        received = commune.intake.receive([package])[0]
        assert received.outcome is Outcome.INVALID
        assert "không có trong danh mục" in received.verdicts[0].explanation
        assert "0/0" in str(commune.province.table("nhom_lop", PERIOD).coverage)


def test_a_package_of_another_period_or_for_practice_is_refused(road: Road) -> None:
    a_group(road.school)
    entry = road.school.entry
    for period in (Period(2030), Period(2026, practice=True)):
        filled = entry.open("tap_huan", period)
        filled = entry.answer(filled, Place("co_tap_huan"), "không")
        filled = entry.answer(filled, Place("ly_do_khong"), "Chưa có.")
        road.school.submission.finalize(filled)
        road.school.submission.send(period, road.folder / f"{period.code}.gdmn")
    received = road.commune.intake.receive([road.folder / "2030-2031.gdmn", road.folder / "TH-2026-2027.gdmn"])
    assert _outcomes(received) == [Outcome.WRONG_PERIOD, Outcome.PRACTICE]


def test_looking_first_changes_nothing(road: Road) -> None:
    a_finished_form(road.school)
    package = _send(road, "a.gdmn")
    for _ in range(2):
        assert _outcomes(road.commune.intake.receive([package], dry_run=True)) == [Outcome.NEW]


def test_what_blocks_cannot_be_finalized_and_what_is_the_same_is_not_finalized_twice(road: Road) -> None:
    a_group(road.school)
    with pytest.raises(AppError, match="còn 2 vấn đề"):
        _finalize(road)
    with pytest.raises(AppError, match="Chưa có bản chốt"):
        road.school.submission.send(PERIOD, road.folder / "a.gdmn")
    entry = road.school.entry
    filled = entry.answer(entry.open("nhom_lop", PERIOD), Place("loai_co_so"), "truong")
    road.school.submission.finalize(entry.answer(filled, Place("suc_chua"), "1.234"))
    with pytest.raises(AppError, match="Không có gì thay đổi"):
        _finalize(road)


def test_every_changed_answer_has_one_line_in_the_trail(road: Road) -> None:
    _answer(road, "300")
    _answer(road, "300")
    _answer(road, "1.5")
    _answer(road, "")
    entry = road.school.entry
    filled = entry.mark(entry.open("nhom_lop", PERIOD), Place("suc_chua"), NoData("đang sửa phòng"))
    changes = entry.changes(filled.record.key, Place("suc_chua"))
    assert [(change.old, change.new) for change in changes] == [
        (None, 300),
        (300, None),
        (None, NoData("đang sửa phòng")),
    ]
    assert {change.who for change in changes} == {"Nguyễn Thị Hoà"}
    assert {change.origin for change in changes} == {Origin.TYPED}


def test_pasted_cells_are_kept_and_bad_ones_are_shown_and_not_kept(road: Road) -> None:
    entry = road.school.entry
    filled = entry.open("nhom_lop", PERIOD)
    filled = entry.paste(
        filled, "nhom", 0, ("ten_nhom", "do_tuoi", "so_tre"), (("A", "bảy tuổi", "20"), ("B", "4-5 tuổi", "hai"))
    )
    rows = filled.record.rows["nhom"]
    assert [row.values.get("ten_nhom") for row in rows] == ["A", "B"]
    assert [row.values.get("so_tre") for row in rows] == [20, None]
    # no keyboard has the long dash of "4–5 tuổi"
    assert rows[1].values.get("do_tuoi") is not None
    assert {path.item for path in filled.rejected} == {"do_tuoi", "so_tre"}
    assert {change.origin for change in entry.changes(filled.record.key)} == {Origin.PASTED}


def test_another_window_that_answers_meanwhile_loses_nothing(road: Road) -> None:
    entry = road.school.entry
    stale = entry.open("nhom_lop", PERIOD)
    entry.answer(stale, Place("suc_chua"), "300")
    after = entry.answer(stale, Place("loai_co_so"), "truong")
    assert after.record.answer(Place("suc_chua")) == 300


def test_marks_follow_the_rules_of_required_questions(road: Road) -> None:
    entry = road.school.entry
    filled = entry.mark(entry.open("nhom_lop", PERIOD), Place("suc_chua"), NOT_APPLICABLE)
    assert any("bắt buộc" in p.message for p in filled.judgement.blocking if p.path == Place("suc_chua"))
    filled = entry.mark(filled, Place("suc_chua"), NoData(""))
    assert any("lý do" in p.message for p in filled.judgement.blocking if p.path == Place("suc_chua"))
    filled = entry.mark(filled, Place("suc_chua"), NoData("đang sửa phòng"))
    assert not [p for p in filled.judgement.blocking if p.path == Place("suc_chua")]


def _task(road: Road) -> Task:
    return next(task for task in road.school.entry.tasks(PERIOD) if task.key.form_id == "nhom_lop")


def test_the_task_list_says_where_each_form_stands(road: Road) -> None:
    assert {task.status for task in road.school.entry.tasks(PERIOD)} == {TaskStatus.TODO}
    a_finished_form(road.school)
    assert _task(road).status is TaskStatus.DONE
    _answer(road, "5001")
    assert _task(road).status is TaskStatus.TROUBLE
    _answer(road, "299")
    task = _task(road)
    assert task.status is TaskStatus.DOING
    assert "khác bản chốt lần 1 ở 1 ô" in task.detail


def test_the_typed_views_show_the_newest_figures_to_outside_tools(road: Road) -> None:
    a_finished_form(road.school)
    road.commune.intake.receive([_send(road, "a.gdmn")])
    raw = sqlite3.connect(road.folder / "xa.somamnon")
    assert raw.execute("SELECT unit, revision, suc_chua, tong_tre FROM v_nhom_lop").fetchall() == [
        (SCHOOL.code, 1, 300, 20)
    ]
    assert raw.execute("SELECT row_number, ten_nhom, so_tre FROM v_nhom_lop_nhom").fetchall() == [(1, "Lớp Mầm 1", 20)]
    raw.close()


def test_a_demonstration_is_the_same_for_the_same_seed(demo: Demo, tmp_path: Path) -> None:
    again = make_demo(tmp_path / "D", 2, 2, 1, the_places())
    period = None
    figures = []
    for each in (demo, again):
        with Office.open(each.institutions[0], surroundings()) as office:
            period = period or office.period
            filled = office.entry.open("nhom_lop", period)
            figures.append((filled.record.values, filled.record.rows))
    assert figures[0] == figures[1]


def _all_received_twice(folder: Path, communes: int, institutions: int) -> None:
    made = make_demo(folder, communes, institutions, 1, the_places())
    with Office.open(made.province, surroundings()) as office:
        first = office.intake.receive(made.packages)
        assert {each.outcome for each in first} == {Outcome.NEW}
        with sqlite3.connect(made.province) as raw:
            before = list(raw.iterdump())
        second = office.intake.receive(made.packages)
        assert {each.outcome for each in second} == {Outcome.KNOWN}
        assert {verdict.outcome for each in second for verdict in each.verdicts} == {Outcome.KNOWN}
        with sqlite3.connect(made.province) as raw:
            assert list(raw.iterdump()) == before, "the second time changes nothing"
        table = office.province.table("nhom_lop", Period.school_year_of(surroundings().now().date()))
        assert str(table.coverage) == f"{communes * institutions}/{communes * institutions}"
        summed = sum(int(str(line.cells[5])) for line in table.lines[:-1] if line.cells[5] is not None)
        assert table.lines[-1].cells[5] == summed


def test_receiving_every_package_twice_is_the_same_as_once(tmp_path: Path) -> None:
    _all_received_twice(tmp_path / "D", 3, 2)


@pytest.mark.soak
def test_the_whole_province_is_received_twice(tmp_path: Path) -> None:
    _all_received_twice(tmp_path / "D", 69, 4)


def test_institutions_come_from_a_csv_file_all_or_none(road: Road, tmp_path: Path) -> None:
    path = tmp_path / "co-so.csv"
    path.write_text(
        "code;name;type;ownership;commune\n42000009;Bình Minh;trường mầm non;công lập;18100\n", encoding="utf-8-sig"
    )
    assert read_institutions(path) == (
        Unit("42000009", UnitKind.INSTITUTION, "Bình Minh", "trường mầm non", "18100", "công lập"),
    )
    assert road.province.register.add_from(path)
    path.write_text("code,name,type,ownership,commune\n4201,A,x,y,18100\n4202,B,x,y,99999\n", encoding="utf-8")
    with pytest.raises(AppError, match="99999"):
        road.province.register.add_from(path)
    assert not road.province.register.find("4201")
