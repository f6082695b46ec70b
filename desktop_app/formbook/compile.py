"""Compiles checked sheets into a form, and freezes forms into bytes that never change again."""

from dataclasses import replace

from desktop_app.domain.canonical import digest
from desktop_app.domain.errors import FormError
from desktop_app.domain.expression import Call, Expression
from desktop_app.domain.form import Carry, Form, Group, Item, Node, Repeat, Rule
from desktop_app.domain.kinds import Kind
from desktop_app.formbook.check import check, label_of
from desktop_app.formbook.expression import parse_expression
from desktop_app.formbook.finding import Severity
from desktop_app.formbook.frozen import freeze
from desktop_app.formbook.outline import Entry, Outline, outline
from desktop_app.formbook.sheets import Line, Sheets
from desktop_app.formbook.subset import MESSAGE_OF, NO, YES


def compile_form(sheets: Sheets) -> Form:
    """Return the form that ``sheets`` describe; raises ``FormError`` with the first of its errors."""
    errors = [finding for finding in check(sheets) if finding.severity is Severity.ERROR]
    if errors:
        more = f" (và {len(errors) - 1} lỗi khác)" if len(errors) > 1 else ""
        remedy = f"Chạy “somamnon forms check {sheets.source}” để xem tất cả."
        raise FormError(f"{sheets.source}, {errors[0]}{more}", remedy)
    settings = sheets.settings.lines[0]
    form = Form(
        settings.get("form_id"),
        settings.get("version"),
        settings.get("form_title"),
        _nodes(outline(sheets)),
        provisional=settings.get("trang_thai_ghi_chu"),
        clause=settings.get("can_cu"),
    )
    return with_hash(form)


def with_hash(form: Form) -> Form:
    """Return ``form`` with the SHA-256 of its frozen bytes."""
    try:
        return replace(form, hash=digest(freeze(form)))
    except ValueError as error:
        words = f"Biểu mẫu {form.id} có biểu thức lồng nhau quá sâu."
        raise FormError(words, "Tách thành vài phép tính (calculate) nhỏ hơn.") from error


def _nodes(found: Outline) -> tuple[Node, ...]:
    nodes, rest = _level(found.entries, 0)
    if rest:
        raise FormError("Biểu mẫu có nhóm không khớp.", "Chạy “somamnon forms check”.")
    return nodes


def _level(entries: list[Entry], depth: int) -> tuple[tuple[Node, ...], list[Entry]]:
    nodes: list[Node] = []
    while entries and entries[0].depth == depth:
        entry, entries = entries[0], entries[1:]
        if isinstance(entry.kind, Kind):
            nodes.append(_item(entry, entry.kind))
            continue
        children, entries = _level(entries, depth + 1)
        nodes.append(_group(entry, children) if entry.kind == "group" else _repeat(entry, children))
    return tuple(nodes), entries


def _group(entry: Entry, children: tuple[Node, ...]) -> Group:
    line = entry.line
    return Group(
        entry.name,
        label_of(line, "label"),
        children,
        label_of(line, "hint"),
        _tree(line, "relevant"),
        line.get("appearance"),
    )


def _repeat(entry: Entry, children: tuple[Node, ...]) -> Repeat:
    line = entry.line
    items = tuple(child for child in children if isinstance(child, Item))
    return Repeat(
        entry.name,
        label_of(line, "label"),
        items,
        label_of(line, "hint"),
        _tree(line, "relevant"),
        _tree(line, "repeat_count"),
        Carry(line.get("chuyen_nam") or Carry.DROP),
    )


def _item(entry: Entry, kind: Kind) -> Item:
    line = entry.line
    return Item(
        name=entry.name,
        kind=kind,
        label=label_of(line, "label"),
        hint=label_of(line, "hint"),
        required=_required(line),
        required_message=label_of(line, "required_message"),
        relevant=_tree(line, "relevant"),
        constraint=_rule(line, "constraint"),
        explain=_rule(line, "giai_trinh"),
        remark=_rule(line, "luu_y"),
        calculation=_tree(line, "calculation"),
        default=line.get("default"),
        read_only=line.get("read_only").lower() in YES,
        appearance=line.get("appearance"),
        choices=entry.choices,
        choice_filter=_tree(line, "choice_filter"),
        choices_from=entry.from_file,
        mandatory=line.get("muc_do") == "bat_buoc",
        clause=line.get("can_cu"),
        carry=Carry(line.get("chuyen_nam") or Carry.DROP),
    )


def _tree(line: Line, column: str) -> Expression | None:
    text = line.get(column)
    return parse_expression(text) if text else None


def _rule(line: Line, column: str) -> Rule | None:
    tree = _tree(line, column)
    return Rule(tree, label_of(line, MESSAGE_OF[column])) if tree else None


def _required(line: Line) -> Expression | None:
    text = line.get("required").lower()
    if text in NO:
        return None
    return Call("true") if text in YES else _tree(line, "required")
