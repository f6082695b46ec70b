"""Điền thay cơ sở: the institutions of a commune, found by a few letters, each with how much is done."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from desktop_app.domain.period import Period
from desktop_app.domain.task import InStead
from desktop_app.domain.vietnamese import fold
from desktop_app.ui.background import Job
from desktop_app.ui.design import SPACE, scaled
from desktop_app.ui.english import said
from desktop_app.ui.pages.page import Page
from desktop_app.ui.widgets import button, label
from desktop_app.workflow.office import Office

_WIDTHS = (100, 90, 220)
_CODE = Qt.ItemDataRole.UserRole


class InsteadPage(Page):
    """Choose the institution to fill for; independent groups, which rarely have a computer, come first."""

    unit_wanted = Signal(str)

    def __init__(self, office: Office, period: Period, parent: QWidget | None = None) -> None:
        super().__init__("page_instead", "Điền thay cơ sở", parent)
        self._office = office
        self._period = period
        self._stands: tuple[InStead, ...] = ()
        self._wanted = ""
        self.search = QLineEdit(self)
        self.search.setObjectName("field_find_unit")
        self.search.setAccessibleName(self.tr("Tìm cơ sở"))
        self.search.setPlaceholderText(self.tr("Gõ tên hoặc mã, không cần dấu"))
        self.search.setClearButtonEnabled(True)
        words = label(self.tr("Tìm cơ sở:"), "question", self)
        words.setBuddy(self.search)
        words.setWordWrap(False)
        self.units = QTreeWidget(self)
        self.units.setObjectName("units")
        self.units.setAccessibleName(self.tr("Các cơ sở"))
        self.units.setRootIsDecorated(False)
        self.units.setUniformRowHeights(True)
        self.units.setHeaderLabels([self.tr("Cơ sở"), self.tr("Loại hình"), self.tr("Đã chốt"), self.tr("Tình trạng")])
        self.units.header().setStretchLastSection(False)
        self.units.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS, start=1):
            self.units.setColumnWidth(column, scaled(width))
        self._open = button(self.tr("Điền thay"), "action_open_unit", self._open_current, "main")
        bar = QHBoxLayout()
        bar.setSpacing(SPACE)
        bar.addWidget(words)
        bar.addWidget(self.search, 1)
        bar.addWidget(self._open)
        self.column.addLayout(bar)
        self.column.addWidget(self.units, 1)
        self.column.addWidget(
            label(
                self.tr(
                    "Chỉ điền thay cơ sở không có máy tính. Biểu, giấy in và gói đều ghi “{0} điền thay”. "
                    "Biểu cơ sở đã tự gửi thì không điền thay nữa."
                ).format(office.unit.full_name),
                "hint",
                self,
            )
        )
        self.search.textEdited.connect(self._show)
        self.search.returnPressed.connect(self._open_current)
        self.search.installEventFilter(self)
        self.units.itemActivated.connect(self._open_current)

    def show_period(self, period: Period) -> None:
        """Show another period."""
        self._period = period

    def enter(self) -> None:
        """Ask anew where every institution stands."""
        self.show_subtitle(f"{self._office.unit.full_name}, {said(self._period.title)}")
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        job = Job(partial(self._office.stead.institutions, self._period))
        job.done.connect(self._take)
        job.failed.connect(self.failed)
        job.start()

    def choose(self, code: str) -> None:
        """Make an institution current, whatever was typed before; the list may still be on its way."""
        self.search.clear()
        self._wanted = code
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Go from the search down into the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self.units.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _take(self, stands: tuple[InStead, ...]) -> None:
        self._stands = stands
        self._show()
        self._wanted = ""

    def _show(self) -> None:
        """List the institutions that fit what is typed; the first, or the one before, is current."""
        current = self.units.currentItem()
        before = self._wanted or (current.data(0, _CODE) if current else "")
        key = fold(self.search.text())
        self.units.clear()
        for each in self._stands:
            if key in fold(each.unit.full_name) or key in each.unit.code:
                line = self._line(each)
                self.units.addTopLevelItem(line)
                if each.unit.code == before or self.units.topLevelItemCount() == 1:
                    self.units.setCurrentItem(line)
        self._open.setEnabled(self.units.topLevelItemCount() > 0)

    def _line(self, each: InStead) -> QTreeWidgetItem:
        state = self._state(each)
        done = self.tr("{0}/{1} biểu").format(each.done, each.expected)
        line = QTreeWidgetItem([each.unit.full_name, said(each.unit.ownership), done, state])
        line.setData(0, _CODE, each.unit.code)
        line.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{each.unit.full_name}, {done}, {state}")
        for column in range(4):
            line.setToolTip(column, line.text(column))
        return line

    def _state(self, each: InStead) -> str:
        parts = [self.tr("cơ sở tự gửi {0}").format(each.own)] if each.own else []
        here = each.done - each.own
        parts += [self.tr("điền thay xong {0}").format(here)] if here else []
        parts += [self.tr("đang điền thay {0}").format(each.begun)] if each.begun else []
        return ", ".join(parts) or self.tr("chưa có gì")

    def _open_current(self) -> None:
        current = self.units.currentItem()
        if current is not None:
            self.unit_wanted.emit(str(current.data(0, _CODE)))
