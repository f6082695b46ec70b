"""What the trail says about a difference: one line for each answer, row, reason and note that changed.

A row that is taken away leaves a line for each of its cells (why: "xóa dòng") and then one for itself, which says where
it stood. Reasons and notes change no answer: their lines have the same answer before and after, and say why.
"""

import re
from collections.abc import Callable, Iterator

from desktop_app.domain.difference import Aspect, Changed, Difference, Placed
from desktop_app.domain.flat_body import ROW_ADDED, ROW_REMOVED, why_of_words
from desktop_app.domain.kinds import Answer
from desktop_app.domain.record import Change, Path, Record

UNCHANGED = "xác nhận không đổi"
WAITS_AGAIN, REORDERED = "chờ xác nhận lại", "đổi thứ tự dòng"
_STOOD = re.compile(r"dòng (\d+)")

Write = Callable[[Path, Answer, Answer, str], Change]
"""Makes a line of (place, old, new, why)."""


def lines(change: Difference, after: Record, write: Write, why: str = "") -> Iterator[Change]:
    """Yield the lines of ``change``, after which the record is ``after``; ``why`` is said where nothing else is."""
    for placed in change.went:
        yield from row_removed(placed, write)
    for placed in change.came:
        yield write(placed.path, None, ROW_ADDED, why)
        for name, answer in placed.row.values.items():
            yield write(Path(name, placed.repeat, placed.row.id), None, answer, why)
    covered = {each.path for each in (*change.came, *change.went)}
    covered |= {each.path for each in change.changed if each.aspect is Aspect.ANSWER}
    for each in change.changed:
        if each.aspect is Aspect.ANSWER:
            yield write(each.path, each.old, each.new, why)
        elif each.aspect is not Aspect.WAITING or each.path not in covered:
            answer = after.answer(each.path) if each.path.item else None
            yield write(each.path, answer, answer, _said(each))
    for moved in change.moved:
        yield write(Path("", moved.repeat), None, REORDERED, why)


def row_removed(placed: Placed, write: Write) -> Iterator[Change]:
    """Yield the lines of a row that is taken away."""
    for name, answer in placed.row.values.items():
        yield write(Path(name, placed.repeat, placed.row.id), answer, None, ROW_REMOVED)
    yield write(placed.path, None, ROW_REMOVED, f"dòng {placed.at + 1}")


def stood_at(marker: Change) -> int | None:
    """Return the position at which a removed row stood, where its line says so."""
    found = _STOOD.fullmatch(marker.why)
    return int(found[1]) - 1 if found else None


def _said(each: Changed) -> str:
    match each.aspect:
        case Aspect.NOTE:
            return why_of_words("notes", str(each.new or ""))
        case Aspect.REASON:
            return why_of_words("reasons", str(each.new or ""))
    return WAITS_AGAIN if each.new else UNCHANGED
