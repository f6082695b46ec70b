"""What a certificate says, as values: its office by code (``serialNumber`` of the subject) and by name."""

from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.x509.oid import NameOID

from desktop_app.domain.errors import SigningKeyError
from desktop_app.domain.package import Party, Signature


def read_certificate(certificate_pem: bytes) -> x509.Certificate:
    """Read a certificate (PEM); raises ``SigningKeyError``."""
    try:
        return x509.load_pem_x509_certificate(certificate_pem)
    except ValueError as error:
        raise SigningKeyError("Tệp này không phải chứng thư.", "Kiểm tra lại tệp Sở gửi.") from error


def party_of(certificate: x509.Certificate) -> Party:
    """Return the office that a certificate names."""
    return party_in(certificate.subject)


def party_in(subject: x509.Name) -> Party:
    """Return the office that the subject of a certificate or of a request names; raises ``SigningKeyError``."""
    codes = subject.get_attributes_for_oid(NameOID.SERIAL_NUMBER)
    names = subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    if len(codes) != 1 or len(names) != 1:
        raise SigningKeyError("Chứng thư không ghi rõ mã và tên đơn vị.", "Đề nghị Sở cấp lại.")
    return Party(str(codes[0].value), str(names[0].value))


def fingerprint_of(certificate: x509.Certificate) -> str:
    """Return the SHA-256 of a certificate in hexadecimal digits."""
    return certificate.fingerprint(hashes.SHA256()).hex()


def facts_of(certificate: x509.Certificate, signed_at: datetime | None = None) -> Signature:
    """Return what a certificate says, as a value."""
    party = party_of(certificate)
    issuers = certificate.issuer.get_attributes_for_oid(NameOID.COMMON_NAME)
    return Signature(
        party.code,
        party.name,
        str(issuers[0].value) if issuers else "",
        fingerprint_of(certificate),
        certificate.not_valid_before_utc,
        certificate.not_valid_after_utc,
        signed_at,
    )
