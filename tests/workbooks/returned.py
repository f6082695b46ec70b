"""Our own template as it comes back: what clerks do to it between "Tải mẫu" and "Nhận tệp".

Only what a clerk sees is relied on: the rows of the ledger stand in the template, under the labels of the form.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.domain.vietnamese import fold
from tests.workbooks.stranger import LON, THO, Kept, Outcome, Refused, Values, kept, lon, refused, tho
from tests.workbooks.writing import HEADINGS, a_table

ITEMS = tuple(LON)
BUP: Values = MappingProxyType({**THO, "ten_nhom": "Lớp 5 tuổi Búp Sen", "do_tuoi": "5_6_tuoi", "so_tre": 31})
CLASSES = (THO, LON, BUP)
NEW: Values = MappingProxyType({**THO, "ten_nhom": "Lớp mới mở", "do_tuoi": "3_4_tuoi", "so_tre": 19})
_LABELS = {"3_4_tuoi": "3–4 tuổi", "4_5_tuoi": "4–5 tuổi", "25_36_thang": "25–36 tháng"}


class Template:
    """A template opened by its clerk: the sheet with the classes, the row of each and the column of each question."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.book: Workbook = load_workbook(path)
        self.sheet, self.rows = self._find_rows()
        self.columns = {item: self._column(label) for item, label in zip(ITEMS, HEADINGS, strict=True)}

    def _find_rows(self) -> tuple[Worksheet, dict[str, int]]:
        names = {each["ten_nhom"] for each in CLASSES}
        for sheet in self.book.worksheets:
            rows = {str(cell.value): cell.row for line in sheet.iter_rows() for cell in line if cell.value in names}
            if len(rows) == len(names):
                return sheet, {name: row for name, row in rows.items() if row}
        raise AssertionError("the template does not show the classes of the ledger")

    @property
    def first(self) -> int:
        """The row of the first class."""
        return min(self.rows.values())

    @property
    def last(self) -> int:
        """The row of the last class."""
        return max(self.rows.values())

    def _column(self, label: str) -> int:
        lines = self.sheet.iter_rows(max_row=self.first - 1)
        found = {
            len(str(cell.value)): cell.column
            for line in lines
            for cell in line
            if fold(str(cell.value or "")).startswith(fold(label))
        }
        assert found, f"no heading {label}"
        return found[min(found)] or 0

    @property
    def heading_row(self) -> int:
        """The row of the headings."""
        rows = [
            cell.row
            for line in self.sheet.iter_rows(max_row=self.first - 1)
            for cell in line
            if cell.column == self.columns["ten_nhom"] and fold(str(cell.value or "")).startswith("ten nhom")
        ]
        return rows[-1] or 0

    def line(self, row: int) -> list[object]:
        """Return all cells of a row, with those a clerk does not see."""
        return [self.sheet.cell(row, column).value for column in range(1, self.sheet.max_column + 1)]

    def set_line(self, row: int, values: Iterable[object]) -> None:
        """Write all cells of a row."""
        for column, value in enumerate(values, 1):
            self.sheet.cell(row, column).value = value  # type: ignore[assignment]  # what was read is written

    def type(self, row: int, item: str, value: object) -> str:
        """Type into the cell of a question; return its address."""
        cell = self.sheet.cell(row, self.columns[item])
        cell.value = value  # type: ignore[assignment]  # a clerk types anything
        return str(cell.coordinate)

    def hidden_columns(self) -> list[int]:
        """Return the columns that hold something for the classes and are none of the questions."""
        known = set(self.columns.values())
        return [at for at, value in enumerate(self.line(self.first), 1) if value is not None and at not in known]

    def save(self) -> None:
        """Save it where it was."""
        self.book.save(self.path)


Change: TypeAlias = Callable[[Path], None]


@dataclass(frozen=True)
class Returned:
    """A template that comes back changed; ``same_ids``: a class of the same name is the same row as before."""

    name: str
    change: Change
    expected: tuple[Outcome, ...]
    same_ids: bool


RETURNED: list[Returned] = []


def comes_back(*expected: Outcome, same_ids: bool = True) -> Callable[[Change], Change]:
    """Return a decorator that adds a kind of returned template; the function's name is its sentence."""

    def taken(change: Change) -> Change:
        RETURNED.append(Returned(change.__name__, change, expected, same_ids))
        return change

    return taken


SAME = kept(*CLASSES)


@comes_back(SAME)
def untouched(path: Path) -> None:
    assert path.is_file()


@comes_back(SAME)
def opened_and_saved_by_another_program(path: Path) -> None:
    load_workbook(path).save(path)


@comes_back(kept(tho(so_tre=24), lon(), BUP))
def with_one_number_changed(path: Path) -> None:
    template = Template(path)
    template.type(template.rows["Nhóm trẻ Thỏ Ngọc"], "so_tre", 24)
    template.save()


@comes_back(refused("số", "abc"))
def with_one_good_and_one_bad_number(path: Path) -> None:
    # all or nothing: 24 is not kept either
    template = Template(path)
    template.type(template.first, "so_tre", 24)
    template.type(template.last, "so_tre", "abc")
    template.save()


@comes_back(SAME)
def with_its_rows_sorted(path: Path) -> None:
    # the test compares by name, in any order
    template = Template(path)
    first, last = template.line(template.first), template.line(template.last)
    template.set_line(template.first, last)
    template.set_line(template.last, first)
    template.save()


@comes_back(
    Kept((THO, BUP), ("xóa|xoá|bỏ|bớt|không còn",)),
    Kept(CLASSES, ("thiếu|giữ|còn|không có trong tệp|vẫn",)),
    refused("thiếu|xóa|xoá|không còn|không thấy"),
)
def with_a_row_deleted(path: Path) -> None:
    # the class goes, or stays, or is asked for; in any case it is spoken of
    template = Template(path)
    template.sheet.delete_rows(template.rows["Lớp 4 tuổi A"])
    template.save()


@comes_back(kept(*CLASSES, NEW))
def with_a_row_inserted_in_the_middle(path: Path) -> None:
    template = Template(path)
    row = template.first + 1
    template.sheet.insert_rows(row)
    for item, value in NEW.items():
        template.type(row, item, _LABELS.get(str(value), value))
    template.save()


@comes_back(kept(*CLASSES, NEW))
def with_a_row_typed_below(path: Path) -> None:
    template = Template(path)
    row = template.last + 1
    for item, value in NEW.items():
        template.type(row, item, _LABELS.get(str(value), value))
    template.save()


@comes_back(SAME, refused("cột"))
def with_a_column_inserted(path: Path) -> None:
    template = Template(path)
    at = template.columns["so_tre"]
    template.sheet.insert_cols(at)
    template.sheet.cell(template.heading_row, at).value = "Ghi nhớ của chị Bé"
    template.save()


@comes_back(SAME, refused("mã|cột ẩn|mẫu"), same_ids=False)
def with_the_hidden_column_cleared(path: Path) -> None:
    # three classes, known again by their names or put in anew, but never six
    template = Template(path)
    hidden = template.hidden_columns()
    assert hidden, "the template knows no rows"
    for column in hidden:
        for row in range(template.first, template.last + 1):
            template.sheet.cell(row, column).value = None
    template.save()


@comes_back(kept(tho(so_giao_vien=3), lon(), BUP))
def with_its_protection_taken_off(path: Path) -> None:
    template = Template(path)
    for sheet in template.book.worksheets:
        sheet.protection.sheet = False
        sheet.sheet_state = "visible"
    for dimension in template.sheet.column_dimensions.values():
        dimension.hidden = False
    template.type(template.rows["Nhóm trẻ Thỏ Ngọc"], "so_giao_vien", 3)
    template.save()


@comes_back(kept(*CLASSES, tho(ten_nhom="Nhóm trẻ Thỏ Con")), refused("trùng|hai lần|hai dòng|lặp"))
def with_a_row_copied_below_and_renamed(path: Path) -> None:
    # the copy carries the hidden id with it: a new class to its clerk
    template = Template(path)
    template.set_line(template.last + 1, template.line(template.first))
    template.type(template.last + 1, "ten_nhom", "Nhóm trẻ Thỏ Con")
    template.save()


@comes_back(
    Kept((THO, THO, LON), ("Lớp 5 tuổi Búp Sen|xóa|xoá|bỏ|thay",)),
    Kept((THO, THO, LON, BUP), ()),
    refused("trùng|hai lần|hai dòng|lặp"),
    same_ids=False,
)
def with_a_row_pasted_over_another(path: Path) -> None:
    # Búp Sen was painted over: gone with a word, still there, or asked about
    template = Template(path)
    source = template.rows["Nhóm trẻ Thỏ Ngọc"]
    template.set_line(template.rows["Lớp 5 tuổi Búp Sen"], template.line(source))
    template.save()


@comes_back(SAME, refused("Sĩ số|Số trẻ|tiêu đề|cột"))
def with_a_heading_in_their_own_words(path: Path) -> None:
    template = Template(path)
    template.sheet.cell(template.heading_row, template.columns["so_tre"]).value = "Sĩ số"
    template.save()


@comes_back(SAME, refused("tiêu đề|cột|mẫu|đầu bảng"))
def with_its_headings_deleted(path: Path) -> None:
    template = Template(path)
    template.sheet.delete_rows(template.heading_row)
    template.save()


@comes_back(SAME)
def with_two_columns_in_each_others_place(path: Path) -> None:
    template = Template(path)
    one, other = template.columns["tre_nu"], template.columns["so_giao_vien"]
    for row in range(template.heading_row, template.last + 1):
        left, right = template.sheet.cell(row, one), template.sheet.cell(row, other)
        left.value, right.value = right.value, left.value
    template.save()


@comes_back(SAME, refused("mẫu|cột|tiêu đề"))
def with_two_columns_swapped_below_our_hidden_names(path: Path) -> None:
    # a clerk moves whole columns, with everything in them that is hidden
    template = Template(path)
    one, other = template.columns["tre_nu"], template.columns["so_giao_vien"]
    for row in range(1, template.last + 1):
        left, right = template.sheet.cell(row, one), template.sheet.cell(row, other)
        if left.coordinate not in template.sheet.merged_cells and right.coordinate not in template.sheet.merged_cells:
            left.value, right.value = right.value, left.value
    template.save()


@comes_back(SAME, refused("trang|sheet|mẫu"))
def with_its_sheet_renamed(path: Path) -> None:
    template = Template(path)
    template.sheet.title = "Trường Hoa Sen gửi"
    template.save()


@comes_back(SAME, refused("mẫu"), same_ids=False)
def with_everything_hidden_deleted(path: Path) -> None:
    template = Template(path)
    for sheet in template.book.worksheets:
        if sheet.sheet_state != "visible":
            template.book.remove(sheet)
    for name in list(template.book.defined_names):
        del template.book.defined_names[name]
    template.save()


@comes_back(SAME, refused("mẫu|trùng|đã có|dòng"), same_ids=False)
def with_its_cells_pasted_into_a_new_workbook(path: Path) -> None:
    template = Template(path)
    lines = [tuple(template.sheet.cell(row, at).value for at in template.columns.values()) for row in _all(template)]
    a_table(path, lines)


def _all(template: Template) -> range:
    return range(template.first, template.last + 1)


@comes_back(kept(tho(tre_dan_toc=None), lon(), BUP), SAME, Refused(("trống|bỏ trống|bắt buộc|thiếu",)))
def with_a_cell_emptied(path: Path) -> None:
    # taken away, left as it was, or asked about
    template = Template(path)
    template.type(template.rows["Nhóm trẻ Thỏ Ngọc"], "tre_dan_toc", None)
    template.save()
