"""The archive of a package: a ZIP in one fixed writing, in which every byte means something.

The container is ASiC-E (ETSI EN 319 162-1): any archive tool opens it. This program writes members stored (not
deflated), so that a damaged one can be told from sound ones, with fixed dates and no extras; and it reads only that
writing: members are taken one after the other, the archive is written anew from them, and the bytes must be the same.
So there is no second reading of a file, no room for hidden, doubled or overlapping entries, and no decompression.
"""

import re
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.errors import PackageError
from desktop_app.packages.limits import Limits

MIMETYPE = b"application/vnd.etsi.asic-e+zip"

_LOCAL = struct.Struct("<IHHHHHIIIHH")
_CENTRAL = struct.Struct("<IHHHHHHIIIHHHHHII")
_END = struct.Struct("<IHHHHIIH")
_LOCAL_SIGN, _CENTRAL_SIGN, _END_SIGN = 0x04034B50, 0x02014B50, 0x06054B50
_VERSION = 20
_TIME, _DATE = 0, (1 << 5) | 1  # 1980-01-01 00:00, the first moment a ZIP can name
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*(?:[./][A-Za-z0-9][A-Za-z0-9_-]*)*")
_ADVICE = "Đề nghị nơi gửi xuất lại gói và chép lại."


@dataclass(frozen=True, slots=True)
class Part:
    """One member of the archive."""

    name: str
    data: bytes


def write(parts: Sequence[Part]) -> bytes:
    """Return the archive of ``parts``, in their order."""
    body: list[bytes] = []
    directory = bytearray()
    at = 0
    for part in parts:
        local, central = _headers(part, zlib.crc32(part.data), at)
        body += (local, part.data)
        directory += central
        at += len(local) + len(part.data)
    return b"".join((*body, directory, _end(parts, directory, at)))


def _headers(part: Part, check: int, at: int) -> tuple[bytes, bytes]:
    """Return what stands before a member at ``at``, and its line in the directory."""
    name, size = part.name.encode("ascii"), len(part.data)
    local = _LOCAL.pack(_LOCAL_SIGN, _VERSION, 0, 0, _TIME, _DATE, check, size, size, len(name), 0)
    central = _CENTRAL.pack(
        _CENTRAL_SIGN, _VERSION, _VERSION, 0, 0, _TIME, _DATE, check, size, size, len(name), 0, 0, 0, 0, 0, at
    )
    return local + name, central + name


def _end(parts: Sequence[Part], directory: bytes | bytearray, at: int) -> bytes:
    return _END.pack(_END_SIGN, 0, 0, len(parts), len(parts), len(directory), at, 0)


def _is_written_so(data: bytes, parts: Sequence[Part]) -> bool:
    """Say whether ``write`` would give ``data`` for ``parts``, piece by piece: an archive may be large."""
    directory = bytearray()
    at = 0
    for part in parts:
        # the check sum has been compared with the member when it was read
        local, central = _headers(part, _LOCAL.unpack_from(data, at)[6], at)
        if data[at : at + len(local)] != local:
            return False
        directory += central
        at += len(local) + len(part.data)
    return data[at:] == directory + _end(parts, directory, at)


def read(data: bytes, limits: Limits) -> tuple[Part, ...]:
    """Return the members of a package; raises ``PackageError`` for anything that ``write`` would not have written."""
    parts = read_parts(data, limits)
    if not parts or parts[0] != Part("mimetype", MIMETYPE):
        raise PackageError("Tệp nén này không phải gói số liệu.", "Gói do Sổ Mầm Non tạo có đuôi .gdmn.")
    return parts


def read_parts(data: bytes, limits: Limits) -> tuple[Part, ...]:
    """Return the members of an archive in our writing, whatever it is for; raises ``PackageError``."""
    if len(data) > limits.total:
        raise PackageError("Gói quá lớn.", "Tệp này không phải gói do Sổ Mầm Non tạo.")
    if len(data) < _LOCAL.size or not data.startswith(struct.pack("<I", _LOCAL_SIGN)):
        raise PackageError("Tệp này không phải gói số liệu.", "Gói do Sổ Mầm Non tạo có đuôi .gdmn.")
    parts = _members(data, limits)
    if not _is_written_so(data, parts):
        raise PackageError("Gói bị sửa hoặc hỏng: phần mục lục không khớp.", _ADVICE)
    return parts


def _members(data: bytes, limits: Limits) -> tuple[Part, ...]:
    parts: list[Part] = []
    seen: set[str] = set()
    at = 0
    while data[at : at + 4] == struct.pack("<I", _LOCAL_SIGN):
        part, at = _member(data, at, limits)
        if part.name.casefold() in seen:
            raise PackageError(f"Gói có hai phần cùng tên “{part.name}”.", _ADVICE)
        seen.add(part.name.casefold())
        parts.append(part)
        if len(parts) > limits.members:
            raise PackageError("Gói có quá nhiều phần.", _ADVICE)
    return tuple(parts)


def _member(data: bytes, at: int, limits: Limits) -> tuple[Part, int]:
    head = data[at : at + _LOCAL.size]
    if len(head) < _LOCAL.size:
        raise PackageError("Gói bị cắt cụt.", _ADVICE)
    fields = _LOCAL.unpack(head)
    check, size, name_length = fields[6], fields[8], fields[9]
    if size > limits.member or name_length > limits.name:
        raise PackageError("Gói có phần quá lớn.", _ADVICE)
    start = at + _LOCAL.size + name_length
    name = data[at + _LOCAL.size : start].decode("latin-1")
    if not _NAME.fullmatch(name):
        raise PackageError("Gói có phần mang tên không hợp lệ.", _ADVICE)
    content = data[start : start + size]
    if len(content) < size:
        raise PackageError(f"Gói bị cắt cụt ở phần “{name}”.", _ADVICE)
    if zlib.crc32(content) != check:
        raise PackageError(f"Phần “{name}” của gói bị hỏng.", _ADVICE)
    return Part(name, content), start + size
