"""The register as a workbook: which columns each sheet has, and what comes back from it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain.unit import COMMUNE_TYPES, INSTITUTION_TYPES, OWNERSHIPS

YES, NO = "có", "không"
YES_NO = (YES, NO)


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column: its key, heading, width in characters, and the words to choose from.

    ``asks`` is false for what stands there only to be read. A ``day`` is written as a date.
    """

    key: str
    heading: str
    width: int = 14
    choices: tuple[str, ...] = ()
    asks: bool = True
    day: bool = False


@dataclass(frozen=True, slots=True)
class RegisterPage:
    """One sheet as it is written: a title, what to know, and a line a unit with a text or day for each column."""

    title: str
    guide: str
    columns: tuple[SheetColumn, ...]
    lines: tuple[tuple[str | date | None, ...], ...]


@dataclass(frozen=True, slots=True)
class ReadLine:
    """One line as it came back: its number, what stands in it now, and what stood there when it was written out.

    ``before`` is missing for lines that somebody added.
    """

    number: int
    cells: Mapping[str, str]
    before: Mapping[str, str] | None


@dataclass(frozen=True, slots=True)
class ReadPage:
    """One sheet as it came back; ``letters`` are the columns ("C") by key."""

    title: str
    letters: Mapping[str, str]
    lines: tuple[ReadLine, ...]

    def address(self, line: ReadLine, key: str) -> str:
        """Return the place of a cell as Excel writes it."""
        return f"{self.letters.get(key, 'A')}{line.number}"


class CellOutcome(StrEnum):
    """What becomes of one cell of a register that comes back from Excel."""

    CHANGES = "sẽ đổi"
    ADDS = "sẽ thêm"
    REFUSED = "không nhận"


@dataclass(frozen=True, slots=True)
class CellVerdict:
    """What becomes of one changed cell, and why."""

    sheet: str
    cell: str
    unit: str
    heading: str
    old: str
    new: str
    outcome: CellOutcome
    words: str

    def __str__(self) -> str:
        change = f"“{self.old}” → “{self.new}”" if self.old else f"“{self.new}”"
        return (
            f"{self.sheet}, ô {self.cell} ({self.unit}), {self.heading}: {change}: {self.outcome}. {self.words}".strip()
        )


@dataclass(frozen=True, slots=True)
class RegisterIntake:
    """What a workbook would change or has changed: all of it, or nothing while any cell is refused."""

    verdicts: tuple[CellVerdict, ...]
    units: int
    done: bool

    @property
    def refused(self) -> int:
        """How many cells cannot be taken."""
        return sum(verdict.outcome is CellOutcome.REFUSED for verdict in self.verdicts)


_SINCE = SheetColumn("day", "Thay đổi từ ngày", 15, day=True)
_DOCUMENT = SheetColumn("document", "Theo văn bản", 28)
_FIRST = SheetColumn("first", "Có từ ngày", 13, day=True)
_LAST = SheetColumn("last", "Đến hết ngày", 13, day=True)


def _flag(key: str, words: str) -> tuple[SheetColumn, ...]:
    return (
        SheetColumn(key, words, 10, YES_NO),
        SheetColumn(f"{key}_from", f"{words}: từ ngày", 13, day=True),
        SheetColumn(f"{key}_confirmed", f"{words}: Sở đã xác nhận", 12, YES_NO),
        SheetColumn(f"{key}_source", f"{words}: văn bản", 26),
    )


COMMUNE_COLUMNS = (
    SheetColumn("code", "Mã", 9),
    SheetColumn("type", "Loại", 10, COMMUNE_TYPES),
    SheetColumn("name", "Tên", 22),
    *_flag("do_thi", "Đô thị"),
    *_flag("kcn", "Khu công nghiệp"),
    SheetColumn("first", "Có từ ngày", 13, asks=False, day=True),
    SheetColumn("last", "Đến hết ngày", 13, asks=False, day=True),
    _SINCE,
    _DOCUMENT,
)
INSTITUTION_COLUMNS = (
    SheetColumn("code", "Mã", 14),
    SheetColumn("type", "Loại hình", 22, INSTITUTION_TYPES),
    SheetColumn("name", "Tên", 30),
    SheetColumn("ownership", "Sở hữu", 12, OWNERSHIPS),
    SheetColumn("parent", "Mã xã, phường", 10),
    SheetColumn("commune", "Xã, phường", 20, asks=False),
    _FIRST,
    _LAST,
    _SINCE,
    _DOCUMENT,
    SheetColumn("anyway", "Giống đơn vị khác, vẫn thêm", 14, YES_NO),
)
COMMUNES, INSTITUTIONS = "Xã, phường", "Cơ sở"
PAGES = {COMMUNES: COMMUNE_COLUMNS, INSTITUTIONS: INSTITUTION_COLUMNS}
HELPERS = frozenset({"day", "document", "anyway"})
"""Columns that say how a change is meant, and change nothing by themselves."""
