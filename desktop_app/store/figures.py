"""Runs indicators: the SELECTs of ``forms/indicators`` over the typed views, one period at a time.

The views read a bản chốt's JSON anew for every question and every query. So those that the queries name are worked
out once for the period, into temporary tables that hide the views behind the same names; the SELECT does not notice.
(This also spares the views' functions the distrust that SQLite has for everything stored in a file.)
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date

from sqlalchemy import Connection, RowMapping, text

from desktop_app.domain.form import Form
from desktop_app.domain.indicator import Figure, Scope
from desktop_app.store.views import View, all_views

_WORD = re.compile(r"\w+")


class Figures:
    """What each unit adds to each indicator."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def read(
        self, queries: Mapping[str, str], forms: tuple[Form, ...], period: str, year: str, day: date
    ) -> dict[str, tuple[Figure, ...]]:
        """Return the figures of every query, by its name.

        ``period`` is the code of the school year, ``year`` that of the calendar year; ``day`` is when the register is
        looked at.
        """
        parameters = {"period": period, "year": year, "day": day.isoformat()}
        words = frozenset(_WORD.findall(" ".join(queries.values())))
        named = [view for view in all_views(forms) if view.name in words]
        with self._worked_out(named, words, parameters):
            return {
                name: tuple(map(_figure, self._connection.execute(text(query), _used(query, parameters)).mappings()))
                for name, query in queries.items()
            }

    def unconfirmed(self, day: date) -> frozenset[Scope]:
        """Return the areas whose communes DOET has not confirmed all."""
        rows = self._connection.execute(
            text(
                "SELECT DISTINCT area FROM v_area WHERE NOT confirmed "
                "AND (valid_from IS NULL OR valid_from <= :day) AND (valid_to IS NULL OR valid_to >= :day)"
            ),
            {"day": day.isoformat()},
        )
        return frozenset(Scope(row.area) for row in rows)

    @contextmanager
    def _worked_out(
        self, views: Sequence[View], words: frozenset[str], parameters: Mapping[str, str]
    ) -> Iterator[None]:
        try:
            for view in views:
                # columns that no query speaks of are not worked out; a word too many costs little
                self._keep(view, [name for name in view.columns if name in words], parameters)
            yield
        finally:
            for view in views:
                self._connection.exec_driver_sql(f"DROP TABLE IF EXISTS temp.{view.name}")

    def _keep(self, view: View, columns: Sequence[str], parameters: Mapping[str, str]) -> None:
        select = view.select_of(columns)
        if view.columns.get("period") == "snapshot.period":
            # a view of bản chốt; those of the register are small, and kept whole
            select += " AND snapshot.period IN (:period, :year)"
        # no parameters are allowed where a table is made, so it is made empty first
        self._connection.exec_driver_sql(f"CREATE TEMP TABLE {view.name} ({', '.join(columns)})")
        self._connection.execute(text(f"INSERT INTO temp.{view.name} {select}"), _used(select, parameters))
        if "unit" in columns:
            self._connection.exec_driver_sql(f"CREATE INDEX temp.ix_{view.name} ON {view.name} (unit)")


def _used(query: str, parameters: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in parameters.items() if f":{name}" in query}


def _figure(row: RowMapping) -> Figure:
    return Figure(row["unit"], row["commune"], bool(row["received"]), row["numerator"], row.get("denominator"))
