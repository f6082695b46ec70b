"""The Excel twin by commands: a template out, filled by a program, taken back whole or not at all."""

import json
import os
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

from tests.builders import Road, a_group

ROOT = Path(__file__).resolve().parents[2]
RECORD = ("--unit", "42401001", "--period", "2026-2027")


def _run(*words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "desktop_app", *map(str, words)]
    settings = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", check=False, cwd=ROOT, env=settings
    )


def _template(road: Road) -> Path:
    path = road.folder / "mau.xlsx"
    done = _run("template", road.school_ledger, *RECORD, "--form", "nhom_lop", "--out", path)
    assert done.returncode == 0, done.stderr
    assert "Đã ghi mẫu" in done.stdout
    return path


def _fill(path: Path, heading: str, *values: object) -> None:
    """Type values below a heading, as a program outside would find it."""
    book = openpyxl.load_workbook(path)
    for page in book.worksheets:
        for number, row in enumerate(page.iter_rows(), start=1):
            for at, cell in enumerate(row, start=1):
                if page.sheet_state == "visible" and str(cell.value).rstrip("*\u00a0 ") == heading:
                    for below, value in enumerate(values, start=2):
                        page.cell(number + below, at).value = value  # type: ignore[assignment] # any plain value
    book.save(path)


def test_a_template_goes_out_and_comes_back(road: Road) -> None:
    a_group(road.school, so_tre=20)
    path = _template(road)
    _fill(path, "Số trẻ", 22, 18)
    _fill(path, "Tên nhóm, lớp", "Lớp Mầm 1", "Lớp Mầm 2")
    looked = json.loads(_run("fill", road.school_ledger, *RECORD, path, "--dry-run", "--json").stdout)
    assert looked["kept"] is False
    assert [(each["cell"], each["old"], each["new"]) for each in looked["changes"]] == [("F5", 20, 22)]
    assert looked["added"][0]["values"] == {"ten_nhom": "Lớp Mầm 2", "so_tre": 18}
    done = _run("fill", road.school_ledger, *RECORD, path)
    assert done.returncode == 0, done.stderr
    assert "Các nhóm, lớp, dòng 1, Số trẻ): 20 → 22" in done.stdout
    assert "1 câu trả lời đổi, 1 dòng thêm, 0 dòng bỏ" in done.stdout
    again = _run("fill", road.school_ledger, *RECORD, path)
    assert "2 dòng" not in again.stdout


def test_a_cell_that_is_no_answer_is_named_and_nothing_is_kept(road: Road) -> None:
    a_group(road.school, so_tre=20)
    path = _template(road)
    _fill(path, "Số trẻ", "hai mươi")
    _fill(path, "Trẻ em gái", 11)
    done = _run("fill", road.school_ledger, *RECORD, "--form", "nhom_lop", path)
    assert done.returncode == 1
    assert "Trang “Các nhóm, lớp”, ô F5 (Các nhóm, lớp, dòng 1, Số trẻ): “hai mươi” không phải số nguyên" in done.stdout
    assert "Chưa nhập gì: 1 ô chưa đúng" in done.stdout
    kept = json.loads(_run("fill", road.school_ledger, *RECORD, path, "--json").stdout)
    assert kept["kept"] is False
    assert kept["rejected"][0]["cell"] == "F5"


def test_a_plain_list_is_mapped_by_hand_where_its_headings_do_not_say_enough(road: Road) -> None:
    path = road.folder / "ds.xlsx"
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    for line in (
        ["DANH SÁCH"],
        ["TT", "Lớp", "Sĩ số", "Ghi chú khác"],
        [1, "Lớp Mầm", 20, "x"],
        ["Tổng cộng", None, 20],
    ):
        page.append(line)
    book.save(path)
    wishes = ("--form", "nhom_lop", "--map", "Lớp=ten_nhom", "--map", "C=so_tre")
    done = _run("fill", road.school_ledger, *RECORD, path, *wishes)
    assert done.returncode == 0, done.stdout
    assert "cột C “Sĩ số”: Số trẻ" in done.stdout
    assert "cột D “Ghi chú khác”: bỏ qua" in done.stdout
    assert "dòng tổng" in done.stdout
    assert "thêm dòng Lớp Mầm | 20" in done.stdout


def test_old_letters_are_shown_and_wait_for_consent(road: Road) -> None:
    path = road.folder / "cu.xlsx"
    book = openpyxl.Workbook()
    for line in (["Tªn nhãm, líp", "Sè trÎ"], ["Líp MÇm", 20]):
        book.worksheets[0].append(line)
    book.save(path)
    done = _run("fill", road.school_ledger, *RECORD, "--form", "nhom_lop", path)
    assert done.returncode == 1
    assert "“Líp MÇm” → “Lớp Mầm”" in done.stdout
    assert "--convert-font" in done.stdout
    agreed = _run("fill", road.school_ledger, *RECORD, "--form", "nhom_lop", path, "--convert-font")
    assert agreed.returncode == 0
    assert "thêm dòng Lớp Mầm | 20" in agreed.stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--form", "tap_huan"), "là mẫu của biểu"),
        (("--map", "so_tre"), "thiếu dấu bằng"),
        (("--map", "Số trẻ=la"), "không có cột “la”"),
        (("--sheet", "Trang lạ"), "không có trang “Trang lạ”"),
        (("--form", "la"), "Không có biểu mẫu"),
    ],
)
def test_trouble_is_one_sentence(words: tuple[str, ...], said: str, road: Road) -> None:
    path = _template(road)
    done = _run("fill", road.school_ledger, *RECORD, path, *words)
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_template_of_another_year_is_refused(road: Road) -> None:
    path = _template(road)
    done = _run("fill", road.school_ledger, "--period", "2025-2026", path)
    assert done.returncode == 1
    assert "là mẫu của năm học 2026-2027" in done.stderr


def test_a_template_needs_a_place_that_can_be_written(road: Road) -> None:
    done = _run("template", road.school_ledger, *RECORD, "--form", "nhom_lop", "--out", "/proc/khong/a.xlsx")
    assert done.returncode == 1
    assert "Không ghi được" in done.stderr
