"""The small box that asks for the passphrase of the signing key, once while an office is open."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.ui.background import Job
from desktop_app.ui.design import PAGE, SPACE, WIDE
from desktop_app.ui.english import said
from desktop_app.ui.secret_line import SecretLine
from desktop_app.ui.widgets import button, label, set_state
from desktop_app.workflow.trust import KeyWork

_WIDTH = 440


class UnlockBox(QDialog):
    """Accepted once the key is open. The passphrase is kept in memory by the office, and nowhere else."""

    def __init__(self, keys: KeyWork, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("unlock")
        self.setWindowTitle(self.tr("Mở khóa ký"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._keys = keys
        self._trying = False
        words = label(self.tr("Mật khẩu của khóa ký"), "section_title", self)
        self._secret = SecretLine("field_unlock", self.tr("Mật khẩu của khóa ký"), self)
        words.setBuddy(self._secret)
        self._told = label("", "remark", self)
        set_state(self._told, "level", "block")
        self._told.hide()
        hint = label(self.tr("Nhớ đến khi đóng sổ; không ghi vào máy."), "hint", self)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addStretch(1)
        row.addWidget(button(self.tr("Thôi"), "action_unlock_cancel", self.reject))
        unlock = button(self.tr("Mở khóa và ký"), "action_unlock", self._unlock, "main")
        unlock.setDefault(True)
        row.addWidget(unlock)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE, WIDE, PAGE, WIDE)
        column.setSpacing(SPACE)
        for each in (words, self._secret, self._told, hint):
            column.addWidget(each)
        column.addSpacing(SPACE)
        column.addLayout(row)
        self._secret.setFocus(Qt.FocusReason.OtherFocusReason)
        self._secret.edited.connect(self._settle)

    def _unlock(self) -> None:
        """Try the passphrase off the window's thread: that it takes long is what keeps others from guessing it."""
        if self._trying:
            return
        self._trying = True
        self._tell("")
        job = Job(partial(self._keys.unlock, self._secret.line.text()))
        job.done.connect(self.accept)
        job.failed.connect(self._refuse)
        job.start()

    def _refuse(self, error: AppError) -> None:
        self._trying = False
        self._tell(f"✖ {said(error.message)} {said(error.advice)}".strip())
        self._secret.line.selectAll()
        self._secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self) -> None:
        self._tell("")

    def _tell(self, trouble: str) -> None:
        self._told.setText(trouble)
        self._told.setVisible(bool(trouble))
        self._secret.line.setAccessibleDescription(trouble)
        set_state(self._secret.line, "trouble", bool(trouble))
