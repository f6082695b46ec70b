"""The command line: the same work for programs, one sentence for trouble, and no traceback ever."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.paths import find_places
from desktop_app.workflow.demo import Demo
from tests.builders import PERIOD, Road, a_finished_form

ROOT = Path(__file__).resolve().parents[2]


def _run(*words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "desktop_app", *map(str, words)]
    settings = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", check=False, cwd=ROOT, env=settings
    )


def test_the_whole_road_by_commands_alone(tmp_path: Path) -> None:
    province, commune, school = (tmp_path / f"{name}.somamnon" for name in ("so", "xa", "truong"))
    listed = tmp_path / "co-so.csv"
    listed.write_text(
        "code,name,type,ownership,commune\n42401001,Hoa Sen,trường mầm non,công lập,18073\n", encoding="utf-8"
    )
    steps: list[tuple[object, ...]] = [
        ("init", province, "--unit", "42"),
        ("init", commune, "--unit", "18073"),
        ("init", school, "--unit", "42401001", "--name", "Hoa Sen", "--commune", "18073"),
        ("register", province, "--add-from", listed),
        ("register", commune, "--add-from", listed),
    ]
    for ledger in (commune, school):
        request, issued = ledger.with_suffix(".csr"), ledger.with_suffix(".pem")
        steps += [
            ("keys", "request", ledger, "--out", request),
            ("keys", "issue", province, request, "--out", issued),
            ("keys", "install", ledger, issued, "--yes"),
        ]
    record = ("--form", "tap_huan", "--period", "2026-2027")
    steps += [
        ("answer", school, *record, "co_tap_huan=không", "ly_do_khong=Chưa mở lớp"),
        ("finalize", school, *record),
        ("send", school, "--period", "2026-2027", "--out", tmp_path / "truong.gdmn"),
        ("inspect", tmp_path / "truong.gdmn"),
        ("receive", commune, tmp_path / "truong.gdmn"),
        ("send", commune, "--period", "2026-2027", "--out", tmp_path / "xa.gdmn"),
        ("receive", province, tmp_path / "xa.gdmn", "--dry-run"),
        ("receive", province, tmp_path / "xa.gdmn"),
        ("status", province, "--period", "2026-2027"),
        ("report", province, "tap_huan", "--period", "2026-2027", "--out", tmp_path / "a.xlsx"),
        ("report", province, "tap_huan", "--period", "2026-2027", "--out", tmp_path / "a.pdf"),
        ("backup", province, tmp_path / "b"),
        ("keys", "list", province),
        ("forms", "list"),
        ("forms", "check"),
        ("forms", "export", "an_toan", tmp_path / "an_toan.xlsx"),
        ("forms", "import", tmp_path / "an_toan.xlsx", tmp_path / "an_toan.md"),
    ]
    for step in steps:
        done = _run(*step)
        assert done.returncode == 0, (step, done.stdout, done.stderr)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


def test_json_is_one_document(road: Road) -> None:
    a_finished_form(road.school)
    package = road.folder / "a.gdmn"
    road.school.submission.send(PERIOD, package)
    shown = json.loads(_run("inspect", "--json", package).stdout)
    assert shown["sender"] == "42401001"
    assert shown["snapshots"][0]["form"] == "nhom_lop"
    received = json.loads(_run("receive", "--json", road.folder / "xa.somamnon", package).stdout)
    assert [each["outcome"] for each in received] == ["MỚI"]


def _files(folder: Path) -> dict[str, object]:
    folder.mkdir(exist_ok=True)
    broken_form, cut, wrong = folder / "hong.md", folder / "cut.gdmn", folder / "sai.somamnon"
    text = (find_places().forms / "tap_huan.md").read_text(encoding="utf-8")
    broken_form.write_text(text.replace("sum(${so_gio})", "sum(${so_gioo}"), encoding="utf-8")
    wrong.write_text("không phải sổ", encoding="utf-8")
    return {
        "form": broken_form,
        "cut": cut,
        "wrong": wrong,
        "new": folder / "moi.somamnon",
        "none": folder / "khong-co",
    }


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("forms", "check", "{form}"), "ngoặc đóng"),
        (("receive", "{ledger}", "{cut}"), "cắt cụt"),
        (("inspect", "{cut}"), "cắt cụt"),
        (("inspect", "{none}"), "Không đọc được"),
        (("status", "{wrong}", "--period", "2026-2027"), "không phải là sổ"),
        (("status", "{none}", "--period", "2026-2027"), "Không có tệp"),
        (("init", "{new}", "--unit", "99999"), "không có trong danh mục"),
        (("init", "{new}", "--unit", "42000001", "--name", "A", "--commune", "00000"), "xã, phường"),
        (("init", "{ledger}", "--unit", "42"), "Đã có tệp"),
        (("init", "/proc/khong/moi.somamnon", "--unit", "42"), "thư mục"),
        (("send", "{ledger}", "--period", "2026-2027", "--out", "/proc/a.gdmn"), "nơi nhận|Không ghi được"),
        (("report", "{ledger}", "nhom_lop", "--period", "2026-2027", "--out", "/proc/a.xlsx"), "Không ghi được"),
        (("report", "{ledger}", "nhom_lop", "--period", "2026-2027", "--out", "a.doc"), "loại tệp"),
        (("report", "{ledger}", "khong_co", "--period", "2026-2027", "--out", "a.pdf"), "Không có bảng"),
        (("status", "{ledger}", "--period", "2026-2029"), "kỳ báo cáo"),
        (("answer", "{ledger}", "--form", "la", "--period", "2026-2027", "a=1"), "Không có biểu mẫu"),
        (("answer", "{school}", "--form", "nhom_lop", "--period", "2026-2027", "la=1"), "không có câu"),
        (("answer", "{school}", "--form", "nhom_lop", "--period", "2026-2027", "suc_chua=hai"), "số nguyên"),
        (("answer", "{school}", "--form", "nhom_lop", "--period", "2026-2027", "tong_tre=5"), "tự tính"),
        (("finalize", "{school}", "--form", "nhom_lop", "--period", "2025-2026"), "Chưa chốt được"),
        (("answer", "{ledger}", "--form", "nhom_lop", "--period", "2026-2027", "a=1"), "không phải do"),
        (("answer", "{school}", "--form", "nhom_lop", "--period", "2026-2027", "--unit", "x", "a=1"), "danh mục"),
        (("answer", "{school}", "--form", "nhom_lop", "--period", "2026-2027", "--unit", "18073", "a=1"), "điền thay"),
        (("carry", "{school}", "--form", "nhom_lop", "--period", "2026-2027"), "không có bản chốt"),
        (("demo", "{none}", "--communes", "70"), "69|chỉ có"),
    ],
)
def test_trouble_is_one_vietnamese_sentence_and_exit_status_1(
    words: tuple[str, ...], said: str, demo: Demo, tmp_path: Path
) -> None:
    files = _files(tmp_path / "x")
    Path(str(files["cut"])).write_bytes(demo.packages[0].read_bytes()[:5000])
    done = _run(*(word.format(ledger=demo.province, school=demo.institutions[0], **files) for word in words))
    spoken = done.stdout + done.stderr
    assert done.returncode == 1, spoken
    assert any(each in spoken for each in said.split("|")), spoken
    assert "Traceback" not in spoken


@pytest.mark.parametrize("words", [("nonsense",), ("init",), ("forms",), ("report", "a.somamnon")])
def test_wrong_usage_has_exit_status_2(words: tuple[str, ...]) -> None:
    assert _run(*words).returncode == 2


def test_a_refused_package_leaves_a_line_in_the_journal_and_nothing_else(road: Road) -> None:
    a_finished_form(road.school)
    package = road.folder / "a.gdmn"
    road.school.submission.send(PERIOD, package)
    data = bytearray(package.read_bytes())
    data[-200] ^= 1
    package.write_bytes(bytes(data))
    done = _run("receive", road.folder / "xa.somamnon", package)
    assert done.returncode == 1
    assert "KHÔNG HỢP LỆ" in done.stdout
    assert "0/1" in str(road.commune.province.table("nhom_lop", PERIOD).coverage)


def test_a_reader_that_has_seen_enough_is_no_trouble(demo: Demo) -> None:
    command = [sys.executable, "-m", "desktop_app", "register", str(demo.province)]
    told = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert told.stdout is not None
    assert told.stderr is not None
    told.stdout.close()
    with told.stderr as trouble:
        assert trouble.read() == b""
    assert told.wait() == 0
