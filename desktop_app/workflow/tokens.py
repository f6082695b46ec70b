"""Signing with a USB token: finding it, choosing a certificate, signing a PDF, putting one more signature on a package.

A PIN comes in as an argument, is used for that one work, and is kept nowhere. Nothing here changes a file that exists:
what is signed is written beside it.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from desktop_app.domain.errors import AppError, PackageError, TokenError
from desktop_app.domain.tokens import (
    Choice,
    Countersignature,
    PdfSignature,
    Plugged,
    TokenCertificate,
    TokenFacts,
    TokenLibrary,
)
from desktop_app.packages.countersign import countersign, signatures_on
from desktop_app.packages.envelope import is_envelope
from desktop_app.packages.pdf_signature import Statement, sign_pdf, signatures_in
from desktop_app.packages.token_libraries import libraries_here
from desktop_app.packages.token_probe import refuse_crashing
from desktop_app.packages.token_signer import TokenSigner
from desktop_app.packages.tokens import TokenReader
from desktop_app.packages.trust import Trust
from desktop_app.paths import own_command
from desktop_app.workflow.delivery import deliver

REASON = "Ký xác nhận số liệu"
PLACE = "Hà Tĩnh"
SIGNED_SUFFIX = "_da_ky"
_Found = TypeVar("_Found")
_LIST = ("token", "list", "--here", "--library")


class Tokens:
    """The USB tokens of this computer. Everything here may take seconds: ask it off the window's thread.

    ``trust`` returns whom this office believes now; ``now`` its clock.
    """

    def __init__(self, now: Callable[[], datetime], trust: Callable[[], Trust] = Trust) -> None:
        self._now = now
        self._trust = trust
        self._readers: dict[Path, TokenReader] = {}

    def libraries(self, chosen: str = "") -> tuple[TokenLibrary, ...]:
        """Return the libraries that can be offered: the ``chosen`` one first, if it is there, then the well-known."""
        known = libraries_here()
        if not chosen or not Path(chosen).is_file():
            return known
        path = Path(chosen)
        first = next((each for each in known if each.path.resolve() == path.resolve()), TokenLibrary(path.name, path))
        return (first, *(each for each in known if each != first))

    def tokens(self, library: Path, *, probe: bool = True) -> tuple[TokenFacts, ...]:
        """Return the tokens that are plugged in; raises ``TokenError`` when there is none, or the library is bad.

        A library that this run has not loaded yet is tried in a process of its own first, unless ``probe`` is false.
        """
        found = self._reader(library, probe=probe).tokens()
        if not found:
            raise TokenError("Chưa cắm USB token nào.", "Cắm token, chờ đèn sáng rồi bấm tìm lại.")
        return found

    def certificates(self, library: Path, token: str) -> tuple[TokenCertificate, ...]:
        """Return the certificates on the token of a serial number; raises ``TokenError`` when there is none."""
        found = self._reader(library).certificates(token, self._now())
        if not found:
            raise TokenError("Token này chưa có chứng thư nào.", "Dùng token khác, hoặc hỏi nơi cấp token.")
        return found

    def plugged(self, library: Path) -> tuple[Plugged, ...]:
        """Return the tokens that are plugged in, each with its certificates; raises ``TokenError``."""
        found = self.tokens(library)
        reader = self._reader(library)
        return tuple(Plugged(each, reader.certificates(each.serial, self._now())) for each in found)

    def first_plugged(self, libraries: Sequence[Path]) -> tuple[Path, tuple[Plugged, ...]]:
        """Return the first of ``libraries`` that sees a token, and what it sees; raises ``TokenError`` of the first."""
        trouble: TokenError | None = None
        for library in libraries:
            try:
                return library, self.plugged(library)
            except TokenError as error:
                trouble = trouble or error
        raise trouble or TokenError("Máy này chưa cài thư viện token.", "Cài trình điều khiển của token.")

    def choose(self, library: Path, token: str = "", certificate: str = "", *, last_try: bool = False) -> Choice:
        """Return the one certificate that the words mean; raises ``TokenError`` when that is none or several.

        ``token`` is a label or serial number, ``certificate`` a label, a holder, or the beginning of a fingerprint.
        """
        tokens = [each for each in self.tokens(library) if token in ("", each.label, each.serial)]
        chosen = _only(tokens, "token", [each.words for each in tokens], token)
        fit = [each for each in self.certificates(library, chosen.serial) if _means(each, certificate)]
        usable = [each for each in fit if not each.unfit] or fit
        return Choice(
            library,
            chosen.serial,
            _only(usable, "chứng thư", [each.words for each in usable], certificate).fingerprint,
            last_try=last_try,
        )

    def signed_name(self, source: Path) -> Path:
        """Return where the signed copy of a file goes, if nobody says otherwise."""
        return source.with_name(f"{source.stem}{SIGNED_SUFFIX}{source.suffix}")

    def sign_pdf(self, source: Path, out: Path, choice: Choice, pin: str) -> PdfSignature:
        """Sign the PDF at ``source`` into the new file ``out``; return the signature as it is read again."""
        _refuse_same(source, out)
        return self.sign_pdf_data(_read(source), out, choice, pin)

    def sign_pdf_data(self, data: bytes, out: Path, choice: Choice, pin: str) -> PdfSignature:
        """Sign a finished PDF into the file ``out``; return the signature as it is read again."""
        moment = self._now()
        with self._reader(choice.library).key(choice, pin, moment) as key:
            signed = sign_pdf(data, key, key.chain, Statement(REASON, PLACE), moment)
        made = signatures_in(signed, self._trust())[-1]
        deliver(signed, out)
        return made

    def pdf_signatures(self, source: Path) -> tuple[PdfSignature, ...]:
        """Return who has signed a PDF."""
        return signatures_in(_read(source), self._trust())

    def countersign(self, source: Path, out: Path, choice: Choice, pin: str) -> tuple[Countersignature, ...]:
        """Put one more signature on the package at ``source``, into the new file ``out``; return all of them."""
        _refuse_same(source, out)
        signed = self.countersign_data(_read(source), choice, pin)
        deliver(signed, out)
        return signatures_on(signed, self._trust())

    def countersign_data(self, data: bytes, choice: Choice, pin: str) -> bytes:
        """Return a signed package (not yet encrypted) with one signature more."""
        if is_envelope(data):
            words = "Gói này đã mã hóa cho nơi nhận, không ký thêm được nữa."
            raise PackageError(words, "Gửi lại và ký bằng USB token ngay khi gửi, trước khi mã hóa.")
        moment = self._now()
        with self._reader(choice.library).key(choice, pin, moment) as key:
            return countersign(data, TokenSigner(key), moment)

    def _reader(self, library: Path, *, probe: bool = True) -> TokenReader:
        if library not in self._readers:
            if probe:
                refuse_crashing((*own_command(), *_LIST, str(library)), library.name)
            self._readers[library] = TokenReader(library)
        return self._readers[library]


def _means(certificate: TokenCertificate, words: str) -> bool:
    plain = words.replace(":", "").replace(" ", "").lower()
    return words in ("", certificate.label, certificate.holder) or certificate.fingerprint.startswith(plain)


def _only(found: Sequence[_Found], what: str, lines: Sequence[str], words: str) -> _Found:
    if len(found) == 1:
        return found[0]
    if not found:
        raise TokenError(f"Không thấy {what} “{words}”.", "Xem danh sách bằng lệnh token list, token certificates.")
    told = "; ".join(lines)
    raise TokenError(f"Có {len(found)} {what}: {told}.", f"Ghi rõ {what} cần dùng.")


def _refuse_same(source: Path, out: Path) -> None:
    if out.resolve() == source.resolve():
        raise AppError("Tệp đã ký phải mang tên khác tệp gốc.", "Chọn tên khác; tệp gốc được giữ nguyên.")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise AppError(f"Không đọc được {path.name}.", "Kiểm tra tên tệp và USB.") from error
