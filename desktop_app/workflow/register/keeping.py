"""The register at a desk: looking up, and every change as one transaction with its history."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from desktop_app.domain.backup import Why
from desktop_app.domain.errors import AppError
from desktop_app.domain.period import Period
from desktop_app.domain.register import Alike, Basis, Event, Exemption, UnitChange, Wanted
from desktop_app.domain.unit import Area, AreaFlag, Unit, UnitKind
from desktop_app.domain.vietnamese import fold, nfc
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.register.areas import set_area
from desktop_app.workflow.register.csv_intake import institution, read_institutions
from desktop_app.workflow.register.pen import Pen
from desktop_app.workflow.register.reshaping import merge, split
from desktop_app.workflow.register.rights import refuse_odd_facts, refuse_strangers

_NO_BASIS = Basis()


class Register:
    """Looking up and changing the units of this desk's ledger."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def keeps_communes(self) -> bool:
        """Whether this desk keeps communes, their areas, and proposals: the department only."""
        return self._desk.unit.kind is UnitKind.PROVINCE

    def may_change(self, unit: Unit) -> bool:
        """Whether this desk may change ``unit``."""
        try:
            refuse_strangers(self._desk.unit, unit)
        except AppError:
            return False
        return True

    def find(self, text: str) -> tuple[Unit, ...]:
        """Return the units whose code or name matches ``text``, diacritics or not; exact accents first."""
        today = self._desk.now().date()
        with self._desk.ledger.reading() as books:
            return books.register.find(text, today) if text else books.register.all(today)

    def get(self, code: str) -> Unit:
        """Return a unit as it is today; raises ``AppError`` for an unknown code."""
        with self._desk.ledger.reading() as books:
            found = books.register.get(code, self._desk.now().date())
        if found is None:
            raise AppError(f"Không có đơn vị mã “{code}” trong danh mục.", "Tìm theo tên để xem mã.")
        return found

    def search(self, words: str, wanted: Wanted) -> tuple[Unit, ...]:
        """Return the units that ``wanted`` lets through, found without diacritics; exact accents come first."""
        today = self._desk.now().date()
        with self._desk.ledger.reading() as books:
            units = books.register.all(today)
        key, exact = fold(words), " ".join(nfc(words).split()).casefold()
        found = [
            unit
            for unit in units
            if wanted.lets(unit, today) and (key in fold(unit.full_name) or key in unit.code.casefold())
        ]
        return tuple(sorted(found, key=lambda unit: exact not in unit.full_name.casefold()))

    def history(self, code: str) -> tuple[UnitChange, ...]:
        """Return what happened to a unit; the newest is last."""
        with self._desk.ledger.reading() as books:
            return books.history.of(code)

    def areas(self, code: str) -> tuple[AreaFlag, ...]:
        """Return the area flags of a commune, each with its time; the oldest first."""
        with self._desk.ledger.reading() as books:
            return books.flags.of([code]).get(code, ())

    def exemptions(self, period: Period) -> Mapping[str, tuple[Exemption, ...]]:
        """Return who need not report what in ``period``, by unit code."""
        with self._desk.ledger.reading() as books:
            return books.exemptions.of_period(period.code)

    def add(self, units: Sequence[Unit], basis: Basis = _NO_BASIS) -> None:
        """Add institutions that are known to be new; all or none.

        Raises ``AppError`` for a known code or an unknown commune.
        """
        with self._pen() as pen:
            pen.add(units, basis)

    def introduce(self, units: Sequence[Unit], basis: Basis = _NO_BASIS, *, anyway: bool = False) -> tuple[Alike, ...]:
        """Add institutions as somebody wishes; returns warnings, with nothing added, when some resemble known units.

        ``anyway`` is the explicit yes to those. Raises ``AppError`` as ``add`` does.
        """
        with self._pen() as pen:
            warnings = () if anyway else pen.look_alikes(units)
            if not warnings:
                pen.add(units, basis)
        return warnings

    def add_from(self, path: Path, *, anyway: bool = False) -> tuple[tuple[Unit, ...], tuple[Alike, ...]]:
        """Add every institution of a CSV file; all or none. Returns them with the warnings that held them back."""
        units = read_institutions(path)
        self._desk.copies.before(Why.REGISTER)
        return units, self.introduce(units, anyway=anyway)

    def free_code(self, commune: str) -> str:
        """Return the next local code under a commune, for an institution that has no official 8-digit one."""
        with self._desk.ledger.reading() as books:
            return Pen(books, self._desk).free_code(commune)

    def draft(self, code: str, name: str, kind: str, ownership: str, commune: str, since: date | None) -> Unit:
        """Return a new institution from what a clerk gives, with the next local code where none is given.

        Nothing is added yet. Raises ``AppError`` for facts that cannot be.
        """
        made = institution(code.strip() or self.free_code(commune), name, kind, ownership, commune)
        refuse_odd_facts(made)
        return replace(made, valid_from=since)

    def look_alikes(self, units: Sequence[Unit]) -> tuple[Alike, ...]:
        """Return a warning for each of ``units`` that resembles one in the register, or another of themselves."""
        with self._desk.ledger.reading() as books:
            return Pen(books, self._desk).look_alikes(units)

    def edit(self, code: str, facts: Mapping[str, str], basis: Basis) -> Unit:
        """Change name, type, owner or commune from the day of ``basis``; without a day it is a correction."""
        with self._pen() as pen:
            return pen.edit(code, facts, basis)

    def move(self, code: str, commune: str, basis: Basis) -> Unit:
        """Let an institution belong to another commune from the day of ``basis`` on."""
        return self.edit(code, MappingProxyType({"parent": commune}), basis)

    def correct_life(self, code: str, first: date | None, last: date | None, basis: Basis) -> Unit:
        """Correct from when to when a unit exists."""
        with self._pen() as pen:
            return pen.correct_life(code, first, last, basis)

    def close(self, code: str, basis: Basis) -> Unit:
        """Let a unit end with the day of ``basis``; what it has reported stays."""
        with self._pen() as pen:
            return pen.close(code, basis)

    def reopen(self, code: str, basis: Basis) -> Unit:
        """Let a closed unit go on from the day of ``basis``."""
        with self._pen() as pen:
            return pen.reopen(code, basis)

    def merge(self, codes: Sequence[str], into: Unit | str, basis: Basis) -> Unit:
        """Merge units into one that is there, or into a new one; institutions of communes move along."""
        self._desk.copies.before(Why.REGISTER)
        with self._pen() as pen:
            return merge(pen, codes, into, basis)

    def split(self, code: str, new: Unit, institutions: Sequence[str], basis: Basis) -> Unit:
        """Part a new commune from another, with some of its institutions."""
        self._desk.copies.before(Why.REGISTER)
        with self._pen() as pen:
            return split(pen, code, new, institutions, basis)

    def set_area(self, code: str, area: Area, basis: Basis, *, belongs: bool, confirmed: bool) -> AreaFlag:
        """Let a commune belong to an area, or not, from the day of ``basis``; or confirm what is written already."""
        with self._pen() as pen:
            return set_area(pen, code, area, basis, belongs=belongs, confirmed=confirmed)

    def confirm_areas(self, document: str) -> int:
        """Confirm every flag that holds today and is not confirmed yet, by one document; return their number."""
        if not document.strip():
            raise AppError("Chưa ghi văn bản xác nhận.", "Ghi số và ngày của văn bản.")
        today, count = self._desk.now().date(), 0
        with self._pen() as pen:
            standing = {unit.code for unit in pen.books.register.communes(today)}
            for code, lines in pen.books.flags.of(standing).items():
                for line in lines:
                    if line.holds_on(today) and not line.confirmed:
                        basis = Basis(today, document)
                        set_area(pen, code, line.area, basis, belongs=line.belongs, confirmed=True)
                        count += 1
        return count

    def exempt(self, exemption: Exemption, document: str = "") -> None:
        """Let a unit not report a form (or any) in a period, for a reason; raises ``AppError`` without one."""
        reason = " ".join(nfc(exemption.reason).split())
        if not reason:
            raise AppError("Chưa ghi lý do miễn báo cáo.", "Ghi lý do, ví dụ: ngừng hoạt động từ tháng 9.")
        self._refuse_other_forms(exemption)
        kept = Exemption(exemption.unit, exemption.period, exemption.form_id, reason)
        after = MappingProxyType({"period": kept.period, "form_id": kept.form_id})
        with self._pen() as pen:
            unit = pen.unit(kept.unit)
            for period in _periods(kept):
                pen.books.exemptions.put(replace(kept, period=period))
            pen.write(unit, Event.EXEMPTED, Basis(None, document, reason), after=after)

    def expect(self, exemption: Exemption) -> None:
        """Take an exemption back; raises ``AppError`` when there is none."""
        before = MappingProxyType({"period": exemption.period, "form_id": exemption.form_id})
        with self._pen() as pen:
            unit = pen.unit(exemption.unit)
            lifted = [pen.books.exemptions.lift(replace(exemption, period=each)) for each in _periods(exemption)]
            if not any(lifted):
                raise AppError(f"{unit.full_name} không được miễn báo cáo kỳ này.", "Xem lại kỳ và biểu mẫu.")
            pen.write(unit, Event.EXPECTED, _NO_BASIS, before=before)

    @contextmanager
    def _pen(self) -> Iterator[Pen]:
        with self._desk.ledger.writing() as books:
            yield Pen(books, self._desk)

    def _refuse_other_forms(self, exemption: Exemption) -> None:
        kind, period = self.get(exemption.unit).kind, Period.parse(exemption.period)
        known = [
            entry.form_id
            for entry in self._desk.book.pack.entries
            if entry.filled_by is kind and entry.period_kind is period.kind
        ]
        if exemption.form_id and exemption.form_id not in known:
            words = f"Đơn vị này không điền biểu mẫu “{exemption.form_id}” trong kỳ {exemption.period}."
            raise AppError(words, f"Các biểu mẫu của đơn vị: {', '.join(known) or 'không có'}.")


def _periods(exemption: Exemption) -> tuple[str, ...]:
    """Return the periods an exemption is about: from every form of a school year, its calendar year's too."""
    period = Period.parse(exemption.period)
    return tuple(each.code for each in (period.together if not exemption.form_id else (period,)))
