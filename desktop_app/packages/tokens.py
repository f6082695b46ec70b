"""USB tokens through PKCS#11: which are plugged in, what they hold, and signing with a key that never leaves them.

A PIN is tried exactly once: a token locks itself after a few wrong ones. It is kept in memory, for the work at hand.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from threading import RLock
from typing import Any

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from desktop_app.domain.errors import TokenError
from desktop_app.domain.tokens import Choice, PinState, TokenCertificate, TokenFacts
from desktop_app.packages.chains import holder_words, organisation_words, serial_words, unfit_words
from desktop_app.packages.strong_keys import StrongKey, has_issued, key_words, signs, strong_key
from desktop_app.packages.token_build import refuse_other_build
from desktop_app.packages.token_trouble import (
    final_try_error,
    locked_error,
    missing_error,
    pin_state,
    token_error,
    wrong_pin_error,
)

_INITIALIZED = 0x400
_DIGEST_INFO_SHA256 = bytes.fromhex("3031300d060960864801650304020105000420")


class TokenKey:
    """A key on a token that has been opened; it signs while the ``with`` statement around it runs."""

    def __init__(
        self,
        key: Any,
        public_key: StrongKey,
        certificate: x509.Certificate | None,
        chain: tuple[x509.Certificate, ...],
        pin_each_time: str | None,
    ) -> None:
        self._key = key
        self._public_key = public_key
        self._pin_each_time = pin_each_time
        self._certificate = certificate
        self.chain = chain

    @property
    def certificate(self) -> x509.Certificate:
        """The certificate of the key; raises ``TokenError`` for a key that has none yet."""
        if self._certificate is None:
            raise TokenError("Khóa trên token chưa có chứng thư.", "Xin cấp chứng thư cho khóa này trước.")
        return self._certificate

    def public_key(self) -> StrongKey:
        """Return the public half of the key."""
        return self._public_key

    def sign_raw(self, data: bytes) -> bytes:
        """Return the signature over ``data`` with SHA-256: PKCS#1 v1.5, or ECDSA in DER; raises ``TokenError``."""
        import pkcs11  # noqa: PLC0415 - loads slowly
        from pkcs11.util.ec import encode_ecdsa_signature  # noqa: PLC0415

        # the digest is made here: every token can sign one, and few can hash
        digest = sha256(data).digest()
        more = {"pin": self._pin_each_time} if self._pin_each_time else {}
        try:
            if isinstance(self._public_key, rsa.RSAPublicKey):
                mechanism = pkcs11.Mechanism.RSA_PKCS
                value = bytes(self._key.sign(_DIGEST_INFO_SHA256 + digest, mechanism=mechanism, **more))
            else:
                raw = self._key.sign(digest, mechanism=pkcs11.Mechanism.ECDSA, **more)
                value = bytes(encode_ecdsa_signature(raw))
        except pkcs11.PKCS11Error as error:
            raise token_error(error) from error
        if not signs(self._public_key, value, data):
            raise TokenError("Token ký ra chữ ký không khớp với chứng thư.", "Kiểm tra lại token với nơi cấp.")
        return value


class TokenReader:
    """The tokens that one PKCS#11 library sees. Ask it off the window's thread: some libraries answer slowly."""

    def __init__(self, library: Path) -> None:
        self._library = library
        self._lock = RLock()

    def tokens(self) -> tuple[TokenFacts, ...]:
        """Return the tokens that are plugged in and set up."""
        with self._lock, _told():
            return tuple(_facts(each) for each in self._tokens())

    def certificates(self, serial: str, now: datetime) -> tuple[TokenCertificate, ...]:
        """Return the certificates of people and offices on a token, those that can sign now first. Needs no PIN."""
        with self._lock, _told(), self._token(serial).open() as session:
            found = [_certificate(*each, now) for each in _stored(session) if not _is_issuer(each[2])]
        return tuple(sorted(found, key=lambda each: (bool(each.unfit), each.holder)))

    @contextmanager
    def key(self, choice: Choice, pin: str, now: datetime) -> Iterator[TokenKey]:
        """Open the key of a certificate with the PIN, tried once; raises ``TokenError``."""
        with self._lock, _told():
            token = self._token(choice.token)
            with token.open() as session:
                stored = _stored(session)
            key_id, certificate = _chosen(stored, choice.certificate, now)
            with self._session(token, pin, last_try=choice.last_try) as session:
                public_key = strong_key(certificate)
                chain = _chain(certificate, [each for _, _, each in stored])
                if public_key is None:
                    raise TokenError("Khóa của chứng thư này không dùng để ký được.", "Chọn chứng thư khác.")
                key = _private_key(session, key_id)
                yield TokenKey(key, public_key, certificate, chain, pin if _asks_each_time(key) else None)

    @contextmanager
    def bare_key(self, serial: str, label: str, pin: str, *, last_try: bool = False) -> Iterator[TokenKey]:
        """Open a key by its label, before it has a certificate; raises ``TokenError``."""
        with self._lock, _told(), self._session(self._token(serial), pin, last_try=last_try) as session:
            key_id, public_key = _public_key(session, label)
            key = _private_key(session, key_id)
            yield TokenKey(key, public_key, None, (), pin if _asks_each_time(key) else None)

    @contextmanager
    def _session(self, token: Any, pin: str, *, last_try: bool) -> Iterator[Any]:
        import pkcs11  # noqa: PLC0415 - loads slowly

        state = _facts(token).pin
        if not pin:
            raise TokenError("Chưa nhập PIN của token.", "Nhập PIN rồi ký.")
        if state is PinState.LOCKED:
            raise locked_error()
        if state is PinState.FINAL and not last_try:
            raise final_try_error()
        try:
            session = token.open(user_pin=pin)
        except (pkcs11.PinIncorrect, pkcs11.PinInvalid, pkcs11.PinLenRange) as error:
            # the flags as they are now; never a second try
            raise wrong_pin_error(_facts(token.slot.get_token()).pin) from error
        with session:
            yield session

    def _token(self, serial: str) -> Any:
        found = [each for each in self._tokens() if _serial(each) == serial]
        if len(found) > 1:
            raise TokenError("Có hai token cùng số hiệu đang cắm.", "Rút bớt, chỉ để lại token dùng để ký.")
        if not found:
            raise missing_error()
        return found[0]

    def _tokens(self) -> list[Any]:
        slots = _load(self._library).get_slots(token_present=True)
        tokens = [slot.get_token() for slot in slots]
        return [token for token in tokens if token.flags & _INITIALIZED]


@contextmanager
def _told() -> Iterator[None]:
    """Tell what a token or its library complains of in words of a clerk."""
    try:
        import pkcs11  # noqa: PLC0415 - loads slowly
    except ImportError as error:
        raise TokenError("Bản cài này thiếu phần đọc USB token.", "Cài lại Sổ Mầm Non bản đầy đủ.") from error
    try:
        yield
    except pkcs11.PKCS11Error as error:
        raise token_error(error) from error


def _load(library: Path) -> Any:
    import pkcs11  # noqa: PLC0415 - loads slowly

    refuse_other_build(library)
    try:
        return pkcs11.lib(str(library))
    except pkcs11.PKCS11Error as error:
        words = f"Không nạp được thư viện token {library.name}."
        raise TokenError(words, "Cài lại trình điều khiển của token, hoặc chọn thư viện khác.") from error


def _facts(token: Any) -> TokenFacts:
    return TokenFacts(token.label, token.manufacturer_id, token.model, _serial(token), pin_state(int(token.flags)))


def _serial(token: Any) -> str:
    return bytes(token.serial).decode("utf-8", "replace").strip("\0 ")


def _stored(session: Any) -> list[tuple[bytes, str, x509.Certificate]]:
    """Return key id, label and certificate of each certificate that can be read."""
    from pkcs11 import Attribute, ObjectClass  # noqa: PLC0415 - loads slowly

    found = []
    for each in session.get_objects({Attribute.CLASS: ObjectClass.CERTIFICATE}):
        try:
            certificate = x509.load_der_x509_certificate(bytes(each[Attribute.VALUE]))
        except (ValueError, x509.InvalidVersion):
            continue
        found.append((bytes(each[Attribute.ID]), str(each[Attribute.LABEL]), certificate))
    return found


def _certificate(key_id: bytes, label: str, certificate: x509.Certificate, now: datetime) -> TokenCertificate:
    return TokenCertificate(
        key_id.hex(),
        label,
        holder_words(certificate.subject),
        organisation_words(certificate.subject),
        holder_words(certificate.issuer),
        serial_words(certificate),
        certificate.fingerprint(hashes.SHA256()).hex(),
        certificate.not_valid_before_utc,
        certificate.not_valid_after_utc,
        key_words(certificate),
        unfit_words(certificate) or expired_words(certificate, now),
    )


def _chosen(
    stored: Sequence[tuple[bytes, str, x509.Certificate]], fingerprint: str, now: datetime
) -> tuple[bytes, x509.Certificate]:
    """Return the key id and the certificate of a fingerprint, if it may sign now."""
    for key_id, _, certificate in stored:
        if certificate.fingerprint(hashes.SHA256()).hex() == fingerprint:
            unfit = unfit_words(certificate) or expired_words(certificate, now)
            if unfit:
                raise TokenError(f"Chứng thư này {unfit}.", "Chọn chứng thư khác, hoặc gia hạn với nơi cấp.")
            return key_id, certificate
    raise TokenError("Không thấy chứng thư đã chọn trên token.", "Mở lại danh sách chứng thư và chọn.")


def expired_words(certificate: x509.Certificate, now: datetime) -> str:
    """Return whether a certificate is too old or too new to sign now; empty when it is neither."""
    if now > certificate.not_valid_after_utc:
        return f"đã hết hạn ngày {certificate.not_valid_after_utc:%d/%m/%Y}"
    if now < certificate.not_valid_before_utc:
        return f"chỉ có hiệu lực từ ngày {certificate.not_valid_before_utc:%d/%m/%Y}"
    return ""


def _chain(leaf: x509.Certificate, others: Sequence[x509.Certificate]) -> tuple[x509.Certificate, ...]:
    """Return the issuers above ``leaf`` that lie on the token, without the root, which others have or do not."""
    chain: list[x509.Certificate] = []
    below = leaf
    while True:
        above = next((each for each in others if each not in chain and has_issued(each, below)), None)
        if above is None or above.issuer == above.subject:
            return tuple(chain)
        chain.append(above)
        below = above


def _private_key(session: Any, key_id: bytes) -> Any:
    from pkcs11 import Attribute, ObjectClass  # noqa: PLC0415 - loads slowly

    for key in session.get_objects({Attribute.CLASS: ObjectClass.PRIVATE_KEY, Attribute.ID: key_id}):
        return key
    raise TokenError("Token có chứng thư nhưng không có khóa của nó.", "Hỏi nơi cấp token.")


def _public_key(session: Any, label: str) -> tuple[bytes, StrongKey]:
    from pkcs11 import Attribute, KeyType, ObjectClass  # noqa: PLC0415 - loads slowly
    from pkcs11.util.ec import encode_ec_public_key  # noqa: PLC0415
    from pkcs11.util.rsa import encode_rsa_public_key  # noqa: PLC0415

    for found in session.get_objects({Attribute.CLASS: ObjectClass.PUBLIC_KEY, Attribute.LABEL: label}):
        if found[Attribute.KEY_TYPE] is KeyType.RSA:
            numbers = _rsa_public_key(bytes(encode_rsa_public_key(found)))
        else:
            numbers = serialization.load_der_public_key(bytes(encode_ec_public_key(found)))
        return bytes(found[Attribute.ID]), numbers
    raise TokenError(f"Token không có khóa tên “{label}”.", "Tạo khóa trên token bằng phần mềm của nơi cấp token.")


def _rsa_public_key(pkcs1: bytes) -> Any:
    from asn1crypto.keys import PublicKeyInfo, RSAPublicKey  # noqa: PLC0415

    return serialization.load_der_public_key(PublicKeyInfo.wrap(RSAPublicKey.load(pkcs1), "rsa").dump())


def _asks_each_time(key: Any) -> bool:
    """Say whether the token wants the same PIN once more right before each signature."""
    import pkcs11  # noqa: PLC0415 - loads slowly

    try:
        return bool(key[pkcs11.Attribute.ALWAYS_AUTHENTICATE])
    except pkcs11.PKCS11Error:
        # older tokens do not know the question
        return False


def _is_issuer(certificate: x509.Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except (x509.ExtensionNotFound, x509.DuplicateExtension, ValueError, UnsupportedAlgorithm):
        return False
