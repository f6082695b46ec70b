"""How long a template of 2,500 rows takes to be written, and its filled copy to be taken back."""

import statistics
import time
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.kinds import Answer
from desktop_app.domain.record import Origin, Row
from desktop_app.paths import Places
from desktop_app.workflow.office import Office, Surroundings

FORM, REPEAT = "nhom_lop", "nhom"
ROWS, ROUNDS = 2_500, 5


def measure(ledger: Path, folder: Path, places: Places) -> dict[str, float]:
    """Return medians in seconds: written, looked at (``seen``), and looked at and kept (``taken``).

    Each round takes the rows back into a record without any, so that every answer changes.
    """
    with Office.open(ledger, Surroundings(places, "đo")) as office:
        office.entry.revise(
            office.entry.open(FORM, office.period), lambda record: replace(record, rows={}), Origin.EXCEL
        )
        empty = office.entry.open(FORM, office.period)
        rows = tuple(Row(f"{number:032x}", _answers(number)) for number in range(ROWS))
        full = office.entry.revise(empty, lambda record: replace(record, rows={REPEAT: rows}), Origin.EXCEL)
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


def _answers(number: int) -> dict[str, Answer]:
    return {
        "ten_nhom": f"Lớp số {number}",
        "do_tuoi": ("3_4_tuoi", "4_5_tuoi", "5_6_tuoi")[number % 3],
        "so_tre": 20 + number % 10,
        "tre_nu": number % 10,
        "tre_dan_toc": 0,
        "tre_khuyet_tat": 0,
        "tre_con_cong_nhan": number % 7,
        "so_giao_vien": 2,
        "ghi_chu": f"Ghi chú của lớp số {number}",
    }
