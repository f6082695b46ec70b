"""Khóa đã cấp: every unit with its key, and what only DOET does with them: issue, revoke, publish."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.edition import Edition, IssuedKey
from desktop_app.domain.errors import AppError
from desktop_app.domain.key_list import KeyLine, KeyStanding, Unpublished, key_lines, unpublished
from desktop_app.domain.table import Table
from desktop_app.ui.background import Job
from desktop_app.ui.design import SPACE, follow_look, scaled
from desktop_app.ui.dialogs import choose_save
from desktop_app.ui.issued_keys.issuing import IssuePanel
from desktop_app.ui.issued_keys.keeping import KeepingPanel
from desktop_app.ui.issued_keys.publishing import PublishPanel
from desktop_app.ui.issued_keys.revoking import RevokePanel
from desktop_app.ui.issued_keys.words import counted, edition_words, issued_table
from desktop_app.ui.models.issued_model import IssuedModel
from desktop_app.ui.pages.page import Page
from desktop_app.ui.panel import Panel, PanelHolder, pass_on
from desktop_app.ui.preview.offer import Offer, Variant
from desktop_app.ui.register.lines import Box
from desktop_app.ui.sizes import keep_rows
from desktop_app.ui.tone import ToneDelegate
from desktop_app.ui.widgets import button, label
from desktop_app.workflow.office import Office

_FILE = "khoa-da-cap"
_WIDTHS = ((1, 84), (2, 262), (3, 178), (4, 92), (5, 140))
_NAME_WIDTH = 220


@dataclass(frozen=True, slots=True)
class _Found:
    lines: tuple[KeyLine, ...]
    edition: Edition | None
    waiting: Unpublished


class IssuedKeysPage(Page):
    """The list, sorted and filtered; a piece of work takes its place while it is open."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__("page_issued_keys", "Khóa đã cấp", parent)
        self._office = office
        self._edition: Edition | None = None
        self._waiting = Unpublished(0, 0)
        self._chosen: KeyLine | None = None
        self.model = IssuedModel(self)
        self._issue = button(self.tr("Cấp chứng thư…"), "action_issue", self._open_issue, "main")
        self._revoke = button(self.tr("Thu hồi…"), "action_revoke", self._open_revoke)
        self._write = button(self.tr("Xuất danh mục có ký…"), "action_write_edition", self._open_publish)
        self._news = label("", "hint", self)
        self._holder = PanelHolder(self)
        self._list = QWidget(self)
        self.view = self._table()
        self._arrange()
        self.model.modelReset.connect(self._choose_again)
        follow_look(self, IssuedKeysPage._fit)
        self.add_action("action_keep_issuer", self.tr("Nơi cất khóa cấp chứng thư…"), "", self._open_keeping)
        self.add_action("action_export_keys", self.tr("Kết xuất Excel…"), "", self._choose_export)
        self.add_action("action_print_table", self.tr("In, xem trước…"), "Ctrl+P", self._print)
        pass_on(self._holder, self)
        self._holder.changed.connect(self.refresh)
        self._holder.moved.connect(self._make_room)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._find)

    def enter(self) -> None:
        """Read the list anew, and let the keyboard begin at the filter."""
        self.refresh()
        if self._holder.panel is None:
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read the list anew, off the window's thread."""
        job = Job(partial(_found, self._office, older=self._older.isChecked()))
        job.done.connect(self._show)
        job.failed.connect(self.failed)
        job.start()

    def _show(self, found: _Found) -> None:
        self._edition, self._waiting = found.edition, found.waiting
        self.model.show_lines(found.lines)
        self.show_subtitle(counted(found.lines))
        self._news.setText(edition_words(found.edition, found.waiting))

    def _remember(self) -> None:
        """Know which line is chosen, so that it stays so under another order or filter."""
        line = self.model.line(self.view.currentIndex().row())
        if line is not None:
            self._chosen = line
        self._show_able()

    def _choose_again(self) -> None:
        line = self._chosen
        row = self.model.row(line.key.fingerprint if line.key else "", line.unit) if line is not None else 0
        if self.model.rowCount():
            chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.view.selectionModel().setCurrentIndex(self.model.index(max(row, 0), 0), chosen)
        self._show_able()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the names what the other columns leave, and never too little to be read."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for column, width in _WIDTHS:
            self.view.setColumnWidth(column, scaled(width))
        others = sum(scaled(width) for _, width in _WIDTHS)
        room = self.view.width() - self.view.verticalScrollBar().sizeHint().width() - SPACE
        self.view.setColumnWidth(0, max(room - others, scaled(_NAME_WIDTH)))

    def _show_able(self) -> None:
        line = self.model.line(self.view.currentIndex().row())
        able = line is not None and line.key is not None and line.standing is not KeyStanding.EXPIRED
        self._revoke.setEnabled(able and not self._office.read_only)

    def _arrange(self) -> None:
        self._bar = QWidget(self)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        for each in (self._issue, self._revoke, self._write):
            row.addWidget(each)
            each.setEnabled(not self._office.read_only)
        row.addStretch(1)
        self.column.addWidget(self._bar)
        self.column.addWidget(self._news)
        ground = QWidget(self)
        ground.setObjectName("scroll_ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._holder)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(ground)
        self._scroll.hide()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(self._filters())
        column.addWidget(self.view, 1)
        self.column.addWidget(self._scroll, 1)
        self.column.addWidget(self._list, 1)

    def _filters(self) -> QHBoxLayout:
        self.words = QLineEdit(self._list)
        self.words.setObjectName("field_find_key")
        self.words.setAccessibleName(self.tr("Tìm đơn vị hoặc vân tay"))
        self.words.setPlaceholderText(self.tr("Tìm theo tên, mã hoặc vân tay, không cần dấu (Ctrl+F)"))
        self.words.setClearButtonEnabled(True)
        self._standing = Box("field_key_standing", self.tr("Trạng thái khóa"), self._list)
        kinds = [(f"{each.words[0].upper()}{each.words[1:]}", each) for each in KeyStanding]
        self._standing.offer([(self.tr("Mọi trạng thái"), None), *kinds])
        self._older = QCheckBox(self.tr("Cả khóa trước"), self._list)
        self._older.setObjectName("field_older_keys")
        self._older.setAccessibleName(self.tr("Cả các khóa trước của mỗi đơn vị"))
        self.words.textChanged.connect(self._filter)
        self._standing.currentIndexChanged.connect(self._filter)
        self._older.toggled.connect(self.refresh)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.words, 2)
        row.addWidget(self._standing, 1)
        row.addWidget(self._older)
        return row

    def _table(self) -> QTableView:
        view = QTableView(self._list)
        view.setObjectName("issued_keys")
        view.setAccessibleName(self.tr("Khóa của các đơn vị"))
        view.setModel(self.model)
        view.setItemDelegate(ToneDelegate(view))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        keep_rows(view)
        view.setSortingEnabled(True)
        view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        view.selectionModel().currentRowChanged.connect(self._remember)
        view.activated.connect(self._open_revoke)
        return view

    def _filter(self) -> None:
        standing = self._standing.currentData()
        self.model.filter(self.words.text(), KeyStanding(standing) if standing else None)

    def _find(self) -> None:
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def _make_room(self) -> None:
        """Show either the list or the piece of work that is open."""
        working = self._holder.panel is not None
        self._scroll.setVisible(working)
        for each in (self._bar, self._news, self._list):
            each.setVisible(not working)
        if not working:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_issue(self) -> None:
        self._open(IssuePanel(self._office.issuing, self._office.keys, self._holder))

    def _open_revoke(self) -> None:
        line = self.model.line(self.view.currentIndex().row())
        if line is not None and line.key is not None and self._revoke.isEnabled():
            self._open(RevokePanel(self._office.issuing, line.name, line.key, self._office.now, self._holder))

    def _open_publish(self) -> None:
        office = self._office
        self._open(PublishPanel(office.editions, office.keys, self._edition, self._waiting, self._holder))

    def _open_keeping(self) -> None:
        self._open(KeepingPanel(self._office.issuing, self._holder))

    def _open(self, panel: Panel) -> None:
        self._holder.open(panel)

    @property
    def table(self) -> Table:
        """The list as it is shown, finished."""
        return issued_table(self.model.lines, self._news.text())

    def _print(self) -> None:
        make = partial(self._office.printing.table, self.table, "", _FILE)
        self.print_wanted.emit(Offer(self.table.title, (Variant("table", self.table.title, make),)))

    def _choose_export(self) -> None:
        chosen = choose_save(self, self.tr("Kết xuất"), f"{_FILE}.xlsx", self.tr("Tệp Excel (*.xlsx)"))
        if chosen:
            self.export(Path(chosen))

    def export(self, path: Path) -> None:
        """Write the list, as it is shown, as a workbook."""
        job = Job(partial(self._office.printing.save_sheet, self.table, path), cancellable=True)
        job.done.connect(self._exported)
        job.failed.connect(self.failed)
        job.cancelled.connect(self._stopped)
        self.run(job, self.tr("Đang ghi {0}:").format(path.name))

    def _exported(self, path: Path) -> None:
        self.wrote.emit(self.tr("Đã ghi {0}.").format(path), path)

    def _stopped(self) -> None:
        self.failed.emit(AppError(self.tr("Đã thôi kết xuất, chưa ghi tệp nào.")))


def _found(office: Office, *, older: bool) -> _Found:
    """Return who has which key, as the ledger and the newest edition say."""
    issued: tuple[IssuedKey, ...] = office.issuing.issued()
    edition = office.editions.newest()
    units = [unit for unit in office.register.find("") if unit.exists_on(office.today)]
    return _Found(key_lines(units, issued, edition, office.now, older=older), edition, unpublished(issued, edition))
