"""The key for receiving: X25519, for which others encrypt (age, https://age-encryption.org/v1).

It is kept like the signing key, as PKCS#8, so that one passphrase locks both in one way. age writes the same 32 bytes
in Bech32 (BIP 173): ``AGE-SECRET-KEY-1…`` for who receives, ``age1…`` for who sends.
"""

from collections.abc import Iterator, Sequence

import pyrage
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from desktop_app.domain.errors import SigningKeyError

_IDENTITY = "age-secret-key-"
_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM = 6
_BYTE, _LETTER = 8, 5


def make_receiving_key() -> X25519PrivateKey:
    """Return a new key for receiving."""
    return X25519PrivateKey.generate()


def identity_of(key: X25519PrivateKey) -> str:
    """Return ``key`` (AGE-SECRET-KEY-1…) as age writes it."""
    return _bech32(_IDENTITY, key.private_bytes_raw()).upper()


def recipient_of(key: X25519PrivateKey) -> str:
    """Return for whom others encrypt (age1…)."""
    return str(pyrage.x25519.Identity.from_str(identity_of(key)).to_public())


def checked_recipient(text: str) -> str:
    """Return ``text`` when it names a recipient; raises ``SigningKeyError``."""
    try:
        return str(pyrage.x25519.Recipient.from_str(text))
    except pyrage.RecipientError as error:
        words = "Khóa nhận ghi trong tệp không đúng khuôn."
        raise SigningKeyError(words, "Đề nghị đơn vị tạo lại yêu cầu cấp chứng thư.") from error


def _bech32(prefix: str, data: bytes) -> str:
    letters = list(_letters(data))
    spread = [ord(each) >> 5 for each in prefix] + [0] + [ord(each) & 31 for each in prefix]
    check = _polymod([*spread, *letters, *([0] * _CHECKSUM)]) ^ 1
    letters += [(check >> _LETTER * (_CHECKSUM - 1 - place)) & 31 for place in range(_CHECKSUM)]
    return f"{prefix}1{''.join(_LETTERS[each] for each in letters)}"


def _letters(data: bytes) -> Iterator[int]:
    """Yield the bits of ``data`` in fives, the last ones filled up with zeros."""
    count = -(-len(data) * _BYTE // _LETTER)
    number = int.from_bytes(data) << (count * _LETTER - len(data) * _BYTE)
    for place in reversed(range(count)):
        yield (number >> place * _LETTER) & 31


def _polymod(values: Sequence[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << _LETTER ^ value
        for place, generator in enumerate(_GENERATOR):
            check ^= generator if (top >> place) & 1 else 0
    return check
