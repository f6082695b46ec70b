"""The envelope: a signed package encrypted to who may read it, with a clear header that names nobody by name.

The outer archive is a ZIP in the writing of ``container``: ``header.json`` (canonical JSON) and ``body.age`` (the whole
signed package, encrypted with age to the recipients). What the clear header says is advice for whoever sorts files; it
must be what the signed header inside says.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import pyrage

from desktop_app.domain.canonical import JsonError, canonical_bytes, parse_canonical
from desktop_app.domain.errors import PackageError
from desktop_app.domain.package import ClearHeader, Header, PackageKind
from desktop_app.packages.container import Part, read_parts, write
from desktop_app.packages.limits import Limits

CLEAR, BODY = "header.json", "body.age"
FORMAT = 1
MAX_CLEAR = 4_096
_BEGINNING = b"PK\x03\x04"
_NAME_AT = 30
_ADVICE = "Đề nghị nơi gửi xuất lại gói."
# an age file for people is recognised by its stanzas; one for a passphrase would make the reader work for a stranger
_AGE, _HEAD_END = b"age-encryption.org/v1\n", b"\n---"
_STANZA, _FOR_KEYS, _FOR_PASSPHRASES = b"\n-> ", b"\n-> X25519 ", b"\n-> scrypt "
MAX_STANZAS = 32


def enclose(sealed: bytes, header: Header, recipients: Sequence[str]) -> bytes:
    """Return ``sealed`` encrypted to ``recipients`` (age1…), under a clear header; raises ``PackageError``."""
    try:
        keys = [pyrage.x25519.Recipient.from_str(each) for each in dict.fromkeys(recipients)]
        body = pyrage.encrypt(sealed, keys)
    except (pyrage.RecipientError, pyrage.EncryptError) as error:
        raise PackageError("Không mã hóa được cho nơi nhận.", "Nạp danh mục mới nhất của Sở rồi gửi lại.") from error
    return write([Part(CLEAR, _clear_bytes(clear_of(header))), Part(BODY, body)])


def is_envelope(data: bytes) -> bool:
    """Say whether ``data`` begins like an envelope; it may still be refused."""
    return data.startswith(_BEGINNING) and data[_NAME_AT : _NAME_AT + len(CLEAR)] == CLEAR.encode()


def clear_header(data: bytes, limits: Limits | None = None) -> ClearHeader:
    """Return what the outside says; nobody has signed it."""
    return _read(data, limits or Limits())[0]


def open_envelope(data: bytes, identities: Iterable[str], limits: Limits | None = None) -> tuple[bytes, ClearHeader]:
    """Return the signed package inside, and the clear header that ``refuse_unless_agreed`` must still compare."""
    clear, body = _read(data, limits or Limits())
    keys = [pyrage.x25519.Identity.from_str(each) for each in identities]
    try:
        return pyrage.decrypt(body, keys), clear
    except (pyrage.DecryptError, ValueError) as error:
        words = "Gói được mã hóa cho nơi khác, hoặc đã bị sửa: khóa của máy này không mở được."
        raise PackageError(words, "Kiểm tra nơi nhận của gói; nếu đúng, đề nghị nơi gửi xuất lại.") from error


def refuse_unless_agreed(clear: ClearHeader, header: Header) -> None:
    """Raise ``PackageError`` unless the outside says what the signed header says."""
    if clear != clear_of(header):
        raise PackageError("Phần ghi bên ngoài gói không khớp với phần đã ký bên trong.", _ADVICE)


def clear_of(header: Header) -> ClearHeader:
    """Return what the outside of a package with this header says."""
    return ClearHeader(header.kind, header.sender.code, header.recipient.code, header.period, header.practice)


def _read(data: bytes, limits: Limits) -> tuple[ClearHeader, bytes]:
    # the body is a whole package, and no member of one
    match read_parts(data, replace(limits, member=limits.total)):
        case (Part(name=name, data=clear), Part(name=body_name, data=body)) if (name, body_name) == (CLEAR, BODY):
            _refuse_unless_for_keys(body)
            return _read_clear(clear), body
    raise PackageError("Phong bì của gói không đúng khuôn.", _ADVICE)


def _refuse_unless_for_keys(body: bytes) -> None:
    """Refuse what is no age file for keys before any of its cryptography is carried out."""
    head = body[: body.find(_HEAD_END) + 1]
    # age throws in stanzas of no meaning, so that readers learn to skip what they do not know
    sound = head.startswith(_AGE) and _FOR_KEYS in head and head.count(_STANZA) <= MAX_STANZAS
    if not sound or _FOR_PASSPHRASES in head:
        raise PackageError("Phần mã hóa của gói không đúng khuôn.", _ADVICE)


def _read_clear(data: bytes) -> ClearHeader:
    try:
        body = parse_canonical(data) if len(data) <= MAX_CLEAR else None
    except JsonError as error:
        raise PackageError(f"Phần ghi bên ngoài gói hỏng: {error}.", _ADVICE) from error
    match body:
        case {
            "format": 1, "kind": str(kind), "sender": str(sender), "recipient": str(recipient),
            "period": str(period), "practice": bool(practice), **rest,
        } if not rest and kind in set(PackageKind):  # fmt: skip
            return ClearHeader(PackageKind(kind), sender, recipient, period, practice)
        case {"format": int(number)} if number > FORMAT:
            raise PackageError("Gói do chương trình mới hơn tạo ra.", "Cập nhật Sổ Mầm Non rồi nhận lại.")
    raise PackageError("Phần ghi bên ngoài gói không đúng khuôn.", _ADVICE)


def _clear_bytes(clear: ClearHeader) -> bytes:
    return canonical_bytes(
        {
            "format": FORMAT,
            "kind": clear.kind.value,
            "sender": clear.sender,
            "recipient": clear.recipient,
            "period": clear.period,
            "practice": clear.practice,
        }
    )
