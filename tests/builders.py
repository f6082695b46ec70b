"""Real offices for tests: ledgers, keys and certificates on disk, with a clock that is passed in."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

from desktop_app.domain.period import Period
from desktop_app.domain.record import Path as Place
from desktop_app.domain.snapshot import Snapshot
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


def surroundings(
    now: datetime = NOW, clerk: str = "Nguyễn Thị Hoà", places: Places | None = None, *, copies: bool = False
) -> Surroundings:
    """A desk with a fixed clock; without automatic copies, unless a test is about them."""
    return Surroundings(places or the_places(), clerk, now=lambda: now, copies=copies)


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
        self.school_ledger = folder / "truong.somamnon"
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


def a_group(office: Office, *, so_tre: int = 20, con_cong_nhan: int = 0) -> str:
    """Add one sound group to the school's nhom_lop; return the id of its row."""
    entry = office.entry
    filled = entry.add_row(entry.open("nhom_lop", PERIOD), "nhom")
    row = filled.record.rows["nhom"][-1].id
    answers = {
        "ten_nhom": "Lớp Mầm 1",
        "do_tuoi": "4_5_tuoi",
        "so_tre": str(so_tre),
        "tre_nu": "10",
        "tre_dan_toc": "0",
        "tre_khuyet_tat": "0",
        "tre_con_cong_nhan": str(con_cong_nhan),
        "so_giao_vien": "2",
    }
    for name, text in answers.items():
        filled = entry.answer(filled, Place(name, "nhom", row), text)
    return row


def a_finished_form(office: Office) -> Snapshot:
    """Fill nhom_lop and chốt it."""
    a_group(office)
    filled = office.entry.open("nhom_lop", PERIOD)
    filled = office.entry.answer(filled, Place("loai_co_so"), "truong")
    filled = office.entry.answer(filled, Place("suc_chua"), "300")
    return office.submission.finalize(filled)
