"""The register keeps its past: area flags with validity, what happened to units, exemptions, decisions."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_GROWING = ("unit_history", "proposal_decision")
_FLAG = ("unit", "area", "belongs", "valid_from", "source", "confirmed")
_AREAS = (("do_thi", "urban"), ("kcn", "industrial"))


def upgrade() -> None:
    _make_tables()
    _carry_flags()
    for column in ("urban", "industrial", "flags_confirmed"):
        op.drop_column("unit", column)
    for table in _GROWING:
        for event in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_is_kept_{event.lower()} BEFORE {event} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} lines are never changed'); END"
            )


def _make_tables() -> None:
    op.create_table(
        "area_flag",
        sa.Column("id", sa.Integer, autoincrement=True, nullable=False),
        sa.Column("unit", sa.String, nullable=False),
        sa.Column("area", sa.String, nullable=False),
        sa.Column("belongs", sa.Boolean, nullable=False),
        sa.Column("valid_from", sa.String),
        sa.Column("valid_to", sa.String),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("confirmed", sa.Boolean, nullable=False),
        sa.ForeignKeyConstraint(["unit"], ["unit.code"], name="fk_area_flag_unit_unit"),
        sa.PrimaryKeyConstraint("id", name="pk_area_flag"),
    )
    op.create_index("ix_area_flag_unit", "area_flag", ["unit", "area"])
    op.create_table(
        "unit_history",
        sa.Column("id", sa.Integer, autoincrement=True, nullable=False),
        sa.Column("unit", sa.String, nullable=False),
        sa.Column("event", sa.String, nullable=False),
        sa.Column("day", sa.String),
        sa.Column("other", sa.String, nullable=False),
        sa.Column("before", sa.Text, nullable=False),
        sa.Column("after", sa.Text, nullable=False),
        sa.Column("document", sa.Text, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("moment", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_unit_history"),
    )
    op.create_index("ix_unit_history_unit", "unit_history", ["unit"])
    op.create_index("ix_unit_history_day", "unit_history", ["day"])
    op.create_table(
        "expected",
        sa.Column("unit", sa.String, nullable=False),
        sa.Column("period", sa.String, nullable=False),
        sa.Column("form_id", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["unit"], ["unit.code"], name="fk_expected_unit_unit"),
        sa.PrimaryKeyConstraint("unit", "period", "form_id", name="pk_expected"),
    )
    op.create_index("ix_expected_period", "expected", ["period"])
    op.create_table(
        "proposal_decision",
        sa.Column("id", sa.Integer, autoincrement=True, nullable=False),
        sa.Column("snapshot", sa.String, nullable=False),
        sa.Column("row", sa.String, nullable=False),
        sa.Column("digest", sa.String, nullable=False),
        sa.Column("accepted", sa.Boolean, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("unit", sa.String, nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("moment", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_proposal_decision"),
    )
    op.create_index("ix_proposal_decision_row", "proposal_decision", ["row"])


def _carry_flags() -> None:
    # what the ledger held until now was said of the whole life of the commune
    unit = sa.table("unit", *(sa.column(name) for name in ("code", "kind", "valid_from", "place", "flags_confirmed")))
    flag = sa.table("area_flag", *(sa.column(name) for name in _FLAG))
    source = sa.case((unit.c.flags_confirmed, "Sở xác nhận"), else_="tạm: chờ Sở xác nhận")
    for area, column in _AREAS:
        lines = sa.select(
            unit.c.code, sa.literal(area), sa.column(column), unit.c.valid_from, source, unit.c.flags_confirmed
        )
        lines = lines.where(unit.c.kind == "commune").order_by(unit.c.place, unit.c.code)
        op.execute(flag.insert().from_select(list(_FLAG), lines))
