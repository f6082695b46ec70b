"""Looking after the ledger: copies that can be trusted."""

from pathlib import Path

from desktop_app.store.backup import backup
from desktop_app.workflow.desk import Desk

BACKUP_FOLDER = "sao-luu"


class Upkeep:
    """Backups of this desk's ledger."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def back_up(self, folder: Path | None = None) -> Path:
        """Copy the ledger, checked, into ``folder`` (or beside it) and return the copy."""
        return backup(self._desk.ledger, folder or self._desk.ledger.path.parent / BACKUP_FOLDER, self._desk.now())
