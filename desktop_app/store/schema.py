"""The tables of a ledger.

A record's body is JSON, so a new question never migrates the database. The trail, the snapshots, the history of units
and the decisions about proposals can only grow: triggers refuse to change or delete their lines.
"""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

APPLICATION_ID = 0x534D4E31
"""Marks a SQLite file as a ledger: "SMN1"."""

REVISION = "0004"
"""The newest step of ``migrations/versions``."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

unit = Table(
    "unit",
    metadata,
    Column("code", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("name", String, nullable=False),
    Column("type", String, nullable=False),
    Column("parent", String, nullable=False),
    Column("ownership", String, nullable=False),
    Column("valid_from", String),
    Column("valid_to", String),
    Column("place", Integer, nullable=False),
    # SQLite folds ASCII only, so the search key is made in Python and stored
    Column("fold", String, nullable=False),
    Index(None, "parent", "place"),
)

area_flag = Table(
    "area_flag",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("unit", String, ForeignKey("unit.code"), nullable=False),
    Column("area", String, nullable=False),
    # "does not belong" is a fact too: it can be confirmed like the other
    Column("belongs", Boolean, nullable=False),
    Column("valid_from", String),
    Column("valid_to", String),
    Column("source", Text, nullable=False),
    Column("confirmed", Boolean, nullable=False),
    Index(None, "unit", "area"),
)

unit_history = Table(
    "unit_history",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("unit", String, nullable=False),
    Column("event", String, nullable=False),
    Column("day", String),
    Column("other", String, nullable=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
    Column("document", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("who", String, nullable=False),
    Column("moment", String, nullable=False),
    Index(None, "unit"),
    Index(None, "day"),
)

expected = Table(
    "expected",
    metadata,
    Column("unit", String, ForeignKey("unit.code"), primary_key=True),
    Column("period", String, primary_key=True),
    Column("form_id", String, primary_key=True),
    Column("state", String, nullable=False),
    Column("reason", Text, nullable=False),
    Index(None, "period"),
)

proposal_decision = Table(
    "proposal_decision",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("snapshot", String, nullable=False),
    Column("row", String, nullable=False),
    Column("digest", String, nullable=False),
    Column("accepted", Boolean, nullable=False),
    Column("reason", Text, nullable=False),
    Column("unit", String, nullable=False),
    Column("who", String, nullable=False),
    Column("moment", String, nullable=False),
    Index(None, "row"),
)

form_version = Table(
    "form_version",
    metadata,
    Column("hash", String, primary_key=True),
    Column("form_id", String, nullable=False),
    Column("version", String, nullable=False),
    Column("frozen", LargeBinary, nullable=False),
)

record = Table(
    "record",
    metadata,
    Column("unit", String, primary_key=True),
    Column("period", String, primary_key=True),
    Column("form_id", String, primary_key=True),
    Column("version", String, nullable=False),
    Column("form_hash", String, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("updated", String, nullable=False),
)

change = Table(
    "change",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("unit", String, nullable=False),
    Column("period", String, nullable=False),
    Column("form_id", String, nullable=False),
    Column("path", String, nullable=False),
    Column("old", Text, nullable=False),
    Column("new", Text, nullable=False),
    Column("who", String, nullable=False),
    Column("moment", String, nullable=False),
    Column("origin", String, nullable=False),
    Column("why", Text, nullable=False),
    Index(None, "unit", "period", "form_id", "path"),
)

snapshot = Table(
    "snapshot",
    metadata,
    Column("hash", String, primary_key=True),
    Column("unit", String, nullable=False),
    Column("period", String, nullable=False),
    Column("form_id", String, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("package", String, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Index(None, "period", "form_id", "unit"),
)

chain = Table(
    "chain",
    metadata,
    Column("unit", String, primary_key=True),
    Column("period", String, primary_key=True),
    Column("form_id", String, primary_key=True),
    Column("head", String, ForeignKey("snapshot.hash"), nullable=False),
)

fork = Table(
    "fork",
    metadata,
    Column("hash", String, ForeignKey("snapshot.hash"), primary_key=True),
)

package = Table(
    "package",
    metadata,
    Column("line", Integer, primary_key=True, autoincrement=True),
    Column("id", String, nullable=False),
    Column("direction", String, nullable=False),
    Column("file", String, nullable=False),
    Column("sender", String, nullable=False),
    Column("period", String, nullable=False),
    Column("outcome", String, nullable=False),
    Column("explanation", Text, nullable=False),
    Column("moment", String, nullable=False),
    Column("file_hash", String, nullable=False),
    Column("data", LargeBinary),
    Column("kind", String, nullable=False, server_default="submission"),
    # the package that a receipt speaks of
    Column("about", String, nullable=False, server_default=""),
    Index(None, "id"),
    Index(None, "period", "direction"),
)

enclosure = Table(
    "enclosure",
    metadata,
    Column("package", String, primary_key=True),
    Column("snapshot", String, primary_key=True),
    Index(None, "snapshot"),
)

setting = Table(
    "setting",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", Text, nullable=False),
)

target = Table(
    "target",
    metadata,
    Column("line", Integer, primary_key=True, autoincrement=True),
    Column("indicator", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("year", Integer),
    # the figure in plain decimal writing; empty when it has been withdrawn
    Column("value", String),
    Column("who", String, nullable=False),
    Column("moment", String, nullable=False),
)

issued_key = Table(
    "issued_key",
    metadata,
    Column("fingerprint", String, primary_key=True),
    Column("unit", String, nullable=False),
    Column("name", String, nullable=False),
    Column("valid_from", String, nullable=False),
    Column("valid_to", String, nullable=False),
    Column("recipient", String, nullable=False),
    Column("certificate", Text, nullable=False),
    Column("who", String, nullable=False),
    Column("moment", String, nullable=False),
    Column("revoked", String),
    Column("reason", String, nullable=False, server_default=""),
    Column("revoked_by", String, nullable=False, server_default=""),
    Column("revoked_moment", String),
    Index(None, "unit"),
)

export = Table(
    "export",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("moment", String, nullable=False),
    Column("who", String, nullable=False),
    Column("what", String, nullable=False),
    Column("about", String, nullable=False),
    Column("target", Text, nullable=False),
    Column("file_hash", String, nullable=False),
    Column("size", Integer, nullable=False),
)

erasure = Table(
    "erasure",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("moment", String, nullable=False),
    Column("who", String, nullable=False),
    Column("before", String, nullable=False),
    # how many lines of what went, as JSON
    Column("what", Text, nullable=False),
    Column("why", Text, nullable=False),
)

GROWING = ("change", "snapshot", "unit_history", "proposal_decision", "export", "erasure")
"""Tables whose lines are never changed and never deleted."""


def trigger_statements() -> tuple[str, ...]:
    """Return the statements that make ``GROWING`` tables refuse changes."""
    return tuple(
        f"CREATE TRIGGER {table}_is_kept_{event.lower()} BEFORE {event} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} lines are never changed'); END"
        for table in GROWING
        for event in ("UPDATE", "DELETE")
    )
