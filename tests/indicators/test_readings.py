"""What an indicator says: nothing is not zero, growth needs a baseline, and the fraction decides, not its rounding."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.indicator import Direction, Figure, Goals, Indicator, Kind, Reading, Scope, Verdict
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.rules.indicator_tables import read, summary

COMMUNE = Unit("18754", UnitKind.COMMUNE, "Sông Trí", "phường", "42")
SCHOOLS = tuple(Unit(f"4200000{at}", UnitKind.INSTITUTION, f"Hoa {at}", "nhà trẻ", "18754") for at in range(4))
UNITS = {unit.code: unit for unit in (COMMUNE, *SCHOOLS)}


def _indicator(kind: Kind = Kind.SHARE, target: str = "100", due: int | None = 2035) -> Indicator:
    return Indicator(
        id="t6",
        title="Tăng số nhóm trẻ",
        clause="KH 624/KH-UBND",
        unit="%",
        target=Decimal(target),
        due=due,
        direction=Direction.AT_LEAST,
        area=Scope.INDUSTRIAL,
        kind=kind,
        forms=("nhom_lop",),
        version="1",
        provisional="",
        query="",
    )


def _reading(
    figures: list[tuple[int | None, int | None]],
    indicator: Indicator | None = None,
    goals: Goals | None = None,
    year: int = 2026,
) -> Reading:
    made = [
        Figure(school.code, COMMUNE.code, part is not None, part, whole)
        for school, (part, whole) in zip(SCHOOLS, figures, strict=False)
    ]
    return read(indicator or _indicator(), goals or Goals(), year, made, UNITS, [], [])


def test_a_unit_that_has_sent_nothing_is_missing_by_name_and_adds_nothing() -> None:
    reading = _reading([(3, 4), (None, None)])
    assert str(reading.share) == "75 % (3/4)"
    assert str(reading.coverage) == "1/2"
    assert reading.coverage.missing == ("Nhà trẻ Hoa 1",)
    assert reading.is_partial


@pytest.mark.parametrize("figures", [[], [(None, None)], [(0, 0)], [(None, 1), (None, 1)]])
def test_nothing_and_none_of_nothing_are_no_figure(figures: list[tuple[int | None, int | None]]) -> None:
    assert _reading(figures).verdict is Verdict.NO_DATA


def test_a_denominator_may_stand_without_a_report() -> None:
    reading = _reading([(1, 1), (0, 1), (None, 1)], _indicator(target="55"))
    assert str(reading.share) == "33,3 % (1/3)"
    assert reading.verdict is Verdict.NOT_MET


@pytest.mark.parametrize(("wards", "verdict"), [(5, Verdict.MET), (4, Verdict.NOT_MET)])
def test_five_wards_of_nine_meet_55_percent_and_four_do_not(wards: int, verdict: Verdict) -> None:
    assert _reading([(wards, 9)], _indicator(target="55")).verdict is verdict


def test_growth_is_the_increase_over_the_baseline() -> None:
    growth = _indicator(Kind.GROWTH, "20")
    assert _reading([(144, None)], growth).verdict is Verdict.NO_BASELINE
    reading = _reading([(100, None), (44, None)], growth, Goals(baseline=Decimal(120), baseline_year=2025))
    assert str(reading.share) == "20 % (24/120)"
    assert reading.verdict is Verdict.MET
    fallen = _reading([(100, None)], growth, Goals(baseline=Decimal(120)))
    assert (fallen.verdict, str(fallen.share)) == (Verdict.NOT_MET, "-16,7 % (-20/120)")
    assert _reading([(None, None)], growth, Goals(baseline=Decimal(120))).verdict is Verdict.NO_DATA


def test_almost_all_is_shown_as_all_but_does_not_meet_it() -> None:
    reading = _reading([(9_999, 10_000)])
    assert str(reading.share) == "100 % (9.999/10.000)"
    assert reading.verdict is Verdict.NOT_MET


def test_the_next_milestone_counts_and_a_past_one_does_not() -> None:
    goals = Goals(milestones={2028: Decimal(50), 2030: Decimal(80)})
    ahead = _reading([(60, 100)], goals=goals).milestone
    assert ahead is not None
    assert (ahead.year, ahead.verdict) == (2028, Verdict.MET)
    later = _reading([(60, 100)], goals=goals, year=2029).milestone
    assert later is not None
    assert (later.year, later.verdict) == (2030, Verdict.NOT_MET)
    assert _reading([(60, 100)], goals=goals, year=2031).milestone is None


def test_a_changed_target_is_the_one_that_counts() -> None:
    assert _reading([(60, 100)], goals=Goals(target=Decimal(60))).verdict is Verdict.MET


def test_an_indicator_of_every_year_says_so() -> None:
    table = summary([_reading([(1, 2)], _indicator(due=None))], "năm học 2026-2027")
    assert "≥ 100 % (hằng năm)" in table.lines[0].cells


_NUMBERS = st.none() | st.integers(0, 10_000)


@given(st.lists(st.tuples(st.integers(0, 500), st.integers(0, 500)), max_size=4), st.integers(0, 100))
def test_the_verdict_follows_from_the_fraction_alone(pairs: list[tuple[int, int]], target: int) -> None:
    figures: list[tuple[int | None, int | None]] = [(min(pair), max(pair)) for pair in pairs]
    reading = _reading(figures, _indicator(target=str(target)))
    part, whole = sum(min(pair) for pair in pairs), sum(max(pair) for pair in pairs)
    if not whole:
        assert reading.verdict is Verdict.NO_DATA
    else:
        assert (reading.verdict is Verdict.MET) is (100 * part >= target * whole)


@given(st.lists(_NUMBERS, max_size=4))
def test_units_without_figures_never_change_the_sum(numbers: list[int | None]) -> None:
    everybody = _reading([(number, number) for number in numbers])
    known = _reading([(number, number) for number in numbers if number is not None])
    assert (everybody.numerator, everybody.share) == (known.numerator, known.share)
    assert everybody.coverage.counted == known.coverage.counted
