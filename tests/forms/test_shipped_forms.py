"""The forms we ship: sound, canonical, and accepted by ODK."""

import re
import shutil
import tomllib
import unicodedata
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from pyxform.xls2xform import convert
from reportlab.pdfbase.ttfonts import TTFontFile

from desktop_app.domain.errors import FormError
from desktop_app.domain.form import Form, Group, Item, Repeat
from desktop_app.domain.kinds import Kind
from desktop_app.formbook.exchange import check_file, export_form, import_form
from desktop_app.formbook.markdown import read_markdown, write_markdown
from desktop_app.formbook.pack import read_pack
from tests.builders import the_places
from tests.forms.judging import BOOK

FORMS = tuple(entry.form_id for entry in BOOK.pack.entries)
NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


def _file(form_id: str) -> Path:
    return the_places().forms / f"{form_id}.md"


def _nodes(form: Form) -> Iterator[Item | Group | Repeat]:
    for node in form.walk():
        yield node
        if isinstance(node, Repeat):
            yield from node.items


def _words(form: Form) -> Iterator[str]:
    """Everything a clerk may read in a form."""
    for node in _nodes(form):
        yield from (node.label, node.hint)
        if isinstance(node, Item):
            yield node.required_message
            yield from (rule.message for rule in (node.constraint, node.explain, node.remark) if rule)
            yield from (choice.label for choice in node.choices)


@pytest.mark.parametrize("form_id", FORMS)
def test_our_checker_finds_nothing(form_id: str) -> None:
    assert check_file(_file(form_id)) == ()


@pytest.mark.parametrize("form_id", FORMS)
def test_pyxform_converts_without_warnings(form_id: str, tmp_path: Path) -> None:
    path = tmp_path / f"{form_id}.xlsx"
    export_form(_file(form_id), path)
    assert convert(path, validate=False).warnings == []


@pytest.mark.skipif(shutil.which("java") is None, reason="ODK Validate is a Java program")
@pytest.mark.parametrize("form_id", FORMS)
def test_odk_validate_accepts(form_id: str, tmp_path: Path) -> None:
    path = tmp_path / f"{form_id}.xlsx"
    export_form(_file(form_id), path)
    assert convert(path, validate=True).warnings == []


@pytest.mark.parametrize("form_id", FORMS)
def test_the_file_is_written_as_the_program_writes_it(form_id: str) -> None:
    text = _file(form_id).read_bytes().decode("utf-8")
    assert write_markdown(read_markdown(text, form_id)) == text


@pytest.mark.parametrize("form_id", FORMS)
def test_a_round_through_excel_changes_nothing(form_id: str, tmp_path: Path) -> None:
    workbook, back = tmp_path / f"{form_id}.xlsx", tmp_path / f"{form_id}.md"
    shutil.copy(_file(form_id), back)
    export_form(_file(form_id), workbook)
    assert import_form(workbook, back) == ()
    assert back.read_bytes() == _file(form_id).read_bytes()


@pytest.mark.parametrize("form_id", FORMS)
def test_every_word_is_composed_vietnamese(form_id: str) -> None:
    text = _file(form_id).read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text)
    assert all(words == " ".join(words.split()) for words in _words(BOOK.form(form_id)))


@pytest.mark.parametrize("form_id", FORMS)
def test_names_are_snake_case_and_stand_once(form_id: str) -> None:
    names = [node.name for node in _nodes(BOOK.form(form_id))]
    assert sorted(set(names)) == sorted(names)
    assert [name for name in names if not NAME.fullmatch(name)] == []


@pytest.mark.parametrize("form_id", FORMS)
def test_every_message_is_a_sentence(form_id: str) -> None:
    form = BOOK.form(form_id)
    items = [node for node in _nodes(form) if isinstance(node, Item)]
    rules = chain.from_iterable((item.constraint, item.explain, item.remark) for item in items)
    messages = [rule.message for rule in rules if rule] + [item.required_message for item in items]
    assert [words for words in messages if words and not words.endswith((".", "?"))] == []


@pytest.mark.parametrize("form_id", FORMS)
def test_every_labelled_placeholder_names_a_question(form_id: str) -> None:
    form = BOOK.form(form_id)
    used = {name for words in _words(form) for name in re.findall(r"\$\{([^}]+)\}", words)}
    assert used <= set(form.items)


def _read_by_people(form: Form) -> set[str]:
    """Every sign that may be drawn on a screen or a page."""
    clauses = [node.clause for node in _nodes(form) if isinstance(node, Item)]
    return set("".join((form.title, form.provisional, form.clause, *clauses, *_words(form))))


@pytest.mark.parametrize("face", sorted(path.name for path in the_places().fonts.glob("*.ttf")))
def test_the_bundled_fonts_draw_every_sign_of_every_form(face: str) -> None:
    known = TTFontFile(str(the_places().fonts / face)).charToGlyph
    measures = {measure.label for entry in BOOK.pack.entries for measure in entry.measures}
    rules = {words for rule in BOOK.comparisons for words in (rule.message, rule.clause)}
    signs = set("".join(measures | rules)).union(*(_read_by_people(BOOK.form(form_id)) for form_id in FORMS))
    assert {sign for sign in signs if not known.get(ord(sign))} == set()


def test_every_rule_between_forms_says_a_composed_sentence() -> None:
    assert all(unicodedata.is_normalized("NFC", rule.message) for rule in BOOK.comparisons)
    assert [rule.id for rule in BOOK.comparisons if not rule.message.endswith((".", "?"))] == []


@pytest.mark.parametrize("form_id", FORMS)
def test_what_becomes_of_each_answer_in_a_new_year_is_decided(form_id: str) -> None:
    survey = read_markdown(_file(form_id).read_text(encoding="utf-8"), form_id).survey
    asked = (*(kind.value for kind in Kind if kind.is_asked), "begin_repeat", "select_one_from", "select_multiple_from")
    undecided = [
        line.get("name") for line in survey.lines if line.get("type").startswith(asked) and not line.get("chuyen_nam")
    ]
    assert undecided == []


def test_a_measure_of_a_choice_that_does_not_exist_is_refused() -> None:
    raw = tomllib.loads((the_places().forms / "pack.toml").read_text(encoding="utf-8"))
    entry = next(each for each in raw["form"] if each["id"] == "nhu_cau")
    entry["measure"][0]["value"] = "if(${khao_sat} = 'xong', 1, 0)"
    with pytest.raises(FormError, match="không có ý chọn 'xong'"):
        read_pack(raw, {form_id: BOOK.form(form_id) for form_id in FORMS})


def test_the_pack_sums_up_every_form() -> None:
    entries = {entry.form_id: entry for entry in BOOK.pack.entries}
    assert all(entry.measures for entry in entries.values())
    labels = [measure.label for measure in entries["an_toan"].measures]
    assert {"Cơ sở đạt (tạm thời)", "Cơ sở chưa đạt (tạm thời)"} <= set(labels)
