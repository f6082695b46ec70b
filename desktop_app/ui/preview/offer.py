"""What a page has to print: one paper, or several of the same thing to choose from."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.printout import Printout
from desktop_app.domain.record import RecordKey
from desktop_app.workflow.office import Office


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to print it.

    ``make`` is called with ``progress`` off the window's thread, and with ``rows`` where there are empty rows.
    """

    name: str
    words: str
    make: Callable[..., Printout]
    by_rows: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """The papers of one thing, the likeliest first."""

    title: str
    variants: tuple[Variant, ...]


def record_offer(office: Office, key: RecordKey, *, checked: bool = False) -> Offer:
    """Return the papers of a record: filled (bản chốt and draft), blank, and what the rules find (first if checked)."""
    printing = office.printing
    head = office.submission.latest(key)
    draft = Variant("draft", _tr("Đã điền (nháp)"), partial(printing.draft, key))
    blank = Variant("blank", _tr("Mẫu trắng"), partial(printing.blank, key), by_rows=True)
    problems = Variant("problems", _tr("Kết quả kiểm tra"), partial(printing.problems, key))
    final: tuple[Variant, ...] = ()
    if head is not None:
        words = _tr("Bản chốt lần {0}").format(head.revision)
        final = (Variant("final", words, partial(printing.final, key)),)
    filled = (problems, *final, draft, blank) if checked else (*final, draft, blank, problems)
    return Offer(office.form(key.form_id).title, filled)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Offer", words)
