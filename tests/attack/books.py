"""Line 11 of the list: workbooks that were made to hurt, for each of the three doors a workbook comes in by."""

import zipfile
from collections.abc import Callable
from functools import partial
from io import BytesIO

import openpyxl

from tests.attack.crafted import Table

FORMS, REGISTERS, ANSWERS = Table(), Table(), Table()
"""As forms (formbook), as the register, and as answers (workbooks)."""

_SHEET, _MEGABYTE = "xl/worksheets/sheet1.xml", 2**20
_SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_BOMB = "<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]>"
_OUTSIDE = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>"


def _book() -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in {
        "survey": [["type", "name", "label"], ["text", "a", "A"]],
        "choices": [["list_name", "name", "label"]],
        "settings": [["form_title", "form_id", "version"], ["Thử", "thu", "1"]],
    }.items():
        page = book.create_sheet(title)
        for row in rows:
            page.append(row)
    data = BytesIO()
    book.save(data)
    return data.getvalue()


def _with(name: str, content: bytes) -> bytes:
    source = zipfile.ZipFile(BytesIO(_book()))
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for each in dict.fromkeys([*source.namelist(), name]):
            target.writestr(each, content if each == name else source.read(each))
    return made.getvalue()


def _sheet(inside: str, head: str = "", encoding: str = "utf-8") -> Callable[[], bytes]:
    text = f'<?xml version="1.0" encoding="{encoding}"?>{head}<worksheet xmlns="{_SPACE}">{inside}</worksheet>'
    return partial(_with, _SHEET, text.encode(encoding))


def _lying_size() -> bytes:
    """Return a workbook of 100 MB whose directory says that it is small."""
    data = bytearray(_with(_SHEET, bytes(100 * _MEGABYTE)))
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(_SHEET.encode()))
    data[at + 24 : at + 28] = (1_000).to_bytes(4, "little")
    return bytes(data)


def _encrypted() -> bytes:
    data = bytearray(_book())
    at = 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        data[at + 8] |= 1
        at += 4
    return bytes(data)


def _broken() -> bytes:
    data = _book()
    at = data.index(b"PK\x01\x02")
    return data[:at] + b"XXXX" + data[at + 4 :]


_CELLS = "<sheetData><row>" + "<c t='n'><v>1</v></c>" * 16_000 + "</row></sheetData>"
_FILES: dict[str, tuple[Callable[[], bytes], str, str]] = {
    "entity bomb": (_sheet("<sheetData/>", _BOMB), "DOCTYPE", "DOCTYPE"),
    "outside entity": (_sheet("<sheetData/>", _OUTSIDE), "DOCTYPE", "DOCTYPE"),
    "entity bomb in two bytes a letter": (_sheet("<sheetData/>", _BOMB, "utf-16"), "DOCTYPE", "DOCTYPE"),
    "zip bomb": (partial(_with, _SHEET, bytes(60 * _MEGABYTE)), "quá lớn khi mở ra", "quá lớn khi mở ra"),
    "zip bomb that lies about its size": (_lying_size, "không phải tệp Excel", "hỏng"),
    "bomb beside the sheets": (partial(_with, "xl/media/a.png", bytes(60 * _MEGABYTE)), "quá lớn khi mở ra", ""),
    "a million cells": (_sheet(_CELLS * 20), "quá nhiều ô", "quá nhiều ô|bom nén"),
    "fonts without end": (
        partial(
            _with, "xl/styles.xml", f'<styleSheet xmlns="{_SPACE}">'.encode() + b"<fonts/>" * 300_000 + b"</styleSheet>"
        ),
        "quá nhiều ô",
        "bom nén",
    ),
    "encrypted entries": (_encrypted, "có mật khẩu", "có mật khẩu"),
    "broken directory": (_broken, "không phải tệp Excel|bị hỏng", "bị hỏng"),
    "no XML": (partial(_with, _SHEET, b"\0\1\2"), "XML không được phép", "bị hỏng"),
}
for _name, (_make, _as_form, _as_answers) in _FILES.items():
    FORMS.add(11, f"form {_name}", _as_form, _make, ".xlsx")
    if _as_answers:
        REGISTERS.add(11, f"register {_name}", _as_answers, _make, ".xlsx")
        ANSWERS.add(11, f"answers {_name}", _as_answers, _make, ".xlsx")

FORMS.add(
    11,
    "form with a formula",
    "có công thức Excel",
    _sheet("<sheetData><row><c><f>1+1</f></c></row></sheetData>"),
    ".xlsx",
)

HARMLESS: dict[str, Callable[[], bytes]] = {
    "claims every row and column": _sheet('<dimension ref="A1:XFD1048576"/><sheetData/>'),
    "merges the whole sheet": _sheet('<sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    "links the whole sheet": _sheet(
        '<sheetData/><hyperlinks><hyperlink ref="A1:XFD1048576" location="a"/></hyperlinks>'
    ),
    "has a row at the very end": _sheet('<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
}
"""Files that are no attack on a reader who reads only what is there; they were on one who did not."""
