"""Line 8 of the list: hands that may not sign, or not for this office."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from desktop_app.domain.package import Party
from desktop_app.packages.keys import read_certificate, read_key
from desktop_app.packages.seal import seal
from desktop_app.packages.signer import KeySigner
from tests.attack.crafted import Table
from tests.attack.offices import (
    COMMUNE,
    ISSUER,
    ISSUER_KEY,
    OTHER_COMMUNE,
    PROVINCE,
    SCHOOL,
    STRANGER,
    STRANGER_KEY,
    a_package,
    a_signer,
    a_snapshot,
    contents,
    honest,
    nothing,
    parts_of,
    signed_anew,
    signer_of,
    wrapping,
)
from tests.builders import NOW

TABLE = Table()
_DAY = timedelta(days=1)


def _certified(
    *,
    party: Party = SCHOOL,
    begins: datetime = NOW - _DAY,
    ends: datetime = NOW + _DAY,
    ca: bool = False,
    signs: bool = True,
    certifies: bool = False,
    curve: ec.EllipticCurve | None = None,
    digest: hashes.SHA512 | None = None,
    extensions: bool = True,
    code: bool = True,
) -> KeySigner:
    """Return a key with a certificate of the right issuer that says what it should not."""
    key = ec.generate_private_key(curve or ec.SECP256R1())
    names = [x509.NameAttribute(NameOID.COMMON_NAME, party.name)]
    names += [x509.NameAttribute(NameOID.SERIAL_NUMBER, party.code)] if code else []
    builder = x509.CertificateBuilder().subject_name(x509.Name(names)).issuer_name(read_certificate(ISSUER).subject)
    builder = builder.public_key(key.public_key()).serial_number(x509.random_serial_number())
    builder = builder.not_valid_before(begins).not_valid_after(ends)
    if extensions:
        usage = x509.KeyUsage(signs, signs, not signs, False, False, certifies, certifies, False, False)  # noqa: FBT003
        builder = builder.add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        builder = builder.add_extension(usage, critical=True)
    return KeySigner(key, builder.sign(read_key(ISSUER_KEY, nothing), digest or hashes.SHA256()))


def _self_signed() -> KeySigner:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, SCHOOL.name),
            x509.NameAttribute(NameOID.SERIAL_NUMBER, SCHOOL.code),
        ]
    )
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = builder.serial_number(9).not_valid_before(NOW - _DAY).not_valid_after(NOW + _DAY)
    return KeySigner(key, builder.sign(key, hashes.SHA256()))


def _of(**how: Any) -> Callable[[], bytes]:
    return lambda: a_package(_certified(**how))


def _signed_at(moment: datetime) -> bytes:
    return seal(contents(), signer_of(SCHOOL), moment)


def _by_a_school() -> bytes:
    """Return a package for which a school's key has certified another school's."""
    school = _certified()
    key = ec.generate_private_key(ec.SECP256R1())
    builder = x509.CertificateBuilder().subject_name(_certified(party=OTHER_COMMUNE).certificate.subject)
    builder = builder.issuer_name(school.certificate.subject).public_key(key.public_key()).serial_number(8)
    builder = builder.not_valid_before(NOW - _DAY).not_valid_after(NOW + _DAY)
    signer = KeySigner(key, builder.sign(school.key, hashes.SHA256()))
    return a_package(signer, sender=OTHER_COMMUNE)


def _on_another_curve() -> bytes:
    signer = _certified(curve=ec.SECP521R1())
    return signed_anew(parts_of(honest())[:-2], signer=signer)


TABLE.add(8, "signed by a stranger", "không do Sở cấp chứng thư", lambda: a_package(_self_signed()))
TABLE.add(
    8,
    "another authority of the same name",
    "chỉ mang cùng tên với Sở",
    lambda: a_package(a_signer(SCHOOL, STRANGER_KEY, STRANGER)),
)
TABLE.add(8, "certified by a school", "không do Sở cấp chứng thư", _by_a_school)
TABLE.add(8, "certificate with SHA-512", "Sở không dùng loại mã băm này", _of(digest=hashes.SHA512()))
TABLE.add(8, "expired", "đã hết hạn", _of(begins=NOW - 9 * _DAY, ends=NOW - _DAY))
TABLE.add(8, "not yet valid", "chưa có hiệu lực", _of(begins=NOW + _DAY, ends=NOW + 9 * _DAY))
TABLE.add(8, "signed after the certificate ended", "đã hết hạn", partial(_signed_at, NOW + timedelta(days=5 * 365)))
TABLE.add(
    8,
    "certificate of another unit",
    "Người ký không phải là Trường mầm non Hoa Sen",
    lambda: a_package(signer_of(COMMUNE)),
)
TABLE.add(8, "CA bit on a leaf", "chứng thư cấp phát", _of(ca=True))
TABLE.add(8, "key usage for encryption only", "không dùng để ký số liệu", _of(signs=False))
TABLE.add(8, "key usage for certificates", "chứng thư cấp phát", _of(certifies=True))
TABLE.add(8, "key of another curve", "loại không được phép|đường cong", _on_another_curve)
TABLE.add(8, "certificate without usage", "không dùng để ký số liệu", _of(extensions=False))
TABLE.add(8, "certificate without unit", "không ghi rõ mã và tên đơn vị", _of(code=False))
TABLE.add(
    8,
    "the issuer itself signs",
    "chứng thư cấp phát|không do Sở",
    lambda: a_package(KeySigner(read_key(ISSUER_KEY, nothing), read_certificate(ISSUER))),
)
TABLE.add(
    8,
    "school speaks for another school",
    "không được gửi thay cho đơn vị 42401002",
    lambda: a_package(snapshots=(a_snapshot("42401002"),)),
)
TABLE.add(
    8,
    "commune carries what was meant for others",
    "gửi cho Sở Giáo dục và Đào tạo, không phải Phường",
    lambda: wrapping(a_package(recipient=PROVINCE)),
)
TABLE.add(8, "commune carries another period", "thuộc kỳ khác", lambda: wrapping(a_package(), period="2025-2026"))
