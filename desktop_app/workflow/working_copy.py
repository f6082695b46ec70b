"""The working copy of a record: reading it from the ledger, and where it stands beside its newest bản chốt."""

from desktop_app.domain.body import record_from_body, sealed_record
from desktop_app.domain.canonical import JsonValue, canonical_bytes, parse_strict
from desktop_app.domain.draft import Draft, drafted
from desktop_app.domain.form import Form
from desktop_app.domain.problem import Filled, Level
from desktop_app.domain.record import FormVersion, Record, RecordKey
from desktop_app.domain.snapshot import Snapshot
from desktop_app.domain.task import TaskStatus
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
    form = judge.form
    record = sealed_record(form, snapshot.key, snapshot.form, sealed_body(snapshot))
    return Filled(form, record, judge.judge(record, snapshot.created.date()))


def body_to_seal(filled: Filled) -> JsonValue:
    """Return what a chốt of ``filled`` would freeze now."""
    return final_body(filled.form, filled.record, filled.judgement)


def sealed_body(snapshot: Snapshot) -> JsonValue:
    """Return the answers inside a snapshot."""
    content = parse_strict(snapshot.content)
    return content.get("body") if isinstance(content, dict) else None


def is_unchanged(filled: Filled, head: Snapshot) -> bool:
    """Say whether the working copy still says what the snapshot says."""
    return canonical_bytes(body_to_seal(filled)) == canonical_bytes(sealed_body(head))


def has_same_figures(filled: Filled, snapshot: Snapshot) -> bool:
    """Say whether the rules work out the very figures that a snapshot states.

    Reasons are left aside: some answer a rule between forms, and the other forms need not be here.
    """
    return _figures(body_to_seal(filled)) == _figures(sealed_body(snapshot))


def count_differences(filled: Filled, head: Snapshot) -> int:
    """Return the number of cells in which the working copy and the snapshot differ ("khác ở 7 ô")."""
    mine, theirs = _cells(body_to_seal(filled)), _cells(sealed_body(head))
    return sum(mine.get(place) != theirs.get(place) for place in mine.keys() | theirs.keys())


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


def _figures(body: JsonValue) -> JsonValue:
    return {name: part for name, part in body.items() if name != "reasons"} if isinstance(body, dict) else None


def _cells(body: JsonValue) -> dict[str, JsonValue]:
    match body:
        case {"values": dict(values), "rows": dict(rows), "reasons": dict(reasons)}:
            cells: dict[str, JsonValue] = {f"values/{name}": value for name, value in values.items()}
            cells |= {f"reasons/{place}": reason for place, reason in reasons.items()}
            for repeat, lines in rows.items():
                cells |= _row_cells(repeat, lines)
            return cells
    return {}


def _row_cells(repeat: str, lines: JsonValue) -> dict[str, JsonValue]:
    cells: dict[str, JsonValue] = {}
    for line in lines if isinstance(lines, list) else []:
        match line:
            case {"id": str(row_id), "values": dict(values)}:
                cells |= {f"rows/{repeat}/{row_id}/{name}": value for name, value in values.items()}
    return cells
