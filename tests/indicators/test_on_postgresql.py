"""The SELECTs of the indicators say the same on PostgreSQL, over tables of the same names and columns."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, create_engine, text

from desktop_app.domain.form import Form
from desktop_app.formbook.book import Book
from desktop_app.store.database import Ledger, open_ledger
from desktop_app.store.views import View, all_views
from tests.builders import PERIOD, the_places
from tests.indicators.made_up import CALENDAR, made_up_province

_PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
_INITDB = shutil.which("initdb") or (str(_PROGRAMS[-1]) if _PROGRAMS else "")
_PARAMETERS = {"period": PERIOD.code, "year": CALENDAR, "day": "2026-10-05"}
_TYPES = {int: "bigint", float: "double precision", str: "text"}

pytestmark = pytest.mark.skipif(not _INITDB, reason="PostgreSQL is not installed")


@pytest.fixture(scope="module")
def cluster() -> Iterator[Engine]:
    """A throw-away cluster that listens on a socket in its own folder only."""
    folder = Path(tempfile.mkdtemp(prefix="somamnon-pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    data = folder / "data"
    # as little work on the disk as possible: nothing of it is kept
    options = f"-k {folder} -c listen_addresses='' -c fsync=off -c full_page_writes=off"
    _as_plain_user(_INITDB, "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
    control = Path(_INITDB).resolve().with_name("pg_ctl")
    _as_plain_user(control, "-D", data, "-w", "-l", folder / "log", "-o", options, "start")
    try:
        engine = create_engine(f"postgresql+psycopg://postgres@/postgres?host={folder}")
        yield engine
        engine.dispose()
    finally:
        _as_plain_user(control, "-D", data, "-w", "-m", "immediate", "stop")
        shutil.rmtree(folder)


@pytest.fixture
def postgresql(cluster: Engine) -> Iterator[Connection]:
    """An empty database; what a test makes in it is taken back."""
    with cluster.connect() as connection:
        yield connection


def _as_plain_user(*words: object) -> None:
    """Run one of PostgreSQL's programs, which refuse to work for root."""
    command = [str(word) for word in words]
    if os.geteuid() == 0:
        command = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", *command]
    # a server that inherits a pipe would hold it open for as long as it runs
    done = subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")
    assert done.returncode == 0, command


@pytest.mark.parametrize("seed", [1, 11])
def test_every_indicator_returns_the_same_lines(seed: int, tmp_path: Path, postgresql: Connection) -> None:
    book = Book.load(the_places().forms)
    forms = tuple(book.form(entry.form_id) for entry in book.pack.entries)
    ledger = open_ledger(made_up_province(tmp_path, seed))
    copied = _copy(ledger, forms, postgresql)
    with ledger.connection("DEFERRED") as sqlite:
        # an outside tool trusts the views of a file; the program itself never reads them
        sqlite.exec_driver_sql("PRAGMA trusted_schema = ON")
        compared = 0
        for indicator in book.indicators:
            lines = [_lines(connection, indicator.query) for connection in (sqlite, postgresql)]
            assert lines[0] == lines[1], indicator.id
            compared += sum(line["numerator"] is not None for line in lines[0])
    ledger.close()
    assert len(book.indicators) == 9
    assert copied > 500
    assert compared > 20


def _lines(connection: Connection, query: str) -> list[dict[str, object]]:
    used = {name: value for name, value in _PARAMETERS.items() if f":{name}" in query}
    rows = [dict(row) for row in connection.execute(text(query), used).mappings()]
    return sorted(rows, key=lambda row: str(row["unit"]))


def _copy(ledger: Ledger, forms: tuple[Form, ...], target: Connection) -> int:
    """Copy what every view shows into a table of the same name; return how many lines there were."""
    copied = 0
    with ledger.connection("DEFERRED") as source:
        for view in all_views(forms):
            rows = [dict(row) for row in source.exec_driver_sql(view.select).mappings()]
            columns = ", ".join(f'"{name}" {_type(name, view, rows)}' for name in view.columns)
            target.exec_driver_sql(f"CREATE TABLE {view.name} ({columns})")
            if rows:
                places = ", ".join(f":{name}" for name in view.columns)
                target.execute(text(f"INSERT INTO {view.name} VALUES ({places})"), rows)  # noqa: S608 - our own names
            copied += len(rows)
    return copied


def _type(name: str, view: View, rows: list[dict[str, object]]) -> str:
    """Return the type of a column: that of its values, or a number where the ledger has none."""
    kinds = {type(row[name]) for row in rows if row[name] is not None}
    return _TYPES[kinds.pop()] if len(kinds) == 1 else "text" if kinds else _declared(view, name)


def _declared(view: View, name: str) -> str:
    return "text" if "CAST(json" not in view.columns[name] else "bigint"
