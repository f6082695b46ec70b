"""Forms as canonical JSON: the bytes that are hashed, kept in ledgers and never compiled again.

Every field of ``domain.form`` has its own key; a field at its default is left out. Expressions are kept as trees, so a
later parser cannot read an old form differently.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any

from desktop_app.domain.canonical import JsonError, JsonValue, canonical_bytes, digest, parse_canonical
from desktop_app.domain.errors import FormError
from desktop_app.domain.expression import Call, Itself, Number, Reference, Text
from desktop_app.domain.form import Carry, Form, Group, Item, Node, Repeat, Rule
from desktop_app.domain.kinds import Choice, Kind
from desktop_app.formbook.expression import from_json, to_json

FORMAT = 1
_TREES = frozenset({"required", "relevant", "calculation", "choice_filter", "count"})
_RULES = frozenset({"constraint", "explain", "remark"})
_FLAGS = frozenset({"read_only", "mandatory"})
_BLANK_ITEM = Item("", Kind.TEXT)
_BLANK_GROUP = Group("", "", ())
_BLANK_REPEAT = Repeat("", "", ())

Json = dict[str, JsonValue]


def freeze(form: Form) -> bytes:
    """Return the frozen bytes of ``form``; its ``hash`` is not part of them."""
    return canonical_bytes(
        {
            "format": FORMAT,
            "id": form.id,
            "version": form.version,
            "title": form.title,
            "provisional": form.provisional,
            "clause": form.clause,
            "nodes": [_node(node) for node in form.nodes],
        }
    )


def thaw(data: bytes) -> Form:
    """Read a frozen form back, strictly; raises ``FormError`` for unknown keys or a newer format."""
    try:
        body = parse_canonical(data)
        match body:
            case {
                "format": 1, "id": str(form_id), "version": str(version), "title": str(title),
                "provisional": str(provisional), "clause": str(clause), "nodes": list(nodes), **rest,
            } if not rest:  # fmt: skip
                form = Form(
                    form_id,
                    version,
                    title,
                    tuple(_read_node(node) for node in nodes),
                    digest(data),
                    provisional,
                    clause,
                )
                if freeze(form) == data:
                    return form
            case {"format": int(number)} if number > FORMAT:
                raise FormError("Biểu mẫu do chương trình mới hơn tạo ra.", "Cập nhật chương trình rồi mở lại.")
    except (JsonError, ValueError, KeyError, TypeError) as error:
        raise FormError("Biểu mẫu đóng băng bị hỏng.", "Nhận lại bộ biểu mẫu từ Sở.") from error
    raise FormError("Biểu mẫu đóng băng không đúng khuôn.", "Nhận lại bộ biểu mẫu từ Sở.")


def _node(node: Node) -> JsonValue:
    match node:
        case Item():
            return {"node": "item", **_changed(node, _BLANK_ITEM)}
        case Group():
            return {
                "node": "group",
                **_changed(node, _BLANK_GROUP),
                "children": [_node(each) for each in node.children],
            }
        case Repeat():
            return {"node": "repeat", **_changed(node, _BLANK_REPEAT), "items": [_node(each) for each in node.items]}


def _changed(node: Node, blank: Node) -> Json:
    """Return the fields of ``node`` that differ from the blank one, nested nodes left out."""
    written: Json = {}
    for field in fields(node):
        value = getattr(node, field.name)
        if field.name not in {"children", "items"} and value != getattr(blank, field.name):
            written[field.name] = _written(field.name, value)
    return written


def _written(name: str, value: object) -> JsonValue:
    match value:
        case Rule(holds, message):
            return {"holds": to_json(holds), "message": message}
        case tuple() if name == "choices":
            return [_choice(choice) for choice in value]
        case str() | bool():
            return value
        case Number() | Text() | Reference() | Itself() | Call():
            return to_json(value)
    raise TypeError(f"{name} cannot be frozen")


def _choice(choice: Choice) -> JsonValue:
    return [choice.name, choice.label, [list(pair) for pair in choice.extra]]


def _read_node(data: JsonValue) -> Node:
    match data:
        case {"node": "item", **rest}:
            return replace(_BLANK_ITEM, **_fields(rest))
        case {"node": "group", "children": list(children), **rest}:
            return replace(_BLANK_GROUP, **_fields(rest), children=tuple(_read_node(child) for child in children))
        case {"node": "repeat", "items": list(items), **rest}:
            read = tuple(node for node in map(_read_node, items) if isinstance(node, Item))
            return replace(_BLANK_REPEAT, **_fields(rest), items=read)
    raise ValueError("no such node")


def _fields(data: Mapping[Any, Any]) -> dict[str, Any]:
    return {name: _read(name, value) for name, value in data.items()}


def _read(name: str, value: JsonValue) -> Any:
    readers: dict[str, Callable[[str], object]] = {"kind": Kind, "carry": Carry}
    match value:
        case str() if name in readers:
            return readers[name](value)
        case {"holds": holds, "message": str(message), **rest} if name in _RULES and not rest:
            return Rule(from_json(holds), message)
        case list() if name == "choices":
            return tuple(_read_choice(choice) for choice in value)
        case list() if name in _TREES:
            return from_json(value)
        case bool() if name in _FLAGS:
            return value
        case str() if name not in _TREES | _RULES | _FLAGS:
            return value
    raise ValueError(f"{name} does not fit")


def _read_choice(data: JsonValue) -> Choice:
    match data:
        case [str(name), str(label), list(extra)]:
            return Choice(name, label, tuple(_pair(pair) for pair in extra))
    raise ValueError("no such choice")


def _pair(data: JsonValue) -> tuple[str, str]:
    match data:
        case [str(column), str(text)]:
            return column, text
    raise ValueError("no such column")
