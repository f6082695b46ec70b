"""Which keys may sign: RSA of at least 2048 bits, and the curves P-256 and P-384; always over SHA-256."""

from typing import TypeAlias, TypeGuard

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

StrongKey: TypeAlias = rsa.RSAPublicKey | ec.EllipticCurvePublicKey
_LEAST_RSA, _MOST_RSA = 2048, 8192
_HASHES = (hashes.SHA256, hashes.SHA384, hashes.SHA512)


def is_strong(key: object) -> TypeGuard[StrongKey]:
    """Say whether a public key is one that may sign."""
    match key:
        case rsa.RSAPublicKey():
            return _LEAST_RSA <= key.key_size <= _MOST_RSA
        case ec.EllipticCurvePublicKey():
            return isinstance(key.curve, ec.SECP256R1 | ec.SECP384R1)
    return False


def strong_key(certificate: x509.Certificate) -> StrongKey | None:
    """Return the key of a certificate, if it is one that may sign."""
    try:
        key = certificate.public_key()
    except (ValueError, UnsupportedAlgorithm):
        return None
    return key if is_strong(key) else None


def key_words(certificate: x509.Certificate) -> str:
    """Return the kind of key of a certificate: "RSA 2048", "P-256"."""
    try:
        key = certificate.public_key()
    except (ValueError, UnsupportedAlgorithm):
        return "loại khóa lạ"
    match key:
        case rsa.RSAPublicKey():
            return f"RSA {key.key_size}"
        case ec.EllipticCurvePublicKey():
            return {"secp256r1": "P-256", "secp384r1": "P-384"}.get(key.curve.name, key.curve.name)
    return "loại khóa lạ"


def signs(key: StrongKey, signature: bytes, data: bytes) -> bool:
    """Say whether ``signature`` is by ``key`` over ``data`` with SHA-256 (PKCS#1 v1.5 for RSA)."""
    return _holds(key, signature, data, hashes.SHA256())


def has_issued(issuer: x509.Certificate, certificate: x509.Certificate) -> bool:
    """Say whether the key of ``issuer`` has signed ``certificate``, with a strong key and SHA-2."""
    try:
        key, algorithm = strong_key(issuer), certificate.signature_hash_algorithm
    except UnsupportedAlgorithm:
        return False
    if key is None or not isinstance(algorithm, _HASHES) or certificate.issuer != issuer.subject:
        return False
    # by the key itself: another authority may carry the same name
    return _holds(key, certificate.signature, certificate.tbs_certificate_bytes, algorithm)


def _holds(key: StrongKey, signature: bytes, data: bytes, algorithm: hashes.HashAlgorithm) -> bool:
    try:
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(signature, data, padding.PKCS1v15(), algorithm)
        else:
            key.verify(signature, data, ec.ECDSA(algorithm))
    except InvalidSignature:
        return False
    return True
