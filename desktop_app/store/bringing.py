"""Lines brought over from another state of the same ledger: what is there already stays as it is."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, insert, select
from sqlalchemy.dialects.sqlite import insert as insert_or

from desktop_app.store.schema import change, enclosure, form_version, package, record, unit

_TRAIL = ("unit", "period", "form_id", "path", "old", "new", "who", "moment", "origin", "why")
_PACKAGE = (
    "id",
    "direction",
    "file",
    "sender",
    "period",
    "outcome",
    "explanation",
    "moment",
    "file_hash",
    "data",
    "kind",
    "about",
)
_SAME_PACKAGE = ("id", "direction", "moment", "file_hash")


class Bringing:
    """Rows of an older or newer state of this ledger, added where they are missing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def form_version(self, row: Sequence[object]) -> None:
        """Keep a frozen form."""
        names = ("hash", "form_id", "version", "frozen")
        self._connection.execute(
            insert_or(form_version).values(dict(zip(names, row, strict=True))).on_conflict_do_nothing()
        )

    def unit(self, row: Sequence[object]) -> None:
        """Keep a unit of the register that a bản chốt belongs to."""
        names = [column.name for column in unit.columns]
        self._connection.execute(insert_or(unit).values(dict(zip(names, row, strict=True))).on_conflict_do_nothing())

    def packages(self, rows: Iterable[Sequence[object]]) -> None:
        """Keep the lines of the journal of packages that are missing here."""
        known = set(map(tuple, self._connection.execute(select(*(package.c[name] for name in _SAME_PACKAGE)))))
        for row in rows:
            line = dict(zip(_PACKAGE, row, strict=True))
            if tuple(line[name] for name in _SAME_PACKAGE) not in known:
                self._connection.execute(insert(package).values(line))

    def enclosures(self, rows: Iterable[Sequence[object]]) -> None:
        """Keep which bản chốt lies in which package."""
        for package_id, snapshot in rows:
            line = insert_or(enclosure).values(package=package_id, snapshot=snapshot)
            self._connection.execute(line.on_conflict_do_nothing())

    def trail(self, rows: Iterable[Sequence[object]]) -> None:
        """Go on with the trail: lines (id first) that are missing here, with their own numbers where these are free."""
        present = {row[0]: tuple(row[1:]) for row in self._connection.execute(select(change).order_by(change.c.id))}
        known = set(present.values())
        late: list[dict[str, object]] = []
        for number, *rest in rows:
            if tuple(rest) in known:
                continue
            line = dict(zip(_TRAIL, rest, strict=True))
            if late or number in present:
                # the copy went another way: this line, and whatever follows it, comes after all of its own
                late.append(line)
            else:
                self._connection.execute(insert(change).values(id=number, **line))
        self.trail_lines(late)

    def trail_lines(self, lines: Sequence[Mapping[str, Any]]) -> None:
        """Add lines to the end of the trail."""
        if lines:
            self._connection.execute(insert(change), list(lines))

    def bodies(self) -> list[tuple[str, str, str, bytes]]:
        """Return every working copy: unit, period, form, body."""
        question = select(record.c.unit, record.c.period, record.c.form_id, record.c.body)
        return [(row.unit, row.period, row.form_id, row.body) for row in self._connection.execute(question)]
