"""pyHanko's idea of a signer, over a key that this program holds or a token keeps. Loaded only when a PDF is signed."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from pyhanko.sign.signers import PdfSigner, Signer
from pyhanko_certvalidator.registry import SimpleCertificateStore

_DER_OVERHEAD = 12


class RawSigner(Signer):
    """Gives pyHanko raw signatures over SHA-256, made by ``sign``."""

    def __init__(
        self, certificate: x509.Certificate, carried: Sequence[x509.Certificate], sign: Callable[[bytes], bytes]
    ) -> None:
        store = SimpleCertificateStore()  # type: ignore[no-untyped-call]
        store.register_multiple([_asn1(each) for each in carried])
        super().__init__(signing_cert=_asn1(certificate), cert_registry=store)
        self._sign = sign
        self._size = _signature_size(certificate)

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:  # noqa: FBT001, FBT002 - pyHanko's own
        """Sign, or say how long the signature will be at most."""
        if digest_algorithm != "sha256":
            raise ValueError("only SHA-256 is signed")
        return bytes(self._size) if dry_run else self._sign(data)


class ClockedSigner(PdfSigner):
    """Signs by a clock that is given to it."""

    def __init__(self, *arguments: Any, moment: datetime, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self._moment = moment

    def init_signing_session(self, pdf_out: Any, existing_fields_only: bool = False) -> Any:  # noqa: FBT001, FBT002 - pyHanko's own
        """Begin to sign, at the given moment."""
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self._moment
        return session


def _signature_size(certificate: x509.Certificate) -> int:
    key = certificate.public_key()
    if isinstance(key, rsa.RSAPublicKey):
        return key.key_size // 8
    size: int = getattr(key, "key_size", 0)
    return size // 8 * 2 + _DER_OVERHEAD


def _asn1(certificate: x509.Certificate) -> Any:
    return asn1_x509.Certificate.load(certificate.public_bytes(serialization.Encoding.DER))
