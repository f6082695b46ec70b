"""Whom to believe: a certificate counts when the pinned issuer's key has signed it and it is fit for signing.

It counts no longer when the newest edition of the register says that it is revoked; what is not in the edition, since
it is newer, is believed. The software key and its certificate prove origin and integrity inside this system; they are
no legal signature.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from desktop_app.domain.edition import Edition, Reason
from desktop_app.domain.errors import PackageError
from desktop_app.domain.vietnamese import show_date
from desktop_app.packages.diagnosis.certificate import why_not_ours, why_not_valid, why_unfit
from desktop_app.packages.strong_keys import strong_key

_ADVICE = "Đề nghị nơi gửi kiểm tra khóa của mình, hoặc hỏi Sở."
_NEW_KEY = "Đề nghị nơi gửi ký lại bằng khóa mới."


def none_of(data: bytes) -> bool:
    """Say that a package has not been here before."""
    del data
    return False


@dataclass(frozen=True, slots=True)
class Trust:
    """The pinned issuers (certificates given by DOET by hand), and the newest edition of the register.

    ``known`` says whether the very bytes of a package are in the ledger already: what came in before its signer's key
    fell into other hands stays believed.
    """

    issuers: tuple[x509.Certificate, ...] = ()
    edition: Edition | None = None
    known: Callable[[bytes], bool] = none_of

    def refuse_unless_trusted(self, certificate: x509.Certificate, signed_at: datetime, data: bytes = b"") -> None:
        """Raise ``PackageError`` unless ``certificate`` is one of ours, fit for signing, and counts at ``signed_at``.

        ``data`` is the package that it signed.
        """
        if not self.issuers:
            raise PackageError("Máy này chưa có chứng thư của Sở.", "Cài chứng thư Sở cấp rồi nhận lại.")
        if not any(has_signed(issuer, certificate) for issuer in self.issuers):
            raise PackageError(why_not_ours(certificate, self.issuers), _ADVICE)
        if not is_fit_for_signing(certificate):
            raise PackageError(why_unfit(certificate), _ADVICE)
        if not certificate.not_valid_before_utc <= signed_at <= certificate.not_valid_after_utc:
            raise PackageError(why_not_valid(certificate, signed_at), _ADVICE)
        if self.edition is not None:
            self.refuse_revoked(certificate.fingerprint(hashes.SHA256()).hex(), signed_at, data)

    def refuse_revoked(self, fingerprint: str, signed_at: datetime, data: bytes) -> None:
        """Raise ``PackageError`` for what a revoked key signed: too late, or ever, where it fell into other hands."""
        line = self.edition.key_of(fingerprint) if self.edition else None
        if self.edition is None or line is None or line.revoked is None or line.reason is None:
            return
        words = f"Khóa của {line.name} bị thu hồi từ {show_date(line.revoked)} ({line.reason.words})"
        if signed_at >= line.revoked:
            raise PackageError(f"{words}, gói này ký sau đó; theo {self.edition.title}.", _NEW_KEY)
        if line.reason is Reason.COMPROMISED and not self.known(data):
            # whoever holds the key writes any date
            raise PackageError(f"{words}, nên không tin được ngày ký; theo {self.edition.title}.", _NEW_KEY)

    def remark(self, fingerprint: str) -> str:
        """Return what has to be said about a believed signature: its key was revoked later; else nothing."""
        line = self.edition.key_of(fingerprint) if self.edition else None
        if self.edition is None or line is None or line.revoked is None or line.reason is None:
            return ""
        when = f"{show_date(line.revoked)} ({line.reason.words})"
        return f"Khóa đã ký gói bị thu hồi từ {when}, gói ký trước đó nên vẫn nhận; theo {self.edition.title}."


def is_fit_for_signing(certificate: x509.Certificate) -> bool:
    """Say whether a certificate is a leaf with a strong key that may sign."""
    try:
        extensions = certificate.extensions
        constraints = extensions.get_extension_for_class(x509.BasicConstraints).value
        usage = extensions.get_extension_for_class(x509.KeyUsage).value
    except (x509.ExtensionNotFound, x509.DuplicateExtension, ValueError):
        return False
    return (
        not constraints.ca
        and usage.digital_signature
        and not usage.key_cert_sign
        and strong_key(certificate) is not None
    )


def has_signed(issuer: x509.Certificate, certificate: x509.Certificate) -> bool:
    """Say whether the key of ``issuer`` has signed ``certificate``."""
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
