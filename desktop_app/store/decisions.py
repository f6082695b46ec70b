"""What the department decided about proposed units; each line is kept for ever."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, insert, select

from desktop_app.domain.register import Decision
from desktop_app.store.schema import proposal_decision
from desktop_app.store.trouble import reads_rows


@reads_rows
class Decisions:
    """The decisions of this ledger."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, decision: Decision) -> None:
        """Write a decision; there is no way to change one."""
        self._connection.execute(
            insert(proposal_decision).values(
                snapshot=decision.snapshot,
                row=decision.row,
                digest=decision.digest,
                accepted=decision.accepted,
                reason=decision.reason,
                unit=decision.unit,
                who=decision.who,
                moment=decision.when.isoformat(),
            )
        )

    def by_row(self) -> Mapping[tuple[str, str], Decision]:
        """Return the newest decision about each row, by row id and digest of what the row says."""
        rows = self._connection.execute(select(proposal_decision).order_by(proposal_decision.c.id))
        return {
            (row.row, row.digest): Decision(
                row.snapshot,
                row.row,
                row.digest,
                row.accepted,
                row.reason,
                row.unit,
                row.who,
                datetime.fromisoformat(row.moment),
            )
            for row in rows
        }
