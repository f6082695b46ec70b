"""Seals a package: header, snapshots and papers in one archive, under one CAdES-B signature."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from desktop_app.domain.canonical import digest
from desktop_app.domain.package import Contents, Enclosed, Header
from desktop_app.packages.container import MIMETYPE, Part, write
from desktop_app.packages.first_signature import verify_first
from desktop_app.packages.fitting import refuse_oversize
from desktop_app.packages.limits import Limits
from desktop_app.packages.manifest import MANIFEST, SIGNATURE, write_manifest
from desktop_app.packages.payload import (
    HEADER,
    STATEMENT,
    document_name,
    header_bytes,
    header_id,
    snapshot_name,
    wrapped_name,
)
from desktop_app.packages.signer import Signer
from desktop_app.packages.unseal import inspect


@dataclass(frozen=True, slots=True)
class Sealed:
    """A package that was just made, with its header."""

    header: Header
    data: bytes


def seal(contents: Contents, signer: Signer, signed_at: datetime) -> bytes:
    """Return the package of ``contents``: the same contents give the same bytes, except the signature."""
    return seal_whole(contents, signer, signed_at).data


def seal_whole(contents: Contents, signer: Signer, signed_at: datetime, limits: Limits | None = None) -> Sealed:
    """Return the package of ``contents`` with its header.

    Raises ``PackageError`` for a wrapped one that is damaged, and for more than any recipient takes (``limits``).
    """
    ids = contents.wrapped_ids or tuple(inspect(data).header.id for data in contents.wrapped)
    wrapped = dict(zip(ids, contents.wrapped, strict=True))
    header = _header(contents, sorted(wrapped))
    parts = [
        Part("mimetype", MIMETYPE),
        Part(HEADER, header_bytes(header)),
        *((Part(STATEMENT, contents.statement),) if contents.statement else ()),
        *(Part(snapshot_name(each.hash), each.content) for each in contents.snapshots),
        *(Part(wrapped_name(package_id), wrapped[package_id]) for package_id in sorted(wrapped)),
        *(Part(document_name(each.name), each.data) for each in contents.documents),
    ]
    manifest = write_manifest(parts)
    signature = signer.cades(manifest, signed_at)
    # whoever signs, a key in a file or a token: nothing goes out that nobody could read
    verify_first(signature, manifest)
    parts += [Part(MANIFEST, manifest), Part(SIGNATURE, signature)]
    data = write(parts)
    refuse_oversize(parts, len(data), limits or Limits())
    return Sealed(header, data)


def _header(contents: Contents, wrapped: Sequence[str]) -> Header:
    header = Header(
        contents.kind,
        "",
        contents.sender,
        contents.recipient,
        contents.period,
        contents.practice,
        contents.program,
        contents.pack,
        contents.created,
        tuple(
            Enclosed(each.key.unit, each.key.form_id, each.revision, each.hash, each.parents)
            for each in contents.snapshots
        ),
        tuple(wrapped),
        digest(contents.statement) if contents.statement else "",
    )
    return replace(header, id=header_id(header))
