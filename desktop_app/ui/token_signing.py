"""What pages offer of USB tokens: signing a finished PDF, signing a package once more, signing while it is sent."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from desktop_app.domain.printout import Printout
from desktop_app.domain.tokens import Choice, Countersignature, PdfSignature
from desktop_app.settings import SettingsFile
from desktop_app.ui.dialogs import choose_files, choose_save
from desktop_app.ui.english import said
from desktop_app.ui.pages.page import Page
from desktop_app.ui.token_box import TokenBox
from desktop_app.workflow.tokens import Tokens

_Further = Callable[[bytes], bytes]


class TokenSigning(QObject):
    """Belongs to a page; what it has done, the page tells the window."""

    def __init__(self, tokens: Tokens, page: Page) -> None:
        super().__init__(page)
        self._tokens = tokens
        self._page = page
        self._out = Path()

    def sign_printout(self, printout: Printout) -> None:
        """Ask where to, then sign a finished document."""
        suggested = str(self._tokens.signed_name(Path(printout.file_name)))
        chosen = choose_save(self._page, self.tr("Ghi PDF đã ký"), suggested, self.tr("Tệp PDF (*.pdf)"))
        if chosen:
            self.sign_printout_to(printout, Path(chosen))

    def sign_printout_to(self, printout: Printout, out: Path) -> TokenBox:
        """Open the box that signs a finished document into ``out``."""
        words = self.tr("Ký “{0}”").format(printout.title)
        return self._open(words, partial(self._sign_pdf, printout.data, out), out, self._tell_signed)

    def countersign_file(self) -> None:
        """Ask for a package and where to, then sign it once more."""
        kinds = self.tr("Gói số liệu (*.gdmn)")
        found = choose_files(self._page, self.tr("Gói cần ký thêm"), kinds)
        if not found:
            return
        suggested = str(self._tokens.signed_name(Path(found[0])))
        chosen = choose_save(self._page, self.tr("Ghi gói đã ký thêm"), suggested, kinds)
        if chosen:
            self.countersign_to(Path(found[0]), Path(chosen))

    def countersign_to(self, source: Path, out: Path) -> TokenBox:
        """Open the box that signs the package at ``source`` once more, into ``out``."""
        words = self.tr("Ký thêm vào {0}").format(source.name)
        return self._open(words, partial(self._tokens.countersign, source, out), out, self._tell_countersigned)

    def send_signed(self, send: Callable[[_Further], object], told: Callable[..., object]) -> TokenBox:
        """Open the box that sends with one signature more: ``send`` gets what puts it on the sealed package."""
        return self._open(self.tr("Gửi, ký thêm bằng USB token"), partial(self._send, send), Path(), told)

    def _sign_pdf(self, data: bytes, out: Path, choice: Choice, pin: str) -> PdfSignature:
        return self._tokens.sign_pdf_data(data, out, choice, pin)

    def _send(self, send: Callable[[_Further], object], choice: Choice, pin: str) -> object:
        return send(partial(self._countersign_data, choice, pin))

    def _countersign_data(self, choice: Choice, pin: str, data: bytes) -> bytes:
        return self._tokens.countersign_data(data, choice, pin)

    def _open(
        self, words: str, work: Callable[[Choice, str], object], out: Path, told: Callable[..., object]
    ) -> TokenBox:
        self._out = out
        box = TokenBox(self._tokens, self._settings(), words, work, self._page)
        box.signed.connect(told)
        box.open()
        return box

    def _settings(self) -> SettingsFile:
        found = getattr(self._page.window(), "settings", None)
        return found if isinstance(found, SettingsFile) else SettingsFile()

    def _tell_signed(self, made: PdfSignature) -> None:
        words = self.tr("Đã ký {0}: {1}; {2}.")
        self._page.wrote.emit(words.format(self._out, made.holder, said(made.words)), self._out)

    def _tell_countersigned(self, made: tuple[Countersignature, ...]) -> None:
        words = self.tr("Đã ký thêm vào {0}: {1}; {2}.")
        newest = made[-1]
        self._page.wrote.emit(words.format(self._out, newest.holder, said(newest.words)), self._out)
