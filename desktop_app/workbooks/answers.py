"""From a cell to an answer: figures, days, texts, choices and marks, or a sentence that says why it is none.

What is typed in a cell means what the same would mean in a field of the window; on top of that come the ways in which
a spreadsheet keeps things.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from desktop_app.domain.form import Item
from desktop_app.domain.kinds import (
    NOT_APPLICABLE,
    Answer,
    Choice,
    Kind,
    NoData,
    Rejected,
    parse,
    plain_decimal,
    show,
)
from desktop_app.domain.vietnamese import fold, nfc, show_date
from desktop_app.domain.workbook import Retyped
from desktop_app.workbooks import blueprint
from desktop_app.workbooks.likeness import key, keys
from desktop_app.workbooks.sheets import Cell, Trouble, serial_day

_NO_DATA = re.compile(r"ch[uư]a\s+c[oó]\s+s[oố]\s+li[eệ]u\s*[:.,–—-]*\s*(.*)", re.IGNORECASE | re.DOTALL)
_NOT_APPLICABLE = "khong ap dung"
_NO_DATA_FOLDED = "chua co so lieu"
_FIRST_SERIAL, _FIRST_YEAR, _LAST_YEAR = 10_000, 1_900, 2_100
_SHORT_DATE, _DATE_DIGITS = 7, 8
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]\d{1,2}:\d{2}.*)?")
_WITH_TIME = re.compile(r"(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})\s+\d{1,2}:\d{2}.*")
_IN_WORDS = re.compile(r"(?:ng[aà]y\s+)?(\d{1,2})\s+th[aá]ng\s+(\d{1,2})(?:\s+n[aă]m\s+|\s*,\s*)(\d{4})", re.IGNORECASE)
_MONTH_ONLY = re.compile(r"(?:th[aá]ng\s*)?\d{1,2}\s*[/.-]\s*\d{4}", re.IGNORECASE)
_DASHES = frozenset("-–—−./")
_SPACED = re.compile(r"\s*([/.-])\s*")
_YES = frozenset({"x", "✓", "✔", "√", "☑", "v", "1", "y", "yes", "true", "đúng"})
_NO = frozenset({"0", "n", "no", "false", "sai"})
_SPLIT = re.compile(r"[;\n]")
_FEW = 6


def read_answer(cell: Cell | None, item: Item) -> Answer | Rejected:
    """Return what ``cell`` answers to ``item``; nothing for an empty cell. Never raises, never guesses."""
    if cell is None:
        return None
    match cell.value:
        case Trouble.ERROR:
            return Rejected(cell.shown, f"Ô báo lỗi {cell.shown}. Sửa công thức, hoặc gõ thẳng giá trị.")
        case Trouble.NO_RESULT:
            return Rejected("", "Ô là công thức chưa có kết quả. Mở bằng Excel rồi lưu lại, hoặc gõ thẳng giá trị.")
        case str() as text:
            return _from_text(text, item)
        case bool() as truth:
            return _from_truth(item, truth=truth)
        case date() as day:
            return _from_day(day, item)
        case Decimal() as number:
            return _from_number(number, item, is_percent=cell.is_percent)


def read_old(cell: Cell | None, item: Item, retyped: Retyped | None) -> tuple[Answer | Rejected, Retyped | None]:
    """Return what a cell whose text was put right answers, and the correction if it was one.

    The font of a cell may be old and its text not: what is a choice as it stood, and none when put right, stood right.
    """
    if cell is None or retyped is None:
        return read_answer(cell, item), None
    meant = read_answer(replace(cell, value=retyped.after), item)
    as_it_stood = read_answer(replace(cell, value=retyped.before), item)
    if isinstance(meant, Rejected) and not isinstance(as_it_stood, Rejected):
        return as_it_stood, None
    return meant, retyped


def read_mark(text: str) -> Answer:
    """Return the mark that ``text`` writes out, or nothing."""
    folded = fold(text)
    if folded.rstrip(" .") == _NOT_APPLICABLE:
        return NOT_APPLICABLE
    if folded.startswith(_NO_DATA_FOLDED):
        found = _NO_DATA.match(nfc(text).strip())
        reason = found[1].strip() if found else ""
        if reason.startswith("(") and reason.endswith(")"):
            reason = reason[1:-1].strip()
        return NoData(reason)
    return None


def _from_text(text: str, item: Item) -> Answer | Rejected:
    text = nfc(text).strip()
    if not text:
        return None
    mark = read_mark(text)
    if mark is not None:
        return _marked(mark, text)
    match item.kind:
        case Kind.SELECT_ONE:
            return _choice(text, item.choices)
        case Kind.SELECT_MULTIPLE:
            return _choices(text, item.choices)
        case Kind.DATE:
            return _date(text)
        case Kind.TEXT:
            return parse(Kind.TEXT, text.replace("\r\n", "\n").replace("\r", "\n"))
        case _ if not set(text) - _DASHES:
            return Rejected(text, f"“{text}” có thể là 0, cũng có thể là không có số. Ghi 0, hoặc “Không áp dụng”.")
        case _:
            plain = parse(item.kind, "".join(text.split()).replace("−", "-"))
            # a refusal shows the words as they stand in the cell
            return parse(item.kind, text) if isinstance(plain, Rejected) else plain


def _marked(mark: Answer, text: str) -> Answer | Rejected:
    if isinstance(mark, NoData):
        reason = parse(Kind.TEXT, mark.reason)
        return Rejected(text, reason.message) if isinstance(reason, Rejected) else NoData(str(reason or ""))
    return mark


def _date(text: str) -> Answer | Rejected:
    if _MONTH_ONLY.fullmatch(text):
        return Rejected(text, f"“{text}” mới chỉ có tháng, năm. Ghi đủ ngày/tháng/năm, ví dụ 05/09/2025.")
    day = parse(Kind.DATE, _plain_date(text))
    return parse(Kind.DATE, text) if isinstance(day, Rejected) else day


def _plain_date(text: str) -> str:
    """Return the day of a text as dd/mm/yyyy where it is written in another way that has only one meaning."""
    if found := _ISO.fullmatch(text):
        return f"{found[3]}/{found[2]}/{found[1]}"
    if found := _IN_WORDS.fullmatch(text):
        return f"{found[1]}/{found[2]}/{found[3]}"
    if found := _WITH_TIME.fullmatch(text):
        return found[1]
    return _SPACED.sub(r"\1", text)


def _from_truth(item: Item, *, truth: bool) -> Answer | Rejected:
    words = "có" if truth else "không"
    if item.kind is Kind.SELECT_ONE:
        return _choice(words, item.choices)
    shown = "TRUE" if truth else "FALSE"
    if item.kind is Kind.TEXT:
        return "Có" if truth else "Không"
    return Rejected(shown, f"“{shown}” là giá trị đúng/sai. {_example(item.kind)}")


def _from_day(day: date, item: Item) -> Answer | Rejected:
    if item.kind in {Kind.DATE, Kind.TEXT}:
        return parse(item.kind, show_date(day))
    if item.kind in {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE}:
        return _from_text(show_date(day), item)
    shown = show_date(day)
    return Rejected(shown, f"Ô là ngày {shown} (Excel có thể đã tự đổi). {_example(item.kind)}")


def _from_number(number: Decimal, item: Item, *, is_percent: bool) -> Answer | Rejected:
    match item.kind:
        case Kind.INTEGER | Kind.DECIMAL if is_percent:
            shown = f"{show(number * 100)}%"
            return Rejected(
                shown, f"Ô ghi {shown}, trong tệp là {show(number)}. Đổi ô về dạng số rồi ghi lại số cần báo."
            )
        case Kind.INTEGER if number == int(number):
            return parse(Kind.INTEGER, str(int(number)))
        case Kind.INTEGER:
            return parse(Kind.INTEGER, show(number))
        case Kind.DECIMAL:
            # a figure of a spreadsheet has one meaning: 1.234 is no thousand here
            return parse(Kind.DECIMAL, _unmistakable(number))
        case Kind.DATE:
            return _from_serial(number)
        case _:
            return _from_text(plain_decimal(number).replace(".", ","), item)


def _unmistakable(number: Decimal) -> str:
    return plain_decimal(number).replace(".", ",")


def _from_serial(number: Decimal) -> Answer | Rejected:
    """Read a bare number where a day is asked: the days Excel counts, or eight digits in a row."""
    shown = plain_decimal(number)
    if number == int(number) and _SHORT_DATE <= len(shown) <= _DATE_DIGITS:
        return parse(Kind.DATE, shown.zfill(_DATE_DIGITS))
    if _FIRST_YEAR <= number <= _LAST_YEAR:
        return Rejected(shown, f"“{shown}” mới chỉ có năm. Ghi đủ ngày/tháng/năm, ví dụ 05/09/2025.")
    day = serial_day(number) if number >= _FIRST_SERIAL else None
    return parse(Kind.DATE, show_date(day)) if day else parse(Kind.DATE, shown)


def _choice(text: str, choices: Sequence[Choice]) -> Answer | Rejected:
    """Find a choice: by the words of the list, by its label or name, then by likeness, and only when there is one."""
    labels = blueprint.labels(tuple(choices))
    for name, label in labels.items():
        if text in (name, label):
            return name
    alike = [choice for choice in choices if text.casefold() == choice.label.casefold()]
    if not alike:
        wanted = key(text)
        alike = [choice for choice in choices if wanted and wanted in (*keys(choice.label), key(labels[choice.name]))]
    if not alike:
        alike = [choice for choice in choices if fold(text) == fold(choice.name)]
    if not alike and {key(choice.label) for choice in choices} == {"co", "khong"}:
        meant = "co" if text.casefold() in _YES else "khong" if text.casefold() in _NO else ""
        alike = [choice for choice in choices if key(choice.label) == meant]
    if len(alike) == 1:
        return alike[0].name
    if alike:
        several = "; ".join(labels[choice.name] for choice in alike[:_FEW])
        return Rejected(text, f"“{text}” có thể là nhiều ý. Ghi rõ một trong: {several}.")
    if not choices:
        return Rejected(text, f"“{text}” không có trong danh sách: danh sách này còn trống.")
    offered = "; ".join(list(labels.values())[:_FEW]) + ("; …" if len(labels) > _FEW else "")
    return Rejected(text, f"“{text}” không có trong danh sách. Chọn một trong: {offered}.")


def _choices(text: str, choices: Sequence[Choice]) -> Answer | Rejected:
    whole = _choice(text, choices)
    if isinstance(whole, str):
        return (whole,)
    pieces = [piece.strip() for piece in _SPLIT.split(text) if piece.strip()]
    if len(pieces) == 1 and "," in text:
        commas = [piece.strip() for piece in text.split(",") if piece.strip()]
        if all(isinstance(_choice(piece, choices), str) for piece in commas):
            pieces = commas
    chosen: set[str] = set()
    for piece in pieces:
        one = _choice(piece, choices)
        if not isinstance(one, str):
            return one
        chosen.add(one)
    return tuple(choice.name for choice in choices if choice.name in chosen) or None


def _example(kind: Kind) -> str:
    examples = {
        Kind.INTEGER: "Ví dụ đúng: 25.",
        Kind.DECIMAL: "Ví dụ đúng: 12 hoặc 1,5.",
        Kind.DATE: "Ví dụ đúng: 05/09/2025.",
    }
    return examples.get(kind, "Chọn một ý trong danh sách.")
