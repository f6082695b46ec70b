"""The register: units by code, found by name without diacritics, listed in official order."""

import csv
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from sqlalchemy import Connection, Row, Select, insert, or_, select

from desktop_app.domain.errors import LedgerError
from desktop_app.domain.unit import PROVINCE_CODE, Unit, UnitKind
from desktop_app.domain.vietnamese import fold, nfc
from desktop_app.store.schema import unit

_CONFIRMED = "Sở xác nhận"
_UnitRow = Row[tuple[object, ...]]


class UnitRegister:
    """The units this ledger knows."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, code: str) -> Unit | None:
        """Return a unit by its code."""
        row = self._connection.execute(select(unit).where(unit.c.code == code)).one_or_none()
        return _unit(row) if row else None

    def all(self) -> tuple[Unit, ...]:
        """Return every unit: the province, communes in official order, institutions commune by commune."""
        return self._read(select(unit).order_by(unit.c.kind.desc(), unit.c.parent, unit.c.place, unit.c.code))

    def communes(self) -> tuple[Unit, ...]:
        """Return the communes in official order."""
        return self._read(select(unit).where(unit.c.kind == UnitKind.COMMUNE.value).order_by(unit.c.place))

    def institutions(self, day: date) -> tuple[Unit, ...]:
        """Return the institutions that exist on ``day``, commune by commune."""
        rows = select(unit).where(unit.c.kind == UnitKind.INSTITUTION.value)
        found = self._read(rows.order_by(unit.c.parent, unit.c.place, unit.c.code))
        return tuple(each for each in found if each.exists_on(day))

    def find(self, words: str) -> tuple[Unit, ...]:
        """Return units whose code or name holds ``words``, diacritics or not; exact accents come first."""
        key = fold(words).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        rows = select(unit).where(or_(unit.c.fold.like(f"%{key}%", escape="\\"), unit.c.code == words.strip()))
        exact = nfc(words).casefold()
        found = self._read(rows.order_by(unit.c.place, unit.c.code))
        return tuple(sorted(found, key=lambda each: exact not in each.full_name.casefold()))

    def add(self, units: Iterable[Unit]) -> None:
        """Add units; a code that is known already is refused."""
        units = tuple(units)
        codes = [each.code for each in units]
        known = set(self._connection.scalars(select(unit.c.code).where(unit.c.code.in_(codes))))
        doubles = sorted(known | {code for code in codes if codes.count(code) > 1})
        if doubles:
            raise LedgerError(f"Mã đơn vị {doubles[0]} đã có trong danh mục.", "Mỗi đơn vị có một mã riêng.")
        if units:
            self._connection.execute(insert(unit), [_line(each) for each in units])

    def _read(self, rows: Select[tuple[object, ...]]) -> tuple[Unit, ...]:
        return tuple(_unit(row) for row in self._connection.execute(rows))


def units_from_csv(path: Path) -> tuple[Unit, ...]:
    """Read the province and its communes from ``resources/units.csv``; raises ``LedgerError``."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            lines = list(csv.DictReader(file))
        communes = tuple(
            Unit(
                code=line["code"],
                kind=UnitKind.COMMUNE,
                name=nfc(line["name"]),
                type=nfc(line["type"]),
                parent=PROVINCE_CODE,
                urban=line["urban"] == "1",
                industrial=line["industrial"] == "1",
                flags_confirmed=nfc(line["flags_source"]) == _CONFIRMED,
                valid_from=_day(line["valid_from"]),
                valid_to=_day(line["valid_to"]),
                order=int(line["order"]),
            )
            for line in lines
        )
    except (OSError, UnicodeDecodeError, KeyError, ValueError) as error:
        raise LedgerError(f"Danh mục {path.name} không đọc được.", "Cài lại chương trình.") from error
    return (Unit(PROVINCE_CODE, UnitKind.PROVINCE, "Sở Giáo dục và Đào tạo Hà Tĩnh"), *communes)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _line(each: Unit) -> dict[str, object]:
    return {
        "code": each.code,
        "kind": each.kind.value,
        "name": each.name,
        "type": each.type,
        "parent": each.parent,
        "ownership": each.ownership,
        "urban": each.urban,
        "industrial": each.industrial,
        "flags_confirmed": each.flags_confirmed,
        "valid_from": each.valid_from.isoformat() if each.valid_from else None,
        "valid_to": each.valid_to.isoformat() if each.valid_to else None,
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
        row.urban,
        row.industrial,
        row.flags_confirmed,
        _day(row.valid_from),
        _day(row.valid_to),
        row.place,
    )
