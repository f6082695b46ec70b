"""The editions of DOET's signed register: publishing one, taking one in, and what this office knows from the newest."""

from pathlib import Path

from desktop_app.domain.edition import Edition
from desktop_app.domain.errors import PackageError, SigningKeyError
from desktop_app.domain.export import Way
from desktop_app.domain.keys import EditionTaken
from desktop_app.domain.package import EVERYBODY, Contents, Opened, PackageKind, Party, Received
from desktop_app.domain.snapshot import Outcome
from desktop_app.domain.unit import UnitKind
from desktop_app.domain.vietnamese import show_date
from desktop_app.packages.edition_json import edition_bytes
from desktop_app.packages.issuer import IssuerKeys
from desktop_app.packages.keys import REGISTER
from desktop_app.packages.published import edition_in
from desktop_app.packages.seal import seal
from desktop_app.packages.unseal import inspect, unseal
from desktop_app.workflow.believing import all_keys
from desktop_app.workflow.delivery import deliver
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.exports import exported
from desktop_app.workflow.key_files import read_file
from desktop_app.workflow.register.following import follow, local_units

_SERIAL = "edition_serial"
_SHOWN = 3


class Editions:
    """The signed register at this desk. An older edition never replaces a newer one."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def newest(self) -> Edition | None:
        """Return the newest edition that this office has, or None."""
        return self._desk.keys.trust().edition

    def write(self, path: Path, roots: tuple[str, ...] | None = None) -> Edition:
        """Publish the next edition (serial number one higher) into ``path``; DOET only. It is taken here, too.

        ``roots`` are the certificates (PEM) of token issuers; None keeps those of the edition before.
        """
        desk = self._desk
        if desk.unit.kind is not UnitKind.PROVINCE:
            raise SigningKeyError("Chỉ Sở xuất danh mục có ký.", "Nhận danh mục do Sở gửi.")
        desk.ledger.refuse_when_looking()
        signer = desk.keys.signer()
        with desk.ledger.reading() as books:
            edition = Edition(
                self._last_serial() + 1,
                desk.now(),
                books.register.all(desk.now().date()),
                all_keys(books, self.newest()),
                IssuerKeys(desk.keys).recovery(),
                (self._roots() if roots is None else roots),
            )
        contents = Contents(
            PackageKind.REGISTER,
            Party(desk.unit.code, desk.unit.full_name),
            EVERYBODY,
            "",
            desk.practice,
            desk.program,
            "",
            edition.issued,
            statement=edition_bytes(edition),
        )
        data = seal(contents, signer, desk.now())
        deliver(data, path)
        with desk.ledger.writing() as books:
            # the number is used up, even where the key folder should get lost
            books.settings.put(_SERIAL, str(edition.serial))
            books.packages.sent(inspect(data).header, data, desk.now())
        desk.keys.keep(REGISTER, data)
        exported(desk, Way.REGISTER, f"{edition.title}, có ký", path)
        return edition

    def take(self, path: Path, *, dry_run: bool = False) -> EditionTaken:
        """Take in the edition at ``path``, and let this ledger's register follow it; raises ``PackageError``.

        With ``dry_run`` only say what would change.
        """
        return self.take_bytes(read_file(path), dry_run=dry_run)

    def take_bytes(self, data: bytes, *, dry_run: bool = False) -> EditionTaken:
        """Take in an edition as ``take`` does."""
        return self._take(unseal(data, self._desk.keys.trust()), dry_run=dry_run)

    def follow_newest(self) -> tuple[str, ...]:
        """Let this ledger's register follow the edition that lies beside its keys; return the names that changed."""
        edition = self.newest()
        if edition is None or self._desk.unit.kind is UnitKind.PROVINCE:
            return ()
        with self._desk.ledger.writing() as books:
            return follow(books, self._desk, edition, dry_run=False)

    def door(self, path: Path, opened: Opened, dry_run: bool) -> Received:  # noqa: FBT001 - the form of every door
        """Take in an edition that came with other packages."""
        taken = self._take(opened, dry_run=dry_run)
        newest = self.newest()
        older = newest is not None and taken.serial < newest.serial
        outcome = Outcome.NEW if taken.new else Outcome.OLDER if older else Outcome.KNOWN
        return Received(path.name, outcome, taken.explanation, opened.header)

    def _take(self, opened: Opened, *, dry_run: bool) -> EditionTaken:
        desk = self._desk
        edition = edition_in(opened, desk.keys.trust())
        present = self.newest()
        if present and edition.serial < present.serial:
            words = (
                f"Danh mục số {edition.serial} cũ hơn danh mục số {present.serial} đang có; giữ số {present.serial}."
            )
            return EditionTaken(edition.serial, edition.issued, new=False, explanation=words)
        if present and edition.serial == present.serial and edition != present:
            words = f"Tệp này khác {present.title} đang có, dù cùng số."
            raise PackageError(words, "Không nhận; báo Sở kiểm tra ngay.")
        if desk.unit.kind is UnitKind.PROVINCE:
            if present is None or edition.serial > present.serial:
                words = f"Danh mục số {edition.serial} mang tên Sở nhưng không xuất từ sổ này."
                raise PackageError(words, "Không nhận; kiểm tra ai đang giữ khóa của Sở.")
            return EditionTaken(edition.serial, edition.issued, new=False, explanation=f"Đã có {edition.title}.")
        new = present is None or edition.serial > present.serial
        reading = desk.ledger.reading if dry_run else desk.ledger.writing
        with reading() as books:
            changed = follow(books, desk, edition, dry_run=dry_run)
            local = local_units(books, desk, edition)
            if new and not dry_run:
                desk.keys.keep(REGISTER, opened.data)
        return EditionTaken(edition.serial, edition.issued, new, _told(edition, changed, local, new), changed, local)

    def _last_serial(self) -> int:
        newest = self.newest()
        with self._desk.ledger.reading() as books:
            kept = books.settings.get(_SERIAL) or "0"
        return max(int(kept), newest.serial if newest else 0)

    def _roots(self) -> tuple[str, ...]:
        newest = self.newest()
        return newest.roots if newest else ()


def _told(edition: Edition, changed: tuple[str, ...], local: tuple[str, ...], new: bool) -> str:  # noqa: FBT001 - internal
    told = [f"Danh mục số {edition.serial} ngày {show_date(edition.issued)}: {'đã nhận' if new else 'đã có'}."]
    if changed:
        told.append(f"{len(changed)} đơn vị đổi theo Sở: {_some(changed)}.")
    if local:
        told.append(f"Sở chưa biết {len(local)} đơn vị, vẫn giữ: {_some(local)}.")
    return " ".join(told)


def _some(names: tuple[str, ...]) -> str:
    return ", ".join(names[:_SHOWN]) + ("…" if len(names) > _SHOWN else "")
