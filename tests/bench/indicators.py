"""How long the nine indicators take over a whole province: 69 communes, five institutions each, every form."""

import statistics
import subprocess
import sys
import time
from pathlib import Path

from desktop_app.domain.period import Period
from desktop_app.paths import Places
from desktop_app.workflow.demo import PROVINCE_LEDGER, make_demo
from desktop_app.workflow.office import Office, Surroundings

ROOT = Path(__file__).resolve().parents[2]
COMMUNES, INSTITUTIONS = 69, 5
ROUNDS = 5


def whole_province(folder: Path, places: Places) -> Path:
    """Return the department's ledger with everything received; what is in ``folder`` already is used again."""
    ledger = folder / PROVINCE_LEDGER
    if not ledger.exists():
        make_demo(folder, COMMUNES, INSTITUTIONS, 1, places)
    with Office.open(ledger, Surroundings(places, "đo")) as office:
        if not any(reading.coverage.counted for reading in office.indicators.readings(office.period).all):
            office.intake.receive(sorted((folder / "goi").glob("xa-*.gdmn")))
    return ledger


def measure(ledger: Path, places: Places) -> dict[str, float]:
    """Return medians in seconds: reading all indicators, and the whole command with its start."""
    with Office.open(ledger, Surroundings(places, "đo")) as office:
        period = office.period
        reading = [_timed(office, period) for _ in range(ROUNDS)]
        counted = sum(each.coverage.counted for each in office.indicators.readings(period).all)
    command = [sys.executable, "-m", "desktop_app", "indicators", str(ledger), "--period", period.code]
    whole = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
        whole.append(time.perf_counter() - began)
    return {
        "reading": statistics.median(reading),
        "command": statistics.median(whole),
        "counted": counted,
        "MiB": ledger.stat().st_size / 2**20,
    }


def _timed(office: Office, period: Period) -> float:
    began = time.perf_counter()
    office.indicators.readings(period)
    return time.perf_counter() - began
