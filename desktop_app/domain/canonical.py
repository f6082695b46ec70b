"""Canonical JSON: one value, one sequence of bytes, so that a hash and a signature mean something.

The form is that of RFC 8785 restricted to what the ledger needs: objects with sorted keys, arrays, strings
in NFC, whole numbers within ±(2^53-1), true, false and null. Decimals travel as strings ("1.5"), so no
engine's floating point can change them.
"""

import hashlib
import json
import re
from collections.abc import Iterable
from typing import NoReturn

from desktop_app.domain.vietnamese import is_nfc, nfc

JsonValue = None | bool | int | str | list["JsonValue"] | dict[str, "JsonValue"]

MAX_DEPTH = 32
MAX_INTEGER = 2**53 - 1
MAX_DIGITS = 16
_NESTING = (dict, list)
_WRITER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False, sort_keys=True)
_NESTS = (b"{", b"[")
_LONG_NUMBER = re.compile(rb"[:\[,-][0-9]{16}")
_HIGH = tuple(bytes((first,)) for first in range(0xEE, 0xF5))
"""The first bytes of the letters from U+E000 on."""


class JsonError(ValueError):
    """Bytes are not the strict JSON that the ledger reads; the text says why, in Vietnamese."""


def canonical_bytes(value: JsonValue) -> bytes:
    """Return the one UTF-8 writing of ``value``."""
    # sort by UTF-16 code units, as RFC 8785 §3.2.3 asks
    return json.dumps(_ordered(value, 0), ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def digest(data: bytes) -> str:
    """Return the SHA-256 of ``data`` as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def parse_strict(data: bytes) -> JsonValue:
    """Read JSON, refusing what has two readings: double keys, NaN, fractions, huge numbers, deep nesting.

    Raises ``JsonError``.
    """
    try:
        text = data.decode("utf-8")
        value: JsonValue = json.loads(
            text,
            object_pairs_hook=_unique,
            parse_constant=_refuse_constant,
            parse_float=_refuse_float,
            parse_int=_small_int,
        )
        _refuse_depth(value)
        json.dumps(value, ensure_ascii=False).encode("utf-8")  # a lone surrogate fails here
    except JsonError:
        raise
    except RecursionError as error:
        raise JsonError(f"lồng nhau quá {MAX_DEPTH} tầng") from error
    except UnicodeError as error:
        raise JsonError("có chữ viết sai mã (UTF-8)") from error
    except ValueError as error:
        raise JsonError("không phải JSON hợp lệ") from error
    return value


def parse_canonical(data: bytes) -> JsonValue:
    """Read canonical JSON and nothing else: the bytes must be what ``canonical_bytes`` would write.

    Raises ``JsonError``.
    """
    value = _plainly_canonical(data)
    if value is not None:
        return value
    value = parse_strict(data)
    try:
        same = canonical_bytes(value) == data
    except ValueError as error:
        raise JsonError("không ở dạng JSON chuẩn tắc") from error
    if not same:
        raise JsonError("không ở dạng JSON chuẩn tắc")
    return value


def parse_known(data: bytes) -> JsonValue:
    """Read JSON that has been read strictly before, and not been changed since."""
    value: JsonValue = json.loads(data)
    return value


def _plainly_canonical(data: bytes) -> JsonValue:
    """Return what canonical JSON says where that is plain to see, and nothing (None) where it needs a closer look.

    The library's own writing is canonical but for two things: it does not bring text into NFC, and it sorts keys by
    code point, which is another order only beside letters from U+E000 on. A key that is there twice is written once.
    """
    if data[:1] not in _NESTS or _LONG_NUMBER.search(data) or any(first in data for first in _HIGH):
        return None
    try:
        text = data.decode("utf-8")
        value: JsonValue = json.loads(text, parse_constant=_refuse_constant, parse_float=_refuse_float)
        # a part of a text in NFC is in NFC
        same = is_nfc(text) and _WRITER.encode(value) == text
        _refuse_depth(value)
    except (ValueError, RecursionError):
        return None
    return value if same else None


def _ordered(value: JsonValue, depth: int) -> JsonValue:
    if depth > MAX_DEPTH:
        raise ValueError("JSON is nested too deeply")
    match value:
        case str():
            return nfc(value)
        case bool() | None:
            return value
        case int():
            if abs(value) > MAX_INTEGER:
                raise ValueError(f"{value} is outside ±(2^53-1)")
            return value
        case list():
            return [_ordered(each, depth + 1) for each in value]
        case dict():
            pairs = sorted(((nfc(k), v) for k, v in value.items()), key=lambda pair: pair[0].encode("utf-16-be"))
            return _unique([(k, _ordered(v, depth + 1)) for k, v in pairs])
    raise TypeError(f"{type(value).__name__} has no canonical JSON")


def _refuse_depth(value: JsonValue) -> None:
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [child for each in level for child in _children(each) if isinstance(child, _NESTING)]
        if not level:
            return
    if any(level):
        raise JsonError(f"lồng nhau quá {MAX_DEPTH} tầng")


def _children(value: JsonValue) -> Iterable[JsonValue]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _unique(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise JsonError("có khóa lặp lại")
    return result


def _refuse_constant(name: str) -> NoReturn:
    raise JsonError(f"có giá trị {name}")


def _refuse_float(text: str) -> NoReturn:
    raise JsonError(f"có số lẻ viết trực tiếp ({text[:20]})")


def _small_int(text: str) -> int:
    if len(text.lstrip("-")) > MAX_DIGITS or abs(int(text)) > MAX_INTEGER:
        raise JsonError("có số quá lớn")
    return int(text)
