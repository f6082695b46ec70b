"""Which rows of somebody's own workbook the ledger has already, so that taking it in twice adds nothing."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from desktop_app.domain.form import Repeat
from desktop_app.domain.kinds import Answer, Kind, Rejected
from desktop_app.domain.record import Row
from desktop_app.domain.vietnamese import fold
from desktop_app.domain.workbook import FoundRow


def same_rows(repeat: Repeat, rows: Sequence[FoundRow], present: Mapping[str, Row]) -> tuple[str, ...]:
    """Return for each of ``rows`` the id of the ledger's row it is, empty for a new one.

    It is the same row when its id says so, when all its answers are the same, or when it bears a name (the answer to
    the repeat's first question, a text) that stands once in the workbook and once in the ledger.
    """
    ids = [row.id for row in rows]
    free = {row_id: row for row_id, row in present.items() if row_id not in ids}
    for pairs in (_by_answers(rows, free), _by_name(repeat, rows, free)):
        for at, row_id in pairs:
            if not ids[at] and row_id in free:
                ids[at] = row_id
                del free[row_id]
    return tuple(ids)


def _by_answers(rows: Sequence[FoundRow], free: Mapping[str, Row]) -> Iterable[tuple[int, str]]:
    held: dict[tuple[str, ...], dict[tuple[Answer, ...], list[str]]] = {}
    for at, found in enumerate(rows):
        names = tuple(cell.item for cell in found.cells)
        if found.id:
            continue
        if names not in held:
            # sheets of one workbook may have different columns
            held[names] = {}
            for row_id, row in free.items():
                held[names].setdefault(tuple(row.values.get(name) for name in names), []).append(row_id)
        answers = {cell.item: cell.answer for cell in found.cells if not isinstance(cell.answer, Rejected)}
        if len(answers) < len(found.cells):
            continue
        alike = held[names].get(tuple(answers.get(name) for name in names), [])
        if alike:
            yield at, alike.pop(0)


def _by_name(repeat: Repeat, rows: Sequence[FoundRow], free: Mapping[str, Row]) -> Iterable[tuple[int, str]]:
    if not repeat.items or repeat.items[0].kind is not Kind.TEXT:
        return
    first = repeat.items[0].name
    here = [_name(next((cell.answer for cell in row.cells if cell.item == first), None)) for row in rows]
    there = {row_id: _name(row.values.get(first)) for row_id, row in free.items()}
    once_here, once_there = Counter(here), Counter(there.values())
    ids = {name: row_id for row_id, name in there.items()}
    for at, name in enumerate(here):
        if name and not rows[at].id and once_here[name] == once_there[name] == 1:
            yield at, ids[name]


def _name(answer: Answer | Rejected) -> str:
    return fold(answer) if isinstance(answer, str) else ""
