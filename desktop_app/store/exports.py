"""The log of what has left the ledger; its lines are never changed."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, func, insert, select

from desktop_app.domain.export import Export, Way
from desktop_app.store.schema import export
from desktop_app.store.trouble import reads_rows


@reads_rows
class Exports:
    """Who took what out, when and where to."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, line: Export) -> None:
        """Write a line."""
        self._connection.execute(
            insert(export).values(
                moment=line.moment.isoformat(),
                who=line.who,
                what=line.way.value,
                about=line.about,
                target=line.target,
                file_hash=line.file_hash,
                size=line.size,
            )
        )

    def bring(self, rows: Iterable[Sequence[object]]) -> None:
        """Keep lines of another state of this ledger that are missing here."""
        names = ("moment", "who", "what", "about", "target", "file_hash", "size")
        known = {tuple(row) for row in self._connection.execute(select(*(export.c[name] for name in names)))}
        for row in rows:
            if tuple(row) not in known:
                self._connection.execute(insert(export).values(dict(zip(names, row, strict=True))))

    def latest(self, most: int) -> tuple[Export, ...]:
        """Return the newest lines, the newest first."""
        rows = self._connection.execute(select(export).order_by(export.c.id.desc()).limit(most))
        return tuple(
            Export(
                datetime.fromisoformat(row.moment),
                row.who,
                Way(row.what),
                row.about,
                row.target,
                row.file_hash,
                row.size,
            )
            for row in rows
        )

    def count(self) -> int:
        """Return how many lines there are."""
        return self._connection.scalar(select(func.count()).select_from(export)) or 0
