"""The one place that every way out of the ledger passes: each leaves a line that says who took what where.

Where the ledger is open for looking only, nothing can be written into it, and so no line either.
"""

import hashlib
from pathlib import Path

from desktop_app.domain.errors import AppError
from desktop_app.domain.export import Export, Way
from desktop_app.domain.record import RecordKey
from desktop_app.workflow.desk import Desk

MOST = 1_000
_CHUNK = 1 << 20


def exported(desk: Desk, way: Way, about: str, path: Path) -> None:
    """Write down that the file at ``path`` has just been written; raises ``AppError`` when the ledger takes no line."""
    hashed, size = hashlib.sha256(), 0
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                hashed.update(chunk)
                size += len(chunk)
    except OSError as error:
        raise AppError(f"Không đọc lại được {path.name} vừa ghi.", "Kiểm tra USB, rồi ghi lại tệp.") from error
    _write(desk, way, about, str(path.absolute()), hashed.hexdigest(), size)


def printed(desk: Desk, about: str, printer: str, data: bytes) -> None:
    """Write down that the document ``data`` has gone to a printer."""
    _write(desk, Way.PRINT, about, printer, hashlib.sha256(data).hexdigest(), len(data))


def mailed(desk: Desk, about: str, address: str, data: bytes) -> None:
    """Write down that ``data`` has been given to a letter."""
    _write(desk, Way.MAIL, about, address, hashlib.sha256(data).hexdigest(), len(data))


def about_record(key: RecordKey) -> str:
    """Return how a line names one record."""
    return f"{key.form_id} {key.period} {key.unit}"


class ExportLog:
    """The log of this desk, for reading."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def latest(self, most: int = MOST) -> tuple[Export, ...]:
        """Return the newest lines, the newest first."""
        with self._desk.ledger.reading() as books:
            return books.exports.latest(most)

    def count(self) -> int:
        """Return how many lines there are in all."""
        with self._desk.ledger.reading() as books:
            return books.exports.count()


def _write(desk: Desk, way: Way, about: str, target: str, file_hash: str, size: int) -> None:
    if desk.ledger.read_only:
        return
    line = Export(desk.now(), desk.clerk, way, about, target, file_hash, size)
    with desk.ledger.writing() as books:
        books.exports.add(line)
