"""Danh mục đơn vị: who exists, what happened to them, who reports; proposals; out to Excel and back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.errors import AppError
from desktop_app.domain.period import Period
from desktop_app.domain.progress import Progress
from desktop_app.domain.register import Wanted
from desktop_app.domain.register_sheet import RegisterIntake
from desktop_app.domain.unit import Area, Unit, UnitKind
from desktop_app.ui.background import Job
from desktop_app.ui.design import SPACE, follow_look, scaled
from desktop_app.ui.dialogs import choose_files, choose_save
from desktop_app.ui.english import said
from desktop_app.ui.models.unit_model import UnitModel
from desktop_app.ui.pages.page import Page
from desktop_app.ui.register.intake_view import IntakeView
from desktop_app.ui.register.intent import Intent
from desktop_app.ui.register.lines import Box
from desktop_app.ui.register.proposals_view import ProposalsView
from desktop_app.ui.register.unit_panel import UnitPanel
from desktop_app.ui.sizes import keep_rows
from desktop_app.ui.widgets import button
from desktop_app.workflow.office import Office

_PANEL_WIDTH, _LIST_WIDTH = 460, 640
_ROOM_FOR_BOTH = 900
_LEAST_LIST, _LEAST_PANEL = 200, 300
_WIDTHS = ((0, 84), (2, 138), (3, 78), (4, 104))


class RegisterPage(Page):
    """The list of units beside everything about one of them."""

    def __init__(self, office: Office, period: Period, parent: QWidget | None = None) -> None:
        super().__init__("page_register", "Danh mục đơn vị", parent)
        self._office = office
        self._period = period
        self._units: tuple[Unit, ...] = ()
        self._code = ""
        self.model = UnitModel(self)
        self.view = self._table()
        self.panel = UnitPanel(office, self)
        self.proposals = ProposalsView(office, self)
        self.intake = IntakeView(self)
        self._stack = QStackedWidget(self)
        for view in (self._both(), self.proposals, self.intake):
            self._stack.addWidget(view)
        self.column.addLayout(self._actions())
        self.column.addWidget(self._stack, 1)
        self.panel.confirmed.connect(self._carry_out)
        self.panel.failed.connect(self.failed)
        self.proposals.confirmed.connect(self._carry_out)
        self.proposals.failed.connect(self.failed)
        self.intake.taken.connect(self._take)
        self.intake.left.connect(self._show_units)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._find)

    def show_period(self, period: Period) -> None:
        """Show the exemptions and proposals of another period."""
        self._period = period
        self._refresh()

    def enter(self) -> None:
        """Read the register anew."""
        self._refresh()
        if not self._code and self._units:
            self.view.selectRow(0)

    def choose(self, code: str) -> None:
        """Show a unit by its code, whatever the filters are."""
        self._show_units()
        if self.model.row(code) < 0:
            self._words.clear()
            for box in (self._kind, self._commune, self._area):
                box.setCurrentIndex(0)
        row = self.model.row(code)
        if row >= 0:
            self.view.selectRow(row)
            self.view.scrollTo(self.model.index(row, 0))

    def take_file(self, path: Path) -> None:
        """Preview what an edited workbook would change."""
        self._run(partial(_taken, self._office, path, dry_run=True), self._preview, self.tr("Đang đọc:"))

    def save_file(self, path: Path) -> None:
        """Write the register as a workbook."""
        self._run(partial(_saved, self._office, path), self._tell_saved, self.tr("Đang ghi {0}:").format(path.name))

    def _run(self, call: Callable[..., object], done: Callable[..., None], words: str) -> None:
        job = Job(call, cancellable=True)
        job.done.connect(done)
        job.failed.connect(self.failed)
        job.cancelled.connect(self._tell_stopped)
        self.run(job, words)

    def _tell_stopped(self) -> None:
        self.said.emit(self.tr("Đã thôi. Danh mục và các tệp không đổi gì."))

    def _actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        self._list_button = button(self.tr("Đơn vị"), "action_units", self._show_units, "choice")
        self._proposals_button = button(self.tr("Đề xuất"), "action_proposals", self._show_proposals, "choice")
        for each in (self._list_button, self._proposals_button):
            each.setCheckable(True)
            row.addWidget(each)
        self._list_button.setChecked(True)
        self._proposals_button.setVisible(self._office.register.keeps_communes)
        row.addStretch(1)
        row.addWidget(button(self.tr("Thêm cơ sở (F5)"), "action_unit_new", self._start_new))
        row.addWidget(button(self.tr("Xuất Excel…"), "action_register_export", self._choose_export))
        row.addWidget(button(self.tr("Nhập Excel…"), "action_register_import", self._choose_import))
        QShortcut(QKeySequence("F5"), self).activated.connect(self._start_new)
        return row

    def _both(self) -> QWidget:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(self._filters(left))
        column.addWidget(self.view, 1)
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.setObjectName("register_splitter")
        both.setChildrenCollapsible(False)
        both.setHandleWidth(SPACE)
        both.addWidget(left)
        both.addWidget(self.panel)
        both.setStretchFactor(0, 1)
        both.setSizes([_LIST_WIDTH, _PANEL_WIDTH])
        self._split = both
        follow_look(left, _keep_list)
        follow_look(self.panel, _keep_panel)
        return both

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the chosen unit below the list where there is no room beside it."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(_ROOM_FOR_BOTH)
        self._split.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    def _filters(self, parent: QWidget) -> QGridLayout:
        self._words = QLineEdit(parent)
        self._words.setObjectName("field_register_find")
        self._words.setAccessibleName(self.tr("Tìm đơn vị"))
        self._words.setPlaceholderText(self.tr("Tìm theo tên hoặc mã, không cần dấu (Ctrl+F)"))
        self._words.setClearButtonEnabled(True)
        self._kind = Box("field_register_kind", self.tr("Cấp"), parent)
        kinds = [(self.tr("Mọi cấp"), None), (self.tr("Xã, phường"), UnitKind.COMMUNE)]
        self._kind.offer([*kinds, (self.tr("Cơ sở"), UnitKind.INSTITUTION)])
        self._commune = Box("field_register_commune", self.tr("Xã, phường"), parent)
        self._area = Box("field_register_area", self.tr("Địa bàn"), parent)
        self._area.offer(
            [(self.tr("Mọi địa bàn"), None), *((said(f"{a.words[0].upper()}{a.words[1:]}"), a) for a in Area)]
        )
        self._closed = QCheckBox(self.tr("Cả đơn vị đã ngừng"), parent)
        self._closed.setObjectName("field_register_closed")
        self._closed.setAccessibleName(self.tr("Cả đơn vị đã ngừng"))
        self._words.textChanged.connect(self._search)
        for box in (self._kind, self._commune, self._area):
            box.currentIndexChanged.connect(self._search)
        self._closed.toggled.connect(self._search)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.addWidget(self._words, 0, 0, 1, 2)
        grid.addWidget(self._closed, 0, 2)
        for at, box in enumerate((self._kind, self._commune, self._area)):
            grid.addWidget(box, 1, at)
            grid.setColumnStretch(at, 1)
        return grid

    def _table(self) -> QTableView:
        view = QTableView(self)
        view.setObjectName("units")
        view.setAccessibleName(self.tr("Các đơn vị"))
        view.setModel(self.model)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        keep_rows(view)
        view.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS:
            view.setColumnWidth(column, scaled(width))
        view.selectionModel().currentRowChanged.connect(self._show_unit)
        view.activated.connect(self.panel_focus)
        return view

    def panel_focus(self) -> None:
        """Go from the list to the chosen unit (Enter)."""
        self.panel.take_focus()

    def _refresh(self) -> None:
        everybody = self._office.register.find("")
        today = self._office.today
        self._units = tuple(unit for unit in everybody if unit.exists_on(today))
        communes = [unit for unit in self._units if unit.kind is UnitKind.COMMUNE]
        self._commune.offer(
            [(self.tr("Mọi xã, phường"), ""), *((unit.full_name, unit.code) for unit in communes)],
            self._commune.currentData(),
        )
        kinds = [unit.kind for unit in self._units]
        provisional = sum(not unit.flags_confirmed for unit in communes)
        flags = self.tr(" · cờ địa bàn của {0} xã, phường còn tạm, chờ Sở xác nhận").format(provisional)
        self.show_subtitle(
            self.tr("{0} xã, phường và {1} cơ sở đang hoạt động").format(
                kinds.count(UnitKind.COMMUNE), kinds.count(UnitKind.INSTITUTION)
            )
            + (flags if provisional else "")
        )
        self._search()
        if self._office.register.keeps_communes:
            waiting = self.proposals.show_period(self._period)
            self._proposals_button.setText(self.tr("Đề xuất ({0})").format(waiting) if waiting else self.tr("Đề xuất"))
            self._proposals_button.setAccessibleName(self.tr("Đề xuất, {0} chờ quyết định").format(waiting))

    def _search(self) -> None:
        kind, area = self._kind.currentData(), self._area.currentData()
        wanted = Wanted(
            # Qt gives the words of an enumeration back as plain text
            UnitKind(kind) if kind else None,
            str(self._commune.currentData() or ""),
            Area(area) if area else None,
            self._closed.isChecked(),
        )
        names = {unit.code: unit.full_name for unit in self._units if unit.kind is UnitKind.COMMUNE}
        code = self._code
        self.model.show_units(self._office.register.search(self._words.text(), wanted), names)
        row = self.model.row(code)
        if row >= 0:
            chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.view.selectionModel().setCurrentIndex(self.model.index(row, 0), chosen)
            self._show_unit()

    def _show_unit(self) -> None:
        unit = self.model.unit(self.view.currentIndex().row())
        if unit is not None:
            self._code = unit.code
            self.panel.show_unit(unit, self._units, self._period)

    def _find(self) -> None:
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._words.selectAll()

    def _start_new(self) -> None:
        self._show_units()
        unit = self.model.unit(self.view.currentIndex().row())
        near = (unit.code if unit.kind is UnitKind.COMMUNE else unit.parent) if unit else ""
        own = self._office.unit
        communes = [unit for unit in self._units if unit.kind is UnitKind.COMMUNE]
        if own.kind is UnitKind.COMMUNE:
            communes, near = [own], own.code
        self.panel.start_new(communes, near)

    def _carry_out(self, intent: Intent) -> None:
        try:
            done = intent.act()
        except AppError as error:
            self.failed.emit(error)
            return
        if isinstance(done, Unit):
            self._code = done.code
        self._refresh()
        self.said.emit(self.tr("Đã ghi vào danh mục."))

    def _show_units(self) -> None:
        self._turn_to(0, self._list_button)

    def _show_proposals(self) -> None:
        self._turn_to(1, self._proposals_button)
        self.proposals.focus_list()

    def _turn_to(self, at: int, chosen: QPushButton) -> None:
        for each in (self._list_button, self._proposals_button):
            each.setChecked(each is chosen)
        self._stack.setCurrentIndex(at)

    def _choose_export(self) -> None:
        suggested = self.tr("danh-muc-don-vi.xlsx")
        chosen = choose_save(self, self.tr("Xuất danh mục"), suggested, self.tr("Tệp Excel (*.xlsx)"))
        if chosen:
            self.save_file(Path(chosen))

    def _choose_import(self) -> None:
        files = choose_files(self, self.tr("Nhập danh mục"), self.tr("Tệp Excel (*.xlsx)"))
        if files:
            self.take_file(Path(files[0]))

    def _preview(self, taken: "_Taken") -> None:
        path, intake = taken
        self.intake.show_intake(path, intake)
        self._turn_to(2, self._list_button)
        self._list_button.setChecked(False)
        if intake.refused:
            words = self.tr("{0} ô không nhận được: sửa trong tệp rồi nhập lại.").format(intake.refused)
            self.failed.emit(AppError(words))
        else:
            self.said.emit(
                self.tr("{0} đơn vị sẽ thay đổi. Xem từng ô rồi bấm “Ghi vào danh mục”.").format(intake.units)
            )

    def _take(self, path: Path) -> None:
        words = self.tr("Đang ghi vào danh mục:")
        self._run(partial(_taken, self._office, path, dry_run=False), self._tell_taken, words)

    def _tell_taken(self, taken: "_Taken") -> None:
        path, intake = taken
        if not intake.done:
            self._preview(taken)
            return
        self._show_units()
        self._refresh()
        self.said.emit(self.tr("Đã ghi {0} đơn vị từ {1}.").format(intake.units, path.name))

    def _tell_saved(self, saved: tuple[Path, int]) -> None:
        path, count = saved
        self.wrote.emit(self.tr("Đã ghi {0}: {1} đơn vị.").format(path, count), path)


_Taken = tuple[Path, RegisterIntake]


def _taken(office: Office, path: Path, progress: Progress, *, dry_run: bool) -> _Taken:
    return path, office.register_book.take(path, dry_run=dry_run, progress=progress)


def _saved(office: Office, path: Path, progress: Progress) -> tuple[Path, int]:
    return path, office.register_book.export(path, progress)


def _keep_list(units: QWidget) -> None:
    units.setMinimumHeight(scaled(_LEAST_LIST))


def _keep_panel(panel: QWidget) -> None:
    """Keep the chosen unit large enough for its fields, beside the list or below it."""
    panel.setMinimumSize(scaled(_LEAST_PANEL), scaled(_LEAST_PANEL))
