"""What names people goes when it is older than it may be kept: nothing readable stays, and nothing calls it damage."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.errors import AppError
from desktop_app.domain.period import Period
from desktop_app.domain.snapshot import Outcome, Snapshot
from desktop_app.store.examine import examine
from desktop_app.workflow.office import Office
from desktop_app.workflow.restoring import copies_of
from tests.builders import NOW, SCHOOL, Road, surroundings
from tests.small_pack import small_places

OLD, PRESENT = Period(2025), Period(2026)
NAME = "Trần Thị Bí Mật"


def _people(office: Office, period: Period, name: str) -> Snapshot:
    filled = office.entry.open("doi_ngu", period)
    cells = ((name, "gv", "8"), ("Lê Văn Đức", "nv", "9"))
    office.entry.paste(filled, "nguoi", 0, ("ho_ten", "vai_tro", "so_gio"), cells)
    return office.submission.finalize(office.entry.open("doi_ngu", period))


@pytest.fixture
def road(tmp_path: Path) -> Iterator[Road]:
    """Three offices; the school has named people last year and this year, and has sent last year's."""
    made = Road(tmp_path, surroundings(places=small_places(tmp_path)))
    _people(made.school, OLD, NAME)
    _people(made.school, PRESENT, "Nguyễn Thị Nay")
    made.school.submission.send(OLD, tmp_path / "cu.gdmn")
    made.commune.intake.receive([tmp_path / "cu.gdmn"])
    yield made
    made.close()


def _bytes_beside(ledger: Path) -> bytes:
    return b"".join(each.read_bytes() for each in ledger.parent.glob(f"{ledger.name}*"))


def test_what_is_due_is_told_by_period_and_form_and_nothing_happens(road: Road) -> None:
    (held,) = road.school.retention.look(PRESENT)
    assert (held.period, held.form_id, held.records, held.snapshots) == (OLD.code, "doi_ngu", 1, 1)
    assert held.changes == len(road.school.entry.changes(road.school.entry.open("doi_ngu", OLD).record.key))
    assert road.school.retention.look(PRESENT) == (held,)


def test_nothing_readable_stays_in_the_files(road: Road) -> None:
    ledger = road.school_ledger
    assert NAME.encode() in _bytes_beside(ledger)
    road.school.retention.erase(PRESENT, PRESENT.code)
    assert NAME.encode() not in _bytes_beside(ledger)
    assert "Nguyễn Thị Nay".encode() in _bytes_beside(ledger)


def test_the_bytes_of_kept_packages_go_too_and_their_hash_stays(road: Road, tmp_path: Path) -> None:
    commune = tmp_path / "xa.somamnon"
    done = road.commune.retention.erase(PRESENT, PRESENT.code)
    assert done.packages == 1
    with road.commune._ledger.connection("DEFERRED") as connection:
        ((data, file_hash),) = connection.exec_driver_sql("SELECT data, file_hash FROM package").fetchall()
    assert data is None
    assert len(file_hash) == 64
    assert NAME.encode() not in _bytes_beside(commune)


def test_this_year_stays_as_it_was(road: Road) -> None:
    before = road.school.entry.open("doi_ngu", PRESENT).record
    road.school.retention.erase(PRESENT, PRESENT.code)
    assert road.school.entry.open("doi_ngu", PRESENT).record == before
    assert road.school.submission.latest(before.key) is not None
    assert not road.school.entry.open("doi_ngu", OLD).record.answers()


def test_what_stays_are_numbers_and_hashes(road: Road) -> None:
    head = road.school.submission.latest(road.school.entry.open("doi_ngu", OLD).record.key)
    assert head is not None
    lines = len(road.school.entry.changes(head.key))
    done = road.school.retention.erase(PRESENT, PRESENT.code)
    assert road.school.retention.erasures() == (done,)
    (kept,) = done.snapshots
    assert (kept.hash, kept.revision, kept.unit) == (head.hash, 1, SCHOOL.code)
    assert (done.records, done.changes) == (1, lines)
    assert sum(last - first + 1 for first, last in done.lines) == lines


@pytest.mark.parametrize("which", ["school", "commune"])
def test_the_doctor_calls_nothing_damaged(road: Road, tmp_path: Path, which: str) -> None:
    office = road.school if which == "school" else road.commune
    office.retention.erase(PRESENT, PRESENT.code)
    found = office.upkeep.check()
    assert [each.words for each in found.problems] == []
    # and the guards are up again
    ledger = tmp_path / ("truong.somamnon" if which == "school" else "xa.somamnon")
    assert not [each for each in examine(ledger) if each.level.name == "BAD"]
    with pytest.raises(Exception, match="never changed"), office._ledger.connection("IMMEDIATE") as raw:
        raw.exec_driver_sql("DELETE FROM snapshot" if which == "school" else "DELETE FROM erasure")


def test_a_line_that_is_really_missing_is_still_found(road: Road) -> None:
    road.school.retention.erase(PRESENT, PRESENT.code)
    with road.school._ledger.connection("IMMEDIATE") as raw:
        raw.exec_driver_sql("DROP TRIGGER change_is_kept_delete")
        raw.exec_driver_sql("DELETE FROM change WHERE id = (SELECT MAX(id) - 1 FROM change)")
    assert any("nhật ký thiếu 1 dòng" in each.words for each in examine(road.school_ledger))


def test_a_deleted_package_received_again_brings_nothing_back(road: Road, tmp_path: Path) -> None:
    road.commune.retention.erase(PRESENT, PRESENT.code)
    # sealed once more: other bytes, the same contents
    road.school.submission.send(OLD, tmp_path / "lai.gdmn")
    for name in ("cu.gdmn", "lai.gdmn"):
        (received,) = road.commune.intake.receive([tmp_path / name])
        assert received.outcome is Outcome.KNOWN
        assert [each.explanation for each in received.verdicts] == [
            "Đã xóa theo thời hạn lưu ở sổ này, không nhận lại."
        ]
    assert road.commune.retention.look(PRESENT) == ()
    assert NAME.encode() not in _bytes_beside(tmp_path / "xa.somamnon")


def test_an_older_copy_that_is_restored_is_deleted_from_again(road: Road) -> None:
    copy = road.school.upkeep.back_up()
    road.school.retention.erase(PRESENT, PRESENT.code)
    road.school.upkeep.restore(copy)
    assert not road.school.entry.open("doi_ngu", OLD).record.answers()
    assert road.school.retention.look(PRESENT) == ()
    assert [each.words for each in road.school.upkeep.check().problems] == []
    assert road.school.entry.open("doi_ngu", PRESENT).record.answers()
    assert len(road.school.exports.latest()) == 1


def test_older_copies_are_named_and_can_be_deleted_too(road: Road) -> None:
    road.school.upkeep.back_up()
    done = road.school.retention.erase(PRESENT, PRESENT.code)
    older = road.school.retention.older_copies()
    assert len(older) == 1
    assert NAME.encode() in older[0].path.read_bytes()
    assert road.school.retention.forget_copies(older) == 1
    (left,) = copies_of(road.school_ledger)
    assert NAME.encode() not in left.path.read_bytes()
    assert done.snapshots


def test_a_rescue_after_a_deletion_brings_nothing_back_and_misses_nothing(road: Road, tmp_path: Path) -> None:
    road.school.upkeep.back_up()
    road.school.retention.erase(PRESENT, PRESENT.code)
    road.school.close()
    damaged = tmp_path / "hong" / "truong.somamnon"
    damaged.parent.mkdir()
    shutil.copyfile(road.school_ledger, damaged)
    shutil.copytree(tmp_path / "sao-luu", damaged.parent / "sao-luu")
    data = bytearray(damaged.read_bytes())
    data[:100] = bytes(100)
    damaged.write_bytes(data)
    with Office.open(tmp_path / "xa.somamnon", road.around) as other:
        new, done = other.upkeep.rescue(damaged)
    assert NAME.encode() not in new.read_bytes()
    assert not [each for each in done.lost if "nhật ký" in each]
    with Office.open(new, road.around) as saved:
        assert saved.entry.open("doi_ngu", PRESENT).record.answers()
        assert not saved.entry.open("doi_ngu", OLD).record.answers()


@pytest.mark.parametrize(
    ("before", "typed", "words"),
    [
        (PRESENT, "xóa", "Kỳ gõ lại chưa đúng"),
        (PRESENT, "", "Kỳ gõ lại chưa đúng"),
        (Period(2027), "2027-2028", "chưa tới"),
        (OLD, "2025-2026", "Không có gì cũ hơn"),
    ],
    ids=["another word", "nothing typed", "a year to come", "nothing that old"],
)
def test_a_deletion_that_is_not_meant_deletes_nothing(road: Road, before: Period, typed: str, words: str) -> None:
    with pytest.raises(AppError, match=words):
        road.school.retention.erase(before, typed)
    assert road.school.entry.open("doi_ngu", OLD).record.answers()
    assert not road.school.retention.erasures()


def test_nothing_is_due_until_the_office_sets_a_time(road: Road) -> None:
    assert road.school.retention.limit() is None
    road.school.retention.set_years(5)
    assert road.school.retention.years == 5
    assert road.school.retention.limit() == Period(2021)
    road.school.close()
    later = surroundings(NOW + timedelta(days=5 * 365), places=road.around.places)
    with Office.open(road.school_ledger, later) as office:
        limit = office.retention.limit()
        assert limit == PRESENT
        assert [each.period for each in office.retention.look(limit)] == [OLD.code]
