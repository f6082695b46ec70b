"""Home: one obvious next step, the task list of one unit with a row a form, and what else is to be known."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.agenda import NextStep, StepKind
from desktop_app.domain.period import Period
from desktop_app.domain.record import RecordKey
from desktop_app.domain.task import Task, TaskStatus
from desktop_app.domain.unit import Unit
from desktop_app.ui.background import Job
from desktop_app.ui.design import GAP, SPACE, WIDE, follow_look, scaled
from desktop_app.ui.english import said
from desktop_app.ui.key_banner import KeyBanner
from desktop_app.ui.pages.agenda_view import AgendaSide, StepCard
from desktop_app.ui.pages.banners import stead_banner
from desktop_app.ui.pages.page import Page
from desktop_app.ui.preview.offer import record_offer
from desktop_app.ui.sizes import fix_width
from desktop_app.ui.status import Status
from desktop_app.ui.widgets import button, label
from desktop_app.workflow.office import Office

_STATES = {
    TaskStatus.TODO: "todo",
    TaskStatus.DOING: "doing",
    TaskStatus.DONE: "done",
    TaskStatus.TROUBLE: "trouble",
}
_ROW_HEIGHT = 56
_CARDS_WIDTH, _ROOM_FOR_CARDS = 330, 860
_ANY_WIDTH = 16_777_215
_STATUS_WIDTH = 130


class TaskRow(QPushButton):
    """One form: the whole row opens it."""

    opened = Signal(object)

    def __init__(self, task: Task, period: Period, parent: QWidget) -> None:
        super().__init__(parent)
        self._key: RecordKey = task.key
        self.setObjectName(f"task_{task.key.form_id}")
        self.setProperty("role", "task")
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._title = label(task.title, "task_title", self)
        self._detail = label("", "subtitle", self)
        self._status = Status(self)
        fix_width(self._status, _STATUS_WIDTH)
        words = QVBoxLayout()
        words.setSpacing(GAP)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE, SPACE, WIDE, SPACE)
        row.addLayout(words, 1)
        self._lines = row
        row.addWidget(self._status, 0, Qt.AlignmentFlag.AlignVCenter)
        for child in (self._title, self._detail, self._status):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._open)
        self.show_task(task, period)
        follow_look(self, TaskRow._grow)

    @property
    def key(self) -> RecordKey:
        """The record that the row opens."""
        return self._key

    def show_task(self, task: Task, period: Period) -> None:
        """Show where the task stands in the year ``period``; a form of another kind of year says which."""
        self._key = task.key
        self._status.show_state(_STATES[task.status], said(task.status))
        own = Period.parse(task.key.period)
        year = f"{said(own.title)} · " if own != period else ""
        sent = self.tr(", đã gửi") if task.sent else ""
        counted = "" if task.theirs or not task.asked else self.tr("{0}/{1} câu · ").format(task.answered, task.asked)
        provisional = self.tr(" · biểu mẫu tạm thời") if task.provisional else ""
        self._detail.setText(f"{year}{counted}{said(task.detail)}{sent}{provisional}")
        self.setAccessibleName(f"{task.title}: {said(task.status)}")
        self.setAccessibleDescription(self._detail.text())
        # what a unit has sent itself is not filled in its stead
        self.setEnabled(not task.theirs)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Be as high as the words need: on a magnified screen they take another line."""
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        needed = max(scaled(_ROW_HEIGHT), self._lines.heightForWidth(self.width()))
        if needed != self.height():
            self.setFixedHeight(needed)

    def _open(self) -> None:
        self.opened.emit(self._key)


class HomePage(Page):
    """What there is to do this period: for this desk's unit, or in the stead of ``unit``."""

    form_wanted = Signal(object)
    send_wanted = Signal()
    receive_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, office: Office, period: Period, parent: QWidget | None = None, unit: Unit | None = None) -> None:
        super().__init__("page_home" if unit is None else "page_instead_home", "Việc cần làm", parent)
        self._office = office
        self._period = period
        self.unit = unit or office.unit
        self._rows: dict[str, TaskRow] = {}
        self._next_key: RecordKey | None = None
        self._step = StepCard(self)
        self._step.wanted.connect(self._go_on)
        self._key = KeyBanner(office, self)
        self._ground = QWidget(self)
        self._ground.setObjectName("scroll_ground")
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE)
        self.side = AgendaSide(self._ground)
        # many forms on a low screen
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._ground)
        self._carry = button(self.tr("Chuyển năm học"), "action_carry_all", self._carry_over)
        self._about_carry = label("", "hint", self)
        self._carrying = QWidget(self)
        self._arrange()
        self.add_action("action_print_task", self.tr("In biểu đang chọn, xem trước…"), "Ctrl+P", self._print)

    def show_period(self, period: Period) -> None:
        """Show another period."""
        self._period = period

    def enter(self) -> None:
        """Ask anew where every task stands."""
        agenda = self._office.agendas.of(self._period, self.unit.code)
        self.show_subtitle(f"{self.unit.full_name}, {said(self._period.title)}")
        for task in agenda.tasks:
            form_id = task.key.form_id
            if form_id not in self._rows:
                row = TaskRow(task, self._period, self)
                row.opened.connect(self.form_wanted)
                self._rows[form_id] = row
                self._list.insertWidget(self._list.count() - 1, row)
            self._rows[form_id].show_task(task, self._period)
        self._show_carriable(agenda.tasks)
        self._next_key = agenda.step.key
        self._step.show_agenda(agenda)
        self.side.show_agenda(agenda)
        self._step.next.setFocus()
        if self.unit.code == self._office.unit.code:
            self._key.look()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the cards beside the forms where there is room, and under them where there is not."""
        super().resizeEvent(event)
        beside = self.width() >= scaled(_ROOM_FOR_CARDS)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._both.direction() != direction:
            self._both.setDirection(direction)
        self.side.setMaximumWidth(scaled(_CARDS_WIDTH) if beside else _ANY_WIDTH)

    def _arrange(self) -> None:
        self._list.addStretch(1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._ground)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(WIDE)
        self._both.addLayout(self._list, 3)
        self._both.addWidget(self.side, 2)
        self.column.addWidget(stead_banner(self._office.unit, self.unit, self))
        self.column.addWidget(self._step)
        self.column.addWidget(self._key)
        line = QHBoxLayout(self._carrying)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE)
        line.addWidget(self._carry)
        line.addWidget(self._about_carry, 1)
        self.column.addWidget(self._carrying)
        self.column.addWidget(self._scroll, 1)
        if self.unit.code != self._office.unit.code:
            foot = QHBoxLayout()
            foot.addWidget(button(self.tr("Về danh sách cơ sở"), "action_back_to_units", self._back))
            foot.addStretch(1)
            self.column.addLayout(foot)

    def _show_carriable(self, tasks: Sequence[Task]) -> None:
        forms = sum(bool(task.carriable) for task in tasks)
        before = said(self._period.previous.title)
        words = self.tr("Chép những điều ít đổi của {0} biểu từ {1}, để xác nhận lại. Số lượng không chép.")
        self._about_carry.setText(words.format(forms, before) if forms else "")
        self._carrying.setVisible(forms > 0)
        self._carry.setEnabled(forms > 0)

    def _go_on(self, step: NextStep) -> None:
        match step.kind:
            case StepKind.FILL:
                self.form_wanted.emit(step.key)
            case StepKind.RECEIVE:
                self.receive_wanted.emit()
            case _:
                self.send_wanted.emit()

    def _print(self) -> None:
        """Print the form whose row has the keyboard, or the one to go on with."""
        key = next((row.key for row in self._rows.values() if row.hasFocus()), self._next_key)
        if key is not None:
            self.print_wanted.emit(record_offer(self._office, key))

    def _back(self) -> None:
        self.back_wanted.emit()

    def _carry_over(self) -> None:
        self._carry.setEnabled(False)
        job = Job(partial(self._office.entry.carry_over_all, self._period, self.unit.code), cancellable=True)
        job.done.connect(self._carried)
        job.failed.connect(self._not_carried)
        self.run(job, self.tr("Đang chép từ {0}:").format(said(self._period.previous.title)))

    def _carried(self, titles: tuple[str, ...]) -> None:
        self.enter()
        if not titles:
            self.said.emit(self.tr("Đã thôi, chưa chép biểu nào."))
            return
        words = self.tr("Đã chép {0} biểu từ {1}: {2}. Mở từng biểu để xác nhận (F8) và điền số của năm nay.")
        self.said.emit(words.format(len(titles), said(self._period.previous.title), ", ".join(titles)))

    def _not_carried(self, error: object) -> None:
        self._carry.setEnabled(True)
        self.failed.emit(error)
