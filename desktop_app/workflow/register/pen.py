"""Writing in the register, inside one open transaction: each change with its line of history."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType

from desktop_app.domain.errors import AppError
from desktop_app.domain.likeness import alike
from desktop_app.domain.register import FACTS, Alike, Basis, Event, UnitChange
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.domain.vietnamese import nfc, show_date
from desktop_app.store.database import Books
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.register.rights import refuse_odd_facts, refuse_readers, refuse_strangers

_DAY = timedelta(days=1)
_NOTHING: Mapping[str, str] = MappingProxyType({})


class Pen:
    """Changes units in the books of one transaction; an ``AppError`` lets all of it fall."""

    def __init__(self, books: Books, desk: Desk) -> None:
        self.books = books
        self.desk = desk

    def unit(self, code: str) -> Unit:
        """Return a unit that may be changed here; raises ``AppError``."""
        found = self.books.register.get(code.strip())
        if found is None:
            raise AppError(f"Không có đơn vị mã “{code}” trong danh mục.", "Tìm theo tên để xem mã.")
        refuse_strangers(self.desk.unit, found)
        return found

    def add(self, units: Iterable[Unit], basis: Basis) -> None:
        """Add institutions, all or none."""
        units = tuple(units)
        refuse_readers(self.desk.unit)
        communes = {unit.code for unit in self.books.register.communes()}
        for unit in units:
            if unit.parent not in communes:
                words = f"Cơ sở {unit.code} ghi xã, phường “{unit.parent}”, mã này không có trong danh mục."
                raise AppError(words, "Dùng mã 5 số của xã, phường, ví dụ 18073.")
        self.found(units, Event.CREATED, basis)

    def look_alikes(self, units: Sequence[Unit]) -> tuple[Alike, ...]:
        """Return a warning for each of ``units`` that resembles an open one, or an earlier one of themselves."""
        today = self.desk.now().date()
        known = [each for each in self.books.register.all() if each.valid_to is None or each.valid_to >= today]
        found = []
        for unit in units:
            like = alike(unit, known)
            found += [Alike(unit, like)] if like else []
            known.append(unit)
        return tuple(found)

    def free_code(self, commune: str, taken: Iterable[str] = ()) -> str:
        """Return the next local code under a commune, for an institution that has no official 8-digit one."""
        codes = [*self.books.register.serials(commune), *(code for code in taken if code.startswith(f"{commune}-"))]
        serials = [code.rpartition("-")[2] for code in codes]
        last = max((int(serial) for serial in serials if serial.isdigit()), default=0)
        return f"{commune}-{last + 1:03d}"

    def edit(self, code: str, facts: Mapping[str, str], basis: Basis) -> Unit:
        """Change name, type, owner or commune from a day on; without a day it is a correction of what was wrong."""
        old = self.unit(code)
        changed = {
            name: _tidy(facts[name]) for name in FACTS if name in facts and _tidy(facts[name]) != getattr(old, name)
        }
        if not changed:
            return old
        new = replace(old, **changed)  # type: ignore[arg-type]  # FACTS are the texts of a unit
        refuse_odd_facts(new)
        if "parent" in changed:
            self.refuse_no_commune(new, basis.day)
        for event, names in _grouped(changed, basis):
            before, after = facts_of(old, names), facts_of(new, names)
            self._refuse_disorder(old, basis.day, before)
            self.write(old, event, basis, before=before, after=after, other=after.get("parent", ""))
        self.books.register.put(new)
        return new

    def correct_life(self, code: str, first: date | None, last: date | None, basis: Basis) -> Unit:
        """Correct from when to when a unit exists; raises ``AppError`` when the end comes before the beginning."""
        old = self.unit(code)
        if (old.valid_from, old.valid_to) == (first, last):
            return old
        if first and last and last < first:
            words = f"{old.full_name}: ngày cuối {show_date(last)} sớm hơn ngày đầu {show_date(first)}."
            raise AppError(words, "Kiểm tra lại hai ngày.")
        new = replace(old, valid_from=first, valid_to=last)
        self.books.register.put(new)
        self.write(old, Event.CORRECTED, replace(basis, day=None), before=life_of(old), after=life_of(new))
        return new

    def close(self, code: str, basis: Basis) -> Unit:
        """Let a unit end with the day of ``basis``; what it has reported stays."""
        old, last = self.unit(code), needed_day(basis)
        self._refuse_outside(old, last)
        left = self.lying_in(old.code, last + _DAY)
        if left:
            words = f"{old.full_name} còn {len(left)} cơ sở đang hoạt động, ví dụ {left[0].full_name}."
            raise AppError(words, "Gộp vào xã, phường khác, hoặc chuyển các cơ sở trước.")
        return self.end(old, last, Event.CLOSED, basis)

    def reopen(self, code: str, basis: Basis) -> Unit:
        """Let a closed unit go on from the day of ``basis``."""
        old, first = self.unit(code), needed_day(basis)
        if old.valid_to is None or first <= old.valid_to:
            raise AppError(f"{old.full_name} đang hoạt động vào {show_date(first)}.", "Kiểm tra lại ngày.")
        new = replace(old, valid_to=None)
        self.books.register.put(new)
        self.write(old, Event.REOPENED, basis, before=life_of(old), after=life_of(new))
        return new

    def found(self, units: Sequence[Unit], event: Event, basis: Basis, other: str = "") -> None:
        """Put new units in the register, each with the line that says how it came to be."""
        self.books.register.add(units)
        self.books.history.add([self._line(each, event, basis, _NOTHING, _new_facts(each), other) for each in units])

    def end(self, old: Unit, last: date, event: Event, basis: Basis, other: str = "") -> Unit:
        """Let ``last`` be the last day of a unit."""
        new = replace(old, valid_to=last)
        self.books.register.put(new)
        self.write(old, event, basis, before=life_of(old), after=life_of(new), other=other)
        return new

    def lying_in(self, commune: str, day: date) -> tuple[Unit, ...]:
        """Return the institutions of a commune that exist on ``day`` or later."""
        return tuple(
            each
            for each in self.books.register.all()
            if each.parent == commune
            and each.kind is UnitKind.INSTITUTION
            and (not each.valid_to or each.valid_to >= day)
        )

    def write(
        self,
        unit: Unit,
        event: Event,
        basis: Basis,
        *,
        before: Mapping[str, str] = _NOTHING,
        after: Mapping[str, str] = _NOTHING,
        other: str = "",
    ) -> None:
        """Write one line of history."""
        self.books.history.add([self._line(unit, event, basis, before, after, other)])

    def _line(
        self,
        unit: Unit,
        event: Event,
        basis: Basis,
        before: Mapping[str, str],
        after: Mapping[str, str],
        other: str,
    ) -> UnitChange:
        document, why = _tidy(basis.document), _tidy(basis.why)
        who, now = self.desk.clerk, self.desk.now()
        return UnitChange(unit.code, event, basis.day, who, now, before, after, other, document, why)

    def refuse_no_commune(self, unit: Unit, day: date | None) -> None:
        """Refuse an institution whose commune is none, or does not exist on ``day``; raises ``AppError``."""
        commune = self.books.register.get(unit.parent)
        if commune is None or commune.kind is not UnitKind.COMMUNE or unit.kind is not UnitKind.INSTITUTION:
            raise AppError(f"Mã xã, phường “{unit.parent}” không có trong danh mục.", "Dùng mã 5 số, ví dụ 18073.")
        if not commune.exists_on(day or self.desk.now().date()):
            raise AppError(f"{commune.full_name} không còn (hoặc chưa có) vào ngày đó.", "Chọn xã, phường đang có.")
        # moving a unit out to somebody else is no commune's to decide
        refuse_strangers(self.desk.unit, unit)

    def _refuse_disorder(self, unit: Unit, day: date | None, before: Mapping[str, str]) -> None:
        """Refuse a change that would come before one that is written down already: the past would no longer add up."""
        if day is None:
            return
        self._refuse_outside(unit, day)
        for line in self.books.history.of(unit.code):
            if line.day and line.day > day and line.before.keys() & before.keys():
                words = f"{unit.full_name} đã có “{line.event.words.lower()}” từ {show_date(line.day)}, sau ngày này."
                raise AppError(words, "Chọn ngày muộn hơn, hoặc để trống ngày nếu chỉ đính chính.")

    @staticmethod
    def _refuse_outside(unit: Unit, day: date) -> None:
        if not unit.exists_on(day):
            life = f"{_said(unit.valid_from, 'đầu')} đến {_said(unit.valid_to, 'nay')}"
            raise AppError(f"{unit.full_name} chỉ tồn tại từ {life}.", f"Ngày {show_date(day)} nằm ngoài thời gian đó.")


def _grouped(changed: Mapping[str, str], basis: Basis) -> list[tuple[Event, list[str]]]:
    if basis.day is None:
        return [(Event.CORRECTED, list(changed))]
    groups = [
        (Event.MOVED, ["parent"]),
        (Event.RENAMED, ["name", "type"]),
        (Event.CHANGED, ["ownership"]),
    ]
    return [(event, found) for event, names in groups if (found := [name for name in names if name in changed])]


def facts_of(unit: Unit, names: Iterable[str]) -> Mapping[str, str]:
    """Return some facts of a unit as history keeps them."""
    return MappingProxyType({name: str(getattr(unit, name)) for name in names})


def _new_facts(unit: Unit) -> Mapping[str, str]:
    return facts_of(unit, [name for name in FACTS if getattr(unit, name)])


def life_of(unit: Unit) -> Mapping[str, str]:
    """Return from when to when a unit exists, as history keeps it."""
    days = {"valid_from": unit.valid_from, "valid_to": unit.valid_to}
    return MappingProxyType({name: day.isoformat() if day else "" for name, day in days.items()})


def needed_day(basis: Basis) -> date:
    """Return the day of a change that cannot be without one; raises ``AppError``."""
    if basis.day is None:
        raise AppError("Chưa có ngày hiệu lực.", "Ghi ngày theo văn bản, ví dụ 01/07/2026.")
    return basis.day


def _said(day: date | None, otherwise: str) -> str:
    return show_date(day) if day else otherwise


def _tidy(text: str) -> str:
    return " ".join(nfc(text).split())
