"""The three sheets of an XLSForm as text cells that know where they stand."""

from collections.abc import Iterator
from dataclasses import dataclass, field

SHEETS = ("survey", "choices", "settings")


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a sheet: its number as Excel counts (the header is 1) and its cells by column name."""

    number: int
    cells: dict[str, str]

    def get(self, column: str) -> str:
        """Return a cell's text, empty when there is none."""
        return self.cells.get(column, "")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: column names in order, and the rows below them."""

    name: str
    columns: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()

    def cell(self, line: Line | int, column: str) -> str:
        """Return where a cell is, as people say it: "C14"."""
        number = line if isinstance(line, int) else line.number
        index = self.columns.index(column) if column in self.columns else 0
        return f"{column_letters(index)}{number}"


@dataclass(frozen=True, slots=True)
class Sheets:
    """A whole XLSForm, read but not yet understood; ``intro`` is the prose before its first Markdown table."""

    source: str
    survey: Sheet = field(default_factory=lambda: Sheet("survey"))
    choices: Sheet = field(default_factory=lambda: Sheet("choices"))
    settings: Sheet = field(default_factory=lambda: Sheet("settings"))
    intro: str = ""

    def __iter__(self) -> Iterator[Sheet]:
        yield from (self.survey, self.choices, self.settings)


def column_letters(index: int) -> str:
    """Return the letters of a column counted from 0: A, B, …, Z, AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
