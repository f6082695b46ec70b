"""Work on many cells of a table at once: into named rows, downwards, and row by row."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.kinds import NOT_APPLICABLE, Answer, NoData
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Origin
from desktop_app.domain.record import Path as Place
from desktop_app.workflow.office import Office
from tests.builders import PERIOD, SCHOOL, surroundings
from tests.small_pack import small_places

ITEMS = ("ho_ten", "vai_tro", "so_gio")


@pytest.fixture
def school(tmp_path: Path) -> Iterator[Office]:
    around = surroundings(places=small_places(tmp_path))
    with Office.create(tmp_path / "truong.somamnon", SCHOOL, around) as office:
        yield office


def _staff(school: Office) -> Filled:
    filled = school.entry.open("doi_ngu", PERIOD)
    cells = tuple((name, "Giáo viên", str(hours)) for name, hours in (("An", 10), ("Bình", 20), ("Chi", 30)))
    return school.entry.paste(filled, "nguoi", 0, ITEMS, cells)


def _ids(filled: Filled) -> list[str]:
    return [row.id for row in filled.record.rows["nguoi"]]


def _column(filled: Filled, item: str) -> list[Answer]:
    return [row.values.get(item) for row in filled.record.rows["nguoi"]]


def test_a_range_goes_into_the_rows_that_are_named_and_new_rows_come_at_the_end(school: Office) -> None:
    filled = _staff(school)
    ids = _ids(filled)
    filled = school.entry.paste_into(filled, "nguoi", [ids[2], ids[0]], ("so_gio",), (("3",), ("1",), ("4",)))
    assert _column(filled, "so_gio") == [1, 20, 3, 4]
    assert _ids(filled)[:3] == ids, "the order of the record stays"


def test_the_words_of_a_mark_are_pasted_as_the_mark(school: Office) -> None:
    filled = _staff(school)
    cells = (("Không áp dụng",), ("Chưa có số liệu (đang nghỉ)",), ("Chưa có số liệu",))
    filled = school.entry.paste(filled, "nguoi", 0, ("so_gio",), cells)
    assert _column(filled, "so_gio") == [NOT_APPLICABLE, NoData("đang nghỉ"), NoData("")]


def test_filling_down_copies_answers_and_marks_and_takes_refused_text_away(school: Office) -> None:
    filled = _staff(school)
    ids = _ids(filled)
    filled = school.entry.mark(filled, Place("so_gio", "nguoi", ids[0]), NOT_APPLICABLE)
    filled = school.entry.answer(filled, Place("so_gio", "nguoi", ids[2]), "ba mươi")
    assert len(filled.rejected) == 1
    filled = school.entry.fill_down(filled, "nguoi", ids[0], ids[1:], ("so_gio",))
    assert _column(filled, "so_gio") == [NOT_APPLICABLE] * 3
    assert not filled.rejected
    assert _column(filled, "ho_ten") == ["An", "Bình", "Chi"]


def test_a_row_like_another_comes_right_below_it(school: Office) -> None:
    filled = _staff(school)
    filled = school.entry.copy_row(filled, "nguoi", _ids(filled)[0], 1)
    assert _column(filled, "ho_ten") == ["An", "An", "Bình", "Chi"]
    assert len(set(_ids(filled))) == 4
    last = school.entry.changes(filled.record.key)[-1]
    assert last.origin is Origin.PASTED


def test_several_rows_go_in_one_step_and_their_answers_stay_in_the_trail(school: Office) -> None:
    filled = _staff(school)
    ids = _ids(filled)
    filled = school.entry.answer(filled, Place("so_gio", "nguoi", ids[0]), "mười")
    filled = school.entry.remove_rows(filled, "nguoi", [ids[0], ids[2]])
    assert _column(filled, "ho_ten") == ["Bình"]
    assert not filled.rejected
    lost = [change.old for change in school.entry.changes(filled.record.key) if change.new is None]
    assert {"An", "Chi"} <= set(lost)


def test_two_thousand_rows_are_pasted_in_one_go(school: Office) -> None:
    filled = school.entry.open("doi_ngu", PERIOD)
    cells = tuple((f"Người {n}", "gv", str(n)) for n in range(2_000))
    filled = school.entry.paste(filled, "nguoi", 0, ITEMS, cells)
    assert _column(school.entry.open("doi_ngu", PERIOD), "so_gio") == list(range(2_000))
    assert not filled.rejected
