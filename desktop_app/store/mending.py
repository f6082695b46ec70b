"""Repairs that touch nothing anybody entered: guards and indices are made again from the program's own schema."""

from collections.abc import Collection

from desktop_app.domain.examination import Repair
from desktop_app.store import schema
from desktop_app.store.database import Ledger
from desktop_app.store.examine import index_statements


def mend(ledger: Ledger, wanted: Collection[Repair]) -> tuple[str, ...]:
    """Carry out ``wanted`` in one transaction, empty the WAL into the ledger, and say what was done."""
    done: list[str] = []
    with ledger.connection("IMMEDIATE") as connection:
        present = set(connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE type = 'trigger'").scalars())
        names = set(connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'index'").scalars())
        if Repair.TRIGGERS in wanted:
            for statement in schema.trigger_statements():
                if statement not in present:
                    connection.exec_driver_sql(statement)
                    done.append(f"đã tạo lại {statement.split()[2]}")
        if Repair.INDICES in wanted:
            for name, statement in index_statements().items():
                if name not in names:
                    connection.exec_driver_sql(statement)
                    done.append(f"đã tạo lại chỉ mục {name}")
            connection.exec_driver_sql("REINDEX")
            done.append("đã dựng lại chỉ mục")
    ledger.tidy()
    return tuple(done)
