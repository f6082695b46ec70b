"""Whether a certificate leads to a known root: a short strict walk up, with what the signature carries along.

Offline nobody can ask an issuer whether it has taken a certificate back. So a sound chain means "tin được, chưa kiểm
tra thu hồi với nơi cấp", never a flat "hợp lệ".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.x509.oid import ExtensionOID, NameOID

from desktop_app.packages.strong_keys import has_issued, strong_key

TRUSTED = "tin được, chưa kiểm tra thu hồi với nơi cấp"
UNKNOWN_ISSUER = "chưa rõ nơi cấp"
_DEEPEST = 4
_UNDERSTOOD = frozenset(
    {
        ExtensionOID.BASIC_CONSTRAINTS,
        ExtensionOID.KEY_USAGE,
        ExtensionOID.EXTENDED_KEY_USAGE,
        ExtensionOID.CERTIFICATE_POLICIES,
    }
)
"""What a certificate may call critical; anything else that it insists on, this program does not judge."""


@dataclass(frozen=True, slots=True)
class Belief:
    """Whether a signer's certificate is believed, and in which words."""

    trusted: bool
    words: str


def believe(
    certificate: x509.Certificate,
    carried: Sequence[x509.Certificate],
    roots: Sequence[x509.Certificate],
    moment: datetime,
) -> Belief:
    """Return whether ``certificate`` led to one of ``roots`` at ``moment``, by way of the ``carried`` ones."""
    unfit = unfit_words(certificate)
    if unfit:
        return Belief(trusted=False, words=f"chứng thư {unfit}")
    if not _valid(certificate, moment):
        return Belief(trusted=False, words="chứng thư không có hiệu lực vào lúc ký")
    if not _leads(certificate, carried, roots, moment, _DEEPEST):
        return Belief(trusted=False, words=UNKNOWN_ISSUER)
    return Belief(trusted=True, words=TRUSTED)


def read_roots(pems: Sequence[str]) -> tuple[x509.Certificate, ...]:
    """Return the roots of a register edition; one that cannot be read is trusted by nobody."""
    found = []
    for pem in pems:
        try:
            found.append(x509.load_pem_x509_certificate(pem.encode()))
        except ValueError:
            continue
    return tuple(found)


def unfit_words(certificate: x509.Certificate) -> str:
    """Return why a certificate is none for signing, apart from its dates; empty when it is."""
    if strong_key(certificate) is None:
        return "dùng khóa quá yếu hoặc loại khóa lạ"
    try:
        if _is_authority(certificate):
            return "là của nơi cấp, không phải của người ký"
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return "không ghi là để ký số"
    except (x509.DuplicateExtension, ValueError):
        return "không đọc được"
    return "" if usage.digital_signature or usage.content_commitment else "không phải để ký số"


def holder_words(name: x509.Name) -> str:
    """Return whom a certificate names: the common name, or else the whole name."""
    return _first(name, NameOID.COMMON_NAME) or name.rfc4514_string()


def organisation_words(name: x509.Name) -> str:
    """Return the organisation that a certificate names, if any."""
    return _first(name, NameOID.ORGANIZATION_NAME)


def serial_words(certificate: x509.Certificate) -> str:
    """Return the serial number as certificate viewers write it."""
    return f"{certificate.serial_number:X}"


def _first(name: x509.Name, oid: x509.ObjectIdentifier) -> str:
    found = name.get_attributes_for_oid(oid)
    return str(found[0].value) if found else ""


def _leads(
    certificate: x509.Certificate,
    carried: Sequence[x509.Certificate],
    roots: Sequence[x509.Certificate],
    moment: datetime,
    depth: int,
) -> bool:
    if not _is_understood(certificate):
        return False
    below = _DEEPEST - depth
    if any(_may_issue(root, moment, below) and has_issued(root, certificate) for root in roots):
        return True
    return depth > 0 and any(
        _may_issue(each, moment, below)
        and has_issued(each, certificate)
        and _leads(each, carried, roots, moment, depth - 1)
        for each in carried
        if each != certificate
    )


def _may_issue(certificate: x509.Certificate, moment: datetime, below: int) -> bool:
    """Say whether a certificate is an issuer's, valid, and allows ``below`` issuers under it."""
    try:
        if not (_valid(certificate, moment) and _is_issuer(certificate) and _is_understood(certificate)):
            return False
        longest = certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.path_length
    except (x509.ExtensionNotFound, x509.DuplicateExtension, ValueError):
        return False
    return longest is None or longest >= below


def _is_issuer(certificate: x509.Certificate) -> bool:
    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    return _is_authority(certificate) and usage.key_cert_sign


def _is_authority(certificate: x509.Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False


def _is_understood(certificate: x509.Certificate) -> bool:
    try:
        return all(each.oid in _UNDERSTOOD for each in certificate.extensions if each.critical)
    except (x509.DuplicateExtension, ValueError):
        return False


def _valid(certificate: x509.Certificate, moment: datetime) -> bool:
    return certificate.not_valid_before_utc <= moment <= certificate.not_valid_after_utc
