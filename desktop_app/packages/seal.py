"""Seals a package: header, snapshots and papers in one archive, under one CAdES-B signature."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from cryptography.hazmat.primitives import serialization

from desktop_app.domain.package import Contents, Enclosed, Header
from desktop_app.packages.container import MIMETYPE, Part, write
from desktop_app.packages.keys import Signer
from desktop_app.packages.manifest import MANIFEST, SIGNATURE, write_manifest
from desktop_app.packages.payload import (
    HEADER,
    document_name,
    header_bytes,
    header_id,
    snapshot_name,
    wrapped_name,
)
from desktop_app.packages.unseal import inspect


def seal(contents: Contents, signer: Signer, signed_at: datetime) -> bytes:
    """Return the package of ``contents``: the same contents give the same bytes, except the signature."""
    wrapped = {inspect(data).header.id: data for data in contents.wrapped}
    header = _header(contents, sorted(wrapped))
    parts = [
        Part("mimetype", MIMETYPE),
        Part(HEADER, header_bytes(header)),
        *(Part(snapshot_name(each.hash), each.content) for each in contents.snapshots),
        *(Part(wrapped_name(package_id), wrapped[package_id]) for package_id in sorted(wrapped)),
        *(Part(document_name(each.name), each.data) for each in contents.documents),
    ]
    manifest = write_manifest(parts)
    signature = _sign(manifest, signer, signed_at)
    return write([*parts, Part(MANIFEST, manifest), Part(SIGNATURE, signature)])


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
    )
    return replace(header, id=header_id(header))


def _sign(manifest: bytes, signer: Signer, signed_at: datetime) -> bytes:
    """Return the detached CAdES-B signature (ETSI EN 319 122) over the manifest, in DER."""
    # signing is rare, and pyHanko loads slowly
    from asn1crypto import keys, x509  # noqa: PLC0415
    from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes, SimpleSigner  # noqa: PLC0415
    from pyhanko_certvalidator.registry import SimpleCertificateStore  # noqa: PLC0415

    key = signer.key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    simple = SimpleSigner(
        x509.Certificate.load(signer.certificate.public_bytes(serialization.Encoding.DER)),
        keys.PrivateKeyInfo.load(key),
        SimpleCertificateStore(),  # type: ignore[no-untyped-call]
    )
    signing = simple.async_sign_general_data(
        manifest, "sha256", use_cades=True, signed_attr_settings=PdfCMSSignedAttributes(signing_time=signed_at)
    )
    return bytes(asyncio.run(signing).dump())
