"""The register by commands: stable, in Vietnamese, with --json for programs."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import COMMUNE, SCHOOL, Road

ROOT = Path(__file__).resolve().parents[2]


def _run(*words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "desktop_app", "register", *map(str, words)]
    settings = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", check=False, cwd=ROOT, env=settings
    )


def test_a_year_of_the_register_by_commands_alone(road: Road) -> None:
    ledger, book = road.folder / "so.somamnon", road.folder / "danh-muc.xlsx"
    later = ("--day", "01/04/2027")
    basis = ("--day", "01/03/2027", "--document", "NQ 12")
    for words in (
        ("--rename", SCHOOL.code, "Hoa Hồng", *basis),
        ("--move", SCHOOL.code, "18100", "--day", "02/03/2027"),
        ("--flag", "18133", "do_thi", "có", "--confirmed", *basis),
        ("--confirm-flags", "--document", "QĐ 9"),
        ("--merge", "18160", "18163", "--into", "18161", "--name", "Sơn Hồng Tiến", "--type", "xã", *basis),
        ("--split", "18100", SCHOOL.code, "--into", "18101", "--name", "Trần Phú Bắc", "--type", "phường", *later),
        ("--exempt", SCHOOL.code, "--period", "2026-2027", "--form", "nhom_lop", "--why", "đang sửa chữa"),
        ("--expect", SCHOOL.code, "--period", "2026-2027", "--form", "nhom_lop"),
        ("--close", SCHOOL.code, "--day", "31/05/2027"),
        ("--reopen", SCHOOL.code, "--day", "01/09/2027"),
        ("--export", book),
        ("--import", book, "--dry-run"),
        ("--import", book),
        ("--proposals", "--period", "2026-2027"),
    ):
        done = _run(ledger, *words)
        assert done.returncode == 0, (words, done.stdout, done.stderr)
    told = _run(ledger, "--history", SCHOOL.code).stdout
    for said in ("Đổi tên từ 01/03/2027: Hoa Sen → Hoa Hồng", "NQ 12", "Miễn báo cáo", "Hoạt động lại từ 01/09/2027"):
        assert said in told


def test_json_tells_the_history_and_the_alike(road: Road) -> None:
    ledger, listed = road.folder / "so.somamnon", road.folder / "co-so.csv"
    listed.write_text(
        f"code,name,type,ownership,commune\n42401009,HOA SEN,trường mầm non,tư thục,{COMMUNE}\n", encoding="utf-8"
    )
    held = _run(ledger, "--json", "--add-from", listed)
    assert held.returncode == 1
    assert json.loads(held.stdout) == {"added": [], "alike": [{"unit": "42401009", "like": [SCHOOL.code]}]}
    assert json.loads(_run(ledger, "--json", "--add-from", listed, "--anyway").stdout) == {"added": ["42401009"]}
    shown = json.loads(_run(ledger, "--json", "--history", "42401009").stdout)
    assert [line["event"] for line in shown["history"]] == ["lap"]
    assert shown["urban"] is True


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--history", "000"), "Không có đơn vị"),
        (("--close", SCHOOL.code), "ngày hiệu lực"),
        (("--merge", "18160"), "--into"),
        (("--split", "18160"), "--into"),
        (("--flag", "18133", "la", "có"), "do_thi hoặc kcn"),
        (("--exempt", SCHOOL.code), "--period"),
        (("--accept", "x", "--period", "2026-2027"), "Không có đề xuất"),
        (("--confirm-flags",), "văn bản"),
        (("--import", "/proc/khong.xlsx"), "Không có tệp"),
    ],
)
def test_trouble_is_one_sentence_and_exit_status_1(words: tuple[str, ...], said: str, road: Road) -> None:
    done = _run(road.folder / "so.somamnon", *words)
    assert done.returncode == 1, done.stdout
    assert said in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("words", [("--day", "32/13/2026", "--close", "1"), ("--close", "1", "--reopen", "1")])
def test_wrong_usage_has_exit_status_2(words: tuple[str, ...], road: Road) -> None:
    assert _run(road.folder / "so.somamnon", *words).returncode == 2
