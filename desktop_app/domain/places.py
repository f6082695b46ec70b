"""What a clerk calls the places of a record: "Số trẻ, dòng 3 (Lớp Mầm 1)", and what stands in them."""

import re
from decimal import Decimal
from functools import cached_property

from desktop_app.domain.choosing import in_full
from desktop_app.domain.form import Form, Item
from desktop_app.domain.kinds import Answer, show
from desktop_app.domain.record import Path, Record, Row

BLANK = "trống"
_LONGEST = 60
# a decimal that was worked out is sealed as text
_SEALED_NUMBER = re.compile(r"-?\d+\.\d+")


class Places:
    """The places of ``record`` in the words of ``form``; a place that the form asks no more keeps its own name."""

    def __init__(self, form: Form, record: Record) -> None:
        self._form = form
        self._record = record

    @cached_property
    def _numbers(self) -> dict[tuple[str, str], int]:
        rows = self._record.rows.items()
        return {(repeat, row.id): number for repeat, lines in rows for number, row in enumerate(lines, start=1)}

    @cached_property
    def _rows(self) -> dict[tuple[str, str], Row]:
        return {(repeat, row.id): row for repeat, rows in self._record.rows.items() for row in rows}

    def has(self, path: Path) -> bool:
        """Say whether a place is there: its question is asked by the form, and its row is in the record."""
        known = self.item(path) is not None if path.item else path.repeat in self._form.repeats
        return known and (not path.row or (path.repeat, path.row) in self._rows)

    def item(self, path: Path) -> Item | None:
        """Return the question of a place, or nothing where it is a row or is asked no more."""
        try:
            return self._form.item(path.item, path.repeat)
        except KeyError:
            return None

    def section(self, path: Path) -> str:
        """Return the title of the table that a place is in; empty outside tables."""
        repeat = self._form.repeats.get(path.repeat)
        return (repeat.label or repeat.name) if repeat else path.repeat

    def words(self, path: Path, *, named: bool = False) -> str:
        """Return what a place is called; ``named`` also says what its row is about."""
        row = self.row(path.repeat, path.row, named=named) if path.row else ""
        if not path.item:
            return f"{self.section(path)}, {row}" if row else self.section(path)
        item = self.item(path)
        return ", ".join(part for part in (_short(item.label if item else "") or path.item, row) if part)

    def row(self, repeat: str, row_id: str, *, named: bool = False) -> str:
        """Return what a row is called: "dòng 3", or "dòng 3 (Lớp Mầm 1)"."""
        number = self._numbers.get((repeat, row_id))
        words = f"dòng {number}" if number else "dòng đã xóa"
        present = self._rows.get((repeat, row_id))
        name = self.name(repeat, present) if named and present else ""
        return f"{words} ({name})" if name else words

    def name(self, repeat: str, row: Row) -> str:
        """Return what a row is about: its first answer."""
        known = self._form.repeats.get(repeat)
        first = known.items[0] if known and known.items else None
        return _short(in_full(row.values.get(first.name), first)) if first else ""

    def value(self, path: Path, answer: Answer) -> str:
        """Return an answer as it is shown, on one line."""
        item = self.item(path)
        if item and item.calculation and isinstance(answer, str) and _SEALED_NUMBER.fullmatch(answer):
            answer = Decimal(answer)
        words = in_full(answer, item) if item else show(answer)
        return _short(" ".join(words.split())) or BLANK


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
