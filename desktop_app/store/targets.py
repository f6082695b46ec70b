"""What the department has set for the indicators. Lines are added and never changed; the newest of a kind holds."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType

from sqlalchemy import Connection, insert, select

from desktop_app.domain.indicator import Goal, GoalKind, Goals
from desktop_app.domain.kinds import plain_decimal
from desktop_app.store.schema import target
from desktop_app.store.trouble import reads_rows


@reads_rows
class Targets:
    """Baselines, milestones and changed targets by indicator."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def set(self, goal: Goal, who: str, moment: datetime) -> None:
        """Set one figure, or withdraw it when it has no value."""
        self._connection.execute(
            insert(target).values(
                indicator=goal.indicator,
                kind=goal.kind.value,
                year=goal.year,
                value=None if goal.value is None else plain_decimal(goal.value),
                who=who,
                moment=moment.isoformat(),
            )
        )

    def all(self) -> Mapping[str, Goals]:
        """Return what holds now, by the id of the indicator."""
        lines: dict[str, list[Goal]] = defaultdict(list)
        for row in self._connection.execute(select(target).order_by(target.c.line)):
            value = None if row.value is None else Decimal(row.value)
            lines[row.indicator].append(Goal(row.indicator, GoalKind(row.kind), row.year, value))
        return {indicator: _goals(goals) for indicator, goals in lines.items()}


def _goals(lines: list[Goal]) -> Goals:
    baseline: Goal | None = None
    targets: dict[int | None, Decimal | None] = {}
    for line in lines:
        if line.kind is GoalKind.BASELINE:
            baseline = line
        else:
            targets[line.year] = line.value
    changed = targets.pop(None, None)
    milestones = {year: value for year, value in targets.items() if year is not None and value is not None}
    made = Goals(target=changed, milestones=MappingProxyType(dict(sorted(milestones.items()))))
    if baseline is None or baseline.value is None:
        return made
    return replace(made, baseline=baseline.value, baseline_year=baseline.year)
