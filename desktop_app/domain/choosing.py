"""Finding choices in a long list by a few letters, and naming what is chosen in a narrow place."""

import re
from collections.abc import Sequence

from desktop_app.domain.form import Item
from desktop_app.domain.kinds import Answer, Choice, show
from desktop_app.domain.vietnamese import nfc, typed_key

FEW = 8
"""Up to so many choices stand on the page; more are looked up by typing."""
GONE = "(không còn trong danh sách)"
_NAMED = 3
_ROW_ID = re.compile("[0-9a-f]{32}")
_COUNTED = {"": "ý", "doi_ngu.csv": "người", "units.csv": "đơn vị"}
_ROWS = "dòng"


def matches(choices: Sequence[Choice], text: str) -> tuple[Choice, ...]:
    """Return the choices that hold every word of ``text``, diacritics or not.

    First those written just so, then those with such a word, then those that begin so, then the others; each in the
    order of the list.
    """
    key, exact = typed_key(text), " ".join(nfc(text).casefold().split())
    if not key:
        return tuple(choices)
    words = key.split()
    ranked = []
    for choice in choices:
        folded = typed_key(choice.label)
        if all(word in folded for word in words):
            whole = f" {key} " in f" {folded} "
            begins = f" {key}" in f" {folded}"
            ranked.append(((exact not in choice.label.casefold(), not whole, not begins), choice))
    return tuple(choice for _, choice in sorted(ranked, key=lambda each: each[0]))


def labels_of(names: Sequence[str], choices: Sequence[Choice]) -> list[str]:
    """Return the labels of the choices called ``names``; a row that is gone from its list has no name any more."""
    labels = {choice.name: choice.label for choice in choices}
    return [labels.get(name, GONE if _ROW_ID.fullmatch(name) else name) for name in names]


def in_full(answer: Answer, item: Item) -> str:
    """Return an answer as a screen shows it, with all that is chosen."""
    match answer:
        case tuple():
            return "; ".join(labels_of(answer, item.choices))
        case str() if item.choices_from:
            return labels_of([answer], item.choices)[0]
    return show(answer, item.choices)


def in_short(labels: Sequence[str], choices_from: str = "") -> str:
    """Return ``labels`` for a narrow cell, with their number: "12 người: Lan; Mai; Hoa; …"."""
    if len(labels) < _NAMED:
        return "; ".join(labels)
    counted = _COUNTED.get(choices_from, _ROWS)
    more = "; …" if len(labels) > _NAMED else ""
    return f"{len(labels)} {counted}: {'; '.join(labels[:_NAMED])}{more}"


def why_empty(choices_from: str, title: str) -> str:
    """Return why a list offers nothing, and where to fill it; ``title`` is the title of the list's form."""
    if not title:
        return "Danh sách chưa có ý nào."
    nobody = "Chưa có ai" if _COUNTED.get(choices_from) == "người" else "Chưa có dòng nào"
    return f"{nobody} trong biểu “{title}”. Điền biểu ấy trước."
