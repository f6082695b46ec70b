"""Closing the window while work runs: wait for it, stop it, or stay; never half a file."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QMessageBox

from desktop_app.ui.window_part import WindowPart
from desktop_app.ui.work_bar import WorkBar


class Leaving(WindowPart):
    """Says whether the window may close now, and closes it later when that was wished."""

    def __init__(self, window: QMainWindow, work: WorkBar) -> None:
        super().__init__(window)
        self._work = work
        self._waits = False
        work.ended.connect(self._go_on)

    def may_close(self) -> bool:
        """Say whether nothing runs; otherwise ask, once, what is to become of it."""
        if not self._work.running:
            return True
        if not self._waits:
            self._ask()
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
