"""A receipt as canonical JSON, the statement of a RECEIPT package; read strictly."""

import re
from datetime import datetime

from desktop_app.domain.canonical import JsonError, JsonValue, canonical_bytes, parse_canonical
from desktop_app.domain.errors import PackageError
from desktop_app.domain.package import Party
from desktop_app.domain.receipt import Receipt, ReceiptLine
from desktop_app.domain.snapshot import Outcome

FORMAT = 1
_ID, _HASH = re.compile(r"[0-9a-f]{32}"), re.compile(r"[0-9a-f]{64}")
_ADVICE = "Đề nghị nơi nhận xuất lại biên nhận."


def receipt_bytes(receipt: Receipt) -> bytes:
    """Return ``receipt`` as it travels."""
    return canonical_bytes(
        {
            "format": FORMAT,
            "package": receipt.package,
            "sha256": receipt.sha256,
            "sender": receipt.sender,
            "office": {"code": receipt.office.code, "name": receipt.office.name},
            "received": receipt.received.isoformat(timespec="seconds"),
            "outcome": receipt.outcome.value,
            "explanation": receipt.explanation,
            "edition": receipt.edition,
            "lines": [_line_json(each) for each in receipt.lines],
        }
    )


def read_receipt(data: bytes) -> Receipt:
    """Read a receipt; raises ``PackageError`` for anything that ``receipt_bytes`` would not have written."""
    try:
        body = parse_canonical(data)
        match body:
            case {"format": int(number)} if number > FORMAT and not isinstance(number, bool):
                raise PackageError("Biên nhận do chương trình mới hơn tạo ra.", "Cập nhật Sổ Mầm Non rồi nhận lại.")
            case {
                "format": 1, "package": str(package), "sha256": str(sha256), "sender": str(sender),
                "office": {"code": str(code), "name": str(name)}, "received": str(received),
                "outcome": str(outcome), "explanation": str(explanation), "edition": int(edition),
                "lines": list(lines),
            }:  # fmt: skip
                receipt = Receipt(
                    _matching(_ID, package),
                    _matching(_HASH, sha256),
                    sender,
                    Party(code, name),
                    _moment(received),
                    Outcome(outcome),
                    explanation,
                    tuple(_line(each) for each in lines),
                    _whole(edition),
                )
                # also refuses whatever this program would have written otherwise: more keys, other dates
                if receipt_bytes(receipt) == data:
                    return receipt
    except (JsonError, ValueError) as error:
        raise PackageError("Biên nhận không đúng khuôn.", _ADVICE) from error
    raise PackageError("Biên nhận không đúng khuôn.", _ADVICE)


def _line_json(line: ReceiptLine) -> JsonValue:
    return {
        "unit": line.unit,
        "form": line.form_id,
        "revision": line.revision,
        "hash": line.hash,
        "outcome": line.outcome.value,
        "explanation": line.explanation,
    }


def _line(data: JsonValue) -> ReceiptLine:
    match data:
        case {
            "unit": str(unit), "form": str(form), "revision": int(revision), "hash": str(content_hash),
            "outcome": str(outcome), "explanation": str(explanation),
        }:  # fmt: skip
            return ReceiptLine(
                unit, form, _whole(revision), _matching(_HASH, content_hash), Outcome(outcome), explanation
            )
    raise ValueError("no line of a receipt")


def _matching(pattern: re.Pattern[str], text: str) -> str:
    if pattern.fullmatch(text) is None:
        raise ValueError("no hash")
    return text


def _whole(number: int) -> int:
    # true is a number to Python
    if isinstance(number, bool) or number < 0:
        raise ValueError("no whole number")
    return number


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone")
    return moment
