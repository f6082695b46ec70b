"""The ledger's own file: gone, replaced, read-only, full, in use. What is acknowledged can be found again."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.domain.errors import LedgerError, LedgerUnwritable
from desktop_app.store.database import Ledger, create_ledger, open_ledger
from tests.store.mounts import a_locked_medium, a_small_disk, a_stick
from tests.store.test_ledger import _answer, _trail

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody take away a file that is open")


def _ledger(folder: Path) -> tuple[Path, Ledger]:
    path = folder / "s.somamnon"
    ledger = create_ledger(path, "42")
    _answer(ledger, 1)
    return path, ledger


def test_a_stick_that_was_pulled_out_acknowledges_nothing_and_goes_on_when_it_is_back(tmp_path: Path) -> None:
    with a_stick(tmp_path) as stick:
        path, ledger = _ledger(stick.slot)
        stick.pull_out()
        for _ in range(2):
            with pytest.raises(LedgerError, match="Không thấy sổ"):
                _answer(ledger, 2)
        assert list(stick.slot.iterdir()) == [], "no empty ledger is made where the stick was"
        stick.put_in()
        _answer(ledger, 3)
        ledger.close()
        assert _trail(path) == [1, 3]


def test_a_stick_pulled_out_in_the_middle_of_a_transaction_acknowledges_nothing(tmp_path: Path) -> None:
    with a_stick(tmp_path) as stick:
        _, ledger = _ledger(stick.slot)
        with pytest.raises(LedgerError, match="Không thấy sổ"):
            _answer_while(ledger, stick.pull_out)
        ledger.close()


def _answer_while(ledger: Ledger, happens: Callable[[], None]) -> None:
    with ledger.writing() as books:
        books.settings.put("a", "b")
        happens()


def test_a_deleted_file_acknowledges_nothing(tmp_path: Path) -> None:
    path, ledger = _ledger(tmp_path)
    path.unlink()
    with pytest.raises(LedgerError, match="Không thấy sổ"):
        _answer(ledger, 2)
    ledger.close()
    assert not path.exists()


def test_a_wal_that_was_tidied_away_takes_no_answer_with_it(tmp_path: Path) -> None:
    path, ledger = _ledger(tmp_path)
    wal = path.with_name(f"{path.name}-wal")
    kept = tmp_path / "thung-rac"
    wal.rename(kept)
    with pytest.raises(LedgerError, match="Không thấy sổ"):
        _answer(ledger, 2)
    ledger.close()


def test_a_folder_that_was_renamed_and_named_back_goes_on(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "so", tmp_path / "khac"
    folder.mkdir()
    path, ledger = _ledger(folder)
    folder.rename(elsewhere)
    with pytest.raises(LedgerError, match="Không thấy sổ"):
        _answer(ledger, 2)
    folder.mkdir()
    with pytest.raises(LedgerError, match="Không thấy sổ"):
        _answer(ledger, 2)
    assert list(folder.iterdir()) == []
    folder.rmdir()
    elsewhere.rename(folder)
    _answer(ledger, 3)
    ledger.close()
    assert _trail(path) == [1, 3]


def test_an_older_copy_in_the_place_of_the_ledger_is_not_written_into(tmp_path: Path) -> None:
    path, ledger = _ledger(tmp_path)
    ledger.close()
    shutil.copyfile(path, tmp_path / "cu.somamnon")
    ledger = open_ledger(path)
    _answer(ledger, 2)
    (tmp_path / "cu.somamnon").replace(path)
    with pytest.raises(LedgerError, match="Không thấy sổ"):
        _answer(ledger, 3)
    for ending in ("-wal", "-shm"):
        path.with_name(f"{path.name}{ending}").unlink()
    for _ in range(3):
        with pytest.raises(LedgerError, match="không phải sổ đang mở"):
            _answer(ledger, 3)
    ledger.close()


def _answer_for_ever(ledger: Ledger, acknowledged: list[int]) -> None:
    while True:
        _answer(ledger, acknowledged[-1] + 1)
        acknowledged.append(acknowledged[-1] + 1)


def test_a_full_disk_keeps_what_was_acknowledged_and_goes_on_when_there_is_room(tmp_path: Path) -> None:
    with a_small_disk(tmp_path / "nho") as disk:
        path, ledger = _ledger(disk)
        (disk / "phim").write_bytes(b"x" * (shutil.disk_usage(disk).free - 200_000))
        acknowledged = [1]
        with pytest.raises(LedgerUnwritable, match="đã đầy"):
            _answer_for_ever(ledger, acknowledged)
        with pytest.raises(LedgerUnwritable, match="đã đầy"):
            _answer(ledger, 0)
        with ledger.connection("DEFERRED") as connection:
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        (disk / "phim").unlink()
        _answer(ledger, 10_000)
        ledger.close()
        assert len(acknowledged) > 10
        assert _trail(path) == [*acknowledged, 10_000]


def test_a_ledger_on_a_full_disk_opens_for_looking(tmp_path: Path) -> None:
    with a_small_disk(tmp_path / "nho") as disk:
        path, ledger = _ledger(disk)
        ledger.close()
        (disk / "phim").write_bytes(b"x" * shutil.disk_usage(disk).free)
        with pytest.raises(LedgerUnwritable, match="đã đầy"):
            open_ledger(path)
        _is_looked_at(path)


def _is_looked_at(path: Path, numbers: tuple[int, ...] = (1,)) -> None:
    from tests.store.test_ledger import KEY  # noqa: PLC0415

    looking = open_ledger(path, read_only=True)
    with looking.reading() as books:
        assert tuple(change.new for change in books.trail.of(KEY)) == numbers
    with pytest.raises(LedgerError, match="chỉ để xem"):
        _answer(looking, 9)
    looking.close()


def test_a_read_only_medium_opens_for_looking(tmp_path: Path) -> None:
    path, ledger = _ledger(tmp_path)
    ledger.close()
    with a_locked_medium(tmp_path):
        with pytest.raises(LedgerUnwritable):
            open_ledger(path)
        _is_looked_at(path)


def test_what_is_still_in_the_wal_is_seen_on_a_read_only_medium(tmp_path: Path) -> None:
    folder = tmp_path / "dia"
    folder.mkdir()
    path, ledger = _ledger(tmp_path)
    # a power cut left the WAL behind, and the stick was locked afterwards
    for ending in ("", "-wal"):
        shutil.copyfile(f"{path}{ending}", folder / f"s.somamnon{ending}")
    ledger.close()
    with a_locked_medium(folder):
        _is_looked_at(folder / "s.somamnon")
    assert sorted(each.name for each in folder.iterdir()) == ["s.somamnon", "s.somamnon-wal"]


def test_who_only_looks_sees_what_the_other_window_writes(tmp_path: Path) -> None:
    path, ledger = _ledger(tmp_path)
    _is_looked_at(path)
    looking = open_ledger(path, read_only=True)
    _answer(ledger, 2)
    _is_looked_at(path, (1, 2))
    looking.close()
    _answer(ledger, 3)
    ledger.close()
    assert _trail(path) == [1, 2, 3]


def test_an_older_ledger_on_a_read_only_medium_says_what_to_do(tmp_path: Path) -> None:
    path, ledger = _ledger(tmp_path)
    with ledger.connection("IMMEDIATE") as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    ledger.close()
    with a_locked_medium(tmp_path), pytest.raises(LedgerError, match="nâng cấp"):
        open_ledger(path, read_only=True)


def test_a_program_that_must_wait_for_another_says_so_and_waits(tmp_path: Path) -> None:
    path, ledger = _ledger(tmp_path)
    ledger.close()
    other = sqlite3.connect(path, isolation_level=None)
    said: list[str] = []

    def wait() -> None:
        said.append("đang chờ")
        other.execute("ROLLBACK")

    waiting = open_ledger(path, waits=wait)
    _answer(waiting, 2)
    assert said == []
    other.execute("BEGIN IMMEDIATE")
    _answer(waiting, 3)
    assert said == ["đang chờ"]
    other.close()
    waiting.close()
    assert _trail(path) == [1, 2, 3]
