"""The one writing of an ECDSA signature.

From a signature (r, s) anybody can make another, (r, n - s), that verifies as well: the same content, other bytes. This
program signs with the smaller s and reads no other, so that a file which somebody has changed is never believed.
"""

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

_ORDERS = {
    "secp256r1": 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
    "secp384r1": int(f"{'F' * 48}C7634D81F4372DDF581A0DB248B0A77AECEC196ACCC52973", 16),
}


def lowered(signature: bytes, curve: ec.EllipticCurve) -> bytes:
    """Return the one writing of an ECDSA signature (DER); raises ``ValueError`` where it is none."""
    r, s = decode_dss_signature(signature)
    return encode_dss_signature(r, min(s, _ORDERS[curve.name] - s))


def is_low(signature: bytes, curve: ec.EllipticCurve) -> bool:
    """Say whether an ECDSA signature (DER) is in its one writing; raises ``ValueError`` where it is none."""
    return lowered(signature, curve) == signature
