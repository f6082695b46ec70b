"""The forms we ship: sound, accepted by ODK, and judging as the clauses say."""

import shutil
import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

import pytest
from pyxform.xls2xform import convert

from desktop_app.domain.form import Form
from desktop_app.domain.kinds import Answer
from desktop_app.domain.problem import Judgement, Level
from desktop_app.domain.record import FormVersion, Record, RecordKey, Row
from desktop_app.domain.record import Path as Place
from desktop_app.formbook.book import Book
from desktop_app.formbook.exchange import check_file, export_form
from desktop_app.rules.judge import Judge
from tests.builders import the_places

FORMS = ("nhom_lop", "an_toan", "tap_huan")
TODAY = date(2026, 10, 5)
BOOK = Book.load(the_places().forms)
CRITERIA = [name for name in BOOK.form("an_toan").items if name.startswith("tc_")]
MANDATORY = [item.name for item in BOOK.form("an_toan").items.values() if item.mandatory]
VETO = ("su_co_xam_hai", "su_co_thuong_tich", "su_co_dao_duc", "su_co_ngo_doc")


@pytest.mark.parametrize("form_id", FORMS)
def test_our_checker_finds_nothing(form_id: str) -> None:
    assert check_file(the_places().forms / f"{form_id}.md") == ()


@pytest.mark.parametrize("form_id", FORMS)
def test_pyxform_converts_without_warnings_and_odk_validate_accepts(form_id: str, tmp_path: Path) -> None:
    path = tmp_path / f"{form_id}.xlsx"
    export_form(the_places().forms / f"{form_id}.md", path)
    assert convert(path, validate=shutil.which("java") is not None).warnings == []


@pytest.mark.parametrize("form_id", FORMS)
def test_every_word_is_composed_vietnamese(form_id: str) -> None:
    text = (the_places().forms / f"{form_id}.md").read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text)


def test_the_safety_form_asks_all_forty_criteria_and_says_it_is_provisional() -> None:
    form = BOOK.form("an_toan")
    assert len(CRITERIA) == 40
    assert len(MANDATORY) == 20
    assert "tạm thời" in form.provisional
    assert all(form.items[name].clause and form.items[name].required for name in (*CRITERIA, *VETO))


def _record(form: Form, values: dict[str, Answer], rows: dict[str, list[dict[str, Answer]]] | None = None) -> Record:
    blank = Record(RecordKey("42401001", "2026-2027", form.id), FormVersion(form.id, form.version, form.hash))
    lines = {
        repeat: tuple(Row(f"{at:032x}", MappingProxyType(dict(line))) for at, line in enumerate(each))
        for repeat, each in (rows or {}).items()
    }
    return replace(blank, values=MappingProxyType(values), rows=MappingProxyType(lines))


def _safety(kind: str, failed: list[str], **more: Answer) -> Judgement:
    values: dict[str, Answer] = {"loai_co_so": kind, "ngay_danh_gia": date(2026, 8, 25)}
    values |= dict.fromkeys(VETO, "khong") | dict.fromkeys(CRITERIA, "dat") | dict.fromkeys(failed, "chua_dat") | more
    return Judge(BOOK.form("an_toan")).judge(_record(BOOK.form("an_toan"), values), TODAY)


OPTIONAL = [name for name in CRITERIA if name not in MANDATORY]


@pytest.mark.parametrize(
    ("kind", "failed", "veto", "verdict"),
    [
        ("truong", [], "khong", "dat"),
        ("truong", OPTIONAL[:1], "khong", "chua_dat"),
        ("truong", MANDATORY[:1], "khong", "chua_dat"),
        ("truong", [], "co", "chua_dat"),
        ("doc_lap", OPTIONAL[:10], "khong", "dat"),
        ("doc_lap", OPTIONAL[:11], "khong", "chua_dat"),
        ("doc_lap", MANDATORY[:6], "khong", "chua_dat"),
        ("doc_lap", OPTIONAL[:10], "co", "chua_dat"),
    ],
    ids=["40", "39", "19 mandatory", "veto", "30", "29", "too few mandatory", "30 and veto"],
)
def test_the_verdict_follows_article_8(kind: str, failed: list[str], veto: str, verdict: str) -> None:
    judgement = _safety(kind, failed, su_co_thuong_tich=veto)
    assert judgement.calculated[Place("ket_luan")] == verdict
    assert judgement.calculated[Place("so_dat")] == 40 - len(failed)


def test_a_failed_criterion_asks_how_it_will_be_mended() -> None:
    problems = [p.path for p in _safety("truong", ["tc_ii_01"]).blocking]
    assert problems == [Place("khac_phuc_ii")]


def _group(**change: Answer) -> Judgement:
    line: dict[str, Answer] = {
        "ten_nhom": "A",
        "do_tuoi": "3_12_thang",
        "so_tre": 15,
        "tre_nu": 5,
        "tre_dan_toc": 0,
        "tre_khuyet_tat": 0,
        "tre_con_cong_nhan": 2,
        "so_giao_vien": 2,
    }
    form = BOOK.form("nhom_lop")
    record = _record(form, {"loai_co_so": "truong", "suc_chua": 100}, {"nhom": [line | change]})
    return Judge(form).judge(record, TODAY)


@pytest.mark.parametrize(
    ("change", "level"),
    [
        ({}, None),
        ({"so_tre": 16}, Level.EXPLAIN),
        ({"do_tuoi": "13_24_thang", "so_tre": 20}, None),
        ({"do_tuoi": "13_24_thang", "so_tre": 21}, Level.EXPLAIN),
        ({"do_tuoi": "25_36_thang", "so_tre": 26}, Level.EXPLAIN),
        ({"do_tuoi": "3_4_tuoi", "so_tre": 25}, None),
        ({"do_tuoi": "4_5_tuoi", "so_tre": 30}, None),
        ({"do_tuoi": "5_6_tuoi", "so_tre": 35}, None),
        ({"do_tuoi": "5_6_tuoi", "so_tre": 36}, Level.EXPLAIN),
        ({"do_tuoi": "5_6_tuoi", "so_tre": 31, "tre_khuyet_tat": 1}, Level.EXPLAIN),
        ({"do_tuoi": "5_6_tuoi", "so_tre": 30, "tre_khuyet_tat": 1}, None),
        ({"do_tuoi": "5_6_tuoi", "so_tre": 20, "tre_khuyet_tat": 3}, Level.EXPLAIN),
        ({"tre_nu": 16}, Level.BLOCK),
        ({"so_giao_vien": 1}, Level.REMARK),
        ({"so_giao_vien": 4}, Level.EXPLAIN),
        ({"so_tre": None}, Level.BLOCK),
    ],
)
def test_norms_ask_for_reasons_and_impossible_figures_block(change: dict[str, Answer], level: Level | None) -> None:
    problems = _group(**change).problems
    assert (problems[0].level if problems else None) is level


def test_a_school_without_training_can_say_so() -> None:
    form = BOOK.form("tap_huan")
    judgement = Judge(form).judge(_record(form, {"co_tap_huan": "khong", "ly_do_khong": "Chưa có lớp."}), TODAY)
    assert judgement.blocking == ()
    assert Place("", "buoi") in judgement.hidden
