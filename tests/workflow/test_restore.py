"""Restoring from a copy: shown first, the present copied before, and what has gone out is never lost."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.backup import Backup, Why
from desktop_app.domain.errors import AppError
from desktop_app.domain.record import Origin
from desktop_app.domain.record import Path as Place
from desktop_app.workflow.office import Office
from desktop_app.workflow.restoring import copies_of, preview, restore
from tests.builders import COMMUNE, NOW, PERIOD, Road, a_finished_form, a_group, surroundings

LATER = NOW + timedelta(hours=2)
FORM = "nhom_lop"


def _capacity(office: Office, text: str) -> None:
    office.entry.answer(office.entry.open(FORM, PERIOD), Place("suc_chua"), text)


def _answers(office: Office) -> dict[str, object]:
    return {str(path): answer for path, answer in office.entry.open(FORM, PERIOD).record.answers().items()}


def _reopened(road: Road) -> Office:
    road.school = Office.open(road.school_ledger, road.around)
    return road.school


def _restore(road: Road, copy: Backup) -> Office:
    road.school.close()
    restore(copy, road.school_ledger, "Cô Lan", LATER)
    return _reopened(road)


def test_a_restore_brings_the_answers_back_and_says_before_what_will_change(road: Road) -> None:
    a_group(road.school)
    _capacity(road.school, "300")
    copy = road.school.upkeep.back_up()
    before = _answers(road.school)
    a_group(road.school, so_tre=25)
    _capacity(road.school, "400")
    seen = preview(copy, road.school_ledger, LATER)
    assert [(each.key.form_id, each.gone, each.back, each.changed) for each in seen.records] == [(FORM, 8, 0, 1)]
    assert (seen.late_count, seen.late[-1].new, seen.late[-1].who) == (10, "400", "Nguyễn Thị Hoà")
    assert _answers(road.school) != before
    assert _answers(_restore(road, copy)) == before


def test_the_trail_goes_on_and_tells_of_the_restore(road: Road) -> None:
    _capacity(road.school, "300")
    copy = road.school.upkeep.back_up()
    _capacity(road.school, "400")
    office = _restore(road, copy)
    lines = office.entry.changes(office.entry.open(FORM, PERIOD).record.key, Place("suc_chua"))
    assert [line.new for line in lines] == [300, 400, 300]
    assert (lines[-1].origin, lines[-1].who, lines[-1].when) == (Origin.RESTORED, "Cô Lan", LATER)
    assert "08:00 05/10/2026" in lines[-1].why


def test_the_ledger_that_was_there_is_copied_first_and_can_be_restored_in_turn(road: Road) -> None:
    _capacity(road.school, "300")
    copy = road.school.upkeep.back_up()
    _capacity(road.school, "400")
    _restore(road, copy)
    before = next(each for each in copies_of(road.school_ledger) if each.why is Why.RESTORE)
    assert _answers(_restore(road, before))["suc_chua"] == 400


def test_what_has_been_sent_since_is_carried_over(road: Road) -> None:
    _capacity(road.school, "300")
    copy = road.school.upkeep.back_up()
    sent = a_finished_form(road.school)
    road.school.submission.send(PERIOD, road.folder / "a.gdmn")
    seen = preview(copy, road.school_ledger, LATER)
    assert [(each.check_code, each.sent) for each in seen.snapshots] == [(sent.check_code, True)]
    assert seen.packages == 1
    office = _restore(road, copy)
    task = next(each for each in office.entry.tasks(PERIOD) if each.key.form_id == FORM)
    assert (task.finalized, task.sent) == (1, True)
    # the chain goes on from what the commune has, without a fork
    again = a_finished_form(office)
    assert again.parents == (sent.hash,)


def test_what_a_commune_received_since_is_carried_over(road: Road) -> None:
    copy = road.commune.upkeep.back_up()
    a_finished_form(road.school)
    road.school.submission.send(PERIOD, road.folder / "a.gdmn")
    road.commune.intake.receive([road.folder / "a.gdmn"])
    road.commune.close()
    restore(copy, road.folder / "xa.somamnon", "Sơn", LATER)
    road.commune = Office.open(road.folder / "xa.somamnon", road.around)
    table = road.commune.province.table(FORM, PERIOD)
    assert str(table.coverage) == "1/1"
    # and it can still be passed on verbatim
    header = road.commune.submission.send(PERIOD, road.folder / "xa.gdmn").header
    assert len(header.wrapped) == 1


def test_restoring_twice_changes_nothing_more(road: Road) -> None:
    _capacity(road.school, "300")
    copy = road.school.upkeep.back_up()
    _capacity(road.school, "400")
    office = _restore(road, copy)
    assert preview(copy, road.school_ledger, LATER).records == ()
    key = office.entry.open(FORM, PERIOD).record.key
    lines = len(office.entry.changes(key))
    assert len(_restore(road, copy).entry.changes(key)) == lines


def _of_another_unit(road: Road, copy: Backup) -> Backup:
    del copy
    return road.commune.upkeep.back_up(road.folder / "b")


def _damaged(road: Road, copy: Backup) -> Backup:
    del road
    data = bytearray(copy.path.read_bytes())
    data[5000] ^= 0xFF
    copy.path.write_bytes(bytes(data))
    return copy


def _newer(road: Road, copy: Backup) -> Backup:
    del road
    import sqlite3  # noqa: PLC0415 - the only place that meddles

    raw = sqlite3.connect(copy.path)
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.commit()
    raw.close()
    return replace(copy, checksum="")


@pytest.mark.parametrize(
    ("meddle", "words"),
    [(_of_another_unit, COMMUNE), (_damaged, "không còn như lúc ghi"), (_newer, "mới hơn")],
    ids=["another unit", "damaged", "newer"],
)
def test_an_unfit_copy_is_refused_and_nothing_changes(
    meddle: Callable[[Road, Backup], Backup], words: str, road: Road
) -> None:
    _capacity(road.school, "300")
    copy = meddle(road, road.school.upkeep.back_up())
    _capacity(road.school, "400")
    road.school.close()
    with pytest.raises(AppError, match=words):
        restore(copy, road.school_ledger, "Lan", LATER)
    assert _answers(_reopened(road))["suc_chua"] == 400


def test_a_ledger_that_is_open_elsewhere_is_not_replaced(road: Road) -> None:
    _capacity(road.school, "300")
    copy = road.school.upkeep.back_up()
    _capacity(road.school, "400")
    with pytest.raises(AppError, match="đang"):
        restore(copy, road.school_ledger, "Lan", LATER)
    assert _answers(road.school)["suc_chua"] == 400


def test_a_damaged_ledger_is_set_aside_whole(road: Road) -> None:
    _capacity(road.school, "300")
    copy = road.school.upkeep.back_up()
    road.school.close()
    road.school_ledger.write_bytes(b"\xff" * 9_000)
    done = restore(copy, road.school_ledger, "Lan", LATER)
    assert Path(done.before).read_bytes() == b"\xff" * 9_000
    assert _answers(_reopened(road))["suc_chua"] == 300


def test_a_copy_can_be_restored_where_there_is_no_ledger(road: Road, tmp_path: Path) -> None:
    _capacity(road.school, "300")
    copy = road.school.upkeep.back_up()
    place = tmp_path / "máy mới" / "trường.somamnon"
    place.parent.mkdir()
    restore(copy, place, "Lan", LATER)
    with Office.open(place, surroundings()) as office:
        assert _answers(office)["suc_chua"] == 300


def test_a_copy_without_its_label_still_says_what_it_holds(road: Road) -> None:
    _capacity(road.school, "300")
    copy = road.school.upkeep.back_up()
    copy.path.with_suffix(".json").unlink()
    (found,) = copies_of(road.school_ledger)
    assert (found.why, found.contents) == (Why.HAND, copy.contents)
    shutil.rmtree(copy.path.parent)
    assert copies_of(road.school_ledger) == ()
