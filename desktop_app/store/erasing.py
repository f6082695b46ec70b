"""Deletes what is older than it may be kept: the one road on which lines of a growing table go, and it leaves a line.

The guards are taken off and put back in the same transaction. What was deleted is overwritten in the file, too, since
a rescue reads pages that nothing points to any more; what stays is in ``erasure``: numbers and hashes.
"""

import json
from collections.abc import Collection, Iterable, Iterator
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Table, and_, delete, func, insert, or_, select, update

from desktop_app.domain.retention import ErasedSnapshot, Erasure, Held, what_of
from desktop_app.store import schema
from desktop_app.store.schema import chain, change, enclosure, erasure, fork, package, record, snapshot
from desktop_app.store.trouble import reads_rows

Forms = Collection[tuple[str, str]]
"""Forms of periods: (period, form id)."""

_GUARDED = ("change", "snapshot")


@reads_rows
class Erasing:
    """What has been deleted here, and the deleting."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._forms: frozenset[tuple[str, str]] | None = None

    def held(self, form_ids: Collection[str]) -> tuple[Held, ...]:
        """Return what there is of some forms, by period and form."""
        counts: dict[tuple[str, str], list[int]] = {}
        for place, table in enumerate((record, change, snapshot)):
            question = (
                select(table.c.period, table.c.form_id, func.count())
                .where(table.c.form_id.in_(form_ids))
                .group_by(table.c.period, table.c.form_id)
            )
            for period, form_id, count in self._connection.execute(question):
                counts.setdefault((period, form_id), [0, 0, 0])[place] = count
        return tuple(Held(*key, *found) for key, found in sorted(counts.items()))

    def all(self) -> tuple[Erasure, ...]:
        """Return every deletion, the oldest first."""
        rows = self._connection.execute(select(erasure).order_by(erasure.c.id))
        return tuple(read_erasure(row.moment, row.who, row.before, row.why, row.what) for row in rows)

    def covers(self, period: str, form_id: str) -> bool:
        """Say whether a form of a period has been deleted."""
        if self._forms is None:
            self._forms = frozenset(form for each in self.all() for form in each.forms)
        return (period, form_id) in self._forms

    def bring(self, lines: Iterable[Erasure]) -> None:
        """Keep lines of another state of this ledger that are missing here."""
        known = set(self.all())
        for line in lines:
            if line not in known:
                self._write(line)

    def erase(self, forms: Forms, who: str, moment: datetime, before: str, why: str) -> Erasure | None:
        """Delete everything of ``forms``, and write down what stays of it; nothing where there is nothing of them."""
        here = self._connection
        gone = {table: _of(table, forms) for table in (record, change, snapshot)}
        snapshots = [
            ErasedSnapshot(row.unit, row.period, row.form_id, row.revision, row.hash)
            for row in here.execute(select(snapshot).where(gone[snapshot]).order_by(snapshot.c.hash))
        ]
        numbers = list(here.scalars(select(change.c.id).where(gone[change]).order_by(change.c.id)))
        records = here.scalar(select(func.count()).select_from(record).where(gone[record])) or 0
        if not (snapshots or numbers or records):
            return None
        # pages that are let go of are written over with zeros
        here.exec_driver_sql("PRAGMA secure_delete = ON")
        self._let_go(forms, [each.hash for each in snapshots])
        packages = self._empty_packages(forms, [each.hash for each in snapshots])
        self._off_guard()
        for table in (record, change, snapshot):
            here.execute(delete(table).where(gone[table]))
        self._on_guard()
        line = Erasure(
            moment,
            who,
            before,
            why,
            tuple(sorted(forms)),
            records,
            len(numbers),
            packages,
            tuple(snapshots),
            tuple(spans(numbers)),
        )
        self._write(line)
        return line

    def _let_go(self, forms: Forms, hashes: Collection[str]) -> None:
        """Take away what points to the snapshots."""
        self._connection.execute(delete(chain).where(_of(chain, forms)))
        self._connection.execute(delete(fork).where(fork.c.hash.in_(hashes)))

    def _empty_packages(self, forms: Forms, hashes: Collection[str]) -> int:
        """Take the bytes out of every package that may carry them; its line, with its hash, stays."""
        carrying = select(enclosure.c.package).where(enclosure.c.snapshot.in_(hashes))
        periods = {period for period, _ in forms}
        done = self._connection.execute(
            update(package)
            .where(package.c.data.is_not(None), or_(package.c.period.in_(periods), package.c.id.in_(carrying)))
            .values(data=None)
        )
        return int(done.rowcount)

    def _off_guard(self) -> None:
        for table in _GUARDED:
            self._connection.exec_driver_sql(f"DROP TRIGGER {table}_is_kept_delete")

    def _on_guard(self) -> None:
        names = {f"{table}_is_kept_delete" for table in _GUARDED}
        for statement in schema.trigger_statements():
            if statement.split()[2] in names:
                self._connection.exec_driver_sql(statement)

    def _write(self, line: Erasure) -> None:
        self._forms = None
        self._connection.execute(
            insert(erasure).values(
                moment=line.moment.isoformat(),
                who=line.who,
                before=line.before,
                what=json.dumps(what_of(line), ensure_ascii=False),
                why=line.why,
            )
        )


def read_erasure(moment: str, who: str, before: str, why: str, what: str) -> Erasure:
    """Return a line of the table as a value; raises ``ValueError``, ``KeyError`` or ``TypeError`` when it is none."""
    said = json.loads(what)
    return Erasure(
        datetime.fromisoformat(moment),
        who,
        before,
        why,
        tuple((str(period), str(form)) for period, form in said["forms"]),
        int(said["records"]),
        int(said["changes"]),
        int(said["packages"]),
        tuple(ErasedSnapshot(*each) for each in said["snapshots"]),
        tuple((int(first), int(last)) for first, last in said["lines"]),
    )


def spans(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield numbers, which grow, as spans without gaps."""
    first = last = 0
    for number in numbers:
        if first and number == last + 1:
            last = number
            continue
        if first:
            yield first, last
        first = last = number
    if first:
        yield first, last


def _of(table: Table, forms: Forms) -> ColumnElement[bool]:
    return or_(*(and_(table.c.period == period, table.c.form_id == form) for period, form in sorted(forms)))
