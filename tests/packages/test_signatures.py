"""Signatures: what one hand signs the other reads, and no changed byte is let through."""

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from asn1crypto import cms as asn1_cms
from asn1crypto import keys, x509
from cryptography.hazmat.primitives import serialization
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes, SimpleSigner
from pyhanko.sign.validation import async_validate_detached_cms
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore

from desktop_app.domain.errors import PackageError
from desktop_app.domain.package import Party
from desktop_app.packages import cms
from desktop_app.packages.keys import issue, make_issuer, make_key, make_request, read_certificate, read_key
from desktop_app.packages.signature import sign, verify
from tests.builders import NOW
from tests.packages import second_reader

CONTENT = b"<danh muc/>"
ISSUER_KEY, ISSUER = make_issuer("Sở Giáo dục và Đào tạo", NOW, 10, None)
_PEM = make_key(None)
KEY = read_key(_PEM, lambda: None)
CERTIFICATE = read_certificate(
    issue(make_request(_PEM, lambda: None, Party("42401001", "Hoa Sen")), ISSUER_KEY, lambda: None, ISSUER, NOW, 3)
)
SIGNATURE = sign(CONTENT, KEY, CERTIFICATE, NOW)


def _by_pyhanko(signed_at: datetime) -> bytes:
    key = KEY.private_bytes(serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    certificate = x509.Certificate.load(CERTIFICATE.public_bytes(serialization.Encoding.DER))
    signer = SimpleSigner(certificate, keys.PrivateKeyInfo.load(key), SimpleCertificateStore())
    attributes = PdfCMSSignedAttributes(signing_time=signed_at)
    while True:
        signing = signer.async_sign_general_data(CONTENT, "sha256", use_cades=True, signed_attr_settings=attributes)
        signature = bytes(asyncio.run(signing).dump())
        # every other time it takes the other of the two values (r, s) and (r, n - s), which is not read here
        with suppress(PackageError):
            verify(signature, CONTENT)
            return signature


moments = st.datetimes(datetime(1950, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds are naive


@given(moments.map(lambda moment: moment.replace(microsecond=0)))
def test_what_is_signed_is_read_as_it_was_meant(signed_at: datetime) -> None:
    signature = sign(CONTENT, KEY, CERTIFICATE, signed_at)
    for found in (verify(signature, CONTENT), second_reader.verify(signature, CONTENT)):
        assert (found.signed_at, found.certificate) == (signed_at, CERTIFICATE)


# pyHanko writes no time after 2049
@settings(max_examples=20)
@given(moments.map(lambda moment: moment.replace(microsecond=0, year=min(moment.year, 2048))))
def test_all_but_the_value_is_what_pyhanko_writes(signed_at: datetime) -> None:
    theirs = _by_pyhanko(signed_at)
    assert verify(theirs, CONTENT).signed_at == signed_at
    ours = cms.read(sign(CONTENT, KEY, CERTIFICATE, signed_at))
    assert cms.write(replace(ours, value=cms.read(theirs).value)) == theirs


def test_pyhanko_accepts_it() -> None:
    signed = asn1_cms.ContentInfo.load(SIGNATURE)["content"]
    trusted = x509.Certificate.load(read_certificate(ISSUER).public_bytes(serialization.Encoding.DER))
    context = ValidationContext(trust_roots=[trusted], moment=NOW, allow_fetching=False)
    status = asyncio.run(async_validate_detached_cms(CONTENT, signed, signer_validation_context=context))
    assert status.intact
    assert status.valid


def test_every_other_bit_is_refused() -> None:
    for at in range(len(SIGNATURE)):
        for bit in range(8):
            changed = bytearray(SIGNATURE)
            changed[at] ^= 1 << bit
            with pytest.raises(PackageError):
                verify(bytes(changed), CONTENT)


def test_another_content_is_refused() -> None:
    with pytest.raises(PackageError):
        verify(SIGNATURE, CONTENT + b" ")


@st.composite
def changed(draw: st.DrawFn) -> bytes:
    """A signature with pieces cut out, doubled, moved or made up."""
    data = SIGNATURE
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.integers(0, 12)))
        put = draw(st.one_of(st.just(b""), st.binary(max_size=6), st.just(data[start:end] * 2), st.just(data[:9])))
        data = data[:start] + put + data[end:]
    return data


@settings(max_examples=1_000)
@given(changed())
def test_nothing_is_let_through_that_a_second_reader_refuses(data: bytes) -> None:
    try:
        found = verify(data, CONTENT)
    except PackageError:
        return
    assert data == SIGNATURE
    assert found.signed_at == second_reader.verify(data, CONTENT).signed_at
