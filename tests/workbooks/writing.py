"""How strange workbooks are made: a clerk's table by openpyxl, and the zip and XML below it by hand."""

import re
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple, TypeAlias
from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Line: TypeAlias = tuple[object, ...]

HEADINGS = (
    "Tên nhóm, lớp",
    "Độ tuổi",
    "Số trẻ",
    "Trẻ em gái",
    "Trẻ dân tộc thiểu số",
    "Trẻ khuyết tật",
    "Con công nhân, người lao động",
    "Số giáo viên",
    "Ghi chú",
)
THO_LINE: Line = ("Nhóm trẻ Thỏ Ngọc", "25–36 tháng", 22, 10, 1, 0, 5, 2, None)
LON_LINE: Line = ("Lớp 4 tuổi A", "4–5 tuổi", 28, 13, 0, 1, 9, 2, "Học ở điểm trường xóm Đông")
LINES = (THO_LINE, LON_LINE)
SESSION_HEADINGS = (
    "Ngày bắt đầu",
    "Chủ đề",
    "Nội dung",
    "Đơn vị tổ chức",
    "Số giờ",
    "Hình thức",
    "Số người dự",
    "CBQL",
    "Giáo viên",
    "Nhân viên",
    "Ghi chú",
)
SESSION_LINE: Line = (
    date(2026, 9, 5),
    "An toàn, phòng chống bạo lực",
    "Phòng chống đuối nước",
    "Phường Thành Sen",
    3.5,
    "Trực tiếp",
    12,
    2,
    9,
    1,
    None,
)


def a_book(title: str = "Sheet1") -> tuple[Workbook, Worksheet]:
    """Return a new workbook and its only sheet."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = title
    return book, sheet


def put(sheet: Worksheet, lines: Iterable[Sequence[object]], top: int = 1, left: int = 1) -> None:
    """Write lines of cells; ``None`` leaves a cell alone, and text is text even when it begins with =."""
    for row, line in enumerate(lines, top):
        for column, value in enumerate(line, left):
            if value is None:
                continue
            cell = sheet.cell(row, column)
            cell.value = value  # type: ignore[assignment]  # a clerk types anything
            if isinstance(value, str):
                cell.data_type = "s"


def a_table(path: Path, lines: Iterable[Line] = LINES, headings: Sequence[str] = HEADINGS) -> None:
    """Write the plainest workbook: headings in row 1, one line a row below, from column A."""
    book, sheet = a_book()
    put(sheet, [tuple(headings), *lines])
    book.save(path)


def sessions(path: Path, lines: Iterable[Line], date_format: str = "dd/mm/yyyy") -> None:
    """Write a plain workbook of training sessions; dates are shown as ``date_format``."""
    book, sheet = a_book("Tập huấn")
    put(sheet, [SESSION_HEADINGS, *lines])
    for row in sheet.iter_rows(min_row=2, max_col=1):
        if isinstance(row[0].value, date):
            row[0].number_format = date_format
    book.save(path)


def with_cell(line: Line, column: int, value: object) -> Line:
    """Return ``line`` with another value in ``column`` (from 0)."""
    return (*line[:column], value, *line[column + 1 :])


def rewrite(path: Path, changes: Mapping[str, Callable[[str], str]], added: Mapping[str, str] | None = None) -> None:
    """Change parts of the zip as text, and add others."""
    with zipfile.ZipFile(path) as before:
        parts = {name: before.read(name) for name in before.namelist()}
    for name, change in changes.items():
        parts[name] = change(parts[name].decode()).encode()
    parts |= {name: text.encode() for name, text in (added or {}).items()}
    write_zip(path, parts)


def write_zip(path: Path, parts: Mapping[str, str | bytes]) -> None:
    """Write a zip of these parts."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as after:
        for name, data in parts.items():
            after.writestr(name, data)


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml."
SHEET = "xl/worksheets/sheet1.xml"
WORKBOOK = "xl/workbook.xml"
TYPES = "[Content_Types].xml"
RELATIONS = "xl/_rels/workbook.xml.rels"


class Raw(NamedTuple):
    """What stands between ``<c …>`` and ``</c>``, and the type of the cell ("e", "b", "str"; empty: a number)."""

    content: str
    kind: str = ""


def set_cells(path: Path, cells: Mapping[str, Raw], part: str = SHEET) -> None:
    """Put raw XML in the place of cells that are there already; the style of a cell stays."""

    def change(xml: str) -> str:
        for ref, raw in cells.items():
            found = re.search(rf'<c r="{ref}"(?: s="(\d+)")?[^>]*?(?:/>|>.*?</c>)', xml)
            assert found, f"no cell {ref}"
            style = f' s="{found[1]}"' if found[1] else ""
            kind = f' t="{raw.kind}"' if raw.kind else ""
            made = f'<c r="{ref}"{style}{kind}>{raw.content}</c>'
            xml = xml[: found.start()] + made + xml[found.end() :]
        return xml

    rewrite(path, {part: change})


_INLINE = re.compile(r'(<c [^>]*?)t="inlineStr"><is><t[^>]*>(.*?)</t></is></c>', re.DOTALL)


def share_strings(path: Path) -> None:
    """Move the texts of the first sheet into ``sharedStrings.xml``, where Excel itself keeps them."""
    texts: list[str] = []

    def share(found: re.Match[str]) -> str:
        texts.append(found[2])
        return f'{found[1]}t="s"><v>{len(texts) - 1}</v></c>'

    rewrite(path, {SHEET: lambda xml: _INLINE.sub(share, xml)})
    items = "".join(f'<si><t xml:space="preserve">{text}</t></si>' for text in texts)
    override = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{_SHEET_TYPE}sharedStrings+xml"/></Types>'
    relation = f'<Relationship Id="rId97" Type="{DOCUMENT}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
    rewrite(
        path,
        {
            TYPES: lambda xml: xml if "sharedStrings" in xml else xml.replace("</Types>", override),
            RELATIONS: lambda xml: xml if "sharedStrings" in xml else xml.replace("</Relationships>", relation),
        },
        {"xl/sharedStrings.xml": f'{_XML}<sst xmlns="{MAIN}" uniqueCount="{len(texts)}">{items}</sst>'},
    )


def raw_parts(sheet: str, shared: str = "", main: str = MAIN, document: str = DOCUMENT) -> dict[str, str | bytes]:
    """Return the parts of the smallest workbook that Excel opens, around the XML of its only sheet."""
    type_ = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{_SHEET_TYPE}sharedStrings+xml"/>' * bool(shared)
    link = f'<Relationship Id="rId2" Type="{document}/sharedStrings" Target="sharedStrings.xml"/>' * bool(shared)
    parts: dict[str, str | bytes] = {
        TYPES: f'{_XML}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_SHEET_TYPE}sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_SHEET_TYPE}worksheet+xml"/>{type_}</Types>',
        "_rels/.rels": f'{_XML}<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{document}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        WORKBOOK: f'{_XML}<workbook xmlns="{main}" xmlns:r="{document}"><sheets>'
        '<sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
        RELATIONS: f'{_XML}<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{document}/worksheet" Target="worksheets/sheet1.xml"/>{link}</Relationships>',
        SHEET: _XML + sheet,
    }
    if shared:
        parts["xl/sharedStrings.xml"] = _XML + shared
    return parts


def inline_rows(lines: Iterable[Sequence[object]], *, addresses: bool = True, prefix: str = "") -> str:
    """Return ``<sheetData>`` with inline strings, as programs other than Excel write it."""
    rows = []
    for number, line in enumerate(lines, 1):
        cells = "".join(
            _inline(value, f"{'ABCDEFGHIJK'[column]}{number}" if addresses else "", prefix)
            for column, value in enumerate(line)
            if value is not None or not addresses
        )
        rows.append(f"<{prefix}row{f' r={chr(34)}{number}{chr(34)}' if addresses else ''}>{cells}</{prefix}row>")
    return f"<{prefix}sheetData>{''.join(rows)}</{prefix}sheetData>"


def _inline(value: object, ref: str, prefix: str) -> str:
    place = f' r="{ref}"' if ref else ""
    if isinstance(value, str):
        text = f"<{prefix}is><{prefix}t>{escape(value)}</{prefix}t></{prefix}is>"
        return f'<{prefix}c{place} t="inlineStr">{text}</{prefix}c>'
    number = "" if value is None else f"<{prefix}v>{value}</{prefix}v>"
    return f"<{prefix}c{place}>{number}</{prefix}c>"
