"""A line under a table: the sum of every column of numbers, under its column."""

from decimal import Decimal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.totals import Sums
from desktop_app.domain.vietnamese import show_number
from desktop_app.ui.design import SPACE, colour, scaled
from desktop_app.ui.fields.frozen_table import FrozenTable
from desktop_app.ui.models.cell_look import NUMBERS
from desktop_app.ui.models.repeat_model import RepeatModel
from desktop_app.ui.sizes import fix_height

HEIGHT = 26


class TotalsLine(QWidget):
    """Sums what is shown: a filter makes them the sums of its rows."""

    def __init__(self, table: FrozenTable, model: RepeatModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._table, self._model = table, model
        self._columns = [column for column, item in enumerate(model.items) if item.kind in NUMBERS]
        self._kept = Sums(len(self._columns))
        self._sums: dict[int, str] = {}
        self._words = ""
        self.setObjectName("totals")
        fix_height(self, HEIGHT)
        table.horizontalHeader().sectionResized.connect(self.update)
        table.horizontalScrollBar().valueChanged.connect(self.update)

    @property
    def text(self) -> str:
        """The line as a screen reader reads it."""
        labels = self._model.items
        return "; ".join([self._words, *(f"{labels[column].label}: {sum_}" for column, sum_ in self._sums.items())])

    def show_sums(self) -> None:
        """Add up what is shown now."""
        rows = self._model.marks()
        self._kept.follow(rows, self._numbers)
        totals = ((column, self._kept.total(at)) for at, column in enumerate(self._columns))
        self._sums = {column: show_number(total) for column, total in totals if total is not None}
        words = self.tr("Tổng của {0} dòng đang lọc") if self._model.way.filters else self.tr("Tổng {0} dòng")
        self._words = words.format(len(rows))
        self.setVisible(bool(self._sums) and len(rows) > 1)
        self.setAccessibleName(self.text)
        self.update()

    def _numbers(self, row_id: str) -> list[int | Decimal | None]:
        return self._model.numbers(row_id, self._columns)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Be as high as a line."""
        return QSize(100, scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Write every sum under its column; what the line sums up stands in front."""
        del event
        painter = QPainter(self)
        header = self._table.horizontalHeader()
        left, frozen = header.x() + self._table.x(), self._table.frozen_width
        painter.fillRect(self.rect(), colour("faint"))
        painter.setPen(colour("ink"))
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.save()
        painter.setClipRect(QRect(left + frozen, 0, header.width() - frozen, self.height()))
        for column, shown in self._sums.items():
            self._write(painter, left + header.sectionViewportPosition(column), header.sectionSize(column), shown)
        painter.restore()
        painter.setFont(self.font())
        room = QRect(SPACE, 0, self._room_in_front(left, frozen) - SPACE, self.height())
        words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(colour("quiet"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    def _room_in_front(self, left: int, frozen: int) -> int:
        """Return where the first sum begins: the words stand before it."""
        header = self._table.horizontalHeader()
        if frozen:
            return left + frozen
        first = min(self._sums, default=0)
        return left + header.sectionViewportPosition(first) + (header.sectionSize(0) if not first else 0)

    def _write(self, painter: QPainter, left: int, width: int, shown: str) -> None:
        cell = QRect(left, 0, width - 7, self.height())
        painter.drawText(cell, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)
