"""A list of two-line entries for the side panel, and how one is drawn; more are fetched as the list is scrolled."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.design import GAP, SPACE, colour

_Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class PanelLine:
    """One entry: what it says, what stands small below it, and what it is about. A heading cannot be chosen."""

    words: str
    small: str = ""
    about: object = None
    heading: bool = False


class LineModel(QAbstractListModel):
    """The entries of the panel, in their order; it asks for more when its end comes into sight."""

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[PanelLine] = []
        self._more = False

    def show_lines(self, lines: Sequence[PanelLine], *, more: bool = False) -> None:
        """Show other entries; ``more`` says that there are further ones to ask for."""
        self.beginResetModel()
        self._lines, self._more = list(lines), more
        self.endResetModel()

    def add_lines(self, lines: Sequence[PanelLine], *, more: bool) -> None:
        """Add entries at the end."""
        self._more = more
        if lines:
            self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(lines) - 1)
            self._lines += lines
            self.endInsertRows()

    def line(self, row: int) -> PanelLine | None:
        """Return an entry."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def first(self) -> int:
        """Return the row of the first entry that can be chosen, -1 when there is none."""
        return next((at for at, line in enumerate(self._lines) if not line.heading), -1)

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of entries."""
        return 0 if parent and parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what an entry says; a screen reader hears both lines."""
        line = self.line(index.row())
        if line is None:
            return None
        whole = "\n".join(part for part in (line.words, line.small) if part)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return whole
            case _ if role == LINE_ROLE:
                return line
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Say which entries can be chosen."""
        line = self.line(index.row())
        if line is None or line.heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def canFetchMore(self, parent: _Index) -> bool:  # noqa: N802 - Qt's name
        """Say whether there is more to ask for."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:  # noqa: N802 - Qt's name
        """Ask for more, once."""
        del parent
        self._more = False
        self.more_wanted.emit()


class LineDelegate(QStyledItemDelegate):
    """Draws what happened in the ink of the page, wrapped, and who and when small and quiet below."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one entry."""
        line: PanelLine = index.data(LINE_ROLE)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colour("accent_pale"))
            painter.fillRect(option.rect.adjusted(0, 0, 4 - option.rect.width(), 0), colour("accent"))
        area = option.rect.adjusted(SPACE + GAP, GAP, -SPACE, -GAP)
        painter.save()
        painter.setFont(_font(option.font, heading=line.heading))
        painter.setPen(colour("accent_dark" if line.heading else "ink"))
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)
        used = painter.drawText(area, flags, line.words)
        if line.small:
            painter.setFont(_small(option.font))
            painter.setPen(colour("quiet"))
            painter.drawText(area.adjusted(0, used.height() + 2, 0, 0), flags, line.small)
        painter.setPen(colour("faint"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that the words of an entry need."""
        line: PanelLine = index.data(LINE_ROLE)
        view = option.widget
        width = (view.viewport().width() if view is not None else 300) - 2 * SPACE - GAP  # type: ignore[attr-defined]
        height = _height(_font(option.font, heading=line.heading), line.words, width)
        if line.small:
            height += 2 + _height(_small(option.font), line.small, width)
        return QSize(width, height + 2 * GAP + 1)


def _font(base: QFont, *, heading: bool) -> QFont:
    font = QFont(base)
    font.setBold(heading)
    return font


def _small(base: QFont) -> QFont:
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() - 1)
    return font


def _height(font: QFont, words: str, width: int) -> int:
    flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), flags, words).height()
