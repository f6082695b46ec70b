"""CAdES signatures of every sort, also of those that nobody should accept."""

from collections.abc import Collection
from datetime import datetime
from hashlib import md5, sha1, sha256
from typing import Any

from asn1crypto import algos, cms, core, tsp
from asn1crypto import x509 as asn1
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from desktop_app.packages.low_s import lowered

Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey

_DIGESTS = {"sha256": sha256, "sha1": sha1, "md5": md5}
_HASHES = {"sha256": hashes.SHA256(), "sha1": hashes.SHA1(), "md5": hashes.MD5()}  # noqa: S303 - to be refused


def a_signature(
    manifest: bytes,
    key: Key,
    certificate: x509.Certificate,
    moment: datetime,
    *,
    digest: str = "sha256",
    without: Collection[str] = (),
    certificates: int = 1,
    twice: bool = False,
    content: bytes | None = None,
    unsigned: bool = False,
) -> bytes:
    """Return a detached CMS signature; the keywords take something away, or add what should not be there."""
    own = asn1.Certificate.load(certificate.public_bytes(serialization.Encoding.DER))
    attributes = cms.CMSAttributes(
        [each for each in _attributes(manifest, own, moment, digest) if each["type"].native not in without]
    )
    hashed = {"algorithm": digest, "parameters": core.Null()}
    issuer_and_serial = {"issuer": own.issuer, "serial_number": own.serial_number}
    signer: dict[str, Any] = {
        "version": "v1",
        "sid": cms.SignerIdentifier({"issuer_and_serial_number": cms.IssuerAndSerialNumber(issuer_and_serial)}),
        "digest_algorithm": cms.DigestAlgorithm(hashed),
        "signed_attrs": attributes,
        "signature_algorithm": _algorithm(key, digest),
        "signature": _value(key, attributes.untag().dump(), digest),
    }
    if unsigned:
        note = {"type": "1.2.3.4", "values": [core.Integer(1)]}
        signer["unsigned_attrs"] = cms.CMSAttributes([cms.CMSAttribute(note)])
    signed = {
        "version": "v1",
        "digest_algorithms": [cms.DigestAlgorithm(hashed)],
        "encap_content_info": {"content_type": "data", **({"content": content} if content is not None else {})},
        "certificates": [own] * certificates,
        "signer_infos": [cms.SignerInfo(signer)] * (2 if twice else 1),
    }
    written: bytes = cms.ContentInfo({"content_type": "signed_data", "content": cms.SignedData(signed)}).dump()
    return written


def _attributes(manifest: bytes, own: asn1.Certificate, moment: datetime, digest: str) -> list[Any]:
    named = tsp.ESSCertIDv2(
        {"hash_algorithm": algos.DigestAlgorithm({"algorithm": "sha256"}), "cert_hash": sha256(own.dump()).digest()}
    )
    found: dict[str, object] = {
        "content_type": cms.ContentType("data"),
        "message_digest": core.OctetString(_DIGESTS[digest](manifest).digest()),
        "signing_time": cms.Time({"utc_time": moment}),
        "signing_certificate_v2": tsp.SigningCertificateV2({"certs": [named]}),
    }
    return [cms.CMSAttribute({"type": name, "values": [value]}) for name, value in found.items()]


def _algorithm(key: Key, digest: str) -> dict[str, str]:
    if isinstance(key, rsa.RSAPrivateKey):
        return {"algorithm": f"{digest}_rsa"}
    # there is no name for ECDSA with MD5; what stands there then is a lie
    return {"algorithm": f"{'sha256' if digest == 'md5' else digest}_ecdsa"}


def _value(key: Key, signed: bytes, digest: str) -> bytes:
    if isinstance(key, rsa.RSAPrivateKey):
        return key.sign(signed, padding.PKCS1v15(), _HASHES[digest])
    value = key.sign(signed, ec.ECDSA(_HASHES["sha256" if digest == "md5" else digest]))
    # in its one writing, so that what is refused is what the file is about
    return lowered(value, key.curve) if isinstance(key.curve, ec.SECP256R1 | ec.SECP384R1) else value
