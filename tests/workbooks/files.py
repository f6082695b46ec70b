"""Strange files: what Excel forgives, what only bears the name of a workbook, and what was made to hurt."""

import struct
import zipfile
from pathlib import Path

from tests.workbooks.stranger import BOTH, Folder, kept, lon, refused, tho
from tests.workbooks.writing import (
    DOCUMENT,
    HEADINGS,
    LINES,
    MAIN,
    RELATIONS,
    SHEET,
    TYPES,
    WORKBOOK,
    Raw,
    a_book,
    a_table,
    inline_rows,
    put,
    raw_parts,
    rewrite,
    set_cells,
    share_strings,
    write_zip,
)

FILES = Folder()
_BROKEN = "hỏng|không đọc được|không mở được|không phải|cắt cụt|thiếu"
_TABLE = (HEADINGS, *LINES)


def _raw(path: Path, body: str, shared: str = "") -> None:
    write_zip(path, raw_parts(f'<worksheet xmlns="{MAIN}">{body}</worksheet>', shared))


# what other programs write and Excel opens


@FILES.add(BOTH)
def inline_strings_and_no_shared_strings(path: Path) -> None:
    _raw(path, inline_rows(_TABLE))


@FILES.add(BOTH, refused(_BROKEN))
def cells_without_addresses(path: Path) -> None:
    _raw(path, inline_rows(_TABLE, addresses=False))


@FILES.add(BOTH)
def names_with_a_prefix(path: Path) -> None:
    rows = inline_rows(_TABLE, prefix="x:")
    write_zip(path, raw_parts(f'<x:worksheet xmlns:x="{MAIN}">{rows}</x:worksheet>'))


@FILES.add(BOTH, refused("Strict|xlsx|lưu lại"), opens=False)
def saved_as_strict_open_xml(path: Path) -> None:
    # an item of Excel's own list of file types; reading it and asking for the ordinary type are both fair
    main, document = (
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    )
    sheet = f'<worksheet xmlns="{main}">{inline_rows(_TABLE)}</worksheet>'
    write_zip(path, raw_parts(sheet, main=main, document=document))


@FILES.add(BOTH)
def headings_with_a_red_star_in_rich_text(path: Path) -> None:
    runs = "".join(
        f"<si><r><t>{each}</t></r><r><rPr><color rgb='FFFF0000'/></rPr><t> *</t></r></si>" for each in HEADINGS
    )
    heads = "".join(f'<c r="{"ABCDEFGHI"[at]}1" t="s"><v>{at}</v></c>' for at in range(len(HEADINGS)))
    rows = inline_rows((("-",), *LINES)).replace('<c r="A1" t="inlineStr"><is><t>-</t></is></c>', heads)
    _raw(path, rows, f'<sst xmlns="{MAIN}" count="9" uniqueCount="9">{runs}</sst>')


@FILES.add(BOTH, refused(_BROKEN), opens=False)
def a_fill_that_excel_forgives(path: Path) -> None:
    # some exporters write an empty fill; openpyxl stops at it with a TypeError
    a_table(path)
    rewrite(path, {"xl/styles.xml": lambda xml: xml.replace("<fill>", "<fill/><fill>", 1)})


@FILES.add(BOTH)
def a_print_area_that_was_deleted(path: Path) -> None:
    a_table(path)
    names = '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!#REF!</definedName>'
    names += '<definedName name="DS">#REF!</definedName></definedNames>'
    rewrite(path, {WORKBOOK: lambda xml: xml.replace("</sheets>", f"</sheets>{names}")})


@FILES.add(BOTH)
def lists_from_another_sheet_as_excel_2010_writes_them(path: Path) -> None:
    # an extension that openpyxl warns about and drops
    a_table(path)
    x14, xm = (
        "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
        "http://schemas.microsoft.com/office/excel/2006/main",
    )
    lists = (
        f'<extLst><ext uri="{{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}}" xmlns:x14="{x14}">'
        f'<x14:dataValidations xmlns:xm="{xm}" count="1"><x14:dataValidation type="list">'
        "<x14:formula1><xm:f>DM!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>B2:B99</xm:sqref>"
        "</x14:dataValidation></x14:dataValidations></ext></extLst>"
    )
    rewrite(path, {SHEET: lambda xml: xml.replace("</worksheet>", f"{lists}</worksheet>")})


@FILES.add(BOTH)
def a_link_to_another_workbook_with_its_result(path: Path) -> None:
    a_table(path)
    set_cells(path, {"C2": Raw("<f>[1]Sheet1!$A$1</f><v>22</v>")})
    kind = f"{DOCUMENT}/externalLink"
    content = "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"
    part = "xl/externalLinks/externalLink1.xml"
    override = f'<Override PartName="/{part}" ContentType="{content}"/></Types>'
    relation = f'<Relationship Id="rId99" Type="{kind}" Target="externalLinks/externalLink1.xml"/></Relationships>'
    outside = (
        f'<Relationship Id="rId1" Type="{DOCUMENT}/externalLinkPath" Target="file:///K:/a.xlsx" TargetMode="External"/>'
    )
    rewrite(
        path,
        {
            TYPES: lambda xml: xml.replace("</Types>", override),
            RELATIONS: lambda xml: xml.replace("</Relationships>", relation),
            WORKBOOK: lambda xml: xml.replace(
                "</sheets>",
                f'</sheets><externalReferences><externalReference xmlns:r="{DOCUMENT}" r:id="rId99"/>'
                "</externalReferences>",
            ),
        },
        {
            part: f'<externalLink xmlns="{MAIN}"><externalBook xmlns:r="{DOCUMENT}" r:id="rId1">'
            '<sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>',
            "xl/externalLinks/_rels/externalLink1.xml.rels": "<Relationships "
            f'xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{outside}</Relationships>',
        },
    )


def _with_macros(path: Path) -> None:
    a_table(path)
    old = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    new = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    program = '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
    kind = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"
    relation = f'<Relationship Id="rId98" Type="{kind}" Target="vbaProject.bin"/></Relationships>'
    rewrite(
        path,
        {
            TYPES: lambda xml: xml.replace(old, new).replace("</Types>", program),
            RELATIONS: lambda xml: xml.replace("</Relationships>", relation),
        },
        {"xl/vbaProject.bin": "Sub Auto_Open()"},
    )


@FILES.add(BOTH, refused("macro|xlsm|.xlsx"), file_name="so_lieu.xlsm")
def a_workbook_with_macros(path: Path) -> None:
    # the figures may be read, the macros never; or the clerk is asked for an .xlsx
    _with_macros(path)


@FILES.add(BOTH, refused("macro|xlsm"))
def macros_under_the_name_of_xlsx(path: Path) -> None:
    _with_macros(path)


@FILES.add(BOTH, file_name="Báo cáo lớp (bản cuối) sửa lần 2 - Copy.xlsx")
def a_file_name_from_life(path: Path) -> None:
    a_table(path)


# size


@FILES.add(BOTH)
def a_dimension_of_all_rows_and_columns(path: Path) -> None:
    _raw(path, f'<dimension ref="A1:XFD1048576"/>{inline_rows(_TABLE)}')


@FILES.add(BOTH, refused("XFD1048576"))
def a_space_in_the_last_cell_of_the_sheet(path: Path) -> None:
    _far_cell(path, " ")


@FILES.add(kept(tho(), lon(), says=("XFD1048576",)), BOTH, refused("XFD1048576"))
def a_letter_in_the_last_cell_of_the_sheet(path: Path) -> None:
    # a slip of the cat: below and beside the table it may be passed over
    _far_cell(path, "x")


def _far_cell(path: Path, text: str) -> None:
    far = f'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c></row>'
    _raw(path, inline_rows(_TABLE).replace("</sheetData>", f"{far}</sheetData>"))


@FILES.add(BOTH, refused("lớn|nhiều dòng|quá"))
def borders_drawn_down_thirty_thousand_rows(path: Path) -> None:
    rows = "".join(
        f'<row r="{row}">{"".join(f"<c r={chr(34)}{column}{row}{chr(34)}/>" for column in "ABCDEFGHI")}</row>'
        for row in range(len(_TABLE) + 1, 30_000)
    )
    _raw(path, inline_rows(_TABLE).replace("</sheetData>", f"{rows}</sheetData>"))


@FILES.add(refused("lớn|quá|nén"), opens=False)
def a_zip_bomb(path: Path) -> None:
    # 400 MB of blanks in a sheet of 400 KB
    a_table(path)
    blank = b" " * (1 << 20)
    with zipfile.ZipFile(path) as before:
        parts = {name: before.read(name) for name in before.namelist()}
    head, tail = parts[SHEET].split(b"<sheetData>")
    pieces = [head, *[blank] * 400, b"<sheetData>" + tail]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as after:
        for name, data in parts.items():
            if name != SHEET:
                after.writestr(name, data)
        with after.open(SHEET, "w") as target:
            for piece in pieces:
                target.write(piece)


# XML that wants more than to be read


def _laughs() -> str:
    entities = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{level} "{f"&a{level - 1};" * 10}">' for level in range(1, 10))
    return f"<!DOCTYPE x [{entities}]>"


_HOSTILE = "an toàn|DOCTYPE|thực thể|hỏng|không đọc được|lạ|không nhận"


@FILES.add(refused(_HOSTILE), opens=False)
def an_entity_bomb_in_the_sheet(path: Path) -> None:
    rows = inline_rows(_TABLE).replace("Thỏ Ngọc", "&a9;")
    write_zip(path, raw_parts(f'{_laughs()}<worksheet xmlns="{MAIN}">{rows}</worksheet>'))


@FILES.add(refused(_HOSTILE), opens=False)
def an_entity_bomb_in_the_shared_strings(path: Path) -> None:
    shared = f'{_laughs()}<sst xmlns="{MAIN}"><si><t>&a9;</t></si></sst>'
    rows = inline_rows(_TABLE).replace('t="inlineStr"><is><t>Nhóm trẻ Thỏ Ngọc</t></is>', 't="s"><v>0</v>')
    _raw(path, rows, shared)


HIDDEN_WORDS = "bi-mat-4711"


@FILES.add(refused(_HOSTILE), opens=False)
def an_entity_that_reads_a_file_of_the_clerk(path: Path) -> None:
    secret = path.with_name("bi_mat.txt")
    secret.write_text(HIDDEN_WORDS, encoding="utf-8")
    doctype = f'<!DOCTYPE x [<!ENTITY f SYSTEM "{secret.as_uri()}">]>'
    rows = inline_rows(_TABLE).replace("Thỏ Ngọc", "&f;")
    write_zip(path, raw_parts(f'{doctype}<worksheet xmlns="{MAIN}">{rows}</worksheet>'))


# broken, or something else


@FILES.add(refused(_BROKEN), opens=False)
def shared_strings_that_are_missing(path: Path) -> None:
    a_table(path)
    share_strings(path)
    with zipfile.ZipFile(path) as before:
        parts = {name: before.read(name) for name in before.namelist()}
    del parts["xl/sharedStrings.xml"]
    write_zip(path, parts)


@FILES.add(refused(_BROKEN), opens=False)
def a_workbook_cut_off_on_a_bad_stick(path: Path) -> None:
    a_table(path)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3])


@FILES.add(refused(_BROKEN), opens=False)
def a_sheet_cut_off_inside(path: Path) -> None:
    a_table(path)
    rewrite(path, {SHEET: lambda xml: xml[: len(xml) // 2]})


@FILES.add(refused(f"{_BROKEN}|trống|rỗng"), opens=False)
def a_file_of_no_bytes(path: Path) -> None:
    path.write_bytes(b"")


@FILES.add(refused("csv|không phải|xlsx"), opens=False)
def a_csv_under_the_name_of_xlsx(path: Path) -> None:
    text = "\n".join(";".join("" if each is None else str(each) for each in line) for line in _TABLE)
    path.write_bytes(text.encode("utf-8-sig"))


@FILES.add(refused("web|html|không phải|xlsx"), opens=False)
def a_web_table_under_the_name_of_xlsx(path: Path) -> None:
    # what many school web sites call "xuất Excel"
    cells = "".join(f"<tr>{''.join(f'<td>{each}</td>' for each in line)}</tr>" for line in _TABLE)
    path.write_text(f'<html><meta charset="utf-8"><table>{cells}</table></html>', encoding="utf-8")


@FILES.add(refused("Word|không phải|xlsx"), opens=False)
def a_word_document_under_the_name_of_xlsx(path: Path) -> None:
    parts = raw_parts("<w/>")
    write_zip(path, {TYPES: parts[TYPES], "_rels/.rels": parts["_rels/.rels"], "word/document.xml": "<document/>"})


@FILES.add(refused("ods|LibreOffice|OpenDocument|không phải|xlsx"), opens=False)
def an_ods_under_the_name_of_xlsx(path: Path) -> None:
    office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    content = f'<office:document-content xmlns:office="{office}" office:version="1.2"/>'
    write_zip(path, {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content})


@FILES.add(refused("xls"), opens=False)
def an_excel_2003_file_under_the_name_of_xlsx(path: Path) -> None:
    end = struct.pack("<HH", 0x000A, 0)
    begin = struct.pack("<HHHHHHII", 0x0809, 16, 0x0600, 0x0005, 0x0DBB, 0x07CC, 0, 6)
    path.write_bytes(compound_file({"Workbook": (begin + end).ljust(4096, b"\0")}))


@FILES.add(refused("mật khẩu|mã hóa|mã hoá"), opens=False)
def a_workbook_locked_by_a_password(path: Path) -> None:
    info = struct.pack("<HHI", 4, 4, 0x40) + b'<?xml version="1.0"?><encryption/>'
    streams = {"EncryptionInfo": info.ljust(4096, b"\0"), "EncryptedPackage": bytes(range(256)) * 16}
    path.write_bytes(compound_file(streams))


@FILES.add(refused(f"{_BROKEN}|đang mở|tạm|đóng"), opens=False, file_name="~$so_lieu.xlsx")
def the_lock_file_of_an_open_workbook(path: Path) -> None:
    path.write_bytes(b"\x04Hoa ".ljust(55) + "Hoà ".encode("utf-16-le").ljust(110, b"\0"))


@FILES.add(refused("trống|không có|không thấy|không tìm|chưa có|biểu đồ"), opens=False)
def a_workbook_whose_sheets_are_missing(path: Path) -> None:
    parts = raw_parts("")
    parts[WORKBOOK] = f'<workbook xmlns="{MAIN}"><sheets/></workbook>'
    del parts[SHEET]
    write_zip(path, parts)


_SECTOR, _END, _FREE = 512, 0xFFFFFFFE, 0xFFFFFFFF


def compound_file(streams: dict[str, bytes]) -> bytes:
    """Return an OLE container ([MS-CFB], version 3) of streams of at least 4,096 bytes: allocation, folder, streams."""
    data, allocation, starts = b"", [0xFFFFFFFD, _END], []
    for content in streams.values():
        count = -(-len(content) // _SECTOR)
        first = len(allocation)
        starts.append(first)
        allocation += [*range(first + 1, first + count), _END]
        data += content.ljust(count * _SECTOR, b"\0")
    entries = _folder_entry("Root Entry", 5, child=1, start=_END, size=0)
    for at, ((name, content), start) in enumerate(zip(streams.items(), starts, strict=True), 1):
        after = at + 1 if at < len(streams) else _FREE
        entries += _folder_entry(name, 2, right=after, start=start, size=len(content))
    table = b"".join(struct.pack("<I", each) for each in allocation).ljust(_SECTOR, b"\xff")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, _END, 0, _END, 0)
    header += struct.pack("<I", 0) + b"\xff" * (_SECTOR - len(header) - 4)
    return header + table + entries.ljust(_SECTOR, b"\0") + data


def _folder_entry(name: str, kind: int, *, right: int = _FREE, child: int = _FREE, start: int, size: int) -> bytes:
    words = name.encode("utf-16-le")
    head = words.ljust(64, b"\0") + struct.pack("<HBBIII", len(words) + 2, kind, 1, _FREE, right, child)
    return head.ljust(116, b"\0") + struct.pack("<IQ", start, size)


@FILES.add(kept(*(tho(ten_nhom=f"Lớp {number}") for number in range(1, 301))))
def three_hundred_classes(path: Path) -> None:
    book, sheet = a_book()
    put(sheet, [HEADINGS, *((f"Lớp {number}", *LINES[0][1:]) for number in range(1, 301))])
    book.save(path)
