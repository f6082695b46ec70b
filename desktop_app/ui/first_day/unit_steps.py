"""Which unit: a commune found by typing, and the facts of an institution."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from desktop_app.domain.unit import INSTITUTION_TYPES, OWNERSHIPS, Unit, UnitKind
from desktop_app.domain.vietnamese import file_stem
from desktop_app.ui.design import GAP, WIDE
from desktop_app.ui.first_day.step import Asked, Radios, Step, line
from desktop_app.ui.models.choice_model import ChoiceModel
from desktop_app.ui.register.lines import Box
from desktop_app.ui.widgets import label
from desktop_app.workflow.first_day import FirstDay, bare_name, check_ownership, check_unit_name

_LIST_HEIGHT = 190
_ARROWS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class CommunePicker(QWidget):
    """A line to type in and the list it narrows; arrows walk the list while the keyboard stays in the line."""

    entered = Signal()
    picked = Signal()

    def __init__(self, first_day: FirstDay, parent: QWidget) -> None:
        super().__init__(parent)
        self.filter = QLineEdit(self)
        self.filter.setObjectName("field_commune")
        self.filter.setAccessibleName(self.tr("Tìm xã, phường"))
        self.filter.setPlaceholderText(self.tr("Gõ vài chữ, không cần dấu: thanh sen"))
        self.filter.setClearButtonEnabled(True)
        self.filter.installEventFilter(self)
        self.model = ChoiceModel(self)
        self.model.offer(first_day.communes(), (), many=False)
        self.view = QListView(self)
        self.view.setObjectName("communes")
        self.view.setAccessibleName(self.tr("Danh sách xã, phường"))
        self.view.setModel(self.model)
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setMinimumHeight(_LIST_HEIGHT)
        self.view.setMaximumHeight(2 * _LIST_HEIGHT)
        self._about = label("", "chosen", self)
        self._about.setAccessibleName(self.tr("Xã, phường đang chọn"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.filter)
        column.addWidget(self.view, 100)
        column.addWidget(self._about)
        column.addStretch(1)
        self.setFocusProxy(self.filter)
        self.filter.textEdited.connect(self._look_up)
        self.view.doubleClicked.connect(self.entered)
        self.view.selectionModel().currentChanged.connect(self._show)
        self._show()

    @property
    def code(self) -> str:
        """The commune that is marked, if any."""
        current = self.view.currentIndex()
        return self.model.choice(current.row()).name if current.isValid() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Give the arrows of the line to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ARROWS:
            if not self.view.currentIndex().isValid():
                self._mark(0)
            else:
                self.view.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _look_up(self, text: str) -> None:
        self.model.look_up(text)
        if text.strip():
            self._mark(0)
        self._show()

    def _mark(self, row: int) -> None:
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(row))

    def _show(self, *_: QModelIndex) -> None:
        current = self.view.currentIndex()
        if current.isValid():
            words = self.tr("Đang chọn: {0}").format(self.model.choice(current.row()).label)
        elif self.model.rowCount():
            words = self.tr("Chưa chọn. Mũi tên: đi trong danh sách. Enter: tiếp tục.")
        else:
            words = self.tr("Không có xã, phường nào khớp “{0}”. Danh sách theo tên từ 01/07/2025.")
            words = words.format(self.filter.text().strip())
        self._about.setText(words)
        self.picked.emit()


class CommuneStep(Step):
    """Which commune this is, or in which commune the institution lies."""

    def __init__(self, first_day: FirstDay, parent: QWidget | None = None) -> None:
        super().__init__(
            "commune",
            self.tr("Xã, phường"),
            self.tr("Xã, phường nào?"),
            self.tr("Theo danh mục 69 xã, phường của tỉnh từ 01/07/2025."),
            parent,
        )
        self._first_day = first_day
        self.picker = CommunePicker(first_day, self)
        self.picker.entered.connect(self.done)
        self._asked = Asked("", self.picker, "", self)
        self.picker.picked.connect(self._asked.settle)
        self.column.addWidget(self._asked, 100)
        self.column.addStretch(1)

    @property
    def commune(self) -> Unit:
        """The commune that is marked; raises ``AppError`` when none is."""
        return self._first_day.commune(self.picker.code)

    def enter(self) -> None:
        """Type at once."""
        self.picker.filter.setFocus(Qt.FocusReason.OtherFocusReason)
        self.picker.filter.selectAll()

    def is_sound(self) -> bool:
        """Say whether a commune is chosen."""
        return self._asked.holds(lambda: self.commune)


class InstitutionStep(Step):
    """Code, name, type and ownership of an institution, as the department's register has them."""

    def __init__(self, first_day: FirstDay, parent: QWidget | None = None) -> None:
        super().__init__(
            "institution",
            self.tr("Cơ sở"),
            self.tr("Cơ sở nào?"),
            self.tr("Ghi đúng như danh mục đơn vị của Sở: gói số liệu gửi lên được nhận theo mã."),
            parent,
        )
        self._first_day = first_day
        self._code = line("field_unit_code", self.tr("Mã cơ sở"), self.tr("ví dụ 42401001"), self)
        self._name = line("field_unit_name", self.tr("Tên cơ sở"), self.tr("ví dụ Hoa Sen"), self)
        self._type = Box("field_unit_type", self.tr("Loại hình"), self)
        self._type.offer([(kind[0].upper() + kind[1:], kind) for kind in INSTITUTION_TYPES])
        owners = [(file_stem(each), each[0].upper() + each[1:], "") for each in OWNERSHIPS]
        self._owner = Radios("field_unit_ownership", self.tr("Sở hữu"), owners, self)
        self._full = label("", "chosen", self)
        self._full.setAccessibleName(self.tr("Tên đầy đủ của cơ sở"))
        hint = self.tr("Chưa biết mã? Hỏi xã, phường hoặc Sở: mã có trong danh mục đơn vị của Sở.")
        self._asked_code = Asked(self.tr("Mã cơ sở"), self._code, hint, self)
        self._asked_name = Asked(self.tr("Tên cơ sở, không kèm loại hình"), self._name, "", self)
        self._asked_owner = Asked(self.tr("Sở hữu"), self._owner, "", self)
        pair = QHBoxLayout()
        pair.setSpacing(WIDE)
        pair.addWidget(Asked(self.tr("Loại hình"), self._type, "", self), 1, Qt.AlignmentFlag.AlignTop)
        pair.addWidget(self._asked_owner, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self._asked_code)
        self.column.addWidget(self._asked_name)
        self.column.addLayout(pair)
        self.column.addWidget(self._full)
        self.column.addStretch(1)
        self._name.textEdited.connect(self._show_full)
        self._type.currentIndexChanged.connect(self._show_full)

    def unit(self, commune: Unit) -> Unit:
        """Return the institution, lying in ``commune``."""
        kind, owner = str(self._type.currentData()), OWNERSHIPS[self._owner.number]
        return Unit(
            self._code.text().strip(),
            UnitKind.INSTITUTION,
            bare_name(self._name.text()),
            type=kind,
            parent=commune.code,
            ownership=owner,
        )

    def enter(self) -> None:
        """Begin with the code."""
        self._code.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_sound(self) -> bool:
        """Say whether code, name and ownership can be."""
        kind, owner = str(self._type.currentData()), OWNERSHIPS[self._owner.number]
        sound = (
            self._asked_code.holds(lambda: self._first_day.check_code(self._code.text())),
            self._asked_name.holds(lambda: check_unit_name(self._name.text())),
            self._asked_owner.holds(lambda: check_ownership(kind, owner)),
        )
        return all(sound)

    def _show_full(self) -> None:
        name = bare_name(self._name.text())
        whole = f"{self._type.currentText()} {name}" if name else ""
        self._full.setText(self.tr("Tên trên giấy tờ: {0}").format(whole) if whole else "")
