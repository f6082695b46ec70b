"""Lines 1 to 4 of the list: flipped bits, entries added, doubled or hidden, lies of the archive, and names."""

from collections.abc import Callable
from functools import partial
from typing import Any

from desktop_app.packages.container import Part, write
from tests.attack.crafted import Table
from tests.attack.offices import edited, honest, parts_of
from tests.attack.zips import Raw, raw_zip, raws, zip64_extra

TABLE = Table()
_SNAPSHOT = 2


def _flipped(data: bytes, at: int) -> bytes:
    changed = bytearray(data)
    changed[at] ^= 1
    return bytes(changed)


def _flip_before(mark: bytes, shift: int) -> bytes:
    return _flipped(honest(), honest().rindex(mark) + shift)


def _flip_inside(at: int) -> bytes:
    return _flipped(honest(), honest().index(parts_of(honest())[at].data) + 20)


def _flip_and_repair(at: int) -> bytes:
    part = parts_of(honest())[at]
    return edited(lambda parts: parts.__setitem__(at, Part(part.name, _flipped(part.data, len(part.data) // 2))))


# 1. any single bit
TABLE.add(1, "bit in the header", "“package.json” của gói bị sửa hoặc hỏng", partial(_flip_inside, 1))
TABLE.add(1, "bit in a snapshot", "của gói bị sửa hoặc hỏng", partial(_flip_inside, _SNAPSHOT))
TABLE.add(
    1,
    "bit in a paper",
    "“documents/a.pdf” của gói bị sửa hoặc hỏng",
    lambda: _flipped(honest(), honest().index(b"thu")),
)
TABLE.add(1, "bit in the manifest", "ASiCManifest001.xml” của gói bị sửa hoặc hỏng", partial(_flip_inside, -2))
TABLE.add(1, "bit in the signature", "signature001.p7s” của gói bị sửa hoặc hỏng", partial(_flip_inside, -1))
TABLE.add(
    1,
    "bit in a name of the directory",
    "ghi tên ở đầu và ở mục lục khác nhau",
    partial(_flip_before, b"documents/a.pdf", 11),
)
TABLE.add(
    1,
    "bit in a size of the directory",
    "ghi dung lượng ở đầu và ở mục lục khác nhau",
    partial(_flip_before, b"PK\x01\x02", 24),
)
TABLE.add(
    1,
    "bit in a checksum of the directory",
    "ghi mã kiểm ở đầu và ở mục lục khác nhau",
    partial(_flip_before, b"PK\x01\x02", 16),
)
TABLE.add(1, "bit in a date of the directory", "mục lục không khớp", partial(_flip_before, b"PK\x01\x02", 14))
TABLE.add(1, "bit in the end record", "mục lục", partial(_flip_before, b"PK\x05\x06", 16))
TABLE.add(1, "bit in a snapshot and checksum repaired", "khác với danh mục đã ký", partial(_flip_and_repair, _SNAPSHOT))
TABLE.add(
    1,
    "bit in a paper and checksum repaired",
    "“documents/a.pdf” của gói khác với danh mục đã ký",
    partial(_flip_and_repair, 3),
)
TABLE.add(1, "bit in the signature and checksum repaired", "Chữ ký", partial(_flip_and_repair, -1))
TABLE.add(1, "cut short", "bị cắt cụt", lambda: honest()[:-30])
TABLE.add(1, "cut in the middle", "bị cắt cụt", lambda: honest()[: len(honest()) // 2])


# 2. members added, removed, renamed, doubled, reordered; data around and between; comments
def _swapped(parts: list[Part]) -> None:
    parts[2], parts[3] = parts[3], parts[2]


def _renamed(parts: list[Part]) -> None:
    parts[3] = Part("documents/b.pdf", parts[3].data)


def _member_with(at: int, **change: Any) -> bytes:
    return raw_zip(raws(parts_of(honest()), at, **change))


def _reordered_directory() -> bytes:
    """Return the package whose directory lists its members backwards."""
    data = honest()
    at = data.index(b"PK\x01\x02")
    end = data.rindex(b"PK\x05\x06")
    lines = data[at:end].split(b"PK\x01\x02")[1:]
    return data[:at] + b"".join(b"PK\x01\x02" + line for line in reversed(lines)) + data[end:]


TABLE.add(
    2,
    "member added",
    "“documents/b.pdf” không có trong danh mục",
    lambda: edited(lambda p: p.insert(3, Part("documents/b.pdf", b"x"))),
)
TABLE.add(2, "member removed", "thiếu phần “documents/a.pdf” có trong danh mục", lambda: edited(lambda p: p.pop(3)))
TABLE.add(2, "member renamed", "“documents/a.pdf” có trong danh mục đã ký", lambda: edited(_renamed))
TABLE.add(2, "members exchanged", "không theo thứ tự của danh mục đã ký", lambda: edited(_swapped))
TABLE.add(2, "members backwards", "bị đổi thứ tự", lambda: edited(lambda p: p.reverse()))
TABLE.add(2, "directory backwards", "bị đổi thứ tự", _reordered_directory)
TABLE.add(
    2, "two entries of one name", "hai phần cùng tên “documents/a.pdf”", lambda: edited(lambda p: p.insert(4, p[3]))
)
TABLE.add(
    2,
    "entry that the directory hides",
    "dữ liệu lạ chen",
    lambda: raw_zip([*raws(parts_of(honest())), Raw(b"documents/b.pdf", b"x", hidden=True)]),
)
TABLE.add(2, "data before the archive", "dữ liệu lạ đứng trước", lambda: b"MZ\x90\x00" + honest())
TABLE.add(
    2,
    "data between the members",
    "dữ liệu lạ chen trước phần “documents/a.pdf”",
    partial(_member_with, 3, before=b"hidden"),
)
TABLE.add(
    2,
    "data before the directory",
    "dữ liệu lạ chen giữa các phần và mục lục",
    lambda: raw_zip(raws(parts_of(honest())), between=b"hidden"),
)
TABLE.add(2, "data after the archive", "dữ liệu lạ nối thêm ở cuối", lambda: honest() + b"hidden")
TABLE.add(2, "a second archive behind", "dữ liệu lạ chen", lambda: honest() + honest())
TABLE.add(
    2, "comment of the archive", "lời chú giấu ở cuối", lambda: raw_zip(raws(parts_of(honest())), comment=b"hidden")
)
TABLE.add(
    2,
    "comment of a member",
    "“documents/a.pdf” của gói có lời chú giấu kèm",
    partial(_member_with, 3, comment=b"hidden"),
)
TABLE.add(2, "manifest removed", "thiếu danh mục đã ký", lambda: edited(lambda p: p.pop(-2)))
TABLE.add(2, "signature removed", "thiếu chữ ký", lambda: edited(lambda p: p.pop(-1)))
TABLE.add(2, "header removed", "thiếu phần “package.json”", lambda: edited(lambda p: p.pop(1)))
TABLE.add(
    2,
    "strange file in META-INF",
    "phần lạ “META-INF/container.xml”",
    lambda: edited(lambda p: p.insert(-1, Part("META-INF/container.xml", b"<x/>"))),
)
TABLE.add(
    2,
    "unpacked and packed again",
    "nén lại bằng chương trình khác",
    lambda: raw_zip([Raw(p.name.encode(), p.data, method=8) for p in parts_of(honest())]),
)


# 3. the archive contradicts itself, or uses what this program never writes
def _overlapping() -> bytes:
    entries = raws(parts_of(honest()))
    return raw_zip([*entries[:-1], Raw(entries[-1].name, entries[-1].data, offset=10)])


def _two_on_one() -> bytes:
    """Return an archive in which one member lies inside the other."""
    inner = raw_zip([Raw(b"documents/c.pdf", b"inner")])
    entries = [*raws(parts_of(honest())[:3]), Raw(b"documents/b.pdf", inner)]
    before = len(raw_zip(raws(parts_of(honest())[:3])).split(b"PK\x01\x02")[0]) + 30 + len(b"documents/b.pdf")
    return raw_zip([*entries, Raw(b"documents/c.pdf", b"inner", offset=before)])


def _zip64_end() -> bytes:
    data = honest()
    at = data.rindex(b"PK\x05\x06")
    locator = b"PK\x06\x07" + b"\0" * 16
    return data[:at] + locator + data[at:]


TABLE.add(
    3,
    "another name in the directory",
    "ghi tên ở đầu và ở mục lục khác nhau",
    partial(_member_with, 3, local_name=b"documents/b.pdf"),
)
TABLE.add(
    3, "another size in the directory", "ghi dung lượng ở đầu và ở mục lục khác nhau", partial(_member_with, 3, size=5)
)
TABLE.add(
    3,
    "another method in the directory",
    "ghi cách nén ở đầu và ở mục lục khác nhau",
    partial(_member_with, 3, method=8, local_method=0),
)
TABLE.add(
    3,
    "size of 64 bits",
    "dùng kiểu ZIP64 và khai sai dung lượng",
    partial(_member_with, 3, extra=zip64_extra(5), size=0xFFFFFFFF, packed=0xFFFFFFFF),
)
TABLE.add(3, "end record of 64 bits", "dùng kiểu ZIP64", _zip64_end)
TABLE.add(3, "entry over the others", "chỉ sai chỗ|chồng lên", _overlapping)
TABLE.add(3, "entry inside another", "chồng lên phần khác", _two_on_one)
TABLE.add(3, "unsupported method", "nén bằng cách lạ (số 12)", partial(_member_with, 3, method=12))
TABLE.add(3, "encrypted entry", "bị khóa bằng mật khẩu", partial(_member_with, 3, flags=1))
TABLE.add(3, "symlink", "là một liên kết (symlink)", partial(_member_with, 3, mode=0o120777))


# 4. names that lead elsewhere, or are one name on some systems
def _named(name: bytes) -> bytes:
    return raw_zip(raws(parts_of(honest()), 3, name=name))


def _beside(name: bytes, flags: int = 0) -> bytes:
    entries = raws(parts_of(honest()))
    return raw_zip([*entries[:4], Raw(name, b"x", flags=flags), *entries[4:]])


def _two_ways_of_writing() -> bytes:
    entries = raws(parts_of(honest()))
    names = ("documents/\u1ea1.pdf", "documents/a\u0323.pdf")
    return raw_zip([*entries[:3], *(Raw(name.encode(), b"x", flags=0x0800) for name in names), *entries[4:]])


_NAMES: dict[str, tuple[bytes, str]] = {
    "path upwards": (b"documents/../../a.pdf", "dẫn ra ngoài thư mục"),
    "absolute path": (b"/etc/cron.d/a", "là đường dẫn tuyệt đối"),
    "drive letter": (b"C:/Windows/a.dll", "chỉ vào một ổ đĩa"),
    "backslash": (b"documents\\..\\a.pdf", "có dấu gạch ngược"),
    "NUL": (b"documents/a.pdf\0.exe", "có ký tự rỗng"),
    "device name of Windows": (b"documents/con.pdf", "mà Windows không cho dùng"),
    "trailing dot": (b"documents/a.pdf.", "kết thúc bằng dấu chấm"),
    "trailing space": (b"documents/a.pdf ", "kết thúc bằng dấu chấm hoặc dấu cách"),
    "stream of Windows": (b"documents/a.pdf:x", "có ký tự không được phép"),
    "name of 300 letters": (b"documents/" + b"a" * 300, "quá dài"),
}
for _name, (_bytes, _says) in _NAMES.items():
    TABLE.add(4, _name, _says, partial(_named, _bytes))
TABLE.add(4, "names that differ in capitals", "chỉ khác chữ hoa", partial(_beside, b"documents/A.pdf"))
TABLE.add(4, "names that differ in NFC", "chỉ khác chữ hoa hay cách gõ dấu", _two_ways_of_writing)


def _honest_name(name: str) -> Callable[[], bytes]:
    return lambda: write([*parts_of(honest())[:3], Part(name, b"x"), *parts_of(honest())[3:]])


TABLE.add(4, "device name in honest writing", "mà Windows không cho dùng", _honest_name("documents/nul"))
