"""What stands around the records of one unit and period: the lists they choose from, and the facts rules compare with.

Everything is read once, in the transaction that is given, so that nine forms of one unit are nine reads.
"""

from dataclasses import replace
from types import MappingProxyType

from desktop_app.domain.form import Form
from desktop_app.domain.kinds import Choice, show
from desktop_app.domain.period import Period
from desktop_app.domain.problem import Facts, Filled
from desktop_app.domain.record import RecordKey
from desktop_app.domain.snapshot import Snapshot
from desktop_app.domain.unit import Unit
from desktop_app.formbook.book import UNITS_LIST
from desktop_app.rules.compare import compare, looks_at
from desktop_app.store.database import Books
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.working_copy import reopened, stored_draft, stored_record


class Around:
    """Opens the records of ``unit`` in ``period`` as ``books`` has them."""

    def __init__(self, desk: Desk, books: Books, unit: Unit, period: Period) -> None:
        self._desk = desk
        self._books = books
        self._unit = unit
        self._period = period
        self._bare: dict[str, Filled] = {}
        self._last: dict[str, Filled | None] = {}
        self._lists: dict[str, tuple[Choice, ...]] = {}

    def open(self, form_id: str) -> Filled:
        """Return the record of a form judged by all rules, those between forms included."""
        return _compared(self._desk, replace(self._open_bare(form_id), facts=self._facts(form_id)))

    def reopened(self, snapshot: Snapshot) -> Filled:
        """Return a snapshot of this unit as the record it froze, with the choices it was made from."""
        form = self._desk.book.version(snapshot.form) or self._desk.book.form(snapshot.key.form_id)
        return reopened(self._desk.judges.of(self._offering(form)), snapshot)

    def _facts(self, form_id: str) -> Facts:
        now, before = looks_at(rule for rule in self._desk.book.comparisons if rule.form_id == form_id)
        last = {each: found for each in before | {form_id} if (found := self._before(each))}
        others = {each: self._open_bare(each) for each in now - {form_id}}
        return Facts(MappingProxyType(others), MappingProxyType(last), MappingProxyType(self._register()))

    def _open_bare(self, form_id: str) -> Filled:
        """Return a record judged by the rules of its own form."""
        if form_id not in self._bare:
            form = self._offering(self._desk.book.form(form_id))
            draft = stored_draft(self._books, form, self._key(form_id))
            judgement = self._desk.judges.of(form).judge(draft.record, self._desk.now().date())
            self._bare[form_id] = Filled(form, draft.record, judgement, draft=draft)
        return self._bare[form_id]

    def _before(self, form_id: str) -> Filled | None:
        if form_id not in self._last:
            key = self._key(form_id)
            head = self._books.snapshots.head(replace(key, period=Period.parse(key.period).previous.code))
            form = self._desk.book.version(head.form) if head else None
            self._last[form_id] = reopened(self._desk.judges.of(form), head) if head and form else None
        return self._last[form_id]

    def _key(self, form_id: str) -> RecordKey:
        kind = self._desk.book.pack.entry(form_id).period_kind
        return RecordKey(self._unit.code, self._period.of_kind(kind).code, form_id)

    def _register(self) -> dict[str, str | int]:
        commune = self._books.register.get(self._unit.parent, self._desk.now().date()) or self._unit
        area = self._unit if self._unit.urban or self._unit.industrial else commune
        return {
            "loai_hinh": self._unit.type,
            "so_huu": self._unit.ownership,
            "do_thi": int(area.urban),
            "kcn": int(area.industrial),
        }

    def _offering(self, form: Form) -> Form:
        return form.offering({name: self._list(name) for name in form.lists})

    def _list(self, name: str) -> tuple[Choice, ...]:
        if name not in self._lists:
            self._lists[name] = self._units() if name == UNITS_LIST else self._rows(name.removesuffix(".csv"))
        return self._lists[name]

    def _units(self) -> tuple[Choice, ...]:
        today = self._desk.now().date()
        return tuple(Choice(unit.code, unit.full_name) for unit in self._books.register.between(today, today))

    def _rows(self, form_id: str) -> tuple[Choice, ...]:
        """Return the rows of a form's first table as choices; a row is called by its first answer."""
        form = self._desk.book.form(form_id)
        record = stored_record(self._books, form, self._key(form_id))
        if not record.has_answers:
            head = self._books.snapshots.head(self._key(form_id))
            record = reopened(self._desk.judges.of(form), head).record if head else record
        repeat = next(iter(form.repeats.values()))
        choices: list[Choice] = []
        for number, row in enumerate(record.rows.get(repeat.name, ()), start=1):
            texts = {item.name: show(row.values.get(item.name), item.choices) for item in repeat.items}
            called = texts[repeat.items[0].name] or f"dòng {number}"
            # two people of one name stay two people
            label = f"{called} (dòng {number})" if called in {choice.label for choice in choices} else called
            choices.append(Choice(row.id, label, tuple(texts.items())))
        return tuple(choices)


def judged(desk: Desk, filled: Filled) -> Filled:
    """Return ``filled`` judged anew: by its own form, and by the rules between forms over the facts it has."""
    own = desk.judges.of(filled.form).judge(filled.record, desk.now().date(), filled.judgement)
    return _compared(desk, replace(filled, judgement=own))


def _compared(desk: Desk, filled: Filled) -> Filled:
    """Return ``filled``, judged by its own form, with what the rules between forms find."""
    found = compare(desk.book.comparisons, filled)
    return replace(filled, judgement=filled.judgement.with_problems(filled.form, found))
