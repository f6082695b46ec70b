"""Trouble a clerk can act on, told in Vietnamese."""


class AppError(Exception):
    """What went wrong and the way out, both ready to be shown to a clerk.

    ``message`` says what and where; ``advice`` says what to do. Each is one Vietnamese sentence
    ending in a full stop.
    """

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message, advice)
        self.message = message
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.message} {self.advice}".strip()


class FormError(AppError):
    """A form file cannot be used."""


class LedgerError(AppError):
    """A ledger file cannot be opened, read or written."""


class LedgerUnwritable(LedgerError):  # noqa: N818 - the ledger is sound; only its place takes nothing
    """A ledger cannot be written where it lies, but may be opened for looking."""


class PackageError(AppError):
    """A package is refused; nothing in the ledger has changed."""


class SigningKeyError(AppError):
    """A signing key or certificate is missing, locked or unfit."""


class TokenError(SigningKeyError):
    """A USB token, its library or its PIN is missing, wrong or locked."""


class PdfError(AppError):
    """A PDF cannot be signed, or is no PDF."""


class WorkbookError(AppError):
    """A workbook is refused; nothing in the ledger has changed."""


class ReportError(AppError):
    """A workbook or page cannot be written."""
