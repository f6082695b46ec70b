"""The kinds of answer: how each is read from what a clerk types, kept in JSON, and shown again.

An answer is a value, *không áp dụng*, *chưa có số liệu (lý do)*, or not yet given (``None``). Zero is a value.
Each kind has three shapes and never a fourth: the text in an editor, the Python value, and the JSON value.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TypeAlias

from desktop_app.domain.canonical import MAX_INTEGER, JsonValue
from desktop_app.domain.vietnamese import fold, nfc, show_date, show_number, typed_key


class Kind(StrEnum):
    """The XLSForm types of the subset that hold or show one answer."""

    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    SELECT_ONE = "select_one"
    SELECT_MULTIPLE = "select_multiple"
    NOTE = "note"
    CALCULATE = "calculate"
    HIDDEN = "hidden"
    TODAY = "today"

    @property
    def is_asked(self) -> bool:
        """Whether a clerk answers it."""
        return self in _ASKED


_ANY_VALUE = (Kind.CALCULATE, Kind.HIDDEN)
_WORDS = (Kind.TEXT, Kind.SELECT_ONE, *_ANY_VALUE)
_ASKED = frozenset({Kind.TEXT, Kind.INTEGER, Kind.DECIMAL, Kind.DATE, Kind.SELECT_ONE, Kind.SELECT_MULTIPLE})


@dataclass(frozen=True, slots=True)
class NotApplicable:
    """Không áp dụng: the question does not concern this unit."""


@dataclass(frozen=True, slots=True)
class NoData:
    """Chưa có số liệu: the figure exists in the world but not here yet; ``reason`` says why."""

    reason: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of a select: ``name`` is kept, ``label`` is shown; ``extra`` holds columns for choice_filter."""

    name: str
    label: str
    extra: tuple[tuple[str, str], ...] = ()


Value: TypeAlias = int | Decimal | str | date | tuple[str, ...]
Answer: TypeAlias = Value | NotApplicable | NoData | None


@dataclass(frozen=True, slots=True)
class Rejected:
    """Typed text that is no answer: nothing is kept, ``message`` (Vietnamese) is shown under the question."""

    text: str
    message: str


NOT_APPLICABLE = NotApplicable()
NOT_APPLICABLE_WORDS = "Không áp dụng"
NO_DATA_WORDS = "Chưa có số liệu"
MAX_TEXT = 20_000

_PLAIN_INTEGER = re.compile(r"[+-]?\d+")
_GROUPED_INTEGER = re.compile(r"[+-]?\d{1,3}(?:\.\d{3})+")
_COMMA_DECIMAL = re.compile(r"[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+)?,\d+")
_DOT_DECIMAL = re.compile(r"[+-]?\d*\.\d+")
_DATE = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})")
_SOLID_DATE = re.compile(r"(\d{2})(\d{2})(\d{4})")
_NO_YEAR = re.compile(r"\d{1,2}[/.-]\d{1,2}")
_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_SPLIT = re.compile(r"[;\n]")
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_SHORT_YEAR_DIGITS, _CENTURY = 2, 100


def parse(kind: Kind, text: str, choices: Sequence[Choice] = (), today: date | None = None) -> Answer | Rejected:
    """Read what a clerk typed; empty text is "not yet answered". Never raises, never guesses.

    A year of two digits is the latest such year not after the next one: in 2026, "5/9/27" is 2027 and "12/3/85" is
    1985. ``today`` says which year it is now, by the computer's clock when not given.
    """
    text = nfc(text).strip()
    if not text:
        return None
    match kind:
        case Kind.INTEGER:
            return _parse_integer(text)
        case Kind.DECIMAL:
            return _parse_decimal(text)
        case Kind.DATE | Kind.TODAY:
            return _parse_date(text, today or datetime.now().astimezone().date())
        case Kind.SELECT_ONE:
            return _parse_choice(text, choices)
        case Kind.SELECT_MULTIPLE:
            return _parse_choices(text, choices)
        case _:
            return _parse_text(text)


def show(answer: Answer, choices: Sequence[Choice] = ()) -> str:
    """Return ``answer`` as a screen or paper shows it."""
    match answer:
        case None:
            return ""
        case NotApplicable():
            return NOT_APPLICABLE_WORDS
        case NoData(reason):
            return f"{NO_DATA_WORDS} ({reason})" if reason else NO_DATA_WORDS
        case tuple():
            return "; ".join(_label(name, choices) for name in answer)
        case date():
            return show_date(answer)
        case str():
            return _label(answer, choices)
        case _:
            return show_number(answer)


def editable(answer: Answer, choices: Sequence[Choice] = ()) -> str:
    """Return the text an editor starts with; ``parse`` reads it back as the same answer."""
    match answer:
        case NotApplicable() | NoData():
            return ""
        case Decimal():
            # no dots between thousands: in a decimal "1.960" could be read in two ways
            return plain_decimal(answer).replace(".", ",")
        case _:
            return show(answer, choices)


def to_json(answer: Answer) -> JsonValue:
    """Return the JSON shape of ``answer``: decimals as strings, dates in ISO 8601, blanks as small objects."""
    # most answers are numbers and names of choices
    if type(answer) is int or type(answer) is str:
        return answer
    match answer:
        case None | str():
            return answer
        case NotApplicable():
            return {"blank": "khong_ap_dung"}
        case NoData(reason):
            return {"blank": "chua_co_so_lieu", "reason": reason}
        case tuple():
            return list(answer)
        case date():
            return answer.isoformat()
        case Decimal():
            return plain_decimal(answer)
        case int():
            return answer


def from_json(kind: Kind, data: JsonValue) -> Answer:
    """Read the JSON shape back; raises ``ValueError`` when ``data`` does not fit ``kind``."""
    if type(data) is str and kind in _WORDS:
        return data
    match data:
        case None:
            return None
        case bool():
            pass
        case int() if kind is Kind.INTEGER or kind in _ANY_VALUE:
            return data
        case str() if kind is Kind.DECIMAL:
            return _decimal_from_json(data)
        case str() if kind is Kind.DATE or kind is Kind.TODAY:
            if _ISO_DATE.fullmatch(data):
                return date.fromisoformat(data)
        case list() if kind is Kind.SELECT_MULTIPLE and all(isinstance(each, str) for each in data):
            return tuple(str(each) for each in data)
        case dict():
            return _mark_from_json(data)
    raise ValueError(f"{data!r} is no {kind.value}")


def plain_decimal(number: Decimal) -> str:
    """Return the one plain writing of ``number``: no exponent, no trailing zeros, no minus zero."""
    text = f"{number:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def _mark_from_json(data: Mapping[str, JsonValue]) -> NotApplicable | NoData:
    match data:
        case {"blank": "khong_ap_dung", **rest} if not rest:
            return NOT_APPLICABLE
        case {"blank": "chua_co_so_lieu", "reason": str(reason), **rest} if not rest:
            return NoData(reason)
    raise ValueError(f"{data!r} is no mark")


def _decimal_from_json(data: str) -> Decimal:
    try:
        number = Decimal(data)
    except InvalidOperation as error:
        raise ValueError(f"{data!r} is no decimal") from error
    if not number.is_finite() or plain_decimal(number) != data:
        raise ValueError(f"{data!r} is no plain decimal")
    return number


def _label(name: str, choices: Sequence[Choice]) -> str:
    return next((choice.label for choice in choices if choice.name == name), name)


def _squeezed(text: str) -> str:
    return text.replace("\u00a0", "").replace("\u202f", "").replace(" ", "")


def _parse_integer(text: str) -> Answer | Rejected:
    squeezed = _squeezed(text)
    # "1.234" is a thousand and more, "1.5" is no whole number
    if not (_PLAIN_INTEGER.fullmatch(squeezed) or _GROUPED_INTEGER.fullmatch(squeezed)):
        return Rejected(text, f"“{text}” không phải số nguyên. Ví dụ đúng: 25 hoặc 1.234.")
    digits = squeezed.replace(".", "")
    if len(digits) > len(str(MAX_INTEGER)) or abs(int(digits)) > MAX_INTEGER:
        return Rejected(text, "Số này quá lớn. Hãy kiểm tra lại.")
    return int(digits)


def _parse_decimal(text: str) -> Answer | Rejected:
    squeezed = _squeezed(text)
    if len(squeezed) > len(str(MAX_INTEGER)):
        return Rejected(text, "Số này quá dài. Hãy kiểm tra lại.")
    if _GROUPED_INTEGER.fullmatch(squeezed) and squeezed.count(".") == 1:
        whole, fraction = squeezed.split(".")
        if whole.lstrip("+-").strip("0"):
            return Rejected(text, f"“{text}” có thể hiểu hai cách. Gõ {whole}{fraction} hoặc {whole},{fraction}.")
    if _PLAIN_INTEGER.fullmatch(squeezed) or _DOT_DECIMAL.fullmatch(squeezed):
        return _normal(squeezed)
    if _COMMA_DECIMAL.fullmatch(squeezed) or _GROUPED_INTEGER.fullmatch(squeezed):
        return _normal(squeezed.replace(".", "").replace(",", "."))
    return Rejected(text, f"“{text}” không phải là số. Ví dụ đúng: 12 hoặc 1,5.")


def _normal(text: str) -> Decimal:
    return Decimal(plain_decimal(Decimal(text)))


def _parse_date(text: str, today: date) -> Answer | Rejected:
    found = _DATE.fullmatch(text)
    if found:
        day, month, year = found[1], found[3], found[4]
    elif solid := _SOLID_DATE.fullmatch(text):
        day, month, year = solid.groups()
    else:
        return Rejected(text, _not_a_date(text))
    full_year = _full_year(int(year), today.year + 1) if len(year) == _SHORT_YEAR_DIGITS else int(year)
    try:
        result = date(full_year, int(month), int(day))
    except ValueError:
        return Rejected(text, f"Không có ngày “{text}”. Viết ngày/tháng/năm, ví dụ 05/09/2025.")
    if not _FIRST_YEAR <= full_year <= _LAST_YEAR:
        return Rejected(text, f"Năm {full_year} nằm ngoài khoảng {_FIRST_YEAR}-{_LAST_YEAR}.")
    return result


def _full_year(digits: int, last: int) -> int:
    """Return the latest year up to ``last`` that ends in ``digits``."""
    return last - (last - digits) % _CENTURY


def _not_a_date(text: str) -> str:
    if _NO_YEAR.fullmatch(text):
        return f"“{text}” thiếu năm. Viết đủ ngày/tháng/năm, ví dụ 05/09/2025."
    return f"“{text}” không phải là ngày. Ví dụ đúng: 05/09/2025."


def _parse_text(text: str) -> Answer | Rejected:
    if len(text) > MAX_TEXT:
        return Rejected(text, f"Nội dung dài quá {show_number(MAX_TEXT)} ký tự.")
    if any(ord(c) < ord(" ") and c not in "\n\t" for c in text) or any("\ud800" <= c <= "\udfff" for c in text):
        return Rejected(text, "Nội dung có ký tự không hiển thị được. Hãy gõ lại.")
    return text


def _parse_choice(text: str, choices: Sequence[Choice]) -> Answer | Rejected:
    for choice in choices:
        if text in (choice.name, choice.label):
            return choice.name
    wanted = typed_key(text)
    close = [choice.name for choice in choices if wanted in (typed_key(choice.label), fold(choice.name))]
    if len(close) == 1:
        return close[0]
    offered = "; ".join(choice.label for choice in choices[:6])
    return Rejected(text, f"“{text}” không có trong danh sách. Chọn một trong: {offered}.")


def _parse_choices(text: str, choices: Sequence[Choice]) -> Answer | Rejected:
    chosen: set[str] = set()
    for piece in _SPLIT.split(text):
        if not piece.strip():
            continue
        one = _parse_choice(piece.strip(), choices)
        if not isinstance(one, str):
            return one
        chosen.add(one)
    return tuple(choice.name for choice in choices if choice.name in chosen) or None
