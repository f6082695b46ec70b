"""Lines 6 and 9 of the list: XML that does more than list members, and parts of one package put into another."""

from collections.abc import Callable

from desktop_app.packages.container import Part, write
from desktop_app.packages.manifest import MANIFEST, SIGNATURE
from tests.attack.cms import a_signature
from tests.attack.crafted import Table
from tests.attack.offices import (
    COMMUNE,
    a_package,
    a_signer,
    edited,
    honest,
    parts_of,
    replaced,
    signed_anew,
    signer_of,
    wrapping,
)
from tests.builders import NOW

TABLE = Table()
_HEAD = b'<?xml version="1.0" encoding="UTF-8"?>\n'
_SECOND = "META-INF/ASiCManifest002.xml"


def _written(old: bytes, new: bytes) -> Callable[[], bytes]:
    """Return the package whose manifest says something else, signed by its own office."""

    def make() -> bytes:
        manifest = parts_of(honest())[-2].data
        assert old in manifest
        return signed_anew(parts_of(honest())[:-2], manifest.replace(old, new, 1))

    return make


def _entities() -> bytes:
    levels = [b'<!ENTITY a0 "bom">']
    levels += [b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 10)]
    return _HEAD + b"<!DOCTYPE x [" + b"".join(levels) + b"]>\n"


_EXTERNAL = _HEAD + b'<!DOCTYPE x [<!ENTITY b SYSTEM "file:///etc/passwd">]>\n'
_PARAMETER = _HEAD + b'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">\n'
_VALUE = b"<ds:DigestValue>"
_ASIC = b'xmlns:ds="'


def _twice() -> bytes:
    manifest = parts_of(honest())[-2].data
    at = manifest.index(b"  <asic:DataObjectReference")
    end = manifest.index(b"  <asic:DataObjectReference", at + 5)
    return signed_anew(parts_of(honest())[:-2], manifest[:end] + manifest[at:end] + manifest[end:])


def _own_second() -> bytes:
    """Return a package with a manifest for each half of it."""
    parts = parts_of(honest())
    parts.insert(3, Part("META-INF/ASiCManifest000.xml", parts[-2].data))
    return write(parts)


TABLE.add(6, "external entity", "khai báo XML không được phép (DOCTYPE)", _written(_HEAD, _EXTERNAL))
TABLE.add(6, "outside DTD", "khai báo XML không được phép (DOCTYPE)", _written(_HEAD, _PARAMETER))
TABLE.add(6, "entity bomb", "khai báo XML không được phép (DOCTYPE)", _written(_HEAD, _entities()))
TABLE.add(6, "foreign namespace", "không gian tên khác", _written(_ASIC, b'xmlns:x="urn:x" ' + _ASIC))
TABLE.add(6, "namespace exchanged", "không gian tên khác", _written(b"02918/v1.2.1#", b"02918/v1.1.1#"))
TABLE.add(6, "comment in a digest value", "chú thích chen vào", _written(_VALUE, _VALUE + b"<!-- x -->"))
TABLE.add(6, "comment in front", "chú thích chen vào", _written(_HEAD, _HEAD + b"<!-- x -->"))
TABLE.add(6, "instruction in front", "không đúng khuôn", _written(_HEAD, _HEAD + b"<?xslt x?>"))
TABLE.add(6, "spaces in a digest value", "khác với danh mục đã ký", _written(_VALUE, _VALUE + b" "))
TABLE.add(6, "another encoding", "không đúng khuôn", _written(b"UTF-8", b"UTF-7"))
TABLE.add(
    6, "manifest that is no XML", "không có trong danh mục", lambda: signed_anew(parts_of(honest())[:-2], b"\0\1")
)
TABLE.add(6, "reference doubled", "không đúng khuôn", _twice)
TABLE.add(
    6, "a second manifest", "hai danh mục (manifest)", lambda: edited(lambda p: p.insert(-1, Part(_SECOND, p[-2].data)))
)
TABLE.add(6, "a second manifest of its own", "không có trong danh mục|hai danh mục", _own_second)

# 9. mix and match


def _parts_of_another(*names: str) -> bytes:
    """Return the package in which the named members are those of another package of the same office."""
    other = {part.name: part.data for part in parts_of(a_package(pack="thử 2", period="2025-2026", snapshots=()))}

    def change(parts: list[Part]) -> None:
        for name in names:
            replaced(name, other[name])(parts)

    return edited(change)


def _signature_moved() -> bytes:
    """Return another package's members under the manifest and signature of the honest one."""
    parts = parts_of(a_package(pack="thử 2"))
    return write([*parts[:-2], *parts_of(honest())[-2:]])


def _certificate_of_another() -> bytes:
    """Return a signature by one key that shows the certificate of another."""
    signer = signer_of(COMMUNE)
    parts = parts_of(honest())
    signature = a_signature(parts[-2].data, a_signer(COMMUNE).key, signer.certificate, NOW)
    return write([*parts[:-1], Part(SIGNATURE, signature)])


def _inner_exchanged() -> bytes:
    """Return a commune's package whose inner package was exchanged for another of the same school."""
    outer = parts_of(wrapping(honest()))
    outer[2] = Part(outer[2].name, a_package(pack="thử 2"))
    return signed_anew(outer[:-2], signer=signer_of(COMMUNE))


TABLE.add(9, "signature of another package", "ký cho một danh mục khác", lambda: _parts_of_another(SIGNATURE))
TABLE.add(
    9, "manifest of another package", "có trong danh mục đã ký|khác với danh mục", lambda: _parts_of_another(MANIFEST)
)
TABLE.add(
    9, "manifest and signature of another package", "danh mục đã ký", lambda: _parts_of_another(MANIFEST, SIGNATURE)
)
TABLE.add(
    9,
    "header of another package",
    "“package.json” của gói khác với danh mục",
    lambda: _parts_of_another("package.json"),
)
TABLE.add(9, "signature moved to another container", "“package.json” của gói khác với danh mục", _signature_moved)
TABLE.add(9, "certificate of another", "Chữ ký không khớp", _certificate_of_another)
TABLE.add(9, "inner package exchanged", "không phải gói mà phần đầu ghi", _inner_exchanged)
