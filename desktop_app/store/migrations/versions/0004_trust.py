"""Keys that were issued, what left the ledger, what was erased, and packages of more kinds than one."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_GROWING = ("export", "erasure")


def upgrade() -> None:
    op.add_column("package", sa.Column("kind", sa.String, nullable=False, server_default="submission"))
    op.add_column("package", sa.Column("about", sa.String, nullable=False, server_default=""))
    op.create_table(
        "issued_key",
        sa.Column("fingerprint", sa.String, nullable=False),
        sa.Column("unit", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("valid_from", sa.String, nullable=False),
        sa.Column("valid_to", sa.String, nullable=False),
        sa.Column("recipient", sa.String, nullable=False),
        sa.Column("certificate", sa.Text, nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("moment", sa.String, nullable=False),
        sa.Column("revoked", sa.String),
        sa.Column("reason", sa.String, nullable=False, server_default=""),
        sa.Column("revoked_by", sa.String, nullable=False, server_default=""),
        sa.Column("revoked_moment", sa.String),
        sa.PrimaryKeyConstraint("fingerprint", name="pk_issued_key"),
    )
    op.create_index("ix_issued_key_unit", "issued_key", ["unit"])
    op.create_table(
        "export",
        sa.Column("id", sa.Integer, autoincrement=True, nullable=False),
        sa.Column("moment", sa.String, nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("what", sa.String, nullable=False),
        sa.Column("about", sa.String, nullable=False),
        sa.Column("target", sa.Text, nullable=False),
        sa.Column("file_hash", sa.String, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_export"),
    )
    op.create_table(
        "erasure",
        sa.Column("id", sa.Integer, autoincrement=True, nullable=False),
        sa.Column("moment", sa.String, nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("before", sa.String, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_erasure"),
    )
    for table in _GROWING:
        for event in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_is_kept_{event.lower()} BEFORE {event} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} lines are never changed'); END"
            )
