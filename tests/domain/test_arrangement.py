"""Looking at rows sorted and filtered; sums under them."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.arrangement import Arrangement, Look, arrange, holds
from desktop_app.domain.kinds import NOT_APPLICABLE, Answer, NoData, show
from desktop_app.domain.record import Row
from desktop_app.domain.totals import add_up
from desktop_app.domain.vietnamese import fold

LOOK = Look(
    words=lambda row, item: show(row.values.get(item)),
    answer=lambda row, item: row.values.get(item),
    folded=lambda row: fold(" ".join(show(each) for each in row.values.values())),
)


def _rows(*answers: Answer) -> list[Row]:
    return [Row(str(at), {} if answer is None else {"o": answer}) for at, answer in enumerate(answers)]


def _order(way: Arrangement, *answers: Answer) -> list[Answer]:
    rows = _rows(*answers)
    return [rows[int(name)].values.get("o") for name in arrange(rows, way, LOOK)]


def test_names_sort_as_in_a_vietnamese_dictionary_and_blanks_come_last_both_ways() -> None:
    names = ("Yến", None, "Đào", "Ân", "An", "Dương", NOT_APPLICABLE, "Ánh")
    up = _order(Arrangement("o"), *names)
    assert up[:6] == ["An", "Ánh", "Ân", "Dương", "Đào", "Yến"]
    down = _order(Arrangement("o", descending=True), *names)
    assert down == [*reversed(up[:6]), None, NOT_APPLICABLE]


def test_numbers_sort_by_value_and_dates_by_day() -> None:
    assert _order(Arrangement("o"), 10, 9, Decimal("9.5"), 100, -1) == [-1, 9, Decimal("9.5"), 10, 100]
    days = (date(2025, 9, 5), date(1985, 12, 3), date(2025, 1, 31))
    assert _order(Arrangement("o"), *days) == sorted(days)


def test_rows_that_are_alike_stay_in_the_order_of_the_record_both_ways() -> None:
    rows = [Row(str(at), {"o": at % 2}) for at in range(6)]
    assert arrange(rows, Arrangement("o"), LOOK) == ["0", "2", "4", "1", "3", "5"]
    assert arrange(rows, Arrangement("o", descending=True), LOOK) == ["1", "3", "5", "0", "2", "4"]


def test_a_filter_needs_no_diacritics_and_wants_every_word() -> None:
    assert _order(Arrangement(text="hoa nguyen"), "Nguyễn Thị Hoà", "Lê Hoa", "Nguyễn Lan") == ["Nguyễn Thị Hoà"]
    assert _order(Arrangement(text="Hòa"), "Nguyễn Thị Hoà", "Lê Lan") == ["Nguyễn Thị Hoà"]


def test_filtering_by_a_cell_keeps_what_shows_the_same_and_the_same_again_lets_all_back_in() -> None:
    way = Arrangement().with_cell("o", "20")
    assert _order(way, 20, 200, "20 trẻ", 20) == [20, 20]
    assert way.with_cell("o", "20").is_plain


def test_a_header_turns_up_down_and_as_entered() -> None:
    way = Arrangement().turned("o")
    assert (way.sorted_by, way.descending) == ("o", False)
    assert way.turned("o").descending
    assert way.turned("o").turned("o").is_plain


@given(
    st.lists(st.one_of(st.none(), st.integers(), st.text(max_size=4), st.dates(), st.just(NoData("")))), st.booleans()
)
def test_sorting_loses_no_row(answers: list[Answer], descending: bool) -> None:  # noqa: FBT001 - drawn by hypothesis
    rows = _rows(*answers)
    assert sorted(arrange(rows, Arrangement("o", descending=descending), LOOK)) == sorted(row.id for row in rows)


def test_words_are_found_with_and_without_diacritics() -> None:
    assert holds("Nguyễn Thị Hoà", "thi hoa")
    assert holds("Nguyễn Thị Hoà", "Hòa")
    assert not holds("Nguyễn Thị Hoà", " ")


def test_sums_count_numbers_and_pass_over_blanks_and_marks() -> None:
    totals = add_up([20, None, Decimal("1.5"), "Lớp A", NOT_APPLICABLE, date(2025, 9, 5)])
    assert (totals.cells, totals.numbers, totals.total) == (4, 2, Decimal("21.5"))
    assert totals.shown_mean == "10,75"
    assert add_up([]).shown_mean == "0"
