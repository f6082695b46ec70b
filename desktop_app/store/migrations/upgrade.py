"""Brings an older ledger up to date, after a backup."""

from datetime import UTC, datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError

from desktop_app.domain.backup import Why
from desktop_app.domain.errors import LedgerError
from desktop_app.store import schema
from desktop_app.store.backup import backup, backup_folder
from desktop_app.store.database import Ledger


def config() -> Config:
    """Return Alembic's configuration for the steps beside this file."""
    made = Config()
    made.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    return made


def upgrade(ledger: Ledger, revision: str) -> None:
    """Back ``ledger`` up as it stands at ``revision``, then take it through every newer step in one transaction."""
    moment = datetime.now(UTC).astimezone()
    backup(ledger, backup_folder(ledger.path) / f"truoc-nang-cap-{revision}", moment, Why.MIGRATE)
    settings = config()
    try:
        with ledger.connection("IMMEDIATE") as connection:
            settings.attributes["connection"] = connection
            command.upgrade(settings, schema.REVISION)
    except CommandError as error:
        words = f"Sổ {ledger.path.name} có phiên bản lạ ({revision}), không nâng cấp được."
        raise LedgerError(words, "Sổ giữ nguyên như cũ; gửi tệp này cho Sở để được giúp.") from error
