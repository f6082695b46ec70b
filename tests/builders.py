"""Real offices for tests: ledgers, keys and certificates on disk, with a clock that is passed in."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

from desktop_app.domain.period import Period
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.paths import Places, find_places
from desktop_app.workflow.office import Office, Surroundings

HANOI = timezone(timedelta(hours=7))
NOW = datetime(2026, 10, 5, 8, 0, tzinfo=HANOI)
PERIOD = Period(2026)
COMMUNE = "18073"
SCHOOL = Unit(
    "42401001", UnitKind.INSTITUTION, "Hoa Sen", type="trường mầm non", parent=COMMUNE, ownership="công lập", order=1
)


def the_places() -> Places:
    """The forms and resources of this checkout."""
    return find_places()


def surroundings(now: datetime = NOW, clerk: str = "Nguyễn Thị Hoà") -> Surroundings:
    """A desk with a fixed clock."""
    return Surroundings(the_places(), clerk, now=lambda: now)


class Road:
    """A department, a commune and a school, each with its own ledger and a certificate issued by the department."""

    def __init__(self, folder: Path, around: Surroundings | None = None) -> None:
        around = around or surroundings()
        self.folder = folder
        self.around = around
        self.province = Office.create(folder / "so.somamnon", "42", around)
        self.province.keys.make(None)
        self.province.register.add([SCHOOL])
        self.commune = self._office("xa.somamnon", COMMUNE)
        self.commune.register.add([SCHOOL])
        self.school = self._office("truong.somamnon", SCHOOL)

    def _office(self, name: str, unit: Unit | str) -> Office:
        office = Office.create(self.folder / name, unit, self.around)
        office.keys.make(None)
        office.keys.install(self.province.keys.issue(office.keys.request()))
        return office

    def close(self) -> None:
        """Let go of all three ledgers."""
        for office in (self.school, self.commune, self.province):
            office.close()
