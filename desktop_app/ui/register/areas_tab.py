"""The areas a commune belongs to, each with its time and document, and setting or confirming them."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.domain.unit import Area, AreaFlag, Unit
from desktop_app.domain.vietnamese import show_date
from desktop_app.ui.design import SPACE, WIDE
from desktop_app.ui.english import said
from desktop_app.ui.register.intent import Intent
from desktop_app.ui.register.lines import BasisFields, Fields, listing, on
from desktop_app.ui.widgets import button, label
from desktop_app.workflow.office import Office


class AreasTab(QWidget):
    """Two independent flags; what was said of the days before stays."""

    wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office
        self._unit: Unit | None = None
        self._lines = listing("area_lines", self.tr("Các cờ địa bàn theo thời gian"), self)
        fields = Fields(self)
        self._area = fields.box("field_area", self.tr("Địa bàn"))
        self._area.offer([(said(area.words), area) for area in Area])
        self._belongs = fields.box("field_area_belongs", self.tr("Xã, phường này"))
        self._belongs.offer([(self.tr("thuộc"), True), (self.tr("không thuộc"), False)])
        self._basis = BasisFields(fields, "area", self.tr("Từ ngày"), self.tr("trống: chỉ xác nhận cờ đang có"))
        self._confirmed = QCheckBox(self.tr("Sở đã xác nhận theo văn bản trên"), self)
        self._confirmed.setObjectName("field_area_confirmed")
        self._confirmed.setAccessibleName(self.tr("Sở đã xác nhận"))
        self._save = button(self.tr("Ghi cờ"), "action_area_save", self._want, "main")
        row = QHBoxLayout()
        self._all = button(self.tr("Xác nhận mọi cờ đang có"), "action_areas_confirm", self._want_all)
        row.setSpacing(SPACE)
        row.addWidget(self._save)
        row.addWidget(self._all)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, SPACE, WIDE, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self._lines, 1)
        column.addLayout(fields)
        column.addWidget(self._confirmed)
        column.addLayout(row)
        column.addWidget(label(self.tr("Cờ “tạm” là danh sách ban đầu, chờ Sở xác nhận."), "hint", self))

    def show_unit(self, unit: Unit, *, editable: bool) -> None:
        """Show the flags of a commune."""
        self._unit = unit
        self._lines.clear()
        self._lines.addItems([_told(line) for line in self._office.register.areas(unit.code)])
        self._basis.clear()
        self._confirmed.setChecked(False)
        for each in (self._area, self._belongs, self._save, self._all, self._confirmed):
            each.setEnabled(editable)

    def _want(self) -> None:
        try:
            self.wanted.emit(self._intent())
        except AppError as error:
            self.failed.emit(error)

    def _want_all(self) -> None:
        document = " ".join(self._basis.document.text().split())
        if not document:
            self.failed.emit(AppError("Chưa ghi văn bản xác nhận.", "Ghi số và ngày ở ô “Theo văn bản”."))
            return
        words = self.tr("Ghi vào lịch sử: Sở xác nhận mọi cờ địa bàn đang có của mọi xã, phường, theo {0}.")
        confirm = partial(self._office.register.confirm_areas, document)
        self.wanted.emit(Intent(words.format(document), confirm, self.tr("Xác nhận")))

    def _intent(self) -> Intent:
        if self._unit is None:
            raise AppError("Chưa chọn xã, phường.", "Chọn một dòng trong danh mục.")
        basis, area, belongs = self._basis.basis(), Area(self._area.currentData()), bool(self._belongs.currentData())
        confirmed = self._confirmed.isChecked()
        if confirmed and not basis.document.strip():
            raise AppError("Chưa ghi văn bản xác nhận.", "Ghi số và ngày của văn bản.")
        words = self.tr("Ghi vào lịch sử: {0} {1} địa bàn {2}{3}{4}.").format(
            self._unit.full_name,
            self._belongs.currentText(),
            said(area.words),
            on(basis),
            self.tr("; Sở đã xác nhận") if confirmed else self.tr("; tạm"),
        )
        put = partial(
            self._office.register.set_area, self._unit.code, area, basis, belongs=belongs, confirmed=confirmed
        )
        return Intent(words, put, self.tr("Ghi"))


def _told(line: AreaFlag) -> str:
    words = f"{line.area.words[0].upper()}{line.area.words[1:]}: {'có' if line.belongs else 'không'}"
    words += f", từ {show_date(line.valid_from)}" if line.valid_from else ""
    words += f" đến hết {show_date(line.valid_to)}" if line.valid_to else ""
    state = "đã xác nhận" if line.confirmed else "chưa xác nhận"
    return f"{said(words)}\n{said(state)}: {line.source}" if line.source else f"{said(words)}\n{said(state)}"
