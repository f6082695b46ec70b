"""Restoring: a new ledger is made from a copy beside the old one, and takes its place in one step.

What has gone out or come in since the copy is never lost: bản chốt and packages of the present ledger are carried over,
and the trail goes on, with a line for each answer that the restore changes.
"""

import json
import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from desktop_app.domain.backup import Backup
from desktop_app.domain.canonical import JsonValue
from desktop_app.domain.errors import LedgerError
from desktop_app.domain.flat_body import ROW_ADDED, ROW_REMOVED, flat, is_row, why_of_words, words_beside
from desktop_app.domain.record import Origin, RecordKey
from desktop_app.domain.restoring import KeptSnapshot, LateChange, Preview, RecordDifference
from desktop_app.domain.snapshot import check_code
from desktop_app.domain.snapshot_json import read_snapshot
from desktop_app.store.backup import trouble_with
from desktop_app.store.books import Books
from desktop_app.store.contents import mark_of, plain
from desktop_app.store.database import open_ledger
from desktop_app.store.erasing import read_erasure

_LATE = 20
_KEYS = "unit, period, form_id"
_SENT = "gửi"

K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class Body:
    """A working copy without its form: the answers and rows by path, and the words beside them."""

    answers: Mapping[str, JsonValue]
    words: Mapping[tuple[str, str], JsonValue]


Bodies = dict[RecordKey, Body]
_EMPTY = Body({}, {})


def refuse_changed(copy: Backup) -> None:
    """Refuse a copy whose bytes are not those that were written; raises ``LedgerError``."""
    trouble = trouble_with(copy)
    if trouble:
        raise LedgerError(f"Bản sao lưu {copy.path.name}: {trouble}.", "Chọn bản sao lưu khác.")


def refuse_unfit(copy: Backup, unit: str) -> None:
    """Refuse a damaged copy and one of another unit; raises ``LedgerError``. Newer ones are refused on opening."""
    trouble = trouble_with(copy)
    if trouble or copy.contents is None:
        raise LedgerError(f"Bản sao lưu {copy.path.name}: {trouble}.", "Chọn bản sao lưu khác, hoặc cứu dữ liệu.")
    if unit and copy.contents.unit != unit:
        words = f"Bản sao lưu này của {copy.contents.unit_name} ({copy.contents.unit}), không phải của sổ đang dùng."
        raise LedgerError(words, "Chọn bản sao lưu của đúng đơn vị.")


def ready(copy: Backup, work: Path) -> Path:
    """Put a ledger made from ``copy`` into the empty folder ``work``, brought up to date; return it."""
    made = work / copy.path.name
    shutil.copyfile(copy.path, made)
    open_ledger(made).close()
    return made


def compare(copy: Backup, restored: Path, present: Path) -> Preview:
    """Say what would change if ``restored`` took the place of ``present`` (both plain files)."""
    with plain(present) as now, plain(restored) as then:
        new, old = _bodies(now), _bodies(then)
        differences = [
            _difference(key, new.get(key, _EMPTY), old.get(key, _EMPTY)) for key in dict.fromkeys([*new, *old])
        ]
        late = list(_late(now, then))
        return Preview(
            copy,
            present=True,
            records=tuple(each for each in differences if each.gone or each.back or each.changed),
            late=tuple(late[-_LATE:]),
            late_count=len(late),
            snapshots=tuple(_kept(now, then)),
            packages=len(_missing_packages(now, then)),
            register=len(_beyond(now, then, "unit_history")) + len(_beyond(now, then, "proposal_decision")),
        )


def carry_forward(restored: Path, present: Path, who: str, moment: datetime, why: str) -> None:
    """Bring what must not be lost from ``present`` into ``restored``, in one transaction, with its trail."""
    ledger = open_ledger(restored)
    try:
        with plain(present) as now, ledger.writing() as books:
            for row in now.execute("SELECT hash, form_id, version, frozen FROM form_version"):
                books.bringing.form_version(row)
            for content, package in now.execute(_SNAPSHOTS):
                snapshot = read_snapshot(content)
                books.snapshots.receive(snapshot, package)
                unit = now.execute("SELECT * FROM unit WHERE code = ?", (snapshot.key.unit,)).fetchone()
                if unit is not None:
                    books.bringing.unit(unit)
            books.bringing.packages(now.execute(_PACKAGES).fetchall())
            books.bringing.enclosures(now.execute("SELECT package, snapshot FROM enclosure").fetchall())
            # a revocation is never taken back, not even by going back to an older copy
            books.issued_keys.bring(now.execute("SELECT * FROM issued_key").fetchall())
            books.bringing.trail(now.execute(_TRAIL).fetchall())
            _erase_again(books, now, who, moment)
            after = _bodies_of(books.bringing.bodies())
            books.bringing.trail_lines(_lines(_bodies(now), after, who, moment, why))
    finally:
        ledger.close()


def _erase_again(books: Books, now: sqlite3.Connection, who: str, moment: datetime) -> None:
    """Let the restored ledger know what left the present one, and delete what was deleted there because of its age."""
    books.exports.bring(now.execute("SELECT moment, who, what, about, target, file_hash, size FROM export").fetchall())
    rows = now.execute("SELECT moment, who, before, why, what FROM erasure ORDER BY id")
    erased = [read_erasure(*row) for row in rows]
    books.erasing.bring(erased)
    for each in erased:
        books.erasing.erase(each.forms, who, moment, each.before, "xóa lại sau khi khôi phục bản sao cũ")


def swap(restored: Path, ledger: Path, mark: str) -> None:
    """Put ``restored`` in the place of ``ledger`` in one step, if nobody uses it and it is as it was at ``mark``."""
    try:
        with closing(sqlite3.connect(ledger, timeout=1, isolation_level=None)) as raw:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            # only the last one on a ledger may leave WAL; what then lies there is one plain file
            if raw.execute("PRAGMA journal_mode = DELETE").fetchone() != ("delete",):
                raise LedgerError("Sổ đang mở ở cửa sổ khác.", "Đóng cửa sổ kia rồi khôi phục lại.")
            # from here on nobody else writes until the restored ledger is in its place
            raw.execute("BEGIN EXCLUSIVE")
            if mark_of(raw) != mark:
                raise LedgerError("Sổ vừa có thay đổi mới.", "Xem lại những gì sẽ đổi rồi khôi phục lại.")
            if os.name == "posix":
                put_in_place(restored, ledger)
                return
    except sqlite3.OperationalError as error:
        raise LedgerError("Sổ đang bận ở chương trình khác.", "Đóng chương trình kia rồi khôi phục lại.") from error
    # Windows replaces no file that is open, not even by the one who has it open
    put_in_place(restored, ledger)


def put_in_place(made: Path, ledger: Path) -> None:
    """Rename ``made`` to ``ledger`` and see to it that this has reached the disk."""
    try:
        with made.open("rb+") as file:
            os.fsync(file.fileno())
        made.replace(ledger)
        if os.name == "posix":
            folder = os.open(ledger.parent, os.O_RDONLY)
            os.fsync(folder)
            os.close(folder)
    except OSError as error:
        words = f"Không thay được tệp {ledger.name}; sổ giữ nguyên như cũ."
        raise LedgerError(words, "Đóng các chương trình đang mở sổ này rồi thử lại.") from error


# what was parked as a fork comes last, or it might take the place of the head
_SNAPSHOTS = "SELECT content, package FROM snapshot ORDER BY hash IN (SELECT hash FROM fork), revision, hash"
_PACKAGES = (
    "SELECT id, direction, file, sender, period, outcome, explanation, moment, file_hash, data, kind, about "
    "FROM package ORDER BY line"
)
_TRAIL = "SELECT id, unit, period, form_id, path, old, new, who, moment, origin, why FROM change ORDER BY id"


def _bodies(raw: sqlite3.Connection) -> Bodies:
    return _bodies_of(raw.execute(f"SELECT {_KEYS}, body FROM record"))  # noqa: S608 - a constant


def _bodies_of(rows: Iterable[tuple[str, str, str, bytes]]) -> Bodies:
    read = ((RecordKey(unit, period, form), json.loads(body)) for unit, period, form, body in rows)
    return {key: Body(flat(body), words_beside(body)) for key, body in read}


def _difference(key: RecordKey, present: Body, restored: Body) -> RecordDifference:
    new, old = _countable(present), _countable(restored)
    gone, back = len(new.keys() - old.keys()), len(old.keys() - new.keys())
    return RecordDifference(key, gone, back, sum(new[each] != old[each] for each in new.keys() & old.keys()))


def _countable(body: Body) -> dict[tuple[str, str], JsonValue]:
    answers = {("values", path): answer for path, answer in body.answers.items() if not is_row(path)}
    return answers | dict(body.words)


def _late(now: sqlite3.Connection, then: sqlite3.Connection) -> Iterator[LateChange]:
    known = {row[1:] for row in then.execute(_TRAIL)}
    for row in now.execute(_TRAIL):
        if row[1:] not in known:
            _, unit, period, form, path, old, new, who, moment, *_rest = row
            yield LateChange(RecordKey(unit, period, form), path, old, new, who, datetime.fromisoformat(moment))


def _kept(now: sqlite3.Connection, then: sqlite3.Connection) -> Iterator[KeptSnapshot]:
    known = {each for (each,) in then.execute("SELECT hash FROM snapshot")}
    sent = {
        each
        for (each,) in now.execute(
            "SELECT e.snapshot FROM enclosure e JOIN package p ON p.id = e.package WHERE p.direction = ?", (_SENT,)
        )
    }
    rows = now.execute(f"SELECT hash, revision, {_KEYS} FROM snapshot ORDER BY {_KEYS}, revision")  # noqa: S608
    for digest, revision, unit, period, form in rows:
        if digest not in known:
            yield KeptSnapshot(RecordKey(unit, period, form), revision, check_code(digest), digest in sent)


def _missing_packages(now: sqlite3.Connection, then: sqlite3.Connection) -> list[tuple[str, ...]]:
    question = "SELECT id, direction, file_hash, moment FROM package"
    known = set(then.execute(question).fetchall())
    return [row for row in now.execute(question) if row not in known]


def _beyond(now: sqlite3.Connection, then: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    known = set(then.execute(f"SELECT * FROM {table}").fetchall())  # noqa: S608 - a constant
    return [row for row in now.execute(f"SELECT * FROM {table}") if row not in known]  # noqa: S608 - a constant


def _lines(before: Bodies, after: Bodies, who: str, moment: datetime, why: str) -> list[dict[str, str]]:
    """Return a trail line for each answer, row, reason and note in which the restored ledger differs from before."""
    lines = []

    def write(key: RecordKey, path: str, old: JsonValue, new: JsonValue, said: str) -> None:
        place = {"unit": key.unit, "period": key.period, "form_id": key.form_id, "path": path}
        answers = {"old": json.dumps(old, ensure_ascii=False), "new": json.dumps(new, ensure_ascii=False)}
        by = {"who": who, "moment": moment.isoformat(), "origin": Origin.RESTORED.value, "why": said}
        lines.append({**place, **answers, **by})

    for key in dict.fromkeys([*before, *after]):
        old, new = before.get(key, _EMPTY), after.get(key, _EMPTY)
        for path in _unlike(old.answers, new.answers):
            if is_row(path):
                write(key, path, None, ROW_ADDED if path in new.answers else ROW_REMOVED, why)
            else:
                write(key, path, old.answers.get(path), new.answers.get(path), why)
        for kind, path in _unlike(old.words, new.words):
            # nothing is said of a row itself: what is beside it changes no answer
            answer = None if is_row(path) else new.answers.get(path)
            write(key, path, answer, answer, why_of_words(kind, str(new.words.get((kind, path), ""))))
    return lines


def _unlike(old: Mapping[K, JsonValue], new: Mapping[K, JsonValue]) -> list[K]:
    return [each for each in dict.fromkeys([*old, *new]) if old.get(each) != new.get(each)]
