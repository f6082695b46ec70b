"""Publishing the next edition of the signed register."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.edition import Edition
from desktop_app.domain.key_list import Unpublished
from desktop_app.ui.dialogs import choose_save
from desktop_app.ui.first_day.step import Asked
from desktop_app.ui.issued_keys.words import edition_words
from desktop_app.ui.panel import Panel
from desktop_app.ui.path_line import PathLine, usual_folder
from desktop_app.ui.widgets import button
from desktop_app.workflow.editions import Editions
from desktop_app.workflow.trust import KeyWork


class PublishPanel(Panel):
    """Which number it will be, what is new in it, and where to."""

    def __init__(
        self, editions: Editions, keys: KeyWork, newest: Edition | None, waiting: Unpublished, parent: QWidget
    ) -> None:
        number = newest.serial + 1 if newest else 1
        super().__init__("publish", self.tr("Xuất danh mục có ký số {0}").format(number), parent)
        self._editions = editions
        self._keys = keys
        self.tell(edition_words(newest, waiting))
        self.hint(
            self.tr(
                "Danh mục gồm mọi đơn vị, khóa của họ và khóa đã thu hồi, có chữ ký của Sở. Gửi cho mọi xã, phường và "
                "cơ sở; nơi nào nhận rồi thì không nhận lại số cũ hơn được."
            )
        )
        self._path = PathLine("field_publish_path", self.tr("Tệp danh mục"), self._choose, self)
        self._path.show_path(str(usual_folder() / f"danh-muc-so-{number}.gdmn"))
        self._path.chosen.connect(self._write)
        self.column.addWidget(Asked(self.tr("Ghi danh mục vào tệp"), self._path, "", self))
        self._do = button(self.tr("Xuất danh mục số {0}").format(number), "action_publish_now", self._write, "main")
        self.offer(self._do)

    def start(self) -> None:
        """All is suggested: Enter writes."""
        self._do.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, near: QWidget, shown: str) -> str:
        return choose_save(near, self.tr("Ghi danh mục vào"), shown, self.tr("Danh mục có ký (*.gdmn)"))

    def _write(self) -> None:
        if self.is_open(self._keys, self._write):
            self.work(partial(self._editions.write, self._path.path), self.tr("Đang xuất danh mục…"), self._done)

    def _done(self, edition: Edition) -> None:
        path = self._path.path
        self.wrote.emit(self.tr("Đã xuất {0} vào {1}. Gửi tệp này cho mọi nơi.").format(edition.title, path), path)
        self.closed.emit()
        self.changed.emit()
