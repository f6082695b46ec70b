"""Somebody's own workbook, sheet by sheet: which of them hold what a form asks, and what remains in doubt."""

from collections.abc import Iterator, Mapping

from desktop_app.domain.errors import WorkbookError
from desktop_app.domain.form import Form, Repeat
from desktop_app.domain.kinds import Answer, Kind, Rejected
from desktop_app.domain.vietnamese import fold
from desktop_app.domain.workbook import Block, Doubt, Found, FoundRow, Reading, Retyped, Spot, Wishes, column_letters
from desktop_app.workbooks import blueprint
from desktop_app.workbooks.headings import Heading, Matcher
from desktop_app.workbooks.plain import PlainTable, read_table
from desktop_app.workbooks.sheets import Sheet
from desktop_app.workbooks.vertical import Vertical, read_vertical

_FEW = 5
_USE_TEMPLATE = "Đặt dòng tiêu đề giống các câu của biểu, hoặc dùng mẫu do Sổ Mầm Non xuất ra."
_TURN = "Trong Excel: chép bảng, dán đặc biệt (Paste Special), chọn Transpose, rồi lưu lại."
# so many headings below each other are no accident
_LYING = 3


class PlainBook:
    """Collects what the sheets of a workbook that is no template of ours say about a form."""

    def __init__(self, form: Form, wishes: Wishes, old: Mapping[Spot, Retyped]) -> None:
        self._form, self._wishes, self._old = form, wishes, old
        self._matcher = Matcher(wishes.columns, wishes.headings)
        self._headings: list[Heading] = []
        self._questions: list[Found] = []
        self._rows: list[FoundRow] = []
        self._blocks: list[Block] = []
        self._notices: list[str] = []
        self._retyped: list[Retyped] = []
        self._lying: list[str] = []

    def take(self, sheet: Sheet) -> None:
        """Read one sheet as a table, or as questions below each other."""
        heading = self._matcher.find(sheet, self._repeats(sheet))
        vertical = read_vertical(sheet, self._form)
        found = len(heading.mapped) + len(heading.doubled) if heading else 0
        if self._lies(sheet, found):
            self._lying.append(sheet.name)
            self._notices.append(f"Trang “{sheet.name}” có bảng nằm ngang (mỗi cột một dòng), không đọc.")
        elif heading and (vertical is None or found >= len(vertical.found)):
            self._headings.append(heading)
            self._table(sheet, heading, read_table(sheet, heading, self._old))
        elif vertical:
            self._vertical(sheet, vertical)
        elif sheet.rows:
            self._notices.append(f"Trang “{sheet.name}” không có bảng nào khớp với biểu, không đọc.")

    def _lies(self, sheet: Sheet, found: int) -> bool:
        """Say whether a sheet has the headings of a table below each other; its columns would be taken for rows."""
        if found >= _LYING:
            return False
        turned = Matcher({}, {}).find(sheet.turned(), self._repeats(sheet))
        return turned is not None and len(turned.mapped) >= _LYING

    def reading(self, file: str, hidden: list[str]) -> Reading:
        """Return all that was read."""
        if not self._blocks:
            labels = "; ".join(
                item.label for repeat in self._form.repeats.values() for item in blueprint.asked_in(repeat)
            )
            asked = labels or "; ".join(item.label for item in blueprint.questions(self._form))
            words = f"Trong {file} không thấy dòng tiêu đề nào khớp với biểu “{self._form.title}” ({asked[:200]})."
            if self._lying:
                words = f"Trang “{self._lying[0]}” của {file} có bảng nằm ngang: tiêu đề xếp theo hàng dọc."
            raise WorkbookError(words, _TURN if self._lying else _USE_TEMPLATE)
        unused = self._matcher.unused(self._headings)
        if unused:
            raise WorkbookError(f"Không có cột nào tên “{unused[0]}”.", "Kiểm tra lại tên cột sau --map.")
        if hidden:
            self._notices.append(f"Trang ẩn không đọc: {'; '.join(hidden)}.")
        rows, questions = tuple(self._rows), tuple(self._questions)
        doubts = (*self._doubled_columns(), *self._doubled_sheets())
        blocks, retyped, notices = tuple(self._blocks), tuple(self._retyped), tuple(self._notices)
        return Reading(None, questions, rows, blocks, retyped, notices, doubts)

    def _doubled_columns(self) -> Iterator[Doubt]:
        for block, heading in zip((b for b in self._blocks if b.repeat), self._headings, strict=True):
            for name, columns in heading.doubled.items():
                letters = tuple(map(column_letters, columns))
                label = heading.repeat.item(name).label or name
                words = f"Trang “{block.sheet}”: các cột {', '.join(letters)} cùng là “{label}”. Cho biết lấy cột nào."
                yield Doubt(words, columns=letters, item=name)

    def _doubled_sheets(self) -> Iterator[Doubt]:
        """Yield a doubt for sheets that tell of the same thing: to take both would count it twice."""
        first: dict[tuple[str, tuple[Answer, ...] | str], str] = {}
        told: set[tuple[str, str]] = set()
        for row in self._rows:
            same = (row.repeat, self._identity(row))
            sheet = first.setdefault(same, row.spot.sheet)
            if sheet != row.spot.sheet and (sheet, row.spot.sheet) not in told:
                told.add((sheet, row.spot.sheet))
                words = f"Trang “{sheet}” và trang “{row.spot.sheet}” có dòng giống nhau ({row.spot})."
                yield Doubt(f"{words} Chọn một trang để đọc.", sheets=(sheet, row.spot.sheet))

    def _identity(self, row: FoundRow) -> tuple[Answer, ...] | str:
        """Return by what a row is known: its name (its first question, a text), or else all it says."""
        answers = {found.item: found.answer for found in row.cells if not isinstance(found.answer, Rejected)}
        first = self._form.repeats[row.repeat].items[0]
        name = answers.get(first.name)
        return fold(name) if first.kind is Kind.TEXT and isinstance(name, str) else tuple(answers.values())

    def _repeats(self, sheet: Sheet) -> list[Repeat]:
        wanted = self._wishes.repeats.get(sheet.name)
        return [repeat for name, repeat in self._form.repeats.items() if wanted in {None, name}]

    def _table(self, sheet: Sheet, heading: Heading, table: PlainTable) -> None:
        name = sheet.name
        self._rows += table.rows
        self._retyped += table.retyped
        self._blocks.append(Block(name, heading.repeat.name, heading.bottom, heading.columns, len(table.rows)))
        if not table.rows:
            self._notices.append(f"Trang “{name}” có dòng tiêu đề nhưng không có dòng số liệu nào.")
        if table.passed:
            more = f"; và {len(table.passed) - _FEW} dòng nữa" if len(table.passed) > _FEW else ""
            self._notices.append(f"Trang “{name}” bỏ qua {'; '.join(table.passed[:_FEW])}{more}.")
        unmatched = [column.heading for column in heading.columns if not column.item]
        if unmatched:
            self._notices.append(f"Trang “{name}” có cột không đọc: {'; '.join(unmatched)}.")
        self._hidden(sheet, heading)

    def _hidden(self, sheet: Sheet, heading: Heading) -> None:
        columns = [column_letters(column.number) for column in heading.mapped if column.hidden]
        rows = sorted(row for row in sheet.hidden_rows if row > heading.bottom and row in sheet.rows)
        if columns:
            self._notices.append(f"Trang “{sheet.name}” có cột đang ẩn ({', '.join(columns)}), vẫn được đọc.")
        if rows:
            listed = ", ".join(map(str, rows[:_FEW])) + ("…" if len(rows) > _FEW else "")
            self._notices.append(f"Trang “{sheet.name}” có {len(rows)} dòng đang ẩn ({listed}), vẫn được đọc.")

    def _vertical(self, sheet: Sheet, vertical: Vertical) -> None:
        self._questions += vertical.found
        self._retyped += [self._old[found.spot] for found in vertical.found if found.spot in self._old]
        self._blocks.append(Block(sheet.name, "", vertical.first_row - 1, (), len(vertical.found)))
        words = f"Trang “{sheet.name}”: câu trả lời đọc ở cột {column_letters(vertical.column)}."
        self._notices.append(words)
