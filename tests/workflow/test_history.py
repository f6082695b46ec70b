"""History, search, restoring, and what differs from a bản chốt, told from a real ledger."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.errors import AppError
from desktop_app.domain.history import Event, Told
from desktop_app.domain.record import Origin
from desktop_app.domain.record import Path as Place
from desktop_app.workflow.office import Office
from tests.builders import PERIOD, SCHOOL, surroundings
from tests.small_pack import small_places

REPEAT = "nguoi"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with Office.create(tmp_path / "s.somamnon", SCHOOL, surroundings(places=small_places(tmp_path))) as made:
        yield made


def _two_people(office: Office) -> tuple[str, str]:
    filled = office.entry.open("doi_ngu", PERIOD)
    cells = (("Trần Thị Lan", "gv", "8"), ("Lê Văn Đức", "nv", "9"))
    filled = office.entry.paste(filled, REPEAT, 0, ("ho_ten", "vai_tro", "so_gio"), cells)
    first, second = (row.id for row in filled.record.rows[REPEAT])
    return first, second


def test_the_history_of_a_place_says_who_when_old_new_and_how_the_newest_first(office: Office) -> None:
    first, _ = _two_people(office)
    path = Place("so_gio", REPEAT, first)
    filled = office.entry.answer(office.entry.open("doi_ngu", PERIOD), path, "7")
    filled = office.entry.explain(filled, path, "dạy ít")
    told = office.history.of_place(filled, path)
    assert [each.words for each in told] == ["Giải trình: dạy ít", "8 → 7", "trống → 8"]
    assert told[1].by == "Nguyễn Thị Hoà · 08:00 05/10/2026 · gõ"
    assert told[2].by.endswith("dán")
    assert told[0].where == "Số giờ dạy, dòng 1 (Trần Thị Lan)"


def test_an_old_value_is_restored_with_its_reason_in_the_trail(office: Office) -> None:
    first, _ = _two_people(office)
    path = Place("so_gio", REPEAT, first)
    filled = office.entry.answer(office.entry.open("doi_ngu", PERIOD), path, "7")
    oldest = office.history.of_place(filled, path)[-1]
    filled = office.history.restore(filled, oldest)
    assert filled.record.answer(path) == 8
    line = office.entry.changes(filled.record.key, path)[-1]
    assert (line.origin, line.why) == (Origin.RESTORED, "khôi phục giá trị ngày 05/10/2026")
    assert office.memory.undo(filled).filled.record.answer(path) == 7


def test_a_removed_row_is_restored_from_its_history_with_its_cells_and_its_place(office: Office) -> None:
    first, _ = _two_people(office)
    filled = office.entry.answer(office.entry.open("doi_ngu", PERIOD), Place("so_gio", REPEAT, first), "")
    before = filled.record.rows
    filled = office.entry.remove_row(filled, REPEAT, first)
    gone = next(each for each in office.history.of_record(filled) if each.event is Event.ROW_GONE)
    filled = office.history.restore(filled, gone)
    assert filled.record.rows == before
    assert office.entry.changes(filled.record.key)[-1].origin is Origin.RESTORED
    with pytest.raises(AppError, match="đang có trong bảng"):
        office.history.restore(filled, gone)


def test_the_history_of_a_record_has_the_final_moments_in_between(office: Office) -> None:
    filled = office.entry.open("doi_ngu", PERIOD)
    _two_people(office)
    office.submission.finalize(office.entry.open("doi_ngu", PERIOD))
    told = office.history.of_record(office.entry.open("doi_ngu", PERIOD))
    finals = [each for each in told if each.event is Event.FINAL]
    assert [each.words.split(",")[0] for each in finals] == ["Chốt lần 1"]
    assert len(told) == len(office.entry.changes(filled.record.key)) + 1


@pytest.mark.parametrize(
    ("typed", "found"),
    [("lan", 5), ("dong 2", 4), ("le van duc nhan vien", 1), ("so gio 9", 1), ("hoa", 9), ("khong co", 0), ("", 9)],
)
def test_lines_are_found_by_place_value_and_person_without_diacritics(office: Office, typed: str, found: int) -> None:
    first, _ = _two_people(office)
    filled = office.entry.open("doi_ngu", PERIOD)
    finder = office.history.finder(filled)
    finder.find("gì cũng được")
    office.entry.answer(filled, Place("so_gio", REPEAT, first), "6")
    assert len(finder.find(typed)) == found, "also what was written after the first look"


def test_pages_follow_one_another_without_gap_or_overlap(office: Office) -> None:
    filled = office.entry.open("tre", PERIOD)
    for n in range(450):
        filled = office.entry.answer(filled, Place("so_lop"), str(n + 1))
    found: list[Told] = []
    before = 0
    while page := office.history.of_record(filled, before):
        found += page
        before = page[-1].number
    assert [each.words.split("→")[-1].strip() for each in found] == [str(n) for n in range(450, 0, -1)]


def test_the_trail_is_read_through_its_index(office: Office) -> None:
    _two_people(office)
    ids = "SELECT id FROM change WHERE unit = 'a' AND period = 'b' AND form_id = 'c' {} ORDER BY id DESC LIMIT 200"
    with office._desk.ledger.connection("DEFERRED") as connection:
        for more in ("", "AND id < 9", "AND path = 'x'"):
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {ids.format(more)}").all()
            assert "USING COVERING INDEX ix_change_unit" in str(plan)


def test_what_differs_from_a_final_is_said_in_sentences_by_section(office: Office) -> None:
    filled = office.entry.open("tre", PERIOD)
    for name, text in (("dia_chi", "Thôn 1"), ("so_lop", "2"), ("tong_tre", "40")):
        filled = office.entry.answer(filled, Place(name), text)
    first, _ = _two_people(office)
    office.submission.finalize(office.entry.open("doi_ngu", PERIOD))
    staff = office.entry.open("doi_ngu", PERIOD)
    assert office.comparing.compare(staff).cells == 0
    staff = office.entry.answer(staff, Place("so_gio", REPEAT, first), "7")
    staff = office.entry.note(staff, Place("", REPEAT, first), "dạy thay")
    staff = office.entry.paste(staff, REPEAT, 2, ("ho_ten",), (("Mai",),))
    staff = office.entry.remove_row(staff, REPEAT, staff.record.rows[REPEAT][1].id)
    found = office.comparing.compare(staff)
    assert found.older.startswith("bản chốt lần 1 (mã ")
    assert found.newer == "bản đang điền"
    [(section, sentences)] = found.sections
    assert section == "Cán bộ, giáo viên"
    assert [each.words for each in sentences] == [
        "Số giờ dạy, dòng 1 (Trần Thị Lan): 8 → 7",
        "Ghi chú mới ở Cán bộ, giáo viên, dòng 1 (Trần Thị Lan): “dạy thay”",
        "Thêm dòng 2 “Mai” (1 ô)",
        "Bớt dòng 2 “Lê Văn Đức” (3 ô)",
    ]
    assert found.cells == office.submission.differences(staff) == 6
    with pytest.raises(AppError, match="chưa chốt lần nào"):
        office.comparing.compare(filled)


def test_a_note_travels_in_the_snapshot_and_stands_on_the_paper(office: Office) -> None:
    first, _ = _two_people(office)
    filled = office.entry.note(office.entry.open("doi_ngu", PERIOD), Place("so_gio", REPEAT, first), "theo lịch mới")
    snapshot = office.submission.finalize(filled)
    assert "theo lịch mới" in snapshot.content.decode()
    assert "Dòng 1, Số giờ dạy: Ghi chú: theo lịch mới" in str(office.entry.review(filled))


def test_a_note_that_is_too_long_is_refused_and_the_old_one_stays(office: Office) -> None:
    first, _ = _two_people(office)
    path = Place("", REPEAT, first)
    filled = office.entry.note(office.entry.open("doi_ngu", PERIOD), path, "ngắn")
    with pytest.raises(AppError, match="dài quá"):
        office.entry.note(filled, path, "x" * 2001)
    assert office.entry.open("doi_ngu", PERIOD).record.notes == {path: "ngắn"}
