"""Making certificates and asking for them: one profile, ECDSA P-256 with SHA-256."""

from collections.abc import Callable
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from desktop_app.domain.errors import SigningKeyError
from desktop_app.domain.package import Party
from desktop_app.packages.certificates import read_certificate
from desktop_app.packages.enrolment import party_asking, public_key
from desktop_app.packages.key_pem import pem_of_key, read_key
from desktop_app.packages.strong_keys import StrongKey

_YEAR, _GRACE = timedelta(days=365), timedelta(hours=1)


def make_issuer(name: str, valid_from: datetime, years: int, passphrase: str | None) -> tuple[bytes, bytes]:
    """Return a new issuer: its key and its self-signed certificate (PEM)."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    builder = _builder(subject, subject, key.public_key(), valid_from, valid_from + years * _YEAR)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    builder = builder.add_extension(_usage(signs_certificates=True), critical=True)
    return pem_of_key(key, passphrase), _pem(builder.sign(key, hashes.SHA256()))


def make_request(key_pem: bytes, passphrase: Callable[[], str | None], party: Party) -> bytes:
    """Return a request (PEM) for a certificate that names ``party``."""
    builder = x509.CertificateSigningRequestBuilder(_subject(party))
    request = builder.sign(read_key(key_pem, passphrase), hashes.SHA256())
    return request.public_bytes(serialization.Encoding.PEM)


def make_own_certificate(key: ec.EllipticCurvePrivateKey, party: Party, moment: datetime) -> x509.Certificate:
    """Return the certificate that a new key makes for itself, to ask for a real one with; nobody else trusts it."""
    return _leaf(key.public_key(), party, _subject(party), key, moment, moment + _YEAR)


def issue(
    request_pem: bytes,
    issuer_key_pem: bytes,
    passphrase: Callable[[], str | None],
    issuer_pem: bytes,
    valid_from: datetime,
    years: int,
    name: str = "",
) -> bytes:
    """Return a certificate (PEM) for the office that a request names; raises ``SigningKeyError``.

    ``name`` is what the register calls the office; it stands instead of what the request says.
    """
    key, asking = public_key(request_pem), party_asking(request_pem)
    issuer, issuer_key = read_certificate(issuer_pem), read_key(issuer_key_pem, passphrase)
    if issuer_key.public_key() != issuer.public_key():
        words = "Khóa cấp chứng thư này không phải khóa của nơi cấp đang dùng."
        raise SigningKeyError(words, "Cắm đúng USB cất khóa cấp chứng thư của Sở.")
    last = min(valid_from + years * _YEAR, issuer.not_valid_after_utc)
    return _pem(_leaf(key, Party(asking.code, name or asking.name), issuer.subject, issuer_key, valid_from, last))


def _leaf(
    key: StrongKey,
    party: Party,
    issuer: x509.Name,
    issuer_key: ec.EllipticCurvePrivateKey,
    first: datetime,
    last: datetime,
) -> x509.Certificate:
    builder = _builder(_subject(party), issuer, key, first, last)
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    builder = builder.add_extension(_usage(signs_certificates=False), critical=True)
    by = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key())
    return builder.add_extension(by, critical=False).sign(issuer_key, hashes.SHA256())


def _subject(party: Party) -> x509.Name:
    # X.520 limits a common name to 64 characters
    name = x509.NameAttribute(NameOID.COMMON_NAME, party.name[:64])
    return x509.Name([name, x509.NameAttribute(NameOID.SERIAL_NUMBER, party.code)])


def _builder(
    subject: x509.Name, issuer: x509.Name, key: StrongKey, first: datetime, last: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        # an hour of grace, since the clocks of old computers differ
        .not_valid_before(first - _GRACE)
        .not_valid_after(last)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=not signs_certificates,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)
