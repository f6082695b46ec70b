"""Area flags with validity: which commune belongs to which area, from when, by which document."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import timedelta

from sqlalchemy import Connection, and_, delete, insert, or_, select, update

from desktop_app.domain.unit import Area, AreaFlag
from desktop_app.store.days import day_text, read_day
from desktop_app.store.schema import area_flag
from desktop_app.store.trouble import reads_rows


@reads_rows
class AreaFlags:
    """The flags of this ledger; for one commune and area no two lines speak about the same day."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, codes: Collection[str] | None = None) -> Mapping[str, tuple[AreaFlag, ...]]:
        """Return the lines by commune (of ``codes``, or of all), the oldest first."""
        lines = select(area_flag).order_by(area_flag.c.unit, area_flag.c.area, area_flag.c.valid_from, area_flag.c.id)
        if codes is not None:
            lines = lines.where(area_flag.c.unit.in_(codes))
        found: dict[str, list[AreaFlag]] = defaultdict(list)
        for row in self._connection.execute(lines):
            flag = AreaFlag(
                row.unit,
                Area(row.area),
                row.belongs,
                read_day(row.valid_from),
                read_day(row.valid_to),
                row.source,
                row.confirmed,
            )
            found[row.unit].append(flag)
        return {code: tuple(flags) for code, flags in found.items()}

    def add(self, flags: Iterable[AreaFlag]) -> None:
        """Add lines as they are."""
        lines = [_line(each) for each in flags]
        if lines:
            self._connection.execute(insert(area_flag), lines)

    def put(self, flag: AreaFlag) -> None:
        """Let ``flag`` hold from its first day on; what was said of the days before stays."""
        first = day_text(flag.valid_from)
        mine = and_(area_flag.c.unit == flag.unit, area_flag.c.area == flag.area.value)
        if flag.valid_from is None:
            self._connection.execute(delete(area_flag).where(mine))
        else:
            self._connection.execute(delete(area_flag).where(mine, area_flag.c.valid_from >= first))
            still = or_(area_flag.c.valid_to.is_(None), area_flag.c.valid_to >= first)
            before = day_text(flag.valid_from - timedelta(days=1))
            self._connection.execute(update(area_flag).where(mine, still).values(valid_to=before))
        self.add([flag])

    def confirm(self, flag: AreaFlag, source: str, *, confirmed: bool = True) -> None:
        """Mark the very line ``flag`` as confirmed (or not) by a document."""
        self._connection.execute(
            update(area_flag)
            .where(
                area_flag.c.unit == flag.unit,
                area_flag.c.area == flag.area.value,
                area_flag.c.valid_from.is_not_distinct_from(day_text(flag.valid_from)),
            )
            .values(confirmed=confirmed, source=source)
        )


def _line(flag: AreaFlag) -> dict[str, object]:
    return {
        "unit": flag.unit,
        "area": flag.area.value,
        "belongs": flag.belongs,
        "valid_from": day_text(flag.valid_from),
        "valid_to": day_text(flag.valid_to),
        "source": flag.source,
        "confirmed": flag.confirmed,
    }
