"""What is wrong with a signer's certificate that has been refused, in one sentence. Nothing here decides."""

from collections.abc import Sequence
from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes

from desktop_app.domain.vietnamese import show_date


def why_not_ours(certificate: x509.Certificate, issuers: Sequence[x509.Certificate]) -> str:
    """Return why a certificate does not come from one of ``issuers``."""
    if certificate.issuer not in {issuer.subject for issuer in issuers}:
        return "Người ký gói này không do Sở cấp chứng thư."
    if not isinstance(certificate.signature_hash_algorithm, hashes.SHA256):
        return "Người ký gói này không do Sở cấp chứng thư: Sở không dùng loại mã băm này."
    return "Người ký gói này không do Sở cấp chứng thư: nơi cấp chỉ mang cùng tên với Sở."


def why_unfit(certificate: x509.Certificate) -> str:
    """Return why a certificate is not one to sign with."""
    general = "Chứng thư của người ký không dùng để ký số liệu"
    try:
        constraints = certificate.extensions.get_extension_for_class(x509.BasicConstraints).value
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except (x509.ExtensionNotFound, x509.DuplicateExtension, ValueError):
        return f"{general}: không ghi rõ dùng vào việc gì."
    if constraints.ca or usage.key_cert_sign:
        return f"{general}: đó là chứng thư cấp phát."
    if not usage.digital_signature:
        return f"{general}: chỉ dùng để mã hóa."
    return f"{general}: khóa thuộc loại không được phép."


def why_not_valid(certificate: x509.Certificate, signed_at: datetime) -> str:
    """Return why a certificate did not count when it signed."""
    first, last = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    if signed_at < first:
        return f"Chứng thư của người ký chưa có hiệu lực vào lúc ký (từ {show_date(first.astimezone().date())})."
    return f"Chứng thư của người ký đã hết hạn vào lúc ký (ngày {show_date(last.astimezone().date())})."
