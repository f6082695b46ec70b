"""Keeps what an edit makes of a record: in one transaction, with its trail lines, judged, and as a step to go back."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from desktop_app.domain.draft import drafted
from desktop_app.domain.errors import AppError
from desktop_app.domain.form import Item
from desktop_app.domain.kinds import Answer, Rejected
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Change, Origin, Path, Record, RecordKey
from desktop_app.rules.difference import difference, same_answer
from desktop_app.workflow.around import judged
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.steps import StepBook, with_rows_of
from desktop_app.workflow.trail_lines import lines
from desktop_app.workflow.working_copy import stored_draft

MAX_ROWS = 5_000
Edited = tuple[Record, tuple[Change, ...]]
"""What an edit makes of a record, and the lines it adds to the trail."""


class Keeper:
    """The one door through which a working copy changes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.steps = StepBook()

    def edit(
        self, filled: Filled, edit: Callable[[Record], Edited], verdicts: Mapping[Path, Rejected | None]
    ) -> Filled:
        """Return the record as the ledger holds it after ``edit``, which gets the ledger's own.

        ``verdicts`` say what became of each cell that was typed. Raises what ``edit`` raises, and then keeps nothing.
        """
        form, key = filled.form, filled.record.key
        with self._desk.ledger.writing() as books:
            # the ledger's own record, not the caller's copy: another window may have answered in the meantime
            draft = stored_draft(books, form, key, filled.draft)
            stored = draft.record
            record, changes = edit(stored)
            if changes:
                draft = drafted(record, draft)
                books.records.keep(key, record.form, draft.body, changes)
        rejected = {**filled.rejected, **verdicts}
        kept = {path: verdict for path, verdict in rejected.items() if verdict is not None}
        done = judged(self._desk, replace(filled, record=record, rejected=with_rows_of(record, kept), draft=draft))
        origin = changes[0].origin if changes else Origin.TYPED
        if origin is not Origin.UNDONE:
            self.steps.take(replace(filled, record=stored), done, difference(stored, record), origin)
        return done

    def set_answers(self, record: Record, answers: Mapping[Path, Answer], origin: Origin) -> Edited:
        """Return the record with ``answers``, and a line for each that is another one than before."""
        there = record.answers() if len(answers) > 1 else {}
        changes = [
            self.change(record.key, path, old, new, origin)
            for path, new in answers.items()
            for old in [there.get(path) if there else record.answer(path)]
            if not same_answer(old, new)
        ]
        try:
            return record.with_answers({change.path: change.new for change in changes}), tuple(changes)
        except KeyError as error:
            raise AppError("Dòng này đã bị xóa ở một cửa sổ khác.", "Mở lại biểu mẫu để xem bản mới.") from error

    def change(self, key: RecordKey, path: Path, old: Answer, new: Answer, origin: Origin, why: str = "") -> Change:
        """Return a line of the trail, by this clerk at this moment."""
        return Change(key, path, old, new, self._desk.clerk, self._desk.now(), origin, why)

    def lines_between(self, old: Record, new: Record, origin: Origin, why: str = "") -> tuple[Change, ...]:
        """Return the trail's lines of all in which two states differ."""

        def write(path: Path, before: Answer, after: Answer, said: str) -> Change:
            return self.change(new.key, path, before, after, origin, said)

        return tuple(lines(difference(old, new), new, write, why))


def is_typed(item: Item) -> bool:
    """Say whether a question is answered by a person, and not by the program."""
    return item.kind.is_asked and not item.read_only


def refuse_too_many(rows: int) -> None:
    """Raise ``AppError`` when a table would have more rows than it holds."""
    if rows > MAX_ROWS:
        raise AppError(f"Bảng có quá {MAX_ROWS} dòng.", "Hãy kiểm tra lại vùng đã sao chép.")
