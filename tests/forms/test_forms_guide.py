"""forms/README.md keeps its word: what it tells to do is done here, step by step, and it leaves nothing out."""

import re
import shutil
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.cli import main
from desktop_app.domain.comparison import UNIT_FACTS
from desktop_app.domain.errors import FormError
from desktop_app.domain.expression import FUNCTIONS, OPERATORS
from desktop_app.domain.form import Carry, PackEntry
from desktop_app.domain.kinds import Answer
from desktop_app.domain.period import PeriodKind
from desktop_app.domain.problem import Facts, Filled, Level
from desktop_app.domain.record import FormVersion, Record, RecordKey, Row
from desktop_app.domain.record import Path as Place
from desktop_app.domain.unit import UnitKind
from desktop_app.formbook.book import Book
from desktop_app.formbook.check import check
from desktop_app.formbook.markdown import read_markdown
from desktop_app.formbook.sheets import Line, Sheet, Sheets
from desktop_app.formbook.subset import BEGIN, FROM_FILE, QUESTION_TYPES, SETTING_COLUMNS, SURVEY_COLUMNS
from desktop_app.rules.compare import compare
from desktop_app.rules.judge import Judge
from tests.builders import the_places

GUIDE = (the_places().forms / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```text\n(.*?)```", GUIDE, re.DOTALL)
TOML = re.findall(r"```toml\n(.*?)```", GUIDE, re.DOTALL)
NAMED = set(re.findall(r"[a-z_]+(?:-[a-z]+)*", " ".join(re.findall(r"`([^`\n]+)`", GUIDE))))
TODAY = date(2026, 10, 5)


def _form(form_id: str) -> Sheets:
    path: Path = the_places().forms / f"{form_id}.md"
    return read_markdown(path.read_text(encoding="utf-8"), path.name)


def _example(survey: str, choices: str = "") -> Sheets:
    tables = f"## survey\n\n{survey}" + (f"\n## choices\n\n{choices}" if choices else "")
    return read_markdown(tables, "README.md")


def _inserted(form: Sheets, example: Sheets, below: str) -> Sheets:
    """A form as somebody has it who put the example's rows below the question ``below``."""
    survey, choices = ([dict(line.cells) for line in sheet.lines] for sheet in (form.survey, form.choices))
    at = next(number for number, line in enumerate(survey) if line.get("name") == below)
    survey[at + 1 : at + 1] = [dict(line.cells) for line in example.survey.lines]
    choices += [dict(line.cells) for line in example.choices.lines]
    columns = tuple(dict.fromkeys((*form.survey.columns, *example.survey.columns)))
    return replace(
        form,
        survey=_numbered(replace(form.survey, columns=columns), survey),
        choices=_numbered(form.choices, choices),
    )


def _numbered(sheet: Sheet, cells: list[dict[str, str]]) -> Sheet:
    return replace(sheet, lines=tuple(Line(number, each) for number, each in enumerate(cells, start=2)))


def test_the_examples_of_the_guide_pass_the_check() -> None:
    for example, below in ((_example(*BLOCKS[:2]), "suc_chua"), (_example(BLOCKS[2]), "ten_nhom")):
        changed = _inserted(_form("nhom_lop"), example, below)
        assert check(changed) == ()
        asked = {line.get("name") for line in changed.survey.lines}
        assert {line.get("name") for line in example.survey.lines} <= asked


# ---- the guide, step by step


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    """A copy of all forms, for somebody who follows the guide."""
    return Path(shutil.copytree(the_places().forms, tmp_path / "forms"))


def _put(sheet: Worksheet, row: int, cells: dict[str, str]) -> None:
    """Fill in the cells of one row by their headings, adding a heading that is not there yet."""
    headings = [str(cell.value) for cell in sheet[1]]
    for heading, text in cells.items():
        if heading not in headings:
            headings.append(heading)
            sheet.cell(1, len(headings), heading)
        sheet.cell(row, headings.index(heading) + 1, text)


def _edited_in_excel(workbook: Path) -> None:
    book, example = load_workbook(workbook), _example(*BLOCKS[:2])
    survey = book["survey"]
    names = [str(row[1].value) for row in survey.iter_rows()]
    below = names.index("suc_chua") + 1
    survey.insert_rows(below + 1, len(example.survey.lines))
    for at, line in enumerate(example.survey.lines, start=below + 1):
        _put(survey, at, dict(line.cells))
    for line in example.choices.lines:
        _put(book["choices"], book["choices"].max_row + 1, dict(line.cells))
    _put(book["settings"], 2, {"version": "2999.1.1"})
    book.save(workbook)


def _taken_in(folder: Path) -> None:
    workbook = folder / "nhom_lop.xlsx"
    assert main(["forms", "export", "nhom_lop", str(workbook)]) == 0
    _edited_in_excel(workbook)
    assert main(["forms", "check", str(workbook)]) == 0
    assert main(["forms", "import", str(workbook), str(folder / "nhom_lop.md")]) == 0


def _with_measure(folder: Path) -> None:
    pack = folder / "pack.toml"
    head, entry, rest = pack.read_text(encoding="utf-8").partition('id = "nhom_lop"\n')
    own, mark, others = rest.partition("\n[[form]]\n")
    pack.write_text(f"{head}{entry}{own}\n{TOML[0]}{mark}{others}", encoding="utf-8")


def _with_rules(folder: Path) -> None:
    rules = folder / "doi_chieu.toml"
    rules.write_text("\n".join((rules.read_text(encoding="utf-8"), *TOML[1:3])), encoding="utf-8")


def test_a_question_is_added_in_excel_as_the_guide_says(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _taken_in(folder)
    assert "0 lỗi" in capsys.readouterr().out
    _with_measure(folder)
    book = Book.load(folder)
    form = book.form("nhom_lop")
    assert (form.version, form.items["so_suat"].label) == ("2999.1.1", "Số suất ăn mỗi ngày")
    names = list(form.items)
    assert names[names.index("suc_chua") :][1:3] == ["co_bep", "so_suat"]
    assert (form.items["co_bep"].carry, form.items["so_suat"].carry) == (Carry.COPY, Carry.SHOW)
    assert "Suất ăn" in [measure.label for measure in book.pack.entry("nhom_lop").measures]
    old, new = (
        path.read_text(encoding="utf-8") for path in (the_places().forms / "nhom_lop.md", folder / "nhom_lop.md")
    )
    assert new.partition("## survey")[0] == old.partition("## survey")[0], "the words at the head stay"


def test_a_mistake_in_excel_is_told_and_nothing_is_written(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    workbook, target = folder / "nhom_lop.xlsx", folder / "nhom_lop.md"
    assert main(["forms", "export", "nhom_lop", str(workbook)]) == 0
    book = load_workbook(workbook)
    _put(book["survey"], 3, {"type": "select_one loai_co_xo"})
    book.save(workbook)
    before = target.read_bytes()
    assert main(["forms", "check", str(workbook)]) == 1
    assert main(["forms", "import", str(workbook), str(target)]) == 1
    assert "Có phải “loai_co_so”?" in capsys.readouterr().out
    assert target.read_bytes() == before


def test_checking_without_a_name_checks_everything(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["forms", "check"]) == 0
    assert "0 lỗi" in capsys.readouterr().out


def _answered(book: Book, form_id: str, **values: Answer) -> Filled:
    form = book.form(form_id)
    blank = Record(RecordKey("18073", "2026-2027", form_id), FormVersion(form_id, form.version, form.hash))
    record = replace(blank, values=MappingProxyType(values))
    return Filled(form, record, Judge(form).judge(record, TODAY))


def _said(book: Book, filled: Filled, facts: Facts, rule_id: str) -> list[tuple[Level, Place, str]]:
    rules = [rule for rule in book.comparisons if rule.id == rule_id]
    assert len(rules) == 1
    return [(p.level, p.path, p.message) for p in compare(rules, replace(filled, facts=facts))]


def test_a_rule_between_forms_is_added_as_the_guide_says(folder: Path) -> None:
    _with_rules(folder)
    book = Book.load(folder)
    demand, rule_id = _answered(book, "nhu_cau", khao_sat="khong_co"), "chua_nhan_ma_khong_du_toan"
    for spared in (Facts(), Facts(now={"chuong_trinh": _answered(book, "chuong_trinh", co_du_toan="khong")})):
        assert _said(book, demand, spared, rule_id) == [], "no child waits"
    row = Row("0" * 32, MappingProxyType({"tre_chua_nhan": 7}))
    village = demand.record.with_answer(Place("khao_sat"), "da").with_row("thon", row)
    waiting = Filled(demand.form, village, Judge(demand.form).judge(village, TODAY))
    without, with_money = (
        Facts(now={"chuong_trinh": _answered(book, "chuong_trinh", co_du_toan=answer)}) for answer in ("khong", "co")
    )
    assert _said(book, waiting, with_money, rule_id) == []
    assert _said(book, waiting, Facts(), rule_id) == [], "the other form has no answers yet"
    told = _said(book, waiting, without, rule_id)
    assert [(level, path) for level, path, _ in told] == [(Level.REMARK, Place("", "thon"))]
    assert "Còn 7 trẻ" in told[0][2]


def test_a_rule_against_last_year_is_added_as_the_guide_says(folder: Path) -> None:
    _with_rules(folder)
    book = Book.load(folder)
    last = Facts(before={"nhom_lop": _answered(book, "nhom_lop", suc_chua=200)})
    rule_id = "suc_chua_doi_nhieu"
    assert _said(book, _answered(book, "nhom_lop", suc_chua=100), last, rule_id) == []
    assert _said(book, _answered(book, "nhom_lop", suc_chua=99), Facts(), rule_id) == [], "no bản chốt last year"
    told = _said(book, _answered(book, "nhom_lop", suc_chua=99), last, rule_id)
    assert [(level, path.item) for level, path, _ in told] == [(Level.EXPLAIN, "suc_chua")]
    assert "200" in told[0][2]


def test_a_rule_that_is_written_wrongly_is_named(folder: Path) -> None:
    _with_rules(folder)
    rules = folder / "doi_chieu.toml"
    rules.write_text(rules.read_text(encoding="utf-8").replace("{nhu_cau.chua_duoc_nhan} = 0", "{nhu_cau.chua} = 0"))
    with pytest.raises(FormError, match="chua_nhan_ma_khong_du_toan"):
        Book.load(folder)


# ---- nothing is left out


@pytest.mark.parametrize(
    "words",
    [
        SURVEY_COLUMNS,
        SETTING_COLUMNS,
        {*QUESTION_TYPES, *FROM_FILE},
        {name for name in BEGIN if "_" in name},
        FUNCTIONS,
        [carry.value for carry in Carry],
        {"id", "version", "title", "provisional", "filled_by", "period", "label", "value", "share_of"},
        {*UnitKind, *PeriodKind} - {UnitKind.PROVINCE},
        {"id", "form", "item", "level", "holds", "message", "clause", "chan", "giai_trinh", "luu_y", "truoc", "don_vi"},
        UNIT_FACTS,
    ],
    ids=["columns", "settings", "types", "groups", "functions", "carry", "pack", "who and when", "rules", "register"],
)
def test_the_guide_leaves_nothing_out(words: set[str]) -> None:
    assert {str(word) for word in words} - NAMED == set()


def test_the_guide_names_every_operator() -> None:
    assert [sign for sign in OPERATORS if sign != "neg" and f"`{sign}`" not in GUIDE] == []


def _listed(entry: PackEntry) -> str:
    who = {UnitKind.INSTITUTION: "cơ sở", UnitKind.COMMUNE: "xã, phường"}[entry.filled_by]
    when = {PeriodKind.SCHOOL_YEAR: "năm học", PeriodKind.CALENDAR_YEAR: "năm"}[entry.period_kind]
    title = _form(entry.form_id).settings.lines[0].get("form_title")
    return f"| `{entry.form_id}` | {title} | {who} | {when} |"


def test_the_guide_lists_every_form_with_who_fills_it_and_when() -> None:
    entries = Book.load(the_places().forms).pack.entries
    assert [_listed(entry) for entry in entries if _listed(entry) not in GUIDE] == []


def test_the_measure_of_the_guide_is_sound_toml() -> None:
    assert tomllib.loads(f"[[form]]\n{TOML[0]}")["form"][0]["measure"][0]["value"] == "${so_suat}"


def test_every_block_of_the_guide_is_tried_here() -> None:
    assert (len(BLOCKS), len(TOML)) == (3, 3)


def _links() -> Iterator[str]:
    yield from (link for link in re.findall(r"\]\(([^)]+)\)", GUIDE) if "://" not in link)


def test_every_file_the_guide_points_at_is_there() -> None:
    assert [link for link in _links() if not (the_places().forms / link).is_file()] == []
