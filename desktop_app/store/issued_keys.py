"""The keys for which DOET issued certificates, and what was revoked: nothing is ever taken from this list."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from desktop_app.domain.edition import IssuedKey, Reason
from desktop_app.store.schema import issued_key
from desktop_app.store.trouble import reads_rows

_ROW = tuple(column.name for column in issued_key.columns)


@reads_rows
class IssuedKeys:
    """Every certificate that this office has issued."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, key: IssuedKey, certificate: bytes, who: str) -> None:
        """Write down a certificate (PEM) that has just been issued."""
        self._connection.execute(
            insert(issued_key).values(
                fingerprint=key.fingerprint,
                unit=key.unit,
                name=key.name,
                valid_from=key.valid_from.isoformat(),
                valid_to=key.valid_to.isoformat(),
                recipient=key.recipient,
                certificate=certificate.decode("ascii"),
                who=who,
                moment=key.issued.isoformat(),
            )
        )

    def all(self) -> tuple[IssuedKey, ...]:
        """Return all of them by unit, the newest first."""
        rows = select(issued_key).order_by(issued_key.c.unit, issued_key.c.moment.desc(), issued_key.c.fingerprint)
        return tuple(
            IssuedKey(
                row.unit,
                row.name,
                row.fingerprint,
                datetime.fromisoformat(row.valid_from),
                datetime.fromisoformat(row.valid_to),
                row.recipient,
                datetime.fromisoformat(row.moment),
                datetime.fromisoformat(row.revoked) if row.revoked else None,
                Reason(row.reason) if row.reason else None,
            )
            for row in self._connection.execute(rows)
        )

    def certificates(self, unit: str) -> dict[str, bytes]:
        """Return the certificates (PEM) of a unit by their fingerprints."""
        rows = select(issued_key.c.fingerprint, issued_key.c.certificate).where(issued_key.c.unit == unit)
        return {row.fingerprint: row.certificate.encode("ascii") for row in self._connection.execute(rows)}

    def revoke(self, fingerprint: str, on: datetime, reason: Reason, who: str, moment: datetime) -> None:
        """Let a key count no longer from ``on`` on."""
        line = {"revoked": on.isoformat(), "reason": reason.value, "revoked_by": who}
        self._connection.execute(
            update(issued_key)
            .where(issued_key.c.fingerprint == fingerprint)
            .values(**line, revoked_moment=moment.isoformat())
        )

    def bring(self, rows: Iterable[Sequence[object]]) -> None:
        """Keep the lines of another state of this ledger: what is missing here, and every revocation."""
        revoked = {each.fingerprint: each.revoked for each in self.all()}
        for row in rows:
            line = dict(zip(_ROW, row, strict=True))
            self._connection.execute(insert_or(issued_key).values(line).on_conflict_do_nothing())
            here = revoked.get(str(line["fingerprint"]))
            if line["revoked"] and (here is None or datetime.fromisoformat(str(line["revoked"])) < here):
                mine = issued_key.c.fingerprint == line["fingerprint"]
                self._connection.execute(update(issued_key).where(mine).values(line))
