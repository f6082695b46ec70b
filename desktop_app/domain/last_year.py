"""What the same place held a year ago, in the few words that stand beside the field."""

from collections.abc import Sequence
from decimal import Decimal

from desktop_app.domain.choosing import GONE, in_short, labels_of
from desktop_app.domain.kinds import NO_DATA_WORDS, Answer, Choice, Kind, NoData, show
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path
from desktop_app.domain.vietnamese import show_number

UNCHANGED = "không đổi"
_TEXTS = frozenset({Kind.TEXT, Kind.NOTE, Kind.HIDDEN})


def knows_last_year(filled: Filled) -> bool:
    """Say whether there is a bản chốt of the year before to look at."""
    return filled.form.id in filled.facts.before


def last_year(filled: Filled, path: Path) -> str:
    """Return last year's answer at ``path``, with the change since where it is a number: "25 (+3)".

    Empty for texts, and where last year is not known.
    """
    before = filled.before(path) if path.item else None
    if before is None:
        return ""
    item = filled.form.item(path.item, path.repeat)
    if item.kind in _TEXTS:
        return ""
    words = _shown(before, _choices(filled, path), item.choices_from)
    change = _change(before, filled.answer(path))
    return f"{words} ({change})" if words and change else words


def _shown(before: Answer, choices: Sequence[Choice], choices_from: str) -> str:
    match before:
        case NoData():
            return NO_DATA_WORDS
        case tuple():
            return in_short(_known(before, choices), choices_from)
        case str() if choices_from:
            return "".join(_known([before], choices))
    return show(before, choices)


def _known(names: Sequence[str], choices: Sequence[Choice]) -> list[str]:
    """Return labels; whoever has left since is known by a number only, which says nothing to anybody."""
    return [label for label in labels_of(names, choices) if label != GONE]


def _choices(filled: Filled, path: Path) -> Sequence[Choice]:
    item = filled.form.item(path.item, path.repeat)
    if item.choices_from:
        return item.choices
    try:
        return filled.facts.before[filled.form.id].form.item(path.item, path.repeat).choices or item.choices
    except KeyError:
        return item.choices


def _change(before: Answer, now: Answer) -> str:
    if not isinstance(before, int | Decimal) or not isinstance(now, int | Decimal):
        return ""
    change = now - before
    if not change:
        return UNCHANGED
    return f"+{show_number(change)}" if change > 0 else f"−{show_number(-change)}"
