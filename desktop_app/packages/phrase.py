"""The digits that two people compare by phone, so that no key can be swapped on the road.

Eight groups of four digits, since digits sound alike in every accent of Vietnamese while words and tones do not; 32
digits are 106 bits. They stand for the signing key *and* for what others encrypt to, which could be swapped, too.
"""

from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.types import CertificatePublicKeyTypes
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

GROUPS, DIGITS = 8, 4
_PURPOSE = b"somamnon-phrase-1"


def phrase_of(key: CertificatePublicKeyTypes, recipient: str = "") -> str:
    """Return the phrase of a public key and the recipient that belongs to it: "4821 0937 …"."""
    public = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    # lengths first, so that nothing can move from one part into the other
    parts = (_PURPOSE, public, recipient.encode())
    hashed = sha256(b"".join(len(part).to_bytes(4, "big") + part for part in parts)).digest()
    number = f"{int.from_bytes(hashed, 'big') % 10 ** (GROUPS * DIGITS):0{GROUPS * DIGITS}d}"
    return " ".join(number[at : at + DIGITS] for at in range(0, GROUPS * DIGITS, DIGITS))


def same_phrase(one: str, other: str) -> bool:
    """Say whether two phrases are the same, however the digits are grouped."""
    return _digits(one) == _digits(other) != ""


def _digits(phrase: str) -> str:
    return "".join(each for each in phrase if each.isdigit())
