"""Who need not report what in which period: the exceptions to "every unit of the right kind reports every form"."""

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from desktop_app.domain.register import Exemption
from desktop_app.store.schema import expected
from desktop_app.store.trouble import reads_rows

EXEMPT = "mien"


@reads_rows
class Exemptions:
    """The exemptions of this ledger."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_period(self, period: str) -> Mapping[str, tuple[Exemption, ...]]:
        """Return the exemptions of a period by unit; the one about every form comes first."""
        found: dict[str, list[Exemption]] = defaultdict(list)
        for row in self._connection.execute(
            select(expected)
            .where(expected.c.period == period, expected.c.state == EXEMPT)
            .order_by(expected.c.unit, expected.c.form_id)
        ):
            found[row.unit].append(Exemption(row.unit, row.period, row.form_id, row.reason))
        return {code: tuple(each) for code, each in found.items()}

    def put(self, exemption: Exemption) -> None:
        """Keep an exemption, or its new reason."""
        line = insert(expected).values(
            unit=exemption.unit,
            period=exemption.period,
            form_id=exemption.form_id,
            state=EXEMPT,
            reason=exemption.reason,
        )
        keys = ["unit", "period", "form_id"]
        self._connection.execute(line.on_conflict_do_update(index_elements=keys, set_={"reason": exemption.reason}))

    def lift(self, exemption: Exemption) -> bool:
        """Take an exemption away; say whether there was one."""
        gone = self._connection.execute(
            delete(expected).where(
                expected.c.unit == exemption.unit,
                expected.c.period == exemption.period,
                expected.c.form_id == exemption.form_id,
            )
        )
        return bool(gone.rowcount)
