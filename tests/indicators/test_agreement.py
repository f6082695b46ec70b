"""Every indicator of the program says what a plain-Python reading of the same ledger says."""

from pathlib import Path

import pytest

from desktop_app.domain.indicator import Reading
from desktop_app.domain.period import PeriodKind
from desktop_app.domain.snapshot import Outcome
from desktop_app.workflow.demo import make_demo
from desktop_app.workflow.indicators import Readings
from desktop_app.workflow.office import Office, Surroundings
from tests.builders import PERIOD, surroundings, the_places
from tests.indicators.independent import TARGETS, Province
from tests.indicators.made_up import CALENDAR, made_up_province


def _said(reading: Reading) -> dict[str, tuple[object, object]]:
    return {figure.unit: (figure.numerator, figure.denominator or 0) for figure in reading.figures}


def _agree(readings: Readings, province: Province) -> int:
    """Compare unit by unit, and the totals; return how many figures were compared."""
    compared = 0
    for indicator, work_out in TARGETS.items():
        reading, result = readings.of(indicator), work_out(province)
        wanted = {unit: (result.part.get(unit), result.whole.get(unit, 0)) for unit in result.expected}
        assert _said(reading) == wanted, indicator
        assert reading.coverage.counted == len(result.part), indicator
        assert reading.coverage.expected == len(result.expected), indicator
        assert len(reading.coverage.missing) == len(result.expected) - len(result.part), indicator
        assert reading.numerator == (sum(result.part.values()) if result.part else None), indicator
        compared += len(result.part)
    return compared


@pytest.mark.parametrize("seed", range(12))
def test_ledgers_with_holes_marks_second_thoughts_and_forks_agree(seed: int, tmp_path: Path) -> None:
    sent = (0.0, 0.3, 0.8, 1.0)[seed % 4]
    ledger = made_up_province(tmp_path, seed, sent=sent)
    with Office.open(ledger, surroundings()) as office:
        readings = office.indicators.readings(PERIOD)
    compared = _agree(readings, Province(ledger, the_places().units, PERIOD.code, CALENDAR, "2026-10-05"))
    assert compared >= 40 * sent


@pytest.mark.parametrize("seed", [15, 56, 71])
def test_demonstrations_agree_however_many_packages_have_come(seed: int, tmp_path: Path) -> None:
    # with these seeds one of the three communes lies in both areas, one in the urban one only, one in neither
    demo = make_demo(tmp_path / "D", 3, 2, seed, the_places())
    around = Surroundings(the_places(), "Trần Thị Minh")
    with Office.open(demo.province, around) as office:
        period, today = office.period, office.today.isoformat()
    compared = []
    for package in (None, *demo.packages):
        with Office.open(demo.province, around) as office:
            if package:
                assert office.intake.receive([package])[0].outcome is Outcome.NEW
            readings = office.indicators.readings(period)
        calendar = period.of_kind(PeriodKind.CALENDAR_YEAR).code
        compared.append(_agree(readings, Province(demo.province, the_places().units, period.code, calendar, today)))
    assert compared[0] == 0
    assert compared[-1] >= 2 * len(TARGETS), "two institutions in each area, and the wards"
