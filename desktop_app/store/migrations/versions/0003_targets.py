"""What the department sets for the indicators: baselines, milestones, changed targets."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "target",
        sa.Column("line", sa.Integer, autoincrement=True, nullable=False),
        sa.Column("indicator", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("year", sa.Integer),
        sa.Column("value", sa.String),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("moment", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("line", name="pk_target"),
    )
