"""Opening a ledger for looking only, wherever it lies: on a CD, on a locked stick, or open in another window.

SQLite reads a WAL ledger through a shared-memory file beside it. Where none can be made, a ledger without a WAL is
read as it is; one with a WAL is copied, together with it, to a place where its newest answers can be read.
"""

import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from desktop_app.domain.errors import LedgerError


@dataclass(frozen=True, slots=True)
class Source:
    """What SQLite is given to open, and the folder of the private copy when there is one."""

    uri: str
    scratch: Path | None = None

    def tidy(self) -> None:
        """Throw the private copy away."""
        if self.scratch is not None:
            shutil.rmtree(self.scratch, ignore_errors=True)


def uri(path: Path, mode: str) -> str:
    """Return ``path`` as SQLite takes it, to be opened in ``mode``: "mode=rw" never makes a file."""
    plain = path.absolute().as_posix()
    return f"file://{quote(plain if plain.startswith('/') else f'/{plain}')}?{mode}"


def source_for_looking(path: Path) -> Source:
    """Return how the ledger at ``path`` can be read, its newest answers included. Raises ``LedgerError``."""
    plain = Source(uri(path, "mode=ro"))
    if _opens(plain.uri):
        return plain
    wal = path.with_name(f"{path.name}-wal")
    try:
        if not wal.exists() or wal.stat().st_size == 0:
            return Source(uri(path, "mode=ro&immutable=1"))
        scratch = Path(tempfile.mkdtemp(prefix="somamnon-xem-"))
        for file in (path, wal):
            shutil.copyfile(file, scratch / file.name)
    except OSError as error:
        raise LedgerError(f"Không đọc được {path.name}.", "Chép sổ vào thư mục ghi được rồi mở lại.") from error
    return Source(uri(scratch / path.name, "mode=rw"), scratch)


def _opens(address: str) -> bool:
    try:
        with closing(sqlite3.connect(address, uri=True)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        return False
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        # it opens, and what is wrong with it is told where ledgers are opened
        return True
    return True
