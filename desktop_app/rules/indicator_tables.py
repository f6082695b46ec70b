"""Puts readings of indicators into tables: all of them with their verdicts, or one of them commune by commune."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal

from desktop_app.domain.indicator import Direction, Figure, Goals, Indicator, Kind, Reading, total
from desktop_app.domain.share import Share
from desktop_app.domain.snapshot import Coverage
from desktop_app.domain.table import Align, Cell, Column, Line, Table
from desktop_app.domain.unit import Unit
from desktop_app.domain.vietnamese import show_number

TITLE = "Chỉ tiêu Kế hoạch 624"
NO_FIGURES = "đã gửi, chưa đủ số liệu"
GROWTH_NOTE = (
    "Chỉ tiêu tăng (T6, T7): kết quả là phần tăng thêm trên số liệu gốc; đơn vị chưa gửi làm số hiện có thấp hơn thực."
)
_SIGNS = {Direction.AT_LEAST: "≥", Direction.AT_MOST: "≤"}


def read(
    indicator: Indicator,
    goals: Goals,
    year: int,
    figures: Sequence[Figure],
    units: Mapping[str, Unit],
    doubts: Sequence[str],
    form_doubts: Sequence[str],
) -> Reading:
    """Return the reading of one indicator; units stand commune by commune in the order of the register ``units``."""
    places = {code: at for at, code in enumerate(units)}
    ordered = tuple(sorted(figures, key=lambda figure: (places[figure.commune], places[figure.unit])))
    missing = tuple(_missing_name(figure, units) for figure in ordered if not figure.counts)
    coverage = Coverage(len(ordered) - len(missing), len(ordered), missing)
    said = (indicator.provisional, *doubts) if indicator.provisional else tuple(doubts)
    return Reading(indicator, goals, year, ordered, coverage, said, tuple(form_doubts))


def summary(readings: Sequence[Reading], period: str) -> Table:
    """Return the table of all indicators."""
    columns = (
        Column("TT", Align.CENTRE, 0.5),
        Column("Chỉ tiêu", Align.LEFT, 4.2),
        Column("Địa bàn", Align.LEFT, 0.9),
        Column("Kết quả", Align.RIGHT, 1.8),
        Column("Tính trên (đơn vị)", Align.CENTRE, 0.9),
        Column("Mục tiêu", Align.LEFT, 1.4),
        Column("Mốc gần nhất", Align.LEFT, 1.4),
        Column("Kết luận", Align.LEFT, 1.9),
    )
    lines = tuple(Line(_cells(reading)) for reading in readings)
    return Table(TITLE, columns, lines, period, None, (GROWTH_NOTE, *dict.fromkeys(_doubts(readings))))


def by_commune(reading: Reading, units: Mapping[str, Unit], period: str) -> Table:
    """Return one indicator with a line a commune, and the total."""
    lines = []
    for number, (commune, figures) in enumerate(_of_communes(reading), start=1):
        missing = ", ".join(_missing_name(figure, units) for figure in figures if not figure.counts)
        lines.append(Line((number, units[commune].full_name, *_sums(reading, figures), missing)))
    return _detail(reading, "Xã, phường", "Chưa tính", lines, period)


def by_unit(reading: Reading, units: Mapping[str, Unit], period: str) -> Table:
    """Return one indicator with a line for each unit that should report, and the total."""
    lines = [
        Line((number, units[figure.unit].full_name, *_sums(reading, [figure]), _state(figure)))
        for number, figure in enumerate(reading.figures, start=1)
    ]
    return _detail(reading, "Đơn vị", "Tình trạng", lines, period)


def missing(reading: Reading, units: Mapping[str, Unit]) -> tuple[str, ...]:
    """Return who does not count, a line a commune; a commune that reports for itself stands alone."""
    told = []
    for commune, figures in _of_communes(reading):
        names = [_missing_name(figure, units) for figure in figures if not figure.counts]
        if names:
            alone = len(figures) == 1 and figures[0].unit == commune
            told.append(names[0] if alone else f"{units[commune].full_name}: {', '.join(names)}")
    return tuple(told)


def target_words(indicator: Indicator, target: Decimal) -> str:
    """Return a target as people read it: "≥ 55 % (2035)"."""
    when = "hằng năm" if indicator.due is None else str(indicator.due)
    return f"{_SIGNS[indicator.direction]} {show_number(target)} % ({when})"


def baseline_words(goals: Goals) -> str:
    """Return the baseline as people read it."""
    if goals.baseline is None:
        return "chưa nhập"
    year = f"năm {goals.baseline_year}" if goals.baseline_year else "chưa ghi năm gốc"
    return f"{show_number(goals.baseline)} ({year})"


def _cells(reading: Reading) -> tuple[Cell, ...]:
    indicator, milestone = reading.indicator, reading.milestone
    partial = " (tạm tính)" if reading.is_partial and reading.share is not None else ""
    return (
        indicator.code,
        indicator.title,
        indicator.area.words,
        reading.share,
        str(reading.coverage),
        target_words(indicator, reading.target),
        f"{milestone.year}: {show_number(milestone.target)} %, {milestone.verdict.value}" if milestone else "",
        f"{reading.verdict}{partial}",
    )


def _detail(reading: Reading, heading: str, last: str, lines: Sequence[Line], period: str) -> Table:
    indicator = reading.indicator
    value = Column("Số hiện có", Align.RIGHT, 1.1) if _is_growth(reading) else Column("Kết quả", Align.RIGHT, 1.9)
    columns = (
        Column("TT", Align.CENTRE, 0.5),
        Column(heading, Align.LEFT, 2.2),
        Column("Tính trên", Align.CENTRE, 0.9),
        value,
        Column(last, Align.LEFT, 4.0),
    )
    end = Line(("", "Tổng cộng", *_sums(reading, reading.figures), ""), emphasis=True)
    notes = [f"{indicator.clause}. Mục tiêu {target_words(indicator, reading.target)}. Kết luận: {reading.verdict}."]
    if _is_growth(reading):
        notes.append(f"Số liệu gốc: {baseline_words(reading.goals)}. Tăng: {reading.share or 'chưa tính được'}.")
    notes += [*reading.doubts, *reading.form_doubts]
    notes.append(f"Cách tính {indicator.id}, lần sửa {indicator.version}.")
    title = f"{indicator.code}. {indicator.title}"
    return Table(title, columns, (*lines, end), f"{period}, tính trên {reading.coverage} đơn vị", None, tuple(notes))


def _sums(reading: Reading, figures: Sequence[Figure]) -> tuple[str, Cell]:
    counted = sum(figure.counts for figure in figures)
    part = total(figure.numerator for figure in figures)
    value: Cell = part
    if part is not None and not _is_growth(reading):
        value = Share(part, total(figure.denominator for figure in figures) or 0)
    return f"{counted}/{len(figures)}", value


def _of_communes(reading: Reading) -> list[tuple[str, list[Figure]]]:
    found: dict[str, list[Figure]] = defaultdict(list)
    for figure in reading.figures:
        found[figure.commune].append(figure)
    return list(found.items())


def _missing_name(figure: Figure, units: Mapping[str, Unit]) -> str:
    name = units[figure.unit].full_name
    return f"{name} ({NO_FIGURES})" if figure.received else name


def _state(figure: Figure) -> str:
    if figure.counts:
        return "đã tính"
    return NO_FIGURES if figure.received else "chưa nhận"


def _doubts(readings: Sequence[Reading]) -> list[str]:
    own = [f"{r.indicator.code} (tạm thời): {r.indicator.provisional}" for r in readings if r.indicator.provisional]
    shared = [doubt for r in readings for doubt in r.doubts if doubt != r.indicator.provisional]
    return [*shared, *own]


def _is_growth(reading: Reading) -> bool:
    return reading.indicator.kind is Kind.GROWTH
