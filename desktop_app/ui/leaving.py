"""Closing the window: nothing that could not be written is lost unsaid, and no work is cut off unasked."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QMessageBox

from desktop_app.domain.errors import AppError
from desktop_app.ui.notices import NoticeBar
from desktop_app.ui.unkept import Unkept, waiting_in
from desktop_app.ui.work_bar import WorkBar


class Leaving(QObject):
    """Says whether the window may close now, and closes it later when that was wished."""

    def __init__(self, window: QMainWindow, work: WorkBar, notice: NoticeBar) -> None:
        super().__init__(window)
        self._window = window
        self._work = work
        self._notice = notice
        self._warned = False
        self._waits = False
        work.ended.connect(self._go_on)

    def may_close(self) -> bool:
        """Say whether nothing waits and nothing runs; otherwise tell, or ask what is to become of it."""
        if not self._all_is_kept():
            return False
        if not self._work.running:
            return True
        if not self._waits:
            self._ask()
        return False

    def _all_is_kept(self) -> bool:
        """Try once more to keep what could not be; with answers that still wait, only a second try closes."""
        focus = self._window.focusWidget()
        if focus is not None:
            # what is being typed is kept when its editor is left
            focus.clearFocus()
        for each in self._window.findChildren(Unkept):
            if each.texts:
                each.again_wanted.emit()
        if self._warned or not waiting_in(self._window):
            return True
        self._warned = True
        words = self.tr("Còn câu chưa lưu được vào sổ.")
        advice = self.tr("Làm theo hướng dẫn trên trang rồi bấm “Lưu lại”; đóng lần nữa là bỏ những câu đó.")
        self._notice.show_error(AppError(words, advice))
        return False

    def _ask(self) -> None:
        box = QMessageBox(self._window)
        box.setObjectName("leaving")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Đang có việc chạy"))
        box.setText(self.tr("Việc đang chạy: {0}").format(", ".join(each.rstrip(":… ") for each in self._work.titles)))
        box.setInformativeText(self.tr("Các câu trả lời đã lưu. Tệp chỉ được ghi khi trọn vẹn."))
        wait = box.addButton(self.tr("Chờ xong rồi đóng"), QMessageBox.ButtonRole.AcceptRole)
        wait.setObjectName("action_wait_and_close")
        wait.clicked.connect(self._wait)
        if self._work.stoppable:
            stop = box.addButton(self.tr("Thôi việc ấy và đóng"), QMessageBox.ButtonRole.DestructiveRole)
            stop.setObjectName("action_stop_and_close")
            stop.clicked.connect(self._stop)
        stay = box.addButton(self.tr("Làm tiếp"), QMessageBox.ButtonRole.RejectRole)
        stay.setObjectName("action_stay")
        box.setDefaultButton(wait)
        box.setEscapeButton(stay)
        # not exec(): the work may end meanwhile, and its answer is shown behind the box
        box.open()

    def _wait(self) -> None:
        self._waits = True
        self._go_on()

    def _stop(self) -> None:
        self._waits = True
        self._work.stop_all()
        self._go_on()

    def _go_on(self) -> None:
        if self._waits and not self._work.running:
            self._waits = False
            self._window.close()
