"""How long a template of 2,500 rows of equipment takes to be written, and its filled copy to be taken back."""

import statistics
import time
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.record import Origin, Row
from desktop_app.paths import Places
from desktop_app.workflow.office import Office, Surroundings

FORM, REPEAT = "thiet_bi", "thiet_bi_do_choi"
ROWS, ROUNDS = 2_500, 5


def measure(ledger: Path, folder: Path, places: Places) -> dict[str, float]:
    """Return medians in seconds: written, looked at (``seen``), and looked at and kept (``taken``).

    Each round takes the rows back into a record without any, so that every answer changes.
    """
    with Office.open(ledger, Surroundings(places, "đo")) as office:
        demo = office.entry.open(FORM, office.period)
        few = demo.record.rows[REPEAT]
        rows = tuple(Row(f"{number:032x}", few[number % len(few)].values) for number in range(ROWS))
        full = office.entry.revise(demo, lambda record: replace(record, rows={REPEAT: rows}), Origin.EXCEL)
        template = folder / "mau.xlsx"
        written, seen, taken = [], [], []
        for _ in range(ROUNDS):
            began = time.perf_counter()
            office.twin.write(full, template)
            written.append(time.perf_counter() - began)
            office.entry.revise(full, lambda record: replace(record, rows={}), Origin.EXCEL)
            began = time.perf_counter()
            proposal = office.twin.propose(template, office.period)
            seen.append(time.perf_counter() - began)
            if len(proposal.added) != ROWS:
                raise ValueError(f"{len(proposal.added)} rows found")
            full = office.twin.take(proposal)
            taken.append(time.perf_counter() - began)
    return {"written": statistics.median(written), "seen": statistics.median(seen), "taken": statistics.median(taken)}
