"""How long one answer takes in the real window: parse, judge, commit durably, repaint."""

import statistics
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app.domain.record import Path as Place
from desktop_app.paths import Places
from desktop_app.ui.main_window import MainWindow
from desktop_app.workflow.office import Office, Surroundings

ANSWERS = 200


def measure(application: QApplication, ledger: Path, places: Places) -> dict[str, tuple[float, float]]:
    """Return (median, 99th percentile) in seconds for a checklist answer and for a grid cell."""
    with Office.open(ledger, Surroundings(places, "đo")) as office:
        window = MainWindow(office)
        window.resize(1366, 736)
        window.show()
        times = {}
        page = window.open_form("an_toan")
        names = [name for name in page.filled.form.items if name.startswith("tc_")]
        times["checklist"] = [
            _timed(application, page.view.typed.emit, Place(names[n % 40]), ("chua_dat", "dat")[n // 40 % 2])
            for n in range(ANSWERS)
        ]
        page = window.open_form("nhom_lop")
        row = page.filled.record.rows["nhom"][0].id
        times["grid"] = [
            _timed(application, page.view.typed.emit, Place("tre_nu", "nhom", row), str(n % 7)) for n in range(ANSWERS)
        ]
        window.close()
    return {name: (statistics.median(each), statistics.quantiles(each, n=100)[98]) for name, each in times.items()}


def _timed(application: QApplication, emit, path: Place, text: str) -> float:  # type: ignore[no-untyped-def] # noqa: ANN001
    began = time.perf_counter()
    emit(path, text)
    application.processEvents()
    return time.perf_counter() - began
