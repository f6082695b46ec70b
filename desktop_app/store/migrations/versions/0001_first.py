"""The first ledger: everything version 0.1 keeps."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_GROWING = ("change", "snapshot")


def upgrade() -> None:
    op.create_table(
        "unit",
        sa.Column("code", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("type", sa.String, nullable=False),
        sa.Column("parent", sa.String, nullable=False),
        sa.Column("ownership", sa.String, nullable=False),
        sa.Column("urban", sa.Boolean, nullable=False),
        sa.Column("industrial", sa.Boolean, nullable=False),
        sa.Column("flags_confirmed", sa.Boolean, nullable=False),
        sa.Column("valid_from", sa.String),
        sa.Column("valid_to", sa.String),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("fold", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("code", name="pk_unit"),
    )
    op.create_index("ix_unit_parent", "unit", ["parent", "place"])
    op.create_table(
        "form_version",
        sa.Column("hash", sa.String, nullable=False),
        sa.Column("form_id", sa.String, nullable=False),
        sa.Column("version", sa.String, nullable=False),
        sa.Column("frozen", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_form_version"),
    )
    op.create_table(
        "record",
        sa.Column("unit", sa.String, nullable=False),
        sa.Column("period", sa.String, nullable=False),
        sa.Column("form_id", sa.String, nullable=False),
        sa.Column("version", sa.String, nullable=False),
        sa.Column("form_hash", sa.String, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("updated", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("unit", "period", "form_id", name="pk_record"),
    )
    op.create_table(
        "change",
        sa.Column("id", sa.Integer, autoincrement=True, nullable=False),
        sa.Column("unit", sa.String, nullable=False),
        sa.Column("period", sa.String, nullable=False),
        sa.Column("form_id", sa.String, nullable=False),
        sa.Column("path", sa.String, nullable=False),
        sa.Column("old", sa.Text, nullable=False),
        sa.Column("new", sa.Text, nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("moment", sa.String, nullable=False),
        sa.Column("origin", sa.String, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_change"),
    )
    op.create_index("ix_change_unit", "change", ["unit", "period", "form_id", "path"])
    op.create_table(
        "snapshot",
        sa.Column("hash", sa.String, nullable=False),
        sa.Column("unit", sa.String, nullable=False),
        sa.Column("period", sa.String, nullable=False),
        sa.Column("form_id", sa.String, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("package", sa.String, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_snapshot"),
    )
    op.create_index("ix_snapshot_period", "snapshot", ["period", "form_id", "unit"])
    op.create_table(
        "chain",
        sa.Column("unit", sa.String, nullable=False),
        sa.Column("period", sa.String, nullable=False),
        sa.Column("form_id", sa.String, nullable=False),
        sa.Column("head", sa.String, nullable=False),
        sa.ForeignKeyConstraint(["head"], ["snapshot.hash"], name="fk_chain_head_snapshot"),
        sa.PrimaryKeyConstraint("unit", "period", "form_id", name="pk_chain"),
    )
    op.create_table(
        "fork",
        sa.Column("hash", sa.String, nullable=False),
        sa.ForeignKeyConstraint(["hash"], ["snapshot.hash"], name="fk_fork_hash_snapshot"),
        sa.PrimaryKeyConstraint("hash", name="pk_fork"),
    )
    op.create_table(
        "package",
        sa.Column("line", sa.Integer, autoincrement=True, nullable=False),
        sa.Column("id", sa.String, nullable=False),
        sa.Column("direction", sa.String, nullable=False),
        sa.Column("file", sa.String, nullable=False),
        sa.Column("sender", sa.String, nullable=False),
        sa.Column("period", sa.String, nullable=False),
        sa.Column("outcome", sa.String, nullable=False),
        sa.Column("explanation", sa.Text, nullable=False),
        sa.Column("moment", sa.String, nullable=False),
        sa.Column("file_hash", sa.String, nullable=False),
        sa.Column("data", sa.LargeBinary),
        sa.PrimaryKeyConstraint("line", name="pk_package"),
    )
    op.create_index("ix_package_id", "package", ["id"])
    op.create_index("ix_package_period", "package", ["period", "direction"])
    op.create_table(
        "enclosure",
        sa.Column("package", sa.String, nullable=False),
        sa.Column("snapshot", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("package", "snapshot", name="pk_enclosure"),
    )
    op.create_index("ix_enclosure_snapshot", "enclosure", ["snapshot"])
    op.create_table(
        "setting",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_setting"),
    )
    for table in _GROWING:
        for event in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_is_kept_{event.lower()} BEFORE {event} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} lines are never changed'); END"
            )
