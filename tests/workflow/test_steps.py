"""Undo and redo in the engine: every kind of edit goes back and forth, also when the record has moved on elsewhere."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.body import draft_body
from desktop_app.domain.canonical import JsonValue
from desktop_app.domain.errors import AppError
from desktop_app.domain.kinds import NOT_APPLICABLE, NoData
from desktop_app.domain.period import Period
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Origin, Record, Row
from desktop_app.domain.record import Path as Place
from desktop_app.workflow.office import Office
from tests.builders import PERIOD, SCHOOL, surroundings
from tests.small_pack import small_places

REPEAT = "nguoi"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A school with the small pack, and last year's staff to carry over."""
    folder = tmp_path_factory.mktemp("truong")
    with Office.create(folder / "s.somamnon", SCHOOL, surroundings(places=small_places(folder))) as made:
        filled = made.entry.add_row(made.entry.open("doi_ngu", PERIOD.previous), REPEAT)
        filled = made.entry.paste(filled, REPEAT, 0, ("ho_ten", "vai_tro", "so_gio"), (("Lan", "Giáo viên", "8"),) * 2)
        made.submission.finalize(filled)
        yield made


@pytest.fixture
def filled(office: Office) -> Filled:
    """A record that nobody has touched yet."""
    return office.entry.open("doi_ngu", PERIOD)


Edit = Callable[[Office, Filled, int], Filled]


def _row(filled: Filled, number: int) -> str:
    rows = filled.record.rows.get(REPEAT, ())
    return rows[number % len(rows)].id if rows else ""


def _on_a_row(edit: Edit) -> Edit:
    """Do an edit of a row where there is one; add one where not."""

    def work(office: Office, filled: Filled, n: int) -> Filled:
        return edit(office, filled, n) if filled.record.rows.get(REPEAT) else office.entry.add_row(filled, REPEAT)

    return work


def _answer(office: Office, filled: Filled, n: int) -> Filled:
    text = ("7", "8", "", "bảy")[n % 4]
    return office.entry.answer(filled, Place("so_gio", REPEAT, _row(filled, n)), text)


def _mark(office: Office, filled: Filled, n: int) -> Filled:
    mark = (NOT_APPLICABLE, NoData("chờ"), None)[n % 3]
    return office.entry.mark(filled, Place("so_gio", REPEAT, _row(filled, n)), mark)


def _explain(office: Office, filled: Filled, n: int) -> Filled:
    return office.entry.explain(filled, Place("so_gio", REPEAT, _row(filled, n)), ("vì thế", "")[n % 2])


def _note(office: Office, filled: Filled, n: int) -> Filled:
    item = ("", "ho_ten")[n // 2 % 2]
    return office.entry.note(filled, Place(item, REPEAT, _row(filled, n)), ("hỏi lại", "")[n % 2])


def _add(office: Office, filled: Filled, n: int) -> Filled:
    return office.entry.add_row(filled, REPEAT, n % (len(filled.record.rows.get(REPEAT, ())) + 1))


def _remove(office: Office, filled: Filled, n: int) -> Filled:
    return office.entry.remove_row(filled, REPEAT, _row(filled, n))


def _paste(office: Office, filled: Filled, n: int) -> Filled:
    first = n % (len(filled.record.rows.get(REPEAT, ())) + 1)
    cells = (("Hoa", "gv"), ("Mai", "không rõ"), ("", ""))
    return office.entry.paste(filled, REPEAT, first, ("ho_ten", "vai_tro"), cells)


def _carry(office: Office, filled: Filled, n: int) -> Filled:
    del n
    return office.entry.carry_over(filled)


def _confirm(office: Office, filled: Filled, n: int) -> Filled:
    return office.entry.confirm(filled, filled.waiting[: n % 2 + 1])


def _take_in(office: Office, filled: Filled, n: int) -> Filled:
    """Take in a whole record, as from a workbook: rows in another order, one gone, one new."""

    def work(record: Record) -> Record:
        fresh = Row(f"{n:032x}", MappingProxyType({"ho_ten": "Từ Excel"}))
        rows = record.rows.get(REPEAT, ())
        left = record
        # what is said about a row goes with it, as it does when a workbook is taken in
        for row in (*rows[len(rows) - n % 2 :], *(each for each in rows if each.id == fresh.id)):
            left = left.without_row(REPEAT, row.id)
        kept = left.rows.get(REPEAT, ())[::-1]
        return replace(left, rows=MappingProxyType({**left.rows, REPEAT: (*kept, fresh)}))

    return office.entry.revise(filled, work, Origin.EXCEL)


EDITS: tuple[Edit, ...] = (
    _on_a_row(_answer), _on_a_row(_mark), _on_a_row(_explain), _on_a_row(_note), _on_a_row(_remove),
    _add, _paste, _carry, _confirm, _take_in,
)  # fmt: skip


def _state(filled: Filled) -> tuple[JsonValue, dict[Place, str]]:
    return draft_body(filled.record), {path: text.text for path, text in filled.rejected.items()}


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=st.lists(st.tuples(st.sampled_from(EDITS), st.integers(0, 11)), min_size=1, max_size=9))
def test_any_edits_undone_give_the_first_record_back_and_redone_the_last(
    office: Office, edits: list[tuple[Edit, int]], tmp_path: Path
) -> None:
    # every example in a ledger of its own
    copy = office.upkeep.back_up(tmp_path)
    ledger = copy.path.rename(tmp_path / f"{uuid4().hex}.somamnon")
    with _another(office, ledger) as fresh:
        _back_and_forth(fresh, edits)


def _another(office: Office, ledger: Path, clerk: str = "Hoà") -> Office:
    return Office.open(ledger, replace(surroundings(clerk=clerk), book=office._desk.book))


def _back_and_forth(office: Office, edits: list[tuple[Edit, int]]) -> None:
    filled = office.entry.open("doi_ngu", PERIOD)
    key = filled.record.key
    states, lines = [_state(filled)], len(office.entry.changes(key))
    for edit, n in edits:
        before = len(office.memory.steps(key).done)
        filled = edit(office, filled, n)
        if len(office.memory.steps(key).done) > before:
            states.append(_state(filled))
        assert _state(filled) == states[-1], "what changed the record is a step"
        lines = _grown(office, filled, lines)
    for state in states[-2::-1]:
        filled = office.memory.undo(filled).filled
        assert _state(filled) == state
        assert draft_body(office.entry.open("doi_ngu", PERIOD).record) == state[0]
        lines = _grown(office, filled, lines)
    assert not office.memory.steps(key).done
    for state in states[1:]:
        filled = office.memory.redo(filled).filled
        assert _state(filled) == state
        lines = _grown(office, filled, lines)
    if len(states) > 1:
        filled = office.memory.undo(filled, len(states) - 1).filled
        assert _state(filled) == states[0]


def _grown(office: Office, filled: Filled, lines: int) -> int:
    """Return how many lines the trail has: never fewer than before, and never another line in an old one's place."""
    now = len(office.entry.changes(filled.record.key))
    assert now >= lines
    return now


def _tre(office: Office, year: int) -> Filled:
    return office.entry.open("tre", Period(year))


def test_undo_is_a_change_of_its_own_in_the_trail(office: Office) -> None:
    filled = _tre(office, 2030)
    for text in ("21", "22"):
        filled = office.entry.answer(filled, Place("so_lop"), text)
    filled = office.memory.undo(filled).filled
    filled = office.memory.redo(filled).filled
    lines = office.entry.changes(filled.record.key)
    assert [(line.old, line.new, line.origin.value, line.why) for line in lines] == [
        (None, 21, "gõ", ""),
        (21, 22, "gõ", ""),
        (22, 21, "hoàn tác", ""),
        (21, 22, "hoàn tác", "làm lại"),
    ]


def test_steps_have_names_that_say_what_they_did(office: Office) -> None:
    filled = _tre(office, 2031)
    for text in ("21", "22", "", "x"):
        filled = office.entry.answer(filled, Place("so_lop"), text)
    filled = office.entry.note(filled, Place("so_lop"), "theo sổ")
    staff = office.entry.open("doi_ngu", Period(2031))
    staff = office.entry.paste(staff, REPEAT, 0, ("ho_ten", "so_gio"), tuple((f"Cô {n}", "8") for n in range(40)))
    rows = [row.id for row in staff.record.rows[REPEAT]]
    staff = office.entry.answer(staff, Place("so_gio", REPEAT, rows[2]), "9")
    staff = office.entry.paste(staff, REPEAT, 1, ("so_gio",), (("7",),) * 3)
    staff = office.entry.paste(staff, REPEAT, 1, ("so_gio",), (("",),) * 3)
    staff = office.entry.remove_row(staff, REPEAT, rows[4])
    staff = office.entry.add_row(staff, REPEAT, 1)
    names = [step.name for step in office.memory.steps(filled.record.key).done]
    assert names == [
        "điền Số lớp: 21",
        "sửa Số lớp, từ 21 thành 22",
        "xóa Số lớp (22)",
        "gõ “x” vào Số lớp",
        "ghi chú ở Số lớp",
    ]
    assert [step.name for step in office.memory.steps(staff.record.key).done] == [
        "dán 40 dòng vào Cán bộ, giáo viên",
        "sửa Số giờ dạy, dòng 3, từ 8 thành 9",
        "điền “7” vào 3 ô Số giờ dạy",
        "xóa 3 ô ở Cán bộ, giáo viên",
        "xóa dòng 5 ở Cán bộ, giáo viên “Cô 4”",
        "thêm dòng 2 ở Cán bộ, giáo viên",
    ]


def test_a_row_comes_back_with_its_cells_reason_note_and_place(office: Office) -> None:
    filled = office.entry.open("doi_ngu", Period(2032))
    filled = office.entry.paste(filled, REPEAT, 0, ("ho_ten", "so_gio"), (("A", "1"), ("B", "2"), ("C", "3")))
    row = filled.record.rows[REPEAT][1].id
    filled = office.entry.note(filled, Place("", REPEAT, row), "nghỉ thai sản")
    filled = office.entry.explain(filled, Place("so_gio", REPEAT, row), "dạy ít")
    before = _state(filled)
    filled = office.entry.remove_row(filled, REPEAT, row)
    assert not filled.record.notes
    filled = office.memory.undo(filled).filled
    assert _state(filled) == before


def test_what_another_window_changed_meanwhile_stays_and_is_told(office: Office) -> None:
    filled = office.entry.open("doi_ngu", Period(2033))
    filled = office.entry.paste(filled, REPEAT, 0, ("ho_ten", "so_gio"), (("A", "1"), ("B", "2")))
    first, second = (row.id for row in filled.record.rows[REPEAT])
    filled = office.entry.paste(filled, REPEAT, 0, ("so_gio",), (("5",), ("6",)))
    with _another(office, _ledger(office), "Người khác") as other:
        theirs = other.entry.open("doi_ngu", Period(2033))
        other.entry.answer(theirs, Place("so_gio", REPEAT, second), "9")
    done = office.memory.undo(filled)
    assert done.filled.record.answer(Place("so_gio", REPEAT, first)) == 1
    assert done.filled.record.answer(Place("so_gio", REPEAT, second)) == 9
    assert done.left_words == "1 chỗ giữ nguyên vì đã đổi sau đó: Số giờ dạy, dòng 2 (B)."
    done = office.memory.undo(done.filled)
    assert [row.id for row in done.filled.record.rows[REPEAT]] == [second], "a row somebody else filled is not lost"
    assert "dòng 2 (B)" in done.left_words or "dòng 1 (B)" in done.left_words
    done = office.memory.redo(done.filled)
    assert [row.id for row in done.filled.record.rows[REPEAT]] == [first, second]
    assert done.filled.record.answer(Place("so_gio", REPEAT, second)) == 9


def _ledger(office: Office) -> Path:
    return office._desk.ledger.path


def test_a_new_step_ends_what_could_be_done_again(office: Office) -> None:
    filled = office.entry.answer(_tre(office, 2034), Place("so_lop"), "1")
    filled = office.memory.undo(filled).filled
    filled = office.entry.answer(filled, Place("so_lop"), "2")
    with pytest.raises(AppError, match="Chưa có bước nào để làm lại"):
        office.memory.redo(filled)


def test_two_hundred_steps_go_back_at_once(office: Office) -> None:
    filled = _tre(office, 2035)
    for n in range(200):
        filled = office.entry.answer(filled, Place("so_lop"), str(n + 1))
    done = office.memory.undo(filled, 200)
    assert len(done.names) == 200
    assert not done.filled.record.has_answers
    with pytest.raises(AppError, match="Chưa có bước nào để hoàn tác"):
        office.memory.undo(done.filled)
