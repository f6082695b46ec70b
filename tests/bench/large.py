"""How long one answer takes in forms as large as forms get: 60 questions, and 200 rows of 12 columns.

Both have a year before, so that every place also shows what it held then.
"""

import shutil
import statistics
import time
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from types import MappingProxyType

from PySide6.QtWidgets import QApplication

from desktop_app.domain.period import Period
from desktop_app.domain.record import Origin, Row
from desktop_app.domain.record import Path as Place
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.paths import Places
from desktop_app.ui.main_window import MainWindow
from desktop_app.workflow.office import Office, Surroundings

QUESTIONS, ROWS, COLUMNS, ANSWERS = 60, 200, 12, 100
_SCHOOL = Unit("42401001", UnitKind.INSTITUTION, "Hoa Sen", "trường mầm non", "18073", "công lập", order=1)
_HEAD = "## survey\n\n| type | name | label | required | chuyen_nam |\n| --- | --- | --- | --- | --- |\n"
_TAIL = "\n## settings\n\n| form_title | form_id | version |\n| --- | --- | --- |\n| {0} | {0} | 1 |\n"
_FORM = '[[form]]\nid = "{0}"\nfilled_by = "institution"\nperiod = "school_year"\n'


def great_ledger(folder: Path, places: Places, rows: int) -> tuple[Path, Places]:
    """Return a ledger whose table "rong" has ``rows`` rows of ``COLUMNS`` columns, and the places of its forms."""
    small = Places(_forms(folder), places.resources)
    ledger = folder / "truong.somamnon"
    with Office.create(ledger, _SCHOOL, Surroundings(small, "đo")) as office:
        _fill(office, office.period, rows)
    return ledger, small


def measure(application: QApplication, folder: Path, places: Places) -> dict[str, tuple[float, float]]:
    """Return (median, 99th percentile) in seconds for an answer in each of the two forms."""
    small = Places(_forms(folder), places.resources)
    ledger = folder / "truong.somamnon"
    began = datetime(2025, 10, 6, 8, tzinfo=datetime.now().astimezone().tzinfo)
    with Office.create(ledger, _SCHOOL, Surroundings(small, "đo", now=lambda: began)) as office:
        _fill_and_finalize(office, Period(2025))
    now = began + timedelta(days=365)
    times = {}
    with Office.open(ledger, Surroundings(small, "đo", now=lambda: now)) as office:
        _carry(office)
        window = MainWindow(office)
        window.resize(1366, 736)
        window.show()
        page = window.open_form("dai")
        times[f"{QUESTIONS} questions"] = [
            _timed(application, page.view.typed.emit, Place(f"c{n % QUESTIONS}"), str(n + 7)) for n in range(ANSWERS)
        ]
        page = window.open_form("rong")
        row = page.filled.record.rows["bang"][3].id
        times[f"{ROWS} rows x {COLUMNS}"] = [
            _timed(application, page.view.typed.emit, Place("o5", "bang", row), str(n + 7)) for n in range(ANSWERS)
        ]
        window.close()
    return {name: (statistics.median(each), statistics.quantiles(each, n=100)[98]) for name, each in times.items()}


def _forms(folder: Path) -> Path:
    forms = folder / "forms"
    shutil.rmtree(forms, ignore_errors=True)
    forms.mkdir(parents=True)
    lines = [f"| integer | c{n} | Câu hỏi số {n} | yes | chi_hien |\n" for n in range(QUESTIONS)]
    (forms / "dai.md").write_text(_HEAD + "".join(lines) + _TAIL.format("dai"), encoding="utf-8")
    cells = [f"| integer | o{n} | Cột số {n} | yes | chi_hien |\n" for n in range(1, COLUMNS)]
    name = "| text | o0 | Tên | yes | chep |\n"
    rows = ["| begin_repeat | bang | Bảng | | chep |\n", name, *cells, "| end_repeat | | | | |\n"]
    (forms / "rong.md").write_text(_HEAD + "".join(rows) + _TAIL.format("rong"), encoding="utf-8")
    head = 'id = "lon"\nversion = "1"\ntitle = "Bộ lớn"\nprovisional = ""\n'
    (forms / "pack.toml").write_text(head + _FORM.format("dai") + _FORM.format("rong"), encoding="utf-8")
    return forms


def _fill(office: Office, period: Period, count: int) -> None:
    filled = office.entry.open("dai", period)
    values = {f"c{n}": n for n in range(QUESTIONS)}
    office.entry.fill(filled, replace(filled.record, values=MappingProxyType(dict(values))), Origin.EXCEL)
    filled = office.entry.open("rong", period)
    rows = tuple(
        Row(f"{n:032x}", MappingProxyType({"o0": f"Dòng {n}", **{f"o{c}": n + c for c in range(1, COLUMNS)}}))
        for n in range(count)
    )
    office.entry.fill(filled, replace(filled.record, rows=MappingProxyType({"bang": rows})), Origin.EXCEL)


def _fill_and_finalize(office: Office, period: Period) -> None:
    _fill(office, period, ROWS)
    for form_id in ("dai", "rong"):
        office.submission.finalize(office.entry.open(form_id, period))


def _carry(office: Office) -> None:
    office.entry.carry_over(office.entry.open("rong", office.period))


def _timed(application: QApplication, emit, path: Place, text: str) -> float:  # type: ignore[no-untyped-def] # noqa: ANN001 - a bound signal has no public type
    began = time.perf_counter()
    emit(path, text)
    application.processEvents()
    return time.perf_counter() - began
