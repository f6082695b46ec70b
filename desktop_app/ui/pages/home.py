"""Home: the task list of an institution, one row a form, and one obvious next step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.period import Period
from desktop_app.domain.task import Task, TaskStatus
from desktop_app.ui.design import GAP, SPACE, WIDE
from desktop_app.ui.pages.page import Page
from desktop_app.ui.widgets import button, label, set_state
from desktop_app.workflow.office import Office

_STATES = {
    TaskStatus.TODO: ("todo", "○"),
    TaskStatus.DOING: ("doing", "…"),
    TaskStatus.DONE: ("done", "✓"),
    TaskStatus.TROUBLE: ("trouble", "⚠"),
}
_ROW_HEIGHT = 68
_STATUS_WIDTH = 130


class TaskRow(QPushButton):
    """One form: the whole row opens it."""

    opened = Signal(str)

    def __init__(self, task: Task, parent: QWidget) -> None:
        super().__init__(parent)
        self._form_id = task.key.form_id
        self.setFixedHeight(_ROW_HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._title = label(task.title, "task_title", self)
        self._detail = label("", "subtitle", self)
        self._status = label("", "status", self)
        self._status.setFixedWidth(_STATUS_WIDTH)
        self._status.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = QVBoxLayout()
        words.setSpacing(GAP)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE, SPACE, WIDE, SPACE)
        row.addLayout(words, 1)
        row.addWidget(self._status)
        for child in (self._title, self._detail, self._status):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._open)
        self.show_task(task)

    def show_task(self, task: Task) -> None:
        """Show where the task stands."""
        state, sign = _STATES[task.status]
        self._status.setText(f"{sign} {task.status}")
        set_state(self._status, "state", state)
        sent = self.tr(", đã gửi") if task.sent else ""
        counted = self.tr("{0}/{1} câu").format(task.answered, task.asked)
        provisional = self.tr(" · biểu mẫu tạm thời") if task.provisional else ""
        self._detail.setText(f"{counted} · {task.detail}{sent}{provisional}")
        self.setAccessibleName(f"{task.title}: {task.status}")
        self.setAccessibleDescription(self._detail.text())

    def _open(self) -> None:
        self.opened.emit(self._form_id)


class HomePage(Page):
    """What there is to fill this period."""

    form_wanted = Signal(str)
    send_wanted = Signal()

    def __init__(self, office: Office, period: Period, parent: QWidget | None = None) -> None:
        super().__init__("page_home", "Việc cần làm", parent)
        self._office = office
        self._period = period
        self._rows: dict[str, TaskRow] = {}
        self.column.addWidget(self._scrolled_list(), 1)
        self._next = button(self.tr("Làm tiếp"), "action_next", self._go_on, "main")
        line = QHBoxLayout()
        line.addWidget(self._next)
        line.addStretch(1)
        self.column.addLayout(line)
        self._next_form = ""

    def _scrolled_list(self) -> QScrollArea:
        """Return the ground of the rows: a long task list scrolls, the next step stays in sight."""
        ground = QWidget(self)
        ground.setObjectName("scroll_ground")
        around = QVBoxLayout(ground)
        around.setContentsMargins(0, 0, SPACE, 0)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE)
        around.addLayout(self._list)
        around.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setObjectName("task_list")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setWidget(ground)
        return scroll

    def show_period(self, period: Period) -> None:
        """Show another period."""
        self._period = period
        self.enter()

    def enter(self) -> None:
        """Ask anew where every task stands."""
        tasks = self._office.entry.tasks(self._period)
        self.show_subtitle(f"{self._office.unit.full_name}, {self._period.title}")
        for task in tasks:
            form_id = task.key.form_id
            if form_id not in self._rows:
                row = TaskRow(task, self)
                row.opened.connect(self.form_wanted)
                self._rows[form_id] = row
                self._list.addWidget(row)
            self._rows[form_id].show_task(task)
            self._rows[form_id].setObjectName(f"task_{form_id}")
            self._rows[form_id].setProperty("role", "task")
        self._show_next(tasks)

    def _show_next(self, tasks: tuple[Task, ...]) -> None:
        open_tasks = [task for task in tasks if task.status is not TaskStatus.DONE]
        unsent = [task for task in tasks if task.finalized and not task.sent]
        self._next_form = open_tasks[0].key.form_id if open_tasks else ""
        if open_tasks:
            verb = self.tr("Bắt đầu") if open_tasks[0].status is TaskStatus.TODO else self.tr("Làm tiếp")
            self._next.setText(f"{verb}: {open_tasks[0].title}")
        else:
            self._next.setText(self.tr("Gửi gói số liệu") if unsent else self.tr("Đã xong, đã gửi. Xem trang Gửi"))
        self._next.setAccessibleName(self._next.text())
        self._next.setFocus()

    def _go_on(self) -> None:
        if self._next_form:
            self.form_wanted.emit(self._next_form)
        else:
            self.send_wanted.emit()
