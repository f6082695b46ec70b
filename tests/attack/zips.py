"""ZIP archives that lie: every field of every record can be set apart from the others."""

import struct
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.packages.container import Part
from desktop_app.packages.layout import CENTRAL, CENTRAL_SIGN, DATE, END, END_SIGN, LOCAL, LOCAL_SIGN, VERSION


@dataclass(frozen=True, slots=True)
class Raw:
    """One entry. What is ``None`` is written as it should be; ``local_…`` stands before the member only."""

    name: bytes
    data: bytes
    flags: int = 0
    method: int = 0
    extra: bytes = b""
    comment: bytes = b""
    mode: int = 0
    size: int | None = None
    packed: int | None = None
    offset: int | None = None
    local_name: bytes | None = None
    local_size: int | None = None
    local_method: int | None = None
    local_flags: int | None = None
    before: bytes = b""
    hidden: bool = False


def raw(part: Part) -> Raw:
    """Return a member as an honest entry."""
    return Raw(part.name.encode(), part.data)


def raws(parts: Iterable[Part], at: int | None = None, **change: Any) -> list[Raw]:
    """Return members as entries; the one at ``at`` is changed."""
    entries = [raw(part) for part in parts]
    if at is not None:
        entries[at] = replace(entries[at], **change)
    return entries


def raw_zip(entries: Sequence[Raw], *, comment: bytes = b"", between: bytes = b"") -> bytes:
    """Return the archive of ``entries`` as they say; ``between`` stands before the directory."""
    body, lines = bytearray(), bytearray()
    for each in entries:
        body += each.before
        offset = len(body)
        content, check = _packed(each), zlib.crc32(each.data)
        body += _local(each, content, check) + content
        if not each.hidden:
            lines += _central(each, content, check, offset)
    body += between
    shown = sum(not each.hidden for each in entries)
    end = END.pack(END_SIGN, 0, 0, shown, shown, len(lines), len(body), len(comment))
    return bytes(body + lines + end + comment)


def _packed(entry: Raw) -> bytes:
    if entry.method != 8:
        return entry.data
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(entry.data) + packer.flush()


def _local(entry: Raw, content: bytes, check: int) -> bytes:
    name = entry.name if entry.local_name is None else entry.local_name
    size = len(entry.data) if entry.local_size is None else entry.local_size
    method = entry.method if entry.local_method is None else entry.local_method
    flags = entry.flags if entry.local_flags is None else entry.local_flags
    packed = len(content) if entry.local_size is None else entry.local_size
    head = LOCAL.pack(LOCAL_SIGN, VERSION, flags, method, 0, DATE, check, packed, size, len(name), len(entry.extra))
    return head + name + entry.extra


def _central(entry: Raw, content: bytes, check: int, offset: int) -> bytes:
    size = len(entry.data) if entry.size is None else entry.size
    packed = len(content) if entry.packed is None else entry.packed
    place = offset if entry.offset is None else entry.offset
    lengths = (len(entry.name), len(entry.extra), len(entry.comment))
    numbers = (entry.flags, entry.method, 0, DATE, check, packed, size, *lengths, 0, 0, entry.mode << 16, place)
    return CENTRAL.pack(CENTRAL_SIGN, VERSION, VERSION, *numbers) + entry.name + entry.extra + entry.comment


def zip64_extra(size: int) -> bytes:
    """Return an extra field that claims a size of 64 bits."""
    return struct.pack("<HHQQ", 1, 16, size, size)
