"""The CAdES-B signature (ETSI EN 319 122) in the one writing that this program makes and reads.

Version 1, SHA-256 with ECDSA, one signer, one certificate, nothing unsigned. What carries meaning is the certificate,
the signed attributes and the value; all else follows from them, so a reader writes it anew and compares the bytes.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

from desktop_app.packages import der

_SIGNED_DATA, _DATA = der.write_oid("1.2.840.113549.1.7.2"), der.write_oid("1.2.840.113549.1.7.1")
_SHA256 = der.write(der.SEQUENCE, der.write_oid("2.16.840.1.101.3.4.2.1"), der.write(der.NULL))
_ECDSA_SHA256 = der.write(der.SEQUENCE, der.write_oid("1.2.840.10045.4.3.2"))
_ONE = der.write(der.INTEGER, b"\x01")
_CONTENT_TYPE, _DIGEST, _TIME = (der.write_oid(f"1.2.840.113549.1.9.{number}") for number in (3, 4, 5))
_SIGNING_CERTIFICATE = der.write_oid("1.2.840.113549.1.9.16.2.47")
_PROTECTION = der.write_oid("1.2.840.113549.1.9.52")
# RFC 6211, with implicit tags
_PROTECTED = der.write(der.SEQUENCE, _SHA256, der.write(der.CONTEXT | 1, der.inside(_ECDSA_SHA256, der.SEQUENCE)))
# version, number, algorithm, issuer: the first parts of what a certificate's issuer signs (RFC 5280 §4.1)
_TBS_HEAD = 4
_FIRST_UTC, _END_UTC = 1950, 2050


@dataclass(frozen=True, slots=True)
class Cms:
    """The three things in a signature that mean something, in DER; ``attributes`` is the content of their set."""

    certificate: bytes
    attributes: bytes
    value: bytes

    @property
    def signed(self) -> bytes:
        """The bytes that the value signs."""
        return der.write(der.SET, self.attributes)


def write(cms: Cms) -> bytes:
    """Return the signature in its one writing."""
    signer = der.write(
        der.SEQUENCE,
        _ONE,
        _issuer_and_serial(cms.certificate),
        _SHA256,
        der.write(der.CONTEXT, cms.attributes),
        _ECDSA_SHA256,
        der.write(der.OCTETS, cms.value),
    )
    signed = der.write(
        der.SEQUENCE,
        _ONE,
        der.write(der.SET, _SHA256),
        der.write(der.SEQUENCE, _DATA),
        der.write(der.CONTEXT, cms.certificate),
        der.write(der.SET, signer),
    )
    return der.write(der.SEQUENCE, _SIGNED_DATA, der.write(der.CONTEXT, signed))


def read(data: bytes) -> Cms:
    """Return what a signature says; raises ``DerError`` for every writing but the one."""
    _, content = der.members(data, der.SEQUENCE, der.OID, der.CONTEXT)
    (signed,) = der.members(content, der.CONTEXT, der.SEQUENCE)
    tags = (der.INTEGER, der.SET, der.SEQUENCE, der.CONTEXT, der.SET)
    *_, certificates, signers = der.members(signed, der.SEQUENCE, *tags)
    (certificate,) = der.members(certificates, der.CONTEXT, der.SEQUENCE)
    (signer,) = der.members(signers, der.SET, der.SEQUENCE)
    inner = (der.INTEGER, der.SEQUENCE, der.SEQUENCE, der.CONTEXT, der.SEQUENCE, der.OCTETS)
    *_, attributes, _algorithm, value = der.members(signer, der.SEQUENCE, *inner)
    cms = Cms(certificate, der.inside(attributes, der.CONTEXT), der.inside(value, der.OCTETS))
    if write(cms) != data:
        raise der.DerError("the signature is not in the form that this program signs in")
    return cms


def write_attributes(certificate: bytes, fingerprint: bytes, digest: bytes, signed_at: datetime) -> bytes:
    """Return the attributes that are signed: for ``certificate`` (of that SHA-256), over a content of ``digest``."""
    return b"".join(
        sorted(
            (
                _attribute(_CONTENT_TYPE, _DATA),
                _attribute(_TIME, _moment(signed_at)),
                _attribute(_DIGEST, der.write(der.OCTETS, digest)),
                _attribute(_SIGNING_CERTIFICATE, _named(certificate, fingerprint)),
            )
        )
    )


def read_signing_time(attributes: bytes, certificate: bytes, fingerprint: bytes, digest: bytes) -> datetime:
    """Return when it was signed; all other attributes must say exactly what they have to. Raises ``DerError``."""
    pairs = [_attribute_read(value) for _, value in der.parts(attributes)]
    found = dict(pairs)
    named = found.get(_SIGNING_CERTIFICATE)
    sound = (
        len(found) == len(pairs)
        and found.get(_CONTENT_TYPE) == _DATA
        and found.get(_DIGEST) == der.write(der.OCTETS, digest)
        and named in (_named(certificate, fingerprint), _named(certificate, fingerprint, with_issuer=False))
        and found.get(_PROTECTION, _PROTECTED) == _PROTECTED
        and set(found) <= {_CONTENT_TYPE, _DIGEST, _TIME, _SIGNING_CERTIFICATE, _PROTECTION}
    )
    if not sound or _TIME not in found:
        raise der.DerError("the signed attributes say something else")
    return _read_moment(found[_TIME])


def _attribute(name: bytes, value: bytes) -> bytes:
    return der.write(der.SEQUENCE, name, der.write(der.SET, value))


def _attribute_read(data: bytes) -> tuple[bytes, bytes]:
    name, values = der.members(data, der.SEQUENCE, der.OID, der.SET)
    ((_, value),) = der.parts(der.inside(values, der.SET))
    return name, value


def _issuer_and_serial(certificate: bytes) -> bytes:
    serial, issuer = _serial_and_issuer(certificate)
    return der.write(der.SEQUENCE, issuer, serial)


def _named(certificate: bytes, fingerprint: bytes, *, with_issuer: bool = True) -> bytes:
    """Return SigningCertificateV2 (RFC 5035): the certificate by its SHA-256, and by its issuer and number."""
    serial, issuer = _serial_and_issuer(certificate)
    general = der.write(der.SEQUENCE, der.write(der.CONTEXT | 4, issuer))
    by_issuer = (der.write(der.SEQUENCE, general, serial),) if with_issuer else ()
    one = der.write(der.SEQUENCE, der.write(der.OCTETS, fingerprint), *by_issuer)
    return der.write(der.SEQUENCE, der.write(der.SEQUENCE, one))


def _serial_and_issuer(certificate: bytes) -> tuple[bytes, bytes]:
    ((_, tbs), *_others) = der.parts(der.inside(certificate, der.SEQUENCE))
    head = list(der.parts(der.inside(tbs, der.SEQUENCE)))[:_TBS_HEAD]
    if [tag for tag, _ in head] != [der.CONTEXT, der.INTEGER, der.SEQUENCE, der.SEQUENCE]:
        raise der.DerError("this is no certificate of version 3")
    return head[1][1], head[3][1]


def _moment(moment: datetime) -> bytes:
    """Return a moment as RFC 5652 §11.3 asks: whole seconds in UTC, two digits for the years 1950 to 2049."""
    text = moment.astimezone(UTC).strftime("%Y%m%d%H%M%SZ").zfill(15)
    if _FIRST_UTC <= int(text[:4]) < _END_UTC:
        return der.write(der.UTC_TIME, text[2:].encode("ascii"))
    return der.write(der.TIME, text.encode("ascii"))


def _read_moment(data: bytes) -> datetime:
    text = der.inside(data, data[0]).decode("ascii")
    if data[0] == der.UTC_TIME:
        text = f"{'19' if text >= '5' else '20'}{text}"
    moment = datetime.strptime(text, "%Y%m%d%H%M%SZ").replace(tzinfo=UTC)
    # strptime reads more than one writing; only that one counts
    if _moment(moment) != data:
        raise der.DerError("the time of signing is written in another way")
    return moment
