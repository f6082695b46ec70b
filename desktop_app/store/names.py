"""What rows of received bản chốt are called: the texts in their tables, read by SQLite itself."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from sqlalchemy import Connection

from desktop_app.domain.finding import Named
from desktop_app.domain.form import Form
from desktop_app.domain.record import Path, RecordKey
from desktop_app.store.views import View, views_of


class Names:
    """The texts in the newest bản chốt of every chain."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, form: Form, asked: Mapping[str, Sequence[str]], periods: Iterable[str]) -> Iterator[Named]:
        """Yield the texts that answer ``asked`` (questions by repeat), in the order of forms, units and rows."""
        views = {view.name: view for view in views_of(form)}
        for repeat, items in asked.items():
            yield from self._rows(views[f"v_{form.id}_{repeat}"], form.id, repeat, items, tuple(periods))

    def _rows(
        self, view: View, form_id: str, repeat: str, items: Sequence[str], periods: Sequence[str]
    ) -> Iterator[Named]:
        # the view's SELECT and not the view, since SQLite distrusts functions in what is stored in a file
        select = view.select_of(("unit", "period", "row_id", *items))
        held = ", ".join("?" for _ in periods)
        rows = self._connection.exec_driver_sql(
            f"{select} AND snapshot.period IN ({held}) ORDER BY snapshot.unit, snapshot.period, line.key",
            tuple(periods),
        )
        for unit, period, row, *texts in rows:
            key = RecordKey(unit, period, form_id)
            for item, text in zip(items, texts, strict=True):
                if text:
                    yield Named(key, Path(item, repeat, row), str(text))
