"""A finished paper: what a page report says, before anybody draws it.

The elements and their names follow NĐ 30/2020/NĐ-CP, Phụ lục I.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from desktop_app.domain.table import Column, Table


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Ô 2-4: superior body, issuing body, abbreviation for the number, place of issue, date if known.

    The number itself, and the date when missing, are left blank for the văn thư.
    """

    superior: str
    issuer: str
    symbol: str
    place: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """A section title inside the paper."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; ``emphasis`` draws it bold (a verdict)."""

    text: str
    emphasis: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A question and its answer, with the remark or reason that stands under it."""

    label: str
    answer: str
    remark: str = ""


class Room(StrEnum):
    """How much room a pen needs for one answer."""

    NUMBER = "number"
    DATE = "date"
    LINE = "line"
    LINES = "lines"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Blank:
    """A question to be answered by pen: ``about`` (hint, clause, condition) stands under it, ``choices`` are boxes."""

    label: str
    room: Room
    about: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BlankRows:
    """``count`` empty, numbered rows to be filled by pen.

    ``lead`` stands under the caption; ``notes`` say below what goes into which column.
    """

    columns: tuple[Column, ...]
    count: int
    caption: str = ""
    lead: str = ""
    notes: tuple[str, ...] = ()


Block: TypeAlias = Heading | Paragraph | Entry | Table | Blank | BlankRows


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """Ô 7: authority and office of the signer, in capitals ("HIỆU TRƯỞNG"); name if known."""

    capacity: tuple[str, ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole paper. ``provisional`` is printed under the title when something is not official yet.

    ``mark`` ("NHÁP") lies pale under the words of every page.
    ``check_code`` (mã đối chiếu) and ``source`` go to the foot of every page. ``landscape`` suits wide tables.
    """

    letterhead: Letterhead
    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    signature: SignatureBlock
    receivers: tuple[str, ...] = ()
    provisional: str = ""
    check_code: str = ""
    source: str = ""
    landscape: bool = False
    mark: str = ""
