"""Who sits at the desk, how the key is locked, and where the ledger lies."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.passphrase import estimate
from desktop_app.domain.unit import Unit
from desktop_app.ui.design import SPACE, WIDE
from desktop_app.ui.dialogs import choose_save
from desktop_app.ui.english import said
from desktop_app.ui.first_day.step import Asked, Radios, Step, line
from desktop_app.ui.secret_line import SecretLine
from desktop_app.ui.widgets import button, label, set_state
from desktop_app.workflow.first_day import check_passphrase, refuse_taken_place, suggested_ledger
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
        self._locked = Radios(
            "field_locked",
            self.tr("Mật khẩu của khóa"),
            (
                (
                    "yes",
                    self.tr("Có mật khẩu (nên dùng)"),
                    self.tr("Máy hỏi mật khẩu khi gửi gói, mỗi lần mở sổ hỏi một lần."),
                ),
                ("no", self.tr("Không đặt mật khẩu"), self.tr("Ai mở được máy này đều ký và gửi thay đơn vị được.")),
            ),
            self,
        )
        self._first = SecretLine("field_passphrase", self.tr("Mật khẩu"), self)
        self._again = SecretLine("field_passphrase_again", self.tr("Gõ lại mật khẩu"), self)
        hint = self.tr("Vài từ dễ nhớ, gõ không dấu để máy nào cũng gõ lại được. Ít nhất 8 chữ.")
        self._asked_first = Asked(self.tr("Mật khẩu"), self._first, hint, self)
        self._strength = label("", "strength", self)
        self._asked_again = Asked(self.tr("Gõ lại lần nữa"), self._again, "", self)
        self._lost = label(
            self.tr(
                "Ghi mật khẩu vào sổ tay cất kỹ: chương trình không giữ, quên thì phải làm khóa mới và xin Sở cấp lại."
            ),
            "hint",
            self,
        )
        for each in (self._locked, self._asked_first, self._strength, self._asked_again, self._lost):
            self.column.addWidget(each)
        self.column.addStretch(1)
        self._first.line.textChanged.connect(self._asked_first.settle)
        self._again.line.textChanged.connect(self._asked_again.settle)
        self._locked.chosen.connect(self._show)
        self._first.edited.connect(self._show)
        self._show()

    @property
    def passphrase(self) -> str:
        """The passphrase; empty where the key is not to be locked."""
        return self._first.line.text() if self._locked.answer == "yes" else ""

    def enter(self) -> None:
        """Type the passphrase at once."""
        target: QWidget = self._first if self._locked.answer == "yes" else self._locked
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_sound(self) -> bool:
        """Say whether there is a passphrase, typed alike twice, or none wanted."""
        if self._locked.answer == "no":
            return True
        first, again = self._first.line.text(), self._again.line.text()
        return self._asked_first.holds(lambda: check_passphrase(first, first)) and self._asked_again.holds(
            lambda: check_passphrase(first, again)
        )

    def _show(self) -> None:
        locked, typed = self._locked.answer == "yes", self._first.line.text()
        for each in (self._asked_first, self._asked_again, self._lost):
            each.setVisible(locked)
        self._strength.setVisible(locked and bool(typed))
        found = estimate(typed)
        self._strength.setText(said(found.words))
        set_state(self._strength, "level", found.strength.value)


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
