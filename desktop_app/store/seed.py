"""The list of communes the program ships: what a new ledger begins with."""

import csv
from datetime import date
from pathlib import Path

from desktop_app.domain.errors import LedgerError
from desktop_app.domain.unit import PROVINCE_CODE, Unit, UnitKind
from desktop_app.domain.vietnamese import nfc
from desktop_app.store.register import CONFIRMED


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
                flags_confirmed=nfc(line["flags_source"]) == CONFIRMED,
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
