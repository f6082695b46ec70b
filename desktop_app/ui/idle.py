"""Locks the window when nobody has touched it for a while, and at once on Ctrl+L.

Keys and mouse come to a window as a whole before anything in it gets them: only they are listened to, and not all that
happens in the program. Vietnamese typed through an input method moves the cursor, which tells as well.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow

from desktop_app.domain.errors import AppError
from desktop_app.settings import SettingsFile
from desktop_app.ui.cover import Cover
from desktop_app.ui.keyboard import KeyboardPlace
from desktop_app.ui.notices import NoticeBar
from desktop_app.ui.unkept import Unkept, waiting_in
from desktop_app.ui.window_part import WindowPart
from desktop_app.workflow.office import Office

_LOOK_EVERY = 5_000
_MINUTE = 60
_TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)


def running_time() -> float:
    """Return seconds that run on while the computer sleeps, whatever is done to its clock."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.clock_gettime(boot) if boot is not None else time.monotonic()


class IdleLock(WindowPart):
    """Watches over one window. Where the office's key has no passphrase there is nothing to lock with."""

    def __init__(
        self,
        window: QMainWindow,
        office: Office,
        settings: SettingsFile,
        notice: NoticeBar,
        clock: Callable[[], float] = running_time,
    ) -> None:
        super().__init__(window)
        self._keys = office.keys
        self._settings = settings
        self._notice = notice
        self.clock = clock
        self._touched = clock()
        self._watched: set[QWindow] = set()
        self._stilled: tuple[QAction, ...] = ()
        self._place = KeyboardPlace()
        self.cover = Cover(office.keys, office.unit.full_name, window)
        self.cover.opened.connect(self.open)
        self.cover.close_wanted.connect(self._close)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self.touch)

    @property
    def is_locked(self) -> bool:
        """Whether the window is covered."""
        return self.cover.isVisibleTo(self._window)

    def touch(self) -> None:
        """Note that somebody is there; after too long a time it comes too late."""
        if not self.look():
            self._touched = self.clock()

    def look(self) -> bool:
        """Lock when nobody has been there for as long as the settings say; say whether the window is locked."""
        minutes = self._settings.read().lock_minutes
        if self.is_locked or not minutes or self.clock() - self._touched < minutes * _MINUTE:
            return self.is_locked
        if self._keys.has_passphrase():
            self.lock()
        return self.is_locked

    def lock_now(self) -> None:
        """Lock because the clerk wishes so; where that cannot be, say why."""
        if self._keys.has_passphrase():
            self.lock()
        else:
            words = self.tr("Khóa ký chưa có mật khẩu nên cửa sổ không khóa được.")
            self._notice.show_error(AppError(words, self.tr("Đặt mật khẩu cho khóa, hoặc khóa máy tính (Windows+L).")))

    def lock(self) -> None:
        """Keep what was typed, forget the passphrase, and cover the window; what runs goes on."""
        if self.is_locked:
            return
        window = self._window
        self._place.remember()
        self._put_away()
        focus = window.focusWidget()
        if focus is not None:
            # what is being typed is kept when its editor is left
            focus.clearFocus()
        for each in window.findChildren(Unkept):
            if each.texts:
                each.again_wanted.emit()
        self._keys.lock()
        # keys that belong to the whole window do nothing until it is open again
        self._stilled = tuple(window.actions())
        for action in self._stilled:
            window.removeAction(action)
        self.cover.appear(waiting=waiting_in(window))
        body = window.centralWidget()
        if body is not None:
            # out of sight for the eye and for screen readers alike
            body.hide()

    def open(self) -> None:
        """Show the window as it was, with the keyboard where it was."""
        window = self._window
        self._touched = self.clock()
        body = window.centralWidget()
        if body is not None:
            body.show()
        for action in self._stilled:
            window.addAction(action)
        self._stilled = ()
        self.cover.leave()
        self._place.give_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notice keys and mouse before anything gets them; what comes too late does nothing but lock."""
        if event.type() in _TOUCHES and not self.is_locked:
            self.touch()
            return self.is_locked
        return super().eventFilter(watched, event)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None and window not in self._watched:
            self._watched.add(window)
            window.destroyed.connect(self._forget)
            window.installEventFilter(self)

    def _forget(self, gone: QObject) -> None:
        self._watched = {each for each in self._watched if each is not gone}

    def _put_away(self) -> None:
        """Close what is open over the window: lists, menus, and boxes that ask something."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        for each in self._window.findChildren(QDialog):
            if each.isVisible():
                each.reject()

    def _close(self) -> None:
        window = self._window
        window.close()
        if window.isVisible() and waiting_in(window):
            self.cover.tell(self.tr("Còn câu chưa lưu được vào sổ: mở sổ để lưu lại. Đóng lần nữa là bỏ những câu đó."))
