"""Sticks (USB) that this computer knows: each carries a folder with a mark, and the computer remembers the mark."""

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import AppError

FOLDER = "SoMamNon-sao-luu"
_MARK = "usb-nay-da-biet.txt"
_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Stick:
    """A stick with our mark: where it is mounted, and the mark."""

    root: Path
    id: str

    def folder(self, unit: str) -> Path:
        """Return where the copies of a unit's ledger lie on it."""
        return self.root / FOLDER / unit


def stick_at(root: Path) -> Stick | None:
    """Return the marked stick that is mounted at ``root``, or nothing."""
    try:
        found = _ID.search((root / FOLDER / _MARK).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return None
    return Stick(root, found[0]) if found else None


def known(roots: Iterable[Path], ids: Collection[str]) -> tuple[Stick, ...]:
    """Return the sticks at ``roots`` whose marks are among ``ids``."""
    return tuple(stick for root in roots if (stick := stick_at(root)) is not None and stick.id in ids)


def mark(root: Path, new_id: Callable[[], str]) -> Stick:
    """Return the stick at ``root``, marked from now on; raises ``AppError`` when it cannot be written to."""
    present = stick_at(root)
    if present is not None:
        return present
    made = Stick(root, new_id())
    words = "USB này giữ bản sao lưu của Sổ Mầm Non. Xin đừng xóa thư mục này.\nMã: {}\n"
    try:
        (root / FOLDER).mkdir(parents=True, exist_ok=True)
        (root / FOLDER / _MARK).write_text(words.format(made.id), encoding="utf-8")
    except OSError as error:
        raise AppError(f"Không ghi được vào {root}.", "Kiểm tra USB còn chỗ và không khóa ghi.") from error
    return made
