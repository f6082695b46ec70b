"""Which column of somebody's own workbook answers which question: one line a column, one choice each."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QScrollArea, QWidget

from desktop_app.domain.form import Form, Item
from desktop_app.domain.workbook import Block, Column, column_letters
from desktop_app.ui.design import SPACE, WIDE
from desktop_app.ui.widgets import label

_COLUMNS = 5


class ColumnChoice(QComboBox):
    """The question that one column answers, or that it is left out."""

    chosen = Signal(str, int, str)

    def __init__(self, sheet: str, column: Column, items: Sequence[Item], parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet, self._number = sheet, column.number
        letter = column_letters(column.number)
        self.setObjectName(f"field_column_{letter}")
        self.setAccessibleName(self.tr("Cột {0} “{1}” là câu").format(letter, column.heading))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        self.addItem(self.tr("Bỏ qua"), "")
        for item in items:
            self.addItem(item.label or item.name, item.name)
        self.show_column(column)
        self.activated.connect(self._choose)

    def show_column(self, column: Column) -> None:
        """Show what the column is taken for now."""
        self.setCurrentIndex(max(0, self.findData(column.item)))

    def _choose(self) -> None:
        self.chosen.emit(self._sheet, self._number, str(self.currentData()))


class LeaveOut(QPushButton):
    """Leaves one sheet of several unread."""

    wanted = Signal(str)

    def __init__(self, sheet: str, number: int, parent: QWidget) -> None:
        super().__init__(self.tr("Không đọc trang này"), parent)
        self._sheet = sheet
        self.setObjectName(f"action_leave_sheet_{number}")
        self.setAccessibleName(self.tr("Không đọc trang “{0}”").format(sheet))
        self.setAutoDefault(True)
        self.clicked.connect(self._leave)

    def _leave(self) -> None:
        self.wanted.emit(self._sheet)


class ColumnMap(QScrollArea):
    """All columns of all sheets that are no template."""

    chosen = Signal(str, int, str)
    left_out = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("column_map")
        self.setAccessibleName(self.tr("Các cột của tệp"))
        self.setWidgetResizable(True)
        self._drawn: tuple[tuple[str, int, str], ...] = ()
        self._choices: dict[tuple[str, int], ColumnChoice] = {}
        self._certainties: dict[tuple[str, int], QLabel] = {}

    def show_blocks(self, blocks: Sequence[Block], form: Form) -> None:
        """Show the columns of ``blocks``; what is already drawn only changes its choice, and keeps the keyboard."""
        columns = [(block, column) for block in blocks for column in block.columns]
        wanted = tuple((f"{block.sheet}/{block.repeat}", column.number, column.heading) for block, column in columns)
        if wanted != self._drawn:
            self._draw(blocks, form)
            self._drawn = wanted
        for block, column in columns:
            self._choices[block.sheet, column.number].show_column(column)
            self._certainties[block.sheet, column.number].setText(self._certainty(column))

    def _draw(self, blocks: Sequence[Block], form: Form) -> None:
        ground = QWidget(self)
        ground.setObjectName("card")
        grid = QGridLayout(ground)
        grid.setContentsMargins(WIDE, SPACE, WIDE, SPACE)
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        grid.setColumnStretch(4, 3)
        self._choices, self._certainties = {}, {}
        row = 0
        for number, block in enumerate(blocks, start=1):
            title = self.tr("Trang “{0}”, bảng “{1}”").format(block.sheet, form.repeats[block.repeat].label)
            grid.addWidget(label(title, "task_title", ground), row, 0, 1, _COLUMNS - 1)
            if len(blocks) > 1:
                leave = LeaveOut(block.sheet, number, ground)
                leave.wanted.connect(self.left_out)
                grid.addWidget(leave, row, _COLUMNS - 1)
            items = [item for item in form.repeats[block.repeat].items if item.kind.is_asked and not item.read_only]
            for column in block.columns:
                row += 1
                self._line(grid, row, block.sheet, column, items, ground)
            row += 1
        grid.setRowStretch(row, 1)
        self.setWidget(ground)

    def _line(
        self, grid: QGridLayout, row: int, sheet: str, column: Column, items: Sequence[Item], ground: QWidget
    ) -> None:
        choice = ColumnChoice(sheet, column, items, ground)
        choice.chosen.connect(self.chosen)
        self._choices[sheet, column.number] = choice
        heading = label(column.heading, "question", ground)
        heading.setBuddy(choice)
        grid.addWidget(label(column_letters(column.number), "hint", ground), row, 0)
        grid.addWidget(heading, row, 1)
        grid.addWidget(label("; ".join(column.samples), "hint", ground), row, 2)
        certainty = self._certainties[sheet, column.number] = label("", "hint", ground)
        grid.addWidget(certainty, row, 3)
        grid.addWidget(choice, row, 4)

    def _certainty(self, column: Column) -> str:
        if column.item:
            return self.tr("khớp") if column.exact else self.tr("gần giống")
        return self.tr("chưa khớp")
