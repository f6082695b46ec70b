"""Who signs: something with a certificate that makes a detached CAdES-B signature (ETSI EN 319 122)."""

import asyncio
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from desktop_app.packages.low_s import lowered


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
        # signing is rare, and pyHanko loads slowly
        from asn1crypto import cms, keys, x509  # noqa: PLC0415
        from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes, SimpleSigner  # noqa: PLC0415
        from pyhanko_certvalidator.registry import SimpleCertificateStore  # noqa: PLC0415

        key = self.key.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        simple = SimpleSigner(
            x509.Certificate.load(self.certificate.public_bytes(serialization.Encoding.DER)),
            keys.PrivateKeyInfo.load(key),
            SimpleCertificateStore(),  # type: ignore[no-untyped-call]
        )
        signing = simple.async_sign_general_data(
            manifest, "sha256", use_cades=True, signed_attr_settings=PdfCMSSignedAttributes(signing_time=signed_at)
        )
        made = cms.ContentInfo.load(asyncio.run(signing).dump())
        by = made["content"]["signer_infos"][0]
        by["signature"] = lowered(by["signature"].native)
        return bytes(made.dump(force=True))
