"""Reading a table out of somebody's own workbook: which rows are data, and what stands in them.

Rows that are not data (totals, page headings, section titles, signatures) are passed over, and every one is named.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.domain.form import Item
from desktop_app.domain.kinds import Kind, Rejected
from desktop_app.domain.vietnamese import nfc
from desktop_app.domain.workbook import Found, FoundRow, Retyped, Spot
from desktop_app.workbooks.answers import read_answer, read_old
from desktop_app.workbooks.headings import Heading, is_same_heading
from desktop_app.workbooks.likeness import key
from desktop_app.workbooks.saying import said_by_cell
from desktop_app.workbooks.sheets import Cell, Sheet

# with its marks: people are called Tống and Công
_TOTAL = re.compile(
    r"(tổng cộng|tổng số|cộng|tong cong|tong so)\b.*|(tổng|tong) (toàn|toan|của|các|trường)\b.*"
    r"|(tổng|tong|cong|total|toàn trường|lũy kế)\W*",
    re.DOTALL,
)
_SIGNED = re.compile(
    r"(nguoi lap|hieu truong|pho hieu truong|thu truong|ke toan|chu co so|chu truong|xac nhan|ki ten|ki ghi ro)\b.*"
    r"|(ghi chu|luu i)\b.+|.*\bngai .{0,8}\bthang .{0,8}\bnam\b.*"
)
_SURELY_SIGNED = re.compile(
    r"(nguoi lap|thu truong don vi|xac nhan cua|ki ghi ro)\b.*|.*\bngai .{0,8}\bthang .{0,8}\bnam\b.*"
)
_TOTAL_ROW = "dòng tổng"
_SECTION_NUMBER = re.compile(r"[IVX]{1,5}|[A-H]")
_INDEX = re.compile(r"\(?\s*(\d{1,2}|[A-Ea-e])\s*\)?")
_LEAST_INDEX, _WIDE_MERGE = 3, 3
_SHARED = "Ô này gộp cho nhiều dòng. Bỏ gộp ô (Unmerge) rồi ghi số cho từng dòng."
_FIGURES = frozenset({Kind.INTEGER, Kind.DECIMAL})


@dataclass(slots=True)
class PlainTable:
    """The rows of one table, and what was passed over."""

    rows: list[FoundRow] = field(default_factory=list)
    passed: list[str] = field(default_factory=list)
    retyped: list[Retyped] = field(default_factory=list)


def read_table(sheet: Sheet, heading: Heading, old: Mapping[Spot, Retyped]) -> PlainTable:
    """Return the data below ``heading``; ``old`` says which texts were put right, and what stood there before."""
    return _Table(sheet, heading, old).read()


class _Table:
    """One table being read from top to bottom."""

    def __init__(self, sheet: Sheet, heading: Heading, old: Mapping[Spot, Retyped]) -> None:
        self._sheet, self._heading, self._old = sheet, heading, old
        self._items = {column.number: heading.repeat.item(column.item) for column in heading.mapped}
        self._over = {
            (row, area.left): area
            for area in sheet.merged
            for row in range(area.top + 1, min(area.bottom, area.top + 5_000) + 1)
            if area.left == area.right and area.top > heading.bottom and area.left in self._items
        }
        self._table = PlainTable()
        self._ended = self._signed = False
        self._last = heading.bottom

    def read(self) -> PlainTable:
        for number in self._numbers():
            if number > self._last + 1 and self._table.rows:
                self._ended = True
            self._last = number
            self._row(number)
        return self._table

    def _numbers(self) -> Iterator[int]:
        below = {row for row, _ in self._over} | set(self._sheet.rows)
        yield from sorted(row for row in below if row > self._heading.bottom)

    def _row(self, number: int) -> None:
        cells = self._sheet.rows.get(number, {})
        if not any(at in cells or (number, at) in self._over for at in self._items):
            self._ended = self._ended or any(map(_is_total, cells.values()))
            return
        found = tuple(self._found(number, at, item) for at, item in self._items.items())
        why = self._why_not_data(number, cells, found)
        if why:
            words = max((cell.words for cell in cells.values() if isinstance(cell.value, str)), key=len, default="")
            self._table.passed.append(f"dòng {number} ({why}: “{' '.join(words.split())[:60]}”)")
            self._ended = self._ended or why == _TOTAL_ROW
            return
        spot = Spot(self._sheet.name, number, min(self._items))
        self._table.rows.append(FoundRow(self._heading.repeat.name, spot, "", found))

    def _why_not_data(self, number: int, cells: dict[int, Cell], found: Sequence[Found]) -> str:
        held = [at for at in self._items if at in cells]
        texts = [cell for _, cell in sorted(cells.items()) if isinstance(cell.value, str)]
        if texts and _is_total(texts[0]):
            return _TOTAL_ROW
        if not self._table.rows and _is_index(cells, self._items):
            return "dòng đánh số cột"
        columns = {column.number: column for column in self._heading.mapped}
        if len(held) > 1 and all(is_same_heading(self._sheet.text(number, at), columns[at]) for at in held):
            return "lặp lại tiêu đề"
        if not self._table.rows and held and all(self._is_hint(number, at) for at in held):
            return "dòng gợi ý"
        if self._is_section(number, cells, held):
            return "tên phần"
        return "dưới bảng" if self._is_afterword(texts, held, cells, found) else ""

    def _is_hint(self, number: int, at: int) -> bool:
        return bool(self._items[at].hint) and key(self._sheet.text(number, at)) == key(self._items[at].hint)

    def _is_section(self, number: int, cells: dict[int, Cell], held: Sequence[int]) -> bool:
        if any(
            a.top <= number <= a.bottom and a.right - a.left + 1 >= _WIDE_MERGE and a.left in cells
            for a in self._sheet.merged
        ):
            return len(held) <= 1
        others = [cell.words.strip(" .") for at, cell in sorted(cells.items()) if at not in self._items]
        return len(held) == 1 and len(others) == 1 and _SECTION_NUMBER.fullmatch(others[0]) is not None

    def _is_afterword(
        self, texts: Sequence[Cell], held: Sequence[int], cells: dict[int, Cell], found: Sequence[Found]
    ) -> bool:
        """Say whether a row below the table is a signature or a remark rather than one more row.

        A row that answers everything it must is data, whatever its words.
        """
        blank = any(self._items[each.spot.column].required and each.answer is None for each in found)
        if not blank and not any(isinstance(each.answer, Rejected) for each in found):
            return False
        words = [key(cell.words) for cell in texts]
        if self._ended:
            self._signed = self._signed or any(_SIGNED.fullmatch(each) for each in words)
            return self._signed or len(held) <= 1 < len(self._items)
        self._signed = len(texts) == len(cells) and any(_SURELY_SIGNED.fullmatch(each) for each in words)
        self._ended = self._signed
        return self._signed

    def _found(self, number: int, at: int, item: Item) -> Found:
        spot = Spot(self._sheet.name, number, at)
        cell = self._sheet.cell(number, at)
        area = self._over.get((number, at))
        if area is None:
            answer, retyped = read_old(cell, item, self._old.get(spot))
            self._table.retyped += [retyped] if retyped else []
            return Found(spot, item.name, answer, said_by_cell(cell))
        shared = self._sheet.cell(area.top, at)
        if shared is not None and item.kind in _FIGURES:
            return Found(spot, item.name, Rejected(shared.words, _SHARED))
        return Found(spot, item.name, read_answer(shared, item), said_by_cell(shared))


def _is_total(cell: Cell) -> bool:
    return isinstance(cell.value, str) and _TOTAL.fullmatch(nfc(cell.value).casefold().strip()) is not None


def _is_index(cells: dict[int, Cell], items: dict[int, Item]) -> bool:
    """Say whether a row only numbers its columns: (1) (2) (3), or A B 1 2 3."""
    found = [_INDEX.fullmatch(cell.words.strip()) for _, cell in sorted(cells.items())]
    if len(found) < max(_LEAST_INDEX, len(items)) or not all(found):
        return False
    figures = [int(each[1]) for each in found if each and each[1].isdigit()]
    return (
        len(figures) > 1 and figures == list(range(figures[0], figures[0] + len(figures))) and figures[0] in {0, 1, 2}
    )
