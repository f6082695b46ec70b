"""Judges made-up answers by the forms we ship, on a fixed day."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from random import Random
from types import MappingProxyType

from desktop_app.domain.kinds import Answer
from desktop_app.domain.problem import Judgement, Level
from desktop_app.domain.record import FormVersion, Record, RecordKey, Row
from desktop_app.formbook.book import Book
from desktop_app.formbook.markdown import read_markdown
from desktop_app.rules.judge import Judge
from desktop_app.workflow.plausible.recipes import school_answers
from desktop_app.workflow.plausible.school import school_of
from tests.builders import SCHOOL, the_places

TODAY = date(2026, 10, 5)
BOOK = Book.load(the_places().forms)
_GRAVITY = (Level.BLOCK, Level.EXPLAIN, Level.REMARK)
_JUDGES = {entry.form_id: Judge(BOOK.form(entry.form_id)) for entry in BOOK.pack.entries}


Rows = Mapping[str, Sequence[Mapping[str, Answer]]]


def judged(form_id: str, values: Mapping[str, Answer], rows: Rows | None = None) -> Judgement:
    """Return what the rules of a shipped form say about these answers."""
    return _JUDGES[form_id].judge(a_record(form_id, values, rows), TODAY)


def a_record(form_id: str, values: Mapping[str, Answer], rows: Rows | None = None) -> Record:
    """Return a record of a shipped form with these answers."""
    form = BOOK.form(form_id)
    blank = Record(RecordKey("42401001", "2026-2027", form.id), FormVersion(form.id, form.version, form.hash))
    lines = {
        repeat: tuple(Row(f"{at:032x}", MappingProxyType(dict(line))) for at, line in enumerate(each))
        for repeat, each in (rows or {}).items()
    }
    return replace(blank, values=MappingProxyType(dict(values)), rows=MappingProxyType(lines))


def recipe_judged(form_id: str, seed: int) -> Judgement:
    """Return what the rules say about the demonstration's answers of one made-up school."""
    random = Random(seed)  # noqa: S311 - made-up data, to be made alike again
    type_ = random.choice(("trường mầm non", "nhóm trẻ độc lập", "lớp mầm non độc lập"))
    answers = school_answers(form_id, school_of(replace(SCHOOL, type=type_), random), random, TODAY)
    return judged(form_id, answers.values, {repeat: tuple(lines.values()) for repeat, lines in answers.rows.items()})


def without_carry(form_id: str) -> list[str]:
    """Return the questions and tables of a shipped form that do not say what becomes of them in a new year."""
    sheets = read_markdown((the_places().forms / f"{form_id}.md").read_text(encoding="utf-8"), form_id)
    asked = ("text", "integer", "decimal", "date", "select_", "begin_repeat")
    lines = [line for line in sheets.survey.lines if line.get("type").startswith(asked)]
    return [line.get("name") for line in lines if not line.get("chuyen_nam")]


def gravest(judgement: Judgement) -> Level | None:
    """Return the heaviest level among the problems found."""
    found = {problem.level for problem in judgement.problems}
    return next((level for level in _GRAVITY if level in found), None)
