"""The side panel of the register: everything about one unit, and the card that confirms what will be written."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from desktop_app.domain.period import Period
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.ui.design import SPACE
from desktop_app.ui.english import said
from desktop_app.ui.register.areas_tab import AreasTab
from desktop_app.ui.register.exempt_tab import ExemptTab
from desktop_app.ui.register.facts_tab import FactsTab
from desktop_app.ui.register.intent import ConfirmCard, Intent
from desktop_app.ui.register.lines import listing
from desktop_app.ui.register.merge_tab import MergeTab
from desktop_app.ui.widgets import label
from desktop_app.workflow.office import Office


class UnitPanel(QWidget):
    """Tabs of facts, areas, exemptions, merging and history; it reports what was confirmed."""

    confirmed = Signal(object)
    failed = Signal(object)

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("unit_panel")
        self._office = office
        self._title = label("", "unit_title", self)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("unit_tabs")
        self.tabs.setAccessibleName(self.tr("Chi tiết đơn vị"))
        self._facts = FactsTab(office, self)
        self._areas = AreasTab(office, self)
        self._exempt = ExemptTab(office, self)
        self._merge = MergeTab(office, self)
        self._history = listing("history", self.tr("Lịch sử đơn vị"), self)
        for tab, title in (
            (self._facts, self.tr("Thông tin")),
            (self._areas, self.tr("Địa bàn")),
            (self._exempt, self.tr("Miễn")),
            (self._merge, self.tr("Gộp, chia")),
            (self._history, self.tr("Lịch sử")),
        ):
            self.tabs.addTab(_scrolling(tab), title)
        self.card = ConfirmCard(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self._title)
        column.addWidget(self.card)
        column.addWidget(self.tabs, 1)
        for tab in (self._facts, self._areas, self._exempt, self._merge):
            tab.wanted.connect(self._ask)
            tab.failed.connect(self.failed)
        self.card.confirmed.connect(self._confirmed)
        self.card.left.connect(self._left)

    def show_unit(self, unit: Unit, units: Sequence[Unit], period: Period) -> None:
        """Show everything about a unit; ``units`` are those that exist today."""
        self.card.leave()
        editable = self._office.register.may_change(unit)
        communes = [each for each in units if each.kind is UnitKind.COMMUNE]
        self._title.setText(unit.full_name)
        self._facts.show_unit(unit, communes, editable=editable)
        self._areas.show_unit(unit, editable=editable)
        self._exempt.show_unit(unit, period, editable=editable)
        alike = [each for each in units if each.kind is unit.kind and each.parent == unit.parent]
        self._merge.show_unit(unit, alike, editable=editable)
        self._history.clear()
        lines = [
            f"{said(line.told)}\n{said(line.stands_on)}" for line in reversed(self._office.register.history(unit.code))
        ]
        self._history.addItems(lines or [self.tr("Có trong danh mục ban đầu; chưa có thay đổi nào.")])
        self._offer(commune=unit.kind is UnitKind.COMMUNE, known=True)

    def start_new(self, communes: Sequence[Unit], commune: str) -> None:
        """Ask for a new institution."""
        self.card.leave()
        self._title.setText(self.tr("Cơ sở mới"))
        self._offer(commune=False, known=False)
        self.tabs.setCurrentIndex(0)
        self._facts.start_new(communes, commune)

    def take_focus(self) -> None:
        """Put the keyboard at the unit's name."""
        self.tabs.setCurrentIndex(0)
        self._facts.take_focus()

    def _offer(self, *, commune: bool, known: bool) -> None:
        self.tabs.setTabVisible(1, commune)
        for at in (2, 3, 4):
            self.tabs.setTabVisible(at, known)

    def _ask(self, intent: Intent) -> None:
        self.card.show_intent(intent)
        self.tabs.setEnabled(False)

    def _left(self) -> None:
        self.tabs.setEnabled(True)
        self.tabs.currentWidget().setFocus()

    def _confirmed(self, intent: Intent) -> None:
        self.tabs.setEnabled(True)
        self.confirmed.emit(intent)


def _scrolling(tab: QWidget) -> QWidget:
    """Return a tab that scrolls when a small or enlarged screen has no room for it."""
    if not isinstance(tab, FactsTab | AreasTab | ExemptTab | MergeTab):
        return tab
    tab.setObjectName("tab_ground")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(tab)
    return area
