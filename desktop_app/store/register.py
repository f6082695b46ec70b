"""The register: units by code, found by name without diacritics, listed in official order, as they were on any day."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, Row, Select, insert, or_, select, update

from desktop_app.domain.errors import LedgerError
from desktop_app.domain.period import Period
from desktop_app.domain.register import FACTS, Event, UnitChange
from desktop_app.domain.unit import Area, AreaFlag, Unit, UnitKind
from desktop_app.domain.vietnamese import fold, nfc
from desktop_app.store.area_flags import AreaFlags
from desktop_app.store.days import day_text, read_day
from desktop_app.store.schema import unit
from desktop_app.store.trouble import reads_rows
from desktop_app.store.unit_history import UnitHistory

PROVISIONAL, CONFIRMED = "tạm: chờ Sở xác nhận", "Sở xác nhận"
_RANK = {UnitKind.PROVINCE: 0, UnitKind.COMMUNE: 1, UnitKind.INSTITUTION: 2}
_SUCCESSION = frozenset({Event.FORMED, Event.SPLIT})
_UnitRow = Row[tuple[object, ...]]


@reads_rows
class UnitRegister:
    """The units this ledger knows. Without a day, a unit is returned as it will be when all that is decided holds."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._flags = AreaFlags(connection)
        self._history = UnitHistory(connection)

    def get(self, code: str, day: date | None = None) -> Unit | None:
        """Return a unit by its code, whether it exists on ``day`` or not."""
        found = self._read(select(unit).where(unit.c.code == code), day, few=True)
        return found[0] if found else None

    def all(self, day: date | None = None) -> tuple[Unit, ...]:
        """Return every unit there ever was: the province, communes in official order, institutions by commune."""
        return tuple(sorted(self._read(select(unit), day), key=_official))

    def communes(self, day: date | None = None) -> tuple[Unit, ...]:
        """Return the communes in official order: those that exist on ``day``, or all there ever were."""
        rows = select(unit).where(unit.c.kind == UnitKind.COMMUNE.value).order_by(unit.c.place, unit.c.code)
        return tuple(each for each in self._read(rows, day) if day is None or each.exists_on(day))

    def institutions(self, day: date) -> tuple[Unit, ...]:
        """Return the institutions that exist on ``day``, commune by commune."""
        return tuple(each for each in self.between(day, day) if each.kind is UnitKind.INSTITUTION)

    def in_period(self, period: Period) -> tuple[Unit, ...]:
        """Return the units that report in ``period``, each where and as it stood when the period began for it."""
        return self.between(period.first_day, period.last_day)

    def between(self, first: date, last: date) -> tuple[Unit, ...]:
        """Return the units that exist on any day from ``first`` to ``last``, as they were on the first of those days.

        A unit that took the place of others in between is left out: those others still stand for that time, so that
        nothing is counted twice.
        """
        rows = select(unit).where(or_(unit.c.valid_from.is_(None), unit.c.valid_from <= day_text(last)))
        later, flags = self._history.after(first), self._flags.of()
        found: dict[str, Unit] = {}
        successors: dict[str, Unit] = {}
        for row in self._connection.execute(rows):
            start = max(first, read_day(row.valid_from) or first)
            changes = later.get(row.code, ())
            stood = _undone(_unit(row), changes, start, last)
            if stood.exists_between(first, last):
                follows = start > first and any(each.event in _SUCCESSION for each in changes)
                (successors if follows else found)[stood.code] = _flagged(stood, flags, start)
        # a commune formed in between is needed all the same where a kindergarten was opened in it
        needed = {each.parent for each in found.values()} & successors.keys()
        return tuple(sorted([*found.values(), *(successors[code] for code in needed)], key=_official))

    def parents_since(self, each: Unit, day: date) -> frozenset[str]:
        """Return the code of every unit that ``each`` has belonged to from ``day`` on."""
        lines = self._history.after(day, [each.code]).get(each.code, ())
        return frozenset({each.parent, *(line.before["parent"] for line in lines if "parent" in line.before)})

    def find(self, words: str, day: date | None = None) -> tuple[Unit, ...]:
        """Return units whose code or name holds ``words``, diacritics or not; exact accents come first."""
        key = fold(words).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        rows = select(unit).where(or_(unit.c.fold.like(f"%{key}%", escape="\\"), unit.c.code == words.strip()))
        exact = nfc(words).casefold()
        found = self._read(rows.order_by(unit.c.place, unit.c.code), day)
        return tuple(sorted(found, key=lambda each: exact not in each.full_name.casefold()))

    def serials(self, commune: str) -> tuple[str, ...]:
        """Return the local codes that have been given to institutions under a commune's code, ever."""
        return tuple(self._connection.scalars(select(unit.c.code).where(unit.c.code.like(f"{commune}-%"))))

    def add(self, units: Iterable[Unit]) -> None:
        """Add units with the flags of communes; a code that is known already is refused."""
        units = tuple(units)
        codes = [each.code for each in units]
        known = set(self._connection.scalars(select(unit.c.code).where(unit.c.code.in_(codes))))
        doubles = sorted(known | {code for code in codes if codes.count(code) > 1})
        if doubles:
            raise LedgerError(f"Mã đơn vị {doubles[0]} đã có trong danh mục.", "Mỗi đơn vị có một mã riêng.")
        if units:
            self._connection.execute(insert(unit), [_line(each) for each in units])
            self._flags.add(flag for each in units if each.kind is UnitKind.COMMUNE for flag in _first_flags(each))

    def put(self, each: Unit) -> None:
        """Keep the newest facts and validity of a unit; who calls writes the history line."""
        line = _line(each)
        self._connection.execute(update(unit).where(unit.c.code == line.pop("code")).values(**line))

    def _read(self, rows: Select[tuple[object, ...]], day: date | None, *, few: bool = False) -> tuple[Unit, ...]:
        units = [_unit(row) for row in self._connection.execute(rows)]
        codes = {code for each in units for code in (each.code, each.parent)} if few else None
        flags = self._flags.of(codes)
        later = self._history.after(day, codes) if day else {}
        return tuple(
            _flagged(_undone(each, later.get(each.code, ()), day or date.max, day or date.max), flags, day or date.max)
            for each in units
        )


def _undone(each: Unit, changes: Collection[UnitChange], day: date, last: date) -> Unit:
    """Return a unit as it was on ``day``: what changed later is taken back, the latest first."""
    for change in changes:
        if change.day and change.day > day:
            facts = {name: value for name, value in change.before.items() if name in FACTS}
            each = replace(each, **facts) if facts else each  # type: ignore[arg-type]  # FACTS are the texts of a unit
        if change.day and change.day > last and change.event is Event.REOPENED:
            each = replace(each, valid_to=read_day(change.before.get("valid_to")))
    return each


def _flagged(each: Unit, flags: Mapping[str, tuple[AreaFlag, ...]], day: date) -> Unit:
    """Return a unit with the flags of its own, or of the commune it lies in."""
    lines = flags.get(each.parent if each.kind is UnitKind.INSTITUTION else each.code, ())
    holding = [line for line in lines if line.holds_on(day)]
    if not holding:
        return each
    belonging = {line.area for line in holding if line.belongs}
    confirmed = {line.area for line in holding if line.confirmed} == set(Area)
    return replace(
        each,
        urban=Area.URBAN in belonging,
        industrial=Area.INDUSTRIAL in belonging,
        flags_confirmed=confirmed,
    )


def _first_flags(each: Unit) -> tuple[AreaFlag, AreaFlag]:
    source = CONFIRMED if each.flags_confirmed else PROVISIONAL
    return (
        AreaFlag(each.code, Area.URBAN, each.urban, each.valid_from, None, source, each.flags_confirmed),
        AreaFlag(each.code, Area.INDUSTRIAL, each.industrial, each.valid_from, None, source, each.flags_confirmed),
    )


def _official(each: Unit) -> tuple[int, str, int, str]:
    if each.kind is UnitKind.INSTITUTION:
        return _RANK[each.kind], each.parent, each.order, each.code
    return _RANK[each.kind], "", each.order, each.code


def _line(each: Unit) -> dict[str, object]:
    return {
        "code": each.code,
        "kind": each.kind.value,
        "name": each.name,
        "type": each.type,
        "parent": each.parent,
        "ownership": each.ownership,
        "valid_from": day_text(each.valid_from),
        "valid_to": day_text(each.valid_to),
        "place": each.order,
        "fold": fold(each.full_name),
    }


def _unit(row: _UnitRow) -> Unit:
    return Unit(
        row.code,
        UnitKind(row.kind),
        row.name,
        row.type,
        row.parent,
        row.ownership,
        valid_from=read_day(row.valid_from),
        valid_to=read_day(row.valid_to),
        order=row.place,
    )
