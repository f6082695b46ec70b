"""A workbook taken in: recognised first, then read as a template of ours or as somebody's own table."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.errors import WorkbookError
from desktop_app.domain.form import Form
from desktop_app.domain.workbook import Reading, Retyped, Spot, Stamp, Wishes
from desktop_app.workbooks import blueprint
from desktop_app.workbooks.plain_book import PlainBook
from desktop_app.workbooks.refill import Refill, marked_sheets, read_refill
from desktop_app.workbooks.sheets import Book, Sheet, open_book
from desktop_app.workbooks.swapped import swapped_days
from desktop_app.workbooks.typeface import old_texts, retype


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
        is_current = self.stamp is None or self.stamp.form.hash == form.hash
        refill = read_refill(marked, form, old, is_current=is_current)
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
        plain = PlainBook(form, wishes, old)
        for sheet in sheets:
            if not sheet.hidden and sheet.name not in {blueprint.LISTS_SHEET, blueprint.STAMP_SHEET}:
                plain.take(sheet)
        return plain.reading(self.file, [sheet.name for sheet in sheets if sheet.hidden and sheet.rows])


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
    if refill.moved:
        yield f"Cột đã đổi chỗ trong mẫu, đọc theo tiêu đề: {'; '.join(refill.moved)}."
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
