"""Small facts of a ledger: whose it is, whether it is for practice."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from desktop_app.store.schema import setting


class Settings:
    """Texts by name."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, name: str) -> str | None:
        """Return a setting, or nothing."""
        return self._connection.scalar(select(setting.c.value).where(setting.c.name == name))

    def put(self, name: str, value: str) -> None:
        """Keep a setting."""
        line = insert(setting).values(name=name, value=value)
        self._connection.execute(line.on_conflict_do_update(index_elements=["name"], set_={"value": value}))
