"""A ledger's register follows DOET's edition: what changed is changed here, too, each with its line of history."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from desktop_app.domain.edition import Edition
from desktop_app.domain.register import FACTS, Basis, Event
from desktop_app.domain.unit import Area, AreaFlag, Unit, UnitKind
from desktop_app.store.database import Books
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.register.areas import flag_said
from desktop_app.workflow.register.pen import Pen, facts_of, life_of

_EVENTS = {Event.MOVED: ("parent",), Event.RENAMED: ("name", "type"), Event.CHANGED: ("ownership",)}


def follow(books: Books, desk: Desk, edition: Edition, *, dry_run: bool) -> tuple[str, ...]:
    """Bring this ledger's units in line with ``edition``; return the names of those that changed or are new.

    A commune keeps every commune and its own institutions; an institution itself, its commune and the department.
    A change holds from the day of the edition on, since an edition does not say when it came about.
    """
    known = {unit.code: unit for unit in books.register.all()}
    today = {unit.code: unit for unit in books.register.all(edition.issued.date())}
    writer = _Writer(books, desk, edition, dry_run=dry_run)
    wanted = tuple(_wanted(desk.unit, edition, known.keys()))
    fresh = [unit for unit in wanted if unit.code not in known]
    writer.add(fresh)
    changed = [unit for unit in wanted if unit.code in known and writer.bring(known[unit.code], today[unit.code], unit)]
    return tuple(unit.full_name for unit in (*fresh, *changed))


def local_units(books: Books, desk: Desk, edition: Edition) -> tuple[str, ...]:
    """Return the names of the units that only this ledger knows."""
    codes = {unit.code for unit in edition.units}
    today = desk.now().date()
    return tuple(each.full_name for each in books.register.all(today) if each.code not in codes)


def _wanted(own: Unit, edition: Edition, known: Collection[str]) -> Iterator[Unit]:
    commune = next((each.parent for each in edition.units if each.code == own.code), own.parent)
    for unit in edition.units:
        mine = unit.code in {own.code, commune} or unit.kind is UnitKind.PROVINCE
        if own.kind is UnitKind.COMMUNE:
            mine = mine or unit.kind is UnitKind.COMMUNE or unit.parent == own.code
        if mine or unit.code in known:
            yield unit


class _Writer:
    """Writes what differs, or only finds it."""

    def __init__(self, books: Books, desk: Desk, edition: Edition, *, dry_run: bool) -> None:
        self._books = books
        self._pen = Pen(books, desk)
        self._day = edition.issued.date()
        self._document = edition.title.capitalize()
        self._dry_run = dry_run

    def add(self, units: list[Unit]) -> None:
        """Put units in the register that it did not know."""
        if units and not self._dry_run:
            self._pen.found(units, Event.CREATED, Basis(None, self._document))

    def bring(self, old: Unit, today: Unit, new: Unit) -> bool:
        """Change one unit to what the edition says; say whether anything was different."""
        facts = [name for name in FACTS if getattr(old, name) != getattr(new, name)]
        life = (old.valid_from, old.valid_to) != (new.valid_from, new.valid_to)
        flags = list(self._flags(today, new))
        if not self._dry_run:
            self._write(old, new, facts, life=life, flags=flags)
        return bool(facts or life or flags or old.order != new.order)

    def _write(self, old: Unit, new: Unit, facts: list[str], *, life: bool, flags: list[AreaFlag]) -> None:
        since = Basis(self._day, self._document)
        for event, names in _EVENTS.items():
            found = [name for name in names if name in facts]
            if found:
                before, after = facts_of(old, found), facts_of(new, found)
                self._pen.write(old, event, since, before=before, after=after, other=after.get("parent", ""))
        if life:
            ended = old.valid_to is None and new.valid_to is not None and old.valid_from == new.valid_from
            event, day = (Event.CLOSED, new.valid_to) if ended else (Event.CORRECTED, None)
            self._pen.write(old, event, replace(since, day=day), before=life_of(old), after=life_of(new))
        if facts or life or old.order != new.order:
            self._books.register.put(replace(new, urban=old.urban, industrial=old.industrial))
        for flag in flags:
            self._flag(new, flag)

    def _flags(self, old: Unit, new: Unit) -> Iterator[AreaFlag]:
        """Yield the area flags that differ; an institution has those of its commune."""
        if new.kind is not UnitKind.COMMUNE:
            return
        for area, before, after in (
            (Area.URBAN, old.urban, new.urban),
            (Area.INDUSTRIAL, old.industrial, new.industrial),
        ):
            if before != after or old.flags_confirmed != new.flags_confirmed:
                yield AreaFlag(new.code, area, after, self._day, None, self._document, new.flags_confirmed)

    def _flag(self, unit: Unit, flag: AreaFlag) -> None:
        lines = self._books.flags.of([flag.unit]).get(flag.unit, ())
        holding = [each for each in lines if each.area is flag.area and each.holds_on(self._day)]
        current = holding[-1] if holding else AreaFlag(flag.unit, flag.area, belongs=False)
        if holding and current.belongs == flag.belongs:
            self._books.flags.confirm(current, flag.source, confirmed=flag.confirmed)
            flag = replace(flag, valid_from=current.valid_from)
        else:
            self._books.flags.put(flag)
        basis = Basis(self._day, self._document)
        self._pen.write(unit, Event.FLAGGED, basis, before=flag_said(current), after=flag_said(flag))
