"""Draws the pictures of ``resources/pictures/`` anew: real windows over a demonstration province, at 1366×768.

Run ``python build_spec/pictures.py [FOLDER]`` in the project's environment; needs no display.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QThreadPool  # noqa: E402 - the platform is chosen first
from PySide6.QtWidgets import QApplication, QPushButton  # noqa: E402

from desktop_app.app import make_application  # noqa: E402
from desktop_app.domain.record import Path as Place  # noqa: E402
from desktop_app.paths import Places, find_places  # noqa: E402
from desktop_app.ui.design import dress  # noqa: E402
from desktop_app.ui.main_window import MainWindow  # noqa: E402
from desktop_app.workflow.demo import Demo, make_demo  # noqa: E402
from desktop_app.workflow.office import Office, Surroundings  # noqa: E402

SIZE = (1366, 768)


def main() -> None:
    """Make every picture."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "pictures"
    target.mkdir(parents=True, exist_ok=True)
    application = make_application()
    places = find_places()
    dress(application, places.resources)
    with tempfile.TemporaryDirectory() as folder:
        demo = make_demo(Path(folder) / "demo", 6, 4, 7, places)
        draw_institution(application, demo, places, target)
        draw_province(application, demo, places, target)


def draw_institution(application: QApplication, demo: Demo, places: Places, target: Path) -> None:
    """Draw home, form page, grid and check page of one kindergarten."""
    with Office.open(demo.institutions[0], Surroundings(places, "Nguyễn Thị Hoà")) as office:
        filled = office.entry.open("nhom_lop", office.period)
        row = filled.record.rows["nhom"][1].id
        filled = office.entry.answer(filled, Place("so_tre", "nhom", row), "41")
        office.entry.answer(filled, Place("tre_nu", "nhom", filled.record.rows["nhom"][2].id), "90")
        safety = office.entry.open("an_toan", office.period)
        safety = office.entry.answer(safety, Place("tc_i_03"), "chua_dat")
        safety = office.entry.answer(safety, Place("tc_i_05"), "")
        office.entry.answer(safety, Place("nguoi_theo_doi"), "")
        window = _window(office)
        _keep(application, window, target / "home.png")
        form = window.open_form("an_toan")
        form.view.go_to_section(2)
        _keep(application, window, target / "form_page.png")
        window.open_form("nhom_lop").go_to(Place("so_tre", "nhom", row))
        _keep(application, window, target / "grid.png")
        window.open_form("an_toan")
        _press(window, "action_check")
        _keep(application, window, target / "check.png")
        window.close()


def draw_province(application: QApplication, demo: Demo, places: Places, target: Path) -> None:
    """Draw the department's table, with some packages received and some missing."""
    with Office.open(demo.province, Surroundings(places, "Trần Thị Minh")) as office:
        office.intake.receive(demo.packages[:-1])
        window = _window(office)
        _settle(application)
        _keep(application, window, target / "progress.png")
        _press(window, "nav_table")
        _keep(application, window, target / "table.png")
        window.close()


def _window(office: Office) -> MainWindow:
    window = MainWindow(office)
    window.resize(*SIZE)
    window.show()
    return window


def _press(window: MainWindow, name: str) -> None:
    button = window.findChild(QPushButton, name)
    if isinstance(button, QPushButton):
        button.click()
    else:
        sys.exit(f"the window has no button {name}")


def _settle(application: QApplication) -> None:
    for _ in range(3):
        QThreadPool.globalInstance().waitForDone(20_000)
        application.processEvents()


def _keep(application: QApplication, window: MainWindow, path: Path) -> None:
    _settle(application)
    window.grab().save(str(path))
    print(path)


if __name__ == "__main__":
    main()
