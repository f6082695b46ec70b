"""Out of a damaged ledger everything that can be read is saved, nothing is made up, and the file is never touched."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from desktop_app.domain.body import draft_body
from desktop_app.domain.canonical import parse_canonical
from desktop_app.domain.errors import LedgerError
from desktop_app.domain.rescue import Rescued
from desktop_app.store.pages import Pages
from desktop_app.store.salvage import salvage
from desktop_app.store.schema import metadata
from desktop_app.workflow.demo import Demo
from desktop_app.workflow.doctor import check
from desktop_app.workflow.office import Office, keys_folder
from desktop_app.workflow.rescue import rescue
from tests.builders import NOW, surroundings, the_places

PAGE = 4096
BOOK = surroundings().the_book()
Rows = dict[str, set[tuple[object, ...]]]


@pytest.fixture(scope="module")
def original(demo: Demo, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A commune's ledger with everything in it, as one plain file."""
    path = tmp_path_factory.mktemp("goc") / "xa.somamnon"
    with closing(sqlite3.connect(demo.communes[0])) as raw, closing(sqlite3.connect(path)) as copy:
        raw.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    return path


@pytest.fixture
def damaged(original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(original, tmp_path / "xa.somamnon"))


def _rows(path: Path) -> Rows:
    with closing(sqlite3.connect(path)) as raw:
        return {name: set(raw.execute(f"SELECT * FROM {name}")) for name in metadata.tables}  # noqa: S608 - its own


def _rescue(path: Path) -> tuple[Path, Rescued]:
    new = path.with_name("moi.somamnon")
    return new, rescue(path, new, BOOK, the_places().units, NOW)


def _zero(data: bytearray, at: int, random: Random) -> None:
    del random
    data[at : at + PAGE] = bytes(PAGE)


def _noise(data: bytearray, at: int, random: Random) -> None:
    data[at : at + PAGE] = random.randbytes(PAGE)


def _flips(data: bytearray, at: int, random: Random) -> None:
    for _ in range(40):
        data[at + random.randrange(PAGE)] ^= 1 << random.randrange(8)


def _other_page(data: bytearray, at: int, random: Random) -> None:
    other = random.randrange(len(data) // PAGE) * PAGE
    data[at : at + PAGE] = data[other : other + PAGE]


def _rows_by_page(path: Path) -> dict[str, dict[tuple[object, ...], set[int]]]:
    """Return every row of a sound ledger with the pages it lies on, its overflow included."""
    pages, used = Pages.of(path), set[int]()
    plain = Pages.page

    class Watched(Pages):
        def page(self, number: int) -> bytes:
            used.add(number)
            return plain(self, number)

    watched = Watched(path.read_bytes())
    found: dict[str, dict[tuple[object, ...], set[int]]] = {name: {} for name in metadata.tables}
    with closing(sqlite3.connect(path)) as raw:
        roots = dict(raw.execute("SELECT name, rootpage FROM sqlite_master WHERE type = 'table'").fetchall())
        for name, places in found.items():
            by_rowid = {row[0]: row[1:] for row in raw.execute(f"SELECT rowid, * FROM {name}")}  # noqa: S608 - likewise
            for leaf in pages.leaves(roots[name]):
                used.clear()
                for row in watched.rows(leaf):
                    assert row is not None
                    places[by_rowid[row.rowid]] = {leaf, *used}
                    used.clear()
    return found


def test_a_sound_ledger_is_read_without_sqlite_exactly_as_sqlite_reads_it(original: Path) -> None:
    read = salvage(Pages.of(original))
    assert read.pages == {}
    for name, rows in _rows(original).items():
        assert {tuple(line.values()) for line in read.rows[name].values()} == rows, name


@pytest.mark.parametrize("damage", [_zero, _noise, _other_page])
@pytest.mark.parametrize("seed", range(5))
def test_rows_outside_the_damaged_pages_are_saved_and_none_is_made_up(
    damage: Callable[[bytearray, int, Random], None], seed: int, original: Path, damaged: Path
) -> None:
    random = Random(f"{damage.__name__}{seed}")  # noqa: S311 - damage, to be done alike again
    data = bytearray(damaged.read_bytes())
    hit = set(random.sample(range(2, len(data) // PAGE + 1), 1 + seed * 3))
    for number in hit:
        damage(data, (number - 1) * PAGE, random)
    damaged.write_bytes(data)
    read = salvage(Pages.of(damaged))
    for name, rows in _rows_by_page(original).items():
        saved = {tuple(line.values()) for line in read.rows[name].values()}
        safe = {row for row, pages in rows.items() if not pages & hit}
        assert safe <= saved, name
        assert saved <= set(rows), name
    check(damaged, BOOK, keys_folder(damaged), NOW)


@pytest.mark.parametrize("seed", range(4))
def test_flipped_bits_cost_at_most_the_rows_on_their_pages(seed: int, original: Path, damaged: Path) -> None:
    random = Random(seed)  # noqa: S311 - damage, to be done alike again
    data = bytearray(damaged.read_bytes())
    hit = set(random.sample(range(2, len(data) // PAGE + 1), 5))
    for number in hit:
        _flips(data, (number - 1) * PAGE, random)
    damaged.write_bytes(data)
    read = salvage(Pages.of(damaged))
    for name, rows in _rows_by_page(original).items():
        saved = {tuple(line.values()) for line in read.rows[name].values()}
        assert {row for row, pages in rows.items() if not pages & hit} <= saved, name
        if name in {"snapshot", "form_version"}:
            # what has a hash is whole or is not there
            assert saved <= set(rows)
    check(damaged, BOOK, keys_folder(damaged), NOW)


def _no_header(data: bytearray) -> None:
    data[:PAGE] = bytes(PAGE)


def _no_start(data: bytearray) -> None:
    data[:100] = b"\xff" * 100


@pytest.mark.parametrize("damage", [_no_header, _no_start])
def test_without_its_beginning_a_ledger_gives_everything_else(
    damage: Callable[[bytearray], None], original: Path, damaged: Path
) -> None:
    data = bytearray(damaged.read_bytes())
    damage(data)
    damaged.write_bytes(data)
    new, done = _rescue(damaged)
    before, after = _rows(original), _rows(new)
    for name in metadata.tables:
        if name != "setting":
            assert after[name] == before[name], name
    assert done.unit == "18" + done.unit[2:]
    assert damaged.read_bytes() == data


def test_a_file_that_ends_too_early_gives_what_is_left(original: Path, damaged: Path) -> None:
    data = damaged.read_bytes()
    damaged.write_bytes(data[: len(data) // 2 + 777])
    new, done = _rescue(damaged)
    assert not done.whole
    for name, rows in _rows(new).items():
        if name not in {"record", "chain", "setting", "unit"}:
            assert rows <= _rows(original)[name], name


def test_what_is_only_in_the_wal_is_saved_too(original: Path, tmp_path: Path) -> None:
    live = tmp_path / "song.somamnon"
    shutil.copy(original, live)
    with closing(sqlite3.connect(live)) as raw:
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("INSERT INTO setting VALUES ('thu', 'chỉ trong WAL')")
        raw.commit()
        path = tmp_path / "xa.somamnon"
        shutil.copy(live, path)
        shutil.copy(f"{live}-wal", f"{path}-wal")
    with path.open("r+b") as file:
        file.write(b"\x00" * 100)
    wal = Path(f"{path}-wal").read_bytes()
    read = salvage(Pages.of(path))
    assert {"name": "thu", "value": "chỉ trong WAL"} in read.rows["setting"].values()
    assert Path(f"{path}-wal").read_bytes() == wal


def _bodies(path: Path) -> dict[tuple[str, ...], object]:
    with closing(sqlite3.connect(path)) as raw:
        rows = raw.execute("SELECT unit, period, form_id, body FROM record").fetchall()
    return {(unit, period, form): parse_canonical(body) for unit, period, form, body in rows}


def test_working_copies_are_made_again_from_the_trail(original: Path, damaged: Path) -> None:
    with closing(sqlite3.connect(damaged)) as raw:
        raw.execute("DELETE FROM record")
        raw.commit()
    new, done = _rescue(damaged)
    assert _bodies(new) == _bodies(original)
    assert all("dựng lại từ nhật ký" in words for words in done.doubts)


def test_without_the_trail_they_are_made_again_from_what_was_finalized(original: Path, damaged: Path) -> None:
    with closing(sqlite3.connect(damaged)) as raw:
        raw.execute("DELETE FROM record")
        raw.execute("DROP TRIGGER change_is_kept_delete")
        raw.execute("DELETE FROM change")
        raw.commit()
    new, done = _rescue(damaged)
    assert _bodies(new).keys() == _bodies(original).keys()
    assert any("từ bản chốt" in words for words in done.doubts)


def test_a_backup_fills_what_is_missing_and_is_named(original: Path, damaged: Path) -> None:
    with Office.open(damaged, surroundings()) as office:
        copy = office.upkeep.back_up()
    with closing(sqlite3.connect(damaged)) as raw:
        raw.execute("DROP TRIGGER change_is_kept_delete")
        raw.execute("DELETE FROM change WHERE id BETWEEN 10 AND 20")
        raw.commit()
    new, done = _rescue(damaged)
    assert done.backup == str(copy.path)
    assert {each.part: each.from_backup for each in done.saved}["dòng nhật ký"] == 11
    assert _rows(new)["change"] == _rows(original)["change"]
    assert done.lost == ()


def test_the_new_ledger_opens_and_is_sound(damaged: Path) -> None:
    new, done = _rescue(damaged)
    assert done.whole
    assert check(new, BOOK, keys_folder(new), NOW).problems == ()
    with Office.open(new, surroundings()) as office:
        for task in office.entry.tasks(office.period):
            filled = office.entry.open(task.key.form_id, office.period)
            assert draft_body(filled.record)


@pytest.mark.parametrize("content", [b"", b"x" * 50_000, bytes(50_000)], ids=["empty", "text", "zeros"])
def test_a_file_with_nothing_in_it_is_said_to_have_nothing(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "gi.somamnon"
    path.write_bytes(content)
    with pytest.raises(LedgerError, match="không còn gì"):
        _rescue(path)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["gi.somamnon"]
