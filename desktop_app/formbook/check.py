"""Finds everything wrong with a form file, all at once, in sentences a form's author can act on."""

import difflib
from collections import Counter
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from desktop_app.domain.expression import Expression, names, uses
from desktop_app.domain.kinds import Kind, Rejected, parse
from desktop_app.formbook.expression import ExpressionError, compared, parse_expression
from desktop_app.formbook.finding import Finding
from desktop_app.formbook.outline import Entry, Outline, outline
from desktop_app.formbook.sheets import Line, Sheet, Sheets
from desktop_app.formbook.subset import (
    CHOICE_COLUMNS,
    CHOICE_NAME,
    EXPRESSION_COLUMNS,
    FORM_ID,
    MESSAGE_OF,
    NAME,
    NO,
    REQUIRED_SETTINGS,
    RESERVED,
    SETTING_COLUMNS,
    SURVEY_COLUMNS,
    YES,
    column_name,
)


def check(sheets: Sheets) -> tuple[Finding, ...]:
    """Return every finding about a form, in the order of its sheets and rows."""
    found = outline(sheets)
    findings = [
        *_columns(sheets),
        *_settings(sheets.settings),
        *_choices(sheets.choices),
        *found.findings,
        *_names(found, sheets.survey),
        *(finding for entry in found.entries for finding in _entry(entry, found, sheets)),
        *_circles(found, sheets.survey),
    ]
    order = {"survey": 0, "choices": 1, "settings": 2}
    return tuple(sorted(dict.fromkeys(findings), key=lambda each: (order.get(each.sheet, 3), each.line)))


def _finding(sheet: Sheet, line: Line | int, column: str, message: str, remedy: str, item: str = "") -> Finding:
    number = line if isinstance(line, int) else line.number
    return Finding(sheet.name, sheet.cell(number, column), number, item, message, remedy)


def _columns(sheets: Sheets) -> Iterator[Finding]:
    known = {"survey": SURVEY_COLUMNS, "settings": SETTING_COLUMNS, "choices": CHOICE_COLUMNS}
    for sheet in sheets:
        for column, count in Counter(column_name(each) for each in sheet.columns).items():
            if count > 1:
                yield _finding(sheet, 1, column, f"Cột “{column}” có {count} lần.", "Chỉ giữ một cột.")
            if column and sheet.name != "choices" and column not in known[sheet.name]:
                close = difflib.get_close_matches(column, known[sheet.name], 1)
                remedy = f"Có phải “{close[0]}”?" if close else "Xóa cột này; các cột dùng được ở forms/README.md."
                yield _finding(sheet, 1, column, f"Không có cột “{column}”.", remedy)
    needed = {"survey": ("type", "name", "label")}
    if sheets.choices.lines:
        needed["choices"] = ("list_name", "name", "label")
    for sheet in sheets:
        plain = {column_name(column) for column in sheet.columns}
        for column in needed.get(sheet.name, ()):
            if column not in plain:
                yield _finding(sheet, 1, column, f"Thiếu cột “{column}”.", "Thêm cột này vào dòng đầu.")


def _settings(sheet: Sheet) -> Iterator[Finding]:
    line = sheet.lines[0] if sheet.lines else Line(2, {})
    for column in REQUIRED_SETTINGS:
        if not line.get(column):
            yield _finding(sheet, line, column, f"Chưa có “{column}”.", "Ghi vào dòng 2 của trang settings.")
    form_id = line.get("form_id")
    if form_id and not FORM_ID.fullmatch(form_id):
        remedy = "Dùng chữ thường không dấu, số và gạch dưới, ví dụ an_toan."
        yield _finding(sheet, line, "form_id", f"Mã biểu mẫu “{form_id}” không dùng được.", remedy)


def _choices(sheet: Sheet) -> Iterator[Finding]:
    seen: set[tuple[str, str]] = set()
    for line in sheet.lines:
        name, label = line.get("name"), label_of(line, "label")
        if not line.get("list_name"):
            yield _finding(
                sheet, line, "list_name", "Ý chọn này không thuộc danh sách nào.", "Ghi tên danh sách.", name
            )
        if not CHOICE_NAME.fullmatch(name):
            remedy = "Dùng chữ không dấu, số, gạch dưới; không có dấu cách."
            yield _finding(sheet, line, "name", f"Mã ý chọn “{name}” không dùng được.", remedy, name)
        if not label:
            yield _finding(sheet, line, "label", f"Ý chọn “{name}” chưa có nhãn.", "Ghi chữ hiện cho người dùng.", name)
        key = (line.get("list_name"), name)
        if key in seen:
            yield _finding(sheet, line, "name", f"Danh sách “{key[0]}” có hai ý “{name}”.", "Đổi mã một ý.", name)
        seen.add(key)


def label_of(line: Line, column: str) -> str:
    """Return a cell of a column that may carry a language ("label::Tiếng Việt (vi)")."""
    return next((text for name, text in line.cells.items() if column_name(name) == column), "")


def _names(found: Outline, sheet: Sheet) -> Iterator[Finding]:
    counts = Counter(entry.name for entry in found.entries)
    for entry in found.entries:
        name = entry.name
        if not NAME.fullmatch(name):
            remedy = "Dùng chữ thường không dấu, số và gạch dưới, bắt đầu bằng chữ: so_tre."
            yield _finding(sheet, entry.line, "name", f"Tên “{name}” không dùng được.", remedy, name)
        elif name in RESERVED:
            yield _finding(sheet, entry.line, "name", f"Tên “{name}” đã dành riêng.", "Chọn tên khác.", name)
        if counts[name] > 1:
            yield _finding(sheet, entry.line, "name", f"Có {counts[name]} câu cùng tên “{name}”.", "Đổi tên.", name)


def _entry(entry: Entry, found: Outline, sheets: Sheets) -> Iterator[Finding]:
    yield from _wording(entry, sheets.survey)
    yield from _select(entry, found, sheets)
    yield from _small_columns(entry, sheets.survey)
    for column in EXPRESSION_COLUMNS:
        text = entry.line.get(column)
        if text and not (column == "required" and text.lower() in YES | NO):
            yield from _expression(entry, column, text, found, sheets)


def _wording(entry: Entry, sheet: Sheet) -> Iterator[Finding]:
    silent = entry.kind in {Kind.CALCULATE, Kind.HIDDEN, Kind.TODAY}
    if not silent and not label_of(entry.line, "label"):
        yield _finding(
            sheet, entry.line, "label", f"“{entry.name}” chưa có nhãn.", "Ghi câu hỏi vào label.", entry.name
        )
    for column, message in MESSAGE_OF.items():
        if entry.line.get(column) and not label_of(entry.line, message):
            remedy = f"Ghi vào {message}: sai gì, và sửa thế nào."
            yield _finding(
                sheet, entry.line, message, f"“{entry.name}” có {column} mà thiếu lời báo.", remedy, entry.name
            )
    if entry.kind is Kind.CALCULATE and not entry.line.get("calculation"):
        words = f"“{entry.name}” là phép tính mà thiếu calculation."
        yield _finding(sheet, entry.line, "calculation", words, "Ghi phép tính.", entry.name)


def _select(entry: Entry, found: Outline, sheets: Sheets) -> Iterator[Finding]:
    if entry.kind not in {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE} or entry.from_file:
        return
    if not entry.list_name:
        remedy = "Viết select_one tên_danh_sách."
        yield _finding(sheets.survey, entry.line, "type", "Thiếu tên danh sách ý chọn.", remedy, entry.name)
    elif entry.list_name not in found.lists:
        close = difflib.get_close_matches(entry.list_name, found.lists, 1)
        remedy = f"Có phải “{close[0]}”?" if close else "Thêm danh sách này vào trang choices."
        words = f"Không có danh sách “{entry.list_name}”."
        yield _finding(sheets.survey, entry.line, "type", words, remedy, entry.name)


def _small_columns(entry: Entry, sheet: Sheet) -> Iterator[Finding]:
    line = entry.line
    allowed = {"muc_do": {"", "bat_buoc"}, "chuyen_nam": {"", "chep", "chi_hien", "khong"}, "read_only": YES | NO}
    for column, values in allowed.items():
        if line.get(column).lower() not in values:
            remedy = f"Dùng một trong: {', '.join(sorted(value for value in values if value))}."
            words = f"“{line.get(column)}” không dùng được ở cột {column}."
            yield _finding(sheet, line, column, words, remedy, entry.name)
    default = line.get("default")
    if default and isinstance(entry.kind, Kind):
        verdict = parse(entry.kind, default, entry.choices)
        if isinstance(verdict, Rejected):
            yield _finding(
                sheet, line, "default", f"Giá trị mặc định: {verdict.message}", "Sửa cột default.", entry.name
            )


def _expression(entry: Entry, column: str, text: str, found: Outline, sheets: Sheets) -> Iterator[Finding]:
    sheet = sheets.survey
    try:
        tree = parse_expression(text)
    except ExpressionError as error:
        remedy = f"Sửa ở ký tự thứ {error.position + 1} của ô."
        yield _finding(sheet, entry.line, column, error.message, remedy, entry.name)
        return
    for message, remedy in (*_references(tree, entry, column, found), *_choice_values(tree, entry, found)):
        yield _finding(sheet, entry.line, column, message, remedy, entry.name)


def _references(tree: Expression, entry: Entry, column: str, found: Outline) -> Iterator[tuple[str, str]]:
    extra = found.list_columns.get(entry.list_name, frozenset()) if column == "choice_filter" else frozenset()
    for name in sorted(names(tree) - found.names - extra):
        close = difflib.get_close_matches(name, found.names, 1)
        yield f"Không có câu hỏi “{name}”.", f"Có phải “{close[0]}”?" if close else "Kiểm tra lại tên."
    for name, aggregated in uses(tree):
        repeat = found.repeat_of.get(name, "")
        if repeat and repeat == entry.repeat and aggregated:
            yield f"“{name}” ở cùng bảng, gộp ngay trong bảng không rõ nghĩa.", "Đặt phép gộp ra ngoài bảng."
        elif repeat and repeat != entry.repeat and not aggregated:
            yield f"“{name}” nằm trong bảng “{repeat}”, có nhiều dòng.", f"Dùng sum(${{{name}}}), max(…) hoặc count(…)."
        elif name in found.repeats and not aggregated:
            yield f"“{name}” là một bảng, không phải một giá trị.", f"Dùng count(${{{name}}})."


def _choice_values(tree: Expression, entry: Entry, found: Outline) -> Iterator[tuple[str, str]]:
    for name, value in compared(tree, entry.name):
        offered = [choice.name for choice in found.choices_of.get(name, ())]
        if offered and value and value not in offered:
            close = difflib.get_close_matches(value, offered, 1)
            remedy = f"Có phải '{close[0]}'?" if close else f"Các ý: {', '.join(offered[:8])}."
            yield f"Câu “{name}” không có ý chọn '{value}'.", remedy


def _circles(found: Outline, sheet: Sheet) -> Iterator[Finding]:
    graph: dict[str, set[str]] = {}
    for entry in found.entries:
        texts = [entry.line.get("calculation"), *entry.relevants]
        looks_at: set[str] = set()
        for text in texts:
            try:
                looks_at |= names(parse_expression(text)) if text else set()
            except ExpressionError:
                continue  # told already, where it stands
        graph[entry.name] = looks_at & found.names
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        circle = list(error.args[1])
        entry = next(each for each in found.entries if each.name in circle)
        words = f"Phép tính hoặc điều kiện đi vòng tròn: {' → '.join(reversed(circle))}."
        yield _finding(sheet, entry.line, "calculation", words, "Bỏ một mắt xích.", entry.name)
