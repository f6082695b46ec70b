"""A new year: stable answers are copied to be confirmed, counts are only shown, and sameness is measured.

What becomes of an answer is said in the form (column ``chuyen_nam``). A copied row keeps its id, so that the same room
or the same person can be followed from year to year.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from desktop_app.domain.canonical import JsonValue
from desktop_app.domain.form import Carry, Form, Item
from desktop_app.domain.kinds import Answer, Kind
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path, Record, Row
from desktop_app.domain.share import Share
from desktop_app.domain.task import Carriable


def carried_over(form: Form, last: Filled, record: Record) -> Record:
    """Return ``record`` with last year's stable answers where it has none yet, all of them unconfirmed.

    A question that is answered already stays as it is, and so does a table that has rows.
    """
    values = {
        name: answer
        for name, item in form.items.items()
        if name not in record.values and (answer := _stable(item, last, Path(name))) is not None
    }
    rows = {
        name: tuple(_row(repeat.items, last, name, row) for row in last.record.rows.get(name, ()))
        for name, repeat in form.repeats.items()
        if repeat.carry is Carry.COPY and name in last.form.repeats and not record.rows.get(name)
    }
    copied = {Path(name) for name in values} | {Path("", name, row.id) for name, lines in rows.items() for row in lines}
    return replace(
        record,
        values=MappingProxyType({**record.values, **values}),
        rows=MappingProxyType({**record.rows, **rows}),
        unconfirmed=record.unconfirmed | copied,
    )


def to_carry(form: Form, last: Filled, record: Record) -> Carriable:
    """Return how much ``carried_over`` would copy into ``record``."""
    answers = sum(
        name not in record.values and _stable(item, last, Path(name)) is not None for name, item in form.items.items()
    )
    rows = sum(
        len(last.record.rows.get(name, ()))
        for name, repeat in form.repeats.items()
        if repeat.carry is Carry.COPY and name in last.form.repeats and not record.rows.get(name)
    )
    return Carriable(answers, rows)


def sameness(form: Form, last: JsonValue, now: JsonValue) -> Share:
    """Return how many stable answers of the sealed body ``now`` stand in ``last``, too ("% giữ nguyên")."""
    before = dict(_stable_cells(form, last))
    stable = list(_stable_cells(form, now))
    return Share(sum(name in before and before[name] == value for name, value in stable), len(stable))


def _stable(item: Item, last: Filled, path: Path) -> Answer:
    """Return last year's answer when it is to be copied and still fits the question."""
    if not _is_stable(item) or path in last.judgement.hidden:
        return None
    try:
        before = last.form.item(path.item, path.repeat)
    except KeyError:
        return None
    answer = last.record.answer(path)
    return answer if before.kind is item.kind and _still_offered(item, answer) else None


def _still_offered(item: Item, answer: Answer) -> bool:
    if item.kind not in {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE} or item.choices_from:
        return True
    chosen = answer if isinstance(answer, tuple) else (answer,) if isinstance(answer, str) else ()
    return set(chosen) <= {choice.name for choice in item.choices}


def _row(items: tuple[Item, ...], last: Filled, repeat: str, row: Row) -> Row:
    values: Mapping[str, Answer] = {
        item.name: answer
        for item in items
        if (answer := _stable(item, last, Path(item.name, repeat, row.id))) is not None
    }
    return Row(row.id, MappingProxyType(dict(values)))


def _stable_cells(form: Form, body: JsonValue) -> Iterator[tuple[str, JsonValue]]:
    """Yield every stable answer of a sealed body with a name of its own."""
    match body:
        case {"values": dict(values), "rows": dict(rows)}:
            yield from ((name, value) for name, value in values.items() if _is_stable(form.items.get(name)))
            for repeat in form.repeats.values():
                stable = {item.name for item in repeat.items if _is_stable(item)}
                for row_id, cells in _sealed_rows(rows.get(repeat.name)):
                    yield from ((f"{repeat.name}/{row_id}/{name}", cells[name]) for name in stable & cells.keys())


def _sealed_rows(lines: JsonValue) -> Iterator[tuple[str, dict[str, JsonValue]]]:
    for line in lines if isinstance(lines, list) else []:
        match line:
            case {"id": str(row_id), "values": dict(values)}:
                yield row_id, values


def _is_stable(item: Item | None) -> bool:
    return item is not None and item.carry is Carry.COPY and item.kind.is_asked
