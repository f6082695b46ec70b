"""Writing the request for a certificate: the file that goes to DOET."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.keys import Asked as Request
from desktop_app.domain.keys import KeyState, MyKey
from desktop_app.ui.dialogs import choose_save
from desktop_app.ui.first_day.step import Asked, line
from desktop_app.ui.panel import Panel
from desktop_app.ui.path_line import PathLine, usual_folder
from desktop_app.ui.widgets import button
from desktop_app.workflow.trust import KeyWork


class RequestPanel(Panel):
    """Where to, and whom DOET may ask; a renewal is signed by the key in use."""

    def __init__(self, keys: KeyWork, mine: MyKey, parent: QWidget) -> None:
        renewal = mine.state is KeyState.RENEWING
        title = self.tr("Yêu cầu gia hạn") if renewal else self.tr("Yêu cầu cấp chứng thư")
        super().__init__("request", title, parent)
        self._renewal = renewal
        self._keys = keys
        words = self.tr(
            "Ghi yêu cầu ra một tệp, đưa Sở bằng USB hoặc thư. Tệp không có gì bí mật: khóa vẫn ở lại máy này."
        )
        self.tell(words)
        self._path = PathLine("field_request_path", self.tr("Tệp yêu cầu"), self._choose, self)
        self._path.show_path(str(usual_folder() / f"yeu-cau-khoa-{mine.unit}.gdmn"))
        self._path.chosen.connect(self._write)
        self._contact = line("field_request_contact", self.tr("Sở hỏi lại thì gặp"), self.tr("ví dụ: Văn thư"), self)
        self._contact.returnPressed.connect(self._write)
        self.column.addWidget(Asked(self.tr("Ghi yêu cầu vào tệp"), self._path, "", self))
        hint = self.tr("Ghi chức danh, đừng ghi tên riêng. Bỏ trống cũng được.")
        self.column.addWidget(Asked(self.tr("Sở hỏi lại thì gặp ai?"), self._contact, hint, self))
        self._do = button(self.tr("Ghi yêu cầu"), "action_write_request", self._write, "main")
        self.offer(self._do)

    def start(self) -> None:
        """All is suggested: Enter writes."""
        self._do.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, near: QWidget, shown: str) -> str:
        return choose_save(near, self.tr("Ghi yêu cầu vào"), shown, self.tr("Yêu cầu cấp chứng thư (*.gdmn)"))

    def _write(self) -> None:
        if self.is_open(self._keys, self._write):
            call = partial(self._keys.ask, self._path.path, self._contact.text().strip())
            self.work(call, self.tr("Đang ghi yêu cầu…"), self._done)

    def _done(self, _asked: Request) -> None:
        path = self._path.path
        words = self.tr("Đã ghi {0}. Gửi Sở tệp này, rồi gọi Sở và đọc 8 nhóm số.")
        if self._renewal:
            words = self.tr("Đã ghi {0}. Gửi Sở tệp này; khóa đang dùng đã ký kèm, không phải đọc số.")
        self.wrote.emit(words.format(path), path)
        self.closed.emit()
        self.changed.emit()
