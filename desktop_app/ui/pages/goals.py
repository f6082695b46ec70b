"""A small form for what the department sets: the baseline of an indicator, its target, and one milestone at a time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.domain.indicator import Kind, Reading
from desktop_app.domain.vietnamese import show_number
from desktop_app.ui.design import SPACE, WIDE
from desktop_app.ui.sizes import limit_width
from desktop_app.ui.widgets import button, label
from desktop_app.workflow.goals import TypedGoals
from desktop_app.workflow.office import Office

_FIELD_WIDTH = 120


class GoalsForm(QFrame):
    """Fields for one indicator; "Ghi" checks everything, and keeps all of it or nothing."""

    kept = Signal(str)
    refused = Signal(object)
    closed = Signal()

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Số liệu gốc và mục tiêu"))
        self._office = office
        self._indicator = ""
        self._title = label("", "section_title", self)
        self._baseline = self._field("field_baseline", self.tr("Số liệu gốc"))
        self._baseline_year = self._field("field_baseline_year", self.tr("Năm gốc"))
        self._target = self._field("field_target", self.tr("Mục tiêu cuối (%)"))
        self._milestone_year = self._field("field_milestone_year", self.tr("Năm của mốc"))
        self._milestone = self._field("field_milestone", self.tr("Mốc phải đạt (%)"))
        self._set_milestones = label("", "hint", self)
        self._growing: list[QWidget] = []
        self._arrange()

    def show_reading(self, reading: Reading) -> None:
        """Show what is set for one indicator now."""
        indicator, goals = reading.indicator, reading.goals
        self._indicator = indicator.id
        self._title.setText(f"{indicator.code}. {indicator.title}")
        for widget in self._growing:
            widget.setVisible(indicator.kind is Kind.GROWTH)
        self._baseline.setText(show_number(goals.baseline) if goals.baseline is not None else "")
        self._baseline_year.setText(str(goals.baseline_year or ""))
        self._target.setText(show_number(reading.target))
        self._milestone_year.clear()
        self._milestone.clear()
        listed = "; ".join(f"{year}: {show_number(value)} %" for year, value in goals.milestones.items())
        words = self.tr("Mốc đã đặt: {0}. Ghi năm và để trống phần trăm thì bỏ mốc ấy.").format(listed)
        self._set_milestones.setText(words if listed else self.tr("Chưa đặt mốc nào, ví dụ năm 2030 phải đạt 10 %."))

    def take_focus(self) -> None:
        """Put the keyboard into the first field."""
        first = self._baseline if self._baseline.isVisible() else self._target
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(SPACE)
        fields = (self._baseline, self._baseline_year, self._target, self._milestone_year, self._milestone)
        for at, field in enumerate(fields):
            words = label(field.accessibleName(), "question", self)
            words.setBuddy(field)
            grid.addWidget(words, 0, at)
            grid.addWidget(field, 1, at)
            if field in {self._baseline, self._baseline_year}:
                self._growing += [words, field]
        grid.setColumnStretch(len(fields), 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._set_milestones, 1)
        row.addWidget(button(self.tr("Thôi"), "action_close_goals", self.closed.emit))
        row.addWidget(button(self.tr("Ghi"), "action_keep_goals", self._keep, "main"))
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, SPACE, WIDE, SPACE)
        column.addWidget(self._title)
        column.addLayout(grid)
        column.addLayout(row)

    def _field(self, name: str, words: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(name)
        field.setAccessibleName(words)
        limit_width(field, _FIELD_WIDTH)
        field.returnPressed.connect(self._keep)
        return field

    def _keep(self) -> None:
        try:
            self._office.indicators.set_typed(
                self._indicator,
                TypedGoals(
                    self._baseline.text(),
                    self._baseline_year.text(),
                    self._target.text(),
                    self._milestone_year.text(),
                    self._milestone.text(),
                ),
            )
        except AppError as error:
            self.refused.emit(error)
            return
        self.kept.emit(self.tr("Đã ghi số liệu gốc và mục tiêu của {0}.").format(self._indicator.upper()))
