"""Opening an office for a command: the program's folders, the person, and the passphrase."""

import getpass
import sys
from argparse import Namespace
from functools import cache
from pathlib import Path

from desktop_app.domain.errors import LedgerUnwritable, SigningKeyError
from desktop_app.paths import find_places
from desktop_app.workflow.office import Office, Surroundings


def surroundings(arguments: Namespace) -> Surroundings:
    """Return what an office needs from outside, taken from the command line and this computer."""
    return Surroundings(
        find_places(),
        getattr(arguments, "clerk", "") or computer_user(),
        waits=_say_waiting,
        # asked once: opening what came and signing the receipt need the same
        passphrase=cache(lambda: read_passphrase(getattr(arguments, "passphrase_file", None))),
    )


def open_office(arguments: Namespace) -> Office:
    """Open the ledger that the command names; where it cannot be written, for looking: writing is refused later.

    A window that has it open is no hindrance: what a command does is short, and it waits while the window writes.
    """
    around = surroundings(arguments)
    try:
        return Office.open(arguments.ledger, around)
    except LedgerUnwritable:
        return Office.open(arguments.ledger, around, read_only=True)


def _say_waiting() -> None:
    sys.stderr.write("Chương trình khác đang ghi vào sổ; đang chờ…\n")
    sys.stderr.flush()


def computer_user() -> str:
    """Return the name under which somebody is logged in, for the trail."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "không rõ"


def read_passphrase(path: Path | None) -> str | None:
    """Read the passphrase from the first line of a file, or ask for it where somebody can answer."""
    if path is not None:
        try:
            return path.read_text(encoding="utf-8-sig").partition("\n")[0].rstrip("\r")
        except (OSError, UnicodeDecodeError) as error:
            raise SigningKeyError(f"Không đọc được tệp mật khẩu {path.name}.", "Kiểm tra tên tệp.") from error
    if sys.stdin is not None and sys.stdin.isatty():
        return getpass.getpass("Mật khẩu của khóa (để trống nếu không có): ") or None
    return None
