"""How a template is laid out: the one page that its writer and its reader both go by.

A sheet names its own columns and rows in a hidden first row and hidden first columns, so that it is understood
whatever is done to its headings, its order, or its name.
"""

import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from desktop_app.domain.errors import WorkbookError
from desktop_app.domain.form import Form, Group, Item, Node, Repeat
from desktop_app.domain.kinds import Choice
from desktop_app.domain.record import FormVersion
from desktop_app.domain.workbook import Stamp
from desktop_app.workbooks.sheets import Book, Sheet

STAMP_SHEET, LISTS_SHEET, GUIDE_TITLE, QUESTIONS_TITLE = "_somamnon", "_danh_sach", "Hướng dẫn", "Câu hỏi"
PROPERTY = "somamnon"
MARK = "somamnon"
STAR = "\u00a0*"
MARK_ROW, TITLE_ROW, HEADING_ROW, HINT_ROW = 1, 2, 3, 4
ID_COLUMN, BASE_COLUMN, NUMBER_COLUMN, FIRST_COLUMN = 1, 2, 3, 4
ANSWER_COLUMN = 5
ANSWER_MARK = "tra_loi"
BASE_MARK, NUMBER_MARK = "dau", "tt"
_STAMP_KEYS = ("form", "version", "hash", "title", "unit", "unit_name", "period")
_ROW_ID = re.compile(r"[0-9a-f]{32}")
_PAIR = re.compile(r"([a-z0-9_]+)=([A-Za-z0-9_-]{8})")
_SPACES = re.compile(r"\s+")
_ID_LETTERS = 4


def asked(item: Item) -> bool:
    """Say whether a template asks ``item``.

    Calculated values are left out: beside new answers they would go stale.
    """
    return item.kind.is_asked and not item.read_only


def holds_question(node: Node) -> bool:
    """Say whether a part of the form holds a question outside repeats that a template asks."""
    match node:
        case Item():
            return asked(node)
        case Group():
            return any(holds_question(child) for child in node.children)
        case Repeat():
            return False


def asked_in(repeat: Repeat) -> tuple[Item, ...]:
    """Return the questions of a repeat that a template asks."""
    return tuple(item for item in repeat.items if asked(item))


def sheet_mark(repeat: str) -> str:
    """Return what the first cell of a sheet says about it ("" for the questions outside repeats)."""
    return f"{MARK}:bang:{repeat}" if repeat else f"{MARK}:cau_hoi"


def marked_repeat(sheet: Sheet) -> str | None:
    """Return which repeat a sheet says it holds, ``None`` when it says nothing."""
    words = sheet.text(MARK_ROW, ID_COLUMN).split(":")
    match words:
        case [mark, "cau_hoi"] if mark == MARK:
            return ""
        case [mark, "bang", repeat] if mark == MARK:
            return repeat
    return None


def is_row_id(text: str) -> bool:
    """Say whether ``text`` is the id of a row."""
    return _ROW_ID.fullmatch(text) is not None


def write_bases(bases: Mapping[str, str]) -> str:
    """Return the fingerprints of a row as one cell holds them; what has none was blank."""
    return " ".join(f"{name}={mark}" for name, mark in bases.items() if mark)


def read_bases(text: str) -> dict[str, str]:
    """Read them back; what is no fingerprint is passed over."""
    return dict(_PAIR.findall(text))


def stamp_text(stamp: Stamp) -> str:
    """Return what a template carries about itself."""
    values = (stamp.form.id, stamp.form.version, stamp.form.hash, stamp.form_title, stamp.unit, stamp.unit_name)
    return json.dumps(dict(zip(_STAMP_KEYS, (*values, stamp.period), strict=True)), ensure_ascii=False)


def read_stamp(book: Book) -> Stamp | None:
    """Return what a workbook says about itself, nothing when it is no template of ours.

    Raises ``WorkbookError`` when it says two things.
    """
    sheet = book.sheet(STAMP_SHEET)
    said = [text for text in (book.properties.get(PROPERTY, ""), sheet.text(1, 1) if sheet else "") if text]
    stamps = {stamp for stamp in map(_stamp, said) if stamp}
    if len(stamps) > 1:
        raise WorkbookError(
            f"{book.file} được ghép từ hai mẫu khác nhau.", "Xuất lại mẫu từ Sổ Mầm Non rồi chép số liệu vào."
        )
    return stamps.pop() if stamps else None


@lru_cache(maxsize=256)
def labels(choices: tuple[Choice, ...]) -> Mapping[str, str]:
    """Return the words by which a workbook knows each choice, no two alike.

    Two people of one name get the beginning of their row's id; a semicolon would part the choices of one cell.
    """
    plain = {choice.name: _SPACES.sub(" ", choice.label.replace(";", ",")).strip() or choice.name for choice in choices}
    words = [label.casefold() for label in plain.values()]
    return MappingProxyType(
        {
            name: f"{label} [{name[:_ID_LETTERS] if is_row_id(name) else name}]"
            if words.count(label.casefold()) > 1
            else label
            for name, label in plain.items()
        }
    )


def questions(form: Form) -> Iterator[Item]:
    """Yield the questions outside repeats that a template asks."""
    yield from (item for item in form.items.values() if asked(item))


def _stamp(text: str) -> Stamp | None:
    try:
        said = json.loads(text)
    except ValueError:
        return None
    if not isinstance(said, dict) or not all(isinstance(said.get(key), str) for key in _STAMP_KEYS):
        return None
    form = FormVersion(said["form"], said["version"], said["hash"])
    return Stamp(form, said["title"], said["unit"], said["unit_name"], said["period"])
