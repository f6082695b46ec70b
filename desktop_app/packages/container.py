"""The archive of a package: a ZIP in one fixed writing, in which every byte means something.

The container is ASiC-E (ETSI EN 319 162-1): any archive tool opens it. This program writes members stored (not
deflated), so that a damaged one can be told from sound ones, with fixed dates and no extras; and it reads only that
writing: members are taken one after the other, what stands before, between and after them is written anew, and the
bytes must be the same. So there is no second reading of a file, no room for hidden, doubled or overlapping entries,
and no decompression. What is refused here is looked at once more, only to say what is wrong with it (``diagnosis``).
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.errors import PackageError
from desktop_app.packages.diagnosis.archive import trouble_with_archive
from desktop_app.packages.layout import LOCAL, LOCAL_SIGN, central_entry, end_record, local_header, sign
from desktop_app.packages.limits import Limits
from desktop_app.packages.names import trouble_with_name

MIMETYPE = b"application/vnd.etsi.asic-e+zip"

_BEGINNING = sign(LOCAL_SIGN)
_JSON = ".json"
_ADVICE = "Đề nghị nơi gửi xuất lại gói và chép lại."


@dataclass(frozen=True, slots=True)
class Part:
    """One member of the archive."""

    name: str
    data: bytes


def write(parts: Sequence[Part]) -> bytes:
    """Return the archive of ``parts``, in their order."""
    body: list[bytes] = []
    for part in parts:
        body += (local_header(part.name.encode("ascii"), zlib.crc32(part.data), len(part.data)), part.data)
    return b"".join([*body, _directory(parts)])


def read(data: bytes, limits: Limits) -> tuple[Part, ...]:
    """Return the members of a package; raises ``PackageError`` for anything that ``write`` would not have written."""
    parts = read_parts(data, limits)
    if parts[0] != Part("mimetype", MIMETYPE):
        if any(part.name == "mimetype" for part in parts[1:]):
            raise PackageError("Các phần của gói bị đổi thứ tự.", _ADVICE)
        raise PackageError("Tệp nén này không phải gói số liệu.", "Gói do Sổ Mầm Non tạo có đuôi .gdmn.")
    return parts


def read_parts(data: bytes, limits: Limits) -> tuple[Part, ...]:
    """Return the members of an archive in our writing, whatever it is for; raises ``PackageError``."""
    if len(data) > limits.total:
        raise PackageError("Gói quá lớn.", "Tệp này không phải gói do Sổ Mầm Non tạo.")
    try:
        return _read(data, limits)
    except PackageError as refusal:
        # refused it is; the second look only finds better words
        words = trouble_with_archive(data, limits)
        if words:
            raise PackageError(words, _ADVICE) from refusal
        raise


def _read(data: bytes, limits: Limits) -> tuple[Part, ...]:
    if not data.startswith(_BEGINNING):
        raise PackageError("Tệp này không phải gói số liệu.", "Gói do Sổ Mầm Non tạo có đuôi .gdmn.")
    parts, end = _members(data, limits)
    if data[end:] != _directory(parts):
        raise PackageError("Gói bị sửa hoặc hỏng: phần mục lục không khớp.", _ADVICE)
    return parts


def _directory(parts: Sequence[Part]) -> bytes:
    lines: list[bytes] = []
    offset = 0
    for part in parts:
        name, size = part.name.encode("ascii"), len(part.data)
        lines.append(central_entry(name, zlib.crc32(part.data), size, offset))
        offset += LOCAL.size + len(name) + size
    directory = b"".join(lines)
    return directory + end_record(len(parts), len(directory), offset)


def _members(data: bytes, limits: Limits) -> tuple[tuple[Part, ...], int]:
    parts: list[Part] = []
    seen: set[str] = set()
    at = 0
    while data.startswith(_BEGINNING, at):
        part, at = _member(data, at, limits)
        if part.name.casefold() in seen:
            raise PackageError(f"Gói có hai phần cùng tên “{part.name}”.", _ADVICE)
        seen.add(part.name.casefold())
        parts.append(part)
        if len(parts) > limits.members:
            raise PackageError("Gói có quá nhiều phần.", _ADVICE)
    return tuple(parts), at


def _member(data: bytes, at: int, limits: Limits) -> tuple[Part, int]:
    head = data[at : at + LOCAL.size]
    if len(head) < LOCAL.size:
        raise PackageError("Gói bị cắt cụt.", _ADVICE)
    fields = LOCAL.unpack(head)
    size, name_length = fields[8], fields[9]
    if size > limits.member or name_length > limits.name:
        raise PackageError("Gói có phần quá lớn.", _ADVICE)
    start = at + LOCAL.size + name_length
    name = data[at + LOCAL.size : start].decode("latin-1")
    trouble = trouble_with_name(name, limits.name)
    if trouble:
        raise PackageError(trouble, _ADVICE)
    content = data[start : start + size]
    if len(content) < size:
        raise PackageError(f"Gói bị cắt cụt ở phần “{name}”.", _ADVICE)
    if data[at:start] != local_header(name.encode("ascii"), zlib.crc32(content), size):
        raise PackageError(f"Phần “{name}” của gói bị sửa hoặc hỏng.", _ADVICE)
    _refuse_heavy(name, content, limits)
    return Part(name, content), start + size


def _refuse_heavy(name: str, content: bytes, limits: Limits) -> None:
    """Refuse JSON that would fill the memory once it is read, before anybody reads it."""
    if not name.endswith(_JSON):
        return
    if len(content) > limits.json or sum(content.count(mark) for mark in (b"[", b"{", b",")) > limits.marks:
        raise PackageError(f"Phần “{name}” của gói chứa quá nhiều số liệu.", _ADVICE)
