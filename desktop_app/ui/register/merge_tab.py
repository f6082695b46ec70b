"""Merging a unit into another, or several into a new one; parting a commune."""

import re
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.domain.unit import COMMUNE_TYPES, INSTITUTION_TYPES, Unit, UnitKind
from desktop_app.domain.vietnamese import show_date
from desktop_app.ui.design import SPACE, WIDE
from desktop_app.ui.english import said
from desktop_app.ui.register.intent import Intent
from desktop_app.ui.register.lines import BasisFields, Fields, on
from desktop_app.ui.widgets import button, label
from desktop_app.workflow.office import Office

_NEW, _NOWHERE = "", "?"


class MergeTab(QWidget):
    """Old codes end, institutions move on, and figures stay where they were received."""

    wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office
        self._unit: Unit | None = None
        fields = Fields(self)
        self._into = fields.box("field_merge_into", self.tr("Gộp vào"))
        self._code = fields.line("field_merge_code", self.tr("Mã mới"))
        self._type = fields.box("field_merge_type", self.tr("Loại mới"))
        self._name = fields.line("field_merge_name", self.tr("Tên mới"), self.tr("không kèm loại"))
        self._others = fields.line("field_merge_others", self.tr("Mã kèm theo"), self.tr("cách nhau bằng dấu phẩy"))
        self._basis = BasisFields(fields, "merge", self.tr("Từ ngày"), self.tr("ngày đơn vị mới bắt đầu"))
        self._merge = button(self.tr("Gộp"), "action_merge", self._want_merge, "main")
        self._split = button(self.tr("Chia ra xã, phường mới"), "action_split", self._want_split)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._merge)
        row.addWidget(self._split)
        row.addStretch(1)
        self._hint = label("", "hint", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, SPACE, WIDE, SPACE)
        column.setSpacing(SPACE)
        column.addLayout(fields)
        column.addWidget(self._hint)
        column.addLayout(row)
        column.addStretch(1)
        self._into.currentIndexChanged.connect(self._choose)

    def show_unit(self, unit: Unit, others: Sequence[Unit], *, editable: bool) -> None:
        """Offer the units that ``unit`` can be merged into."""
        self._unit = unit
        known = [(f"{each.full_name} ({each.code})", each.code) for each in others if each.code != unit.code]
        self._into.offer([(self.tr("(chọn)"), _NOWHERE), (self.tr("Đơn vị mới"), _NEW), *known], _NOWHERE)
        types = COMMUNE_TYPES if unit.kind is UnitKind.COMMUNE else INSTITUTION_TYPES
        self._type.offer([(said(words), words) for words in types], unit.type)
        for line in (self._code, self._name, self._others):
            line.clear()
        self._basis.clear()
        commune = unit.kind is UnitKind.COMMUNE
        self._split.setVisible(commune)
        self._hint.setText(
            self.tr("Mã kèm theo: khi gộp là các đơn vị cùng gộp; khi chia là các cơ sở sang xã, phường mới.")
            if commune
            else self.tr("Mã kèm theo: các cơ sở cùng gộp vào.")
        )
        for each in (self._into, self._merge, self._split):
            each.setEnabled(editable)
        self._choose()

    def _choose(self) -> None:
        new = self._into.currentData() == _NEW
        for each in (self._code, self._type, self._name):
            each.setEnabled(new)

    def _want_merge(self) -> None:
        try:
            self.wanted.emit(self._merging())
        except AppError as error:
            self.failed.emit(error)

    def _want_split(self) -> None:
        try:
            self.wanted.emit(self._splitting())
        except AppError as error:
            self.failed.emit(error)

    def _merging(self) -> Intent:
        unit, basis = self._known(), self._basis.basis()
        if self._into.currentData() == _NOWHERE:
            raise AppError("Chưa chọn nơi nhận.", "Chọn ở ô “Gộp vào” một đơn vị đang có, hoặc “Đơn vị mới”.")
        codes = [unit.code, *self._codes()]
        into: Unit | str = str(self._into.currentData() or "") or self._new(unit)
        called = into.full_name if isinstance(into, Unit) else self._into.currentText()
        merged = ", ".join(self._office.register.get(code).full_name for code in codes)
        words = self.tr("Ghi vào lịch sử: {0} gộp vào {1}{2}. Các cơ sở chuyển theo; số liệu đã nhận vẫn ở mã cũ.")
        merge = partial(self._office.register.merge, codes, into, basis)
        return Intent(words.format(merged, called, on(basis)), merge, self.tr("Gộp"))

    def _splitting(self) -> Intent:
        unit, basis, codes = self._known(), self._basis.basis(), self._codes()
        if self._into.currentData() != _NEW:
            raise AppError("Chia ra thì phải là đơn vị mới.", "Chọn “Đơn vị mới” ở ô “Gộp vào”, rồi ghi mã, tên.")
        new = self._new(unit)
        moved = ", ".join(self._office.register.get(code).full_name for code in codes) or self.tr("không có")
        words = self.tr("Ghi vào lịch sử: chia {0} ra từ {1}{2}. Cơ sở chuyển sang: {3}.")
        split = partial(self._office.register.split, unit.code, new, codes, basis)
        return Intent(words.format(new.full_name, unit.full_name, on(basis), moved), split, self.tr("Chia"))

    def _new(self, model: Unit) -> Unit:
        code, name = self._code.text().strip(), " ".join(self._name.text().split())
        if not code or not name:
            raise AppError("Đơn vị mới chưa có mã hoặc tên.", "Ghi mã và tên của đơn vị mới.")
        return Unit(code, model.kind, name, str(self._type.currentData()), model.parent, model.ownership)

    def _codes(self) -> list[str]:
        return [code for code in re.split(r"[\s,;]+", self._others.text()) if code]

    def _known(self) -> Unit:
        if self._unit is None:
            raise AppError("Chưa chọn đơn vị.", "Chọn một dòng trong danh mục.")
        if self._unit.valid_to:
            raise AppError(
                f"{self._unit.full_name} chỉ có đến {show_date(self._unit.valid_to)}.", "Chọn đơn vị đang có."
            )
        return self._unit
