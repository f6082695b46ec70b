"""How much memory the program holds with the greatest table open, measured in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

from desktop_app.paths import Places
from tests.bench.large import great_ledger

ROOT = Path(__file__).resolve().parents[2]
ROWS = 2_500

_OPENED = """
import sys
from pathlib import Path
from desktop_app.app import make_application
from desktop_app.paths import Places
from desktop_app.ui.design import dress
from desktop_app.ui.main_window import MainWindow
from desktop_app.workflow.office import Office, Surroundings
ledger, forms, resources, form_id = sys.argv[1:]
application = make_application()
dress(application, Path(resources))
with Office.open(Path(ledger), Surroundings(Places(Path(forms), Path(resources)), "đo")) as office:
    window = MainWindow(office)
    window.resize(1366, 736)
    window.show()
    if form_id:
        page = window.open_form(form_id)
    for _ in range(20):
        application.processEvents()
    status = Path("/proc/self/status").read_text().splitlines()
    print({line.split(":")[0]: int(line.split()[1]) for line in status if line.startswith("Vm")}["VmRSS"])
"""


def measure(folder: Path, places: Places) -> dict[str, float]:
    """Return MiB held with home open ("home") and with a table of ``ROWS`` rows x 12 columns open ("table")."""
    if not Path("/proc/self/status").exists():
        return {}
    ledger, small = great_ledger(folder, places, ROWS)
    return {name: _held(ledger, small, form_id) for name, form_id in (("home", ""), ("table", "rong"))}


def _held(ledger: Path, places: Places, form_id: str) -> float:
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", _OPENED, str(ledger), str(places.forms), str(places.resources), form_id]
    said = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, env=settings)
    return int(said.stdout.split()[-1]) / 1024
