"""What the ledger keeps about one snapshot: itself, by its mã đối chiếu, and the journal's lines that carried it."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, LargeBinary, cast, func, literal, or_, select

from desktop_app.domain.evidence import Kept
from desktop_app.domain.package import PackageKind
from desktop_app.domain.snapshot import Snapshot
from desktop_app.store.arrivals import read_kept
from desktop_app.store.schema import enclosure, fork, package, snapshot

_COLUMNS = (
    package.c.line,
    package.c.id,
    package.c.direction,
    package.c.moment,
    package.c.kind,
    package.c.about,
    package.c.file,
    package.c.sender,
    package.c.outcome,
    package.c.explanation,
    package.c.file_hash,
    package.c.data,
)


class EvidenceLines:
    """Reading what there is about one snapshot; nothing is written."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def found(self, beginning: str) -> tuple[Snapshot, ...]:
        """Return the snapshots whose hash begins so (hexadecimal digits), oldest revisions first."""
        contents = self._connection.scalars(
            select(snapshot.c.content)
            .where(snapshot.c.hash.startswith(beginning.lower(), autoescape=True))
            .order_by(snapshot.c.period, snapshot.c.unit, snapshot.c.form_id, snapshot.c.revision)
        )
        return tuple(read_kept(content) for content in contents)

    def waits_as_fork(self, content_hash: str) -> bool:
        """Say whether a snapshot waits beside its chain for somebody to choose."""
        return self._connection.scalar(select(fork.c.hash).where(fork.c.hash == content_hash)) is not None

    def carriers(self, content_hash: str) -> tuple[Kept, ...]:
        """Return the journal's lines about kept packages that hold a snapshot, at whatever depth, the oldest first."""
        # members lie in the archive as they are, and so do packages inside it: their names can be found as they stand
        name = cast(literal(f"snapshots/{content_hash}.json".encode()), LargeBinary)
        return self._kept(package.c.data.is_not(None) & (func.instr(package.c.data, name) > 0))

    def journal(self, content_hash: str, packages: Collection[str]) -> tuple[Kept, ...]:
        """Return every line about a snapshot: those of ``packages``, of others that held it, and their receipts."""
        holding = select(enclosure.c.package).where(enclosure.c.snapshot == content_hash)
        ids = [each for each in packages if each]
        told = or_(package.c.id.in_(ids), package.c.id.in_(holding), package.c.about.in_(ids))
        return self._kept(told | package.c.about.in_(holding))

    def receipts(self, packages: Collection[str]) -> tuple[Kept, ...]:
        """Return the lines about receipts for ``packages``."""
        return self._kept((package.c.kind == PackageKind.RECEIPT.value) & package.c.about.in_(list(packages)))

    def _kept(self, told: ColumnElement[bool]) -> tuple[Kept, ...]:
        rows = self._connection.execute(select(*_COLUMNS).where(told).order_by(package.c.line))
        return tuple(_read(row) for row in rows)


def _read(row: Any) -> Kept:
    return Kept(
        row.line,
        row.id,
        row.direction,
        datetime.fromisoformat(row.moment),
        row.kind,
        row.about,
        row.file,
        row.sender,
        row.outcome,
        row.explanation,
        row.file_hash,
        row.data or b"",
    )
