"""A unit's own facts: name, type, owner, commune, from when to when; and adding a new institution."""

from collections.abc import Callable, Sequence
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.domain.register import Alike, Basis
from desktop_app.domain.unit import COMMUNE_TYPES, INSTITUTION_TYPES, OWNERSHIPS, Unit, UnitKind
from desktop_app.domain.vietnamese import show_date
from desktop_app.ui.design import SPACE, WIDE
from desktop_app.ui.english import said
from desktop_app.ui.register.intent import Intent
from desktop_app.ui.register.lines import BasisFields, Fields, on
from desktop_app.ui.widgets import button, label
from desktop_app.workflow.office import Office
from desktop_app.workflow.register import Register


class FactsTab(QWidget):
    """Shows the facts and tells what the clerk wants to change; nothing is written before it is confirmed."""

    wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office
        self._unit: Unit | None = None
        fields = Fields(self)
        self._code = fields.line("field_unit_code", self.tr("Mã"), self.tr("để trống: chương trình đặt mã tạm"))
        self._type = fields.box("field_unit_type", self.tr("Loại hình"))
        self._name = fields.line("field_unit_name", self.tr("Tên"), self.tr("không kèm loại hình"))
        self._ownership = fields.box("field_unit_ownership", self.tr("Sở hữu"))
        self._commune = fields.box("field_unit_commune", self.tr("Xã, phường"))
        self._basis = BasisFields(fields, "unit", self.tr("Từ ngày"), self.tr("trống: đính chính, trước nay vẫn thế"))
        self._life = label("", "hint", self)
        self._save = button(self.tr("Ghi thay đổi"), "action_unit_save", self._want_save, "main")
        self._close = button(self.tr("Ngừng hoạt động"), "action_unit_close", self._want_close)
        self._reopen = button(self.tr("Hoạt động lại"), "action_unit_reopen", self._want_reopen)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for each in (self._save, self._close, self._reopen):
            row.addWidget(each)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, SPACE, WIDE, SPACE)
        column.setSpacing(SPACE)
        column.addLayout(fields)
        column.addWidget(self._life)
        column.addLayout(row)
        column.addStretch(1)

    def show_unit(self, unit: Unit, communes: Sequence[Unit], *, editable: bool) -> None:
        """Show the facts of a unit."""
        self._unit = unit
        self._show(unit, communes, editable=editable)
        self._code.setReadOnly(True)
        self._code.setText(unit.code)
        self._basis.day.setPlaceholderText(self.tr("trống: đính chính, trước nay vẫn thế"))
        first, last = (show_date(day) if day else "" for day in (unit.valid_from, unit.valid_to))
        life = [
            self.tr("Có từ {0}.").format(first) if first else "",
            self.tr("Đến hết {0}.").format(last) if last else "",
        ]
        self._life.setText(" ".join(filter(None, life)))
        self._save.setText(self.tr("Ghi thay đổi"))
        self._close.setVisible(editable and unit.valid_to is None)
        self._reopen.setVisible(editable and unit.valid_to is not None)

    def start_new(self, communes: Sequence[Unit], commune: str) -> None:
        """Ask for a new institution."""
        self._unit = None
        blank = Unit("", UnitKind.INSTITUTION, "", INSTITUTION_TYPES[0], commune, OWNERSHIPS[0])
        self._show(blank, communes, editable=True)
        self._code.setReadOnly(False)
        self._code.clear()
        self._basis.day.setPlaceholderText(self.tr("ngày bắt đầu hoạt động"))
        self._life.setText(self.tr("Mã chính thức có 8 số; chưa có thì để trống."))
        self._save.setText(self.tr("Thêm cơ sở"))
        self._close.hide()
        self._reopen.hide()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Put the keyboard at the name."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, unit: Unit, communes: Sequence[Unit], *, editable: bool) -> None:
        institution = unit.kind is UnitKind.INSTITUTION
        types = INSTITUTION_TYPES if institution else COMMUNE_TYPES
        self._type.offer([(said(words), words) for words in _with(types, unit.type)], unit.type)
        self._ownership.offer([(said(words), words) for words in _with(OWNERSHIPS, unit.ownership)], unit.ownership)
        self._commune.offer([(each.full_name, each.code) for each in communes], unit.parent)
        self._name.setText(unit.name)
        self._basis.clear()
        for each in (self._ownership, self._commune):
            each.setEnabled(editable and institution)
        for field in (self._name, self._basis.day, self._basis.document, self._basis.why):
            field.setReadOnly(not editable)
        self._type.setEnabled(editable)
        self._save.setVisible(editable)

    def _want_save(self) -> None:
        self._want(self._new if self._unit is None else self._changed)

    def _want_close(self) -> None:
        self._want(self._closing)

    def _want_reopen(self) -> None:
        self._want(self._reopening)

    def _want(self, make: Callable[[], Intent]) -> None:
        try:
            self.wanted.emit(make())
        except AppError as error:
            self.failed.emit(error)

    def _new(self) -> Intent:
        basis, register = self._basis.basis(), self._office.register
        made = register.draft(
            self._code.text(),
            self._name.text(),
            str(self._type.currentData()),
            str(self._ownership.currentData()),
            str(self._commune.currentData()),
            basis.day,
        )
        warnings = register.look_alikes([made])
        words = self.tr("Thêm {0}, mã {1}, {2}{3}.").format(
            made.full_name, made.code, self._commune.currentText(), on(basis)
        )
        add = partial(_added, register, made, basis)
        return Intent(_warned(words, warnings), add, self.tr("Vẫn thêm") if warnings else self.tr("Thêm"))

    def _changed(self) -> Intent:
        unit, basis = self._known(), self._basis.basis()
        facts = {
            "type": str(self._type.currentData()),
            "name": " ".join(self._name.text().split()),
            "ownership": str(self._ownership.currentData()) if unit.kind is UnitKind.INSTITUTION else "",
            "parent": str(self._commune.currentData()) if unit.kind is UnitKind.INSTITUTION else unit.parent,
        }
        changed = {name: value for name, value in facts.items() if value != getattr(unit, name)}
        if not changed:
            raise AppError(
                f"{unit.full_name} chưa có gì thay đổi.", "Sửa tên, loại hình, sở hữu hoặc xã, phường trước."
            )
        told = "; ".join(self._told(unit, name, value) for name, value in changed.items())
        how = on(basis) if basis.day else self.tr(" (đính chính: trước nay vẫn thế){0}").format(on(basis))
        edit = partial(self._office.register.edit, unit.code, MappingProxyType(changed), basis)
        return Intent(self.tr("Ghi vào lịch sử: {0}{1}.").format(told, how), edit, self.tr("Ghi"))

    def _told(self, unit: Unit, name: str, value: str) -> str:
        titles = {
            "type": self.tr("loại hình"),
            "name": self.tr("tên"),
            "ownership": self.tr("sở hữu"),
            "parent": self.tr("xã, phường"),
        }
        old, new = str(getattr(unit, name)), value
        if name == "parent":
            old, new = self._commune.itemText(self._commune.findData(old)) or old, self._commune.currentText()
        return f"{titles[name]} “{old}” → “{new}”"

    def _closing(self) -> Intent:
        unit, basis = self._known(), self._basis.basis()
        if basis.day is None:
            raise AppError("Chưa ghi ngày cuối hoạt động.", "Ghi ở ô “Từ ngày”, ví dụ 31/05/2027.")
        words = self.tr("Ghi vào lịch sử: {0} hoạt động đến hết {1}. Số liệu đã gửi vẫn giữ nguyên.")
        close = partial(self._office.register.close, unit.code, basis)
        return Intent(words.format(unit.full_name, show_date(basis.day)), close, self.tr("Ghi"))

    def _reopening(self) -> Intent:
        unit, basis = self._known(), self._basis.basis()
        words = self.tr("Ghi vào lịch sử: {0} hoạt động lại{1}.").format(unit.full_name, on(basis))
        return Intent(words, partial(self._office.register.reopen, unit.code, basis), self.tr("Ghi"))

    def _known(self) -> Unit:
        if self._unit is None:
            raise AppError("Chưa chọn đơn vị.", "Chọn một dòng trong danh mục.")
        return self._unit


def _added(register: Register, made: Unit, basis: Basis) -> Unit:
    """Add a unit whose likeness has been told and answered with a yes."""
    register.add([made], basis)
    return made


def _with(known: Sequence[str], value: str) -> list[str]:
    """Return what can be chosen, and what is there already even when it is none of these."""
    return [*known, *([value] if value and value not in known else [])]


def _warned(words: str, warnings: Sequence[Alike]) -> str:
    return " ".join([*(f"⚠ {each}" for each in warnings), words])
