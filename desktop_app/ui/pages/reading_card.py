"""One indicator under the table: its value and verdict, what it stands on, and who is missing when that is asked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.domain.indicator import Kind, Reading, Verdict
from desktop_app.domain.vietnamese import show_number
from desktop_app.ui.design import GAP, SPACE, WIDE
from desktop_app.ui.english import said
from desktop_app.ui.sizes import fix_height
from desktop_app.ui.widgets import button, label, set_state

_STATES = {
    Verdict.MET: "done",
    Verdict.NOT_MET: "trouble",
    Verdict.NO_DATA: "todo",
    Verdict.NO_BASELINE: "doing",
}
_LIST_HEIGHT = 74


class ReadingCard(QFrame):
    """The selected indicator in words, with the ways on."""

    detail_wanted = Signal()
    goals_wanted = Signal()

    def __init__(self, parent: QWidget, *, can_set_goals: bool) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Chỉ tiêu đang chọn"))
        self._title = label("", "section_title", self)
        self._verdict = label("", "status", self)
        self._verdict.setWordWrap(False)
        self._words = label("", "reading_words", self)
        self._doubts = label("", "provisional", self)
        self._missing = button("", "action_missing", self._toggle_missing, "link", self.tr("Đơn vị chưa tính"))
        self._list = QPlainTextEdit(self)
        self._list.setObjectName("missing_units")
        self._list.setAccessibleName(self.tr("Đơn vị chưa tính"))
        self._list.setReadOnly(True)
        self._list.setTabChangesFocus(True)
        fix_height(self._list, _LIST_HEIGHT)
        self._list.hide()
        head = QHBoxLayout()
        head.setSpacing(WIDE)
        head.addWidget(self._title, 1)
        head.addWidget(self._verdict, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        foot.addWidget(self._missing)
        foot.addStretch(1)
        if can_set_goals:
            foot.addWidget(button(self.tr("Số liệu gốc, mục tiêu…"), "action_goals", self.goals_wanted.emit))
        foot.addWidget(button(self.tr("Xem từng nơi"), "action_detail", self.detail_wanted.emit))
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, SPACE, WIDE, SPACE)
        column.setSpacing(GAP)
        column.addLayout(head)
        for widget in (self._words, self._doubts, self._list):
            column.addWidget(widget)
        column.addLayout(foot)

    def show_reading(self, reading: Reading, missing: Sequence[str]) -> None:
        """Show another indicator, or the same one anew; ``missing`` are the lines of who does not count."""
        indicator = reading.indicator
        self._title.setText(f"{indicator.code}. {indicator.title}")
        self._verdict.setText(said(str(reading.verdict)))
        set_state(self._verdict, "state", _STATES[reading.verdict])
        self._words.setText("  ·  ".join(self._facts(reading)))
        self._doubts.setText(self.tr("Tạm thời. {0}").format(said(" ".join(reading.doubts))))
        self._doubts.setVisible(bool(reading.doubts))
        number = len(reading.coverage.missing)
        self._missing.setVisible(bool(number))
        self._missing.setText(self.tr("{0} đơn vị chưa tính ▾").format(number))
        self._missing.setAccessibleName(self.tr("Xem {0} đơn vị chưa tính").format(number))
        self._list.setPlainText(said("\n".join(missing)))
        self._list.hide()

    def _facts(self, reading: Reading) -> list[str]:
        indicator, goals = reading.indicator, reading.goals
        facts = [said(indicator.clause), self.tr("địa bàn {0}").format(said(indicator.area.words))]
        if indicator.kind is Kind.GROWTH:
            now = show_number(reading.numerator) if reading.numerator is not None else self.tr("chưa có")
            facts.append(self.tr("Hiện có: {0}").format(now))
            if goals.baseline is not None:
                year = goals.baseline_year or self.tr("chưa ghi năm")
                facts.append(self.tr("Gốc: {0} ({1})").format(show_number(goals.baseline), year))
        facts.append(self.tr("Kết quả: {0}").format(reading.share or said(Verdict.NO_DATA.value)))
        words = self.tr("Tính trên {0} đơn vị (tạm tính)") if reading.is_partial else self.tr("Tính trên {0} đơn vị")
        facts.append(words.format(reading.coverage))
        facts.append(self.tr("Cách tính lần {0}").format(indicator.version))
        return facts

    def _toggle_missing(self) -> None:
        self._list.setVisible(self._list.isHidden())
