"""One finding about a form file: where, what, and what to do."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether the form can be used all the same."""

    ERROR = "lỗi"
    WARNING = "cảnh báo"


@dataclass(frozen=True, slots=True)
class Finding:
    """A finding at a cell ("C14") of a sheet; ``item`` is the question's name, ``line`` the row number."""

    sheet: str
    cell: str
    line: int
    item: str
    message: str
    remedy: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        return f"trang {self.sheet}, ô {self.cell}: {self.message} {self.remedy}".strip()
