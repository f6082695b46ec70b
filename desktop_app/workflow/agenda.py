"""Works out what an office has to do in a period: which step comes first, who is awaited, what has not gone out."""

from collections.abc import Iterator, Mapping, Sequence

from desktop_app.domain.agenda import Agenda, Arrival, Awaited, NextStep, StepKind
from desktop_app.domain.form import PackEntry
from desktop_app.domain.period import Period
from desktop_app.domain.task import Task, TaskStatus
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.rules.completeness import Standing, standing
from desktop_app.store.database import Books
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.entry import Entry

_ARRIVALS = 6


class Agendas:
    """The agenda of this desk's unit, or of one that it fills for."""

    def __init__(self, desk: Desk, entry: Entry) -> None:
        self._desk = desk
        self._entry = entry

    def of(self, period: Period, unit: str = "") -> Agenda:
        """Return the agenda for ``period``; ``unit`` is one in whose stead this desk fills."""
        own = self._desk.unit
        tasks = self._entry.tasks(period, unit) if own.kind is not UnitKind.PROVINCE else ()
        with self._desk.ledger.reading() as books:
            today = self._desk.now().date()
            if unit not in {"", own.code}:
                filling = books.register.get(unit, today) or own
                return Agenda(filling, period, next_step(tasks, unsent=_unsent(tasks)), tasks, unsent=_unsent(tasks))
            below, expected = self._below(books, period)
            unsent = (*_unsent(tasks), *self._unsent_for_others(books, period))
            forwarding = books.packages.waiting_to_go_on(period.code) if own.kind is UnitKind.COMMUNE else 0
            names = {each.code: each.full_name for each in books.register.between(today, today)}
            lines = books.packages.latest(period.code, _ARRIVALS)
        step = self._step(tasks, below, unsent, forwarding)
        arrivals = tuple(Arrival(line, names.get(line.sender, line.sender)) for line in lines)
        return Agenda(own, period, step, tasks, below, expected, unsent, forwarding, arrivals)

    def _step(
        self, tasks: Sequence[Task], below: Sequence[Awaited], unsent: Sequence[str], forwarding: int
    ) -> NextStep:
        if self._desk.unit.kind is UnitKind.PROVINCE:
            return _department_step(below)
        return next_step(tasks, below, unsent, forwarding)

    def _below(self, books: Books, period: Period) -> tuple[tuple[Awaited, ...], int]:
        """Return who below this desk owes something, and how many are expected to send."""
        own = self._desk.unit
        if own.kind is UnitKind.INSTITUTION:
            return (), 0
        units = [
            each
            for each in books.register.in_period(period)
            if (each.kind is UnitKind.INSTITUTION and (own.kind is UnitKind.PROVINCE or each.parent == own.code))
            or (each.kind is UnitKind.COMMUNE and own.kind is UnitKind.PROVINCE)
        ]
        states = _States(self._desk.book.pack.entries, books, period)
        found = [(unit, [state for state in states.of(unit) if state is not Standing.EXEMPT]) for unit in units]
        owing = tuple(
            Awaited(unit, own_states.count(Standing.RECEIVED), len(own_states))
            for unit, own_states in found
            if Standing.MISSING in own_states
        )
        return owing, sum(bool(own_states) for _, own_states in found)

    def _unsent_for_others(self, books: Books, period: Period) -> Iterator[str]:
        """Yield the bản chốt made here in the stead of institutions that have not gone out."""
        own = self._desk.unit
        if own.kind is not UnitKind.COMMUNE:
            return
        for each in period.together:
            for head in books.snapshots.heads_made_here(each.code):
                ours = head.filler is not None and head.filler.code == own.code
                if ours and head.key.unit != own.code and not books.packages.was_sent(head.hash):
                    yield f"{self._desk.book.form(head.key.form_id).title} ({head.unit_name})"


def next_step(
    tasks: Sequence[Task], below: Sequence[Awaited] = (), unsent: Sequence[str] = (), forwarding: int = 0
) -> NextStep:
    """Return what a unit that fills forms does next: go on filling, receive, send, or nothing."""
    open_tasks = [task for task in tasks if task.status is not TaskStatus.DONE]
    # what is begun is finished before something else is begun; what is wrong comes first of all
    order = {TaskStatus.TROUBLE: 0, TaskStatus.DOING: 1, TaskStatus.TODO: 2}
    first = min(open_tasks, key=lambda task: order[task.status], default=None)
    if first is not None:
        verb = "Bắt đầu" if first.status is TaskStatus.TODO else "Làm tiếp"
        return NextStep(StepKind.FILL, f"{verb}: {first.title}", _why(first, len(open_tasks)), first.key)
    if unsent or forwarding:
        made = [f"{len(unsent)} bản chốt chưa gửi"] if unsent else []
        came = [f"{forwarding} gói của cơ sở nhận sau lần gửi trước"] if forwarding else []
        left = f"; còn {len(below)} cơ sở chưa gửi đủ, gửi sau cũng được" if below else ""
        return NextStep(StepKind.SEND, "Gửi gói số liệu", f"Có {' và '.join((*made, *came))}{left}.")
    if below:
        names = ", ".join(each.unit.full_name for each in below[:2])
        more = f" và {len(below) - 2} cơ sở nữa" if len(below) > 2 else ""  # noqa: PLR2004 - two are named
        return NextStep(StepKind.RECEIVE, "Nhận gói của cơ sở", f"Biểu của xã, phường đã xong; còn chờ {names}{more}.")
    if not tasks:
        return NextStep(StepKind.NOTHING, "", "Bộ biểu mẫu này không có biểu nào để điền ở đây.")
    return NextStep(
        StepKind.SEND, "Đã xong, đã gửi. Xem trang Gửi", "Mọi biểu đã chốt và đã gửi; sửa thì chốt và gửi lại."
    )


def _why(task: Task, left: int) -> str:
    others = f" Sau đó còn {left - 1} biểu." if left > 1 else ""
    match task.status:
        case TaskStatus.TROUBLE:
            return f"Biểu này có {task.detail}: sửa hoặc giải trình xong mới chốt được.{others}"
        case TaskStatus.DOING if task.is_changed:
            return f"Biểu này {task.detail}.{others}"
        case TaskStatus.DOING:
            return f"Biểu này đang dở: {task.detail}.{others}"
    carried = "Có thể chép những điều ít đổi từ năm trước." if task.carriable else ""
    return f"Biểu đầu tiên chưa làm.{others} {carried}".strip()


def _department_step(below: Sequence[Awaited]) -> NextStep:
    if not below:
        return NextStep(StepKind.LOOK, "Xem chỉ tiêu", "Mọi đơn vị đã gửi đủ: chín chỉ tiêu tính trên toàn tỉnh.")
    communes = {each.unit.code if each.unit.kind is UnitKind.COMMUNE else each.unit.parent for each in below}
    words = f"{len(communes)} xã, phường còn thiếu gói của mình hoặc của cơ sở."
    return NextStep(StepKind.RECEIVE, "Nhận gói", words)


def _unsent(tasks: Sequence[Task]) -> tuple[str, ...]:
    return tuple(task.title for task in tasks if task.finalized and not task.sent and not task.theirs)


class _States:
    """Where units stand with every form of a period and of the year that goes with it."""

    def __init__(self, entries: Sequence[PackEntry], books: Books, period: Period) -> None:
        self._entries = [
            (entry, code)
            for entry in entries
            if (own := period.of_kind(entry.period_kind)) in period.together
            for code in [own.code]
        ]
        self._sent: dict[str, Mapping[str, frozenset[str]]] = {}
        self._exempt: dict[tuple[str, str], frozenset[str]] = {}
        for each in period.together:
            self._sent[each.code] = books.snapshots.reporters(each.code)
            found = books.exemptions.of_period(each.code)
            for entry in entries:
                codes = (code for code, lines in found.items() if any(line.covers(entry.form_id) for line in lines))
                self._exempt[each.code, entry.form_id] = frozenset(codes)

    def of(self, unit: Unit) -> list[Standing]:
        """Return the state of ``unit`` in each form that it fills."""
        return [
            standing(unit.code, self._sent[code].get(entry.form_id, frozenset()), self._exempt[code, entry.form_id])
            for entry, code in self._entries
            if entry.filled_by is unit.kind
        ]
