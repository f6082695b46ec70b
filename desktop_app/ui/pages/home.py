"""Home: the task list of one unit, one row a form, and one obvious next step."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.period import Period
from desktop_app.domain.record import RecordKey
from desktop_app.domain.task import Task, TaskStatus
from desktop_app.domain.unit import Unit
from desktop_app.ui.background import Job
from desktop_app.ui.design import GAP, SPACE, WIDE, follow_look, scaled
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
# the rows take all the room they need before any is left empty
_MOST_ROOM = 100
_STATUS_WIDTH = 130


class TaskRow(QPushButton):
    """One form: the whole row opens it."""

    opened = Signal(object)
    grown = Signal()

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
        self._status.show_state(_STATES[task.status], str(task.status))
        own = Period.parse(task.key.period)
        year = f"{own.title} · " if own != period else ""
        sent = self.tr(", đã gửi") if task.sent else ""
        counted = "" if task.theirs or not task.asked else self.tr("{0}/{1} câu · ").format(task.answered, task.asked)
        provisional = self.tr(" · biểu mẫu tạm thời") if task.provisional else ""
        self._detail.setText(f"{year}{counted}{task.detail}{sent}{provisional}")
        self.setAccessibleName(f"{task.title}: {task.status}")
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
            self.grown.emit()

    def _open(self) -> None:
        self.opened.emit(self._key)


class HomePage(Page):
    """What there is to fill this period: for this desk's unit, or in the stead of ``unit``."""

    form_wanted = Signal(object)
    send_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, office: Office, period: Period, parent: QWidget | None = None, unit: Unit | None = None) -> None:
        super().__init__("page_home" if unit is None else "page_instead_home", "Việc cần làm", parent)
        self._office = office
        self._period = period
        self.unit = unit or office.unit
        self._rows: dict[str, TaskRow] = {}
        self._next_key: RecordKey | None = None
        ground = QWidget(self)
        ground.setObjectName("scroll_ground")
        self._list = QVBoxLayout(ground)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(SPACE)
        # many forms on a low screen
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(ground)
        self._next = button(self.tr("Làm tiếp"), "action_next", self._go_on, "main")
        self._carry = button(self.tr("Chuyển năm học"), "action_carry_all", self._carry_over)
        self._about_carry = label("", "hint", self)
        self._nothing = label(self.tr("Bộ biểu mẫu này không có biểu nào để điền ở đây."), "hint", self)
        self._arrange()
        self.add_action("action_print_task", self.tr("In biểu đang chọn, xem trước…"), "Ctrl+P", self._print)
        follow_look(self, HomePage._fit)

    def show_period(self, period: Period) -> None:
        """Show another period."""
        self._period = period

    def enter(self) -> None:
        """Ask anew where every task stands."""
        tasks = self._office.entry.tasks(self._period, self.unit.code)
        self.show_subtitle(f"{self.unit.full_name}, {self._period.title}")
        for task in tasks:
            form_id = task.key.form_id
            if form_id not in self._rows:
                row = TaskRow(task, self._period, self)
                row.opened.connect(self.form_wanted)
                row.grown.connect(self._fit)
                self._rows[form_id] = row
                self._list.addWidget(row)
            self._rows[form_id].show_task(task, self._period)
        self._fit()
        self._nothing.setVisible(not tasks)
        self._next.setVisible(bool(tasks))
        self._show_carriable(tasks)
        self._show_next(tasks)

    def _arrange(self) -> None:
        self.column.addWidget(stead_banner(self._office.unit, self.unit, self))
        self.column.addWidget(self._scroll, _MOST_ROOM)
        self.column.addWidget(self._nothing)
        line = QHBoxLayout()
        line.setSpacing(SPACE)
        line.addWidget(self._next)
        line.addWidget(self._carry)
        line.addWidget(self._about_carry, 1)
        if self.unit.code != self._office.unit.code:
            line.addWidget(button(self.tr("Về danh sách cơ sở"), "action_back_to_units", self._back))
        self.column.addLayout(line)
        self.column.addStretch(1)

    def _fit(self) -> None:
        """Be no higher than all rows, so that the next step stands right below them."""
        self._scroll.setMaximumHeight(sum(row.height() + SPACE for row in self._rows.values()))

    def _show_carriable(self, tasks: Sequence[Task]) -> None:
        forms = sum(bool(task.carriable) for task in tasks)
        before = self._period.previous.title
        words = self.tr("Chép những điều ít đổi của {0} biểu từ {1}, để xác nhận lại. Số lượng không chép.")
        self._about_carry.setText(words.format(forms, before) if forms else "")
        self._carry.setVisible(forms > 0)
        self._carry.setEnabled(forms > 0)

    def _show_next(self, tasks: Sequence[Task]) -> None:
        open_tasks = [task for task in tasks if task.status is not TaskStatus.DONE]
        unsent = [task for task in tasks if task.finalized and not task.sent and not task.theirs]
        self._next_key = open_tasks[0].key if open_tasks else None
        if open_tasks:
            verb = self.tr("Bắt đầu") if open_tasks[0].status is TaskStatus.TODO else self.tr("Làm tiếp")
            self._next.setText(f"{verb}: {open_tasks[0].title}")
        else:
            self._next.setText(self.tr("Gửi gói số liệu") if unsent else self.tr("Đã xong, đã gửi. Xem trang Gửi"))
        self._next.setAccessibleName(self._next.text())
        self._next.setFocus()

    def _go_on(self) -> None:
        if self._next_key:
            self.form_wanted.emit(self._next_key)
        else:
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
        self.run(job, self.tr("Đang chép từ {0}:").format(self._period.previous.title))

    def _carried(self, titles: tuple[str, ...]) -> None:
        self.enter()
        if not titles:
            self.said.emit(self.tr("Đã thôi, chưa chép biểu nào."))
            return
        words = self.tr("Đã chép {0} biểu từ {1}: {2}. Mở từng biểu để xác nhận (F8) và điền số của năm nay.")
        self.said.emit(words.format(len(titles), self._period.previous.title, ", ".join(titles)))

    def _not_carried(self, error: object) -> None:
        self._carry.setEnabled(True)
        self.failed.emit(error)
