"""Draws a line of the palette: what it is called with the found letters in bold, where it is, and its key."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.domain.finding import Findable
from desktop_app.ui.design import GAP, SPACE, colour
from desktop_app.ui.models.found_model import HIT_ROLE, SPANS_ROLE

_Index = QModelIndex | QPersistentModelIndex
_BAR = 3
_KEY_PADDING = 6
_RADIUS = 3
_SMALL = 0.9


class FoundLine(QStyledItemDelegate):
    """Headings are quiet and small; a hit has two lines of text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of a heading or of a hit."""
        height = QFontMetrics(option.font).height()
        return QSize(0, height * 2 + 2 * SPACE if index.data(HIT_ROLE) else height + SPACE + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one line."""
        hit: Findable | None = index.data(HIT_ROLE)
        painter.save()
        rect: QRect = option.rect
        font: QFont = option.font
        if hit is None:
            self._heading(painter, rect, font, str(index.data()))
        else:
            state: QStyle.StateFlag = option.state
            self._hit(painter, rect, font, hit, index.data(SPANS_ROLE), chosen=bool(state & _SELECTED))
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, font: QFont, words: str) -> None:
        painter.setFont(_changed(font, _SMALL, bold=True))
        painter.setPen(colour("quiet"))
        inside = rect.adjusted(SPACE, GAP, -SPACE, 0)
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _hit(
        self,
        painter: QPainter,
        rect: QRect,
        font: QFont,
        hit: Findable,
        found: tuple[tuple[int, int], ...],
        *,
        chosen: bool,
    ) -> None:
        if chosen:
            painter.fillRect(rect, colour("accent_pale"))
            painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height()), colour("accent"))
        inside = rect.adjusted(SPACE + GAP, SPACE, -SPACE, -SPACE)
        if hit.mark:
            inside.setRight(inside.right() - self._key(painter, inside, font, hit.mark) - SPACE)
        half = inside.height() // 2
        top = QRect(inside.left(), inside.top(), inside.width(), half)
        self._title(painter, top, font, hit.title, found)
        small = _changed(font, _SMALL)
        painter.setFont(small)
        painter.setPen(colour("quiet"))
        about = QFontMetrics(small).elidedText(hit.about, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(top.translated(0, half), Qt.AlignmentFlag.AlignVCenter, about)

    def _title(
        self, painter: QPainter, rect: QRect, font: QFont, title: str, found: tuple[tuple[int, int], ...]
    ) -> None:
        """Draw the title piece by piece, as much as there is room for."""
        at = rect.left()
        for text, held in _pieces(title, found):
            face = _changed(font, 1.0, bold=held)
            metrics = QFontMetrics(face)
            room = rect.right() - at
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.setFont(face)
            painter.setPen(colour("accent_dark" if held else "ink"))
            painter.drawText(QRect(at, rect.top(), room, rect.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            if shown != text:
                return
            at += metrics.horizontalAdvance(text)

    def _key(self, painter: QPainter, rect: QRect, font: QFont, key: str) -> int:
        """Draw a key at the right, and return the width it takes."""
        small = _changed(font, _SMALL)
        metrics = QFontMetrics(small)
        width, height = metrics.horizontalAdvance(key) + 2 * _KEY_PADDING, metrics.height() + GAP
        cap = QRect(rect.right() - width, rect.center().y() - height // 2, width, height)
        painter.setFont(small)
        painter.setPen(QPen(colour("line")))
        painter.setBrush(colour("ground"))
        painter.drawRoundedRect(cap, _RADIUS, _RADIUS)
        painter.setPen(colour("ink"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        return width


_SELECTED = QStyle.StateFlag.State_Selected


def _changed(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * factor)
    made.setBold(bold)
    return made


def _pieces(text: str, found: tuple[tuple[int, int], ...]) -> list[tuple[str, bool]]:
    pieces, at = [], 0
    for start, length in found:
        pieces += [(text[at:start], False), (text[start : start + length], True)]
        at = start + length
    return [piece for piece in (*pieces, (text[at:], False)) if piece[0]]
