"""The working copy of a record: reading it from the ledger, and where it stands beside its newest bản chốt."""

from dataclasses import replace
from types import MappingProxyType

from desktop_app.domain.body import record_from_body, sealed_record
from desktop_app.domain.canonical import JsonValue, canonical_bytes, parse_known, parse_strict
from desktop_app.domain.draft import Draft, drafted
from desktop_app.domain.form import Form, Repeat
from desktop_app.domain.problem import Filled, Level
from desktop_app.domain.record import FormVersion, Record, RecordKey, Row
from desktop_app.domain.snapshot import Snapshot
from desktop_app.domain.task import TaskStatus
from desktop_app.rules.difference import difference
from desktop_app.rules.final_body import final_body
from desktop_app.rules.judge import Judge
from desktop_app.store.database import Books


def stored_record(books: Books, form: Form, key: RecordKey) -> Record:
    """Return the record at ``key`` read with ``form``; a blank one when the ledger has none."""
    return stored_draft(books, form, key).record


def stored_draft(books: Books, form: Form, key: RecordKey, known: Draft | None = None) -> Draft:
    """Return the record at ``key`` with its writing; it is not read again while the ledger holds what is ``known``."""
    version = FormVersion(form.id, form.version, form.hash)
    stored = books.records.get(key)
    if stored is None:
        return drafted(Record(key, version))
    if known is not None and known.body == stored.body and known.record.form == version:
        return known
    return Draft(record_from_body(form, key, version, parse_strict(stored.body)), stored.body)


def reopened(judge: Judge, snapshot: Snapshot) -> Filled:
    """Return a snapshot as the record it froze, judged by the rules and on the day it was made.

    Raises ``ValueError`` when its body does not fit the judge's form.
    """
    return judged(judge, snapshot, sealed_body(snapshot))


def judged(judge: Judge, snapshot: Snapshot, body: JsonValue) -> Filled:
    """Return ``body``, the answers inside a snapshot, as the record it froze, as ``reopened`` does."""
    form = judge.form
    record = sealed_record(form, snapshot.key, snapshot.form, body)
    return Filled(form, record, judge.judge_once(record, snapshot.created.date()))


def body_to_seal(filled: Filled) -> JsonValue:
    """Return what a chốt of ``filled`` would freeze now."""
    return final_body(filled.form, filled.record, filled.judgement)


def sealed_body(snapshot: Snapshot) -> JsonValue:
    """Return the answers inside a snapshot."""
    content = parse_known(snapshot.content)
    return content.get("body") if isinstance(content, dict) else None


def is_unchanged(filled: Filled, head: Snapshot) -> bool:
    """Say whether the working copy still says what the snapshot says."""
    return canonical_bytes(body_to_seal(filled)) == canonical_bytes(sealed_body(head))


def has_same_figures(filled: Filled, body: JsonValue) -> bool:
    """Say whether the rules work out the very figures that ``body``, the answers inside a snapshot, states.

    Reasons are left aside: some answer a rule between forms, and the other forms need not be here. So are notes.
    """
    return _figures(body_to_seal(filled)) == _figures(body)


def as_sealed(form: Form, source: Filled | Snapshot) -> Record:
    """Return what a chốt of a record would freeze now, or what a snapshot froze, as a record of ``form`` to compare.

    An answer that ``form`` asks no more is kept as text, so that two snapshots of different versions can be compared.
    """
    if isinstance(source, Snapshot):
        found = record_from_body(form, source.key, source.form, sealed_body(source))
    else:
        found = record_from_body(form, source.record.key, source.record.form, body_to_seal(source))
    return _as_seen(form, found)


def count_differences(filled: Filled, head: Snapshot) -> int:
    """Return the number of cells in which the working copy and the snapshot differ ("khác ở 7 ô")."""
    seen = difference(as_sealed(filled.form, head), as_sealed(filled.form, filled)).cells
    return seen or int(not is_unchanged(filled, head))


def standing(filled: Filled, head: Snapshot | None) -> tuple[TaskStatus, str]:
    """Return the state of a record for the task list, and what is left to do in a few words."""
    judgement = filled.judgement
    if head and is_unchanged(filled, head):
        return TaskStatus.DONE, f"đã chốt lần {head.revision}, mã đối chiếu {head.check_code}"
    waiting = len(filled.waiting)
    wrong = [problem for problem in judgement.blocking if not problem.missing]
    if wrong:
        kinds = {problem.level for problem in wrong}
        words = "vấn đề cần giải trình" if kinds == {Level.EXPLAIN} else "vấn đề cần sửa"
        return TaskStatus.TROUBLE, f"{len(wrong)} {words}"
    if not judgement.answered and not any(filled.record.rows.values()):
        return TaskStatus.TODO, "chưa có câu nào được trả lời"
    missing = len(judgement.blocking) - waiting
    left = [f"{missing} chỗ chưa trả lời"] if missing > 0 else []
    left += [f"{waiting} chỗ chép từ năm trước chưa xác nhận"] if waiting else []
    if left:
        return TaskStatus.DOING, f"còn {', '.join(left)}"
    if head:
        differences = count_differences(filled, head)
        return TaskStatus.DOING, f"khác bản chốt lần {head.revision} ở {differences} ô, cần chốt lại"
    return TaskStatus.DOING, "đã đủ, chờ chốt số liệu"


def _as_seen(form: Form, record: Record) -> Record:
    """Return a record without the values that the form works out for itself and shows nowhere."""
    unseen = {item.name for item in form.items.values() if item.calculation and not item.label}
    values = MappingProxyType({name: answer for name, answer in record.values.items() if name not in unseen})
    rows = {
        name: tuple(_row_as_seen(form.repeats[name], row) for row in lines) if name in form.repeats else lines
        for name, lines in record.rows.items()
    }
    return replace(record, values=values, rows=MappingProxyType(rows))


def _row_as_seen(repeat: Repeat, row: Row) -> Row:
    unseen = {item.name for item in repeat.items if item.calculation and not item.label}
    if not unseen:
        return row
    return Row(row.id, MappingProxyType({name: answer for name, answer in row.values.items() if name not in unseen}))


def _figures(body: JsonValue) -> JsonValue:
    return {name: body.get(name) for name in ("values", "rows")} if isinstance(body, dict) else None
