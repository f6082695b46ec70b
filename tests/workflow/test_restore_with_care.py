"""Restoring never takes what somebody else has in hand nor swaps chains; a well used ledger is found whole."""

import shutil
import sqlite3
import threading
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from itertools import count

import pytest

from desktop_app.domain.backup import KEPT, Why
from desktop_app.domain.errors import LedgerError
from desktop_app.domain.examination import Level
from desktop_app.domain.history import Event
from desktop_app.domain.holder import Holder, LedgerHeld
from desktop_app.domain.kinds import NoData
from desktop_app.domain.record import Origin
from desktop_app.domain.record import Path as Place
from desktop_app.domain.snapshot import Snapshot
from desktop_app.store.backup import backup, backup_folder
from desktop_app.store.database import open_ledger
from desktop_app.store.examine import examine
from desktop_app.workflow.doctor import check
from desktop_app.workflow.office import Office, keys_folder
from desktop_app.workflow.restoring import copies_of, preview, restore, restore_alone
from tests.builders import NOW, PERIOD, Road, a_finished_form, a_group, surroundings

LATER = NOW + timedelta(hours=2)
FORM = "nhom_lop"
LAN = Holder("Cô Lan", "VP-02", NOW)


def _capacity(office: Office, text: str) -> None:
    office.entry.answer(office.entry.open(FORM, PERIOD), Place("suc_chua"), text)


def _troubles(road: Road) -> list[str]:
    found = check(road.school_ledger, surroundings().the_book(), keys_folder(road.school_ledger), LATER)
    return [f"{each.part}: {each.words}" for each in found.findings if each.level is Level.BAD]


def test_a_ledger_in_somebodys_window_is_not_restored_from_outside(road: Road) -> None:
    _capacity(road.school, "300")
    copy = road.school.upkeep.back_up()
    _capacity(road.school, "400")
    road.school.close()
    with Office.open(road.school_ledger, road.around, alone=True) as window:
        with pytest.raises(LedgerHeld, match="Nguyễn Thị Hoà"):
            restore_alone(copy, road.school_ledger, LAN, LATER)
        assert window.entry.open(FORM, PERIOD).record.values["suc_chua"] == 400
    restore_alone(copy, road.school_ledger, LAN, LATER)
    road.school = Office.open(road.school_ledger, road.around)
    assert road.school.entry.open(FORM, PERIOD).record.values["suc_chua"] == 300


def test_a_window_that_only_looks_restores_and_repairs_nothing(road: Road) -> None:
    _capacity(road.school, "300")
    copy = road.school.upkeep.back_up()
    _capacity(road.school, "400")
    road.school.close()
    with Office.open(road.school_ledger, road.around, read_only=True) as looking:
        with pytest.raises(LedgerError, match="chỉ để xem"):
            looking.upkeep.restore(copy)
        with pytest.raises(LedgerError, match="chỉ để xem"):
            looking.upkeep.repair()
        assert looking.entry.open(FORM, PERIOD).record.values["suc_chua"] == 400
    assert [each.why for each in copies_of(road.school_ledger)] == [Why.HAND]


def test_the_copy_that_is_restored_stays_however_many_there_are(road: Road) -> None:
    _capacity(road.school, "300")
    folder, ledger = backup_folder(road.school_ledger), open_ledger(road.school_ledger)
    first = backup(ledger, folder, NOW, Why.DAILY)
    for number in range(1, KEPT):
        backup(ledger, folder, NOW + timedelta(minutes=number), Why.DAILY)
    ledger.close()
    _capacity(road.school, "400")
    road.school.close()
    restore(first, road.school_ledger, "Cô Lan", LATER)
    assert first.path.exists()
    road.school = Office.open(road.school_ledger, road.around)
    assert road.school.entry.open(FORM, PERIOD).record.values["suc_chua"] == 300


def _gone_on(road: Road, name: str, capacity: str) -> Snapshot:
    """Finalize and send from another copy of the school's ledger."""
    path = road.folder / f"{name}.somamnon"
    shutil.copy(backup_folder(road.school_ledger) / "gốc.somamnon", path)
    shutil.copytree(keys_folder(road.school_ledger), keys_folder(path))
    with Office.open(path, road.around) as office:
        _capacity(office, capacity)
        made = office.submission.finalize(office.entry.open(FORM, PERIOD))
        office.submission.send(PERIOD, road.folder / f"{made.hash}.gdmn")
    return made


def _head(road: Road) -> str:
    with closing(sqlite3.connect(road.folder / "xa.somamnon")) as raw:
        return str(raw.execute("SELECT head FROM chain").fetchone()[0])


def test_what_was_parked_as_a_fork_does_not_become_the_head_of_a_restored_chain(road: Road) -> None:
    a_finished_form(road.school)
    road.school.submission.send(PERIOD, road.folder / "1.gdmn")
    road.commune.intake.receive([road.folder / "1.gdmn"])
    copy = road.commune.upkeep.back_up()
    road.school.upkeep.back_up().path.rename(backup_folder(road.school_ledger) / "gốc.somamnon")
    # the fork comes first in the order of hashes
    fork, head = sorted((_gone_on(road, "a", "310"), _gone_on(road, "b", "320")), key=lambda each: each.hash)
    road.commune.intake.receive([road.folder / f"{head.hash}.gdmn"])
    road.commune.intake.receive([road.folder / f"{fork.hash}.gdmn"])
    assert _head(road) == head.hash
    road.commune.close()
    restore(copy, road.folder / "xa.somamnon", "Sơn", LATER)
    assert _head(road) == head.hash
    road.commune = Office.open(road.folder / "xa.somamnon", road.around)


def test_trails_that_went_two_ways_end_with_what_the_restored_ledger_holds(road: Road) -> None:
    start = road.school.upkeep.back_up().path
    raw = start.read_bytes()
    for text in ("10", "20"):
        _capacity(road.school, text)
    a_group(road.school)
    road.school.close()
    other = road.folder / "khac" / road.school_ledger.name
    other.parent.mkdir()
    other.write_bytes(raw)
    with Office.open(other, road.around) as office:
        _capacity(office, "20")
        copy = office.upkeep.back_up()
    restore(copy, road.school_ledger, "Cô Lan", LATER)
    assert _troubles(road) == []
    road.school = Office.open(road.school_ledger, road.around)
    assert road.school.entry.open(FORM, PERIOD).record.values["suc_chua"] == 20


def test_notes_and_reasons_made_since_the_copy_are_told_and_leave_their_lines(road: Road) -> None:
    entry = road.school.entry
    _capacity(road.school, "300")
    entry.note(entry.open(FORM, PERIOD), Place("suc_chua"), "Theo quyết định cũ")
    copy = road.school.upkeep.back_up()
    entry.note(entry.open(FORM, PERIOD), Place("suc_chua"), "Đang xây thêm")
    entry.explain(entry.open(FORM, PERIOD), Place("", "nhom"), "Chưa có trẻ")
    seen = preview(copy, road.school_ledger, LATER)
    assert [(each.key.form_id, each.gone, each.changed) for each in seen.records] == [(FORM, 1, 1)]
    road.school.close()
    restore(copy, road.school_ledger, "Cô Lan", LATER)
    assert _troubles(road) == []
    road.school = Office.open(road.school_ledger, road.around)
    record = road.school.entry.open(FORM, PERIOD).record
    assert (dict(record.notes), dict(record.reasons)) == ({Place("suc_chua"): "Theo quyết định cũ"}, {})
    lines = road.school.entry.changes(record.key)[-2:]
    assert [(str(line.path), line.who) for line in lines] == [("nhom//", "Cô Lan"), ("suc_chua", "Cô Lan")]
    assert "Ghi chú: Theo quyết định cũ" in lines[1].why


def test_the_doctor_finds_a_well_used_ledger_whole(road: Road) -> None:
    office = road.school
    first, second = a_group(office), a_group(office, so_tre=25)
    entry, memory = office.entry, office.memory
    entry.note(entry.open(FORM, PERIOD), Place("so_tre", "nhom", first), "Có hai cháu mới")
    entry.note(entry.open(FORM, PERIOD), Place("", "nhom", second), "Lớp ghép")
    entry.note(entry.open(FORM, PERIOD), Place("", "nhom"), "Cả bảng")
    filled = entry.mark(entry.open(FORM, PERIOD), Place("suc_chua"), NoData("chờ sửa"))
    turned = {name: rows[::-1] for name, rows in filled.record.rows.items()}
    filled = entry.revise(filled, lambda record: replace(record, rows=turned), Origin.TYPED)
    copy = office.upkeep.back_up()
    filled = entry.remove_row(filled, "nhom", first)
    filled = memory.undo(filled).filled
    filled = memory.redo(filled).filled
    filled = memory.undo(filled, 3).filled
    filled = entry.remove_row(filled, "nhom", second)
    gone = next(each for each in office.history.of_record(filled) if each.event is Event.ROW_GONE)
    filled = office.history.restore(filled, gone)
    assert _troubles(road) == []
    office.upkeep.restore(copy)
    filled = entry.open(FORM, PERIOD)
    assert [row.id for row in filled.record.rows["nhom"]] == [second, first]
    # steps from before the restore go back as far as they still fit
    while memory.steps(filled.record.key).done:
        filled = memory.undo(filled).filled
    kept = entry.open(FORM, PERIOD).record
    assert (kept.answers(), kept.notes) == (filled.record.answers(), filled.record.notes)
    assert _troubles(road) == []


def test_the_doctor_is_not_misled_by_somebody_who_types_meanwhile(road: Road) -> None:
    for _ in range(50):
        a_group(road.school)
    stop = threading.Event()

    def type_on() -> None:
        for number in count(1):
            if stop.is_set():
                return
            _capacity(road.school, str(number))

    typing = threading.Thread(target=type_on)
    typing.start()
    try:
        found = [each for _ in range(20) for each in examine(road.school_ledger) if each.level is Level.BAD]
    finally:
        stop.set()
        typing.join()
    assert found == []
