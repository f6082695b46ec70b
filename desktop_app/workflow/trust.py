"""Keys of an office: making one, asking DOET for its certificate, issuing and installing certificates."""

from pathlib import Path

from desktop_app.domain.errors import SigningKeyError
from desktop_app.domain.package import Party
from desktop_app.domain.unit import UnitKind
from desktop_app.packages.keys import issue, make_issuer, make_key, make_request
from desktop_app.workflow.delivery import deliver
from desktop_app.workflow.desk import Desk

ISSUER_NAME = "Sở Giáo dục và Đào tạo Hà Tĩnh - Sổ Mầm Non"
ISSUER_YEARS = 10
CERTIFICATE_YEARS = 3


class KeyWork:
    """What this desk does with keys. The software key proves origin inside the system; it is no legal signature."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def make(self, passphrase: str | None) -> None:
        """Make the office's signing key; at DOET the issuer's key and own certificate, too. Never overwrites."""
        desk = self._desk
        if desk.keys.has_key():
            raise SigningKeyError("Đơn vị này đã có khóa.", "Khóa cũ vẫn dùng được; không cần tạo lại.")
        desk.keys.keep_key(make_key(passphrase))
        if desk.unit.kind is UnitKind.PROVINCE:
            key, certificate = make_issuer(ISSUER_NAME, desk.now(), ISSUER_YEARS, passphrase)
            desk.keys.keep_issuer(key, certificate)
            request = self.request(passphrase)
            own = issue(request, key, passphrase, certificate, desk.now(), CERTIFICATE_YEARS)
            desk.keys.install(own, certificate)

    def request(self, passphrase: str | None) -> bytes:
        """Return a certificate request (PEM) that names this unit."""
        unit = self._desk.unit
        return make_request(self._desk.keys.key(), passphrase, Party(unit.code, unit.full_name))

    def issue(self, request: bytes, passphrase: str | None) -> bytes:
        """Return a certificate for ``request``, followed by the issuer's (PEM): what the office installs."""
        desk = self._desk
        certificate = desk.keys.issuer()
        leaf = issue(request, desk.keys.issuer_key(), passphrase, certificate, desk.now(), CERTIFICATE_YEARS)
        return leaf + certificate

    def install(self, issued: bytes) -> None:
        """Install what DOET issued: this office's certificate, and the issuer that it trusts from now on."""
        marker = b"-----BEGIN CERTIFICATE-----"
        parts = [marker + part for part in issued.split(marker)[1:]]
        match parts:
            case [leaf, issuer]:
                self._desk.keys.install(leaf, issuer)
            case _:
                words = "Tệp này không phải chứng thư do Sở cấp."
                raise SigningKeyError(words, "Tệp đúng có hai chứng thư: của đơn vị và của Sở.")

    def write_request(self, path: Path, passphrase: str | None) -> None:
        """Write the certificate request to ``path``."""
        deliver(self.request(passphrase), path)

    def write_issued(self, request: Path, path: Path, passphrase: str | None) -> None:
        """Issue a certificate for the request at ``request`` and write it to ``path``."""
        deliver(self.issue(read_file(request), passphrase), path)


def read_file(path: Path) -> bytes:
    """Read a small file that a clerk names; raises ``SigningKeyError`` when it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise SigningKeyError(f"Không đọc được {path.name}.", "Kiểm tra tên tệp và USB.") from error
