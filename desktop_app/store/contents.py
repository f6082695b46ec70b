"""What a ledger file holds, read plainly: for the label of a copy, and to see whether anything has changed."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from desktop_app.domain.backup import Contents
from desktop_app.domain.canonical import digest
from desktop_app.domain.errors import LedgerError
from desktop_app.store.strangers import make_harmless


@contextmanager
def plain(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a copy that nobody writes to, without leaving anything beside it; nothing in it can run.

    Raises ``LedgerError`` for one with parts that do not belong there.
    """
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as raw:
        make_harmless(raw, path)
        yield raw


def contents_of(path: Path) -> Contents:
    """Return what the copy at ``path`` holds; raises ``LedgerError`` when it cannot be read."""
    try:
        with plain(path) as raw:
            return read_contents(raw)
    except (sqlite3.Error, ValueError, OSError) as error:
        raise LedgerError(f"Bản sao lưu {path.name} không đọc được.", "Chọn bản sao lưu khác.") from error


def read_contents(raw: sqlite3.Connection) -> Contents:
    """Return what an open ledger of any revision holds; raises ``sqlite3.Error`` or ``ValueError``."""
    settings = dict(raw.execute("SELECT name, value FROM setting").fetchall())
    unit = str(settings.get("unit", ""))
    named = raw.execute("SELECT type, name FROM unit WHERE code = ?", (unit,)).fetchone()
    newest = raw.execute("SELECT moment, who FROM change ORDER BY id DESC LIMIT 1").fetchone()
    return Contents(
        unit,
        " ".join(part for part in named if part).strip() if named else "",
        str(raw.execute("SELECT version_num FROM alembic_version").fetchone()[0]),
        tuple(period for (period,) in raw.execute("SELECT DISTINCT period FROM record ORDER BY period")),
        sum(_answers(body) for (body,) in raw.execute("SELECT body FROM record")),
        int(raw.execute("SELECT COUNT(*) FROM snapshot").fetchone()[0]),
        int(raw.execute("SELECT COUNT(*) FROM package").fetchone()[0]),
        datetime.fromisoformat(newest[0]) if newest else None,
        str(newest[1]) if newest else "",
        mark_of(raw),
    )


def mark_of(raw: sqlite3.Connection) -> str:
    """Return a mark of everything that grows; whatever else changes leaves a line in something that does."""
    tables = [
        name
        for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        if not name.startswith("sqlite_")
    ]
    ends = [
        raw.execute(f'SELECT COUNT(*), MAX(rowid) FROM "{name}"').fetchone()  # noqa: S608 - its own table's name
        for name in tables
    ]
    settings = raw.execute("SELECT name, value FROM setting ORDER BY name").fetchall()
    return digest(json.dumps([tables, ends, settings]).encode())


def _answers(body: bytes) -> int:
    match json.loads(body):
        case {"values": dict(values), "rows": dict(rows)}:
            return len(values) + sum(len(row["values"]) for lines in rows.values() for row in lines)
    return 0
