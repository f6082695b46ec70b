"""Files that are no workbooks, or wish the reader ill: each gets its own sentence, and nothing in them is run."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from desktop_app.domain.errors import WorkbookError
from desktop_app.workbooks.limits import Limits
from desktop_app.workbooks.sheets import open_book

SHEET = "xl/worksheets/sheet1.xml"


def _workbook() -> bytes:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["Tên", "Số"])
    book.worksheets[0].append(["A", 1])
    data = BytesIO()
    book.save(data)
    return data.getvalue()


def _with(changes: dict[str, bytes | None], data: bytes = b"") -> bytes:
    """Return a workbook with parts replaced, added, or (``None``) taken out."""
    source = zipfile.ZipFile(BytesIO(data or _workbook()))
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for name in dict.fromkeys([*source.namelist(), *changes]):
            content = changes.get(name, b"") if name in changes else source.read(name)
            if content is not None:
                target.writestr(name, content)
    return made.getvalue()


def _sheet(inside: str, head: str = "") -> bytes:
    name = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<?xml version="1.0"?>{head}<worksheet xmlns="{name}">{inside}</worksheet>'.encode()


def _zip(**parts: str) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for name, text in parts.items():
            target.writestr(name.replace("__", "/"), text)
    return made.getvalue()


def _twice() -> bytes:
    made = BytesIO(_workbook())
    with zipfile.ZipFile(made, "a") as target, pytest.warns(UserWarning, match="Duplicate"):
        target.writestr(SHEET, b"<worksheet/>")
    return made.getvalue()


def _encrypted() -> bytes:
    data = bytearray(_workbook())
    # the flag "encrypted" in every entry of the directory
    at = 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        data[at + 8] |= 1
        at += 4
    return bytes(data)


ENTITIES = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
OLE = bytes.fromhex("d0cf11e0a1b11ae1")
FILES: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "tệp rỗng"),
    "old Excel": (lambda: OLE + b"\0" * 600, r"Excel đời cũ \(.xls\).*Lưu thành"),
    "a password": (lambda: OLE + "EncryptedPackage".encode("utf-16-le"), "có mật khẩu"),
    "an encrypted archive": (_encrypted, "có mật khẩu"),
    "LibreOffice": (lambda: _zip(mimetype="application/vnd.oasis.opendocument.spreadsheet"), r"LibreOffice \(.ods\)"),
    "comma separated": ("tên;số\nA;1\n".encode, r"\(.csv\).*Lưu thành"),
    "a web page called Excel": (lambda: b"<html><table><tr><td>1</td></tr></table></html>", "trang web"),
    "XML of 2003": (lambda: b'<?xml version="1.0"?><Workbook/>', "XML"),
    "a page": (lambda: b"%PDF-1.7\n", "PDF"),
    "binary Excel": (lambda: _zip(**{"[Content_Types].xml": "", "xl__workbook.bin": ""}), r"nhị phân \(.xlsb\)"),
    "Word": (lambda: _zip(**{"[Content_Types].xml": "", "word__document.xml": ""}), "Word"),
    "any archive": (lambda: _zip(a="b"), "tệp nén"),
    "noise": (lambda: b"\x00\x01\x02" * 500, "không phải tệp Excel"),
    "cut off": (lambda: _workbook()[:2_000], "bị hỏng hoặc chép chưa xong"),
    "an entity bomb": (lambda: _with({SHEET: _sheet("<sheetData/>", ENTITIES)}), "DOCTYPE"),
    "an outside entity": (
        lambda: _with({"xl/workbook.xml": b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><workbook/>'}),
        "DOCTYPE",
    ),
    "a bomb": (lambda: _with({SHEET: _sheet(" " * 3_000_000)}), "nén bất thường"),
    "a large bomb": (lambda: _with({SHEET: _sheet(" " * 60_000_000)}), "quá lớn khi mở ra"),
    "broken XML": (lambda: _with({SHEET: b"<worksheet><sheetData>"}), "bị hỏng ở phần"),
    "a cell that is nowhere": (
        lambda: _with({SHEET: _sheet('<sheetData><row><c r="??"/></row></sheetData>')}),
        "bị hỏng",
    ),
    "a cell past the edge": (
        lambda: _with({SHEET: _sheet('<sheetData><row><c r="A9999999"><v>1</v></c></row></sheetData>')}),
        "bị hỏng",
    ),
    "a text that is not there": (
        lambda: _with({SHEET: _sheet('<sheetData><row><c r="A1" t="s"><v>999999</v></c></row></sheetData>')}),
        "bị hỏng",
    ),
    "no number": (
        lambda: _with({SHEET: _sheet('<sheetData><row><c r="A1"><v>NaN</v></c></row></sheetData>')}),
        "bị hỏng",
    ),
    "no workbook part": (lambda: _with({"xl/workbook.xml": None}), "không phải bảng tính"),
    "two parts of one name": (_twice, "hai phần cùng tên"),
}


@pytest.mark.parametrize("name", FILES)
def test_every_such_file_gets_its_own_sentence(name: str, tmp_path: Path) -> None:
    make, said = FILES[name]
    path = tmp_path / "tep.xlsx"
    path.write_bytes(make())
    with pytest.raises(WorkbookError, match=said) as refused:
        open_book(path)
    assert refused.value.advice.endswith(".")


def test_a_file_that_is_not_there_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(WorkbookError, match=r"Không có tệp a\.xlsx"):
        open_book(tmp_path / "a.xlsx")
    with pytest.raises(WorkbookError, match="thư mục"):
        open_book(tmp_path)


def test_limits_are_counted_over_the_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = openpyxl.Workbook()
    for _ in range(3):
        page = book.create_sheet()
        for number in range(40):
            page.append([number, number])
    book.save(path)
    for limits, said in (
        (Limits(cells=200), "quá nhiều ô"),
        (Limits(marked=200), "quá nhiều ô"),
        (Limits(sheets=3), "hơn 3 trang"),
        (Limits(file=1_000), "lớn hơn"),
        (Limits(members=3), "quá nhiều phần"),
        (Limits(total=3_000), "quá lớn khi mở ra"),
    ):
        with pytest.raises(WorkbookError, match=said):
            open_book(path, limits)


def test_the_name_does_not_matter_the_content_does(tmp_path: Path) -> None:
    path = tmp_path / "danh-sach.xls"
    path.write_bytes(_workbook())
    assert open_book(path).sheets[0].text(1, 1) == "Tên"


def test_macros_and_links_are_said_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsm"
    parts = {"xl/vbaProject.bin": b"\0", "xl/externalLinks/externalLink1.xml": b"<!DOCTYPE x><externalLink/>"}
    path.write_bytes(_with({**parts}))
    book = open_book(path)
    assert (book.macros, book.links) == (True, True)


def test_cells_without_places_and_other_prefixes_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    inside = (
        '<x:sheetData><x:row><x:c t="inlineStr"><x:is><x:r><x:t>Hà</x:t></x:r><x:r><x:t> Tĩnh</x:t></x:r>'
        '<x:rPh><x:t>no</x:t></x:rPh></x:is></x:c><x:c><x:v>1.5</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c>'
        '<x:c t="e"><x:f>1/0</x:f><x:v>#DIV/0!</x:v></x:c><x:c t="str"><x:f>A1</x:f><x:v>a_x000D_b</x:v></x:c>'
        '<x:c t="d"><x:v>2025-09-05T00:00:00</x:v></x:c><x:c><x:f>A1</x:f></x:c></x:row></x:sheetData>'
    )
    name = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    path.write_bytes(_with({SHEET: f'<x:worksheet xmlns:x="{name}">{inside}</x:worksheet>'.encode()}))
    row = open_book(path).sheets[0].rows[1]
    assert [cell.words for cell in row.values()] == ["Hà Tĩnh", "1,5", "TRUE", "#DIV/0!", "a\rb", "05/09/2025", "?"]


@pytest.mark.parametrize(("starts_1904", "day"), [(False, "05/09/2025"), (True, "06/09/2029")])
def test_both_calendars_of_excel_are_understood(starts_1904: bool, day: str, tmp_path: Path) -> None:  # noqa: FBT001
    from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900  # noqa: PLC0415

    book = openpyxl.Workbook()
    book.epoch = CALENDAR_WINDOWS_1900
    cell = book.worksheets[0]["A1"]
    cell.value, cell.number_format = 45905, "[$-42A]dd\\ mmmm\\ yyyy"
    if starts_1904:
        book.epoch = CALENDAR_MAC_1904
    book.save(tmp_path / "a.xlsx")
    assert open_book(tmp_path / "a.xlsx").sheets[0].rows[1][1].words == day
