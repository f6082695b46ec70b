"""Keeps copies while somebody works: once a day, on Ctrl+B, on a known stick, and when the window closes."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.backup import Backup, Why
from desktop_app.domain.errors import AppError
from desktop_app.settings import SettingsFile
from desktop_app.ui.background import Job
from desktop_app.ui.english import said
from desktop_app.ui.notices import NoticeBar
from desktop_app.ui.pages.upkeep import UpkeepPage
from desktop_app.ui.sticks import StickWatch, mounted
from desktop_app.workflow.office import Office
from desktop_app.workflow.sticks import Stick

_AFTER_DRAWING = 1_500


class CopyKeeper(QObject):
    """Never in the way: everything but the copy on leaving runs apart, and trouble is told in the notice bar."""

    def __init__(self, office: Office, settings: SettingsFile, notice: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._office = office
        self._notice = notice
        self._settings = settings
        self._page: UpkeepPage | None = None
        self.sticks = StickWatch(settings, self)
        self.sticks.appeared.connect(self._copy_to_known)
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.setInterval(_AFTER_DRAWING)
        self._first.timeout.connect(self._daily)

    def serve(self, page: UpkeepPage) -> None:
        """Do what the page about copies asks for."""
        self._page = page
        page.backup_wanted.connect(self.back_up)
        page.stick_wanted.connect(self.choose_stick)

    def begin(self) -> None:
        """Begin to keep copies; called when the window is shown."""
        if self._office.upkeep.automatic and not self._first.isActive():
            self._first.start()
            self.sticks.start()

    def leave(self) -> None:
        """Make the last copy, if anything has changed; called when the window closes."""
        self._first.stop()
        if self._office.upkeep.automatic:
            self._office.upkeep.leave()

    def back_up(self) -> None:
        """Make a copy now."""
        self._run(Job(self._office.upkeep.back_up), self._made)

    def choose_stick(self) -> None:
        """Copy to the stick that is there; let the clerk choose where there are several."""
        volumes = mounted()
        if not volumes:
            self._notice.show_error(AppError(self.tr("Chưa thấy USB nào."), self.tr("Cắm USB rồi nhấn lại.")))
        elif len(volumes) == 1:
            self.to_stick(volumes[0])
        else:
            window = self.parent()
            menu = QMenu(window if isinstance(window, QWidget) else None)
            for each in volumes:
                menu.addAction(str(each)).setData(str(each))
            menu.triggered.connect(self._take_choice)
            menu.popup(QCursor.pos())

    def to_stick(self, root: Path) -> None:
        """Copy to the stick at ``root``, which this computer knows from then on."""
        self._copy_to_stick(root, Why.HAND)

    def _take_choice(self, chosen: object) -> None:
        data = getattr(chosen, "data", str)()
        if data:
            self.to_stick(Path(data))

    def _copy_to_known(self, stick: Stick) -> None:
        self._copy_to_stick(stick.root, Why.STICK)

    def _copy_to_stick(self, root: Path, why: Why) -> None:
        encrypted = self._settings.read().encrypt_copies
        self._run(Job(partial(self._office.upkeep.to_stick, root, why, encrypted=encrypted)), self._made_on_stick)

    def _daily(self) -> None:
        self._run(Job(self._office.upkeep.daily), self._told_daily)

    def _run(self, job: Job, done: object) -> None:
        job.done.connect(done)
        job.failed.connect(self._notice.show_error)
        job.start()

    def _told_daily(self, made: Backup | None) -> None:
        trouble = self._office.upkeep.trouble
        if trouble is not None:
            words = self.tr("Chưa sao lưu được hôm nay: {0}").format(trouble.message)
            self._notice.show_error(AppError(words, trouble.advice))
        elif made is not None:
            self._refresh()

    def _made(self, made: Backup) -> None:
        self._notice.show_good(self.tr("Đã sao lưu vào {0}.").format(made.path))
        self._refresh()

    def _made_on_stick(self, result: tuple[Stick, Backup]) -> None:
        stick, made = result
        self.sticks.remember(stick)
        words = self.tr("Đã sao lưu ra USB {0}. Lần sau cắm USB này, máy tự sao lưu.").format(stick.root)
        trouble = self._office.upkeep.lock_trouble
        if made.locked:
            words = f"{words} {self.tr('Bản sao đã khóa, mở bằng mật khẩu của khóa ký.')}"
        elif trouble is not None and self._settings.read().encrypt_copies:
            words = f"{words} {self.tr('Bản sao CHƯA khóa:')} {said(trouble.message)}"
        self._notice.show_good(words)

    def _refresh(self) -> None:
        if self._page is not None and self._page.isVisible():
            self._page.refresh()
