"""How long one more letter takes in the palette, from the key to the list: 100,000 entries, and a real province."""

import random
import statistics
import time
from pathlib import Path

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication

from desktop_app.domain.finding import Catalogue, Findable, FindableKind
from desktop_app.paths import Places
from desktop_app.ui.main_window import MainWindow
from desktop_app.workflow.office import Office, Surroundings

ENTRIES = 100_000
TYPED = ("nguyễn thị hoà", "hoa sen", "truong mam non an", "doi ngu ho ten", "lop mau giao 3", "18073", "giao vien")
_FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Lý")
_MIDDLES = ("Thị", "Văn", "Đức", "Minh", "Thu", "Ngọc", "Hồng", "Thanh", "Kim", "Bảo")
_GIVEN = ("An", "Anh", "Ân", "Hoà", "Hoa", "Hương", "Lan", "Mai", "Nga", "Oanh", "Phượng", "Thảo", "Vân", "Yến", "Đào")


LIMIT, READ_LIMIT = 0.050, 3.0


def measure(application: QApplication, province: Path, places: Places) -> list[tuple[str, float, float, str]]:
    """Return lines of name, seconds, limit and note: a letter over a province, one over made-up entries, the reading.

    A letter is timed from its key to the painted list; its line tells the median, and its note the 99th percentile.
    """
    lines = []
    with Office.open(province, Surroundings(places, "đo")) as office:
        window = MainWindow(office)
        window.resize(1366, 736)
        window.show()
        began = time.perf_counter()
        held = len(office.search.catalogue(office.period))
        note = f"{held} entries, off the window's thread"
        lines.append(("palette, province read", time.perf_counter() - began, READ_LIMIT, note))
        palette = window.assistance.palette
        window.assistance.find()
        QThreadPool.globalInstance().waitForDone(60_000)
        application.processEvents()
        lines.append(("palette, one letter, province", *_typed(application, palette.field.setText)))
        palette.show_catalogue(made_up(ENTRIES))
        lines.append((f"palette, one letter, {ENTRIES}", *_typed(application, palette.field.setText)))
        window.close()
    return lines


def made_up(size: int) -> Catalogue:
    """Return a catalogue of ``size`` entries: nine of ten name people, the others units and questions."""
    draw = random.Random(1)  # noqa: S311 - made-up names, not secrets
    entries = []
    for number in range(size):
        name = f"{draw.choice(_FAMILIES)} {draw.choice(_MIDDLES)} {draw.choice(_MIDDLES)} {draw.choice(_GIVEN)}"
        school = f"Trường mầm non {draw.choice(_GIVEN)} {draw.choice(_GIVEN)} {number % 350}"
        kind = (FindableKind.UNIT, *[FindableKind.NAME] * 9)[number % 10]
        unit = kind is FindableKind.UNIT
        entries.append(Findable(kind, school if unit else name, f"Họ và tên · Đội ngũ · {school}, mã {18000 + number}"))
    return Catalogue(entries)


def _typed(application: QApplication, type_text) -> tuple[float, float, str]:  # type: ignore[no-untyped-def] # noqa: ANN001 - a Qt method
    times = []
    for words in TYPED:
        for length in range(1, len(words) + 1):
            began = time.perf_counter()
            type_text(words[:length])
            application.processEvents()
            times.append(time.perf_counter() - began)
    slowest = statistics.quantiles(times, n=100)[98]
    return statistics.median(times), LIMIT, f"{len(times)} letters, 99th percentile {slowest * 1000:.1f} ms"
