"""What people type, and what becomes of it."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.kinds import (
    NOT_APPLICABLE,
    Answer,
    Choice,
    Kind,
    NoData,
    Rejected,
    editable,
    from_json,
    parse,
    plain_decimal,
    show,
    to_json,
)

CHOICES = (Choice("dat", "Đạt"), Choice("chua_dat", "Chưa đạt"))


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        (Kind.INTEGER, "1234", 1234),
        (Kind.INTEGER, "1.234", 1234),
        (Kind.INTEGER, " 1 234 ", 1234),
        (Kind.INTEGER, "0", 0),
        (Kind.INTEGER, "-7", -7),
        (Kind.DECIMAL, "1,5", Decimal("1.5")),
        (Kind.DECIMAL, "1.5", Decimal("1.5")),
        (Kind.DECIMAL, "1.234,5", Decimal("1234.5")),
        (Kind.DECIMAL, "1.234.567", Decimal(1234567)),
        (Kind.DECIMAL, "0.125", Decimal("0.125")),
        (Kind.DATE, "05/09/2025", date(2025, 9, 5)),
        (Kind.DATE, "5-9-2025", date(2025, 9, 5)),
        (Kind.DATE, "31032027", date(2027, 3, 31)),
        (Kind.DATE, "9/3/27", date(2027, 3, 9)),
        (Kind.SELECT_ONE, "đạt", "dat"),
        (Kind.SELECT_ONE, "CHUA DAT", "chua_dat"),
        (Kind.SELECT_MULTIPLE, "chưa đạt; đạt", ("dat", "chua_dat")),
        (Kind.TEXT, "Hà Tĩnh", "Hà Tĩnh"),
        (Kind.INTEGER, "   ", None),
    ],
)
def test_what_people_type_is_read_as_they_mean_it(kind: Kind, typed: str, kept: Answer) -> None:
    assert parse(kind, typed, CHOICES) == kept


@pytest.mark.parametrize(
    ("kind", "typed", "word"),
    [
        (Kind.INTEGER, "1.5", "số nguyên"),
        (Kind.INTEGER, "1,234", "số nguyên"),
        (Kind.INTEGER, "hai", "số nguyên"),
        (Kind.INTEGER, "9" * 5_000, "quá lớn"),
        (Kind.DECIMAL, "1.234", "hai cách"),
        (Kind.DECIMAL, "1,234.5", "không phải là số"),
        (Kind.DATE, "31/02/2025", "Không có ngày"),
        (Kind.DATE, "2025", "không phải là ngày"),
        (Kind.DATE, "1/1/1825", "nằm ngoài"),
        (Kind.SELECT_ONE, "không", "danh sách"),
        (Kind.TEXT, "a\x00b", "không hiển thị"),
    ],
)
def test_what_is_no_answer_is_said_so_and_never_guessed(kind: Kind, typed: str, word: str) -> None:
    verdict = parse(kind, typed, CHOICES)
    assert isinstance(verdict, Rejected)
    assert verdict.text == typed
    assert word in verdict.message


@given(st.sampled_from(list(Kind)), st.text(max_size=40))
def test_reading_never_raises_and_what_is_kept_reads_back_from_its_own_editor(kind: Kind, typed: str) -> None:
    answer = parse(kind, typed, CHOICES)
    if isinstance(answer, Rejected):
        assert answer.message
        return
    if kind is not Kind.TEXT:
        assert parse(kind, editable(answer, CHOICES), CHOICES) == answer


@given(st.integers(-(10**9), 10**9), st.integers(0, 3))
def test_a_decimal_of_any_size_reads_back_from_its_own_editor(number: int, places: int) -> None:
    answer = Decimal(plain_decimal(Decimal(number).scaleb(-places)))
    assert parse(Kind.DECIMAL, editable(answer)) == answer


@given(
    st.one_of(
        st.integers(-(2**53) + 1, 2**53 - 1).map(lambda n: (Kind.INTEGER, n)),
        st.decimals(-1000, 1000, places=3).map(lambda d: (Kind.DECIMAL, Decimal(str(d.normalize()) if d else "0"))),
        st.dates().map(lambda d: (Kind.DATE, d)),
        st.just((Kind.TEXT, NOT_APPLICABLE)),
        st.text().map(lambda t: (Kind.TEXT, NoData(t))),
        st.just((Kind.SELECT_MULTIPLE, ("dat", "chua_dat"))),
    )
)
def test_an_answer_survives_its_json_shape(pair: tuple[Kind, Answer]) -> None:
    kind, answer = pair
    assert from_json(kind, to_json(answer)) == answer


@pytest.mark.parametrize(
    ("answer", "shown"),
    [
        (1234567, "1.234.567"),
        (Decimal("1234.50"), "1.234,5"),
        (date(2025, 9, 5), "05/09/2025"),
        ("chua_dat", "Chưa đạt"),
        (0, "0"),
        (NoData("chưa kiểm kê"), "Chưa có số liệu (chưa kiểm kê)"),
        (NOT_APPLICABLE, "Không áp dụng"),
        (None, ""),
    ],
)
def test_answers_are_shown_as_vietnamese_writes_them(answer: Answer, shown: str) -> None:
    assert show(answer, CHOICES) == shown


@pytest.mark.parametrize("data", ["01.50", "1e5", "NaN", 1.5, True, {"blank": "x"}, ["a", 1]])
def test_json_that_is_no_decimal_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match="no"):
        from_json(Kind.DECIMAL, data)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("5/9/25", date(2025, 9, 5)),
        ("5.9.2025", date(2025, 9, 5)),
        ("05092025", date(2025, 9, 5)),
        ("12/3/85", date(1985, 3, 12)),
        ("1/1/27", date(2027, 1, 1)),
        ("1/1/28", date(1928, 1, 1)),
        ("1-1-00", date(2000, 1, 1)),
    ],
)
def test_a_year_of_two_digits_is_the_latest_not_after_next_year(typed: str, kept: date) -> None:
    assert parse(Kind.DATE, typed, today=date(2026, 10, 5)) == kept


@given(st.dates(date(1928, 1, 1), date(2027, 12, 31)))
def test_a_short_year_means_the_hundred_years_up_to_next_year(day: date) -> None:
    typed = f"{day.day}/{day.month}/{day.year % 100:02d}"
    assert parse(Kind.DATE, typed, today=date(2026, 10, 5)) == day


def test_a_date_without_a_year_is_refused_and_nothing_is_guessed() -> None:
    verdict = parse(Kind.DATE, "5/9")
    assert isinstance(verdict, Rejected)
    assert "thiếu năm" in verdict.message
