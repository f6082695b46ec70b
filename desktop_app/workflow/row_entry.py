"""The rows of a table: added, taken away, copied, filled down, pasted; each in one transaction."""

from collections.abc import Collection, Sequence

from desktop_app.domain.flat_body import ROW_ADDED
from desktop_app.domain.kinds import Answer
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Change, Origin, Path, Record, Row
from desktop_app.rules.difference import difference
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.keeper import Edited, Keeper, is_typed, refuse_too_many
from desktop_app.workflow.pasting import read_cells
from desktop_app.workflow.trail_lines import row_removed


class RowEntry:
    """Filling the tables of a record."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._keeper = Keeper(desk)

    def add_row(self, filled: Filled, repeat: str, at: int | None = None) -> Filled:
        """Add an empty row before position ``at``, or as the last one."""
        row = Row(self._desk.new_id())

        def edit(record: Record) -> Edited:
            refuse_too_many(len(record.rows.get(repeat, ())) + 1)
            change = self._keeper.change(record.key, Path("", repeat, row.id), None, ROW_ADDED, Origin.TYPED)
            return record.with_row(repeat, row, at), (change,)

        return self._keeper.edit(filled, edit, {})

    def remove_row(self, filled: Filled, repeat: str, row_id: str) -> Filled:
        """Take a row away; its answers stay in the trail."""
        return self.remove_rows(filled, repeat, (row_id,))

    def remove_rows(self, filled: Filled, repeat: str, row_ids: Collection[str]) -> Filled:
        """Take rows away in one transaction; their answers stay in the trail."""

        def edit(record: Record) -> Edited:
            left = record
            for row_id in row_ids:
                left = left.without_row(repeat, row_id)

            def write(path: Path, old: Answer, new: Answer, why: str) -> Change:
                return self._keeper.change(record.key, path, old, new, Origin.TYPED, why)

            return left, tuple(line for gone in difference(record, left).went for line in row_removed(gone, write))

        gone = {path: None for path in filled.rejected if path.repeat == repeat and path.row in row_ids}
        return self._keeper.edit(filled, edit, gone)

    def copy_row(self, filled: Filled, repeat: str, row_id: str, at: int | None = None) -> Filled:
        """Add a row with the answers of another one ("giống dòng trên"), before position ``at`` or as the last one."""
        new = self._desk.new_id()

        def edit(record: Record) -> Edited:
            refuse_too_many(len(record.rows.get(repeat, ())) + 1)
            source = record.row(repeat, row_id)
            marker = self._keeper.change(record.key, Path("", repeat, new), None, ROW_ADDED, Origin.PASTED)
            answers = {Path(name, repeat, new): answer for name, answer in source.values.items()} if source else {}
            copied, changes = self._keeper.set_answers(record.with_row(repeat, Row(new), at), answers, Origin.PASTED)
            return copied, (marker, *changes)

        return self._keeper.edit(filled, edit, {})

    def fill_down(
        self, filled: Filled, repeat: str, source: str, row_ids: Sequence[str], items: Sequence[str]
    ) -> Filled:
        """Give the rows of ``row_ids`` the answers that the row ``source`` has to ``items``, marks included."""
        asked = [name for name in items for item in [filled.form.item(name, repeat)] if is_typed(item)]

        def edit(record: Record) -> Edited:
            answers = {
                Path(name, repeat, row_id): record.answer(Path(name, repeat, source))
                for row_id in row_ids
                for name in asked
            }
            return self._keeper.set_answers(record, answers, Origin.PASTED)

        return self._keeper.edit(
            filled, edit, {Path(name, repeat, row_id): None for row_id in row_ids for name in asked}
        )

    def paste(
        self,
        filled: Filled,
        repeat: str,
        first_row: int,
        items: tuple[str, ...],
        texts: tuple[tuple[str, ...], ...],
    ) -> Filled:
        """Keep a range pasted at position ``first_row``, over the rows that follow one another there."""
        below = [row.id for row in filled.record.rows.get(repeat, ())][first_row:]
        return self.paste_into(filled, repeat, below, items, texts)

    def paste_into(
        self,
        filled: Filled,
        repeat: str,
        row_ids: Sequence[str],
        items: Sequence[str],
        texts: Sequence[Sequence[str]],
    ) -> Filled:
        """Keep a pasted range: ``texts`` row by row into ``row_ids``, its columns belonging to ``items``.

        Rows are added at the end for what is left, all in one transaction. Cells that are no answer come back as
        rejected.
        """
        added = [self._desk.new_id() for _ in range(len(texts) - len(row_ids))]
        refuse_too_many(len(filled.record.rows.get(repeat, ())) + len(added))
        read = read_cells(filled.form, repeat, [*row_ids, *added], items, texts, self._desk.now().date())

        def edit(record: Record) -> Edited:
            changes = []
            for row_id in added:
                record = record.with_row(repeat, Row(row_id))
                changes.append(
                    self._keeper.change(record.key, Path("", repeat, row_id), None, ROW_ADDED, Origin.PASTED)
                )
            # a row may have gone in the meantime, through another window
            there = {row.id for row in record.rows.get(repeat, ())}
            still_there = {path: answer for path, answer in read.answers.items() if path.row in there}
            pasted, cells = self._keeper.set_answers(record, still_there, Origin.PASTED)
            return pasted, (*changes, *cells)

        return self._keeper.edit(filled, edit, read.verdicts)
