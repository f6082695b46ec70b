"""The persons who share this office's computer: who they are, and who sits at the desk now."""

import json

from desktop_app.domain.errors import AppError
from desktop_app.domain.vietnamese import fold, nfc
from desktop_app.store.database import Ledger

LONGEST_NAME = 60
_SETTING = "people"


class People:
    """The names kept in the office's ledger; everything written carries the name of the one who sits here now."""

    def __init__(self, ledger: Ledger, current: str) -> None:
        self._ledger = ledger
        self._current = current

    def current(self) -> str:
        """Return who sits at the desk."""
        return self._current

    def all(self) -> tuple[str, ...]:
        """Return the persons of this office in the order in which they came, so that each keeps their number."""
        with self._ledger.reading() as books:
            return _names(books.settings.get(_SETTING))

    def add(self, name: str) -> str:
        """Keep a person, once however often they are added; return the name as it is kept.

        Raises ``AppError`` for a name that says nothing.
        """
        wanted = checked_name(name)
        with self._ledger.writing() as books:
            names = _names(books.settings.get(_SETTING))
            known = next((each for each in names if each.casefold() == wanted.casefold()), None)
            if known is None:
                books.settings.put(_SETTING, json.dumps([*names, wanted], ensure_ascii=False))
        return known or wanted

    def sit_down(self, name: str) -> str:
        """Let ``name`` sit at the desk from now on, a new person or a known one; return the name as it is kept."""
        wanted = checked_name(name)
        # somebody who is known already can sit down at a ledger that is only read, too
        self._current = wanted if wanted in self.all() else self.add(wanted)
        return self._current


def checked_name(text: str) -> str:
    """Return a person's name as it is kept; raises ``AppError`` when it cannot be one."""
    name = " ".join(nfc(text).split())
    if not any(letter.isalpha() for letter in name):
        raise AppError("Chưa có họ tên người nhập.", "Gõ họ và tên, ví dụ: Nguyễn Thị Hoà.")
    if len(name) > LONGEST_NAME:
        raise AppError(f"Họ tên dài quá {LONGEST_NAME} chữ.", "Ghi họ và tên, không kèm chức vụ.")
    if not name.isprintable():
        raise AppError("Họ tên có ký tự lạ.", "Gõ lại họ và tên.")
    return name


def matching(names: tuple[str, ...], text: str) -> tuple[str, ...]:
    """Return the names that hold every word of ``text``, diacritics or not; those written just so come first."""
    words, exact = fold(text).split(), nfc(text).casefold().strip()
    found = [name for name in names if all(word in fold(name) for word in words)]
    return tuple(sorted(found, key=lambda name: exact not in name.casefold()))


def _names(kept: str | None) -> tuple[str, ...]:
    found = json.loads(kept) if kept else []
    return tuple(each for each in found if isinstance(each, str))
