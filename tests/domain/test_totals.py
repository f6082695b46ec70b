"""Sums that follow their rows are the sums of all rows, whatever came, went or changed."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.totals import Number, Sums, add_up

numbers = st.one_of(st.none(), st.integers(-50, 50), st.decimals(-9, 9, places=1).map(lambda d: Decimal(str(d))))
tables = st.dictionaries(st.sampled_from("abcdef"), st.tuples(numbers, numbers), max_size=6)


@given(st.lists(tables, min_size=1, max_size=6))
def test_the_sums_are_those_of_the_rows_as_they_are(
    states: list[dict[str, tuple[Number | None, Number | None]]],
) -> None:
    sums = Sums(2)
    for rows in states:
        sums.follow(rows, rows.__getitem__)
        for column in (0, 1):
            anew = add_up(row[column] for row in rows.values())
            assert sums.total(column) == (anew.total if anew.numbers else None)


def test_only_rows_that_changed_are_asked_again() -> None:
    rows: dict[str, tuple[Number | None, ...]] = {"a": (1,), "b": (2,)}
    asked: list[str] = []

    def numbers_of(row_id: str) -> tuple[Number | None, ...]:
        asked.append(row_id)
        return rows[row_id]

    sums = Sums(1)
    sums.follow(rows, numbers_of)
    rows["b"] = (5,)
    sums.follow(rows, numbers_of)
    assert asked == ["a", "b", "b"]
    assert sums.total(0) == 6
