"""Opens offices one at a time: the ledger used last, another one, or a new one on the first day."""

import getpass
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThreadPool
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import AppError, LedgerError
from desktop_app.paths import Places
from desktop_app.settings import SettingsFile
from desktop_app.ui.at_the_door import open_alone
from desktop_app.ui.damaged import help_open
from desktop_app.ui.first_day.doorway import Doorway
from desktop_app.ui.main_window import MainWindow
from desktop_app.workflow.first_day import FirstDay
from desktop_app.workflow.office import Office, Surroundings
from desktop_app.workflow.restoring import is_whole

RECENT = 9
"""So many ledgers are remembered: as many as there are number keys."""


class Reception(QObject):
    """Holds the open office and its window, and what is shown while there is none.

    ``folder`` is where new ledgers are put by default. ``restore`` asks for a backup and returns the ledger made of it,
    or nothing; without it the way is not offered. ``helps`` offers a way out of a ledger that is damaged.
    """

    def __init__(
        self,
        places: Places,
        settings: SettingsFile,
        folder: Path,
        restore: Callable[[QWidget], Path | None] | None = None,
        *,
        helps: bool = True,
    ) -> None:
        super().__init__()
        self._places = places
        self._settings = settings
        self._folder = folder
        self._restore = restore
        self._helps = helps
        self.office: Office | None = None
        self.window: MainWindow | None = None
        self._opened: Path | None = None
        self.doorway: Doorway | None = None

    def start(self, ledger: Path | None = None) -> None:
        """Open ``ledger``, else the one used last; where there is none to open, say why and ask."""
        recent = self.recent
        wanted = ledger or (recent[0] if recent else None)
        if wanted is None:
            self._door().show_first_day()
            return
        try:
            self.open(wanted)
        except AppError as error:
            self._door().show_ledgers(recent, None, error)

    @property
    def recent(self) -> tuple[Path, ...]:
        """The ledgers used on this computer, the newest first."""
        return tuple(Path(each) for each in self._settings.read().recent)

    def is_whole(self) -> bool | None:
        """Look at the open ledger through a connection of its own; nothing is said where none is open."""
        return is_whole(self._opened) if self._opened and self.office else None

    def tell_torn(self) -> None:
        """Say that the program was torn away the last time, and that the ledger has been looked at."""
        if self.window is not None and self.is_whole():
            self.window.notice.show_good(self.tr("Lần trước chương trình dừng đột ngột; đã kiểm tra, sổ vẫn nguyên."))

    def open(self, ledger: Path) -> MainWindow:
        """Open the office of ``ledger`` and close the one before; raises ``AppError``, and then nothing has changed."""
        ledger = ledger.absolute()
        if not ledger.exists():
            words = f"Không thấy sổ {ledger.stem} ở {ledger.parent}."
            raise LedgerError(words, "Nếu sổ nằm trên USB: cắm USB vào rồi mở lại. Nếu đã chuyển đi: chọn tệp khác.")
        last = self._settings.read().person
        if self.window is not None and ledger == self._opened:
            # it would be held against itself
            self._close_door()
            return self.window
        around = Surroundings(self._places, last or computer_user())
        try:
            office = open_alone(ledger, around, self.doorway or self.window)
        except AppError as error:
            # a damaged ledger: there may be a way back to it, or out of it
            helped = help_open(ledger, error, around) if self._helps else None
            if helped is None:
                raise
            return self.open(helped)
        names = office.people.all()
        if names and not last:
            office.people.sit_down(names[0])
        window = MainWindow(office, self._settings)
        window.another_wanted.connect(self._show_ledgers)
        window.show()
        self.close()
        self.office, self.window, self._opened = office, window, ledger
        self._close_door()
        self._remember(ledger)
        return window

    def close(self) -> None:
        """Close the office that is open, once its work under way has ended."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
        if self.office is not None:
            QThreadPool.globalInstance().waitForDone()
            self.office.close()
        self.office, self.window = None, None

    def _remember(self, ledger: Path) -> None:
        others = [each for each in self._settings.read().recent if each != str(ledger)]
        self._settings.change(recent=(str(ledger), *others)[:RECENT])

    def _show_ledgers(self) -> None:
        """Show the list over the open office; what is being typed there is kept first."""
        if self.window is None:
            return
        focus = self.window.focusWidget()
        if focus is not None:
            focus.clearFocus()
        opened = self.recent[0] if self.recent else None
        self._door().show_ledgers(self.recent, opened)

    def _door(self) -> Doorway:
        if self.doorway is None:
            person = self._settings.read().person
            door = Doorway(FirstDay(self._places), self._folder, person, restores=self._restore is not None)
            door.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            door.closed.connect(self._forget_door)
            door.made.connect(self._open_made)
            door.chosen.connect(self._open_chosen)
            door.restore_wanted.connect(self._open_restored)
            if self.window is not None:
                door.setWindowModality(Qt.WindowModality.ApplicationModal)
            self.doorway = door
            door.show()
        return self.doorway

    def _close_door(self) -> None:
        if self.doorway is not None:
            self.doorway.close()

    def _forget_door(self) -> None:
        self.doorway = None
        if self.window is not None:
            self.window.activateWindow()

    def _open_made(self, ledger: Path, person: str) -> None:
        self._settings.change(person=person)
        window = self._open_chosen(ledger)
        if window is not None:
            window.notice.show_good(self.tr("Đã tạo sổ {0}.").format(ledger))

    def _open_chosen(self, ledger: Path) -> MainWindow | None:
        if self.window is not None and self.recent and ledger.absolute() == self.recent[0]:
            # it is open already
            self._close_door()
            return self.window
        if self.window is not None and self.window.work.running:
            self._say(AppError("Sổ đang mở còn việc chưa xong.", "Đợi việc ấy xong, hoặc bấm “Thôi”, rồi mở sổ khác."))
            return None
        if self.window is not None and self.window.keeps():
            self._close_door()
            return None
        try:
            return self.open(ledger)
        except AppError as error:
            self._say(error)
            return None

    def _open_restored(self) -> None:
        if self._restore is None or self.doorway is None:
            return
        ledger = self._restore(self.doorway)
        if ledger is not None:
            self._open_chosen(ledger)

    def _say(self, error: AppError) -> None:
        if self.doorway is not None:
            self.doorway.show_error(error)


def computer_user() -> str:
    """Return the name under which somebody is logged in at this computer."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "không rõ"
