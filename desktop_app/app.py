"""Starts the window: style, words, the ledger, and one place for our own bugs to land."""

import getpass
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QTranslator
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.paths import LEDGER_SUFFIX, find_places
from desktop_app.settings import SettingsFile, settings_path
from desktop_app.ui.design import dress
from desktop_app.ui.dialogs import CrashBox
from desktop_app.ui.opening import OpeningWindow


def run(ledger: Path | None, *, smoke: bool = False) -> int:
    """Open the window on ``ledger`` (asking for one when it is missing) and return the exit status.

    ``smoke`` draws home and the first form page, says so, and leaves at once.
    """
    application = make_application()
    places = find_places()
    settings = SettingsFile(settings_path(_configuration()))
    kept = settings.read()
    dress(application, places.resources, kept.theme, kept.scale)
    words = QTranslator(application)
    if words.load(str(places.resources / "translations" / "qtbase_vi.qm")):
        application.installTranslator(words)
    sys.excepthook = CrashBox(_reports_folder())
    path = ledger or _ask_for_ledger()
    if path is None:
        return 0
    opening = OpeningWindow(path)
    opening.show()
    application.processEvents()
    # the ledger's libraries take longer to load than a window to draw, so it is drawn first
    from desktop_app.ui.main_window import MainWindow  # noqa: PLC0415
    from desktop_app.workflow.office import Office, Surroundings  # noqa: PLC0415

    try:
        office = Office.open(path, Surroundings(places, _clerk()))
    except AppError as error:
        opening.close()
        return _tell(error, quietly=smoke)
    with office:
        window = MainWindow(office, settings)
        window.show()
        opening.close()
        return _smoke(application, window) if smoke else application.exec()


def make_application() -> QApplication:
    """Return the application object, named so that settings and folders find their place."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    QCoreApplication.setApplicationName("somamnon")
    application.setApplicationDisplayName("Sổ Mầm Non")
    return application


def _clerk() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "không rõ"


def _configuration() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation))


def _reports_folder() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "bao-loi"


def _ask_for_ledger() -> Path | None:
    title = QCoreApplication.translate("app", "Mở sổ (tạo sổ mới bằng lệnh: somamnon init)")
    chosen, _ = QFileDialog.getOpenFileName(None, title, "", f"Sổ (*{LEDGER_SUFFIX})")
    return Path(chosen) if chosen else None


def _tell(error: AppError, *, quietly: bool) -> int:
    if quietly:
        sys.stderr.write(f"{error}\n")
    else:
        box = QMessageBox(QMessageBox.Icon.Warning, "Sổ Mầm Non", error.message)
        box.setObjectName("trouble")
        box.setInformativeText(error.advice)
        box.addButton(QCoreApplication.translate("app", "Đóng"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()
    return 1


def _smoke(application: QApplication, window: QWidget) -> int:
    """Draw what a clerk sees first, in earnest, and say how it went."""
    application.processEvents()
    drawn = ["page_home"] if window.findChild(QWidget, "page_home") else ["page_progress"]
    tasks = [each for each in window.findChildren(QPushButton) if each.objectName().startswith("task_")]
    for first in tasks[:1]:
        first.click()
        application.processEvents()
        drawn.append(f"page_form:{first.objectName().removeprefix('task_')}")
    picture = window.grab()
    shown = window.findChild(QWidget, "page_form") if tasks else window
    window.close()
    if picture.isNull() or shown is None:
        return 1
    sys.stdout.write(f"smoke: {' '.join(drawn)} {picture.width()}x{picture.height()}\n")
    return 0
