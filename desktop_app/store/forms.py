"""Frozen forms by hash: records stay readable long after the form has moved on."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from desktop_app.domain.record import FormVersion
from desktop_app.store.schema import form_version
from desktop_app.store.trouble import reads_rows


@reads_rows
class FormVersions:
    """The frozen bytes of every form version that this ledger has used."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, version: FormVersion, frozen: bytes) -> None:
        """Keep a frozen form; keeping it again changes nothing."""
        line = insert(form_version).values(
            hash=version.hash, form_id=version.id, version=version.version, frozen=frozen
        )
        self._connection.execute(line.on_conflict_do_nothing())

    def all(self) -> tuple[bytes, ...]:
        """Return every frozen form."""
        return tuple(self._connection.scalars(select(form_version.c.frozen).order_by(form_version.c.hash)))
