"""Making a key, renewing one, and giving its files another passphrase."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.vietnamese import nfc
from desktop_app.ui.first_day.step import Asked
from desktop_app.ui.new_passphrase import NewPassphrase
from desktop_app.ui.panel import Panel
from desktop_app.ui.secret_line import SecretLine
from desktop_app.ui.widgets import button
from desktop_app.workflow.trust import KeyWork


class MakePanel(Panel):
    """A passphrase, twice; then the key is made on this machine, and nowhere else."""

    def __init__(self, keys: KeyWork, parent: QWidget) -> None:
        super().__init__("make_key", self.tr("Tạo khóa của đơn vị"), parent)
        self._keys = keys
        self.hint(self.tr("Khóa được tạo trên máy này và ở lại máy này; không ai khác có."))
        self._asking = NewPassphrase(self)
        self.column.addWidget(self._asking)
        self.offer(button(self.tr("Tạo khóa"), "action_make_key", self._make, "main"))

    def start(self) -> None:
        """Type the passphrase at once."""
        self._asking.take_focus()

    def _make(self) -> None:
        if not self._asking.is_sound():
            self._asking.go_to_trouble()
            return
        call = partial(_made, self._keys, nfc(self._asking.passphrase))
        self.work(call, self.tr("Đang tạo khóa…"), self._done)

    def _done(self) -> None:
        self.said.emit(self.tr("Đã tạo khóa. Bước tiếp theo: ghi yêu cầu cấp chứng thư và gửi Sở."))
        self.closed.emit()
        self.changed.emit()


class RenewPanel(Panel):
    """A new key beside the one in use; the same passphrase opens both."""

    def __init__(self, keys: KeyWork, parent: QWidget, *, has_passphrase: bool) -> None:
        super().__init__("renew_key", self.tr("Gia hạn khóa"), parent)
        self._keys = keys
        self.tell(
            self.tr(
                "Máy tạo một khóa mới nằm chờ bên cạnh khóa đang dùng. Khóa đang dùng vẫn ký được cho đến khi cài tệp "
                "Sở gửi về; số liệu, bản chốt và gói đã gửi không đổi gì."
            )
        )
        self._secret = SecretLine("field_renew_passphrase", self.tr("Mật khẩu của khóa đang dùng"), self)
        self._asked = Asked(self.tr("Mật khẩu của khóa đang dùng"), self._secret, "", self)
        self._asked.setVisible(has_passphrase)
        self.column.addWidget(self._asked)
        self._renew = button(self.tr("Tạo khóa mới"), "action_renew_key", self._do_renew, "main")
        self.offer(self._renew)
        self._secret.line.returnPressed.connect(self._do_renew)

    def start(self) -> None:
        """Type the passphrase, where there is one."""
        target: QWidget = self._renew if self._asked.isHidden() else self._secret
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do_renew(self) -> None:
        call = partial(self._keys.renew, nfc(self._secret.line.text()) or None)
        self.work(call, self.tr("Đang tạo khóa mới…"), self._done)

    def _done(self) -> None:
        self.said.emit(self.tr("Khóa mới đang chờ. Bước tiếp theo: ghi yêu cầu gia hạn và gửi Sở."))
        self.closed.emit()
        self.changed.emit()


class PassphrasePanel(Panel):
    """The passphrase of before, and the one from now on."""

    def __init__(self, keys: KeyWork, parent: QWidget, *, has_passphrase: bool) -> None:
        super().__init__("passphrase", self.tr("Đổi mật khẩu của khóa"), parent)
        self._keys = keys
        self.hint(self.tr("Chỉ đổi mật khẩu mở khóa trên máy này; khóa và chứng thư không đổi, không phải báo Sở."))
        self._old = SecretLine("field_old_passphrase", self.tr("Mật khẩu đang dùng"), self)
        self._asked_old = Asked(self.tr("Mật khẩu đang dùng"), self._old, "", self)
        self._asked_old.setVisible(has_passphrase)
        self._asking = NewPassphrase(self)
        self.column.addWidget(self._asked_old)
        self.column.addWidget(self._asking)
        self.offer(button(self.tr("Đổi mật khẩu"), "action_change_passphrase_now", self._change, "main"))

    def start(self) -> None:
        """Begin with the old one, where there is one."""
        if self._asked_old.isHidden():
            self._asking.take_focus()
        else:
            self._old.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self) -> None:
        if not self._asking.is_sound():
            self._asking.go_to_trouble()
            return
        old, new = nfc(self._old.line.text()) or None, nfc(self._asking.passphrase) or None
        self.work(partial(_changed, self._keys, old, new), self.tr("Đang đổi mật khẩu…"), self._done)

    def _done(self) -> None:
        self.said.emit(self.tr("Đã đổi mật khẩu của khóa."))
        self.closed.emit()
        self.changed.emit()


def _made(keys: KeyWork, passphrase: str) -> None:
    keys.make(passphrase or None)
    if passphrase:
        # who has just typed it twice is not asked a third time
        keys.unlock(passphrase)


def _changed(keys: KeyWork, old: str | None, new: str | None) -> None:
    keys.change_passphrase(old, new)
    if new:
        keys.unlock(new)
