"""The ledger file: sound ones open, everything else gets a sentence, and what was acknowledged stays."""

import os
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.domain.backup import Why
from desktop_app.domain.errors import LedgerError
from desktop_app.domain.kinds import Answer
from desktop_app.domain.record import Change, FormVersion, Origin, RecordKey
from desktop_app.domain.record import Path as Place
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.store import schema
from desktop_app.store.backup import KEPT, backup
from desktop_app.store.database import Ledger, create_ledger, open_ledger
from desktop_app.store.seed import units_from_csv
from tests.builders import NOW, the_places

KEY = RecordKey("42401001", "2026-2027", "nhom_lop")
FORM = FormVersion("nhom_lop", "1", "0" * 64)


def _change(number: int) -> Change:
    return Change(KEY, Place("suc_chua"), None, number, "Hoà", NOW, Origin.TYPED)


def _answer(ledger: Ledger, number: int) -> None:
    with ledger.writing() as books:
        books.records.keep(KEY, FORM, b"{}", [_change(number)])


def _trail(path: Path) -> list[Answer]:
    ledger = open_ledger(path)
    with ledger.reading() as books:
        found = [change.new for change in books.trail.of(KEY)]
    ledger.close()
    return found


def test_every_commit_reaches_the_disk_before_it_is_acknowledged(tmp_path: Path) -> None:
    ledger = create_ledger(tmp_path / "s.somamnon", "42")
    with ledger.connection("DEFERRED") as connection:
        pragmas = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous")]
    ledger.close()
    assert pragmas == ["wal", 2]


def _fail_in_the_middle(ledger: Ledger) -> None:
    with ledger.connection("IMMEDIATE") as connection:
        connection.exec_driver_sql("CREATE TABLE half (a)")
        connection.exec_driver_sql("INSERT INTO setting VALUES ('a', 'b')")
        _ = 1 // 0


def test_what_fails_in_the_middle_leaves_nothing_behind(tmp_path: Path) -> None:
    ledger = create_ledger(tmp_path / "s.somamnon", "42")
    with pytest.raises(ZeroDivisionError):
        _fail_in_the_middle(ledger)
    with ledger.connection("DEFERRED") as connection:
        assert not connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE name = 'half'").all()
        assert not connection.exec_driver_sql("SELECT * FROM setting WHERE name = 'a'").all()
    ledger.close()


@pytest.mark.parametrize("table", schema.GROWING)
@pytest.mark.parametrize("event", ["UPDATE {} SET rowid = rowid + 1", "DELETE FROM {}"])
def test_trail_and_snapshots_can_only_grow(table: str, event: str, tmp_path: Path) -> None:
    path = tmp_path / "s.somamnon"
    ledger = create_ledger(path, "42")
    _answer(ledger, 1)
    with ledger.connection("IMMEDIATE") as connection:
        connection.exec_driver_sql(
            "INSERT INTO snapshot VALUES ('h', '42401001', '2026-2027', 'nhom_lop', 1, '', x'00')"
        )
        connection.exec_driver_sql(
            "INSERT INTO unit_history VALUES (1, '42401001', 'lap', NULL, '', '{}', '{}', '', '', 'Hoà', '')"
        )
        connection.exec_driver_sql(
            "INSERT INTO proposal_decision VALUES (1, 'h', 'r', 'd', 1, '', '42401001', 'Hoà', '')"
        )
        connection.exec_driver_sql("INSERT INTO export VALUES (1, '', 'Hoà', 'gói', '', '', '', 0)")
        connection.exec_driver_sql("INSERT INTO erasure VALUES (1, '', 'Hoà', '2026-2027', '{}', '')")
    ledger.close()
    raw = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError, match="never changed"):
        raw.execute(event.format(table))
    raw.close()


def _not_a_ledger(path: Path) -> None:
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE a (b)")
    raw.commit()
    raw.close()


def _meddled(statement: str) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        create_ledger(path, "42").close()
        raw = sqlite3.connect(path)
        raw.executescript(statement)
        raw.close()

    return make


def _damaged(path: Path) -> None:
    create_ledger(path, "42").close()
    data = bytearray(path.read_bytes())
    data[100:3000] = b"\xff" * 2900
    path.write_bytes(bytes(data))


@pytest.mark.parametrize(
    ("make", "word"),
    [
        (lambda path: path.unlink(missing_ok=True), "Không có tệp"),
        (lambda path: path.mkdir(), "thư mục"),
        (lambda path: path.write_bytes(b""), "không phải là sổ"),
        (lambda path: path.write_text("xin chào", encoding="utf-8"), "không phải là sổ"),
        (lambda path: path.write_bytes(b"SQLite format 3\x00" + b"\x00" * 200), "sổ"),
        (_not_a_ledger, "cơ sở dữ liệu khác"),
        (_meddled("UPDATE alembic_version SET version_num = '9999'"), "mới hơn"),
        (_meddled("UPDATE alembic_version SET version_num = 'x'"), "phiên bản"),
        (_meddled("CREATE TRIGGER evil AFTER INSERT ON setting BEGIN DELETE FROM unit; END"), "phần lạ"),
        (_meddled("CREATE VIEW evil AS SELECT 1"), "phần lạ"),
        (_meddled("CREATE TABLE evil (a)"), "phần lạ"),
        (_damaged, "hỏng"),
    ],
    ids=[
        "missing",
        "folder",
        "empty",
        "text",
        "header only",
        "other database",
        "newer",
        "no version",
        "trigger",
        "view",
        "table",
        "damaged",
    ],
)
def test_what_is_no_sound_ledger_gets_one_sentence(make: Callable[[Path], object], word: str, tmp_path: Path) -> None:
    path = tmp_path / "s.somamnon"
    make(path)
    with pytest.raises(LedgerError, match=word) as caught:
        open_ledger(path)
    assert caught.value.advice


def test_an_existing_file_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "s.somamnon"
    path.write_text("của tôi", encoding="utf-8")
    with pytest.raises(LedgerError, match="Đã có tệp"):
        create_ledger(path, "42")
    assert path.read_text(encoding="utf-8") == "của tôi"


@pytest.mark.skipif(os.name == "nt", reason="Windows folders have no such permission")
def test_a_read_only_folder_gets_one_sentence() -> None:
    folder = Path(tempfile.mkdtemp(prefix="somamnon-"))
    path = folder / "s.somamnon"
    create_ledger(path, "42").close()
    path.chmod(0o444)
    folder.chmod(0o555)
    said = _said_to_a_plain_user(path)
    folder.chmod(0o700)
    shutil.rmtree(folder)
    assert re.search("chỉ cho đọc|Không mở được", said), said


def _said_to_a_plain_user(path: Path) -> str:
    """Open a ledger as somebody who is not root, in a child process, and return the sentence they get."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        if os.geteuid() == 0:
            os.setuid(65534)
        said = "mở được"
        try:
            open_ledger(path).close()
        except LedgerError as error:
            said = str(error)
        finally:
            os.write(writing, said.encode())
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read().decode()
    os.waitpid(child, 0)
    return said


def test_a_ledger_locked_by_another_program_says_so(tmp_path: Path) -> None:
    path = tmp_path / "s.somamnon"
    ledger = create_ledger(path, "42")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LedgerError, match="đang bận"):
        _answer(ledger, 1)
    other.execute("ROLLBACK")
    _answer(ledger, 2)
    other.close()
    ledger.close()
    assert _trail(path) == [2]


def test_a_ledger_of_a_strange_version_is_copied_and_left_alone(tmp_path: Path) -> None:
    old = tmp_path / "cu.somamnon"
    raw = sqlite3.connect(old)
    raw.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    raw.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
    raw.execute("INSERT INTO alembic_version VALUES ('0000')")
    raw.commit()
    raw.close()
    with pytest.raises(LedgerError, match="phiên bản lạ"):
        # there never was a revision 0000, so no step leads on from it; the copy was made before any was tried
        open_ledger(old)
    assert list((tmp_path / "sao-luu").rglob("cu_*.somamnon"))


def test_the_migrations_make_the_same_tables_as_a_new_ledger(tmp_path: Path) -> None:
    from alembic import command  # noqa: PLC0415 - only here, as in the program

    from desktop_app.store.migrations.upgrade import config  # noqa: PLC0415

    new, stepped = tmp_path / "moi.somamnon", tmp_path / "buoc.somamnon"
    create_ledger(new, "42").close()
    ledger = create_ledger(stepped, "42")
    with ledger.connection("IMMEDIATE") as connection:
        for kind, name in connection.exec_driver_sql("SELECT type, name FROM sqlite_master ORDER BY type DESC").all():
            if kind in {"trigger", "table"} and not name.startswith("sqlite_"):
                connection.exec_driver_sql(f"DROP {kind} {name}")
        settings = config()
        settings.attributes["connection"] = connection
        command.upgrade(settings, "head")
    ledger.close()
    assert _shape(stepped) == _shape(new)


def _shape(path: Path) -> set[tuple[object, ...]]:
    raw = sqlite3.connect(path)
    shape: set[tuple[object, ...]] = set(raw.execute("SELECT type, name FROM sqlite_master").fetchall())
    for table in schema.metadata.tables:
        shape |= {(table, *column[1:]) for column in raw.execute(f"PRAGMA table_info({table})")}
        shape |= {(table, "fk", *key[2:5]) for key in raw.execute(f"PRAGMA foreign_key_list({table})")}
    raw.close()
    return shape


def test_a_backup_holds_what_is_still_in_the_wal_and_old_ones_go(tmp_path: Path) -> None:
    ledger = create_ledger(tmp_path / "s.somamnon", "42")
    _answer(ledger, 7)
    copies = [
        backup(ledger, tmp_path / "b", NOW.replace(minute=n // 60, second=n % 60), Why.EXIT) for n in range(KEPT + 3)
    ]
    assert _trail(copies[-1].path) == [7]
    assert len(list((tmp_path / "b").glob("*.somamnon"))) == KEPT
    assert not copies[0].path.exists()
    ledger.close()


def test_the_register_finds_without_diacritics_and_lists_in_official_order(tmp_path: Path) -> None:
    ledger = create_ledger(tmp_path / "s.somamnon", "42")
    with ledger.writing() as books:
        books.register.add(units_from_csv(the_places().units))
        books.register.add([Unit("42000001", UnitKind.INSTITUTION, "Đức Thọ", "trường mầm non", "18229")])
    with ledger.reading() as books:
        communes = books.register.communes()
        assert len(communes) == 69
        assert sum(unit.type == "phường" for unit in communes) == 9
        assert [unit.code for unit in communes[:2]] == ["18073", "18100"]
        assert [unit.name for unit in books.register.find("duc tho")] == ["Đức Thọ", "Đức Thọ"]
        assert [unit.code for unit in books.register.find("18682")] == ["18682"]
        assert not any(unit.flags_confirmed for unit in communes)
    with pytest.raises(LedgerError, match="18229"), ledger.writing() as books:
        books.register.add([Unit("18229", UnitKind.COMMUNE, "x")])
    ledger.close()
