"""The verb about indicators: what they read, and what the department sets for them."""

from argparse import Namespace
from pathlib import Path

from desktop_app.cli.desk import open_office
from desktop_app.cli.said import Said
from desktop_app.domain.errors import AppError
from desktop_app.domain.indicator import Reading
from desktop_app.domain.period import Period
from desktop_app.domain.table import show_cell
from desktop_app.workflow.office import Office


def indicators(arguments: Namespace) -> Said:
    """Read the indicators of a period; set baselines and targets first, and write a file, when that is asked for."""
    period = Period.parse(arguments.period)
    with open_office(arguments) as office:
        done = [f"Đã đặt {len(office.indicators.set_goals(arguments.set))} số."] if arguments.set else []
        if arguments.out:
            _write(office, period, arguments.out)
            done.append(f"Đã ghi {arguments.out}.")
        readings = office.indicators.readings(period)
    table = readings.summary()
    lines = [f"{table.title}, {table.subtitle}"]
    lines += [" | ".join(show_cell(cell) for cell in line.cells) for line in table.lines]
    document = {
        "period": readings.period.code,
        "year": readings.period.start,
        "out": str(arguments.out) if arguments.out else None,
        "indicators": [_document(reading) for reading in readings.all],
    }
    return Said((*done, *lines, *table.notes, *readings.all_missing), document)


def _write(office: Office, period: Period, out: Path) -> None:
    match out.suffix.lower():
        case ".xlsx":
            office.indicators.save_sheet(period, out)
        case ".pdf":
            office.indicators.save_page(period, out)
        case other:
            raise AppError(f"Không ghi được loại tệp “{other}”.", "Đặt tên tệp kết thúc bằng .xlsx hoặc .pdf.")


def _document(reading: Reading) -> dict[str, object]:
    indicator, share, goals, milestone = reading.indicator, reading.share, reading.goals, reading.milestone
    return {
        "id": indicator.id,
        "title": indicator.title,
        "clause": indicator.clause,
        "unit": indicator.unit,
        "area": indicator.area.value,
        "kind": indicator.kind.value,
        "version": indicator.version,
        "numerator": reading.numerator,
        "denominator": reading.denominator,
        "percent": share.percent if share else None,
        "counted": reading.coverage.counted,
        "expected": reading.coverage.expected,
        "missing": list(reading.coverage.missing),
        "baseline": goals.baseline,
        "baseline_year": goals.baseline_year,
        "target": reading.target,
        "due": indicator.due,
        "milestone": {"year": milestone.year, "target": milestone.target, "verdict": milestone.verdict.value}
        if milestone
        else None,
        "verdict": reading.verdict.value,
        "partial": reading.is_partial,
        "provisional": list(reading.doubts),
    }
