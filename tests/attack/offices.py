"""The offices of the crafted files: who signs, what they send, and what an honest package of theirs looks like."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

from desktop_app.domain.canonical import digest
from desktop_app.domain.package import Contents, Document, Enclosed, PackageKind, Party
from desktop_app.domain.record import FormVersion, RecordKey
from desktop_app.domain.snapshot import Snapshot
from desktop_app.domain.snapshot_json import make_snapshot
from desktop_app.packages.container import Part, read, write
from desktop_app.packages.keys import (
    issue,
    make_issuer,
    make_key,
    make_request,
    read_certificate,
    read_key,
)
from desktop_app.packages.limits import Limits
from desktop_app.packages.manifest import MANIFEST, SIGNATURE, write_manifest
from desktop_app.packages.payload import HEADER, header_bytes, header_id, read_header, snapshot_name
from desktop_app.packages.seal import seal
from desktop_app.packages.signer import KeySigner
from desktop_app.packages.trust import Trust
from tests.attack.cms import a_signature
from tests.builders import NOW

SCHOOL = Party("42401001", "Trường mầm non Hoa Sen")
COMMUNE = Party("18073", "Phường Thành Sen")
OTHER_COMMUNE = Party("18070", "Phường Trần Phú")
PROVINCE = Party("42", "Sở Giáo dục và Đào tạo")
ISSUER_KEY, ISSUER = make_issuer("Sở", NOW, 10, None)
STRANGER_KEY, STRANGER = make_issuer("Sở", NOW, 10, None)
"""Another authority of the same name."""
TRUST = Trust((read_certificate(ISSUER),))


def nothing() -> None:
    """Give no passphrase."""


def a_signer(party: Party, issuer_key: bytes = ISSUER_KEY, issuer: bytes = ISSUER) -> KeySigner:
    """Return a new key of an office, with its certificate."""
    key = make_key(None)
    certificate = issue(make_request(key, nothing, party), issuer_key, nothing, issuer, NOW, 3)
    return KeySigner(read_key(key, nothing), read_certificate(certificate))


@cache
def signer_of(party: Party) -> KeySigner:
    """Return the key that an office always uses here."""
    return a_signer(party)


def a_snapshot(unit: str = SCHOOL.code, note: str = "một") -> Snapshot:
    """Return a small bản chốt."""
    return make_snapshot(
        key=RecordKey(unit, "2026-2027", "nhom_lop"),
        form=FormVersion("nhom_lop", "1", "0" * 64),
        revision=1,
        parents=(),
        lineage=(),
        unit_name="Hoa Sen",
        author="Hoà",
        created=NOW,
        body={"values": {"ghi_chu": note}, "rows": {}, "reasons": {}},
    )


def contents(**change: Any) -> Contents:
    """Return what a school sends to its commune."""
    plain = Contents(
        PackageKind.SUBMISSION,
        SCHOOL,
        COMMUNE,
        "2026-2027",
        practice=False,
        program="thử",
        pack="thử 1",
        created=NOW,
        snapshots=(a_snapshot(),),
        documents=(Document("a.pdf", b"%PDF-1.4 thu"),),
    )
    return replace(plain, **change)


def a_package(signer: KeySigner | None = None, **change: Any) -> bytes:
    """Return a sealed package of the school."""
    return seal(contents(**change), signer or signer_of(SCHOOL), NOW)


@cache
def honest() -> bytes:
    """Return the package that most attacks begin with."""
    return a_package()


def wrapping(*inner: bytes, **change: Any) -> bytes:
    """Return a commune's package around ``inner``, for the province."""
    outer = contents(sender=COMMUNE, recipient=PROVINCE, snapshots=(), wrapped=inner, documents=())
    return seal(replace(outer, **change), signer_of(COMMUNE), NOW)


def parts_of(data: bytes) -> list[Part]:
    """Return the members of an honest package."""
    return list(read(data, Limits()))


def edited(change: Callable[[list[Part]], object], data: bytes = b"") -> bytes:
    """Return the package with its members changed and every checksum of the archive repaired."""
    parts = parts_of(data or honest())
    change(parts)
    return write(parts)


def replaced(name: str, data: bytes) -> Callable[[list[Part]], None]:
    """Return the change that gives one member other bytes."""

    def change(parts: list[Part]) -> None:
        at = [part.name for part in parts].index(name)
        parts[at] = Part(name, data)

    return change


def signed_anew(parts: list[Part], manifest: bytes | None = None, signer: KeySigner | None = None) -> bytes:
    """Return an archive of ``parts`` under a manifest and a signature that hold, as a wrong hand inside would."""
    signer = signer or signer_of(SCHOOL)
    manifest = write_manifest(parts) if manifest is None else manifest
    signature = a_signature(manifest, signer.key, signer.certificate, NOW)
    return write([*parts, Part(MANIFEST, manifest), Part(SIGNATURE, signature)])


def with_member(name: str, data: bytes) -> bytes:
    """Return an honest-looking package, in which one member has been exchanged before it was signed."""
    parts = parts_of(honest())[:-2]
    replaced(name, data)(parts)
    return signed_anew(parts)


def with_snapshot(data: bytes) -> bytes:
    """Return a signed package whose snapshot is ``data``, listed in the header as if it were one."""
    made = a_snapshot()
    parts = parts_of(honest())[:-2]
    header = read_header(parts[1].data)
    listed = replace(header, enclosed=(Enclosed(made.key.unit, made.key.form_id, 1, digest(data), ()),))
    parts[1] = Part(HEADER, header_bytes(replace(listed, id=header_id(listed))))
    parts[2] = Part(snapshot_name(digest(data)), data)
    return signed_anew(parts)
