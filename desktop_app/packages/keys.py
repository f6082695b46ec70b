"""Software keys and certificates: ECDSA P-256, kept beside the ledger and never inside it.

A certificate names its office by code (``serialNumber`` of the subject) and by name (``commonName``).
"""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from desktop_app.domain.edition import Edition
from desktop_app.domain.errors import SigningKeyError
from desktop_app.domain.package import Signature
from desktop_app.packages.certificates import facts_of, party_of, read_certificate
from desktop_app.packages.certifying import issue, make_issuer, make_own_certificate, make_request
from desktop_app.packages.key_pem import make_key, open_key, pem_of_key, read_key, read_receiving_key
from desktop_app.packages.locked_key import is_locked_key, is_scrypt, lock_key
from desktop_app.packages.published import published
from desktop_app.packages.receiving import identity_of, recipient_of
from desktop_app.packages.signer import KeySigner, Signer
from desktop_app.packages.together import change_together, settle
from desktop_app.packages.trust import Trust, is_fit_for_signing

_KEY, _CERTIFICATE, _ISSUER, _ISSUER_KEY = "signing_key.pem", "certificate.pem", "issuer.pem", "issuer_key.pem"
_RECEIVING, _RECIPIENT = "receiving_key.pem", "recipient.txt"
_PUBLIC, REGISTER = "signing_public.pem", "register.gdmn"
WAITING = "cho-thay"
"""The folder, beside the keys in use, of the one that waits for its certificate."""
_SECRET = 0o600
_SECRET_PEM = b"PRIVATE KEY-----"
_PUBLIC_FORMAT = serialization.PublicFormat.SubjectPublicKeyInfo


class KeyFolder:
    """The folder of an office's key files; ``passphrase`` is asked only when a key is locked."""

    def __init__(self, path: Path, passphrase: Callable[[], str | None]) -> None:
        self._path = path
        self._asked = self.passphrase = passphrase
        self._unlocked = False
        self._identity = ""
        self._edition: tuple[bytes, Edition] | None = None
        with suppress(OSError):
            # what cannot be finished here is still whole, file by file
            settle(path)

    @property
    def path(self) -> Path:
        """Where the files lie."""
        return self._path

    def has_key(self) -> bool:
        """Say whether the office has a signing key."""
        return (self._path / _KEY).is_file()

    def is_locked(self) -> bool:
        """Say whether somebody has to give the passphrase before the key can sign."""
        return not self._unlocked and self.has_passphrase()

    def has_passphrase(self) -> bool:
        """Say whether the signing key lies under a passphrase."""
        return self.has_key() and is_locked_key(self.key())

    def unlock(self, passphrase: str) -> None:
        """Open the key while this folder is held, no longer; raises ``SigningKeyError`` when it is wrong."""
        old = self.key()
        key = read_key(old, lambda: passphrase)
        self.passphrase = lambda: passphrase
        self._unlocked = True
        if is_locked_key(old) and not is_scrypt(old):
            with suppress(SigningKeyError):
                # where nothing can be written it stays as it is, and opens as before
                self.keep_key(lock_key(key, passphrase))

    def lock(self) -> None:
        """Forget the passphrase: whoever wants to sign next has to give it again."""
        self.passphrase = self._asked
        self._unlocked = False
        self._identity = ""

    def change_passphrase(self, old: str | None, new: str | None) -> None:
        """Put everything that is secret here under ``new`` (None: under none); all of it or, as before, under ``old``.

        Raises ``SigningKeyError`` for a wrong ``old`` and where nothing can be written.
        """
        files = (*self._path.glob("*.pem"), *self._path.glob(f"{WAITING}/*.pem"))
        secrets = [path for path in files if _SECRET_PEM in path.read_bytes()]
        made = {
            path.relative_to(self._path).as_posix(): pem_of_key(open_key(path.read_bytes(), lambda: old), new)
            for path in secrets
        }
        try:
            change_together(self._path, made)
        except OSError as error:
            words = "Chưa đổi được mật khẩu; mật khẩu cũ vẫn dùng."
            raise SigningKeyError(words, "Kiểm tra thư mục khóa có ghi được không.") from error
        self.passphrase = lambda: new
        self._unlocked = True

    def keep_key(self, key_pem: bytes, public: ec.EllipticCurvePublicKey | None = None) -> None:
        """Keep a new signing key, and ``public`` in the open, so that nobody has to unlock to see which key it is."""
        self._write(_KEY, key_pem)
        if public is not None:
            self._write(_PUBLIC, public.public_bytes(serialization.Encoding.PEM, _PUBLIC_FORMAT))

    def keep(self, name: str, data: bytes) -> None:
        """Keep a file beside the keys: a request on its way, the newest edition of the register."""
        self._write(name, data)

    def kept(self, name: str) -> bytes:
        """Return a file that lies beside the keys; empty when there is none."""
        path = self._path / name
        return path.read_bytes() if path.is_file() else b""

    def drop(self, name: str) -> None:
        """Forget a file that lies beside the keys."""
        (self._path / name).unlink(missing_ok=True)

    def set_aside(self, name: str) -> None:
        """Move this office's own keys into the folder ``name`` in here: nothing signs with them any more."""
        folder = self._path / name
        for each in (_KEY, _PUBLIC, _CERTIFICATE, _RECEIVING, _RECIPIENT):
            if (self._path / each).is_file():
                folder.mkdir(exist_ok=True)
                (self._path / each).replace(folder / each)
        self._unlocked, self._identity = False, ""

    def has_issuer(self) -> bool:
        """Say whether an issuer is pinned here."""
        return (self._path / _ISSUER).is_file()

    def forget_issuer(self) -> None:
        """Let go of the pinned issuer, and of what it published."""
        for each in (_ISSUER, REGISTER):
            self.drop(each)

    def public_key(self) -> ec.EllipticCurvePublicKey | None:
        """Return the public half of the signing key; None where only the passphrase could tell."""
        data = self.kept(_PUBLIC)
        certificate = None if data else self.certificate()
        key = serialization.load_pem_public_key(data) if data else certificate and certificate.public_key()
        if key is None and self.has_key() and not self.is_locked():
            key = read_key(self.key(), self.passphrase).public_key()
        return key if isinstance(key, ec.EllipticCurvePublicKey) else None

    def keep_receiving(self, key: X25519PrivateKey, passphrase: str | None) -> None:
        """Keep a new key for receiving, locked with ``passphrase`` when there is one; whom to encrypt to stays open."""
        self._write(_RECEIVING, pem_of_key(key, passphrase))
        self._write(_RECIPIENT, f"{recipient_of(key)}\n".encode())

    def recipient(self) -> str:
        """Return for whom others encrypt (age1…); empty while the office has no key for receiving."""
        path = self._path / _RECIPIENT
        return path.read_text(encoding="ascii").strip() if path.is_file() else ""

    def receiving_key(self) -> bytes:
        """Return the key for receiving as it is kept (PEM); empty while there is none."""
        path = self._path / _RECEIVING
        return path.read_bytes() if path.is_file() else b""

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
        own = self.public_key() or read_key(self.key(), self.passphrase).public_key()
        if certificate.public_key() != own:
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
        """Return whom this office believes: the pinned issuer, and what the newest edition of the register says.

        Raises ``PackageError`` when the edition on this machine is not as DOET signed it.
        """
        if not self.has_issuer():
            return Trust()
        trust = Trust((read_certificate(self.issuer()),))
        register = self.kept(REGISTER)
        if register and (self._edition is None or self._edition[0] != register):
            self._edition = register, published(register, trust)
        return replace(trust, edition=self._edition[1]) if register and self._edition else trust

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


__all__ = [
    "REGISTER",
    "KeyFolder",
    "facts_of",
    "issue",
    "make_issuer",
    "make_key",
    "make_own_certificate",
    "make_request",
    "party_of",
    "pem_of_key",
    "read_certificate",
    "read_key",
    "read_receiving_key",
]
