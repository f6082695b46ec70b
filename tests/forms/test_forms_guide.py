"""forms/README.md keeps its word: its example passes the check, and it leaves nothing of the subset out."""

import re
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.expression import FUNCTIONS, OPERATORS
from desktop_app.formbook.check import check
from desktop_app.formbook.markdown import read_markdown
from desktop_app.formbook.sheets import Line, Sheet, Sheets
from desktop_app.formbook.subset import BEGIN, QUESTION_TYPES, SETTING_COLUMNS, SURVEY_COLUMNS
from tests.builders import the_places

GUIDE = (the_places().forms / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```text\n(.*?)```", GUIDE, re.DOTALL)
NAMED = set(re.findall(r"[a-z_]+(?:-[a-z]+)*", " ".join(re.findall(r"`([^`\n]+)`", GUIDE))))


def _form(form_id: str) -> Sheets:
    path: Path = the_places().forms / f"{form_id}.md"
    return read_markdown(path.read_text(encoding="utf-8"), path.name)


def _numbered(sheet: Sheet, cells: list[dict[str, str]]) -> Sheet:
    return replace(sheet, lines=tuple(Line(number, each) for number, each in enumerate(cells, start=2)))


@pytest.fixture(name="changed")
def _changed() -> Sheets:
    """nhom_lop as somebody has it who did what the guide's example says."""
    form = _form("nhom_lop")
    example = read_markdown(f"## survey\n\n{BLOCKS[0]}\n## choices\n\n{BLOCKS[1]}", "README.md")
    survey, choices = ([dict(line.cells) for line in sheet.lines] for sheet in (form.survey, form.choices))
    at = next(number for number, line in enumerate(survey) if line.get("name") == "suc_chua")
    survey[at + 1 : at + 1] = [dict(line.cells) for line in example.survey.lines]
    choices += [dict(line.cells) for line in example.choices.lines]
    columns = dict.fromkeys((*form.survey.columns, *example.survey.columns))
    return replace(
        form,
        survey=_numbered(replace(form.survey, columns=tuple(columns)), survey),
        choices=_numbered(form.choices, choices),
    )


def test_the_example_of_the_guide_passes_the_check(changed: Sheets) -> None:
    assert check(changed) == ()
    assert "so_suat" in {line.get("name") for line in changed.survey.lines}


def test_the_example_measure_is_sound_toml() -> None:
    found = re.findall(r"```toml\n(.*?)```", GUIDE, re.DOTALL)
    assert tomllib.loads(f"[[form]]\n{found[0]}")["form"][0]["measure"][0]["value"] == "${so_suat}"


@pytest.mark.parametrize(
    "words",
    [SURVEY_COLUMNS, SETTING_COLUMNS, set(QUESTION_TYPES), {name for name in BEGIN if "_" in name}, set(FUNCTIONS)],
    ids=["columns", "settings", "types", "groups", "functions"],
)
def test_the_guide_leaves_nothing_out(words: set[str]) -> None:
    assert set(words) - NAMED == set()


def test_the_guide_names_every_operator() -> None:
    assert [sign for sign in OPERATORS if sign != "neg" and f"`{sign}`" not in GUIDE] == []
