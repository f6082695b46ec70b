"""Opens and makes ledgers: sound ones only, with every acknowledged answer on the disk.

WAL with ``synchronous=FULL``: in simulated power cuts WAL/NORMAL lost acknowledged answers every time, WAL/FULL never.
Transactions begin explicitly, since the driver's own habit does not roll back ``CREATE TABLE``.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection as DriverConnection

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError

from desktop_app.domain.errors import LedgerError
from desktop_app.store import schema
from desktop_app.store.books import Books
from desktop_app.store.contents import mark_of
from desktop_app.store.soundness import refuse_other_files, revision_of

BUSY_SECONDS = 5.0
# as Alembic itself would make it
_VERSION_TABLE = (
    "CREATE TABLE alembic_version "
    "(version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)

__all__ = ["Books", "Ledger", "create_ledger", "open_ledger"]

# what SQLite says, and what a clerk can do about it; the first that fits is told
_TROUBLE = (
    ("readonly", "Sổ nằm ở nơi chỉ cho đọc", "Chép sổ vào thư mục ghi được (ví dụ Tài liệu) rồi mở lại."),
    ("unable to open", "Không mở được sổ ở thư mục này", "Chép sổ vào thư mục ghi được rồi mở lại."),
    ("locked", "Sổ đang bận ở một chương trình khác", "Đóng chương trình kia, rồi thử lại."),
    ("full", "Ổ đĩa đã đầy, lần ghi vừa rồi chưa được giữ", "Xóa bớt tệp trên ổ đĩa, rồi thử lại."),
    ("could not decode", "Sổ bị hỏng", "Khôi phục từ bản sao lưu gần nhất."),
    ("malformed", "Sổ bị hỏng", "Khôi phục từ bản sao lưu gần nhất."),
    ("not a database", "Tệp này không phải là sổ", "Chọn tệp sổ, thường có đuôi .somamnon."),
    ("disk i/o", "Ổ đĩa hoặc USB trục trặc", "Cắm lại USB, hoặc chép sổ sang ổ đĩa khác."),
)


class Ledger:
    """One open ledger. Reading and writing each open a transaction of their own, from any thread."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self._engine = engine

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

    @contextmanager
    def connection(self, kind: str) -> Iterator[Connection]:
        """Open a transaction of ``kind`` (DEFERRED or IMMEDIATE) for the rooms of ``store`` itself."""
        begin = self._engine.execution_options(begin=kind).begin
        with _told(self.path), begin() as connection:
            yield connection

    def copy_to(self, target: DriverConnection) -> None:
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

    @contextmanager
    def _driver(self) -> Iterator[DriverConnection]:
        """Give the driver's own connection, outside any transaction."""
        with _told(self.path), self._engine.connect() as connection:
            driver = connection.connection.driver_connection
            if not isinstance(driver, DriverConnection):
                raise TypeError("only SQLite ledgers are files")
            yield driver

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()


def create_ledger(path: Path, unit_code: str) -> Ledger:
    """Make a new ledger for ``unit_code``; raises ``LedgerError`` when something is there already."""
    if path.exists():
        raise LedgerError(f"Đã có tệp {path.name}.", "Chọn tên khác; sổ cũ được giữ nguyên.")
    if not path.parent.is_dir():
        raise LedgerError(f"Không có thư mục {path.parent}.", "Tạo thư mục trước, hoặc chọn thư mục khác.")
    ledger = Ledger(path, _engine(path))
    with ledger.connection("IMMEDIATE") as connection:
        connection.exec_driver_sql(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        schema.metadata.create_all(connection)
        for statement in schema.trigger_statements():
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql(_VERSION_TABLE)
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (schema.REVISION,))
        Books.of(connection).settings.put("unit", unit_code)
    return ledger


def open_ledger(path: Path) -> Ledger:
    """Open a ledger; an older one is backed up and migrated first. Raises ``LedgerError`` for anything unsound."""
    refuse_other_files(path)
    ledger = Ledger(path, _engine(path))
    try:
        with ledger.connection("IMMEDIATE") as connection:
            revision = revision_of(connection, path)
        if revision != schema.REVISION:
            _migrate(ledger, revision)
    except LedgerError:
        ledger.close()
        raise
    return ledger


def _migrate(ledger: Ledger, revision: str) -> None:
    from desktop_app.store.migrations.upgrade import upgrade  # noqa: PLC0415 - alembic loads slowly and is rarely needed

    upgrade(ledger, revision)


def _engine(path: Path) -> Engine:
    url = URL.create("sqlite", database=str(path))
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False})
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _set_up(driver: DriverConnection, _record: object) -> None:
    driver.isolation_level = None
    for pragma in (
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
    ):
        driver.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection) -> None:
    kind = connection.get_execution_options().get("begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {kind}")


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn trouble with the file into a sentence; anything else is our own bug and flies on."""
    try:
        yield
    except DBAPIError as error:
        said = str(error.orig).lower()
        for sign, words, advice in _TROUBLE:
            if sign in said:
                raise LedgerError(f"{words} ({path.name}).", advice) from error
        raise
    except UnicodeDecodeError as error:
        # SQLite names a damaged part with the damaged bytes themselves
        raise LedgerError(f"Sổ bị hỏng ({path.name}).", "Khôi phục từ bản sao lưu gần nhất.") from error
