"""The history of a place and of a record: told page by page, searched by typing, and restored from."""

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from threading import Lock
from types import MappingProxyType

from desktop_app.domain.errors import AppError
from desktop_app.domain.flat_body import ROW_ADDED, ROW_REMOVED
from desktop_app.domain.history import Event, Kept, Told
from desktop_app.domain.kinds import Answer, from_json, to_json
from desktop_app.domain.places import Places
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Change, Origin, Path, Record, RecordKey, Row
from desktop_app.domain.snapshot import Snapshot
from desktop_app.domain.vietnamese import fold, show_date, show_time
from desktop_app.store.trail import PAGE, Bare, Trail, read_answer
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.entry import Entry
from desktop_app.workflow.trail_lines import stood_at

_CHUNK = 10_000


class History:
    """What the trail says about records of this desk."""

    def __init__(self, desk: Desk, entry: Entry) -> None:
        self._desk = desk
        self._entry = entry

    def of_place(self, filled: Filled, path: Path, before: int = 0) -> tuple[Told, ...]:
        """Return the newest lines about one place, the newest first; ``before`` is the last number known already."""
        with self._desk.ledger.reading() as books:
            lines = books.trail.page(filled.record.key, path, before)
        places = Places(filled.form, filled.record)
        return tuple(_told(each, places) for each in lines)

    def of_record(self, filled: Filled, before: int = 0) -> tuple[Told, ...]:
        """Return the newest lines about the whole record, with the bản chốt made in between."""
        key = filled.record.key
        with self._desk.ledger.reading() as books:
            lines = books.trail.page(key, None, before)
            newest = books.trail.lines((before,)) if before else ()
            finals = books.snapshots.chain(key)
        return _with_finals(lines, newest, finals, Places(filled.form, filled.record), complete=len(lines) < PAGE)

    def finder(self, filled: Filled) -> "Finder":
        """Return what finds lines of the record by typing."""
        return Finder(self._desk, filled)

    def restore(self, filled: Filled, told: Told) -> Filled:
        """Give a place the value it got in a line of its history, or a removed row its place and its cells back."""
        with self._desk.ledger.reading() as books:
            found = books.trail.lines((told.number,))
            row = told.path.row
            lines = books.trail.row_lines(filled.record.key, told.path.repeat, row) if told.path.repeat and row else ()
        if not found or found[0].change.key != filled.record.key:
            raise AppError("Không thấy dòng lịch sử này nữa.", "Mở lại lịch sử rồi chọn lại.")
        change = found[0].change
        if told.event is Event.ROW_GONE:
            return self._restore_row(filled, change, _cells_of(filled, found[0], lines))
        if told.event is not Event.VALUE:
            raise AppError("Dòng này không có giá trị để khôi phục.", "Chọn một dòng có giá trị.")
        return self._restore_value(filled, change)

    def _restore_value(self, filled: Filled, change: Change) -> Filled:
        path, value = change.path, _typed(filled, change.path, change.new)
        item = filled.form.item(path.item, path.repeat)
        if not item.kind.is_asked or item.read_only:
            raise AppError(f"“{item.label}” do chương trình tự tính.", "Hãy khôi phục các số liệu thành phần.")

        def work(record: Record) -> Record:
            if path.row and record.row(path.repeat, path.row) is None:
                raise AppError("Dòng này đã bị xóa.", "Khôi phục dòng trước (Ctrl+Shift+H), rồi khôi phục giá trị.")
            return record.with_answer(path, value)

        why = f"khôi phục giá trị ngày {show_date(change.when.date())}"
        return self._entry.revise(_without_text(filled, path), work, Origin.RESTORED, why)

    def _restore_row(self, filled: Filled, marker: Change, cells: dict[str, Answer]) -> Filled:
        path = marker.path

        def work(record: Record) -> Record:
            if record.row(path.repeat, path.row) is not None:
                raise AppError("Dòng này đang có trong bảng.", "Không cần khôi phục.")
            at, rows = stood_at(marker), len(record.rows.get(path.repeat, ()))
            row = Row(path.row, MappingProxyType(cells))
            return record.with_row(path.repeat, row, None if at is None else min(at, rows))

        why = f"khôi phục dòng đã xóa ngày {show_date(marker.when.date())}"
        return self._entry.revise(filled, work, Origin.RESTORED, why)


class Finder:
    """Finds lines of one record's trail by what is typed: place, value, person or reason, without diacritics.

    What each line says is folded once; from then on looking for another word takes a blink. It may be used from
    another thread than the window's, by one at a time.
    """

    def __init__(self, desk: Desk, filled: Filled) -> None:
        self._desk = desk
        self._key: RecordKey = filled.record.key
        self._places = Places(filled.form, filled.record)
        self._said: list[tuple[int, str]] = []
        self._all_read = False
        self._folded: dict[str, str] = {}
        self._shown: dict[tuple[str, str, str], str] = {}
        self._lock = Lock()

    def find(self, text: str, before: int = 0, limit: int = PAGE) -> tuple[Told, ...]:
        """Return the newest lines that hold every word of ``text``, the newest first."""
        with self._lock, self._desk.ledger.reading() as books:
            if self._said:
                # what has been written since
                self._said[:0] = self._read(books.trail.bare(self._key, after=self._said[0][0], limit=_CHUNK))
            words = fold(text).split()
            fits = (
                number
                for number, said in self._all(books.trail)
                if (not before or number < before) and all(word in said for word in words)
            )
            return tuple(_told(each, self._places) for each in books.trail.lines(tuple(islice(fits, limit))))

    def _all(self, trail: Trail) -> Iterator[tuple[int, str]]:
        """Yield every line, the newest first; what has not been read yet is read as it is needed."""
        yield from self._said
        while not self._all_read:
            lines = trail.bare(self._key, before=self._said[-1][0] if self._said else 0, limit=_CHUNK)
            self._all_read = len(lines) < _CHUNK
            fresh = self._read(lines)
            self._said += fresh
            yield from fresh

    def _read(self, lines: tuple[Bare, ...]) -> list[tuple[int, str]]:
        return [(each.number, self._words(each)) for each in lines]

    def _words(self, each: Bare) -> str:
        repeat, _, rest = each.path.rpartition("/")
        kind = (repeat.partition("/")[0], rest)
        values = (self._value(kind, each, each.old), self._value(kind, each, each.new))
        return "\n".join((self._place(each.path), *values, *map(self._fold, (each.who, each.origin, each.why))))

    def _fold(self, text: str) -> str:
        if text not in self._folded:
            self._folded[text] = fold(text)
        return self._folded[text]

    def _place(self, path: str) -> str:
        key = ("", "", path)
        if key not in self._shown:
            self._shown[key] = fold(self._places.words(Path.parse(path), named=True))
        return self._shown[key]

    def _value(self, kind: tuple[str, str], each: Bare, text: str) -> str:
        key = (*kind, text)
        if key not in self._shown:
            path = Path.parse(each.path)
            self._shown[key] = fold(_value_words(self._places, path, read_answer(json.loads(text))))
        return self._shown[key]


def _told(each: Kept, places: Places) -> Told:
    change = each.change
    path, present = change.path, places.has(change.path)
    by = f"{change.who} · {show_time(change.when)} · {change.origin}"
    event, words, why = _happened(change, places, present=present)
    where = places.words(path, named=True)
    return Told(event, each.number, path, where, words, by, why, present)


def _happened(change: Change, places: Places, *, present: bool) -> tuple[Event, str, str]:
    if not change.path.item and change.new is not None:
        gone = change.new == ROW_REMOVED
        words = {ROW_REMOVED: "Xóa dòng", ROW_ADDED: "Thêm dòng"}.get(str(change.new), str(change.new))
        if gone and not present:
            return Event.ROW_GONE, f"{words} ({change.why})" if change.why else words, ""
        return Event.ROW, words, change.why
    old, new = (_value_words(places, change.path, each) for each in (change.old, change.new))
    if old != new or change.old != change.new:
        return Event.VALUE, f"{old} → {new}", change.why
    said = change.why
    if not said:
        return Event.WORDS, "bỏ giải trình", ""
    known = said[:1].isupper() or said in {"xác nhận không đổi", "bỏ ghi chú", "chờ xác nhận lại"}
    return Event.WORDS, said if known else f"Giải trình: {said}", ""


def _value_words(places: Places, path: Path, answer: Answer) -> str:
    item = places.item(path)
    with suppress(ValueError):
        answer = from_json(item.kind, to_json(answer)) if item else answer
    return places.value(path, answer)


def _typed(filled: Filled, path: Path, answer: Answer) -> Answer:
    """Return an answer of the trail, which is kept without its form, as the form's own kind of answer."""
    try:
        item = filled.form.item(path.item, path.repeat)
        return from_json(item.kind, to_json(answer))
    except (KeyError, ValueError) as error:
        raise AppError("Giá trị cũ không còn hợp với câu hỏi này.", "Gõ lại giá trị cần dùng.") from error


def _without_text(filled: Filled, path: Path) -> Filled:
    left = {place: text for place, text in filled.rejected.items() if place != path}
    return replace(filled, rejected=MappingProxyType(left))


def _cells_of(filled: Filled, marker: Kept, lines: tuple[Kept, ...]) -> dict[str, Answer]:
    """Return the cells that a row had when it was taken away: what its last lines before that say.

    Lines of the taking away itself stand beside its marker and say so, or (in older ledgers) have its very moment.
    """
    gone, told = marker.change, stood_at(marker.change) is not None
    cells: dict[str, Answer] = {}
    for each in lines:
        change = each.change
        lost = change.new is None and (change.why == ROW_REMOVED if told else change.when == gone.when)
        if change.path.item and (each.number < marker.number or lost):
            cells.setdefault(change.path.item, change.old if lost else change.new)
    return {
        name: _typed(filled, Path(name, gone.path.repeat, gone.path.row), answer)
        for name, answer in cells.items()
        if answer is not None and _is_asked(filled, Path(name, gone.path.repeat))
    }


def _is_asked(filled: Filled, path: Path) -> bool:
    try:
        return filled.form.item(path.item, path.repeat).kind.is_asked
    except KeyError:
        return False


def _with_finals(
    lines: tuple[Kept, ...],
    newer: tuple[Kept, ...],
    finals: tuple[Snapshot, ...],
    places: Places,
    *,
    complete: bool,
) -> tuple[Told, ...]:
    """Return lines with the bản chốt that were made between them (and between them and ``newer``)."""
    top = newer[0].change.when if newer else None
    waiting = [each for each in finals if top is None or each.created < top]
    found: list[Told] = []
    for each in lines:
        while waiting and waiting[-1].created >= each.change.when:
            found.append(_final(waiting.pop()))
        found.append(_told(each, places))
    return (*found, *(_final(each) for each in waiting[::-1] if complete))


def _final(each: Snapshot) -> Told:
    words = f"Chốt lần {each.revision}, mã đối chiếu {each.check_code}"
    return Told(Event.FINAL, 0, Path(""), words, words, f"{each.author} · {show_time(each.created)}", present=False)
