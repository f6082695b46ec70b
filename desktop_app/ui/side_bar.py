"""The bar on the left: whose office this is, which period, where one can go, and who sits here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.period import Period
from desktop_app.settings import SettingsFile
from desktop_app.ui.design import SIDE_WIDTH, SPACE, WIDE
from desktop_app.ui.english import said
from desktop_app.ui.person_panel import PersonButton
from desktop_app.ui.places import Places
from desktop_app.ui.sizes import fix_width
from desktop_app.ui.widgets import button, label
from desktop_app.workflow.office import Office


class SideBar(QWidget):
    """Holds the buttons of the pages (``places``) and the button of the person; the window fills in the former."""

    find_wanted = Signal()
    period_chosen = Signal(int)

    def __init__(self, office: Office, period: Period, settings: SettingsFile, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        fix_width(self, SIDE_WIDTH)
        self.places = Places(self)
        self.person = PersonButton(office.people, settings, self)
        find = button(self.tr("Tìm"), "action_open_find", self._find, "find", self.tr("Tìm mọi thứ (Ctrl+K)"))
        top = QHBoxLayout()
        top.addWidget(label("Sổ Mầm Non", "brand", self), 1)
        top.addWidget(find)
        head = QVBoxLayout()
        head.setContentsMargins(WIDE, 0, WIDE, WIDE)
        head.setSpacing(SPACE)
        head.addLayout(top)
        head.addWidget(label(office.unit.full_name, "unit_name", self))
        head.addWidget(self._periods(office, period))
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.setSpacing(SPACE // 2)
        self._foot.addWidget(self.person)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, WIDE, 0, WIDE)
        column.setSpacing(SPACE // 2)
        column.addLayout(head)
        column.addWidget(self.places, 1)
        column.addLayout(self._foot)

    def add_below(self, made: QPushButton) -> None:
        """Add a button that is always in sight, above the person."""
        self._foot.insertWidget(self._foot.count() - 1, made)

    def _find(self) -> None:
        self.find_wanted.emit()

    def _periods(self, office: Office, chosen: Period) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("field_period")
        box.setAccessibleName(self.tr("Kỳ báo cáo"))
        for period in office.periods:
            box.addItem(said(period.title[0].upper() + period.title[1:]), period)
        box.setCurrentIndex([period.code for period in office.periods].index(chosen.code))
        box.currentIndexChanged.connect(self.period_chosen)
        return box
