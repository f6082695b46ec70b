"""The parts of a workbook beside its sheets: the list of sheets, shared texts, fonts, formats that mean dates."""

import posixpath
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias
from xml.parsers import expat

from desktop_app.domain.errors import WorkbookError
from desktop_app.workbooks.archive import Archive

Attributes: TypeAlias = dict[str, str]
Start: TypeAlias = Callable[[str, Attributes], None]
End: TypeAlias = Callable[[str], None]
Characters: TypeAlias = Callable[[str], None]

_BROKEN = "Mở bằng Excel, lưu lại thành tệp .xlsx mới, rồi nhập lại."
_DATE_FORMATS = frozenset([*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)])
_PERCENT_FORMATS = frozenset({9, 10})
# what stands in quotes, in brackets or behind a backslash is shown as it is
_SHOWN = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.')
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True)
class Style:
    """What of a cell's look changes its meaning."""

    font: str = ""
    is_date: bool = False
    is_percent: bool = False


PLAIN = Style()


@dataclass(frozen=True, slots=True)
class SheetPart:
    """One sheet of the list: its name, whether it is shown, and the part that holds its cells."""

    name: str
    hidden: bool
    part: str


@dataclass(frozen=True, slots=True)
class Text:
    """A shared text and the font of its first run, where it has runs."""

    words: str
    font: str = ""


@dataclass(slots=True)
class Frame:
    """Everything that stands around the sheets."""

    sheets: tuple[SheetPart, ...] = ()
    starts_1904: bool = False
    texts: list[Text] = field(default_factory=list)
    styles: list[Style] = field(default_factory=list)


def local(name: str) -> str:
    """Return the name of an element or attribute without its namespace prefix."""
    return name.rpartition(":")[2]


def parse_xml(archive: Archive, part: str, start: Start, end: End, characters: Characters | None = None) -> None:
    """Read one part; documents that bring their own entities are refused before the first of them counts."""
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def refuse(*_: object) -> None:
        raise WorkbookError(f"{archive.file} có phần XML không được phép (DOCTYPE).", _BROKEN)

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    if characters:
        parser.CharacterDataHandler = characters
    try:
        parser.Parse(archive.part(part), True)  # noqa: FBT003 - expat takes it by position
    except (expat.ExpatError, ValueError, KeyError, IndexError, OverflowError) as error:
        raise WorkbookError(f"{archive.file} bị hỏng ở phần “{part}”.", _BROKEN) from error


def read_frame(archive: Archive) -> Frame:
    """Return what stands around the sheets; raises ``WorkbookError``."""
    main = _main_part(archive)
    targets = _relations(archive, main)
    frame = Frame()
    sheets: list[SheetPart] = []

    def start(name: str, attributes: Attributes) -> None:
        match local(name):
            case "workbookPr":
                frame.starts_1904 = attributes.get("date1904", "0").lower() in {"1", "true", "on"}
            case "sheet":
                relation = next((value for key, value in attributes.items() if local(key) == "id"), "")
                kind, target = targets.get(relation, ("", ""))
                if kind.endswith("/worksheet") and target in archive:
                    shown = attributes.get("state", "visible") == "visible"
                    sheets.append(SheetPart(attributes.get("name", "?"), not shown, target))

    parse_xml(archive, main, start, _nothing)
    frame.sheets = tuple(sheets)
    for kind, target in targets.values():
        if kind.endswith("/sharedStrings") and target in archive:
            frame.texts = _texts(archive, target)
        elif kind.endswith("/styles") and target in archive:
            frame.styles = _styles(archive, target)
    return frame


def custom_properties(archive: Archive) -> dict[str, str]:
    """Return the custom properties of the document."""
    part = "docProps/custom.xml"
    if part not in archive:
        return {}
    found: dict[str, str] = {}
    names: list[str] = []

    def start(name: str, attributes: Attributes) -> None:
        if local(name) == "property":
            names.append(attributes.get("name", ""))

    def characters(words: str) -> None:
        if names:
            found[names[-1]] = found.get(names[-1], "") + words

    parse_xml(archive, part, start, _nothing, characters)
    return found


def unescaped(words: str) -> str:
    """Return text as it was meant: Excel writes what XML cannot hold as _x000D_."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), words) if "_x" in words else words


def _nothing(_: str) -> None:
    """Elements that end without consequence."""


def _main_part(archive: Archive) -> str:
    found = [target for kind, target in _relations(archive, "").values() if kind.endswith("/officeDocument")]
    part = found[0] if found else "xl/workbook.xml"
    if part not in archive:
        raise WorkbookError(f"{archive.file} không phải bảng tính Excel (.xlsx).", _BROKEN)
    return part


def _relations(archive: Archive, part: str) -> dict[str, tuple[str, str]]:
    """Return the kind and part of each relation inside the file; those that lead outside are not followed."""
    folder, name = posixpath.split(part)
    listed = posixpath.join(folder, "_rels", f"{name}.rels")
    found: dict[str, tuple[str, str]] = {}
    if listed not in archive:
        return found

    def start(name: str, attributes: Attributes) -> None:
        if local(name) == "Relationship" and attributes.get("TargetMode") != "External":
            target = attributes.get("Target", "").replace("\\", "/")
            inside = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
            found[attributes.get("Id", "")] = (attributes.get("Type", ""), posixpath.normpath(inside))

    parse_xml(archive, listed, start, _nothing)
    return found


class _Texts:
    """Collects the shared texts as their elements come."""

    def __init__(self) -> None:
        self.texts: list[Text] = []
        self._pieces: list[str] = []
        self._font = ""
        self._hears = self._phonetic = False

    def start(self, name: str, attributes: Attributes) -> None:
        match local(name):
            case "si":
                self._pieces, self._font = [], ""
            case "rPh":
                self._phonetic = True
            case "t":
                self._hears = not self._phonetic
            case "rFont":
                self._font = self._font or attributes.get("val", "")

    def end(self, name: str) -> None:
        match local(name):
            case "t":
                self._hears = False
            case "rPh":
                self._phonetic = False
            case "si":
                self.texts.append(Text(unescaped("".join(self._pieces)), self._font))

    def characters(self, words: str) -> None:
        if self._hears:
            self._pieces.append(words)


def _texts(archive: Archive, part: str) -> list[Text]:
    collector = _Texts()
    parse_xml(archive, part, collector.start, collector.end, collector.characters)
    return collector.texts


def _styles(archive: Archive, part: str) -> list[Style]:
    formats: dict[int, str] = {}
    fonts: list[str] = []
    styles: list[Style] = []
    inside: list[str] = []

    def start(name: str, attributes: Attributes) -> None:
        around = inside[-1] if inside else ""
        inside.append(local(name))
        match around, inside[-1]:
            case _, "numFmt":
                formats[int(attributes.get("numFmtId", "0"))] = attributes.get("formatCode", "")
            case "fonts", "font":
                fonts.append("")
            case "font", "name" if fonts:
                fonts[-1] = attributes.get("val", "")
            case "cellXfs", "xf":
                number, font = int(attributes.get("numFmtId", "0")), int(attributes.get("fontId", "0"))
                styles.append(_style(number, formats, fonts[font] if font < len(fonts) else ""))

    def end(_: str) -> None:
        inside.pop()

    parse_xml(archive, part, start, end)
    return styles


def _style(number: int, formats: dict[int, str], font: str) -> Style:
    code = _SHOWN.sub("", formats.get(number, "")).lower()
    is_date = (
        number in _DATE_FORMATS or any(letter in code for letter in "dy") or re.search(r"m{2,}|h", code) is not None
    )
    is_percent = number in _PERCENT_FORMATS or "%" in code
    return Style(font, is_date and code != "general", is_percent)
