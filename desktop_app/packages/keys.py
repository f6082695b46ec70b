"""Software keys and certificates: ECDSA P-256, kept beside the ledger and never inside it.

A certificate names its office by code (``serialNumber`` of the subject) and by name (``commonName``).
"""

import os
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.x509.oid import NameOID

from desktop_app.domain.errors import SigningKeyError
from desktop_app.domain.package import Party, Signature
from desktop_app.packages.receiving import identity_of, recipient_of
from desktop_app.packages.signer import KeySigner, Signer
from desktop_app.packages.trust import Trust, is_fit_for_signing

_KEY, _CERTIFICATE, _ISSUER, _ISSUER_KEY = "signing_key.pem", "certificate.pem", "issuer.pem", "issuer_key.pem"
_RECEIVING, _RECIPIENT = "receiving_key.pem", "recipient.txt"
_YEAR = timedelta(days=365)
_SECRET = 0o600
_LOCKED = b"ENCRYPTED"


class KeyFolder:
    """The folder of an office's key files; ``passphrase`` is asked only when a key is locked."""

    def __init__(self, path: Path, passphrase: Callable[[], str | None]) -> None:
        self._path = path
        self.passphrase = passphrase
        self._unlocked = False
        self._identity = ""

    def has_key(self) -> bool:
        """Say whether the office has a signing key."""
        return (self._path / _KEY).is_file()

    def is_locked(self) -> bool:
        """Say whether somebody has to give the passphrase before the key can sign."""
        return self.has_key() and not self._unlocked and _LOCKED in self.key()

    def unlock(self, passphrase: str) -> None:
        """Open the key while this folder is held, no longer; raises ``SigningKeyError`` when it is wrong."""
        read_key(self.key(), lambda: passphrase)
        self.passphrase = lambda: passphrase
        self._unlocked = True

    def keep_key(self, key_pem: bytes) -> None:
        """Keep a new signing key."""
        self._write(_KEY, key_pem)

    def keep_receiving(self, key: X25519PrivateKey, passphrase: str | None) -> None:
        """Keep a new key for receiving, locked with ``passphrase`` when there is one; whom to encrypt to stays open."""
        self._write(_RECEIVING, _key_pem(key, passphrase))
        self._write(_RECIPIENT, f"{recipient_of(key)}\n".encode())

    def recipient(self) -> str:
        """Return for whom others encrypt (age1…); empty while the office has no key for receiving."""
        path = self._path / _RECIPIENT
        return path.read_text(encoding="ascii").strip() if path.is_file() else ""

    def identities(self) -> tuple[str, ...]:
        """Return what opens packages for this office, in memory while this folder is unlocked.

        Raises ``SigningKeyError`` when the passphrase is missing or wrong; it is asked for once.
        """
        if not self._identity and (self._path / _RECEIVING).is_file():
            self._identity = identity_of(read_receiving_key(self._read(_RECEIVING, "", ""), self.passphrase))
        return (self._identity,) if self._identity else ()

    def keep_issuer(self, key_pem: bytes, certificate_pem: bytes) -> None:
        """Keep the issuer's own key and certificate (at DOET only)."""
        self._write(_ISSUER_KEY, key_pem)
        self._write(_ISSUER, certificate_pem)

    def install(self, certificate_pem: bytes, issuer_pem: bytes, unit: str) -> None:
        """Keep this office's certificate and pin its issuer; raises ``SigningKeyError`` when they do not belong."""
        certificate, issuer = read_certificate(certificate_pem), read_certificate(issuer_pem)
        if party_of(certificate).code != unit:
            words = f"Chứng thư này cấp cho {party_of(certificate).name}, không phải đơn vị này."
            raise SigningKeyError(words, "Đề nghị Sở gửi đúng tệp.")
        if certificate.public_key() != read_key(self.key(), self.passphrase).public_key():
            raise SigningKeyError("Chứng thư này không thuộc khóa của máy này.", "Gửi lại yêu cầu cấp chứng thư.")
        if not Trust((issuer,)).issuers or not is_fit_for_signing(certificate):
            raise SigningKeyError("Chứng thư này không dùng để ký được.", "Đề nghị Sở cấp lại.")
        self._write(_CERTIFICATE, certificate_pem)
        self._write(_ISSUER, issuer_pem)

    def key(self) -> bytes:
        """Return the signing key as it is kept (PEM)."""
        return self._read(_KEY, "Đơn vị này chưa có khóa ký.", "Tạo khóa: somamnon keys make.")

    def issuer(self) -> bytes:
        """Return the pinned issuer's certificate (PEM)."""
        return self._read(_ISSUER, "Máy này chưa có chứng thư của Sở.", "Cài chứng thư Sở cấp: somamnon keys install.")

    def issuer_key(self) -> bytes:
        """Return the issuer's key (PEM); only DOET has it."""
        return self._read(_ISSUER_KEY, "Máy này không có khóa cấp chứng thư.", "Chỉ máy của Sở cấp chứng thư được.")

    def certificate(self) -> x509.Certificate | None:
        """Return this office's certificate, if it has been installed."""
        path = self._path / _CERTIFICATE
        return read_certificate(path.read_bytes()) if path.is_file() else None

    def facts(self) -> Signature | None:
        """Return what the certificate of this office says, if it has been installed."""
        certificate = self.certificate()
        return facts_of(certificate) if certificate else None

    def signer(self) -> Signer:
        """Return the key with its certificate, ready to sign."""
        key = self.key()
        certificate = self.certificate()
        if certificate is None:
            words = "Khóa của đơn vị chưa được Sở cấp chứng thư."
            raise SigningKeyError(words, "Gửi yêu cầu cấp chứng thư cho Sở: somamnon keys request.")
        return KeySigner(read_key(key, self.passphrase), certificate)

    def trust(self) -> Trust:
        """Return whom this office believes."""
        return Trust((read_certificate(self.issuer()),)) if (self._path / _ISSUER).is_file() else Trust()

    def _read(self, name: str, message: str, advice: str) -> bytes:
        try:
            return (self._path / name).read_bytes()
        except OSError as error:
            raise SigningKeyError(message, advice) from error

    def _write(self, name: str, data: bytes) -> None:
        temporary = self._path / f".{name}.tmp"
        try:
            self._path.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), _SECRET)
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(self._path / name)
        except OSError as error:
            raise SigningKeyError(f"Không ghi được khóa vào {self._path}.", "Chọn thư mục ghi được.") from error


def read_receiving_key(key_pem: bytes, passphrase: Callable[[], str | None]) -> X25519PrivateKey:
    """Open a key for receiving; raises ``SigningKeyError`` for a wrong passphrase, which is asked for once."""
    key = _opened(key_pem, passphrase)
    if not isinstance(key, X25519PrivateKey):
        raise SigningKeyError("Khóa này không phải khóa nhận gói.", "Tạo khóa mới.")
    return key


def make_key(passphrase: str | None) -> bytes:
    """Return a new signing key (PKCS#8 PEM), locked with ``passphrase`` when there is one."""
    return _key_pem(ec.generate_private_key(ec.SECP256R1()), passphrase)


def make_issuer(name: str, valid_from: datetime, years: int, passphrase: str | None) -> tuple[bytes, bytes]:
    """Return a new issuer: its key and its self-signed certificate (PEM)."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    builder = _builder(subject, subject, key.public_key(), valid_from, years)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    builder = builder.add_extension(_usage(signs_certificates=True), critical=True)
    return _key_pem(key, passphrase), _pem(builder.sign(key, hashes.SHA256()))


def make_request(key_pem: bytes, passphrase: Callable[[], str | None], party: Party) -> bytes:
    """Return a request (PEM) for a certificate that names ``party``."""
    builder = x509.CertificateSigningRequestBuilder(_subject(party))
    request = builder.sign(read_key(key_pem, passphrase), hashes.SHA256())
    return request.public_bytes(serialization.Encoding.PEM)


def issue(
    request_pem: bytes,
    issuer_key_pem: bytes,
    passphrase: Callable[[], str | None],
    issuer_pem: bytes,
    valid_from: datetime,
    years: int,
) -> bytes:
    """Return a certificate (PEM) for the office that a request names; raises ``SigningKeyError``."""
    try:
        request = x509.load_pem_x509_csr(request_pem)
        sound = request.is_signature_valid
        key = request.public_key()
    except (ValueError, InvalidSignature) as error:
        raise SigningKeyError("Tệp này không phải yêu cầu cấp chứng thư.", "Đề nghị đơn vị gửi lại tệp.") from error
    if not sound or not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP256R1):
        raise SigningKeyError("Yêu cầu cấp chứng thư bị hỏng hoặc dùng loại khóa khác.", "Đề nghị đơn vị tạo lại.")
    party = _party(request.subject)
    issuer = read_certificate(issuer_pem)
    builder = _builder(_subject(party), issuer.subject, key, valid_from, years)
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    builder = builder.add_extension(_usage(signs_certificates=False), critical=True)
    return _pem(builder.sign(read_key(issuer_key_pem, passphrase), hashes.SHA256()))


def read_key(key_pem: bytes, passphrase: Callable[[], str | None]) -> ec.EllipticCurvePrivateKey:
    """Open a key; raises ``SigningKeyError`` for a wrong passphrase. It is asked for once and never retried."""
    key = _opened(key_pem, passphrase)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise SigningKeyError("Khóa này không phải loại dùng để ký số liệu.", "Tạo khóa mới.")
    return key


def _opened(key_pem: bytes, passphrase: Callable[[], str | None]) -> PrivateKeyTypes:
    secret: bytes | None = None
    if _LOCKED in key_pem:
        secret = (passphrase() or "").encode() or None
    try:
        return serialization.load_pem_private_key(key_pem, secret)
    except (ValueError, TypeError) as error:
        raise SigningKeyError("Mật khẩu của khóa không đúng.", "Gõ lại mật khẩu.") from error


def read_certificate(certificate_pem: bytes) -> x509.Certificate:
    """Read a certificate (PEM); raises ``SigningKeyError``."""
    try:
        return x509.load_pem_x509_certificate(certificate_pem)
    except ValueError as error:
        raise SigningKeyError("Tệp này không phải chứng thư.", "Kiểm tra lại tệp Sở gửi.") from error


def party_of(certificate: x509.Certificate) -> Party:
    """Return the office that a certificate names."""
    return _party(certificate.subject)


def facts_of(certificate: x509.Certificate, signed_at: datetime | None = None) -> Signature:
    """Return what a certificate says, as a value."""
    party = party_of(certificate)
    issuers = certificate.issuer.get_attributes_for_oid(NameOID.COMMON_NAME)
    return Signature(
        party.code,
        party.name,
        str(issuers[0].value) if issuers else "",
        certificate.fingerprint(hashes.SHA256()).hex(),
        certificate.not_valid_before_utc,
        certificate.not_valid_after_utc,
        signed_at,
    )


def _party(subject: x509.Name) -> Party:
    codes = subject.get_attributes_for_oid(NameOID.SERIAL_NUMBER)
    names = subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    if len(codes) != 1 or len(names) != 1:
        raise SigningKeyError("Chứng thư không ghi rõ mã và tên đơn vị.", "Đề nghị Sở cấp lại.")
    return Party(str(codes[0].value), str(names[0].value))


def _subject(party: Party) -> x509.Name:
    # X.520 limits a common name to 64 characters
    name = x509.NameAttribute(NameOID.COMMON_NAME, party.name[:64])
    return x509.Name([name, x509.NameAttribute(NameOID.SERIAL_NUMBER, party.code)])


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey, valid_from: datetime, years: int
) -> x509.CertificateBuilder:
    # an hour of grace, since the clocks of old computers differ
    beginning = valid_from - timedelta(hours=1)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(beginning)
        .not_valid_after(beginning + years * _YEAR)
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


def _key_pem(key: ec.EllipticCurvePrivateKey | X25519PrivateKey, passphrase: str | None) -> bytes:
    lock: serialization.KeySerializationEncryption = serialization.NoEncryption()
    if passphrase:
        lock = serialization.BestAvailableEncryption(passphrase.encode())
    return key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, lock)


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)
