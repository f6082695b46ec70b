"""Who signs: something with a certificate that makes a detached CAdES-B signature (ETSI EN 319 122)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec

from desktop_app.packages.signature import sign


class Signer(Protocol):
    """A key that may sign, wherever it lies: in a file, or on a token."""

    @property
    def certificate(self) -> x509.Certificate:
        """The certificate of the key."""

    def cades(self, manifest: bytes, signed_at: datetime) -> bytes:
        """Return the detached signature over ``manifest``, in DER; raises ``SigningKeyError``."""


@dataclass(frozen=True, slots=True)
class KeySigner:
    """A software key (ECDSA P-256) with its certificate."""

    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    def cades(self, manifest: bytes, signed_at: datetime) -> bytes:
        """Return the detached signature over ``manifest``, in DER."""
        return sign(manifest, self.key, self.certificate, signed_at)
