"""The marks and words of notes at a place."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPolygon

from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path
from desktop_app.ui.design import colour
from desktop_app.ui.english import said

NOTE_SIGN = "✎"
_CORNER = 7


def notes_words(filled: Filled, path: Path) -> tuple[str, ...]:
    """Return the notes to be read at a place: its own, and that of its row."""
    notes = filled.record.notes
    if not notes:
        return ()
    row = notes.get(Path("", path.repeat, path.row), "") if path.row and path.item else ""
    own = notes.get(path, "")
    return (*([f"{NOTE_SIGN} {own}"] if own else []), *([said(f"{NOTE_SIGN} (cả dòng) {row}")] if row else []))


def draw_note(painter: QPainter, cell: QRect) -> None:
    """Draw the mark of a note: a corner at the lower right, where problems have none."""
    x, y = cell.right() + 1, cell.bottom() + 1
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("accent"))
    painter.drawPolygon(QPolygon([QPoint(x - _CORNER, y), QPoint(x, y), QPoint(x, y - _CORNER)]))
    painter.restore()
