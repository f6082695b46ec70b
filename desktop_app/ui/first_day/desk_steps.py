"""Who sits at the desk, how the key is locked, and where the ledger lies."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.unit import Unit
from desktop_app.ui.design import SPACE, WIDE
from desktop_app.ui.dialogs import choose_save
from desktop_app.ui.first_day.step import Asked, Radios, Step, line
from desktop_app.ui.new_passphrase import NewPassphrase
from desktop_app.ui.widgets import button, label
from desktop_app.workflow.first_day import refuse_taken_place, suggested_ledger
from desktop_app.workflow.medium import medium_of
from desktop_app.workflow.people import checked_name


class PersonStep(Step):
    """The name that stands at every change from now on."""

    def __init__(self, person: str, parent: QWidget | None = None) -> None:
        super().__init__(
            "person",
            self.tr("Người nhập"),
            self.tr("Ai ngồi máy này?"),
            self.tr("Tên bạn đứng cạnh mỗi thay đổi trong nhật ký của sổ, để về sau biết ai đã ghi gì."),
            parent,
        )
        self._name = line("field_person", self.tr("Họ và tên"), self.tr("ví dụ Nguyễn Thị Hoà"), self)
        self._name.setText(person)
        hint = self.tr("Máy dùng chung: người khác thêm tên mình sau, bằng Ctrl+U.")
        self._asked = Asked(self.tr("Họ và tên"), self._name, hint, self)
        self.column.addWidget(self._asked)
        self.column.addStretch(1)

    @property
    def person(self) -> str:
        """The name as it was typed."""
        return self._name.text()

    def enter(self) -> None:
        """Type at once."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_sound(self) -> bool:
        """Say whether there is a name."""
        return self._asked.holds(lambda: checked_name(self._name.text()))


class KeyStep(Step):
    """A passphrase for the signing key, twice; or none, knowing what that means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "key",
            self.tr("Khóa ký"),
            self.tr("Đặt mật khẩu cho khóa ký?"),
            self.tr("Mỗi gói gửi đi được ký bằng khóa của đơn vị, để nơi nhận biết đúng bạn gửi và không ai sửa."),
            parent,
        )
        self._asking = NewPassphrase(self)
        self.column.addWidget(self._asking)
        self.column.addStretch(1)

    @property
    def passphrase(self) -> str:
        """The passphrase; empty where the key is not to be locked."""
        return self._asking.passphrase

    def enter(self) -> None:
        """Type the passphrase at once."""
        self._asking.take_focus()

    def is_sound(self) -> bool:
        """Say whether there is a passphrase, typed alike twice, or none wanted."""
        return self._asking.is_sound()


class PlaceStep(Step):
    """Real data or practice, and the file the ledger lies in."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            "place",
            self.tr("Nơi đặt sổ"),
            self.tr("Sổ nằm ở đâu?"),
            self.tr("Sổ là một tệp trên máy này. Không có gì gửi lên mạng."),
            parent,
        )
        self._folder = folder
        self._unit: Unit | None = None
        self._edited = False
        self._use = Radios(
            "field_use",
            self.tr("Dùng để làm gì"),
            (
                ("real", self.tr("Số liệu thật"), self.tr("Số liệu của đơn vị, để chốt và gửi lên trên.")),
                (
                    "practice",
                    self.tr("Tập huấn"),
                    self.tr("Điền thử thoải mái: không bao giờ lẫn vào số liệu thật của tỉnh."),
                ),
            ),
            self,
        )
        self.path = line("field_ledger", self.tr("Tệp sổ"), "", self)
        field = QWidget(self)
        row = QHBoxLayout(field)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.path, 1)
        row.addWidget(
            button(self.tr("Chọn…"), "action_choose_ledger", self._choose, accessible=self.tr("Chọn nơi đặt sổ"))
        )
        field.setFocusProxy(self.path)
        hint = self.tr("Thư mục chưa có thì chương trình tạo. Cạnh sổ có thêm thư mục khóa (.khoa).")
        self._asked = Asked(self.tr("Tệp sổ"), field, hint, self)
        self._warning = label("", "provisional", self)
        self._warning.setAccessibleName(self.tr("Lưu ý về nơi đặt sổ"))
        self.column.addWidget(self._use)
        self.column.addSpacing(WIDE)
        self.column.addWidget(self._asked)
        self.column.addWidget(self._warning)
        self.column.addStretch(1)
        self._use.chosen.connect(self._suggest)
        self.path.textEdited.connect(self._edit)
        self.path.textChanged.connect(self._warn)
        self.path.textChanged.connect(self._asked.settle)

    @property
    def ledger(self) -> Path:
        """Where the ledger will lie."""
        return Path(self.path.text().strip()).expanduser()

    @property
    def practice(self) -> bool:
        """Whether it is for practice."""
        return self._use.answer == "practice"

    def suggest_for(self, unit: Unit) -> None:
        """Suggest a free name for the ledger of ``unit``, unless somebody typed one."""
        self._unit = unit
        self._suggest()

    def enter(self) -> None:
        """Begin with the use."""
        self._use.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_sound(self) -> bool:
        """Say whether a ledger can be made there."""
        return self._asked.holds(lambda: refuse_taken_place(self.ledger))

    def _suggest(self) -> None:
        if self._unit is not None and not self._edited:
            self.path.setText(str(suggested_ledger(self._folder, self._unit, practice=self.practice)))

    def _edit(self, text: str) -> None:
        # an emptied line takes suggestions again
        self._edited = bool(text.strip())

    def _choose(self) -> None:
        chosen = choose_save(self, self.tr("Đặt sổ ở"), self.path.text(), self.tr("Sổ (*.somamnon)"))
        if chosen:
            self._edited = True
            self.path.setText(chosen if chosen.endswith(".somamnon") else f"{chosen}.somamnon")

    def _warn(self, text: str) -> None:
        warning = medium_of(Path(text)).warning if text.strip() else ""
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))
