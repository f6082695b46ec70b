"""The pages of a ledger file, read without SQLite: what is damaged fails alone, and the rest is still there.

Follows the file format of SQLite 3 (https://www.sqlite.org/fileformat2.html) as far as tables go: pages, the WAL beside
them, b-trees of tables, records, overflow. Reading only; every failure is a ``Damaged``.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HEADER = b"SQLite format 3\x00"
_LEAF, _INTERIOR = 0x0D, 0x05
_WAL_MAGIC = (0x377F0682, 0x377F0683)
_PAGE_SIZES = (4096, 512, 1024, 2048, 8192, 16384, 32768, 65536)
_MOST_COLUMNS = 64
_WAL_HEAD = 32
_MORE = 0x80

Value = None | int | float | str | bytes


class Damaged(Exception):  # noqa: N818 - a state of the file, as one says it
    """What lies here is not what it should be."""


@dataclass(frozen=True, slots=True)
class StoredRow:
    """One row of a table as it lies in its page."""

    rowid: int
    values: tuple[Value, ...]
    page: int


class Pages:
    """All pages of a file, with the committed frames of its WAL on top.

    ``broken`` are those that a tree should have reached and that could not be read.
    """

    def __init__(self, data: bytes, wal: bytes = b"") -> None:
        self._data = data
        self.size = _page_size(data, wal)
        self.broken: set[int] = set()
        self._frames = _frames(wal, self.size)
        self.count = max(len(data) // self.size + bool(len(data) % self.size), *self._frames, 0)

    @classmethod
    def of(cls, path: Path) -> "Pages":
        """Read the file at ``path`` and its WAL; neither is touched. Raises ``OSError``."""
        wal = path.with_name(path.name + "-wal")
        return cls(path.read_bytes(), wal.read_bytes() if wal.exists() else b"")

    def page(self, number: int) -> bytes:
        """Return a page by its number, which counts from 1."""
        found = self._frames.get(number)
        if found is None:
            found = self._data[(number - 1) * self.size : number * self.size]
        if not 1 <= number <= self.count or len(found) != self.size:
            raise Damaged(number)
        return found

    def free(self) -> frozenset[int]:
        """Return the pages that are in use no more, as far as the list of them can be read."""
        found: set[int] = set()
        try:
            (trunk,) = struct.unpack_from(">I", self.page(1), 32)
            while trunk and trunk not in found:
                found.add(trunk)
                following, count = struct.unpack_from(">II", self.page(trunk))
                if count > self.size // 4 - 2:
                    raise Damaged(trunk)  # noqa: TRY301 - one way to end, whatever is wrong
                found |= set(struct.unpack_from(f">{count}I", self.page(trunk), 8))
                trunk = following
        except Damaged:
            # a list that ends in the middle is still right as far as it goes
            return frozenset(found)
        return frozenset(found)

    def leaves(self, root: int) -> Iterator[int]:
        """Yield the leaf pages below ``root`` that can still be reached, each once."""
        waiting, seen = [root], set()
        while waiting:
            number = waiting.pop()
            if number in seen:
                continue
            seen.add(number)
            try:
                kind, children = self._children(number)
            except Damaged:
                self.broken.add(number)
                continue
            if kind == _LEAF:
                yield number
            waiting += children

    def is_leaf(self, number: int) -> bool:
        """Say whether a page looks like the leaf of a table."""
        try:
            page = self.page(number)
            return page[_start(number)] == _LEAF
        except Damaged:
            return False

    def rows(self, number: int) -> Iterator[StoredRow | None]:
        """Yield the rows of a leaf page, nothing in the place of one that cannot be read."""
        page, start = self.page(number), _start(number)
        count, content = struct.unpack_from(">HH", page, start + 3)
        if page[start] != _LEAF or start + 8 + 2 * count > self.size or (content or 65536) > self.size:
            raise Damaged(number)
        for (at,) in struct.iter_unpack(">H", page[start + 8 : start + 8 + 2 * count]):
            try:
                if at < start + 8 + 2 * count:
                    raise Damaged(number)  # noqa: TRY301 - one way to fail for a row, whatever is wrong with it
                yield self._row(number, page, at)
            except (Damaged, IndexError, struct.error, UnicodeDecodeError, OverflowError):
                yield None

    def _children(self, number: int) -> tuple[int, list[int]]:
        page, start = self.page(number), _start(number)
        kind = page[start]
        if kind == _LEAF:
            return kind, []
        (count,) = struct.unpack_from(">H", page, start + 3)
        if kind != _INTERIOR or start + 12 + 2 * count > self.size:
            raise Damaged(number)
        (last,) = struct.unpack_from(">I", page, start + 8)
        places = struct.unpack_from(f">{count}H", page, start + 12)
        return kind, [last, *(struct.unpack_from(">I", page, at)[0] for at in places if at + 4 <= self.size)]

    def _row(self, number: int, page: bytes, at: int) -> StoredRow:
        size, at = _varint(page, at)
        rowid, at = _varint(page, at)
        return StoredRow(_signed(rowid), _record(self._payload(page, at, size)), number)

    def _payload(self, page: bytes, at: int, size: int) -> bytes:
        """Return the bytes of a row, those on overflow pages included."""
        if size > self.count * self.size:
            raise Damaged(at)
        local = _local(size, self.size)
        if at + local + (4 if local < size else 0) > self.size:
            raise Damaged(at)
        parts, left = [page[at : at + local]], size - local
        (following,) = struct.unpack_from(">I", page, at + local) if left else (0,)
        while left:
            overflow = self.page(following)
            parts.append(overflow[4 : 4 + min(left, self.size - 4)])
            left -= len(parts[-1])
            (following,) = struct.unpack_from(">I", overflow)
        if following:
            raise Damaged(following)
        return b"".join(parts)


def _start(number: int) -> int:
    return 100 if number == 1 else 0


def _page_size(data: bytes, wal: bytes) -> int:
    """Return the size of a page: as the header says, else as the WAL says, else as our ledgers have it."""
    said = struct.unpack_from(">H", data, 16)[0] if data[:16] == HEADER and len(data) > _WAL_HEAD else 0
    if not said and len(wal) >= _WAL_HEAD and struct.unpack_from(">I", wal)[0] in _WAL_MAGIC:
        said = struct.unpack_from(">I", wal, 8)[0]
    said = 65536 if said == 1 else said
    return said if said in _PAGE_SIZES else _PAGE_SIZES[0]


def _frames(wal: bytes, size: int) -> dict[int, bytes]:
    """Return the newest committed frame of each page in a WAL; checksums decide where it ends."""
    found: dict[int, bytes] = {}
    if len(wal) < _WAL_HEAD:
        return found
    magic, _, said, _, *salts = struct.unpack_from(">6I", wal)
    order = ">" if magic & 1 else "<"
    if magic not in _WAL_MAGIC or said != size or _sum(wal[:24], (0, 0), order) != struct.unpack_from(">2I", wal, 24):
        return found
    check, pending = struct.unpack_from(">2I", wal, 24), dict[int, bytes]()
    for at in range(_WAL_HEAD, len(wal) - 24 - size + 1, 24 + size):
        page = wal[at + 24 : at + 24 + size]
        number, commit, *frame_salts = struct.unpack_from(">4I", wal, at)
        check = _sum(page, _sum(wal[at : at + 8], check, order), order)
        if frame_salts != salts or check != struct.unpack_from(">2I", wal, at + 16):
            break
        pending[number] = page
        if commit:
            found |= pending
            pending = {}
    return found


def _sum(data: bytes, start: tuple[int, ...], order: str) -> tuple[int, int]:
    first, second = start
    for one, two in struct.iter_unpack(f"{order}2I", data):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + two + first) & 0xFFFFFFFF
    return first, second


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for step in range(8):
        byte = data[at + step]
        value = value << 7 | byte & 0x7F
        if not byte & _MORE:
            return value, at + step + 1
    return value << 8 | data[at + 8], at + 9


def _signed(value: int) -> int:
    return value - (1 << 64) if value >= 1 << 63 else value


def _local(size: int, page: int) -> int:
    """Return how much of a row lies in its leaf itself."""
    most = page - 35
    if size <= most:
        return size
    least = (page - 12) * 32 // 255 - 23
    kept = least + (size - least) % (page - 4)
    return kept if kept <= most else least


def _record(payload: bytes) -> tuple[Value, ...]:
    head, at = _varint(payload, 0)
    if head > len(payload):
        raise Damaged(head)
    kinds = []
    while at < head:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    if at != head or not kinds or len(kinds) > _MOST_COLUMNS:
        raise Damaged(at)
    values = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    if at != len(payload):
        raise Damaged(at)
    return tuple(values)


_WIDTHS = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0}
_FLOAT, _ZERO, _ONE, _BLOB = 7, 8, 9, 12


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind in (10, 11):
        raise Damaged(kind)
    width = _WIDTHS[kind] if kind < _BLOB else (kind - _BLOB) // 2
    part = payload[at : at + width]
    if len(part) != width:
        raise Damaged(at)
    at += width
    if kind == 0:
        return None, at
    if kind in (_ZERO, _ONE):
        return kind - _ZERO, at
    if kind == _FLOAT:
        return struct.unpack(">d", part)[0], at
    if kind < _BLOB:
        return int.from_bytes(part, "big", signed=True), at
    return (part.decode("utf-8") if kind % 2 else bytes(part)), at
