"""How long one package of about 300 KB takes to be believed and taken in."""

import shutil
import statistics
import time
from pathlib import Path

from desktop_app.domain.snapshot import Outcome
from desktop_app.paths import Places
from desktop_app.workflow.demo import Demo
from desktop_app.workflow.office import Office, Surroundings, keys_folder

ROUNDS = 9


def measure(demo: Demo, folder: Path, places: Places) -> dict[str, float]:
    """Return the median in seconds, and the size of the package in KiB."""
    package = next((demo.folder / "goi" / "truong").glob("*.gdmn"))
    commune = next(path for path in demo.communes if any(path.parent.glob(f"truong-{package.stem}.*")))
    times = []
    for number in range(ROUNDS):
        fresh = folder / f"moi-{number}.somamnon"
        with Office.open(commune, Surroundings(places, "đo")) as office:
            units = office.register.find("")
            code = office.unit.code
        with Office.create(fresh, code, Surroundings(places, "đo")) as office:
            shutil.copytree(keys_folder(commune), keys_folder(fresh))
            office.register.add([unit for unit in units if unit.parent == code])
            began = time.perf_counter()
            received = office.intake.receive([package])
            times.append(time.perf_counter() - began)
            if received[0].outcome is not Outcome.NEW:
                raise ValueError(received[0].explanation)
    return {"median": statistics.median(times), "first": times[0], "KiB": package.stat().st_size / 1024}
