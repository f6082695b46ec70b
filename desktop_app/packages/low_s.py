"""The one writing of an ECDSA signature over P-256.

From a signature (r, s) anybody can make another, (r, n - s), that verifies as well: the same content, other bytes. This
program signs with the smaller s and reads no other, so that a file which somebody has changed is never believed.
"""

from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def lowered(signature: bytes) -> bytes:
    """Return the writing of an ECDSA signature (DER) that ``is_low``."""
    r, s = decode_dss_signature(signature)
    return encode_dss_signature(r, min(s, _ORDER - s))


def is_low(signature: bytes) -> bool:
    """Say whether an ECDSA signature (DER) is in its one writing; raises ``ValueError`` where it is none."""
    return lowered(signature) == signature
