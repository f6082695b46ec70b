"""Whom to believe: a certificate counts when the pinned issuer's key has signed it and it is fit for signing.

The software key and its certificate prove origin and integrity inside this system; they are no legal signature.
"""

from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from desktop_app.domain.edition import Edition
from desktop_app.domain.errors import PackageError
from desktop_app.packages.diagnosis.certificate import why_not_ours, why_not_valid, why_unfit

_ADVICE = "Đề nghị nơi gửi kiểm tra khóa của mình, hoặc hỏi Sở."


@dataclass(frozen=True, slots=True)
class Trust:
    """The pinned issuers (certificates given by DOET by hand), and the newest edition of the register."""

    issuers: tuple[x509.Certificate, ...] = ()
    edition: Edition | None = None

    def refuse_unless_trusted(self, certificate: x509.Certificate, signed_at: datetime) -> None:
        """Raise ``PackageError`` unless ``certificate`` is one of ours, fit for signing, and valid at ``signed_at``."""
        if not self.issuers:
            raise PackageError("Máy này chưa có chứng thư của Sở.", "Cài chứng thư Sở cấp rồi nhận lại.")
        if not any(_has_signed(issuer, certificate) for issuer in self.issuers):
            raise PackageError(why_not_ours(certificate, self.issuers), _ADVICE)
        if not is_fit_for_signing(certificate):
            raise PackageError(why_unfit(certificate), _ADVICE)
        if not certificate.not_valid_before_utc <= signed_at <= certificate.not_valid_after_utc:
            raise PackageError(why_not_valid(certificate, signed_at), _ADVICE)


def is_fit_for_signing(certificate: x509.Certificate) -> bool:
    """Say whether a certificate is a P-256 leaf that may sign."""
    try:
        extensions = certificate.extensions
        constraints = extensions.get_extension_for_class(x509.BasicConstraints).value
        usage = extensions.get_extension_for_class(x509.KeyUsage).value
    except (x509.ExtensionNotFound, x509.DuplicateExtension, ValueError):
        return False
    return not constraints.ca and usage.digital_signature and not usage.key_cert_sign and _is_p256(certificate)


def _has_signed(issuer: x509.Certificate, certificate: x509.Certificate) -> bool:
    key = issuer.public_key()
    algorithm = certificate.signature_hash_algorithm
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(algorithm, hashes.SHA256):
        return False
    if certificate.issuer != issuer.subject:
        return False
    try:
        # by the key itself: another authority may carry the same name
        key.verify(certificate.signature, certificate.tbs_certificate_bytes, ec.ECDSA(algorithm))
    except InvalidSignature:
        return False
    return True


def _is_p256(certificate: x509.Certificate) -> bool:
    key = certificate.public_key()
    return isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1)
