"""Putting a file where it belongs: under a temporary name, onto the disk, read back, then renamed."""

import errno
import os
import re
import shutil
from pathlib import Path

from desktop_app.domain.errors import AppError
from desktop_app.domain.vietnamese import show_number

LONGEST_PATH, LONGEST_NAME = 260, 255
"""Windows opens no longer path in all programs, and no file system has longer names."""

_MEGABYTE = 2**20
# what a file system needs beside the bytes themselves
_ROOM = 64 * 1024
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
_SHORT = 80
_GONE = frozenset({errno.EIO, errno.ENODEV, errno.ENXIO, errno.ENOTCONN})


def deliver(data: bytes, path: Path) -> None:
    """Write ``data`` to ``path`` so that either the old file or the whole new one is there, never half.

    Raises ``AppError`` when the name fits no stick, the folder is missing, full or read-only, or when the medium gives
    back other bytes.
    """
    refuse_unfit_name(path)
    # sticks are FAT32 as a rule, whose names are short enough already; a longer one still leaves room for the ending
    temporary = path.with_name(f".{path.name[:_SHORT]}.tmp")
    try:
        _refuse_without_room(path.parent, len(data))
        _write(data, temporary)
        _refuse_unless_same(data, temporary, path.name)
        temporary.replace(path)
        _settle(path.parent)
    except OSError as error:
        raise AppError(f"Không ghi được {path}: {_reason(error)}.", "Chọn thư mục khác, hoặc kiểm tra USB.") from error
    finally:
        _forget(temporary)


def refuse_unfit_name(path: Path) -> None:
    """Raise ``AppError`` when a stick (FAT32) or Windows does not take the name, or the path is too long for it."""
    name = path.name
    bad = _FORBIDDEN.search(name)
    if bad or not name or name != name.rstrip(". ") or _DEVICES.fullmatch(name):
        what = f"có ký tự “{bad[0]}”" if bad and bad[0].isprintable() else "là tên USB và Windows không nhận"
        raise AppError(f"Không đặt được tên “{name}”: {what}.", "Dùng chữ, số, dấu gạch nối; ví dụ goi-thang-10.gdmn.")
    if len(name.encode()) > LONGEST_NAME or len(str(path.absolute())) >= LONGEST_PATH:
        words = f"Đường dẫn tới {name[:_SHORT]} dài quá {LONGEST_PATH} chữ; Windows không mở được."
        raise AppError(words, "Chọn thư mục gần gốc hơn, hoặc đặt tên ngắn hơn.")


def free_space(folder: Path) -> int | None:
    """Return how many bytes are free where ``folder`` lies; None where nobody can tell."""
    try:
        usage = shutil.disk_usage(folder)
    except OSError:
        return None
    # what has no size at all is no place for files, and says no by itself
    return usage.free if usage.total else None


def megabytes(size: int) -> str:
    """Return a size in words, rounded up: nobody is told that 0 MB are needed."""
    return f"{show_number(max(1, -(-size // _MEGABYTE)))} MB"


def _refuse_without_room(folder: Path, needed: int) -> None:
    free = free_space(folder)
    if free is not None and free < needed + _ROOM:
        left = megabytes(free) if free >= _MEGABYTE else "chưa tới 1 MB"
        words = f"Không đủ chỗ ở {folder}: cần {megabytes(needed)}, còn trống {left}."
        raise AppError(words, "Xóa bớt tệp không cần trên thiết bị, hoặc dùng USB khác.")


def _write(data: bytes, temporary: Path) -> None:
    with temporary.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
        _drop_from_memory(file.fileno())


def _drop_from_memory(descriptor: int) -> None:
    # what is read back must come from the medium, not from what the system remembers of it
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def _settle(folder: Path) -> None:
    """Have the new name on the disk, too, where the system can do that."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        # some file systems know no such thing for folders
        if error.errno != errno.EINVAL:
            raise
    finally:
        os.close(descriptor)


def _refuse_unless_same(data: bytes, path: Path, name: str) -> None:
    if path.read_bytes() != data:
        raise AppError(f"Đọc lại {name} không giống bản vừa ghi.", "Thiết bị có thể hỏng; dùng USB khác.")


def _reason(error: OSError) -> str:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return "không có thư mục này, hoặc USB đã bị rút"
        case PermissionError():
            return "thư mục chỉ cho đọc, hoặc tệp đang mở ở chương trình khác"
        case IsADirectoryError():
            return "đây là một thư mục"
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return "thiết bị đã đầy"
        case errno.EROFS:
            return "thiết bị đang khóa ghi, chỉ đọc được"
        case errno.ENAMETOOLONG:
            return "tên hoặc đường dẫn quá dài"
        case code if code in _GONE:
            return "USB đã bị rút hoặc hỏng"
    return "thiết bị báo lỗi"


def _forget(temporary: Path) -> None:
    try:
        temporary.unlink(missing_ok=True)
    except OSError:
        # the medium has gone or is read-only: there is nothing left to tidy
        return
