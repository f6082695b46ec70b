"""DOET's side of keys: looking at requests, issuing, revoking, and the issuing key that lives off this machine."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from desktop_app.domain.edition import IssuedKey, Reason
from desktop_app.domain.errors import PackageError, SigningKeyError
from desktop_app.domain.keys import Asked, Proof
from desktop_app.domain.package import Contents, PackageKind, Party
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.domain.vietnamese import show_date
from desktop_app.packages.certificates import facts_of, read_certificate
from desktop_app.packages.enrolment import (
    Enrolment,
    Request,
    enrolment_bytes,
    open_request,
    party_asking,
    public_key,
    renewed_by,
)
from desktop_app.packages.issuer import IssuerKeys
from desktop_app.packages.keys import REGISTER, issue
from desktop_app.packages.renewal import waiting
from desktop_app.packages.seal import seal
from desktop_app.workflow.believing import trust_of
from desktop_app.workflow.delivery import deliver
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.key_files import is_pem, read_file

CERTIFICATE_YEARS = 3
_PREFIX = 8
_GRAVITY = (Reason.COMPROMISED, Reason.LOST, Reason.CLOSED, Reason.REPLACED)


class Issuing:
    """The department's desk for keys. Everything that issues raises ``SigningKeyError`` at other offices."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._issuer = IssuerKeys(desk.keys)

    def look_at(self, path: Path) -> Asked:
        """Return what a request asks for; nothing is changed. ``Asked.refusal`` says why it cannot be issued."""
        self._refuse_elsewhere()
        return self._asked(*_read(read_file(path), self._desk.now()))

    def issue(self, data: bytes) -> bytes:
        """Issue a certificate for a request; return what the office installs (a package, or PEM for PEM)."""
        return self._issue(data)[1]

    def write_issued(self, request: Path, path: Path) -> IssuedKey:
        """Issue a certificate for the request at ``request`` and write it, with the newest edition, to ``path``.

        Asked again for the same key, the same certificate is written again. Raises ``SigningKeyError`` for what
        ``look_at`` would refuse, and kindly when the issuing key is not plugged in (``issuer_place``).
        """
        key, data = self._issue(read_file(request))
        deliver(data, path)
        return key

    def issued(self) -> tuple[IssuedKey, ...]:
        """Return every key for which a certificate was issued: by unit, the newest first."""
        with self._desk.ledger.reading() as books:
            return books.issued_keys.all()

    def revoke(self, fingerprint: str, reason: Reason, on: datetime) -> IssuedKey:
        """Let a key count no longer from ``on`` on; other offices learn it from the next edition.

        ``fingerprint`` may be its first 8 or more digits. Revoking twice keeps the earlier of the two dates and the
        graver reason (``COMPROMISED``); a revocation is never taken back.
        """
        self._refuse_elsewhere()
        desk = self._desk
        with desk.ledger.writing() as books:
            key = _only(books.issued_keys.all(), fingerprint)
            first = min(on, key.revoked) if key.revoked else on
            reasons = {reason, key.reason}
            gravest = next(each for each in _GRAVITY if each in reasons)
            books.issued_keys.revoke(key.fingerprint, first, gravest, desk.clerk, desk.now())
        return replace(key, revoked=first, reason=gravest)

    @property
    def issuer_place(self) -> str:
        """Where the issuing key is kept: empty while on this machine, else the folder it was moved to."""
        return self._issuer.place

    def has_issuer(self) -> bool:
        """Say whether the issuing key can be used at this moment: on this machine, or in the folder plugged in."""
        return self._issuer.folder() is not None

    def move_issuer(self, folder: Path) -> None:
        """Move the issuing key and the recovery identity to ``folder`` (a stick): copied, read back, then removed."""
        self._refuse_elsewhere()
        self._issuer.move(folder.absolute())

    def plug_in(self, folder: Path) -> None:
        """Use the issuing key in ``folder`` while this office is open, where a stick got another letter this time."""
        self._refuse_elsewhere()
        self._issuer.plug_in(folder.absolute())

    def recovery_key(self) -> bytes:
        """Return the recovery key as it is kept (PEM), to be used at the plugged-in folder; empty when not there."""
        return self._issuer.recovery_key()

    def _issue(self, data: bytes) -> tuple[IssuedKey, bytes]:
        self._refuse_elsewhere()
        desk = self._desk
        desk.ledger.refuse_when_looking()
        request, made = _read(data, desk.now())
        asked = self._asked(request, made)
        if asked.refusal:
            raise SigningKeyError(asked.refusal, "Chưa cấp gì cả.")
        with desk.ledger.reading() as books:
            unit = self._unit(request.party.code)
            mine = books.issued_keys.certificates(request.party.code)
        again = asked.proof is Proof.AGAIN and asked.current
        if again:
            key, certificate = again, mine[again.fingerprint]
        else:
            key, certificate = self._certified(request, unit)
            with desk.ledger.writing() as books:
                books.issued_keys.add(key, certificate, desk.clerk)
        if is_pem(data) or key.unit == desk.unit.code:
            # what this desk issues to itself goes nowhere; at first there is no certificate yet to seal it with
            return key, certificate + desk.keys.issuer()
        enrolment = Enrolment(certificate, desk.keys.issuer(), request.recipient, desk.keys.kept(REGISTER))
        return key, self._sealed(enrolment, unit)

    def certify(self, requests: Sequence[Request]) -> tuple[bytes, ...]:
        """Issue for requests that were made at this very desk (a new machine set up by DOET); return the certificates.

        All of them or none.
        """
        self._refuse_elsewhere()
        units = [self._unit(each.party.code) for each in requests]
        made = [self._certified(each, unit) for each, unit in zip(requests, units, strict=True)]
        with self._desk.ledger.writing() as books:
            for key, certificate in made:
                books.issued_keys.add(key, certificate, self._desk.clerk)
        return tuple(certificate for _, certificate in made)

    def _certified(self, request: Request, unit: Unit | None) -> tuple[IssuedKey, bytes]:
        desk, name = self._desk, unit.full_name if unit else request.party.name
        issuer_key = self._issuer.key()
        moment = desk.now()
        made = issue(request.csr, issuer_key, desk.keys.passphrase, desk.keys.issuer(), moment, CERTIFICATE_YEARS, name)
        facts = facts_of(read_certificate(made))
        first, last = (each.astimezone(moment.tzinfo) for each in (facts.valid_from, facts.valid_to))
        return IssuedKey(facts.unit, name, facts.fingerprint, first, last, request.recipient, moment), made

    def _sealed(self, enrolment: Enrolment, unit: Unit | None) -> bytes:
        desk = self._desk
        name = facts_of(read_certificate(enrolment.certificate))
        contents = Contents(
            PackageKind.ENROLMENT,
            Party(desk.unit.code, desk.unit.full_name),
            Party(name.unit, unit.full_name if unit else name.name),
            "",
            desk.practice,
            desk.program,
            "",
            desk.now(),
            statement=enrolment_bytes(enrolment),
        )
        return seal(contents, desk.keys.signer(), desk.now())

    def _asked(self, request: Request, made: datetime) -> Asked:
        now = self._desk.now()
        with self._desk.ledger.reading() as books:
            all_keys = books.issued_keys.all()
            certificates = books.issued_keys.certificates(request.party.code)
        mine = [each for each in all_keys if each.unit == request.party.code]
        asked_for = public_key(request.csr)
        same = {name for name, pem in certificates.items() if read_certificate(pem).public_key() == asked_for}
        holding = [each for each in mine if each.holds_at(now)]
        unit = self._unit(request.party.code)
        asked = Asked(
            request.party.code,
            unit.full_name if unit else request.party.name,
            request.phrase,
            made,
            request.recipient,
            request.contact,
            Proof.FIRST if request.recipient else Proof.OLD_PROGRAM,
            registered=unit is not None,
            current=holding[0] if holding else None,
        )
        revoked = [each for each in mine if each.fingerprint in same and each.revoked]
        refusal = self._refusal(request, unit) or (_is_revoked(revoked[0]) if revoked else "")
        if refusal:
            return replace(asked, refusal=refusal)
        kept = [each for each in holding if each.fingerprint in same]
        if kept:
            # the key in use has signed the request itself
            exact = [each for each in kept if each.recipient == request.recipient]
            return replace(asked, proof=Proof.AGAIN if exact else Proof.RENEWAL, current=(exact or kept)[0])
        return self._renewal(asked, request)

    def _renewal(self, asked: Asked, request: Request) -> Asked:
        """Return ``asked`` as a renewal, where the key in use has signed along and counts."""
        try:
            old = renewed_by(request, trust_of(self._desk))
        except PackageError as error:
            return replace(asked, refusal=f"Chữ ký gia hạn không dùng được. {error.message}")
        if old is not None:
            return replace(asked, proof=Proof.RENEWAL)
        if asked.current is None:
            return asked
        words = f"Đơn vị đang có khóa còn hiệu lực đến {show_date(asked.current.valid_to)}."
        return replace(asked, remark=f"{words} Khóa cũ mất hoặc lộ thì thu hồi; chỉ cấp thêm nếu có máy thứ hai.")

    def _refusal(self, request: Request, unit: Unit | None) -> str:
        desk = self._desk
        code, name = request.party.code, request.party.name
        if unit is None:
            return f"{name} (mã {code}) không có trong danh mục của Sở. Thêm vào danh mục rồi cấp."
        if not unit.exists_on(desk.now().date()):
            return f"{unit.full_name} không hoạt động vào hôm nay theo danh mục."
        if code == desk.unit.code and public_key(request.csr) not in self._own_keys():
            return "Yêu cầu này mang mã của Sở nhưng không phải khóa của máy này."
        return ""

    def _own_keys(self) -> tuple[object, ...]:
        return tuple(each for each in (self._desk.keys.public_key(), waiting(self._desk.keys).public_key()) if each)

    def _unit(self, code: str) -> Unit | None:
        with self._desk.ledger.reading() as books:
            return books.register.get(code, self._desk.now().date())

    def _refuse_elsewhere(self) -> None:
        if self._desk.unit.kind is not UnitKind.PROVINCE:
            raise SigningKeyError("Chỉ Sở cấp và thu hồi chứng thư.", "Gửi yêu cầu của đơn vị cho Sở.")


def _read(data: bytes, now: datetime) -> tuple[Request, datetime]:
    """Return a request and when it was made; one of the program of before (PEM) does not say when."""
    if is_pem(data):
        return Request(party_asking(data), data, ""), now
    request, opened = open_request(data)
    return request, opened.header.created


def _only(keys: tuple[IssuedKey, ...], fingerprint: str) -> IssuedKey:
    wanted = fingerprint.replace(" ", "").replace(":", "").lower()
    found = [each for each in keys if each.fingerprint.startswith(wanted)] if len(wanted) >= _PREFIX else []
    if len(found) != 1:
        words = f"Không rõ khóa nào có vân tay “{fingerprint}”."
        raise SigningKeyError(words, "Chép đủ vân tay (ít nhất 8 chữ số đầu) trong danh sách khóa đã cấp.")
    return found[0]


def _is_revoked(key: IssuedKey) -> str:
    reason = f" ({key.reason.words})" if key.reason else ""
    return f"Khóa này đã bị thu hồi{reason}. Đề nghị đơn vị tạo khóa mới rồi gửi yêu cầu mới."
