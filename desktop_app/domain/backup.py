"""Backups as values: what lies in a copy, why it was made, and which copies stay when there are many."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from desktop_app.domain.vietnamese import fold

KEPT = 30
"""How many copies of one ledger stay in a folder; what people made by hand comes on top when it must."""

LOCKED_SUFFIX = ".age"
"""What the name of an encrypted copy ends in."""

_DAYS = timedelta(days=7)
_WEEKS = timedelta(days=35)


class Why(StrEnum):
    """Why a copy was made, as the clerk reads it."""

    HAND = "tự tay"
    DAILY = "hằng ngày"
    EXIT = "khi đóng sổ"
    STICK = "ra USB"
    RECEIVE = "trước khi nhận gói"
    CARRY = "trước khi chuyển năm"
    REGISTER = "trước khi đổi danh mục"
    RESTORE = "trước khi khôi phục"
    REPAIR = "trước khi sửa sổ"
    MIGRATE = "trước khi nâng cấp"
    ERASED = "sau khi xóa theo thời hạn"
    UNKNOWN = "không rõ"

    @property
    def slug(self) -> str:
        """The reason as part of a file name: "hang-ngay"."""
        return fold(self.value).replace(" ", "-")

    @classmethod
    def of_slug(cls, slug: str) -> "Why":
        """Return the reason that a file name tells."""
        return next((why for why in cls if why.slug == slug), cls.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Contents:
    """What a ledger holds, in few words. ``mark`` is another one whenever anything in it has changed."""

    unit: str
    unit_name: str
    revision: str
    periods: tuple[str, ...]
    answers: int
    snapshots: int
    packages: int
    newest: datetime | None
    who: str
    mark: str


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy of a ledger. ``contents`` is missing where the copy cannot be read; ``checksum`` where none was kept."""

    path: Path
    made: datetime
    why: Why
    contents: Contents | None
    checksum: str = ""
    size: int = 0

    @property
    def locked(self) -> bool:
        """Whether only somebody with an identity can open it."""
        return self.path.suffix == LOCKED_SUFFIX


def kept(copies: Iterable[Backup], now: datetime, most: int = KEPT) -> tuple[Backup, ...]:
    """Return the copies that stay, the newest first.

    All of the last seven days, then one a week, then one a month; ``most`` in all. The newest stays always, and so does
    every copy that a person made by hand. A copy from the future (the clock has been wrong) counts as new.
    """
    ordered = sorted(copies, key=lambda each: (each.made, each.path.name), reverse=True)
    safe = {each.path for each in ordered if each.why is Why.HAND}
    safe |= {each.path for each in ordered[:1]}
    # the newest one by this clock, where the very newest comes from a wrong one
    safe |= {each.path for each in [copy for copy in ordered if copy.made <= now][:1]}
    staying = _one_each(ordered, now, safe)
    return _most(staying, safe, most)


def _one_each(ordered: Sequence[Backup], now: datetime, safe: set[Path]) -> list[Backup]:
    """Keep the newest of each week and month; the last days whole."""
    staying: list[Backup] = []
    seen: set[tuple[int, ...]] = set()
    for each in ordered:
        span = _span(each, now)
        if each.path in safe or not span or span not in seen:
            staying.append(each)
        seen.add(span)
    return staying


def _span(each: Backup, now: datetime) -> tuple[int, ...]:
    age = now - each.made
    if age < _DAYS:
        return ()
    if age < _WEEKS:
        return each.made.isocalendar()[:2]
    return each.made.year, -each.made.month


def _most(staying: list[Backup], safe: set[Path], most: int) -> tuple[Backup, ...]:
    """Let go of the oldest while there are too many, but of second copies of a day first."""
    days: set[object] = set()
    seconds: list[Backup] = []
    for each in staying:
        if each.made.date() in days:
            seconds.append(each)
        days.add(each.made.date())
    loose = [each for each in [*reversed(seconds), *reversed(staying)] if each.path not in safe]
    going: set[Path] = set()
    for each in dict.fromkeys(loose):
        if len(staying) - len(going) <= most:
            break
        going.add(each.path)
    return tuple(each for each in staying if each.path not in going)
