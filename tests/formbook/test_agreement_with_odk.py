"""What we accept, pyxform and ODK Validate accept too; what they wave through and we refuse is listed."""

import shutil
from pathlib import Path

import pytest
from pyxform.errors import PyXFormError
from pyxform.validators.odk_validate import ODKValidateError
from pyxform.xls2xform import convert

from desktop_app.formbook.check import check
from desktop_app.formbook.markdown import read_markdown
from desktop_app.formbook.workbook import write_workbook

HEAD = (
    "## survey\n\n| type | name | label | calculation | relevant | constraint | constraint_message |\n"
    "|---|---|---|---|---|---|---|\n"
)
TAIL = (
    "\n## choices\n\n| list_name | name | label |\n|---|---|---|\n| l | a | A |\n| l | b | B |\n"
    "\n## settings\n\n| form_title | form_id | version |\n|---|---|---|\n| T | t | 1 |\n"
)
needs_java = pytest.mark.skipif(shutil.which("java") is None, reason="ODK Validate is a Java program")


def _form(*rows: str) -> str:
    return HEAD + "\n".join(rows) + "\n" + TAIL


def _repeat_and(calculation: str) -> str:
    repeat = ("| begin_repeat | r | R | | | | |", "| integer | x | X | | | | |", "| end_repeat | | | | | | |")
    return _form(*repeat, f"| calculate | s | | {calculation} | | | |")


def _and(row: str, calculation: str) -> str:
    return _form(row, f"| calculate | s | | {calculation} | | | |")


INTEGER, DATE, CHOICE = "| integer | x | X | | | | |", "| date | d | D | | | | |", "| select_one l | x | X | | | | |"
ACCEPTED = {
    "plain": _form(INTEGER),
    "constraint": _form("| integer | x | X | | | . >= 0 and . <= 9 | 0-9 |"),
    "choice": _form(CHOICE, "| text | y | Y | | ${x} = 'a' | | |"),
    "repeat": _repeat_and("sum(${x})"),
    "count": _repeat_and("count(${r})"),
    "join": _repeat_and("selected(join(' ', ${x}), '1')"),
    "functions": _and(DATE, "if(${d} < today(), round(2.5, 0), coalesce('', '1'))"),
    "format": _and(DATE, "format-date(${d}, '%d/%m/%Y')"),
    "many": _form("| select_multiple l | x | X | | | count-selected(.) <= 2 | two |"),
    "selected": _form(CHOICE, "| note | n | N | | selected(${x}, 'b') | | |"),
    "text": _and("| text | x | X | | | regex(., '[0-9]{10}') | ten |", "concat(${x}, string-length(${x}))"),
}
# a form they accept and we do not, and why ours must
STRICTER = {
    "choice value that does not exist": _form(CHOICE, "| text | y | Y | | ${x} = 'c' | | |"),
    "path": _and(INTEGER, "/data/x + 1"),
    "constraint without a message": _form("| integer | x | X | | | . > 0 | |"),
    "type outside the subset": _form("| geopoint | x | X | | | | |"),
}
REFUSED = {
    "bare reference out of a repeat": _repeat_and("${x} + 1"),
    "= =": _and(INTEGER, "${x} = = 1"),
    "open bracket": _and(INTEGER, "(${x} + 1"),
    "unknown function": _and(INTEGER, "foo(${x})"),
    "unknown question": _form("| calculate | s | | ${nobody} + 1 | | | |"),
    "circle": _form("| calculate | s | | ${t} + 1 | | | |", "| calculate | t | | ${s} + 1 | | | |"),
    "list": _form("| select_one nobody | x | X | | | | |"),
}


def _oracles_accept(text: str, folder: Path) -> bool:
    path = folder / "t.xlsx"
    write_workbook(read_markdown(text, "t.md"), path)
    try:
        convert(path, validate=True)
    except (PyXFormError, ODKValidateError):
        return False
    return True


@needs_java
@pytest.mark.parametrize("name", ACCEPTED)
def test_what_we_accept_odk_accepts(name: str, tmp_path: Path) -> None:
    assert check(read_markdown(ACCEPTED[name], "t.md")) == ()
    assert _oracles_accept(ACCEPTED[name], tmp_path)


@needs_java
@pytest.mark.parametrize("name", REFUSED)
def test_what_odk_refuses_we_refuse(name: str, tmp_path: Path) -> None:
    assert not _oracles_accept(REFUSED[name], tmp_path)
    assert check(read_markdown(REFUSED[name], "t.md"))


@needs_java
@pytest.mark.parametrize("name", STRICTER)
def test_where_we_are_stricter_is_known(name: str, tmp_path: Path) -> None:
    assert check(read_markdown(STRICTER[name], "t.md"))
    assert _oracles_accept(STRICTER[name], tmp_path)
