"""Starts the window: style, words, the ledger, and one place for our own bugs to land."""

import getpass
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QTranslator
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.paths import LEDGER_SUFFIX, find_places
from desktop_app.ui.crash import CrashBox, HardCrashes
from desktop_app.ui.design import dress
from desktop_app.ui.opening import OpeningWindow


def run(ledger: Path | None, *, smoke: bool = False) -> int:
    """Open the window on ``ledger`` (asking for one when it is missing) and return the exit status.

    ``smoke`` draws home and the first form page, says so, and leaves at once.
    """
    application = make_application()
    places = find_places()
    dress(application, places.resources)
    words = QTranslator(application)
    if words.load(str(places.resources / "translations" / "qtbase_vi.qm")):
        application.installTranslator(words)
    path = ledger or _ask_for_ledger()
    sys.excepthook = CrashBox(_reports_folder(), lambda: is_whole_file(path))
    hard = HardCrashes(_reports_folder())
    torn = hard.watch()
    if path is None:
        return 0
    opening = OpeningWindow(path)
    opening.show()
    application.processEvents()
    # the ledger's libraries take longer to load than a window to draw, so it is drawn first
    from desktop_app.ui.damaged import help_open  # noqa: PLC0415
    from desktop_app.ui.main_window import MainWindow  # noqa: PLC0415
    from desktop_app.workflow.office import Office, Surroundings  # noqa: PLC0415

    around = Surroundings(places, _clerk())
    try:
        office = Office.open(path, around)
    except AppError as error:
        opening.close()
        helped = None if smoke else help_open(path, error, around)
        hard.rest()
        return run(helped) if helped else _tell(error, quietly=smoke)
    with office:
        window = MainWindow(office)
        window.show()
        opening.close()
        if torn and is_whole_file(path):
            window.notice.show_good(
                QCoreApplication.translate("app", "Lần trước chương trình dừng đột ngột; đã kiểm tra, sổ vẫn nguyên.")
            )
        status = _smoke(application, window) if smoke else application.exec()
    hard.rest()
    return status


def is_whole_file(ledger: Path | None) -> bool | None:
    """Look at the ledger through a connection of its own; nothing is said where there is none."""
    from desktop_app.workflow.restoring import is_whole  # noqa: PLC0415 - only after something has gone wrong

    return is_whole(ledger) if ledger else None


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
