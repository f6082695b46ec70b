"""What is wrong with an archive that is not in the one writing of this program, in one sentence.

Only headers are looked at, within the limits; no member is unpacked. An empty answer means: no better words.
"""

import unicodedata
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from desktop_app.packages.layout import CENTRAL, CENTRAL_SIGN, END, END64_SIGN, END_SIGN, LOCAL, LOCAL_SIGN, sign
from desktop_app.packages.limits import Limits
from desktop_app.packages.names import shown, trouble_with_name

_STORED, _DEFLATED = 0, 8
_ENCRYPTED, _STREAMED, _UTF8 = 0x0001, 0x0008, 0x0800
_ALL_16, _ALL_32 = 0xFFFF, 0xFFFFFFFF
_LINK, _KIND_OF_FILE = 0xA000, 0xF000
_LONGEST_COMMENT = 0xFFFF
_LOCATOR = 20
_ZIP64 = b"\x01\x00"
_SMALL = 2**20


@dataclass(frozen=True, slots=True)
class _Entry:
    """One line of the directory."""

    name: str
    flags: int
    method: int
    check: int
    packed: int
    size: int
    extra: bytes
    comment: int
    mode: int
    offset: int

    @property
    def words(self) -> str:
        return f"Phần “{shown(self.name)}” của gói"

    def end(self, data: bytes) -> int:
        """Return where the member ends, by what stands before it."""
        name, extra = LOCAL.unpack_from(data, self.offset)[9:]
        return int(self.offset + LOCAL.size + name + extra + self.packed)


@dataclass(frozen=True, slots=True)
class _Archive:
    """A directory as it was found: its lines, where it begins, and what its end says."""

    entries: tuple[_Entry, ...]
    begins: int


def trouble_with_archive(data: bytes, limits: Limits) -> str:
    """Return what is wrong, or nothing where there are no better words than "changed or damaged"."""
    at = _end_of(data)
    if at < 0:
        return "Gói bị cắt cụt: thiếu phần cuối." if data.startswith(sign(LOCAL_SIGN)) else ""
    return _trouble_at_end(data, at, limits) or _trouble_inside(data, at, limits)


def _end_of(data: bytes) -> int:
    at = data.rfind(sign(END_SIGN), max(0, len(data) - END.size - 2 * _LONGEST_COMMENT))
    return at if at + END.size <= len(data) else -1


def _trouble_at_end(data: bytes, at: int, limits: Limits) -> str:
    _, _, _, _, count, size, offset, comment = END.unpack_from(data, at)
    if data[max(0, at - _LOCATOR) : at].startswith(sign(END64_SIGN)) or _ALL_32 in {size, offset} or count == _ALL_16:
        return "Gói dùng kiểu ZIP64, Sổ Mầm Non không ghi như vậy."
    if at + END.size + comment < len(data):
        return "Gói có dữ liệu lạ nối thêm ở cuối tệp."
    if comment:
        return "Gói có lời chú giấu ở cuối tệp nén."
    if count > limits.members:
        return f"Gói có quá nhiều phần ({count})."
    begins = at - size
    if begins < 0 or begins < offset:
        return "Gói bị sửa hoặc hỏng: mục lục chỉ ra ngoài tệp."
    if not data.startswith(sign(LOCAL_SIGN)):
        return "Gói có dữ liệu lạ đứng trước phần đầu." if begins > offset else ""
    return "Gói có dữ liệu lạ chen giữa các phần và mục lục." if begins > offset else ""


def _trouble_inside(data: bytes, at: int, limits: Limits) -> str:
    _, _, _, _, count, _, offset, _ = END.unpack_from(data, at)
    entries = tuple(_entries(data, offset, at, limits))
    if len(entries) != count:
        return "Gói bị sửa hoặc hỏng: mục lục không đọc được."
    looks: tuple[Callable[[], str], ...] = (
        lambda: _doubled(entries),
        lambda: _first(_trouble_with(entry, limits) for entry in entries),
        lambda: _too_much(entries, limits),
        lambda: _overlapping(entries),
        lambda: _first(_disagreement(data, entry) for entry in entries),
        lambda: _placement(data, entries, offset),
        lambda: _order(entries),
        lambda: _other_writing(entries),
    )
    return _first(look() for look in looks)


def _first(found: Iterator[str]) -> str:
    return next((words for words in found if words), "")


def _entries(data: bytes, at: int, end: int, limits: Limits) -> Iterator[_Entry]:
    for _ in range(limits.members):
        if at + CENTRAL.size > end or not data.startswith(sign(CENTRAL_SIGN), at):
            return
        fields = CENTRAL.unpack_from(data, at)
        _, _, _, flags, method, _, _, check, packed, size, named, extra, comment, _, _, outside, offset = fields
        start = at + CENTRAL.size
        written = data[start : start + named]
        name = written.decode("utf-8" if flags & _UTF8 else "latin-1", "replace")
        beside = data[start + named : start + named + extra]
        yield _Entry(name, flags, method, check, packed, size, beside, comment, outside >> 16, offset)
        at = start + named + extra + comment


def _trouble_with(entry: _Entry, limits: Limits) -> str:
    name = trouble_with_name(entry.name, limits.name)
    if name:
        return name
    if entry.mode & _KIND_OF_FILE == _LINK:
        return f"{entry.words} là một liên kết (symlink)."
    if entry.flags & _ENCRYPTED:
        return f"{entry.words} bị khóa bằng mật khẩu của tệp nén."
    if entry.extra.startswith(_ZIP64) or _ALL_32 in {entry.size, entry.packed, entry.offset}:
        return f"{entry.words} dùng kiểu ZIP64 và khai sai dung lượng."
    if entry.size > limits.member:
        return f"{entry.words} khai dung lượng quá lớn ({entry.size // 2**20} MB)."
    if entry.size > _SMALL and entry.size > limits.ratio * max(entry.packed, 1):
        return f"{entry.words} nén bất thường (như bom nén)."
    if entry.method not in {_STORED, _DEFLATED}:
        return f"{entry.words} nén bằng cách lạ (số {entry.method})."
    if entry.comment:
        return f"{entry.words} có lời chú giấu kèm."
    return ""


def _doubled(entries: Sequence[_Entry]) -> str:
    seen: dict[str, str] = {}
    for entry in entries:
        folded = unicodedata.normalize("NFC", entry.name).casefold()
        other = seen.get(folded)
        if other == entry.name:
            return f"Gói có hai phần cùng tên “{shown(entry.name)}”."
        if other is not None:
            return f"Gói có hai phần tên chỉ khác chữ hoa hay cách gõ dấu (“{shown(entry.name)}”)."
        seen[folded] = entry.name
    return ""


def _too_much(entries: Sequence[_Entry], limits: Limits) -> str:
    total = sum(entry.size for entry in entries)
    return f"Gói bung ra quá lớn ({total // 2**20} MB)." if total > limits.total else ""


def _overlapping(entries: Sequence[_Entry]) -> str:
    at = 0
    for entry in sorted(entries, key=lambda each: each.offset):
        if entry.offset < at:
            return f"{entry.words} chồng lên phần khác."
        at = entry.offset + LOCAL.size + len(entry.name.encode()) + entry.packed
    return ""


def _disagreement(data: bytes, entry: _Entry) -> str:
    """Return in what the head of a member and its line in the directory differ."""
    if entry.offset + LOCAL.size > len(data) or not data.startswith(sign(LOCAL_SIGN), entry.offset):
        return f"Mục lục của gói chỉ sai chỗ của phần “{shown(entry.name)}”."
    _, _, flags, method, _, _, check, packed, size, named, _ = LOCAL.unpack_from(data, entry.offset)
    start = entry.offset + LOCAL.size
    name = data[start : start + named].decode("utf-8" if flags & _UTF8 else "latin-1", "replace")
    if flags & _STREAMED or entry.flags & _STREAMED:
        return f"{entry.words} không ghi trước dung lượng."
    said = {
        "tên": name == entry.name,
        "cách nén": (flags, method) == (entry.flags, entry.method),
        "dung lượng": (packed, size) == (entry.packed, entry.size),
        "mã kiểm": check == entry.check,
    }
    wrong = [what for what, same in said.items() if not same]
    if wrong:
        return f"{entry.words} ghi {wrong[0]} ở đầu và ở mục lục khác nhau."
    if entry.method == _STORED and packed != size:
        return f"{entry.words} ghi hai dung lượng khác nhau."
    return ""


def _placement(data: bytes, entries: Sequence[_Entry], directory: int) -> str:
    at = 0
    for entry in sorted(entries, key=lambda each: each.offset):
        if entry.offset < at:
            return f"{entry.words} chồng lên phần khác."
        if entry.offset > at:
            return f"Gói có dữ liệu lạ chen trước phần “{shown(entry.name)}”."
        at = entry.end(data)
    if at > directory:
        return "Gói có phần chồng lên mục lục."
    return "Gói có dữ liệu lạ chen giữa các phần và mục lục." if at < directory else _damaged(data, entries)


def _damaged(data: bytes, entries: Sequence[_Entry]) -> str:
    for entry in entries:
        end = entry.end(data)
        if entry.method == _STORED and zlib.crc32(memoryview(data)[end - entry.packed : end]) != entry.check:
            return f"{entry.words} bị sửa hoặc hỏng."
    return ""


def _order(entries: Sequence[_Entry]) -> str:
    if [entry.offset for entry in entries] != sorted(entry.offset for entry in entries):
        return "Các phần của gói bị đổi thứ tự."
    names = [entry.name for entry in entries]
    return "Các phần của gói bị đổi thứ tự." if "mimetype" in names[1:] else ""


def _other_writing(entries: Sequence[_Entry]) -> str:
    """Return the words for an honest archive that somebody unpacked and packed again."""
    if "mimetype" not in {entry.name for entry in entries}:
        return ""
    again = any(entry.method == _DEFLATED or entry.extra for entry in entries)
    return "Gói đã bị nén lại bằng chương trình khác." if again else ""
