"""Reporting a key lost, or setting a revoked one aside: what will happen, said before it happens."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.keys import KeyState, MyKey
from desktop_app.ui.english import said
from desktop_app.ui.panel import Panel
from desktop_app.ui.widgets import button, label
from desktop_app.workflow.trust import KeyWork


class LostPanel(Panel):
    """Sentence by sentence what follows; two buttons, of which the keyboard stands at the harmless one."""

    def __init__(self, keys: KeyWork, mine: MyKey, parent: QWidget) -> None:
        revoked = mine.state is KeyState.REVOKED
        title = self.tr("Cất khóa đã bị thu hồi") if revoked else self.tr("Báo mất khóa")
        super().__init__("lost", title, parent)
        self._keys = keys
        before = (
            self.tr("Khóa này đã bị Sở thu hồi, không ký được gói nào được tin nữa.")
            if revoked
            else self.tr("Dùng khi máy, USB hoặc tệp khóa bị mất, bị lấy, hay có người lạ biết mật khẩu.")
        )
        for number, words in enumerate(
            (
                before,
                self.tr("Máy cất khóa này sang một bên; từ lúc đó đơn vị chưa ký, chưa gửi được gói nào."),
                self.tr("Số liệu, bản chốt và các gói đã gửi còn nguyên; Sở vẫn tin gói ký trước ngày thu hồi."),
                self.tr("Máy đưa ra mấy dòng để đọc cho Sở qua điện thoại; Sở thu hồi khóa cũ."),
                self.tr("Sau đó tạo khóa mới và gửi yêu cầu mới, như lần đầu. Không lấy lại khóa đã cất được."),
            ),
            start=1,
        ):
            self.tell(f"{number}. {words}")
        doing = self.tr("Cất khóa này đi") if revoked else self.tr("Báo mất và cất khóa này đi")
        self._report = button(doing, "action_report_lost_now", self._do_report)
        self.offer(self._report, leave=self.tr("Thôi, giữ khóa"))

    def start(self) -> None:
        """Enter pressed in haste keeps the key."""
        self.leaving.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do_report(self) -> None:
        self.work(self._keys.report_lost, self.tr("Đang cất khóa…"), self._reported)

    def _reported(self, lines: tuple[str, ...]) -> None:
        holder = self.parentWidget()
        panel = ToldPanel(lines, holder or self)
        self.changed.emit()
        self.replaced.emit(panel)


class ToldPanel(Panel):
    """The lines to read to DOET over the phone; they stay until somebody closes them."""

    def __init__(self, lines: tuple[str, ...], parent: QWidget) -> None:
        super().__init__("told", self.tr("Gọi Sở ngay, đọc mấy dòng này"), parent)
        self._lines = "\n".join(said(each) for each in lines)
        self._words = label(self._lines, "question", self)
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._words.setAccessibleName(self.tr("Đọc cho Sở"))
        self._words.setAccessibleDescription(self._lines)
        self.column.addWidget(self._words)
        self.offer(
            button(self.tr("Chép mấy dòng này"), "action_copy_lines", self._copy), leave=self.tr("Đã đọc cho Sở")
        )

    def start(self) -> None:
        """Be read at once."""
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._lines)
        self.said.emit(self.tr("Đã chép."))
