"""The register in Excel: out, edited, through LibreOffice, and back with a verdict for each cell, all or nothing."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from desktop_app.domain.errors import AppError
from desktop_app.domain.register import Basis, Event
from desktop_app.domain.register_sheet import COMMUNES, INSTITUTIONS, CellOutcome, RegisterIntake
from desktop_app.domain.unit import Area, Unit, UnitKind
from desktop_app.workflow.office import Office
from tests.builders import COMMUNE, SCHOOL, Road, surroundings

OTHER = Unit("42401002", UnitKind.INSTITUTION, "Sao Mai", "trường mầm non", COMMUNE, "công lập", order=2)
_HEADING = 3


@pytest.fixture(name="office")
def _office(tmp_path: Path) -> Iterator[Office]:
    with Office.create(tmp_path / "so.somamnon", "42", surroundings()) as office:
        office.register.add([SCHOOL, OTHER])
        yield office


@pytest.fixture(name="book")
def _book(office: Office, tmp_path: Path) -> Path:
    path = tmp_path / "danh-muc.xlsx"
    office.register_book.export(path)
    return path


def _edit(path: Path, change: Callable[[Any], None]) -> None:
    book = openpyxl.load_workbook(path)
    change(book)
    book.save(path)


def _cell(book: Any, title: str, code: str, heading: str) -> Any:
    sheet = book[title]
    column = next(cell.column for cell in sheet[_HEADING] if cell.value == heading)
    row = next(row for row in range(_HEADING + 1, sheet.max_row + 1) if sheet.cell(row, 1).value == code)
    return sheet.cell(row, column)


def _put(path: Path, title: str, code: str, **values: object) -> None:
    def change(book: Any) -> None:
        for heading, value in values.items():
            _cell(book, title, code, heading.replace("__", ": ").replace("_", " ")).value = value

    _edit(path, change)


def _append(path: Path, *lines: tuple[object, ...]) -> None:
    def change(book: Any) -> None:
        sheet = book[INSTITUTIONS]
        first = next(row for row in range(_HEADING + 1, sheet.max_row + 1) if not sheet.cell(row, 3).value)
        for number, line in enumerate(lines, start=first):
            for at, value in enumerate(line, start=1):
                sheet.cell(number, at).value = value

    _edit(path, change)


def _said(intake: RegisterIntake) -> list[tuple[str, CellOutcome]]:
    return [(verdict.cell, verdict.outcome) for verdict in intake.verdicts]


def _libreoffice(path: Path) -> Path:
    """Open and save a workbook with LibreOffice, as a clerk without Excel would."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed")
    out = path.parent / "lo"
    profile = f"-env:UserInstallation=file://{path.parent / 'profile'}"
    command = [program, profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(out)]
    subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=180)
    return out / path.name


def test_a_workbook_that_comes_back_as_it_went_changes_nothing(office: Office, book: Path) -> None:
    before = office.register.find("")
    intake = office.register_book.take(book)
    assert (intake.verdicts, intake.units, intake.done) == ((), 0, True)
    assert office.register.find("") == before


def test_it_comes_back_the_same_through_libreoffice_too(office: Office, book: Path) -> None:
    _put(book, INSTITUTIONS, SCHOOL.code, Tên="Hoa Hồng", Thay_đổi_từ_ngày=date(2027, 9, 1))
    intake = office.register_book.take(_libreoffice(book))
    assert _said(intake) == [("C4", CellOutcome.CHANGES)]
    assert office.register.history(SCHOOL.code)[-1].day == date(2027, 9, 1)


def test_every_sort_of_change_is_carried_out_with_its_history(office: Office, book: Path) -> None:
    _put(book, INSTITUTIONS, SCHOOL.code, Tên="Hoa Hồng", Thay_đổi_từ_ngày="1/9/2026", Theo_văn_bản="QĐ 5")
    _put(book, INSTITUTIONS, OTHER.code, Đến_hết_ngày=date(2026, 12, 31))
    _put(book, COMMUNES, "18133", Đô_thị="có", Đô_thị__từ_ngày=date(2026, 10, 1), Đô_thị__văn_bản="QĐ 7")
    _put(book, COMMUNES, "18100", Đô_thị__Sở_đã_xác_nhận="có", Đô_thị__văn_bản="QĐ 8")
    _append(book, (None, "nhóm trẻ độc lập", "Bé Ngoan", "tư thục", 18100, None, date(2026, 9, 5)))
    intake = office.register_book.take(book)
    assert intake.done, [str(each) for each in intake.verdicts]
    assert office.register.get(SCHOOL.code).name == "Hoa Hồng"
    renamed = office.register.history(SCHOOL.code)[-1]
    assert (renamed.event, renamed.day, renamed.document) == (Event.RENAMED, date(2026, 9, 1), "QĐ 5")
    assert office.register.get(OTHER.code).valid_to == date(2026, 12, 31)
    urban = [line for line in office.register.areas("18133") if line.area is Area.URBAN]
    assert [(line.belongs, line.valid_from) for line in urban] == [(False, date(2025, 7, 1)), (True, date(2026, 10, 1))]
    confirmed = next(line for line in office.register.areas("18100") if line.area is Area.URBAN)
    assert (confirmed.confirmed, confirmed.source, confirmed.valid_to) == (True, "QĐ 8", None)
    new = office.register.get("18100-001")
    assert (new.name, new.parent, new.valid_from) == ("Bé Ngoan", "18100", date(2026, 9, 5))


def test_a_preview_says_the_same_and_changes_nothing(office: Office, book: Path) -> None:
    _put(book, INSTITUTIONS, SCHOOL.code, Tên="Hoa Hồng", Loại_hình="trường mẫu giáo")
    before = office.register.find("")
    intake = office.register_book.take(book, dry_run=True)
    assert not intake.done
    assert {str(each.heading) for each in intake.verdicts} == {"Tên", "Loại hình"}
    assert all("Đính chính" in each.words for each in intake.verdicts)
    assert office.register.find("") == before
    assert office.register_book.take(book).done
    assert office.register.get(SCHOOL.code).full_name == "Trường mẫu giáo Hoa Hồng"


def test_one_refused_cell_holds_everything_back_and_is_named_by_its_place(office: Office, book: Path) -> None:
    _put(book, INSTITUTIONS, SCHOOL.code, Tên="Hoa Hồng")
    _put(book, INSTITUTIONS, OTHER.code, Loại_hình="trường tiểu học")
    before = office.register.find("")
    intake = office.register_book.take(book)
    assert (intake.done, intake.refused) == (False, 1)
    refused = next(each for each in intake.verdicts if each.outcome is CellOutcome.REFUSED)
    assert (refused.sheet, refused.cell, refused.unit) == (INSTITUTIONS, "B5", OTHER.code)
    assert "Chọn một trong" in refused.words
    assert office.register.find("") == before


@pytest.mark.parametrize(
    ("title", "code", "values", "words"),
    [
        (INSTITUTIONS, SCHOOL.code, {"Có_từ_ngày": "32/1/2026"}, "32/1/2026"),
        (INSTITUTIONS, SCHOOL.code, {"Mã_xã,_phường": "99999"}, "không có trong danh mục"),
        (INSTITUTIONS, SCHOOL.code, {"Xã,_phường": "Phường khác"}, "chỉ để xem"),
        (INSTITUTIONS, SCHOOL.code, {"Tên": None}, "chưa có tên"),
        (INSTITUTIONS, OTHER.code, {"Mã": SCHOOL.code}, "hai dòng"),
        (COMMUNES, "18133", {"Đô_thị": "có thể"}, "không phải “có” hoặc “không”"),
        (COMMUNES, "18133", {"Đô_thị__từ_ngày": None}, "ngày bắt đầu"),
        (COMMUNES, "18133", {"Đến_hết_ngày": date(2027, 1, 1)}, "chỉ để xem"),
        (COMMUNES, "18133", {"Mã": "18999"}, "gộp hoặc chia"),
    ],
)
def test_what_cannot_be_is_said_at_its_cell(
    title: str, code: str, values: dict[str, object], words: str, office: Office, book: Path
) -> None:
    _put(book, title, code, **values)
    intake = office.register_book.take(book)
    assert not intake.done
    assert any(words in each.words for each in intake.verdicts), [str(each) for each in intake.verdicts]


def test_a_new_unit_that_looks_like_another_needs_a_yes_in_its_line(office: Office, book: Path) -> None:
    line = ("42401003", "trường mầm non", "HOA SEN", "tư thục", COMMUNE)
    _append(book, line)
    (refused,) = office.register_book.take(book).verdicts
    assert (refused.outcome, refused.cell) == (CellOutcome.REFUSED, "C6")
    assert SCHOOL.code in refused.words
    _put(book, INSTITUTIONS, "42401003", **{"Giống_đơn_vị_khác,_vẫn_thêm": "có"})
    assert office.register_book.take(book).done
    assert office.register.get("42401003").name == "HOA SEN"


def test_what_the_ledger_has_changed_since_is_not_turned_back(office: Office, book: Path) -> None:
    office.register.edit(SCHOOL.code, {"name": "Hoa Ban"}, Basis())
    assert office.register_book.take(book).verdicts == ()
    assert office.register.get(SCHOOL.code).name == "Hoa Ban"
    _put(book, INSTITUTIONS, SCHOOL.code, Tên="Hoa Hồng")
    (verdict,) = office.register_book.take(book).verdicts
    assert "Hoa Ban" in verdict.words
    assert verdict.outcome is CellOutcome.REFUSED


def test_a_commune_gets_its_own_institutions_only(road: Road, tmp_path: Path) -> None:
    road.commune.register.add([replace(OTHER, code="42402001", parent="18100")])
    path = tmp_path / "xa.xlsx"
    assert road.commune.register_book.export(path) == 1
    assert [sheet.title for sheet in openpyxl.load_workbook(path) if sheet.sheet_state == "visible"] == [INSTITUTIONS]
    _append(path, ("42402009", "trường mầm non", "Xa", "tư thục", "18100"))
    (verdict,) = road.commune.register_book.take(path).verdicts
    assert "Sở giữ" in verdict.words


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "tệp rỗng"), (b"code,name\n", r"tệp chữ \(.csv\)"), (b"PK\x03\x04 broken", "bị hỏng")],
    ids=["empty", "csv", "broken"],
)
def test_other_files_are_refused_in_words(content: bytes, said: str, office: Office, tmp_path: Path) -> None:
    path = tmp_path / "la.xlsx"
    path.write_bytes(content)
    with pytest.raises(AppError, match=said) as caught:
        office.register_book.take(path)
    assert caught.value.advice


def test_a_workbook_without_its_sheets_or_columns_is_refused_in_words(office: Office, book: Path) -> None:
    def rename(book: Any) -> None:
        book[INSTITUTIONS].cell(_HEADING, 3).value = "Tên trường"

    _edit(book, rename)
    with pytest.raises(AppError, match="thiếu cột “Tên”"):
        office.register_book.take(book)
    other = openpyxl.Workbook()
    other.save(book)
    with pytest.raises(AppError, match="không có trang"):
        office.register_book.take(book)
