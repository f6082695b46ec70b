"""Changes to files for fuzzing: blind ones on bytes, and such that know archives, XML, JSON and pages."""

import json
import random
import re
import zipfile
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from io import BytesIO

Mutation = Callable[[random.Random, bytes], bytes]

_INTERESTING = (0, 1, 0x7F, 0x80, 0xFE, 0xFF)
_WORDS = (b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", b"\xff\xff\xff\x7f", b"PK\x03\x04", b"PK\x01\x02")
_NUMBERS = (
    "0",
    "-1",
    "1e999",
    "99999999999999999999",
    "1048576",
    "2147483648",
    "NaN",
    "",
    "0x10",
    "١٢",
    "1.5",
    "\u0000",
)
_XML = (
    "<!DOCTYPE a [<!ENTITY b 'bb'>]>",
    "<!-- -->",
    "<![CDATA[x]]>",
    "<?x y?>",
    "&lt;",
    "&#x0;",
    "&b;",
    "<c r='XFD1048576'><v>1</v></c>",
    "<mergeCell ref='A1:XFD1048576'/>",
    "<row r='1048576'/>",
    "<dimension ref='A1:XFD1048576'/>",
    "<hyperlink ref='A1:XFD1048576'/>",
)
_JSON: tuple[object, ...] = (
    *(None, True, -1, 0, 2**53, 10**30, "", "x" * 300, [], {}, [[]], {"values": []}, 1.5),
    *("\u0000", "không", [None], {"a": {"b": {}}}, "2026-2027", "nhom_lop"),
)
_PAGE = 4096


def flip(chance: random.Random, data: bytes) -> bytes:
    """Flip some bits."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 5, 20))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def overwrite(chance: random.Random, data: bytes) -> bytes:
    """Put telling bytes in some place."""
    at = chance.randrange(len(data))
    new = chance.choice((bytes([chance.choice(_INTERESTING)]), chance.choice(_WORDS), chance.randbytes(8)))
    return data[:at] + new + data[at + len(new) :]


def cut(chance: random.Random, data: bytes) -> bytes:
    """Take the end, the beginning or something between away."""
    first, last = sorted((chance.randrange(len(data)), chance.randrange(len(data))))
    return chance.choice((data[:first], data[last:], data[:first] + data[last:]))


def repeat(chance: random.Random, data: bytes) -> bytes:
    """Double a piece, or put something in."""
    first = chance.randrange(len(data))
    last = min(len(data), first + chance.choice((1, 16, 300, 5_000)))
    piece = chance.choice((data[first:last], chance.randbytes(16), bytes(300)))
    return data[:first] + piece + data[first:]


def splice_of(seeds: Sequence[bytes]) -> Mutation:
    """Return the mutation that joins the beginning of a file with the end of another."""

    def splice(chance: random.Random, data: bytes) -> bytes:
        other = chance.choice(seeds)
        return data[: chance.randrange(len(data))] + other[chance.randrange(len(other)) :]

    return splice


def shuffle_pages(chance: random.Random, data: bytes) -> bytes:
    """Damage a database by pages: zeroed, exchanged, of random bytes, or with another head."""
    pages = [data[at : at + _PAGE] for at in range(0, len(data), _PAGE)]
    for _ in range(chance.choice((1, 1, 2, 5))):
        one, two = chance.randrange(len(pages)), chance.randrange(len(pages))
        match chance.randrange(4):
            case 0:
                pages[one] = bytes(len(pages[one]))
            case 1:
                pages[one], pages[two] = pages[two], pages[one]
            case 2:
                pages[one] = chance.randbytes(len(pages[one]))
            case 3:
                pages[one] = overwrite(chance, pages[one][:16]) + pages[one][16:]
    return b"".join(pages)


def rezip_with(inside: Mutation) -> Mutation:
    """Return the mutation that changes one member with ``inside`` and writes the archive anew, checksums and all."""

    def rezip(chance: random.Random, data: bytes) -> bytes:
        try:
            members = _members(data)
        except (zipfile.BadZipFile, zlib.error, ValueError, OSError, NotImplementedError, EOFError):
            return flip(chance, data)
        at = chance.randrange(len(members))
        name, content = members[at]
        match chance.randrange(12):
            case 0:
                members.pop(at)
            case 1:
                members.append((name, content))
            case 2:
                members[at] = (name + chance.choice(("x", "/../x", "\\x")), content)
            case _ if content:
                members[at] = (name, inside(chance, content))
        return _zipped(members, chance.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)))

    return rezip


def _members(data: bytes) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return [(each.filename, archive.read(each)) for each in archive.infolist()]


def _zipped(members: Sequence[tuple[str, bytes]], method: int) -> bytes:
    made = BytesIO()
    # by ZipInfo: writestr would warn of doubled names
    with zipfile.ZipFile(made, "w", method) as archive:
        for name, content in members:
            info = zipfile.ZipInfo(name.replace("\0", ""))
            info.compress_type = method
            archive.NameToInfo.pop(info.filename, None)
            archive.writestr(info, content)
    return made.getvalue()


def change_xml(chance: random.Random, data: bytes) -> bytes:
    """Change XML as text: numbers, attributes, elements that are put in, doubled or left out."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return flip(chance, data)
    tags = [found.span() for found in re.finditer(r"<[^>]{1,300}>", text[:200_000])]
    numbers = [found.span() for found in re.finditer(r"(?<=[\">])-?\d+(?:\.\d+)?(?=[\"<])", text[:200_000])]
    match chance.randrange(5):
        case 0 if tags:
            first, last = chance.choice(tags)
            return (text[:first] + text[last:]).encode()
        case 1 if tags:
            first, last = chance.choice(tags)
            return (text[:last] + text[first:last] * chance.choice((1, 2, 1_000)) + text[last:]).encode()
        case 2 if tags:
            _, last = chance.choice(tags)
            return (text[:last] + chance.choice(_XML) + text[last:]).encode()
        case 3 if numbers:
            first, last = chance.choice(numbers)
            return (text[:first] + chance.choice(_NUMBERS).replace("\0", "") + text[last:]).encode()
    return flip(chance, data)


def change_text(chance: random.Random, data: bytes) -> bytes:
    """Change a Markdown form: cells, lines and words."""
    lines = data.decode("utf-8", "replace").split("\n")
    at = chance.randrange(len(lines))
    match chance.randrange(6):
        case 0:
            lines.pop(at)
        case 1:
            lines.insert(at, chance.choice(lines))
        case 2:
            cells = lines[at].split("|")
            cells[chance.randrange(len(cells))] = chance.choice(
                ("", "${", "(" * 200, "a" * 5_000, "${x} div 0", "🙂", "1" * 400)
            )
            lines[at] = "|".join(cells)
        case 3:
            cells, others = lines[at].split("|"), chance.choice(lines).split("|")
            cells[chance.randrange(len(cells))] = chance.choice(others)
            lines[at] = "|".join(cells)
        case 4:
            return flip(chance, data)
        case 5:
            lines[at] = lines[at][: chance.randrange(len(lines[at]) + 1)]
    return "\n".join(lines).encode()


def change_json(chance: random.Random, data: bytes) -> bytes:
    """Exchange, double or leave out one value of JSON; what is no JSON gets its bits flipped."""
    with suppress(ValueError, RecursionError):
        body = json.loads(data)
        places = list(_places(body))
        if places:
            _change_place(chance, *chance.choice(places))
            return json.dumps(body, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode(
                "utf-8", "replace"
            )
    return flip(chance, data)


def _places(body: object) -> list[tuple[list[object] | dict[str, object], int | str]]:
    found: list[tuple[list[object] | dict[str, object], int | str]] = []
    waiting: list[object] = [body]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            found += [(each, key) for key in each]
            waiting += each.values()
        elif isinstance(each, list):
            found += [(each, at) for at in range(len(each))]
            waiting += each
    return found


def _change_place(chance: random.Random, around: list[object] | dict[str, object], key: int | str) -> None:
    value = chance.choice(_JSON)
    match around:
        case dict() if isinstance(key, str):
            if not chance.randrange(4):
                del around[key]
            elif not chance.randrange(4):
                around[f"{key}x"] = around[key]
            else:
                around[key] = value
        case list() if isinstance(key, int):
            if not chance.randrange(4):
                around.append(around[key])
            else:
                around[key] = value
