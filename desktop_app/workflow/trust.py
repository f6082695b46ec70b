"""The key of this office: making it, asking DOET for its certificate, installing, renewing, losing it."""

from datetime import datetime
from pathlib import Path

from desktop_app.domain.errors import AppError, SigningKeyError
from desktop_app.domain.keys import Asked, MyKey, Offered, Proof
from desktop_app.domain.package import Contents, PackageKind, Party
from desktop_app.domain.unit import PROVINCE_CODE, UnitKind
from desktop_app.domain.vietnamese import nfc, show_time
from desktop_app.packages.certificates import facts_of, read_certificate
from desktop_app.packages.enrolment import (
    MAX_CONTACT,
    Enrolment,
    Request,
    open_enrolment,
    open_request,
    renewal_words,
    request_bytes,
)
from desktop_app.packages.issuer import IssuerKeys
from desktop_app.packages.keys import (
    KeyFolder,
    make_issuer,
    make_key,
    make_own_certificate,
    make_request,
    read_key,
)
from desktop_app.packages.phrase import phrase_of
from desktop_app.packages.published import published
from desktop_app.packages.receiving import make_receiving_key
from desktop_app.packages.renewal import give_up, take_over, waiting
from desktop_app.packages.seal import seal
from desktop_app.packages.signer import KeySigner
from desktop_app.packages.trust import Trust, has_signed
from desktop_app.packages.unseal import inspect
from desktop_app.workflow.delivery import deliver
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.editions import Editions
from desktop_app.workflow.issuing import Issuing
from desktop_app.workflow.key_files import is_pem, read_file
from desktop_app.workflow.key_states import Standing, explained

ISSUER_NAME = "Sở Giáo dục và Đào tạo Hà Tĩnh - Sổ Mầm Non"
ISSUER_YEARS = 10
_MARKER = b"-----BEGIN CERTIFICATE-----"
_REQUEST, _LOST = "yeu-cau.gdmn", "bao-mat.txt"
_ASIDE = "khoa-bo"


class KeyWork:
    """What this desk does with its own key.

    The software key proves origin inside the system; it is no legal signature.
    """

    def __init__(self, desk: Desk, issuing: Issuing, editions: Editions) -> None:
        self._desk = desk
        self._issuing = issuing
        self._editions = editions
        if not desk.ledger.read_only:
            # what was cut off while a renewed key took its place
            take_over(desk.keys)

    def make(self, passphrase: str | None) -> None:
        """Make the office's keys: for signing and for receiving; never overwrites, but follows one reported lost.

        At DOET also the issuer's key, its recovery key, and the certificate of DOET itself.
        """
        desk = self._desk
        desk.ledger.refuse_when_looking()
        if desk.keys.has_key():
            raise SigningKeyError("Đơn vị này đã có khóa.", "Khóa cũ vẫn dùng được; không cần tạo lại.")
        make_keys(desk.keys, passphrase)
        if desk.unit.kind is UnitKind.PROVINCE:
            issuer = IssuerKeys(desk.keys)
            if not issuer.is_issuer():
                issuer.make_recovery(passphrase)
                desk.keys.keep_issuer(*make_issuer(ISSUER_NAME, desk.now(), ISSUER_YEARS, passphrase))
            self.install(self.issue(self.request()))

    def mine(self) -> MyKey:
        """Return everything about this office's key, with the state explained in whole sentences."""
        desk, keys = self._desk, self._desk.keys
        edition = self._editions.newest()
        issuer, next_key = IssuerKeys(keys), waiting(keys)
        certificate = keys.facts()
        standing = Standing(
            keys.has_key(),
            self._lost(),
            self._asked_on(),
            certificate,
            next_key.has_key(),
            edition,
            desk.now(),
            issuer.is_issuer(),
        )
        explanation, advice, step = explained(standing)
        public = (next_key if next_key.has_key() else keys).public_key()
        pinned = read_certificate(keys.issuer()) if keys.has_issuer() else None
        return MyKey(
            standing.state,
            desk.unit.code,
            certificate.name if certificate else desk.unit.full_name,
            explanation,
            advice,
            step,
            phrase_of(public, keys.recipient()) if public else "",
            certificate.fingerprint if certificate else "",
            certificate.valid_from.astimezone(desk.now().tzinfo) if certificate else None,
            certificate.valid_to.astimezone(desk.now().tzinfo) if certificate else None,
            standing.days_left,
            certificate.issuer if certificate else "",
            phrase_of(pinned.public_key()) if pinned else "",
            edition.serial if edition else 0,
            edition.issued if edition else None,
            keys.recipient(),
            standing.requested,
            keys.is_locked(),
            keys.has_passphrase(),
            issuer.is_issuer(),
            issuer.place,
        )

    def is_locked(self) -> bool:
        """Say whether the passphrase has to be given before anything is signed."""
        return self._desk.keys.is_locked()

    def unlock(self, passphrase: str) -> None:
        """Open the keys until this office is closed; raises ``SigningKeyError`` for a wrong passphrase."""
        self._desk.keys.unlock(nfc(passphrase))

    def has_passphrase(self) -> bool:
        """Say whether the office's key lies under a passphrase: then the window can be locked, too."""
        return self._desk.keys.has_passphrase()

    def request(self, contact: str = "") -> bytes:
        """Return the request for a certificate: of the key that waits, else of the key in use."""
        desk, keys = self._desk, self._desk.keys
        contact = " ".join(nfc(contact).split())
        if len(contact) > MAX_CONTACT:
            raise SigningKeyError(f"Bộ phận liên hệ dài quá {MAX_CONTACT} chữ.", "Ghi ngắn, ví dụ: Văn thư.")
        if keys.is_locked():
            # asked for once, then used for all that is signed here
            keys.unlock(nfc(keys.passphrase() or ""))
        if not keys.recipient():
            # an office of the program of before gets what it needs to receive
            keys.keep_receiving(make_receiving_key(), keys.passphrase() if keys.has_passphrase() else None)
        next_key, party = waiting(keys), Party(desk.unit.code, desk.unit.full_name)
        asking = next_key if next_key.has_key() else keys
        key = read_key(asking.key(), keys.passphrase)
        csr = make_request(asking.key(), keys.passphrase, party)
        proof = b""
        if asking is next_key:
            proof = keys.signer().cades(renewal_words(csr, keys.recipient()), desk.now())
        contents = Contents(
            PackageKind.ENROLMENT_REQUEST,
            party,
            Party(PROVINCE_CODE, self._province_name()),
            "",
            desk.practice,
            desk.program,
            "",
            desk.now(),
            statement=request_bytes(Request(party, csr, keys.recipient(), contact, proof)),
        )
        return seal(contents, KeySigner(key, make_own_certificate(key, party, desk.now())), desk.now())

    def ask(self, path: Path, contact: str = "") -> Asked:
        """Write the request for a certificate to ``path``; ``contact`` is a role ("Văn thư"), not a person.

        While a renewed key waits, the request is for that one, and the key in use signs along. Raises
        ``SigningKeyError`` when there is no key, or it is locked.
        """
        self._desk.ledger.refuse_when_looking()
        data = self.request(contact)
        deliver(data, path)
        self._desk.keys.keep(_REQUEST, data)
        request, opened = open_request(data)
        proof = Proof.RENEWAL if request.renewal else Proof.FIRST
        party = request.party
        made = opened.header.created
        return Asked(party.code, party.name, request.phrase, made, request.recipient, request.contact, proof)

    def issue(self, request: bytes) -> bytes:
        """Return what the office that wrote ``request`` installs; only DOET can."""
        return self._issuing.issue(request)

    def look_at_enrolment(self, path: Path) -> Offered:
        """Return what DOET sent back; nothing is installed. ``Offered.refusal`` says why it cannot be."""
        return self._offered(_enrolment(read_file(path)))

    def install_from(self, path: Path, *, confirmed: bool = False) -> MyKey:
        """Install what DOET sent back, its register edition included.

        The first time somebody must have compared the issuer's phrase and say so by ``confirmed``; another issuer than
        the pinned one is refused always. Raises ``SigningKeyError``, and then nothing has changed.
        """
        data = read_file(path)
        offered = self._offered(_enrolment(data))
        if not offered.pinned and not confirmed and not offered.refusal:
            words = f"Lần đầu cài: hãy đối chiếu dãy số của Sở qua điện thoại: {offered.issuer_phrase}."
            raise SigningKeyError(words, "Đúng thì cài lại và xác nhận; khác thì đừng cài, báo Sở.")
        self.install(data)
        return self.mine()

    def install(self, issued: bytes) -> None:
        """Install what DOET issued, for whoever has looked at it and compared (``install_from``)."""
        desk, keys = self._desk, self._desk.keys
        desk.ledger.refuse_when_looking()
        enrolment = _enrolment(issued)
        refusal = self._offered(enrolment).refusal
        if refusal:
            raise SigningKeyError(refusal, "Chưa cài gì cả.")
        next_key = waiting(keys)
        certificate = read_certificate(enrolment.certificate)
        if next_key.has_key() and next_key.public_key() == certificate.public_key():
            next_key.install(enrolment.certificate, enrolment.issuer, desk.unit.code)
            take_over(keys)
        else:
            keys.install(enrolment.certificate, enrolment.issuer, desk.unit.code)
        for done in (_REQUEST, _LOST):
            keys.drop(done)
        if enrolment.register:
            self._editions.take_bytes(enrolment.register)

    def forget_issuer(self) -> None:
        """Let go of the pinned issuer on purpose (DOET has made a new one); the next install pins anew."""
        self._desk.ledger.refuse_when_looking()
        if IssuerKeys(self._desk.keys).is_issuer():
            raise SigningKeyError("Sở không bỏ ghim nơi cấp của chính mình.", "Việc này chỉ dành cho đơn vị.")
        self._desk.keys.forget_issuer()

    def renew(self, passphrase: str | None) -> MyKey:
        """Make a new key that waits beside the one in use, which goes on signing until the new one is installed.

        ``passphrase`` is that of the key in use: one passphrase opens all. What others encrypt to stays the same.
        """
        desk, keys = self._desk, self._desk.keys
        desk.ledger.refuse_when_looking()
        if keys.certificate() is None:
            raise SigningKeyError("Khóa chưa có chứng thư nên chưa gia hạn được.", "Gửi yêu cầu cấp chứng thư trước.")
        if waiting(keys).has_key():
            raise SigningKeyError("Đã có khóa mới đang chờ.", "Ghi yêu cầu gia hạn ra tệp rồi gửi Sở.")
        read_key(keys.key(), lambda: nfc(passphrase or ""))
        keys.drop(_REQUEST)
        _keep_signing(waiting(keys), nfc(passphrase) if passphrase and keys.has_passphrase() else None)
        if IssuerKeys(keys).is_issuer():
            self.install(self.issue(self.request()))
        return self.mine()

    def report_lost(self) -> tuple[str, ...]:
        """Set the key aside as lost, and return the lines to read to DOET over the phone; a new one may be made."""
        desk, keys = self._desk, self._desk.keys
        desk.ledger.refuse_when_looking()
        mine = self.mine()
        give_up(keys)
        keys.set_aside(f"{_ASIDE}-{desk.now():%Y%m%d-%H%M%S}")
        keys.keep(_LOST, desk.now().isoformat().encode())
        return (
            f"{desk.unit.full_name} (mã {desk.unit.code}) báo mất khóa lúc {show_time(desk.now())}.",
            f"Vân tay chứng thư bắt đầu bằng: {mine.fingerprint[:16] or 'chưa có chứng thư'}.",
            f"Dãy số của khóa: {mine.phrase or 'không rõ'}.",
            "Đề nghị Sở thu hồi khóa này và xuất danh mục có ký mới.",
        )

    def change_passphrase(self, old: str | None, new: str | None) -> None:
        """Lock all secret files of this office with another passphrase (None: not locked any more).

        Raises ``SigningKeyError``; then ``old`` still opens every one of them.
        """
        self._desk.ledger.refuse_when_looking()
        self._desk.keys.change_passphrase(nfc(old) if old else None, nfc(new) if new else None)

    def lock(self) -> None:
        """Close the key again: the passphrase has to be given before the next signature."""
        self._desk.keys.lock()

    def _offered(self, enrolment: Enrolment) -> Offered:
        desk, keys = self._desk, self._desk.keys
        certificate, issuer = read_certificate(enrolment.certificate), read_certificate(enrolment.issuer)
        facts = facts_of(certificate)
        edition = published(enrolment.register, Trust((issuer,))) if enrolment.register else None
        pinned = keys.has_issuer()
        differs = pinned and read_certificate(keys.issuer()) != issuer
        own = [key for key in (waiting(keys).public_key(), keys.public_key()) if key]
        refusal = ""
        if facts.unit != desk.unit.code:
            refusal = f"Chứng thư này cấp cho {facts.name}, không phải đơn vị này. Đề nghị Sở gửi đúng tệp."
        elif certificate.public_key() not in own:
            refusal = "Chứng thư này không thuộc khóa của máy này. Gửi lại yêu cầu cấp chứng thư."
        elif enrolment.recipient not in {"", keys.recipient()}:
            refusal = "Khóa nhận ghi trong tệp không phải của máy này. Gửi lại yêu cầu cấp chứng thư."
        elif differs:
            words = "Tệp này do nơi cấp khác với nơi cấp mà máy đã ghim."
            refusal = f"{words} Gọi Sở: nếu đúng là Sở đã đổi khóa cấp thì bỏ ghim trước, rồi cài và đối chiếu lại."
        return Offered(
            facts.unit,
            facts.name,
            facts.issuer,
            phrase_of(issuer.public_key()),
            facts.valid_from.astimezone(desk.now().tzinfo),
            facts.valid_to.astimezone(desk.now().tzinfo),
            edition.serial if edition else 0,
            pinned and not differs,
            differs,
            refusal,
        )

    def _asked_on(self) -> datetime | None:
        """Return when the request was written that is on its way; None when there is none."""
        data = self._desk.keys.kept(_REQUEST)
        try:
            return inspect(data).header.created if data else None
        except AppError:
            # a damaged memory of a request is none
            return None

    def _lost(self) -> datetime | None:
        said = self._desk.keys.kept(_LOST).decode()
        return datetime.fromisoformat(said) if said else None

    def _province_name(self) -> str:
        with self._desk.ledger.reading() as books:
            province = books.register.get(PROVINCE_CODE)
        return province.full_name if province else "Sở"


def make_keys(keys: KeyFolder, passphrase: str | None) -> None:
    """Make the two keys of an office: one for signing, one for receiving."""
    keys.keep_receiving(make_receiving_key(), passphrase)
    _keep_signing(keys, passphrase)


def first_request(keys: KeyFolder, party: Party) -> Request:
    """Return what a new office asks for, for who issues at the same desk: nothing goes over the road."""
    return Request(party, make_request(keys.key(), keys.passphrase, party), keys.recipient())


def _keep_signing(keys: KeyFolder, passphrase: str | None) -> None:
    key = make_key(passphrase)
    keys.keep_key(key, read_key(key, lambda: passphrase).public_key())


def _enrolment(data: bytes) -> Enrolment:
    """Return what DOET sent back: a package, or the two certificates (PEM) that the program of before wrote."""
    if not is_pem(data):
        return open_enrolment(data)[0]
    match [_MARKER + part for part in data.split(_MARKER)[1:]]:
        case [leaf, issuer] if has_signed(read_certificate(issuer), read_certificate(leaf)):
            return Enrolment(leaf, issuer, "")
        case [_, _]:
            raise SigningKeyError("Hai chứng thư trong tệp không đi với nhau.", "Đề nghị Sở cấp lại tệp.")
    words = "Tệp này không phải chứng thư do Sở cấp."
    raise SigningKeyError(words, "Tệp đúng có hai chứng thư: của đơn vị và của Sở.")
