"""CAdES-B signatures of any strong key, in one fixed writing: written here, and read only as they are written here.

Beside the signer's certificate those of its issuers may be carried. The signing-certificate attribute names each of
them by its SHA-256, so that no byte of them can be changed, exchanged or left out afterwards.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from desktop_app.domain.errors import PackageError
from desktop_app.packages.low_s import is_low, lowered
from desktop_app.packages.strong_keys import StrongKey, signs, strong_key

_ADVICE = "Đề nghị nơi gửi xuất lại gói."
# signed attributes by their object identifiers: a library's names for them change with what else is loaded
_CONTENT_TYPE, _MESSAGE_DIGEST, _SIGNING_TIME = (f"1.2.840.113549.1.9.{number}" for number in (3, 4, 5))
_SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.47"
_ALGORITHM_PROTECTION = "1.2.840.113549.1.9.52"
_REQUIRED = frozenset({_CONTENT_TYPE, _MESSAGE_DIGEST, _SIGNING_TIME, _SIGNING_CERTIFICATE})
_ALLOWED = _REQUIRED | {_ALGORITHM_PROTECTION}
_READING_FAILS = (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, RecursionError)
_MOST_CARRIED = 4
# what a signature is made of, in DER
_SEQUENCE, _SET, _OCTETS, _FIRST = b"\x30", b"\x31", b"\x04", b"\xa0"
_LONG = 0x80
_ONE = bytes.fromhex("020101")
_DATA, _SIGNED_DATA = bytes.fromhex("06092a864886f70d010701"), bytes.fromhex("06092a864886f70d010702")
_SHA256 = bytes.fromhex("300d06096086480165030402010500")
_SHA256_RSA = bytes.fromhex("300d06092a864886f70d01010b0500")
_SHA256_ECDSA = bytes.fromhex("300a06082a8648ce3d040302")
MAX_SIGNATURE = 64 * 1024


@dataclass(frozen=True, slots=True)
class SignedWith:
    """By which certificate something was signed, the issuers' certificates that came along, and the signer's clock."""

    certificate: x509.Certificate
    carried: tuple[x509.Certificate, ...]
    signed_at: datetime


def write_cades(
    content: bytes,
    certificate: x509.Certificate,
    carried: Sequence[x509.Certificate],
    signed_at: datetime,
    sign: Callable[[bytes], bytes],
) -> bytes:
    """Return the detached signature over ``content`` (DER); ``sign`` makes the raw value over SHA-256."""
    from asn1crypto import cms, tsp  # noqa: PLC0415 - signing is rare

    chain = [certificate, *carried[:_MOST_CARRIED]]
    named = [{"cert_hash": sha256(_der(each)).digest()} for each in chain]
    attributes = cms.CMSAttributes(
        [
            {"type": "content_type", "values": ["data"]},
            {"type": "message_digest", "values": [sha256(content).digest()]},
            {"type": "signing_time", "values": [cms.Time({"utc_time": signed_at.astimezone(UTC)})]},
            {"type": "signing_certificate_v2", "values": [tsp.SigningCertificateV2({"certs": named})]},
        ]
    )
    key = _key(certificate)
    named_and_dated: bytes = attributes.dump()
    value = sign(named_and_dated)
    if isinstance(key, ec.EllipticCurvePublicKey):
        value = lowered(value, key.curve)
    return _writing([_choice(each) for each in chain], named_and_dated, key, value)


def read_cades(signature: bytes, content: bytes) -> SignedWith:
    """Check that ``signature`` signs exactly ``content``; raises ``PackageError``. Trust is decided elsewhere."""
    if len(signature) > MAX_SIGNATURE:
        raise PackageError("Chữ ký của gói không đúng khuôn.", _ADVICE)
    try:
        return _read(signature, content)
    # a hostile DER makes its reader fail in many ways, and each of them means the same to a clerk
    except (*_READING_FAILS, x509.InvalidVersion, UnsupportedAlgorithm) as error:
        raise PackageError("Chữ ký của gói bị hỏng.", _ADVICE) from error


def _read(signature: bytes, content: bytes) -> SignedWith:
    # tsp teaches cms the signing-certificate attribute
    from asn1crypto import cms, tsp  # noqa: F401, PLC0415

    loaded = cms.ContentInfo.load(signature, strict=True)
    _refuse_unless(loaded["content_type"].native == "signed_data")
    signed = loaded["content"]
    signers, certificates = signed["signer_infos"], [each.chosen for each in signed["certificates"]]
    _refuse_unless(len(signers) == 1 and len(certificates) <= 1 + _MOST_CARRIED)
    signer = signers[0]
    attributes = _attributes(signer)
    chain = _named(certificates, attributes[_SIGNING_CERTIFICATE])
    certificate = x509.load_der_x509_certificate(chain[0].dump())
    key, value = _key(certificate), signer["signature"].native
    # signed as the set that it is, carried under a tag of its own
    signed_attributes = _SET + signer["signed_attrs"].dump()[1:]
    # what carries meaning is the certificates, the signed attributes and the value; the rest is one fixed writing
    _refuse_unless(_writing(chain, signed_attributes, key, value) == signature)
    _refuse_unless(not isinstance(key, ec.EllipticCurvePublicKey) or is_low(value, key.curve))
    _refuse_unless(attributes[_MESSAGE_DIGEST].native == sha256(content).digest())
    _refuse_unless(attributes[_CONTENT_TYPE].native == "data")
    if not signs(key, value, signed_attributes):
        raise PackageError("Chữ ký không khớp với nội dung gói.", _ADVICE)
    carried = tuple(x509.load_der_x509_certificate(each.dump()) for each in chain[1:])
    return SignedWith(certificate, carried, _moment(attributes[_SIGNING_TIME].native))


def _writing(chain: Sequence[Any], signed_attributes: bytes, key: StrongKey, value: bytes) -> bytes:
    """Return the CMS in the only writing that is read: version 1, SHA-256, one signer, nothing unsigned.

    It is put together from the bytes of its parts: a library that builds it anew takes a hundred times as long.
    """
    said = chain[0]["tbs_certificate"]
    algorithm = _SHA256_RSA if isinstance(key, rsa.RSAPublicKey) else _SHA256_ECDSA
    signer = _tlv(
        _SEQUENCE,
        _ONE,
        _tlv(_SEQUENCE, said["issuer"].dump(), said["serial_number"].dump()),
        _SHA256,
        _FIRST + signed_attributes[1:],
        algorithm,
        _tlv(_OCTETS, value),
    )
    signed = _tlv(
        _SEQUENCE,
        _ONE,
        _tlv(_SET, _SHA256),
        _tlv(_SEQUENCE, _DATA),
        _tlv(_FIRST, *sorted(each.dump() for each in chain)),
        _tlv(_SET, signer),
    )
    return _tlv(_SEQUENCE, _SIGNED_DATA, _tlv(_FIRST, signed))


def _tlv(tag: bytes, *parts: bytes) -> bytes:
    """Return one DER value: tag, length in its shortest form, contents."""
    contents = b"".join(parts)
    size = len(contents)
    if size < _LONG:
        return tag + bytes((size,)) + contents
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return tag + bytes((_LONG | len(length),)) + length + contents


def _attributes(signer: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for attribute in signer["signed_attrs"]:
        name, values = attribute["type"].dotted, attribute["values"]
        _refuse_unless(name in _ALLOWED and name not in found and len(values) == 1)
        found[name] = values[0]
    _refuse_unless(set(found) >= _REQUIRED)
    return found


def _named(certificates: Sequence[Any], signing_certificate: Any) -> list[Any]:
    """Return the certificates in the order in which the signer has named them, the signer's own first."""
    here = {sha256(each.dump()).digest(): each for each in certificates}
    named = list(signing_certificate["certs"])
    _refuse_unless(all(each["hash_algorithm"]["algorithm"].native == "sha256" for each in named))
    digests = [each["cert_hash"].native for each in named]
    _refuse_unless(len(digests) == len(here) == len(certificates) and set(digests) == set(here))
    return [here[each] for each in digests]


def _key(certificate: x509.Certificate) -> StrongKey:
    key = strong_key(certificate)
    if key is None:
        words = "Người ký dùng khóa quá yếu hoặc loại khóa lạ."
        raise PackageError(words, "Chỉ nhận RSA từ 2048 bit, P-256 và P-384, với SHA-256.")
    return key


def _choice(certificate: x509.Certificate) -> Any:
    from asn1crypto import x509 as asn1_x509  # noqa: PLC0415

    return asn1_x509.Certificate.load(_der(certificate))


def _der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.DER)


def _moment(value: Any) -> datetime:
    _refuse_unless(isinstance(value, datetime))
    moment: datetime = value
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _refuse_unless(sound: object) -> None:
    if not sound:
        raise ValueError("the signature is not in the form that this program signs in")
