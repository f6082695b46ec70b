"""Putting a file where it belongs: under a temporary name, onto the disk, read back, then renamed."""

import os
from pathlib import Path

from desktop_app.domain.errors import AppError


def deliver(data: bytes, path: Path) -> None:
    """Write ``data`` to ``path`` so that either the old file or the whole new one is there, never half.

    Raises ``AppError`` when the folder is missing, full or read-only, or when the medium gives back other bytes.
    """
    temporary = path.with_name(f".{path.name}.tmp")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if temporary.read_bytes() != data:
            raise AppError(f"Đọc lại {path.name} không giống bản vừa ghi.", "Thiết bị có thể hỏng; dùng USB khác.")
        temporary.replace(path)
    except OSError as error:
        raise AppError(f"Không ghi được {path}: {_reason(error)}.", "Chọn thư mục khác, hoặc kiểm tra USB.") from error
    finally:
        _forget(temporary)


def _reason(error: OSError) -> str:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return "không có thư mục này"
        case PermissionError():
            return "thư mục chỉ cho đọc, hoặc tệp đang mở ở chương trình khác"
        case IsADirectoryError():
            return "đây là một thư mục"
        case _:
            return error.strerror or "lỗi thiết bị"


def _forget(temporary: Path) -> None:
    try:
        temporary.unlink(missing_ok=True)
    except OSError:
        # the medium has gone or is read-only: there is nothing left to tidy
        return
