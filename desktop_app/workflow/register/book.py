"""The register in Excel and back: a verdict for every cell that was changed, and all of it or nothing."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn

from desktop_app.domain.backup import Why
from desktop_app.domain.export import Way
from desktop_app.domain.progress import Progress, silently
from desktop_app.domain.register_sheet import (
    COMMUNE_COLUMNS,
    COMMUNES,
    INSTITUTION_COLUMNS,
    INSTITUTIONS,
    NO,
    YES,
    RegisterIntake,
    RegisterPage,
)
from desktop_app.domain.unit import Area, AreaFlag, Unit, UnitKind
from desktop_app.domain.vietnamese import show_date
from desktop_app.store.database import Books
from desktop_app.workbooks.register_book import read_register, write_register
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.exports import exported
from desktop_app.workflow.register.pen import Pen
from desktop_app.workflow.register.sheet_lines import Lines

_GUIDE = (
    "Sửa thẳng vào ô rồi nhập lại tệp này. Đổi tên, loại, sở hữu, xã, phường thì ghi “Thay đổi từ ngày” và văn bản; "
    "để trống ngày là đính chính (trước nay vẫn thế). Dòng trống cuối trang để thêm đơn vị; xóa dòng không xóa đơn vị."
)
_GUIDE_COMMUNES = (
    "Cờ địa bàn: sửa có/không và ngày bắt đầu; “Sở đã xác nhận” ghi có kèm văn bản. Đổi tên, loại thì ghi “Thay đổi "
    "từ ngày”; để trống ngày là đính chính. Gộp, chia xã, phường làm trong cửa sổ hoặc bằng lệnh, không làm ở đây."
)


class RegisterBook:
    """Writing the register of this desk as a workbook, and taking it back."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def export(self, path: Path, progress: Progress = silently) -> int:
        """Write every unit that this desk keeps; return their number. Raises ``AppError``."""
        with self._desk.ledger.reading() as books:
            pages = tuple(self._pages(books))
        progress(0, 0, f"{sum(len(page.lines) for page in pages)} đơn vị")
        write_register(pages, path)
        exported(self._desk, Way.REGISTER, "danh_muc", path)
        return sum(len(page.lines) for page in pages)

    def take(self, path: Path, *, dry_run: bool = False, progress: Progress = silently) -> RegisterIntake:
        """Take an edited workbook back; with ``dry_run``, or while a cell is refused, nothing is changed."""
        progress(0, 0, path.name)
        pages = read_register(path)
        if not dry_run:
            self._desk.copies.before(Why.REGISTER)
        try:
            with self._desk.ledger.writing() as books:
                current = {page.title: _texts(page) for page in self._pages(books)}
                lines = Lines(Pen(books, self._desk))
                for number, page in enumerate(pages):
                    # leaving here leaves the transaction, and so nothing of it
                    progress(number, len(pages), page.title)
                    lines.take(page, current.get(page.title, {}))
                intake = RegisterIntake(tuple(lines.verdicts), len(lines.units), done=True)
                if dry_run or intake.refused:
                    _let_fall(intake)
        except _TriedOnly as tried:
            return tried.intake
        return intake

    def _pages(self, books: Books) -> Iterator[RegisterPage]:
        units, own = books.register.all(self._desk.now().date()), self._desk.unit
        names = {unit.code: unit.full_name for unit in units}
        if own.kind is UnitKind.PROVINCE:
            flags = books.flags.of()
            communes = [unit for unit in units if unit.kind is UnitKind.COMMUNE]
            lines = tuple(_commune_line(unit, flags.get(unit.code, ())) for unit in communes)
            yield RegisterPage(COMMUNES, _GUIDE_COMMUNES, COMMUNE_COLUMNS, lines)
        kept = [
            unit
            for unit in units
            if unit.kind is UnitKind.INSTITUTION and (own.kind is UnitKind.PROVINCE or unit.parent == own.code)
        ]
        yield RegisterPage(
            INSTITUTIONS, _GUIDE, INSTITUTION_COLUMNS, tuple(_institution_line(unit, names) for unit in kept)
        )


class _TriedOnly(Exception):  # noqa: N818 - no trouble, only the way out of a transaction
    """Leaves a transaction without keeping it, and carries what it would have done."""

    def __init__(self, intake: RegisterIntake) -> None:
        super().__init__()
        self.intake = RegisterIntake(intake.verdicts, intake.units, done=False)


def _let_fall(intake: RegisterIntake) -> NoReturn:
    """Leave the transaction with an error, so that nothing of what was tried in it stays."""
    raise _TriedOnly(intake)


def _commune_line(unit: Unit, flags: Sequence[AreaFlag]) -> tuple[str | date | None, ...]:
    cells: list[str | date | None] = [unit.code, unit.type, unit.name]
    for area in Area:
        lines = [line for line in flags if line.area is area]
        last = lines[-1] if lines else AreaFlag(unit.code, area, belongs=False)
        cells += [_yes_no(last.belongs), last.valid_from, _yes_no(last.confirmed), last.source]
    return (*cells, unit.valid_from, unit.valid_to, None, None)


def _institution_line(unit: Unit, names: Mapping[str, str]) -> tuple[str | date | None, ...]:
    commune = names.get(unit.parent, "")
    facts = (unit.code, unit.type, unit.name, unit.ownership, unit.parent, commune)
    return (*facts, unit.valid_from, unit.valid_to, None, None, None)


def _texts(page: RegisterPage) -> Mapping[str, Mapping[str, str]]:
    """Return what a page says, as texts, by the code of each line."""
    keys = [column.key for column in page.columns]
    found = [dict(zip(keys, (_shown(value) for value in line), strict=True)) for line in page.lines]
    return {texts["code"]: texts for texts in found}


def _shown(value: str | date | None) -> str:
    return show_date(value) if isinstance(value, date) else value or ""


def _yes_no(value: bool) -> str:  # noqa: FBT001 - it is the value itself
    return YES if value else NO
