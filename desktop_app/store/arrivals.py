"""Snapshots that come in together: where each belongs in its chain, and all that are new kept at once."""

from collections.abc import Collection

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from desktop_app.domain.canonical import JsonError
from desktop_app.domain.errors import LedgerError
from desktop_app.domain.record import RecordKey
from desktop_app.domain.snapshot import Outcome, Snapshot, place_in_chain
from desktop_app.domain.snapshot_json import read_snapshot
from desktop_app.store.schema import chain, fork, snapshot

_CHAIN = ("unit", "period", "form_id")


class Arrivals:
    """The chains at ``keys`` as the ledger has them, with what has been placed in them since; ``keep`` writes that."""

    def __init__(self, connection: Connection, keys: Collection[RecordKey]) -> None:
        self._connection = connection
        units, periods = {key.unit for key in keys}, {key.period for key in keys}
        around = snapshot.c.unit.in_(units), snapshot.c.period.in_(periods)
        self._known: dict[RecordKey, set[str]] = {}
        lines = select(snapshot.c.unit, snapshot.c.period, snapshot.c.form_id, snapshot.c.hash).where(*around)
        for row in connection.execute(lines):
            self._known.setdefault(RecordKey(row.unit, row.period, row.form_id), set()).add(row.hash)
        heads = select(snapshot.c.content).join(chain, chain.c.head == snapshot.c.hash).where(*around)
        found = [read_kept(content) for content in connection.scalars(heads)] if self._known else []
        self._heads = {head.key: head for head in found}
        self._kept: list[tuple[Snapshot, str]] = []
        self._moved: dict[RecordKey, str] = {}
        self._forks: list[str] = []

    def place(self, incoming: Snapshot, package: str) -> Outcome:
        """Say what becomes of a snapshot that ``package`` brought; what comes a second time is known by then."""
        key = incoming.key
        known = self._known.setdefault(key, set())
        outcome = place_in_chain(incoming, self._heads.get(key), known)
        if outcome in {Outcome.KNOWN, Outcome.INVALID}:
            return outcome
        known.add(incoming.hash)
        self._kept.append((incoming, package))
        if outcome in {Outcome.NEW, Outcome.REPLACES}:
            self._heads[key], self._moved[key] = incoming, incoming.hash
        elif outcome is Outcome.FORK:
            self._forks.append(incoming.hash)
        return outcome

    def missing(self, incoming: Snapshot) -> int:
        """Return how many of the ancestors that a snapshot names have never come here."""
        return len(set(incoming.lineage) - self._known.get(incoming.key, set()))

    def keep(self) -> None:
        """Write what has been placed into the ledger; nothing that is there already changes."""
        if self._kept:
            self._connection.execute(insert(snapshot), [line_of(each, package) for each, package in self._kept])
        if self._moved:
            line = insert(chain)
            moving = line.on_conflict_do_update(index_elements=_CHAIN, set_={"head": line.excluded.head})
            heads = [
                {"unit": key.unit, "period": key.period, "form_id": key.form_id, "head": head}
                for key, head in self._moved.items()
            ]
            self._connection.execute(moving, heads)
        if self._forks:
            self._connection.execute(insert(fork).on_conflict_do_nothing(), [{"hash": each} for each in self._forks])


def line_of(each: Snapshot, package: str) -> dict[str, object]:
    """Return the line of a snapshot in the ledger."""
    return {
        "hash": each.hash,
        "unit": each.key.unit,
        "period": each.key.period,
        "form_id": each.key.form_id,
        "revision": each.revision,
        "package": package,
        "content": each.content,
    }


def read_kept(content: bytes) -> Snapshot:
    """Read a snapshot out of the ledger; raises ``LedgerError`` for a damaged one."""
    try:
        return read_snapshot(content)
    except JsonError as error:
        words = f"Một bản chốt trong sổ bị hỏng: {error}."
        raise LedgerError(words, "Khôi phục từ bản sao lưu gần nhất.") from error
