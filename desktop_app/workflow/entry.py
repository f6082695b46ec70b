"""Filling a record: every answer is parsed, kept durably with its trail line, and judged at once.

There is no Save. What the caller gets back is what the ledger now holds.
"""

from collections.abc import Callable, Collection
from dataclasses import replace
from types import MappingProxyType

from desktop_app.domain.backup import Why
from desktop_app.domain.body import MAX_NOTE
from desktop_app.domain.difference import Difference
from desktop_app.domain.draft import prepared
from desktop_app.domain.errors import AppError
from desktop_app.domain.flat_body import why_of_words
from desktop_app.domain.form import Form, Item, PackEntry
from desktop_app.domain.kinds import Answer, Kind, NoData, NotApplicable, Rejected, parse
from desktop_app.domain.paper import Paper
from desktop_app.domain.period import Period
from desktop_app.domain.problem import Filled
from desktop_app.domain.progress import Cancelled, Progress, silently
from desktop_app.domain.record import Change, Origin, Path, Record, RecordKey
from desktop_app.domain.task import Carriable, Task, TaskStatus
from desktop_app.domain.unit import Unit
from desktop_app.rules.carry import carried_over, to_carry
from desktop_app.store.database import Books
from desktop_app.workflow.around import Around
from desktop_app.workflow.keeper import Edited, is_typed, refuse_too_many
from desktop_app.workflow.papers import record_paper
from desktop_app.workflow.row_entry import RowEntry
from desktop_app.workflow.stead import unit_filled_for
from desktop_app.workflow.steps import StepBook
from desktop_app.workflow.trail_lines import UNCHANGED
from desktop_app.workflow.working_copy import standing


class Entry(RowEntry):
    """Opening records and answering their questions, for the unit at this desk."""

    @property
    def steps(self) -> StepBook:
        """The steps that can be taken back."""
        return self._keeper.steps

    def tasks(self, period: Period, unit: str = "") -> tuple[Task, ...]:
        """Return one task for each form that the unit fills in ``period``, in the order of the pack.

        A school year shows the forms of its calendar year, too. ``unit`` is another unit for which this desk fills.
        """
        with self._desk.ledger.reading() as books:
            filling = unit_filled_for(self._desk, books, unit)
            around = Around(self._desk, books, filling, period)
            return tuple(
                _task(books, around.open(entry.form_id), self._desk.unit)
                for entry in self._desk.book.pack.entries
                if entry.filled_by is filling.kind and period.of_kind(entry.period_kind) in period.together
            )

    def open(self, form_id: str, period: Period, unit: str = "") -> Filled:
        """Return the record of ``form_id`` as the ledger holds it, or a blank one.

        ``unit`` is another unit for which this desk fills. Raises ``AppError`` when it may not.
        """
        entry = self._entry(form_id)
        with self._desk.ledger.reading() as books:
            filling = unit_filled_for(self._desk, books, unit)
            if entry.filled_by is not filling.kind:
                title = self._desk.book.form(form_id).title
                words = f"Biểu “{title}” không phải do {filling.full_name} điền."
                raise AppError(words, "Chọn biểu khác, hoặc cho biết mã cơ sở cần điền thay.")
            filled = Around(self._desk, books, filling, period).open(form_id)
        return replace(filled, draft=prepared(filled.draft) if filled.draft else None)

    def answer(self, filled: Filled, path: Path, text: str, origin: Origin = Origin.TYPED) -> Filled:
        """Keep what was typed at ``path``. Text that is no answer is shown as rejected and not kept."""
        item = _asked(filled.form, path)
        parsed = parse(item.kind, text, item.choices, self._desk.now().date())
        if isinstance(parsed, Rejected):
            shown = replace(filled, rejected=MappingProxyType({**filled.rejected, path: parsed}))
            self._keeper.steps.take(filled, shown, Difference(), origin)
            return shown
        return self._keeper.edit(
            filled, lambda record: self._keeper.set_answers(record, {path: parsed}, origin), {path: None}
        )

    def mark(self, filled: Filled, path: Path, answer: NotApplicable | NoData | None) -> Filled:
        """Keep "không áp dụng" or "chưa có số liệu" at ``path``, or take the answer away."""
        _asked(filled.form, path)
        kept = NoData(_parse_reason(answer.reason)) if isinstance(answer, NoData) else answer
        return self._keeper.edit(
            filled, lambda record: self._keeper.set_answers(record, {path: kept}, Origin.TYPED), {path: None}
        )

    def explain(self, filled: Filled, path: Path, reason: str) -> Filled:
        """Keep the clerk's reason at ``path``; an empty one is taken away."""
        parsed = _parse_reason(reason)

        def edit(record: Record) -> Edited:
            answer = record.answer(path) if path.item else None
            change = self._keeper.change(record.key, path, answer, answer, Origin.TYPED, why=parsed)
            return record.with_reason(path, parsed), (change,)

        return self._keeper.edit(filled, edit, {})

    def note(self, filled: Filled, path: Path, words: str) -> Filled:
        """Keep the clerk's note at a place, a row or a whole table; an empty one is taken away."""
        parsed = parse(Kind.TEXT, words)
        if isinstance(parsed, Rejected) or len(str(parsed or "")) > MAX_NOTE:
            words = parsed.message if isinstance(parsed, Rejected) else f"Ghi chú dài quá {MAX_NOTE} ký tự."
            raise AppError(words, "Viết ngắn lại; ghi chú cũ được giữ nguyên.")
        note = str(parsed or "")

        def edit(record: Record) -> Edited:
            if record.notes.get(path, "") == note:
                return record, ()
            if path.row and record.row(path.repeat, path.row) is None:
                raise AppError("Dòng này đã bị xóa ở một cửa sổ khác.", "Mở lại biểu mẫu để xem bản mới.")
            answer = record.answer(path) if path.item else None
            why = why_of_words("notes", note)
            return record.with_note(path, note), (
                self._keeper.change(record.key, path, answer, answer, Origin.TYPED, why),
            )

        return self._keeper.edit(filled, edit, {})

    def fill(self, filled: Filled, record: Record, origin: Origin) -> Filled:
        """Keep all answers of ``record`` in one transaction, as an intake does."""
        return self.revise(filled, lambda _: record, origin)

    def revise(self, filled: Filled, work: Callable[[Record], Record], origin: Origin, why: str = "") -> Filled:
        """Keep what ``work`` makes of the ledger's own record, in one transaction; it may raise to keep nothing."""

        def edit(current: Record) -> Edited:
            record = replace(work(current), key=current.key, form=current.form)
            for rows in record.rows.values():
                refuse_too_many(len(rows))
            return record, self._keeper.lines_between(current, record, origin, why)

        return self._keeper.edit(filled, edit, {})

    def carriable(self, filled: Filled) -> Carriable:
        """Return how much ``carry_over`` would copy into this record now."""
        return _carriable(filled)

    def carry_over_all(self, period: Period, unit: str = "", progress: Progress = silently) -> tuple[str, ...]:
        """Copy last year's stable answers into every form of ``period`` without a bản chốt; return their titles.

        A form is copied whole or not at all; stopped in between, the forms that are done stay and are named.
        """
        tasks = [task for task in self.tasks(period, unit) if task.carriable]
        done: list[str] = []
        if tasks:
            self._desk.copies.before(Why.CARRY)
        for task in tasks:
            try:
                progress(len(done), len(tasks), task.title)
            except Cancelled:
                break
            self.carry_over(self.open(task.key.form_id, Period.parse(task.key.period), task.key.unit))
            done.append(task.title)
        return tuple(done)

    def carry_over(self, filled: Filled) -> Filled:
        """Copy last year's stable answers into the record, to be confirmed; what is answered already stays.

        Raises ``AppError`` when there is no bản chốt of the year before.
        """
        last = filled.facts.before.get(filled.form.id)
        if last is None:
            before = Period.parse(filled.record.key.period).previous
            words = f"Sổ này không có bản chốt “{filled.form.title}” của {before.title}."
            raise AppError(words, "Điền từ đầu, hoặc nhập từ tệp Excel.")

        def edit(current: Record) -> Edited:
            copied = carried_over(filled.form, last, current)
            return copied, self._keeper.lines_between(current, copied, Origin.CARRIED)

        return self._keeper.edit(filled, edit, {})

    def confirm(self, filled: Filled, paths: Collection[Path]) -> Filled:
        """Confirm that what was carried over at ``paths`` is still so; one trail line each."""

        def edit(current: Record) -> Edited:
            waiting = [path for path in sorted(current.unconfirmed) if path in paths]
            changes = [
                self._keeper.change(current.key, path, answer, answer, Origin.TYPED, why=UNCHANGED)
                for path in waiting
                for answer in [current.answer(path) if path.item else None]
            ]
            return current.confirmed(waiting), tuple(changes)

        return self._keeper.edit(filled, edit, {})

    def review(self, filled: Filled) -> Paper:
        """Return everything the record says as a finished paper, blanks included."""
        desk = self._desk
        with desk.ledger.reading() as books:
            today = desk.now().date()
            unit = books.register.get(filled.record.key.unit, today) or desk.unit
            parent = books.register.get(unit.parent, today)
        return record_paper(filled, unit, parent, filler=desk.filler_for(unit))

    def changes(self, key: RecordKey, path: Path | None = None) -> tuple[Change, ...]:
        """Return the trail of a record, or of one place in it; the newest line is last."""
        with self._desk.ledger.reading() as books:
            return books.trail.of(key, path)

    def _answered(self, filled: Filled, path: Path, answer: Answer, origin: Origin) -> Filled:
        keeper = self._keeper
        return keeper.edit(filled, lambda record: keeper.set_answers(record, {path: answer}, origin), {path: None})

    def _entry(self, form_id: str) -> PackEntry:
        try:
            return self._desk.book.pack.entry(form_id)
        except KeyError as error:
            known = ", ".join(entry.form_id for entry in self._desk.book.pack.entries)
            raise AppError(f"Không có biểu mẫu “{form_id}”.", f"Các biểu mẫu đang có: {known}.") from error


def _carriable(filled: Filled) -> Carriable:
    last = filled.facts.before.get(filled.form.id)
    return to_carry(filled.form, last, filled.record) if last else Carriable()


def _task(books: Books, filled: Filled, desk: Unit) -> Task:
    key = filled.record.key
    head = books.snapshots.head(key)
    theirs = head is not None and key.unit != desk.code and head.filler is None
    status, detail = standing(filled, head)
    if head is not None and theirs:
        status, detail = TaskStatus.DONE, f"cơ sở tự gửi lần {head.revision}, mã đối chiếu {head.check_code}"
    return Task(
        key,
        filled.form.title,
        status,
        detail,
        filled.form.provisional,
        filled.judgement.asked,
        filled.judgement.answered,
        head.revision if head else 0,
        sent=head is not None and books.packages.was_sent(head.hash),
        theirs=theirs,
        carriable=Carriable() if head else _carriable(filled),
    )


def _asked(form: Form, path: Path) -> Item:
    try:
        item = form.item(path.item, path.repeat)
    except KeyError as error:
        raise AppError(f"Biểu mẫu {form.id} không có câu “{path.item}”.", "Kiểm tra lại tên câu hỏi.") from error
    if not is_typed(item):
        raise AppError(f"“{item.label or item.name}” do chương trình tự tính.", "Hãy sửa các số liệu thành phần.")
    return item


def _parse_reason(text: str) -> str:
    parsed = parse(Kind.TEXT, " ".join(text.split()))
    if isinstance(parsed, Rejected):
        raise AppError(parsed.message)
    return str(parsed or "")
