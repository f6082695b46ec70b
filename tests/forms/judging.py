"""Judges made-up answers by the forms we ship, on a fixed day."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from desktop_app.domain.kinds import Answer
from desktop_app.domain.problem import Judgement, Level
from desktop_app.domain.record import FormVersion, Record, RecordKey, Row
from desktop_app.formbook.book import Book
from desktop_app.rules.judge import Judge
from tests.builders import the_places

TODAY = date(2026, 10, 5)
BOOK = Book.load(the_places().forms)
_GRAVITY = (Level.BLOCK, Level.EXPLAIN, Level.REMARK)
_JUDGES = {entry.form_id: Judge(BOOK.form(entry.form_id)) for entry in BOOK.pack.entries}


def judged(
    form_id: str, values: Mapping[str, Answer], rows: Mapping[str, Sequence[Mapping[str, Answer]]] | None = None
) -> Judgement:
    """Return what the rules of a shipped form say about these answers."""
    form = BOOK.form(form_id)
    blank = Record(RecordKey("42401001", "2026-2027", form.id), FormVersion(form.id, form.version, form.hash))
    lines = {
        repeat: tuple(Row(f"{at:032x}", MappingProxyType(dict(line))) for at, line in enumerate(each))
        for repeat, each in (rows or {}).items()
    }
    record = replace(blank, values=MappingProxyType(dict(values)), rows=MappingProxyType(lines))
    return _JUDGES[form_id].judge(record, TODAY)


def gravest(judgement: Judgement) -> Level | None:
    """Return the heaviest level among the problems found."""
    found = {problem.level for problem in judgement.problems}
    return next((level for level in _GRAVITY if level in found), None)
