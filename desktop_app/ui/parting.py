"""Closing the window: what could not be written is tried once more, and nobody loses it without having been told."""

from PySide6.QtWidgets import QMainWindow

from desktop_app.domain.errors import AppError
from desktop_app.ui.notices import NoticeBar
from desktop_app.ui.unkept import Unkept, waiting_in
from desktop_app.ui.window_part import WindowPart


class Parting(WindowPart):
    """Asked when a window closes; with answers that wait to be kept, only a second try closes it."""

    def __init__(self, window: QMainWindow, notice: NoticeBar) -> None:
        super().__init__(window)
        self._notice = notice
        self._warned = False

    def stays(self) -> bool:
        """Say whether the window had better stay open; the clerk is told why, once."""
        focus = self._window.focusWidget()
        if focus is not None:
            # what is being typed is kept when its editor is left
            focus.clearFocus()
        for each in self._window.findChildren(Unkept):
            if each.texts:
                each.again_wanted.emit()
        if not waiting_in(self._window) or self._warned:
            return False
        self._warned = True
        words = self.tr("Còn câu chưa lưu được vào sổ.")
        advice = self.tr("Làm theo hướng dẫn trên trang rồi bấm “Lưu lại”; đóng lần nữa là bỏ những câu đó.")
        self._notice.show_error(AppError(words, advice))
        return True
