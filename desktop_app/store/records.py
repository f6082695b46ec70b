"""Working copies: one body for each unit, period and form."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from desktop_app.domain.record import Change, FormVersion, RecordKey
from desktop_app.store.schema import record
from desktop_app.store.trail import Trail
from desktop_app.store.trouble import reads_rows


@dataclass(frozen=True, slots=True)
class StoredRecord:
    """A working copy as the ledger keeps it: canonical JSON, and the form version it was written with."""

    key: RecordKey
    form: FormVersion
    body: bytes


@reads_rows
class Records:
    """The working copies of this ledger."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._trail = Trail(connection)

    def get(self, key: RecordKey) -> StoredRecord | None:
        """Return one working copy, or nothing."""
        row = self._connection.execute(
            select(record.c.version, record.c.form_hash, record.c.body).where(
                record.c.unit == key.unit, record.c.period == key.period, record.c.form_id == key.form_id
            )
        ).one_or_none()
        return StoredRecord(key, FormVersion(key.form_id, row.version, row.form_hash), row.body) if row else None

    def of_form(self, form_id: str, periods: Sequence[str]) -> tuple[StoredRecord, ...]:
        """Return every working copy of a form in some periods."""
        rows = self._connection.execute(
            select(record)
            .where(record.c.form_id == form_id, record.c.period.in_(periods))
            .order_by(record.c.unit, record.c.period)
        )
        return tuple(
            StoredRecord(
                RecordKey(row.unit, row.period, form_id), FormVersion(form_id, row.version, row.form_hash), row.body
            )
            for row in rows
        )

    def keep(self, key: RecordKey, form: FormVersion, body: bytes, changes: Sequence[Change]) -> None:
        """Keep a working copy and the trail of what changed in it."""
        kept = {
            "version": form.version,
            "form_hash": form.hash,
            "body": body,
            "updated": changes[-1].when.isoformat() if changes else "",
        }
        line = insert(record).values(unit=key.unit, period=key.period, form_id=key.form_id, **kept)
        self._connection.execute(line.on_conflict_do_update(index_elements=["unit", "period", "form_id"], set_=kept))
        self._trail.add(changes)
