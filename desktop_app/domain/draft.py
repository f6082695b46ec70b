"""The bytes of a working copy, written anew only where it has changed.

A table of thousands of rows is kept with every answer; what is written of a row stays right while the row is the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from desktop_app.domain.body import draft_body, row_body
from desktop_app.domain.canonical import canonical_bytes
from desktop_app.domain.record import Record, Row


@dataclass(frozen=True, slots=True)
class Draft:
    """A record and its body as canonical JSON; ``rows`` holds each row with its own writing, by repeat and id."""

    record: Record
    body: bytes
    rows: Mapping[str, Mapping[str, tuple[Row, bytes]]] = field(default_factory=lambda: MappingProxyType({}))


def drafted(record: Record, before: Draft | None = None) -> Draft:
    """Return the writing of ``record``: the same bytes with and without ``before``, an earlier writing of it."""
    known = before.rows if before else {}
    rows = {repeat: _written(lines, known.get(repeat, {})) for repeat, lines in record.rows.items() if lines}
    tables = {repeat: b"[%s]" % b",".join(line for _, line in each.values()) for repeat, each in rows.items()}
    outside = draft_body(replace(record, rows=MappingProxyType({})))
    parts = {name: canonical_bytes(part) for name, part in outside.items()}
    return Draft(record, _object({**parts, "rows": _object(tables)}), rows)


def prepared(draft: Draft) -> Draft:
    """Return ``draft`` with the writing of each row at hand, so that the first answer is kept as fast as the next."""
    return replace(draft, rows=drafted(draft.record).rows)


def _object(parts: Mapping[str, bytes]) -> bytes:
    """Return a JSON object of parts that are written already; names are plain letters, so they sort as they are."""
    return b"{%s}" % b",".join(b'"%s":%s' % (name.encode(), parts[name]) for name in sorted(parts))


def _written(rows: tuple[Row, ...], known: Mapping[str, tuple[Row, bytes]]) -> dict[str, tuple[Row, bytes]]:
    written: dict[str, tuple[Row, bytes]] = {}
    for row in rows:
        there = known.get(row.id)
        same = there is not None and there[0] is row
        written[row.id] = there if there is not None and same else (row, canonical_bytes(row_body(row)))
    return written
