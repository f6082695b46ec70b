"""Cứu dữ liệu: out of a damaged file into a new ledger, with the help of the newest sound copy."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from desktop_app.domain.errors import LedgerError
from desktop_app.domain.progress import Progress, silently
from desktop_app.domain.record import FormVersion
from desktop_app.domain.rescue import Rescued
from desktop_app.formbook.book import Book
from desktop_app.paths import KEYS_SUFFIX, LEDGER_SUFFIX
from desktop_app.store.backup import backup_folder, copies_in, trouble_with
from desktop_app.store.rescue import rescue as save
from desktop_app.store.seed import units_from_csv
from desktop_app.workflow.doctor import check


def rescue(damaged: Path, new: Path, book: Book, units: Path, now: datetime, progress: Progress = silently) -> Rescued:
    """Save what can be read of ``damaged`` into a new ledger at ``new``; the damaged file is never touched.

    Places where the saved parts contradict each other are among the doubts. Raises ``LedgerError``.
    """
    if new.exists():
        raise LedgerError(f"Đã có tệp {new.name}.", "Chọn tên khác cho sổ mới.")
    if not new.parent.is_dir():
        raise LedgerError(f"Không có thư mục {new.parent}.", "Chọn thư mục khác.")
    copies = copies_in(backup_folder(damaged), damaged.stem)
    copy = next((each.path for each in copies if not trouble_with(each)), None)
    forms = {entry.form_id: book.form(entry.form_id) for entry in book.pack.entries}
    versions = {form.id: FormVersion(form.id, form.version, form.hash) for form in forms.values()}
    done = save(damaged, new, copy, versions, units_from_csv(units), progress)
    found = check(new, book, damaged.with_suffix(KEYS_SUFFIX), now)
    doubts = [f"{each.part}: {each.words}" for each in found.problems]
    return replace(done, doubts=(*done.doubts, *doubts))


def new_name(damaged: Path, day: date) -> Path:
    """Return a free name beside ``damaged`` for the ledger that is made from it."""
    number = 1
    while (
        path := damaged.with_name(f"{damaged.stem}-cuu-{day:%Y%m%d}{f'-{number}' * (number > 1)}{LEDGER_SUFFIX}")
    ).exists():
        number += 1
    return path
