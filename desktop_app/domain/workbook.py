"""What passes between a workbook of answers (bản Excel của phiếu) and the ledger.

``workbooks`` reads and writes the files; ``workflow`` compares them with the record and keeps what is taken in.
"""

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from desktop_app.domain.form import Form
from desktop_app.domain.kinds import Answer, Rejected
from desktop_app.domain.record import FormVersion, Path, RecordKey

SKIP = ""
"""What a column is mapped to when it is left out (bỏ qua)."""


def column_letters(number: int) -> str:
    """Return the letters of a column counted from 1: A, B, …, Z, AA."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def fingerprint(said: str) -> str:
    """Return a short mark by which what a cell says is known again; empty for nothing."""
    if not said:
        return ""
    digest = hashlib.blake2b(said.encode(), digest_size=6).digest()
    return base64.urlsafe_b64encode(digest).decode("ascii")


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """One cell of a workbook, rows and columns counted from 1."""

    sheet: str
    row: int
    column: int

    @property
    def cell(self) -> str:
        """The cell as people say it: C14."""
        return f"{column_letters(self.column)}{self.row}"

    def __str__(self) -> str:
        return f"trang “{self.sheet}”, ô {self.cell}"


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a template says about itself: which writing of which form, for whom and for when."""

    form: FormVersion
    form_title: str
    unit: str
    unit_name: str
    period: str


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a sheet and the question it answers (``SKIP`` for none).

    ``exact`` says that heading and question are the same words; ``nearest`` is the question that comes closest where
    none is certain. ``samples`` are the first values below the heading.
    """

    number: int
    heading: str
    item: str = SKIP
    exact: bool = False
    nearest: str = ""
    samples: tuple[str, ...] = ()
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One sheet as it was understood: the repeat its rows belong to ("" for questions), and its columns.

    ``template`` says that the columns name their questions themselves and need no guessing.
    """

    sheet: str
    repeat: str
    heading_row: int
    columns: tuple[Column, ...]
    rows: int
    template: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """An answer found in a cell, and what the cell says word for word.

    ``base`` is the fingerprint of what the cell said when the template was written; ``None`` where that is not known,
    in workbooks that are no template.
    """

    spot: Spot
    item: str
    answer: Answer | Rejected
    said: str = ""
    base: str | None = None

    @property
    def is_untouched(self) -> bool:
        """Whether the cell still says what the program wrote into it."""
        return self.base is not None and fingerprint(self.said) == self.base


@dataclass(frozen=True, slots=True)
class FoundRow:
    """The cells of one row of a repeat; ``id`` is empty for a row that was added in the workbook."""

    repeat: str
    spot: Spot
    id: str
    cells: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class Retyped:
    """A text of the years before Unicode: as it stands, and as it was meant."""

    spot: Spot
    before: str
    after: str
    encoding: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something in a workbook that has two meanings, and only a person can say which.

    Either ``columns`` (their letters) could all be ``item``, or ``sheets`` tell of the same thing.
    """

    message: str
    columns: tuple[str, ...] = ()
    item: str = ""
    sheets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """All that a workbook says about one form."""

    stamp: Stamp | None
    questions: tuple[Found, ...]
    rows: tuple[FoundRow, ...]
    blocks: tuple[Block, ...]
    retyped: tuple[Retyped, ...] = ()
    notices: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the clerk decides about a workbook.

    ``columns`` corrects the mapping: by sheet and column number, the name of a question or ``SKIP``; ``headings`` does
    the same by heading or column letter, on every sheet. ``sheets`` limits what is read, and ``repeats`` says which
    repeat a sheet belongs to.
    """

    columns: Mapping[tuple[str, int], str] = field(default_factory=lambda: MappingProxyType({}))
    headings: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    sheets: tuple[str, ...] = ()
    repeats: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    convert_font: bool = False
    remove_missing: bool = False
    take_clashes: bool = False


@dataclass(frozen=True, slots=True)
class Edit:
    """One answer that would change. ``clash`` says that the ledger has changed, too, since the template was written."""

    path: Path
    where: str
    spot: Spot
    old: Answer
    new: Answer
    clash: bool = False


@dataclass(frozen=True, slots=True)
class NewRow:
    """A row that would be added, with the answers it brings."""

    repeat: str
    id: str
    spot: Spot
    values: Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class MissingRow:
    """A row of the ledger that the workbook does not hold, or holds emptied; ``where`` names it."""

    repeat: str
    id: str
    where: str
    values: Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class Verdict:
    """A cell that is no answer, and why."""

    spot: Spot
    where: str
    message: str

    def __str__(self) -> str:
        place = str(self.spot)
        return f"{place[0].upper()}{place[1:]} ({self.where}): {self.message}"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What taking a workbook in would do to a record. Nothing has been kept yet.

    ``obstacles`` are sentences that say why it cannot be taken in as things are; ``newer`` counts answers that only the
    ledger has changed since the template was written and that stay as they are.
    """

    key: RecordKey
    form: Form
    file: str
    reading: Reading
    wishes: Wishes
    edits: tuple[Edit, ...] = ()
    added: tuple[NewRow, ...] = ()
    missing: tuple[MissingRow, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    obstacles: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    newer: int = 0

    @property
    def removed(self) -> tuple[MissingRow, ...]:
        """The rows that would be taken away."""
        return self.missing if self.wishes.remove_missing else ()

    @property
    def changes(self) -> int:
        """How many answers would change and rows come or go."""
        return len(self.edits) + len(self.added) + len(self.removed)

    @property
    def stands(self) -> bool:
        """Whether nothing is in the way of taking it in."""
        return not self.verdicts and not self.obstacles

    @property
    def is_ready(self) -> bool:
        """Whether it can be taken in, and would change something."""
        return self.stands and self.changes > 0
