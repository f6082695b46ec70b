"""Finds in what two states of a record differ, and applies a difference to a state that may have moved on."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, TypeAlias

from desktop_app.domain.difference import Aspect, Changed, Difference, Moved, Placed
from desktop_app.domain.kinds import Answer
from desktop_app.domain.record import Path, Record, Row

# answers by the name of their question, or words by their path
_Here: TypeAlias = dict[Any, Answer]


@dataclass(frozen=True, slots=True)
class Applied:
    """A record with a difference in it, and the places that were left because they hold something else by now."""

    record: Record
    left: tuple[Path, ...] = ()


def difference(old: Record, new: Record) -> Difference:
    """Return all in which ``new`` differs from ``old``; nothing when they say the same."""
    rows = [_rows(name, old.rows.get(name, ()), new.rows.get(name, ())) for name in {**old.rows, **new.rows}]
    return Difference(
        (
            *_changed(Aspect.ANSWER, _by_path(old.values, "", ""), _by_path(new.values, "", "")),
            *(each for part in rows for each in part.changed),
            *_changed(Aspect.REASON, old.reasons, new.reasons),
            *_changed(Aspect.NOTE, old.notes, new.notes),
            *_changed(Aspect.WAITING, _flags(old.unconfirmed), _flags(new.unconfirmed)),
        ),
        tuple(each for part in rows for each in part.came),
        tuple(each for part in rows for each in part.went),
        tuple(each for part in rows for each in part.moved),
    )


def applied(record: Record, change: Difference) -> Applied:
    """Return ``record`` with ``change`` wherever it still holds what the change begins with.

    Other places are left as they are and told; a place that holds already what it should is no trouble.
    """
    work = _Work(record)
    work.remove(change)
    for repeat in dict.fromkeys(each.repeat for each in change.came):
        work.insert(repeat, [each for each in change.came if each.repeat == repeat])
    for each in change.changed:
        work.change(each)
    for moved in change.moved:
        work.order(moved)
    return Applied(work.record(), tuple(dict.fromkeys(work.left)))


def same_answer(one: Answer, other: Answer) -> bool:
    """Say whether two answers are the same, kind included: the number 1 is not the decimal 1."""
    return type(one) is type(other) and one == other


def _rows(repeat: str, old: tuple[Row, ...], new: tuple[Row, ...]) -> Difference:
    if old is new:
        return Difference()
    before, after = {row.id: row for row in old}, {row.id: row for row in new}
    changed = (
        each
        for row_id, row in before.items()
        # rows that nobody touched are the very same values
        if (now := after.get(row_id)) is not None and now is not row
        for each in _changed(Aspect.ANSWER, _by_path(row.values, repeat, row_id), _by_path(now.values, repeat, row_id))
    )
    orders = tuple(before), tuple(after)
    moved = [row_id for row_id in before if row_id in after] != [row_id for row_id in after if row_id in before]
    return Difference(
        tuple(changed),
        tuple(_placed(repeat, new, before)),
        tuple(_placed(repeat, old, after)),
        (Moved(repeat, *orders),) if moved else (),
    )


def _placed(repeat: str, rows: tuple[Row, ...], others: Mapping[str, Row]) -> Iterator[Placed]:
    for at, row in enumerate(rows):
        if row.id not in others:
            yield Placed(repeat, row, rows[at - 1].id if at else "", at)


def _changed(aspect: Aspect, old: Mapping[Path, Answer], new: Mapping[Path, Answer]) -> Iterator[Changed]:
    if old is new:
        return
    for path in dict.fromkeys([*old, *new]):
        before, after = old.get(path), new.get(path)
        if not same_answer(before, after):
            yield Changed(aspect, path, before, after)


def _by_path(values: Mapping[str, Answer], repeat: str, row: str) -> Mapping[Path, Answer]:
    return {Path(name, repeat, row): answer for name, answer in values.items()}


def _flags(paths: Iterable[Path]) -> Mapping[Path, Answer]:
    return dict.fromkeys(sorted(paths), 1)


class _Work:
    """A record being changed in many places at once."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._rows = {repeat: {row.id: row for row in rows} for repeat, rows in record.rows.items()}
        self._cells: dict[tuple[str, str], _Here] = {}
        self._values: _Here = dict(record.values)
        self._said: dict[Aspect, _Here] = {
            Aspect.REASON: dict(record.reasons),
            Aspect.NOTE: dict(record.notes),
            Aspect.WAITING: dict(_flags(record.unconfirmed)),
        }
        self._stay: set[tuple[str, str]] = set()
        self.left: list[Path] = []

    def record(self) -> Record:
        rows = {
            repeat: tuple(self._finished(repeat, row) for row in lines.values()) for repeat, lines in self._rows.items()
        }
        reasons, notes, waiting = (self._said[each] for each in (Aspect.REASON, Aspect.NOTE, Aspect.WAITING))
        return replace(
            self._record,
            values=MappingProxyType(self._values),
            rows=MappingProxyType(rows),
            reasons=MappingProxyType({path: str(words) for path, words in reasons.items()}),
            unconfirmed=frozenset(waiting),
            notes=MappingProxyType({path: str(words) for path, words in notes.items()}),
        )

    def remove(self, change: Difference) -> None:
        """Take rows away that are still as they were, with nothing said about them since."""
        expected = {(each.aspect, each.path): each.old for each in change.changed if each.path.row}
        going = {(each.repeat, each.row.id): each for each in change.went}
        talked = {(path.repeat, path.row) for said in self._said.values() for path in said if path.row} & going.keys()
        more = {
            (path.repeat, path.row)
            for aspect, said in self._said.items()
            for path, words in said.items()
            if (path.repeat, path.row) in talked and expected.get((aspect, path)) != words
        }
        for (repeat, row_id), each in going.items():
            present = self._rows.get(repeat, {}).get(row_id)
            if present is None:
                continue
            if dict(present.values) != dict(each.row.values) or (repeat, row_id) in more:
                self.left.append(each.path)
                self._stay.add((repeat, row_id))
                continue
            del self._rows[repeat][row_id]
        gone = going.keys() - self._stay
        for aspect, said in self._said.items() if talked else ():
            self._said[aspect] = {path: words for path, words in said.items() if (path.repeat, path.row) not in gone}

    def insert(self, repeat: str, came: list[Placed]) -> None:
        """Put rows in, each after the row that it stood after, or where it stood when that row is gone."""
        present = self._rows.get(repeat, {})
        fresh = [each for each in came if each.row.id not in present]
        self.left += [each.path for each in came if each.row.id in present and present[each.row.id] != each.row]
        runs: list[list[Placed]] = []
        for each in fresh:
            if runs and runs[-1][-1].row.id == each.after:
                runs[-1].append(each)
            else:
                runs.append([each])
        following = {run[0].after: run for run in runs}
        lines = [each.row for each in following.pop("", [])]
        for row in present.values():
            lines += [row, *(each.row for each in following.pop(row.id, []))]
        for run in following.values():
            at = min(run[0].at, len(lines))
            lines[at:at] = [each.row for each in run]
        self._rows[repeat] = {row.id: row for row in lines}

    def change(self, each: Changed) -> None:
        """Change one place that still holds what it should."""
        path = each.path
        if (path.repeat, path.row) in self._stay:
            return
        if path.row and path.row not in self._rows.get(path.repeat, {}):
            if each.new is not None:
                self.left.append(path)
            return
        here = self._place(each)
        key: str | Path = path.item if each.aspect is Aspect.ANSWER else path
        present = here.get(key)
        if same_answer(present, each.new):
            return
        if not same_answer(present, each.old):
            self.left.append(path)
        elif each.new is None:
            del here[key]
        else:
            here[key] = each.new

    def order(self, moved: Moved) -> None:
        """Put the rows into their other order, where they are still those rows in that order."""
        rows = self._rows.get(moved.repeat, {})
        if rows.keys() == set(moved.new):
            self._rows[moved.repeat] = {row_id: rows[row_id] for row_id in moved.new}
        else:
            self.left.append(Path("", moved.repeat))

    def _place(self, each: Changed) -> _Here:
        if each.aspect is not Aspect.ANSWER:
            return self._said[each.aspect]
        if not each.path.repeat:
            return self._values
        place = each.path.repeat, each.path.row
        if place not in self._cells:
            self._cells[place] = dict(self._rows[place[0]][place[1]].values)
        return self._cells[place]

    def _finished(self, repeat: str, row: Row) -> Row:
        cells = self._cells.get((repeat, row.id))
        return row if cells is None else Row(row.id, MappingProxyType(cells))
