"""A record (phiếu): the working copy of one form of one unit for one period."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from desktop_app.domain.kinds import Answer


@dataclass(frozen=True, slots=True, order=True)
class Path:
    """Where an answer lives: a question, or a question in a row of a repeat.

    ``Path("so_tre")``; ``Path("so_tre", "nhom", "5f0c…")``. A path with a repeat and an empty ``item`` means the
    row itself; with an empty ``row``, too, the whole repeat.
    """

    item: str
    repeat: str = ""
    row: str = ""

    def __str__(self) -> str:
        return f"{self.repeat}/{self.row}/{self.item}" if self.repeat else self.item

    @classmethod
    def parse(cls, text: str) -> "Path":
        """Read the writing of ``str(path)``; raises ``ValueError``."""
        match text.split("/"):
            case [item]:
                return cls(item)
            case [repeat, row, item]:
                return cls(item, repeat, row)
        raise ValueError(f"{text!r} is no path")


@dataclass(frozen=True, slots=True)
class RecordKey:
    """Which record: codes of unit and period, id of the form. Also the key of a chain of snapshots."""

    unit: str
    period: str
    form_id: str


@dataclass(frozen=True, slots=True)
class FormVersion:
    """Which writing of a form a record was made with."""

    id: str
    version: str
    hash: str


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a repeat; ``id`` is a UUID (hex) that never changes."""

    id: str
    values: Mapping[str, Answer] = field(default_factory=lambda: MappingProxyType({}))


def _nothing() -> Mapping[str, Answer]:
    return MappingProxyType({})


def _no_rows() -> Mapping[str, tuple[Row, ...]]:
    return MappingProxyType({})


def _no_words() -> Mapping[Path, str]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Record:
    """All answers of a record. Unanswered questions are absent; hidden answers stay.

    ``reasons`` holds the clerk's explanations (giải trình) by path. ``unconfirmed`` are the places that were carried
    over from the year before and not looked at yet: questions, and whole rows (paths with an empty item). ``notes``
    holds what the clerk wants to be known about a place, a row or a whole table (ghi chú).
    """

    key: RecordKey
    form: FormVersion
    values: Mapping[str, Answer] = field(default_factory=_nothing)
    rows: Mapping[str, tuple[Row, ...]] = field(default_factory=_no_rows)
    reasons: Mapping[Path, str] = field(default_factory=_no_words)
    unconfirmed: frozenset[Path] = frozenset()
    notes: Mapping[Path, str] = field(default_factory=_no_words)

    @property
    def has_answers(self) -> bool:
        """Whether anything has been answered, or a row added."""
        return bool(self.values) or any(self.rows.values())

    def answer(self, path: Path) -> Answer:
        """Return the answer at ``path``, ``None`` when there is none."""
        if not path.repeat:
            return self.values.get(path.item)
        row = self.row(path.repeat, path.row)
        return row.values.get(path.item) if row else None

    def row(self, repeat: str, row_id: str) -> Row | None:
        """Return a row by its id."""
        return next((row for row in self.rows.get(repeat, ()) if row.id == row_id), None)

    def with_answer(self, path: Path, answer: Answer) -> "Record":
        """Return the record with ``answer`` at ``path``; ``None`` takes it away. Raises ``KeyError`` for no row.

        Answering a question confirms it; a row is confirmed as a whole.
        """
        if not path.repeat:
            return replace(self, values=_put(self.values, path.item, answer)).confirmed([path])
        if self.row(path.repeat, path.row) is None:
            raise KeyError(str(path))
        rows = tuple(
            replace(row, values=_put(row.values, path.item, answer)) if row.id == path.row else row
            for row in self.rows[path.repeat]
        )
        return self._with_rows(path.repeat, rows)

    def with_row(self, repeat: str, row: Row, at: int | None = None) -> "Record":
        """Return the record with ``row`` inserted before position ``at``, or as the last one."""
        rows = list(self.rows.get(repeat, ()))
        rows.insert(len(rows) if at is None else at, row)
        return self._with_rows(repeat, tuple(rows))

    def without_row(self, repeat: str, row_id: str) -> "Record":
        """Return the record without that row, its reasons and its notes."""
        rows = tuple(row for row in self.rows.get(repeat, ()) if row.id != row_id)
        reasons, notes = (
            MappingProxyType({p: words for p, words in said.items() if (p.repeat, p.row) != (repeat, row_id)})
            for said in (self.reasons, self.notes)
        )
        left = replace(self._with_rows(repeat, rows), reasons=reasons, notes=notes)
        return left.confirmed([Path("", repeat, row_id)])

    def confirmed(self, paths: Iterable[Path]) -> "Record":
        """Return the record with the places at ``paths`` confirmed."""
        return replace(self, unconfirmed=self.unconfirmed - set(paths)) if self.unconfirmed else self

    def with_reason(self, path: Path, reason: str) -> "Record":
        """Return the record with the clerk's explanation at ``path``; an empty one takes it away."""
        return replace(self, reasons=_said(self.reasons, path, reason))

    def with_note(self, path: Path, note: str) -> "Record":
        """Return the record with the clerk's note at ``path``; an empty one takes it away."""
        return replace(self, notes=_said(self.notes, path, note))

    def paths(self) -> Iterator[Path]:
        """Yield the path of every answer that has been given."""
        yield from (Path(name) for name in self.values)
        for repeat, rows in self.rows.items():
            for row in rows:
                yield from (Path(name, repeat, row.id) for name in row.values)

    def answers(self) -> dict[Path, Answer]:
        """Return every answer that has been given, by its path; for looking up many."""
        found = {Path(name): answer for name, answer in self.values.items()}
        for repeat, rows in self.rows.items():
            for row in rows:
                found |= {Path(name, repeat, row.id): answer for name, answer in row.values.items()}
        return found

    def _with_rows(self, repeat: str, rows: tuple[Row, ...]) -> "Record":
        return replace(self, rows=MappingProxyType({**self.rows, repeat: rows}))


def _put(values: Mapping[str, Answer], name: str, answer: Answer) -> Mapping[str, Answer]:
    kept = {**values, name: answer}
    if answer is None:
        del kept[name]
    return MappingProxyType(kept)


def _said(said: Mapping[Path, str], path: Path, words: str) -> Mapping[Path, str]:
    kept = {p: w for p, w in said.items() if p != path}
    if words:
        kept[path] = words
    return MappingProxyType(kept)


class Origin(StrEnum):
    """How an answer came into the record."""

    TYPED = "gõ"
    PASTED = "dán"
    CARRIED = "chuyển năm"
    EXCEL = "nhập Excel"
    PACKAGE = "nhập gói"
    COMMAND = "dòng lệnh"
    UNDONE = "hoàn tác"
    RESTORED = "khôi phục"


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the answer trail: who changed what from what to what, when, why, and how it came."""

    key: RecordKey
    path: Path
    old: Answer
    new: Answer
    who: str
    when: datetime
    origin: Origin
    why: str = ""
