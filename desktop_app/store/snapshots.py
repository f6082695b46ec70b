"""Snapshots and their chains: what was chốt here, and what was received. Nothing is ever overwritten."""

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from desktop_app.domain.record import RecordKey
from desktop_app.domain.snapshot import Outcome, Snapshot
from desktop_app.store.arrivals import Arrivals, line_of, read_kept
from desktop_app.store.schema import chain, fork, snapshot
from desktop_app.store.trouble import reads_rows


@reads_rows
class Snapshots:
    """The chains of this ledger; each has one head, and its forks wait beside it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, made: Snapshot) -> None:
        """Keep a snapshot that was made here, as the new head of its chain."""
        self._connection.execute(insert(snapshot).values(line_of(made, "")))
        self._move_head(made)

    def receive(self, incoming: Snapshot, package: str) -> Outcome:
        """Take a snapshot in and say what became of it; receiving it again changes nothing."""
        arrivals = self.arrivals([incoming.key])
        outcome = arrivals.place(incoming, package)
        arrivals.keep()
        return outcome

    def arrivals(self, keys: Collection[RecordKey]) -> Arrivals:
        """Return the chains at ``keys``, for many snapshots that come in together."""
        return Arrivals(self._connection, keys)

    def head(self, key: RecordKey) -> Snapshot | None:
        """Return the newest snapshot of a chain."""
        content = self._connection.scalar(
            select(snapshot.c.content)
            .join(chain, chain.c.head == snapshot.c.hash)
            .where(chain.c.unit == key.unit, chain.c.period == key.period, chain.c.form_id == key.form_id)
        )
        return read_kept(content) if content is not None else None

    def heads(self, period: str, form_id: str) -> Mapping[str, Snapshot]:
        """Return the newest snapshot of every unit for one form and period, by unit code."""
        rows = self._connection.execute(
            select(chain.c.unit, snapshot.c.content)
            .join(snapshot, chain.c.head == snapshot.c.hash)
            .where(chain.c.period == period, chain.c.form_id == form_id)
        )
        return {row.unit: read_kept(row.content) for row in rows}

    def reporters(self, period: str) -> Mapping[str, frozenset[str]]:
        """Return the units that have a snapshot in ``period``, by form; nothing is read but the chains themselves."""
        found: dict[str, set[str]] = {}
        rows = self._connection.execute(select(chain.c.form_id, chain.c.unit).where(chain.c.period == period))
        for row in rows:
            found.setdefault(row.form_id, set()).add(row.unit)
        return {form_id: frozenset(units) for form_id, units in found.items()}

    def heads_made_here(self, period: str) -> tuple[Snapshot, ...]:
        """Return the newest snapshot of every chain of a period that was chốt in this ledger, not received."""
        contents = self._connection.scalars(
            select(snapshot.c.content)
            .join(chain, chain.c.head == snapshot.c.hash)
            .where(chain.c.period == period, snapshot.c.package == "")
            .order_by(snapshot.c.hash)
        )
        return tuple(read_kept(content) for content in contents)

    def chain(self, key: RecordKey) -> tuple[Snapshot, ...]:
        """Return every snapshot of a chain that is kept here, forks included; the oldest first."""
        contents = self._connection.scalars(
            select(snapshot.c.content)
            .where(snapshot.c.unit == key.unit, snapshot.c.period == key.period, snapshot.c.form_id == key.form_id)
            .order_by(snapshot.c.revision, snapshot.c.hash)
        )
        return tuple(read_kept(content) for content in contents)

    def hashes(self, key: RecordKey) -> frozenset[str]:
        """Return the hashes of all snapshots of a chain."""
        return frozenset(
            self._connection.scalars(
                select(snapshot.c.hash).where(
                    snapshot.c.unit == key.unit, snapshot.c.period == key.period, snapshot.c.form_id == key.form_id
                )
            )
        )

    def forks(self) -> tuple[Snapshot, ...]:
        """Return the snapshots that wait for somebody to merge them."""
        contents = self._connection.scalars(
            select(snapshot.c.content).join(fork, fork.c.hash == snapshot.c.hash).order_by(snapshot.c.hash)
        )
        return tuple(read_kept(content) for content in contents)

    def _move_head(self, each: Snapshot) -> None:
        key = each.key
        line = insert(chain).values(unit=key.unit, period=key.period, form_id=key.form_id, head=each.hash)
        self._connection.execute(
            line.on_conflict_do_update(index_elements=["unit", "period", "form_id"], set_={"head": each.hash})
        )
