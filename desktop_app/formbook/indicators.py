"""Reads ``forms/indicators``: a header in SQL comments and one SELECT, strictly.

A file begins with its header, one ``-- key: value`` a line in any order, up to the first blank line::

    -- id: t6
    -- title: Tăng số nhóm trẻ
    …

    SELECT …

Anything unknown, missing or written twice is refused with file and line.
"""

import re
from collections.abc import Collection
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from desktop_app.domain.errors import FormError
from desktop_app.domain.indicator import Direction, Indicator, Kind, Scope
from desktop_app.domain.vietnamese import nfc

FOLDER = "indicators"
EVERY_YEAR = "every_year"
_HEADER_LINE = re.compile(r"-- ?(?P<key>[a-z_]+): ?(?P<value>.*)")
_ID = re.compile(r"t[1-9][0-9]?")
_COMMENT = re.compile(r"--[^\n]*")
_TARGET = re.compile(r"[0-9]{1,3}(\.[0-9]{1,2})?")
_YEAR = re.compile(r"20[0-9]{2}")
_MAY_BE_EMPTY = frozenset({"provisional"})
_KEYS = (
    *("id", "title", "clause", "unit", "target", "due", "direction"),
    *("area", "kind", "forms", "version", "provisional"),
)
_Word = TypeVar("_Word", bound=StrEnum)


def read_indicators(folder: Path, known_forms: Collection[str]) -> tuple[Indicator, ...]:
    """Return the indicators of a folder in the order of their numbers; raises ``FormError``."""
    found = [read_indicator(path, known_forms) for path in folder.glob("*.sql")]
    return tuple(sorted(found, key=lambda each: int(each.id[1:])))


def read_indicator(path: Path, known_forms: Collection[str]) -> Indicator:
    """Return the indicator of one file; raises ``FormError`` with file, line and what to do."""
    try:
        lines = nfc(path.read_text(encoding="utf-8")).splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise FormError(f"Không đọc được {path.name}.", "Lưu tệp này dạng văn bản UTF-8.") from error
    header = _Header(path)
    query_starts = header.read(lines)
    forms = tuple(form.strip() for form in header.text("forms").split(","))
    for form in forms:
        if form not in known_forms:
            raise header.refusal("forms", f"không có biểu mẫu “{form}” trong bộ")
    return Indicator(
        id=header.matching("id", _ID, "t và số, ví dụ t6, như tên tệp", path.stem),
        title=header.text("title"),
        clause=header.text("clause"),
        unit=header.text("unit"),
        target=Decimal(header.matching("target", _TARGET, "số phần trăm, ví dụ 55 hoặc 12.5")),
        due=_due(header),
        direction=header.one_of("direction", Direction),
        area=header.one_of("area", Scope),
        kind=header.one_of("kind", Kind),
        forms=forms,
        version=header.text("version"),
        provisional=header.text("provisional"),
        query=_query(path, lines, query_starts),
    )


class _Header:
    """The keys of one file, each with the line it stands on."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._found: dict[str, tuple[int, str]] = {}

    def read(self, lines: list[str]) -> int:
        """Take the header in; return the number of lines it has."""
        length = next((at for at, line in enumerate(lines) if not line.strip()), len(lines))
        for number, line in enumerate(lines[:length], start=1):
            self._take(number, line)
        missing = [key for key in _KEYS if key not in self._found]
        if missing:
            raise _refusal(self._path, length, f"phần đầu thiếu {', '.join(missing)}")
        return length

    def _take(self, number: int, line: str) -> None:
        written = _HEADER_LINE.fullmatch(line)
        if not written:
            raise _refusal(self._path, number, "phần đầu chỉ gồm các dòng “-- khóa: giá trị”, hết bằng một dòng trống")
        key, value = written["key"], written["value"].strip()
        if key not in _KEYS:
            raise _refusal(self._path, number, f"không có khóa “{key}”")
        if key in self._found:
            raise _refusal(self._path, number, f"khóa “{key}” ghi hai lần")
        if not value and key not in _MAY_BE_EMPTY:
            raise _refusal(self._path, number, f"khóa “{key}” để trống")
        self._found[key] = number, value

    def text(self, key: str) -> str:
        return self._found[key][1]

    def matching(self, key: str, pattern: re.Pattern[str], wanted: str, exactly: str | None = None) -> str:
        value = self.text(key)
        if not pattern.fullmatch(value) or value != (exactly or value):
            raise self.refusal(key, f"{key} phải là {wanted}")
        return value

    def one_of(self, key: str, words: type[_Word]) -> _Word:
        try:
            return words(self.text(key))
        except ValueError as error:
            raise self.refusal(key, f"{key} phải là {' hoặc '.join(words)}") from error

    def refusal(self, key: str, what: str) -> FormError:
        return _refusal(self._path, self._found[key][0], what)


def _due(header: _Header) -> int | None:
    if header.text("due") == EVERY_YEAR:
        return None
    return int(header.matching("due", _YEAR, f"năm, ví dụ 2035, hoặc {EVERY_YEAR}"))


def _query(path: Path, lines: list[str], starts: int) -> str:
    """Return the SELECT without its comments, so that nothing in them is taken for a parameter."""
    said = [_COMMENT.sub("", line).rstrip() for line in lines[starts:]]
    query = "\n".join(said).strip()
    first = next((at for at, line in enumerate(said, starts + 1) if line), starts)
    if not query.upper().startswith("SELECT"):
        raise _refusal(path, first, "sau phần đầu phải là một câu SELECT")
    if ";" in query:
        number = next(at for at, line in enumerate(said, starts + 1) if ";" in line)
        raise _refusal(path, number, "chỉ một câu SELECT, không có dấu chấm phẩy")
    return query


def _refusal(path: Path, line: int, what: str) -> FormError:
    return FormError(f"{path.name}, dòng {line}: {what}.", f"Sửa tệp này theo forms/{FOLDER}/README.md.")
