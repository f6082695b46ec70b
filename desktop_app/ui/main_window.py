"""The window: who you are on the left, the page you are on, and one bar for what it has to say."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.period import Period
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path, RecordKey
from desktop_app.domain.unit import UnitKind
from desktop_app.settings import SettingsFile
from desktop_app.ui.design import SIDE_WIDTH, SPACE, WIDE, WINDOW_SIZE
from desktop_app.ui.keeper import Keeper
from desktop_app.ui.notices import NoticeBar
from desktop_app.ui.pages.check import CheckPage
from desktop_app.ui.pages.form_page import FormPage
from desktop_app.ui.pages.home import HomePage
from desktop_app.ui.pages.indicators import IndicatorsPage
from desktop_app.ui.pages.instead import InsteadPage
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.receive import ReceivePage
from desktop_app.ui.pages.register import RegisterPage
from desktop_app.ui.pages.send import SendPage
from desktop_app.ui.pages.table import ProgressPage, TablePage
from desktop_app.ui.pages.twin_page import TwinPage
from desktop_app.ui.pages.upkeep import UpkeepPage
from desktop_app.ui.widgets import action, label
from desktop_app.ui.work_bar import WorkBar
from desktop_app.workflow.office import Office


class MainWindow(QMainWindow):
    """The whole application for one open ledger."""

    def __init__(self, office: Office, settings: SettingsFile | None = None) -> None:
        super().__init__()
        self.office = office
        self.settings = settings or SettingsFile()
        self.setObjectName("window")
        self.setWindowTitle(f"{office.unit.full_name} - Sổ Mầm Non")
        self.resize(*WINDOW_SIZE)
        self._period: Period = office.period
        self.pages = QStackedWidget(self)
        self.notice = NoticeBar(self)
        self.work = WorkBar(self)
        self._buttons = QButtonGroup(self)
        self._form_page: FormPage | None = None
        # the task list of the institution that is filled for, while there is one
        self._stead_page: HomePage | None = None
        self.check_page = CheckPage(office, self)
        self._add(self.check_page)
        self.check_page.edit_wanted.connect(self._edit)
        self.check_page.back_wanted.connect(self._back_to_form)
        self.check_page.finalized.connect(self._finalized)
        self.twin_page = TwinPage(office, self)
        self._add(self.twin_page)
        self.twin_page.back_wanted.connect(self._back_to_form)
        self.twin_page.taken.connect(self._back_to_form)
        self._keeper = Keeper(office, self.settings, self.notice, self)
        self.add_action("action_back_up_now", self.tr("Sao lưu ngay"), "Ctrl+B", self._keeper.back_up)
        self._arrange(self._side())
        self._buttons.buttons()[0].click()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to keep copies once there is a window."""
        super().showEvent(event)
        self._keeper.begin()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Make the last copy."""
        super().closeEvent(event)
        if event.isAccepted():
            self._keeper.leave()

    def add_action(self, name: str, words: str, shortcut: str, slot: Callable[[], object]) -> QAction:
        """Add an action of the whole window that calls ``slot``; it has a key, and stands in the sheet of keys."""
        return action(self, name, words, shortcut, slot)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        page = self.pages.currentWidget()
        if not isinstance(page, Page):
            raise TypeError("the window shows something that is no page")
        return page

    def open_form(self, form_id: str, unit: str = "", period: Period | None = None) -> FormPage:
        """Open the record of a form for answering; ``unit`` is an institution that this commune fills for."""
        filled = self.office.entry.open(form_id, period or self._period, unit)
        if self._form_page is not None:
            self._discard(self._form_page)
        self._form_page = FormPage(self.office, filled, self)
        self._add(self._form_page)
        self._form_page.check_wanted.connect(self._check)
        self._form_page.home_wanted.connect(self._go_back)
        self._form_page.fill_wanted.connect(self._fill_from_excel)
        self._show(self._form_page)
        self._form_page.start()
        return self._form_page

    def open_unit(self, code: str) -> HomePage:
        """Open the task list of an institution that this commune fills for."""
        unit = self.office.stead.unit(code)
        if self._stead_page is not None:
            self._discard(self._stead_page)
        self._stead_page = HomePage(self.office, self._period, self, unit)
        self._add(self._stead_page)
        self._stead_page.form_wanted.connect(self._open_task)
        self._stead_page.send_wanted.connect(self._go_send)
        self._stead_page.back_wanted.connect(self._go_units)
        self._show(self._stead_page)
        return self._stead_page

    def _side(self) -> QWidget:
        side = QWidget(self)
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(SIDE_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, WIDE, 0, WIDE)
        column.setSpacing(SPACE // 2)
        head = QVBoxLayout()
        head.setContentsMargins(WIDE, 0, WIDE, WIDE)
        head.setSpacing(SPACE)
        head.addWidget(label("Sổ Mầm Non", "brand", side))
        head.addWidget(label(self.office.unit.full_name, "unit_name", side))
        head.addWidget(self._period_box(side))
        column.addLayout(head)
        for number, (name, title, page) in enumerate([*self._destinations(), self._upkeep()], start=1):
            column.addWidget(self._destination(name, title, page, number, side))
        column.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(WIDE, 0, WIDE, 0)
        foot.addWidget(label(self.tr("Người nhập: {0}").format(self.office.clerk), "unit_name", side))
        column.addLayout(foot)
        return side

    def _period_box(self, parent: QWidget) -> QComboBox:
        box = QComboBox(parent)
        box.setObjectName("field_period")
        box.setAccessibleName(self.tr("Kỳ báo cáo"))
        for period in self.office.periods:
            box.addItem(period.title[0].upper() + period.title[1:], period)
        box.setCurrentIndex([period.code for period in self.office.periods].index(self._period.code))
        box.currentIndexChanged.connect(self._choose_period)
        return box

    def _upkeep(self) -> tuple[str, str, Page]:
        return "nav_upkeep", self.tr("Sao lưu và kiểm tra"), self._upkeep_page()

    def _destinations(self) -> list[tuple[str, str, Page]]:
        office, period = self.office, self._period
        match office.unit.kind:
            case UnitKind.INSTITUTION:
                return [
                    ("nav_home", self.tr("Trang chủ"), self._home_page()),
                    ("nav_send", self.tr("Gửi"), SendPage(office, period, self)),
                ]
            case UnitKind.COMMUNE:
                return [
                    ("nav_home", self.tr("Việc của xã, phường"), self._home_page()),
                    ("nav_instead", self.tr("Điền thay cơ sở"), self._instead_page()),
                    ("nav_receive", self.tr("Nhận gói"), ReceivePage(office, self)),
                    ("nav_progress", self.tr("Tình hình nộp"), ProgressPage(office, period, self)),
                    ("nav_table", self.tr("Bảng tổng hợp"), TablePage(office, period, self)),
                    ("nav_indicators", self.tr("Chỉ tiêu"), IndicatorsPage(office, period, self)),
                    ("nav_register", self.tr("Danh mục đơn vị"), RegisterPage(office, period, self)),
                    ("nav_send", self.tr("Gửi lên Sở"), SendPage(office, period, self)),
                ]
            case UnitKind.PROVINCE:
                return [
                    ("nav_home", self.tr("Tình hình nộp"), ProgressPage(office, period, self)),
                    ("nav_receive", self.tr("Nhận gói"), ReceivePage(office, self)),
                    ("nav_table", self.tr("Bảng tổng hợp"), TablePage(office, period, self)),
                    ("nav_indicators", self.tr("Chỉ tiêu"), IndicatorsPage(office, period, self)),
                    ("nav_register", self.tr("Danh mục đơn vị"), RegisterPage(office, period, self)),
                ]

    def _upkeep_page(self) -> UpkeepPage:
        page = UpkeepPage(self.office, self)
        self._keeper.serve(page)
        page.restored.connect(self._forget_open_form)
        return page

    def _forget_open_form(self) -> None:
        """Let go of the pages that show what the ledger held before."""
        for page in (self._form_page, self._stead_page):
            if page is not None:
                self._discard(page)
        self._form_page = self._stead_page = None
        self._go_home()

    def _home_page(self) -> HomePage:
        page = HomePage(self.office, self._period, self)
        page.form_wanted.connect(self._open_task)
        page.send_wanted.connect(self._go_send)
        return page

    def _instead_page(self) -> InsteadPage:
        page = InsteadPage(self.office, self._period, self)
        page.unit_wanted.connect(self.open_unit)
        return page

    def _destination(self, name: str, title: str, page: Page, number: int, parent: QWidget) -> QPushButton:
        made = QPushButton(title, parent)
        made.setObjectName(name)
        made.setAccessibleName(title)
        made.setCheckable(True)
        made.setAutoDefault(True)
        made.setToolTip(self.tr("Ctrl+{0}").format(number))
        self._buttons.addButton(made, self._add(page))
        made.clicked.connect(self._navigate)
        self.add_action(f"action_{name}", self.tr("Tới trang: {0}").format(title), f"Ctrl+{number}", made.click)
        return made

    def _arrange(self, side: QWidget) -> None:
        body = QWidget(self)
        body.setObjectName("page")
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.notice)
        right.addWidget(self.work)
        right.addWidget(self.pages, 1)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addLayout(right, 1)
        self.setCentralWidget(body)

    def _add(self, page: Page) -> int:
        page.said.connect(self.notice.show_good)
        page.busy.connect(self.notice.show_busy)
        page.failed.connect(self.notice.show_error)
        page.work_wanted.connect(self.work.run)
        return self.pages.addWidget(page)

    def _navigate(self) -> None:
        page = self.pages.widget(self._buttons.checkedId())
        if isinstance(page, Page):
            self._show(page)

    def _show(self, page: Page) -> None:
        # an editor keeps what was typed in it before its page goes out of sight
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()
        self.notice.hide()
        self.pages.setCurrentWidget(page)
        page.enter()

    def _discard(self, page: Page) -> None:
        self.pages.removeWidget(page)
        page.deleteLater()

    def _open_task(self, key: RecordKey) -> None:
        self.open_form(key.form_id, key.unit, Period.parse(key.period))

    def _go_home(self) -> None:
        self._buttons.buttons()[0].click()

    def _go_send(self) -> None:
        self._go("nav_send")

    def _go_units(self) -> None:
        self._go("nav_instead")

    def _go(self, name: str) -> None:
        next(each for each in self._buttons.buttons() if each.objectName() == name).click()

    def _go_back(self) -> None:
        """Go to the task list that the open form belongs to."""
        form, home = self._form_page, self._stead_page
        if form is not None and home is not None and form.filled.record.key.unit == home.unit.code:
            self._show(home)
        else:
            self._go_home()

    def _check(self, filled: Filled) -> None:
        if not filled.rejected:
            self._show(self.check_page)
            self.check_page.show_filled(filled)

    def _fill_from_excel(self, filled: Filled) -> None:
        self._show(self.twin_page)
        self.twin_page.show_filled(filled)

    def _edit(self, path: Path) -> None:
        self._back_to_form()
        if self._form_page is not None:
            self._form_page.go_to(path)

    def _back_to_form(self) -> None:
        if self._form_page is not None:
            self._show(self._form_page)

    def _finalized(self) -> None:
        words = self.notice.text
        self._go_back()
        self.notice.show_good(words.removeprefix("✓ "))

    def _choose_period(self, index: int) -> None:
        self._period = self.office.periods[index]
        for at in range(self.pages.count()):
            page = self.pages.widget(at)
            if isinstance(page, Page):
                page.show_period(self._period)
        self._go_home()
