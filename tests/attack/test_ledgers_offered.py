"""Line 12 of the list, at every door a ledger or a copy can come in by: nothing in the file runs."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.domain.errors import LedgerError
from desktop_app.domain.examination import Level
from desktop_app.store.database import open_ledger
from desktop_app.store.examine import examine
from desktop_app.workflow import restoring
from desktop_app.workflow.office import Office
from tests.attack.crafted import Crafted
from tests.attack.ledgers import TABLE
from tests.builders import NOW, SCHOOL, surroundings

ALL = pytest.mark.parametrize("crafted", tuple(TABLE), ids=lambda crafted: crafted.file)
_ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS unit FROM n"


@ALL
@pytest.mark.parametrize("looking", [False, True], ids=["for work", "for looking"])
def test_it_is_not_opened_and_the_reason_is_named(crafted: Crafted, looking: bool, tmp_path: Path) -> None:  # noqa: FBT001
    path = tmp_path / "so.somamnon"
    path.write_bytes(crafted.make())
    before = path.read_bytes()
    with pytest.raises(LedgerError) as refused:
        open_ledger(path, read_only=looking).close()
    assert crafted.says in refused.value.message
    assert refused.value.advice
    # opening for work sets the first page to WAL; nothing else is touched
    assert path.read_bytes()[4096:] == before[4096:]


@ALL
def test_it_is_examined_without_running_anything(crafted: Crafted, tmp_path: Path) -> None:
    path = tmp_path / "so.somamnon"
    path.write_bytes(crafted.make())
    assert crafted.name.startswith(("newer", "version")) or any(each.level is Level.BAD for each in examine(path))


@ALL
def test_it_is_not_restored_from(crafted: Crafted, tmp_path: Path) -> None:
    copy = tmp_path / "so_20261005-080000_tay.somamnon"
    copy.write_bytes(crafted.make())
    ledger = tmp_path / "so.somamnon"
    Office.create(ledger, SCHOOL, surroundings()).close()
    before = ledger.read_bytes()
    with pytest.raises(LedgerError):
        restoring.preview(restoring.copy_at(copy), ledger, NOW)
    assert ledger.read_bytes() == before


def test_a_view_of_ours_that_somebody_has_exchanged_is_made_anew_before_it_is_asked(tmp_path: Path) -> None:
    path = tmp_path / "so.somamnon"
    Office.create(path, SCHOOL, surroundings()).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        (honest,) = raw.execute("SELECT sql FROM sqlite_master WHERE name = 'v_unit'").fetchone()
        raw.execute("DROP VIEW v_unit").close()
        raw.execute(f"CREATE VIEW v_unit AS {_ENDLESS}").close()
    Office.open(path, surroundings()).close()
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("SELECT sql FROM sqlite_master WHERE name = 'v_unit'").fetchone() == (honest,)


def test_a_label_of_great_depth_beside_a_copy_is_passed_over(tmp_path: Path) -> None:
    copy = tmp_path / "so_20261005-080000_tay.somamnon"
    Office.create(copy, SCHOOL, surroundings()).close()
    copy.with_suffix(".json").write_text("[" * 100_000, encoding="utf-8")
    assert restoring.copy_at(copy).contents is not None
