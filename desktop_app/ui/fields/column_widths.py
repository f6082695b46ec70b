"""How wide the columns of a table are: enough for the label, wrapped, and for what most cells hold."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from desktop_app.domain.form import Item
from desktop_app.domain.kinds import Kind

_LEAST = {Kind.TEXT: 130, Kind.DATE: 96, Kind.SELECT_ONE: 110, Kind.SELECT_MULTIPLE: 200}
_LEAST_OTHER, _MOST = 68, 300
_AROUND_LABEL, _AROUND_CELL, _STEP = 16, 24, 8
_MOST_CELLS_FIT = 0.9
_STRETCHED = frozenset({Kind.TEXT, Kind.SELECT_MULTIPLE})


def width_of(item: Item, cells: Iterable[str], font: QFont, header_height: int) -> int:
    """Return a width for the column of ``item``; a few long cells do not make it wide."""
    bold = QFont(font)
    bold.setBold(True)
    label = _label_width(f"▲ {item.label}", QFontMetrics(bold), header_height - _AROUND_LABEL)
    metrics = QFontMetrics(font)
    widths = sorted(metrics.horizontalAdvance(cell) for cell in cells if cell)
    held = widths[int((len(widths) - 1) * _MOST_CELLS_FIT)] + _AROUND_CELL if widths else 0
    return min(max(label, held, _LEAST.get(item.kind, _LEAST_OTHER)), _MOST)


def stretched(items: Iterable[Item], widths: list[int], room: int) -> list[int]:
    """Return ``widths`` with the room that is left over given to columns of words."""
    wordy = [at for at, item in enumerate(items) if item.kind in _STRETCHED]
    spare = room - sum(widths)
    if spare <= 0 or not wordy:
        return widths
    return [width + (spare // len(wordy) if at in wordy else 0) for at, width in enumerate(widths)]


def _label_width(label: str, metrics: QFontMetrics, height: int) -> int:
    """Return the least width at which the words of a label, none of them broken, fit under one another."""
    width = max(metrics.horizontalAdvance(word) for word in label.split())
    while width < _MOST and _height(label, metrics, width) > height:
        width += _STEP
    return width + _AROUND_LABEL


def _height(label: str, metrics: QFontMetrics, width: int) -> int:
    return metrics.boundingRect(QRect(0, 0, width, 1000), Qt.TextFlag.TextWordWrap.value, label).height()
