"""What a package says: its header as canonical JSON, and the member names of what lies inside.

``id`` is the first 32 hexadecimal digits of the SHA-256 of the header without it: the same contents, the same id.
"""

import re
from datetime import datetime

from desktop_app.domain.canonical import JsonError, JsonValue, canonical_bytes, digest, parse_canonical
from desktop_app.domain.errors import PackageError
from desktop_app.domain.package import Enclosed, Header, PackageKind, Party

FORMAT = 1
HEADER = "package.json"
STATEMENT = "statement.json"
ID_LENGTH = 32
_HEX = re.compile(r"[0-9a-f]+")
# what steers a terminal, breaks a line, or turns the words around it
_STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_LONGEST = 300
_ADVICE = "Đề nghị nơi gửi xuất lại gói."


def header_bytes(header: Header) -> bytes:
    """Return the header as it lies in the package."""
    return canonical_bytes(_header_json(header) | {"id": header.id})


def header_id(header: Header) -> str:
    """Return the id that belongs to what the header says."""
    return digest(canonical_bytes(_header_json(header)))[:ID_LENGTH]


def snapshot_name(content_hash: str) -> str:
    """Return the member name of a snapshot."""
    return f"snapshots/{content_hash}.json"


def wrapped_name(package_id: str) -> str:
    """Return the member name of a package carried inside."""
    return f"packages/{package_id}.gdmn"


def document_name(name: str) -> str:
    """Return the member name of a human copy."""
    return f"documents/{name}"


def read_header(data: bytes) -> Header:
    """Read the header, strictly; raises ``PackageError``."""
    try:
        body = parse_canonical(data)
    except JsonError as error:
        raise PackageError(f"Phần đầu của gói hỏng: {error}.", _ADVICE) from error
    match body:
        case {
            "format": 1, "kind": str(kind), "id": str(package_id), "sender": sender, "recipient": recipient,
            "period": str(period), "practice": bool(practice), "program": str(program), "pack": str(pack),
            "created": str(created), "snapshots": list(snapshots), "packages": list(packages), **rest,
        } if set(rest) <= {"statement"} and isinstance(body, dict) and kind in set(PackageKind):  # fmt: skip
            header = Header(
                PackageKind(kind),
                package_id,
                _party(sender),
                _party(recipient),
                period,
                practice,
                program,
                pack,
                _moment(created),
                tuple(_enclosed(each) for each in snapshots),
                tuple(_hex(each, ID_LENGTH) for each in packages),
                _hex(body["statement"], 64) if rest else "",
            )
            _refuse_steering(header)
            if header_id(header) == package_id and _is_whole(header):
                return header
        case {"format": int(number)} if number > FORMAT:
            raise PackageError("Gói do chương trình mới hơn tạo ra.", "Cập nhật Sổ Mầm Non rồi nhận lại.")
        case {"format": 1, "kind": str(kind)} if kind not in set(PackageKind):
            raise PackageError(f"Chương trình này chưa nhận loại gói “{kind[:40]}”.", "Cập nhật Sổ Mầm Non.")
    raise PackageError("Phần đầu của gói không đúng khuôn.", _ADVICE)


def _refuse_steering(header: Header) -> None:
    """Refuse words that would show something else than they say, on a screen or in a terminal."""
    parties = (header.sender, header.recipient)
    words = [header.period, header.program, header.pack, *(word for each in parties for word in (each.code, each.name))]
    words += [word for each in header.enclosed for word in (each.unit, each.form_id)]
    if any(len(word) > _LONGEST or _STEERING.search(word) for word in words):
        raise PackageError("Phần đầu của gói có ký tự lạ hoặc tên quá dài.", _ADVICE)


def _is_whole(header: Header) -> bool:
    """Say whether a submission carries bản chốt or packages, and anything else one statement and neither."""
    if header.kind is PackageKind.SUBMISSION:
        return not header.statement
    return bool(header.statement) and not header.enclosed and not header.wrapped


def _header_json(header: Header) -> dict[str, JsonValue]:
    # a submission has no such line at all: its id is the same as it always was
    said: dict[str, JsonValue] = {"statement": header.statement} if header.statement else {}
    return said | {
        "format": FORMAT,
        "kind": header.kind.value,
        "sender": {"code": header.sender.code, "name": header.sender.name},
        "recipient": {"code": header.recipient.code, "name": header.recipient.name},
        "period": header.period,
        "practice": header.practice,
        "program": header.program,
        "pack": header.pack,
        "created": header.created.isoformat(timespec="seconds"),
        "snapshots": [
            {"unit": e.unit, "form": e.form_id, "revision": e.revision, "hash": e.hash, "parents": list(e.parents)}
            for e in header.enclosed
        ],
        "packages": list(header.wrapped),
    }


def _party(data: JsonValue) -> Party:
    match data:
        case {"code": str(code), "name": str(name), **rest} if not rest:
            return Party(code, name)
    raise PackageError("Gói không ghi rõ nơi gửi, nơi nhận.", _ADVICE)


def _enclosed(data: JsonValue) -> Enclosed:
    match data:
        case {
            "unit": str(unit), "form": str(form), "revision": int(revision), "hash": content_hash,
            "parents": list(parents), **rest,
        } if not rest and not isinstance(revision, bool):  # fmt: skip
            return Enclosed(unit, form, revision, _hex(content_hash, 64), tuple(_hex(each, 64) for each in parents))
    raise PackageError("Gói liệt kê bản chốt không đúng khuôn.", _ADVICE)


def _hex(data: JsonValue, length: int) -> str:
    if isinstance(data, str) and len(data) == length and _HEX.fullmatch(data):
        return data
    raise PackageError("Gói ghi sai một mã băm.", _ADVICE)


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise PackageError("Gói ghi sai thời điểm lập.", _ADVICE) from error
    if moment.tzinfo is None:
        raise PackageError("Gói ghi thời điểm lập không có múi giờ.", _ADVICE)
    return moment
