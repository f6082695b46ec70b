"""Starts the window: style, words, the ledger, and one place for our own bugs to land."""

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QThreadPool, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.paths import find_places
from desktop_app.settings import SettingsFile, settings_path
from desktop_app.ui.crash import CrashBox, HardCrashes
from desktop_app.ui.design import dress
from desktop_app.ui.english import English, said
from desktop_app.ui.opening import OpeningWindow
from desktop_app.ui.tidying import Tidying


def run(ledger: Path | None, *, smoke: bool = False) -> int:
    """Open the window on ``ledger`` (else on the one used last, else on the first day) and return the exit status.

    ``smoke`` draws home and the first form page, says so, and leaves at once; it remembers nothing.
    """
    application = make_application()
    places = find_places()
    settings = SettingsFile(
        None if smoke else settings_path(_folder(QStandardPaths.StandardLocation.AppConfigLocation))
    )
    kept = settings.read()
    dress(application, places.resources, kept.theme, kept.scale)
    speak(application, kept.language, places.resources / "translations")
    recent = settings.read().recent
    crash = CrashBox(_reports_folder())
    sys.excepthook = crash
    hard = HardCrashes(_reports_folder())
    torn = hard.watch()
    opening = OpeningWindow(ledger or (Path(recent[0]) if recent else None))
    opening.show()
    application.processEvents()
    # what is loaded now stays for good: looking through it for garbage again and again takes a tenth of the start
    gc.disable()
    # the ledger's libraries take longer to load than a window to draw, so it is drawn first
    from desktop_app.ui.reception import Reception  # noqa: PLC0415
    from desktop_app.workflow.first_day import default_folder  # noqa: PLC0415

    folder = default_folder(_folder(QStandardPaths.StandardLocation.DocumentsLocation), Path.home())
    reception = Reception(places, settings, folder, helps=not smoke)
    crash.is_whole = reception.is_whole
    try:
        if smoke and ledger is not None:
            status = _smoke(application, reception.open(ledger))
        else:
            reception.start(ledger)
            opening.close()
            if torn:
                reception.tell_torn()
            gc.freeze()
            Tidying(application)
            status = application.exec()
    except AppError as error:
        opening.close()
        status = _tell(error, quietly=smoke)
    # what still reads or writes on another thread ends before the ledger is let go
    QThreadPool.globalInstance().waitForDone()
    reception.close()
    hard.rest()
    return status


def make_application() -> QApplication:
    """Return the application object, named so that settings and folders find their place."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    QCoreApplication.setApplicationName("somamnon")
    application.setApplicationDisplayName("Sổ Mầm Non")
    return application


def speak(application: QApplication, language: str, translations: Path) -> None:
    """Give the window its language: its own words are Vietnamese and Qt's are English, so each needs the other's."""
    if language == "en":
        application.installTranslator(English(translations / "somamnon_en.ts", application))
        return
    words = QTranslator(application)
    if words.load(str(translations / "qtbase_vi.qm")):
        application.installTranslator(words)


def _reports_folder() -> Path:
    return _folder(QStandardPaths.StandardLocation.AppDataLocation) / "bao-loi"


def _folder(location: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(location) or Path.home())


def _tell(error: AppError, *, quietly: bool) -> int:
    if quietly:
        sys.stderr.write(f"{error}\n")
    else:
        box = QMessageBox(QMessageBox.Icon.Warning, "Sổ Mầm Non", said(error.message))
        box.setObjectName("trouble")
        box.setInformativeText(said(error.advice))
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
