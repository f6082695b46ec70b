"""Line 12 of the list: files that are no ledgers, or are ledgers with something put in."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.workflow.office import Office
from tests.attack.crafted import Table
from tests.builders import SCHOOL, surroundings

TABLE = Table()
_PAGE = 4096


@cache
def _ledger() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "so.somamnon"
        Office.create(path, SCHOOL, surroundings()).close()
        return path.read_bytes()


def _with(*statements: str) -> Callable[[], bytes]:
    """Return the ledger after somebody has run ``statements`` in it."""

    def make() -> bytes:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "so.somamnon"
            path.write_bytes(_ledger())
            with closing(sqlite3.connect(path, isolation_level=None)) as raw:
                raw.execute("PRAGMA journal_mode = DELETE").close()
                for statement in statements:
                    raw.execute(statement).close()
            return path.read_bytes()

    return make


def _another() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "khac.db"
        with closing(sqlite3.connect(path)) as raw:
            raw.execute("CREATE TABLE a (b)")
            raw.commit()
        return path.read_bytes()


def _damaged() -> bytes:
    """Return the ledger with a page of noise behind a sound head."""
    return _ledger()[: 2 * _PAGE] + b"\xa5" * _PAGE * 8 + _ledger()[10 * _PAGE :]


_ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS a FROM n"
_OPEN = ".somamnon"


def _add(name: str, says: str, make: Callable[[], bytes]) -> None:
    TABLE.add(12, name, says, make, _OPEN)


_add("empty file", "không phải là sổ", lambda: b"")
_add("no SQLite", "không phải là sổ", lambda: b"Ten,So\nA,1\n" * 1_000)
_add("another database", "một cơ sở dữ liệu khác", _another)
_add("damaged head", "không phải là sổ", lambda: bytes(100) + _ledger()[100:])
_add("cut short", "bị hỏng", lambda: _ledger()[: 3 * _PAGE])
_add("newer version", "chương trình mới hơn", _with("UPDATE alembic_version SET version_num = '9999'"))
_add("version that is no number", "không ghi rõ phiên bản", _with("UPDATE alembic_version SET version_num = 'x'"))
_add(
    "trigger on answers",
    "phần lạ “bay”",
    _with("CREATE TRIGGER bay AFTER INSERT ON change BEGIN DELETE FROM record; END"),
)
_add(
    "trigger under a name of ours",
    "phần lạ “change_is_kept_update”",
    _with(
        "DROP TRIGGER change_is_kept_update",
        "CREATE TRIGGER change_is_kept_update BEFORE UPDATE ON change BEGIN SELECT 1; END",
    ),
)
_add(
    "view in the place of a table", "phần lạ “record”", _with("DROP TABLE record", f"CREATE VIEW record AS {_ENDLESS}")
)
_add("endless view", "phần lạ “dem”", _with(f"CREATE VIEW dem AS {_ENDLESS}"))
_add("strange table", "phần lạ “la”", _with("CREATE TABLE la (a)"))
_add(
    "computed column",
    "phần lạ “setting”",
    _with(
        "DROP TABLE setting", "CREATE TABLE setting (name, value, x GENERATED ALWAYS AS (zeroblob(900000000)) VIRTUAL)"
    ),
)
_add(
    "check that eats memory",
    "phần lạ “setting”",
    _with("DROP TABLE setting", "CREATE TABLE setting (name, value, CHECK (length(zeroblob(900000000)) > name))"),
)
_add(
    "index over an expression", "phần lạ “ix_x”", _with("CREATE INDEX ix_x ON record (length(zeroblob(1000) || body))")
)
_add("virtual table", "phần lạ", _with("CREATE VIRTUAL TABLE tim USING fts5(a)"))
