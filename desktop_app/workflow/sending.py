"""Puts a sealed package on the road: encrypted to whom it is for, written, read back, verified, then "sent"."""

from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.canonical import digest
from desktop_app.domain.edition import Edition
from desktop_app.domain.errors import AppError, PackageError
from desktop_app.domain.export import Way
from desktop_app.domain.package import Header, PackageKind, Party
from desktop_app.domain.sending import Protection, Sent
from desktop_app.domain.unit import PROVINCE_CODE
from desktop_app.packages.envelope import clear_header, clear_of, enclose, is_envelope
from desktop_app.packages.seal import Sealed
from desktop_app.packages.unseal import inspect
from desktop_app.workflow.delivery import deliver
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.exports import exported

RECOVERY = "Sở (khóa khôi phục)"
_WAYS = {PackageKind.SUBMISSION: Way.PACKAGE, PackageKind.RECEIPT: Way.RECEIPT}
_READABLE = "Gói có chữ ký nhưng ai cầm tệp cũng đọc được."


class Sending:
    """The one way out for packages. ``newest`` returns the newest edition of the register here, or None."""

    def __init__(self, desk: Desk, newest: Callable[[], Edition | None]) -> None:
        self._desk = desk
        self._newest = newest

    @property
    def edition(self) -> int:
        """The serial number of the newest edition here, 0 for none."""
        newest = self._newest()
        return newest.serial if newest else 0

    def protection(self, recipient: Party, *, plain: bool = False) -> Protection:
        """Return for whom a package to ``recipient`` is encrypted, or why it is not."""
        edition = self._newest()
        if plain:
            return Protection(remark=f"Không mã hóa, theo lựa chọn của người gửi. {_READABLE}")
        if edition is None:
            return Protection(remark=f"Chưa mã hóa: máy này chưa có danh mục có ký của Sở. {_READABLE}")
        keys = edition.recipients_for(recipient.code, self._desk.now())
        if not keys:
            words = f"Chưa mã hóa: {edition.title} chưa có khóa nhận gói của {recipient.name}."
            return Protection(remark=f"{words} {_READABLE}")
        recovers = edition.recovery in keys and recipient.code != PROVINCE_CODE
        return Protection(keys, (recipient.name, RECOVERY) if recovers else (recipient.name,))

    def enclosed(self, sealed: Sealed, protection: Protection) -> bytes:
        """Return a sealed package as it travels."""
        return enclose(sealed.data, sealed.header, protection.keys) if protection.keys else sealed.data

    def send(self, sealed: Sealed, path: Path, *, plain: bool = False, about: str = "") -> Sent:
        """Write a sealed package to ``path`` and into the journal; raises ``AppError``, and then it is not sent.

        The ledger knows the signed package, which is what receipts speak of: the envelope is for the road alone.
        ``about`` is the package that a receipt speaks of.
        """
        header = sealed.header
        protection = self.protection(header.recipient, plain=plain)
        travelling = self.enclosed(sealed, protection)
        deliver(travelling, path)
        _refuse_unless_arrived(path, travelling, header)
        self.note(sealed, path.name, protection, about)
        exported(self._desk, _WAYS[header.kind], f"{header.period} {self._desk.unit.code}", path)
        return Sent(header, path, protection.names, len(travelling), protection.remark)

    def note(self, sealed: Sealed, file: str, protection: Protection, about: str = "") -> None:
        """Write into the journal that a package has gone out."""
        now, remark = self._desk.now(), protection.remark
        with self._desk.ledger.writing() as books:
            books.packages.sent(sealed.header, sealed.data, now, file=file, explanation=remark, about=about)


def _refuse_unless_arrived(path: Path, travelling: bytes, header: Header) -> None:
    """Raise ``AppError`` unless what lies at ``path`` is a package that says what it should."""
    try:
        there = path.read_bytes()
        said = clear_header(there) == clear_of(header) if is_envelope(there) else inspect(there).header == header
    except (OSError, PackageError) as error:
        raise _not_arrived(path) from error
    if not said or digest(there) != digest(travelling):
        raise _not_arrived(path)


def _not_arrived(path: Path) -> AppError:
    words = f"Đã ghi {path.name} nhưng đọc lại không được hoặc không đúng, nên chưa coi là đã gửi."
    return AppError(words, "Ghi lại vào USB khác.")
