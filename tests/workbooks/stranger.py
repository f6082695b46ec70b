"""What a strange workbook is: how it is made, and what the clerk who made it expects of the program.

An expectation is a tuple of outcomes, any of which will do: where two behaviours are both reasonable, both stand there.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

Values: TypeAlias = Mapping[str, object]
Write: TypeAlias = Callable[[Path], None]


@dataclass(frozen=True)
class Kept:
    """The rows of the form's table as the ledger holds them afterwards, and what has to be said about the file.

    Each of ``says`` is one or more stems joined by ``|``; a cell address counts only as a whole word.
    """

    rows: tuple[Values, ...]
    says: tuple[str, ...] = ()


@dataclass(frozen=True)
class Refused:
    """Nothing is kept, and a kind sentence says each of ``says`` (stems joined by ``|``)."""

    says: tuple[str, ...]


Outcome: TypeAlias = Kept | Refused


@dataclass(frozen=True)
class Stranger:
    """One workbook: ``write`` makes it, ``opens`` tells whether openpyxl can, ``lines`` are words for the command."""

    name: str
    write: Write
    expected: tuple[Outcome, ...]
    form: str
    options: tuple[str, ...]
    opens: bool
    file_name: str
    named: bool

    def make(self, folder: Path) -> Path:
        """Write the workbook into ``folder``, under the name its clerk gave it."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / (self.file_name or f"{self.name}.xlsx")
        self.write(path)
        return path


class Folder:
    """A folder being filled with strangers."""

    def __init__(self) -> None:
        self.strangers: list[Stranger] = []

    def add(
        self,
        *expected: Outcome,
        form: str = "nhom_lop",
        options: tuple[str, ...] = (),
        opens: bool = True,
        file_name: str = "",
        named: bool = True,
    ) -> Callable[[Write], Write]:
        """Return a decorator that puts the workbook of a function here; the function's name is the kind's sentence.

        ``named`` tells whether the command names the form.
        """

        def taken(write: Write) -> Write:
            name = write.__name__
            self.strangers.append(Stranger(name, write, expected, form, options, opens, file_name, named))
            return write

        return taken


def kept(*rows: Values, says: tuple[str, ...] = ()) -> Kept:
    """Return the outcome that exactly these rows stand in the ledger."""
    return Kept(tuple(MappingProxyType(dict(row)) for row in rows), says)


def refused(*says: str) -> Refused:
    """Return the outcome that nothing is kept and all of this is said."""
    return Refused(says)


THO: Values = MappingProxyType(
    {
        "ten_nhom": "Nhóm trẻ Thỏ Ngọc",
        "do_tuoi": "25_36_thang",
        "so_tre": 22,
        "tre_nu": 10,
        "tre_dan_toc": 1,
        "tre_khuyet_tat": 0,
        "tre_con_cong_nhan": 5,
        "so_giao_vien": 2,
    }
)
LON: Values = MappingProxyType(
    {
        "ten_nhom": "Lớp 4 tuổi A",
        "do_tuoi": "4_5_tuoi",
        "so_tre": 28,
        "tre_nu": 13,
        "tre_dan_toc": 0,
        "tre_khuyet_tat": 1,
        "tre_con_cong_nhan": 9,
        "so_giao_vien": 2,
        "ghi_chu": "Học ở điểm trường xóm Đông",
    }
)
BOTH = kept(THO, LON)
BUOI: Values = MappingProxyType(
    {
        "ngay": date(2026, 9, 5),
        "chu_de": "an_toan",
        "noi_dung": "Phòng chống đuối nước",
        "don_vi_to_chuc": "Phường Thành Sen",
        "so_gio": Decimal("3.5"),
        "hinh_thuc": "truc_tiep",
        "so_nguoi": 12,
        "cbql": 2,
        "gv": 9,
        "nv": 1,
    }
)


def tho(**changes: object) -> Values:
    """Return the first group with other answers; ``None`` takes one away."""
    return _changed(THO, changes)


def lon(**changes: object) -> Values:
    """Return the second group with other answers; ``None`` takes one away."""
    return _changed(LON, changes)


def buoi(**changes: object) -> Values:
    """Return the training session with other answers; ``None`` takes one away."""
    return _changed(BUOI, changes)


def _changed(values: Values, changes: Values) -> Values:
    return {name: value for name, value in {**values, **changes}.items() if value is not None}
