"""When a question is asked, in words that stand on paper: "nếu “Có bếp ăn?” là Có"."""

from desktop_app.domain.expression import Call, Expression, Number, Reference, Text
from desktop_app.domain.form import Item

_COMPARED = {"=": "là", ">": "lớn hơn", ">=": "từ", "<": "nhỏ hơn", "<=": "nhiều nhất", "!=": "không phải là"}
_JOINED = {"and": " và ", "or": " hoặc "}
SOMETIMES = "chỉ trong một số trường hợp"


def condition(relevant: Expression | None, items: dict[str, Item]) -> str:
    """Return when something is asked ("nếu …"), nothing when always, or that it is only sometimes asked."""
    if relevant is None:
        return ""
    words = _words(relevant, items)
    return f"nếu {words}" if words else SOMETIMES


def _words(expression: Expression, items: dict[str, Item]) -> str:
    match expression:
        case Call(function, (left, right)) if function in _JOINED:
            both = [_words(each, items) for each in (left, right)]
            return _JOINED[function].join(dict.fromkeys(both)) if all(both) else ""
        case Call("selected" | "=", (Reference(name), Text(value))):
            return _said(name, "là", value, items)
        case Call(function, (Reference(name), Number(value))) if function in _COMPARED:
            return _said(name, _COMPARED[function], value, items)
        case _:
            return ""


def _said(name: str, verb: str, value: str, items: dict[str, Item]) -> str:
    item = items.get(name)
    if item is None or not item.label:
        return ""
    labels = {choice.name: choice.label for choice in item.choices}
    # a choice whose label nobody sees is no help
    if item.choices and value not in labels:
        return ""
    return f"“{item.label}” {verb} {labels.get(value, value)}"
