"""The window: who you are on the left, the page you are on, and one bar for what it has to say."""

from collections.abc import Callable
from weakref import proxy

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QCloseEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QMainWindow, QPushButton, QStackedWidget, QWidget

from desktop_app.domain.agenda import NextStep, StepKind
from desktop_app.domain.period import Period
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path, RecordKey
from desktop_app.domain.unit import UnitKind
from desktop_app.settings import SettingsFile
from desktop_app.ui.assistance import Assistance
from desktop_app.ui.copy_keeper import CopyKeeper
from desktop_app.ui.design import WINDOW_SIZE
from desktop_app.ui.frame import framed
from desktop_app.ui.going import Roads
from desktop_app.ui.icons import icon_of, put_icon
from desktop_app.ui.idle import IdleLock
from desktop_app.ui.key_pages import key_of, key_pages
from desktop_app.ui.leaving import Leaving
from desktop_app.ui.notices import NoticeBar
from desktop_app.ui.pages.check import CheckPage
from desktop_app.ui.pages.form_page import FormPage
from desktop_app.ui.pages.home import HomePage
from desktop_app.ui.pages.indicators import IndicatorsPage
from desktop_app.ui.pages.instead import InsteadPage
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.preview import PreviewPage
from desktop_app.ui.pages.receive import ReceivePage
from desktop_app.ui.pages.register import RegisterPage
from desktop_app.ui.pages.send import SendPage
from desktop_app.ui.pages.settings_page import SettingsPage
from desktop_app.ui.pages.table import ProgressPage, TablePage
from desktop_app.ui.pages.twin_page import TwinPage
from desktop_app.ui.pages.upkeep import UpkeepPage
from desktop_app.ui.parting import Parting
from desktop_app.ui.plugging import Plugging
from desktop_app.ui.preview.offer import Offer
from desktop_app.ui.read_only import looking_banner
from desktop_app.ui.side_bar import SideBar
from desktop_app.ui.widgets import action
from desktop_app.ui.work_bar import WorkBar
from desktop_app.workflow.office import Office


class MainWindow(QMainWindow):
    """The whole application for one open ledger; ``another_wanted`` asks for the list of other ledgers."""

    another_wanted = Signal()

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
        self.plugging = Plugging(office, self)
        self.plugging.line.see_wanted.connect(self._go_receive)
        self._leaving = Leaving(self, self.work)
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
        self.preview_page = PreviewPage(office, self)
        self._add(self.preview_page)
        self.preview_page.back_wanted.connect(self._leave_preview)
        # where the preview leads back to
        self._before_preview: Page | None = None
        self._keeper = CopyKeeper(office, self.settings, self.notice, self)
        self.add_action("action_back_up_now", self.tr("Sao lưu ngay"), "Ctrl+B", self._keeper.back_up)
        self._arrange(self._side())
        self.assistance = Assistance(self, office, self._roads())
        self._parting = Parting(self, self.notice)
        self.idle = IdleLock(self, office, self.settings, self.notice)
        self.add_action("action_lock", self.tr("Khóa sổ ngay"), "Ctrl+L", self.idle.lock_now)
        self._buttons.buttons()[0].click()
        odd = office.odd_clock()
        if odd is not None:
            self.notice.show_error(odd)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to keep copies once there is a window."""
        super().showEvent(event)
        self._keeper.begin()
        self.plugging.begin()

    def add_action(self, name: str, words: str, shortcut: str, slot: Callable[[], object]) -> QAction:
        """Add an action of the whole window that calls ``slot``; it has a key, and stands in the sheet of keys."""
        return action(self, name, words, shortcut, slot)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Close, unless something would be lost, or runs and the clerk would rather wait."""
        event.setAccepted(not self._parting.stays() and self._leaving.may_close())
        if event.isAccepted():
            self.plugging.leave()
            self._keeper.leave()

    def keeps(self) -> bool:
        """Say whether something typed here waits to be kept; the clerk is told, once."""
        return self._parting.stays()

    @property
    def period(self) -> Period:
        """The period that is chosen."""
        return self._period

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
            if not self._form_page.keep_again():
                # what could not be written would go with its page; the notice says why
                self.pages.setCurrentWidget(self._form_page)
                return self._form_page
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

    def _roads(self) -> Roads:
        # the parts of a window do not hold it, or it would not go when it is closed
        this = proxy(self)
        return Roads(
            lambda: this.page,
            lambda: this.period,
            lambda form_id, unit, period: this.open_form(form_id, unit, period),  # noqa: PLW0108 - not bound to the window
            lambda name, words, key, slot: this.add_action(name, words, key, slot),  # noqa: PLW0108 - not bound either
            self.notice.show_error,
        )

    def _side(self) -> SideBar:
        side = SideBar(self.office, self._period, self.settings, self)
        side.find_wanted.connect(self._find)
        side.period_chosen.connect(self._choose_period)
        side.person.seated.connect(self._greet)
        side.person.another_ledger_wanted.connect(self.another_wanted)
        self.add_action("action_switch_person", self.tr("Đổi người nhập"), "Ctrl+U", side.person.ask)
        self.add_action("action_open_ledger", self.tr("Mở sổ khác"), "Ctrl+O", self.another_wanted.emit)
        pages = [*self._destinations(), self._upkeep(), *key_pages(self.office, self)]
        for number, (name, title, page) in enumerate(pages, start=1):
            side.places.add(self._destination(name, title, page, key_of(number), side.places.ground))
        settings = SettingsPage(self.settings, self)
        side.add_below(self._destination("nav_settings", self.tr("Cài đặt"), settings, "Ctrl+,", side))
        return side

    def _greet(self, name: str) -> None:
        self.notice.show_good(self.tr("Từ giờ mọi thay đổi ghi tên {0}.").format(name))

    def _upkeep(self) -> tuple[str, str, Page]:
        return "nav_upkeep", self.tr("Sao lưu và kiểm tra"), self._upkeep_page()

    def _destinations(self) -> list[tuple[str, str, Page]]:
        office, period = self.office, self._period
        match office.unit.kind:
            case UnitKind.INSTITUTION:
                return [
                    ("nav_home", self.tr("Trang chủ"), self._home_page()),
                    ("nav_send", self.tr("Gửi"), SendPage(office, period, self)),
                    ("nav_receive", self.tr("Nhận biên nhận, gói"), self.plugging.serve(ReceivePage(office, self))),
                ]
            case UnitKind.COMMUNE:
                return [
                    ("nav_home", self.tr("Việc của xã, phường"), self._home_page()),
                    ("nav_instead", self.tr("Điền thay cơ sở"), self._instead_page()),
                    ("nav_receive", self.tr("Nhận gói"), self.plugging.serve(ReceivePage(office, self))),
                    ("nav_progress", self.tr("Tình hình nộp"), ProgressPage(office, period, self)),
                    ("nav_table", self.tr("Bảng tổng hợp"), TablePage(office, period, self)),
                    ("nav_indicators", self.tr("Chỉ tiêu"), IndicatorsPage(office, period, self)),
                    ("nav_register", self.tr("Danh mục đơn vị"), RegisterPage(office, period, self)),
                    ("nav_send", self.tr("Gửi lên Sở"), SendPage(office, period, self)),
                ]
            case UnitKind.PROVINCE:
                return [
                    ("nav_home", self.tr("Tình hình nộp"), self._department_home()),
                    ("nav_receive", self.tr("Nhận gói"), self.plugging.serve(ReceivePage(office, self))),
                    ("nav_table", self.tr("Bảng tổng hợp"), TablePage(office, period, self)),
                    ("nav_indicators", self.tr("Chỉ tiêu"), IndicatorsPage(office, period, self)),
                    ("nav_register", self.tr("Danh mục đơn vị"), RegisterPage(office, period, self)),
                ]

    def _upkeep_page(self) -> UpkeepPage:
        page = UpkeepPage(self.office, self)
        self._keeper.serve(page)
        page.restored.connect(self._forget_open_form)
        page.erased.connect(self._let_go_of_forms)
        return page

    def _forget_open_form(self) -> None:
        """Let go of the pages that show what the ledger held before, and go home."""
        self._let_go_of_forms()
        self._go_home()

    def _let_go_of_forms(self) -> None:
        for page in (self._form_page, self._stead_page):
            if page is not None:
                self._discard(page)
        self._form_page = self._stead_page = None

    def _home_page(self) -> HomePage:
        page = HomePage(self.office, self._period, self)
        page.form_wanted.connect(self._open_task)
        page.send_wanted.connect(self._go_send)
        page.receive_wanted.connect(self._go_receive)
        return page

    def _department_home(self) -> ProgressPage:
        page = ProgressPage(self.office, self._period, self)
        page.step_wanted.connect(self._take_step)
        return page

    def _take_step(self, step: NextStep) -> None:
        self._go("nav_receive" if step.kind is StepKind.RECEIVE else "nav_indicators")

    def _instead_page(self) -> InsteadPage:
        page = InsteadPage(self.office, self._period, self)
        page.unit_wanted.connect(self.open_unit)
        return page

    def _destination(self, name: str, title: str, page: Page, key: str, parent: QWidget) -> QPushButton:
        made = QPushButton(title, parent)
        made.setObjectName(name)
        made.setAccessibleName(title)
        made.setCheckable(True)
        made.setAutoDefault(True)
        made.setToolTip(key)
        put_icon(made, icon_of(name), "side_ink")
        self._buttons.addButton(made, self._add(page))
        made.clicked.connect(self._navigate)
        self.add_action(f"action_{name}", self.tr("Tới trang: {0}").format(title), key, made.click)
        return made

    def _arrange(self, side: QWidget) -> None:
        looking = looking_banner(self, read_only=self.office.read_only)
        self.setCentralWidget(framed(self, side, (self.notice, looking, self.plugging.line, self.work), self.pages))

    def _add(self, page: Page) -> int:
        page.said.connect(self.notice.show_good)
        page.wrote.connect(self.notice.show_written)
        page.busy.connect(self.notice.show_busy)
        page.failed.connect(self.notice.show_error)
        page.work_wanted.connect(self.work.run)
        page.print_wanted.connect(self._preview)
        self.plugging.changed.connect(page.show_sticks)
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

    def _preview(self, offer: Offer) -> None:
        self._before_preview = self.page
        self._show(self.preview_page)
        self.preview_page.show_offer(offer)

    def _leave_preview(self) -> None:
        if self._before_preview is None:
            self._go_home()
        else:
            self._show(self._before_preview)

    def _discard(self, page: Page) -> None:
        if self._before_preview is page:
            self._before_preview = None
        self.pages.removeWidget(page)
        page.deleteLater()

    def _open_task(self, key: RecordKey) -> None:
        self.open_form(key.form_id, key.unit, Period.parse(key.period))

    def _find(self) -> None:
        self.assistance.find()

    def _go_home(self) -> None:
        self._buttons.buttons()[0].click()

    def _go_send(self) -> None:
        self._go("nav_send")

    def _go_receive(self) -> None:
        self._go("nav_receive")

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
