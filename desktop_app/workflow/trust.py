"""Keys of an office: making one, asking DOET for its certificate, issuing and installing certificates."""

from datetime import datetime
from pathlib import Path

from desktop_app.domain.errors import SigningKeyError
from desktop_app.domain.keys import Asked, MyKey, Offered
from desktop_app.domain.package import Party
from desktop_app.domain.unit import UnitKind
from desktop_app.domain.vietnamese import nfc, show_date
from desktop_app.packages.keys import KeyFolder, issue, make_issuer, make_key, make_request
from desktop_app.packages.receiving import make_receiving_key
from desktop_app.workflow.delivery import deliver
from desktop_app.workflow.desk import Desk

ISSUER_NAME = "Sở Giáo dục và Đào tạo Hà Tĩnh - Sổ Mầm Non"
ISSUER_YEARS = 10
CERTIFICATE_YEARS = 3
_MARKER = b"-----BEGIN CERTIFICATE-----"


class KeyWork:
    """What this desk does with keys. The software key proves origin inside the system; it is no legal signature."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def make(self, passphrase: str | None) -> None:
        """Make the office's signing key; at DOET the issuer's key and own certificate, too. Never overwrites."""
        desk = self._desk
        desk.ledger.refuse_when_looking()
        if desk.keys.has_key():
            raise SigningKeyError("Đơn vị này đã có khóa.", "Khóa cũ vẫn dùng được; không cần tạo lại.")
        desk.keys.keep_receiving(make_receiving_key(), passphrase)
        desk.keys.keep_key(make_key(passphrase))
        if desk.unit.kind is UnitKind.PROVINCE:
            desk.keys.keep_issuer(*make_issuer(ISSUER_NAME, desk.now(), ISSUER_YEARS, passphrase))
            self.install(self.issue(self.request()))

    def is_locked(self) -> bool:
        """Say whether the passphrase has to be given before anything is signed."""
        return self._desk.keys.is_locked()

    def unlock(self, passphrase: str) -> None:
        """Open the signing key until this office is closed; raises ``SigningKeyError`` for a wrong passphrase."""
        self._desk.keys.unlock(nfc(passphrase))

    def request(self) -> bytes:
        """Return a certificate request (PEM) that names this unit."""
        desk = self._desk
        return make_request(desk.keys.key(), desk.keys.passphrase, Party(desk.unit.code, desk.unit.full_name))

    def issue(self, request: bytes) -> bytes:
        """Return a certificate for ``request``, followed by the issuer's (PEM): what the office installs."""
        return certify(self._desk.keys, request, self._desk.now())

    def install(self, issued: bytes) -> None:
        """Install what DOET issued: this office's certificate, and the issuer that it trusts from now on."""
        self._desk.ledger.refuse_when_looking()
        parts = [_MARKER + part for part in issued.split(_MARKER)[1:]]
        match parts:
            case [leaf, issuer]:
                self._desk.keys.install(leaf, issuer, self._desk.unit.code)
            case _:
                words = "Tệp này không phải chứng thư do Sở cấp."
                raise SigningKeyError(words, "Tệp đúng có hai chứng thư: của đơn vị và của Sở.")

    def write_request(self, path: Path) -> None:
        """Write the certificate request to ``path``."""
        deliver(self.request(), path)

    def write_issued(self, request: Path, path: Path) -> None:
        """Issue a certificate for the request at ``request`` and write it to ``path``."""
        deliver(self.issue(read_file(request)), path)

    def mine(self) -> MyKey:
        """Return everything about this office's key, with the state explained in whole sentences."""
        raise NotImplementedError

    def ask(self, path: Path, contact: str = "") -> Asked:
        """Write the request for a certificate to ``path``; ``contact`` is a role ("Văn thư"), not a person.

        While a renewed key waits, the request is for that one, and the key in use signs along. Raises
        ``SigningKeyError`` when there is no key, or it is locked.
        """
        raise NotImplementedError

    def look_at_enrolment(self, path: Path) -> Offered:
        """Return what DOET sent back; nothing is installed. ``Offered.refusal`` says why it cannot be."""
        raise NotImplementedError

    def install_from(self, path: Path, *, confirmed: bool = False) -> MyKey:
        """Install what DOET sent back, its register edition included.

        The first time somebody must have compared the issuer's phrase and say so by ``confirmed``; another issuer than
        the pinned one is refused always. Raises ``SigningKeyError``, and then nothing has changed.
        """
        raise NotImplementedError

    def forget_issuer(self) -> None:
        """Let go of the pinned issuer on purpose (DOET has made a new one); the next install pins anew."""
        raise NotImplementedError

    def renew(self, passphrase: str | None) -> MyKey:
        """Make a new key that waits beside the one in use, which goes on signing until the new one is installed."""
        raise NotImplementedError

    def report_lost(self) -> tuple[str, ...]:
        """Set the key aside as lost, and return the lines to read to DOET over the phone. A new one may be made then.

        What was set aside can still open packages that were encrypted to it, where its file is still there.
        """
        raise NotImplementedError

    def change_passphrase(self, old: str | None, new: str | None) -> None:
        """Lock all secret files of this office with another passphrase (None: not locked any more)."""
        raise NotImplementedError

    def lock(self) -> None:
        """Close the key again: the passphrase has to be given before the next signature."""
        raise NotImplementedError

    def facts(self) -> dict[str, str]:
        """Return what there is to know about this office's key, in words."""
        keys = self._desk.keys
        certificate = keys.facts()
        if not keys.has_key():
            return {"Khóa": "chưa có"}
        if certificate is None:
            return {"Khóa": "đã có", "Chứng thư": "chưa được Sở cấp"}
        return {
            "Khóa": "đã có (khóa phần mềm, không thay chữ ký số theo pháp luật)",
            "Chứng thư": f"{certificate.name} ({certificate.unit})",
            "Nơi cấp": certificate.issuer,
            "Hiệu lực": f"{show_date(certificate.valid_from)} - {show_date(certificate.valid_to)}",
            "Vân tay": certificate.fingerprint,
        }


def certify(keys: KeyFolder, request: bytes, moment: datetime) -> bytes:
    """Return a certificate from the issuer in ``keys`` for ``request``, followed by the issuer's own (PEM)."""
    issuer = keys.issuer()
    return issue(request, keys.issuer_key(), keys.passphrase, issuer, moment, CERTIFICATE_YEARS) + issuer


def read_file(path: Path) -> bytes:
    """Read a small file that a clerk names; raises ``SigningKeyError`` when it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise SigningKeyError(f"Không đọc được {path.name}.", "Kiểm tra tên tệp và USB.") from error
