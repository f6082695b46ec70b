"""What communes propose for the register, and what the department decides: each row is asked about once."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
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

FORM, REPEAT = "de_xuat", "co_so"


class Proposals:
    """The proposals this desk has received, with its decisions."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, period: Period) -> tuple[Proposal, ...]:
        """Return every proposal of the period's newest ``de_xuat`` of each commune; the undecided first."""
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
            raise AppError("Chỉ Sở quyết định các đề xuất về danh mục.", "Gửi đề xuất lên Sở bằng biểu de_xuat.")
        known = books.decisions.by_row().get((proposal.row, proposal.digest))
        if known:
            words = f"Đề xuất này đã được {'chấp nhận' if known.accepted else 'trả lời không nhận'} "
            raise AppError(f"{words}ngày {show_date(known.when.date())} ({known.who}).", "Mở lại trang để xem bản mới.")

    def _decision(self, proposal: Proposal, *, accepted: bool, reason: str, unit: str) -> Decision:
        who, now = self._desk.clerk, self._desk.now()
        return Decision(proposal.snapshot, proposal.row, proposal.digest, accepted, reason, unit, who, now)

    def _proposals(self, books: Books, period: Period) -> Iterator[Proposal]:
        entry = next((each for each in self._desk.book.pack.entries if each.form_id == FORM), None)
        if entry is None:
            return
        decisions, today = books.decisions.by_row(), self._desk.now().date()
        units = {unit.code: unit for unit in books.register.all(today)}
        here = [unit for unit in units.values() if unit.exists_on(today)]
        heads = books.snapshots.heads(period.of_kind(entry.period_kind).code, FORM)
        for code, head in sorted(heads.items(), key=lambda each: units[each[0]].order if each[0] in units else 0):
            form = self._desk.book.version(head.form) or self._desk.book.form(FORM)
            for row, values in _rows(head):
                mark = digest(canonical_bytes(dict(values)))
                proposal = _proposal(form, head.hash, row, mark, values, units, units[code])
                decision = decisions.get((row, mark))
                like = alike(_as_unit(proposal), here) if proposal.wish is Wish.NEW and decision is None else ()
                yield replace(proposal, like=like, decision=decision)


def _rows(head: Snapshot) -> Iterator[tuple[str, Mapping[str, JsonValue]]]:
    match sealed_body(head):
        case {"rows": {"co_so": list(lines)}}:
            for line in lines:
                match line:
                    case {"id": str(row), "values": dict(values)}:
                        yield row, values


def _proposal(
    form: Form,
    snapshot: str,
    row: str,
    mark: str,
    values: Mapping[str, JsonValue],
    units: Mapping[str, Unit],
    commune: Unit,
) -> Proposal:
    def text(name: str) -> str:
        value = values.get(name)
        return value if isinstance(value, str) else ""

    def chosen(name: str) -> str:
        choices = form.item(name, REPEAT).choices
        return next((choice.label for choice in choices if choice.name == text(name)), text(name)).lower()

    licence = text("so_giay_phep")
    if licence and text("ngay_giay_phep"):
        licence += f", {show_date(date.fromisoformat(text('ngay_giay_phep')))}"
    return Proposal(
        snapshot,
        row,
        mark,
        commune,
        Wish(text("kieu")),
        units.get(text("ma_don_vi")),
        text("ten_co_so"),
        chosen("loai_hinh"),
        chosen("so_huu"),
        text("dia_chi"),
        date.fromisoformat(text("tu_ngay")) if text("tu_ngay") else None,
        licence,
        text("ly_do"),
        units.get(text("xa_moi")),
    )


def _as_unit(proposal: Proposal) -> Unit:
    return Unit("", UnitKind.INSTITUTION, proposal.name, proposal.type, proposal.commune.code)


def _day_before(day: date | None) -> date | None:
    return day - timedelta(days=1) if day else None
