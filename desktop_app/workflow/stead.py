"""Filling in their stead: which institutions a commune may fill for, and where each of them stands."""

from desktop_app.domain.errors import AppError
from desktop_app.domain.period import Period
from desktop_app.domain.record import RecordKey
from desktop_app.domain.task import InStead
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.domain.vietnamese import sort_key
from desktop_app.store.database import Books
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.working_copy import stored_record

_INDEPENDENT = "độc lập"


class Stead:
    """The institutions of this commune, as those it may fill for."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def unit(self, code: str = "") -> Unit:
        """Return the unit that is filled for; raises ``AppError`` when this desk may not fill for it."""
        with self._desk.ledger.reading() as books:
            return unit_filled_for(self._desk, books, code)

    def institutions(self, period: Period) -> tuple[InStead, ...]:
        """Return where every institution of this commune stands: independent groups first, then by name."""
        desk = self._desk
        entries = [entry for entry in desk.book.pack.entries if entry.filled_by is UnitKind.INSTITUTION]
        periods = {entry.form_id: period.of_kind(entry.period_kind).code for entry in entries}
        with desk.ledger.reading() as books:
            units = [each for each in books.register.institutions(desk.now().date()) if each.parent == desk.unit.code]
            heads = {form_id: books.snapshots.heads(code, form_id) for form_id, code in periods.items()}
            stands = []
            for unit in units:
                made = [heads[form_id].get(unit.code) for form_id in periods]
                own = sum(head is not None and head.filler is None for head in made)
                left = [form_id for form_id in periods if unit.code not in heads[form_id]]
                begun = sum(self._is_begun(books, RecordKey(unit.code, periods[form_id], form_id)) for form_id in left)
                stands.append(InStead(unit, len(periods), len(periods) - len(left), own, begun))
        return tuple(sorted(stands, key=_first_those_without_a_computer))

    def _is_begun(self, books: Books, key: RecordKey) -> bool:
        if books.records.get(key) is None:
            return False
        return stored_record(books, self._desk.book.form(key.form_id), key).has_answers


def unit_filled_for(desk: Desk, books: Books, code: str) -> Unit:
    """Return the unit of ``code`` (this desk's own when empty); raises ``AppError`` when it is not to be filled for."""
    own = desk.unit
    if code in {"", own.code}:
        return own
    unit = books.register.get(code, desk.now().date())
    if unit is None:
        raise AppError(f"Mã đơn vị “{code}” không có trong danh mục.", "Kiểm tra lại mã, hoặc thêm vào danh mục.")
    if own.kind is not UnitKind.COMMUNE or unit.parent != own.code:
        raise AppError(f"{own.full_name} không điền thay {unit.full_name} được.", "Chỉ xã, phường điền thay cơ sở.")
    return unit


def _first_those_without_a_computer(each: InStead) -> tuple[object, ...]:
    return _INDEPENDENT not in each.unit.type, sort_key(each.unit.name), each.unit.code
