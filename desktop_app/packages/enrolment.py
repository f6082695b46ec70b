"""A request for a certificate, and what DOET sends back: both are packages, read strictly.

A request is signed by the new key itself, under a certificate that this key has made for itself: so whoever asks holds
the key, and not one byte can be changed on the road. That it is *this* office which asks is for two people to compare
by phone (``phrase``), or for the key in use to sign along (``Request.renewal``).
"""

from base64 import b64decode, b64encode
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

from desktop_app.domain.canonical import JsonError, JsonValue, canonical_bytes, digest, parse_canonical
from desktop_app.domain.errors import PackageError, SigningKeyError
from desktop_app.domain.package import Opened, PackageKind, Party
from desktop_app.domain.unit import PROVINCE_CODE
from desktop_app.packages.certificates import party_in, party_of, read_certificate
from desktop_app.packages.container import read
from desktop_app.packages.limits import Limits
from desktop_app.packages.manifest import MANIFEST, SIGNATURE
from desktop_app.packages.payload import STATEMENT
from desktop_app.packages.phrase import phrase_of
from desktop_app.packages.receiving import checked_recipient
from desktop_app.packages.signature import verify
from desktop_app.packages.strong_keys import StrongKey, is_strong
from desktop_app.packages.trust import Trust, has_signed, is_fit_for_signing
from desktop_app.packages.unseal import inspect, unseal

FORMAT = 1
MAX_CONTACT = 120
REQUEST_LIMITS = Limits(members=8, member=128 * 1024, total=256 * 1024)
ENROLMENT_LIMITS = Limits(members=8, member=32 * 2**20, total=33 * 2**20)
_ASK_AGAIN = "Đề nghị đơn vị tạo lại yêu cầu rồi gửi lại."
_ISSUE_AGAIN = "Đề nghị Sở cấp lại tệp."
_RENEWAL = b"somamnon-renewal-1\n"


@dataclass(frozen=True, slots=True)
class Request:
    """What an office asks for. ``csr`` is PEM; ``renewal`` the CAdES signature of the key in use over it, or empty."""

    party: Party
    csr: bytes
    recipient: str
    contact: str = ""
    renewal: bytes = b""

    @property
    def phrase(self) -> str:
        """The digits to compare by phone."""
        return phrase_of(public_key(self.csr), self.recipient)


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What DOET sends back: certificate and issuer (PEM), the recipient it has registered, and its newest edition."""

    certificate: bytes
    issuer: bytes
    recipient: str
    register: bytes = b""


def public_key(csr: bytes) -> StrongKey:
    """Return the key that a request (PEM) is about; raises ``SigningKeyError`` unless it is sound and strong."""
    request = _csr(csr)
    key = request.public_key()
    if not is_strong(key):
        raise SigningKeyError("Yêu cầu cấp chứng thư dùng loại khóa khác.", _ASK_AGAIN)
    return key


def party_asking(csr: bytes) -> Party:
    """Return the office that a request (PEM) names; raises ``SigningKeyError``."""
    return party_in(_csr(csr).subject)


def renewal_words(csr: bytes, recipient: str) -> bytes:
    """Return what the key in use signs so that its office gets a certificate for the key of ``csr``."""
    return _RENEWAL + digest(csr).encode() + b"\n" + recipient.encode()


def request_bytes(request: Request) -> bytes:
    """Return the statement of an ENROLMENT_REQUEST."""
    return canonical_bytes(
        {
            "format": FORMAT,
            "unit": {"code": request.party.code, "name": request.party.name},
            "csr": request.csr.decode("ascii"),
            "recipient": request.recipient,
            "contact": request.contact,
            "renewal": b64encode(request.renewal).decode(),
        }
    )


def enrolment_bytes(enrolment: Enrolment) -> bytes:
    """Return the statement of an ENROLMENT."""
    return canonical_bytes(
        {
            "format": FORMAT,
            "certificate": enrolment.certificate.decode("ascii"),
            "issuer": enrolment.issuer.decode("ascii"),
            "recipient": enrolment.recipient,
            "register": b64encode(enrolment.register).decode(),
        }
    )


def open_request(data: bytes) -> tuple[Request, Opened]:
    """Return a request that its own key has signed; raises ``PackageError`` or ``SigningKeyError``."""
    _refuse_other_kinds(data, PackageKind.ENROLMENT_REQUEST, REQUEST_LIMITS)
    certificate = _signer_of(data, REQUEST_LIMITS)
    opened = unseal(data, Trust((certificate,)), REQUEST_LIMITS)
    request = _read_request(opened.statement)
    if request.party != opened.header.sender or party_asking(request.csr) != party_of(certificate):
        raise PackageError("Yêu cầu ghi hai tên đơn vị khác nhau.", _ASK_AGAIN)
    if public_key(request.csr) != certificate.public_key():
        raise PackageError("Yêu cầu không do chính khóa xin cấp ký.", _ASK_AGAIN)
    return request, opened


def open_enrolment(data: bytes) -> tuple[Enrolment, Opened]:
    """Return what DOET sent back, sound in itself; whether its issuer is ours is for the office to say.

    Raises ``PackageError`` or ``SigningKeyError``.
    """
    _refuse_other_kinds(data, PackageKind.ENROLMENT, ENROLMENT_LIMITS)
    members = {part.name: part.data for part in read(data, ENROLMENT_LIMITS)}
    issuer = read_certificate(_read_enrolment(members.get(STATEMENT, b"")).issuer)
    opened = unseal(data, Trust((issuer,)), ENROLMENT_LIMITS)
    enrolment = _read_enrolment(opened.statement)
    if opened.header.sender.code != PROVINCE_CODE:
        raise PackageError(f"Chứng thư này do {opened.header.sender.name} gửi, không phải Sở.", "Chỉ Sở cấp chứng thư.")
    certificate = read_certificate(enrolment.certificate)
    if not has_signed(issuer, certificate) or not is_fit_for_signing(certificate):
        raise PackageError("Chứng thư trong tệp không do Sở cấp, hoặc không dùng để ký được.", _ISSUE_AGAIN)
    if party_of(certificate).code != opened.header.recipient.code:
        raise PackageError("Chứng thư trong tệp không phải của đơn vị nhận.", _ISSUE_AGAIN)
    return enrolment, opened


def renewed_by(request: Request, trust: Trust) -> x509.Certificate | None:
    """Return the certificate of the key in use that has signed along, or None where none has.

    Raises ``PackageError`` when that signature does not hold, or its key does not count.
    """
    if not request.renewal:
        return None
    signed = verify(request.renewal, renewal_words(request.csr, request.recipient))
    trust.refuse_unless_trusted(signed.certificate, signed.signed_at)
    if party_of(signed.certificate).code != request.party.code:
        raise PackageError("Khóa của đơn vị khác ký vào yêu cầu gia hạn này.", _ASK_AGAIN)
    return signed.certificate


def signed_moment(opened: Opened) -> datetime:
    """Return when a package was signed, by the clock of its signer."""
    return opened.signature.signed_at or opened.header.created


def _refuse_other_kinds(data: bytes, wanted: PackageKind, limits: Limits) -> None:
    if len(data) > limits.total:
        raise PackageError(f"Tệp quá lớn, không phải {wanted.words}.", "Chọn đúng tệp.")
    kind = inspect(data, limits).header.kind
    if kind is not wanted:
        raise PackageError(f"Tệp này là {kind.words}, không phải {wanted.words}.", "Chọn đúng tệp.")


def _signer_of(data: bytes, limits: Limits) -> x509.Certificate:
    members = {part.name: part.data for part in read(data, limits)}
    return verify(members[SIGNATURE], members[MANIFEST]).certificate


def _csr(pem: bytes) -> x509.CertificateSigningRequest:
    try:
        request = x509.load_pem_x509_csr(pem)
        sound = request.is_signature_valid
    except (ValueError, InvalidSignature, UnsupportedAlgorithm) as error:
        raise SigningKeyError("Tệp này không phải yêu cầu cấp chứng thư.", "Đề nghị đơn vị gửi lại tệp.") from error
    if not sound:
        raise SigningKeyError("Yêu cầu cấp chứng thư bị hỏng.", _ASK_AGAIN)
    return request


def _read_request(data: bytes) -> Request:
    match _parsed(data, "Yêu cầu cấp chứng thư", _ASK_AGAIN):
        case {
            "format": 1, "unit": {"code": str(code), "name": str(name), **more}, "csr": str(csr),
            "recipient": str(recipient), "contact": str(contact), "renewal": str(renewal), **rest,
        } if not rest and not more and len(contact) <= MAX_CONTACT:  # fmt: skip
            if recipient:
                checked_recipient(recipient)
            try:
                request = Request(Party(code, name), csr.encode("ascii"), recipient, contact, _bytes(renewal))
            except ValueError as error:
                raise PackageError("Yêu cầu cấp chứng thư không đúng khuôn.", _ASK_AGAIN) from error
            if party_asking(request.csr).code == code:
                return request
    raise PackageError("Yêu cầu cấp chứng thư không đúng khuôn.", _ASK_AGAIN)


def _read_enrolment(data: bytes) -> Enrolment:
    match _parsed(data, "Chứng thư Sở cấp", _ISSUE_AGAIN):
        case {
            "format": 1, "certificate": str(certificate), "issuer": str(issuer), "recipient": str(recipient),
            "register": str(register), **rest,
        } if not rest:  # fmt: skip
            try:
                return Enrolment(certificate.encode("ascii"), issuer.encode("ascii"), recipient, _bytes(register))
            except ValueError as error:
                raise PackageError("Chứng thư Sở cấp không đúng khuôn.", _ISSUE_AGAIN) from error
    raise PackageError("Chứng thư Sở cấp không đúng khuôn.", _ISSUE_AGAIN)


def _parsed(data: bytes, what: str, advice: str) -> JsonValue:
    try:
        body = parse_canonical(data)
    except JsonError as error:
        raise PackageError(f"{what} không đọc được: {error}.", advice) from error
    match body:
        case {"format": int(number)} if number > FORMAT:
            raise PackageError(f"{what} do chương trình mới hơn tạo ra.", "Cập nhật Sổ Mầm Non rồi mở lại.")
    return body


def _bytes(text: str) -> bytes:
    data = b64decode(text, validate=True)
    if b64encode(data).decode() != text:
        raise ValueError("base64 in another writing")
    return data
