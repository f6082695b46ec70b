"""Reads the first signature of a package: by the office's software key (P-256), or by a key of a token (RSA, P-384)."""

from cryptography.hazmat.primitives.asymmetric import ec

from desktop_app.domain.errors import PackageError
from desktop_app.packages.cades import read_cades
from desktop_app.packages.signature import SignedBy, verify

# what a signature by such keys holds somewhere: sha256WithRSAEncryption, or the curve of the certificate's key
_OF_TOKENS = (bytes.fromhex("06092a864886f70d01010b"), bytes.fromhex("06052b81040022"))


def verify_first(signature: bytes, manifest: bytes) -> SignedBy:
    """Check that ``signature`` signs exactly ``manifest``; raises ``PackageError``. Trust is decided elsewhere."""
    try:
        return verify(signature, manifest)
    except PackageError as refused:
        found = _by_token(signature, manifest) if any(each in signature for each in _OF_TOKENS) else None
        if found is None:
            raise refused from None
        return found


def _by_token(signature: bytes, manifest: bytes) -> SignedBy | None:
    try:
        found = read_cades(signature, manifest)
    except PackageError:
        return None
    key = found.certificate.public_key()
    # P-256 has one reader, and what that refuses stays refused
    if found.carried or (isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1)):
        return None
    return SignedBy(found.certificate, found.signed_at)
