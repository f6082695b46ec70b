"""Signs and verifies by CAdES-B: one signer, SHA-256, ECDSA P-256, and not one byte that means nothing."""

from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from desktop_app.domain.errors import PackageError
from desktop_app.packages import cms
from desktop_app.packages.der import DerError
from desktop_app.packages.diagnosis.signature import trouble_with_signature
from desktop_app.packages.low_s import is_low, lowered

_ADVICE = "Đề nghị nơi gửi xuất lại gói."
_ECDSA = ec.ECDSA(hashes.SHA256())
MAX_SIGNATURE = 64 * 1024


@dataclass(frozen=True, slots=True)
class SignedBy:
    """Who signed, and when by the signer's own clock."""

    certificate: x509.Certificate
    signed_at: datetime


def sign(content: bytes, key: ec.EllipticCurvePrivateKey, certificate: x509.Certificate, signed_at: datetime) -> bytes:
    """Return the detached signature over ``content``, in DER."""
    named = certificate.public_bytes(serialization.Encoding.DER)
    attributes = cms.write_attributes(named, sha256(named).digest(), sha256(content).digest(), signed_at)
    unsigned = cms.Cms(named, attributes, b"")
    return cms.write(replace(unsigned, value=lowered(key.sign(unsigned.signed, _ECDSA), key.curve)))


def verify(signature: bytes, manifest: bytes) -> SignedBy:
    """Check that ``signature`` signs exactly ``manifest``; raises ``PackageError``. Trust is decided elsewhere."""
    if len(signature) > MAX_SIGNATURE:
        raise PackageError("Chữ ký của gói không đúng khuôn.", _ADVICE)
    try:
        return _verify(signature, manifest)
    # whatever a hostile certificate makes its reader say, each of these means the same to a clerk
    except (ValueError, TypeError, OverflowError, x509.InvalidVersion, UnsupportedAlgorithm) as error:
        raise PackageError(trouble_with_signature(signature, manifest), _ADVICE) from error


def _verify(signature: bytes, manifest: bytes) -> SignedBy:
    found = cms.read(signature)
    fingerprint, digest = sha256(found.certificate).digest(), sha256(manifest).digest()
    # the signer has named the certificate by its SHA-256 among what is signed
    signed_at = cms.read_signing_time(found.attributes, found.certificate, fingerprint, digest)
    certificate = x509.load_der_x509_certificate(found.certificate)
    key = certificate.public_key()
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP256R1):
        raise DerError("the key is of another kind")
    if not is_low(found.value, key.curve):
        raise DerError("the value is in its other writing")
    try:
        key.verify(found.value, found.signed, _ECDSA)
    except InvalidSignature as error:
        raise PackageError("Chữ ký không khớp với nội dung gói.", _ADVICE) from error
    return SignedBy(certificate, signed_at)
