"""Every question of the forms about people says what becomes of it in a new year."""

import pytest

from desktop_app.domain.form import Carry
from desktop_app.domain.kinds import Kind
from desktop_app.formbook.markdown import read_markdown
from desktop_app.formbook.outline import outline
from tests.builders import the_places
from tests.forms.judging import BOOK

FORMS = ("ho_so", "nhom_lop", "tre", "doi_ngu", "tap_huan", "cha_me")


@pytest.mark.parametrize("form_id", FORMS)
def test_every_question_and_table_says_what_becomes_of_it(form_id: str) -> None:
    text = (the_places().forms / f"{form_id}.md").read_text(encoding="utf-8")
    entries = outline(read_markdown(text, form_id)).entries
    asked = [each for each in entries if each.kind == "repeat" or (isinstance(each.kind, Kind) and each.kind.is_asked)]
    assert [entry.name for entry in asked if not entry.line.get("chuyen_nam")] == []


@pytest.mark.parametrize(
    ("form_id", "repeat", "kept"),
    [
        ("ho_so", "diem_truong", {"ten_diem", "loai_diem", "dia_chi_diem", "nguon_dat", "dien_tich"}),
        ("tre", "lua_tuoi", {"do_tuoi"}),
        ("nhom_lop", "nhom", {"ten_nhom", "do_tuoi"}),
    ],
)
def test_what_is_counted_anew_each_year_is_never_copied(form_id: str, repeat: str, kept: set[str]) -> None:
    rows = BOOK.form(form_id).repeats[repeat]
    assert rows.carry is Carry.COPY
    assert {item.name for item in rows.items if item.carry is Carry.COPY} == kept


@pytest.mark.parametrize(("form_id", "repeat"), [("tap_huan", "buoi"), ("cha_me", "lan")])
def test_a_log_begins_empty_each_year(form_id: str, repeat: str) -> None:
    rows = BOOK.form(form_id).repeats[repeat]
    assert {rows.carry, *(item.carry for item in rows.items)} == {Carry.DROP}
