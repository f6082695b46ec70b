"""Tells a sound ledger from everything else that may be offered as one, before anything in it is used."""

from pathlib import Path

from sqlalchemy import Connection

from desktop_app.domain.errors import LedgerError
from desktop_app.store import schema
from desktop_app.store.strangers import VIEW_PREFIX, strange, strange_part

__all__ = ["VIEW_PREFIX", "refuse_other_files", "revision_of"]


def refuse_other_files(path: Path) -> None:
    """Refuse what is surely no ledger; raises ``LedgerError``. The rest is SQLite's to say.

    The file is not opened here: closing a file takes away the locks that this process holds on it (POSIX), and another
    program would tidy away the WAL of a ledger that is still open.
    """
    if path.is_dir():
        raise LedgerError(f"{path} là một thư mục.", "Chọn tệp sổ, thường có đuôi .somamnon.")
    try:
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise LedgerError(f"Không có tệp {path}.", "Kiểm tra tên tệp và USB.") from error
    except OSError as error:
        raise LedgerError(f"Không đọc được {path}.", "Kiểm tra quyền đọc và USB.") from error
    if not size:
        raise LedgerError(f"{path.name} không phải là sổ.", "Chọn tệp sổ, thường có đuôi .somamnon.")


def revision_of(connection: Connection, path: Path) -> str:
    """Return the schema revision of a ledger; refuse other databases. Raises ``LedgerError``."""
    if connection.exec_driver_sql("PRAGMA application_id").scalar() != schema.APPLICATION_ID:
        raise LedgerError(f"{path.name} là một cơ sở dữ liệu khác, không phải sổ.", "Chọn tệp sổ của Sổ Mầm Non.")
    _refuse_strangers(connection, path)
    revision = str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar())
    if not revision.isdigit():
        raise LedgerError(f"Sổ {path.name} không ghi rõ phiên bản.", "Khôi phục từ bản sao lưu gần nhất.")
    if int(revision) > int(schema.REVISION):
        raise LedgerError(f"Sổ {path.name} do chương trình mới hơn tạo ra.", "Cập nhật Sổ Mầm Non rồi mở lại.")
    return revision


def _refuse_strangers(connection: Connection, path: Path) -> None:
    """Refuse tables, indices, triggers and views that no Sổ Mầm Non has made."""
    lines = connection.exec_driver_sql("SELECT type, name, tbl_name, sql FROM sqlite_master")
    part = strange_part((row.type, row.name, row.tbl_name, row.sql) for row in lines)
    if part:
        raise strange(path, part)
