"""Rows that can be believed, table by table, out of the pages of a damaged ledger."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Boolean, Integer, LargeBinary, Table

from desktop_app.domain.canonical import digest
from desktop_app.domain.flat_body import flat
from desktop_app.domain.record import Origin
from desktop_app.domain.snapshot_json import read_snapshot
from desktop_app.domain.unit import UnitKind
from desktop_app.store import schema
from desktop_app.store.pages import Damaged, Pages, StoredRow, Value

Line = dict[str, Value]
_HASH = re.compile(r"[0-9a-f]{64}")
_ROOT = re.compile(r"[a-z_]+")


@dataclass(slots=True)
class Salvage:
    """What was read: the believable rows of each table by rowid, and where rows were lost.

    ``pages`` maps each page that could not be read whole to the table it belongs to, as far as that is known;
    ``headless`` is a file that has lost its list of tables, so that nobody can tell what is missing.
    """

    rows: dict[str, dict[int, Line]] = field(default_factory=dict)
    pages: dict[int, str] = field(default_factory=dict)
    revision: str = ""
    headless: bool = False


def salvage(pages: Pages, listen: Callable[[int, int], object] = lambda _done, _total: None) -> Salvage:
    """Read every table: first the pages that its tree still reaches, then leaves that no tree reaches any more."""
    found = Salvage({name: {} for name in schema.metadata.tables})
    reached: set[int] = {1}
    for name, root in _roots(pages).items():
        for leaf in pages.leaves(root):
            reached.add(leaf)
            _take(found, pages, leaf, name)
        found.pages |= dict.fromkeys(pages.broken - found.pages.keys(), name)
    found.headless = not found.rows.keys() & _roots(pages).keys()
    free = pages.free()
    for number in range(2, pages.count + 1):
        listen(number, pages.count)
        if number not in reached and number not in free and pages.is_leaf(number):
            _take_lost(found, pages, number)
    return found


def _roots(pages: Pages) -> dict[str, int]:
    """Return where the tree of each table begins, as far as the list of tables can be read."""
    found: dict[str, int] = {}
    for leaf in pages.leaves(1):
        for row in _rows(pages, leaf):
            match row.values if row else ():
                case ("table", str(name), str(), int(root), str()) if _ROOT.fullmatch(name):
                    found[name] = root
    return found


def _rows(pages: Pages, leaf: int) -> Iterator[StoredRow | None]:
    try:
        yield from pages.rows(leaf)
    except Damaged:
        yield None


def _take(found: Salvage, pages: Pages, leaf: int, name: str) -> None:
    for row in _rows(pages, leaf):
        if name == "alembic_version":
            match row.values if row else ():
                case (str(revision),) if revision.isdigit():
                    found.revision = revision
            continue
        if name not in found.rows:
            continue
        line = believed(name, row) if row else None
        if row is None or line is None:
            found.pages[leaf] = name
        else:
            found.rows[name][row.rowid] = line


def _take_lost(found: Salvage, pages: Pages, leaf: int) -> None:
    """Take a leaf that no tree reaches: it belongs to the one table whose rows look like all of its own."""
    rows = list(_rows(pages, leaf))
    for name in found.rows:
        lines = [(row.rowid, believed(name, row)) for row in rows if row]
        good = [(rowid, line) for rowid, line in lines if line is not None]
        if good and len(good) * 2 > len(rows):
            if len(good) < len(rows):
                found.pages[leaf] = name
            for rowid, line in good:
                # what the tree itself reaches is newer than a page that was left behind
                found.rows[name].setdefault(rowid, line)
            return


def believed(name: str, row: StoredRow) -> Line | None:
    """Return a row as a line of its table, or nothing when it cannot be one."""
    table = schema.metadata.tables[name]
    if len(row.values) != len(table.columns) or row.rowid < 1:
        return None
    line: Line = {}
    for column, stored in zip(table.columns, row.values, strict=True):
        value = stored
        if _is_number(table, column.name):
            if stored is not None:
                return None
            value = row.rowid
        if not _fits(column.type, value, nullable=bool(column.nullable)):
            return None
        line[column.name] = value
    try:
        return line if _PROOFS.get(name, _anything)(line) else None
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _is_number(table: Table, column: str) -> bool:
    """Say whether a column is the row's own number, which its record leaves out."""
    keys = list(table.primary_key.columns)
    return len(keys) == 1 and keys[0].name == column and isinstance(keys[0].type, Integer)


def _fits(kind: object, value: Value, *, nullable: bool) -> bool:
    if value is None:
        return nullable
    if isinstance(kind, Boolean):
        return value in (0, 1)
    if isinstance(kind, Integer):
        return isinstance(value, int)
    if isinstance(kind, LargeBinary):
        return isinstance(value, bytes)
    return isinstance(value, str) and "\x00" not in value


def _anything(line: Line) -> bool:
    del line
    return True


def _text(line: Line, name: str) -> str:
    value = line[name]
    if not isinstance(value, str):
        raise TypeError(name)
    return value


def _bytes(line: Line, name: str) -> bytes:
    value = line[name]
    if not isinstance(value, bytes):
        raise TypeError(name)
    return value


def _change(line: Line) -> bool:
    json.loads(_text(line, "old"))
    json.loads(_text(line, "new"))
    datetime.fromisoformat(_text(line, "moment"))
    return _text(line, "origin") in set(Origin) and bool(line["path"])


def _record(line: Line) -> bool:
    flat(json.loads(_bytes(line, "body")))
    return bool(_HASH.fullmatch(_text(line, "form_hash")))


def _snapshot(line: Line) -> bool:
    content = _bytes(line, "content")
    key = read_snapshot(content).key
    return digest(content) == line["hash"] and (key.unit, key.period, key.form_id) == (
        line["unit"],
        line["period"],
        line["form_id"],
    )


def _form_version(line: Line) -> bool:
    return digest(_bytes(line, "frozen")) == line["hash"]


def _package(line: Line) -> bool:
    datetime.fromisoformat(_text(line, "moment"))
    data = line["data"]
    return _text(line, "direction") in {"gửi", "nhận", "từ chối"} and (
        digest(data) == line["file_hash"]
        if isinstance(data, bytes)
        else bool(_HASH.fullmatch(_text(line, "file_hash")))
    )


def _hash_in(*names: str) -> Callable[[Line], bool]:
    return lambda line: all(_HASH.fullmatch(_text(line, name)) for name in names)


def _unit(line: Line) -> bool:
    return _text(line, "kind") in set(UnitKind)


def _history(line: Line) -> bool:
    json.loads(_text(line, "before"))
    json.loads(_text(line, "after"))
    datetime.fromisoformat(_text(line, "moment"))
    return True


def _setting(line: Line) -> bool:
    return bool(_ROOT.match(_text(line, "name")))


def _issued(line: Line) -> bool:
    moments = [line[name] for name in ("valid_from", "valid_to", "moment", "revoked") if line[name]]
    return bool(_HASH.fullmatch(_text(line, "fingerprint"))) and all(datetime.fromisoformat(str(m)) for m in moments)


_PROOFS: Mapping[str, Callable[[Line], bool]] = {
    "change": _change,
    "record": _record,
    "snapshot": _snapshot,
    "form_version": _form_version,
    "package": _package,
    "unit": _unit,
    "unit_history": _history,
    "chain": _hash_in("head"),
    "fork": _hash_in("hash"),
    "enclosure": _hash_in("snapshot"),
    "setting": _setting,
    "issued_key": _issued,
}
