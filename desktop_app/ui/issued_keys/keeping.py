"""Where DOET's issuing key is kept: moved to a stick that lies in a safe, and shown again when it is needed."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.ui.dialogs import choose_folder
from desktop_app.ui.first_day.step import Asked
from desktop_app.ui.panel import Panel
from desktop_app.ui.path_line import PathLine, plugged_stick
from desktop_app.ui.widgets import button
from desktop_app.workflow.issuing import Issuing

_FOLDER = "SoMamNon-khoa-cap"


class KeepingPanel(Panel):
    """While the key is on this machine it can be moved; afterwards the panel asks where the stick is today."""

    def __init__(self, issuing: Issuing, parent: QWidget) -> None:
        super().__init__("keeping", self.tr("Nơi cất khóa cấp chứng thư"), parent)
        self._issuing = issuing
        place = issuing.issuer_place
        here = self.tr(
            "Khóa cấp chứng thư đang nằm trên máy này: ai lấy được máy và biết mật khẩu thì cấp được chứng thư giả."
        )
        if place:
            found = self.tr("đang thấy") if issuing.has_issuer() else self.tr("chưa thấy: cắm USB rồi chỉ chỗ")
            self.tell(self.tr("Khóa cấp và khóa khôi phục cất ở {0} ({1}).").format(place, found))
        else:
            self.tell(here)
            self.tell(
                self.tr(
                    "Cất vào một USB riêng, để trong két; chỉ cắm khi cấp chứng thư. Ký gói và xuất danh mục không "
                    "cần USB này. Máy ghi, đọc lại cho chắc rồi mới xóa ở đây."
                )
            )
        self.hint(self.tr("Mất USB này thì không cấp được nữa: chép thêm một bản sang USB thứ hai, cất ở nơi khác."))
        self._folder = PathLine("field_issuer_folder", self.tr("Thư mục cất khóa cấp"), self._choose, self)
        stick = plugged_stick()
        self._folder.show_path(place or (str(stick / _FOLDER) if stick else ""))
        self._folder.line.setPlaceholderText(self.tr("cắm USB, rồi chọn thư mục trên đó"))
        self.column.addWidget(Asked(self.tr("Thư mục trên USB"), self._folder, "", self))
        moving = button(self.tr("Cất vào đây, xóa khỏi máy"), "action_move_issuer", self._move, "main")
        showing = button(self.tr("Khóa cấp ở chỗ này"), "action_plug_issuer", self._plug, "main")
        moving.setVisible(not place)
        showing.setVisible(bool(place))
        self.offer(moving, showing)

    def start(self) -> None:
        """Begin with the folder."""
        self._folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, near: QWidget, shown: str) -> str:
        return choose_folder(near, self.tr("Thư mục cất khóa cấp"), shown)

    def _move(self) -> None:
        if not self._folder.text:
            self._folder.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.work(partial(self._issuing.move_issuer, self._folder.path), self.tr("Đang cất khóa…"), self._moved)

    def _moved(self) -> None:
        words = self.tr("Đã cất khóa cấp và khóa khôi phục vào {0}. Rút USB, để nơi an toàn.")
        self.said.emit(words.format(self._issuing.issuer_place))
        self.closed.emit()
        self.changed.emit()

    def _plug(self) -> None:
        self.work(partial(self._issuing.plug_in, self._folder.path), self.tr("Đang tìm khóa…"), self._plugged)

    def _plugged(self) -> None:
        self.said.emit(self.tr("Đã thấy khóa cấp chứng thư; dùng được đến khi đóng sổ."))
        self.closed.emit()
        self.changed.emit()
