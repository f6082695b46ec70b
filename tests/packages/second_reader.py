"""A second reader of signatures, by asn1crypto: slow, and written apart from the one that the program uses."""

from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from desktop_app.domain.errors import PackageError

_ADVICE = "Đề nghị nơi gửi xuất lại gói."
# signed attributes by their object identifiers: a library's names for them change with what else is loaded
_CONTENT_TYPE, _MESSAGE_DIGEST, _SIGNING_TIME = (f"1.2.840.113549.1.9.{number}" for number in (3, 4, 5))
_SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.47"
_ALGORITHM_PROTECTION = "1.2.840.113549.1.9.52"
_REQUIRED = frozenset({_CONTENT_TYPE, _MESSAGE_DIGEST, _SIGNING_TIME, _SIGNING_CERTIFICATE})
_ALLOWED = _REQUIRED | {_ALGORITHM_PROTECTION}
_READING_FAILS = (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, RecursionError)
MAX_SIGNATURE = 64 * 1024


@dataclass(frozen=True, slots=True)
class SignedBy:
    """Who signed, and when by the signer's own clock."""

    certificate: x509.Certificate
    signed_at: datetime


def verify(signature: bytes, manifest: bytes) -> SignedBy:
    """Check that ``signature`` signs exactly ``manifest``; raises ``PackageError``. Trust is decided elsewhere."""
    if len(signature) > MAX_SIGNATURE:
        raise PackageError("Chữ ký của gói không đúng khuôn.", _ADVICE)
    try:
        return _verify(signature, manifest)
    # a hostile DER makes its reader fail in many ways, and each of them means the same to a clerk
    except (*_READING_FAILS, x509.InvalidVersion, UnsupportedAlgorithm) as error:
        raise PackageError("Chữ ký của gói bị hỏng.", _ADVICE) from error


def _verify(signature: bytes, manifest: bytes) -> SignedBy:
    # only offices that open packages need these; tsp teaches cms the signing-certificate attribute
    from asn1crypto import cms, tsp  # noqa: F401, PLC0415

    content = cms.ContentInfo.load(signature, strict=True)
    _refuse_unless(content["content_type"].native == "signed_data")
    signed = content["content"]
    signers, certificates = signed["signer_infos"], signed["certificates"]
    _refuse_unless(len(signers) == 1 and len(certificates) == 1)
    signer, chosen = signers[0], certificates[0].chosen
    # what carries meaning is the certificate, the signed attributes and the value; the rest is one fixed writing
    _refuse_unless(_writing(chosen, signer["signed_attrs"], signer["signature"].native) == signature)
    certificate = x509.load_der_x509_certificate(chosen.dump())
    attributes = _attributes(signer)
    _refuse_unless(attributes[_MESSAGE_DIGEST].native == sha256(manifest).digest())
    _refuse_unless(attributes[_CONTENT_TYPE].native == "data")
    _check_certificate(chosen, attributes[_SIGNING_CERTIFICATE])
    _check_value(signer, certificate)
    return SignedBy(certificate, _signing_time(attributes[_SIGNING_TIME].native))


def _writing(certificate: Any, signed_attributes: Any, value: bytes) -> bytes:
    """Return the CMS in the only writing that is read: version 1, SHA-256 with ECDSA, one signer, nothing unsigned."""
    from asn1crypto import cms, core  # noqa: PLC0415

    sha = {"algorithm": "sha256", "parameters": core.Null()}
    issuer_and_serial = {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
    signer = {
        "version": "v1",
        "sid": cms.SignerIdentifier({"issuer_and_serial_number": cms.IssuerAndSerialNumber(issuer_and_serial)}),
        "digest_algorithm": cms.DigestAlgorithm(sha),
        "signed_attrs": signed_attributes,
        "signature_algorithm": {"algorithm": "sha256_ecdsa"},
        "signature": value,
    }
    signed = {
        "version": "v1",
        "digest_algorithms": [cms.DigestAlgorithm(sha)],
        "encap_content_info": {"content_type": "data"},
        "certificates": [certificate],
        "signer_infos": [signer],
    }
    written: bytes = cms.ContentInfo({"content_type": "signed_data", "content": cms.SignedData(signed)}).dump()
    return written


def _attributes(signer: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for attribute in signer["signed_attrs"]:
        name, values = attribute["type"].dotted, attribute["values"]
        _refuse_unless(name in _ALLOWED and name not in found and len(values) == 1)
        found[name] = values[0]
    _refuse_unless(set(found) >= _REQUIRED)
    return found


def _check_certificate(certificate: Any, signing_certificate: Any) -> None:
    """Refuse a certificate that the signer has not named by its SHA-256 among what is signed."""
    hashed = signing_certificate["certs"][0]
    _refuse_unless(hashed["hash_algorithm"]["algorithm"].native == "sha256")
    _refuse_unless(hashed["cert_hash"].native == sha256(certificate.dump()).digest())


def _check_value(signer: Any, certificate: x509.Certificate) -> None:
    key = certificate.public_key()
    _refuse_unless(isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1))
    try:
        signed = signer["signed_attrs"].untag().dump()
        key.verify(signer["signature"].native, signed, ec.ECDSA(hashes.SHA256()))  # type: ignore[union-attr,call-arg,arg-type]
    except InvalidSignature as error:
        raise PackageError("Chữ ký không khớp với nội dung gói.", _ADVICE) from error


def _signing_time(value: Any) -> datetime:
    _refuse_unless(isinstance(value, datetime))
    moment: datetime = value
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _refuse_unless(sound: object) -> None:
    if not sound:
        raise ValueError("the signature is not in the form that this program signs in")
