"""What home shows beside the forms: the next step with its reason, and cards of what is awaited, left and come."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.agenda import Agenda, Arrival, StepKind
from desktop_app.domain.package import Direction, PackageKind
from desktop_app.domain.unit import UnitKind
from desktop_app.domain.vietnamese import show_time
from desktop_app.ui.design import GAP, SPACE, WIDE
from desktop_app.ui.english import said
from desktop_app.ui.widgets import button, card, label

_NAMED = 6
_SIGNS = {Direction.SENT: "↑", Direction.RECEIVED: "↓", Direction.REFUSED: "⚠"}


class StepCard(QFrame):
    """The one next step: a button, and why it comes first."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("step")
        self._step: Agenda | None = None
        self.next = button(self.tr("Việc tiếp theo"), "action_next", self._go, "main")
        self.reason = label("", "step_reason", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE, SPACE + GAP, WIDE, SPACE + GAP)
        row.setSpacing(WIDE)
        row.addWidget(self.next)
        row.addWidget(self.reason, 1)

    def show_agenda(self, agenda: Agenda) -> None:
        """Show another step; the button is there only where there is something to do."""
        self._step = agenda
        step = agenda.step
        self.next.setVisible(step.kind is not StepKind.NOTHING)
        self.next.setText(said(step.words))
        self.next.setAccessibleName(said(step.words))
        self.next.setAccessibleDescription(said(step.reason))
        self.reason.setText(said(step.reason))

    def _go(self) -> None:
        if self._step is not None:
            self.wanted.emit(self._step.step)


class AgendaSide(QWidget):
    """A column of cards; a card without anything to say is not there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("agenda")
        self._cards: list[QFrame] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self._column.addStretch(1)
        self._shown: Agenda | None = None

    def show_agenda(self, agenda: Agenda) -> None:
        """Show another agenda; what has not changed is not drawn again."""
        if agenda == self._shown:
            return
        self._shown = agenda
        for each in self._cards:
            each.hide()
            each.deleteLater()
        self._cards = []
        self._awaited(agenda)
        self._left(agenda)
        self._changed(agenda)
        self._unsent(agenda)
        self._arrivals(agenda)
        if agenda.unit.kind is not UnitKind.PROVINCE:
            words = self.tr("Bộ biểu mẫu chưa ghi hạn nộp cho {0}. Sở ban hành hạn thì trang này sẽ nhắc.")
            self._card("agenda_due", self.tr("Hạn nộp"), [words.format(said(agenda.period.title))], quiet=True)

    def _awaited(self, agenda: Agenda) -> None:
        if not agenda.expected:
            return
        owing, expected = agenda.awaited, agenda.expected
        called = self.tr("đơn vị") if agenda.unit.kind is UnitKind.PROVINCE else self.tr("cơ sở")
        title = self.tr("Đã gửi đủ: {0}/{1} {2}").format(expected - len(owing), expected, called)
        kind = UnitKind.COMMUNE if agenda.unit.kind is UnitKind.PROVINCE else UnitKind.INSTITUTION
        # the department looks at communes: an institution's package comes with theirs
        named = [each for each in owing if each.unit.kind is kind] or list(owing)
        lines = [f"{each.unit.full_name}: {each.sent}/{each.due}" for each in named[:_NAMED]]
        more = len(owing) - len(lines)
        lines += [self.tr("… và {0} {1} nữa").format(more, called)] if more > 0 else []
        self._card("agenda_awaited", title, [self.tr("Còn chờ:"), *lines] if lines else [])

    def _left(self, agenda: Agenda) -> None:
        left = [task for task in agenda.tasks if task.left]
        if left:
            title = self.tr("Còn thiếu {0} câu ở {1} biểu").format(agenda.questions_left, len(left))
            self._card("agenda_left", title, [f"{task.title}: {task.left}" for task in left])

    def _changed(self, agenda: Agenda) -> None:
        if agenda.changed:
            lines = [f"{task.title}: {said(task.detail)}" for task in agenda.changed]
            self._card("agenda_changed", self.tr("Khác bản chốt gần nhất"), lines)

    def _unsent(self, agenda: Agenda) -> None:
        if agenda.unsent or agenda.forwarding:
            lines = list(agenda.unsent[:_NAMED])
            more = len(agenda.unsent) - len(lines)
            lines += [self.tr("… và {0} biểu nữa").format(more)] if more > 0 else []
            came = self.tr("{0} gói của cơ sở nhận sau lần gửi trước").format(agenda.forwarding)
            self._card("agenda_unsent", self.tr("Đã chốt, chưa gửi"), [*lines, *([came] if agenda.forwarding else [])])

    def _arrivals(self, agenda: Agenda) -> None:
        if agenda.arrivals:
            title = self.tr("Gói đã đi, đã về")
            self._card("agenda_arrivals", title, [self._told(each) for each in agenda.arrivals])

    def _told(self, arrival: Arrival) -> str:
        line = arrival.line
        moment = show_time(line.moment)
        match line.direction:
            case Direction.RECEIVED if line.kind is not PackageKind.SUBMISSION:
                # a receipt or an edition of the register says itself what it is
                words = said(line.explanation)
            case Direction.SENT if line.kind is not PackageKind.SUBMISSION:
                words = self.tr("đã ghi {0}").format(said(line.kind.words))
            case Direction.SENT:
                words = self.tr("đã gửi lên trên")
            case Direction.RECEIVED:
                words = self.tr("nhận của {0}: {1}").format(arrival.sender, said(line.outcome.lower()))
            case _:
                who = arrival.sender or line.file
                words = self.tr("từ chối {0}: {1}").format(who, said(line.outcome.lower()))
        return f"{_SIGNS[line.direction]} {moment}  {words}"

    def _card(self, name: str, title: str, lines: Sequence[str], *, quiet: bool = False) -> None:
        frame, column = card(self)
        frame.setAccessibleName(title)
        frame.setAccessibleDescription("\n".join(lines))
        column.setSpacing(GAP)
        column.addWidget(label(title, "hint" if quiet else "card_title", frame))
        for words in lines:
            line = label(words, "hint" if quiet else "card_line", frame)
            column.addWidget(line)
        frame.setProperty("agenda", name)
        frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column.insertWidget(len(self._cards), frame)
        self._cards.append(frame)

    @property
    def told(self) -> dict[str, str]:
        """What each card says, by its name; for whoever reads the page without seeing it."""
        return {
            str(each.property("agenda")): f"{each.accessibleName()}\n{each.accessibleDescription()}"
            for each in self._cards
        }
