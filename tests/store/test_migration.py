"""Ledgers of earlier programs: opened by this one, everything in them stays, and a copy is made first."""

import shutil
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.errors import LedgerError
from desktop_app.domain.unit import Area
from desktop_app.store import schema
from desktop_app.store.database import Ledger, open_ledger
from desktop_app.store.register import CONFIRMED, PROVISIONAL
from desktop_app.workflow.office import Office
from tests.builders import COMMUNE, PERIOD, SCHOOL, surroundings

SAMPLES = Path(__file__).resolve().parents[1] / "data"
FLAGGED_BY_DOET = {"18754", "18133"}


@pytest.fixture(name="old")
def _old(tmp_path: Path) -> Path:
    """A department's ledger made by the first program: one school's nhom_lop received, two communes confirmed."""
    path = tmp_path / "so.somamnon"
    shutil.copy(SAMPLES / "so_0001.somamnon", path)
    return path


def _flags(ledger: Ledger) -> dict[tuple[str, Area], tuple[bool, bool, str, date | None]]:
    with ledger.reading() as books:
        return {
            (code, line.area): (line.belongs, line.confirmed, line.source, line.valid_from)
            for code, lines in books.flags.of().items()
            for line in lines
        }


def test_the_flags_of_an_old_ledger_become_lines_with_validity(old: Path) -> None:
    raw = sqlite3.connect(old)
    before = raw.execute("SELECT code, urban, industrial, flags_confirmed FROM unit WHERE kind = 'commune'").fetchall()
    raw.close()
    ledger = open_ledger(old)
    flags = _flags(ledger)
    ledger.close()
    since = date(2025, 7, 1)
    assert len(before) == 69
    assert {code for code, _, _, confirmed in before if confirmed} == FLAGGED_BY_DOET
    expected = {}
    for code, urban, industrial, confirmed in before:
        source = CONFIRMED if confirmed else PROVISIONAL
        expected[code, Area.URBAN] = (bool(urban), bool(confirmed), source, since)
        expected[code, Area.INDUSTRIAL] = (bool(industrial), bool(confirmed), source, since)
    assert flags == expected


def test_units_and_figures_of_an_old_ledger_are_read_as_before(old: Path) -> None:
    with Office.open(old, surroundings()) as office:
        assert office.register.get(SCHOOL.code).full_name == SCHOOL.full_name
        assert office.register.get("18754").flags_confirmed
        assert not office.register.get(COMMUNE).flags_confirmed
        table = office.province.table("nhom_lop", PERIOD)
        assert str(table.coverage) == "1/1"
        headings = [column.heading for column in table.columns]
        assert table.lines[0].cells[headings.index("Số trẻ")] == 20


def test_the_old_ledger_is_copied_as_it_was_before_it_is_brought_up_to_date(old: Path) -> None:
    data = sqlite3.connect(old)
    rows = data.execute("SELECT * FROM unit ORDER BY code").fetchall()
    data.close()
    open_ledger(old).close()
    (copy,) = (old.parent / "sao-luu" / "truoc-nang-cap-0001").glob("so_*.somamnon")
    kept = sqlite3.connect(copy)
    assert kept.execute("SELECT * FROM unit ORDER BY code").fetchall() == rows
    assert kept.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
    kept.close()
    now = sqlite3.connect(old)
    assert now.execute("SELECT version_num FROM alembic_version").fetchone() == (schema.REVISION,)
    now.close()


def test_the_views_of_the_register_are_made_when_an_old_ledger_is_opened(old: Path) -> None:
    Office.open(old, surroundings()).close()
    raw = sqlite3.connect(old)
    assert raw.execute("SELECT COUNT(*) FROM v_unit WHERE kind = 'commune'").fetchone() == (69,)
    assert raw.execute("SELECT COUNT(*) FROM v_area WHERE area = 'do_thi'").fetchone() == (9,)
    assert raw.execute("SELECT unit, confirmed FROM v_area WHERE area = 'kcn' AND confirmed").fetchall() == [
        ("18754", 1)
    ]
    assert raw.execute("SELECT * FROM v_exempt").fetchall() == []
    assert raw.execute("SELECT parent FROM v_place WHERE unit = ?", (SCHOOL.code,)).fetchall() == [(COMMUNE,)]
    raw.close()


def test_packages_of_a_ledger_before_there_were_receipts_are_submissions(tmp_path: Path) -> None:
    path = tmp_path / "xa.somamnon"
    shutil.copy(SAMPLES / "xa_0003.somamnon", path)
    Office.open(path, surroundings()).close()
    raw = sqlite3.connect(path)
    assert raw.execute("SELECT kind, about, direction FROM package").fetchall() == [("submission", "", "nhận")]
    with pytest.raises(sqlite3.IntegrityError, match="never changed"):
        raw.execute("INSERT INTO export VALUES (1, '', 'Hoà', 'gói', '', '', '', 0)").execute("DELETE FROM export")
    raw.close()


def test_a_row_that_is_no_longer_what_was_written_is_told(tmp_path: Path) -> None:
    path = tmp_path / "xa.somamnon"
    shutil.copy(SAMPLES / "xa_0003.somamnon", path)
    with Office.open(path, surroundings()) as office:
        raw = sqlite3.connect(path)
        raw.execute("UPDATE package SET kind = char(0) || 'ubmission'")
        raw.commit()
        raw.close()
        with pytest.raises(LedgerError, match="dòng bị hỏng"), office._ledger.reading() as books:
            books.packages.latest(PERIOD.code, 5)
