"""What communes propose: one line a proposal, with what speaks for caution, and the department's answer."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.domain.period import Period
from desktop_app.domain.register import Proposal, Wish
from desktop_app.domain.vietnamese import show_date
from desktop_app.ui.design import SPACE, scaled
from desktop_app.ui.english import said
from desktop_app.ui.register.intent import ConfirmCard, Intent
from desktop_app.ui.register.lines import Fields
from desktop_app.ui.sizes import keep_rows
from desktop_app.ui.tone import TONE_ROLE, ToneDelegate
from desktop_app.ui.widgets import button, label
from desktop_app.workflow.office import Office


class ProposalsView(QWidget):
    """The proposals of a period; accepting or refusing is confirmed first."""

    confirmed = Signal(object)
    failed = Signal(object)

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office
        self._found: tuple[Proposal, ...] = ()
        headings = [self.tr("Xã, phường"), self.tr("Đề xuất"), self.tr("Từ ngày"), self.tr("Lưu ý, quyết định")]
        self.table = QTableWidget(0, len(headings), self)
        self.table.setObjectName("proposals")
        self.table.setAccessibleName(self.tr("Đề xuất của xã, phường"))
        self.table.setHorizontalHeaderLabels(headings)
        self.table.verticalHeader().hide()
        keep_rows(self.table)
        self.table.setItemDelegate(ToneDelegate(self.table))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setStretchLastSection(True)
        for at, width in enumerate((150, 400, 96)):
            self.table.setColumnWidth(at, scaled(width))
        self._about = label("", "hint", self)
        fields = Fields(self)
        self._code = fields.line("field_proposal_code", self.tr("Mã"), self.tr("để trống: đặt mã tạm (chỉ cơ sở mới)"))
        self._reason = fields.line("field_proposal_reason", self.tr("Lý do không nhận"), self.tr("xã, phường sẽ đọc"))
        self._accept = button(self.tr("Chấp nhận"), "action_accept", self._want_accept, "main")
        self._reject = button(self.tr("Không nhận"), "action_reject", self._want_reject)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._accept)
        row.addWidget(self._reject)
        row.addStretch(1)
        self.card = ConfirmCard(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.card)
        column.addWidget(self.table, 1)
        column.addWidget(self._about)
        column.addLayout(fields)
        column.addLayout(row)
        self.table.itemSelectionChanged.connect(self._choose)
        self.card.confirmed.connect(self.confirmed)

    def show_period(self, period: Period) -> int:
        """Show the proposals of a period; return how many wait for a decision."""
        self.card.leave()
        self._found = self._office.proposals.of(period)
        self.table.setRowCount(len(self._found))
        for row, each in enumerate(self._found):
            since = show_date(each.since) if each.since else ""
            for at, words in enumerate((each.proposer, said(each.words), since, said(_stands(each)))):
                cell = QTableWidgetItem(words)
                cell.setToolTip(words)
                if each.decision is not None:
                    cell.setData(TONE_ROLE, "quiet")
                elif each.like and at:
                    cell.setData(TONE_ROLE, "danger")
                self.table.setItem(row, at, cell)
        if self._found:
            self.table.selectRow(0)
        self._choose()
        return sum(each.decision is None for each in self._found)

    def _chosen(self) -> Proposal | None:
        row = self.table.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _choose(self) -> None:
        each = self._chosen()
        waiting = each is not None and each.decision is None
        for field in (self._accept, self._reject):
            field.setEnabled(waiting)
        self._code.setEnabled(waiting and each is not None and each.wish is Wish.NEW)
        self._about.setText(_about(each) if each else self.tr("Kỳ này chưa nhận đề xuất nào."))

    def _want_accept(self) -> None:
        each = self._chosen()
        if each is None:
            return
        warning = self.tr("⚠ Giống {0}. ").format(", ".join(u.full_name for u in each.like)) if each.like else ""
        words = self.tr("{0}Ghi vào danh mục và lịch sử: {1}, {2}.")
        words = words.format(warning, said(each.words), each.commune.full_name)
        # the likeness has been told in the card, so its yes is the explicit one
        accept = partial(self._office.proposals.accept, each, self._code.text(), anyway=bool(each.like))
        self.card.show_intent(Intent(words, accept, self.tr("Vẫn chấp nhận") if each.like else self.tr("Chấp nhận")))

    def _want_reject(self) -> None:
        each, reason = self._chosen(), " ".join(self._reason.text().split())
        if each is None:
            return
        if not reason:
            self.failed.emit(AppError("Chưa ghi lý do không nhận.", "Ghi lý do để xã, phường biết cách sửa đề xuất."))
            return
        words = self.tr("Không nhận: {0}. Lý do: {1}").format(said(each.words), reason)
        self.card.show_intent(
            Intent(words, partial(self._office.proposals.reject, each, reason), self.tr("Không nhận"))
        )

    def focus_list(self) -> None:
        """Put the keyboard on the proposals."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _stands(each: Proposal) -> str:
    if each.decision is not None:
        if each.decision.accepted:
            return f"Đã chấp nhận, mã {each.decision.unit}"
        return f"Không nhận: {each.decision.reason}"
    return f"Giống {', '.join(f'{u.full_name} ({u.code})' for u in each.like)}" if each.like else "Chờ quyết định"


def _about(each: Proposal) -> str:
    parts = [each.ownership, each.address, each.document, each.why]
    return "; ".join(part for part in parts if part)
