"""Search everything: units, forms, their questions, and whoever and whatever the records of this office name."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from desktop_app.domain.body import record_from_body
from desktop_app.domain.canonical import parse_strict
from desktop_app.domain.finding import Catalogue, Findable, FindableKind, Named, words_of
from desktop_app.domain.form import Form, Item, Repeat
from desktop_app.domain.kinds import Kind
from desktop_app.domain.period import Period
from desktop_app.domain.record import Path, RecordKey
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.store.database import Books
from desktop_app.workflow.desk import Desk

_NAME_LENGTH = 160
_PHRASE = 2


class Search:
    """Makes the catalogue of everything that this office can go to."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def catalogue(self, period: Period, commands: Iterable[Findable] = ()) -> Catalogue:
        """Return everything that can be found in ``period`` now, with ``commands`` of the window.

        It reads the whole ledger once; asking it reads nothing. Whoever is named in a record that this office works on
        leads there; who is named in what others have sent leads to their unit.
        """
        forms = self._forms()
        with self._desk.ledger.reading() as books:
            today = self._desk.now().date()
            units = {unit.code: unit for unit in books.register.between(today, today)}
            names = tuple(self._names(books, forms, period, units))
        kind, own = self._desk.unit.kind, self._desk.unit.code
        # an institution has no register to look others up in
        entries = [
            _unit(unit, units) for unit in units.values() if kind is not UnitKind.INSTITUTION or unit.code == own
        ]
        for form in forms:
            key = self._key(form.id, period)
            entries.append(Findable(FindableKind.FORM, form.title, self._filled_by(form.id), form.clause, key=key))
            entries.extend(_questions(form, key))
        return Catalogue([*entries, *names, *commands])

    def _forms(self) -> tuple[Form, ...]:
        """Return the forms that this office fills or receives: an institution does not see what its commune fills."""
        book, kind = self._desk.book, self._desk.unit.kind
        seen = (each for each in book.pack.entries if kind is not UnitKind.INSTITUTION or each.filled_by is kind)
        return tuple(book.form(each.form_id) for each in seen)

    def _key(self, form_id: str, period: Period) -> RecordKey:
        """Return this office's own record of a form; one without a unit where it fills none."""
        entry = self._desk.book.pack.entry(form_id)
        unit = self._desk.unit
        return RecordKey(
            unit.code if entry.filled_by is unit.kind else "", period.of_kind(entry.period_kind).code, form_id
        )

    def _filled_by(self, form_id: str) -> str:
        entry = self._desk.book.pack.entry(form_id)
        if entry.filled_by is self._desk.unit.kind:
            return "Biểu đơn vị này điền"
        return "Biểu cơ sở điền" if entry.filled_by is UnitKind.INSTITUTION else "Biểu xã, phường điền"

    def _names(
        self, books: Books, forms: Sequence[Form], period: Period, units: Mapping[str, Unit]
    ) -> Iterator[Findable]:
        periods = [each.code for each in period.together]
        for form in forms:
            own = tuple(_named_here(books, form, periods))
            here = {named.key for named in own}
            there = books.names.of(form, _texts(form), periods)
            called = {(repeat, items[0]) for repeat, items in _texts(form).items()}
            for named in (*own, *(each for each in there if each.key not in here)):
                if _is_name(named, called):
                    yield self._name(form, named, units, ours=named.key in here)

    def _name(self, form: Form, named: Named, units: Mapping[str, Unit], *, ours: bool) -> Findable:
        code = named.key.unit
        item = form.item(named.path.item, named.path.repeat)
        unit = units.get(code)
        whose = [unit.full_name if unit else code] if code != self._desk.unit.code else []
        about = " · ".join([item.label, form.title, *whose])
        title = " ".join(named.text.split())
        title = title if len(title) <= _NAME_LENGTH else f"{title[:_NAME_LENGTH]}…"
        place = (named.key, named.path) if ours else (None, None)
        return Findable(FindableKind.NAME, title, about, "", code, *place)


def _unit(unit: Unit, units: Mapping[str, Unit]) -> Findable:
    parent = units.get(unit.parent)
    where = [parent.full_name] if parent and unit.kind is UnitKind.INSTITUTION else []
    about = " · ".join([*where, f"mã {unit.code}", *([unit.ownership] if unit.ownership else [])])
    return Findable(FindableKind.UNIT, unit.full_name, about, unit=unit.code)


def _questions(form: Form, key: RecordKey) -> Iterator[Findable]:
    for node in form.walk():
        if isinstance(node, Repeat):
            yield _question(form, key, Path("", node.name), node.label, hint=node.hint)
            for item in node.items:
                if item.label and item.kind.is_asked:
                    yield _asked(form, key, Path(item.name, node.name), item, node.label)
        elif isinstance(node, Item) and node.label and node.kind not in {Kind.NOTE, Kind.HIDDEN}:
            yield _asked(form, key, Path(node.name), node)


def _asked(form: Form, key: RecordKey, path: Path, item: Item, table: str = "") -> Findable:
    return _question(form, key, path, item.label, table=table, hint=item.hint, clause=item.clause)


def _question(
    form: Form, key: RecordKey, path: Path, label: str, *, table: str = "", hint: str = "", clause: str = ""
) -> Findable:
    about = " · ".join(part for part in (form.title, table, clause) if part)
    return Findable(FindableKind.QUESTION, label, about, hint, key=key, path=path)


def _texts(form: Form) -> dict[str, list[str]]:
    """Return the text questions of each repeat that has some."""
    found = {
        repeat.name: [item.name for item in repeat.items if item.kind is Kind.TEXT] for repeat in form.repeats.values()
    }
    return {repeat: items for repeat, items in found.items() if items}


def _named_here(books: Books, form: Form, periods: Sequence[str]) -> Iterator[Named]:
    """Yield the texts in the rows of every working copy of this ledger."""
    asked = _texts(form)
    for stored in books.records.of_form(form.id, periods):
        record = record_from_body(form, stored.key, stored.form, parse_strict(stored.body))
        for repeat, items in asked.items():
            for row in record.rows.get(repeat, ()):
                for item in items:
                    text = row.values.get(item)
                    if isinstance(text, str):
                        yield Named(stored.key, Path(item, repeat, row.id), text)


def _is_name(named: Named, called: Collection[tuple[str, str]]) -> bool:
    """Say whether a text is worth finding: what a row is ``called``, or any phrase; not "cái", "12/2024" or a year."""
    words = words_of(named.text)
    if (named.path.repeat, named.path.item) in called:
        return bool(words)
    return len(words) >= _PHRASE and any(character.isalpha() for character in named.text)
