"""Filling a record: every answer is parsed, kept durably with its trail line, and judged at once.

There is no Save. What the caller gets back is what the ledger now holds.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from desktop_app.domain.backup import Why
from desktop_app.domain.body import draft_body
from desktop_app.domain.canonical import canonical_bytes
from desktop_app.domain.errors import AppError
from desktop_app.domain.flat_body import ROW_ADDED, ROW_REMOVED
from desktop_app.domain.form import Form, Item, PackEntry
from desktop_app.domain.kinds import Answer, Kind, NoData, NotApplicable, Rejected, parse
from desktop_app.domain.paper import Paper
from desktop_app.domain.period import Period
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Change, Origin, Path, Record, RecordKey, Row
from desktop_app.domain.task import Carriable, Task, TaskStatus
from desktop_app.domain.unit import Unit
from desktop_app.rules.carry import carried_over, to_carry
from desktop_app.store.database import Books
from desktop_app.workflow.around import Around, judged
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.papers import record_paper
from desktop_app.workflow.stead import unit_filled_for
from desktop_app.workflow.working_copy import standing, stored_record

MAX_ROWS = 5_000


_UNCHANGED = "xác nhận không đổi"

Edited = tuple[Record, tuple[Change, ...]]


class Entry:
    """Opening records and answering their questions, for the unit at this desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

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
            return Around(self._desk, books, filling, period).open(form_id)

    def answer(self, filled: Filled, path: Path, text: str, origin: Origin = Origin.TYPED) -> Filled:
        """Keep what was typed at ``path``. Text that is no answer is shown as rejected and not kept."""
        item = _asked(filled.form, path)
        parsed = parse(item.kind, text, item.choices)
        if isinstance(parsed, Rejected):
            return replace(filled, rejected=MappingProxyType({**filled.rejected, path: parsed}))
        return self._edit(filled, lambda record: self._set(record, {path: parsed}, origin), {path: None})

    def mark(self, filled: Filled, path: Path, answer: NotApplicable | NoData | None) -> Filled:
        """Keep "không áp dụng" or "chưa có số liệu" at ``path``, or take the answer away."""
        _asked(filled.form, path)
        kept = NoData(_parse_reason(answer.reason)) if isinstance(answer, NoData) else answer
        return self._edit(filled, lambda record: self._set(record, {path: kept}, Origin.TYPED), {path: None})

    def explain(self, filled: Filled, path: Path, reason: str) -> Filled:
        """Keep the clerk's reason at ``path``; an empty one is taken away."""
        parsed = _parse_reason(reason)

        def edit(record: Record) -> Edited:
            answer = record.answer(path) if path.item else None
            change = self._change(record.key, path, answer, answer, Origin.TYPED, why=parsed)
            return record.with_reason(path, parsed), (change,)

        return self._edit(filled, edit, {})

    def add_row(self, filled: Filled, repeat: str, at: int | None = None) -> Filled:
        """Add an empty row before position ``at``, or as the last one."""
        row = Row(self._desk.new_id())

        def edit(record: Record) -> Edited:
            _refuse_too_many(len(record.rows.get(repeat, ())) + 1)
            change = self._change(record.key, Path("", repeat, row.id), None, ROW_ADDED, Origin.TYPED)
            return record.with_row(repeat, row, at), (change,)

        return self._edit(filled, edit, {})

    def remove_row(self, filled: Filled, repeat: str, row_id: str) -> Filled:
        """Take a row away; its answers stay in the trail."""

        def edit(record: Record) -> Edited:
            row = record.row(repeat, row_id)
            if row is None:
                return record, ()
            lost = [
                self._change(record.key, Path(name, repeat, row_id), old, None, Origin.TYPED)
                for name, old in row.values.items()
            ]
            marker = self._change(record.key, Path("", repeat, row_id), None, ROW_REMOVED, Origin.TYPED)
            return record.without_row(repeat, row_id), (*lost, marker)

        gone = {path: None for path in filled.rejected if (path.repeat, path.row) == (repeat, row_id)}
        return self._edit(filled, edit, gone)

    def paste(
        self,
        filled: Filled,
        repeat: str,
        first_row: int,
        items: tuple[str, ...],
        texts: tuple[tuple[str, ...], ...],
    ) -> Filled:
        """Keep a pasted range: ``texts`` row by row, its columns belonging to ``items``.

        Rows are added as needed, all in one transaction. Cells that are no answer come back as rejected.
        """
        present = [row.id for row in filled.record.rows.get(repeat, ())]
        added = [self._desk.new_id() for _ in range(first_row + len(texts) - len(present))]
        _refuse_too_many(len(present) + len(added))
        row_ids = [*present, *added][first_row:]
        answers: dict[Path, Answer] = {}
        verdicts: dict[Path, Rejected | None] = {}
        for row_id, cells in zip(row_ids, texts, strict=False):
            for name, text in zip(items, cells, strict=False):
                path = Path(name, repeat, row_id)
                item = filled.form.item(name, repeat)
                if item.kind.is_asked and not item.read_only:
                    parsed = parse(item.kind, text, item.choices)
                    verdicts[path] = parsed if isinstance(parsed, Rejected) else None
                    if not isinstance(parsed, Rejected):
                        answers[path] = parsed

        def edit(record: Record) -> Edited:
            changes = []
            for row_id in added:
                record = record.with_row(repeat, Row(row_id))
                changes.append(self._change(record.key, Path("", repeat, row_id), None, ROW_ADDED, Origin.PASTED))
            # a row may have gone in the meantime, through another window
            still_there = {p: a for p, a in answers.items() if record.row(repeat, p.row)}
            pasted, cells = self._set(record, still_there, Origin.PASTED)
            return pasted, (*changes, *cells)

        return self._edit(filled, edit, verdicts)

    def fill(self, filled: Filled, record: Record, origin: Origin) -> Filled:
        """Keep all answers of ``record`` in one transaction, as an intake does."""
        return self.revise(filled, lambda _: record, origin)

    def revise(self, filled: Filled, work: Callable[[Record], Record], origin: Origin) -> Filled:
        """Keep what ``work`` makes of the ledger's own record, in one transaction; it may raise to keep nothing."""

        def edit(current: Record) -> Edited:
            record = replace(work(current), key=current.key, form=current.form)
            for rows in record.rows.values():
                _refuse_too_many(len(rows))
            return record, self._changed(current, record, origin)

        return self._edit(filled, edit, {})

    def carriable(self, filled: Filled) -> Carriable:
        """Return how much ``carry_over`` would copy into this record now."""
        return _carriable(filled)

    def carry_over_all(self, period: Period, unit: str = "") -> tuple[str, ...]:
        """Copy last year's stable answers into every form of ``period`` without a bản chốt; return their titles."""
        tasks = [task for task in self.tasks(period, unit) if task.carriable]
        if tasks:
            self._desk.copies.before(Why.CARRY)
        for task in tasks:
            self.carry_over(self.open(task.key.form_id, Period.parse(task.key.period), task.key.unit))
        return tuple(task.title for task in tasks)

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
            return copied, self._changed(current, copied, Origin.CARRIED)

        return self._edit(filled, edit, {})

    def confirm(self, filled: Filled, paths: Collection[Path]) -> Filled:
        """Confirm that what was carried over at ``paths`` is still so; one trail line each."""

        def edit(current: Record) -> Edited:
            waiting = [path for path in sorted(current.unconfirmed) if path in paths]
            changes = [
                self._change(current.key, path, answer, answer, Origin.TYPED, why=_UNCHANGED)
                for path in waiting
                for answer in [current.answer(path) if path.item else None]
            ]
            return current.confirmed(waiting), tuple(changes)

        return self._edit(filled, edit, {})

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

    def _entry(self, form_id: str) -> PackEntry:
        try:
            return self._desk.book.pack.entry(form_id)
        except KeyError as error:
            known = ", ".join(entry.form_id for entry in self._desk.book.pack.entries)
            raise AppError(f"Không có biểu mẫu “{form_id}”.", f"Các biểu mẫu đang có: {known}.") from error

    def _edit(
        self, filled: Filled, edit: Callable[[Record], Edited], verdicts: Mapping[Path, Rejected | None]
    ) -> Filled:
        form, key = filled.form, filled.record.key
        with self._desk.ledger.writing() as books:
            # the ledger's own record, not the caller's copy: another window may have answered in the meantime
            record, changes = edit(stored_record(books, form, key))
            if changes:
                books.records.keep(key, record.form, canonical_bytes(draft_body(record)), changes)
        rejected = {**filled.rejected, **verdicts}
        kept = {path: verdict for path, verdict in rejected.items() if verdict is not None}
        return judged(self._desk, replace(filled, record=record, rejected=MappingProxyType(kept)))

    def _set(self, record: Record, answers: Mapping[Path, Answer], origin: Origin) -> Edited:
        changes: list[Change] = []
        for path, new in answers.items():
            old = record.answer(path)
            if _same(old, new):
                continue
            try:
                record = record.with_answer(path, new)
            except KeyError as error:
                raise AppError("Dòng này đã bị xóa ở một cửa sổ khác.", "Mở lại biểu mẫu để xem bản mới.") from error
            changes.append(self._change(record.key, path, old, new, origin))
        return record, tuple(changes)

    def _change(self, key: RecordKey, path: Path, old: Answer, new: Answer, origin: Origin, why: str = "") -> Change:
        return Change(key, path, old, new, self._desk.clerk, self._desk.now(), origin, why)

    def _changed(self, old: Record, new: Record, origin: Origin) -> tuple[Change, ...]:
        """Return one line for each row that comes or goes, and for each answer in which two states differ."""
        before, after = old.answers(), new.answers()
        answers = (
            self._change(old.key, path, before.get(path), after.get(path), origin)
            for path in dict.fromkeys([*before, *after])
            if not _same(before.get(path), after.get(path))
        )
        return (*self._rows_changed(old, new, origin), *answers)

    def _rows_changed(self, old: Record, new: Record, origin: Origin) -> Iterator[Change]:
        """Yield a line for each row that comes or goes."""
        for repeat in {**old.rows, **new.rows}:
            before, after = ([row.id for row in record.rows.get(repeat, ())] for record in (old, new))
            for words, rows, others in ((ROW_ADDED, after, set(before)), (ROW_REMOVED, before, set(after))):
                for row_id in rows:
                    if row_id not in others:
                        yield self._change(new.key, Path("", repeat, row_id), None, words, origin)


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
    if not item.kind.is_asked or item.read_only:
        raise AppError(f"“{item.label or item.name}” do chương trình tự tính.", "Hãy sửa các số liệu thành phần.")
    return item


def _same(old: Answer, new: Answer) -> bool:
    return type(old) is type(new) and old == new


def _refuse_too_many(rows: int) -> None:
    if rows > MAX_ROWS:
        raise AppError(f"Bảng có quá {MAX_ROWS} dòng.", "Hãy kiểm tra lại vùng đã sao chép.")


def _parse_reason(text: str) -> str:
    parsed = parse(Kind.TEXT, " ".join(text.split()))
    if isinstance(parsed, Rejected):
        raise AppError(parsed.message)
    return str(parsed or "")
