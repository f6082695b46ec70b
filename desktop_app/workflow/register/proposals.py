"""What is proposed for the register, and what the department decides: each row is asked about once.

Communes propose in the form ``de_xuat``, about any of their institutions; a school in its own ``ho_so``.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop_app.domain.canonical import JsonValue, canonical_bytes, digest
from desktop_app.domain.errors import AppError
from desktop_app.domain.form import Form
from desktop_app.domain.likeness import alike
from desktop_app.domain.period import Period
from desktop_app.domain.register import Alike, Basis, Decision, Event, Proposal, Wish
from desktop_app.domain.snapshot import Snapshot
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.domain.vietnamese import nfc, show_date
from desktop_app.store.database import Books
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.register.csv_intake import institution
from desktop_app.workflow.register.pen import Pen
from desktop_app.workflow.register.rights import refuse_odd_facts
from desktop_app.workflow.working_copy import sealed_body


@dataclass(frozen=True, slots=True)
class _Source:
    """Where proposals stand: the table of a form; its questions are called alike but for a prefix."""

    form_id: str
    repeat: str
    prefix: str = ""


_SOURCES = (_Source("de_xuat", "co_so"), _Source("ho_so", "de_nghi", "dn_"))


class Proposals:
    """The proposals this desk has received, with its decisions."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, period: Period) -> tuple[Proposal, ...]:
        """Return every proposal in the period's newest bản chốt of communes and schools; the undecided first."""
        with self._desk.ledger.reading() as books:
            found = tuple(self._proposals(books, period))
        return tuple(sorted(found, key=lambda each: each.decision is not None))

    def waiting(self, period: Period) -> int:
        """Return how many proposals wait for a decision."""
        return sum(each.decision is None for each in self.of(period))

    def accept(self, proposal: Proposal, code: str = "", *, anyway: bool = False) -> Unit | Alike:
        """Carry a proposal out and keep the decision; a new unit gets ``code``, or the next local one.

        Returns the unit, or a warning with nothing done when a new one resembles a known one and ``anyway`` is no.
        """
        with self._desk.ledger.writing() as books:
            pen = Pen(books, self._desk)
            self._refuse_decided(books, proposal)
            done = self._carried_out(pen, proposal, code, anyway=anyway)
            if isinstance(done, Unit):
                books.decisions.add(self._decision(proposal, accepted=True, reason="", unit=done.code))
        return done

    def reject(self, proposal: Proposal, reason: str) -> None:
        """Keep the decision not to follow a proposal, and why; raises ``AppError`` without a reason."""
        words = " ".join(nfc(reason).split())
        if not words:
            raise AppError("Chưa ghi lý do không nhận.", "Ghi lý do để xã, phường biết cách sửa đề xuất.")
        with self._desk.ledger.writing() as books:
            self._refuse_decided(books, proposal)
            target = proposal.target.code if proposal.target else ""
            books.decisions.add(self._decision(proposal, accepted=False, reason=words, unit=target))

    def _carried_out(self, pen: Pen, proposal: Proposal, code: str, *, anyway: bool) -> Unit | Alike:
        basis = Basis(proposal.since or self._desk.now().date(), proposal.document, proposal.why)
        if proposal.wish is Wish.NEW:
            return self._made(pen, proposal, code, basis, anyway=anyway)
        target = proposal.target
        if target is None or target.parent != proposal.commune.code:
            words = f"Đề xuất nói về một cơ sở không thuộc {proposal.commune.full_name}."
            raise AppError(words, "Không nhận và ghi rõ, hoặc sửa trong danh mục rồi không nhận.")
        match proposal.wish:
            case Wish.RENAME:
                return pen.edit(target.code, {"name": proposal.name}, basis)
            case Wish.MOVE:
                return pen.edit(target.code, {"parent": proposal.to.code if proposal.to else ""}, basis)
        return pen.close(target.code, replace(basis, day=_day_before(basis.day)))

    def _made(self, pen: Pen, proposal: Proposal, code: str, basis: Basis, *, anyway: bool) -> Unit | Alike:
        code = code.strip() or pen.free_code(proposal.commune.code)
        made = institution(code, proposal.name, proposal.type, proposal.ownership, proposal.commune.code)
        made = replace(made, valid_from=basis.day)
        refuse_odd_facts(made)
        warnings = () if anyway else pen.look_alikes([made])
        if warnings:
            return warnings[0]
        pen.found([made], Event.CREATED, basis)
        return made

    def _refuse_decided(self, books: Books, proposal: Proposal) -> None:
        if self._desk.unit.kind is not UnitKind.PROVINCE:
            raise AppError(
                "Chỉ Sở quyết định các đề xuất về danh mục.",
                "Đề xuất gửi lên Sở bằng biểu Đề xuất (xã, phường) hoặc Hồ sơ cơ sở.",
            )
        known = books.decisions.by_row().get((proposal.row, proposal.digest))
        if known:
            words = f"Đề xuất này đã được {'chấp nhận' if known.accepted else 'trả lời không nhận'} "
            raise AppError(f"{words}ngày {show_date(known.when.date())} ({known.who}).", "Mở lại trang để xem bản mới.")

    def _decision(self, proposal: Proposal, *, accepted: bool, reason: str, unit: str) -> Decision:
        who, now = self._desk.clerk, self._desk.now()
        return Decision(proposal.snapshot, proposal.row, proposal.digest, accepted, reason, unit, who, now)

    def _proposals(self, books: Books, period: Period) -> Iterator[Proposal]:
        decisions, today = books.decisions.by_row(), self._desk.now().date()
        units = {unit.code: unit for unit in books.register.all(today)}
        here = [unit for unit in units.values() if unit.exists_on(today)]
        for source in _SOURCES:
            for head in self._heads(books, source, period, units):
                form = self._desk.book.version(head.form) or self._desk.book.form(source.form_id)
                for row, values in _rows(head, source.repeat):
                    mark = digest(canonical_bytes(dict(values)))
                    line = _Line(source, form, {name.removeprefix(source.prefix): v for name, v in values.items()})
                    proposal = _proposal(line, head, row, mark, units)
                    decision = decisions.get((row, mark))
                    like = alike(_as_unit(proposal), here) if proposal.wish is Wish.NEW and decision is None else ()
                    yield replace(proposal, like=like, decision=decision)

    def _heads(self, books: Books, source: _Source, period: Period, units: Mapping[str, Unit]) -> Sequence[Snapshot]:
        """Return the newest bản chốt that may hold proposals, of the units that the register knows, in its order."""
        entry = next((each for each in self._desk.book.pack.entries if each.form_id == source.form_id), None)
        if entry is None:
            return ()
        heads = books.snapshots.heads(period.of_kind(entry.period_kind).code, source.form_id)
        return [heads[code] for code in sorted(heads.keys() & units.keys(), key=lambda code: (units[code].order, code))]


@dataclass(frozen=True, slots=True)
class _Line:
    """One row of a source, its answers by the common names."""

    source: _Source
    form: Form
    values: Mapping[str, JsonValue]

    def text(self, name: str) -> str:
        value = self.values.get(name)
        return value if isinstance(value, str) else ""

    def label(self, name: str) -> str:
        """Return what the list calls an answer, as the register writes it."""
        choices = self.form.item(f"{self.source.prefix}{name}", self.source.repeat).choices
        return next((choice.label for choice in choices if choice.name == self.text(name)), self.text(name)).lower()

    def day(self, name: str) -> date | None:
        return date.fromisoformat(self.text(name)) if self.text(name) else None


def _rows(head: Snapshot, repeat: str) -> Iterator[tuple[str, Mapping[str, JsonValue]]]:
    match sealed_body(head):
        case {"rows": dict(tables)}:
            lines = tables.get(repeat)
            for line in lines if isinstance(lines, list) else []:
                match line:
                    case {"id": str(row), "values": dict(values)}:
                        yield row, values


def _proposal(line: _Line, head: Snapshot, row: str, mark: str, units: Mapping[str, Unit]) -> Proposal:
    sender = units[head.key.unit]
    is_school = sender.kind is UnitKind.INSTITUTION
    wish = Wish(line.text("kieu"))
    # a school speaks of itself, unless it proposes another
    about = sender.code if is_school and wish is not Wish.NEW else line.text("ma_don_vi")
    licence, licensed = line.text("so_giay_phep"), line.day("ngay_giay_phep")
    return Proposal(
        head.hash,
        row,
        mark,
        units.get(sender.parent, sender) if is_school else sender,
        wish,
        units.get(about),
        line.text("ten_co_so"),
        line.label("loai_hinh"),
        line.label("so_huu"),
        line.text("dia_chi"),
        line.day("tu_ngay"),
        f"{licence}, {show_date(licensed)}" if licence and licensed else licence,
        line.text("ly_do"),
        units.get(line.text("xa_moi")),
        sender if is_school else None,
    )


def _as_unit(proposal: Proposal) -> Unit:
    return Unit("", UnitKind.INSTITUTION, proposal.name, proposal.type, proposal.commune.code)


def _day_before(day: date | None) -> date | None:
    return day - timedelta(days=1) if day else None
