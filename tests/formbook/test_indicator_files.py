"""Indicator files are read strictly: what is unknown, missing or twice is refused with file, line and what to do."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from desktop_app.domain.errors import FormError
from desktop_app.domain.indicator import Direction, Kind, Scope
from desktop_app.formbook.book import Book
from desktop_app.formbook.indicators import read_indicator
from tests.builders import the_places

FORMS = ("nhom_lop", "ho_so")
HEADER = {
    "id": "t6",
    "title": "Tăng số nhóm trẻ",
    "clause": "KH 624/KH-UBND, II.2.c-2",
    "unit": "% tăng",
    "target": "12.5",
    "due": "2035",
    "direction": "at_least",
    "area": "kcn",
    "kind": "growth",
    "forms": "nhom_lop, ho_so",
    "version": "1",
    "provisional": "",
}
QUERY = "\n-- vì sao\nSELECT unit, 1 AS numerator -- một\nFROM v_nhom_lop\nWHERE period = :period\n"


def _file(folder: Path, text: str, name: str = "t6.sql") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def _text(**changed: str | None) -> str:
    header = {key: value for key, value in {**HEADER, **changed}.items() if value is not None}
    return "".join(f"-- {key}: {value}\n" for key, value in header.items()) + QUERY


def test_a_header_and_its_select_are_read_whole(tmp_path: Path) -> None:
    read = read_indicator(_file(tmp_path, _text()), FORMS)
    assert (read.id, read.code, read.target, read.due) == ("t6", "T6", Decimal("12.5"), 2035)
    assert (read.direction, read.area, read.kind) == (Direction.AT_LEAST, Scope.INDUSTRIAL, Kind.GROWTH)
    assert (read.forms, read.provisional) == (FORMS, "")
    assert read.query == "SELECT unit, 1 AS numerator\nFROM v_nhom_lop\nWHERE period = :period"


def test_a_target_of_every_year_has_no_year(tmp_path: Path) -> None:
    assert read_indicator(_file(tmp_path, _text(due="every_year")), FORMS).due is None


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        (_text(colour="đỏ"), 13, "không có khóa “colour”"),
        (_text(clause=None), 11, "thiếu clause"),
        (_text(title=""), 2, "“title” để trống"),
        ("-- id: t6\n-- id: t6\n" + QUERY, 2, "ghi hai lần"),
        ("-- chỉ tiêu sáu\n" + _text(), 1, "khóa: giá trị"),
        (_text(id="t7"), 1, "như tên tệp"),
        (_text(id="chi_tieu"), 1, "t và số"),
        (_text(target="nhiều"), 5, "số phần trăm"),
        (_text(target="12,5"), 5, "số phần trăm"),
        (_text(due="sang năm"), 6, "every_year"),
        (_text(direction="up"), 7, "at_least hoặc at_most"),
        (_text(area="nong_thon"), 8, "do_thi hoặc kcn hoặc tinh"),
        (_text(kind="mean"), 9, "share hoặc growth"),
        (_text(forms="nhom_lop, la"), 10, "không có biểu mẫu “la”"),
        (_text().replace("SELECT", "DELETE"), 15, "một câu SELECT"),
        (_text().replace(":period", ":period; DROP TABLE unit"), 17, "dấu chấm phẩy"),
        (_text().partition("SELECT")[0], 12, "một câu SELECT"),
    ],
    ids=lambda value: value if isinstance(value, str) and "\n" not in value else "",
)
def test_what_is_wrong_is_refused_with_file_and_line(text: str, line: int, word: str, tmp_path: Path) -> None:
    with pytest.raises(FormError) as caught:
        read_indicator(_file(tmp_path, text), FORMS)
    assert f"t6.sql, dòng {line}: " in caught.value.message
    assert word in caught.value.message
    assert "forms/indicators/README.md" in caught.value.advice


@pytest.mark.parametrize("spoil", [lambda path: path.write_bytes(b"\xff\xfe"), lambda path: path.unlink()])
def test_a_file_that_is_no_text_is_refused(spoil: Callable[[Path], object], tmp_path: Path) -> None:
    path = _file(tmp_path, _text())
    spoil(path)
    with pytest.raises(FormError, match=r"Không đọc được t6\.sql"):
        read_indicator(path, FORMS)


def test_the_nine_targets_of_the_plan_are_there() -> None:
    indicators = {each.id: each for each in Book.load(the_places().forms).indicators}
    assert list(indicators) == [f"t{number}" for number in range(1, 10)]
    assert {each.id: (each.area.value, str(each.target)) for each in indicators.values()} == {
        "t1": ("do_thi", "100"),
        "t2": ("kcn", "100"),
        "t3": ("do_thi", "100"),
        "t4": ("kcn", "100"),
        "t5": ("tinh", "55"),
        "t6": ("kcn", "20"),
        "t7": ("kcn", "10"),
        "t8": ("kcn", "100"),
        "t9": ("kcn", "100"),
    }
    assert [each.id for each in indicators.values() if each.kind is Kind.GROWTH] == ["t6", "t7"]
    assert [each.id for each in indicators.values() if each.due != 2035] == ["t4"]
    # the plan leaves something to settle in every one of them
    assert all(each.provisional and each.clause.startswith("KH 624/KH-UBND, II.2.") for each in indicators.values())
