"""Indicators follow the register: who is excused is not missing, and a school counts where it lay."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.indicator import Reading
from desktop_app.domain.period import Period
from desktop_app.domain.register import Basis, Exemption
from desktop_app.domain.unit import Area, Unit, UnitKind
from desktop_app.workflow.office import Office
from tests.builders import PERIOD, surroundings

# all communes are flagged provisionally: Sông Trí lies in an industrial area, Thành Sen does not
INDUSTRIAL, OTHER_PLACE = "18754", "18073"
SCHOOLS = tuple(
    Unit(f"4240100{at}", UnitKind.INSTITUTION, name, "trường mầm non", INDUSTRIAL, "công lập", order=at)
    for at, name in enumerate(("Hoa Sen", "Sao Mai"), start=1)
)


@pytest.fixture(name="office")
def _office(tmp_path: Path) -> Iterator[Office]:
    """A department whose register has two schools in one industrial commune."""
    with Office.create(tmp_path / "so.somamnon", "42", surroundings()) as office:
        office.register.add(SCHOOLS)
        yield office


def _staff_trained(office: Office, period: Period = PERIOD) -> Reading:
    return office.indicators.readings(period).of("t4")


def test_a_school_that_need_not_report_is_not_missing(office: Office) -> None:
    assert len(_staff_trained(office).coverage.missing) == 2
    office.register.exempt(Exemption(SCHOOLS[0].code, PERIOD.code, "", "Đang xây lại."))
    reading = _staff_trained(office)
    assert (reading.coverage.expected, len(reading.coverage.missing)) == (1, 1)


def test_a_school_that_moved_counts_where_it_lay_in_that_year(office: Office) -> None:
    assert any(flag.area is Area.INDUSTRIAL for flag in office.register.areas(INDUSTRIAL))
    office.register.move(SCHOOLS[0].code, OTHER_PLACE, Basis(date(2027, 9, 1), "QĐ 7/QĐ-UBND"))
    assert _staff_trained(office).coverage.expected == 2
    assert _staff_trained(office, Period(2028)).coverage.expected == 1
