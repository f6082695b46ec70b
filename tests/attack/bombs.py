"""Line 5 of the list: archives that grow when they are unpacked, and JSON that grows when it is read."""

from functools import partial
from typing import Any

from desktop_app.domain.canonical import canonical_bytes
from desktop_app.packages.container import Part, write
from desktop_app.packages.limits import Limits
from tests.attack.crafted import Table
from tests.attack.offices import (
    COMMUNE,
    a_snapshot,
    honest,
    parts_of,
    with_member,
    with_snapshot,
    wrapping,
)
from tests.attack.zips import Raw, raw_zip, raws

TABLE = Table()
_HEADER = "package.json"
_MEGABYTE = 2**20


def _packed(data: bytes, **change: Any) -> bytes:
    return raw_zip([*raws(parts_of(honest())[:3]), Raw(b"documents/a.pdf", data, method=8, **change)])


def _quoted() -> bytes:
    """Return many lines of the directory that all point at one large member (as Fifield's "quoted" bomb does)."""
    kernel = Raw(b"documents/a0.pdf", bytes(_MEGABYTE), method=8)
    first = raws(parts_of(honest())[:3])
    place = len(raw_zip(first).split(b"PK\x01\x02")[0])
    quotes = [Raw(b"documents/a%d.pdf" % n, bytes(_MEGABYTE), method=8, offset=place) for n in range(1, 20)]
    return raw_zip([*first, kernel, *quotes])


def _nested() -> bytes:
    """Return a commune's package around another of the commune's own, around a school's."""
    return wrapping(wrapping(honest(), recipient=COMMUNE))


def _many_members() -> bytes:
    return write([*parts_of(honest())[:3], *(Part(f"documents/{n}.pdf", b"") for n in range(Limits().members + 1))])


def _many_values(value: bytes) -> bytes:
    """Return a header of 7 MB whose objects would fill a gigabyte."""
    return b'{"a":[' + b",".join([value] * (7 * _MEGABYTE // (len(value) + 1))) + b"]}"


def _said(old: bytes, new: bytes) -> bytes:
    header = parts_of(honest())[1].data
    assert old in header
    return with_member(_HEADER, header.replace(old, new, 1))


def _snapshot_said(old: bytes, new: bytes) -> bytes:
    content = a_snapshot().content
    assert old in content
    return with_snapshot(content.replace(old, new, 1))


def _much() -> bytes:
    entries = [Raw(b"documents/a%d.pdf" % n, b"x", size=60 * _MEGABYTE, packed=_MEGABYTE) for n in range(20)]
    return raw_zip([*raws(parts_of(honest())[:3]), *entries])


TABLE.add(5, "high ratio", "nén bất thường (như bom nén)", lambda: _packed(bytes(20 * _MEGABYTE)))
TABLE.add(5, "huge declared size", "khai dung lượng quá lớn", lambda: _packed(b"x", size=0xFFFFFFFE))
TABLE.add(5, "more in all than allowed", "bung ra quá lớn", _much)
TABLE.add(5, "quoted entries", "nén bất thường|chồng lên", _quoted)
TABLE.add(
    5,
    "endless stream",
    "không ghi trước dung lượng",
    lambda: raw_zip(raws(parts_of(honest()), 3, flags=8, local_size=0)),
)
TABLE.add(5, "file larger than a package may be", "Gói quá lớn", lambda: honest() + bytes(Limits().total))
TABLE.add(5, "packages in packages", "lồng nhau quá nhiều lớp", _nested)
TABLE.add(5, "too many members", "quá nhiều phần", _many_members)
TABLE.add(
    5, "lists of a gigabyte", "“package.json” của gói chứa quá nhiều", lambda: with_member(_HEADER, _many_values(b"[]"))
)
TABLE.add(5, "objects of a gigabyte", "chứa quá nhiều", lambda: with_member(_HEADER, _many_values(b'{"a":0}')))
TABLE.add(
    5, "JSON member of 10 MB", "chứa quá nhiều", lambda: with_member(_HEADER, b'"' + b"a" * 10 * _MEGABYTE + b'"')
)
TABLE.add(
    5, "JSON of depth 100000", "lồng nhau quá 32 tầng", lambda: with_member(_HEADER, b"[" * 100_000 + b"]" * 100_000)
)
TABLE.add(5, "JSON of depth 33", "lồng nhau quá 32 tầng", lambda: with_member(_HEADER, b"[" * 34 + b"]" * 34))
TABLE.add(5, "number of a million digits", "số quá lớn", lambda: _said(b'"format":1', b'"format":' + b"1" * 1_000_000))
TABLE.add(5, "number beyond 2 to the 53", "số quá lớn", lambda: _said(b'"format":1', b'"format":9007199254740993'))
TABLE.add(5, "exponent", "số lẻ viết trực tiếp", lambda: _said(b'"format":1', b'"format":1e999999'))
TABLE.add(5, "double keys", "khóa lặp lại", lambda: _said(b'"format":1', b'"format":1,"format":1'))
TABLE.add(
    5,
    "double keys in a snapshot",
    "khóa lặp lại",
    lambda: _snapshot_said(b'"revision":1', b'"revision":1,"revision":1'),
)
TABLE.add(5, "NaN", "giá trị NaN", lambda: _said(b'"format":1', b'"format":NaN'))
TABLE.add(5, "Infinity", "giá trị Infinity", lambda: _snapshot_said(b'"revision":1', b'"revision":Infinity'))
TABLE.add(5, "minus Infinity", "giá trị -Infinity", lambda: _snapshot_said(b'"revision":1', b'"revision":-Infinity'))
TABLE.add(5, "lone surrogate", "chữ viết sai mã", lambda: _snapshot_said("một".encode(), rb"\ud800"))
TABLE.add(5, "no UTF-8", "chữ viết sai mã", lambda: _snapshot_said("một".encode(), b"\xff"))
TABLE.add(
    5,
    "letters that are not NFC",
    "không ở dạng JSON chuẩn tắc",
    lambda: _snapshot_said("một".encode(), "mo\u0323\u0302t".encode()),
)
TABLE.add(5, "space in JSON", "không ở dạng JSON chuẩn tắc", partial(_said, b'"format":1', b'"format": 1'))
TABLE.add(5, "no JSON at all", "không phải JSON hợp lệ", lambda: with_member(_HEADER, b"\0\1\2"))
TABLE.add(5, "a header that is a list", "không đúng khuôn", lambda: with_member(_HEADER, canonical_bytes([1])))
