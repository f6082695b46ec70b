"""The Markdown writing of an XLSForm: one pipe table for each sheet, readable on any forge and diffable."""

import re

from desktop_app.domain.errors import FormError
from desktop_app.domain.vietnamese import nfc
from desktop_app.formbook.sheets import SHEETS, Line, Sheet, Sheets

_HEADING = re.compile(r"##\s+(\w+)\s*")
_RULE = re.compile(r"\|(\s*:?-+:?\s*\|)+")
_CELL_END = re.compile(r"(?<!\\)\|")
_BREAK = "<br>"
# a line in a cell ends with <br>; one that is meant as it stands has a backslash before it, and backslashes count twice
_TO_WRITE = re.compile(rf"(\\*)({_BREAK}|\n)")
_TO_READ = re.compile(rf"(\\*){_BREAK}")


def read_markdown(text: str, source: str) -> Sheets:
    """Read the tables under ``## survey``, ``## choices`` and ``## settings``; raises ``FormError``."""
    tables: dict[str, list[str]] = {}
    intro: list[str] = []
    current: list[str] = intro
    for raw in nfc(text).splitlines():
        heading = _HEADING.fullmatch(raw)
        if heading:
            name = heading[1]
            if name not in SHEETS or name in tables:
                raise FormError(
                    f"{source}: không có phần “{name}”, hoặc có hai lần.", f"Các phần: {', '.join(SHEETS)}."
                )
            current = tables[name] = []
        else:
            current.append(raw)
    sheets = {name: _read_table(lines, name, source) for name, lines in tables.items()}
    survey, choices, settings = (sheets.get(name, Sheet(name)) for name in SHEETS)
    return Sheets(source, survey, choices, settings, "\n".join(intro).strip())


def write_markdown(sheets: Sheets) -> str:
    """Return the canonical Markdown of a form; reading it back gives the same sheets."""
    parts = [sheets.intro] if sheets.intro else []
    parts += [f"## {sheet.name}\n\n{_write_table(sheet)}" for sheet in sheets if sheet.columns]
    return "\n\n".join(parts) + "\n"


def _read_table(lines: list[str], name: str, source: str) -> Sheet:
    rows = [line for line in (line.strip() for line in lines) if line]
    stray = [row for row in rows if not (row.startswith("|") and row.endswith("|"))]
    if stray:
        words = f"{source}, phần {name}: dòng “{stray[0][:40]}” không phải dòng của bảng."
        raise FormError(words, "Mỗi dòng bắt đầu và kết thúc bằng dấu |.")
    if len(rows) < 2 or not _RULE.fullmatch(rows[1]):  # noqa: PLR2004 - a heading line and a rule
        raise FormError(f"{source}, phần {name}: thiếu dòng tên cột hoặc dòng gạch.", "Xem mẫu trong forms/README.md.")
    columns = tuple(_cells(rows[0]))
    table = [_line(number, columns, _cells(row), name, source) for number, row in enumerate(rows[2:], start=2)]
    return Sheet(name, columns, tuple(line for line in table if line.cells))


def _line(number: int, columns: tuple[str, ...], cells: list[str], name: str, source: str) -> Line:
    if len(cells) > len(columns):
        words = f"{source}, phần {name}, dòng {number}: có {len(cells)} ô, chỉ có {len(columns)} cột."
        raise FormError(words, "Viết dấu | bên trong ô thành \\|.")
    return Line(number, {column: cell for column, cell in zip(columns, cells, strict=False) if cell})


def _cells(row: str) -> list[str]:
    return [_TO_READ.sub(_broken, cell.strip().replace("\\|", "|")) for cell in _CELL_END.split(row)[1:-1]]


def _broken(found: re.Match[str]) -> str:
    pairs, single = divmod(len(found[1]), 2)
    return "\\" * pairs + (_BREAK if single else "\n")


def _write_table(sheet: Sheet) -> str:
    rows = ["| " + " | ".join(_escaped(column) for column in sheet.columns) + " |"]
    rows.append("|" + " --- |" * len(sheet.columns))
    rows += ["| " + " | ".join(_escaped(line.get(column)) for column in sheet.columns) + " |" for line in sheet.lines]
    return "\n".join(rows)


def _escaped(text: str) -> str:
    written = _TO_WRITE.sub(lambda found: found[1] * 2 + (f"\\{_BREAK}" if found[2] == _BREAK else _BREAK), text)
    return written.replace("|", "\\|")
