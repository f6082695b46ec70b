"""Typed views: one column a question, so that indicators and outside tools query plain tables.

``v_<form>`` has one line for the newest bản chốt of each unit and period; ``v_<form>_<repeat>`` one for each of its
rows; and for each question with several choices ``v_<form>_<question>`` or ``v_<form>_<repeat>_<question>`` has one
for each chosen value. A question without a figure is NULL. Decimals become REAL, dates ISO texts.

The register is there too: ``v_unit`` (one line a unit, with its newest name and place), ``v_place`` (in which commune
an institution lay from when to when), ``v_area`` (which commune belongs to which area) and ``v_exempt`` (who need not
report what; an empty ``form_id`` means every form). An empty ``valid_from`` or ``valid_to`` is an open end.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from desktop_app.domain.canonical import digest
from desktop_app.domain.form import Form, Item, Repeat
from desktop_app.domain.kinds import Kind
from desktop_app.store.soundness import VIEW_PREFIX

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_KEEPING = frozenset({Kind.NOTE})
_CASTS = {Kind.INTEGER: "INTEGER", Kind.DECIMAL: "REAL"}
# by the whole key, so that a period and a form are looked up and not searched for
_HEADS = (
    "chain JOIN snapshot ON snapshot.hash = chain.head AND snapshot.unit = chain.unit "
    "AND snapshot.period = chain.period AND snapshot.form_id = chain.form_id"
)
_KEYS = {name: f"snapshot.{name}" for name in ("unit", "period", "revision", "hash")}
_CONTENT = "CAST(snapshot.content AS TEXT)"


@dataclass(frozen=True, slots=True)
class View:
    """One view: its columns by name, each with the expression that makes it, and where the lines come from."""

    name: str
    columns: Mapping[str, str]
    tables: str
    condition: str = ""

    @property
    def select(self) -> str:
        """The SELECT that the view stands for."""
        return self.select_of(self.columns)

    @property
    def statement(self) -> str:
        """The statement that makes the view."""
        return f"CREATE VIEW {self.name} AS {self.select}"

    def select_of(self, wanted: Iterable[str]) -> str:
        """Return the same SELECT with some of the columns only."""
        columns = ", ".join(f"{self.columns[name]} AS {name}" for name in wanted)
        condition = f" WHERE {self.condition}" if self.condition else ""
        return f"SELECT {columns} FROM {self.tables}{condition}"  # noqa: S608 - plain names, see _identifier


_UNIT = ("code", "kind", "name", "type", "parent", "ownership", "valid_from", "valid_to")
_AREA = ("unit", "area", "valid_from", "valid_to", "confirmed")
_PLACE = ("unit", "parent", "valid_from", "valid_to")
_EXEMPT = ("unit", "period", "form_id")
# each move closes the stay in the commune before; the last stay is what the unit itself says
_STAYS = """(
    SELECT unit, json_extract(before, '$.parent') AS parent,
           LAG(day) OVER (PARTITION BY unit ORDER BY day, id) AS valid_from, date(day, '-1 day') AS valid_to
    FROM unit_history WHERE day IS NOT NULL AND json_extract(before, '$.parent') IS NOT NULL
    UNION ALL
    SELECT code, parent, (
        SELECT MAX(day) FROM unit_history WHERE unit = code AND json_extract(before, '$.parent') IS NOT NULL
    ), NULL
    FROM unit WHERE kind = 'institution'
) AS stay"""


def _plain(name: str, columns: Iterable[str], tables: str, condition: str = "") -> "View":
    return View(f"{VIEW_PREFIX}{name}", {column: column for column in columns}, tables, condition)


REGISTER_VIEWS = (
    _plain("unit", _UNIT, "unit"),
    _plain("place", _PLACE, _STAYS),
    # one line for each area that a commune lies in; the two areas overlap
    _plain("area", _AREA, "area_flag", "belongs"),
    _plain("exempt", _EXEMPT, "expected", "state = 'mien'"),
)


class Views:
    """The views of this ledger."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def names(self) -> frozenset[str]:
        """Return the names of the views that are there."""
        return frozenset(
            self._connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'view'").scalars()
        )

    def statements(self) -> Mapping[str, str]:
        """Return what each view that is there stands for, as it was made."""
        rows = self._connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'view'")
        return {row.name: row.sql for row in rows}

    def refresh(self, forms: tuple[Form, ...]) -> None:
        """Make the views of ``forms`` and of the register anew; views of other forms go."""
        for name in self.names():
            quoted = name.replace('"', '""')
            self._connection.exec_driver_sql(f'DROP VIEW "{quoted}"')
        for view in all_views(forms):
            self._connection.exec_driver_sql(view.statement)


def views_mark(forms: tuple[Form, ...]) -> str:
    """Return a mark that changes whenever the views should be made anew."""
    return digest("\n".join(f"{view.name} {view.select}" for view in all_views(forms)).encode())


def all_views(forms: tuple[Form, ...]) -> tuple[View, ...]:
    """Return the views of the register and of ``forms``."""
    return (*REGISTER_VIEWS, *(view for form in forms for view in views_of(form)))


def views_of(form: Form) -> tuple[View, ...]:
    """Return the views of one form."""
    top = View(
        f"{VIEW_PREFIX}{_identifier(form.id)}",
        {**_KEYS, **_columns(form.items.values(), "$.body.values", _CONTENT)},
        _HEADS,
        f"snapshot.form_id = '{form.id}'",
    )
    views = [top, *_choice_views(top, form.items.values(), "$.body.values", _CONTENT)]
    for repeat in form.repeats.values():
        rows = _row_view(top, repeat)
        views += [rows, *_choice_views(rows, repeat.items, "$.values", "line.value")]
    return tuple(views)


def _row_view(top: View, repeat: Repeat) -> View:
    row = {"row_number": "line.key + 1", "row_id": "json_extract(line.value, '$.id')"}
    return View(
        f"{top.name}_{_identifier(repeat.name)}",
        {**_KEYS, **row, **_columns(repeat.items, "$.values", "line.value")},
        f"{top.tables}, json_each({_CONTENT}, '$.body.rows.{repeat.name}') AS line",
        top.condition,
    )


def _choice_views(around: View, items: Iterable[Item], place: str, source: str) -> Iterator[View]:
    """Yield a view for each question with several choices: one line a chosen value."""
    keys = {name: made for name, made in around.columns.items() if name in {*_KEYS, "row_id"}}
    for item in items:
        if item.kind is Kind.SELECT_MULTIPLE:
            yield View(
                f"{around.name}_{_identifier(item.name)}",
                {**keys, "value": "chosen.value"},
                f"{around.tables}, json_each({source}, '{place}.{item.name}') AS chosen",
                # a mark is an object in the body, whose keys are texts, and no choice
                f"{around.condition} AND typeof(chosen.key) = 'integer'",
            )


def _columns(items: Iterable[Item], place: str, source: str) -> dict[str, str]:
    return {
        _identifier(item.name): _value(item, f"'{place}.{item.name}'", source)
        for item in items
        if item.kind not in _KEEPING
    }


def _value(item: Item, place: str, source: str) -> str:
    value = f"json_extract({source}, {place})"
    cast = _CASTS.get(item.kind)
    value = f"CAST({value} AS {cast})" if cast else value
    # a mark ("không áp dụng", "chưa có số liệu") is an object in the body, and no figure here
    return f"CASE json_type({source}, {place}) WHEN 'object' THEN NULL ELSE {value} END"


def _identifier(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise ValueError(f"{name!r} is no plain name")
    return name
