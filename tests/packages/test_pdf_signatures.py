"""PDFs signed as PAdES: poppler's pdfsig finds them valid, the pages stay as they are, and a changed byte is found."""

import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from desktop_app.domain.errors import PdfError
from desktop_app.domain.paper import Letterhead, Paper, Paragraph, SignatureBlock
from desktop_app.packages.pdf_signature import Statement, read_signatures, sign_pdf
from desktop_app.reports.page import Fonts, page_bytes
from tests.builders import NOW, the_places
from tests.soft_token import LEADER, OFFICE, PERSON, Authority, Stick

STATEMENT = Statement("Ký xác nhận số liệu", "Hà Tĩnh")


@pytest.fixture(scope="module")
def paper() -> bytes:
    """A finished page of the program."""
    letterhead = Letterhead("UBND phường Thành Sen", "Trường mầm non Hoa Sen", "Số: 1", "Thành Sen")
    words = (Paragraph("Trẻ 4 tuổi: 1.234"), Paragraph("Đường, ấm, ngữ, phượng, khuỷu"))
    made = Paper(letterhead, "Báo cáo thử", "Năm học 2026-2027", words, SignatureBlock(("Hiệu trưởng",), PERSON))
    return page_bytes(made, Fonts(the_places().fonts))


def _signed(data: bytes, stick: Stick, holder: str) -> bytes:
    with stick.key(holder) as key:
        return sign_pdf(data, key, key.chain, STATEMENT, NOW)


def _pdfsig(data: bytes, folder: Path) -> str:
    (folder / "a.pdf").write_bytes(data)
    done = subprocess.run(["pdfsig", "-nocert", "a.pdf"], cwd=folder, capture_output=True, check=False)
    return done.stdout.decode()


def _text(data: bytes, folder: Path) -> str:
    (folder / "a.pdf").write_bytes(data)
    done = subprocess.run(["pdftotext", "-layout", "a.pdf", "-"], cwd=folder, capture_output=True, check=True)
    return done.stdout.decode()


@pytest.mark.parametrize("holder", [PERSON, OFFICE, LEADER])
def test_pdfsig_finds_the_signature_of_a_token_valid_over_the_whole_document(
    stick: Stick, paper: bytes, tmp_path: Path, holder: str
) -> None:
    told = _pdfsig(_signed(paper, stick, holder), tmp_path)
    for words in (
        "Signature is Valid.",
        "Total document signed",
        "ETSI.CAdES.detached",
        "SHA-256",
        f"Signer Certificate Common Name: {holder}",
    ):
        assert words in told


def test_the_pages_stay_byte_for_byte_and_their_text_is_the_same(stick: Stick, paper: bytes, tmp_path: Path) -> None:
    signed = _signed(paper, stick, PERSON)
    assert signed.startswith(paper)
    before = _text(paper, tmp_path)
    assert "1.234" in before
    assert _text(signed, tmp_path) == before


def test_a_changed_byte_of_the_pages_is_found(stick: Stick, paper: bytes, tmp_path: Path) -> None:
    signed = bytearray(_signed(paper, stick, PERSON))
    at = signed.index(b"/MediaBox") + len(b"/MediaBox [ 0 0 ")
    signed[at] = ord("4") if signed[at] != ord("4") else ord("5")
    told = _pdfsig(bytes(signed), tmp_path)
    assert "Digest Mismatch" in told
    found = read_signatures(bytes(signed))
    assert [each.intact for each in found] == [False]
    assert "đã bị sửa" in found[0].words


def test_who_signed_when_and_why_is_read_again(stick: Stick, paper: bytes) -> None:
    found = read_signatures(_signed(paper, stick, PERSON), [stick.authority.root])
    assert len(found) == 1
    first = found[0]
    assert (first.holder, first.organisation, first.issuer) == (PERSON, "UBND phường Thành Sen", "CA thử nghiệm")
    assert first.signed_at == NOW
    assert first.reason == STATEMENT.reason
    assert first.intact
    assert first.whole
    assert first.trusted
    assert first.words == "tin được, chưa kiểm tra thu hồi với nơi cấp"


def test_without_the_root_the_issuer_is_unknown_and_said_so(stick: Stick, paper: bytes) -> None:
    first = read_signatures(_signed(paper, stick, PERSON), [Authority().root])[0]
    assert first.intact
    assert not first.trusted
    assert first.words == "chưa rõ nơi cấp"


def test_a_person_and_then_the_office_sign_and_the_first_stays_sound(
    stick: Stick, paper: bytes, tmp_path: Path
) -> None:
    signed = _signed(_signed(paper, stick, PERSON), stick, OFFICE)
    assert _pdfsig(signed, tmp_path).count("Signature is Valid.") == 2
    found = read_signatures(signed, [stick.authority.root])
    assert [(each.holder, each.intact, each.whole) for each in found] == [(PERSON, True, False), (OFFICE, True, True)]


def test_a_software_key_signs_a_pdf_too(paper: bytes, tmp_path: Path) -> None:
    secret = ec.generate_private_key(ec.SECP256R1())

    class Software:
        certificate = Authority().issue(secret.public_key(), "Khóa phần mềm")

        def sign_raw(self, data: bytes) -> bytes:
            return secret.sign(data, ec.ECDSA(hashes.SHA256()))

    assert "Signature is Valid." in _pdfsig(sign_pdf(paper, Software(), (), STATEMENT, NOW), tmp_path)


@pytest.mark.parametrize(
    "data",
    [b"", b"xin chao", b"%PDF-1.7\nkhong co gi", b"%PDF-1.4\nxref\n0 1\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF"],
    ids=["empty", "text", "head alone", "no pages"],
)
def test_what_is_no_pdf_is_refused_in_a_sentence(stick: Stick, data: bytes) -> None:
    with pytest.raises(PdfError) as caught:
        _signed(data, stick, PERSON)
    assert caught.value.advice
    with pytest.raises(PdfError):
        read_signatures(data)


def test_an_unsigned_pdf_has_no_signatures(paper: bytes) -> None:
    assert read_signatures(paper) == ()
