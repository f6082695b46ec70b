"""Xóa theo thời hạn lưu: how long people's names are kept, what is older, and its deletion in two steps."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.backup import Backup
from desktop_app.domain.period import Period
from desktop_app.domain.retention import Erasure, Held
from desktop_app.ui.background import Job
from desktop_app.ui.design import SPACE, WIDE
from desktop_app.ui.english import said
from desktop_app.ui.sizes import fix_width
from desktop_app.ui.widgets import button, label
from desktop_app.workflow.office import Office
from desktop_app.workflow.retention import YEARS

_FIELD = 200


class RetentionCard(QFrame):
    """Says what is due and deletes it once the period has been typed; ``erased`` when the ledger has changed."""

    work_wanted = Signal(object, str)
    failed = Signal(object)
    erased = Signal()
    told = Signal(str)

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Xóa theo thời hạn lưu"))
        self._office = office
        self._limit: Period | None = None
        self._older: tuple[Backup, ...] = ()
        self.years = QComboBox(self)
        self.years.setObjectName("field_retention_years")
        self.years.setAccessibleName(self.tr("Giữ biểu có tên người"))
        for years in YEARS:
            self.years.addItem(self.tr("{0} năm").format(years) if years else self.tr("Không đặt hạn"), years)
        fix_width(self.years, _FIELD)
        self.years.currentIndexChanged.connect(self._keep_years)
        self._words = label("", "question", self)
        self.typed = QLineEdit(self)
        self.typed.setObjectName("field_retention_typed")
        self.typed.setAccessibleName(self.tr("Gõ lại kỳ để xóa"))
        fix_width(self.typed, _FIELD)
        self._typed_words = label("", "question", self)
        self._typed_words.setBuddy(self.typed)
        self._erase = button(self.tr("Xóa hẳn"), "action_erase_old", self._do_erase, "main")
        self._copies = button(self.tr("Xóa cả bản sao cũ"), "action_erase_copies", self._do_copies)
        self._close = button(self.tr("Thôi"), "action_retention_close", self.hide)
        self.typed.textChanged.connect(self._settle)
        self.typed.returnPressed.connect(self._erase.click)
        self._arrange()
        self.hide()

    def show_due(self) -> None:
        """Open, and say what is due."""
        self.years.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.years.setCurrentIndex(max(self.years.findData(self._office.retention.years), 0))
        self.years.blockSignals(False)  # noqa: FBT003 - Qt's own
        self.years.setEnabled(not self._office.read_only)
        self.show()
        self._look()
        self.years.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, SPACE + 4, WIDE, SPACE + 4)
        column.setSpacing(SPACE)
        column.addWidget(label(self.tr("Xóa theo thời hạn lưu"), "section_title", self))
        hint = self.tr(
            "Đội ngũ và sổ tập huấn có tên người: chỉ giữ trong thời hạn đơn vị quy định (Luật 91/2025/QH15)."
        )
        column.addWidget(label(hint, "hint", self))
        first = QHBoxLayout()
        first.setSpacing(SPACE)
        words = label(self.years.accessibleName(), "question", self)
        words.setWordWrap(False)
        words.setBuddy(self.years)
        first.addWidget(words)
        first.addWidget(self.years)
        first.addStretch(1)
        column.addLayout(first)
        column.addWidget(self._words)
        second = QHBoxLayout()
        second.setSpacing(SPACE)
        self._typed_words.setWordWrap(False)
        for each in (self._typed_words, self.typed, self._erase, self._copies):
            second.addWidget(each)
        second.addStretch(1)
        second.addWidget(self._close)
        column.addLayout(second)

    def _keep_years(self) -> None:
        self._office.retention.set_years(self.years.currentData())
        self._look()

    def _look(self) -> None:
        self._limit = self._office.retention.limit()
        held = self._office.retention.look(self._limit) if self._limit else ()
        self._older = self._office.retention.older_copies()
        self._words.setText(self._due_words(held))
        for each in (self._typed_words, self.typed, self._erase):
            each.setVisible(bool(held) and not self._office.read_only)
        if self._limit is not None:
            self._typed_words.setText(self.tr("Gõ {0} để xóa hẳn:").format(self._limit.code))
        self.typed.clear()
        self._settle()
        self._copies.setText(self.tr("Xóa cả {0} bản sao cũ").format(len(self._older)))
        self._copies.setAccessibleName(self._copies.text())
        self._copies.setVisible(bool(self._older) and not held)

    def _due_words(self, held: tuple[Held, ...]) -> str:
        if self._limit is None:
            return self.tr("Chưa đặt hạn: không có gì phải xóa.")
        if not held and self._older:
            words = self.tr("{0} bản sao lưu cạnh sổ làm trước lần xóa, vẫn còn giữ. Bản trên USB phải tự xóa.")
            return words.format(len(self._older))
        if not held:
            return self.tr("Không còn gì cũ hơn {0}.").format(said(self._limit.title))
        lines = [
            self.tr("  {0}, {1}: {2} phiếu, {3} dòng nhật ký, {4} bản chốt").format(
                each.period, self._office.form(each.form_id).title, each.records, each.changes, each.snapshots
            )
            for each in held
        ]
        after = self.tr(
            "Xóa là không lấy lại được. Còn lại số lượng và mã băm làm chứng; chỉ tiêu tính từ các biểu này thì "
            "kết xuất trước."
        )
        return "\n".join([self.tr("Trước {0}, quá hạn:").format(said(self._limit.title)), *lines, after])

    def _settle(self) -> None:
        self._erase.setEnabled(self._limit is not None and self.typed.text().strip() == self._limit.code)

    def _do_erase(self) -> None:
        if self._limit is not None:
            job = Job(partial(self._office.retention.erase, self._limit, self.typed.text()))
            job.done.connect(self._erased)
            job.failed.connect(self.failed)
            self.work_wanted.emit(job, self.tr("Đang xóa…"))

    def _erased(self, done: Erasure) -> None:
        self._look()
        self.erased.emit()
        words = self.tr("Đã xóa {0} phiếu, {1} dòng nhật ký, {2} bản chốt.")
        self.told.emit(words.format(done.records, done.changes, len(done.snapshots)))
        if self._older:
            self._copies.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do_copies(self) -> None:
        job = Job(partial(self._office.retention.forget_copies, self._older))
        job.done.connect(self._copies_gone)
        job.failed.connect(self.failed)
        self.work_wanted.emit(job, self.tr("Đang sao lưu lại rồi xóa bản cũ…"))

    def _copies_gone(self, count: int) -> None:
        self._look()
        self.erased.emit()
        self.told.emit(self.tr("Đã sao lưu lại và xóa {0} bản sao cũ.").format(count))
