"""A passphrase for a key, typed twice and weighed as it is typed; or none, knowing what that means."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.passphrase import estimate
from desktop_app.ui.design import WIDE
from desktop_app.ui.english import said
from desktop_app.ui.first_day.step import Asked, Radios
from desktop_app.ui.secret_line import SecretLine
from desktop_app.ui.widgets import label, set_state
from desktop_app.workflow.first_day import check_passphrase


class NewPassphrase(QWidget):
    """Asks whether there shall be one, and for it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        for each in (self._locked, self._asked_first, self._strength, self._asked_again, self._lost):
            column.addWidget(each)
        self._first.line.textChanged.connect(self._asked_first.settle)
        self._again.line.textChanged.connect(self._asked_again.settle)
        self._locked.chosen.connect(self._show)
        self._first.edited.connect(self._show)
        self._show()

    @property
    def passphrase(self) -> str:
        """The passphrase; empty where the key is not to be locked."""
        return self._first.line.text() if self._locked.answer == "yes" else ""

    def take_focus(self) -> None:
        """Type the passphrase at once."""
        target: QWidget = self._first if self._locked.answer == "yes" else self._locked
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_sound(self) -> bool:
        """Say whether there is a passphrase, typed alike twice, or none wanted; what is wrong is told at its line."""
        if self._locked.answer == "no":
            return True
        first, again = self._first.line.text(), self._again.line.text()
        return self._asked_first.holds(lambda: check_passphrase(first, first)) and self._asked_again.holds(
            lambda: check_passphrase(first, again)
        )

    def go_to_trouble(self) -> None:
        """Put the keyboard where something is wrong."""
        wrong = self._asked_first if self._asked_first.trouble else self._asked_again
        wrong.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        locked, typed = self._locked.answer == "yes", self._first.line.text()
        for each in (self._asked_first, self._asked_again, self._lost):
            each.setVisible(locked)
        self._strength.setVisible(locked and bool(typed))
        found = estimate(typed)
        self._strength.setText(said(found.words))
        set_state(self._strength, "level", found.strength.value)
