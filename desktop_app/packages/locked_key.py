"""A key under a passphrase: PKCS#8 with PBES2, scrypt (RFC 7914) and AES-256-CBC, as ``openssl pkey`` opens it.

scrypt asks for memory as well as time, so that a stolen key file is dear to guess at. OpenSSL refuses more than 32 MiB
where nobody tells it otherwise: N = 2^14 and r = 8 take 16 MiB, and p = 5 makes up for it in time.
"""

import base64
import os
import textwrap

from cryptography.hazmat.primitives import padding, serialization
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

COST, BLOCK, LANES = 2**14, 8, 5
"""N, r and p of scrypt: about 0.15 s on a computer of today, half a second on an old one."""

_SALT, _KEY_BYTES = 16, 32
_LINE = 64
_HEAD, _FOOT = "-----BEGIN ENCRYPTED PRIVATE KEY-----", "-----END ENCRYPTED PRIVATE KEY-----"
_SEQUENCE, _INTEGER, _OCTETS, _OBJECT = 0x30, 0x02, 0x04, 0x06
_SHORT = 0x80
_PBES2 = bytes.fromhex("2a864886f70d01050d")
_SCRYPT = bytes.fromhex("2b06010401da47040b")
_AES_256_CBC = bytes.fromhex("60864801650304012a")


def lock_key(key: PrivateKeyTypes, passphrase: str) -> bytes:
    """Return ``key`` (PKCS#8 PEM) so that only ``passphrase`` opens it."""
    plain = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    salt, start = os.urandom(_SALT), os.urandom(algorithms.AES.block_size // 8)
    secret = Scrypt(salt=salt, length=_KEY_BYTES, n=COST, r=BLOCK, p=LANES).derive(passphrase.encode())
    padder = padding.PKCS7(algorithms.AES.block_size).padder()
    encryptor = Cipher(algorithms.AES(secret), modes.CBC(start)).encryptor()
    hidden = encryptor.update(padder.update(plain) + padder.finalize()) + encryptor.finalize()
    asks = _sequence(_object(_SCRYPT), _sequence(_octets(salt), *map(_integer, (COST, BLOCK, LANES, _KEY_BYTES))))
    hides = _sequence(_object(_AES_256_CBC), _octets(start))
    whole = _sequence(_sequence(_object(_PBES2), _sequence(asks, hides)), _octets(hidden))
    lines = textwrap.wrap(base64.b64encode(whole).decode(), _LINE)
    return "\n".join([_HEAD, *lines, _FOOT, ""]).encode()


def is_locked_key(key_pem: bytes) -> bool:
    """Say whether a key lies under a passphrase, of this writing or an older one."""
    return b"ENCRYPTED" in key_pem


def is_scrypt(key_pem: bytes) -> bool:
    """Say whether a locked key is of this writing: those made before ask for time alone (PBKDF2)."""
    body = key_pem.decode("ascii", "replace").partition(_HEAD)[2].partition(_FOOT)[0]
    try:
        return _object(_SCRYPT) in base64.b64decode(body)
    except ValueError:
        return False


def _sequence(*parts: bytes) -> bytes:
    return _der(_SEQUENCE, b"".join(parts))


def _object(dotted: bytes) -> bytes:
    return _der(_OBJECT, dotted)


def _octets(data: bytes) -> bytes:
    return _der(_OCTETS, data)


def _integer(number: int) -> bytes:
    # a byte more than needed where the highest bit would make it negative
    return _der(_INTEGER, number.to_bytes(number.bit_length() // 8 + 1, "big"))


def _der(tag: int, content: bytes) -> bytes:
    length = len(content)
    if length < _SHORT:
        return bytes((tag, length)) + content
    size = length.to_bytes((length.bit_length() + 7) // 8, "big")
    return bytes((tag, _SHORT | len(size))) + size + content
