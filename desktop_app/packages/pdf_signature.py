"""Signs finished PDFs as PAdES B-B, and says who has signed one: an update behind the pages, which stay byte for byte.

The signature shows in the signature panel of a PDF reader, with reason and place; nothing is drawn on the pages.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any, Protocol

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes

from desktop_app.domain.errors import PdfError
from desktop_app.domain.tokens import PdfSignature
from desktop_app.packages.chains import believe, holder_words, organisation_words, read_roots, serial_words
from desktop_app.packages.trust import Trust

_FIELD = "ChuKySo"
_HEAD = b"%PDF-"
_BROKEN = PdfError("Tệp này không phải PDF đọc được.", "Xuất lại PDF rồi ký.")


class RawKey(Protocol):
    """A key with its certificate that signs raw data with SHA-256."""

    @property
    def certificate(self) -> x509.Certificate:
        """The certificate of the key."""

    def sign_raw(self, data: bytes) -> bytes:
        """Return the signature over ``data``: PKCS#1 v1.5, or ECDSA in DER."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What a signature says of itself: why and where it was made."""

    reason: str
    location: str


def sign_pdf(
    data: bytes, key: RawKey, carried: Sequence[x509.Certificate], statement: Statement, signed_at: datetime
) -> bytes:
    """Return the PDF with one signature more; raises ``PdfError`` for what is no sound PDF."""
    # a PDF is rarely signed, and pyHanko loads slowly
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter  # noqa: PLC0415
    from pyhanko.sign.fields import SigSeedSubFilter  # noqa: PLC0415
    from pyhanko.sign.general import SigningError  # noqa: PLC0415
    from pyhanko.sign.signers import PdfSignatureMetadata  # noqa: PLC0415

    from desktop_app.packages.raw_signer import ClockedSigner, RawSigner  # noqa: PLC0415

    number = len(_embedded(data)) + 1
    metadata = PdfSignatureMetadata(
        field_name=f"{_FIELD}{number}",
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        reason=statement.reason,
        location=statement.location,
        name=holder_words(key.certificate.subject),
    )
    signer = ClockedSigner(metadata, RawSigner(key.certificate, carried, key.sign_raw), moment=signed_at)
    try:
        out = signer.sign_pdf(IncrementalPdfFileWriter(BytesIO(data)))
    except SigningError as error:
        raise PdfError("PDF này không cho ký thêm.", "Xuất lại PDF rồi ký.") from error
    return bytes(out.getbuffer())


def read_signatures(data: bytes, roots: Sequence[x509.Certificate] = ()) -> tuple[PdfSignature, ...]:
    """Return who has signed a PDF, the first signature first; raises ``PdfError`` for what is no sound PDF."""
    return tuple(_value(each, roots) for each in _embedded(data))


def signatures_in(data: bytes, trust: Trust) -> tuple[PdfSignature, ...]:
    """Return who has signed a PDF, as an office judges it that knows the roots of its register edition."""
    return read_signatures(data, read_roots(trust.edition.roots if trust.edition else ()))


def _embedded(data: bytes) -> list[Any]:
    from pyhanko.pdf_utils.reader import PdfFileReader  # noqa: PLC0415 - loads slowly

    if not data.startswith(_HEAD):
        raise _BROKEN
    try:
        reader = PdfFileReader(BytesIO(data))
        encrypted, signatures = reader.encrypted, list(reader.embedded_signatures)
        reader.root["/Pages"]
    # a damaged PDF makes its reader fail in many ways, and each of them means the same to a clerk
    except Exception as error:
        raise _BROKEN from error
    if encrypted:
        raise PdfError("PDF này có mật khẩu.", "Xuất PDF không đặt mật khẩu rồi ký.")
    return signatures


def _value(found: Any, roots: Sequence[x509.Certificate]) -> PdfSignature:
    certificate = x509.load_der_x509_certificate(found.signer_cert.dump())
    carried = [x509.load_der_x509_certificate(each.dump()) for each in found.other_embedded_certs]
    intact, whole = _integrity(found)
    moment = found.self_reported_timestamp
    trusted, words = False, "chữ ký không khớp: nội dung đã bị sửa sau khi ký"
    if intact:
        belief = believe(certificate, carried, roots, moment or certificate.not_valid_before_utc)
        trusted, words = belief.trusted, belief.words
    return PdfSignature(
        found.field_name,
        holder_words(certificate.subject),
        organisation_words(certificate.subject),
        holder_words(certificate.issuer),
        serial_words(certificate),
        certificate.fingerprint(hashes.SHA256()).hex(),
        moment,
        str(found.sig_object.get("/Reason", "")),
        intact,
        whole,
        trusted,
        words,
    )


def _integrity(found: Any) -> tuple[bool, bool]:
    """Return whether what is signed is unchanged, and whether nothing at all was added after it."""
    from pyhanko.sign.validation.generic_cms import validate_sig_integrity  # noqa: PLC0415 - loads slowly
    from pyhanko.sign.validation.status import SignatureCoverageLevel  # noqa: PLC0415

    try:
        found.compute_integrity_info()
        told = found.summarise_integrity_info()
        digest_holds, value_holds = validate_sig_integrity(
            found.signer_info, found.signer_cert, "data", found.compute_digest()
        )
    except (ValueError, TypeError, KeyError, AttributeError, UnsupportedAlgorithm):
        return False, False
    whole = told["coverage"] is SignatureCoverageLevel.ENTIRE_FILE
    return bool(digest_holds and value_holds and (whole or told["docmdp_ok"])), whole
