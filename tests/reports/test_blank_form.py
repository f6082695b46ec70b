"""A form as a paper for a pen, read back by the program that offices print with."""

import re
import subprocess
import unicodedata
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop_app.domain.form import Form, Item
from desktop_app.domain.kinds import Kind
from desktop_app.domain.record import RecordKey
from desktop_app.formbook.book import Book
from desktop_app.reports.raster import draw_page, page_sizes
from tests.builders import PERIOD, SCHOOL, Road, a_finished_form, a_group, the_places

INSTITUTION_FORMS = [
    entry.form_id for entry in Book.load(the_places().forms).pack.entries if entry.filled_by is SCHOOL.kind
]


def _key(road: Road, form_id: str) -> RecordKey:
    return road.school.entry.open(form_id, PERIOD).record.key


def _text(data: bytes, tmp_path: Path) -> str:
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    done = subprocess.run(["pdftotext", "-enc", "UTF-8", str(path), "-"], capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


def _written(form: Form) -> list[Item]:
    inside = [item for repeat in form.repeats.values() for item in repeat.items]
    return [
        item for item in (*form.items.values(), *inside) if item.label and item.kind.is_asked and not item.read_only
    ]


@pytest.mark.parametrize("form_id", INSTITUTION_FORMS)
def test_every_question_of_a_form_stands_on_its_blank_paper(form_id: str, road: Road, tmp_path: Path) -> None:
    printout = road.school.printing.blank(_key(road, form_id))
    text = _text(printout.data, tmp_path)
    assert unicodedata.is_normalized("NFC", text)
    # a heading may break over lines and its own letters; the words come in order all the same
    missing = [item.label for item in _written(road.school.form(form_id)) if " ".join(item.label.split()) not in text]
    headed = [label for label in missing if not all(word in text for word in label.split())]
    assert headed == []
    outside = [item.label for item in road.school.form(form_id).items.values() if item.label in missing]
    assert outside == []


def test_choices_are_boxes_and_clauses_and_hints_are_there(road: Road, tmp_path: Path) -> None:
    text = _text(road.school.printing.blank(_key(road, "ho_so")).data, tmp_path)
    form = road.school.form("ho_so")
    own = [item for item in form.items.values() if item.kind is Kind.SELECT_ONE and not item.choices_from]
    assert own
    assert all(choice.label in text for item in own for choice in item.choices)
    assert all(item.clause.split(",")[0] in text for item in _written(form) if item.clause)
    assert "Trả lời nếu “Cơ sở đã được cấp phép hoạt động?” là Có." in text


def test_a_paper_speaks_of_no_keys(road: Road, tmp_path: Path) -> None:
    texts = [_text(road.school.printing.blank(_key(road, form_id)).data, tmp_path) for form_id in INSTITUTION_FORMS]
    assert [re.findall(r"\bF[56]\b|Ctrl", text) for text in texts] == [[]] * len(texts)


@pytest.mark.parametrize("rows", [12, 40])
def test_the_clerk_says_how_many_empty_rows_there_are(rows: int, road: Road) -> None:
    printout = road.school.printing.blank(_key(road, "cha_me"), rows)
    pages = PdfReader(BytesIO(printout.data)).pages
    lines = {line.strip() for page in pages for line in page.extract_text().splitlines()}
    assert {str(number) for number in range(1, rows + 1)} <= lines
    assert str(rows + 1) not in lines


def test_a_blank_paper_carries_the_official_head_and_no_answers(road: Road, tmp_path: Path) -> None:
    a_group(road.school)
    text = _text(road.school.printing.blank(_key(road, "nhom_lop")).data, tmp_path)
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in text
    assert "TRƯỜNG MẦM NON HOA SEN" in text
    assert "HIỆU TRƯỞNG" in text
    assert "Lớp Mầm 1" not in text


def test_a_working_copy_is_marked_as_a_draft_and_a_ban_chot_is_not(road: Road, tmp_path: Path) -> None:
    snapshot = a_finished_form(road.school)
    draft = _text(road.school.printing.draft(snapshot.key).data, tmp_path)
    final = _text(road.school.printing.final(snapshot.key).data, tmp_path)
    assert "chưa chốt số liệu" in draft
    assert "Lớp Mầm 1" in draft
    assert f"Mã đối chiếu: {snapshot.check_code}" in final
    assert "chưa chốt" not in final
    draft_dots, final_dots = (_pale_dots(road, which, snapshot.key) for which in ("draft", "final"))
    assert draft_dots > 10_000
    assert final_dots < draft_dots / 4


def test_what_the_rules_find_goes_on_paper(road: Road, tmp_path: Path) -> None:
    key = _key(road, "nhom_lop")
    filled = road.school.entry.open("nhom_lop", PERIOD)
    text = _text(road.school.printing.problems(key).data, tmp_path)
    assert filled.judgement.problems
    assert all(" ".join(each.message.split()[:3]) in text for each in filled.judgement.problems)


def test_a_page_is_drawn_as_large_as_it_is(road: Road) -> None:
    printout = road.school.printing.blank(_key(road, "tap_huan"))
    assert printout.pages == page_sizes(printout.data)
    picture = draw_page(printout.data, 0, 144)
    width, height = printout.pages[0]
    assert abs(picture.width - width * 2) <= 1
    assert abs(picture.height - height * 2) <= 1
    assert len(picture.dots) == picture.stride * picture.height


def _pale_dots(road: Road, which: str, key: RecordKey) -> int:
    """Count the dots in the colour of the mark, which no word and no line has."""
    printing = road.school.printing
    printout = printing.draft(key) if which == "draft" else printing.final(key)
    return printing.picture(printout, 0, 72).dots.count(bytes([0xEB, 0xEB, 0xEB])) * 3
