"""The doctor: what is whole is said to be, every kind of damage is found, and only what is safe is put right."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.domain.examination import Examination, Level
from desktop_app.workflow.doctor import check, repair
from desktop_app.workflow.office import keys_folder
from tests.builders import NOW, PERIOD, Road, a_finished_form, surroundings

ROOT = Path(__file__).resolve().parents[2]
BOOK = surroundings().the_book()


def _run(*words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "desktop_app", *map(str, words)]
    settings = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", check=False, cwd=ROOT, env=settings
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ledgers of a school that has sent and of its commune that has received; tests work on copies."""
    road = Road(tmp_path_factory.mktemp("made"))
    a_finished_form(road.school)
    road.school.submission.send(PERIOD, road.folder / "a.gdmn")
    road.commune.intake.receive([road.folder / "a.gdmn"])
    road.commune.upkeep.back_up()
    road.school.upkeep.back_up()
    road.close()
    return road.folder


@pytest.fixture
def ledger(made: Path, tmp_path: Path) -> Path:
    """A commune's ledger that has received a package and made a copy of itself."""
    return shutil.copytree(made, tmp_path / "so") / "xa.somamnon"


@pytest.fixture
def school(made: Path, tmp_path: Path) -> Path:
    """A school's ledger with answers and a bản chốt."""
    return shutil.copytree(made, tmp_path / "truong") / "truong.somamnon"


def _check(ledger: Path) -> Examination:
    return check(ledger, BOOK, keys_folder(ledger), NOW)


def _meddle(ledger: Path, *statements: str) -> None:
    raw = sqlite3.connect(ledger)
    raw.execute("PRAGMA foreign_keys = OFF")
    for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        if not any("DROP TRIGGER" in statement for statement in statements):
            raw.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        raw.execute(statement)
    raw.commit()
    raw.close()


def test_a_sound_ledger_is_found_sound_in_every_part(ledger: Path, school: Path) -> None:
    for each in (ledger, school):
        found = _check(each)
        assert [finding for finding in found.findings if finding.level is not Level.GOOD] == []
        assert found.words == "Sổ nguyên vẹn."


_DAMAGES: dict[str, tuple[str, str, str]] = {
    "answer": (
        "UPDATE record SET body = CAST(replace(CAST(body AS TEXT), '300', '301') AS BLOB)",
        "Phiếu và nhật ký",
        "suc_chua: phiếu 301, nhật ký 300",
    ),
    "unreadable body": ("UPDATE record SET body = x'7b'", "Phiếu và nhật ký", "không đọc được"),
    "lost record": ("DELETE FROM record", "Phiếu và nhật ký", "mất phiếu nhom_lop"),
    "lost trail lines": ("DELETE FROM change WHERE id IN (3, 4)", "Nhật ký", "thiếu 2 dòng"),
    "snapshot": ("UPDATE snapshot SET content = CAST(content || ' ' AS BLOB)", "Bản chốt", "không khớp mã băm"),
    "lost snapshot": ("DELETE FROM snapshot", "Bản chốt", "không có bản mới nhất"),
    "lost head": ("DELETE FROM chain", "Bản chốt", "không thuộc chuỗi nào"),
    "form": ("UPDATE form_version SET frozen = x'7b7d'", "Biểu mẫu", "không khớp mã băm"),
    "own unit": ("DELETE FROM unit WHERE code = '42401001'", "Thông số của sổ", "không có trong danh mục"),
    "parent": ("UPDATE unit SET parent = '99999' WHERE code = '42401001'", "Danh mục đơn vị", "42401001"),
}


@pytest.mark.parametrize(("statement", "part", "words"), _DAMAGES.values(), ids=list(_DAMAGES))
def test_damage_is_found_and_said_where(statement: str, part: str, words: str, school: Path) -> None:
    _meddle(school, statement)
    found = [each for each in _check(school).problems if each.part == part]
    assert found
    assert words in found[0].words
    assert found[0].advice


def test_a_changed_package_is_found_by_its_hash_and_its_signature(ledger: Path) -> None:
    _meddle(ledger, "UPDATE package SET data = substr(data, 1, 900) WHERE data IS NOT NULL")
    parts = {each.part for each in _check(ledger).problems}
    assert {"Gói đã nhận", "Chữ ký các gói đã nhận"} <= parts


def _no_triggers(path: Path) -> None:
    _meddle(path)


def _no_index(path: Path) -> None:
    _meddle(path, "DROP TRIGGER change_is_kept_update", "DROP INDEX ix_change_unit")


def _no_views(path: Path) -> None:
    _meddle(path, "DROP TRIGGER change_is_kept_update", "DROP VIEW v_nhom_lop")


@pytest.mark.parametrize("damage", [_no_triggers, _no_index, _no_views])
def test_what_is_safe_is_put_right_after_a_copy(damage: Callable[[Path], None], school: Path) -> None:
    damage(school)
    before = len(_copies(school))
    assert any(each.repair for each in _check(school).findings)
    found = repair(school, BOOK, keys_folder(school), NOW)
    assert found.repaired
    assert found.problems == ()
    assert len(_copies(school)) == before + 1


def _copies(path: Path) -> list[Path]:
    return list((path.parent / "sao-luu").glob(f"{path.stem}_*.somamnon"))


def test_an_answer_is_never_repaired_silently(school: Path) -> None:
    _meddle(school, "UPDATE record SET body = CAST(replace(CAST(body AS TEXT), '300', '301') AS BLOB)")
    found = repair(school, BOOK, keys_folder(school), NOW)
    assert any("phiếu 301, nhật ký 300" in each.words for each in found.problems)


@pytest.mark.parametrize("content", [b"", b"abc" * 3000, b"SQLite format 3\0" + b"\xff" * 9000])
def test_what_is_no_ledger_is_said_to_be_none(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "hong.somamnon"
    path.write_bytes(content)
    assert _check(path).problems
    assert path.read_bytes() == content


def test_commands_say_it_in_vietnamese_and_by_their_exit_status(school: Path) -> None:
    sound = _run("doctor", school)
    assert sound.returncode == 0
    assert sound.stdout.splitlines()[-1].startswith("Sổ nguyên vẹn")
    _meddle(school, "DELETE FROM change WHERE id = 2")
    damaged = _run("doctor", school, "--json")
    document = json.loads(damaged.stdout)
    assert damaged.returncode == 1
    assert not document["sound"]
    assert "Traceback" not in damaged.stderr
    listed = json.loads(_run("backups", school, "--json").stdout)
    assert [(each["unit"], each["snapshots"]) for each in listed] == [("42401001", 1)]
    shown = _run("restore", listed[0]["file"], school, "--dry-run")
    assert shown.returncode == 0
    assert "Chưa khôi phục" in shown.stdout
    done = _run("restore", listed[0]["file"], school)
    assert "được giữ ở" in done.stdout
    assert _run("doctor", school).returncode == 0


def test_no_copy_is_told_as_something_to_do(school: Path) -> None:
    for each in (school.parent / "sao-luu").iterdir():
        each.unlink()
    found = [each for each in _check(school).findings if each.part == "Bản sao lưu"]
    assert [(each.level, each.words) for each in found] == [(Level.NOTE, "chưa có bản nào.")]
