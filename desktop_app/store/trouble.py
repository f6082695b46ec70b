"""Trouble with the ledger's file in words: what SQLite says, and what a clerk can do about it."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from inspect import isfunction
from pathlib import Path
from typing import ParamSpec, TypeVar

from sqlalchemy.exc import DBAPIError

from desktop_app.domain.errors import LedgerError, LedgerUnwritable

_Room = TypeVar("_Room")
_Read = TypeVar("_Read")
_Asked = ParamSpec("_Asked")
_HARDLY_ANYTHING = 2**18
_FULL = "Ổ đĩa đã đầy, lần ghi vừa rồi chưa được giữ"
_RESTORE = "Khôi phục từ bản sao lưu gần nhất."
_LOOK_THROUGH = "Vào trang “Sao lưu và kiểm tra”, bấm “Kiểm tra sổ”; nếu cần thì khôi phục bản sao gần nhất."
_FREE_SPACE = "Xóa bớt tệp trên ổ đĩa đó, rồi thử lại."

# the first that fits is told
_TROUBLE = (
    (
        "readonly",
        LedgerUnwritable,
        "Sổ nằm ở nơi chỉ cho đọc",
        "Chép sổ vào thư mục ghi được (ví dụ Tài liệu) rồi mở lại.",
    ),
    ("unable to open", LedgerUnwritable, "Không mở được sổ ở thư mục này", "Chép sổ vào thư mục ghi được rồi mở lại."),
    ("locked", LedgerError, "Sổ đang bận ở một chương trình khác", "Đóng chương trình kia, rồi thử lại."),
    ("full", LedgerUnwritable, _FULL, _FREE_SPACE),
    ("malformed", LedgerError, "Sổ bị hỏng", _RESTORE),
    ("could not decode", LedgerError, "Sổ bị hỏng", _RESTORE),
    ("not a database", LedgerError, "Tệp này không phải là sổ", "Chọn tệp sổ, thường có đuôi .somamnon."),
    ("disk i/o", LedgerError, "Ổ đĩa hoặc USB trục trặc", "Cắm lại USB, hoặc chép sổ sang ổ đĩa khác."),
)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn trouble with the file at ``path`` into a sentence; anything else is our own bug and flies on."""
    try:
        yield
    except UnicodeDecodeError as error:
        # what SQLite says about a damaged page may itself be no text
        raise LedgerError(f"Sổ bị hỏng ({path.name}).", _RESTORE) from error
    except (DBAPIError, sqlite3.Error) as error:
        if not path.exists():
            raise gone(path) from error
        trouble = _trouble(path, str(error.orig if isinstance(error, DBAPIError) else error).lower())
        if trouble is None:
            raise
        raise trouble from error


def reads_rows(room: type[_Room]) -> type[_Room]:
    """Let what ``room`` offers say that the ledger is damaged, where a row is no longer what was once written."""
    for name, method in tuple(vars(room).items()):
        if isfunction(method) and not name.startswith("_"):
            setattr(room, name, _telling(method))
    return room


def _telling(method: Callable[_Asked, _Read]) -> Callable[_Asked, _Read]:
    @wraps(method)
    def telling(*args: _Asked.args, **named: _Asked.kwargs) -> _Read:
        try:
            return method(*args, **named)
        except ValueError as error:
            raise LedgerError("Sổ có dòng bị hỏng, không đọc được.", _LOOK_THROUGH) from error

    return telling


def _trouble(path: Path, said: str) -> LedgerError | None:
    # without room for its shared memory SQLite fails, and does not say why
    if ("disk i/o" in said or "unable to open" in said) and _is_full(path):
        said = "full"
    for sign, kind, words, advice in _TROUBLE:
        if sign in said:
            return kind(f"{words} ({path.name}).", advice)
    return None


def gone(path: Path) -> LedgerError:
    """Return the sentence for a ledger that is no longer where it was opened."""
    return LedgerError(
        f"Không thấy sổ {path.name} ở chỗ đã mở; lần ghi vừa rồi chưa được giữ.",
        "Cắm lại USB (hoặc trả tệp sổ về chỗ cũ), rồi bấm lại; không cần mở lại chương trình.",
    )


def replaced(path: Path) -> LedgerError:
    """Return the sentence for another file in the place of the ledger."""
    return LedgerError(
        f"Tệp {path.name} ở chỗ cũ không phải sổ đang mở: thiếu câu trả lời đã lưu.",
        "Cắm lại đúng USB; nếu vừa khôi phục sổ thì đóng cửa sổ này rồi mở lại.",
    )


def looking_only(path: Path) -> LedgerError:
    """Return the sentence for writing into a ledger that is open for looking."""
    return LedgerError(
        f"Sổ {path.name} đang mở chỉ để xem, không ghi được.",
        "Chép sổ vào nơi ghi được, hoặc chờ người đang mở đóng sổ, rồi mở lại.",
    )


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _HARDLY_ANYTHING
    except OSError:
        return False
