"""Comparing a workbook with a record: what would change, what is refused, what stays.

A template remembers what each answer was when it was written, so three states are told apart: a cell nobody touched
(the ledger's answer stays, also a newer one), a cell that was changed or emptied (it counts), and a cell that was
changed on both sides (a clash, which a person decides). Other workbooks remember nothing: what stands in them counts,
and what is blank in them says nothing.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from desktop_app.domain.errors import AppError
from desktop_app.domain.kinds import Answer, Rejected
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path, Record, Row
from desktop_app.domain.vietnamese import show_number
from desktop_app.domain.workbook import (
    Edit,
    Found,
    FoundRow,
    MissingRow,
    NewRow,
    Proposal,
    Reading,
    Verdict,
    Wishes,
    fingerprint,
)
from desktop_app.workbooks.saying import said_by_answer
from desktop_app.workflow.entry import MAX_ROWS
from desktop_app.workflow.same_rows import same_rows

_STALE = "Sổ vừa được sửa ở nơi khác sau khi xem trước."
_LOOK_AGAIN = "Đọc lại tệp để xem các thay đổi mới rồi nhập."
_SAMPLE = 60


def propose(filled: Filled, reading: Reading, wishes: Wishes, file: str, new_id: Callable[[], str]) -> Proposal:
    """Return what taking ``reading`` in would do to the record. Changes nothing."""
    comparison = _Comparison(filled, new_id)
    for found in reading.questions:
        comparison.cell(found, Path(found.item), filled.record.values.get(found.item))
    for repeat in dict.fromkeys(block.repeat for block in reading.blocks if block.repeat):
        comparison.rows(repeat, [row for row in reading.rows if row.repeat == repeat])
    return Proposal(
        filled.record.key,
        filled.form,
        file,
        reading,
        wishes,
        tuple(comparison.edits),
        tuple(comparison.added),
        tuple(comparison.missing),
        tuple(comparison.verdicts),
        tuple(_obstacles(comparison, reading, wishes)),
        tuple(comparison.notices()),
        comparison.newer,
    )


def carried_out(record: Record, proposal: Proposal) -> Record:
    """Return ``record`` with all that ``proposal`` says; raises ``AppError`` when it is not what was compared."""
    if not _is_as_compared(record, proposal):
        raise AppError(_STALE, _LOOK_AGAIN)
    values = dict(record.values)
    cells: dict[tuple[str, str], dict[str, Answer]] = {}
    for edit in proposal.edits:
        if edit.path.repeat:
            cells.setdefault((edit.path.repeat, edit.path.row), {})[edit.path.item] = edit.new
        else:
            values[edit.path.item] = edit.new
    gone = {(row.repeat, row.id) for row in proposal.removed}
    rows = {
        repeat: [
            replace(row, values=_kept({**row.values, **cells.get((repeat, row.id), {})}))
            for row in lines
            if (repeat, row.id) not in gone
        ]
        for repeat, lines in record.rows.items()
    }
    for new in proposal.added:
        rows.setdefault(new.repeat, []).append(Row(new.id, _kept(new.values)))
    reasons, notes = (
        MappingProxyType({path: words for path, words in said.items() if (path.repeat, path.row) not in gone})
        for said in (record.reasons, record.notes)
    )
    changed = replace(
        record,
        values=_kept(values),
        rows=MappingProxyType({repeat: tuple(lines) for repeat, lines in rows.items()}),
        reasons=reasons,
        notes=notes,
    )
    # what was carried over and answered anew is confirmed by that; a row is confirmed as a whole, by a person
    answered = [edit.path for edit in proposal.edits if not edit.path.repeat]
    return changed.confirmed([*answered, *(Path("", row.repeat, row.id) for row in proposal.removed)])


def _is_as_compared(record: Record, proposal: Proposal) -> bool:
    answers = record.answers()
    rows = {(repeat, row.id): row.values for repeat, lines in record.rows.items() for row in lines}
    return (
        all(_same(answers.get(edit.path), edit.old) for edit in proposal.edits)
        and all((edit.path.repeat, edit.path.row) in rows for edit in proposal.edits if edit.path.repeat)
        and all(rows.get((row.repeat, row.id)) == row.values for row in proposal.removed)
        and not any((row.repeat, row.id) in rows for row in proposal.added)
    )


@dataclass(slots=True)
class _Comparison:
    """What has been found out so far, cell by cell."""

    filled: Filled
    new_id: Callable[[], str]
    edits: list[Edit] = field(default_factory=list)
    added: list[NewRow] = field(default_factory=list)
    missing: list[MissingRow] = field(default_factory=list)
    verdicts: list[Verdict] = field(default_factory=list)
    newer: int = 0
    known: int = 0
    returned: int = 0
    copied: int = 0
    numbers: dict[tuple[str, str], int] = field(default_factory=dict)

    def cell(self, found: Found, path: Path, old: Answer) -> None:
        """Compare one cell with the answer that the ledger holds."""
        new, item = found.answer, self.filled.form.item(path.item, path.repeat)
        was = said_by_answer(old, item)
        if found.base is not None and found.said == was:
            return
        if found.is_untouched and old is not None:
            self.newer += 1
        elif isinstance(new, Rejected):
            self.verdicts.append(Verdict(found.spot, self._where(path), new.message))
        elif not _same(old, new) and (new is not None or found.base is not None):
            # an answer that the ledger lacks overwrites nothing, wherever the template was written
            clash = old is not None and found.base is not None and fingerprint(was) != found.base
            self.edits.append(Edit(path, self._where(path), found.spot, old, new, clash))

    def rows(self, repeat: str, rows: Sequence[FoundRow]) -> None:
        """Compare the rows of one repeat."""
        present = {row.id: row for row in self.filled.record.rows.get(repeat, ())}
        self.numbers |= {(repeat, row_id): at for at, row_id in enumerate(present, start=1)}
        seen: set[str] = set()
        for found, row_id in zip(rows, same_rows(self.filled.form.repeats[repeat], rows, present), strict=True):
            if all(cell.answer is None for cell in found.cells):
                continue
            if row_id in seen:
                self.copied += 1
                self._new(found, repeat, "")
            elif row_id in present:
                self._present(found, repeat, present[row_id])
            else:
                self._new(found, repeat, row_id)
            seen |= {row_id} if row_id else set()
        self.missing += [
            MissingRow(repeat, row_id, self._row_words(repeat, row_id), row.values)
            for row_id, row in present.items()
            if row_id not in seen and row.values
        ]

    def notices(self) -> list[str]:
        """Return what a clerk should know beside the changes."""
        said = []
        if self.newer:
            said.append(
                f"{self.newer} ô trong sổ đã sửa sau khi xuất mẫu; tệp không đổi các ô này nên giữ số trong sổ."
            )
        if self.known:
            said.append(f"{self.known} dòng đã có trong sổ, không thêm lần nữa.")
        if self.returned:
            said.append(f"{self.returned} dòng của mẫu không còn trong sổ, sẽ được thêm lại.")
        if self.copied:
            said.append(f"{self.copied} dòng chép từ dòng khác, được nhận là dòng mới.")
        return said

    def _present(self, found: FoundRow, repeat: str, row: Row) -> None:
        before = len(self.edits) + len(self.verdicts) + self.newer
        for cell in found.cells:
            self.cell(cell, Path(cell.item, repeat, row.id), row.values.get(cell.item))
        if not found.id and before == len(self.edits) + len(self.verdicts) + self.newer:
            self.known += 1

    def _new(self, found: FoundRow, repeat: str, row_id: str) -> None:
        label = self.filled.form.repeats[repeat].label or repeat
        values: dict[str, Answer] = {}
        for cell in found.cells:
            if isinstance(cell.answer, Rejected):
                item = self.filled.form.item(cell.item, repeat)
                words = f"{label}, dòng mới, {item.label or item.name}"
                self.verdicts.append(Verdict(cell.spot, words, cell.answer.message))
            elif cell.answer is not None:
                values[cell.item] = cell.answer
        self.returned += bool(row_id)
        self.added.append(NewRow(repeat, row_id or self.new_id(), found.spot, MappingProxyType(values)))

    def _where(self, path: Path) -> str:
        item = self.filled.form.item(path.item, path.repeat)
        words = item.label or item.name
        return f"{self._row_words(path.repeat, path.row)}, {words}" if path.repeat else words

    def _row_words(self, repeat: str, row_id: str) -> str:
        label = self.filled.form.repeats[repeat].label or repeat
        return f"{label}, dòng {self.numbers.get((repeat, row_id), 0)}"


def _obstacles(comparison: _Comparison, reading: Reading, wishes: Wishes) -> Iterator[str]:
    yield from (doubt.message for doubt in reading.doubts)
    if reading.retyped and not wishes.convert_font:
        first = reading.retyped[0]
        yield (
            f"{len(reading.retyped)} ô dùng phông chữ cũ {first.encoding}, ví dụ {first.spot}:"
            f" “{_short(first.before)}” đọc là “{_short(first.after)}”. Xem các ô này rồi đồng ý chuyển mã."
        )
    for repeat, count in _rows_after(comparison, wishes).items():
        if count > MAX_ROWS:
            label = comparison.filled.form.repeats[repeat].label or repeat
            yield (
                f"Bảng “{label}” sẽ có {show_number(count)} dòng, nhiều hơn {show_number(MAX_ROWS)} dòng cho phép."
                " Kiểm tra lại tệp, hoặc chia nhỏ."
            )
    clashes = [edit for edit in comparison.edits if edit.clash]
    if clashes and not wishes.take_clashes:
        first_clash = clashes[0]
        yield (
            f"{len(clashes)} ô vừa sửa trong tệp, vừa sửa trong sổ sau khi xuất mẫu, ví dụ {first_clash.spot}"
            f" ({first_clash.where}). Xem lại rồi chọn lấy số trong tệp, hoặc sửa tệp cho khớp sổ."
        )


def _rows_after(comparison: _Comparison, wishes: Wishes) -> Counter[str]:
    """Count the rows that each repeat would have."""
    counts = Counter({repeat: len(rows) for repeat, rows in comparison.filled.record.rows.items()})
    counts.update(row.repeat for row in comparison.added)
    if wishes.remove_missing:
        counts.subtract(row.repeat for row in comparison.missing)
    return counts


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _SAMPLE else f"{words[:_SAMPLE]}…"


def _kept(values: Mapping[str, Answer]) -> Mapping[str, Answer]:
    return MappingProxyType({name: answer for name, answer in values.items() if answer is not None})


def _same(old: Answer, new: Answer) -> bool:
    return type(old) is type(new) and old == new
