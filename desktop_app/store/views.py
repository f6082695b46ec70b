"""Typed views: one column a question, so that indicators and outside tools query plain tables.

``v_<form>`` has one line for the newest bản chốt of each unit and period; ``v_<form>_<repeat>`` one for each of its
rows. A question without a figure is NULL. Decimals become REAL, dates ISO texts.

The register is there too: ``v_unit`` (one line a unit, with its newest name and place), ``v_place`` (in which commune
an institution lay from when to when), ``v_area`` (which commune belongs to which area) and ``v_exempt`` (who need not
report what; an empty ``form_id`` means every form). An empty ``valid_from`` or ``valid_to`` is an open end.
"""

import re

from desktop_app.domain.canonical import digest
from desktop_app.domain.form import Form, Item
from desktop_app.domain.kinds import Kind
from desktop_app.store.database import Ledger
from desktop_app.store.soundness import VIEW_PREFIX

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_KEEPING = frozenset({Kind.NOTE})
_CASTS = {Kind.INTEGER: "INTEGER", Kind.DECIMAL: "REAL"}
_HEADS = "FROM chain JOIN snapshot ON snapshot.hash = chain.head"
_KEYS = "snapshot.unit, snapshot.period, snapshot.revision, snapshot.hash"


_REGISTER = (
    "CREATE VIEW v_unit AS SELECT code, kind, name, type, parent, ownership, valid_from, valid_to FROM unit",
    "CREATE VIEW v_area AS SELECT unit, area, valid_from, valid_to, confirmed FROM area_flag WHERE belongs",
    "CREATE VIEW v_exempt AS SELECT unit, period, form_id FROM expected WHERE state = 'mien'",
    # each move closes the stay in the commune before; the last stay is what the unit itself says
    (
        "CREATE VIEW v_place AS "
        "SELECT unit, json_extract(before, '$.parent') AS parent, "
        "LAG(day) OVER (PARTITION BY unit ORDER BY day, id) AS valid_from, date(day, '-1 day') AS valid_to "
        "FROM unit_history WHERE day IS NOT NULL AND json_extract(before, '$.parent') IS NOT NULL "
        "UNION ALL SELECT code, parent, (SELECT MAX(day) FROM unit_history WHERE unit = code "
        "AND json_extract(before, '$.parent') IS NOT NULL), NULL FROM unit WHERE kind = 'institution'"
    ),
)


def views_mark(forms: tuple[Form, ...]) -> str:
    """Return a mark that changes whenever the views should be made anew."""
    return digest("\n".join([*_REGISTER, *(form.hash for form in forms)]).encode())


def refresh_views(ledger: Ledger, forms: tuple[Form, ...]) -> None:
    """Make the views of ``forms`` anew; views of other forms go."""
    with ledger.connection("IMMEDIATE") as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'view'").scalars().all()
        for name in names:
            connection.exec_driver_sql(f"DROP VIEW {_identifier(name)}")
        for statement in _REGISTER:
            connection.exec_driver_sql(statement)
        for form in forms:
            for statement in view_statements(form):
                connection.exec_driver_sql(statement)


def view_statements(form: Form) -> tuple[str, ...]:
    """Return the statements that make the views of one form."""
    top = [_column(item, f"'$.body.values.{item.name}'", "snapshot.content") for item in form.items.values()]
    name = f"{VIEW_PREFIX}{_identifier(form.id)}"
    where = f"WHERE snapshot.form_id = '{_identifier(form.id)}'"
    statements = [f"CREATE VIEW {name} AS SELECT {_KEYS}{_joined(top)} {_HEADS} {where}"]
    for repeat in form.repeats.values():
        columns = [_column(item, f"'$.values.{item.name}'", "line.value") for item in repeat.items]
        lines = f"json_each(CAST(snapshot.content AS TEXT), '$.body.rows.{_identifier(repeat.name)}') AS line"
        statements.append(
            f"CREATE VIEW {name}_{repeat.name} AS "
            f"SELECT {_KEYS}, line.key + 1 AS row_number, json_extract(line.value, '$.id') AS row_id{_joined(columns)} "
            f"{_HEADS}, {lines} {where}"
        )
    return tuple(statements)


def _column(item: Item, place: str, source: str) -> str:
    if item.kind in _KEEPING:
        return ""
    text = f"CAST({source} AS TEXT)"
    value = f"json_extract({text}, {place})"
    cast = _CASTS.get(item.kind)
    value = f"CAST({value} AS {cast})" if cast else value
    # a mark ("không áp dụng", "chưa có số liệu") is an object in the body, and no figure here
    return f"CASE json_type({text}, {place}) WHEN 'object' THEN NULL ELSE {value} END AS {_identifier(item.name)}"


def _joined(columns: list[str]) -> str:
    return "".join(f", {column}" for column in columns if column)


def _identifier(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise ValueError(f"{name!r} is no plain name")
    return name
