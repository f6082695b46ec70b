"""The outline of a form: which rows are questions, in which groups and repeats, with which choices."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.domain.kinds import Choice, Kind
from desktop_app.formbook.finding import Finding
from desktop_app.formbook.sheets import Line, Sheet, Sheets
from desktop_app.formbook.subset import BEGIN, CHOICE_COLUMNS, END, FROM_FILE, QUESTION_TYPES, column_name

_SELECTS = {"select_one": Kind.SELECT_ONE, "select_multiple": Kind.SELECT_MULTIPLE}
_REASONS = {
    "image": "ảnh minh chứng gửi riêng",
    "audio": "chưa dùng tệp âm thanh",
    "geopoint": "máy bàn không có định vị",
    "barcode": "máy bàn không quét mã",
    "time": "chưa dùng giờ trong ngày",
    "dateTime": "dùng date",
    "range": "dùng integer với constraint",
    "rank": "dùng select_multiple",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A row that has a name: a question (``kind``), or the begin of a group or repeat (``kind`` is that word)."""

    line: Line
    name: str
    kind: Kind | str
    repeat: str = ""
    depth: int = 0
    list_name: str = ""
    from_file: str = ""
    choices: tuple[Choice, ...] = ()
    relevants: tuple[str, ...] = ()


@dataclass(slots=True)
class Outline:
    """All entries with what there is to know about their names, and what is wrong with the structure itself."""

    entries: list[Entry] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    lists: dict[str, tuple[Choice, ...]] = field(default_factory=dict)
    list_columns: dict[str, frozenset[str]] = field(default_factory=dict)

    @property
    def names(self) -> frozenset[str]:
        """All names that an expression may use."""
        return frozenset(entry.name for entry in self.entries if entry.kind != "group")

    @property
    def repeats(self) -> frozenset[str]:
        """The names of repeats."""
        return frozenset(entry.name for entry in self.entries if entry.kind == "repeat")

    @property
    def repeat_of(self) -> dict[str, str]:
        """The repeat of each question that lies in one."""
        return {entry.name: entry.repeat for entry in self.entries if entry.repeat}

    @property
    def choices_of(self) -> dict[str, tuple[Choice, ...]]:
        """The choices of each select."""
        return {entry.name: entry.choices for entry in self.entries if entry.choices}


def outline(sheets: Sheets) -> Outline:
    """Read the structure of a form; what cannot be placed becomes a finding."""
    found = Outline(lists=read_choices(sheets.choices))
    found.list_columns = {
        name: frozenset(column for choice in choices for column, _ in choice.extra) | {"name"}
        for name, choices in found.lists.items()
    }
    _Reader(sheets.survey, found).read()
    return found


def read_choices(sheet: Sheet) -> dict[str, tuple[Choice, ...]]:
    """Return the lists of the choices sheet; columns of one's own are kept for choice_filter."""
    lists: dict[str, list[Choice]] = defaultdict(list)
    for line in sheet.lines:
        plain = {column_name(column): text for column, text in line.cells.items()}
        extra = tuple((column, text) for column, text in plain.items() if column not in CHOICE_COLUMNS)
        lists[plain.get("list_name", "")].append(Choice(plain.get("name", ""), plain.get("label", ""), extra))
    return {name: tuple(choices) for name, choices in lists.items()}


class _Reader:
    """Walks the survey once, remembering which groups and repeats are open."""

    def __init__(self, sheet: Sheet, found: Outline) -> None:
        self._sheet = sheet
        self._found = found
        self._open: list[tuple[str, Entry]] = []

    def read(self) -> None:
        for line in self._sheet.lines:
            self._line(line, " ".join(line.get("type").split()))
        for word, entry in self._open:
            self._refuse(entry.line, "type", f"“{entry.name}” mở mà không đóng.", f"Thêm dòng end_{word}.", entry.name)

    def _line(self, line: Line, type_: str) -> None:
        if type_ in BEGIN:
            self._begin(line, BEGIN[type_])
        elif type_ in END:
            self._end(line, END[type_])
        else:
            self._question(line, type_)

    def _begin(self, line: Line, word: str) -> None:
        entry = Entry(line, line.get("name"), word, depth=len(self._open), relevants=self._relevants(line))
        if self._repeat():
            what = "Bảng lồng trong bảng" if word == "repeat" else "Nhóm trong bảng"
            self._refuse(line, "type", f"{what} không dùng được.", "Đưa ra ngoài bảng.", entry.name)
        self._found.entries.append(entry)
        self._open.append((word, entry))

    def _end(self, line: Line, word: str) -> None:
        if not self._open or self._open[-1][0] != word:
            remedy = f"Cần đóng “{self._open[-1][1].name}” trước." if self._open else "Xóa dòng này."
            self._refuse(line, "type", f"end_{word} không khớp với chỗ mở nào.", remedy)
            return
        self._open.pop()

    def _question(self, line: Line, type_: str) -> None:
        word, _, rest = type_.partition(" ")
        kind = _SELECTS.get(word) or FROM_FILE.get(word) or QUESTION_TYPES.get(type_)
        if kind is None:
            reason = _REASONS.get(word, "không có trong bộ loại câu hỏi của chương trình")
            remedy = "Các loại dùng được ở forms/README.md."
            self._refuse(line, "type", f"Loại “{type_}” không dùng được: {reason}.", remedy, line.get("name"))
            return
        list_name = rest if word in _SELECTS else ""
        choices = self._found.lists.get(list_name, ())
        from_file = rest if word in FROM_FILE else ""
        relevants = self._relevants(line)
        entry = Entry(
            line, line.get("name"), kind, self._repeat(), len(self._open), list_name, from_file, choices, relevants
        )
        self._found.entries.append(entry)

    def _relevants(self, line: Line) -> tuple[str, ...]:
        around: Sequence[str] = self._open[-1][1].relevants if self._open else ()
        own = line.get("relevant")
        return (*around, own) if own else tuple(around)

    def _repeat(self) -> str:
        return next((entry.name for word, entry in self._open if word == "repeat"), "")

    def _refuse(self, line: Line, column: str, message: str, remedy: str, item: str = "") -> None:
        cell = self._sheet.cell(line, column)
        self._found.findings.append(Finding(self._sheet.name, cell, line.number, item, message, remedy))
