"""Tells the schema of a ledger from one that somebody has put something into, before anything of it runs.

A database may carry programs: triggers, views, checks, computed columns and indices over expressions. SQLite runs them
when a line is written, read, or merely examined. A ledger has tables and indices of plain columns, the triggers of this
program, and views with their own names, which are compared with what they should be before anybody asks them.
"""

import re
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from desktop_app.domain.errors import LedgerError
from desktop_app.store import schema

VIEW_PREFIX = "v_"
_SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_master"
_PROGRAM = re.compile(r"\b(CHECK|GENERATED|AS|VIRTUAL)\b", re.IGNORECASE)
_PLAIN_INDEX = re.compile(r'CREATE\s+(UNIQUE\s+)?INDEX\s+"?\w+"?\s+ON\s+"?\w+"?\s*\([\w\s,"]*\)', re.IGNORECASE)

Line = tuple[str, str, str, str | None]


def strange_part(lines: Iterable[Line]) -> str:
    """Return the name of the first table, index, trigger or view that no Sổ Mầm Non has made, or nothing."""
    tables = {*schema.metadata.tables, "alembic_version", "sqlite_sequence"}
    triggers = set(schema.trigger_statements())
    for kind, name, table, sql in lines:
        known = {
            "table": name in tables and not _PROGRAM.search(sql or ""),
            "index": table in tables and (sql is None or _PLAIN_INDEX.fullmatch(sql) is not None),
            "trigger": sql in triggers,
            "view": name.startswith(VIEW_PREFIX),
        }
        if not known.get(kind, False):
            return str(name)
    return ""


def strange(path: Path, part: str) -> LedgerError:
    """Return the sentence for a file with a part that does not belong there."""
    return LedgerError(f"Sổ {path.name} có phần lạ “{part[:40]}”, không mở.", "Khôi phục từ bản sao lưu gần nhất.")


def make_harmless(raw: sqlite3.Connection, path: Path) -> None:
    """Set a plain connection up so that nothing in the file can run; raises ``LedgerError`` for strange parts."""
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"):
        raw.execute(f"PRAGMA {pragma}").close()
    part = strange_part(raw.execute(_SCHEMA))
    if part:
        raise strange(path, part)
