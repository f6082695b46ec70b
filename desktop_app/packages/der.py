"""DER, as little of it as a signature needs: one writing for each value, and a reader that knows no other."""

from collections.abc import Iterator

INTEGER, OCTETS, NULL, OID, UTC_TIME, TIME, SEQUENCE, SET = 0x02, 0x04, 0x05, 0x06, 0x17, 0x18, 0x30, 0x31
CONTEXT = 0xA0
_LONG = 0x80
_MOST_LENGTH_BYTES = 3


class DerError(ValueError):
    """Bytes are no DER of the shape that was asked for."""


def write(tag: int, *contents: bytes) -> bytes:
    """Return ``contents``, one after the other, as one value under ``tag``."""
    content = b"".join(contents)
    size = len(content)
    if size < _LONG:
        return bytes((tag, size)) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, _LONG | len(length))) + length + content


def write_oid(dotted: str) -> bytes:
    """Return an object identifier from its dotted writing."""
    first, second, *others = map(int, dotted.split("."))
    return write(OID, *(_base128(number) for number in (first * 40 + second, *others)))


def parts(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield each value that lies in ``data``, whole, after its tag; raises ``DerError``."""
    at = 0
    while at < len(data):
        end = _end(data, at)
        yield data[at], data[at:end]
        at = end


def inside(data: bytes, tag: int) -> bytes:
    """Return what lies in the one value ``data``, which stands under ``tag``; raises ``DerError``."""
    if not data or data[0] != tag or _end(data, 0) != len(data):
        raise DerError("another value was expected")
    return data[_start(data, 0) :]


def members(data: bytes, tag: int, *tags: int) -> list[bytes]:
    """Return the values in ``data`` (under ``tag``), which are exactly those of ``tags``; raises ``DerError``."""
    found = list(parts(inside(data, tag)))
    if tuple(each for each, _ in found) != tags:
        raise DerError("other values were expected")
    return [value for _, value in found]


def _start(data: bytes, at: int) -> int:
    first = data[at + 1]
    return at + 2 + (first & ~_LONG if first & _LONG else 0)


def _end(data: bytes, at: int) -> int:
    if at + 2 > len(data):
        raise DerError("cut short")
    first = data[at + 1]
    start = _start(data, at)
    size = first
    if first & _LONG:
        length = data[at + 2 : start]
        size = int.from_bytes(length, "big")
        # the shortest writing of a length is the only one; none is left open
        if not 1 <= len(length) <= _MOST_LENGTH_BYTES or start - at - 2 != len(length) or not length[0] or size < _LONG:
            raise DerError("a length is written in another way")
    if start + size > len(data):
        raise DerError("cut short")
    return start + size


def _base128(number: int) -> bytes:
    digits = [number & 0x7F]
    while number := number >> 7:
        digits.append(0x80 | (number & 0x7F))
    return bytes(reversed(digits))
