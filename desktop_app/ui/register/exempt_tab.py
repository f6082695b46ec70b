"""Which forms a unit need not report in the period, and why."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.domain.period import Period
from desktop_app.domain.register import Exemption
from desktop_app.domain.unit import Unit
from desktop_app.ui.design import SPACE, WIDE
from desktop_app.ui.english import said
from desktop_app.ui.register.intent import Intent
from desktop_app.ui.register.lines import Fields, listing
from desktop_app.ui.sizes import limit_height
from desktop_app.ui.widgets import button, label
from desktop_app.workflow.office import Office


class ExemptTab(QWidget):
    """The exceptions to "every unit reports every form" of one unit and period."""

    wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office
        self._unit: Unit | None = None
        self._period = office.period
        self._found: tuple[Exemption, ...] = ()
        self._title = label("", "question", self)
        self._list = listing("exemptions", self.tr("Các biểu mẫu được miễn"), self)
        limit_height(self._list, 140)
        fields = Fields(self)
        self._form = fields.box("field_exempt_form", self.tr("Miễn"))
        self._reason = fields.line("field_exempt_reason", self.tr("Lý do"), self.tr("bắt buộc"))
        self._document = fields.line("field_exempt_document", self.tr("Theo văn bản"))
        self._save = button(self.tr("Miễn báo cáo"), "action_exempt", self._want_exempt, "main")
        self._lift = button(self.tr("Bỏ miễn dòng đã chọn"), "action_expect", self._want_expect)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._save)
        row.addWidget(self._lift)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, SPACE, WIDE, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self._title)
        column.addWidget(self._list)
        column.addLayout(fields)
        column.addLayout(row)
        column.addStretch(1)

    def show_unit(self, unit: Unit, period: Period, *, editable: bool) -> None:
        """Show what a unit is exempt from in a period."""
        self._unit, self._period = unit, period
        forms = [
            (self._office.form(entry.form_id).title, entry.form_id)
            for entry in self._office.pack.entries
            if entry.filled_by is unit.kind and period.of_kind(entry.period_kind) in period.together
        ]
        self._form.offer([(self.tr("Mọi biểu mẫu"), ""), *forms])
        # what is said of every form is said once, though it is about the calendar year's too
        self._found = tuple(
            each
            for part in period.together
            for each in self._office.register.exemptions(part).get(unit.code, ())
            if each.form_id or part == period
        )
        self._list.clear()
        self._list.addItems([f"{self._called(each.form_id)}: {each.reason}" for each in self._found])
        self._list.setCurrentRow(0 if self._found else -1)
        words = self.tr("Phải báo cáo mọi biểu mẫu của {0}.") if not self._found else self.tr("Được miễn trong {0}:")
        self._title.setText(words.format(said(period.title)))
        self._reason.clear()
        self._document.clear()
        for each in (self._form, self._save):
            each.setEnabled(editable)
        self._lift.setEnabled(editable and bool(self._found))

    def _called(self, form_id: str) -> str:
        at = self._form.findData(form_id)
        return self._form.itemText(at) if at >= 0 else form_id

    def _want_exempt(self) -> None:
        form, reason = str(self._form.currentData() or ""), " ".join(self._reason.text().split())
        if self._unit is None:
            return
        if not reason:
            self.failed.emit(AppError("Chưa ghi lý do miễn báo cáo.", "Ghi lý do, ví dụ: đang xây lại trường."))
            return
        entries = {entry.form_id: entry for entry in self._office.pack.entries}
        period = self._period.of_kind(entries[form].period_kind) if form else self._period
        exemption = Exemption(self._unit.code, period.code, form, reason)
        words = self.tr("Ghi vào lịch sử: {0} được miễn báo cáo “{1}” trong {2}, lý do: {3}.").format(
            self._unit.full_name, self._form.currentText(), said(self._period.title), reason
        )
        self.wanted.emit(Intent(words, partial(self._exempt, exemption), self.tr("Ghi")))

    def _exempt(self, exemption: Exemption) -> None:
        self._office.register.exempt(exemption, self._document.text())

    def _want_expect(self) -> None:
        at = self._list.currentRow()
        if self._unit is None or not 0 <= at < len(self._found):
            return
        each = self._found[at]
        words = self.tr("Ghi vào lịch sử: {0} lại phải báo cáo “{1}” trong {2}.").format(
            self._unit.full_name, self._called(each.form_id), said(self._period.title)
        )
        self.wanted.emit(Intent(words, partial(self._office.register.expect, each), self.tr("Ghi")))
