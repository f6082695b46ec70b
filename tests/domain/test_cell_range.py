"""Ranges on the clipboard, as spreadsheets write, read and spread them."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.cell_range import edge, read_range, spread, write_range

CELL = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"), min_size=1).map(str.strip)


def test_a_quoted_cell_with_line_breaks_is_one_cell() -> None:
    assert read_range('a\t"b\nc"\r\nd\te\r\n\r\n') == (("a", "b\nc"), ("d", "e"))


@given(st.lists(st.lists(CELL.filter(bool), min_size=2, max_size=4).map(tuple), min_size=1, max_size=4))
def test_what_is_copied_is_pasted_the_same(rows: list[tuple[str, ...]]) -> None:
    assert read_range(write_range(rows)) == tuple(rows)


def test_one_cell_fills_a_selection_and_a_range_fills_its_multiples() -> None:
    assert spread((("x",),), 2, 3) == (("x", "x", "x"), ("x", "x", "x"))
    assert spread((("a",), ("b",)), 4, 1) == (("a",), ("b",), ("a",), ("b",))
    assert spread((("a",), ("b",)), 3, 1) == (("a",), ("b",)), "no multiple: the range as it is"
    assert spread((("a", "b"), ("c",)), 2, 4) == (("a", "b", "a", "b"), ("c", "", "c", ""))


def test_ctrl_arrow_goes_to_the_end_of_the_block_then_to_the_next_one_then_to_the_border() -> None:
    held = [True, True, True, False, False, True, False]

    def go(at: int, step: int) -> int:
        return edge(held.__getitem__, at, step, len(held))

    assert [go(0, 1), go(2, 1), go(5, 1), go(6, 1)] == [2, 5, 6, 6]
    assert [go(6, -1), go(5, -1), go(2, -1), go(0, -1)] == [5, 2, 0, 0]
