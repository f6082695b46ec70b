"""Form files: both writings, what is found wrong in them, and what is frozen."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import FormError
from desktop_app.formbook.check import check
from desktop_app.formbook.compile import compile_form
from desktop_app.formbook.exchange import export_form, import_form
from desktop_app.formbook.frozen import freeze, thaw
from desktop_app.formbook.markdown import read_markdown, write_markdown
from desktop_app.formbook.sheets import Line, Sheet, Sheets
from desktop_app.formbook.workbook import read_workbook, write_workbook

SOUND = """\
# Thử

## survey

| type | name | label | required | relevant | constraint | constraint_message | calculation |
| --- | --- | --- | --- | --- | --- | --- | --- |
| begin_group | chung | Chung |  |  |  |  |  |
| select_one co_khong | co_bep | Có bếp? | yes |  |  |  |  |
| integer | so_bep | Số bếp | yes | ${co_bep} = 'co' | . > 0 | Phải lớn hơn 0. |  |
| end_group |  |  |  |  |  |  |  |
| begin_repeat | phong | Các phòng |  |  |  |  |  |
| text | ten | Tên phòng | yes |  |  |  |  |
| decimal | dien_tich | Diện tích |  |  |  |  |  |
| end_repeat |  |  |  |  |  |  |  |
| calculate | tong | Tổng |  |  |  |  | sum(${dien_tich}) |

## choices

| list_name | name | label |
| --- | --- | --- |
| co_khong | co | Có |
| co_khong | khong | Không |

## settings

| form_title | form_id | version |
| --- | --- | --- |
| Thử | thu | 1 |
"""


def test_a_sound_form_has_no_findings_and_freezes_to_itself() -> None:
    sheets = read_markdown(SOUND, "thu.md")
    assert check(sheets) == ()
    form = compile_form(sheets)
    assert list(form.items) == ["co_bep", "so_bep", "tong"]
    assert [item.name for item in form.repeats["phong"].items] == ["ten", "dien_tich"]
    assert thaw(freeze(form)) == form


@pytest.mark.parametrize(
    ("old", "new", "sheet", "cell", "word"),
    [
        ("| integer | so_bep", "| image | so_bep", "survey", "A4", "image"),
        ("| integer | so_bep", "| integer | so bep", "survey", "B4", "so bep"),
        ("| integer | so_bep", "| integer | co_bep", "survey", "B3", "cùng tên"),
        ("| integer | so_bep", "| integer | period", "survey", "B4", "dành riêng"),
        ("| decimal | dien_tich | Diện tích", "| decimal | dien_tich | ", "survey", "C8", "chưa có nhãn"),
        ("select_one co_khong", "select_one co_kong", "survey", "A3", "co_kong"),
        ("select_one co_khong", "select_one", "survey", "A3", "danh sách"),
        ("${co_bep} = 'co'", "${co_bep} = 'ko'", "survey", "E4", "'ko'"),
        ("${co_bep} = 'co'", "selected(${co_bep}, 'cos')", "survey", "E4", "'cos'"),
        ("${co_bep} = 'co'", "${co_bepp} = 'co'", "survey", "E4", "co_bepp"),
        ("${co_bep} = 'co'", "${co_bep} = = 'co'", "survey", "E4", "liền nhau"),
        ("${co_bep} = 'co'", "${so_bep} > 1", "survey", "H4", "vòng tròn"),
        ("${co_bep} = 'co'", "${ten} = 'a'", "survey", "E4", "nhiều dòng"),
        ("sum(${dien_tich})", "${dien_tich} + 1", "survey", "H10", "nhiều dòng"),
        ("sum(${dien_tich})", "${phong} + 1", "survey", "H10", "là một bảng"),
        ("sum(${dien_tich})", "", "survey", "H10", "thiếu calculation"),
        ("Phải lớn hơn 0.", "", "survey", "G4", "lời báo"),
        ("| end_group |", "| end_repeat |", "survey", "A5", "không khớp"),
        ("| end_repeat |  |", "|  |  |", "survey", "A6", "mở mà không đóng"),
        ("| co_khong | khong |", "| co_khong | co |", "choices", "B3", "hai ý"),
        ("| co_khong | khong |", "| co_khong | không |", "choices", "B3", "không"),
        ("| Thử | thu | 1 |", "| Thử |  | 1 |", "settings", "B2", "form_id"),
        ("| Thử | thu | 1 |", "| Thử | Thử | 1 |", "settings", "B2", "Thử"),
        ("| type | name |", "| type | nam |", "survey", "B1", "“nam”"),
        ("| begin_repeat | phong", "| begin_group | phong", "survey", "A9", "không khớp"),
    ],
    ids=[
        *(
            "type",
            "space in name",
            "double name",
            "reserved name",
            "no label",
            "list",
            "no list",
            "choice value",
            "selected",
        ),
        *("reference", "= =", "circle", "into a repeat", "out of a repeat", "a repeat is no value", "no calculation"),
        *(
            "no message",
            "wrong end",
            "no end",
            "double choice",
            "choice name",
            "no id",
            "bad id",
            "column",
            "group for repeat",
        ),
    ],
)
def test_what_is_wrong_is_found_where_it_is(old: str, new: str, sheet: str, cell: str, word: str) -> None:
    assert old in SOUND
    found = check(read_markdown(SOUND.replace(old, new, 1), "thu.md"))
    assert any((f.sheet, f.cell) == (sheet, cell) and word in f.message for f in found), [str(f) for f in found]
    assert all(f.remedy for f in found)


def test_all_findings_come_at_once() -> None:
    broken = SOUND.replace("| integer | so_bep", "| image | so_bep").replace("sum(${dien_tich})", "sun(${dien_tich})")
    assert len(check(read_markdown(broken, "thu.md"))) >= 2
    with pytest.raises(FormError, match="lỗi khác"):
        compile_form(read_markdown(broken, "thu.md"))


def test_nested_repeats_and_groups_in_repeats_are_refused_by_name() -> None:
    nested = SOUND.replace("| text | ten |", "| begin_repeat | trong | Trong |  |  |  |  |  |\n| text | ten |")
    nested = nested.replace("| end_repeat |", "| end_repeat |  |  |  |  |  |  |  |\n| end_repeat |", 1)
    assert any("lồng trong bảng" in finding.message for finding in check(read_markdown(nested, "thu.md")))


words = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=8),
    st.lists(st.sampled_from(["<br>", "\\", "|", "a", "a\nb"]), max_size=5).map("".join),
)


@given(st.lists(st.tuples(words, words), max_size=5))
def test_markdown_is_lossless_and_canonical(rows: list[tuple[str, str]]) -> None:
    lines = [
        Line(n, {c: t for c, t in (("type", a), ("name", b)) if t}) for n, (a, b) in enumerate(rows, start=2) if a or b
    ]
    sheets = Sheets("x", Sheet("survey", ("type", "name"), tuple(lines)))
    text = write_markdown(sheets)
    again = read_markdown(text, "x")
    assert [line.cells for line in again.survey.lines] == [_nfc(line.cells) for line in lines]
    assert write_markdown(read_markdown(write_markdown(again), "x")) == write_markdown(again)


def _nfc(row: dict[str, str]) -> dict[str, str]:
    import unicodedata  # noqa: PLC0415 - only here

    return {column: unicodedata.normalize("NFC", text) for column, text in row.items()}


def test_a_form_goes_to_excel_and_back_without_loss(tmp_path: Path) -> None:
    source, book, back = tmp_path / "thu.md", tmp_path / "thu.xlsx", tmp_path / "lai.md"
    source.write_text(SOUND, encoding="utf-8")
    export_form(source, book)
    assert import_form(book, back) == ()
    assert compile_form(read_markdown(back.read_text(encoding="utf-8"), "lai.md")).hash == _hash(SOUND)


def _hash(text: str) -> str:
    return compile_form(read_markdown(text, "x")).hash


def test_a_workbook_that_excel_has_touched_still_reads(tmp_path: Path) -> None:
    path = tmp_path / "thu.xlsx"
    write_workbook(read_markdown(SOUND, "thu.md"), path)
    book = openpyxl.load_workbook(path)
    book["settings"]["C2"] = 1.0
    book["survey"]["Z40"] = None
    book.create_sheet("Hướng dẫn")["A1"] = "đọc trước"
    book.save(path)
    assert compile_form(read_workbook(path)).hash == _hash(SOUND)


def _formula(path: Path) -> None:
    write_workbook(read_markdown(SOUND, "thu.md"), path)
    book = openpyxl.load_workbook(path)
    book["survey"]["C3"] = "=HYPERLINK(1)"
    book.save(path)


@pytest.mark.parametrize(
    ("make", "word"),
    [
        (_formula, "công thức"),
        (lambda path: path.write_bytes(b"PK\x03\x04 not really"), "không phải tệp Excel"),
        (lambda path: path.write_text("xin chào", encoding="utf-8"), "không phải tệp Excel"),
        (lambda path: openpyxl.Workbook().save(path), "thiếu trang"),
    ],
    ids=["formula", "broken zip", "text", "another workbook"],
)
def test_a_workbook_that_is_no_form_gets_one_sentence(
    make: Callable[[Path], object], word: str, tmp_path: Path
) -> None:
    path = tmp_path / "x.xlsx"
    make(path)
    with pytest.raises(FormError, match=word):
        read_workbook(path)


@pytest.mark.parametrize(
    "change",
    [(b'"format":1', b'"format":2'), (b'"node":"item"', b'"node":"itme"'), (b'"title"', b'"titel"'), (b"{", b" {")],
    ids=["newer", "node", "key", "space"],
)
def test_a_frozen_form_that_was_touched_is_refused(change: tuple[bytes, bytes]) -> None:
    data = freeze(compile_form(read_markdown(SOUND, "thu.md")))
    with pytest.raises(FormError):
        thaw(data.replace(change[0], change[1], 1))
