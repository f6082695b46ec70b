"""What every kind of work stands on: one ledger, one pack of forms, one person, one clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop_app.domain.form import Form
from desktop_app.domain.period import Period
from desktop_app.domain.snapshot import Filler
from desktop_app.domain.unit import Unit
from desktop_app.formbook.book import Book
from desktop_app.packages.keys import KeyFolder
from desktop_app.rules.judge import Judge
from desktop_app.store.database import Ledger
from desktop_app.workflow.copies import Copies


@dataclass(frozen=True)
class Desk:
    """The open ledger of ``unit``, the person at it, and what the work needs from outside.

    ``who`` returns the name of the person, which changes when another sits down.
    ``now`` returns an aware local time; ``new_id`` a fresh 32-digit hexadecimal id. ``practice`` ledgers hold practice
    periods only, and the others none.
    """

    ledger: Ledger
    book: Book
    judges: "Judges"
    unit: Unit
    who: Callable[[], str]
    practice: bool
    now: Callable[[], datetime]
    new_id: Callable[[], str]
    keys: KeyFolder
    fonts: Path
    program: str
    copies: Copies

    @property
    def clerk(self) -> str:
        """Who sits at the desk at this moment."""
        return self.who()

    @property
    def period(self) -> Period:
        """The period that is being reported now."""
        current = Period.school_year_of(self.now().date())
        return Period(current.start, current.kind, practice=self.practice)

    def filler_for(self, unit: Unit) -> Filler | None:
        """Return this desk's unit as the one that fills for ``unit``, or nothing where a unit fills for itself."""
        return None if unit.code == self.unit.code else Filler(self.unit.code, self.unit.full_name)


class Judges:
    """One judge for each form version, made when it is first needed.

    A form that offers the rows of another (``Form.lists``) is another form each time, and gets a judge of its own.
    """

    def __init__(self) -> None:
        self._judges: dict[str, Judge] = {}
        self._of_lists: dict[str, Judge] = {}

    def of(self, form: Form) -> Judge:
        """Return the judge of a form version."""
        if form.lists:
            judge = self._of_lists.get(form.id)
            if judge is None or judge.form is not form:
                judge = self._of_lists[form.id] = Judge(form)
            return judge
        if form.hash not in self._judges:
            self._judges[form.hash] = Judge(form)
        return self._judges[form.hash]
