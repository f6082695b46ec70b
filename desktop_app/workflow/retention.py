"""Xóa theo thời hạn lưu: forms that name people go when they are older than the office keeps them.

The law (Luật 91/2025/QH15, articles 3 and 25) says "for the lawful period" and leaves its length to other rules: so the
office sets it, and until it does nothing is due. Only forms marked ``personal`` in the pack are deleted, whole: their
answers, trail and bản chốt, and the bytes of the packages that carried them. Figures of all other forms stay; those
that were counted from deleted forms cannot be counted again.
"""

from collections.abc import Sequence
from contextlib import suppress

from desktop_app.domain.backup import Backup, Why
from desktop_app.domain.errors import AppError, LedgerError
from desktop_app.domain.period import Period, PeriodKind
from desktop_app.domain.retention import Erasure, Held
from desktop_app.store.backup import forget_copy
from desktop_app.workflow.desk import Desk

YEARS = (0, 3, 5, 10)
"""What can be chosen; 0 is no limit."""

_SETTING = "retention_years"
_WHY = "hết thời hạn lưu"


class Retention:
    """How long forms that name people are kept at this desk, and their deletion."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def years(self) -> int:
        """For how many years they are kept; 0 while the office has set nothing."""
        with self._desk.ledger.reading() as books:
            found = books.settings.get(_SETTING) or "0"
        return int(found) if found.isdigit() else 0

    def set_years(self, years: int) -> None:
        """Keep them for so many years; 0 sets no limit."""
        with self._desk.ledger.writing() as books:
            books.settings.put(_SETTING, str(max(years, 0)))

    def limit(self) -> Period | None:
        """Return the period before which nothing should be kept any more, if the office has set a time."""
        years, now = self.years, self._desk.period
        return Period(now.start - years, PeriodKind.SCHOOL_YEAR, practice=now.practice) if years else None

    def look(self, before: Period) -> tuple[Held, ...]:
        """Return what would be deleted; raises ``AppError`` when ``before`` is not over yet."""
        self._refuse_present(before)
        with self._desk.ledger.reading() as books:
            return tuple(each for each in books.erasing.held(self._forms) if _is_before(each.period, before))

    def erase(self, before: Period, typed: str) -> Erasure:
        """Delete what ``look`` shows; ``typed`` is the period, typed once more by the person who decides.

        Raises ``AppError``, and then nothing has changed.
        """
        desk = self._desk
        desk.ledger.refuse_when_looking()
        if typed.strip() != before.code:
            raise AppError("Kỳ gõ lại chưa đúng, chưa xóa gì.", f"Gõ đúng “{before.code}” để xóa.")
        forms = {(each.period, each.form_id) for each in self.look(before)}
        done: Erasure | None = None
        if forms:
            with desk.ledger.writing() as books:
                done = books.erasing.erase(forms, desk.clerk, desk.now(), before.code, _WHY)
        if done is None:
            raise AppError(f"Không có gì cũ hơn kỳ {before.code} để xóa.", "Chọn kỳ muộn hơn nếu cần.")
        with suppress(LedgerError):
            # what was deleted is overwritten already; where somebody reads just now, only the file stays as long
            desk.ledger.compact()
        return done

    def older_copies(self) -> tuple[Backup, ...]:
        """Return the copies beside the ledger that were made before the newest deletion: they still hold it all."""
        newest = max((each.moment for each in self.erasures()), default=None)
        if newest is None:
            return ()
        # within the same second only the copy that was made because of the deletion is a newer one
        return tuple(
            each
            for each in self._desk.copies.all()
            if each.made < newest or (each.made == newest and each.why is not Why.ERASED)
        )

    def forget_copies(self, copies: Sequence[Backup]) -> int:
        """Delete copies, after a new one has been made, and return how many; raises ``AppError``."""
        self._desk.copies.after_erasing()
        for copy in copies:
            forget_copy(copy)
        return len(copies)

    def erasures(self) -> tuple[Erasure, ...]:
        """Return every deletion, the oldest first."""
        with self._desk.ledger.reading() as books:
            return books.erasing.all()

    @property
    def _forms(self) -> frozenset[str]:
        return frozenset(entry.form_id for entry in self._desk.book.pack.entries if entry.personal)

    def _refuse_present(self, before: Period) -> None:
        if before.start > self._desk.period.start:
            raise AppError(f"Kỳ {before.code} chưa tới.", "Chỉ xóa được các kỳ trước kỳ đang làm.")


def _is_before(code: str, before: Period) -> bool:
    try:
        return Period.parse(code).start < before.start
    except AppError:
        return False
