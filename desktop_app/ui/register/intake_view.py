"""What an edited workbook would change, cell by cell, before anything is written."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTableView, QVBoxLayout, QWidget

from desktop_app.domain.register_sheet import CellOutcome, RegisterIntake
from desktop_app.domain.table import Align, Column, Line, Table
from desktop_app.ui.design import SPACE, scaled
from desktop_app.ui.models.table_model import TableModel
from desktop_app.ui.sizes import keep_rows
from desktop_app.ui.widgets import button, label

_COLUMNS = (
    Column("Trang", width=1.0),
    Column("Ô", Align.CENTRE, 0.6),
    Column("Đơn vị", width=1.1),
    Column("Cột", width=1.4),
    Column("Đang có", width=1.6),
    Column("Trong tệp", width=1.6),
    Column("Kết quả", width=1.4),
    Column("Giải thích", width=4.0),
)
_UNIT = 78


class IntakeView(QWidget):
    """A table of verdicts with two buttons: write it all, or leave everything as it is."""

    taken = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = Path()
        self.model = TableModel(self)
        self._title = label("", "question", self)
        self.view = QTableView(self)
        self.view.setObjectName("register_intake")
        self.view.setAccessibleName(self.tr("Các ô thay đổi"))
        self.view.setModel(self.model)
        self.view.verticalHeader().hide()
        keep_rows(self.view)
        self.view.setTabKeyNavigation(False)
        self.view.horizontalHeader().setStretchLastSection(True)
        self._write = button(self.tr("Ghi vào danh mục"), "action_intake_write", self._want, "main")
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._write)
        row.addWidget(button(self.tr("Thôi, giữ nguyên"), "action_intake_leave", self.left.emit))
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self._title)
        column.addWidget(self.view, 1)
        column.addLayout(row)

    def show_intake(self, path: Path, intake: RegisterIntake) -> None:
        """Show what a workbook would change."""
        self._path = path
        self.model.show_table(_table(path, intake))
        for at, column in enumerate(_COLUMNS):
            self.view.setColumnWidth(at, scaled(int(column.width * _UNIT)))
        words = self.tr("{0}: {1} ô thay đổi, {2} ô không nhận được. Chưa ghi gì.")
        self._title.setText(words.format(path.name, len(intake.verdicts), intake.refused))
        self._write.setEnabled(bool(intake.verdicts) and not intake.refused)
        target = self._write if self._write.isEnabled() else self.view
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _want(self) -> None:
        self.taken.emit(self._path)


def _table(path: Path, intake: RegisterIntake) -> Table:
    refused_first = sorted(intake.verdicts, key=lambda each: each.outcome is not CellOutcome.REFUSED)
    lines = tuple(
        Line(
            (each.sheet, each.cell, each.unit, each.heading, each.old, each.new, each.outcome.value, each.words),
            emphasis=each.outcome is CellOutcome.REFUSED,
        )
        for each in refused_first
    )
    return Table(path.name, _COLUMNS, lines)
