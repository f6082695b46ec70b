"""Opens and makes ledgers: sound ones only, with every acknowledged answer on the disk.

WAL with ``synchronous=FULL``: in simulated power cuts WAL/NORMAL lost acknowledged answers every time, WAL/FULL never.
Transactions begin explicitly, since the driver's own habit does not roll back ``CREATE TABLE``. Nothing is acknowledged
unless the path still leads to the file that was written (``footing``).
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from desktop_app.domain.errors import LedgerError, LedgerUnwritable
from desktop_app.store import schema
from desktop_app.store.books import Books
from desktop_app.store.contents import mark_of
from desktop_app.store.footing import Footing, identity
from desktop_app.store.read_only import Source, source_for_looking, uri
from desktop_app.store.soundness import refuse_other_files, revision_of
from desktop_app.store.trouble import looking_only, replaced, told

BUSY_SECONDS = 5.0
PATIENT_SECONDS = 60.0
PRAGMAS = (
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
)
"""How every connection is set up that may write."""

Waits = Callable[[], None]
_MOMENT = 0.2
# as Alembic itself would make it
_VERSION_TABLE = (
    "CREATE TABLE alembic_version "
    "(version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)
_NEWEST = "SELECT id, unit, form_id, path, new, moment FROM change ORDER BY id DESC LIMIT 1"
_SAME = "SELECT id, unit, form_id, path, new, moment FROM change WHERE id = ?"

__all__ = ["Books", "Ledger", "create_ledger", "open_ledger"]


class Ledger:
    """One open ledger. Reading and writing each open a transaction of their own, from any thread.

    A ledger that is ``read_only`` is open for looking: every writing is refused with a sentence.
    """

    def __init__(self, path: Path, engine: Engine, source: Source | None = None) -> None:
        self.path = path
        self._engine = engine
        self._source = source
        # the newest line of the trail that was acknowledged; whatever comes back in the file's place must have it
        self._newest: tuple[object, ...] | None = None

    @property
    def read_only(self) -> bool:
        """Whether the ledger is open for looking only."""
        return self._source is not None

    def refuse_when_looking(self) -> None:
        """Raise ``LedgerError`` where nothing can be written: for work that begins elsewhere and ends in the ledger."""
        if self.read_only:
            raise looking_only(self.path)

    @contextmanager
    def reading(self) -> Iterator[Books]:
        """Open the books for reading: one unchanging view of the ledger."""
        with self.connection("DEFERRED") as connection:
            yield Books.of(connection)

    @contextmanager
    def writing(self) -> Iterator[Books]:
        """Open the books for writing: everything is kept at the end, on the disk, or nothing is."""
        with self.connection("IMMEDIATE") as connection:
            yield Books.of(connection)
            newest = connection.exec_driver_sql(_NEWEST).one_or_none()
        self._newest = tuple(newest) if newest else None

    @contextmanager
    def connection(self, kind: str) -> Iterator[Connection]:
        """Open a transaction of ``kind`` (DEFERRED or IMMEDIATE) for the rooms of ``store`` itself."""
        if kind != "DEFERRED":
            self.refuse_when_looking()
        begin = self._engine.execution_options(begin=kind).begin
        try:
            with told(self.path), begin() as connection:
                footing = self._footing(connection)
                yield connection
            if footing and kind != "DEFERRED":
                # a file that has gone accepts writes, too; only what can be found again is acknowledged
                footing.check()
        except LedgerError:
            # what was open may be dead; the next transaction opens the file anew
            self._engine.dispose()
            raise

    def copy_to(self, target: sqlite3.Connection) -> None:
        """Copy the whole ledger, WAL included, into another open database."""
        with self._driver() as driver:
            driver.backup(target)

    def mark(self) -> str:
        """Return a mark that is another one whenever anything in the ledger has changed."""
        with self._driver() as driver:
            return mark_of(driver)

    def tidy(self) -> None:
        """Bring everything that is still in the WAL into the ledger itself."""
        with self._driver() as driver:
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()

    def compact(self) -> None:
        """Write the whole ledger anew: no page keeps what has been deleted. Nobody else may be writing."""
        with self._driver() as driver:
            driver.execute("VACUUM").close()
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()

    @contextmanager
    def _driver(self) -> Iterator[sqlite3.Connection]:
        """Give the driver's own connection, outside any transaction."""
        with told(self.path), self._engine.connect() as connection:
            driver = connection.connection.driver_connection
            if not isinstance(driver, sqlite3.Connection):
                raise TypeError("only SQLite ledgers are files")
            yield driver

    def close(self) -> None:
        """Let go of the file; whatever is opened next at its path is taken as it is."""
        self._engine.dispose()
        self._newest = None
        if self._source is not None:
            self._source.tidy()

    def _footing(self, connection: Connection) -> Footing | None:
        """Return where ``connection`` stands; raises ``LedgerError`` when that is not the ledger at its path."""
        footing = connection.info.get("footing")
        if not isinstance(footing, Footing):
            return None
        footing.check()
        if not connection.info.get("known") and self._newest is not None:
            self._recognize(connection, self._newest)
        connection.info["known"] = True
        return footing

    def _recognize(self, connection: Connection, newest: tuple[object, ...]) -> None:
        """Raise ``LedgerError`` when the file was exchanged for one that lacks what was acknowledged."""
        try:
            same = connection.exec_driver_sql(_SAME, (newest[0],)).one_or_none()
        except OperationalError as error:
            raise replaced(self.path) from error
        if same is None or tuple(same) != newest:
            raise replaced(self.path)


def create_ledger(path: Path, unit_code: str) -> Ledger:
    """Make a new ledger for ``unit_code``; raises ``LedgerError`` when something is there already."""
    if path.exists():
        raise LedgerError(f"Đã có tệp {path.name}.", "Chọn tên khác; sổ cũ được giữ nguyên.")
    if not path.parent.is_dir():
        raise LedgerError(f"Không có thư mục {path.parent}.", "Tạo thư mục trước, hoặc chọn thư mục khác.")
    # made here and opened like any other: a connection that could make a file would do so where a stick has gone
    try:
        path.touch(exist_ok=False)
    except OSError as error:
        raise LedgerUnwritable(f"Không ghi được {path}.", "Chọn thư mục ghi được và còn chỗ trống.") from error
    ledger = Ledger(path, _engine(path))
    try:
        _furnish(ledger, unit_code)
    except LedgerError:
        ledger.close()
        path.unlink(missing_ok=True)
        raise
    return ledger


def _furnish(ledger: Ledger, unit_code: str) -> None:
    with ledger.connection("IMMEDIATE") as connection:
        connection.exec_driver_sql(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        schema.metadata.create_all(connection)
        for statement in schema.trigger_statements():
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql(_VERSION_TABLE)
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (schema.REVISION,))
        Books.of(connection).settings.put("unit", unit_code)


def open_ledger(path: Path, *, read_only: bool = False, waits: Waits | None = None) -> Ledger:
    """Open a ledger; an older one is backed up and migrated first. Raises ``LedgerError`` for anything unsound.

    ``LedgerUnwritable`` says that it can be opened ``read_only``. ``waits`` is called when somebody else is writing and
    this ledger begins to wait for them, patiently; without it, the wait is short.
    """
    refuse_other_files(path)
    source = source_for_looking(path) if read_only else None
    ledger = Ledger(path, _engine_for_looking(source) if source else _engine(path, waits), source)
    try:
        with ledger.connection("DEFERRED" if read_only else "IMMEDIATE") as connection:
            revision = revision_of(connection, path)
        if revision != schema.REVISION:
            _migrate(ledger, revision)
    except LedgerError:
        ledger.close()
        raise
    return ledger


def _migrate(ledger: Ledger, revision: str) -> None:
    if ledger.read_only:
        words = f"Sổ {ledger.path.name} do bản cũ của chương trình tạo ra, phải nâng cấp trước khi xem."
        raise LedgerError(words, "Chép sổ vào thư mục ghi được rồi mở.")
    from desktop_app.store.migrations.upgrade import upgrade  # noqa: PLC0415 - alembic loads slowly and is rarely needed

    upgrade(ledger, revision)


def _engine(path: Path, waits: Waits | None = None) -> Engine:
    engine = _engine_of(uri(path, "mode=rw"))
    event.listen(engine, "connect", partial(_set_up, path))
    event.listen(engine, "begin", partial(_begin, waits))
    return engine


def _engine_for_looking(source: Source) -> Engine:
    engine = _engine_of(source.uri)
    event.listen(engine, "connect", _set_up_for_looking)
    event.listen(engine, "begin", partial(_begin, None))
    return engine


def _engine_of(address: str) -> Engine:
    def connect() -> sqlite3.Connection:
        return sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, check_same_thread=False)

    # by a function of our own: a database that is named in a URL is made when it is not there
    return create_engine("sqlite://", creator=connect, poolclass=QueuePool)


def _set_up(path: Path, driver: sqlite3.Connection, record: ConnectionPoolEntry) -> None:
    """Set a new connection up, and note which files it stands on."""
    # SQLite has opened it a blink ago
    main = identity(path)
    driver.isolation_level = None
    for pragma in PRAGMAS:
        driver.execute(f"PRAGMA {pragma}").close()
    # the first reading opens the companions
    driver.execute("SELECT count(*) FROM sqlite_master").close()
    record.info["footing"] = Footing.of(path, main)


def _set_up_for_looking(driver: sqlite3.Connection, _record: ConnectionPoolEntry) -> None:
    driver.isolation_level = None
    driver.execute("PRAGMA trusted_schema = OFF").close()


def _begin(waits: Waits | None, connection: Connection) -> None:
    kind = connection.get_execution_options().get("begin", "DEFERRED")
    if waits is not None and kind == "IMMEDIATE":
        _be_patient(connection, _MOMENT)
        if _begins(connection):
            return
        waits()
        _be_patient(connection, PATIENT_SECONDS)
    connection.exec_driver_sql(f"BEGIN {kind}")


def _begins(connection: Connection) -> bool:
    """Begin to write if nobody else is writing."""
    try:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    except OperationalError as error:
        if "locked" in str(error.orig):
            return False
        raise
    return True


def _be_patient(connection: Connection, seconds: float) -> None:
    connection.exec_driver_sql(f"PRAGMA busy_timeout = {round(seconds * 1000)}")
