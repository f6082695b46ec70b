"""A workbook taken in: recognised first, then read as a template of ours or as somebody's own table."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.errors import WorkbookError
from desktop_app.domain.form import Form, Repeat
from desktop_app.domain.workbook import Block, Found, FoundRow, Reading, Retyped, Spot, Stamp, Wishes, column_letters
from desktop_app.workbooks import blueprint
from desktop_app.workbooks.headings import Heading, Matcher
from desktop_app.workbooks.plain import PlainTable, read_table
from desktop_app.workbooks.refill import Refill, marked_sheets, read_refill
from desktop_app.workbooks.sheets import Book, Sheet, open_book
from desktop_app.workbooks.swapped import swapped_days
from desktop_app.workbooks.typeface import old_texts, retype
from desktop_app.workbooks.vertical import Vertical, read_vertical

_FEW = 5
_USE_TEMPLATE = "Đặt dòng tiêu đề giống các câu của biểu, hoặc dùng mẫu do Sổ Mầm Non xuất ra."


class Workbook:
    """A workbook that has been let in; ``stamp`` says whose template it is, if it is one."""

    def __init__(self, path: Path) -> None:
        self._book: Book = open_book(path)
        self.file = self._book.file
        self.stamp: Stamp | None = blueprint.read_stamp(self._book)

    def read(self, form: Form, wishes: Wishes) -> Reading:
        """Return all that the workbook says about ``form``; raises ``WorkbookError`` when it says nothing."""
        sheets = _read_sheets(self._book, wishes)
        old = {spot: retyped for sheet in sheets for spot, retyped in old_texts(sheet).items()}
        marked = marked_sheets(sheets)
        if marked:
            reading = self._template(form, marked, sheets, old)
        else:
            reading = self._plain(form, wishes, [retype(sheet, old) for sheet in sheets], old)
        spots = {found.spot for found in (*reading.questions, *(cell for row in reading.rows for cell in row.cells))}
        notices = (*_about_file(self._book), *reading.notices, *_formulas(sheets, spots), *swapped_days(reading))
        retyped = tuple(each for each in reading.retyped if each.spot in spots)
        return replace(reading, stamp=self.stamp, notices=notices, retyped=retyped)

    def _template(
        self, form: Form, marked: dict[str, Sheet], sheets: list[Sheet], old: Mapping[Spot, Retyped]
    ) -> Reading:
        refill = read_refill(marked, form, old)
        own = {sheet.name for sheet in marked.values()} | {blueprint.GUIDE_TITLE}
        strange = [s.name for s in sheets if s.name not in own and not s.hidden and s.rows and not _is_guide(s)]
        return Reading(
            None,
            tuple(refill.questions),
            tuple(refill.rows),
            tuple(refill.blocks),
            tuple(refill.retyped),
            notices=tuple(_about_refill(refill, strange)),
        )

    def _plain(self, form: Form, wishes: Wishes, sheets: list[Sheet], old: Mapping[Spot, Retyped]) -> Reading:
        plain = _Plain(form, wishes)
        for sheet in sheets:
            if not sheet.hidden and sheet.name not in {blueprint.LISTS_SHEET, blueprint.STAMP_SHEET}:
                plain.take(sheet)
        reading = plain.reading(self.file, [sheet.name for sheet in sheets if sheet.hidden and sheet.rows])
        return replace(reading, retyped=tuple(old.values()))


class _Plain:
    """Somebody's own workbook, sheet by sheet."""

    def __init__(self, form: Form, wishes: Wishes) -> None:
        self._form, self._wishes = form, wishes
        self._matcher = Matcher(wishes.columns, wishes.headings)
        self._headings: list[Heading] = []
        self._questions: list[Found] = []
        self._rows: list[FoundRow] = []
        self._blocks: list[Block] = []
        self._notices: list[str] = []

    def take(self, sheet: Sheet) -> None:
        """Read one sheet as a table, or as questions below each other."""
        heading = self._matcher.find(sheet, self._repeats(sheet))
        vertical = read_vertical(sheet, self._form)
        if heading and (vertical is None or len(heading.mapped) >= len(vertical.found)):
            self._headings.append(heading)
            self._table(sheet, heading, read_table(sheet, heading))
        elif vertical:
            self._vertical(sheet, vertical)
        elif sheet.rows:
            self._notices.append(f"Trang “{sheet.name}” không có bảng nào khớp với biểu, không đọc.")

    def reading(self, file: str, hidden: list[str]) -> Reading:
        """Return all that was read."""
        if not self._blocks:
            labels = "; ".join(
                item.label for repeat in self._form.repeats.values() for item in blueprint.asked_in(repeat)
            )
            asked = labels or "; ".join(item.label for item in blueprint.questions(self._form))
            words = f"Trong {file} không thấy dòng tiêu đề nào khớp với biểu “{self._form.title}” ({asked[:200]})."
            raise WorkbookError(words, _USE_TEMPLATE)
        unused = self._matcher.unused(self._headings)
        if unused:
            raise WorkbookError(f"Không có cột nào tên “{unused[0]}”.", "Kiểm tra lại tên cột sau --map.")
        if hidden:
            self._notices.append(f"Trang ẩn không đọc: {'; '.join(hidden)}.")
        rows, questions = tuple(self._rows), tuple(self._questions)
        return Reading(None, questions, rows, tuple(self._blocks), notices=tuple(self._notices))

    def _repeats(self, sheet: Sheet) -> list[Repeat]:
        wanted = self._wishes.repeats.get(sheet.name)
        return [repeat for name, repeat in self._form.repeats.items() if wanted in {None, name}]

    def _table(self, sheet: Sheet, heading: Heading, table: PlainTable) -> None:
        name = sheet.name
        self._rows += table.rows
        self._blocks.append(Block(name, heading.repeat.name, heading.bottom, heading.columns, len(table.rows)))
        if not table.rows:
            self._notices.append(f"Trang “{name}” có dòng tiêu đề nhưng không có dòng số liệu nào.")
        if table.passed:
            more = f"; và {len(table.passed) - _FEW} dòng nữa" if len(table.passed) > _FEW else ""
            self._notices.append(f"Trang “{name}” bỏ qua {'; '.join(table.passed[:_FEW])}{more}.")
        unmatched = [column.heading for column in heading.columns if not column.item]
        if unmatched:
            self._notices.append(f"Trang “{name}” có cột không đọc: {'; '.join(unmatched)}.")
        self._hidden(sheet, heading)

    def _hidden(self, sheet: Sheet, heading: Heading) -> None:
        columns = [column_letters(column.number) for column in heading.mapped if column.hidden]
        rows = sorted(row for row in sheet.hidden_rows if row > heading.bottom and row in sheet.rows)
        if columns:
            self._notices.append(f"Trang “{sheet.name}” có cột đang ẩn ({', '.join(columns)}), vẫn được đọc.")
        if rows:
            listed = ", ".join(map(str, rows[:_FEW])) + ("…" if len(rows) > _FEW else "")
            self._notices.append(f"Trang “{sheet.name}” có {len(rows)} dòng đang ẩn ({listed}), vẫn được đọc.")

    def _vertical(self, sheet: Sheet, vertical: Vertical) -> None:
        self._questions += vertical.found
        self._blocks.append(Block(sheet.name, "", vertical.first_row - 1, (), len(vertical.found)))
        words = f"Trang “{sheet.name}”: câu trả lời đọc ở cột {column_letters(vertical.column)}."
        self._notices.append(words)


def _read_sheets(book: Book, wishes: Wishes) -> list[Sheet]:
    missing = [name for name in wishes.sheets if book.sheet(name) is None]
    if missing:
        known = "; ".join(sheet.name for sheet in book if not sheet.hidden)
        raise WorkbookError(f"{book.file} không có trang “{missing[0]}”.", f"Các trang đang có: {known}.")
    return [sheet for sheet in book if not wishes.sheets or sheet.name in wishes.sheets]


def _is_guide(sheet: Sheet) -> bool:
    return any(cell.words == "Cách điền" for cells in sheet.rows.values() for cell in cells.values())


def _about_file(book: Book) -> Iterator[str]:
    if book.macros:
        yield "Tệp có chương trình macro: không chạy, chỉ đọc các ô."
    if book.links:
        yield "Tệp có liên kết tới tệp khác: không mở, chỉ đọc kết quả đã lưu trong ô."


def _about_refill(refill: Refill, strange: list[str]) -> Iterator[str]:
    if strange:
        yield f"Trang không thuộc mẫu, không đọc: {'; '.join(strange)}."
    if refill.retired:
        yield f"Biểu mẫu đang dùng không còn hỏi, nên không đọc: {'; '.join(dict.fromkeys(refill.retired))}."
    if refill.missing:
        yield f"Mẫu trong tệp chưa có: {'; '.join(dict.fromkeys(refill.missing))}."


def _formulas(sheets: list[Sheet], spots: set[Spot]) -> Iterator[str]:
    count = sum(
        cell.is_formula and Spot(sheet.name, row, at) in spots
        for sheet in sheets
        for row, cells in sheet.rows.items()
        for at, cell in cells.items()
    )
    if count:
        yield f"{count} ô là công thức: lấy kết quả đã lưu trong tệp."
