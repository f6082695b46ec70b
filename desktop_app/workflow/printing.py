"""Printing: any form, blank or filled, and every table, as one document that is seen before it is printed."""

from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.errors import AppError
from desktop_app.domain.export import Way
from desktop_app.domain.paper import Paper
from desktop_app.domain.period import Period
from desktop_app.domain.printout import Picture, Printout
from desktop_app.domain.progress import Progress, silently
from desktop_app.domain.record import RecordKey
from desktop_app.domain.table import Table
from desktop_app.domain.unit import Unit
from desktop_app.domain.vietnamese import file_stem
from desktop_app.formbook.book import UNITS_LIST
from desktop_app.reports.page import Fonts, page_bytes
from desktop_app.reports.raster import draw_page, page_sizes
from desktop_app.workflow.around import Around
from desktop_app.workflow.blank_paper import ROWS, blank_paper
from desktop_app.workflow.delivery import deliver
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.entry import Entry
from desktop_app.workflow.exports import exported, printed
from desktop_app.workflow.papers import problems_paper, record_paper, table_paper

MOST_ROWS = 200


class Printing:
    """The papers of this desk. Everything here may take long, and tells ``progress`` how far it is."""

    def __init__(self, desk: Desk, entry: Entry) -> None:
        self._desk = desk
        self._entry = entry

    def blank(self, key: RecordKey, rows: int = ROWS, progress: Progress = silently) -> Printout:
        """Return the form of ``key`` with nothing filled in, and ``rows`` empty lines in each of its tables."""
        unit, parent = self._unit(key.unit)
        form = self._desk.book.form(key.form_id)
        wanted = min(max(rows, 1), MOST_ROWS)
        paper = blank_paper(form, unit, parent, Period.parse(key.period), wanted, self._list_title)
        return self._printout(paper, f"{form.title}, mẫu trắng", f"{key.form_id}_mau_trang_{key.period}", progress)

    def draft(self, key: RecordKey, progress: Progress = silently) -> Printout:
        """Return the working copy as the ledger holds it, marked as a draft."""
        unit, parent = self._unit(key.unit)
        filled = self._entry.open(key.form_id, Period.parse(key.period), key.unit)
        paper = record_paper(filled, unit, parent, filler=self._desk.filler_for(unit))
        return self._printout(paper, f"{filled.form.title}, bản nháp", self._name(key, "nhap"), progress)

    def final(self, key: RecordKey, progress: Progress = silently) -> Printout:
        """Return the newest bản chốt of a record; raises ``AppError`` when there is none."""
        unit, parent = self._unit(key.unit)
        with self._desk.ledger.reading() as books:
            head = books.snapshots.head(key)
            if head is None:
                title = self._desk.book.form(key.form_id).title
                raise AppError(f"“{title}” chưa chốt lần nào.", "In bản nháp, hoặc chốt số liệu rồi in.")
            filled = Around(self._desk, books, unit, Period.parse(key.period)).reopened(head)
        paper = record_paper(filled, unit, parent, head)
        title = f"{filled.form.title}, bản chốt lần {head.revision}"
        return self._printout(paper, title, self._name(key, f"lan{head.revision}"), progress)

    def problems(self, key: RecordKey, progress: Progress = silently) -> Printout:
        """Return what the rules find about the working copy."""
        unit, parent = self._unit(key.unit)
        filled = self._entry.open(key.form_id, Period.parse(key.period), key.unit)
        paper = problems_paper(filled, unit, parent)
        return self._printout(paper, f"{filled.form.title}, kết quả kiểm tra", self._name(key, "kiem_tra"), progress)

    def table(self, table: Table, provisional: str, file_name: str, progress: Progress = silently) -> Printout:
        """Return a finished table, as it is shown, as an official page of this desk's unit."""
        unit, parent = self._unit("")
        return self._printout(table_paper(table, unit, parent, provisional), table.title, file_name, progress)

    def made(self, make: Callable[[], Paper], title: str, file_name: str, progress: Progress = silently) -> Printout:
        """Return any other paper, which ``make`` makes from the ledger as it is now."""
        return self._printout(make(), title, file_name, progress)

    def picture(self, printout: Printout, number: int, dots_per_inch: float) -> Picture:
        """Return one page (from 0) as it looks at a resolution."""
        return draw_page(printout.data, number, dots_per_inch)

    def save(self, printout: Printout, path: Path) -> Path:
        """Write the document to ``path``, whole or not at all; raises ``AppError``."""
        deliver(printout.data, path)
        exported(self._desk, Way.PAGE, Path(printout.file_name).stem, path)
        return path

    def note_printed(self, printout: Printout, printer: str) -> None:
        """Write down that the document has gone to a printer."""
        printed(self._desk, Path(printout.file_name).stem, printer, printout.data)

    def _printout(self, paper: Paper, title: str, file_name: str, progress: Progress) -> Printout:
        data = page_bytes(paper, Fonts(self._desk.fonts), progress)
        return Printout(title, f"{file_stem(file_name)}.pdf", data, page_sizes(data))

    def _unit(self, code: str) -> tuple[Unit, Unit | None]:
        """Return a unit, this desk's own when it is not known, and the one above it."""
        today = self._desk.now().date()
        with self._desk.ledger.reading() as books:
            unit = (books.register.get(code, today) if code else None) or self._desk.unit
            return unit, books.register.get(unit.parent, today)

    def _list_title(self, name: str) -> str:
        known = {entry.form_id for entry in self._desk.book.pack.entries}
        form_id = name.removesuffix(".csv")
        return "Danh mục đơn vị" if name == UNITS_LIST or form_id not in known else self._desk.book.form(form_id).title

    def _name(self, key: RecordKey, what: str) -> str:
        return f"{key.form_id}_{key.unit}_{key.period}_{what}"
