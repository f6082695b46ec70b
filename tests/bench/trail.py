"""How long history takes over a trail of 100,000 lines: opening it, and looking for what is typed."""

import statistics
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from desktop_app.domain.record import Change, Origin
from desktop_app.domain.record import Path as Place
from desktop_app.paths import Places
from desktop_app.workflow.office import Office, Surroundings
from tests.builders import NOW, SCHOOL

LINES, ROWS, ROUNDS = 100_000, 250, 60
_PEOPLE = ("Nguyễn Thị Hoà", "Trần Văn Đức", "Lê Thị Phượng", "Đặng Quốc Ấn")
_TYPED = (
    "p",
    "ph",
    "phu",
    "phuong",
    "lop mam 17",
    "so tre 21",
    "duc dan",
    "khong co o dau ca",
    "hoa go 33",
    "chi tieu",
)


def measure(folder: Path, places: Places) -> dict[str, tuple[float, float]]:
    """Return (median, 99th percentile) in seconds of each kind of look."""
    ledger = folder / "lich-su.somamnon"
    with Office.create(ledger, SCHOOL, Surroundings(places, "đo", now=lambda: NOW)) as office:
        filled = office.entry.open("nhom_lop", office.period)
        cells = tuple((f"Lớp Mầm {n}", str(20 + n % 9)) for n in range(ROWS))
        filled = office.entry.paste(filled, "nhom", 0, ("ten_nhom", "so_tre"), cells)
        rows = [row.id for row in filled.record.rows["nhom"]]
        changes = [
            Change(
                filled.record.key,
                Place(("so_tre", "tre_nu", "so_giao_vien")[n % 3], "nhom", rows[n % ROWS]),
                n % 37,
                (n + 1) % 37,
                _PEOPLE[n * 7 % 4],
                NOW + timedelta(seconds=n),
                (Origin.TYPED, Origin.PASTED)[n % 2],
            )
            for n in range(LINES)
        ]
        with office._desk.ledger.writing() as books:
            books.trail.add(changes)
        place = Place("so_tre", "nhom", rows[0])
        finder = office.history.finder(filled)
        first = _timed(lambda: finder.find("khong co o dau ca"))
        return {
            "history of a cell opened": _measured(lambda _: office.history.of_place(filled, place)),
            "history of the record opened": _measured(lambda _: office.history.of_record(filled)),
            "the next page of it": _measured(lambda n: office.history.of_record(filled, LINES - 300 * n)),
            "the first look through it": (first, first),
            "a word looked for in it": _measured(lambda n: finder.find(_TYPED[n % len(_TYPED)])),
        }


def _measured(call: Callable[[int], object]) -> tuple[float, float]:
    times = [_timed(lambda n=n: call(n)) for n in range(ROUNDS)]  # type: ignore[misc]
    return statistics.median(times), statistics.quantiles(times, n=100)[98]


def _timed(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return time.perf_counter() - began
