"""Secret keys as they are kept: PKCS#8 in PEM, under a passphrase where there is one."""

from collections.abc import Callable

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from desktop_app.domain.errors import SigningKeyError
from desktop_app.packages.locked_key import is_locked_key, lock_key


def make_key(passphrase: str | None) -> bytes:
    """Return a new signing key (PKCS#8 PEM), locked with ``passphrase`` when there is one."""
    return pem_of_key(ec.generate_private_key(ec.SECP256R1()), passphrase)


def read_key(key_pem: bytes, passphrase: Callable[[], str | None]) -> ec.EllipticCurvePrivateKey:
    """Open a key; raises ``SigningKeyError`` for a wrong passphrase. It is asked for once and never retried."""
    key = open_key(key_pem, passphrase)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise SigningKeyError("Khóa này không phải loại dùng để ký số liệu.", "Tạo khóa mới.")
    return key


def read_receiving_key(key_pem: bytes, passphrase: Callable[[], str | None]) -> X25519PrivateKey:
    """Open a key for receiving; raises ``SigningKeyError`` for a wrong passphrase, which is asked for once."""
    key = open_key(key_pem, passphrase)
    if not isinstance(key, X25519PrivateKey):
        raise SigningKeyError("Khóa này không phải khóa nhận gói.", "Tạo khóa mới.")
    return key


def pem_of_key(key: PrivateKeyTypes, passphrase: str | None) -> bytes:
    """Return ``key`` as it is kept (PKCS#8 PEM), locked with ``passphrase`` when there is one."""
    if passphrase:
        return lock_key(key, passphrase)
    plain = serialization.NoEncryption()
    return key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)


def open_key(key_pem: bytes, passphrase: Callable[[], str | None]) -> PrivateKeyTypes:
    """Open a key of any kind; raises ``SigningKeyError`` for a wrong passphrase, which is asked for once."""
    secret: bytes | None = None
    if is_locked_key(key_pem):
        secret = (passphrase() or "").encode() or None
    try:
        return serialization.load_pem_private_key(key_pem, secret)
    except (ValueError, TypeError) as error:
        raise SigningKeyError("Mật khẩu của khóa không đúng.", "Gõ lại mật khẩu.") from error
