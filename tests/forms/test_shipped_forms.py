"""The forms we ship: sound, accepted by ODK, and judging as the clauses say."""

import re
import shutil
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import chain
from pathlib import Path
from types import MappingProxyType

import pytest
from pyxform.xls2xform import convert

from desktop_app.domain.form import Form, Group, Item, Repeat
from desktop_app.domain.kinds import Answer, NoData
from desktop_app.domain.problem import Judgement, Level
from desktop_app.domain.record import FormVersion, Record, RecordKey, Row
from desktop_app.domain.record import Path as Place
from desktop_app.formbook.book import Book
from desktop_app.formbook.exchange import check_file, export_form, import_form
from desktop_app.formbook.markdown import read_markdown, write_markdown
from desktop_app.rules.judge import Judge
from tests.builders import the_places

FORMS = ("nhom_lop", "an_toan", "tap_huan")
TODAY = date(2026, 10, 5)
BOOK = Book.load(the_places().forms)
CRITERIA = [name for name in BOOK.form("an_toan").items if name.startswith("tc_")]
MANDATORY = [item.name for item in BOOK.form("an_toan").items.values() if item.mandatory]
OPTIONAL = [name for name in CRITERIA if name not in MANDATORY]
ONLY_FOR_SCHOOLS = ["tc_i_12", "tc_i_21", "tc_ii_05", "tc_iii_05", "tc_iv_02"]
VETO = ("su_co_xam_hai", "su_co_thuong_tich", "su_co_dao_duc", "su_co_ngo_doc")
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


# ---- the files


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


def test_the_pack_sums_up_every_form() -> None:
    entries = {entry.form_id: entry for entry in BOOK.pack.entries}
    assert tuple(entries) == FORMS
    assert all(entry.measures for entry in entries.values())
    labels = [measure.label for measure in entries["an_toan"].measures]
    assert {"Cơ sở đạt (tạm thời)", "Cơ sở chưa đạt (tạm thời)"} <= set(labels)


# ---- an_toan


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


def _verdict(judgement: Judgement) -> tuple[Answer, Answer]:
    return judgement.calculated[Place("ket_luan")], judgement.calculated[Place("ket_luan_chu")]


def test_the_safety_form_asks_all_forty_criteria_and_says_it_is_provisional() -> None:
    form = BOOK.form("an_toan")
    assert len(CRITERIA) == 40
    assert len(MANDATORY) == 20
    assert "tạm thời" in form.provisional
    items = [form.items[name] for name in CRITERIA]
    assert all(item.clause and item.required and item.hint for item in items)
    assert all(form.items[name].clause and form.items[name].required for name in VETO)


@pytest.mark.parametrize(
    ("kind", "failed", "veto", "verdict"),
    [
        ("truong", [], "khong", "dat"),
        ("truong", OPTIONAL[:1], "khong", "chua_dat"),
        ("truong", MANDATORY[:1], "khong", "chua_dat"),
        ("truong", [], "co", "chua_dat"),
        ("doc_lap", OPTIONAL[:10], "khong", "dat"),
        ("doc_lap", OPTIONAL[:11], "khong", "chua_dat"),
        ("doc_lap", ONLY_FOR_SCHOOLS + OPTIONAL[:5], "khong", "dat"),
        ("doc_lap", MANDATORY[:1], "khong", "chua_dat"),
        ("doc_lap", OPTIONAL[:10], "co", "chua_dat"),
    ],
    ids=[
        *("school 40", "school 39", "school 19 mandatory", "school 40 and veto"),
        *("independent 30", "independent 29", "independent 15 mandatory", "independent 14 mandatory", "30 and veto"),
    ],
)
def test_the_verdict_follows_article_8(kind: str, failed: list[str], veto: str, verdict: str) -> None:
    judgement = _safety(kind, failed, su_co_thuong_tich=veto)
    assert _verdict(judgement) == (verdict, {"dat": "ĐẠT", "chua_dat": "CHƯA ĐẠT"}[verdict])
    assert judgement.calculated[Place("so_dat")] == 40 - len(failed)
    assert judgement.calculated[Place("so_chua_dat")] == len(failed)


@pytest.mark.parametrize("event", VETO)
def test_any_one_event_is_a_veto_and_asks_for_its_story(event: str) -> None:
    judgement = _safety("truong", [], **{event: "co"})
    assert _verdict(judgement) == ("chua_dat", "CHƯA ĐẠT")
    assert judgement.calculated[Place("ly_do")] == "có sự cố trong năm học"
    assert [problem.path for problem in judgement.blocking] == [Place("su_co_chi_tiet")]


@pytest.mark.parametrize("event", VETO)
@pytest.mark.parametrize("unknown", [None, NoData("đang xác minh")], ids=["blank", "no data"])
def test_an_event_nobody_has_ruled_out_is_no_pass(event: str, unknown: Answer) -> None:
    assert _verdict(_safety("truong", [], **{event: unknown})) == ("chua_dat", "CHƯA ĐÁNH GIÁ XONG")


def test_a_form_half_filled_says_how_much_is_left_and_not_that_it_failed() -> None:
    half = dict.fromkeys(CRITERIA[25:])
    judgement = _safety("truong", [], **half)
    assert _verdict(judgement) == ("chua_dat", "CHƯA ĐÁNH GIÁ XONG")
    assert judgement.calculated[Place("con_lai")] == 15
    assert judgement.calculated[Place("ly_do")] == ("còn 15 câu chưa có câu trả lời; đã đạt 25/40 tiêu chí cần có")


@pytest.mark.parametrize("name", CRITERIA)
def test_the_mark_and_the_count_of_mandatory_criteria_agree(name: str) -> None:
    school, independent = (_safety(kind, [name]).calculated[Place("so_bat_buoc_dat")] for kind in ("truong", "doc_lap"))
    assert school == 20 - (name in MANDATORY)
    assert independent == 15 - (name in MANDATORY and name not in ONLY_FOR_SCHOOLS)
    hint = BOOK.form("an_toan").items[name].hint
    assert ("Chỉ tính bắt buộc với trường." in hint) == (name in ONLY_FOR_SCHOOLS)


@pytest.mark.parametrize("name", CRITERIA)
def test_a_failed_criterion_asks_how_it_will_be_mended(name: str) -> None:
    section = name.split("_")[1]
    assert [problem.path for problem in _safety("truong", [name]).blocking] == [Place(f"khac_phuc_{section}")]


@pytest.mark.parametrize(
    ("event", "criterion"), [("su_co_dao_duc", "tc_iii_01"), ("su_co_xam_hai", "tc_iii_02")], ids=["ethics", "abuse"]
)
def test_an_event_and_a_criterion_that_deny_each_other_are_told(event: str, criterion: str) -> None:
    judgement = _safety("truong", [], **{event: "co"}, su_co_chi_tiet="Đã xử lý.")
    assert [(p.level, p.path) for p in judgement.problems] == [(Level.REMARK, Place(criterion))]


def test_a_sound_safety_form_has_no_problem_at_all() -> None:
    assert _safety("truong", []).problems == ()


def test_the_day_of_assessment_is_not_in_the_future() -> None:
    judgement = _safety("truong", [], ngay_danh_gia=date(2026, 10, 6))
    assert [problem.path for problem in judgement.blocking] == [Place("ngay_danh_gia")]


# ---- nhom_lop


def _groups(*changes: dict[str, Answer], kind: str = "truong", room: int = 100) -> Judgement:
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
    rows = [line | change for change in changes]
    record = _record(form, {"loai_co_so": kind, "suc_chua": room}, {"nhom": rows})
    return Judge(form).judge(record, TODAY)


MAXIMA = {
    "3_12_thang": 15,
    "13_24_thang": 20,
    "25_36_thang": 25,
    "3_4_tuoi": 25,
    "4_5_tuoi": 30,
    "5_6_tuoi": 35,
    "nhom_ghep": 20,
    "lop_ghep": 30,
}


@pytest.mark.parametrize("disabled", [0, 1, 2])
@pytest.mark.parametrize("band", MAXIMA)
def test_one_child_above_the_maximum_of_its_age_asks_for_a_reason(band: str, disabled: int) -> None:
    most = MAXIMA[band] - (5 if disabled else 0)
    full, crowded = (
        _groups({"do_tuoi": band, "so_tre": children, "tre_khuyet_tat": disabled}) for children in (most, most + 1)
    )
    assert full.problems == ()
    assert [(p.level, p.path.item) for p in crowded.problems] == [(Level.EXPLAIN, "so_tre")]


def test_every_age_has_a_maximum_and_a_norm() -> None:
    form = BOOK.form("nhom_lop")
    assert [choice.name for choice in form.repeats["nhom"].item("do_tuoi").choices] == list(MAXIMA)


@pytest.mark.parametrize(
    ("change", "kind", "level"),
    [
        ({}, "truong", None),
        ({"do_tuoi": "5_6_tuoi", "so_tre": 20, "tre_khuyet_tat": 3}, "truong", Level.EXPLAIN),
        ({"so_tre": 6, "tre_khuyet_tat": 2}, "truong", None),
        ({"so_tre": 6, "tre_khuyet_tat": 2, "so_giao_vien": 3}, "doc_lap", Level.EXPLAIN),
        ({"tre_nu": 16}, "truong", Level.BLOCK),
        ({"tre_dan_toc": 16}, "truong", Level.BLOCK),
        ({"tre_khuyet_tat": 16}, "truong", Level.BLOCK),
        ({"tre_con_cong_nhan": 16}, "truong", Level.BLOCK),
        ({"tre_nu": -1}, "truong", Level.BLOCK),
        ({"so_tre": 201}, "truong", Level.BLOCK),
        ({"so_giao_vien": 21}, "truong", Level.BLOCK),
        ({"so_giao_vien": 4}, "truong", Level.EXPLAIN),
        ({"so_giao_vien": 3}, "truong", None),
        ({"so_giao_vien": 1}, "truong", Level.REMARK),
        ({"so_tre": 7, "so_giao_vien": 1}, "truong", None),
        ({"so_tre": 7, "so_giao_vien": 3}, "doc_lap", Level.REMARK),
        ({"do_tuoi": "25_36_thang", "so_tre": 7, "so_giao_vien": 3}, "doc_lap", None),
        ({"do_tuoi": "25_36_thang", "so_tre": 7, "so_giao_vien": 2}, "doc_lap", Level.REMARK),
        ({"so_tre": 12}, "doc_lap", None),
        ({"so_tre": 13}, "doc_lap", Level.REMARK),
        ({"so_tre": 0, "tre_nu": 0, "tre_con_cong_nhan": 0}, "truong", Level.REMARK),
        ({"so_tre": None}, "truong", Level.BLOCK),
        ({"do_tuoi": None}, "truong", Level.BLOCK),
    ],
    ids=[
        *("sound", "3 disabled", "2 disabled of 6", "2 disabled of 6 independent", "girls", "minority", "disabled"),
        *("workers", "negative", "201 children", "21 teachers", "4 teachers", "3 teachers", "1 teacher", "1 for 7"),
        *("3 for 7 babies", "3 for 7", "2 for 7", "12 babies", "13 babies", "no child", "children blank", "age blank"),
    ],
)
def test_norms_ask_for_reasons_and_impossible_figures_block(
    change: dict[str, Answer], kind: str, level: Level | None
) -> None:
    problems = _groups(change, kind=kind).problems
    assert (problems[0].level if problems else None) is level


@pytest.mark.parametrize(
    ("band", "children", "norm"),
    [
        ("3_12_thang", 15, "2.5"),
        ("3_12_thang", 16, "2.5"),
        ("3_12_thang", 9, "1.5"),
        ("13_24_thang", 12, "1.5"),
        ("25_36_thang", 25, "2.5"),
        ("3_4_tuoi", 25, "2.2"),
        ("4_5_tuoi", 28, "2"),
        ("5_6_tuoi", 35, "2.2"),
        ("5_6_tuoi", 24, "1.5"),
        ("nhom_ghep", 20, "2.5"),
        ("lop_ghep", 14, "1"),
    ],
)
def test_the_norm_of_teachers_follows_the_age_and_the_number_of_children(band: str, children: int, norm: str) -> None:
    calculated = _groups({"do_tuoi": band, "so_tre": children}).calculated
    assert calculated[Place("dinh_muc_giao_vien")] == Decimal(norm)


def test_the_totals_add_all_groups_up() -> None:
    calculated = _groups({}, {"so_tre": 10, "tre_con_cong_nhan": 3}, {"do_tuoi": "5_6_tuoi", "so_tre": 32}).calculated
    names = ("tong_nhom", "tong_tre", "tong_nu", "tong_con_cong_nhan", "tong_giao_vien", "so_nhom_tu_30")
    assert [calculated[Place(name)] for name in names] == [3, 57, 15, 7, 6, 1]
    assert calculated[Place("dinh_muc_giao_vien")] == Decimal("6.2")  # 2.5 + 10/6 + 2, to one place


def test_more_children_than_room_is_told() -> None:
    assert [p.path for p in _groups({}, room=14).problems] == [Place("suc_chua")]
    assert _groups({}, room=15).problems == ()


def test_a_group_that_is_only_begun_gives_no_false_alarm() -> None:
    empty: dict[str, Answer] = dict.fromkeys(
        ("do_tuoi", "so_tre", "tre_nu", "tre_khuyet_tat", "tre_con_cong_nhan", "so_giao_vien")
    )
    judgement = _groups(empty)
    assert {problem.level for problem in judgement.problems} == {Level.BLOCK}
    assert all(problem.missing for problem in judgement.problems)


# ---- tap_huan


def _training(**change: Answer) -> Judgement:
    line: dict[str, Answer] = {
        "ngay": date(2026, 9, 10),
        "chu_de": "an_toan",
        "noi_dung": "Sơ cấp cứu",
        "don_vi_to_chuc": "Sở",
        "so_gio": Decimal("3.5"),
        "hinh_thuc": "truc_tiep",
        "so_nguoi": 10,
        "cbql": 1,
        "gv": 8,
        "nv": 1,
    }
    form = BOOK.form("tap_huan")
    return Judge(form).judge(_record(form, {"co_tap_huan": "co"}, {"buoi": [line | change]}), TODAY)


@pytest.mark.parametrize(
    ("change", "level"),
    [
        ({}, None),
        ({"ngay": TODAY}, None),
        ({"ngay": date(2026, 10, 6)}, Level.BLOCK),
        ({"ngay": date(2019, 12, 31)}, Level.BLOCK),
        ({"so_gio": 0}, Level.BLOCK),
        ({"so_gio": 16}, None),
        ({"so_gio": Decimal("16.5")}, Level.REMARK),
        ({"so_gio": 80}, Level.REMARK),
        ({"so_gio": 81}, Level.EXPLAIN),
        ({"so_gio": 401}, Level.BLOCK),
        ({"so_nguoi": 0, "cbql": 0, "gv": 0, "nv": 0}, Level.BLOCK),
        ({"gv": 11}, Level.REMARK),
        ({"nv": 0}, Level.REMARK),
    ],
    ids=[
        *("sound", "today", "tomorrow", "long ago", "no hours", "16 h", "16,5 h", "80 h", "81 h", "401 h", "nobody"),
        *("more teachers than people", "parts do not add up"),
    ],
)
def test_a_session_is_judged(change: dict[str, Answer], level: Level | None) -> None:
    problems = _training(**change).problems
    assert (problems[0].level if problems else None) is level


def test_more_teachers_than_people_block() -> None:
    assert [problem.path.item for problem in _training(gv=11).blocking] == ["gv"]


def test_a_school_without_training_can_say_so() -> None:
    form = BOOK.form("tap_huan")
    judgement = Judge(form).judge(_record(form, {"co_tap_huan": "khong", "ly_do_khong": "Chưa có lớp."}), TODAY)
    assert judgement.problems == ()
    assert Place("", "buoi") in judgement.hidden


def test_a_school_with_training_must_list_it() -> None:
    form = BOOK.form("tap_huan")
    judgement = Judge(form).judge(_record(form, {"co_tap_huan": "co"}), TODAY)
    assert [problem.path for problem in judgement.blocking] == [Place("", "buoi")]
